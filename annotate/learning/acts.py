"""What it costs a journalist to put an article right: the acts by which suggestions become the marks that she wants."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotate.learning.articles import Mark

DONE = 1  # acts to say that an article is finished


class Kind(StrEnum):
    """A way to repair a suggestion."""

    ADD = "add"
    RELABEL = "relabel"
    REMOVE = "remove"
    STRETCH = "stretch"


ACTS = {Kind.ADD: 2, Kind.RELABEL: 2, Kind.REMOVE: 1, Kind.STRETCH: 2}


class Repair(NamedTuple):
    """What turns a wrong mark into the one that is wanted; `old` or `new` is None where there is none."""

    kind: Kind
    old: Mark | None
    new: Mark | None


def repairs(found: Iterable[Mark], wanted: Iterable[Mark]) -> list[Repair]:
    """Return the repairs that turn the marks of an article into those that are wanted.

    A mark with the wanted span is relabelled. Another wanted one is made by stretching a wrong one that it overlaps, one
    with its label if there is one, and else the one that it overlaps most. What is still missing is added, and what is
    left over removed.
    """
    wrong, missing = set(found) - set(wanted), sorted(set(wanted) - set(found))
    spans = {(mark.start, mark.end): mark for mark in wrong}
    made: list[Repair] = []
    for mark in missing:
        if old := spans.get((mark.start, mark.end)):
            wrong.discard(old)
            made.append(Repair(Kind.RELABEL, old, mark))
    relabelled = {repair.new for repair in made}
    for mark in missing:
        if mark not in relabelled:
            old = _nearest(mark, wrong)
            wrong.discard(old) if old else None
            made.append(Repair(Kind.STRETCH if old else Kind.ADD, old, mark))
    return made + [Repair(Kind.REMOVE, mark, None) for mark in sorted(wrong)]


def count_acts(text: str, made: Sequence[Repair]) -> int:
    """Return the acts for an article with these repairs. The same repair of a name is made once, for all its mentions."""
    distinct = {(repair.kind, _named(text, repair.old), _named(text, repair.new)) for repair in made}
    return DONE + sum(ACTS[kind] for kind, _, _ in distinct)


def _nearest(mark: Mark, wrong: Iterable[Mark]) -> Mark | None:
    """Return the mark to stretch into this one, None if none overlaps it."""

    def fitness(old: Mark) -> tuple[bool, int, int]:
        return old.label == mark.label, min(old.end, mark.end) - max(old.start, mark.start), -old.start

    return max((old for old in wrong if old.start < mark.end and mark.start < old.end), key=fitness, default=None)


def _named(text: str, mark: Mark | None) -> tuple[str, str] | None:
    return (text[mark.start : mark.end], mark.label) if mark else None
