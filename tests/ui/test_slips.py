"""Slips of the hand: marks over two paragraphs, drags that nobody ends, keys held with others, windows closed at work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add
from annotate.model import Document
from store.project import Project
from store.settings import QUEUE
from tests.helpers.hands import ALT, CONTROL, LEFT, NONE, SHIFT
from tests.helpers.projects import labelled, make_project
from ui.actions.keymap import action_for, digit_of, is_plain
from ui.main_window import MainWindow
from ui.session import Session

KEY, META, ALT_GR = Qt.Key, Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.GroupSwitchModifier
FIRST = "Zwembad open\n\nJan Jansen zwemt in Gent.\n\nOok Mia Peeters komt uit Brugge."
SECOND = "Tweede stuk\n\nOver Aalst."
ACROSS = "Nothing was changed: the mark would reach into another paragraph."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document(FIRST), Document(SECOND))


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.repaint()
    return window


def place(window: MainWindow, word: str) -> QPoint:
    at = FIRST.index(word)
    return window.article.rect_of(at, at + len(word)).center()


def mark(window: MainWindow, name: str) -> None:
    at = FIRST.index(name)
    window.findChild(Session).apply(Add(at, at + len(name), "PER"))
    document = window.article.document
    window.article.set_current(next(a for a in document.visible if a.start == at) if document else None)


def drag(window: MainWindow, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    view = window.article.viewport()
    QTest.mousePress(view, LEFT, modifiers, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, modifiers, end)


# Paragraphs


@pytest.mark.parametrize(("start", "end"), [("Zwembad", "Jansen"), ("Gent", "Mia"), ("Brugge", "open")])
@pytest.mark.parametrize("modifiers", [NONE, SHIFT, ALT], ids=["plain", "all", "letters"])
def test_a_drag_into_another_paragraph_marks_nothing_and_says_so(
    window: MainWindow, path: Path, start: str, end: str, modifiers: Qt.KeyboardModifier
) -> None:
    drag(window, place(window, start), place(window, end), modifiers)
    assert labelled(path) == []
    assert window.notice.text == ACROSS


def test_what_was_meant_is_marked_all_the_same(window: MainWindow, path: Path) -> None:
    drag(window, place(window, "Gent"), place(window, "Mia"))
    QTest.mouseClick(window.notice._button, LEFT)
    assert labelled(path) == [("Gent.\n\nOok Mia", "PER")]


def test_it_is_not_marked_in_another_article(window: MainWindow, path: Path) -> None:
    drag(window, place(window, "Gent"), place(window, "Mia"))
    window.queue.documentChosen.emit(2)
    QTest.mouseClick(window.notice._button, LEFT)
    assert labelled(path) == []


def test_the_keyboard_marks_no_two_paragraphs_either(window: MainWindow, path: Path) -> None:
    view = window.article
    view.put_caret_at(FIRST.index("Gent"))
    for _ in range(3):
        QTest.keyClick(view, KEY.Key_Right, SHIFT)
    QTest.keyClick(view, KEY.Key_3)
    assert labelled(path) == []
    assert window.notice.text == ACROSS


def test_a_labels_button_marks_no_two_paragraphs_either(window: MainWindow, path: Path) -> None:
    view = window.article
    view.put_caret_at(FIRST.index("open"))
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    QTest.mouseClick(window.labels._buttons[1], LEFT)
    assert labelled(path) == []
    assert window.notice.text == ACROSS


def test_a_mark_is_not_stretched_into_another_paragraph(window: MainWindow, path: Path) -> None:
    mark(window, "Gent")
    QTest.keyClick(window.article, KEY.Key_Right, SHIFT)
    assert labelled(path) == [("Gent.", "PER")]
    QTest.keyClick(window.article, KEY.Key_Right, SHIFT)
    assert labelled(path) == [("Gent.", "PER")]
    assert window.notice.text == ACROSS
    at = FIRST.index("Gent.")
    box = window.article.rect_of(at, at + 5)
    drag(window, QPoint(box.right() - 1, box.center().y()), place(window, "Mia"))
    assert labelled(path) == [("Gent.", "PER")]


def test_a_mark_over_two_paragraphs_can_be_made_shorter(window: MainWindow, path: Path) -> None:
    mark(window, "Gent.\n\nOok Mia")
    QTest.keyClick(window.article, KEY.Key_Left, SHIFT)
    assert labelled(path) == [("Gent.\n\nOok", "PER")]
    assert window.notice.text != ACROSS


# Drags


def test_a_drag_ends_when_the_button_is_up_already(window: MainWindow, path: Path) -> None:
    view = window.article.viewport()
    QTest.mousePress(view, LEFT, NONE, place(window, "Jan"))
    QTest.mouseMove(view, place(window, "zwemt"))
    assert window.article.selection
    move(view, place(window, "in"), Qt.MouseButton.NoButton)
    assert not window.article.selection
    QTest.mouseRelease(view, LEFT, NONE, place(window, "in"))
    assert labelled(path) == []


@pytest.mark.parametrize("what", ["focus", "hide", "deactivate"])
def test_a_drag_ends_when_the_window_is_left(window: MainWindow, path: Path, what: str) -> None:
    view = window.article.viewport()
    QTest.mousePress(view, LEFT, NONE, place(window, "Jan"))
    QTest.mouseMove(view, place(window, "zwemt"))
    if what == "focus":
        QApplication.sendEvent(
            window.article, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
        )
    elif what == "hide":
        window.hide()
        window.show()
    else:
        other = QWidget()
        other.show()
        QTest.qWaitForWindowExposed(other)
        QGuiApplication.focusWindow()
        other.activateWindow()
        QApplication.processEvents()
        other.close()
        if window.isActiveWindow():
            pytest.skip("no other window can be the active one here")
    assert not window.article.selection
    QTest.mouseRelease(view, LEFT, NONE, place(window, "zwemt"))
    assert labelled(path) == []


def test_a_button_let_go_of_outside_the_window_marks_nothing(window: MainWindow, path: Path) -> None:
    view = window.article.viewport()
    QTest.mousePress(view, LEFT, NONE, place(window, "Jan"))
    QTest.mouseMove(view, place(window, "zwemt"))
    outside = view.mapFrom(window, QPoint(-40, 200))
    move(view, outside, LEFT)
    QTest.mouseRelease(view, LEFT, NONE, outside)
    assert labelled(path) == []
    assert not window.article.selection


def test_a_drag_at_a_marks_end_ends_when_the_mark_goes(window: MainWindow, path: Path) -> None:
    mark(window, "Jan Jansen")
    at = FIRST.index("Jan Jansen")
    box = window.article.rect_of(at, at + 10)
    view = window.article.viewport()
    QTest.mousePress(view, LEFT, NONE, QPoint(box.right() - 1, box.center().y()))
    QTest.mouseMove(view, place(window, "zwemt"))
    QTest.keyClick(window.article, KEY.Key_Z, CONTROL)
    QTest.mouseRelease(view, LEFT, NONE, place(window, "zwemt"))
    assert labelled(path) == []


def move(view: QWidget, to: QPoint, buttons: Qt.MouseButton) -> None:
    at, on_screen = QPointF(to), QPointF(view.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, at, on_screen, Qt.MouseButton.NoButton, buttons, NONE)
    QApplication.sendEvent(view, event)


# Keys held with others

FOREIGN = [ALT_GR, META, META | SHIFT, ALT, CONTROL | ALT, ALT_GR | SHIFT, CONTROL | META]
OWN = [
    KEY.Key_2, KEY.Key_3, KEY.Key_0, KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_Return, KEY.Key_Space, KEY.Key_Left,
    KEY.Key_Right, KEY.Key_Up, KEY.Key_Down, KEY.Key_N, KEY.Key_W, KEY.Key_S, KEY.Key_M, KEY.Key_F, KEY.Key_Escape,
]  # fmt: skip
WINDOWS_OWN = {(ALT, KEY.Key_Left), (ALT, KEY.Key_Right)}  # the article before and after


@pytest.mark.parametrize("held", FOREIGN, ids=lambda held: str(held).removeprefix("KeyboardModifier."))
def test_keys_with_others_that_are_not_ours_do_nothing(
    window: MainWindow, path: Path, held: Qt.KeyboardModifier
) -> None:
    mark(window, "Jan Jansen")
    view, before = window.article, labelled(path)
    current = view.current
    for key in OWN:
        if (held, key) in WINDOWS_OWN:
            continue
        QTest.keyClick(view, key, held)
        assert (labelled(path), view.current) == (before, current), key
        assert not window.footer.is_asking_reason, key
        assert view.document
        assert view.document.id == 1, key


@pytest.mark.parametrize("held", FOREIGN, ids=lambda held: str(held).removeprefix("KeyboardModifier."))
def test_nor_do_they_in_the_panels(window: MainWindow, path: Path, held: Qt.KeyboardModifier) -> None:
    mark(window, "Jan Jansen")
    before, names, queue = labelled(path), window.names.list, window.queue.list
    names.setCurrentIndex(names.model().index(0, 0))
    window.queue.set_current(1)
    for key in OWN:
        for panel in (names, queue):
            if (held, key) not in WINDOWS_OWN:
                QTest.keyClick(panel, key, held)
        assert labelled(path) == before, key
        assert not window.findChild(QLineEdit, "bulkReason").isVisible(), key
    with Project.open(path) as project:
        assert sum(project.queue.counts().values()) == 2


def belgian(text: str, modifiers: Qt.KeyboardModifier, native: int, key: Qt.Key) -> QKeyEvent:
    """Make the event of the key of digit 2 on the top row of a Belgian keyboard, as X11 sends it."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, 11, 0, native, text)


