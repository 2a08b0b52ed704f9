"""Apply the choices made for an import: annotations, labels, and columns of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotate.edits.labels import strongest
from annotate.formats.base import ReadOptions
from annotate.label_map import LEFT_OUT
from annotate.model import Annotation, Document, DocumentState, State, in_order


class Marks(StrEnum):
    """How annotations are imported. AS_FOUND: each as its file says."""

    AS_FOUND = ""
    ACCEPTED = "accepted"
    SUGGESTED = "suggested"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices for an import.

    Attributes:
        labels: A label of the file and what it becomes, or LEFT_OUT; others stay what they are.
        columns: A field of an article and the name of its column, or its number from 1; empty: by the columns' names.
        tags: The names of numbered tags, in the order of their numbers.
        encoding: That of text files that are not UTF-8; "" for the likeliest of each.

    """

    marks: Marks = Marks.AS_FOUND
    labels: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    tags: tuple[str, ...] = ()

    def options(self, *, overlap: bool) -> ReadOptions:
        """Return the options of readers. `overlap`: the project lets annotations overlap."""
        return ReadOptions(self.columns, overlap, self.tags)


AS_THEY_ARE = Choices()


def arranged(document: Document, choices: Choices) -> Document:
    """Return the document as it was asked for.

    What people rejected stays rejected. Without its annotations a finished document is not finished either.
    """
    if choices.marks is Marks.AS_FOUND and not choices.labels:
        return document
    if choices.marks is Marks.NONE:
        return replace(document, annotations=(), state=_unfinished(document.state))
    kept = _relabelled(document.annotations, choices.labels) if choices.labels else document.annotations
    if choices.marks is Marks.AS_FOUND:
        return replace(document, annotations=in_order(kept))
    wanted = State(choices.marks.value)
    annotations = in_order(a if a.state is State.REJECTED else replace(a, state=wanted) for a in kept)
    state = _unfinished(document.state) if wanted is State.SUGGESTED else document.state
    return replace(document, annotations=annotations, state=state)


def _relabelled(annotations: Iterable[Annotation], labels: Mapping[str, str]) -> list[Annotation]:
    """Return annotations with other labels. Two that become equal are one."""
    becomes = ((a, labels.get(a.label, a.label)) for a in annotations)
    return strongest(replace(a, label=label) for a, label in becomes if label != LEFT_OUT)


def _unfinished(state: DocumentState) -> DocumentState:
    return DocumentState.TODO if state is DocumentState.DONE else state
