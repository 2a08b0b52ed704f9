"""The labels above the article; the active one is what a new mark gets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from annotate.model import Label
from ui.label_button import LabelButton
from ui.theme import LIGHT, Theme


class LabelBar(QScrollArea):
    """One button a label, in a row that scrolls sideways when there are many."""

    chosen = Signal(str)  # name of the label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelBar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._active = ""
        self._labels: list[Label] = []
        self._buttons: list[LabelButton] = []
        self.setAccessibleName(self.tr("Labels"))
        self.set_labels([])

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Show these labels, in this order."""
        self._labels = list(labels)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(8)
        self._buttons = [LabelButton(label) for label in labels]
        for button in self._buttons:
            button.set_theme(self._theme)
            button.clicked.connect(lambda _checked=False, name=button.label.name: self.chosen.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        height = max((button.sizeHint().height() for button in self._buttons), default=30)
        self.setFixedHeight(height + 6)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])
        self.set_active(self._active)

    def set_active(self, name: str) -> None:
        """Outline the label that new marks get."""
        self._active = name
        for button in self._buttons:
            button.setChecked(button.label.name == name)
            if button.isChecked():
                self.ensureWidgetVisible(button, 20, 0)

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Labels"))
            self.set_labels(self._labels)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        button = self._buttons[(at + step) % len(self._buttons)]
        button.setFocus()
        self.ensureWidgetVisible(button, 20, 0)
