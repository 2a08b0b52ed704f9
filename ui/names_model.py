"""The names in an article: one row for each name and label, unchecked and least certain first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.edits import Change
from annotate.model import Annotation, Document, State

NAME = Qt.ItemDataRole.UserRole


@dataclass(slots=True)
class Name:
    """A name with a label, and the annotations that are its mentions, by id."""

    text: str
    label: str
    marks: dict[int, Annotation] = field(default_factory=dict)
    unchecked: int = 0
    score: float = 1.0
    first: int = 0
    is_warned: bool = False

    @property
    def ids(self) -> list[int]:
        """Its annotations' ids in reading order."""
        return sorted(self.marks, key=lambda i: self.marks[i].start)

    def settle(self, warned: Collection[int]) -> None:
        """Sum up the mentions, after some came or went."""
        unchecked = [a for a in self.marks.values() if a.state is State.SUGGESTED]
        self.unchecked = len(unchecked)
        self.score = min((1.0 if a.score is None else a.score for a in unchecked), default=0.0)
        self.first = min(a.start for a in self.marks.values())
        self.is_warned = any(i in warned for i in self.marks)


class Names:
    """The names of a document, kept up to date with little work however many there are."""

    def __init__(self, document: Document, warned: Collection[int]) -> None:
        self._text = document.text
        self._names: dict[tuple[str, str], Name] = {}
        self._put(document.visible)
        for name in self._names.values():
            name.settle(warned)

    def take(self, change: Change, warned: Collection[int]) -> None:
        """Follow a change of the document."""
        touched = {self._key(a) for a in (*change.before.annotations, *change.after.annotations)}
        for annotation in change.before.annotations:
            name = self._names.get(self._key(annotation))
            if name:
                name.marks.pop(annotation.id, None)
        self._put([a for a in change.after.annotations if a.state is not State.REJECTED])
        for key in touched & self._names.keys():
            if self._names[key].marks:
                self._names[key].settle(warned)
            else:
                del self._names[key]

    def in_order(self) -> list[Name]:
        """Those with unchecked mentions first, the least certain on top; then as they are read."""
        return sorted(self._names.values(), key=lambda name: (not name.unchecked, name.score, name.first))

    def _put(self, annotations: Iterable[Annotation]) -> None:
        for annotation in annotations:
            key = self._key(annotation)
            if key not in self._names:
                self._names[key] = Name(*key)
            self._names[key].marks[annotation.id] = annotation

    def _key(self, annotation: Annotation) -> tuple[str, str]:
        text = self._text[annotation.start : annotation.end]
        return (text if text.isalnum() else " ".join(text.split())), annotation.label


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
        parts = [name.text, name.label, self.tr("%n mention(s)", "", len(name.marks))]
        parts.append(self.tr("%n to check", "", name.unchecked) if name.unchecked else self.tr("checked"))
        if name.is_warned:
            parts.append(self.tr("cannot be trained on as marked"))
        return ", ".join(parts)
