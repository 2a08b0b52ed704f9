"""Text that stays as it was: normalising at import, code points and UTF-16, snapping to tokens."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_right

import regex

from annotate.model import Tokens

_WORD = regex.compile(r"[\p{L}\p{N}_][\p{L}\p{N}\p{M}_\u200c\u200d'’]*(?<!['’])|\X", regex.VERSION1)
_TITLE_LENGTH = 120
NO_CHARACTER = re.compile("[\0\ud800-\udfff]")  # what cannot be stored as text: NUL and lone surrogates
# soft hyphen, zero-width space, word joiner, byte-order mark; not the joiners, which emoji and many scripts need
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LIGATURES = dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_LIGATURE = re.compile("[ﬀ-ﬆ]")


def normalise(raw: str) -> tuple[str, dict[str, int]]:
    """The text as it is stored, and how often each change was made.

    Only what would make line ends ambiguous is touched: a byte-order mark at the start (`bom`), CRLF (`crlf`)
    and lone CR (`cr`) become LF. Everything else, accents and spaces of any kind included, stays.
    """
    bom = raw.startswith("\ufeff")
    text = raw[1:] if bom else raw
    crlf = text.count("\r\n")
    text = text.replace("\r\n", "\n")
    counts = {"bom": int(bom), "crlf": crlf, "cr": text.count("\r")}
    return text.replace("\r", "\n"), {name: count for name, count in counts.items() if count}


def normalise_article(raw: str) -> tuple[str, dict[str, int]]:
    """Return the text of an article as it is stored, and how often each change was made.

    Beyond what `normalise` does, characters that nobody sees go (`invisible`), typographic ligatures are spelt out
    (`ligatures`), and accents are composed with their letters (`composed`: Unicode NFC). Not for annotated data, whose
    offsets count the characters as they came.
    """
    text, counts = normalise(raw)
    text, invisible = _INVISIBLE.subn("", text)
    text, ligatures = _LIGATURE.subn(lambda found: _LIGATURES[found[0]], text)
    composed = 0
    if not unicodedata.is_normalized("NFC", text):
        before, text = text, unicodedata.normalize("NFC", text)
        composed = max(1, len(before) - len(text))
    more = {"invisible": invisible, "ligatures": ligatures, "composed": composed}
    return text, counts | {name: count for name, count in more.items() if count}


def fold(text: str) -> str:
    """Return the text without what makes no other article of it: line ends, normal form, invisible characters, edges."""
    return normalise_article(text)[0].strip()


def fingerprint(text: str) -> str:
    """SHA-256 of the stored text as UTF-8, in hex: what tells that an article is already there."""
    return hashlib.sha256(text.encode()).hexdigest()


def title_of(text: str) -> str:
    """The first line that is not blank, without Markdown's heading marks, cut at a word near 120 characters."""
    line = next((line.strip() for line in text.split("\n") if line.strip()), "")
    line = line.lstrip("#").strip() or line
    if len(line) <= _TITLE_LENGTH:
        return line
    return line[:_TITLE_LENGTH].rsplit(" ", 1)[0].rstrip() + "…"


def words(text: str) -> Tokens:
    """Unicode words and single graphemes, for texts that no pipeline has tokenized yet."""
    spans = [match.span() for match in _WORD.finditer(text) if not match.group().isspace()]
    return Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans))


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """`[start, end)` without white space at its edges; start == end when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def snap(text: str, tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The smallest span of whole tokens around `[start, end)`, white space trimmed off; empty when there is none."""
    start, end = trim(text, start, end)
    touched = tokens.overlapping(start, end)
    if start == end or not touched:
        return start, start
    return trim(text, min(start, tokens.starts[touched[0]]), max(end, tokens.ends[touched[-1]]))


class Utf16Map:
    """One map between code points and the UTF-16 positions Qt counts in, for one text.

    Costs memory only for characters outside the basic plane.
    """

    def __init__(self, text: str) -> None:
        self._wide = [i for i, character in enumerate(text) if character > "\uffff"] if not text.isascii() else []
        self._wide16 = [position + index for index, position in enumerate(self._wide)]

    def to_utf16(self, offset: int) -> int:
        """UTF-16 position of the code point at `offset`."""
        return offset + bisect_right(self._wide, offset - 1)

    def to_code_point(self, position: int) -> int:
        """Code point offset of a UTF-16 position; inside a surrogate pair, that of the pair."""
        return position - bisect_right(self._wide16, position - 1)
