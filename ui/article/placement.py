"""Where the annotation bar goes: beside, above or below its annotation, wherever it hides the least text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

EDGE = 8  # pixels that stay free between the bar and the edges of the view
GAP = 4  # pixels between the bar and the lines that it must not cover, or the column
_BELOW_WEIGHT = 1.3  # times: what is above has been read, what is below has not


class Surroundings(NamedTuple):
    """What is around an annotation, in pixels of the view.

    `lines` are the lines of the annotation and `following` is the line after them; none of these is ever covered.
    """

    view: QRect
    column: QRect
    lines: QRect
    following: QRect
    text: Sequence[QRect]
    headings: Sequence[QRect]

    @property
    def margin(self) -> int:
        """Return the width that is free beside the column."""
        return self.view.right() - self.column.right() - GAP - EDGE


def place(size: QSize, around: Surroundings) -> QPoint:
    """Return where a bar of this size hides the least, and if it can no headline.

    Its distance from the left is the same for all annotations.
    """
    view, column = around.view, around.column
    left = max(view.left() + EDGE, min(column.left(), view.right() - EDGE - size.width()))
    above = QRect(QPoint(left, around.lines.top() - GAP - size.height()), size)
    below = QRect(QPoint(left, around.following.bottom() + GAP), size)
    places = [above, below]
    if around.margin >= size.width() and view.intersects(around.lines):
        y = around.lines.center().y() - size.height() // 2
        y = max(view.top() + EDGE, min(y, view.bottom() - EDGE - size.height()))
        places.insert(0, QRect(QPoint(column.right() + GAP, y), size))

    def cost(rect: QRect) -> tuple[int, int, float]:
        outside = _area(rect) - _area(rect & view)
        hidden = _covered(rect, around.text) * (_BELOW_WEIGHT if rect is below else 1)
        return outside, _covered(rect, around.headings), hidden

    return min(places, key=cost).topLeft()


def _covered(rect: QRect, texts: Sequence[QRect]) -> int:
    return sum(_area(rect & text) for text in texts)


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
