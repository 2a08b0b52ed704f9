"""The names of a document: one row for each name and label, unchecked and least certain first, variants together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.edits.annotations import Change
from annotate.model import Annotation, Document, Label, State
from annotate.names.same import key as same_key
from annotate.names.variants import Variants
from ui.translate import percent
from ui.widgets.label_titles import title_of

NAME = Qt.ItemDataRole.UserRole


@dataclass(slots=True)
class Name:
    """Hold a name with a label, and the annotations that are its mentions, by id.

    Its spellings fold to `key`; `text` is the first of them. `score` is the lowest of the unchecked mentions, or None.
    `variant_of` is the text of the fuller name, or "".
    """

    key: str
    label: str
    text: str = ""
    annotations: dict[int, Annotation] = field(default_factory=dict)
    unchecked: int = 0
    score: float | None = None
    first: int = 0
    variant_of: str = ""
    is_misaligned: bool = False

    @property
    def ids(self) -> list[int]:
        """Return the ids of the annotations in reading order."""
        return sorted(self.annotations, key=lambda i: self.annotations[i].start)

    def settle(self, text: str, misaligned: Collection[int]) -> None:
        """Update the fields from the annotations after some were added or removed."""
        unchecked = [a for a in self.annotations.values() if a.state is State.SUGGESTED]
        self.unchecked = len(unchecked)
        self.score = min((a.score for a in unchecked if a.score is not None), default=None)
        first = min(self.annotations.values(), key=lambda a: a.start)
        self.first = first.start
        self.text = " ".join(text[first.start : first.end].split())
        self.is_misaligned = any(i in misaligned for i in self.annotations)


class Names:
    """Keep the names of a document up to date, with work for what a change touched only."""

    def __init__(
        self, document: Document, misaligned: Collection[int], labels: Mapping[str, Label] = MappingProxyType({})
    ) -> None:
        """Collect the names of a document; `labels`, by name, give the kinds of labels."""
        self._text = document.text
        self._names: dict[tuple[str, str], Name] = {}
        self._variants = Variants(document.text, {name: label.kind for name, label in labels.items()})
        self._fuller: dict[tuple[str, str], tuple[str, str]] | None = None  # None: not computed yet
        self._put(document.visible)
        for name in self._names.values():
            name.settle(self._text, misaligned)

    def take(self, change: Change, misaligned: Collection[int]) -> None:
        """Update the names after a change of the document."""
        touched = {self._key(a) for a in (*change.before.annotations, *change.after.annotations)}
        for annotation in change.before.annotations:
            name = self._names.get(self._key(annotation))
            if name:
                name.annotations.pop(annotation.id, None)
        self._put([a for a in change.after.annotations if a.state is not State.REJECTED])
        for key in touched & self._names.keys():
            if self._names[key].annotations:
                self._names[key].settle(self._text, misaligned)
            else:
                del self._names[key]
                self._fuller = None

    def in_order(self) -> list[Name]:
        """Return names with unchecked mentions first, the least certain on top; then in reading order.

        Variants follow their fullest name; such a group is sorted by its least certain name.
        """
        if self._fuller is None:
            self._fuller = self._variants.find(self._names)
        for key, name in self._names.items():
            name.variant_of = self._names[self._fuller[key]].text if key in self._fuller else ""
        fuller, urgency = self._fuller, {key: _urgency(name) for key, name in self._names.items()}
        cluster = dict(urgency)
        for key, full in fuller.items():
            cluster[full] = min(cluster[full], urgency[key])

        def group_key(key: tuple[str, str]) -> tuple[object, ...]:
            full = fuller.get(key, key)
            return cluster[full], full, key in fuller, urgency[key]

        return [self._names[key] for key in sorted(self._names, key=group_key)]

    def _put(self, annotations: Iterable[Annotation]) -> None:
        for annotation in annotations:
            key = self._key(annotation)
            if key not in self._names:
                self._names[key] = Name(*key)
                self._fuller = None
            self._names[key].annotations[annotation.id] = annotation

    def _key(self, annotation: Annotation) -> tuple[str, str]:
        return same_key(self._text[annotation.start : annotation.end]), annotation.label


def _urgency(name: Name) -> tuple[bool, float, int]:
    return not name.unchecked, 1.0 if name.score is None else name.score, name.first


class NamesModel(QAbstractListModel):
    """Hold the rows of the panel, each a Name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: list[Name] = []
        self.labels: dict[str, Label] = {}
        self.mend_key = ""

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
        label = self.labels.get(name.label)
        parts = [
            name.text,
            title_of(label) if label else name.label,
            self.tr("%n mention(s)", "", len(name.annotations)),
        ]
        if name.variant_of:
            parts.append(self.tr("short for {name}").format(name=name.variant_of))
        parts.append(self.tr("%n to check", "", name.unchecked) if name.unchecked else self.tr("checked"))
        if name.score is not None:
            parts.append(self.tr("the language model is {score} sure").format(score=percent(name.score)))
        if name.is_misaligned:
            parts.append(self.tr("not usable for training as marked, {key} fixes it").format(key=self.mend_key))
        return ", ".join(parts)
