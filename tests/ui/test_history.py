"""Undo says what it takes back, and the history of acts can be read and gone to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import AcceptEach, Describe, Flag, MarkEach, Note, plan
from annotate.model import Document, Suggestion
from annotate.names.sure import surer_than
from annotate.text import words
from store.project import Project
from tests.helpers import hands
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT
from tests.helpers.projects import make_project, marks
from tests.helpers.screen import labels_in
from ui.history.dialog import HistoryDialog
from ui.history.model import PAGE
from ui.main_window import MainWindow
from ui.session import Session

FIRST = "De brug\n\nOver Gent, en over heel Gent. Ook Brugge."
SECOND = "Het plein\n\nOver Gent en Jan Jansen."
KEY = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document(FIRST), Document(SECOND))


def press(window: MainWindow, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(window.article, key, modifiers)


def add(window: MainWindow, word: str) -> None:
    text = window.article.document.text  # type: ignore[union-attr]
    start = text.index(word)
    point = window.article.rect_of(start, start + len(word)).center()
    QTest.mouseClick(window.article.viewport(), LEFT, NONE, point)
    QTest.mouseDClick(window.article.viewport(), LEFT, NONE, point)
    QTest.mouseClick(window.article.viewport(), LEFT, NONE, window.article.rect_of(start, start + 1).center())


def told(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Wait until undo says this, in its hint, in the menu and to screen readers."""
    action = window.undo_button.defaultAction()
    qtbot.waitUntil(lambda: action.toolTip() == f"{text} (Ctrl+Z)")
    assert window.undo_button.toolTip() == action.toolTip()
    assert window.undo_button.accessibleName() == text
    assert text in [entry.text() for entry in window.main_menu.actions()]


def test_undo_says_what_it_takes_back(window: MainWindow, qtbot: QtBot) -> None:
    told(window, qtbot, "Undo")
    add(window, "Gent")
    told(window, qtbot, "Undo: “Gent” marked as Person")
    press(window, KEY.Key_3)
    told(window, qtbot, "Undo: label Place for “Gent”")
    press(window, KEY.Key_Delete, modifiers=SHIFT)
    told(window, qtbot, "Undo: “Gent” removed")
    press(window, KEY.Key_Z, modifiers=CONTROL)
    told(window, qtbot, "Undo: label Place for “Gent”")
    assert window.redo_button.toolTip().startswith("Redo: “Gent” removed")


def test_undo_counts_the_mentions(window: MainWindow, qtbot: QtBot) -> None:
    add(window, "Brugge")
    QTest.keyClick(window.article, KEY.Key_Escape)
    start = FIRST.index("Gent")
    QTest.mouseDClick(window.article.viewport(), LEFT, SHIFT, window.article.rect_of(start, start + 4).center())
    told(window, qtbot, "Undo: “Gent” marked as Person (×2)")


def test_undo_in_another_article_says_so_and_offers_the_way_back(window: MainWindow) -> None:
    add(window, "Gent")
    press(window, KEY.Key_Z, modifiers=CONTROL)
    assert window.notice.text == ""
    press(window, KEY.Key_Z, modifiers=CONTROL | SHIFT)
    press(window, KEY.Key_Down, modifiers=CONTROL)
    assert window.article.document.text == SECOND  # type: ignore[union-attr]
    press(window, KEY.Key_Z, modifiers=CONTROL)
    assert window.article.document.text == FIRST  # type: ignore[union-attr]
    assert window.notice.text == "Undone in this article: “Gent” marked as Person."
    back = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Go back")
    QTest.mouseClick(back, LEFT)
    assert window.article.document.text == SECOND  # type: ignore[union-attr]
    press(window, KEY.Key_Z, modifiers=CONTROL | SHIFT)
    assert window.notice.text == "Redone in this article: “Gent” marked as Person."


