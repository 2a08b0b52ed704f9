"""The nouns: documents, annotations, labels and tokens, all immutable."""

from __future__ import annotations

import itertools
import secrets
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cached_property


class State(StrEnum):
    """How sure we are of an annotation."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class DocumentState(StrEnum):
    """How far a document is. A removed one stays stored, so that its removal can be undone, and is nowhere shown."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"
    FLAGGED = "flagged"
    REMOVED = "removed"


_FEW = 100  # annotations: up to this many are exchanged one by one
PALETTE_SIZE = 18  # slots of the palette
LONG_TEXT = 50_000  # code points: in a longer text, what is done for all its annotations takes more than a moment
SHOWN_STATES = (DocumentState.TODO, DocumentState.STARTED, DocumentState.DONE, DocumentState.FLAGGED)


class LabelKind(StrEnum):
    """What a label is for, whatever it is called."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Label:
    """What a mark says its name is. `colour` is a slot of the palette, `position` from 0 gives its digit key (0 → key 1).

    `kind` tells what short forms its names have, how they are replaced in an export, and which pipelines' labels it is.
    """

    name: str
    colour: int
    position: int
    title: str = ""
    description: str = ""
    kind: LabelKind = LabelKind.OTHER


def free_colour(labels: Iterable[Label]) -> int:
    """The first slot of the palette that the fewest labels have."""
    taken = [label.colour for label in labels]
    return min(range(PALETTE_SIZE), key=taken.count)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A labelled span: code points `[start, end)` into the document's stored text.

    `origin` is who or what first made it: `pipeline:NAME VERSION`, `memory` (what earlier corrections say of the name),
    `import:FILE` or `person:NAME`.
    `annotator` is the person who last changed it ("" when nobody has). `score` is 0–1 or None.
    `changed_at` is UTC in ISO 8601.
    """

    id: int
    start: int
    end: int
    label: str
    state: State
    origin: str
    annotator: str = ""
    score: float | None = None
    changed_at: str = ""

    def overlaps(self, start: int, end: int) -> bool:
        """Whether this span shares a character with `[start, end)`."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token boundaries of one text, in code points, ascending; white-space tokens included.

    `pipeline` names the tokenizer that made them; "" for Unicode words (no pipeline has seen the text yet).
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    pipeline: str = ""

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)

    def index_at(self, offset: int) -> int | None:
        """Index of the token that holds the character at `offset`, or None between tokens."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else None

    def overlapping(self, start: int, end: int) -> range:
        """Indices of the tokens that share a character with `[start, end)`."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """(first, last) token index, both inclusive, when `[start, end)` lies on token edges; else None."""
        starts, ends = self.starts, self.ends
        first, last = bisect_left(starts, start), bisect_left(ends, end)
        on_edges = first <= last < len(ends) and starts[first] == start and ends[last] == end
        return (first, last) if on_edges else None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a machine proposes: code points `[start, end)`, a label, perhaps a score from 0 to 1, and who it was.

    `origin` "" is the pipeline.
    """

    start: int
    end: int
    label: str
    score: float | None = None
    origin: str = ""


class SpanIndex:
    """Annotations found by place, in time that hardly grows with their number."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self._annotations = annotations  # sorted as `place` says
        self._starts = [a.start for a in annotations]
        self._longest = max((a.end - a.start for a in annotations), default=0)

    def overlapping(self, start: int, end: int) -> list[Annotation]:
        """Those that share a character with `[start, end)`."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [a for a in self._annotations[first:last] if a.overlaps(start, end)]

    def with_span(self, start: int, end: int) -> list[Annotation]:
        """Those that are just `[start, end)`."""
        return [a for a in self.overlapping(start, end) if (a.start, a.end) == (start, end)]

    def exchanged(
        self, annotations: Sequence[Annotation], out: Sequence[Annotation], into: Sequence[Annotation]
    ) -> SpanIndex:
        """The index of the annotations after an exchange of a few, without looking at the others."""
        other = SpanIndex(())
        other._annotations = annotations
        other._starts = list(self._starts)
        for annotation in out:
            del other._starts[bisect_left(other._starts, annotation.start)]
        for annotation in into:
            insort(other._starts, annotation.start)
        other._longest = max([self._longest, *(a.end - a.start for a in into)])
        return other


