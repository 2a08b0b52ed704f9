"""Choose annotations that do not overlap, or that overlap only by nesting."""

from __future__ import annotations

from collections.abc import Iterable

from annotate.model import Annotation


def outermost(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return the annotations in order, without those that overlap an earlier or longer one."""
    kept: list[Annotation] = []
    for annotation in _outer_first(annotations):
        if not kept or kept[-1].end <= annotation.start:
            kept.append(annotation)
    return kept


def nested(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return the annotations, outer ones first, without those that overlap an earlier one only in part."""
    kept: list[Annotation] = []
    containing: list[Annotation] = []
    for annotation in _outer_first(annotations):
        containing = [a for a in containing if a.end > annotation.start]
        if all(annotation.end <= a.end for a in containing):
            kept.append(annotation)
            containing.append(annotation)
    return kept


def _outer_first(annotations: Iterable[Annotation]) -> list[Annotation]:
    return sorted(annotations, key=lambda a: (a.start, -a.end))
