"""The colours that a label can have, as a grid to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from annotate.model import PALETTE_SIZE
from ui.theme.theme import LIGHT, Theme, small

_COLUMNS = 9


class LabelSwatches(QWidget):
    """Show a button for each slot of the palette; arrow keys move between them."""

    chosen = Signal(int)  # the slot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [_SwatchButton(slot, self) for slot in range(PALETTE_SIZE)]
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for button in self._buttons:
            group.addButton(button, button.slot)
            button.setAccessibleName(self.tr("Colour {number}").format(number=button.slot + 1))
            grid.addWidget(button, button.slot // _COLUMNS, button.slot % _COLUMNS)
        grid.setColumnStretch(_COLUMNS, 1)
        group.idClicked.connect(self.chosen)
        self.setFocusProxy(self._buttons[0])

    def set_slot(self, slot: int, text: str) -> None:
        """Check the button of a slot and show the first letters of `text` in all of them."""
        for button in self._buttons:
            button.tag = text[:2]
            button.update()
            button.setChecked(button.slot == slot % PALETTE_SIZE)
        self.setFocusProxy(self._buttons[slot % PALETTE_SIZE])

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for button in self._buttons:
            button.theme = theme
            button.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }.get(Qt.Key(event.key()))
        at = next((button.slot for button in self._buttons if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self._buttons[(at + step) % PALETTE_SIZE].setFocus()


class _SwatchButton(QAbstractButton):
    """Paint a band with letters in its ink, as tags are painted."""

    def __init__(self, slot: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.slot = slot
        self.theme: Theme = LIGHT
        self.tag = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 12
        return QSize(side + 4, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # to the grid: arrows move the focus and choose nothing
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        swatch = self.theme.swatch(self.slot)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.focus), 2.5))
        elif self.isChecked():
            painter.setPen(QPen(QColor(self.theme.ink), 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(swatch.band))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(small(self.font(), 0.85, bold=True))
        painter.setPen(QColor(swatch.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓" if self.isChecked() else self.tag)
