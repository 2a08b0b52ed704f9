"""The list of labels in order, to choose one and to move it by mouse or keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotate.model import Label
from ui.actions.keymap import held
from ui.theme.theme import LIGHT, Theme, small
from ui.widgets.chip import chip_font, paint_chip
from ui.widgets.label_titles import digit_of, title_of

_LABEL = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1


class LabelList(QListWidget):
    """List labels with tag, title, digit key and number of annotations."""

    picked = Signal(str)  # name
    moved = Signal(str, int)  # name, row from 0

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("labelList")
        self.setAccessibleName(self.tr("Labels, in order"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.delegate = _Delegate(self)
        self.setItemDelegate(self.delegate)
        self.currentItemChanged.connect(lambda item, _: self.picked.emit(self.name) if item else None)

    @property
    def name(self) -> str:
        """Return the name of the chosen label, or ""."""
        item = self.currentItem()
        return item.data(_LABEL).name if item else ""

    def show_labels(self, labels: Sequence[Label], counts: Mapping[str, int], chosen: str) -> None:
        """Show these labels and choose one, or the first if `chosen` is not among them."""
        self.blockSignals(True)
        self.clear()
        for label in labels:
            count = counts.get(label.name, 0)
            item = QListWidgetItem(title_of(label))
            item.setData(_LABEL, label)
            item.setData(_COUNT, count)
            spoken = (title_of(label), label.name, self.tr("%n mark(s)", "", count))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
            self.addItem(item)
            if label.name == chosen:
                self.setCurrentItem(item)
        if self.currentRow() < 0 and labels:
            self.setCurrentRow(0)
        self.blockSignals(False)
        self.picked.emit(self.name)

    def choose_none(self) -> None:
        """Clear the choice while a new label is being typed."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.blockSignals(False)

    def move_current(self, step: int) -> None:
        """Request to move the chosen label one row up (-1) or down (1)."""
        row = self.currentRow() + step
        if 0 <= row < self.count():
            self.moved.emit(self.name, row)

    def dropEvent(self, event: QDropEvent) -> None:
        name = self.name
        before = [self.item(i).data(_LABEL).name for i in range(self.count())]
        super().dropEvent(event)
        after = [self.item(i).data(_LABEL).name for i in range(self.count())]
        if after != before:
            self.moved.emit(name, after.index(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and held(event) == Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paint a label: digit, tag in its colours, title and number of annotations."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        label: Label = index.data(_LABEL)
        box, theme = QRectF(option.rect).adjusted(1, 1, -1, -1), self.theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            has_focus = is_chosen and option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QColor(theme.focus) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box, 6, 6)
        font = chip_font(option.font)
        metrics = QFontMetrics(font)
        tag = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, 104)
        height = metrics.height() + 6
        chip = QRectF(box.left() + 30, box.center().y() - height / 2, metrics.horizontalAdvance(tag) + 12, height)
        paint_chip(painter, chip, tag, theme.swatch(label.colour), font)
        self._paint_texts(painter, option, index, label, round(chip.right()) + 8)
        painter.restore()

    def _paint_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        label: Label,
        left: int,
    ) -> None:
        """Paint the digit before the tag; title and number of annotations behind it."""
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small(option.font, 0.9))
        painter.setPen(QColor(self.theme.secondary))
        digit = QRect(option.rect.left() + 4, option.rect.top(), 20, option.rect.height())
        painter.drawText(digit, middle | Qt.AlignmentFlag.AlignHCenter, digit_of(label))
        count = f"{index.data(_COUNT):n}" if index.data(_COUNT) else ""
        rect = option.rect.adjusted(0, 0, -10, 0)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, count)
        right = rect.right() - QFontMetrics(painter.font()).horizontalAdvance(count) - 6
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.ink))
        room = QRect(left, option.rect.top(), right - left, option.rect.height())
        title = option.fontMetrics.elidedText(title_of(label), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)
