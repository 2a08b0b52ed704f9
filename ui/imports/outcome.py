"""The report of an import: new and known documents, refusals and notices."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from annotate.errors import UserError
from annotate.formats.base import Refusal
from ui.imports.words import notice_lines
from ui.tasks.transfer import ImportResult
from ui.translate import sentence
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons

_MAX_LINES = 500  # of a group
_ID = Qt.ItemDataRole.UserRole


class OutcomeDialog(Dialog):
    """Show the import report in groups. A click on a document opens it."""

    chosen = Signal(int)  # a document's id

    def __init__(self, result: ImportResult, parent: QWidget) -> None:
        super().__init__("outcomeDialog", parent)
        self.setWindowTitle(self.tr("Result"))
        self.resize(640, 460)
        self._list = QTreeWidget()
        self._list.setHeaderHidden(True)
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Articles added, already there, and refused"))
        refused = [(0, line_of(r)) for r in result.refusals if r.is_whole]
        remarks = [(0, line) for line in remarks_on(result)]
        self._add_group(self.tr("Not added: %n", "", len(refused)), refused)
        self._add_group(self.tr("Partly added: %n", "", len(remarks)), remarks)
        self._add_group(self.tr("Added: %n", "", len(result.added)), result.added)
        self._add_group(self.tr("Already there, with new marks to check: %n", "", len(result.brought)), result.brought)
        self._add_group(self.tr("Already there: %n", "", len(result.known)), result.known)
        self._list.itemClicked.connect(self._open)
        self._list.itemActivated.connect(self._open)
        column = self.add_column()
        column.addWidget(self._list)
        column.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))

    def _add_group(self, title: str, lines: Iterable[tuple[int, str]]) -> None:
        lines = list(lines)
        if not lines:
            return
        group = QTreeWidgetItem([title])
        self._list.addTopLevelItem(group)
        for document_id, line in lines[:_MAX_LINES]:
            item = QTreeWidgetItem([line])
            item.setData(0, _ID, document_id)
            item.setToolTip(0, self.tr("Open this article") if document_id else line)
            group.addChild(item)
        if len(lines) > _MAX_LINES:
            group.addChild(QTreeWidgetItem([self.tr("… and %n more", "", len(lines) - _MAX_LINES)]))
        group.setExpanded(True)

    def _open(self, item: QTreeWidgetItem) -> None:
        document_id = item.data(0, _ID)
        if document_id:
            self.close()
            self.chosen.emit(document_id)


def line_of(refusal: Refusal) -> str:
    """Return a refusal as one line that names its file."""
    where = f"{refusal.where}:{refusal.line}" if refusal.line else refusal.where
    reason = sentence(UserError(refusal.sentence, **refusal.values))
    return reason if str(refusal.where) in reason else f"{where}: {reason}"


def remarks_on(result: ImportResult) -> list[str]:
    """Return a line for each notice, and for each refused part of a document that was added."""
    return [line_of(r) for r in result.refusals if not r.is_whole] + notice_lines(result.notices)
