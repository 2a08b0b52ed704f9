"""Tell which suggestions are surer than a score, and how many of those to expect wrong."""

from __future__ import annotations

from collections.abc import Iterable

from annotate.model import Annotation, State

SURE = 0.95  # a share of right suggestions that a person may accept unread


def surer_than(annotations: Iterable[Annotation], score: float) -> list[Annotation]:
    """Return the suggestions with a score above `score`."""
    return [a for a in annotations if a.state is State.SUGGESTED and a.score is not None and a.score > score]


def expected_wrong(scores: Iterable[float]) -> float:
    """Return how many suggestions with these scores are wrong on average, if the scores are calibrated."""
    return sum(1 - score for score in scores)
