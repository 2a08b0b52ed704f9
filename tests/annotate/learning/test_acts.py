"""What it costs to put an article right, and how well marks match."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.learning.acts import Kind, count_acts, repairs
from annotate.learning.articles import Mark
from annotate.learning.scores import ALL, scores

TEXT = "Jan Claes uit Gent ziet Jan Claes in Gent."
JAN, JAN_AGAIN, CLAES = Mark(0, 9, "PER"), Mark(24, 33, "PER"), Mark(4, 9, "PER")
GENT, GENT_AGAIN = Mark(14, 18, "LOC"), Mark(37, 41, "LOC")


@pytest.mark.parametrize(
    ("found", "wanted", "kinds", "acts"),
    [
        ([JAN], [JAN], [], 1),  # only Done
        ([], [JAN], [Kind.ADD], 3),
        ([JAN], [], [Kind.REMOVE], 2),
        ([GENT._replace(label="PER")], [GENT], [Kind.RELABEL], 3),
        ([CLAES], [JAN], [Kind.STRETCH], 3),
        ([CLAES._replace(label="LOC")], [JAN], [Kind.STRETCH], 3),  # the label goes with it
        ([], [JAN, JAN_AGAIN], [Kind.ADD, Kind.ADD], 3),  # all mentions at once
        ([], [JAN, GENT], [Kind.ADD, Kind.ADD], 5),
        ([GENT, GENT_AGAIN], [], [Kind.REMOVE, Kind.REMOVE], 2),
        # one wrong mark over two wanted ones: the first is stretched, the other added
        ([Mark(0, 18, "PER")], [JAN, GENT], [Kind.STRETCH, Kind.ADD], 5),
        # the wrong mark with the wanted span is relabelled, not stretched into something else
        ([JAN._replace(label="ORG"), CLAES], [JAN], [Kind.RELABEL, Kind.REMOVE], 4),
    ],
)
def test_acts(found, wanted, kinds, acts):
    made = repairs(found, wanted)
    assert [repair.kind for repair in made] == kinds
    assert count_acts(TEXT, made) == acts


def test_stretching_prefers_the_same_label():
    whole, same, other = Mark(0, 18, "ORG"), Mark(0, 3, "ORG"), Mark(4, 18, "PER")
    (first, second) = repairs([same, other], [whole])
    assert (first.kind, first.old) == (Kind.STRETCH, same)
    assert (second.kind, second.old) == (Kind.REMOVE, other)


marks = st.lists(
    st.builds(lambda s, n, label: Mark(s, s + n, label), st.integers(0, 30), st.integers(1, 9), st.sampled_from("AB"))
)


@given(marks, marks)
def test_repairs_make_what_is_wanted(found, wanted):
    made = repairs(found, wanted)
    after = set(found)
    for repair in made:
        if repair.old:
            after.remove(repair.old)
        if repair.new:
            after.add(repair.new)
    assert after == set(wanted)


def test_scores_by_label_and_over_all():
    found = scores([([JAN, GENT._replace(label="ORG")], [JAN, GENT]), ([], [JAN_AGAIN])])
    assert (found["PER"].precision, found["PER"].recall) == (1.0, 0.5)
    assert (found["LOC"].wanted, found["LOC"].f1) == (1, 0.0)
    assert found["ORG"].found == 1
    assert found[ALL].f1 == pytest.approx(2 * 1 / (2 + 3))


def test_nothing_found_and_nothing_wanted_is_no_division_by_zero():
    empty = scores([([], [])])[ALL]
    assert (empty.precision, empty.recall, empty.f1) == (0.0, 0.0, 0.0)
