"""Contradictions between the project's names as a table model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.names.disagreements import Contradiction, Disagreement
from store.documents.name_rows import Place
from ui.translate import percent

CONTRADICTION = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ContradictionsModel(QAbstractTableModel):
    """List contradictions. `titles` are titles of labels."""

    def __init__(self, titles: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = titles
        self.rows: list[Contradiction] = []
        self.places: dict[str, list[Place]] = {}  # where a name has no annotation, by what tells the contradiction

    def set_rows(self, rows: Sequence[Contradiction], places: Mapping[str, list[Place]]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows, self.places = list(rows), dict(places)
        self.endResetModel()

    def add_places(self, one: Contradiction, places: Sequence[Place]) -> None:
        """Add places in which a name has no annotation."""
        if one.what in self.places:
            self.places[one.what] += places
            row = next(i for i, known in enumerate(self.rows) if known.what == one.what)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 1))
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append(one)
        self.places[one.what] = list(places)
        self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Names"), self.tr("Contradiction"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == CONTRADICTION:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (self._names(one), self._what(one))[index.column()]
        return None

    def _names(self, one: Contradiction) -> str:
        if one.kind in (Disagreement.SPELLING, Disagreement.EDGES):
            return " · ".join(f"{name.shown} ×{name.marks}" for name in one.names)
        return one.names[0].shown

    def _what(self, one: Contradiction) -> str:
        titles = self._titles
        match one.kind:
            case Disagreement.LABELS:
                return ", ".join(f"{titles.get(name.label, name.label)} ×{name.marks}" for name in one.names)
            case Disagreement.DOUBTED:
                labels = ", ".join(f"{titles.get(name.label, name.label)} ×{name.marks}" for name in one.names)
                sure = self.tr("language model {score}").format(score=percent(one.score or 0.0))
                return f"{labels}, {sure}"
            case Disagreement.REMOVED:
                marked = self.tr("removed %n time(s)", "", one.refused)
                return marked + ", " + self.tr("marked %n time(s)", "", one.marks)
            case Disagreement.REFUSED:
                marked = self.tr("marked %n time(s)", "", one.marks)
                return marked + ", " + self.tr("removed %n time(s)", "", one.refused)
            case Disagreement.UNMARKED:
                marked = self.tr("marked %n time(s)", "", one.marks)
                return marked + ", " + self.tr("not marked %n time(s)", "", len(self.places[one.what]))
            case Disagreement.SPELLING:
                return self.tr("two spellings of one name?")
            case Disagreement.EDGES:
                return self.tr("where does the name begin?")
