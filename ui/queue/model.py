"""The model of the queue, which reads rows when they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from annotate.errors import UserError
from annotate.learning.cost import GENERAL, Rate
from annotate.model import DocumentState
from store.documents.document_rows import Row
from store.documents.listing import Listing
from store.documents.search import Excerpt, hits
from ui.dates import written_day
from ui.queue.work_left import CostWords

_PAGE_ROWS = 64
_MAX_KNOWN_ROWS = 5000  # of those that were shown before
_SCANNED = 1000  # documents looked at in one go for the next unfinished one
_MIN_ALL = 10  # changed rows, from which on all that are on the screen are painted
_RETRY_MS = 2000  # until rows that could not be read are read again
_MAX_EXCERPTS = 100  # in one request: more than a screen shows
STATE_SIGNS = {
    DocumentState.TODO: "○",
    DocumentState.STARTED: "◐",
    DocumentState.DONE: "●",
    DocumentState.FLAGGED: "⚑",
}
OPEN = (DocumentState.TODO, DocumentState.STARTED)
ROW = Qt.ItemDataRole.UserRole
HITS = Qt.ItemDataRole.UserRole + 1  # spans of the search matches in the title
EXCERPT = Qt.ItemDataRole.UserRole + 2  # an Excerpt of the text with matches; None while it is not read

COST = Qt.ItemDataRole.UserRole + 3  # what an unfinished document will cost, in few words


def origin(row: Row) -> list[str]:
    """Return the source and the date of an article, as far as they are known."""
    return [part for part in (row.source, written_day(row.published)) if part]


class QueueModel(QAbstractListModel):
    """Show a Listing: a Row for each document that is on the screen, and Excerpts during a search."""

    looksDifferent = Signal(list)  # positions of rows to repaint
    excerptsWanted = Signal(str, object)  # words typed, ids
    failed = Signal(object)  # UserError, possibly while the list is painted; reading is tried again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Callable[[Sequence[int]], list[Row]] = lambda _: []
        self._first_open: Callable[[Sequence[int]], int | None] = lambda _: None
        self._known: dict[int, Row] = {}
        self._excerpts: dict[int, Excerpt] = {}
        self._missing: dict[int, None] = {}  # ids whose excerpts are wanted, the newest last
        self._ask = QTimer(self, interval=0, singleShot=True)
        self._ask.timeout.connect(self._ask_excerpts)
        self._later = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._later.timeout.connect(self._emit_changed)
        self._words, self._rate = CostWords(), GENERAL
        self.ids = Listing.of([])
        self.typed = ""

    def set_source(
        self, rows: Callable[[Sequence[int]], list[Row]], first_open: Callable[[Sequence[int]], int | None]
    ) -> None:
        """Set the functions that read rows, and tell which of some documents is the first unfinished one."""
        self._rows, self._first_open = rows, first_open

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.ids)

    def set_list(self, ids: Listing, typed: str) -> None:
        """Show these documents, which contain the words typed."""
        self.beginResetModel()
        self.ids = ids
        self._known.clear()
        self._missing.clear()
        if typed != self.typed:
            self._excerpts.clear()
        self.typed = typed
        self.endResetModel()

    def set_rate(self, rate: Rate) -> None:
        """Tell what documents will cost at this rate."""
        if rate != self._rate:
            self._rate = rate
            self._emit_changed()

    def take_excerpts(self, typed: str, excerpts: Mapping[int, Excerpt]) -> None:
        """Show excerpts, unless the words typed have changed since they were requested."""
        if typed == self.typed:
            self._excerpts |= excerpts
            for document_id in excerpts:
                self._missing.pop(document_id, None)
            self._emit_changed()

    def position_of(self, document_id: int | None) -> int | None:
        """Return the position of a document in the list, or None."""
        return None if document_id is None else self.ids.position(document_id)

    def refresh(self, ids: Iterable[int]) -> None:
        """Read the rows of these documents again.

        Emits `looksDifferent` for a few of them, because Qt lays out the whole list at dataChanged.
        """
        changed = list(ids)
        for document_id in changed:
            self._known.pop(document_id, None)
        if len(changed) >= _MIN_ALL:
            self._emit_changed()
        else:
            self.looksDifferent.emit(self.ids.positions(changed))

    def row(self, position: int) -> Row | None:
        """Return the Row at a position, or None if the document is gone or cannot be read now."""
        document_id = self.ids[position]
        if document_id not in self._known and not self._later.isActive():
            page = position - position % _PAGE_ROWS
            if len(self._known) > _MAX_KNOWN_ROWS:
                self._known.clear()
            wanted = [i for i in self.ids[page : page + _PAGE_ROWS] if i not in self._known]
            try:
                self._known.update({row.id: row for row in self._rows(wanted)})
            except UserError as error:
                self._later.start()
                self.failed.emit(error)
        return self._known.get(document_id)

    def next_unfinished(self, position: int) -> int | None:
        """Return the first position after `position`, wrapping around, of an unfinished document, or None."""
        for first, end in ((position + 1, len(self.ids)), (0, position)):
            for start in range(first, end, _SCANNED):
                found = self._first_open(self.ids[start : min(end, start + _SCANNED)])
                if found is not None:
                    return self.position_of(found)
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
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, [row.title, *origin(row), self._cost(row)]))
        if role == COST:
            return self._cost(row, short=True)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _cost(self, row: Row, *, short: bool = False) -> str:
        return self._words.actions(row, self._rate, short=short) if row.state in OPEN else ""

    def _emit_changed(self) -> None:
        """Emit dataChanged for all rows; the view repaints only those on the screen."""
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _excerpt(self, document_id: int) -> Excerpt | None:
        excerpt = self._excerpts.get(document_id)
        if excerpt is None:
            self._missing[document_id] = None
            self._ask.start()
        return excerpt

    def _ask_excerpts(self) -> None:
        self._missing = dict.fromkeys(list(self._missing)[-_MAX_EXCERPTS:])
        if self._missing:
            self.excerptsWanted.emit(self.typed, list(self._missing))

    def _spoken(self, row: Row) -> str:
        parts = [row.title, *origin(row), self._state_name(row.state), self.tr("%n to check", "", row.unchecked)]
        if cost := self._cost(row):
            parts.append(cost)
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
