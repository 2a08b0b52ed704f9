"""The house list from file to marks: what is on it is suggested, it goes out and comes in, and one undo takes it back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotate.edits.names import PutChoices, TieName
from annotate.model import Annotation, Document, State
from annotate.names.memory import Choice, Entry
from annotate.text import words
from store.project import Project
from tests.helpers.projects import make_project, rows
from ui.app import build_window
from ui.cli.main import main
from ui.project_wide.house_list_dialog import HouseListDialog
from ui.project_wide.names_dialog import NamesDialog
from ui.session import Session
from ui.tasks.house_list import write_list
from ui.widgets.dialog import accept_button

LIST = "name;label;variants;never\nDuinbehoud;ORG;Duinen Behoud;\nMaandag;;;x\n"


pytestmark = pytest.mark.usefixtures("english")  # also for commands: there is one application a process


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Maandag sprak Duinbehoud in Gent."), Document("Duinen Behoud zwijgt."))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    found = tmp_path / "namen.csv"
    found.write_text(LIST, "utf-8")
    return found


def test_what_is_listed_is_suggested_from_the_list(path: Path, table: Path) -> None:
    assert main(["names", str(path), "--in", str(table)]) == 0
    with Project.open(path) as project:
        session = Session(project, "Ann")
        document = project.document(2)
        session.take_suggestions(document, words(document.text), [], "nl_tiny 1.0")
        (mark,) = project.document(2).visible
        assert (mark.label, mark.origin, mark.score) == ("ORG", "list", 1.0)
        session.undo()
        assert project.memory.choices() == {}
        assert project.check() == []


def test_commands_tell_what_changes_and_a_bad_list_changes_nothing(
    path: Path, table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["names", str(path), "--in", str(table), "--look"]) == 0
    assert capsys.readouterr().out == "This list brings: 3 new names.\n"
    assert rows(path, "SELECT count(*) FROM memory_choices") == [(0,)]
    assert main(["names", str(path), "--in", str(table)]) == 0
    out = tmp_path / "uit.csv"
    assert main(["names", str(path), "--out", str(out), "--all"]) == 0
    assert main(["names", str(path), "--in", str(out)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "This list changes nothing."
    entities = tmp_path / "uit.json"
    assert main(["names", str(path), "--out", str(entities)]) == 0
    assert main(["names", str(path), "--in", str(entities), "--keep", "--look"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "This list changes nothing."
    table.write_text(LIST + "Gent;STAD;;\n", "utf-8")
    assert main(["names", str(path), "--in", str(table)]) == 1
    assert capsys.readouterr().err.startswith("Line 4: there is no label STAD")
    assert rows(path, "SELECT count(*) FROM memory_choices") == [(3,)]


def test_the_marks_of_a_name_that_two_have_are_counted_for_who_it_is(tmp_path: Path) -> None:
    names = [
        ("Jan a.", 3, "PER"),
        ("Jan b.", 3, "PER"),
        ("Jan c.", 3, "PER"),
        ("Jan d.", 3, "PER"),
        ("Gent.", 4, "LOC"),
    ]
    some = [
        Document(text, annotations=(Annotation(number, 0, end, label, State.ACCEPTED, "x"),))
        for number, (text, end, label) in enumerate(names, start=1)
    ]
    path, out = make_project(tmp_path, *some), tmp_path / "uit.csv"
    with Project.open(path) as project:
        twice = Choice("PER", True, identifier="Q1", namesakes=(Entry("Q2"),))
        listed = {"Jan": twice, "Gent": Choice("LOC", True, identifier="Q3")}
        for edit in (PutChoices(listed), *(TieName("Jan", n, who) for n, who in ((1, "Q1"), (2, "Q2"), (4, "")))):
            project.commit([], by="Ann", names=project.memory.plan(edit))
        write_list(project, out, everything=False, replace=False)
    with out.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file, delimiter=";"))
    assert [(one["identifier"], one["marks"]) for one in lines] == [("Q3", "1"), ("Q1", "1"), ("Q2", "2")]


def test_the_window_shows_what_changes_first(path: Path, table: Path, qtbot: QtBot) -> None:
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    names = window.findChild(NamesDialog)
    names.read_list(table)
    qtbot.waitUntil(lambda: names.findChild(HouseListDialog) is not None)
    dialog = names.findChild(HouseListDialog)
    shown = [dialog.list.model().index(row, 0).data() for row in range(3)]
    assert shown == [
        "+ Duinbehoud: Organisation",
        "+ Duinen Behoud: Organisation, written as “Duinbehoud”",
        "+ Maandag: never a name",
    ]
    QTest.mouseClick(accept_button(dialog._buttons), Qt.MouseButton.LeftButton)
    assert rows(path, "SELECT name FROM memory_choices ORDER BY name") == [
        ("Duinbehoud",),
        ("Duinen Behoud",),
        ("Maandag",),
    ]
    table.write_text(LIST + "Gent;STAD;;\n", "utf-8")
    names.read_list(table)
    qtbot.waitUntil(
        lambda: len(names.findChildren(HouseListDialog)) == 1 and names.findChild(HouseListDialog).isVisible()
    )
    dialog = names.findChild(HouseListDialog)
    assert not accept_button(dialog._buttons).isEnabled()
    dialog.reject()
    names._session.undo()
    assert rows(path, "SELECT name FROM memory_choices") == []
    window.close()


def test_the_window_saves_the_list_and_says_how_much(path: Path, table: Path, tmp_path: Path, qtbot: QtBot) -> None:
    assert main(["names", str(path), "--in", str(table)]) == 0
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    names, out = window.findChild(NamesDialog), tmp_path / "uit.csv"
    qtbot.waitUntil(lambda: names.page._status.text() == "No names.")
    names.save_list(out)
    qtbot.waitUntil(lambda: "2 names written: uit.csv" in names.page._status.text())
    assert out.read_text("utf-8-sig").splitlines()[1].startswith("Duinbehoud;ORG;;Duinen Behoud;")
    window.close()
