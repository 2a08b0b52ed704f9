"""Accept all suggestions that are sure: said beforehand how many may be wrong, one action, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State, in_order
from annotate.text import words
from tests.helpers.hands import CONTROL, LEFT, SHIFT, press
from tests.helpers.projects import make_project, rows
from ui.main_window import MainWindow
from ui.project_wide.dialog import ProjectWideDialog

NAMES = [f"Naam{i:02d}" for i in range(20)]
TEXT = "Stuk\n\n" + ", ".join(NAMES)
SCORES = [0.96] * 14 + [0.95, 0.5, None, 0.3, 0.2, 0.1]  # 14 surer than 95 %, of which 0.56 wrong on average
AGAIN = "Naam00 en Naam00 en Naam00. Naam00."


def suggestions(text: str, names: list[str], scores: list[float | None]) -> tuple[Annotation, ...]:
    found, end = [], 0
    for i, (name, score) in enumerate(zip(names, scores, strict=True)):
        start = text.index(name, end)
        end = start + len(name)
        found.append(Annotation(1000 * len(text) + i, start, end, "PER", State.SUGGESTED, "pipeline:x", score=score))
    return in_order(found)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    first = Document(TEXT, tokens=words(TEXT), annotations=suggestions(TEXT, NAMES, SCORES))
    second = Document(
        AGAIN, tokens=words(AGAIN), annotations=suggestions(AGAIN, ["Naam00"] * 4, [0.99, 0.96, 0.6, None])
    )
    return make_project(tmp_path, first, second, memory=False)


def accepted(path: Path) -> int:
    return int(rows(path, "SELECT count(*) FROM entities WHERE state = 'accepted'")[0][0])


def offer(window: MainWindow) -> QPushButton:
    button = window.names.findChild(QPushButton, "acceptSure")
    assert isinstance(button, QPushButton)
    return button


def test_the_panel_says_how_many_there_are_and_how_many_may_be_wrong(window: MainWindow, path: Path) -> None:
    assert window.names.sure._text.text() == "14 suggestions are surer than 95%. About 1 of these may be wrong."
    assert offer(window).text() == "Accept these 14"
    QTest.mouseClick(offer(window), LEFT)
    assert accepted(path) == 14
    assert window.notice.text == "14 marks are right"
    assert not offer(window).isVisible()
    assert window.article.hasFocus()
    press(window.article, Qt.Key.Key_Z, CONTROL)
    assert accepted(path) == 0
    assert offer(window).isVisible()


def test_a_key_does_the_same_and_again_does_nothing(window: MainWindow, path: Path) -> None:
    press(window.article, Qt.Key.Key_K, CONTROL | SHIFT)
    press(window.article, Qt.Key.Key_K, CONTROL | SHIFT)
    assert accepted(path) == 14
    press(window.article, Qt.Key.Key_Z, CONTROL)
    assert accepted(path) == 0


def test_from_the_keyboard_the_focus_goes_to_the_names(window: MainWindow, path: Path) -> None:
    offer(window).setFocus(Qt.FocusReason.TabFocusReason)
    press(offer(window), Qt.Key.Key_Space)
    assert accepted(path) == 14
    assert window.names.list.hasFocus()


def test_one_that_was_decided_is_offered_no_more(window: MainWindow, path: Path) -> None:
    QTest.keyClick(window.article, Qt.Key.Key_Tab)
    QTest.keyClick(window.article, Qt.Key.Key_2)
    assert offer(window).text() == "Accept these 13"


def test_everywhere_ticks_the_sure_ones_of_a_name(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(window.article, Qt.Key.Key_Tab)
    QTest.keyClick(window.article, Qt.Key.Key_A, CONTROL | SHIFT)
    dialog = window.findChild(ProjectWideDialog, "projectWideDialog")
    qtbot.waitUntil(lambda: len(dialog.list.model().mentions) == 5 and not dialog._waiting)
    assert "may be wrong" not in dialog._counts.text()
    assert dialog._sure.text() == "Tick 3 surer than 95%"
    QTest.mouseClick(dialog._sure, LEFT)
    assert "3 ticked · in 2 articles · Most likely all of these are right." in dialog._counts.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert accepted(path) == 3
    undo = next(button for button in window.notice.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, LEFT)
    assert accepted(path) == 0


def test_everywhere_offers_none_for_another_label(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.article, Qt.Key.Key_Tab)
    QTest.keyClick(window.article, Qt.Key.Key_A, CONTROL | SHIFT)
    dialog = window.findChild(ProjectWideDialog, "projectWideDialog")
    qtbot.waitUntil(lambda: dialog._sure.isVisible())
    dialog._label.setCurrentIndex(1)
    assert not dialog._sure.isVisible()
