"""Which marks lie inside or across which others, so that each can be drawn to be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from annotate.model import Annotation


@dataclass(frozen=True, slots=True)
class Nest:
    """Where a mark stands among those it overlaps.

    `level` is 0 for an outer band and grows inwards; `inside`: how many marks within it start where it does;
    `outside`: the marks around it that end where it does, whose tags stand behind its own.
    """

    level: int
    inside: int
    outside: tuple[Annotation, ...]


def nests(marks: Sequence[Annotation]) -> dict[int, Nest]:
    """Nests by annotation id; empty when no two of the marks, sorted by start, overlap."""
    if not any(one.end > other.start for one, other in pairwise(marks)):
        return {}
    found: dict[int, Nest] = {}
    ordered = sorted(marks, key=lambda a: (a.start, -a.end, a.id))
    open_levels: dict[Annotation, int] = {}
    for at, mark in enumerate(ordered):
        open_levels = {a: level for a, level in open_levels.items() if a.end > mark.start}
        least = max((level + 1 for a, level in open_levels.items() if a.end >= mark.end), default=0)
        level = next(n for n in count(least) if n not in open_levels.values())
        outside = tuple(a for a in open_levels if a.end == mark.end)
        inside = sum(a.start == mark.start for a in ordered[at + 1 : at + 20])
        found[mark.id] = Nest(level, inside, outside)
        open_levels[mark] = level
    return found
