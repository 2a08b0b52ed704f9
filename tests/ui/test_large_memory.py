"""A large memory is read in a thread: the article opens before it, and what it corrects follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotate.edits.names import ChooseOutcome
from annotate.model import Document, Suggestion
from annotate.text import words
from store.project import Project
from tests.helpers.projects import labelled, make_project
from ui.session import Session

TEXT = "Maandag sprak Duinbehoud in Gent."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, Document(TEXT))
    with Project.open(path) as project:
        project.commit([], by="Ann", names=project.memory.plan(ChooseOutcome(("Duinbehoud",), "ORG")))
    return path


@pytest.fixture
def session(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr("ui.tasks.memory_keeper.LARGE", 0)
    with Project.open(path) as project:
        session = Session(project, "Ann")
        yield session
        session.stop()


def test_an_article_opens_at_once_and_is_corrected_when_the_memory_is_read(session: Session, qtbot: QtBot) -> None:
    session.take_suggestions(session.project.document(1), words(TEXT), [Suggestion(28, 32, "LOC", 0.9)], "nl_tiny 1.0")
    session.open(1)
    assert session.document is not None
    assert session.document.visible == []
    with qtbot.waitSignal(session.changed):
        pass
    assert [(a.start, a.label) for a in session.document.visible] == [(14, "ORG"), (28, "LOC")]
    assert session.project.document(1).visible == session.document.visible


def test_what_is_decided_while_the_memory_is_read_counts(session: Session, path: Path, qtbot: QtBot) -> None:
    session.open(1)
    session.choose_remembered(["Gent"], "LOC")
    qtbot.waitUntil(lambda: session.memory() is not None)
    session.take_suggestions(session.project.document(1), words(TEXT), [], "nl_tiny 1.0")
    assert labelled(path) == [("Duinbehoud", "ORG"), ("Gent", "LOC")]
