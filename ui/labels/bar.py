"""The label bar above the article; new annotations get its active label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QToolButton, QWidget

from annotate.model import Label
from ui.guard import on_menu
from ui.plain import literal
from ui.theme import icons
from ui.theme.theme import LIGHT, Theme
from ui.widgets.label_button import LabelButton
from ui.widgets.label_titles import digit_of, title_of


class LabelBar(QWidget):
    """Show a button for each label, scrolling sideways, a menu of all labels if they do not fit, and a pencil."""

    chosen = Signal(str)  # name of the label
    editRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._active = ""
        self._labels: list[Label] = []
        self._buttons: list[LabelButton] = []
        self._row = _Row()
        self._all, self._edit = QToolButton(), QToolButton()
        self._all.setObjectName("allLabels")
        self._edit.setObjectName("editLabels")
        self._all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._all.setMenu(QMenu(self._all))
        on_menu(self._all.menu())
        self._edit.clicked.connect(self.editRequested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._row, self._all, self._edit):
            row.addWidget(widget)
        row.addStretch(1)
        self.retranslate()

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Show these labels, in this order."""
        self._labels = list(labels)
        self._buttons = [LabelButton(label) for label in labels]
        menu = self._all.menu()
        menu.clear()
        for button in self._buttons:
            button.set_theme(self._theme)
            button.clicked.connect(lambda _checked=False, name=button.label.name: self.chosen.emit(name))
            digit = digit_of(button.label)
            entry = menu.addAction(literal(title_of(button.label)) + (f"\t{digit}" if digit else ""))
            entry.triggered.connect(lambda _checked=False, name=button.label.name: self.chosen.emit(name))
        self._row.show_buttons(self._buttons)
        self.setFocusProxy(self._buttons[0] if self._buttons else self._edit)
        self.set_active(self._active)
        self._fit()

    def set_active(self, name: str) -> None:
        """Outline the label that new annotations get."""
        self._active = name
        for button in self._buttons:
            button.setChecked(button.label.name == name)
            if button.isChecked():
                self._row.ensureWidgetVisible(button, 40, 0)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)
        self._all.setIcon(icons.icon("chevron-down", theme.secondary))
        self._edit.setIcon(icons.icon("pencil", theme.secondary))

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self.setAccessibleName(self.tr("Labels"))
        for button, text in ((self._all, self.tr("All labels")), (self._edit, self.tr("Change the labels"))):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.set_labels(self._labels)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        button = self._buttons[(at + step) % len(self._buttons)]
        button.setFocus()
        self._row.ensureWidgetVisible(button, 40, 0)

    def _fit(self) -> None:
        """Show the menu of all labels only if some buttons do not fit."""
        room = self.width() - self._edit.sizeHint().width() - 4
        self._all.setVisible(self._row.wanted > room)


class _Row(QScrollArea):
    """Show the buttons in a row, which scrolls sideways if there is too little room."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = 0  # width of all buttons in pixels
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_buttons(self, buttons: Sequence[LabelButton]) -> None:
        """Replace the buttons."""
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        height = max((button.sizeHint().height() for button in buttons), default=30)
        self.setFixedHeight(height + 6)
        self.wanted = inside.sizeHint().width()
        self.setMaximumWidth(self.wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways with a plain wheel: there is only one row."""
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.y() or turn.x()))
