"""Choose annotations that do not overlap, or that overlap only by nesting."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from annotate.model import Annotation

Span = tuple[int, int]  # offsets `[start, end)`


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


class DisjointSpans:
    """Spans that do not overlap each other, found by binary search."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans)

    def add(self, start: int, end: int) -> None:
        """Add a span that overlaps none of them."""
        insort(self._spans, (start, end))

    def overlaps(self, start: int, end: int) -> bool:
        """Return whether a span shares a character with `[start, end)`."""
        last = self._last_before(end)
        return last is not None and last[1] > start

    def covers(self, start: int, end: int) -> bool:
        """Return whether a span contains `[start, end)`."""
        last = self._last_before(end)
        return last is not None and last[0] <= start and end <= last[1]

    def _last_before(self, end: int) -> Span | None:
        """Return the last span that starts before an offset."""
        index = bisect_left(self._spans, (end, 0))
        return self._spans[index - 1] if index else None
