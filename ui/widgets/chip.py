"""A label as a chip: its name on a rounded rectangle in its colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.theme.theme import Swatch, small


def chip_font(font: QFont) -> QFont:
    """Return the font of chips beside text in `font`."""
    return small(font, 0.78, bold=True)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    name: str,
    swatch: Swatch,
    font: QFont,
    outline: Qt.PenStyle = Qt.PenStyle.NoPen,
) -> None:
    """Paint a chip into `rect`, with the name elided if it does not fit; `font` is a `chip_font`."""
    painter.setPen(QPen(QColor(swatch.ink), 1, outline))
    painter.setBrush(QColor(swatch.band))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(swatch.ink))
    text = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
