"""Changes of the labels themselves, and what they do to the marks that carry them."""

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
    """A project's labels in order, and what became of those it had before: another label, or LEFT_OUT.

    `renamed` is followed wherever an old name still comes in, such as from a pipeline.
    """

    labels: tuple[Label, ...]
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """The labels' names in order."""
        return [label.name for label in self.labels]

    def label(self, name: str) -> Label:
        """The label with this name; UserError when there is none."""
        found = next((label for label in self.labels if label.name == name), None)
        if found is None:
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no label {name} any more."), name=name)
        return found


@dataclass(frozen=True, slots=True)
class AddLabel:
    """A new label, behind the others."""

    label: Label


@dataclass(frozen=True, slots=True)
class PutLabel:
    """The label `name` gets another name, title, colour, description or kind; its place stays."""

    name: str
    label: Label


@dataclass(frozen=True, slots=True)
class MoveLabel:
    """The label `name` goes to a place among the others, from 0."""

    name: str
    position: int


@dataclass(frozen=True, slots=True)
class RemoveLabel:
    """The label `name` goes. Its marks get the label `becomes`, so that the two are one; LEFT_OUT: they go too."""

    name: str
    becomes: str = LEFT_OUT


@dataclass(frozen=True, slots=True)
class UseLabels:
    """These labels instead. What was called otherwise becomes one of them; the rest goes, unless it is in `kept`."""

    labels: tuple[Label, ...]
    kept: frozenset[str]


LabelEdit = AddLabel | PutLabel | MoveLabel | RemoveLabel | UseLabels


@dataclass(frozen=True, slots=True)
class LabelsChange:
    """Both sides of a change of the labels."""

    before: LabelSet
    after: LabelSet

    def inverse(self) -> LabelsChange:
        """The change that takes this one back."""
        return LabelsChange(self.after, self.before)

    @property
    def becomes(self) -> dict[str, str]:
        """What each label that goes becomes; one of which that is not known is missing."""
        gone = [name for name in self.before.names if name not in self.after.names]
        new = set(self.after.names) - set(self.before.names)
        back = {becomes: name for name, becomes in self.before.renamed.items() if name in new}
        known = back | dict(self.after.renamed)
        return {name: known[name] for name in gone if name in known}


def plan_labels(before: LabelSet, edit: LabelEdit) -> LabelsChange:
    """What an edit makes of the labels. Raises UserError when it cannot be done."""
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
    new = set(after.names) - set(before.names)  # such a name means this label from now on
    return LabelsChange(before, _set(after.labels, {k: v for k, v in after.renamed.items() if k not in new}))


def rebase_labels(now: LabelSet, change: LabelsChange, used: Iterable[str]) -> LabelsChange:
    """The same change where labels were added since, as by an import: they stay. `used`: those that marks carry."""
    after, used = change.after, set(used)
    moved = LabelsChange(now, after).becomes
    gone = [label for label in now.labels if label.name not in after.names]
    stay = [a for a in gone if a.name not in change.before.names or (a.name in used and a.name not in moved)]
    return LabelsChange(now, _set([*after.labels, *stay], after.renamed))


def relabel(document: Document, becomes: Mapping[str, str]) -> Change:
    """Other labels for a document's annotations; those of a label that becomes LEFT_OUT go. State and annotator stay.

    Where two at one place have the same label now, the surer one stays: accepted before suggested before rejected.
    """
    touched = [a for a in document.annotations if a.label in becomes]
    moved = [replace(a, label=becomes[a.label]) for a in touched if becomes[a.label] != LEFT_OUT]
    places = {_place(a) for a in moved}
    twins = [a for a in document.annotations if a.label not in becomes and _place(a) in places]
    before, after = {*touched, *twins}, {*strongest([*twins, *moved])}
    change = Change(
        document.id,
        VERB,
        Snapshot(in_order(before - after), document.state, document.reason),
        Snapshot(in_order(after - before), document.state, document.reason),
    )
    return change.on(document)


def strongest(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Of annotations with the same place and label, the surest one: accepted before suggested before rejected."""
    best: dict[tuple[int, int, str], Annotation] = {}
    for annotation in sorted(annotations, key=lambda a: _SUREST.index(a.state)):
        best.setdefault(_place(annotation), annotation)
    return list(best.values())


_SUREST = (State.ACCEPTED, State.SUGGESTED, State.REJECTED)


def _place(annotation: Annotation) -> tuple[int, int, str]:
    return annotation.start, annotation.end, annotation.label


def _set(labels: Sequence[Label], renamed: Mapping[str, str]) -> LabelSet:
    """Labels, each at its place."""
    placed = tuple(replace(label, position=place) for place, label in enumerate(labels))
    return LabelSet(placed, dict(renamed))


def _checked(label: Label, others: Iterable[str]) -> Label:
    """The label, if it can have its name."""
    name = label.name.strip()
    if not name:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A label needs a name for the export."))
    if name.split() != [name]:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The name in the export cannot have a space, which some formats cannot carry.")
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
    return _set(labels, _followed(before.renamed, old.name, label.name) if label.name != old.name else before.renamed)


def _without(before: LabelSet, name: str, becomes: str) -> LabelSet:
    before.label(name)
    rest = _set([a for a in before.labels if a.name != name], _followed(before.renamed, name, becomes))
    if not rest.labels:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A project needs at least one label."))
    if becomes != LEFT_OUT:
        rest.label(becomes)
    return rest


def _use(before: LabelSet, labels: Sequence[Label], kept: Iterable[str]) -> LabelSet:
    old = {label.name: label for label in before.labels}
    names = [label.name for label in labels]
    becomes = {name: _heir(label, labels) for name, label in old.items() if name not in names}
    stay = [old[name] for name in becomes if name in set(kept) and becomes[name] == LEFT_OUT]
    renamed = dict(before.renamed)
    for name in becomes.keys() - {label.name for label in stay}:
        renamed = _followed(renamed, name, becomes[name])
    return _set([*(old.get(label.name, label) for label in labels), *stay], renamed)


def _heir(old: Label, labels: Sequence[Label]) -> str:
    """Return which of these labels another one stands for; LEFT_OUT when none is."""
    same = [new.name for new in labels if default_label(new.name, [old]) == old.name]
    heir = same[0] if len(same) == 1 else default_label(old.name, labels)
    return heir if any(heir == new.name for new in labels) else LEFT_OUT


def _followed(renamed: Mapping[str, str], name: str, becomes: str) -> dict[str, str]:
    """What was renamed, once a name becomes another."""
    onward = {old: becomes if new == name else new for old, new in renamed.items()} | {name: becomes}
    return {old: new for old, new in onward.items() if old != becomes}
