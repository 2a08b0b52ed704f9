"""Label errors: finished marks that what people did elsewhere and the pipeline's stored scores speak against."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Finish, Relabel, Remove, plan
from annotate.formats.writing.selection import Selection
from annotate.model import Annotation, Document, State
from store.documents import selected
from store.project import Project
from tests.helpers.projects import make_project
from ui.main_window import MainWindow
from ui.project_wide.names_dialog import NamesDialog

SUGGESTED = Annotation(1, 0, 4, "LOC", State.SUGGESTED, "pipeline:nl_x 1", score=0.95)
EDITS = {10: Remove(10), 11: Relabel(11, "ORG"), 12: Add(0, 11, "MISC")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project in which Gent is a place nine times, once removed, once an organisation, once in a longer name."""
    numbers = range(1, 13)
    path = make_project(
        tmp_path, *(Document(f"Gent {i} KAA.", annotations=(replace(SUGGESTED, id=i),)) for i in numbers)
    )
    with Project.open(path) as project:
        for number in numbers:
            for edit in filter(None, (EDITS.get(number), Finish())):
                project.commit([plan(project.document(number), edit, "Ann")], by="Ann")
    return path


def shown(dialog: NamesDialog) -> list[tuple[str, str]]:
    model = dialog.contradictions.table.model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_marks_that_look_wrong_are_told_first_until_they_are_right(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    assert selected.contradictions(path, Selection()) == 2
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(NamesDialog)
    assert isinstance(dialog, NamesDialog)
    dialog.view.setCurrentIndex(1)
    told = [("Gent", "Place ×9, Organisation ×1, language model 95%"), ("Gent", "removed 1 time, marked 9 times")]
    qtbot.waitUntil(lambda: shown(dialog) == told)
    places = dialog.places.list.model()
    qtbot.waitUntil(lambda: places.rowCount() == 10)
    assert places.mentions[0].document_id == 11  # the label that looks wrong first
    qtbot.waitUntil(lambda: dialog.page.table.model().rowCount() > 0)
    dialog.page.table.clearSelection()
    dialog.page.table.selectRow(0)  # of the page that is not shown
    assert places.rowCount() == 10
    QTest.keyClick(dialog.contradictions.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [one.document_id for one in places.mentions] == [10])
    dialog.contradictions.table.selectAll()
    QTest.keyClick(dialog.contradictions.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(dialog) == [])
    assert selected.contradictions(path, Selection()) == 0
