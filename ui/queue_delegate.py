"""How an article looks in the queue: its state, its title, and how many marks are to be checked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from store.documents import Row
from ui.queue_model import ROW, STATE_SIGNS
from ui.theme import LIGHT, small


class RowDelegate(QStyledItemDelegate):
    """Draws an article: its state, its title, and how many marks are to be checked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 1, -2, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
        self._paint_texts(painter, box, row, option, selected)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, box: QRect, row: Row, option: QStyleOptionViewItem, selected: bool
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small(option.font, 1.0, bold=selected))
        metrics = painter.fontMetrics()
        count = str(row.unchecked) if row.unchecked else "–"
        wide = max(metrics.horizontalAdvance(count), metrics.horizontalAdvance("88"))
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(box.adjusted(8, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, STATE_SIGNS[row.state])
        painter.drawText(box.adjusted(0, 0, -8, 0), middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setPen(QColor(self.theme.ink))
        place = box.adjusted(max(30, 16 + metrics.horizontalAdvance("◐")), 0, -wide - 16, 0)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, title)
