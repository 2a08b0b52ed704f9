"""Positions on a line with right-to-left text, where Qt's own are wrong at a change of direction."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtGui import QTextLine

from annotate.text import Utf16Map, graphemes

Clusters = Sequence[tuple[int, int]]  # UTF-16 positions of graphemes, end exclusive
_RIGHT_TO_LEFT = {"R", "AL", "RLE", "RLO", "RLI"}


def reads_left(character: str) -> bool:
    """Tell whether a character is read from right to left."""
    return unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def clusters_of(text: str, utf16: Utf16Map) -> Clusters:
    """Return the grapheme clusters of a text with right-to-left characters; of other texts none."""
    if text.isascii() or not any(map(reads_left, text)):
        return ()
    return list(pairwise(map(utf16.to_utf16, accumulate(map(len, graphemes(text)), initial=0))))


def extents(line: QTextLine, start: int, end: int, clusters: Clusters) -> list[tuple[float, float]]:
    """Return the ranges of x that the UTF-16 positions `[start, end)` cover on a line, left to right."""
    if not clusters or start == end:
        left, right = _x(line, start), _x(line, end)
        return [(min(left, right), max(left, right))]
    touched = [(a, b) for a, b in clusters if a < end and b > start]
    merged: list[tuple[float, float]] = []
    for left, right in sorted(extent for a, b in touched if (extent := _glyph(line, a, b))):
        if merged and left <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _glyph(line: QTextLine, start: int, end: int) -> tuple[float, float] | None:
    """Return left and right of a cluster by its glyphs; cursorToX is wrong where text changes direction."""
    boxes = [box for run in line.glyphRuns(start, end - start) if (box := run.boundingRect()).width() > 0]
    if not boxes:
        return None
    return min(box.left() for box in boxes), max(box.right() for box in boxes)


def position_at(line: QTextLine, x: float, clusters: Clusters, *, between: bool) -> int:
    """Return the UTF-16 position of the glyph nearest to x; with `between`, of the gap nearest to x."""
    position = line.textStart()
    nearest = float("inf")
    for start, end in clusters:
        on_line = line.textStart() <= start < line.textStart() + line.textLength()
        extent = _glyph(line, start, end) if on_line else None
        if extent is None:
            continue
        left, right = extent
        distance = max(left - x, x - right, 0.0)
        if distance < nearest:
            nearest, position = distance, start
            if between:
                is_left_half = x < (left + right) / 2
                reads_right = _x(line, start) <= (left + right) / 2
                position = start if is_left_half is reads_right else end
    return position


def _x(line: QTextLine, position: int) -> float:
    x: float | tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]  # stub says object
    return x[0] if isinstance(x, tuple) else x
