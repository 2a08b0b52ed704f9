"""How the lines of an article are set: as its layout says, or else as their shape tells."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from annotate.model import Document, Style, Styled

_INLINE = (Style.BOLD, Style.ITALIC)
_MAX_SUBHEAD, _MIN_PROSE = 70, 100  # code points of a line that may be a subhead, and of the lines around it
_OPENING, _CLOSING = "“‘«\"'", "?!)’”»\"'"  # signs with which a subhead may begin and end
_PROSE_END = re.compile(r"[.!?…][”»\"’')]*$")


class Typography:
    """The styles of a document's lines, and of words inside them."""

    def __init__(self, styled: Sequence[Styled] = ()) -> None:
        self._styled = tuple(styled)
        self._lines = sorted(one for one in styled if one.style not in _INLINE)
        self._inline = sorted(one for one in styled if one.style in _INLINE)
        self._longest = max((one.end - one.start for one in self._inline), default=0)

    @classmethod
    def of(cls, document: Document) -> Typography:
        """Return the layout of a document, or its subheads by their shape if it has none."""
        return cls(document.layout or subheads(document.text))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Typography) and self._styled == other._styled

    def __hash__(self) -> int:
        return hash(self._styled)

    def of_line(self, start: int, end: int) -> Style | None:
        """Return the style of the line at `[start, end)`: the first of several."""
        at = bisect_left(self._lines, start, key=lambda one: one.end - 1)
        return self._lines[at].style if at < len(self._lines) and self._lines[at].start < end else None

    def inside(self, start: int, end: int) -> list[Styled]:
        """Return the bold and italic spans that overlap `[start, end)`."""
        first = bisect_left(self._inline, start - self._longest, key=lambda one: one.start)
        last = bisect_right(self._inline, end - 1, key=lambda one: one.start)
        return [one for one in self._inline[first:last] if one.end > start]


def subheads(text: str) -> list[Styled]:
    """Return the lines of a plain text that look like subheads: short, without a full stop, between paragraphs of prose."""
    lines: list[tuple[int, str]] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((start, line))
        start += len(line) + 1
    return [
        Styled(start, start + len(line), Style.SUBHEAD)
        for (_, before), (start, line), (_, after) in zip(lines, lines[1:], lines[2:], strict=False)
        if len(line) <= _MAX_SUBHEAD and _may_be_subhead(line.strip()) and _is_prose(before) and _is_prose(after)
    ]


def _may_be_subhead(line: str) -> bool:
    """Return whether a line begins with a capital or a number, and ends with a letter, a number or no full stop."""
    first, last = (unicodedata.category(character) for character in (line[0], line[-1]))
    begins = first == "Lu" or first.startswith("N") or line[0] in _OPENING
    ends = last.startswith(("L", "N")) or line[-1] in _CLOSING
    return len(line) > 1 and begins and ends and "\t" not in line


def _is_prose(line: str) -> bool:
    return len(line) >= _MIN_PROSE and _PROSE_END.search(line.rstrip()) is not None
