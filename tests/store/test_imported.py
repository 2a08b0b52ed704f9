"""An import that brings marks for articles that are there already: offered, named where they differ, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotate.edits.annotations import Accept, Finish, Relabel, Remove, plan
from annotate.edits.imported import plan_brought
from annotate.model import Annotation, Document, DocumentState, State, Suggestion, Tokens, new_id
from annotate.suggestions import suggest
from store.changes.history import Kind
from store.project import Project
from store.settings import OVERLAP
from ui.session import Session

TEXT = "Els Maes woont in Aalst."
PER, LOC = (0, 8, "PER"), (18, 23, "LOC")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.kanttekening", create=True) as opened:
        yield opened


def given(*marks: tuple[int, int, str], text: str = TEXT) -> Document:
    return Document(text, annotations=tuple(Annotation(new_id(), *m, State.ACCEPTED, "import:b.jsonl") for m in marks))


def shown(project: Project) -> list[tuple[str, str, State]]:
    document = project.document(1)
    return [(document.text[a.start : a.end], a.label, a.state) for a in document.visible]


def test_new_marks_become_suggestions_of_one_act(project: Project) -> None:
    project.add([Document(TEXT), Document("Jan.")])
    outcome = project.add([given(PER, LOC), given((0, 3, "PER"), text="Jan.")], by="Ann")
    assert [(one.is_new, one.marks, one.differing) for one in outcome] == [(False, 2, ()), (False, 1, ())]
    assert shown(project) == [("Els Maes", "PER", State.SUGGESTED), ("Aalst", "LOC", State.SUGGESTED)]
    undo, _ = project.history.stacks()
    assert len(undo) == 1
    changes = [change.inverse() for change in project.history.changes(undo[0])]
    project.commit(changes, by="Ann", kind=Kind.UNDO, target=undo[0])
    assert shown(project) == []
    assert project.check() == []
    assert [one.marks for one in project.add([given(PER)])] == [1]
    assert [(one.marks, one.differing) for one in project.add([given(PER)])] == [(0, ())], "it is there by now"


def test_what_a_person_decided_stays_and_the_rest_is_named(project: Project) -> None:
    project.add([given(PER, LOC)])
    project.commit([plan(document := project.document(1), Remove(document.annotations[1].id), "Ann")], by="Ann")
    (one,) = project.add([given((0, 3, "PER"), LOC, (9, 14, "MISC"))])
    assert one.marks == 1
    assert one.differing == ("Els PER", "Aalst LOC")
    assert shown(project) == [("Els Maes", "PER", State.ACCEPTED), ("woont", "MISC", State.SUGGESTED)]


def test_nothing_is_added_to_a_finished_article(project: Project) -> None:
    project.add([Document(TEXT, state=DocumentState.DONE)])
    (one,) = project.add([given(PER)])
    assert (one.marks, one.differing) == (0, ("Els Maes PER",))
    assert project.document(1).state is DocumentState.DONE


def test_a_pipelines_suggestion_gives_way_and_an_imports_does_not(project: Project) -> None:
    project.add([Document(TEXT)])
    tokens = Tokens((0, 4, 9, 15, 18, 23), (3, 8, 14, 17, 23, 24), "x 1")
    project.save_suggestions(
        [suggest(project.document(1), [Suggestion(0, 3, "PER"), Suggestion(18, 23, "ORG")], tokens, "x 1")]
    )
    (one,) = project.add([given(PER)])
    assert one.marks == 1
    assert shown(project) == [("Els Maes", "PER", State.SUGGESTED), ("Aalst", "ORG", State.SUGGESTED)]
    (one,) = project.add([given((0, 3, "ORG"))])
    assert (one.marks, one.differing) == (0, ("Els ORG",))
    again = suggest(project.document(1), [Suggestion(0, 3, "PER"), Suggestion(18, 23, "LOC")], tokens, "x 2")
    project.save_suggestions([again])
    assert shown(project) == [("Els Maes", "PER", State.SUGGESTED), ("Aalst", "LOC", State.SUGGESTED)], (
        "a new run leaves it"
    )


def test_the_same_text_twice_in_one_import_brings_both(project: Project) -> None:
    outcome = project.add([given(PER), given(PER, LOC)])
    assert [(one.is_new, one.marks) for one in outcome] == [(True, 0), (False, 1)]
    assert shown(project) == [("Els Maes", "PER", State.ACCEPTED), ("Aalst", "LOC", State.SUGGESTED)]


def test_marks_may_overlap_where_the_project_lets_them(project: Project) -> None:
    project.settings.set(OVERLAP, True)
    project.add([given(PER)])
    (one,) = project.add([given((0, 3, "PER"), PER)])
    assert (one.marks, one.differing) == (1, ())


def test_the_window_can_take_it_back(project: Project, qtbot: object) -> None:
    project.add([Document(TEXT)])
    session = Session(project, "Ann")
    session.open(1)
    assert [one.marks for one in session.add([given(PER)])] == [1]
    assert session.document is not None
    assert [a.label for a in session.document.visible] == ["PER"]
    assert session.can_undo
    session.undo()
    assert session.document.visible == []
    session.redo()
    assert [a.label for a in session.document.visible] == ["PER"]
    session.apply(Accept(session.document.visible[0].id))
    session.apply(Relabel(session.document.visible[0].id, "LOC"))
    session.apply(Finish())
    (one,) = session.add([given(PER)])
    assert one.differing == ("Els Maes PER",)


def test_marks_find_their_words_in_a_text_with_other_accents() -> None:
    here = Document("Rene\u0301 en Zoe\u0308 in Lie\u0300ge.", id=1)
    there = given((0, 4, "PER"), (8, 11, "PER"), (15, 20, "LOC"), text="René en Zoë in Liège.")
    change, differing = plan_brought(here, there)
    assert [here.text[a.start : a.end] for a in change.after.annotations] == ["Rene\u0301", "Zoe\u0308", "Lie\u0300ge"]
    assert differing == []
    _, differing = plan_brought(Document("Heel iets anders.", id=1), there)
    assert differing == ["René PER", "Zoë PER", "Liège LOC"]
