"""What an article will cost: each name once, fitted to articles that are done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.learning.articles import Mark
from annotate.learning.cost import GENERAL, LEAST_TO_FIT, Rate, Spent, expected, fit, spent

TEXT = "Gent en Gent en Aalst."
GENT, AGAIN, AALST = (0, 4), (8, 12), (16, 21)


def test_a_name_counts_once_by_its_least_sure_mention() -> None:
    found = [(*GENT, "LOC", 0.9), (*AGAIN, "LOC", 0.6), (*AALST, "LOC", 0.8)]
    assert expected(TEXT, found) == pytest.approx(1 + 0.4 + 0.2)
    assert expected(TEXT, [*found, (*GENT, "ORG", 0.7)]) == pytest.approx(1 + 0.4 + 0.2 + 0.3)


def test_a_suggestion_without_a_score_is_half_sure() -> None:
    assert expected(TEXT, [(*GENT, "LOC", None)]) == 1.5


def test_nothing_suggested_is_less_than_anything_that_is_sure() -> None:
    assert expected(TEXT, []) < expected(TEXT, [(*GENT, "LOC", 1.0)])


def test_a_finished_article_cost_what_turned_its_suggestions_into_its_marks() -> None:
    suggested = [(*GENT, "ORG", 0.9), (*AGAIN, "ORG", 0.9)]
    wanted = [Mark(*GENT, "LOC"), Mark(*AGAIN, "LOC"), Mark(*AALST, "LOC")]
    assert spent(TEXT, suggested, wanted) == (pytest.approx(1.1), 1 + 2 + 2)  # Done, both Gents in one act, Aalst
    assert spent(TEXT, suggested, [Mark(*GENT, "ORG"), Mark(*AGAIN, "ORG")]).acts == 1


def test_few_articles_do_not_change_the_rate() -> None:
    assert fit([Spent(2.0, 90)] * (LEAST_TO_FIT - 1)) == GENERAL


@given(st.floats(-3, 6), st.floats(0.5, 5), st.lists(st.floats(1, 20), min_size=LEAST_TO_FIT, max_size=60))
def test_articles_that_follow_a_rate_give_it_back(offset: float, factor: float, guessed: list[float]) -> None:
    done = [Spent(one, round(1000 * (offset + factor * one))) for one in guessed]
    mean = sum(one.acts for one in done) / len(done)
    rate = fit(done)
    wrong = sum((one.acts - rate.offset - rate.factor * one.expected) ** 2 for one in done)
    assert wrong <= sum((one.acts - mean) ** 2 for one in done) + 1e-3  # never worse than their mean
    if max(guessed) - min(guessed) > 0.1:
        assert rate.factor == pytest.approx(1000 * factor, abs=20)


def test_more_doubt_is_never_fewer_actions() -> None:
    rate = fit([Spent(1.0 + n, 100 - n) for n in range(LEAST_TO_FIT)])
    assert rate.acts(1) == rate.acts(20) == 88


@given(st.floats(-9, 9), st.floats(0, 9), st.floats(1, 90))
def test_no_article_costs_less_than_done(offset: float, factor: float, guess: float) -> None:
    assert Rate(offset, factor).acts(guess) >= 1
