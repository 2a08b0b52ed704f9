"""A combo box of values, each shown as a text."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from ui.plain import PlainLabel, literal

_LEAST, _MOST = 24, 44  # letters X that it is wide


class Box(QComboBox):
    """Choose one of several values. The wheel does not change it unless it has the keyboard focus."""

    def __init__(self, texts: Mapping[str, str], chosen: str, name: str) -> None:
        super().__init__()
        for value, text in texts.items():
            self.addItem(text, value)
        if chosen not in texts:
            self.addItem(chosen, chosen)
        self.setCurrentIndex(self.findData(chosen))
        self.setItemDelegate(QStyledItemDelegate(self))  # the default delegate ignores the style sheet
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widths = [self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())]
        longest = ceil(max(widths, default=0) / self.fontMetrics().horizontalAdvance("X"))
        self.setMinimumContentsLength(min(_MOST, max(_LEAST, longest)))

    @property
    def value(self) -> str:
        """Return the chosen value."""
        return str(self.currentData())

    def label(self, text: str) -> PlainLabel:
        """Create a label for the box, with the box as its buddy."""
        label = PlainLabel(literal(text))
        label.setBuddy(self)
        return label

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
