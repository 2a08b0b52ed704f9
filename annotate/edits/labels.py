"""Edits of a project's labels, and the changes that they make to its annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotate.edits.annotations import Change, Snapshot
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.label_map import LEFT_OUT, default_label
from annotate.limits import MAX_LABEL_DESCRIPTION, MAX_LABEL_NAME, MAX_LABELS
from annotate.model import Annotation, Document, Label, State, in_order

VERB = "labels"


@dataclass(frozen=True, slots=True)
class LabelSet:
    """A project's labels in order, and the new names of labels that it had before.

    `renamed` maps an old name to a label, or to LEFT_OUT. It is applied wherever old names still occur, such as in a
    pipeline's suggestions.
    """

    labels: tuple[Label, ...]
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """Names of the labels, in order."""
        return [label.name for label in self.labels]

    def label(self, name: str) -> Label:
        """Return the label with this name; UserError if there is none."""
        found = next((label for label in self.labels if label.name == name), None)
        if found is None:
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no label {name} any more."), name=name)
        return found


@dataclass(frozen=True, slots=True)
class AddLabel:
    """Add a label after the others."""

    label: Label


@dataclass(frozen=True, slots=True)
class PutLabel:
    """Change the name, title, colour, description or kind of the label `name`, but not its position."""

    name: str
    label: Label


@dataclass(frozen=True, slots=True)
class MoveLabel:
    """Move the label `name` to a position, from 0."""

    name: str
    position: int


@dataclass(frozen=True, slots=True)
class RemoveLabel:
    """Remove the label `name`. Its annotations get the label `becomes`, or are deleted if that is LEFT_OUT."""

    name: str
    becomes: str = LEFT_OUT


@dataclass(frozen=True, slots=True)
class UseLabels:
    """Replace the labels by these. An old label becomes the new one that it maps to; without one, it is removed.

    Old labels in `kept` stay if they map to none.
    """

    labels: tuple[Label, ...]
    kept: frozenset[str]


LabelEdit = AddLabel | PutLabel | MoveLabel | RemoveLabel | UseLabels


@dataclass(frozen=True, slots=True)
class LabelsChange:
    """What an edit of the labels does: the labels before and after."""

    before: LabelSet
    after: LabelSet

    @property
    def is_empty(self) -> bool:
        """Whether the labels stay as they are."""
        return self.before == self.after

    def inverse(self) -> LabelsChange:
        """Return the change that undoes this one."""
        return LabelsChange(self.after, self.before)

    @property
    def becomes(self) -> dict[str, str]:
        """Map each removed label to its replacement, or LEFT_OUT. Labels whose replacement is not known are omitted."""
        removed = [name for name in self.before.names if name not in self.after.names]
        added = set(self.after.names) - set(self.before.names)
        restored = {becomes: name for name, becomes in self.before.renamed.items() if name in added}
        known = restored | dict(self.after.renamed)
        return {name: known[name] for name in removed if name in known}


def plan_labels(before: LabelSet, edit: LabelEdit) -> LabelsChange:
    """Return the change that an edit makes.

    Raises:
        UserError: A name is not allowed or not known, or there would be no label or too many.

    """
    match edit:
        case AddLabel(label):
            after = _set([*before.labels, _checked(label, before.names)], before.renamed)
        case PutLabel(name, label):
            after = _put(before, before.label(name), label)
        case MoveLabel(name, position):
            rest = [label for label in before.labels if label.name != name]
            rest.insert(max(0, position), before.label(name))
            after = _set(rest, before.renamed)
        case RemoveLabel(name, becomes):
            after = _without(before, name, becomes)
        case UseLabels(labels, kept):
            after = _use(before, labels, kept)
    if len(after.labels) > max(MAX_LABELS, len(before.labels)):
        raise UserError(QT_TRANSLATE_NOOP("errors", "A project has at most {limit} labels."), limit=MAX_LABELS)
    added = set(after.names) - set(before.names)
    renamed = {
        old: new for old, new in after.renamed.items() if old not in added
    }  # an added name means the added label
    return LabelsChange(before, _set(after.labels, renamed))


def rebase_labels(now: LabelSet, change: LabelsChange, used: Iterable[str]) -> LabelsChange:
    """Return a change from the history for the labels as they are now; labels added since, as by an import, stay.

    Args:
        now: The project's labels.
        change: The change to make again or to undo.
        used: Labels that annotations have; they stay unless the change maps them.

    """
    after, used = change.after, set(used)
    moved = LabelsChange(now, after).becomes
    missing = [label for label in now.labels if label.name not in after.names]
    kept = [a for a in missing if a.name not in change.before.names or (a.name in used and a.name not in moved)]
    return LabelsChange(now, _set([*after.labels, *kept], after.renamed))


def relabel(document: Document, becomes: Mapping[str, str]) -> Change:
    """Return the change that gives a document's annotations other labels, and deletes those mapped to LEFT_OUT.

    State and annotator are kept. Of annotations that become equal, keep the one with the strongest state.
    """
    affected = [a for a in document.annotations if a.label in becomes]
    relabelled = [replace(a, label=becomes[a.label]) for a in affected if becomes[a.label] != LEFT_OUT]
    keys = {_key(a) for a in relabelled}
    equal = [a for a in document.annotations if a.label not in becomes and _key(a) in keys]
    before, after = {*affected, *equal}, {*strongest([*equal, *relabelled])}
    change = Change(
        document.id,
        VERB,
        Snapshot(in_order(before - after), document.state, document.reason),
        Snapshot(in_order(after - before), document.state, document.reason),
    )
    return change.on(document)


def strongest(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return one annotation for each span and label: the one with the strongest state.

    Accepted is stronger than suggested, suggested than rejected.
    """
    best: dict[tuple[int, int, str], Annotation] = {}
    for annotation in sorted(annotations, key=lambda a: _STRENGTH.index(a.state)):
        best.setdefault(_key(annotation), annotation)
    return list(best.values())


