"""Check boxes with a tick, which a style sheet alone cannot draw."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGroupBox, QStyle, QStyleOptionButton, QStyleOptionGroupBox, QWidget

_TICK = ((0.24, 0.52), (0.43, 0.70), (0.76, 0.30))  # in parts of the box


class CheckBox(QCheckBox):
    """Show a check box with a tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            part = QStyle.SubElement.SE_CheckBoxIndicator
            _tick(self, self.style().subElementRect(part, option, self))


class CheckGroup(QGroupBox):
    """Group fields that apply only while its box is ticked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionGroupBox()
            self.initStyleOption(option)
            whole, part = QStyle.ComplexControl.CC_GroupBox, QStyle.SubControl.SC_GroupBoxCheckBox
            _tick(self, self.style().subControlRect(whole, option, part, self))


def _tick(widget: QWidget, box: QRect) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(widget.palette().base().color(), box.width() / 7, Qt.PenStyle.SolidLine, *round_ends))
    painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK])
