"""Precision, recall and F1 of marks, by label and over all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotate.learning.articles import Mark

ALL = "ALL"


@dataclass(frozen=True, slots=True)
class Score:
    """How many marks were found, how many there are, and how many of both are the same."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 if nothing was."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of what is wanted that was found; 0 if nothing is."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.wanted) if self.right else 0.0


def scores(pairs: Iterable[tuple[Iterable[Mark], Iterable[Mark]]]) -> Mapping[str, Score]:
    """Return the score of each label, and of all as ALL, over articles with what was found and what is wanted."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for one, other in pairs:
        is_found, is_wanted = set(one), set(other)
        for counter, marks in ((right, is_found & is_wanted), (found, is_found), (wanted, is_wanted)):
            counter.update(mark.label for mark in marks)
    labels = {label: Score(right[label], found[label], wanted[label]) for label in sorted({*found, *wanted})}
    return labels | {ALL: Score(right.total(), found.total(), wanted.total())}
