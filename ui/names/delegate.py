"""Painting of a row of the names panel: label chip, name, mentions, and two buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotate.model import Label
from ui.guard import Guard
from ui.names.model import NAME, Name
from ui.theme.theme import LIGHT, UNKNOWN_LABEL_SLOT, small
from ui.translate import percent
from ui.widgets.chip import chip_font, paint_chip
from ui.widgets.warning_sign import paint_warning

_VARIANT_INDENT_PIXELS = 16  # of variants below their fullest name


class NameDelegate(QStyledItemDelegate):
    """Paint a name: label chip, text, mentions and state; ✓ and ✕ on the row of the mouse or the keyboard.

    What is done is grey, and what was removed is struck out.
    """

    acceptClicked = Signal(object)
    removeClicked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = parent
        self._pressed: QRect | None = None  # the button that the mouse was pressed on
        self.is_on_button = False  # the last click was on a button, not on the name
        self.theme = LIGHT
        self.labels: dict[str, Label] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        name: Name = index.data(NAME)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(
            option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus
        )
        is_live = is_chosen or bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_live:
            painter.setPen(QColor(self.theme.focus) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1, -2.5, -1), 6, 6)
        if name.is_below:
            self._paint_branch(painter, option, index)
        end = self._paint_chip(painter, option, name)
        start = self._paint_buttons(painter, option, name) if is_live else self._paint_count(painter, option, name)
        if not is_live and name.score is not None:
            start = self._paint_score(painter, option, name, end, start)
        font = QFont(option.font)
        font.setStrikeOut(name.is_removed)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink if name.unchecked else self.theme.secondary))
        rect = QRect(end + 8, option.rect.top(), start - end - 14, option.rect.height())
        text = option.fontMetrics.elidedText(name.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if event.type() not in kinds or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        point, shift = event.position().toPoint(), (event.globalPosition() - event.position()).toPoint()
        is_press, pressed = event.type() is QEvent.Type.MouseButtonPress, self._pressed
        self._pressed = None
        self.is_on_button = any(box.contains(point) for box in self.buttons(option))
        for box, signal in zip(self.buttons(option), (self.acceptClicked, self.removeClicked), strict=True):
            if box.contains(point):
                if is_press:
                    self._pressed = box
                elif pressed == box:
                    emit = partial(signal.emit, index.data(NAME))
                    Guard.of(self._list).by_click(emit, box.translated(shift))  # guarded: another name may be there now
                return True
        return super().editorEvent(event, model, option, index)

    def buttons(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        """Return the rectangles of ✓ and ✕ on a row."""
        side = option.rect.height() - 6
        remove = QRect(option.rect.right() - side - 5, option.rect.top() + 3, side, side)
        return remove.translated(-side - 2, 0), remove

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, name: Name) -> int:
        """Paint the label's chip, dashed while any mention is unchecked; return its right edge."""
        label = self.labels.get(name.label)
        swatch = self.theme.swatch(label.colour if label else UNKNOWN_LABEL_SLOT)
        font = chip_font(option.font)
        metrics = QFontMetrics(font)
        width = (
            max(metrics.horizontalAdvance("MISC"), min(metrics.horizontalAdvance(name.label), 7 * metrics.height()))
            + 12
        )
        left = option.rect.left() + 4.5 + (_VARIANT_INDENT_PIXELS if name.is_below else 0)
        chip = QRectF(left, option.rect.center().y() - metrics.height() / 2 - 2.5, width, metrics.height() + 6)
        style = Qt.PenStyle.DashLine if name.unchecked else Qt.PenStyle.SolidLine
        paint_chip(painter, chip, name.label, swatch, font, style)
        return round(chip.right())

    def _paint_branch(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a thin line from the fullest name down to its variants."""
        next_index = index.model().index(index.row() + 1, 0)
        following = next_index.data(NAME) if next_index.isValid() else None
        goes_on = following is not None and following.is_below
        x, top, middle = (
            option.rect.left() + _VARIANT_INDENT_PIXELS * 0.75,
            option.rect.top(),
            option.rect.center().y() + 0.5,
        )
        painter.setPen(QPen(QColor(self.theme.secondary), 1))
        painter.drawLine(QPointF(x, top - 3), QPointF(x, option.rect.bottom() if goes_on else middle))
        painter.drawLine(QPointF(x, middle), QPointF(option.rect.left() + _VARIANT_INDENT_PIXELS + 1, middle))

    def _paint_score(self, painter: QPainter, option: QStyleOptionViewItem, name: Name, left: int, right: int) -> int:
        """Paint the lowest score of the mentions if the name leaves room; return its left edge."""
        font = small(option.font, 0.9)
        text = percent(name.score or 0.0)
        start = right - QFontMetrics(font).horizontalAdvance(text)
        if start - left - 14 < option.fontMetrics.horizontalAdvance(name.text):
            return right
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        rect = QRect(start, option.rect.top(), right - start, option.rect.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        return start - 8

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, name: Name) -> int:
        """Paint the number of mentions, a warning, * for a note, and ✓ if all are checked; return the left edge."""
        parts = [f"×{len(name.annotations)}"] if len(name.annotations) > 1 else []
        parts += ["*"] if name.notes else []
        parts += [] if name.unchecked else ["✕" if name.is_removed else "✓"]
        text = " ".join(parts)
        font = small(option.font, 0.9)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary))
        rect = option.rect.adjusted(0, 0, -8, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        left = rect.right() - QFontMetrics(font).horizontalAdvance(text) - (8 if text else 0)
        if name.is_misaligned:
            side = QFontMetrics(font).height() - 1
            paint_warning(painter, QRectF(left - side, rect.center().y() - side / 2 + 0.5, side, side), self.theme)
            left -= side + 8
        return left

    def _paint_buttons(self, painter: QPainter, option: QStyleOptionViewItem, name: Name) -> int:
        accept, remove = self.buttons(option)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(accept, Qt.AlignmentFlag.AlignCenter, "✓")
        if not name.is_removed:
            painter.drawText(remove, Qt.AlignmentFlag.AlignCenter, "✕")
        return accept.left()
