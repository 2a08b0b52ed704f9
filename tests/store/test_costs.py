"""What the articles left will cost, after acts and pauses that are known."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotate.edits.annotations import Accept, Add, Edit, Finish, Relabel, Remove, plan
from annotate.edits.labels import PutLabel
from annotate.learning.cost import GENERAL, Costs
from annotate.model import Annotation, Document, DocumentState, Label, LabelKind, State, new_id
from store.changes import history
from store.documents.queue_reader import Reader
from store.project import Project
from store.queue_query import Order, QueueQuery
from store.upkeep.costs import costs
from ui.tasks.bulk_edits import change_labels

NAMES = ("Aalst", "Brugge", "Celen", "Damme", "Eeklo")


def article(number: int, names: int, score: float = 0.5) -> Document:
    text = f"Bericht {number}: " + ", ".join(NAMES)
    marks = [
        Annotation(new_id(), at, at + len(name), "LOC", State.SUGGESTED, "pipeline:x 1", score=score)
        for name in NAMES[:names]
        for at in [text.index(name)]
    ]
    return Document(text, annotations=tuple(marks), pipeline="x 1")


class Work:
    """A person at work, whose acts are ten seconds apart unless told otherwise."""

    def __init__(self, path: Path, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self.project, self.at = path, project, datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
        monkeypatch.setattr(history, "now", lambda: self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"))

    def add(self, *documents: Document) -> None:
        """Add articles with suggestions, as when a pipeline made them."""
        self.project.add([replace(one, annotations=(), pipeline="") for one in documents])
        first = len(self.project.queue.ids()) - len(documents)
        for document_id, one in zip(self.project.queue.ids()[first:], documents, strict=True):
            stored = self.project.document(document_id)
            self.project.save_suggestions([replace(stored, annotations=one.annotations, pipeline=one.pipeline)])

    def do(self, document: int, edit: Edit, after: float = 10) -> None:
        self.at += timedelta(seconds=after)
        self.project.commit([plan(self.project.document(document), edit, "Ann")], by="Ann")

    def first(self, document: int) -> int:
        return self.project.document(document).annotations[0].id

    def put_right(self, document: int, wrong: int) -> None:
        """Remove the first so many names of an article, and finish it."""
        for _ in range(wrong):
            shown = next(a for a in self.project.document(document).annotations if a.state is State.SUGGESTED)
            self.do(document, Remove(shown.id))
        self.do(document, Finish())

    @property
    def costs(self) -> Costs:
        with closing(Reader(self.path)) as reader:
            return reader.read(costs)


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        yield Work(path, project, monkeypatch)


def test_a_row_tells_what_is_expected_and_follows_the_acts(work: Work) -> None:
    work.add(article(1, 3), article(2, 0))
    work.project.add([Document("Nog niets voorgesteld.")])

    def told() -> list[float | None]:
        return [row.expected for row in work.project.queue.rows([1, 2, 3])]

    assert told() == [2.5, 1, None]
    work.do(1, Accept(work.first(1)))
    assert told() == [2, 1, None]


def test_the_list_has_the_fewest_or_the_most_actions_first(work: Work) -> None:
    work.add(article(1, 3), article(2, 5), article(3, 1), article(4, 2))
    work.project.add([Document("Nog niets voorgesteld.")])
    work.do(4, Finish())
    assert work.project.queue.ids(order=Order.SURE) == [3, 1, 2, 5, 4]
    assert work.project.queue.ids(order=Order.UNCERTAIN)[:3] == [2, 1, 3]
    with closing(Reader(work.path)) as reader:
        assert reader.start(QueueQuery(order=Order.UNCERTAIN), 2) == [2, 1]


def test_time_is_told_from_ten_articles_on(work: Work) -> None:
    work.add(*(article(n, 2) for n in range(12)))
    for document in range(1, 10):
        work.put_right(document, 1)
    assert work.costs == Costs(GENERAL, 3, None)
    work.put_right(10, 1)
    found = work.costs
    # 20 acts, 10 s apart, without the first, which has none before it; 2 articles of 2.5 × (1 + 2 × 0.5) acts
    assert found.articles == 2
    assert found.seconds == pytest.approx(190 / 20 * 2 * 5)


def test_pauses_are_no_work(work: Work) -> None:
    work.add(*(article(n, 2) for n in range(12)))
    for document in range(1, 11):
        work.do(document, Finish(), after=601 if document % 2 else 30)
    assert work.costs.seconds == pytest.approx(5 * 30 / 10 * 2 * 5)


def test_articles_without_suggestions_count_as_the_others(work: Work) -> None:
    work.add(*(article(n, 2) for n in range(11)))
    for document in range(1, 11):
        work.do(document, Finish())
    one = work.costs.seconds
    assert one
    work.project.add([Document("Nog niets voorgesteld.")])
    assert (work.costs.articles, work.costs.seconds) == (2, pytest.approx(2 * one))


def test_the_rate_is_fitted_to_what_the_articles_cost(work: Work) -> None:
    work.add(*(article(n, 1 + n % 5) for n in range(25)))
    for document in range(1, 26):
        work.put_right(document, 1 + (document - 1) % 5)  # every suggestion was wrong: an act each
    rate = work.costs.rate
    assert (rate.factor, rate.offset) == (pytest.approx(2), pytest.approx(-1))  # expected half as often


def test_other_names_for_labels_are_no_corrections(work: Work) -> None:
    work.add(*(article(n, 1 + n % 5) for n in range(25)))
    for document in range(1, 26):
        work.do(document, Finish())
    change_labels(work.project, PutLabel("LOC", Label("PLAATS", 0, 0, kind=LabelKind.PLACE)), by="Ann")
    assert work.costs.rate.acts(3) == pytest.approx(1)  # nothing was wrong


def test_what_a_person_changed_is_compared_with_what_was_suggested(work: Work) -> None:
    work.add(*(article(n, 1 + n % 5) for n in range(25)))
    for document in range(1, 26):
        work.do(document, Relabel(work.first(document), "ORG"))
        work.do(document, Finish())
    assert work.costs.rate.acts(2) == pytest.approx(3)  # a relabelling is two acts


def test_articles_that_were_done_when_they_came_tell_nothing(work: Work) -> None:
    work.project.add([replace(article(n, 2), state=DocumentState.DONE) for n in range(30)])
    assert work.costs == Costs()


def test_what_an_earlier_program_counted_is_counted_again(work: Work) -> None:
    work.add(article(1, 3), article(2, 1, score=1.0))
    with closing(sqlite3.connect(work.path)) as other, other:
        other.execute("UPDATE progress SET uncertainty = 0.5")
    before = work.project.document(1)
    work.project.queue.recount()
    assert [row.expected for row in work.project.queue.rows([1, 2])] == [2.5, 1]
    assert work.project.current(before) is before  # its annotations are as they were


def test_corrections_are_counted_in_batches_by_label_and_origin(work: Work) -> None:
    work.add(*(article(n, 3) for n in range(21)))
    for document in range(1, 20):
        work.put_right(document, 0)
    assert work.project.stats().batches == []  # too few to see anything change
    work.do(20, Relabel(work.first(20), "ORG"))
    text = work.project.document(20).text
    work.do(20, Add(text.index("Damme"), text.index("Damme") + 5, "PER"))
    work.put_right(20, 1)
    first, last = work.project.stats().batches
    assert (first.last, first.words, first.labels, first.origins) == (10, 70, {}, {})
    assert (last.last, last.labels) == (20, {"ORG": 1, "PER": 1, "LOC": 1})
    assert last.origins == {"pipeline": 2, "missed": 1}
    assert last.per_100_words(7) == pytest.approx(10)
