"""The remembered names as a table model: name, suggested label, reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.names.memory import NEVER, Remembered

REMEMBERED = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class MemoryModel(QAbstractTableModel):
    """List remembered names, sorted. `titles` are titles of labels."""

    def __init__(self, titles: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._rows: list[Remembered] = []

    def set_rows(self, rows: Sequence[Remembered]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda r: (r.name.casefold(), r.name))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Name"), self.tr("Suggested as"), self.tr("Reason"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == REMEMBERED:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (row.name, self._becomes(row), self._why(row))[index.column()]
        return None

    def _becomes(self, row: Remembered) -> str:
        if row.label is NEVER:
            return self.tr("never a name")
        if isinstance(row.label, str):
            return self._titles.get(row.label, row.label)
        refused = ", ".join(self._titles.get(label, label) for label in sorted(row.against))
        return self.tr("not as {labels}").format(labels=refused) if refused else self.tr("as the language model says")

    def _why(self, row: Remembered) -> str:
        if row.is_chosen:
            return self.tr("chosen here")
        parts = [self.tr("marked %n time(s)", "", row.yes)] if row.yes else []
        parts += [self.tr("marked otherwise or removed %n time(s)", "", row.no)] if row.no else []
        return ", ".join(parts)
