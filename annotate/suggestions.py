"""Put what a pipeline suggests into a document, around what people decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotate.model import Annotation, Document, DocumentState, State, Suggestion, Tokens, in_order, new_id, now
from annotate.text import trim

IMPORTED = "import:"  # how the origin of what came with a file begins


def merge_suggestions(document: Document, suggestions: Sequence[Suggestion], tokens: Tokens, pipeline: str) -> Document:
    """The document with a pipeline's new suggestions instead of the machine's old ones.

    What a person decided stays, and what an import suggested: nothing is suggested over an accepted annotation, nor
    again what was rejected. Overlapping suggestions: the first one wins. Where marks may overlap, only a suggestion that differs from an accepted
    annotation in both span and label stands beside it, and only the very same suggestion is left out. To a finished
    document nothing is added: nobody would look at it. A removed one stays as it is, and is asked about when it is back.
    """
    if document.state is DocumentState.REMOVED:
        return document
    if document.state is DocumentState.DONE:
        suggestions = ()
    kept = [a for a in document.annotations if a.state is not State.SUGGESTED or a.origin.startswith(IMPORTED)]
    closed = {(a.start, a.end, a.label) for a in kept if a.state is State.REJECTED}
    taken = [a for a in kept if a.state is not State.REJECTED]
    origin, at = f"pipeline:{pipeline}", now()
    fresh: list[Annotation] = []
    for s in sorted(suggestions, key=lambda s: (s.start, -s.end)):
        start, end = trim(document.text, s.start, s.end)
        blocked = (
            start == end
            or (start, end, s.label) in closed
            or any(_settles(document, a, start, end, s.label) for a in taken)
        )
        if not blocked and not (not document.overlapping and fresh and fresh[-1].overlaps(start, end)):
            closed.add((start, end, s.label))
            fresh.append(
                Annotation(
                    new_id(), start, end, s.label, State.SUGGESTED, s.origin or origin, score=s.score, changed_at=at
                )
            )
    return replace(document, tokens=tokens, pipeline=pipeline, annotations=in_order([*kept, *fresh]))


def _settles(document: Document, decided: Annotation, start: int, end: int, label: str) -> bool:
    """Whether a person's annotation leaves no room for a suggestion."""
    is_same = decided.label == label or (decided.start, decided.end) == (start, end)
    return decided.overlaps(start, end) and (is_same or not document.overlapping)
