"""The lists of the queue: by position, in every order, and after every change of what they are ordered by."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.edits.annotations import Describe, Discard, Finish, Flag, plan
from annotate.model import Annotation, Document, DocumentState, State, Tokens, new_id
from annotate.suggestions import merge_suggestions
from store.documents.document_rows import queue_sql
from store.documents.listing import Listing
from store.documents.queue_reader import Reader
from store.project import Project
from store.queue_query import Order, QueueQuery
from tests.helpers.projects import make_project, rows


@given(ids=st.lists(st.integers(1, 99), unique=True), start=st.integers(-5, 99), stop=st.integers(-5, 99))
def test_a_listing_is_read_like_a_list(ids: list[int], start: int, stop: int) -> None:
    listing = Listing.of(ids)
    assert len(listing) == len(ids)
    assert list(listing) == ids
    assert listing[start:stop] == ids[start:stop]
    assert [listing[at] for at in range(len(ids))] == ids
    assert [listing.position(i) for i in range(100)] == [ids.index(i) if i in ids else None for i in range(100)]
    assert listing.positions(range(50)) == sorted(at for at, i in enumerate(ids) if i < 50)


def article(number: int) -> Document:
    """Make an article that differs from the others in all that lists are ordered by."""
    marks = (
        Annotation(new_id(), 0, 2, "PER", State.SUGGESTED, "import:x", score=(number * 7 % 5) / 5)
        for _ in range(number % 3 > 0)
    )
    title, source = "zbéaÉ’c"[number % 7] + str(number), ("", "De Kust", "de dijk")[number % 3]
    published = f"2026-11-{1 + number * 5 % 28:02d}" if number % 4 else ""
    return Document(f"{title} en nog wat", title=title, source=source, published=published, annotations=tuple(marks))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, *map(article, range(30)))


def lists(path: Path, state: DocumentState | None = None) -> list[list[int]]:
    reader = Reader(path)
    found = [list(reader.list(QueueQuery(state, "", order))) for order in Order]
    reader.close()
    return found


def test_lists_follow_every_change(path: Path) -> None:
    with Project.open(path) as project:
        suggested = merge_suggestions(project.document(6), [], Tokens((0,), (2,), "tiny 1"), "tiny 1")
        project.save_suggestions([suggested])
        for number, edit in (
            (3, Finish()),
            (7, Flag("later")),
            (8, Discard()),
            (9, Describe("title", "0")),
            (10, Describe("source", "Aaa")),
            (11, Describe("published", "2027-01-01")),
        ):
            project.commit([plan(project.document(number), edit, "Ann")], by="Ann")
        assert project.queue.counts()[DocumentState.DONE] == 1
    before = lists(path), lists(path, DocumentState.TODO), lists(path, DocumentState.FLAGGED)
    by_title, by_source, by_date = (before[0][list(Order).index(o)] for o in (Order.TITLE, Order.SOURCE, Order.DATE))
    assert (by_title[0], by_source[0], by_date[0]) == (9, 10, 11)
    assert {len(found) for found in before[0]} == {29}
    assert before[2] == [[7]] * len(Order)
    told = "SELECT queue_state, is_seen, queue_date FROM progress ORDER BY document_id"
    assert rows(path, told) == rows(path, "SELECT state, pipeline <> '', published FROM documents ORDER BY id")


def test_each_order_has_an_index_that_needs_no_article(path: Path) -> None:
    """A plan that sorts, or looks at articles, takes seconds where there are a million."""
    with Project.open(path) as project:
        for order in Order:
            for state in (None, DocumentState.TODO):
                sql, values = queue_sql(project.file.conn, QueueQuery(state, "", order))
                steps = [row["detail"] for row in project.file.conn.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
                assert [step.split()[:2] for step in steps] in ([["SCAN", "progress"]], [["SEARCH", "progress"]]), steps