@dataclass(frozen=True)
class Document:
    """One article. `text` never changes after import; `annotations` are sorted by (start, end, id).

    `id` is 0 until the store has given one. `normalisation` counts what import changed, e.g. `{"crlf": 3}`.
    `pipeline` names what last suggested marks ("" for nothing yet). `tokens` is None until a pipeline or an
    import gave them. `meta` holds what else an import knew, such as `byline`, `url` or `section`. `overlapping`:
    the project lets marks overlap, like `doc.spans`; else they do not, like `doc.ents`. `revision` is the moment of the
    last write to the stored document, in UTC, and grows with every write; "" when it is not known.
    """

    text: str
    title: str = ""
    id: int = 0
    state: DocumentState = DocumentState.TODO
    reason: str = ""
    source: str = ""
    published: str = ""
    external_id: str = ""
    sha256: str = ""
    pipeline: str = ""
    normalisation: dict[str, int] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)
    tokens: Tokens | None = None
    annotations: tuple[Annotation, ...] = ()
    overlapping: bool = False
    revision: str = field(default="", compare=False)

    @property
    def is_long(self) -> bool:
        """Whether what is done for all annotations should not hold up what is seen first."""
        return len(self.text) > LONG_TEXT

    @cached_property
    def visible(self) -> list[Annotation]:
        """The annotations a reader sees: all but the rejected ones."""
        return [a for a in self.annotations if a.state is not State.REJECTED]

    @property
    def has_forbidden_overlap(self) -> bool:
        """Whether annotations that a reader sees overlap, although the project does not let them."""
        return not self.overlapping and any(a.end > b.start for a, b in itertools.pairwise(self.visible))

    @cached_property
    def unchecked(self) -> int:
        """How many annotations are still only suggested."""
        return sum(a.state is State.SUGGESTED for a in self.annotations)

    @cached_property
    def by_id(self) -> dict[int, Annotation]:
        """The annotations by their ids."""
        return {a.id: a for a in self.annotations}

    def excludes(self, annotation: Annotation, start: int, end: int, label: str) -> bool:
        """Whether an annotation cannot stand here beside one with this span and label."""
        if self.overlapping:
            return (annotation.start, annotation.end, annotation.label) == (start, end, label)
        return annotation.overlaps(start, end)

    @cached_property
    def index(self) -> SpanIndex:
        """The annotations by place, rejected ones included."""
        return SpanIndex(self.annotations)

    @cached_property
    def visible_index(self) -> SpanIndex:
        """The annotations a reader sees, by place."""
        return SpanIndex(self.visible)

    def exchanged(
        self,
        out: Sequence[Annotation],
        into: Sequence[Annotation],
        state: DocumentState,
        reason: str,
        revision: str = "",
    ) -> Document:
        """Return the document with some annotations instead of others, which must be there, and in this state.

        For a few of them, what is known of all the others is carried over: a long article has twelve thousand.
        """
        annotations = _exchanged(self.annotations, out, into)
        after = replace(self, annotations=tuple(annotations), state=state, reason=reason, revision=revision)
        if len(out) + len(into) <= _FEW:
            shown_out, shown_into = ([a for a in some if a.state is not State.REJECTED] for some in (out, into))
            visible = _exchanged(self.visible, shown_out, shown_into)
            after.__dict__.update(
                visible=visible,
                unchecked=self.unchecked + _suggested(into) - _suggested(out),
                by_id=_without(self.by_id, out) | {a.id: a for a in into},
                index=self.index.exchanged(annotations, out, into),
                visible_index=self.visible_index.exchanged(visible, shown_out, shown_into),
            )
        return after


def sort_key(annotation: Annotation) -> tuple[int, int, int]:
    """What documents sort their annotations by."""
    return annotation.start, annotation.end, annotation.id


def in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Annotations sorted as documents keep them."""
    return tuple(sorted(annotations, key=sort_key))


def _exchanged(
    annotations: Sequence[Annotation], out: Sequence[Annotation], into: Sequence[Annotation]
) -> list[Annotation]:
    """Sorted annotations with some instead of others."""
    if len(out) + len(into) > _FEW:
        gone = {a.id for a in out}
        return sorted([*(a for a in annotations if a.id not in gone), *into], key=sort_key)
    found = list(annotations)
    for annotation in out:
        del found[bisect_left(found, sort_key(annotation), key=sort_key)]
    for annotation in into:
        insort(found, annotation, key=sort_key)
    return found


def _suggested(annotations: Sequence[Annotation]) -> int:
    return sum(a.state is State.SUGGESTED for a in annotations)


def _without(by_id: dict[int, Annotation], out: Sequence[Annotation]) -> dict[int, Annotation]:
    rest = dict(by_id)
    for annotation in out:
        del rest[annotation.id]
    return rest


_ids = itertools.count(secrets.randbits(62))  # not the time, which two processes may share and a clock may repeat


def new_id() -> int:
    """A 63-bit id, ascending within a process and not shared with other processes in practice."""
    return next(_ids)


def now() -> str:
    """This moment in UTC, ISO 8601 with milliseconds."""
    return _iso(datetime.now(UTC))


def revision_after(revision: str) -> str:
    """Return the revision that follows another: this moment, or a millisecond later where the clock is behind."""
    at = now()
    if at > revision:
        return at
    try:
        return _iso(datetime.fromisoformat(revision) + timedelta(milliseconds=1))
    except (ValueError, OverflowError):  # not a moment that we wrote
        return at


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
