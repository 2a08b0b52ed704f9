"""A list to choose one value from, each shown by a text of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from ui.plain import PlainLabel, literal


class Box(QComboBox):
    """A combo box of texts by value. Scrolling past it with the wheel does not change it."""

    def __init__(self, texts: Mapping[str, str], chosen: str, name: str) -> None:
        super().__init__()
        for value, text in texts.items():
            self.addItem(text, value)
        if chosen not in texts:
            self.addItem(chosen, chosen)
        self.setCurrentIndex(self.findData(chosen))
        self.setItemDelegate(QStyledItemDelegate(self))  # which follows the style sheet, as the usual one does not
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    @property
    def value(self) -> str:
        """The value chosen."""
        return str(self.currentData())

    def label(self, text: str) -> PlainLabel:
        """What stands before the box."""
        label = PlainLabel(literal(text))
        label.setBuddy(self)
        return label

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
