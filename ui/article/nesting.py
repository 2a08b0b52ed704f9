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


def nests(annotations: Sequence[Annotation], reads_left: Callable[[Annotation], bool]) -> dict[int, Nest]:
    """Nests by annotation id; empty when no two of the marks, sorted by start, overlap.

    A mark that `reads_left` has its tag at its start, others at their end.
    """
    if not any(one.end > other.start for one, other in pairwise(annotations)):
        return {}
    found: dict[int, Nest] = {}
    levels: dict[Annotation, int] = {}
    ordered = sorted(annotations, key=lambda a: (a.start, -a.end, a.id))
    for at, annotation in enumerate(ordered):
        around = [a for a in levels if a.end > annotation.start]
        taken = {levels[a] for a in around}
        least = max((levels[a] + 1 for a in around if a.end >= annotation.end), default=0)
        levels = {a: levels[a] for a in around}
        levels[annotation] = next(n for n in count(least) if n not in taken)
        within = []
        for a in ordered[at + 1 :]:
            if a.start >= annotation.end:
                break
            within += [a] if a.end <= annotation.end else []
        if reads_left(annotation):
            inside = sum(a.end == annotation.end for a in within)
            outside = [a for a in around if a.start == annotation.start and a.end >= annotation.end]
        else:
            inside = sum(a.start == annotation.start for a in within)
            outside = [a for a in around if a.end == annotation.end]
        found[annotation.id] = Nest(levels[annotation], inside, tuple(outside))
    return found
