"""What finished documents give to learn from: marks, what is left out of them, and which are kept back."""

from __future__ import annotations

from annotate.edits.annotations import Add, Finish, Remove, plan, replay
from annotate.learning.articles import LEAST_KEPT_BACK, Article, Mark, Place, article_of, split, survey
from annotate.model import Annotation, Document, State, Suggestion
from annotate.names.memory import Decided
from annotate.suggestions import merge_suggestions
from annotate.text import words

TEXT = "Jan Claes woont in Gent, zegt Claes."


def edited(*edits, text=TEXT, overlapping=False):
    document = Document(text, id=7, overlapping=overlapping)
    for edit in edits:
        document = replay(document, plan(document, edit, "Els"))
    return document


def test_marks_and_what_was_decided_of_names():
    suggested = merge_suggestions(Document(TEXT, id=7), [Suggestion(10, 15, "PER")], words(TEXT), "tiny 1")
    document = suggested
    for edit in (Remove(suggested.annotations[0].id), Add(0, 9, "PER"), Add(19, 23, "LOC"), Finish()):
        document = replay(document, plan(document, edit, "Els"))
    article = article_of(document)
    assert article.document_id == 7
    assert article.marks == (Mark(0, 9, "PER"), Mark(19, 23, "LOC"))
    assert set(article.decided) == {
        Decided("Jan Claes", "PER", 1, 0), Decided("Gent", "LOC", 1, 0), Decided("woont", "PER", 0, 1)
    }  # fmt: skip


def test_imported_marks_teach_the_network_but_not_the_memory():
    annotation = Annotation(1, 0, 9, "PER", State.ACCEPTED, "import:a.jsonl")
    article = article_of(Document(TEXT, annotations=(annotation,)))
    assert article.marks == (Mark(0, 9, "PER"),)
    assert article.decided == ()


def test_of_overlapping_marks_the_longer_stays_and_the_others_are_counted():
    article = article_of(edited(Add(0, 9, "PER"), Add(0, 3, "PER"), Add(4, 9, "MISC"), Finish(), overlapping=True))
    assert article.marks == (Mark(0, 9, "PER"),)
    assert article.overlapping == 2
    assert survey([article], words).overlapping == 2


def test_marks_off_the_word_borders_are_counted_by_the_pipelines_own_tokens():
    article = article_of(edited(Add(0, 9, "PER"), Add(19, 22, "LOC"), Finish()))
    found = survey([article], words)
    assert found.misaligned == [Place(7, 19, 22, "LOC", "Gen")]
    assert found.examples == {"PER": 1}


def test_names_with_several_labels_are_listed_with_the_rarest_article():
    def one(number, label):
        return Article(number, f"Ajax speelt {number}.", (Mark(0, 4, label),))

    (found,) = survey([one(1, "ORG"), one(2, "ORG"), one(3, "LOC")], words).contradictions
    assert (found.name, found.counts, found.place.document_id) == ("Ajax", (("ORG", 2), ("LOC", 1)), 3)


def numbered(count):
    return [Article(n, f"Artikel {n}", ()) for n in range(count)]


def test_about_a_quarter_is_kept_back():
    learn, kept_back = split(numbered(200))
    assert 35 <= len(kept_back) <= 65
    assert sorted(a.document_id for a in learn + kept_back) == list(range(200))


def test_at_least_five_are_kept_back_when_five_are_left():
    for count in range(10, 30):
        learn, kept_back = split(numbered(count))
        assert len(kept_back) >= LEAST_KEPT_BACK, count
        assert len(learn) >= LEAST_KEPT_BACK, count


def test_what_was_kept_back_stays_so_while_articles_are_added():
    before = {a.document_id for a in split(numbered(60))[1]}
    after = {a.document_id for a in split(numbered(90))[1]}
    assert before <= after