@pytest.mark.parametrize(
    ("event", "ours"),
    [
        (belgian("é", NONE, 0, KEY.Key_Eacute), True),
        (belgian("é", NONE, 0x10, KEY.Key_Eacute), True),  # with Num Lock on
        (belgian("2", SHIFT, 1, KEY.Key_2), True),
        (belgian("@", ALT_GR, 0x80, KEY.Key_At), False),
        (belgian("@", NONE, 0x80, KEY.Key_At), False),
        (belgian("@", CONTROL | ALT, 0, KEY.Key_At), False),
        (belgian("@", NONE, 0, KEY.Key_At), False),
        (belgian("é", META, 0x40, KEY.Key_Eacute), False),
    ],
)
def test_alt_gr_with_a_digits_key_types_and_labels_nothing(
    window: MainWindow, path: Path, event: QKeyEvent, ours: bool
) -> None:
    if digit_of(event) is None:
        pytest.skip("this system numbers its keys otherwise")
    assert is_plain(event) is ours
    mark(window, "Jan Jansen")
    QApplication.sendEvent(window.article, event)
    assert labelled(path) == [("Jan Jansen", "ORG" if ours else "PER")]


def test_alt_gr_means_no_act_even_where_x_tells_of_it_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    keys = {"Del": "remove", "N": "unchecked"}
    for key, text in ((KEY.Key_Delete, ""), (KEY.Key_N, "ŋ")):
        assert action_for(keys, QKeyEvent(QEvent.Type.KeyPress, key, NONE, 57, 0, 0, text))
        assert not action_for(keys, QKeyEvent(QEvent.Type.KeyPress, key, NONE, 57, 0, 0x80, text))


# Closing


@pytest.mark.parametrize("after", [0, 1, 60, 140, 150, 160, 220])
def test_a_window_is_closed_while_one_types_in_the_search_box(
    window: MainWindow, path: Path, qtbot: QtBot, after: int
) -> None:
    box = window.queue.findChild(QLineEdit, "searchBox")
    assert box
    QTest.keyClicks(box, "jan")
    QTest.qWait(after)
    window.close()
    QTest.qWait(260)
    with Project.open(path) as project:
        assert project.settings.get(QUEUE).typed == "jan"
