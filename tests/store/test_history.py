"""The history as it is read: every act once, the newest first, in pages, of all documents or of one."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotate.edits.annotations import Add, Discard, Finish, Flag, MarkEach, Relabel, Remove, ToAll, plan
from annotate.edits.labels import PutLabel
from annotate.model import Document, Label, LabelKind
from store.changes.history import Kind, Stacks
from store.project import Project
from ui.tasks.bulk_edits import change_labels

TEXT = "Titel 😀\n\nIn Gent, in heel\nGent, en in Brugge."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "krant.kanttekening", create=True) as project:
        project.add([Document(TEXT), Document("Tweede\n\nOver Gent.")])
        yield project


def do(project: Project, document_id: int, edit: object, by: str = "Ann") -> int:
    return project.commit([plan(project.document(document_id), edit, by)], by=by)  # type: ignore[arg-type]


def span(word: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(word, start + 1)
    return start, start + len(word)


def test_acts_are_read_newest_first_with_who_where_and_what(project: Project) -> None:
    do(project, 1, Add(*span("heel\nGent"), "LOC"))
    mark = project.document(1).visible[0]
    do(project, 1, Relabel(mark.id, "ORG"), by="Bea")
    do(project, 2, Finish())
    found = project.history.acts()
    assert [(act.verb, act.annotator, act.title, act.words, act.documents) for act in found] == [
        ("finish", "Ann", "Tweede", "", 1),
        ("relabel", "Bea", "Titel 😀", "heel Gent", 1),
        ("add", "Ann", "Titel 😀", "heel Gent", 1),
    ]
    assert found[1].subject
    assert found[1].subject.label == "ORG"
    assert project.history.act(found[1].number) == found[1]


def test_acts_are_read_in_pages_and_of_one_document(project: Project) -> None:
    for nth in range(7):
        do(project, 1 + nth % 2, Flag(str(nth)))
    first = project.history.acts(limit=3)
    then = project.history.acts(first[-1].number, limit=3)
    last = project.history.acts(then[-1].number, limit=3)
    numbers = [act.number for act in (*first, *then, *last)]
    assert numbers == sorted(numbers, reverse=True)
    assert len(numbers) == 7
    assert [act.change.after.reason for act in project.history.acts(document_id=2) if act.change] == ["5", "3", "1"]


def test_an_undone_act_is_told_as_it_was_done(project: Project) -> None:
    number = do(project, 1, Add(*span("Gent"), "LOC"))
    changes = [change.inverse() for change in project.history.changes(number)]
    project.commit(changes, by="Bea", kind=Kind.UNDO, target=number)
    undone, done = project.history.acts()
    assert (undone.kind, undone.target, undone.words) == (Kind.UNDO, number, "Gent")
    assert undone.subject == done.subject


def test_an_act_on_many_documents_or_on_the_labels_is_one(project: Project) -> None:
    texts = [project.document(i).text for i in (1, 2)]
    project.commit(
        [
            plan(project.document(i), MarkEach(((text.index("Gent"), text.index("Gent") + 4),), "LOC"), "Ann")
            for i, text in enumerate(texts, start=1)
        ],
        by="Ann",
    )
    change_labels(project, PutLabel("LOC", Label("GPE", 2, 2, kind=LabelKind.PLACE)), by="Ann")
    labels, everywhere = project.history.acts()
    assert (labels.verb, labels.change, labels.documents) == ("labels", None, 2)
    assert (everywhere.verb, everywhere.words, everywhere.documents) == ("markeach", "Gent", 2)


def test_the_article_of_an_act_may_be_removed_and_the_mark_gone(project: Project) -> None:
    do(project, 1, ToAll(Add(*span("Gent"), "LOC")))
    do(project, 1, ToAll(Remove(project.document(1).visible[0].id)))
    do(project, 1, Discard())
    found = project.history.acts()
    assert [act.is_removed for act in found] == [True] * 3
    assert [act.words for act in found] == ["", "Gent", "Gent"]


@pytest.mark.parametrize("seed", range(20))
def test_what_can_be_undone_is_read_backwards_as_far_as_is_asked(seed: int) -> None:
    chance, undo, redo = random.Random(seed), [], []
    conn = sqlite3.connect(":memory:")
    conn.row_factory = sqlite3.Row
    conn.execute("CREATE TABLE history (id INTEGER PRIMARY KEY, act, kind, target, hash)")
    followed = Stacks()
    for act in range(1, 60):
        kind = chance.choice([Kind.DO, Kind.DO, Kind.UNDO, Kind.UNDO, Kind.REDO])
        if kind is Kind.UNDO and undo:
            target = undo.pop()
            redo.append(target)
        elif kind is Kind.REDO and redo:
            target = redo.pop()
            undo.append(target)
        else:
            kind, target, redo = Kind.DO, None, []
            undo.append(act)
        conn.execute("INSERT INTO history (act, kind, target, hash) VALUES (?, ?, ?, ?)", [act, kind, target, str(act)])
        if chance.random() < 0.5:
            followed.follow(conn, chance.choice([1, 1, 3]))
            assert (followed.undo, followed.redo) == (undo[-len(followed.undo) :] if followed.undo else [], redo)
            assert bool(followed.undo) == bool(undo)
        fresh = Stacks()
        fresh.follow(conn, 2)
        assert (fresh.undo, fresh.redo) == (undo[-2:], redo)
        fresh.follow(conn, 1000)
        assert (fresh.undo, fresh.redo) == (undo, redo)
    conn.close()
