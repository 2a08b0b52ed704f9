"""The nesting of overlapping annotations, so that each can be drawn visibly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count, pairwise
from typing import NamedTuple

from annotate.model import Annotation


class Nest(NamedTuple):
    """Hold the position of an annotation among those it overlaps.

    `level` is 0 for an outer band and grows inwards; `inside`: the number of annotations within it that share its
    edge without a tag; `outside`: the annotations around it that share its edge with the tag.
    """

    level: int
    inside: int
    outside: tuple[Annotation, ...]


def nests(annotations: Sequence[Annotation], reads_left: Callable[[Annotation], bool]) -> dict[int, Nest]:
    """Return the nests of the annotations, sorted by start, that overlap others, by id.

    An annotation that `reads_left` has its tag at its start, others at their end.
    """
    if not any(one.end > other.start for one, other in pairwise(annotations)):
        return {}  # as nearly always
    nest_of: dict[int, Nest] = {}
    nested: set[int] = set()
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
        nest_of[annotation.id] = Nest(levels[annotation], inside, tuple(outside))
        nested |= {a.id for a in around} | ({annotation.id} if around else set())
    return {i: nest for i, nest in nest_of.items() if i in nested}
