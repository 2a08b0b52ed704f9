"""Contradictions within an article are pointed out once before it is done, and keep nobody from going on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotate.model import Annotation, Document, State, in_order
from annotate.text import words
from tests.helpers.hands import CONTROL, LEFT, press
from tests.helpers.projects import make_project, marks, rows
from ui.main_window import MainWindow

TEXT = "Feest\n\nGent wint. De stad Gent viert. In Gent was Lys. En Lys zag dat Lys won."
KEY = Qt.Key


def mark(number: int, name: str, nth: int, label: str) -> Annotation:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(name, start + 1)
    return Annotation(number, start, start + len(name), label, State.SUGGESTED, "pipeline:x")


MARKS = (
    mark(1, "Gent", 0, "LOC"), mark(2, "Gent", 1, "LOC"),
    mark(3, "Lys", 0, "PER"), mark(4, "Lys", 1, "PER"), mark(5, "Lys", 2, "LOC"),
)  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    first = Document(TEXT, tokens=words(TEXT), annotations=in_order(MARKS))
    return make_project(tmp_path, first, Document("Tweede stuk."), memory=False)


def states(path: Path) -> list[str]:
    return [state for (state,) in rows(path, "SELECT state FROM documents ORDER BY id")]


def finish(window: MainWindow) -> None:
    press(window.article, KEY.Key_Return, CONTROL)


def shown(window: MainWindow) -> str:
    return window.footer._doubt.text() if window.footer.is_pointing_out else ""


def click(window: MainWindow, text: str) -> None:
    (button,) = [b for b in window.footer.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    QTest.mouseClick(button, LEFT)


def test_done_twice_finishes(window: MainWindow, path: Path) -> None:
    finish(window)
    assert shown(window) == "“Gent” is marked 2 times in this article, but not everywhere. (1/2)"
    assert states(path) == ["todo", "todo"]
    finish(window)
    assert states(path) == ["done", "todo"]
    assert window.article.document.text == "Tweede stuk."
    assert not shown(window)


def test_show_goes_to_each_of_them_and_a_digit_mends_it_there(window: MainWindow, path: Path) -> None:
    finish(window)
    click(window, "Show")
    assert window.article.selection == (TEXT.rindex("Gent"), TEXT.rindex("Gent") + 4)
    assert window.article.hasFocus()
    click(window, "Show")
    assert shown(window) == "“Lys” has different labels in this article: Person, Place. (2/2)"
    assert window.article.current.start == TEXT.rindex("Lys")
    QTest.keyClick(window.article, KEY.Key_1)
    assert ("Lys", "LOC", "suggested") not in marks(path)
    assert shown(window) == "“Gent” is marked 2 times in this article, but not everywhere."
    click(window, "Show")
    QTest.keyClick(window.article, KEY.Key_3)
    assert marks(path).count(("Gent", "LOC", "accepted")) == 1
    assert not shown(window)
    assert states(path) == ["started", "todo"]
    finish(window)
    assert states(path) == ["done", "todo"]


def test_what_was_pointed_out_is_not_pointed_out_again(window: MainWindow, path: Path) -> None:
    finish(window)
    press(window.article, KEY.Key_Escape)
    assert not shown(window)
    finish(window)
    assert states(path) == ["done", "todo"]
    press(window.article, KEY.Key_Z, CONTROL)
    assert states(path) == ["todo", "todo"]
    finish(window)
    assert states(path) == ["done", "todo"]


def test_done_anyway_by_mouse(window: MainWindow, path: Path) -> None:
    QTest.mouseClick(window.footer._done, LEFT)
    QTest.mouseClick(window.footer._done, LEFT)  # a slip: the button is gone
    assert shown(window)
    QTest.qWait(QApplication.doubleClickInterval())
    click(window, "Done anyway")
    assert states(path) == ["done", "todo"]


def test_an_article_without_contradictions_is_done_at_once(window: MainWindow, path: Path) -> None:
    finish(window)
    finish(window)
    finish(window)
    assert states(path) == ["done", "done"]


def test_another_article_takes_the_question_away(window: MainWindow) -> None:
    finish(window)
    press(window.article, KEY.Key_Down, CONTROL)
    assert not shown(window)
