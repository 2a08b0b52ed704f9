"""What the articles will cost, as the list tells it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Finish, Remove, plan
from annotate.model import Annotation, Document, State, new_id
from store.project import Project
from tests.helpers.hands import LEFT, press
from tests.helpers.projects import make_project
from ui.app import build_window
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen

NAMES = ("Aalst", "Brugge", "Celen", "Damme")


def article(number: int, names: int) -> Document:
    text = f"Bericht {number}: " + ", ".join(NAMES)
    marks = (
        Annotation(new_id(), text.index(name), text.index(name) + len(name), "LOC", State.SUGGESTED, "import:x")
        for name in NAMES[:names]
    )
    return Document(text, annotations=tuple(marks), pipeline="x 1")


def costly(tmp_path: Path, done: int) -> Path:
    """Make a project in which each of so many articles that are done cost two acts, and three are left."""
    path = make_project(tmp_path, *(article(n, 2) for n in range(done)), article(90, 3), article(91, 0), article(92, 4))
    with Project.open(path) as project:
        for document_id in range(1, done + 1):
            for edit in (Remove(project.document(document_id).annotations[0].id), Finish()):
                project.commit([plan(project.document(document_id), edit, "Ann")], by="Ann")
    return path


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, english: QApplication) -> MainWindow:
    return shown(costly(tmp_path, 10), qtbot)


def shown(path: Path, qtbot: QtBot) -> MainWindow:
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    return window


def told(window: MainWindow, place: int, role: Qt.ItemDataRole = Qt.ItemDataRole.ToolTipRole) -> str:
    return window.queue.list.model().index(place).data(role)


def left(window: MainWindow) -> str:
    label = window.findChild(QLabel, "workLeft")
    return label.text() if label.isVisible() else ""


def choose(window: MainWindow, title: str) -> None:
    menu = window.findChild(QToolButton, "orderButton").menu()
    menu.popup(window.mapToGlobal(window.rect().center()))
    action = next(action for action in menu.actions() if action.text() == title)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_a_row_says_what_an_article_will_cost(window: MainWindow) -> None:
    assert "about 6 actions" in told(window, 10)  # 2.5 × (1 + 3 × 0.5)
    assert "about 2 actions" in told(window, 11)
    assert "about 6 actions" in told(window, 10, Qt.ItemDataRole.AccessibleTextRole)
    assert "action" not in told(window, 0)  # done


def test_what_the_row_says_is_painted(window: MainWindow) -> None:
    view = window.queue.list

    def ink(place: int) -> int:
        box = view.visualRect(view.model().index(place))
        image = view.viewport().grab(box.adjusted(box.width() // 2, box.height() * 2 // 3, -10, -4)).toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})

    view.scrollToBottom()
    assert view.look.has_room
    assert ink(12) > 2 * ink(9)  # the other is done, and its one line ends above


def test_the_rows_follow_the_work(window: MainWindow, qtbot: QtBot) -> None:
    window.queue.list.setCurrentIndex(window.queue.list.model().index(10))
    window.queue.documentChosen.emit(11)
    document = window.article.document
    assert document
    window.article.set_current(document.annotations[0], bar=False)
    press(window.article, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "about 5 actions" in told(window, 10))


def test_an_order_by_actions_says_that_it_saves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: left(window) != "")
    assert "saves no work" not in left(window)
    choose(window, "Fewest actions first")
    qtbot.waitUntil(lambda: window.queue.list.model().ids[:3] == [12, 11, 13])
    assert left(window).endswith("This order saves no work: it only puts the hard articles last.")
    choose(window, "Most actions first")
    qtbot.waitUntil(lambda: window.queue.list.model().ids[:3] == [13, 11, 1])
    assert left(window).endswith("This order saves no work: it only puts the hard articles first.")
    choose(window, "By title")
    qtbot.waitUntil(lambda: "saves no work" not in left(window))


def test_the_time_left_is_told_after_ten_articles(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    window = shown(costly(tmp_path, 9), qtbot)
    assert left(window) == ""
    window.queue.finishConfirmed.emit([10])
    qtbot.waitUntil(lambda: left(window).startswith("About "))
    assert left(window).endswith(" left")
