"""What is asked of an import: with which marks, under which labels, and from which columns of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotate.edits.labels import strongest
from annotate.formats.base import ReadOptions
from annotate.label_map import LEFT_OUT
from annotate.model import Annotation, Document, DocumentState, State, in_order


class Marks(StrEnum):
    """How marks come in. AS_FOUND: each as its file says."""

    AS_FOUND = ""
    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen. `labels`: a file's label becomes this one, or with LEFT_OUT none; others stay what they are.

    `columns`: field of an article to a column's name, or its number from 1; empty: by the columns' names. `encoding` is
    that of the text files that are not UTF-8; empty: what each seems to have. `tags`: the names of numbered tags, in the
    order of their numbers.
    """

    marks: Marks = Marks.AS_FOUND
    labels: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    tags: tuple[str, ...] = ()

    def options(self, *, overlap: bool) -> ReadOptions:
        """Return what readers have to know; `overlap`: the project lets marks overlap."""
        return ReadOptions(self.columns, overlap, self.tags)


AS_THEY_ARE = Choices()


def arranged(document: Document, choices: Choices) -> Document:
    """The document as it was asked for. What people rejected stays rejected; without marks it is not done either."""
    if choices.marks is Marks.AS_FOUND and not choices.labels:
        return document
    if choices.marks is Marks.NONE:
        return replace(document, annotations=(), state=_unfinished(document.state))
    kept = _relabelled(document.annotations, choices.labels) if choices.labels else document.annotations
    if choices.marks is Marks.AS_FOUND:
        return replace(document, annotations=in_order(kept))
    wanted = State(choices.marks.value)
    marks = in_order(a if a.state is State.REJECTED else replace(a, state=wanted) for a in kept)
    state = _unfinished(document.state) if wanted is State.SUGGESTED else document.state
    return replace(document, annotations=marks, state=state)


def _relabelled(annotations: Iterable[Annotation], labels: Mapping[str, str]) -> list[Annotation]:
    """Annotations with other labels; two that become the same are one."""
    becomes = ((a, labels.get(a.label, a.label)) for a in annotations)
    return strongest(replace(a, label=label) for a, label in becomes if label != LEFT_OUT)


def _unfinished(state: DocumentState) -> DocumentState:
    return DocumentState.TODO if state is DocumentState.DONE else state
