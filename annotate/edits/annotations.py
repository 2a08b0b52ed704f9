"""Define the edits of a document's annotations and state, and turn each into a Change that has an inverse.

`plan(document, edit, by)` returns what an edit changes, `replay(document, change)` the document after a change, and
`change.inverse()` the change that undoes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from annotate.edits.description import described, tidy, tidy_note, value_of
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import (
    Annotation,
    Document,
    DocumentState,
    SpanIndex,
    State,
    in_order,
    new_id,
    now,
    revision_after,
)
from annotate.names import same
from annotate.text import trim, words_of


@dataclass(frozen=True, slots=True)
class Add:
    """Annotate `[start, end)` with a label, and remove the annotations that exclude it."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give an annotation another label and accept it."""

    id: int
    label: str


@dataclass(frozen=True, slots=True)
class Resize:
    """Give an annotation the span `[start, end)` and accept it."""

    id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Split:
    """Split an annotation into `[its start, end)` and `[start, its end)`, both accepted and with its label."""

    id: int
    end: int
    start: int


@dataclass(frozen=True, slots=True)
class Accept:
    """Accept a suggestion."""

    id: int


@dataclass(frozen=True, slots=True)
class AcceptEach:
    """Accept these suggestions."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Reject a suggested annotation, or delete one that a person made."""

    id: int


@dataclass(frozen=True, slots=True)
class ToAll:
    """Apply an edit to every mention of the annotation's name in the document.

    Where annotations may overlap, those of the name with other labels are not changed.
    """

    edit: Add | Relabel | Accept | Remove


@dataclass(frozen=True, slots=True)
class Finish:
    """Accept all suggestions and mark the document as done."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Flag the document for later, with a reason that may be empty."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    """Set a done or flagged document to started."""


@dataclass(frozen=True, slots=True)
class Discard:
    """Remove the document from the queue. Undoing this, or importing the document again, restores it."""


@dataclass(frozen=True, slots=True)
class MarkEach:
    """Annotate these spans with a label, or remove the annotations of these spans if `label` is None.

    For edits of many documents at once: the document's state stays as it is, because nobody looked at the document.
    """

    spans: tuple[tuple[int, int], ...]
    label: str | None


@dataclass(frozen=True, slots=True)
class AcceptSpans:
    """Accept the suggestions that have one of these spans and labels. For many documents at once, as MarkEach is."""

    spans: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Describe:
    """Set one of the fields that describe the article (see annotate.edits.description.FIELDS), such as its note."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Note:
    """Set the note on an annotation, "" for none. The annotation is not checked by that."""

    id: int
    text: str


WOULD_OVERLAP = QT_TRANSLATE_NOOP("errors", "Marks would overlap then, which this project does not allow.")

Edit = (
    Add
    | Relabel
    | Resize
    | Split
    | Accept
    | AcceptEach
    | Remove
    | ToAll
    | MarkEach
    | AcceptSpans
    | Finish
    | Flag
    | Reopen
    | Discard
    | Describe
    | Note
)

MARK_EACH, ACCEPT_SPANS = "markeach", "accept spans"
# the verbs in the history of project files: these strings never change, whatever the classes are called
VERBS: dict[type[Edit], str] = {
    Add: "add",
    Relabel: "relabel",
    Resize: "resize",
    Split: "split",
    Accept: "accept",
    AcceptEach: "accept each",
    Remove: "remove",
    MarkEach: MARK_EACH,
    AcceptSpans: ACCEPT_SPANS,
    Finish: "finish",
    Flag: "flag",
    Reopen: "reopen",
    Discard: "discard",
    Describe: "describe",
    Note: "note",
}
VERBS_TO_ALL: dict[type[Edit], str] = {
    Add: "add all",
    Relabel: "relabel all",
    Accept: "accept all",
    Remove: "remove all",
}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One side of a change: the annotations and describing fields that it concerns, the document's state and its reason."""

    annotations: tuple[Annotation, ...]
    state: DocumentState
    reason: str
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit does to one document: the annotations in `before` are replaced by those in `after`.

    `planned_on` is the document for which the change was planned; None if that was read without its annotations, or if
    the change comes from the history. `revision` is the document's revision after the change, "" to let the store choose.
    """

    document_id: int
    verb: str
    before: Snapshot
    after: Snapshot
    planned_on: Document | None = field(default=None, compare=False, repr=False)
    revision: str = field(default="", compare=False)

    def inverse(self) -> Change:
        """Return the change that undoes this one."""
        return Change(self.document_id, self.verb, self.after, self.before)

    def on(self, document: Document) -> Change:
        """Return this change as planned on a document, which may lack its text and annotations."""
        sides = self.document_id, self.verb, self.before, self.after
        return Change(*sides, document, revision_after(document.revision)) if document.text else Change(*sides)

    @property
    def is_empty(self) -> bool:
        """Whether both sides are equal."""
        return self.before == self.after

    @property
    def touches_annotations(self) -> bool:
        """Whether it changes annotations, and not only the document's state."""
        return bool(self.before.annotations or self.after.annotations)

    @property
    def needs_annotations(self) -> bool:
        """Whether planning it needs the whole document, as Finish does even when it changes no annotations."""
        return self.touches_annotations or bool(self.after.fields) or self.after.state is DocumentState.DONE


