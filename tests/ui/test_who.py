"""Who is who: two people of one name are told apart by article, with undo, and leave under their own identifiers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Finish, plan
from annotate.edits.names import PutChoices
from annotate.formats.writing.selection import Selection
from annotate.model import Document
from annotate.names.memory import Choice, Entry
from store.documents import memory_rows
from store.project import Project
from tests.helpers.projects import make_project
from ui.main_window import MainWindow
from ui.names.who_dialog import WhoDialog
from ui.project_wide.names_dialog import NamesDialog
from ui.tasks.exporting import Request, export_project
from ui.workbench import Workbench

TEXTS = ("Jan Peeters wint. Peeters juicht.", "Jan Peeters opent de brug.", "Jan Peeters is weg.")
MAYOR = Choice("PER", True, note="burgemeester", identifier="Q1", namesakes=(Entry("Q2", "wielrenner"),))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, *map(Document, TEXTS))
    with Project.open(path) as project:
        for number, text in enumerate(TEXTS, start=1):
            for name in ("Jan Peeters", " Peeters j"):
                at = text.find(name)
                if at >= 0:
                    span = (at, at + len(name)) if name[0] == "J" else (at + 1, at + 8)
                    project.commit([plan(project.document(number), Add(*span, "PER"), "Ann")], by="Ann")
            project.commit([plan(project.document(number), Finish(), "Ann")], by="Ann")
        project.commit([], by="Ann", names=project.memory.plan(PutChoices({"Jan Peeters": MAYOR})))
    return path


@pytest.fixture
def asked(window: MainWindow) -> WhoDialog:
    window.findChild(Workbench).open(1)
    window.article.go_to_annotation(1)
    return ask(window)


def ask(window: MainWindow) -> WhoDialog:
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_I, CTRL | SHIFT)
    dialog = next(one for one in window.findChildren(WhoDialog) if one.isVisible())
    assert isinstance(dialog, WhoDialog)
    return dialog


def offered(dialog: WhoDialog) -> list[str]:
    return dialog.list.model().stringList()


def who(path: Path, folder: Path) -> list[list[str]]:
    """Return the identifiers of the marks of each article, as they are exported."""
    target = folder / "uit.jsonl"
    with Project.open(path) as project:
        export_project(project, Request(target, "jsonl", Selection(), replace=True), lambda *_: None)
    records = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    return [[span.get("kb_id", "") for span in record["spans"]] for record in records]


def test_who_it_is_here_is_chosen_by_key_told_exported_and_undone(
    asked: WhoDialog, window: MainWindow, path: Path, tmp_path: Path, english: QApplication
) -> None:
    assert who(path, tmp_path) == [["", ""], [""], [""]]
    assert window.names.why.text().endswith("one of 2 who are called so · begins a sentence")
    assert offered(asked) == ["Q1 – burgemeester", "Q2 – wielrenner", "Nobody who is listed"]
    asked.list.setCurrentIndex(asked.list.model().index(1, 0))
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert "Q2 – wielrenner" in window.names.why.text()
    assert who(path, tmp_path) == [["Q2", "Q2"], ["Q2"], ["Q2"]]  # the others as it was told last
    window.findChild(Workbench).open(2)
    window.article.go_to_annotation(1)
    assert "probably Q2 – wielrenner" in window.names.why.text()
    dialog = ask(window)
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert who(path, tmp_path) == [["Q2", "Q2"], ["Q1"], ["Q1"]]
    with Project.open(path) as project:
        assert project.check() == []
    for expected in ([["Q2", "Q2"], ["Q2"], ["Q2"]], [["", ""], [""], [""]]):
        window.undo_button.click()
        assert who(path, tmp_path) == expected


def test_somebody_new_is_on_the_list_afterwards(
    asked: WhoDialog, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    QTest.keyClicks(asked.identifier, "Q3")
    QTest.keyClicks(asked.note, "bakker")
    QTest.keyClick(asked.note, Qt.Key.Key_Return)
    assert who(path, tmp_path)[0] == ["Q3", "Q3"]
    with Project.open(path) as project:
        assert [one.identifier for one in project.memory.choices()["Jan Peeters"].entries] == ["Q1", "Q2", "Q3"]
    window.undo_button.click()
    with Project.open(path) as project:
        assert project.memory.choices()["Jan Peeters"] == MAYOR
        assert project.memory.right() == set()


def test_nobody_who_is_listed_can_be_left_open_again(
    asked: WhoDialog, window: MainWindow, path: Path, english: QApplication
) -> None:
    asked.list.setCurrentIndex(asked.list.model().index(2, 0))
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert "nobody who is listed" in window.names.why.text()
    dialog = ask(window)
    assert offered(dialog)[-1] == "Leave it open"
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    with Project.open(path) as project:
        assert project.memory.right() == set()


def test_the_places_in_the_project_tell_who_it_is_there(
    window: MainWindow, path: Path, qtbot: QtBot, english: QApplication
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9, SHIFT)
    names = window.findChild(NamesDialog)
    assert isinstance(names, NamesDialog)
    places = names.places.list
    qtbot.waitUntil(lambda: places.model().rowCount() == 3)
    places.setCurrentIndex(places.model().index(1, 0))
    QTest.mouseClick(names.findChild(QPushButton, "who"), Qt.MouseButton.LeftButton)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, WhoDialog) and one.isVisible())
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    with Project.open(path) as project, project.file.reading() as conn:
        assert [(one.document_id, one.identifier) for one in memory_rows.ties(conn)] == [(2, "Q1")]
    said = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: places.model().rowCount() == 3 and "Q1" in places.model().index(1, 0).data(said))


def test_a_variant_becomes_a_name_of_its_own_by_key_with_one_undo(
    window: MainWindow, path: Path, qtbot: QtBot, english: QApplication
) -> None:
    window.findChild(Workbench).open(1)
    in_article = window.names.list.model()
    assert "short for Jan Peeters" in in_article.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    QTest.keyClick(window, Qt.Key.Key_F9, SHIFT)
    names = window.findChild(NamesDialog)
    assert isinstance(names, NamesDialog)
    page, told = names.page, names.places._title
    qtbot.waitUntil(lambda: "Also written: Peeters ×1" in told.text())
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_S)
    with Project.open(path) as project:
        assert project.memory.apart() == {"Peeters"}
        assert project.check() == []
    qtbot.waitUntil(lambda: told.isHidden() and not page._own.isEnabled())
    assert "short for" not in in_article.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    names.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(names, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "Also written: Peeters ×1" in told.text())
    with Project.open(path) as project:
        assert project.memory.apart() == set()
