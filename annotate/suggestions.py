"""Merge suggestions into a document without changing what people decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotate.model import Annotation, Document, DocumentState, State, Suggestion, Tokens, in_order, new_id, now
from annotate.text import trim

IMPORTED = "import:"  # prefix of the origin of imported annotations


def merge_suggestions(document: Document, suggestions: Sequence[Suggestion], tokens: Tokens, pipeline: str) -> Document:
    """Return the document with these suggestions instead of those that a pipeline or the memory made before.

    Keep accepted and rejected annotations, and suggestions of an import or with a note. Leave out a suggestion that

    - is empty, or equal to a rejected annotation or to another suggestion,
    - overlaps a kept annotation that is not rejected; where annotations may overlap, only one with the same span or
      the same label,
    - overlaps an earlier suggestion, unless annotations may overlap.

    A document that is done gets no suggestions, because nobody would check them. A removed one is not changed; a
    pipeline sees it when it is restored.
    """
    if document.state is DocumentState.REMOVED:
        return document
    if document.state is DocumentState.DONE:
        suggestions = ()
    kept = [a for a in document.annotations if is_kept(a)]
    excluded = {(a.start, a.end, a.label) for a in kept if a.state is State.REJECTED}
    visible = [a for a in kept if a.state is not State.REJECTED]
    origin, at = f"pipeline:{pipeline}", now()
    fresh: list[Annotation] = []
    for s in sorted(suggestions, key=lambda s: (s.start, -s.end)):
        start, end = trim(document.text, s.start, s.end)
        blocked = (
            start == end
            or (start, end, s.label) in excluded
            or any(_blocks(document, a, start, end, s.label) for a in visible)
        )
        if not blocked and not (not document.overlapping and fresh and fresh[-1].overlaps(start, end)):
            excluded.add((start, end, s.label))
            fresh.append(
                Annotation(
                    new_id(), start, end, s.label, State.SUGGESTED, s.origin or origin, score=s.score, changed_at=at
                )
            )
    return replace(document, tokens=tokens, pipeline=pipeline, annotations=in_order([*kept, *fresh]))


def is_kept(annotation: Annotation) -> bool:
    """Return whether new suggestions leave an annotation as it is."""
    return annotation.state is not State.SUGGESTED or annotation.origin.startswith(IMPORTED) or annotation.note != ""


def _blocks(document: Document, kept: Annotation, start: int, end: int, label: str) -> bool:
    """Return whether a kept annotation rules out a suggestion."""
    is_alike = kept.label == label or (kept.start, kept.end) == (start, end)
    return kept.overlaps(start, end) and (is_alike or not document.overlapping)
