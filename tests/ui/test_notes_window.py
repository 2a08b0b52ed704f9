"""Notes on an article and on a mark: typed below the names, seen at the mark, undone, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State
from annotate.text import words
from store.project import Project
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT, press
from tests.helpers.projects import make_project
from ui.app import build_window
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus
TEXT = "Feest\n\nGent wint van Lys."
KEY = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    start = TEXT.index("Gent")
    mark = Annotation(7, start, start + 4, "LOC", State.SUGGESTED, "pipeline:x")
    first = Document(TEXT, tokens=words(TEXT), annotations=(mark,))
    return make_project(tmp_path, first, Document("Tweede stuk over Lys."), memory=False)


def notes(path: Path) -> tuple[str, str, str]:
    """Return the stored notes: on the first article, on its mark, on the second article."""
    with Project.open(path) as project:
        first, second = project.document(1), project.document(2)
    return first.note, first.by_id[7].note, second.note


def field(window: MainWindow) -> QPlainTextEdit:
    found = window.names.findChild(QPlainTextEdit, "note")
    assert isinstance(found, QPlainTextEdit)
    return found


def caption(window: MainWindow) -> str:
    return next(label.text() for label in window.names.note.findChildren(QLabel))


def write(window: MainWindow, text: str) -> None:
    press(window.article, KEY.Key_N, CONTROL | SHIFT)
    assert field(window).hasFocus()
    QTest.keyClicks(field(window), text)


def test_without_a_mark_the_note_is_on_the_article(window: MainWindow, path: Path) -> None:
    assert caption(window) == "Note on this article"
    write(window, "bellen met de griffie")
    press(field(window), KEY.Key_Return)
    assert notes(path) == ("bellen met de griffie", "", "")
    assert window.article.hasFocus()
    press(window.article, KEY.Key_Z, CONTROL)
    assert notes(path) == ("", "", "")
    assert field(window).toPlainText() == ""


def test_with_a_mark_it_is_on_the_mark_which_shows_it(window: MainWindow, path: Path) -> None:
    view = window.article
    press(view, KEY.Key_Tab)
    room = view._painter.tag_width(view.current)
    assert caption(window) == "Note on this mark"
    assert field(window).accessibleName() == "Note on “Gent”"
    write(window, "de stad of de ploeg?")
    press(field(window), KEY.Key_Return)
    assert notes(path) == ("", "de stad of de ploeg?", "")
    assert view._painter.tag_width(view.current) > room  # a sign behind the label
    assert "note: de stad of de ploeg?" in view.accessibleDescription()
    row = window.names.list.model().index(0)
    assert "note: de stad of de ploeg?" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.data(Qt.ItemDataRole.UserRole).unchecked == 1  # a note checks nothing
    press(view, KEY.Key_Escape)
    assert (caption(window), field(window).toPlainText()) == ("Note on this article", "")
    press(view, KEY.Key_Tab)
    assert field(window).toPlainText() == "de stad of de ploeg?"


def test_the_sign_in_the_list_is_seen(window: MainWindow) -> None:
    press(window.article, KEY.Key_Tab)
    before = window.names.list.viewport().grab().toImage()
    write(window, "x")
    press(field(window), KEY.Key_Return)
    assert window.names.list.viewport().grab().toImage() != before


def test_escape_takes_back_what_was_typed(window: MainWindow, path: Path) -> None:
    write(window, "vergissing")
    press(field(window), KEY.Key_Escape)
    assert notes(path) == ("", "", "")
    assert field(window).toPlainText() == ""
    assert window.article.hasFocus()


def test_a_note_may_have_lines(window: MainWindow, path: Path) -> None:
    write(window, "een")
    press(field(window), KEY.Key_Return, SHIFT)
    QTest.keyClicks(field(window), "twee")
    press(field(window), KEY.Key_Return)
    assert notes(path)[0] == "een\ntwee"


@pytest.mark.parametrize("way", ["click", "done", "next", "list", "close"])
def test_what_was_typed_is_kept_however_one_goes_on(way: str, window: MainWindow, path: Path, qtbot: QtBot) -> None:
    write(window, "nakijken")
    match way:
        case "click":
            QTest.mouseClick(window.article.viewport(), LEFT, NONE, window.article.viewport().rect().center())
        case "done":
            press(field(window), KEY.Key_Return, CONTROL)
            assert window.article.document.id == 2
        case "next":
            press(field(window), KEY.Key_Down, CONTROL)
            assert window.article.document.id == 2
        case "list":
            window.queue.documentChosen.emit(2)
        case "close":
            window.close()
    assert notes(path) == ("nakijken", "", "")
    if way != "close":
        assert (field(window).toPlainText() == "") is (way != "click")


def test_from_the_menu_of_a_name(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    names = window.names.list
    names.setCurrentIndex(names.model().index(0))
    window.names._show_menu(names.visualRect(names.currentIndex()).center())
    menu = window.names.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Note…").trigger()
    menu.close()
    QTest.keyClicks(field(window), "wie?")
    press(field(window), KEY.Key_Return)
    assert notes(path) == ("", "wie?", "")


def test_the_key_unfolds_the_panel(window: MainWindow) -> None:
    press(window.article, KEY.Key_F9)
    assert not window.names.isVisible()
    write(window, "x")
    assert window.names.isVisible()


def test_the_list_finds_notes(window: MainWindow, qtbot: QtBot) -> None:
    write(window, "griffie")
    press(field(window), KEY.Key_Return)
    box = window.queue.findChild(QLineEdit, "searchBox")
    with qtbot.waitSignal(window.queue.listShown):
        QTest.keyClicks(box, "griffie")
    assert window.queue.list.model().rowCount() == 1


def test_without_an_article_no_note_is_typed(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    window = build_window(make_project(tmp_path))
    qtbot.addWidget(window)
    window.show()
    assert not field(window).isEnabled()
    window.close()
