"""Why a mark is there, in one line below the names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotate.edits.annotations import Accept, plan
from annotate.edits.names import PutChoices
from annotate.model import Annotation, Document, State
from annotate.names.memory import NEVER, Choice, Remembered
from store.project import Project
from tests.helpers.projects import make_project
from ui.main_window import MainWindow
from ui.names.why import WhyWords

TEXT = "Gent is groot. In Gent dus."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    marks = tuple(
        Annotation(i, start, start + 4, "LOC", State.SUGGESTED, "pipeline:nl_x 1", score=0.93)
        for i, start in ((1, 0), (2, 18))
    )
    path = make_project(tmp_path, Document(TEXT, annotations=marks))
    with Project.open(path) as project:
        project.commit([plan(project.document(1), Accept(1), "Ann")], by="Ann")
        listed = Choice("LOC", is_listed=True, preferred="Gent-stad", identifier="Q1296")
        project.commit([], by="Ann", names=project.memory.plan(PutChoices({"Gent": listed})))
    return path


@pytest.mark.parametrize(
    ("origin", "known", "choice", "line"),
    [
        ("pipeline:nl_x 1", None, None, "language model 93%"),
        ("memory", Remembered("Gent", "LOC", 1, 2), None, "corrected before · confirmed 1 time · corrected 2 times"),
        ("list", None, Choice("LOC", is_listed=True), "house list · on the house list"),
        ("person:Ann", None, Choice(NEVER), "Ann · never a name"),
    ],
)
def test_the_line_says_what_is_stored(
    origin: str, known: Remembered | None, choice: Choice | None, line: str, english: QApplication
) -> None:
    mark = Annotation(1, 18, 22, "LOC", State.SUGGESTED, origin, score=0.93)
    assert WhyWords().line(Document(TEXT), mark, known, choice) == line


def test_it_is_told_of_the_current_mark(window: MainWindow) -> None:
    assert window.names.why.text().strip() == ""
    window.article.go_to_annotation(1)
    expected = "confirmed 1 time · on the house list · the house writes “Gent-stad” · Q1296"
    assert window.names.why.text() == f"language model · {expected} · begins a sentence"
    window.article.go_to_annotation(1)
    assert window.names.why.text() == f"language model 93% · {expected}"
