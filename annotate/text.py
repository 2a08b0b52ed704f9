"""Normalise text at import, find its words, align spans to tokens, and map offsets to UTF-16."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

from annotate.model import Document, Tokens

if TYPE_CHECKING:
    import regex

# The words of a text for those who mark names: their edges are edges of the tokens that spaCy's rules for the language
# make, but a name with signs in it is one word in every language: N-VA, CD&V, Sint-Niklaas, 's-Gravenhage, A.S.
_PIECE = r"[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_\u200c\u200d]|[\u00ad\u200b\u2060]+(?=[\p{L}\p{N}]))*"
_HYPHEN = r"(?!(?<=\p{Lu})-\p{Ll}{2})[-\u2010\u2011]"  # but N-VA|-|voorzitter, as in the bundled pipeline
_LINK = _HYPHEN + r"|[&'’]|(?<=\p{N})[.,:/](?=\p{N})|(?<=\p{L})\.(?=\p{Ll})"
_ADDRESS = r"(?:https?://|www\.)[^\s<>\"“”«»]*[\p{L}\p{N}/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_DOTTED = r"(?<![\p{L}\p{N}])(?:(?:\p{L}{1,2}\.){2,}(?!\p{L})|\p{Lu}\.(?=\s?\p{Lu}))"  # A.S., J. Jansen
_GENITIVE = r"(?<=[\w.])['’][sS](?![\p{L}\p{N}])"


@cache
def _words(*of_the_language: str, apart: str = "(?!)") -> regex.Pattern[str]:
    """Return a pattern of a language with rules of its own; words are not joined by what matches `apart`."""
    import regex

    joined = rf"{_PIECE}(?:(?!{apart})(?:{_LINK}){_PIECE})*"
    town = rf"(?<![\p{{L}}\p{{N}}])['’]s-(?=\p{{Lu}}){joined}"
    return regex.compile("|".join((_ADDRESS, _DOTTED, town, *of_the_language, joined, r"\X")), regex.VERSION1)


_WORDS: dict[str, Callable[[], regex.Pattern[str]]] = {  # made when they are needed, which takes milliseconds
    "": _words,
    "nl": partial(_words, r"(?<![\p{L}\p{N}])['’][ntm](?![\p{L}\p{N}])"),  # 't, 'n, 'm
    "en": partial(_words, _GENITIVE, r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Jr|Sr)\.", apart=_GENITIVE),  # Gough|'s, St. Ives
    "fr": partial(  # l'|avocat, but aujourd'hui
        _words,
        r"\b(?i:aujourd['’]hui|presqu['’]île)\b",
        r"\b(?i:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])",
    ),
}
_FIRST_JOINER = "\u0300"  # no character before it joins the one before, but for a line end of two
_MAX_TITLE = 120  # code points
NO_CHARACTER = re.compile("[\0\ud800-\udfff]")  # NUL and lone surrogates, which SQLite and UTF-8 cannot store
# soft hyphen, zero-width space, word joiner, byte-order mark; not the joiners: emoji and many scripts need them
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_LIGATURES = dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_LIGATURE = re.compile("[ﬀ-ﬆ]")


def normalise(raw: str) -> tuple[str, dict[str, int]]:
    """Return the text to store, and how often each change was made.

    Remove byte-order marks at the start (`bom`), and replace CRLF (`crlf`) and CR (`cr`) by LF. Keep all other
    characters.
    """
    text = raw.lstrip("\ufeff")
    bom = len(raw) - len(text)
    crlf = text.count("\r\n")
    text = text.replace("\r\n", "\n")
    counts = {"bom": bom, "crlf": crlf, "cr": text.count("\r")}
    return text.replace("\r", "\n"), {name: count for name, count in counts.items() if count}


def normalise_article(raw: str) -> tuple[str, dict[str, int]]:
    """Return the text to store of an article without annotations, and how often each change was made.

    Do what `normalise` does, remove invisible characters (`invisible`), spell out typographic ligatures (`ligatures`)
    and compose accents with their letters (`composed`: Unicode NFC). Not for annotated data, whose offsets this would
    shift.
    """
    text, counts = normalise(raw)
    if text.isascii():
        return text, counts
    text, invisible = _INVISIBLE.subn("", text)
    text, ligatures = _LIGATURE.subn(lambda found: _LIGATURES[found[0]], text)
    composed = 0
    if not unicodedata.is_normalized("NFC", text):
        before, text = text, unicodedata.normalize("NFC", text)
        composed = max(1, len(before) - len(text))
    more = {"invisible": invisible, "ligatures": ligatures, "composed": composed}
    return text, counts | {name: count for name, count in more.items() if count}


def fold(text: str) -> str:
    """Return the normalised text without white space at its edges.

    Two articles with equal results are the same article.
    """
    return normalise_article(text)[0].strip()


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a stored text as UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def title_of(text: str) -> str:
    """Return the first line that is not blank, without Markdown's heading marks, cut before the word at _MAX_TITLE."""
    line = next((line.strip() for line in text.split("\n") if line.strip()), "")
    line = line.lstrip("#").strip() or line
    if len(line) <= _MAX_TITLE:
        return line
    return line[:_MAX_TITLE].rsplit(" ", 1)[0].rstrip() + "…"


@lru_cache(maxsize=1)  # an export asks more than once
def words(text: str, language: str = "") -> Tokens:
    """Return the words of a text and the signs between them as tokens, by the rules of a language ("": of none).

    For texts that no pipeline has tokenized yet.
    """
    pattern = _WORDS.get(language, _words)()
    spans = [match.span() for match in pattern.finditer(text) if not match.group().isspace()]
    return Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans))


def words_of(document: Document) -> Tokens:
    """Return the tokens of a document, or its words until a pipeline has made some."""
    return document.tokens or words(document.text, document.language)


def graphemes(text: str) -> list[str]:
    """Return the letters of a text as people see them: a character with all that joins it."""
    if max(text, default="") < _FIRST_JOINER and "\r\n" not in text:
        return list(text)
    return _grapheme().findall(text)


@cache
def _grapheme() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\X")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` without white space at its edges; an empty span if nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def snap(text: str, tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Return the smallest span of whole tokens that contains `[start, end)`, trimmed.

    The span is empty if no token overlaps `[start, end)`.
    """
    start, end = trim(text, start, end)
    indices = tokens.overlapping(start, end)
    if start == end or not indices:
        return start, start
    return trim(text, min(start, tokens.starts[indices[0]]), max(end, tokens.ends[indices[-1]]))


def is_whole_word(text: str, start: int, end: int) -> bool:
    """Return whether neither edge of `[start, end)` is inside a word."""
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


def find_word(text: str, word: str) -> Iterator[int]:
    """Yield the offsets at which a word occurs, but not as part of a longer one."""
    start = text.find(word)
    while start >= 0:
        if is_whole_word(text, start, start + len(word)):
            yield start
        start = text.find(word, start + 1)


class Utf16Map:
    """Map offsets of one text to UTF-16 positions, in which Qt and some formats count, and back.

    Stores only the characters outside the basic multilingual plane.
    """

    def __init__(self, text: str) -> None:
        self._wide = [i for i, character in enumerate(text) if character > "\uffff"] if not text.isascii() else []
        self._wide16 = [position + index for index, position in enumerate(self._wide)]

    def to_utf16(self, offset: int) -> int:
        """Return the UTF-16 position of an offset."""
        return offset + bisect_right(self._wide, offset - 1)

    def to_code_point(self, position: int) -> int:
        """Return the offset of a UTF-16 position; inside a surrogate pair, the offset of the pair."""
        return position - bisect_right(self._wide16, position - 1)
