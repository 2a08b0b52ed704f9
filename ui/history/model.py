"""The acts of a project as a table model, read in pages, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from store.changes.history import Act
from ui.history.words import describe_kind
from ui.widgets.moments import recent

ACT = Qt.ItemDataRole.UserRole
PAGE = 100  # acts read at a time
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """List acts: when, what, in which article and by whom. `titles` are titles of labels."""

    def __init__(self, titles: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._read: Callable[[int | None], list[Act]] = lambda before: []
        self._acts: list[Act] = []
        self._is_all = True

    def set_reader(self, read: Callable[[int | None], list[Act]]) -> None:
        """Show the acts that `read` returns: at most PAGE from before an act's number, None for the newest."""
        self.beginResetModel()
        self._read = read
        self._acts = read(None)
        self._is_all = len(self._acts) < PAGE
        self.endResetModel()

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._is_all

    def fetchMore(self, parent: _Index) -> None:
        more = self._read(self._acts[-1].number)
        self._is_all = len(more) < PAGE
        if more:
            self.beginInsertRows(_ROOT, len(self._acts), len(self._acts) + len(more) - 1)
            self._acts += more
            self.endInsertRows()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._acts)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("When"), self.tr("What"), self.tr("Article"), self.tr("Who"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        act = self._acts[index.row()]
        if role == ACT:
            return act
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        match index.column():
            case 0:
                return _moment(act.at)
            case 1:
                return describe_kind(act, self._titles)
            case 2:
                return self.tr("%n article(s)", "", act.documents) if act.documents > 1 else act.title
        return act.annotator


def _moment(at: str) -> str:
    """Return the local day and time of a time in ISO 8601; anything else unchanged."""
    try:
        return recent(datetime.fromisoformat(at))
    except (ValueError, OverflowError, OSError):  # not a time that this program wrote
        return at
