"""Check the words that a file quotes for a span, and find them in the text if the offsets are wrong."""

from __future__ import annotations

import re
import unicodedata

from annotate.text import is_whole_word

_MAX_SHIFT = 20  # code points by which wrong offsets may be off where the words occur more than once


def is_quoted(text: str, start: int, end: int, words: str) -> bool:
    """Return whether the text of `[start, end)` is `words`, apart from white space and normal form."""
    return 0 <= start <= end and _squeezed(text[start:end]) == _squeezed(words)


def find_quoted(text: str, start: int, words: str) -> tuple[int, int] | None:
    """Return the span of quoted words whose `start` is wrong.

    That is their only occurrence in the text, or their only one within _MAX_SHIFT of `start`; None if there is no such
    one. Occurrences inside longer words count only if there are no others.
    """
    forms = dict.fromkeys((words, unicodedata.normalize("NFC", words), unicodedata.normalize("NFD", words)))
    spans = next(filter(None, (_occurrences(text, form) for form in forms)), [])
    spans = [span for span in spans if is_whole_word(text, *span)] or spans
    if len(spans) > 1:
        spans = [span for span in spans if abs(span[0] - start) <= _MAX_SHIFT]
    return spans[0] if len(spans) == 1 else None


def _occurrences(text: str, words: str) -> list[tuple[int, int]]:
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    return [match.span() for match in pattern.finditer(text)]


def _squeezed(text: str) -> str:
    """Return the text composed and without white space, which programs change when they show and quote a text."""
    return "".join(unicodedata.normalize("NFC", text).replace("\ufeff", "").split())
