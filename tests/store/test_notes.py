"""Notes, and what describes an article: stored, searched, taken back, and kept through suggestions and exports."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from annotate.edits.annotations import Accept, Describe, Edit, Note, Remove, plan
from annotate.edits.description import FIELDS, value_of
from annotate.errors import UserError
from annotate.formats.annotated.json_shapes.jsonl import record_of
from annotate.formats.base import Refusal
from annotate.formats.reading.files import read_paths
from annotate.limits import MAX_FIELD, MAX_TITLE
from annotate.model import Annotation, Document, DocumentState, State, Suggestion
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.changes.history import Kind
from store.changes.preconditions import Conflict
from store.project import Project
from store.rescue.copying import rescue
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project

TEXT = "Jan Jansen zag Jan Jansen."
SUGGESTED = Annotation(7, 0, 10, "PER", State.SUGGESTED, "pipeline:nl 1", score=0.5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    document = Document(TEXT, source="krant", meta={"section": "sport"}, tokens=words(TEXT), annotations=(SUGGESTED,))
    return make_project(tmp_path, document, Document("Een tweede stuk."))


def act(project: Project, edit: Edit, document_id: int = 1) -> int:
    return project.commit([plan(project.document(document_id), edit, "Ann")], by="Ann")


def undo(project: Project, number: int) -> None:
    inverse = [change.inverse() for change in project.history.changes(number)]
    project.commit(inverse, by="Ann", kind=Kind.UNDO, target=number)


@pytest.mark.parametrize("name", FIELDS)
def test_every_describing_field_is_set_and_taken_back(name: str, path: Path) -> None:
    with Project.open(path) as project:
        before = project.document(1)
        number = act(project, Describe(name, f" nieuw  {name} "))
        after = project.document(1)
        assert value_of(after, name) == (f"nieuw {name}" if name != "note" else "nieuw  note")
        assert after.state is DocumentState.TODO  # nobody looked at its marks
        assert after.meta["section"] == "sport"
        assert after.revision > before.revision
        undo(project, number)
        assert project.document(1) == before
        assert project.check() == []


def test_an_empty_value_removes_the_field_and_an_empty_title_is_the_first_line(path: Path) -> None:
    with Project.open(path) as project:
        act(project, Describe("byline", "Ann Peeters"))
        act(project, Describe("byline", ""))
        assert "byline" not in project.document(1).meta
        act(project, Describe("title", "Anders"))
        assert project.queue.ids(search="anders") == [1]
        act(project, Describe("title", " "))
        assert project.document(1).title == TEXT


@pytest.mark.parametrize("edit", [Describe("title", "x" * (MAX_TITLE + 1)), Note(7, "x" * (MAX_FIELD + 1))])
def test_what_is_too_long_is_refused(edit: Edit, path: Path) -> None:
    with Project.open(path) as project, pytest.raises(UserError, match="too long"):
        act(project, edit)


def test_a_note_on_a_mark_does_not_check_it_and_is_taken_back(path: Path) -> None:
    with Project.open(path) as project:
        before = project.document(1)
        number = act(project, Note(7, "welke Jan?\r\nvraag het Els\n"))
        (marked,) = project.document(1).annotations
        assert (marked.note, marked.state, marked.annotator) == ("welke Jan?\nvraag het Els", State.SUGGESTED, "")
        undo(project, number)
        assert project.document(1) == before
        assert project.check() == []


def test_a_note_stays_when_its_mark_is_checked_removed_and_brought_back(path: Path) -> None:
    with Project.open(path) as project:
        act(project, Note(7, "welke Jan?"))
        act(project, Accept(7))
        number = act(project, Remove(7))
        undo(project, number)
        (marked,) = project.document(1).annotations
        assert (marked.note, marked.state) == ("welke Jan?", State.ACCEPTED)


def test_a_suggestion_with_a_note_outlives_new_suggestions(path: Path) -> None:
    with Project.open(path) as project:
        act(project, Note(7, "welke Jan?"))
        found = [Suggestion(0, 3, "ORG"), Suggestion(15, 25, "PER")]
        project.save_suggestions([merge_suggestions(project.document(1), found, words(TEXT), "nl 2")])
        assert [(a.start, a.end, a.label, a.note) for a in project.document(1).annotations] == [
            (0, 10, "PER", "welke Jan?"),
            (15, 25, "PER", ""),
        ]


def test_notes_are_found_as_texts_are(path: Path) -> None:
    with Project.open(path) as project:
        act(project, Describe("note", "Navraag bij de Griffie"), 2)
        act(project, Note(7, "twijfel: café of griffie"))
        assert project.queue.ids(search="grif") == [1, 2]
        assert project.queue.ids(search="cafe twijf") == [1]
        assert project.queue.ids(search="griffie navraag") == [2]
        assert project.queue.ids(search="note") == []
        act(project, Describe("note", ""), 2)
        assert project.queue.ids(search="griffie") == [1]


def test_a_description_planned_on_another_state_is_refused(path: Path) -> None:
    with Project.open(path) as project, Project.open(path) as other:
        change = plan(project.document(1), Describe("title", "Mijn titel"), "Ann")
        act(other, Describe("title", "Hun titel"))
        with pytest.raises(Conflict):
            project.commit([change], by="Ann")
        assert project.document(1).title == "Hun titel"


def test_notes_come_through_json_lines_and_a_rescue(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        act(project, Describe("note", "Over de griffie"))
        act(project, Note(7, "welke Jan?"))
        record = record_of(project.document(1))
    assert record["meta"]["note"] == "Over de griffie"
    assert record["spans"][0]["note"] == "welke Jan?"
    out = tmp_path / "uit.jsonl"
    out.write_text(json.dumps(record) + "\n", "utf-8")
    items = list(read_paths([out]))
    (document,) = (item for item in items if isinstance(item, Document))
    assert not any(isinstance(item, Refusal) for item in items)
    assert (document.note, document.annotations[0].note) == ("Over de griffie", "welke Jan?")
    assert rescue(path, tmp_path / "nieuw.kanttekening").is_whole
    with Project.open(tmp_path / "nieuw.kanttekening") as project:
        assert project.queue.ids(search="griffie") == project.queue.ids(search="welke") == [1]


@pytest.mark.parametrize("number", range(1, 6))
def test_an_older_project_opens_and_takes_notes(number: int, tmp_path: Path) -> None:
    fixture = ROOT / "tests" / "fixtures" / f"schema-{number}.kanttekening"
    path = Path(shutil.copy(fixture, tmp_path / "oud.kanttekening"))
    with Project.open(path) as project:
        marked = project.document(1).annotations[0]
        assert (marked.note, project.document(1).note, project.document(1).layout) == ("", "", ())
        act(project, Note(marked.id, "een noot"))
        act(project, Describe("note", "nog een noot"), 2)
        assert project.queue.ids(search="noot") == [1, 2]
        assert project.check() == []
