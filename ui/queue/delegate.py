"""How an article looks in the queue: its state, its title, how many marks are to be checked, and what a search found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotate.text import Utf16Map
from store.documents.document_rows import Row
from store.documents.search import Excerpt
from ui.queue.model import EXCERPT, HITS, ROW, STATE_SIGNS
from ui.theme.theme import LIGHT, small

_TITLE_INDENT_PIXELS = 30  # pixels before the title, for the state


class RowDelegate(QStyledItemDelegate):
    """Draws an article on one line, or on two while words are searched. `open_id` is the article in the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.open_id: int | None = None
        self.is_searching = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(100, line * 2 + 16 if self.is_searching else line + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 1, -2, -1)
        self._paint_ground(painter, box, option)
        line = QRect(box)
        if self.is_searching:
            line.setHeight(option.fontMetrics.height() + 8)
        wide = self._paint_state(painter, line, row, option.font)
        font = small(option.font, 1.0, bold=row.id == self.open_id)
        title_rect = line.adjusted(_TITLE_INDENT_PIXELS, 0, -wide - 16, 0)
        self._paint_line(painter, title_rect, row.title, index.data(HITS), font, self.theme.ink)
        found: Excerpt | None = index.data(EXCERPT) if self.is_searching else None
        if found:
            below = QRect(
                box.left() + _TITLE_INDENT_PIXELS,
                line.bottom() - 1,
                box.width() - _TITLE_INDENT_PIXELS - 8,
                box.bottom() - line.bottom() - 2,
            )
            self._paint_line(painter, below, found.text, found.hits, small(option.font, 0.92), self.theme.secondary)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if selected:  # a bar at its edge: the colour of the ground alone is a weak sign
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.focus))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 4, 3, box.height() - 8), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)

    def _paint_state(self, painter: QPainter, line: QRect, row: Row, font: QFont) -> int:
        """The sign of the state at the left, the number to check at the right; the width of the latter."""
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        count = str(row.unchecked) if row.unchecked else "–"
        painter.drawText(line.adjusted(8, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, STATE_SIGNS[row.state])
        painter.drawText(line.adjusted(0, 0, -8, 0), middle | Qt.AlignmentFlag.AlignRight, count)
        metrics = painter.fontMetrics()
        return max(metrics.horizontalAdvance(count), metrics.horizontalAdvance("88"))

    def _paint_line(
        self, painter: QPainter, rect: QRect, text: str, hits: Sequence[tuple[int, int]], font: QFont, colour: str
    ) -> None:
        """One line of text, cut off with an ellipsis, with the words found in it bold and underlined."""
        metrics = QFontMetrics(small(font, 1.0, bold=True) if hits else font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, font)
        layout.setFormats(_formats(text, shown, hits, self.theme.ink))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 0.5))


def _formats(text: str, shown: str, hits: Sequence[tuple[int, int]], ink: str) -> list[QTextLayout.FormatRange]:
    if not hits:
        return []
    utf16 = Utf16Map(text)
    kept = len(shown) if shown == text else len(shown) - 1  # without the ellipsis
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    form.setForeground(QColor(ink))
    ranges = []
    for start, end in hits:
        if start < kept:
            found = QTextLayout.FormatRange()
            found.start = utf16.to_utf16(start)
            found.length = utf16.to_utf16(min(end, kept)) - found.start
            found.format = form
            ranges.append(found)
    return ranges
