"""A combo box of values, each shown as a text."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from ui.plain import PlainLabel, literal

_LEAST, _MOST = 24, 44  # letters X that it is wide


class StillBox(QComboBox):
    """A combo box that the wheel does not change: it was turned to scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Box(StillBox):
    """Choose one of several values. It is as wide as the longest text, and at least `least` letters X."""

    def __init__(self, texts: Mapping[str, str], chosen: str, name: str, least: int = _LEAST) -> None:
        super().__init__()
        for value, text in texts.items():
            self.addItem(text, value)
        if chosen not in texts:
            self.addItem(chosen, chosen)
        self.setCurrentIndex(self.findData(chosen))
        self.setItemDelegate(QStyledItemDelegate(self))  # the default delegate ignores the style sheet
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widths = [self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())]
        longest = ceil(max(widths, default=0) / self.fontMetrics().horizontalAdvance("X"))
        self.setMinimumContentsLength(min(_MOST, max(least, longest)))

    @property
    def value(self) -> str:
        """Return the chosen value."""
        return str(self.currentData())

    def offer(self, texts: Mapping[str, str]) -> None:
        """Offer these values below the first one, in place of the others."""
        while self.count() > 1:
            self.removeItem(1)
        for value, text in texts.items():
            self.addItem(text, value)

    def label(self, text: str) -> PlainLabel:
        """Create a label for the box, with the box as its buddy."""
        label = PlainLabel(literal(text))
        label.setBuddy(self)
        return label

    def unseen_label(self) -> PlainLabel:
        """Create a label that only assistive technology reads, for a box whose values say what it is for."""
        label = self.label(self.accessibleName())
        label.hide()
        return label
