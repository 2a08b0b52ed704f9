"""Decide which spellings are the same name, and find the mentions of a name in a text.

Two spellings are the same name if they differ only in the kind and amount of white space (a line break within a paragraph
included), composed or decomposed accents, soft hyphens and other invisible characters, the form of an apostrophe or a
hyphen, and ligatures. Case counts: "De Post" is not "de post", and "IS" is not "Is".
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from annotate.model import Tokens

if TYPE_CHECKING:
    import regex

INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"  # for a character class
_SOFT_HYPHEN = "\u00ad"
_APOSTROPHES = "’‘‛ʼʻ`´′＇"
_HYPHENS = "‐‑–−﹣－"
_COMPATIBLE = (
    "\u00aa\u00b2\u00b3\u00b9\u00ba\u0132\u0133\u017f\u2070-\u209c\u2126\u212a\u212b\ufb00-\ufb06\uff01-\uff5e"
)
_PLAIN = dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_HYPHENS, "-")
_LIGATURES = re.compile(f"[{_COMPATIBLE}]")
_SPELLED_OUT = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"}
)
_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028]")
_SPACES = rf"(?:[^\S ]|[{INVISIBLE}]|  )[\s{INVISIBLE}]*"  # not a single plain space; one may precede it
_ONE_BY_ONE = rf"[{_APOSTROPHES}{_HYPHENS}{_COMPATIBLE}]"
_USUAL = re.compile(f"{_SPACES}|{_ONE_BY_ONE}")
_INVISIBLES = re.compile(f"[{INVISIBLE}]+")
_USUALLY = _PLAIN | {
    "\n\n": "\n",
    "\u00a0": " ",
    "  ": " ",
}  # pieces whose folded form does not depend on the text around them


@cache
def _with_marks() -> regex.Pattern[str]:
    """Return the pattern for a text whose accents may stand beside their letters."""
    import regex  # few texts need it

    letters = rf"[^\p{{M}}\s{INVISIBLE}]\p{{M}}+|[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]+"
    return regex.compile(f"{letters}|{_SPACES}|{_ONE_BY_ONE}")


class Folded:
    """A text with all spellings of a name folded to one, and a map of its offsets to those of the original text.

    "Pieces" are the parts of the original text that were changed.
    """

    def __init__(self, text: str) -> None:
        pattern = _USUAL if _is_composed(text) else _with_marks()
        parts: list[str] = []
        # of all pieces but single characters replaced by single ones: starts and ends in the folded text, and what to
        # add to an end to get the original one
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._shifts: list[int] = []
        last_end = size = 0
        for match in pattern.finditer(text):
            start, end = match.span()
            if (
                start > last_end
                and text[start - 1] == " "
                and (text[start].isspace() or _INVISIBLES.match(text, start))
            ):
                start -= 1
            new = _USUALLY.get(text[start:end])
            if new is None:
                new = _folded(text, start, end)
            size += start - last_end + len(new)
            if (end - start, len(new)) != (1, 1):
                self._starts.append(size - len(new))
                self._ends.append(size)
                self._shifts.append(end - size)
            parts += text[last_end:start], new
            last_end = end
        self.text = "".join([*parts, text[last_end:]]) if parts else text

    def start(self, offset: int) -> int | None:
        """Return the original offset of the start of a span of the folded text, None inside a piece."""
        i = bisect_right(self._ends, offset)
        if i < len(self._starts) and self._starts[i] < offset:
            return None
        return offset + (self._shifts[i - 1] if i else 0)

    def end(self, offset: int) -> int | None:
        """Return the original offset of the end of a span of the folded text, None inside a piece."""
        i = bisect_left(self._starts, offset)
        if i and self._ends[i - 1] > offset:
            return None
        return offset + (self._shifts[i - 1] if i else 0)

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return the original span that contains a span of the folded text, extended to whole pieces."""
        while (first := self.start(start)) is None:
            start -= 1
        while (last := self.end(end)) is None:
            end += 1
        return first, last

    def starts(self, offsets: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Yield each original offset with its offset in the folded text; inside a piece, with that of the piece's end.

        `offsets` are ascending.
        """
        if not self._starts:
            yield from ((offset, offset) for offset in offsets)
            return
        i, count = 0, len(self._starts)
        for offset in offsets:
            while i < count and self._ends[i] + self._shifts[i] <= offset:
                i += 1
            shift = self._shifts[i - 1] if i else 0
            is_inside = i < count and self._starts[i] + shift < offset
            yield offset, self._ends[i] if is_inside else offset - shift


@lru_cache(maxsize=8)
def folded(text: str) -> Folded:
    """Return the folded text. The last few are cached, because a document is searched for many names."""
    return Folded(text)


@lru_cache(maxsize=16_384)
def key(name: str) -> str:
    """Return the spelling that all spellings of a name fold to, "" if the name has no visible characters."""
    if name.isascii() and name.isalnum():
        return name
    if _is_composed(name) and not _USUAL.search(name):
        return name.strip()
    return Folded(name).text.strip()


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """Return the text in lower case without accents, with other Latin letters spelled out, as in e-mail addresses."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", _INVISIBLES.sub("", text))
    return "".join(c for c in decomposed.casefold() if not unicodedata.combining(c)).translate(_SPELLED_OUT)