def plan(document: Document, edit: Edit, by: str) -> Change:
    """Return the change that an edit by the annotator `by` makes in a document.

    Raises:
        UserError: An annotation of the edit is gone, or a span holds no text.

    """
    draft = _Draft(document, by)
    _make(draft, edit)
    return draft.change(VERBS_TO_ALL[type(edit.edit)] if isinstance(edit, ToAll) else VERBS[type(edit)])


def replay(document: Document, change: Change) -> Document:
    """Return the document after a change. It must have the annotations in `change.before`."""
    after = change.after
    document = document.replace_annotations(
        change.before.annotations, after.annotations, after.state, after.reason, change.revision
    )
    return described(document, after.fields)


def verify(document: Document, change: Change) -> None:
    """Raise UserError if the rules of the project forbid an annotation that a change adds, moves or shows again."""
    was = {a.id: a for a in change.before.annotations}
    fresh = [a for a in change.after.annotations if _is_fresh(was.get(a.id), a, document)]
    if fresh:
        touched = was.keys() | {a.id for a in change.after.annotations}
        near = {o for a in fresh for o in document.index.overlapping(a.start, a.end) if o.id not in touched}
        beside = in_order([*near, *change.after.annotations])
        verify_annotations(document.text, beside, {a.id for a in fresh}, overlapping=document.overlapping)


def verify_annotations(
    text: str, annotations: Sequence[Annotation], fresh: Collection[int], *, overlapping: bool
) -> None:
    """Raise UserError if the annotations with ids in `fresh` are untrimmed, or excluded by each other or by others.

    The others are not compared among themselves, so that a document with forbidden overlaps can still be corrected.

    Args:
        text: The document's text.
        annotations: All annotations to compare, sorted by `sort_key`.
        fresh: Ids of the annotations to check.
        overlapping: Whether the project lets annotations overlap.

    """
    if any(not is_trimmed(text, a) for a in annotations if a.id in fresh):
        raise UserError(QT_TRANSLATE_NOOP("errors", "A mark would reach beyond the text or begin or end with a space."))
    visible = [a for a in annotations if a.state is not State.REJECTED]
    if overlapping:
        counts = Counter((a.start, a.end, a.label) for a in visible)
        if any(counts[a.start, a.end, a.label] > 1 for a in visible if a.id in fresh):
            raise UserError(QT_TRANSLATE_NOOP("errors", "The same mark would be there twice."))
        return
    reached = reached_by_fresh = 0
    for a in visible:
        is_fresh = a.id in fresh
        if a.start < (reached if is_fresh else reached_by_fresh):
            raise UserError(WOULD_OVERLAP)
        reached = max(reached, a.end)
        reached_by_fresh = max(reached_by_fresh, a.end if is_fresh else 0)


