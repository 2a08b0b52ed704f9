"""Contradictions within one article: what is pointed out before it is finished, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.edits.annotations import Add, MarkEach, Remove, ToAll, plan, replay
from annotate.model import Annotation, Document, State, Suggestion, in_order
from annotate.names.contradictions import Contradiction, contradictions
from annotate.names.same import key
from annotate.suggestions import merge_suggestions
from annotate.text import words
from tests.helpers.strategies import documents

TEXT = "Gent wint. De stad Gent viert, KAA Gent ook. In Gent was feest."


def document(*marks: tuple[str, int, str], text: str = TEXT, overlapping: bool = False) -> Document:
    """Return a document with marks, each given by its words, which of their occurrences it is, and its label."""
    annotations = []
    for number, (name, nth, label) in enumerate(marks, start=1):
        start = -1
        for _ in range(nth + 1):
            start = text.index(name, start + 1)
        annotations.append(Annotation(number, start, start + len(name), label, State.ACCEPTED, "person:Ann"))
    return Document(text, tokens=words(text), annotations=in_order(annotations), overlapping=overlapping)


def test_marked_twice_and_left_out_once() -> None:
    case = document(("Gent", 0, "LOC"), ("Gent", 1, "LOC"), ("KAA Gent", 0, "ORG"))
    start = TEXT.rindex("Gent")
    assert contradictions(case) == [Contradiction("Gent", (start, start + 4), (), annotated=2, left=1)]


def test_two_labels_point_at_the_rarer_one() -> None:
    case = document(("Gent", 0, "ORG"), ("Gent", 1, "LOC"), ("Gent", 3, "LOC"), ("KAA Gent", 0, "ORG"))
    assert contradictions(case) == [Contradiction("Gent", (0, 4), ("ORG", "LOC"), annotated=3)]


def test_of_two_labels_as_frequent_the_later_one_is_pointed_at() -> None:
    (one,) = contradictions(document(("Gent", 0, "ORG"), ("Gent", 1, "LOC")))
    assert one.span[0] == TEXT.index("Gent", 5)


@pytest.mark.parametrize(
    "marks",
    [
        (),
        (("Gent", 0, "LOC"),),  # one mark and three without: too little to go by
        (("Gent", 0, "LOC"), ("Gent", 1, "LOC"), ("KAA Gent", 0, "ORG"), ("Gent", 3, "LOC")),
    ],
)
def test_no_contradiction(marks: tuple[tuple[str, int, str], ...]) -> None:
    assert contradictions(document(*marks)) == []


def test_a_mention_that_was_refused_is_decided() -> None:
    case = document(("Gent", 0, "LOC"), ("Gent", 1, "LOC"), ("KAA Gent", 0, "ORG"))
    start = TEXT.rindex("Gent")
    case = merge_suggestions(case, [Suggestion(start, start + 4, "LOC", 0.5)], words(TEXT), "nl 1")
    (suggested,) = (a for a in case.visible if a.state is State.SUGGESTED)
    assert contradictions(case) == []
    assert contradictions(replay(case, plan(case, Remove(suggested.id), "Ann"))) == []


def test_other_spellings_of_a_name_count_and_other_case_does_not() -> None:
    text = "N-VA, N‑VA en N-VA. De post, De Post en De Post."
    case = document(("N-VA", 0, "ORG"), ("N-VA", 1, "ORG"), ("De Post", 0, "ORG"), ("De Post", 1, "ORG"), text=text)
    assert [one.name for one in contradictions(case)] == ["N‑VA"]


def test_a_place_with_two_labels_contradicts_nothing_where_marks_may_overlap() -> None:
    both = [("Gent", nth, label) for nth in range(4) for label in ("LOC", "ORG")]
    assert contradictions(document(*both, overlapping=True)) == []
    (one,) = contradictions(document(*both[:-1], overlapping=True))
    assert one.span[0] == TEXT.rindex("Gent")


def test_they_come_in_reading_order() -> None:
    text = "Lys en Gent. Lys en Gent. Lys en Gent."
    case = document(("Gent", 0, "LOC"), ("Gent", 1, "LOC"), ("Lys", 1, "PER"), ("Lys", 2, "LOC"), text=text)
    assert [one.name for one in contradictions(case)] == ["Lys", "Gent"]


@given(st.booleans().flatmap(documents))
def test_each_points_at_a_mention_of_its_name_and_marking_all_alike_ends_it(case: Document) -> None:
    for one in contradictions(case):
        name = key(case.text[slice(*one.span)])
        labels = {a.label for a in case.visible if key(case.text[a.start : a.end]) == name}
        assert set(one.labels) <= labels
        assert bool(one.labels) is bool(case.index.with_span(*one.span))
        marked = replay(case, plan(case, ToAll(Add(*one.span, "PER")), "Ann"))
        if not case.overlapping:
            assert name not in {key(marked.text[slice(*left.span)]) for left in contradictions(marked)}


@given(documents())
def test_without_marks_or_with_one_label_everywhere_there_is_none(case: Document) -> None:
    assert contradictions(replace(case, annotations=())) == []
    spans = [(t[0], t[1]) for t in words(case.text)]
    even = Document(case.text, tokens=words(case.text))
    assert contradictions(replay(even, plan(even, MarkEach(tuple(spans), "PER"), "Ann"))) == []
