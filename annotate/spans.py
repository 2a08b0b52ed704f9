"""Choose annotations that do not overlap, or that overlap only by nesting."""

from __future__ import annotations

from collections.abc import Iterable

from annotate.model import Annotation


def outermost(marks: Iterable[Annotation]) -> list[Annotation]:
    """Marks without those that overlap an earlier or longer one."""
    kept: list[Annotation] = []
    for mark in sorted(marks, key=lambda a: (a.start, -a.end)):
        if not kept or kept[-1].end <= mark.start:
            kept.append(mark)
    return kept


def nested(marks: Iterable[Annotation]) -> list[Annotation]:
    """Marks, outer ones first, without those that cross another's edge."""
    kept: list[Annotation] = []
    around: list[Annotation] = []
    for mark in sorted(marks, key=lambda a: (a.start, -a.end)):
        around = [a for a in around if a.end > mark.start]
        if all(mark.end <= a.end for a in around):
            kept.append(mark)
            around.append(mark)
    return kept
