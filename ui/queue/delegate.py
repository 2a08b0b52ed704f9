"""Painting of a row of the queue: state, title, number to check; below it source, date and cost, or a search's excerpt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotate.text import Utf16Map
from store.documents.document_rows import Row
from store.documents.search import Excerpt
from ui.queue.model import COST, EXCERPT, HITS, ROW, STATE_SIGNS, origin
from ui.theme.theme import LIGHT, small

_TITLE_INDENT_PIXELS = 30  # room for the state
_GAP_PIXELS = 12  # before the cost


class RowDelegate(QStyledItemDelegate):
    """Paint a document on one line, or on two during a search or if `has_room`. `open_id` is the open document."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.open_id: int | None = None
        self.is_searching = self.has_room = self.is_by_cost = False

    @property
    def lines(self) -> int:
        """Number of lines of each row."""
        return 2 if self.is_searching or self.has_room else 1

    def height(self, metrics: QFontMetrics, lines: int) -> int:
        """Return the height of a row of one or two lines."""
        return metrics.height() * lines + 12 + 2 * lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self.height(option.fontMetrics, self.lines))

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
        excerpt: Excerpt | None = index.data(EXCERPT) if self.is_searching else None
        under = excerpt or Excerpt(" · ".join(origin(row)))
        cost: str = "" if self.is_searching else index.data(COST)
        if self.is_searching or (self.has_room and (under.text or cost)):
            line.setHeight(option.fontMetrics.height() + 8)
        wide = self._paint_state(painter, line, row, option.font)
        font = small(option.font, 1.0, bold=row.id == self.open_id)
        title_rect = line.adjusted(_TITLE_INDENT_PIXELS, 0, -wide - 16, 0)
        self._paint_line(painter, title_rect, row.title, index.data(HITS), font, self.theme.ink)
        if line.height() < box.height():
            below = QRect(
                box.left() + _TITLE_INDENT_PIXELS,
                line.bottom() - 1,
                box.width() - _TITLE_INDENT_PIXELS - 8,
                box.bottom() - line.bottom() - 2,
            )
            font = small(option.font, 0.92)
            wanted = QFontMetrics(font).horizontalAdvance(under.text + cost) + _GAP_PIXELS
            if self.is_by_cost or wanted <= below.width():
                below.adjust(0, 0, -self._paint_cost(painter, below, cost, font), 0)
            self._paint_line(painter, below, under.text, under.hits, font, self.theme.secondary)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if selected:  # a bar at its edge: the background alone has too little contrast
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.focus))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 4, 3, box.height() - 8), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)

    def _paint_state(self, painter: QPainter, line: QRect, row: Row, font: QFont) -> int:
        """Paint the sign of the state at the left and the number to check at the right; return the number's width."""
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        count = str(row.unchecked) if row.unchecked else "–"
        painter.drawText(line.adjusted(8, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, STATE_SIGNS[row.state])
        painter.drawText(line.adjusted(0, 0, -8, 0), middle | Qt.AlignmentFlag.AlignRight, count)
        metrics = painter.fontMetrics()
        return max(metrics.horizontalAdvance(count), metrics.horizontalAdvance("88"))

    def _paint_cost(self, painter: QPainter, rect: QRect, cost: str, font: QFont) -> int:
        """Paint at the right what the document will cost; return the width taken."""
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(rect.translated(0, -1), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cost)
        return painter.fontMetrics().horizontalAdvance(cost) + _GAP_PIXELS if cost else 0

    def _paint_line(
        self, painter: QPainter, rect: QRect, text: str, hits: Sequence[tuple[int, int]], font: QFont, colour: str
    ) -> None:
        """Paint one line of text, elided, with the search matches bold and underlined."""
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
            part = QTextLayout.FormatRange()
            part.start = utf16.to_utf16(start)
            part.length = utf16.to_utf16(min(end, kept)) - part.start
            part.format = form
            ranges.append(part)
    return ranges