def rebase(document: Document, change: Change) -> Change:
    """Return a change from the history for the document as it is now, whose suggestions may have been replaced since.

    Suggestions of the change that are gone are left out, and equal ones made since are replaced instead. Suggestions
    that exclude an annotation of the change are removed; if the change sets the document to done, so are all others,
    because nobody has seen them.

    Raises:
        UserError: The change would show an annotation that an accepted one, or another of its own, excludes.

    """
    ids = {a.id for a in change.before.annotations} | {a.id for a in change.after.annotations}
    present = [a for a in document.annotations if a.id in ids]
    kept = {_identity(document, a) for a in present if a.state is not State.REJECTED}
    shown = [a for a in change.after.annotations if a.state is not State.REJECTED]
    added = [a for a in shown if _identity(document, a) not in kept]
    removed = {
        other
        for a in added
        for other in document.index.overlapping(a.start, a.end)
        if other.state is not State.REJECTED
        and other.id not in ids
        and document.excludes(other, a.start, a.end, a.label)
    }
    index = SpanIndex(shown)
    overlap = not document.overlapping and any(len(index.overlapping(a.start, a.end)) > 1 for a in added)
    if overlap or any(a.state is State.ACCEPTED for a in removed):
        raise UserError(WOULD_OVERLAP)
    removed |= _suggested_again(document, change.before.annotations, ids)
    if change.after.state is DocumentState.DONE and document.state is not DocumentState.DONE:
        removed |= {a for a in document.visible if a.state is State.SUGGESTED and a.id not in ids}
    fields = {name: value_of(document, name) for name in change.after.fields}
    before = Snapshot(in_order([*present, *removed]), document.state, document.reason, fields)
    return replace(change, before=before).on(document)


