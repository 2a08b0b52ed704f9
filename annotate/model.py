"""Define documents, annotations, labels and tokens, all immutable."""

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
    """State of an annotation: whether a person has checked it."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class DocumentState(StrEnum):
    """State of a document. A removed one stays stored but hidden, so that its removal can be undone."""

    TODO = "todo"
    STARTED = "started"
    DONE = "done"
    FLAGGED = "flagged"
    REMOVED = "removed"


_MAX_SINGLE_UPDATES = 100  # annotations replaced one by one; for more, sorting them all is faster
PALETTE_SIZE = 18  # colours that labels can have
LONG_TEXT = 50_000  # code points; work on all annotations of a longer text is noticeably slow
SHOWN_STATES = (DocumentState.TODO, DocumentState.STARTED, DocumentState.DONE, DocumentState.FLAGGED)


class LabelKind(StrEnum):
    """Purpose of a label, whatever its name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Label:
    """What an annotation says its name is.

    `colour` is an index into the palette, `position` an index into the project's labels (position 0 has the key 1).
    `kind` decides which short forms its names have, what replaces them in an export, and which labels of a pipeline map
    to it.
    """

    name: str
    colour: int
    position: int
    title: str = ""
    description: str = ""
    kind: LabelKind = LabelKind.OTHER


def free_colour(labels: Iterable[Label]) -> int:
    """Return the first palette index that the fewest labels have."""
    taken = [label.colour for label in labels]
    return min(range(PALETTE_SIZE), key=taken.count)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span `[start, end)` of the document's text with a label, a state and an origin.

    `origin` names who or what first made it: `pipeline:NAME VERSION`, `memory`, `import:FILE` or `person:NAME`.
    `annotator` is the person who last changed it, "" if nobody has. `score` is from 0 to 1, None if there is none.
    `changed_at` is in UTC, ISO 8601. `note` is what a person wrote about it.
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
    note: str = ""

    def overlaps(self, start: int, end: int) -> bool:
        """Return whether this span shares a character with `[start, end)`."""
        return self.start < end and start < self.end


class Style(StrEnum):
    """How a piece of an article was set: a whole line, or words inside one."""

    HEADING = "heading"
    SUBHEAD = "subhead"
    ITEM = "item"
    QUOTE = "quote"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True, order=True)
class Styled:
    """A span `[start, end)` of a text and its style. Only for showing: it is no annotation."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Tokens:
    """Starts and ends of the tokens of one text, as ascending offsets; may include white-space tokens.

    `pipeline` names the pipeline whose tokenizer made them, "" for Unicode words (see `annotate.text.words`).
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    pipeline: str = ""

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)

    def index_at(self, offset: int) -> int | None:
        """Return the index of the token that contains the character at `offset`, None between tokens."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else None

    def overlapping(self, start: int, end: int) -> range:
        """Return the indices of the tokens that share a character with `[start, end)`."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the half-open range of token indices that `[start, end)` consists of, None if it is misaligned."""
        starts, ends = self.starts, self.ends
        first, last = bisect_left(starts, start), bisect_left(ends, end)
        is_aligned = first <= last < len(ends) and starts[first] == start and ends[last] == end
        return (first, last + 1) if is_aligned else None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A span `[start, end)` and the label that a pipeline or the memory proposes for it.

    `score` is from 0 to 1, None if there is none. `origin` "" stands for the pipeline.
    """

    start: int
    end: int
    label: str
    score: float | None = None
    origin: str = ""


class SpanIndex:
    """Find annotations by span, by binary search."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self._annotations = annotations  # sorted by `sort_key`
        self._starts = [a.start for a in annotations]
        self._max_length = max((a.end - a.start for a in annotations), default=0)

    def overlapping(self, start: int, end: int) -> list[Annotation]:
        """Return the annotations that share a character with `[start, end)`, in order."""
        first = bisect_left(self._starts, start - self._max_length)
        last = bisect_left(self._starts, end)
        return [a for a in self._annotations[first:last] if a.overlaps(start, end)]

    def with_span(self, start: int, end: int) -> list[Annotation]:
        """Return the annotations whose span is `[start, end)`."""
        return [a for a in self.overlapping(start, end) if (a.start, a.end) == (start, end)]

    def updated(
        self, annotations: Sequence[Annotation], removed: Sequence[Annotation], added: Sequence[Annotation]
    ) -> SpanIndex:
        """Return the index of `annotations`, which are this index's without `removed` and with `added`.

        Faster than a new index when few are removed and added.
        """
        index = SpanIndex(())
        index._annotations = annotations
        index._starts = list(self._starts)
        for annotation in removed:
            del index._starts[bisect_left(index._starts, annotation.start)]
        for annotation in added:
            insort(index._starts, annotation.start)
        index._max_length = max([self._max_length, *(a.end - a.start for a in added)])
        return index


# the fields that say where an article comes from, beside `meta`; exports and limits treat them alike
PROVENANCE = ("source", "published", "external_id")


