"""A frame over the window while something is dragged over it that can be dropped there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.theme import LIGHT, Theme, small

_VEIL = 215  # of 255: what is below stays visible
_EDGE = 10  # pixels between the frame and the edge of the window


class DropFrame(QWidget):
    """Cover a widget with a dashed frame and one line. The mouse does not notice it."""

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setObjectName("dropFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = LIGHT
        self._text = ""
        self._below = below
        below.installEventFilter(self)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show the frame with a line that says what dropping does."""
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(self._below.rect())
        self.raise_()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.paper)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(self._theme.focus), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), 10, 10)
        painter.setFont(small(self.font(), 1.4, bold=True))
        text = QRectF(painter.boundingRect(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.paper))  # so that no text is read through this one
        painter.drawRoundedRect(text.adjusted(-24, -14, 24, 14), 10, 10)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
