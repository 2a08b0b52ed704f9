"""Choose annotations that do not overlap, or that overlap only by nesting."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from annotate.model import Annotation

Span = tuple[int, int]  # code points `[start, end)`


def outermost(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return the annotations without those that overlap an earlier or longer one."""
    kept: list[Annotation] = []
    for annotation in sorted(annotations, key=lambda a: (a.start, -a.end)):
        if not kept or kept[-1].end <= annotation.start:
            kept.append(annotation)
    return kept


def nested(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return the annotations, outer ones first, without those that cross the edge of another."""
    kept: list[Annotation] = []
    around: list[Annotation] = []
    for annotation in sorted(annotations, key=lambda a: (a.start, -a.end)):
        around = [a for a in around if a.end > annotation.start]
        if all(annotation.end <= a.end for a in around):
            kept.append(annotation)
            around.append(annotation)
    return kept


class DisjointSpans:
    """Spans that do not overlap each other, found by position."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans)

    def add(self, start: int, end: int) -> None:
        """Add a span that overlaps none."""
        insort(self._spans, (start, end))

    def overlaps(self, start: int, end: int) -> bool:
        """Return whether a span shares a character with `[start, end)`."""
        last = self._last_before(end)
        return last is not None and last[1] > start

    def covers(self, start: int, end: int) -> bool:
        """Return whether a span holds all of `[start, end)`."""
        last = self._last_before(end)
        return last is not None and last[0] <= start and end <= last[1]

    def _last_before(self, end: int) -> Span | None:
        at = bisect_left(self._spans, (end, 0))
        return self._spans[at - 1] if at else None
