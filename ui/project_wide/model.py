"""The mentions of a name in all documents, each with a checkbox, as a list model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.names.mentions import Mention
from annotate.names.sure import SURE

MENTION = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class MentionsModel(QAbstractListModel):
    """List mentions, added while documents are searched. Those with another label, or rejected, begin unticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mentions: list[Mention] = []
        self._label: str | None = ""
        self._chosen: dict[int, bool] = {}  # ticks set by the user, by row
        self._titles: Mapping[str, str] = {}

    @property
    def ticked(self) -> list[Mention]:
        """The ticked mentions."""
        return [mention for row, mention in enumerate(self.mentions) if self._is_ticked(row)]

    def set_label(self, label: str | None, titles: Mapping[str, str]) -> None:
        """Set the label that ticked mentions will get; None removes annotations. `titles` are titles of labels."""
        self._label, self._titles = label, titles
        if self.mentions:
            self.dataChanged.emit(self.index(0), self.index(len(self.mentions) - 1))

    def add(self, found: Sequence[Mention]) -> None:
        """Append mentions."""
        if found:
            end = len(self.mentions)
            self.beginInsertRows(QModelIndex(), end, end + len(found) - 1)
            self.mentions += found
            self.endInsertRows()

    def is_open(self, row: int) -> bool:
        """Return whether the edit would change the mention of a row."""
        mention = self.mentions[row]
        return bool(mention.label) if self._label is None else mention.label != self._label or mention.is_suggested

    @property
    def sure(self) -> list[int]:
        """The rows of suggestions that are sure and keep their label."""
        return [i for i, m in enumerate(self.mentions) if m.label == self._label and (m.score or 0.0) > SURE]

    def tick_sure(self) -> None:
        """Tick the sure suggestions, and nothing else."""
        self.tick_all(False)
        self._chosen |= dict.fromkeys(self.sure, True)
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self.mentions) - 1)))

    def tick_all(self, ticked: bool) -> None:
        """Tick or untick all mentions."""
        self._chosen = dict.fromkeys(range(len(self.mentions)), ticked)
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
            told = (f"{mention.before}{mention.name}{mention.after}", self.now(mention), mention.who)
            return f"{mention.title}: {', '.join(filter(None, told))}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.is_open(index.row()):
            return False
        self._chosen[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def now(self, mention: Mention) -> str:
        """Return the current label of a mention in words."""
        if mention.is_refused:
            return self.tr("removed before")
        if not mention.label:
            return self.tr("not marked")
        title = self._titles.get(mention.label, mention.label)
        return self.tr("{label}, suggested").format(label=title) if mention.is_suggested else title

    def _is_ticked(self, row: int) -> bool:
        if not self.is_open(row):
            return False
        return self._chosen.get(row, self._is_harmless(self.mentions[row]))

    def _is_harmless(self, mention: Mention) -> bool:
        """Return whether a mention is ticked by default: it has no other label, and nobody rejected it."""
        if self._label is None:
            return mention.is_suggested
        return not mention.is_refused and mention.label in ("", self._label)
