"""A button for a label, in its colours and with its digit key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotate.model import Label
from ui.plain import literal
from ui.theme.theme import LIGHT, Theme, small
from ui.widgets.label_titles import description_of, digit_of, guideline_of, hint_of, title_of

_PADDING_PIXELS = 10.0
_HOVER_DARKER = 107  # percent


class LabelButton(QAbstractButton):
    """Show a label; checked if it is the active label, or that of the current annotation."""

    reached = Signal(bool)  # True: the mouse entered; False: it left

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._theme = LIGHT
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        title, digit = title_of(label), digit_of(label)
        self.setText(literal(title))
        self.setAccessibleName(f"{title} ({digit})" if digit else title)
        self.setAccessibleDescription(description_of(label))
        self.setToolTip(hint_of(label))
        self.setStatusTip(guideline_of(label))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.update()

    def set_hint(self, hint: str) -> None:
        """Say in the tooltip what the label is chosen for."""
        self.setToolTip(f"{hint_of(self.label)}\n{hint}")

    def nextCheckState(self) -> None:
        """Do nothing: the caller checks buttons, not the click."""

    def sizeHint(self) -> QSize:
        title, digit = QFontMetricsF(self._title_font()), QFontMetricsF(self._digit_font())
        width = title.horizontalAdvance(title_of(self.label)) + self._digit_width(digit) + 2 * _PADDING_PIXELS
        return QSize(round(width), round(title.height() + 12))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        self.reached.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        self.reached.emit(False)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        swatch = self._theme.swatch(self.label.colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(self._outline())
        painter.setBrush(QColor(swatch.band).darker(_HOVER_DARKER) if self.underMouse() else QColor(swatch.band))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():  # inside, as the outline says something else
            painter.setPen(QPen(QColor(self._theme.focus), 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
        painter.setPen(QColor(swatch.ink))
        digit_metrics, metrics = QFontMetricsF(self._digit_font()), QFontMetricsF(self._title_font())
        baseline = box.center().y() + metrics.capHeight() / 2
        painter.setFont(self._digit_font())
        painter.drawText(QPointF(_PADDING_PIXELS, baseline), digit_of(self.label))
        painter.setFont(self._title_font())
        painter.drawText(QPointF(_PADDING_PIXELS + self._digit_width(digit_metrics), baseline), title_of(self.label))

    def _outline(self) -> QPen:
        if self.isChecked():
            return QPen(QColor(self._theme.ink), 2)
        if self._theme.strong:
            return QPen(QColor(self._theme.swatch(self.label.colour).ink), 1)
        return QPen(Qt.PenStyle.NoPen)

    def _digit_width(self, metrics: QFontMetricsF) -> float:
        digit = digit_of(self.label)
        return metrics.horizontalAdvance(digit) + 7 if digit else 0.0

    def _title_font(self) -> QFont:
        return small(self.font(), 1.0, bold=True)

    def _digit_font(self) -> QFont:
        return small(self.font(), 0.85)
