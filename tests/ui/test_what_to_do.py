"""What the window says when there is nothing to see yet, while something is dragged over it, and after an error."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add
from annotate.errors import UserError
from annotate.model import Document
from annotate.pipelines.routing import NO_PIPELINE
from annotate.text import words
from store.project import Project
from tests.helpers.hands import LEFT, SHIFT, press
from tests.helpers.projects import make_project
from ui.actions.menus import Menus
from ui.app import build_window
from ui.article.marks_page import MarksPage
from ui.labels.dialog import LabelsDialog
from ui.main_window import MainWindow
from ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus and dialogs


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path)


def said(window: MainWindow) -> str:
    """Return what the sheet says, "" if an article is on it."""
    sheet = window.empty_sheet
    return " ".join(label.text() for label in sheet.findChildren(QLabel)) if sheet.isVisible() else ""


def names_say(window: MainWindow) -> str:
    label = window.names._empty
    return label.text() if label.isVisible() else ""


# Nothing to see yet


def test_an_empty_project_says_in_the_middle_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    assert said(window) == (
        "There are no articles yet Drop files or a folder here, paste an article (Ctrl+V), or choose Add."
    )
    assert not window.notice.text
    assert names_say(window) == ""
    button = window.findChild(QPushButton, "addFirst")
    middle = window.article.viewport().rect().center().x()
    assert abs(button.mapTo(window.article.viewport(), button.rect().center()).x() - middle) < 3
    window.add_menu.aboutToShow.connect(lambda: QTimer.singleShot(50, window.add_menu.close))
    with qtbot.waitSignal(window.add_menu.aboutToShow):
        QTest.mouseClick(button, LEFT)


def test_the_first_article_takes_its_place_and_removing_it_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    session = window.findChild(Session)
    with qtbot.waitSignal(window.queue.listShown):
        session.add([Document("Een stuk.")])
    assert window.article.document
    assert said(window) == ""
    session.open(None)
    assert said(window) == "No article is open Choose one in the list."
    session.open(1)
    window.queue.removeRequested.emit([1])
    qtbot.waitUntil(lambda: said(window).startswith("There are no articles yet"))


def test_the_names_panel_says_that_marks_are_being_made(
    tmp_path: Path, qtbot: QtBot, tiny_pipeline: Path, english: QApplication
) -> None:
    window = build_window(make_project(tmp_path, Document("Jan Jansen woont in Gent.")), pipeline=str(tiny_pipeline))
    qtbot.addWidget(window)
    window.show()
    assert names_say(window).startswith("Marks are being made")
    qtbot.waitUntil(lambda: window.names.list.model().rowCount() == 2, timeout=60_000)
    assert names_say(window) == ""
    session = window.findChild(Session)
    session.add([Document("Niemand, nergens.")])
    session.open(2)
    window.findChild(Menus)._suggestions.start()
    assert names_say(window).startswith("Marks are being made")
    qtbot.waitUntil(lambda: names_say(window).startswith("No names were found"), timeout=60_000)
    window.close()


def test_without_a_language_model_it_says_how_to_mark(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    window = build_window(make_project(tmp_path, Document("Jan Jansen woont in Gent.")))
    qtbot.addWidget(window)
    window.show()
    assert names_say(window) == "No names yet. Double-click a word to mark it."


def test_without_a_language_model_for_its_language_nothing_is_said_to_be_checked(
    tmp_path: Path, qtbot: QtBot, english: QApplication
) -> None:
    tokens = words("Jan Jansen vit à Gand.", "fr")
    window = build_window(make_project(tmp_path, Document("Jan Jansen vit à Gand.", meta={"language": "fr"})))
    qtbot.addWidget(window)
    window.show()
    session = window.findChild(Session)
    assert session.document
    session.take_suggestions(session.document, replace(tokens, pipeline=NO_PIPELINE), (), NO_PIPELINE)
    assert names_say(window) == "No names yet. Double-click a word to mark it."
    assert window.footer._left.text() == ""
    session.apply(Add(0, 10, "PER"))
    assert window.footer._left.text() == "Nothing left to check"


# Something is dragged over it


def files() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/nergens/stuk.txt")])
    return data


def enter(window: MainWindow, data: QMimeData) -> None:
    event = QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)


def test_a_frame_shows_while_files_are_over_the_window(window: MainWindow) -> None:
    frame = window._drop_frame
    data = files()
    enter(window, data)
    assert frame.isVisible()
    assert frame.accessibleName() == "Drop here to add these articles"
    before = window.grab().toImage()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not frame.isVisible()
    assert window.grab().toImage() != before


def test_dropping_takes_the_frame_away(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("Een stuk.")
    enter(window, data)
    assert window._drop_frame.accessibleName() == "Drop here to add this text"
    event = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.dropped):
        QApplication.sendEvent(window, event)
    assert not window._drop_frame.isVisible()


def test_what_cannot_be_dropped_shows_no_frame(window: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-other", b"x")
    enter(window, data)
    assert not window._drop_frame.isVisible()


# After an error


def saved(window: MainWindow) -> str:
    return window.findChild(QLabel, "savedState").text()


@pytest.mark.parametrize("way", ["close the error", "go on working", "another notice"])
def test_the_status_comes_back_to_saved(way: str, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.findChild(Session)
    session.add([Document("Jan Jansen woont in Gent.")])
    session.open(1)

    def broken(*_: object, **__: object) -> int:
        raise UserError("That is too long: at most {limit} characters.", limit=3)

    with monkeypatch.context() as patched:
        patched.setattr(Project, "commit", broken)
        press(window.article, Qt.Key.Key_Right)
        press(window.article, Qt.Key.Key_1)
    assert "Not saved" in saved(window)
    match way:
        case "close the error":
            close = next(b for b in window.notice.findChildren(QToolButton) if b.isVisible())
            QTest.mouseClick(close, LEFT)
        case "go on working":
            press(window.article, Qt.Key.Key_1)
        case "another notice":
            window.notice.say("Klaar.")
    assert saved(window) == "✓ Saved"


# What marks and labels mean


@pytest.fixture
def page(window: MainWindow) -> MarksPage:
    press(window.article, Qt.Key.Key_F1, SHIFT)
    page = window.findChild(MarksPage)
    assert isinstance(page, MarksPage)
    return page


def test_the_page_of_marks_explains_the_lines_and_the_labels(page: MarksPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any("Dashed" in text and "suggested" in text for text in texts)
    assert any("Solid" in text and "checked" in text for text in texts)
    assert "Person: People, including fictional ones, and nicknames; without titles" in texts
    pictures = [label.pixmap() for label in page.findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(pictures) == 5 + 4
    images = [picture.toImage() for picture in pictures]
    assert all(images[i] != images[0] for i in range(1, 5))


def test_from_the_page_one_comes_to_the_labels(page: MarksPage, window: MainWindow) -> None:
    change = next(button for button in page.findChildren(QPushButton) if button.text() == "Change the labels…")
    QTest.mouseClick(change, LEFT)
    assert window.findChild(LabelsDialog) is not None