def test_what_is_chosen_for_a_name_is_undone_by_key(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    session = window.findChild(Session)
    assert session
    session.choose_remembered(["Gent"], "LOC")
    told(window, qtbot, "Undo: choice for “Gent”")
    press(window, KEY.Key_Z, modifiers=CONTROL)
    assert session.project.memory.choices() == {}
    told(window, qtbot, "Undo")


def test_undo_of_an_act_in_many_articles_says_so(window: MainWindow, path: Path) -> None:
    session = window.findChild(Session)
    assert session
    session.apply_all(
        {i: MarkEach(((t.index("Gent"), t.index("Gent") + 4),), "LOC") for i, t in ((1, FIRST), (2, SECOND))}
    )
    press(window, KEY.Key_Z, modifiers=CONTROL)
    assert marks(path) == []
    assert window.notice.text == "Undone in 2 articles: “Gent” marked as Place."


def test_an_undo_that_fails_says_nothing_of_it(window: MainWindow, path: Path) -> None:
    add(window, "Gent")
    press(window, KEY.Key_Down, modifiers=CONTROL)
    session = window.findChild(Session)
    assert session
    session.project.file.conn.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        press(window, KEY.Key_Z, modifiers=CONTROL)
    assert window.notice.text.startswith("⚠")
    assert marks(path) == [("Gent", "PER", "accepted")]


def history(window: MainWindow) -> HistoryDialog:
    press(window, KEY.Key_H, modifiers=CONTROL)
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert dialog.isVisible()
    return dialog


def column(dialog: HistoryDialog, number: int) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_history_lists_acts_and_goes_to_them(window: MainWindow, qtbot: QtBot) -> None:
    add(window, "Brugge")
    press(window, KEY.Key_Return, modifiers=CONTROL)
    add(window, "Jan")
    hands.press(window.article, KEY.Key_Z, CONTROL)
    dialog = history(window)
    assert column(dialog, 1) == [
        "undone: “Jan” marked as Person",
        "“Jan” marked as Person",
        "article done",
        "“Brugge” marked as Person",
    ]
    assert column(dialog, 2) == ["Het plein", "Het plein", "De brug", "De brug"]
    assert all(when.startswith("today, ") for when in column(dialog, 0))
    place = dialog.table.visualRect(dialog.table.model().index(3, 1)).center()
    QTest.mouseClick(dialog.table.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(dialog.table.viewport(), LEFT, NONE, place)
    assert window.article.document.text == FIRST  # type: ignore[union-attr]
    current = window.article.current
    assert current
    assert FIRST[current.start : current.end] == "Brugge"
    qtbot.waitUntil(lambda: window.findChild(HistoryDialog) is None)


def test_the_history_goes_by_keys(window: MainWindow) -> None:
    add(window, "Brugge")
    press(window, KEY.Key_Down, modifiers=CONTROL)
    dialog = history(window)
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, KEY.Key_Return)
    assert window.article.document.text == FIRST  # type: ignore[union-attr]
    assert window.article.current


def test_the_history_can_be_of_one_article(window: MainWindow) -> None:
    add(window, "Brugge")
    press(window, KEY.Key_Down, modifiers=CONTROL)
    add(window, "Jan")
    dialog = history(window)
    tick = QPoint(10, dialog._here.height() // 2)
    QTest.mouseClick(dialog._here, LEFT, NONE, tick)
    assert column(dialog, 1) == ["“Jan” marked as Person"]
    QTest.mouseClick(dialog._here, LEFT, NONE, tick)
    assert len(column(dialog, 1)) == 2


def test_an_empty_history_says_so(window: MainWindow) -> None:
    dialog = history(window)
    assert "Nothing was done yet." in labels_in(dialog)
    QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()


def test_one_cannot_go_to_an_article_that_was_removed(window: MainWindow) -> None:
    add(window, "Brugge")
    window.queue.list.setFocus()
    hands.press(window.queue.list, KEY.Key_Delete)
    dialog = history(window)
    assert column(dialog, 1) == ["article removed", "“Brugge” marked as Person"]
    assert "This article was removed. Undo brings it back." in labels_in(dialog)
    QTest.keyClick(dialog.table, KEY.Key_Return)
    assert dialog.isVisible()


def test_a_long_history_is_read_in_pages(window: MainWindow, path: Path) -> None:
    with Project.open(path) as project:
        for nth in range(PAGE + 20):
            project.commit([plan(project.document(1), Flag(str(nth)), "Ann")], by="Ann")
    model = history(window).table.model()
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 20
    assert not model.canFetchMore(QModelIndex())


def test_notes_and_sure_suggestions_are_told_in_words(window: MainWindow, qtbot: QtBot) -> None:
    add(window, "Gent")
    mark = window.article.document.visible[0]  # type: ignore[union-attr]
    session = window.findChild(Session)
    assert session.apply(Note(mark.id, "stad of ploeg?"))
    told(window, qtbot, "Undo: note on “Gent”")
    assert session.apply(Describe("note", "bellen"))
    told(window, qtbot, "Undo: note on the article")
    assert session.apply(Describe("source", "De Krant"))
    told(window, qtbot, "Undo: description of the article changed")
    found = [
        Suggestion(at, at + len(name), "LOC", 0.99) for name in ("brug", "Ook", "Brugge") if (at := FIRST.index(name))
    ]
    session.take_suggestions(session.document, words(FIRST), found, "x")
    assert session.apply(AcceptEach(tuple(a.id for a in surer_than(session.document.visible, 0.95))))
    told(window, qtbot, "Undo: sure suggestions checked (×3)")
