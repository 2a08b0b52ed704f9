"""What a user types in the search box: as a query for SQLite's full-text search, and its hits in a text."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotate.names.same import folded, key

if TYPE_CHECKING:
    import regex

# What FTS5's unicode61 takes for a word: letters, digits and private characters, with the accents on them
# (https://www.sqlite.org/fts5.html#unicode61_tokenizer). The project's index leaves accents and case out of account, and
# takes the spellings of a name for one: the triggers that fill it fold what `annotate.names.same` folds within a word.
_LETTER = r"\p{L}\p{N}\p{Co}"
_SIGNS = " \t\n'\"’‘“”„«»‹›(-–—…"  # before the first word of a title
_KEY = 40  # letters that titles are sorted by
_LONG = 3  # letters of a word that tells documents apart
_BEFORE, _LENGTH = 14, 160  # characters of an excerpt: before its first hit, and in all


class Excerpt(NamedTuple):
    """A piece of a text on one line. `hits` are code points `[start, end)` into the piece."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()


def query(typed: str) -> str:
    """Return a query for all words as prefixes; FTS5's own syntax in them has no meaning.

    Quoted strings and prefixes: https://www.sqlite.org/fts5.html#full_text_query_syntax
    """
    return " ".join(f'"{word}"*' for word in _typed_words(typed))


def phrase(name: str) -> str:
    """Return a query for the words of a name in a row; "" when it has none to search for."""
    words = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in key(name)).split()
    return f'"{" ".join(words)}"' if words else ""


def sort_key(text: str) -> str:
    """Return what a title or a source is sorted by: its letters without case and accents, from the first one on."""
    return _fold(text[:200]).lstrip(_SIGNS)[:_KEY]


def hits(text: str, typed: str) -> list[tuple[int, int]]:
    """Return the spans of the words that begin with a word typed, as SQLite finds them, in code points."""
    pattern = _finder(typed)
    if pattern is None:
        return []
    alike = folded(text)
    return [alike.around(*match.span()) for match in pattern.finditer(_fold(alike.text))]


def holds(text: str, typed: str) -> bool:
    """Return whether a text holds all words typed, as beginnings of words."""
    patterns = filter(None, map(_finder, typed.replace('"', " ").split()))
    alike = _fold(folded(text).text)
    return all(pattern.search(alike) for pattern in patterns)


def has_words(typed: str) -> bool:
    """Return whether there is anything to search for in what was typed."""
    return any(map(_pattern, _typed_words(typed)))


def parted(typed: str) -> tuple[str, str]:
    """Return the words typed of at least three letters, and the others: very many words begin with each of those."""
    words = [word for word in typed.replace('"', " ").split() if _pattern(key(word))]
    return " ".join(w for w in words if len(w) >= _LONG), " ".join(w for w in words if len(w) < _LONG)


def excerpt(text: str, typed: str, skip: int = 0) -> Excerpt:
    """Return the surroundings of the first hit from `skip` on, or the text from there when there is none."""
    found = [span for span in hits(text, typed) if span[0] >= skip]
    start = max(skip, found[0][0] - _BEFORE) if found else skip
    lead = "… " if start > skip else ""
    if lead:
        start += text[start : found[0][0]].find(" ") + 1  # not from the middle of a word
    while text[start : start + 1].isspace():
        start += 1
    end = start + _LENGTH
    shift = len(lead) - start
    piece = "".join(" " if c.isspace() else c for c in text[start:end])
    return Excerpt(lead + piece.rstrip(), tuple((a + shift, b + shift) for a, b in found if b <= end))


@lru_cache(maxsize=64)
def _finder(typed: str) -> regex.Pattern[str] | None:
    """Return what finds the words typed in folded text; None when there is nothing to search for."""
    patterns = [pattern for word in _typed_words(typed) if (pattern := _pattern(word))]
    if not patterns:
        return None
    import regex  # the window shows its first article before anybody searches

    wanted = "|".join(sorted(patterns, key=len, reverse=True))
    return regex.compile(rf"(?<![{_LETTER}]\p{{M}}*)(?:{wanted})")


def _typed_words(typed: str) -> list[str]:
    return [key(word) for word in typed.replace('"', " ").replace("\0", " ").split()]


def _pattern(word: str) -> str:
    """Return a regular expression for a typed word in folded text; "" when it has no letter. "a-b" is two words in a row."""
    import regex

    parts = [regex.sub(r"\p{M}", "", part) for part in _word().findall(_fold(word))]
    if not parts:
        return ""
    return rf"[^{_LETTER}]+".join(r"\p{M}*".join(map(regex.escape, part)) for part in parts) + rf"[{_LETTER}\p{{M}}]*"


@cache
def _word() -> regex.Pattern[str]:
    import regex

    return regex.compile(rf"[{_LETTER}][{_LETTER}\p{{M}}]*")


class _Folding(dict[int, str]):
    """Map each character to lower case without its accent, one to one, so that offsets stay."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFD", chr(code))
        self[code] = (apart[0] if all(map(unicodedata.combining, apart[1:])) else chr(code)).lower()[0]
        return self[code]


_FOLDING = _Folding()


def _fold(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_FOLDING)
