"""Judging pipelines by finished articles, with the memory, and showing where two differ."""

from __future__ import annotations

import pytest

from annotate.learning.articles import Article, Mark
from annotate.learning.judging import WithoutOne, compared, judged, memory_of
from annotate.learning.scores import ALL
from annotate.learning.verdict import Verdict
from annotate.model import Suggestion
from annotate.names.memory import NEVER, Decided
from annotate.text import words

GENT = Decided("Gent", "LOC", 1, 0)


def article(number: int, *decided: Decided) -> Article:
    """Return an article with a person and a place."""
    return Article(number, f"In Gent woont Claes {number}.", (Mark(3, 7, "LOC"), Mark(14, 19, "PER")), decided)


def pipeline(*found: Suggestion):
    return lambda text: (words(text), list(found))


NOTHING, PLACE = pipeline(), pipeline(Suggestion(3, 7, "LOC"))
BOTH = pipeline(Suggestion(3, 7, "LOC"), Suggestion(14, 19, "PER"))
ARTICLES = [article(n) for n in range(6)]


def no_memory(_article):
    return memory_of([])


def test_acts_and_scores():
    found = judged(PLACE, ARTICLES, no_memory)
    assert found.acts == (3,) * 6
    assert found.acts_per_100_words == pytest.approx(100 * 18 / 30)
    assert found.scores[ALL].recall == 0.5


def test_the_memory_corrects_as_in_the_program():
    memory = memory_of([article(9, GENT)])
    found = judged(NOTHING, ARTICLES, lambda _: memory)
    assert found.scores["LOC"].f1 == 1.0
    never = memory_of([], {"Gent": NEVER})
    assert judged(BOTH, ARTICLES, lambda _: never).scores["LOC"].f1 == 0.0


def test_no_article_is_judged_with_what_was_decided_in_it():
    alone, other = article(1, GENT), article(2, Decided("Claes", "PER", 1, 0))
    memory = WithoutOne([alone, other])
    assert memory(alone).get("Gent") is None
    assert memory(alone).get("Claes").label == "PER"
    assert memory(other).get("Gent").label == "LOC"  # what the first was without is back
    assert memory(other).get("Claes") is None


def test_what_was_decided_elsewhere_stays():
    memory = WithoutOne([article(1, GENT), article(2, GENT), article(3, GENT)])
    assert memory(article(1, GENT)).get("Gent").yes == 2


def test_choices_of_a_person_hold_for_every_article():
    memory = WithoutOne([article(1, GENT)], {"Gent": "ORG"})
    assert memory(article(1, GENT)).get("Gent").label == "ORG"


def test_two_side_by_side():
    old, new = judged(PLACE, ARTICLES, no_memory), judged(BOTH, ARTICLES, no_memory)
    found = compared(ARTICLES, old, new)
    assert found.verdict is Verdict.BETTER
    assert [(e.document_id, e.name, e.old, e.new) for e in found.won[:1]] == [(0, "Claes", "", "PER")]
    assert (found.won[0].before, found.won[0].after) == ("In Gent woont ", " 0.")
    assert found.lost == ()
    back = compared(ARTICLES, new, old)
    assert back.verdict is Verdict.WORSE
    assert len(back.lost) == 6


def test_a_wrong_mark_that_is_gone_is_won():
    wrong = pipeline(Suggestion(3, 7, "LOC"), Suggestion(8, 13, "ORG"))
    found = compared(ARTICLES, judged(wrong, ARTICLES, no_memory), judged(PLACE, ARTICLES, no_memory))
    assert [(e.name, e.old, e.new) for e in found.won[:1]] == [("woont", "ORG", "")]


def test_a_wrong_label_is_one_example():
    wrong = pipeline(Suggestion(3, 7, "PER"))
    found = compared(ARTICLES, judged(wrong, ARTICLES, no_memory), judged(PLACE, ARTICLES, no_memory))
    assert [(e.name, e.old, e.new) for e in found.won[:1]] == [("Gent", "PER", "LOC")]
    assert len(found.won) == 6


def test_labels_taken_for_others_are_counted_with_their_places():
    wrong = pipeline(Suggestion(3, 7, "PER"), Suggestion(12, 19, "LOC"))  # one word too many, too
    found = judged(wrong, ARTICLES, no_memory).confused
    assert [(c.suggested, c.meant, c.number) for c in found] == [("LOC", "PER", 6), ("PER", "LOC", 6)]
    place = found[0].places[2]
    assert (place.document_id, place.name, place.old, place.new) == (2, "Claes", "LOC", "PER")
    assert judged(BOTH, ARTICLES, no_memory).confused == ()


def test_names_that_go_wrong_are_counted_with_their_places():
    wrong = pipeline(Suggestion(0, 2, "ORG"), Suggestion(3, 7, "PER"))
    found = judged(wrong, ARTICLES[:5], no_memory).wrong_names
    assert [(n.name, n.number, n.places[0].old, n.places[0].new) for n in found] == [
        ("Claes", 5, "", "PER"), ("Gent", 5, "PER", "LOC"), ("In", 5, "ORG", ""),
    ]  # fmt: skip
    assert judged(BOTH, ARTICLES, no_memory).wrong_names == ()


def test_spellings_of_a_name_that_goes_wrong_are_one():
    spaced = Article(9, "In De\u00a0Panne, in De Panne.", (Mark(3, 11, "LOC"), Mark(16, 24, "LOC")))
    (name,) = judged(NOTHING, [spaced], no_memory).wrong_names
    assert (name.number, [place.start for place in name.places]) == (2, [3, 16])
