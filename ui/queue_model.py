"""The queue's rows, fetched only as they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.model import DocumentState
from store.documents import Row

_PAGE = 200
STATE_SIGNS = {
    DocumentState.TODO: "○",
    DocumentState.STARTED: "◐",
    DocumentState.DONE: "●",
    DocumentState.FLAGGED: "⚑",
}
ROW = Qt.ItemDataRole.UserRole


class QueueModel(QAbstractListModel):
    """A list of document ids, with a Row for each that was shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Callable[[Sequence[int]], list[Row]] = lambda _: []
        self._known: dict[int, Row] = {}
        self.ids: list[int] = []
        self._place: dict[int, int] = {}

    def set_rows(self, rows: Callable[[Sequence[int]], list[Row]]) -> None:
        """Where rows come from."""
        self._rows = rows

    def set_ids(self, ids: list[int]) -> None:
        """Show these documents."""
        self.beginResetModel()
        self.ids = ids
        self._place = {document_id: i for i, document_id in enumerate(ids)}
        self._known.clear()
        self.endResetModel()

    def place_of(self, document_id: int) -> int | None:
        """The line a document stands on, or None."""
        return self._place.get(document_id)

    def refresh(self, document_id: int) -> None:
        """One document may look different."""
        self._known.pop(document_id, None)
        place = self._place.get(document_id)
        if place is not None:
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def row(self, place: int) -> Row | None:
        """What is shown on a line; None when the document is gone."""
        document_id = self.ids[place]
        if document_id not in self._known:
            page = place - place % _PAGE
            wanted = [i for i in self.ids[page : page + _PAGE] if i not in self._known]
            self._known.update({row.id: row for row in self._rows(wanted)})
        return self._known.get(document_id)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {self._state_name(row.state)}, {self.tr('%n to check', '', row.unchecked)}"
        return None

    def _state_name(self, state: DocumentState) -> str:
        names = {
            DocumentState.TODO: self.tr("to do"),
            DocumentState.STARTED: self.tr("started"),
            DocumentState.DONE: self.tr("done"),
            DocumentState.FLAGGED: self.tr("left for later"),
        }
        return names[state]
