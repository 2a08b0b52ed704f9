"""The project's names as a table model; how each is spread is asked for when its row is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from annotate.names.project import ProjectName
from store.documents.name_rows import Spread

NAME = Qt.ItemDataRole.UserRole
_MARKS, _UNCHECKED = 2, 3  # columns of numbers, with _ARTICLES
_ARTICLES = 4
_Index = QModelIndex | QPersistentModelIndex


class NamesModel(QAbstractTableModel):
    """List names. `titles` are titles of labels."""

    spreadWanted = Signal(object)  # tuple of ProjectName

    def __init__(self, titles: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = titles
        self.names: list[ProjectName] = []
        self._spread: dict[ProjectName, Spread] = {}
        self._wanted: dict[ProjectName, int] = {}
        self._ask = QTimer(self, interval=0, singleShot=True)  # once for all rows that are painted
        self._ask.timeout.connect(self._ask_spread)

    def set_names(self, names: Sequence[ProjectName]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.names = list(names)
        self._spread.clear()
        self._wanted.clear()
        self.endResetModel()

    def take_spread(self, spread: Mapping[ProjectName, Spread]) -> None:
        """Show how names are spread."""
        self._spread.update(spread)
        for name in spread:
            row = self._wanted.pop(name, None)
            if row is not None:
                self.dataChanged.emit(self.index(row, _ARTICLES), self.index(row, self.columnCount() - 1))
        if self._wanted:
            self._ask.start()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (_MARKS, _UNCHECKED, _ARTICLES):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Name"),
                self.tr("Label"),
                self.tr("Marks"),
                self.tr("Unchecked"),
                self.tr("Articles"),
                self.tr("First"),
                self.tr("Last"),
                self.tr("Marked by"),
            )[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, column = self.names[index.row()], index.column()
        if role == NAME:
            return name
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (_MARKS, _UNCHECKED, _ARTICLES):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column < _ARTICLES:
            label = self._titles.get(name.label, name.label)
            return (name.shown, label, str(name.marks), str(name.unchecked or ""))[column]
        spread = self._spread_of(name, index.row())
        if spread is None:
            return ""
        origins = origin_titles()
        marked_by = ", ".join(origins.get(one, one) for one in spread.origins)
        return (str(spread.documents), spread.first, spread.last, marked_by)[column - _ARTICLES]

    def _spread_of(self, name: ProjectName, row: int) -> Spread | None:
        """Return how a name is spread, None if that is still to be read."""
        found = self._spread.get(name)
        if found is None:
            self._wanted[name] = row
            self._ask.start()
        return found

    def _ask_spread(self) -> None:
        self.spreadWanted.emit(tuple(self._wanted)[-_PAGE:])


_PAGE = 20  # rows whose spread is read at once: those shown last first


def origin_titles() -> dict[str, str]:
    """Return who or what first marked a name, in words."""
    translate = QCoreApplication.translate
    return {
        "person": translate("origins", "people"),
        "pipeline": translate("origins", "language model"),
        "memory": translate("origins", "corrected before"),
        "list": translate("origins", "house list"),
        "import": translate("origins", "import"),
    }