def same_name_spans(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of all mentions of the name at `[start, end)`, in order, `[start, end)` included.

    Spellings are compared as in `annotate.names.same`. Mentions are aligned to tokens or annotated. A mention inside a
    longer annotation ("Quintin" in "Bernard Quintin") belongs to that name and is left out; but where annotations may
    overlap, it is included if `[start, end)` is itself inside a longer annotation.
    """
    text, name = document.text, document.text[start:end]
    index = document.visible_index
    annotated = {
        (a.start, a.end)
        for span in same.spans(text, name)
        for a in index.overlapping(*span)
        if same.key(text[a.start : a.end]) == same.key(name)
    }
    found = same.mentions(text, words_of(document), name)
    if not document.overlapping:
        free = [span for span in found if not index.overlapping(*span)]
    else:
        is_nested = _is_nested(index, (start, end))
        free = [span for span in found if is_nested or not _is_nested(index, span)]
    return sorted({*free, *annotated, (start, end)})


def _identity(document: Document, a: Annotation) -> tuple[int, int, int, str]:
    """Return an annotation's id and what decides which others it excludes."""
    return a.id, a.start, a.end, a.label if document.overlapping else ""


def _suggested_again(document: Document, gone: Iterable[Annotation], ids: Collection[int]) -> set[Annotation]:
    """Return the suggestions equal to annotations that are no longer in the document, except those with these ids."""
    return {
        other
        for a in gone
        if a.id not in document.by_id
        for other in document.index.with_span(a.start, a.end)
        if other.state is State.SUGGESTED and other.label == a.label and other.id not in ids
    }


def _is_fresh(before: Annotation | None, after: Annotation, document: Document) -> bool:
    """Return whether a change adds or shows an annotation, or changes what it excludes."""
    if before is None or (before.start, before.end) != (after.start, after.end):
        return True
    becomes_visible = before.state is State.REJECTED and after.state is not State.REJECTED
    return becomes_visible or (document.overlapping and before.label != after.label)


def is_trimmed(text: str, a: Annotation) -> bool:
    """Return whether an annotation is inside the text and has no white space at its edges."""
    return 0 <= a.start < a.end <= len(text) and not text[a.start].isspace() and not text[a.end - 1].isspace()


def _is_nested(index: SpanIndex, span: tuple[int, int]) -> bool:
    """Return whether a longer annotation contains a span."""
    start, end = span
    return any(a.start <= start and end <= a.end and (a.start, a.end) != span for a in index.overlapping(start, end))


class _Draft:
    """A document being edited, with the annotations that were changed."""

    def __init__(self, document: Document, by: str) -> None:
        self.document = document
        self._by = by
        self._changed: dict[int, Annotation | None] = {}  # by id; None: deleted
        self._fields: dict[str, str] = {}
        self._state, self._reason = document.state, document.reason
        if self._state is DocumentState.TODO:
            self._state = DocumentState.STARTED

    @cached_property
    def _at(self) -> str:
        return now()

    @property
    def person(self) -> str:
        """Origin of the annotations that this edit makes."""
        return f"person:{self._by}"

    def get(self, annotation_id: int) -> Annotation:
        """Return an annotation that is not rejected; UserError if it is gone."""
        annotation = self._current(annotation_id)
        if annotation is None or annotation.state is State.REJECTED:
            raise UserError(QT_TRANSLATE_NOOP("errors", "That mark is no longer there."))
        return annotation

    def visible(self) -> list[Annotation]:
        added = self._changed.keys() - self.document.by_id.keys()
        found = (self._current(i) for i in (*self.document.by_id, *added))
        return [a for a in found if a and a.state is not State.REJECTED]

    def at(self, spans: Iterable[tuple[int, int]]) -> list[Annotation]:
        """Return the visible annotations that have one of these spans."""
        wanted = set(spans)
        return [a for a in self.visible() if (a.start, a.end) in wanted]

    def put(self, annotation: Annotation, **changed: Any) -> None:
        """Add an annotation with these values changed, or replace the one with its id."""
        put = replace(annotation, annotator=self._by, changed_at=self._at, **changed)
        self._changed[put.id] = put

    def remove(self, annotation: Annotation) -> None:
        """Delete an annotation that a person made; reject any other, so that it is not suggested again."""
        if annotation.origin.startswith("person:"):
            self._changed[annotation.id] = None
        else:
            self.put(self.document.by_id.get(annotation.id, annotation), state=State.REJECTED)

    def put_alone(self, annotation: Annotation) -> None:
        """Put an annotation and remove those that it excludes. Where annotations may overlap, these are its duplicates."""
        start, end, label = annotation.start, annotation.end, annotation.label
        for other in self._near(start, end):
            if other.id == annotation.id or other.state is State.REJECTED:
                continue
            if self.document.overlapping and self.document.excludes(other, start, end, label):
                self._changed[other.id] = None
            elif self.document.excludes(other, start, end, label):
                self.remove(other)
        self.put(annotation)

    def _current(self, annotation_id: int) -> Annotation | None:
        if annotation_id in self._changed:
            return self._changed[annotation_id]
        return self.document.by_id.get(annotation_id)

    def _near(self, start: int, end: int) -> list[Annotation]:
        """Return the document's annotations that overlapped a span before this edit, as they are now.

        Annotations that the edit added are not among them: they never exclude the ones that it adds next.
        """
        return [a for found in self.document.index.overlapping(start, end) if (a := self._current(found.id))]

    def set_state(self, state: DocumentState, reason: str = "") -> None:
        self._state, self._reason = state, reason

    def keep_state(self) -> None:
        """Leave the document's state as it was."""
        self.set_state(self.document.state, self.document.reason)

    def describe(self, name: str, value: str) -> None:
        self._fields[name] = tidy(self.document, name, value)
        self.keep_state()

    def note(self, annotation: Annotation, text: str) -> None:
        """Set a note: who changed the annotation last stays, because that person decided it."""
        self._changed[annotation.id] = replace(annotation, note=tidy_note(text))
        self.keep_state()

    def add(self, start: int, end: int, label: str) -> None:
        """Add an accepted annotation, or reuse the one with this span."""
        start, end = _trimmed(self.document.text, start, end)
        near = self._near(start, end)
        reused = next((a for a in near if (a.start, a.end) == (start, end) and self._is_reusable(a, label)), None)
        if reused:
            self.put_alone(replace(reused, label=label, state=State.ACCEPTED))
        else:
            self.put_alone(Annotation(new_id(), start, end, label, State.ACCEPTED, self.person))

    def _is_reusable(self, annotation: Annotation, label: str) -> bool:
        """Return whether annotating its span again accepts this annotation: if the label is equal, or no other may be there."""
        return annotation.label == label or (annotation.state is not State.REJECTED and not self.document.overlapping)

    def change(self, verb: str) -> Change:
        """Return what differs from the document."""
        document, was = self.document, self.document.by_id
        changed = [i for i, annotation in self._changed.items() if was.get(i) != annotation]
        before = in_order(was[i] for i in changed if i in was)
        after = in_order(annotation for i in changed if (annotation := self._changed[i]))
        if not changed and self._state is DocumentState.STARTED and document.state is DocumentState.TODO:
            self._state = DocumentState.TODO
        change = Change(
            document.id,
            verb,
            Snapshot(
                before, document.state, document.reason, {name: value_of(document, name) for name in self._fields}
            ),
            Snapshot(after, self._state, self._reason, self._fields),
        )
        return change.on(document)


def _make(draft: _Draft, edit: Edit) -> None:
    match edit:
        case Add(start, end, label):
            draft.add(start, end, label)
        case Relabel(annotation_id, label):
            draft.put_alone(replace(draft.get(annotation_id), label=label, state=State.ACCEPTED))
        case Resize(annotation_id, start, end):
            _resize(draft, draft.get(annotation_id), start, end)
        case Split(annotation_id, end, start):
            _split(draft, draft.get(annotation_id), end, start)
        case Accept() | AcceptEach():
            _accept_each(draft, (edit.id,) if isinstance(edit, Accept) else edit.ids)
        case Remove(annotation_id):
            draft.remove(draft.get(annotation_id))
        case ToAll(single):
            _make_all(draft, single)
        case Describe(name, value):
            draft.describe(name, value)
        case Note(annotation_id, text):
            draft.note(draft.get(annotation_id), text)
        case MarkEach(spans, label):
            _mark_each(draft, spans, label)
        case AcceptSpans(spans):
            _accept_spans(draft, spans)
        case _:
            _set_state(draft, edit)


def _set_state(draft: _Draft, edit: Finish | Flag | Reopen | Discard) -> None:
    match edit:
        case Finish():
            for annotation in draft.visible():
                _accept(draft, annotation)
            draft.set_state(DocumentState.DONE)
        case Flag(reason):
            draft.set_state(DocumentState.FLAGGED, reason)
        case Reopen():
            draft.set_state(DocumentState.STARTED)
        case Discard():
            draft.set_state(DocumentState.REMOVED, draft.document.reason)


def _accept_each(draft: _Draft, ids: Iterable[int]) -> None:
    for annotation in [draft.get(annotation_id) for annotation_id in ids]:
        _accept(draft, annotation)


def _accept(draft: _Draft, annotation: Annotation) -> None:
    if annotation.state is State.SUGGESTED:
        draft.put(annotation, state=State.ACCEPTED)


def _resize(draft: _Draft, annotation: Annotation, start: int, end: int) -> None:
    start, end = _trimmed(draft.document.text, start, end)
    if (start, end) != (annotation.start, annotation.end):
        draft.put_alone(replace(annotation, start=start, end=end, state=State.ACCEPTED))


def _split(draft: _Draft, annotation: Annotation, end: int, start: int) -> None:
    draft.put(annotation, end=end, state=State.ACCEPTED)
    draft.put(annotation, id=new_id(), start=start, state=State.ACCEPTED, score=None, origin=draft.person)


def _make_all(draft: _Draft, single: Add | Relabel | Accept | Remove) -> None:
    """Apply an edit to all mentions of the name; see ToAll."""
    if isinstance(single, Add):
        spans = same_name_spans(draft.document, single.start, single.end)
        _add_all(draft, spans, single.label)
        return
    one = draft.get(single.id)
    spans = same_name_spans(draft.document, one.start, one.end)
    if isinstance(single, Relabel) and not draft.document.overlapping:
        _add_all(draft, spans, single.label)
        return
    annotations = draft.at(spans)
    for annotation in annotations:
        if annotation.label == one.label or not draft.document.overlapping:
            _make(draft, replace(single, id=annotation.id))
    if isinstance(single, Relabel):
        annotated = {(a.start, a.end) for a in annotations}
        _add_all(draft, [span for span in spans if span not in annotated], single.label)


def _mark_each(draft: _Draft, spans: Sequence[tuple[int, int]], label: str | None) -> None:
    if label is not None:
        _add_all(draft, spans, label)
    else:
        for annotation in draft.at(spans):
            draft.remove(annotation)
    draft.keep_state()


def _accept_spans(draft: _Draft, spans: Iterable[tuple[int, int, str]]) -> None:
    wanted = set(spans)
    for annotation in draft.visible():
        if (annotation.start, annotation.end, annotation.label) in wanted:
            _accept(draft, annotation)
    draft.keep_state()


def _add_all(draft: _Draft, spans: Iterable[tuple[int, int]], label: str) -> None:
    """Annotate spans. Where annotations may not overlap, leave out spans that overlap an earlier one."""
    last_end = 0
    for start, end in sorted({_trimmed(draft.document.text, *span) for span in spans}):
        if draft.document.overlapping or start >= last_end:
            draft.add(start, end, label)
            last_end = end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `[start, end)` clipped to the text and trimmed; UserError if nothing is left."""
    start, end = trim(text, max(0, start), min(len(text), end))
    if start >= end:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no text there to mark."))
    return start, end
