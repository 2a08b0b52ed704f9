"""The verbs: what a person can do to a document's annotations, each as a Change that has an inverse.

`plan(document, edit, by)` says what an edit would change, `replay(document, change)` gives the document after it,
and `change.inverse()` takes it back through the same door.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

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
from annotate.text import trim, words


@dataclass(frozen=True, slots=True)
class Add:
    """Mark code points `[start, end)` with a label; what cannot stand beside that gives way."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give an annotation another label, which also accepts it."""

    id: int
    label: str


@dataclass(frozen=True, slots=True)
class Resize:
    """Move an annotation's edges to code points `[start, end)`, which also accepts it."""

    id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Split:
    """Cut an annotation in two, `[its start, end)` and `[start, its end)`, both right and with its label."""

    id: int
    end: int
    start: int


@dataclass(frozen=True, slots=True)
class Accept:
    """A suggestion is right."""

    id: int


@dataclass(frozen=True, slots=True)
class Remove:
    """An annotation is wrong: a machine's stays as rejected, a person's goes."""

    id: int


@dataclass(frozen=True, slots=True)
class ToAll:
    """The same edit for every whole-token mention of the name it concerns.

    Where marks may overlap, the name's marks with other labels are left alone.
    """

    edit: Add | Relabel | Accept | Remove


@dataclass(frozen=True, slots=True)
class Finish:
    """The article is right: accept what is still suggested."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Leave the article for later, with a reason (may be empty)."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    """Take a finished or flagged article up again."""


@dataclass(frozen=True, slots=True)
class Discard:
    """Take the article out of the queue; undo brings it back, and so does adding it again."""


@dataclass(frozen=True, slots=True)
class MarkEach:
    """Mark these spans of code points with a label, or with None take their marks away; the article stays to be done.

    For acts on many articles, which nobody takes up by them.
    """

    spans: tuple[tuple[int, int], ...]
    label: str | None


WOULD_OVERLAP = QT_TRANSLATE_NOOP("errors", "Marks would overlap then, which this project does not allow.")

Edit = Add | Relabel | Resize | Split | Accept | Remove | ToAll | MarkEach | Finish | Flag | Reopen | Discard

# What stands in the history of project files for each edit, for ever. Renaming a class changes nothing here.
MARK_EACH = "markeach"
VERBS: dict[type[Edit], str] = {
    Add: "add",
    Relabel: "relabel",
    Resize: "resize",
    Split: "split",
    Accept: "accept",
    Remove: "remove",
    MarkEach: MARK_EACH,
    Finish: "finish",
    Flag: "flag",
    Reopen: "reopen",
    Discard: "discard",
}
VERBS_TO_ALL: dict[type[Edit], str] = {
    Add: "add all",
    Relabel: "relabel all",
    Accept: "accept all",
    Remove: "remove all",
}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One side of a change: the annotations it touches, and the document's state and flag reason."""

    annotations: tuple[Annotation, ...]
    state: DocumentState
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit does to one document. Annotations not named in `before` or `after` stay as they are.

    `planned_on` is the document that the change was planned on, None when that came without its annotations or when the
    change comes from the history. `revision` is the one that it gives the document; "" leaves that to the store.
    """

    document_id: int
    verb: str
    before: Snapshot
    after: Snapshot
    planned_on: Document | None = field(default=None, compare=False, repr=False)
    revision: str = field(default="", compare=False)

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.document_id, self.verb, self.after, self.before)

    def on(self, document: Document) -> Change:
        """The same change as planned on this document, which may have come without text and annotations."""
        if not document.text:
            return replace(self, planned_on=None, revision="")
        return replace(self, planned_on=document, revision=revision_after(document.revision))

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be different."""
        return self.before == self.after

    @property
    def touches_marks(self) -> bool:
        """Whether it concerns annotations, and not only how far the document is."""
        return bool(self.before.annotations or self.after.annotations)

    @property
    def depends_on_marks(self) -> bool:
        """Whether it can only be planned on a document with its annotations: those left in a finished one are accepted."""
        return self.touches_marks or self.after.state is DocumentState.DONE


def plan(document: Document, edit: Edit, by: str) -> Change:
    """What `edit`, made by annotator `by`, changes in `document`. Raises UserError when it cannot be done."""
    draft = _Draft(document, by)
    _make(draft, edit)
    return draft.change(VERBS_TO_ALL[type(edit.edit)] if isinstance(edit, ToAll) else VERBS[type(edit)])


def replay(document: Document, change: Change) -> Document:
    """The document after a change. Annotations in `change.before` must be there."""
    after = change.after
    return document.exchanged(change.before.annotations, after.annotations, after.state, after.reason, change.revision)


