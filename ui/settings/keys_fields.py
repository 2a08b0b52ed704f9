"""Fields for the keys of each action: click one and press other keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QScrollArea, QToolButton, QWidget

from annotate.errors import UserError
from ui.actions.keymap import Keymap, digit_of, is_plain, sequence
from ui.actions.table import actions
from ui.plain import PlainLabel
from ui.translate import sentence

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class _KeyField(QKeySequenceEdit):
    """Take one key, and show it as the page of keys does; the digit row gives digits, whatever is written on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.findChildren(QLineEdit)[0].setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is None or not is_plain(event):
            super().keyPressEvent(event)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.setKeySequence(sequence(f"{'Shift+' if shift else ''}{digit}"))
        self.editingFinished.emit()


class KeysTable(QScrollArea):
    """Show a row for each action whose keys can be changed."""

    problemChanged = Signal(str)  # why an action cannot have a key; "" if it can

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows take the focus
        self._keymap = keymap
        self._fields: dict[str, QKeySequenceEdit] = {}
        self._resets: dict[str, QToolButton] = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 36)
        for row, action in enumerate(action for action in actions() if action.id):
            title = action.title.rstrip("…")
            field, reset = self._field(action.id, title), self._reset(action.id, title)
            label = PlainLabel(title, wordWrap=True)
            label.setBuddy(field)
            for column, widget in enumerate((label, field, reset)):
                grid.addWidget(widget, row, column)
        grid.setRowStretch(len(self._fields), 1)
        self.setWidget(inside)
        self._show()
        keymap.changed.connect(self._show)

    def _field(self, action_id: str, title: str) -> QKeySequenceEdit:
        field = _KeyField()
        field.setFixedWidth(170)
        field.setAccessibleName(self.tr("Shortcut for: {act}").format(act=title))
        field.editingFinished.connect(lambda: self._give(action_id))
        self._fields[action_id] = field
        return field

    def _reset(self, action_id: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setText("↺")
        text = self.tr("Restore the default key: {act}").format(act=title)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(lambda: self._try(lambda: self._keymap.reset(action_id)))
        self._resets[action_id] = button
        return button

    def _show(self) -> None:
        """Show the current keys."""
        for action_id, field in self._fields.items():
            field.setKeySequence(sequence(next(iter(self._keymap.keys(action_id)), "")))
            self._resets[action_id].setVisible(self._keymap.is_own(action_id))

    def _give(self, action_id: str) -> None:
        key = self._fields[action_id].keySequence().toString(_PORTABLE)
        if not key:  # no key was pressed
            self._show()
        elif key not in self._keymap.keys(action_id)[:1]:
            self._try(lambda: self._keymap.give(action_id, key))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except UserError as error:
            self.problemChanged.emit(sentence(error))
            self._show()
        else:
            self.problemChanged.emit("")
