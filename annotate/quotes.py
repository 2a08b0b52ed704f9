"""Words that a file quotes beside its offsets: whether they stand there, and where else they do."""

from __future__ import annotations

import re
import unicodedata

NEAR = 20  # code points: quoted words that stand once within this distance are the ones that were meant


def is_quoted(text: str, start: int, end: int, words: str) -> bool:
    """Return whether `[start, end)` holds these words; white space and normal form may differ."""
    return 0 <= start <= end and _squeezed(text[start:end]) == _squeezed(words)


def find_quoted(text: str, start: int, words: str) -> tuple[int, int] | None:
    """Return where quoted words stand when `start` is wrong: their only place in the text, or their only one NEAR it."""
    forms = dict.fromkeys((words, unicodedata.normalize("NFC", words), unicodedata.normalize("NFD", words)))
    spans = next(filter(None, (_places(text, form) for form in forms)), [])
    spans = [span for span in spans if _is_apart(text, *span)] or spans
    if len(spans) > 1:
        spans = [span for span in spans if abs(span[0] - start) <= NEAR]
    return spans[0] if len(spans) == 1 else None


def _places(text: str, words: str) -> list[tuple[int, int]]:
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    return [match.span() for match in pattern.finditer(text)]


def _squeezed(text: str) -> str:
    """Return the text composed and without white space, which programs show, and so quote, as they like."""
    return "".join(unicodedata.normalize("NFC", text).replace("\ufeff", "").split())


def _is_apart(text: str, start: int, end: int) -> bool:
    """Return whether `[start, end)` is no part of a longer word."""
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
