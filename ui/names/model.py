"""The names of a document: one row for each name and label, in an order that stays while one works in the document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotate.edits.annotations import VERBS, VERBS_TO_ALL, Change, Remove
from annotate.model import Annotation, Document, Label, State
from annotate.names.same import key as same_key
from annotate.names.variants import Variants
from ui.translate import percent
from ui.widgets.label_titles import title_of

NAME = Qt.ItemDataRole.UserRole
_REMOVALS = (VERBS[Remove], VERBS_TO_ALL[Remove])
_Key = tuple[str, str]  # what the spellings of a name fold to, and the label


@dataclass(slots=True)
class Name:
    """Hold a name with a label, and the annotations that are its mentions, by id.

    Its spellings fold to `key`; `text` is the first of them, at `span`. `score` is the lowest of the unchecked mentions,
    or None. `variant_of` is the text of the fuller name, or ""; `is_below`: its row is below that of the fuller name.
    `is_removed`: all its mentions were removed while the document is open, and the row stays.
    """

    key: str
    label: str
    text: str = ""
    annotations: dict[int, Annotation] = field(default_factory=dict)
    unchecked: int = 0
    score: float | None = None
    span: tuple[int, int] = (0, 0)
    variant_of: str = ""
    is_below: bool = False
    is_misaligned: bool = False
    is_removed: bool = False

    @property
    def notes(self) -> list[str]:
        """Return the notes on its mentions in reading order."""
        return [note for i in self.ids if (note := self.annotations[i].note)]

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
        self.span = first.start, first.end
        self.text = " ".join(text[first.start : first.end].split())
        self.is_misaligned = any(i in misaligned for i in self.annotations)
        self.is_removed = False

    def remove(self) -> None:
        """Keep the name without mentions."""
        self.unchecked, self.score, self.is_misaligned, self.is_removed = 0, None, False, True


class Names:
    """Keep the names of a document up to date, with work for what a change touched only.

    Names begin with the unchecked ones, the least certain on top, then in reading order; variants follow their fullest
    name, and such a group is sorted by its least certain name. From then on each keeps its place, so that no row moves
    while somebody points at it. A new one comes next to what it replaces, or at the end.
    """

    def __init__(
        self,
        document: Document,
        misaligned: Collection[int],
        labels: Mapping[str, Label] = MappingProxyType({}),
        before: Names | None = None,
        apart: Collection[str] = frozenset(),
    ) -> None:
        """Collect the names of a document.

        `labels`, by name, give the kinds of labels. `before` are earlier names of the document, whose order stays
        unless most names are new. `apart` are names that are no variants (see annotate.names.variants).
        """
        self._text = document.text
        self._names: dict[_Key, Name] = {}
        self._order: list[_Key] = []
        self._variants = Variants(document.text, {name: label.kind for name, label in labels.items()}, apart)
        self._fuller: dict[_Key, _Key] | None = None  # None: not computed yet
        self._put(document.visible)
        for name in self._names.values():
            name.settle(self._text, misaligned)
        if before and 2 * len(self._names.keys() & before._order) >= len(self._names):
            self._order = list(before._order)

    def take(self, change: Change, misaligned: Collection[int]) -> None:
        """Update the names after a change of the document."""
        before, after = (
            change.before.annotations,
            [a for a in change.after.annotations if a.state is not State.REJECTED],
        )
        touched = {self._key(a) for a in (*before, *after)}
        for annotation in before:
            name = self._names.get(self._key(annotation))
            if name:
                name.annotations.pop(annotation.id, None)
        self._put(after)
        self._place_successors(before, after)
        for key in touched & self._names.keys():
            self._settle(key, misaligned, was_removal=change.verb in _REMOVALS)

    def in_order(self) -> list[Name]:
        """Return the names in their order. A removed one is left out where it was marked again with another label."""
        if self._fuller is None:
            self._fuller = self._variants.find([key for key, name in self._names.items() if not name.is_removed])
        for key, name in self._names.items():
            name.variant_of = self._names[self._fuller[key]].text if key in self._fuller else ""
        self._place_new(self._fuller)
        marked = {spelling for (spelling, _), name in self._names.items() if not name.is_removed}
        names = (self._names[key] for key in self._order if key in self._names)
        shown = [name for name in names if not name.is_removed or name.key not in marked]
        head = None
        for name in shown:
            key = name.key, name.label
            name.is_below = head is not None and self._fuller.get(key) == head
            head = head if name.is_below else key
        return shown

    def alike(self, annotation: Annotation) -> list[str]:
        """Return the keys of the names that are one with that of an annotation, the fullest first."""
        own, fuller = self._key(annotation), self._fuller or {}
        full = fuller.get(own, own)
        return [full[0], *(name for name, label in self._names if fuller.get((name, label)) == full)]

    def _settle(self, key: _Key, misaligned: Collection[int], *, was_removal: bool) -> None:
        name = self._names[key]
        if name.is_removed or not name.annotations:
            self._fuller = None
        if name.annotations:
            name.settle(self._text, misaligned)
        elif was_removal:
            name.remove()
        else:
            del self._names[key]

    def _place_successors(self, before: Sequence[Annotation], after: Sequence[Annotation]) -> None:
        """Place new names behind those whose annotations they replace."""
        placed = set(self._order)
        for new in {self._key(a): a for a in after if self._key(a) not in placed}.values():
            old = next((a for a in before if a.overlaps(new.start, new.end) and self._key(a) in placed), None)
            if old:
                self._order.insert(self._order.index(self._key(old)) + 1, self._key(new))

    def _place_new(self, fuller: Mapping[_Key, _Key]) -> None:
        """Place the names that have no place yet: all of them together, or one by one among the others."""
        new = self._names.keys() - self._order
        ordered = _by_urgency({key: self._names[key] for key in new}, fuller)
        if not self._order:
            self._order = ordered
            return
        for key in ordered:
            self._order.insert(self._place_of(key, fuller), key)

    def _place_of(self, key: _Key, fuller: Mapping[_Key, _Key]) -> int:
        """Return where to insert a name: behind its other label, behind its fuller name, before its variants, or last."""
        full = fuller.get(key, key)
        behind = [i for i, other in enumerate(self._order) if other[0] == key[0] or full in (other, fuller.get(other))]
        if not behind:
            return len(self._order)
        return behind[0] if full == key and self._order[behind[0]] in fuller else behind[-1] + 1

    def _put(self, annotations: Iterable[Annotation]) -> None:
        for annotation in annotations:
            key = self._key(annotation)
            if key not in self._names:
                self._names[key] = Name(*key)
                self._fuller = None
            self._names[key].annotations[annotation.id] = annotation

    def _key(self, annotation: Annotation) -> _Key:
        return same_key(self._text[annotation.start : annotation.end]), annotation.label


def _by_urgency(names: Mapping[_Key, Name], fuller: Mapping[_Key, _Key]) -> list[_Key]:
    """Return the keys of names, unchecked ones first and variants behind their fullest name."""
    urgency = {key: _urgency(name) for key, name in names.items()}
    cluster = dict(urgency)
    for key in names:
        full = fuller.get(key)
        if full in cluster:
            cluster[full] = min(cluster[full], urgency[key])

    def group_key(key: _Key) -> tuple[object, ...]:
        full = fuller.get(key, key)
        return cluster.get(full, cluster[key]), full, key in fuller, urgency[key]

    return sorted(names, key=group_key)


def _urgency(name: Name) -> tuple[bool, float, int]:
    return not name.unchecked, 1.0 if name.score is None else name.score, name.span[0]


class NamesModel(QAbstractListModel):
    """Hold the rows of the panel, each a Name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names: list[Name] = []
        self.labels: dict[str, Label] = {}
        self.mend_key = ""

    def set_names(self, names: list[Name]) -> None:
        """Show these names. Rows of names that stay, and rows whose name gave way to another, stay where they are."""
        start, gone, come = _difference(self.names, names)
        if gone > come:
            self.beginRemoveRows(QModelIndex(), start + come, start + gone - 1)
            self.names = names
            self.endRemoveRows()
        elif come > gone:
            self.beginInsertRows(QModelIndex(), start + gone, start + come - 1)
            self.names = names
            self.endInsertRows()
        self.names = names
        if names:
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))

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
        parts = [name.text, title_of(label) if label else name.label]
        if not name.is_removed:
            parts.append(self.tr("%n mention(s)", "", len(name.annotations)))
        if name.variant_of:
            parts.append(self.tr("short for {name}").format(name=name.variant_of))
        parts.append(self.tr("%n to check", "", name.unchecked) if name.unchecked else self._done(name))
        if name.score is not None:
            parts.append(self.tr("the language model is {score} sure").format(score=percent(name.score)))
        if name.is_misaligned:
            parts.append(self.tr("not usable for training as marked, {key} fixes it").format(key=self.mend_key))
        parts += [self.tr("note: {note}").format(note=note) for note in name.notes]
        return ", ".join(parts)

    def _done(self, name: Name) -> str:
        return self.tr("removed, can be marked again") if name.is_removed else self.tr("checked")


def _difference(before: Sequence[Name], after: Sequence[Name]) -> tuple[int, int, int]:
    """Return the first row that differs, and how many rows from there on gave way to how many others."""
    old, new = ([(name.key, name.label) for name in names] for names in (before, after))
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    rest = shorter - start
    end = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return start, len(old) - start - end, len(new) - start - end
