"""The names in an article: one row for each name and label, unchecked and least certain first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.model import Document, State

NAME = Qt.ItemDataRole.UserRole


@dataclass(slots=True)
class Name:
    """A name with a label, and the annotations that are its mentions, in reading order."""

    text: str
    label: str
    ids: list[int] = field(default_factory=list)
    unchecked: int = 0
    score: float = 1.0
    is_warned: bool = False


def names_in(document: Document, warned: Collection[int]) -> list[Name]:
    """The names of a document: those with unchecked mentions first, the least certain on top; then as they are read."""
    names: dict[tuple[str, str], Name] = {}
    for annotation in document.visible:
        text = " ".join(document.text[annotation.start : annotation.end].split())
        name = names.setdefault((text, annotation.label), Name(text, annotation.label))
        name.ids.append(annotation.id)
        name.is_warned = name.is_warned or annotation.id in warned
        if annotation.state is State.SUGGESTED:
            name.unchecked += 1
            name.score = min(name.score, 1.0 if annotation.score is None else annotation.score)
    return sorted(names.values(), key=lambda name: (not name.unchecked, name.score if name.unchecked else 0))


class NamesModel(QAbstractListModel):
    """A list of Name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: list[Name] = []

    def set_names(self, names: list[Name]) -> None:
        """Show these names."""
        self.beginResetModel()
        self.names = names
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self.names[index.row()]
        if role == NAME:
            return name
        if role == Qt.ItemDataRole.DisplayRole:
            return name.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(name)
        return None

    def _spoken(self, name: Name) -> str:
        parts = [name.text, name.label, self.tr("%n mention(s)", "", len(name.ids))]
        parts.append(self.tr("%n to check", "", name.unchecked) if name.unchecked else self.tr("checked"))
        if name.is_warned:
            parts.append(self.tr("cannot be trained on as marked"))
        return ", ".join(parts)
