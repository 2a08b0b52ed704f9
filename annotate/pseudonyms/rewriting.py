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
class Place:
    """A span of the old text and its replacement, with `tail` before the following text. `whose`: the name's owner."""

    start: int
    end: int
    new: str
    is_marked: bool = False
    whose: tuple[str, str] | None = None
    tail: str = ""


def rewritten(text: str, places: list[Place]) -> tuple[str, Callable[[int], int]]:
    """Return the new text, and a function from old to new offsets; -1 inside a replaced name."""
    parts: list[str] = []
    at = 0
    for place in places:
        parts += [text[at : place.start], place.new, place.tail]
        at = place.end
    starts = [place.start for place in places]
    growth = [0, *accumulate(len(p.new) + len(p.tail) - (p.end - p.start) for p in places)]

    def shift(offset: int) -> int:
        before = bisect_left(starts, offset)  # places that begin before it
        last = places[before - 1] if before else None
        if last and offset < last.end:
            return -1
        tail = len(last.tail) if last and offset == last.end else 0
        return offset + growth[before] - tail

    return "".join([*parts, text[at:]]), shift


def retokenised(tokens: Tokens, places: list[Place], shift: Callable[[int], int]) -> Tokens:
    """Return the tokens outside replaced names, cut at these, and the tokens of the new names."""
    spans = [(shift(p.start) + start, shift(p.start) + end) for p in places for start, end in words(p.new)]
    first = 0
    for start, end in tokens:
        while first < len(places) and places[first].end <= start:
            first += 1
        at, i = start, first
        while i < len(places) and places[i].start < end:
            if at < places[i].start:
                spans.append((shift(at), shift(places[i].start)))
            at, i = places[i].end, i + 1
        if at < end:
            spans.append((shift(at), shift(end)))
    spans.sort()
    return Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans))


def merged(places: list[Place], text: str) -> list[Place]:
    """Return the replacements without a number beside the same number: a first name before an annotated family name."""
    found: list[Place] = []
    for place in places:
        last = found[-1] if found else None
        if last and place.whose and last.whose == place.whose and text[last.end : place.start].isspace():
            if not last.is_marked:
                found[-1] = replace(last, end=place.start, new="", tail="")
            elif not place.is_marked:
                place = replace(place, start=last.end, new="")
        found.append(place)
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
