"""What the words of a text say about where names may be: runs of capitals, and where two names were joined."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from annotate.model import Tokens
from annotate.text import find_word

_SMALL = set("van de der den het 't ten ter te le la du des di da von zu of the en op".split())  # inside a name
_JOINS = {",", ";", "/", "&", "+", "-", "–", "en", "of", "and", "et", "und", "tegen"}  # between two names
_BEFORE_A_SENTENCE = ".!?:…\n“”\"«»„‘’'-–—•*"
_FAR = 200  # code points: nobody puts more white space between two sentences


def begins_a_sentence(text: str, start: int) -> bool:
    """Return whether the word at an offset begins a sentence, a line, a quotation or an item of a list."""
    before = text[max(0, start - _FAR) : start].rstrip(" \t\u00a0")
    return not before or before[-1] in _BEFORE_A_SENTENCE


def next_capitals(
    text: str, tokens: Tokens, behind: int, is_free: Callable[[int, int], bool]
) -> tuple[int, int] | None:
    """The first run of free words with capitals that starts at or behind an offset, small words between included.

    A word that begins a sentence is passed over when the text has it without its capital, or when it stands alone and
    only ever begins sentences. `is_free(start, end)` tells whether a token may be part of the run.
    """
    at = bisect_left(tokens.starts, behind)
    while at < len(tokens):
        last = _last_of_run(text, tokens, at, is_free)
        if (
            last is None
            or _stands_without_capital(text, tokens, at)
            or (last == at and _onlybegins_a_sentence(text, tokens, at))
        ):
            at += 1
        else:
            return tokens.starts[at], tokens.ends[last]
    return None


def split_point(text: str, tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """Where to cut a span in two, as (end of the first, start of the second): at a comma or a word that joins, else in
    the middle, but not beside a small word inside a name; None when it is one token.
    """
    inside = [i for i in tokens.overlapping(start, end) if not _word(text, tokens, i).isspace()]
    for before, at, after in zip(inside, inside[1:], inside[2:], strict=False):
        if _word(text, tokens, at) in _JOINS:
            return tokens.ends[before], tokens.starts[after]
    if len(inside) < 2:
        return None
    middle = len(inside) // 2
    found = [_word(text, tokens, i) for i in inside]
    cuts = [i for i in range(1, len(found)) if found[i - 1].lower() not in _SMALL and found[i] not in _SMALL]
    cut = min(cuts, key=lambda i: abs(i - middle), default=middle)
    return tokens.ends[inside[cut - 1]], tokens.starts[inside[cut]]


def _last_of_run(text: str, tokens: Tokens, first: int, is_free: Callable[[int, int], bool]) -> int | None:
    """Index of the last token of the run that this one begins; None when it begins none."""
    if not text[tokens.starts[first]].isupper() or not is_free(tokens.starts[first], tokens.ends[first]):
        return None
    last = at = first
    while at + 1 < len(tokens) and text[tokens.ends[at] : tokens.starts[at + 1]] in ("", " "):
        at += 1
        word = _word(text, tokens, at)
        if not is_free(tokens.starts[at], tokens.ends[at]) or not (word[0].isupper() or word in _SMALL):
            break
        if word[0].isupper():
            last = at
    return last


def _stands_without_capital(text: str, tokens: Tokens, at: int) -> bool:
    word = _word(text, tokens, at)
    return begins_a_sentence(text, tokens.starts[at]) and f" {word[0].lower()}{word[1:]} " in text


def _onlybegins_a_sentence(text: str, tokens: Tokens, at: int) -> bool:
    """Whether a word begins a sentence, and never has its capital inside one."""
    word = _word(text, tokens, at)
    if not begins_a_sentence(text, tokens.starts[at]):
        return False
    return all(begins_a_sentence(text, start) for start in find_word(text, word))


def _word(text: str, tokens: Tokens, at: int) -> str:
    return text[tokens.starts[at] : tokens.ends[at]]
