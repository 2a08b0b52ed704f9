"""Find how a file counts offsets, from the words that it quotes beside them. Results are code points."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, product
from typing import Any, NamedTuple

from annotate.quotes import is_quoted

_MAX_DIGITS = 12
Counting = Callable[[int, int], tuple[int, int]]  # from a file's start and end to those in the text as it came


class Quote(NamedTuple):
    """A start and an end as the file counts, and the words that it quotes for them."""

    start: int
    end: int
    words: str


def as_offset(value: Any) -> int | None:
    """Return an offset that is a number or the digits of one, None for anything else."""
    is_digits = isinstance(value, str) and value.strip().isdecimal() and len(value) <= _MAX_DIGITS
    if is_digits or (isinstance(value, float) and value.is_integer() and abs(value) < 10**_MAX_DIGITS):
        value = int(value.strip() if isinstance(value, str) else value)
    return value if type(value) is int else None


def as_is(start: int, end: int) -> tuple[int, int]:
    """Return the offsets unchanged: the file counts code points."""
    return start, end


def find_counting(text: str, quotes: Sequence[Quote]) -> Counting:
    """Return the way of counting for which most of the quoted words match their offsets.

    It is `as_is` when none is better, or the best matches no more than half of them.
    """
    best: Counting = as_is
    most = _fits(text, quotes, as_is)
    if most < len(quotes):
        for counting in _countings(text):
            fits = _fits(text, quotes, counting)
            if fits > most and 2 * fits > len(quotes):
                best, most = counting, fits
            if most == len(quotes):
                break
    return best


def _fits(text: str, quotes: Sequence[Quote], counting: Counting) -> int:
    return sum(is_quoted(text, *counting(quote.start, quote.end), quote.words) for quote in quotes)


def _countings(text: str) -> Iterator[Counting]:
    """Yield the known ways of counting.

    They are: with a byte-order mark or without, CRLF as one character or LF as two, in units of UTF-16 or UTF-8, with
    ends included.
    """
    yield lambda start, end: (start, end + 1)
    ends = [r"", *([r"\r\n"] if "\r\n" in text else []), *([r"(?<!\r)\n"] if re.search(r"(?<!\r)\n", text) else [])]
    units = ["", *(["utf-16-le"] if max(text, default="") > "\uffff" else []), *([] if text.isascii() else ["utf-8"])]
    for unit, end, bom in product(units, ends, (0, 1)):
        yield _counting(text, unit, end, bom)


def _counting(text: str, unit: str, ends: str, bom: int) -> Counting:
    """Return a counting in units of an encoding ("" for code points).

    `bom` is 1 when a mark at the start is counted. A match of `ends` counts as one character less (CRLF) or more (LF).
    """
    widths = [_width(character, unit) for character in text]
    if text.startswith("\ufeff"):
        widths[0] = 0
    for match in re.finditer(ends, text) if ends else ():
        widths[match.start()] += -1 if match.end() - match.start() == 2 else 1
    starts = list(accumulate(widths, initial=bom))
    return lambda start, end: (bisect_left(starts, start), bisect_left(starts, end))


def _width(character: str, unit: str) -> int:
    if not unit:
        return 1
    return len(character.encode(unit, "surrogatepass")) // (2 if unit == "utf-16-le" else 1)