@dataclass(frozen=True)
class Document:
    """One article: its text, metadata and annotations.

    `text` never changes after import. `annotations` are sorted by `sort_key`. `id` is 0 until the document is stored.
    `normalisation` counts the changes made at import, such as `{"crlf": 3}`. `pipeline` names the pipeline that last
    suggested annotations, "" if none has. `tokens` is None until a pipeline or an import gives some. `meta` holds other
    fields: `byline`, `url`, `language` (a BCP 47 tag), `note` (what a person wrote about the article), and what else its
    file says, such as `section`. `layout` tells how the text was set, in order. `overlapping` is the project's setting: annotations may
    overlap, like spaCy's `doc.spans`, or may not, like `doc.ents`. `revision` is the time of the last write, in UTC; it
    grows with each write, and is "" when unknown.
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
    layout: tuple[Styled, ...] = ()
    tokens: Tokens | None = None
    annotations: tuple[Annotation, ...] = ()
    overlapping: bool = False
    revision: str = field(default="", compare=False)

    @property
    def language(self) -> str:
        """ISO 639 code of its language, "" if unknown."""
        return self.meta.get("language", "").replace("_", "-").partition("-")[0].lower()

    @property
    def note(self) -> str:
        """What a person wrote about the article."""
        return self.meta.get("note", "")

    @property
    def is_long(self) -> bool:
        """Whether work on all annotations should wait until the text is shown."""
        return len(self.text) > LONG_TEXT

    @cached_property
    def visible(self) -> list[Annotation]:
        """Annotations that are not rejected, in order."""
        return [a for a in self.annotations if a.state is not State.REJECTED]

    @property
    def has_forbidden_overlap(self) -> bool:
        """Whether visible annotations overlap although the project forbids it."""
        return not self.overlapping and any(a.end > b.start for a, b in itertools.pairwise(self.visible))

    @cached_property
    def unchecked(self) -> int:
        """Number of annotations in the state suggested."""
        return sum(a.state is State.SUGGESTED for a in self.annotations)

    @cached_property
    def by_id(self) -> dict[int, Annotation]:
        """Annotations by id."""
        return {a.id: a for a in self.annotations}

    def excludes(self, annotation: Annotation, start: int, end: int, label: str) -> bool:
        """Return whether the project forbids this annotation beside one with this span and label.

        Where annotations may overlap, only identical ones exclude each other.
        """
        if self.overlapping:
            return (annotation.start, annotation.end, annotation.label) == (start, end, label)
        return annotation.overlaps(start, end)

    @cached_property
    def index(self) -> SpanIndex:
        """All annotations by span, rejected ones included."""
        return SpanIndex(self.annotations)

    @cached_property
    def visible_index(self) -> SpanIndex:
        """Visible annotations by span."""
        return SpanIndex(self.visible)

    def replace_annotations(
        self,
        removed: Sequence[Annotation],
        added: Sequence[Annotation],
        state: DocumentState,
        reason: str,
        revision: str = "",
    ) -> Document:
        """Return the document in this state, without the annotations `removed`, which it must have, and with `added`.

        For few of them the cached properties are updated instead of computed again: a document may have thousands.
        """
        annotations = _replaced(self.annotations, removed, added)
        after = replace(self, annotations=tuple(annotations), state=state, reason=reason, revision=revision)
        if len(removed) + len(added) <= _MAX_SINGLE_UPDATES:
            hidden, shown = ([a for a in some if a.state is not State.REJECTED] for some in (removed, added))
            visible = _replaced(self.visible, hidden, shown)
            after.__dict__.update(
                visible=visible,
                unchecked=self.unchecked + _count_suggested(added) - _count_suggested(removed),
                by_id=_without(self.by_id, removed) | {a.id: a for a in added},
                index=self.index.updated(annotations, removed, added),
                visible_index=self.visible_index.updated(visible, hidden, shown),
            )
        return after


def sort_key(annotation: Annotation) -> tuple[int, int, int]:
    """Return the key by which documents sort their annotations: start, end and id."""
    return annotation.start, annotation.end, annotation.id


def in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return the annotations sorted by `sort_key`."""
    return tuple(sorted(annotations, key=sort_key))


def _replaced(
    annotations: Sequence[Annotation], removed: Sequence[Annotation], added: Sequence[Annotation]
) -> list[Annotation]:
    """Return sorted annotations without `removed` and with `added`, sorted."""
    if len(removed) + len(added) > _MAX_SINGLE_UPDATES:
        ids = {a.id for a in removed}
        return sorted([*(a for a in annotations if a.id not in ids), *added], key=sort_key)
    result = list(annotations)
    for annotation in removed:
        del result[bisect_left(result, sort_key(annotation), key=sort_key)]
    for annotation in added:
        insort(result, annotation, key=sort_key)
    return result


def _count_suggested(annotations: Sequence[Annotation]) -> int:
    return sum(a.state is State.SUGGESTED for a in annotations)


def _without(by_id: dict[int, Annotation], removed: Sequence[Annotation]) -> dict[int, Annotation]:
    rest = dict(by_id)
    for annotation in removed:
        del rest[annotation.id]
    return rest


_ids = itertools.count(secrets.randbits(62))  # random: two processes may share a time, and a clock may repeat one


def new_id() -> int:
    """Return a 63-bit id, ascending within this process and in practice unique among processes."""
    return next(_ids)


def now() -> str:
    """Return the current time in UTC, ISO 8601 with milliseconds."""
    return _iso(datetime.now(UTC))


def revision_after(revision: str) -> str:
    """Return a later revision: the current time, or one millisecond later than `revision` if the clock is behind it."""
    at = now()
    if at > revision:
        return at
    try:
        return _iso(datetime.fromisoformat(revision) + timedelta(milliseconds=1))
    except (ValueError, OverflowError):  # not a time that this program wrote
        return at


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
