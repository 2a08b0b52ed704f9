"""The sign of a misaligned annotation: a disc with an exclamation mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme.theme import Theme


def paint_warning(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the sign into a square, as lines: type of this size is blurred."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink))
    painter.drawEllipse(box)
    x, y, height = box.center().x(), box.top(), box.height()
    painter.setPen(QPen(QColor(theme.paper), height * 0.17, c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(x, y + height * 0.18), QPointF(x, y + height * 0.56))
    painter.drawLine(QPointF(x, y + height * 0.68), QPointF(x, y + height * 0.84))
