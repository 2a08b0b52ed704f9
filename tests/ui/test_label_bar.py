"""The label bar: what it labels is seen before the click, one label is outlined, and none is cut off."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from annotate.edits.labels import AddLabel, PutLabel
from annotate.model import Annotation, Document, Label, State
from tests.helpers.hands import LEFT, NONE, SHIFT
from tests.helpers.projects import make_project, marks
from ui.labels.bar import LabelBar
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.label_button import LabelButton

TEXT = "Titel\n\nBurgemeester Jan Jansen woont in Gent, niet in Brugge. Jan Jansen zwijgt."
KEY = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    start = TEXT.index("Jan Jansen")
    return make_project(
        tmp_path, Document(TEXT, annotations=(Annotation(1, start, start + 10, "ORG", State.SUGGESTED, "pipeline:x"),))
    )


def place(window: MainWindow, word: str) -> QPoint:
    start = TEXT.index(word)
    return window.article.rect_of(start, start + len(word)).center()


def click(window: MainWindow, word: str) -> None:
    QTest.mouseClick(window.article.viewport(), LEFT, NONE, place(window, word))


def double_click(window: MainWindow, word: str) -> None:
    click(window, word)
    QTest.mouseDClick(window.article.viewport(), LEFT, NONE, place(window, word))


def choose(window: MainWindow, name: str) -> None:
    QTest.mouseClick(next(b for b in window.labels.findChildren(LabelButton) if b.label.name == name), LEFT)


def outlined(window: MainWindow) -> list[str]:
    return [b.label.name for b in window.labels.findChildren(LabelButton) if b.isChecked()]


def told(window: MainWindow) -> str:
    """Return what the bar says that the next label is for."""
    return window.labels.findChild(QLabel, "labelTarget").text()


def test_a_label_is_for_the_next_name_until_one_goes_to_a_mark(window: MainWindow, path: Path) -> None:
    assert (told(window), outlined(window)) == ("Next name", ["PER"])
    choose(window, "LOC")
    assert (told(window), outlined(window)) == ("Next name", ["LOC"])
    double_click(window, "Gent")
    assert (told(window), outlined(window)) == ("Next name", ["LOC"])
    choose(window, "MISC")
    assert marks(path)[-1] == ("Gent", "LOC", "accepted")
    assert (told(window), outlined(window)) == ("Next name", ["MISC"])
    double_click(window, "Brugge")
    assert marks(path)[-2:] == [("Gent", "LOC", "accepted"), ("Brugge", "MISC", "accepted")]


def test_with_a_current_mark_the_bar_shows_its_label_and_changes_it(window: MainWindow, path: Path) -> None:
    click(window, "Jansen")
    assert (told(window), outlined(window)) == ("This mark", ["ORG"])
    choose(window, "PER")
    assert marks(path) == [("Jan Jansen", "PER", "accepted")]
    assert (told(window), outlined(window)) == ("This mark", ["PER"])
    QTest.keyClick(window.article, KEY.Key_3)
    assert marks(path) == [("Jan Jansen", "LOC", "accepted")]
    assert (told(window), outlined(window)) == ("This mark", ["LOC"])
    QTest.keyClick(window.article, KEY.Key_Escape)
    assert (told(window), outlined(window)) == ("Next name", ["PER"])


def test_digits_do_as_the_bar_does(window: MainWindow, path: Path) -> None:
    double_click(window, "Gent")
    QTest.keyClick(window.article, KEY.Key_3)
    assert marks(path)[-1] == ("Gent", "PER", "accepted")
    assert (told(window), outlined(window)) == ("Next name", ["LOC"])
    QTest.keyClick(window.article, KEY.Key_Right, SHIFT)  # the new mark can be put right at once
    assert marks(path)[-1] == ("Gent,", "PER", "accepted")
    assert told(window) == "Next name"
    QTest.keyClick(window.article, KEY.Key_Tab)
    QTest.keyClick(window.article, KEY.Key_Backtab)
    QTest.keyClick(window.article, KEY.Key_3)
    assert marks(path)[-1] == ("Gent,", "LOC", "accepted")


def test_selected_words_get_the_label(window: MainWindow, path: Path) -> None:
    click(window, "Brugge")
    assert (told(window), outlined(window)) == ("These words", ["PER"])
    choose(window, "LOC")
    assert marks(path)[-1] == ("Brugge", "LOC", "accepted")
    assert (told(window), outlined(window)) == ("Next name", ["PER"])


def test_the_outline_follows_an_act_from_elsewhere(window: MainWindow) -> None:
    click(window, "Jansen")
    names = window.names.list
    names.setCurrentIndex(names.model().index(0, 0))
    QTest.keyClick(names, KEY.Key_4)
    assert outlined(window) == ["MISC"]
    QTest.keyClick(window.article, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert outlined(window) == ["ORG"]


LABELS = [Label(f"L{i}", i % 8, i, title) for i, title in enumerate(
    ["Person", "Organisation", "R&D", "An exceptionally long title of a label", "Law & order", *("Number " * i for i in range(1, 8))]
)]  # fmt: skip


@pytest.fixture
def bar(qtbot: QtBot, english: QApplication) -> LabelBar:
    bar = LabelBar()
    qtbot.addWidget(bar)
    bar.set_labels(LABELS)
    bar.show()
    return bar


@pytest.mark.parametrize("is_large", [False, True])
def test_as_many_labels_as_fit_are_whole_and_the_others_are_in_the_menu(bar: LabelBar, is_large: bool) -> None:
    if is_large:
        font = bar.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        bar.setFont(font)
    more, buttons = bar.findChild(QToolButton, "moreLabels"), bar.findChildren(LabelButton)
    lead = bar.findChild(QLabel, "labelTarget")
    for width in range(bar.minimumSizeHint().width(), bar.sizeHint().width() + 200, 7):
        bar.resize(width, bar.sizeHint().height())
        shown = [button for button in buttons if button.isVisible()]
        rest = [action.text().split("\t")[0] for action in more.menu().actions()]
        assert [*(b.text() for b in shown), *rest] == [b.text() for b in buttons]
        assert more.isVisible() == bool(rest)
        row = [
            *([lead] if lead.isVisible() else []),
            *shown,
            *([more] if rest else []),
            bar.findChild(QToolButton, "editLabels"),
        ]
        for left, right in pairwise(row):
            assert left.geometry().right() < right.geometry().left()
        for part in row:
            assert bar.rect().contains(part.geometry())
            assert part is lead or part.width() >= part.sizeHint().width()
        room = bar.width() - row[-1].geometry().right()
        assert not rest or room < buttons[len(shown)].sizeHint().width() + more.sizeHint().width()
    assert not rest


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus
def test_the_menu_of_the_others_can_be_reached_by_keys_and_names_the_outlined_one(bar: LabelBar, qtbot: QtBot) -> None:
    bar.resize(400, bar.sizeHint().height())
    bar.activateWindow()
    more = bar.findChild(QToolButton, "moreLabels")
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len([b for b in bar.findChildren(LabelButton) if b.isVisible()])):
        QTest.keyClick(bar.focusWidget(), KEY.Key_Right)
    assert more.hasFocus()
    assert more.accessibleName() == "More labels"

    def choose_last() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, KEY.Key_Up)
        QTest.keyClick(menu, KEY.Key_Return)

    QTimer.singleShot(0, choose_last)
    with qtbot.waitSignal(bar.chosen) as asked:
        QTest.keyClick(more, KEY.Key_Return)
    assert asked.args == ["L11"]
    bar.set_target(bar._target, "L4")
    assert more.accessibleName() == "More labels: Law & order"
    assert [action.text() for action in more.menu().actions() if action.isChecked()] == ["Law && order\t5"]


def test_keys_choose_a_label_of_the_bar(window: MainWindow) -> None:
    window.labels.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.focusWidget(), KEY.Key_Right)
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert outlined(window) == ["ORG"]
    assert window.focusWidget() is window.article


def test_an_ampersand_is_drawn_and_is_no_key(window: MainWindow) -> None:
    session = window.findChild(Session)
    session.change_labels(PutLabel("ORG", Label("ORG", 1, 1, "R&D")))
    session.change_labels(AddLabel(Label("LAW", 4, 4, "A&B & a title that is long enough for the menu of the others")))
    window.resize(1024, 700)
    shown = next(b for b in window.labels.findChildren(LabelButton) if b.label.name == "ORG")
    session.change_labels(PutLabel("ORG", Label("ORG", 1, 1, "RD")))
    without = next(b for b in window.labels.findChildren(LabelButton) if b.label.name == "ORG")
    assert shown.sizeHint().width() > without.sizeHint().width()
    entries = [action.text() for action in window.labels.findChild(QToolButton, "moreLabels").menu().actions()]
    assert [text.split("\t")[0] for text in entries][
        -1
    ] == "A&&B && a title that is long enough for the menu of the others"