def verify(document: Document, change: Change) -> None:
    """Raise UserError unless every annotation that a change adds, moves or shows again may stand in the document."""
    was = {a.id: a for a in change.before.annotations}
    fresh = [a for a in change.after.annotations if _is_fresh(was.get(a.id), a, document)]
    if fresh:
        touched = was.keys() | {a.id for a in change.after.annotations}
        near = {o for a in fresh for o in document.index.overlapping(a.start, a.end) if o.id not in touched}
        beside = in_order([*near, *change.after.annotations])
        verify_marks(document.text, beside, {a.id for a in fresh}, overlapping=document.overlapping)


def verify_marks(text: str, annotations: Sequence[Annotation], fresh: Collection[int], *, overlapping: bool) -> None:
    """Raise UserError unless the annotations with ids in `fresh` may stand in a text, beside each other and the rest.

    `annotations` are sorted as documents keep them. The rest among themselves are not looked at: a project that came
    with marks that overlap can still be corrected. `overlapping`: the project lets marks overlap.
    """
    if any(not is_trimmed(text, a) for a in annotations if a.id in fresh):
        raise UserError(QT_TRANSLATE_NOOP("errors", "A mark would reach beyond the text or begin or end with a space."))
    visible = [a for a in annotations if a.state is not State.REJECTED]
    if overlapping:
        there = Counter((a.start, a.end, a.label) for a in visible)
        if any(there[a.start, a.end, a.label] > 1 for a in visible if a.id in fresh):
            raise UserError(QT_TRANSLATE_NOOP("errors", "The same mark would stand there twice."))
        return
    reached = reached_by_fresh = 0
    for a in visible:
        is_fresh = a.id in fresh
        if a.start < (reached if is_fresh else reached_by_fresh):
            raise UserError(WOULD_OVERLAP)
        reached = max(reached, a.end)
        reached_by_fresh = max(reached_by_fresh, a.end if is_fresh else 0)


def rebase(document: Document, change: Change) -> Change:
    """Return the same change for a document whose suggestions may have been replaced since.

    A suggestion that is gone is left out, and one made again in its place is taken for it. Suggestions in the way are
    removed; so are all others when the change finishes the document, as nobody has seen them. UserError when the change
    would bring marks back beside others that they can no longer stand beside.
    """
    ids = {a.id for a in change.before.annotations} | {a.id for a in change.after.annotations}
    present = [a for a in document.annotations if a.id in ids]
    kept = {_where(document, a) for a in present if a.state is not State.REJECTED}
    shown = [a for a in change.after.annotations if a.state is not State.REJECTED]
    back = [a for a in shown if _where(document, a) not in kept]
    in_the_way = {
        other
        for a in back
        for other in document.index.overlapping(a.start, a.end)
        if other.state is not State.REJECTED
        and other.id not in ids
        and document.excludes(other, a.start, a.end, a.label)
    }
    together = SpanIndex(shown)
    overlap = not document.overlapping and any(len(together.overlapping(a.start, a.end)) > 1 for a in back)
    if overlap or any(a.state is State.ACCEPTED for a in in_the_way):
        raise UserError(WOULD_OVERLAP)
    in_the_way |= _made_again(document, change.before.annotations, ids)
    if change.after.state is DocumentState.DONE and document.state is not DocumentState.DONE:
        in_the_way |= {a for a in document.visible if a.state is State.SUGGESTED and a.id not in ids}
    before = Snapshot(in_order([*present, *in_the_way]), document.state, document.reason)
    return replace(change, before=before).on(document)


