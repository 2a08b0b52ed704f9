"""How a reader found a text set: headings, items, quotes and emphasis, carried to the text that is stored in the end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from annotate.limits import MAX_LINES
from annotate.model import Document, Style, Styled
from annotate.text import normalise_article

MAX_STYLED = 2 * MAX_LINES  # pieces of one article; more are no article's
INLINE = (Style.BOLD, Style.ITALIC)
_LINE = re.compile(r"[^\n]+")


class Setting(NamedTuple):
    """A text as its reader first had it, and spans of it. Spans may hold several lines."""

    text: str = ""
    spans: tuple[Styled, ...] = ()


def laid_out(document: Document, setting: Setting) -> Document:
    """Return the document with its layout."""
    return replace(document, layout=layout_of(setting, document.text))


def layout_of(setting: Setting, stored: str) -> tuple[Styled, ...]:
    """Return the layout of the stored text, which differs in white space, and by lines that were added or left out.

    A line is found again by its characters, after the one before it; what is not found again has no style.
    """
    if not setting.spans:
        return ()
    places: dict[str, list[int]] = {}
    for line in _LINE.finditer(stored):
        places.setdefault(_key(line[0]), []).append(line.start())
    found: set[Styled] = set()
    behind = 0
    spans, waiting = sorted(setting.spans), 0
    open_spans: list[Styled] = []
    for line in _LINE.finditer(setting.text):
        while waiting < len(spans) and spans[waiting].start < line.end():
            open_spans.append(spans[waiting])
            waiting += 1
        open_spans = [span for span in open_spans if span.end > line.start()]
        starts = places.get(_key(line[0]), []) if open_spans and line[0].strip() else []
        at = bisect_left(starts, behind)
        if at < len(starts):
            behind = starts[at]
            end = stored.find("\n", behind)
            target = stored[behind : end if end >= 0 else len(stored)]
            found.update(_carried(open_spans, line, target, behind))
            behind += 1
        if line[0].strip():  # an item is one line: what follows in it has no sign of its own
            open_spans = [span for span in open_spans if span.style is not Style.ITEM]
    return tuple(sorted(found)[:MAX_STYLED])


def _carried(spans: list[Styled], line: re.Match[str], target: str, offset: int) -> Iterator[Styled]:
    """Yield the parts of spans that are in a line, where they are in the same line of the stored text."""
    first, last = len(target) - len(target.lstrip()), len(target.rstrip())
    source = line[0]
    visible = [i for i, character in enumerate(target) if not character.isspace()]
    is_same = "".join(source.split()) == "".join(target.split())
    for span in spans:
        if span.style not in INLINE:
            yield Styled(offset + first, offset + last, span.style)
            continue
        start, end = max(span.start - line.start(), 0), min(span.end - line.start(), len(source))
        before, inside = ("".join(piece.split()) for piece in (source[:start], source[start:end]))
        if is_same and inside:
            begin = visible[len(before)]
            yield Styled(offset + begin, offset + visible[len(before) + len(inside) - 1] + 1, span.style)


def _key(line: str) -> str:
    return "".join(normalise_article(line)[0].split())
