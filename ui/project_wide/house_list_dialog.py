"""The dialog that shows what a house list would change, or what is wrong in it, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListView, QWidget

from annotate.formats.reports.house_list import HouseList
from annotate.names.house_list import ListDifference
from annotate.names.memory import NEVER, Choice
from ui.plain import PlainLabel
from ui.project_wide.house_list_words import ListWords
from ui.translate import sentence
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.ticks import CheckBox

_MOST_SHOWN = 1000  # changes


class HouseListDialog(Dialog):
    """Show changes, and emit those that are to be made."""

    chosen = Signal(object)  # choices by name

    def __init__(
        self, found: HouseList, compare: Callable[[bool], ListDifference], titles: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__("houseListDialog", parent)
        self.setWindowTitle(self.tr("House list"))
        self.resize(620, 480)
        self._found, self._compare, self._titles = found, compare, titles
        self._changes = ListDifference({})
        self._told = PlainLabel(wordWrap=True)
        self._keep = CheckBox(self.tr("Keep names that are not in this file"))
        self._model = QStringListModel(self)
        self.list = QListView()
        self._buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Use this list"))
        self._build()
        self._show()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self._changes.choices)

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("What changes"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        column = self.add_column(10)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        column.addWidget(self._keep)
        column.addWidget(self._buttons)
        self._keep.toggled.connect(self._show)

    def _show(self) -> None:
        faults = self._found.faults
        if faults:
            self._told.setText(self.tr("This list is not used, because of these lines:"))
            self._model.setStringList([sentence(fault) for fault in faults])
            self._keep.hide()
        else:
            self._changes = self._compare(self._keep.isChecked())
            self._told.setText(ListWords().changes(self._changes))
            self._model.setStringList([line for line, _ in zip(self._lines(), range(_MOST_SHOWN), strict=False)])
        accept_button(self._buttons).setEnabled(bool(self._changes))

    def _lines(self) -> Iterator[str]:
        changes = self._changes
        for sign, names in (("−", changes.gone), ("≠", changes.changed), ("+", changes.new)):
            for name in names:
                choice = changes.choices[name]
                yield f"{sign} {name}" + (f": {self._said(choice)}" if choice else "")

    def _said(self, choice: Choice) -> str:
        """Return what the list says of a name, in words."""
        outcome = choice.outcome
        label = (
            self.tr("never a name")
            if outcome is NEVER
            else self._titles.get(outcome, outcome)
            if isinstance(outcome, str)
            else ""
        )
        written = self.tr("written as “{name}”").format(name=choice.preferred) if choice.preferred else ""
        return ", ".join(filter(None, [label, written, choice.identifier, choice.note]))
