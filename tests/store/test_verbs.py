"""The verbs in the history of a project file: other programs read them, so they stay, whatever our classes are called."""

from pathlib import Path
from typing import get_args

import pytest

from annotate.edits.annotations import (
    ACCEPT_SPANS,
    MARK_EACH,
    VERBS,
    VERBS_TO_ALL,
    Accept,
    AcceptEach,
    AcceptSpans,
    Add,
    Describe,
    Discard,
    Edit,
    Finish,
    Flag,
    MarkEach,
    Note,
    Relabel,
    Remove,
    Reopen,
    Resize,
    Split,
    ToAll,
    plan,
)
from annotate.edits.labels import RemoveLabel
from annotate.model import Annotation, Document, DocumentState, State
from store.project import Project
from tests.helpers.projects import make_project, rows
from ui.tasks.bulk_edits import change_labels

TEXT = "Jan Jansen zag Jan Jansen."
STORED: dict[str, Edit] = {
    "add": Add(15, 25, "PER"),
    "relabel": Relabel(7, "ORG"),
    "resize": Resize(7, 0, 3),
    "split": Split(7, 3, 4),
    "accept": Accept(7),
    "accept each": AcceptEach((7,)),
    "remove": Remove(7),
    "markeach": MarkEach(((15, 25),), "PER"),
    "accept spans": AcceptSpans(((0, 10, "PER"),)),
    "finish": Finish(),
    "flag": Flag("later"),
    "reopen": Reopen(),
    "discard": Discard(),
    "describe": Describe("title", "Een andere titel"),
    "note": Note(7, "is dit dezelfde Jan?"),
    "add all": ToAll(Add(15, 25, "ORG")),
    "relabel all": ToAll(Relabel(7, "ORG")),
    "accept all": ToAll(Accept(7)),
    "remove all": ToAll(Remove(7)),
}


def verbs(path: Path) -> list[str]:
    return [verb for (verb,) in rows(path, "SELECT verb FROM history ORDER BY id")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    suggested = Annotation(7, 0, 10, "PER", State.SUGGESTED, "pipeline:nl 1")
    return make_project(tmp_path, Document(TEXT, annotations=(suggested,)))


@pytest.mark.parametrize("verb", STORED)
def test_an_edit_is_stored_with_its_verb(verb: str, path: Path) -> None:
    with Project.open(path) as project:
        if verb == "reopen":
            project.commit([plan(project.document(1), Finish(), "Ann")], by="Ann")
        project.commit([plan(project.document(1), STORED[verb], "Ann")], by="Ann")
    assert verbs(path)[-1] == verb


def test_every_edit_has_a_verb_of_its_own() -> None:
    assert set(VERBS) == set(get_args(Edit)) - {ToAll}
    assert sorted([*VERBS.values(), *VERBS_TO_ALL.values()]) == sorted(STORED)
    assert (MARK_EACH, ACCEPT_SPANS) == ("markeach", "accept spans")


def test_imports_and_changes_of_labels_have_theirs(path: Path) -> None:
    brought = Annotation(8, 15, 25, "PER", State.SUGGESTED, "import:x.jsonl")
    with Project.open(path) as project:
        project.add([Document(TEXT, annotations=(brought,))], by="Ann")
        change_labels(project, RemoveLabel("PER", "ORG"), by="Ann")
        assert project.document(1).state is DocumentState.TODO
    assert verbs(path) == ["import", "labels", "labels"]
