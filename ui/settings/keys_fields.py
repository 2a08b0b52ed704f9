"""The keys of each act as fields: click one and press other keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QScrollArea, QToolButton, QWidget

from annotate.errors import UserError
from ui.actions.keymap import Keymap
from ui.actions.table import acts
from ui.plain import PlainLabel
from ui.translate import sentence

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeysTable(QScrollArea):
    """A row for each act that can have other keys."""

    told = Signal(str)  # why an act cannot have a key; "" when it can

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
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
        for row, act in enumerate(act for act in acts() if act.id):
            title = act.title.rstrip("…")
            field, reset = self._field(act.id, title), self._reset(act.id, title)
            label = PlainLabel(title, wordWrap=True)
            label.setBuddy(field)
            for place, widget in enumerate((label, field, reset)):
                grid.addWidget(widget, row, place)
        grid.setRowStretch(len(self._fields), 1)
        self.setWidget(inside)
        self._show()
        keymap.changed.connect(self._show)

    def _field(self, act_id: str, title: str) -> QKeySequenceEdit:
        field = QKeySequenceEdit()
        field.setMaximumSequenceLength(1)
        field.setFixedWidth(170)
        field.setAccessibleName(self.tr("Key for: {act}").format(act=title))
        field.editingFinished.connect(lambda: self._give(act_id))
        self._fields[act_id] = field
        return field

    def _reset(self, act_id: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setText("↺")
        text = self.tr("As at first: {act}").format(act=title)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(lambda: self._try(lambda: self._keymap.reset(act_id)))
        self._resets[act_id] = button
        return button

    def _show(self) -> None:
        """The keys as they are now."""
        for act_id, field in self._fields.items():
            field.setKeySequence(QKeySequence(next(iter(self._keymap.keys(act_id)), "")))
            self._resets[act_id].setVisible(self._keymap.is_own(act_id))

    def _give(self, act_id: str) -> None:
        key = self._fields[act_id].keySequence().toString(_PORTABLE)
        if not key:  # left without pressing any
            self._show()
        elif key not in self._keymap.keys(act_id)[:1]:
            self._try(lambda: self._keymap.give(act_id, key))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except UserError as error:
            self.told.emit(sentence(error))
            self._show()
        else:
            self.told.emit("")