_STRENGTH = (State.ACCEPTED, State.SUGGESTED, State.REJECTED)


def _key(annotation: Annotation) -> tuple[int, int, str]:
    return annotation.start, annotation.end, annotation.label


def _set(labels: Sequence[Label], renamed: Mapping[str, str]) -> LabelSet:
    """Return the label set with the positions of the labels counted from 0."""
    return LabelSet(tuple(replace(label, position=i) for i, label in enumerate(labels)), dict(renamed))


def _checked(label: Label, others: Iterable[str]) -> Label:
    """Return the label with its texts stripped; UserError if its name is not allowed or is one of `others`."""
    name = label.name.strip()
    if not name:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A label needs a name for the export."))
    if name.split() != [name]:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The name in the export cannot contain a space: some formats do not accept it.")
        )
    if len(name) > MAX_LABEL_NAME or len(label.title) > MAX_LABEL_NAME:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A label's name has at most {limit} characters."), limit=MAX_LABEL_NAME
        )
    if len(label.description) > MAX_LABEL_DESCRIPTION:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A label's description has at most {limit} characters."),
            limit=MAX_LABEL_DESCRIPTION,
        )
    if name in others:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is a label {name} already."), name=name)
    return replace(label, name=name, title=label.title.strip(), description=label.description.strip())


def _put(before: LabelSet, old: Label, label: Label) -> LabelSet:
    label = _checked(label, [name for name in before.names if name != old.name])
    labels = [label if other.name == old.name else other for other in before.labels]
    return _set(labels, _renamed(before.renamed, old.name, label.name) if label.name != old.name else before.renamed)


def _without(before: LabelSet, name: str, becomes: str) -> LabelSet:
    before.label(name)
    rest = _set([a for a in before.labels if a.name != name], _renamed(before.renamed, name, becomes))
    if not rest.labels:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A project needs at least one label."))
    if becomes != LEFT_OUT:
        rest.label(becomes)
    return rest


def _use(before: LabelSet, labels: Sequence[Label], kept: Iterable[str]) -> LabelSet:
    old = {label.name: label for label in before.labels}
    names = [label.name for label in labels]
    becomes = {name: _replacement(label, labels) for name, label in old.items() if name not in names}
    staying = [old[name] for name in becomes if name in set(kept) and becomes[name] == LEFT_OUT]
    renamed = dict(before.renamed)
    for name in becomes.keys() - {label.name for label in staying}:
        renamed = _renamed(renamed, name, becomes[name])
    return _set([*(old.get(label.name, label) for label in labels), *staying], renamed)


def _replacement(old: Label, labels: Sequence[Label]) -> str:
    """Return which of these labels replaces an old one, LEFT_OUT if none does."""
    same = [new.name for new in labels if default_label(new.name, [old]) == old.name]
    replacement = same[0] if len(same) == 1 else default_label(old.name, labels)
    return replacement if any(replacement == new.name for new in labels) else LEFT_OUT


def _renamed(renamed: Mapping[str, str], name: str, becomes: str) -> dict[str, str]:
    """Return `renamed` after one more label was renamed; earlier names map to the newest one."""
    onward = {old: becomes if new == name else new for old, new in renamed.items()} | {name: becomes}
    return {old: new for old, new in onward.items() if old != becomes}
