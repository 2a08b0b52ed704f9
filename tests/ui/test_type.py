"""The size of the type, in the article and around it, and the typeface of the article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, plan
from annotate.model import Document
from store.project import Project
from tests.helpers.hands import CONTROL
from tests.helpers.projects import make_project
from ui.app import build_window
from ui.main_window import MainWindow
from ui.settings.preferences import Settings
from ui.widgets.scrolled import Scrolled

TEXT = "Titel\n\nOver Gent en Sint-Niklaas."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, Document(TEXT), Document("Tweede\n\nOver Brugge."))
    with Project.open(path) as project:
        start = TEXT.index("Gent")
        project.commit([plan(project.document(1), Add(start, start + 4, "LOC"), "Ann")], by="Ann")
    return path


def sizes(window: MainWindow) -> dict[str, int]:
    """Return how large things are that hold words."""
    done = window.findChild(QPushButton, "doneButton")
    assert done
    return {
        "article": window.article._layout.font.pixelSize(),
        "list": window.queue.list.sizeHintForRow(0),
        "names": window.names.list.sizeHintForRow(0),
        "done": done.height(),
        "status": QFontInfo(window.status.font()).pixelSize(),
        "title": QFontInfo(window.title.font()).pixelSize(),
        "filters": QFontInfo(window.queue.findChild(QWidget, "filter_todo").font()).pixelSize(),
    }


def test_larger_text_is_larger_in_the_list_and_the_panels_too(window: MainWindow, path: Path) -> None:
    before = sizes(window)
    for _ in range(6):
        QTest.keyClick(window.article, Qt.Key.Key_Plus, CONTROL)
    QApplication.processEvents()
    after = sizes(window)
    assert [name for name in before if after[name] <= before[name]] == []
    window.close()
    again = build_window(path)
    again.show()
    QApplication.processEvents()
    assert sizes(again) == after
    for _ in range(6):
        QTest.keyClick(again.article, Qt.Key.Key_Minus, CONTROL)
    QApplication.processEvents()
    assert sizes(again) == before
    again.close()


def test_dialogs_and_menus_have_type_of_the_same_size(window: MainWindow) -> None:
    before = QFontInfo(window.main_menu.font()).pixelSize()
    for _ in range(6):
        QTest.keyClick(window.article, Qt.Key.Key_Plus, CONTROL)
    QTest.keyClick(window.article, Qt.Key.Key_F1)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    around = QFontInfo(window.queue.font()).pixelSize()
    assert around > before
    assert QFontInfo(dialog.font()).pixelSize() == around
    window.main_menu.ensurePolished()
    assert QFontInfo(window.main_menu.font()).pixelSize() == around


@pytest.mark.parametrize(("choice", "family"), [("Without serifs", "Sans"), ("Lexend, easier with dyslexia", "Lexend")])
def test_the_typeface_of_the_article_is_chosen_in_the_settings(window: MainWindow, choice: str, family: str) -> None:
    article = window.article
    before = article.rect_of(0, len(TEXT))
    assert "Serif" in QFontInfo(article._layout.font).family()
    QTest.keyClick(article, Qt.Key.Key_Comma, CONTROL)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Typeface of the article")
    box.setFocus()
    box.setCurrentIndex(box.findText(choice))
    assert family in QFontInfo(article._layout.font).family()
    assert article.rect_of(0, len(TEXT)) != before
    assert article.document
    assert article.document.text == TEXT
    start = TEXT.index("Gent")
    assert article.offset_at(article.rect_of(start, start + 1).center()) == start
    dialog.close()
    window.close()
    assert Settings().typeface in ("sans", "lexend")


def test_a_typeface_that_is_none_is_the_usual_one() -> None:
    Settings().typeface = "wingdings"
    assert Settings().typeface == "serif"


def test_what_scrolls_is_never_narrower_than_its_content(qtbot: QtBot, english: QApplication) -> None:
    dialog, inside, wide = QDialog(), QVBoxLayout(), QWidget()
    qtbot.addWidget(dialog)
    inside.addWidget(wide)
    QVBoxLayout(dialog).addWidget(Scrolled(inside))
    dialog.resize(300, 200)
    dialog.show()
    wide.setMinimumWidth(500)  # as larger type does
    qtbot.waitUntil(lambda: wide.visibleRegion().boundingRect().width() >= 500)
