"""Undo hard line breaks: text in lines of one width, as on a wire or in a terminal, becomes paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_MAX_WIDTH = 100  # characters of a line; longer ones were not cut for a screen
_MIN_WIDTH = 40  # of the longest line
_MIN_SHARE = 0.6  # share of the lines inside paragraphs that had no room for the next word
_COLUMNS = re.compile(r"\S {3,}\S|\t|\.{4,}")  # a table's line keeps to itself
_ITEM = re.compile(r"[*•–—#-]|\d+[.)] ")
_STOPS = '.!?:;…"”’»)='
_HYPHEN = re.compile(r"[^\W\d_]-$")
_AND = re.compile(r"(?:en|of|und|oder|et|ou|and|or)\b")  # vracht- en verzendkosten


def unwrapped(text: str) -> str:
    """Return the paragraphs of a text, a blank line apart, when its lines were wrapped; else the text as it is.

    A paragraph starts after a blank line, and at a line that is indented further than the one before.
    """
    return "\n\n".join(paragraphs(text, is_wrapped(text)))


def is_wrapped(text: str) -> bool:
    """Return whether most lines end where the next word would not have fitted."""
    lines = text.split("\n")
    width = max((len(line.strip()) for line in lines), default=0)
    pairs = [pair for pair in pairwise(lines) if _is_prose(*pair)]
    if not pairs or not _MIN_WIDTH <= width <= _MAX_WIDTH:
        return False
    return sum(_is_full(line, after, width) for line, after in pairs) >= max(2, _MIN_SHARE * len(pairs))


def is_preformatted(text: str) -> bool:
    """Return whether the line ends inside an XHTML paragraph are intended.

    Evidence is a blank line, or lines without source indentation of which some are indented or short.
    """
    lines = text.strip().split("\n")
    if len(lines) < 2:
        return False
    at_the_edge = [line for line in lines[1:] if not line[:1].isspace()]
    is_source = len(at_the_edge) < len(lines[1:]) / 2
    has_paragraphs = len(at_the_edge) < len(lines[1:])
    return not all(map(str.strip, lines)) or (not is_source and (has_paragraphs or not is_wrapped(text)))


def paragraphs(text: str, joins: bool) -> Iterator[str]:
    """Yield the paragraphs. With `joins`, full lines are joined with the line after them."""
    lines = text.split("\n")
    width = max((len(line.strip()) for line in lines), default=0)
    found: list[str] = []  # pieces of a paragraph, each with what parts it from the next
    for number, line in enumerate(lines):
        before, words = lines[number - 1] if number else "", line.strip()
        is_new = joins and _indent(line) > _indent(before)
        if found and (not words or is_new):
            yield "".join(found[:-1])
            found = []
        if not words:
            continue
        if found and joins and _is_prose(before, line) and (_is_full(before, line, width) or _runs_on(before, width)):
            found[-1] = "" if _HYPHEN.search(before.rstrip()) and not _AND.match(words) else " "
        found += [words, "\n"]
    if found:
        yield "".join(found[:-1])


def _is_prose(line: str, after: str) -> bool:
    """Return whether two lines can be of one paragraph: no columns, no list, no indentation that starts a new one."""
    line, after, more = line.strip(), after.strip(), _indent(after) > _indent(line)
    return bool(line and after) and not (more or _COLUMNS.search(line) or _COLUMNS.search(after) or _ITEM.match(after))


def _is_full(line: str, after: str, width: int) -> bool:
    """Return whether the first word of the next line would not have fitted; a few columns may be free."""
    return len(line.strip()) + 1 + len(after.split(maxsplit=1)[0]) > width - 3


def _runs_on(line: str, width: int) -> bool:
    """Return whether a line that is not full stops in the middle of a sentence: something was removed from it."""
    return len(line.strip()) > 0.6 * width and line.strip()[-1] not in _STOPS


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else 0
