"""What an article will cost: the actions expected from the scores of its suggestions, fitted to articles that are done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotate.learning.acts import DONE, count_acts, repairs

if TYPE_CHECKING:
    from annotate.learning.articles import Mark

LEAST_TO_FIT = 25  # articles; with fewer the general figures are nearer
LEAST_TO_TIME = 10  # articles, before a pace means anything
_UNKNOWN = 0.5  # the score of a suggestion without one
Scored = tuple[int, int, str, float | None]  # start, end, label and score of a suggestion


class Spent(NamedTuple):
    """What was expected of an article that is done, and the acts that it cost."""

    expected: float
    acts: int


@dataclass(frozen=True, slots=True)
class Rate:
    """How what was expected becomes acts: `offset + factor × expected`, and at least Done."""

    offset: float
    factor: float

    def acts(self, expected: float, articles: int = 1) -> float:
        """Return the acts that articles will cost, by the sum of what is expected of each (at least Done)."""
        return max(float(DONE * articles), self.offset * articles + self.factor * expected)


GENERAL = Rate(0.0, 2.5)  # over 142 articles of three kinds: no bias; correlation 0.61, within a kind up to 0.76


@dataclass(frozen=True, slots=True)
class Costs:
    """How acts follow from what is expected of an article, and how long all that are left will take.

    `seconds` is None while fewer than ten articles are done, and where nothing was suggested.
    """

    rate: Rate = GENERAL
    articles: int = 0  # that are left
    seconds: float | None = None


def expected(text: str, suggestions: Iterable[Scored]) -> float:
    """Return Done, and how many distinct names with their labels are likely wrong; 0 without suggestions.

    A name counts once, by its least sure mention, because one act puts all its mentions right.
    """
    least: dict[tuple[str, str], float] = {}
    for start, end, label, score in suggestions:
        name = label, text[start:end]
        sure = _UNKNOWN if score is None else score
        if sure < least.get(name, 2.0):
            least[name] = sure
    return DONE + sum(1 - score for score in least.values()) if least else 0.0


def spent(text: str, suggested: Sequence[Scored], wanted: Iterable[Mark]) -> Spent:
    """Return what was expected of a finished article, and what it cost to turn its suggestions into these marks."""
    from annotate.learning.articles import Mark

    found = [Mark(start, end, label) for start, end, label, _ in suggested]
    return Spent(max(DONE, expected(text, suggested)), count_acts(text, repairs(found, wanted)))


def fit(done: Sequence[Spent]) -> Rate:
    """Return the rate with the least squared errors over articles that are done, the general one while they are few."""
    if len(done) < LEAST_TO_FIT:
        return GENERAL
    from statistics import fmean, linear_regression

    guessed, cost = [one.expected for one in done], [one.acts for one in done]
    if len(set(guessed)) == 1:
        return Rate(fmean(cost), 0.0)
    factor, offset = linear_regression(guessed, cost)
    return Rate(offset, factor) if factor > 0 else Rate(fmean(cost), 0.0)  # no order can come of less doubt, more work
