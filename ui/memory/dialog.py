"""The dialog "Remembered names": view, change and switch off the memory."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QWidget,
)

from annotate.errors import UserError
from annotate.names.memory import NEVER, SILENT, Fate, Outcome, Remembered
from store.settings import MEMORY
from ui.memory.model import REMEMBERED, MemoryModel
from ui.plain import PlainLabel
from ui.session import Session
from ui.translate import sentence
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit
from ui.widgets.label_titles import titles_of
from ui.widgets.row_table import RowTable
from ui.widgets.ticks import CheckBox

_AS_CORRECTED, _LABEL = "as corrected", "label "  # values of the choice; _LABEL is the prefix of labels


class MemoryDialog(Dialog):
    """Show the remembered names. Every choice takes effect at once."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("memoryDialog", parent)
        self.setWindowTitle(self.tr("Remembered names"))
        self.resize(680, 560)
        self._session = session
        titles = titles_of(session.labels)
        self._used = CheckBox(self.tr("Suggest names the way they were corrected before"))
        self._used.setChecked(session.project.settings.get(MEMORY))
        self._search = LineEdit(clearButtonEnabled=True)
        self._model = MemoryModel(titles, self)
        self._proxy = QSortFilterProxyModel(self)
        self.table = RowTable()
        self._status = PlainLabel(wordWrap=True)
        choices = {
            _AS_CORRECTED: self.tr("As corrected"),
            **{_LABEL + name: title for name, title in titles.items()},
            NEVER.value: self.tr("Never a name"),
            SILENT.value: self.tr("As the language model says"),
        }
        self._becomes = Box(choices, _AS_CORRECTED, self.tr("Suggestion for the selected names"))
        self._build()
        self._read()

    def _build(self) -> None:
        self._search.setPlaceholderText(self.tr("Search names"))
        self._search.setAccessibleName(self.tr("Search names"))
        self._status.setProperty("role", "secondary")
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        table = self.table
        table.setModel(self._proxy)
        table.setAccessibleName(self.tr("Remembered names"))
        for column, mode in enumerate((QHeaderView.ResizeMode.Stretch, *[QHeaderView.ResizeMode.ResizeToContents] * 2)):
            table.horizontalHeader().setSectionResizeMode(column, mode)
        chosen = QHBoxLayout()
        chosen.setSpacing(12)
        chosen.addWidget(self._becomes.label(self.tr("Suggestion for the selected names")))
        chosen.addWidget(self._becomes)
        chosen.addStretch(1)
        rows = self.add_column(10)
        rows.addWidget(self._used)
        rows.addWidget(self._search)
        rows.addWidget(table, 1)
        rows.addWidget(self._status)
        rows.addLayout(chosen)
        rows.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        self._used.toggled.connect(self._session.use_memory)
        self._search.textChanged.connect(self._proxy.setFilterFixedString)
        table.selectionModel().selectionChanged.connect(self._show_chosen)
        self._becomes.activated.connect(self._choose)
        self._session.failed.connect(self._show_error)

    def _read(self) -> None:
        """Reload all names and keep the selection."""
        chosen = {row.name for row in self._chosen()}
        try:
            names = self._session.project.memory.read().names
        except UserError as error:
            self._show_error(error)
            return
        self._model.set_rows(list(names.values()))
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if index.data(REMEMBERED).name in chosen:
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                self.table.selectionModel().select(index, flags)
        self._status.setText(
            self.tr("%n name(s) are remembered. They are used in articles that are not done yet.", "", len(names))
            if names
            else self.tr(
                "Nothing is remembered yet. Correct a mark, and it will be suggested correctly in later articles."
            )
        )
        self._show_chosen()

    def _chosen(self) -> list[Remembered]:
        return [index.data(REMEMBERED) for index in self.table.selectionModel().selectedRows()]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._becomes.setEnabled(bool(chosen))
        values = {_value(row.label) if row.is_chosen else _AS_CORRECTED for row in chosen}
        self._becomes.setCurrentIndex(self._becomes.findData(values.pop() if len(values) == 1 else _AS_CORRECTED))

    def _choose(self) -> None:
        names = [row.name for row in self._chosen()]
        self._session.choose_remembered(names, _outcome(self._becomes.value))
        self._read()

    def _show_error(self, error: UserError) -> None:
        self._status.setText("⚠ " + sentence(error))


def _value(outcome: Outcome) -> str:
    return outcome.value if isinstance(outcome, Fate) else _LABEL + outcome


def _outcome(value: str) -> Outcome | None:
    if value == _AS_CORRECTED:
        return None
    return value.removeprefix(_LABEL) if value.startswith(_LABEL) else Fate(value)
