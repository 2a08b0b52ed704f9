"""The names of a project as the store counts them, and what is decided of names as acts with an undo."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotate.edits.annotations import Add, Discard, Remove, plan
from annotate.edits.names import CallRight, ChooseOutcome, PutChoices, TieName
from annotate.model import Document
from annotate.names.memory import NEVER, SILENT, Choice, Entry
from annotate.names.project import ProjectName
from annotate.names.register import Tie
from annotate.names.same import key
from store.changes.history import Kind
from store.changes.preconditions import Conflict
from store.documents import memory_rows, name_rows
from store.documents.name_rows import Place, Spread
from store.project import Project
from store.rescue.copying import rescue
from tests.helpers.projects import make_project, rows

FIRST, SECOND = "In Gent zag Jan Gent.", "Over Gent en Jan."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, Document(FIRST, published="2024-05-01T10:00"), Document(SECOND))
    with Project.open(path) as project:
        for document_id, edit in ((1, Add(3, 7, "LOC")), (1, Add(12, 15, "PER")), (2, Add(5, 9, "LOC"))):
            project.commit([plan(project.document(document_id), edit, "Ann")], by="Ann")
    return path


def counted(project: Project) -> list[tuple[str, str, int]]:
    with project.file.reading() as conn:
        return sorted((one.name, one.label, one.marks) for one in name_rows.count(conn))


def undo(project: Project, number: int) -> None:
    names = project.memory.change_of(number)
    assert names
    project.commit([], by="Ann", kind=Kind.UNDO, target=number, names=names.inverse())


def test_names_are_counted_where_they_are_and_removed_articles_are_left_out(path: Path) -> None:
    gent = ProjectName("Gent", "LOC", 2)
    with Project.open(path) as project:
        assert counted(project) == [("Gent", "LOC", 2), ("Jan", "PER", 1)]
        with project.file.reading() as conn:
            assert name_rows.places(conn, gent) == [Place(1, 3, 7), Place(2, 5, 9)]
        with project.file.reading() as conn:
            assert name_rows.spread(conn, gent) == Spread(2, "2024-05-01", "2024-05-01", ("person",))
            assert name_rows.count(conn, "pipeline") == []
            (one, _) = name_rows.mentions(conn, name_rows.places(conn, gent))
        assert (one.before, one.name, one.label) == ("In ", "Gent", "LOC")
        project.commit([plan(project.document(2), Discard(), "Ann")], by="Ann")
        project.commit([plan(project.document(1), Remove(project.document(1).visible[1].id), "Ann")], by="Ann")
        assert counted(project) == [("Gent", "LOC", 1)]


def test_marks_keep_their_words_and_a_check_says_when_they_do_not(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE annotations SET name = 'Brugge' WHERE start = 12")
    with Project.open(path) as project:
        assert "The names kept with the marks are not those of the texts." in map(str, project.check())
    rescue(path, tmp_path / "nieuw.kanttekening")
    with Project.open(tmp_path / "nieuw.kanttekening") as project:
        assert project.check() == []
        assert counted(project) == [("Gent", "LOC", 2), ("Jan", "PER", 1)]


def test_a_choice_is_an_act_that_is_undone_and_a_stale_one_is_refused(path: Path) -> None:
    with Project.open(path) as project:
        listed = Choice("LOC", is_listed=True, preferred="Gent", note="stad", identifier="Q1296")
        first = project.commit([], by="Ann", names=project.memory.plan(PutChoices({"Gand": listed})))
        never = project.memory.plan(ChooseOutcome(("Gand", "Jan"), NEVER))
        late = project.memory.plan(ChooseOutcome(("Gand",), "PER"))
        second = project.commit([], by="Ann", names=never)
        assert project.memory.choices() == {
            "Gand": Choice(NEVER, is_listed=True, preferred="Gent", note="stad", identifier="Q1296"),
            "Jan": Choice(NEVER),
        }
        with pytest.raises(Conflict):
            project.commit([], by="Ann", names=late)
        undo(project, second)
        assert project.memory.choices() == {"Gand": listed}
        assert project.memory.plan(ChooseOutcome(("Gand",), "LOC")) is None
        undo(project, first)
        assert project.memory.choices() == {}
        assert project.check() == []


def test_what_is_right_as_it_is_stays_so_and_is_rescued(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        project.commit([], by="Ann", names=project.memory.plan(CallRight(("labels\tGent",))))
        project.commit(
            [],
            by="Ann",
            names=project.memory.plan(PutChoices({"Gand": Choice(SILENT, is_listed=True, preferred="Gent")})),
        )
    rescue(path, tmp_path / "nieuw.kanttekening")
    with Project.open(tmp_path / "nieuw.kanttekening") as project:
        assert project.memory.right() == {"labels\tGent"}
        assert project.memory.choices() == {"Gand": Choice(SILENT, is_listed=True, preferred="Gent")}
        undo(project, project.history.stacks()[0][-1])
        undo(project, project.history.stacks()[0][-1])
        assert project.memory.right() == set()
        assert project.check() == []


def test_who_a_name_is_in_an_article_is_found_by_name_undone_and_rescued(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        project.commit([], by="Ann", names=project.memory.plan(TieName("Jan", 1, "Q1", Entry("Q1", "bakker"))))
        project.commit([], by="Ann", names=project.memory.plan(TieName("Jan", 2, "Q2")))
        project.commit([], by="Ann", names=project.memory.plan(TieName("Jan Gent", 2, "")))
        with project.file.reading() as conn:
            assert memory_rows.ties(conn, ["Jan"]) == [Tie("Jan", 1, "Q1"), Tie("Jan", 2, "Q2")]
        again = project.commit([], by="Ann", names=project.memory.plan(TieName("Jan", 2, None)))
        assert project.memory.register(["Jan"]).tied(2, ["Jan"]) is None
        assert [act.words for act in project.history.acts(limit=1)] == ["Jan"]
        late = project.memory.plan(TieName("Jan", 1, "Q2"))
        undo(project, again)
        project.commit([], by="Ann", names=project.memory.plan(TieName("Jan", 1, "Q3", Entry("Q3"))))
        with pytest.raises(Conflict):
            project.commit([], by="Ann", names=late)
    rescue(path, tmp_path / "nieuw.kanttekening")
    with Project.open(tmp_path / "nieuw.kanttekening") as project:
        assert project.memory.register().tied(1, ["Jan"]) == "Q3"
        assert project.memory.register().among(["Jan"]) == [Entry("Q1", "bakker"), Entry("Q3")]
        assert project.check() == []


def test_an_older_project_gets_the_words_of_its_marks(tmp_path: Path) -> None:
    fixture = Path(__file__).parent.parent / "fixtures" / "schema-6.kanttekening"
    path = tmp_path / "oud.kanttekening"
    path.write_bytes(fixture.read_bytes())
    with Project.open(path) as project:
        assert project.check() == []
    assert rows(path, "SELECT count(*) FROM annotations") == rows(
        path, "SELECT count(*) FROM annotations WHERE name <> ''"
    )


def test_a_choice_is_found_in_every_spelling_of_its_name(tmp_path: Path) -> None:
    spellings = (
        "D’Hondt",
        "De  Post",
        "Ga\u00adnd",
        "Sint–Truiden",
        " Gent",
        "Gent ",
        "Zoe\u0308",
        "`t Zand",
        "Jan\nPeeters",
    )
    others = ("Gents", "De Posten", "Zoe")
    path = make_project(tmp_path)
    with Project.open(path) as project:
        with project.file.writing() as conn:
            memory_rows.put(conn, dict.fromkeys((*spellings, *others), Choice(NEVER)))
        for name in spellings:
            assert key(name) in map(key, project.memory.choices([key(name)])), name
        assert set(project.memory.choices(["Gent", "De Post"])) == {" Gent", "Gent ", "De  Post"}
