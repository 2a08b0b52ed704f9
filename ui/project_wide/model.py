"""The places of a name in all articles, each with a tick: what an act for the whole project takes along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.names.mentions import Mention

MENTION = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class MentionsModel(QAbstractListModel):
    """Grows while articles are looked through. Places with another label, or refused before, start without a tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mentions: list[Mention] = []
        self._label: str | None = ""
        self._touched: dict[int, bool] = {}  # by row: ticks that a person set
        self._titles: Mapping[str, str] = {}

    @property
    def ticked(self) -> list[Mention]:
        """What the act would take along."""
        return [mention for row, mention in enumerate(self.mentions) if self._is_ticked(row)]

    def set_label(self, label: str | None, titles: Mapping[str, str]) -> None:
        """What the places are to become; None: no mark. `titles`: what labels are called."""
        self._label, self._titles = label, titles
        if self.mentions:
            self.dataChanged.emit(self.index(0), self.index(len(self.mentions) - 1))

    def add(self, found: Sequence[Mention]) -> None:
        """More places."""
        if found:
            end = len(self.mentions)
            self.beginInsertRows(QModelIndex(), end, end + len(found) - 1)
            self.mentions += found
            self.endInsertRows()

    def is_open(self, row: int) -> bool:
        """Whether the act would change anything at a place."""
        mention = self.mentions[row]
        return bool(mention.label) if self._label is None else mention.label != self._label or mention.is_suggested

    def tick_all(self, ticked: bool) -> None:
        """Tick every place, or none."""
        self._touched = dict.fromkeys(range(len(self.mentions)), ticked)
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self.mentions) - 1)))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.mentions)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and self.is_open(index.row()) else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        mention = self.mentions[index.row()]
        if role == MENTION:
            return mention
        if role == Qt.ItemDataRole.CheckStateRole and self.is_open(index.row()):
            return Qt.CheckState.Checked if self._is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{mention.before}{mention.name}{mention.after}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return mention.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{mention.title}: {mention.before}{mention.name}{mention.after}, {self.now(mention)}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.is_open(index.row()):
            return False
        self._touched[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def now(self, mention: Mention) -> str:
        """What stands at a place now, in words."""
        if mention.is_refused:
            return self.tr("taken away before")
        if not mention.label:
            return self.tr("not marked")
        title = self._titles.get(mention.label, mention.label)
        return self.tr("{label}, suggested").format(label=title) if mention.is_suggested else title

    def _is_ticked(self, row: int) -> bool:
        if not self.is_open(row):
            return False
        return self._touched.get(row, self._is_harmless(self.mentions[row]))

    def _is_harmless(self, mention: Mention) -> bool:
        """Whether nobody has decided otherwise at a place, and no other label stands there."""
        if self._label is None:
            return mention.is_suggested
        return not mention.is_refused and mention.label in ("", self._label)
