"""Tell better from worse, and both from chance: the paired sign-flip test over articles.

If two pipelines were equally good, each article's difference could as well have come out the other way round. So the sum of
the differences is compared with the sums that chance would give. A bootstrap over few articles promises more than it
holds: it errs twice as often as it says.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Sequence
from enum import StrEnum

from annotate.learning.articles import LEAST_KEPT_BACK

_EXACT = 11  # articles up to which all signs are tried
_DRAWS = 2_000
_CHANCE = 0.05  # how often a difference may be claimed where there is none, in either direction


class Verdict(StrEnum):
    """How a pipeline compares with another. NONE: there are too few articles to say anything."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"
    NONE = "none"


def judge(old: Sequence[float], new: Sequence[float]) -> Verdict:
    """Return how the new pipeline compares by what each article costs with the old one and with it; less is better."""
    saved = [a - b for a, b in zip(old, new, strict=True)]
    if len(saved) < LEAST_KEPT_BACK:
        return Verdict.NONE
    if chance(saved) < _CHANCE:
        return Verdict.BETTER
    return Verdict.WORSE if chance([-d for d in saved]) < _CHANCE else Verdict.UNCLEAR


def chance(saved: Sequence[float]) -> float:
    """Return how likely chance alone gives a sum at least this high: exact for few articles, else by 2,000 draws."""
    total, is_exact = sum(saved), len(saved) <= _EXACT
    sums = [sum(s * d for s, d in zip(signs, saved, strict=True)) for signs in _signs(len(saved), is_exact)]
    as_high = sum(one >= total - 1e-9 for one in sums)
    return as_high / len(sums) if is_exact else (1 + as_high) / (1 + len(sums))


def _signs(number: int, is_exact: bool) -> Iterable[Sequence[int]]:
    if is_exact:
        return itertools.product((1, -1), repeat=number)
    draw = random.Random(number)
    return ([draw.choice((1, -1)) for _ in range(number)] for _ in range(_DRAWS))