def is_caseless(text: str) -> bool:
    """Return whether a text has no upper or lower case, as in Arabic or Chinese."""
    return text.lower() == text.upper()


def spans(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield all spans of a name, in any spelling; also inside words, and overlapping each other."""
    wanted, within = key(name), folded(text)
    offset = within.text.find(wanted) if wanted else -1
    while offset >= 0:
        start, end = within.start(offset), within.end(offset + len(wanted))
        if start is not None and end is not None:
            yield start, end
        offset = within.text.find(wanted, offset + 1)


def mentions(text: str, tokens: Tokens, name: str) -> list[tuple[int, int]]:
    """Return the spans of a name, in any spelling, that are aligned to tokens, in order and without overlaps."""
    found: list[tuple[int, int]] = []
    for start, end in spans(text, name):
        span = aligned(text, tokens, start, end)
        if span and (not found or found[-1][1] <= span[0]):
            found.append(span)
    return found


def aligned(text: str, tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """Return the span if it is aligned to tokens, extended over invisible characters if need be; else None."""
    if tokens.span(start, end):
        return start, end
    after = _INVISIBLES.match(text, end)
    before = _INVISIBLES.fullmatch(text, _first_invisible(text, start), start)
    wider = before.start() if before else start, after.end() if after else end
    return next((span for span in ((start, wider[1]), (wider[0], end), wider) if tokens.span(*span)), None)


def _first_invisible(text: str, offset: int) -> int:
    """Return the start of the invisible characters that end at an offset."""
    while offset and _INVISIBLES.match(text[offset - 1]):
        offset -= 1
    return offset


def _is_composed(text: str) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def _folded(text: str, start: int, end: int) -> str:
    """Return the folded form of a piece that one of the patterns found."""
    piece = text[start:end]
    first = piece[0]
    if not (first.isspace() or _INVISIBLES.match(first)):
        form: Literal["NFKC", "NFC"] = "NFKC" if _LIGATURES.match(first) else "NFC"
        return unicodedata.normalize(form, _INVISIBLES.sub("", piece))
    if not any(c.isspace() for c in piece):
        return ""
    breaks = 2 if "\u2029" in piece else len(_LINE_END.findall(piece))
    if breaks == 1 and (
        first == _SOFT_HYPHEN or (_is_hyphen(text[start - 1 : start]) and text[start - 2 : start - 1].isalnum())
    ):
        return ""  # a word divided over two lines
    return "\n" if breaks > 1 else " "


def _is_hyphen(character: str) -> bool:
    return character == "-" or _PLAIN.get(character) == "-"
