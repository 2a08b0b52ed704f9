"""Better, worse or uncertain: what the test over articles claims, and how often it is wrong."""

from __future__ import annotations

import random

import pytest

from annotate.learning.verdict import Verdict, chance, judge


@pytest.mark.parametrize(
    ("saved", "verdict"),
    [
        ([5, 5, 5, 5], Verdict.NONE),  # too few, however clear
        ([1, 1, 1, 1, 1], Verdict.BETTER),
        ([-1, -2, -1, -3, -1], Verdict.WORSE),
        ([9, 9, 9, -1, -1], Verdict.UNCLEAR),
        ([0, 0, 0, 0, 0, 0], Verdict.UNCLEAR),
        ([2] * 12 + [-1] * 3, Verdict.BETTER),
        ([3, -3] * 10, Verdict.UNCLEAR),
        ([], Verdict.NONE),
    ],
)
def test_verdict(saved, verdict):
    old = [10 + difference for difference in saved]
    assert judge(old, [10] * len(saved)) is verdict


def test_five_articles_are_counted_exactly():
    assert chance([1, 1, 1, 1, 1]) == 1 / 32
    assert chance([1, 1, 1, 1, -1]) == 6 / 32


def test_many_articles_are_drawn_and_come_out_the_same_each_time():
    saved = [random.Random(n).choice((1, -1, 2)) for n in range(30)]
    assert chance(saved) == chance(saved)


def test_a_difference_is_rarely_claimed_where_there_is_none():
    draw = random.Random(4)
    claims = [judge([10] * 10, [10 + draw.choice((1, -1)) * draw.randint(0, 6) for _ in range(10)]) for _ in range(300)]
    assert claims.count(Verdict.BETTER) <= 300 * 0.09
    assert claims.count(Verdict.WORSE) <= 300 * 0.09
