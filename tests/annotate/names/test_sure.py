"""Suggestions that are surer than a score, and how many of them to expect wrong."""

from __future__ import annotations

import pytest

from annotate.edits.annotations import AcceptEach, plan, replay
from annotate.errors import UserError
from annotate.model import Annotation, Document, State
from annotate.names.sure import expected_wrong, surer_than

SCORES = (0.95, 0.951, 0.99, None, 1.0)
MARKS = tuple(
    Annotation(i, i, i + 1, "PER", State.SUGGESTED, "pipeline:x", score=score) for i, score in enumerate(SCORES)
)


def test_the_score_itself_no_score_and_checked_ones_are_left_out() -> None:
    checked = Annotation(9, 9, 10, "PER", State.ACCEPTED, "pipeline:x", score=1.0)
    assert [a.score for a in surer_than([*MARKS, checked], 0.95)] == [0.951, 0.99, 1.0]


def test_the_number_expected_wrong_is_the_sum_of_what_is_missing() -> None:
    assert expected_wrong([0.75, 0.5, 1.0]) == 0.75
    assert expected_wrong([]) == 0


def test_each_of_them_is_accepted_in_one_change_that_can_be_undone() -> None:
    before = Document("abcde", annotations=MARKS)
    change = plan(before, AcceptEach((1, 2)), "Ann")
    after = replay(before, change)
    assert [a.id for a in after.annotations if a.state is State.ACCEPTED] == [1, 2]
    assert replay(after, change.inverse()) == before


def test_one_that_is_gone_is_said() -> None:
    with pytest.raises(UserError):
        plan(Document("abcde", annotations=MARKS), AcceptEach((1, 77)), "Ann")
