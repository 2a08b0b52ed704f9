"""Which marks lie inside or across which others, so that each can be drawn to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from annotate.model import Annotation


@dataclass(frozen=True, slots=True)
class Nest:
    """Where a mark stands among those it overlaps.

    `level` is 0 for an outer band and grows inwards; `inside`: how many marks within it begin on the side where it
    does, the one without a tag; `outside`: the marks around it that end on its tag's side where it does.
    """

    level: int
    inside: int
    outside: tuple[Annotation, ...]


def nests(marks: Sequence[Annotation], reads_left: Callable[[Annotation], bool]) -> dict[int, Nest]:
    """Nests by annotation id; empty when no two of the marks, sorted by start, overlap.

    A mark that `reads_left` has its tag at its start, others at their end.
    """
    if not any(one.end > other.start for one, other in pairwise(marks)):
        return {}
    found: dict[int, Nest] = {}
    levels: dict[Annotation, int] = {}
    ordered = sorted(marks, key=lambda a: (a.start, -a.end, a.id))
    for at, mark in enumerate(ordered):
        around = [a for a in levels if a.end > mark.start]
        taken = {levels[a] for a in around}
        least = max((levels[a] + 1 for a in around if a.end >= mark.end), default=0)
        levels = {a: levels[a] for a in around}
        levels[mark] = next(n for n in count(least) if n not in taken)
        within = []
        for a in ordered[at + 1 :]:
            if a.start >= mark.end:
                break
            within += [a] if a.end <= mark.end else []
        if reads_left(mark):
            inside = sum(a.end == mark.end for a in within)
            outside = [a for a in around if a.start == mark.start and a.end >= mark.end]
        else:
            inside = sum(a.start == mark.start for a in within)
            outside = [a for a in around if a.end == mark.end]
        found[mark.id] = Nest(levels[mark], inside, tuple(outside))
    return found