def same_name(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the name at `[start, end)` in any spelling (see `annotate.names.same`), itself included: those on
    token edges, and those that a mark has.

    A mention inside a longer mark ("Quintin" in "Bernard Quintin") is part of that name, not one of this; where marks
    may overlap, it is one when `[start, end)` itself lies inside a longer mark.
    """
    text, name = document.text, document.text[start:end]
    index = document.visible_index
    marked = {
        (a.start, a.end)
        for span in same.spans(text, name)
        for a in index.overlapping(*span)
        if same.key(text[a.start : a.end]) == same.key(name)
    }
    found = same.mentions(text, document.tokens or words(text), name)
    if not document.overlapping:
        free = [span for span in found if not index.overlapping(*span)]
    else:
        nested = _lies_inside(index, (start, end))
        free = [span for span in found if nested or not _lies_inside(index, span)]
    return sorted({*free, *marked, (start, end)})


def _where(document: Document, a: Annotation) -> tuple[int, int, int, str]:
    """An annotation, where it stands, and its label where that decides what it can stand beside."""
    return a.id, a.start, a.end, a.label if document.overlapping else ""


def _made_again(document: Document, gone: Iterable[Annotation], ids: Collection[int]) -> set[Annotation]:
    """The suggestions made in place of annotations that are gone; those with these ids are not."""
    return {
        other
        for a in gone
        if a.id not in document.by_id
        for other in document.index.with_span(a.start, a.end)
        if other.state is State.SUGGESTED and other.label == a.label and other.id not in ids
    }


def _is_fresh(before: Annotation | None, after: Annotation, document: Document) -> bool:
    """Whether an annotation stands somewhere, or with a label, where it did not before."""
    if before is None or (before.start, before.end) != (after.start, after.end):
        return True
    is_shown = before.state is State.REJECTED and after.state is not State.REJECTED
    return is_shown or (document.overlapping and before.label != after.label)


def is_trimmed(text: str, a: Annotation) -> bool:
    """Whether an annotation lies inside the text, without white space at its edges."""
    return 0 <= a.start < a.end <= len(text) and not text[a.start].isspace() and not text[a.end - 1].isspace()


def _lies_inside(index: SpanIndex, span: tuple[int, int]) -> bool:
    """Whether a longer annotation covers a span."""
    start, end = span
    around = index.overlapping(start, end)
    return any(a.start <= start and end <= a.end and (a.start, a.end) != span for a in around)


class _Draft:
    """A document under edit, which remembers what was touched."""

    def __init__(self, document: Document, by: str) -> None:
        self.document = document
        self._by = by
        self._at = now()
        self._new: dict[int, Annotation | None] = {}  # what was touched, as it is now; None: gone
        self._state, self._reason = document.state, document.reason
        if self._state is DocumentState.TODO:
            self._state = DocumentState.STARTED

    @property
    def person(self) -> str:
        """The origin of what this edit makes."""
        return f"person:{self._by}"

    def get(self, annotation_id: int) -> Annotation:
        annotation = self._now(annotation_id)
        if annotation is None or annotation.state is State.REJECTED:
            raise UserError(QT_TRANSLATE_NOOP("errors", "That mark is no longer there."))
        return annotation

    def visible(self) -> list[Annotation]:
        found = (self._now(i) for i in (*self.document.by_id, *(self._new.keys() - self.document.by_id.keys())))
        return [a for a in found if a and a.state is not State.REJECTED]

    def at(self, spans: Iterable[tuple[int, int]]) -> list[Annotation]:
        """The visible annotations that have one of these spans."""
        wanted = set(spans)
        return [a for a in self.visible() if (a.start, a.end) in wanted]

    def put(self, annotation: Annotation) -> None:
        self._new[annotation.id] = replace(annotation, annotator=self._by, changed_at=self._at)

    def drop(self, annotation: Annotation) -> None:
        """Out of sight: a person's own mark goes, a machine's stays as rejected."""
        if annotation.origin.startswith("person:"):
            self._new[annotation.id] = None
        else:
            self.put(replace(self.document.by_id.get(annotation.id, annotation), state=State.REJECTED))

    def put_over(self, annotation: Annotation) -> None:
        """Put an annotation, and let what cannot stand beside it give way; one that is just the same is it."""
        start, end, label = annotation.start, annotation.end, annotation.label
        for other in self._near(start, end):
            if other.id == annotation.id or other.state is State.REJECTED:
                continue
            if self.document.overlapping and self.document.excludes(other, start, end, label):
                self._new[other.id] = None
            elif self.document.excludes(other, start, end, label):
                self.drop(other)
        self.put(annotation)

    def _now(self, annotation_id: int) -> Annotation | None:
        return self._new[annotation_id] if annotation_id in self._new else self.document.by_id.get(annotation_id)

    def _near(self, start: int, end: int) -> list[Annotation]:
        """What overlaps a span, as it is now. What this edit adds itself never excludes what it adds next."""
        return [a for found in self.document.index.overlapping(start, end) if (a := self._now(found.id))]

    def finish(self, state: DocumentState, reason: str = "") -> None:
        self._state, self._reason = state, reason

    def add(self, start: int, end: int, label: str) -> None:
        start, end = _within(self.document.text, start, end)
        near = self._near(start, end)
        twin = next((a for a in near if (a.start, a.end) == (start, end) and self._revives(a, label)), None)
        if twin:
            self.put_over(replace(twin, label=label, state=State.ACCEPTED))
        else:
            self.put_over(Annotation(new_id(), start, end, label, State.ACCEPTED, f"person:{self._by}"))

    def _revives(self, annotation: Annotation, label: str) -> bool:
        """Whether marking its very span again means this annotation: with that label, or the only one there can be."""
        return annotation.label == label or (annotation.state is not State.REJECTED and not self.document.overlapping)

    def change(self, verb: str) -> Change:
        was = self.document.by_id
        touched = [i for i, annotation in self._new.items() if was.get(i) != annotation]
        before = in_order(was[i] for i in touched if i in was)
        after = in_order(annotation for i in touched if (annotation := self._new[i]))
        document = self.document
        if not touched and self._state is DocumentState.STARTED and document.state is DocumentState.TODO:
            self._state = DocumentState.TODO
        change = Change(
            document.id,
            verb,
            Snapshot(before, document.state, document.reason),
            Snapshot(after, self._state, self._reason),
        )
        return change.on(document)


def _make(draft: _Draft, edit: Edit) -> None:
    match edit:
        case Add(start, end, label):
            draft.add(start, end, label)
        case Relabel(annotation_id, label):
            draft.put_over(replace(draft.get(annotation_id), label=label, state=State.ACCEPTED))
        case Resize(annotation_id, start, end):
            _resize(draft, draft.get(annotation_id), start, end)
        case Split(annotation_id, end, start):
            _split(draft, draft.get(annotation_id), end, start)
        case Accept(annotation_id):
            _accept(draft, draft.get(annotation_id))
        case Remove(annotation_id):
            draft.drop(draft.get(annotation_id))
        case ToAll(single):
            _make_all(draft, single)
        case MarkEach(spans, label):
            _mark_each(draft, spans, label)
        case _:
            _take_further(draft, edit)


def _take_further(draft: _Draft, edit: Finish | Flag | Reopen | Discard) -> None:
    """How far the article is."""
    match edit:
        case Finish():
            for annotation in draft.visible():
                _accept(draft, annotation)
            draft.finish(DocumentState.DONE)
        case Flag(reason):
            draft.finish(DocumentState.FLAGGED, reason)
        case Reopen():
            draft.finish(DocumentState.STARTED)
        case Discard():
            draft.finish(DocumentState.REMOVED, draft.document.reason)


def _accept(draft: _Draft, annotation: Annotation) -> None:
    if annotation.state is State.SUGGESTED:
        draft.put(replace(annotation, state=State.ACCEPTED))


def _resize(draft: _Draft, annotation: Annotation, start: int, end: int) -> None:
    start, end = _within(draft.document.text, start, end)
    if (start, end) != (annotation.start, annotation.end):
        draft.put_over(replace(annotation, start=start, end=end, state=State.ACCEPTED))


def _split(draft: _Draft, annotation: Annotation, end: int, start: int) -> None:
    draft.put(replace(annotation, end=end, state=State.ACCEPTED))
    draft.put(replace(annotation, id=new_id(), start=start, state=State.ACCEPTED, score=None, origin=draft.person))


def _make_all(draft: _Draft, single: Add | Relabel | Accept | Remove) -> None:
    if isinstance(single, Add):
        spans = same_name(draft.document, single.start, single.end)
        _add_all(draft, spans, single.label)
        return
    one = draft.get(single.id)
    spans = same_name(draft.document, one.start, one.end)
    if isinstance(single, Relabel) and not draft.document.overlapping:
        _add_all(draft, spans, single.label)
        return
    marks = draft.at(spans)
    for annotation in marks:
        if annotation.label == one.label or not draft.document.overlapping:
            _make(draft, replace(single, id=annotation.id))
    if isinstance(single, Relabel):
        marked = {(a.start, a.end) for a in marks}
        _add_all(draft, [span for span in spans if span not in marked], single.label)


def _mark_each(draft: _Draft, spans: Sequence[tuple[int, int]], label: str | None) -> None:
    if label is not None:
        _add_all(draft, spans, label)
    else:
        for annotation in draft.at(spans):
            draft.drop(annotation)
    draft.finish(draft.document.state, draft.document.reason)


def _add_all(draft: _Draft, spans: Iterable[tuple[int, int]], label: str) -> None:
    """Mark spans; where marks may not overlap, the first ones go before those that overlap them."""
    behind = 0
    for start, end in sorted({_within(draft.document.text, *span) for span in spans}):
        if draft.document.overlapping or start >= behind:
            draft.add(start, end, label)
            behind = end


def _within(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = trim(text, max(0, start), min(len(text), end))
    if start >= end:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no text there to mark."))
    return start, end
