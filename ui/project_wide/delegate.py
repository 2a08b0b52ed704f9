"""Paint a mention of a name: checkbox, name in context, title of the document, current label."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotate.model import Label
from annotate.names.mentions import Mention
from ui.project_wide.model import MENTION, MentionsModel
from ui.theme.theme import Theme, small

_STATUS_HEIGHTS = 10  # width of the current label, in heights of the type
_Index = QModelIndex | QPersistentModelIndex


class MentionDelegate(QStyledItemDelegate):
    """Paint two lines: the name in the middle of its context; below it who it is, if that is known, and the title."""

    def __init__(self, model: MentionsModel, labels: Mapping[str, Label], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._labels, self._theme = model, labels, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(300, 2 * option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        mention: Mention = index.data(MENTION)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            focus = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(self._theme.focus), 1.5) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -3, -1), 6, 6)
        self._paint_tick(painter, option, index)
        now_width = _STATUS_HEIGHTS * option.fontMetrics.height()
        inside = option.rect.adjusted(_tick_room(option), 6, -now_width - 14, -6)
        self._paint_context(painter, option, mention, inside)
        painter.setFont(small(option.font, 0.88))
        painter.setPen(QColor(self._theme.secondary))
        metrics = QFontMetrics(painter.font())
        below = QRect(inside.left(), inside.center().y(), inside.width(), inside.height() // 2)
        about = " · ".join(filter(None, (mention.who, mention.title)))
        title = metrics.elidedText(about, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, title)
        right = QRect(option.rect.right() - now_width - 8, option.rect.top(), now_width, option.rect.height())
        now = metrics.elidedText(self._model.now(mention), Qt.TextElideMode.ElideRight, now_width)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, now)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        clicked = event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        on_tick = clicked and event.position().x() < option.rect.left() + _tick_room(option)  # type: ignore[attr-defined]
        if on_tick or (pressed and event.key() == Qt.Key.Key_Space):  # type: ignore[attr-defined]
            is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
            return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index) if not clicked else False

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        side = _tick_room(option) - 22
        box = QRectF(option.rect.left() + 12, option.rect.center().y() - side / 2, side, side)
        is_on = state == Qt.CheckState.Checked
        painter.setPen(QPen(QColor(self._theme.ink if is_on else self._theme.secondary), 1.4))
        painter.setBrush(QColor(self._theme.ink) if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if is_on:
            painter.setPen(QColor(self._theme.paper))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")

    def _paint_context(self, painter: QPainter, option: QStyleOptionViewItem, mention: Mention, inside: QRect) -> None:
        """Paint the name, bold and on its label's band, with as much context as fits."""
        line = QRect(inside.left(), inside.top(), inside.width(), inside.height() // 2)
        bold = small(option.font, 1.0, bold=True)
        metrics, bold_metrics = option.fontMetrics, QFontMetrics(bold)
        name = bold_metrics.elidedText(mention.name, Qt.TextElideMode.ElideRight, line.width() // 2)
        width = bold_metrics.horizontalAdvance(name)
        room = (line.width() - width) // 2
        before = metrics.elidedText(mention.before, Qt.TextElideMode.ElideLeft, room)
        left = line.left() + metrics.horizontalAdvance(before)
        label = self._labels.get(mention.label)
        if label:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.swatch(label.colour).band))
            painter.drawRoundedRect(QRectF(left - 2, line.top() + 1, width + 4, line.height() - 2), 3, 3)
        painter.setPen(QColor(self._theme.ink))
        painter.setFont(option.font)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, before)
        painter.setFont(bold)
        painter.drawText(QRect(left, line.top(), width + 2, line.height()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(option.font)
        rest = QRect(left + width, line.top(), line.right() - left - width, line.height())
        after = metrics.elidedText(mention.after, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, after)


def _tick_room(option: QStyleOptionViewItem) -> int:
    """Return the width of the checkbox with its margins, in pixels."""
    return option.fontMetrics.height() + 23
