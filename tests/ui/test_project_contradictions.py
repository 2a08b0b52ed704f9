"""Contradictions between the names of a project: told, put right, or right as they are; and counted with an export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Accept, Add, Finish, Remove, plan
from annotate.edits.names import CallRight
from annotate.formats.writing.selection import Selection
from annotate.model import Annotation, Document, State
from annotate.names.disagreements import disagreements
from store.documents import memory_rows, name_rows, selected
from store.project import Project
from tests.helpers.projects import labelled, make_project
from ui.cli.main import main
from ui.main_window import MainWindow
from ui.project_wide.contradictions_model import ContradictionsModel
from ui.project_wide.dialog import ProjectWideDialog
from ui.project_wide.names_dialog import NamesDialog

TEXTS = ("Gent en Brugge.", "Gent met Brugge.", "Gent zonder Brugge.", "Brugge, nog te doen.")
MARKS = ((1, "Gent", "LOC"), (1, "Brugge", "LOC"), (2, "Gent", "LOC"), (2, "Brugge", "LOC"), (3, "Gent", "ORG"))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, *map(Document, TEXTS))
    with Project.open(path) as project:
        for number, name, label in MARKS:
            start = TEXTS[number - 1].index(name)
            project.commit([plan(project.document(number), Add(start, start + len(name), label), "Ann")], by="Ann")
        for number in (1, 2, 3):
            project.commit([plan(project.document(number), Finish(), "Ann")], by="Ann")
    return path


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> NamesDialog:
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(NamesDialog)
    assert isinstance(dialog, NamesDialog)
    dialog.view.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 2)
    return dialog


def shown(dialog: NamesDialog) -> list[tuple[str, str]]:
    model = dialog.contradictions.table.model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_two_labels_and_what_is_left_out_of_finished_articles_are_told(dialog: NamesDialog, qtbot: QtBot) -> None:
    assert shown(dialog) == [
        ("Gent", "Place ×2, Organisation ×1"),
        ("Brugge", "marked 2 times, not marked 1 time"),
    ]
    places = dialog.places.list.model()
    qtbot.waitUntil(lambda: places.rowCount() == 3)
    assert places.index(0, 0).data() == TEXTS[2]  # the rarest first
    QTest.keyClick(dialog.contradictions.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: places.rowCount() == 1)
    assert places.index(0, 0).data() == TEXTS[2]


def test_one_label_for_all_puts_it_right(dialog: NamesDialog, path: Path, qtbot: QtBot) -> None:
    box = dialog.contradictions._becomes
    box.setCurrentIndex(box.findData("LOC"))
    box.activated.emit(box.currentIndex())
    assert [label for name, label in labelled(path) if name == "Gent"] == ["LOC"] * 3
    qtbot.waitUntil(lambda: [name for name, _ in shown(dialog)] == ["Brugge"])


def test_what_is_right_as_it_is_is_not_told_again_until_undone(dialog: NamesDialog, path: Path, qtbot: QtBot) -> None:
    dialog.contradictions.table.selectAll()
    QTest.keyClick(dialog.contradictions.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(dialog) == [])
    with Project.open(path) as project:
        assert len(project.memory.right()) == 2
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [name for name, _ in shown(dialog)] == ["Gent", "Brugge"])


def test_what_is_left_out_is_marked_everywhere(
    dialog: NamesDialog, window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(dialog.contradictions.table, Qt.Key.Key_Down)
    QTest.mouseClick(dialog.contradictions._everywhere, LEFT)
    everywhere = window.findChild(ProjectWideDialog)
    qtbot.waitUntil(lambda: len(everywhere.list.model().mentions) == 4)
    everywhere.accept()
    assert sum(name == "Brugge" for name, _ in labelled(path)) == 4
    qtbot.waitUntil(lambda: [name for name, _ in shown(dialog)] == ["Gent"])


def test_an_export_counts_them(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert selected.contradictions(path, Selection(labels=frozenset({"LOC"}))) == 0
    assert main(["export", str(path), str(tmp_path / "uit.jsonl"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["contradictions"] == 1
    with Project.open(path) as project:
        what = "labels\tGent\tLOC\tGent\tORG"
        project.commit([], by="Ann", names=project.memory.plan(CallRight((what,))))
    assert main(["export", str(path), str(tmp_path / "uit.jsonl"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["contradictions"] == 0


def test_a_mark_that_was_mostly_removed_elsewhere_is_told(tmp_path: Path, english: QApplication) -> None:
    marks = [Annotation(i, 0, 7, "PER", State.SUGGESTED, "pipeline:nl_x 1", score=0.6) for i in range(1, 5)]
    path = make_project(tmp_path, *(Document(f"Maandag {mark.id}.", annotations=(mark,)) for mark in marks))
    with Project.open(path) as project:
        for number, edit in ((1, Remove), (2, Remove), (3, Remove), (4, Accept)):
            document = project.document(number)
            project.commit([plan(document, edit(document.visible[0].id), "Ann")], by="Ann")
        with project.file.reading() as conn:
            (one,) = disagreements(name_rows.checked(conn), (), memory_rows.rejected(conn))
    model = ContradictionsModel({"PER": "Person"}, english)
    model.set_rows([one], {})
    assert [model.index(0, column).data() for column in (0, 1)] == ["Maandag", "marked 1 time, removed 3 times"]
