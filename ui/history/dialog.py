"""The dialog "History": what was done, when, by whom and where, and the way to each place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QHeaderView, QWidget

from annotate.errors import UserError
from store.changes.history import Act
from ui.history.model import ACT, PAGE, HistoryModel
from ui.plain import PlainLabel
from ui.session import Session
from ui.translate import sentence
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.label_titles import titles_of
from ui.widgets.row_table import RowTable
from ui.widgets.ticks import CheckBox


class HistoryDialog(Dialog):
    """Show the acts of a project, the newest first. `chosen` has the document and the span to go to."""

    chosen = Signal(int, int, int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("historyDialog", parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(820, 560)
        self._session = session
        self._here = CheckBox(self.tr("Only this article"))
        self._here.setEnabled(session.document is not None)
        self._model = HistoryModel(titles_of(session.labels), self)
        self.table = RowTable()
        self._status = PlainLabel(wordWrap=True)
        self._problem = ""
        self._buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close, self.tr("Go there"))
        self._build()
        self._show()

    def accept(self) -> None:
        """Go to the place of the selected act, and close."""
        act = self._act()
        if act and act.change and not act.is_removed:
            subject = act.subject
            span = (subject.start, subject.end) if subject else (0, 0)
            super().accept()
            self.chosen.emit(act.change.document_id, *span)

    def _build(self) -> None:
        self._status.setProperty("role", "secondary")
        table = self.table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("History"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header, fit, stretch = table.horizontalHeader(), *(
            QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch,
        )  # fmt: skip
        for column, mode in enumerate((fit, stretch, stretch, fit)):
            header.setSectionResizeMode(column, mode)
        rows = self.add_column(10)
        rows.addWidget(self._here)
        rows.addWidget(table, 1)
        rows.addWidget(self._status)
        rows.addWidget(self._buttons)
        self._here.toggled.connect(self._show)
        table.doubleClicked.connect(self.accept)
        table.selectionModel().selectionChanged.connect(self._show_chosen)

    def _show(self) -> None:
        self._model.set_reader(self._read)
        self.table.selectRow(0)
        self._show_chosen()
        self.table.setFocus()

    def _read(self, before: int | None) -> list[Act]:
        document = self._session.document if self._here.isChecked() else None
        try:
            self._problem = ""
            return self._session.project.history.acts(before, PAGE, document.id if document else None)
        except UserError as error:
            self._problem = "⚠ " + sentence(error)
            return []

    def _act(self) -> Act | None:
        rows = self.table.selectionModel().selectedRows()
        act = rows[0].data(ACT) if rows else None
        return act if isinstance(act, Act) else None

    def _show_chosen(self) -> None:
        act = self._act()
        accept_button(self._buttons).setEnabled(act is not None and act.change is not None and not act.is_removed)
        if act is None:
            self._status.setText(self._problem or self.tr("Nothing was done yet."))
        elif act.is_removed:
            self._status.setText(self.tr("This article was removed. Undo brings it back."))
        else:
            self._status.setText(self._problem)
