"""The queue's rows, fetched only as they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal

from annotate.errors import UserError
from annotate.model import DocumentState
from store.documents.document_rows import Row
from store.documents.search import Excerpt, hits

_PAGE_ROWS = 64
_MAX_ROWS_SCANNED = 1000  # rows looked at one by one for the next unfinished one
_MIN_BULK_DOCUMENTS = 10  # documents looked for one by one
_RETRY_MS = 2000  # milliseconds until rows that could not be read are asked for again
_MAX_EXCERPTS = 100  # excerpts asked for at once: more than a screen shows
STATE_SIGNS = {
    DocumentState.TODO: "○",
    DocumentState.STARTED: "◐",
    DocumentState.DONE: "●",
    DocumentState.FLAGGED: "⚑",
}
OPEN = (DocumentState.TODO, DocumentState.STARTED)
ROW = Qt.ItemDataRole.UserRole
HITS = Qt.ItemDataRole.UserRole + 1  # where the words searched stand in the title
EXCERPT = Qt.ItemDataRole.UserRole + 2  # where they stand in the text; None while it is not known


class QueueModel(QStringListModel):
    """A list of document ids, with a Row for each that was shown, and an Excerpt while words are searched.

    The strings of the base class stay empty: it only counts. A list view asks for the number of rows once a row, which
    takes 200 ms for 100,000 rows when Python answers, and 15 when C++ does.
    """

    looksDifferent = Signal(list)  # lines to be painted anew
    excerptsWanted = Signal(str, object)  # words typed, ids
    failed = Signal(object)  # UserError, possibly while the list is painted: the rows are shown when they can be read

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Callable[[Sequence[int]], list[Row]] = lambda _: []
        self._unfinished: Callable[[], Collection[int]] = tuple
        self._known: dict[int, Row] = {}
        self._excerpts: dict[int, Excerpt] = {}
        self._missing: dict[int, None] = {}  # ids whose excerpts were looked for, the newest last
        self._ask = QTimer(self, interval=0, singleShot=True)
        self._ask.timeout.connect(self._ask_excerpts)
        self._later = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._later.timeout.connect(self._emit_changed)
        self.ids: list[int] = []
        self.typed = ""

    def set_source(self, rows: Callable[[Sequence[int]], list[Row]], unfinished: Callable[[], Collection[int]]) -> None:
        """Where rows come from, and the ids of all unfinished articles."""
        self._rows, self._unfinished = rows, unfinished

    def set_list(self, ids: list[int], typed: str) -> None:
        """Show these documents, which hold the words typed."""
        self.ids = ids
        self._known.clear()
        self._missing.clear()
        if typed != self.typed:
            self._excerpts.clear()
        self.typed = typed
        self.setStringList([""] * len(ids))

    def take_excerpts(self, typed: str, found: Mapping[int, Excerpt]) -> None:
        """Excerpts that were wanted."""
        if typed == self.typed:
            self._excerpts |= found
            for document_id in found:
                self._missing.pop(document_id, None)
            self._emit_changed()

    def position_of(self, document_id: int | None) -> int | None:
        """The line a document stands on, or None."""
        try:
            return self.ids.index(document_id) if document_id is not None else None
        except ValueError:
            return None

    def positions_of(self, ids: Collection[int]) -> list[int]:
        """The lines that these documents stand on, top to bottom."""
        if len(ids) < _MIN_BULK_DOCUMENTS:
            return sorted(position for i in ids if (position := self.position_of(i)) is not None)
        return [position for position, document_id in enumerate(self.ids) if document_id in ids]

    def refresh(self, ids: Iterable[int]) -> None:
        """These documents may look different. Says so by `looksDifferent`: at dataChanged Qt lays out the whole list."""
        changed = list(ids)
        for document_id in changed:
            self._known.pop(document_id, None)
        if len(changed) >= _MIN_BULK_DOCUMENTS:
            self._emit_changed()
        else:
            self.looksDifferent.emit(self.positions_of(changed))

    def row(self, position: int) -> Row | None:
        """What is shown on a line; None when the document is gone, or cannot be read now."""
        document_id = self.ids[position]
        if document_id not in self._known and not self._later.isActive():
            page = position - position % _PAGE_ROWS
            wanted = [i for i in self.ids[page : page + _PAGE_ROWS] if i not in self._known]
            try:
                self._known.update({row.id: row for row in self._rows(wanted)})
            except UserError as error:
                self._later.start()
                self.failed.emit(error)
        return self._known.get(document_id)

    def next_unfinished(self, position: int) -> int | None:
        """The first line below `place`, around the end, whose article is to do or started; None: there is none."""
        around = chain(range(position + 1, len(self.ids)), range(position))
        for at in islice(around, _MAX_ROWS_SCANNED):
            row = self.row(at)
            if row and row.state in OPEN:
                return at
        unfinished: Collection[int] = ()
        for at in around:
            unfinished = unfinished or self._unfinished()
            if self.ids[at] in unfinished:
                return at
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == HITS:
            return hits(row.title, self.typed) if self.typed else []
        if role == EXCERPT:
            return self._excerpt(row.id) if self.typed else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _emit_changed(self) -> None:
        """Rows look different; the view paints only those on the screen."""
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _excerpt(self, document_id: int) -> Excerpt | None:
        found = self._excerpts.get(document_id)
        if found is None:
            self._missing[document_id] = None
            self._ask.start()
        return found

    def _ask_excerpts(self) -> None:
        self._missing = dict.fromkeys(list(self._missing)[-_MAX_EXCERPTS:])
        if self._missing:
            self.excerptsWanted.emit(self.typed, list(self._missing))

    def _spoken(self, row: Row) -> str:
        parts = [row.title, self._state_name(row.state), self.tr("%n to check", "", row.unchecked)]
        if row.id in self._excerpts:
            parts.append(self._excerpts[row.id].text)
        return ", ".join(parts)

    def _state_name(self, state: DocumentState) -> str:
        names = {
            DocumentState.TODO: self.tr("to do"),
            DocumentState.STARTED: self.tr("started"),
            DocumentState.DONE: self.tr("done"),
            DocumentState.FLAGGED: self.tr("left for later"),
        }
        return names[state]
