"""Replace spans of a text: the new text, offsets that follow, tokens, capitals and genitives."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import accumulate

from annotate.model import Tokens
from annotate.text import words

_SIBILANTS = "sxz"


@dataclass(frozen=True, slots=True)
class Substitution:
    """A span of the old text and its replacement, with `tail` before the following text. `whose`: the name's owner."""

    start: int
    end: int
    new: str
    is_marked: bool = False
    whose: tuple[str, str] | None = None
    tail: str = ""


def rewritten(text: str, substitutions: list[Substitution]) -> tuple[str, Callable[[int], int]]:
    """Return the new text, and a function from old to new offsets; -1 inside a replaced name."""
    parts: list[str] = []
    at = 0
    for one in substitutions:
        parts += [text[at : one.start], one.new, one.tail]
        at = one.end
    starts = [one.start for one in substitutions]
    growth = [0, *accumulate(len(p.new) + len(p.tail) - (p.end - p.start) for p in substitutions)]

    def shift(offset: int) -> int:
        before = bisect_left(starts, offset)  # substitutions that begin before it
        last = substitutions[before - 1] if before else None
        if last and offset < last.end:
            return -1
        tail = len(last.tail) if last and offset == last.end else 0
        return offset + growth[before] - tail

    return "".join([*parts, text[at:]]), shift


def retokenised(tokens: Tokens, substitutions: list[Substitution], shift: Callable[[int], int]) -> Tokens:
    """Return the tokens outside replaced names, cut at these, and the tokens of the new names."""
    spans = [(shift(p.start) + start, shift(p.start) + end) for p in substitutions for start, end in words(p.new)]
    first = 0
    for start, end in tokens:
        while first < len(substitutions) and substitutions[first].end <= start:
            first += 1
        at, i = start, first
        while i < len(substitutions) and substitutions[i].start < end:
            if at < substitutions[i].start:
                spans.append((shift(at), shift(substitutions[i].start)))
            at, i = substitutions[i].end, i + 1
        if at < end:
            spans.append((shift(at), shift(end)))
    spans.sort()
    return Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans))


def merged(substitutions: list[Substitution], text: str) -> list[Substitution]:
    """Return the replacements without a number beside the same number: a first name before an annotated family name."""
    found: list[Substitution] = []
    for one in substitutions:
        last = found[-1] if found else None
        if last and one.whose and last.whose == one.whose and text[last.end : one.start].isspace():
            if not last.is_marked:
                found[-1] = replace(last, end=one.start, new="", tail="")
            elif not one.is_marked:
                one = replace(one, start=last.end, new="")
        found.append(one)
    return found


def styled(new: str, old: str, name: str) -> str:
    """Return the new name in the capitals of the old form, where these differ from the name's."""
    letters = [c for c in old if c.isalpha()]
    if len(letters) > 1 and old.isupper() and not name.isupper():
        return new.upper()
    return new.lower() if old.islower() and not name.islower() else new


def joined(new: str, rest: str) -> str:
    """Return the suffix of a name for its replacement."""
    return genitive(new, "s") if rest in ("'", "’", "s") else rest


def genitive(new: str, ending: str) -> str:
    if new[-1:].isdigit():
        return f"'{ending}"
    return "'" if new[-1:].lower() in _SIBILANTS else ending
