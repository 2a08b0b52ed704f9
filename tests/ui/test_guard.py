"""A second click and a held key: neither takes away nor finishes more than was meant, and quick hands are not held up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State, new_id, now
from annotate.text import words
from store.project import Project
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT, double_click, hold, hold_as_clicks, hold_as_presses, press
from tests.helpers.menus import menu_called
from tests.helpers.projects import make_project, rows
from ui.labels.dialog import LabelsDialog
from ui.main_window import MainWindow
from ui.names.model import NAME, Name

KEY = Qt.Key
NAMES = ("Jan Jansen", "Gent", "Mia Peeters", "Brugge", "Duinbehoud", "Ann Mertens")
TEXT = "Zwembad\n\n" + " en ".join(NAMES) + ". Gent en Gent."
HOLDS = pytest.mark.parametrize("holding", [hold, hold_as_presses, hold_as_clicks])
Holding = Callable[..., None]


def suggested(text: str, *names: str) -> Document:
    marks = []
    for name in names:
        at = -1
        while (at := text.find(name, at + 1)) >= 0:
            mark = Annotation(new_id(), at, at + len(name), "LOC", State.SUGGESTED, "pipeline:x 1", changed_at=now())
            marks.append(mark)
    return Document(text, tokens=words(text), annotations=tuple(marks))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    documents = [suggested(TEXT.replace("Zwembad", f"Zwembad {i}"), *NAMES) for i in range(12)]
    return make_project(tmp_path, *documents, memory=False)


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.repaint()
    return window


def count(path: Path, question: str) -> int:
    ((number,),) = rows(path, f"SELECT count(*) FROM {question}")
    return int(number)


def done(path: Path) -> int:
    return count(path, "documents WHERE state = 'done'")


def marks(path: Path) -> int:
    return count(path, "annotations WHERE document_id = 1 AND state != 'rejected'")


def button_of(window: MainWindow, row: int, which: int) -> QPoint:
    """Return the point of ✓ (0) or ✕ (1) in the names panel."""
    box = window.names.list.visualRect(window.names.list.model().index(row, 0))
    side = box.height() - 6
    right = box.right() - side // 2 - 5
    return QPoint(right - (side + 2 if which == 0 else 0), box.center().y())


def left(window: MainWindow) -> list[Name]:
    """Return the names that are not removed, in order; a removed one stays in its row, struck out."""
    model = window.names.list.model()
    rows = [model.index(row, 0).data(NAME) for row in range(model.rowCount())]
    return [name for name in rows if not name.is_removed]


def names(window: MainWindow) -> int:
    return len(left(window))


# The mouse


@pytest.mark.parametrize("clicks", [double_click, None], ids=["double click", "two clicks"])
def test_a_double_click_on_remove_takes_one_name_away(window: MainWindow, path: Path, clicks: object) -> None:
    panel, place, second = window.names.list.viewport(), button_of(window, 0, 1), left(window)[1].text
    if clicks:
        double_click(panel, place)
    else:
        for _ in range(2):
            QTest.mouseClick(panel, LEFT, NONE, place)
    assert names(window) == len(NAMES) - 1
    assert left(window)[0].text == second


def test_a_double_click_on_right_accepts_one_name(window: MainWindow, path: Path) -> None:
    double_click(window.names.list.viewport(), button_of(window, 0, 0))
    assert count(path, "annotations WHERE state = 'accepted'") == 1


def test_two_names_are_removed_as_fast_as_the_mouse_goes_to_them(window: MainWindow, path: Path) -> None:
    QTest.mouseClick(window.names.list.viewport(), LEFT, NONE, button_of(window, 3, 1))
    QTest.mouseClick(window.names.list.viewport(), LEFT, NONE, button_of(window, 0, 1))
    assert names(window) == len(NAMES) - 2


def test_a_click_at_the_same_place_acts_when_it_is_no_double_one(window: MainWindow, path: Path) -> None:
    place = button_of(window, 0, 1)
    QTest.mouseClick(window.names.list.viewport(), LEFT, NONE, place)
    assert names(window) == len(NAMES) - 1
    press(window, KEY.Key_Z, CONTROL)  # the same name is there again
    assert names(window) == len(NAMES)
    QTest.qWait(QApplication.doubleClickInterval() + 30)
    QTest.mouseClick(window.names.list.viewport(), LEFT, NONE, place)
    assert names(window) == len(NAMES) - 1


def test_a_press_on_the_name_and_a_release_on_remove_takes_nothing_away(window: MainWindow, path: Path) -> None:
    panel, place = window.names.list.viewport(), button_of(window, 0, 1)
    QTest.mousePress(panel, LEFT, NONE, QPoint(30, place.y()))
    QTest.mouseRelease(panel, LEFT, NONE, place)
    assert names(window) == len(NAMES)


@pytest.mark.parametrize("name", ["_remove", "_accept"])
def test_the_second_click_on_the_small_bar_marks_no_word_under_it(window: MainWindow, path: Path, name: str) -> None:
    view = window.article
    at = TEXT.replace("Zwembad", "Zwembad 0").index("Jan")
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.rect_of(at, at + 3).center())
    button: QPushButton = getattr(window.annotation_bar, name)
    place = button.mapToGlobal(button.rect().center())
    before = count(path, "annotations")
    QTest.mouseClick(button, LEFT)
    assert not window.annotation_bar.isVisible()
    under = view.viewport().mapFromGlobal(place)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, under)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, under)
    assert count(path, "annotations") == before


def test_a_double_click_on_later_asks_and_leaves_nothing(window: MainWindow, path: Path) -> None:
    footer = window.footer
    twice(footer._flag, footer._cancel)
    assert footer.is_asking_reason
    twice(footer._keep, footer._done)
    assert count(path, "documents WHERE state = 'flagged'") == 1
    assert done(path) == 0


def test_the_second_click_on_done_does_not_answer_the_question(window: MainWindow, path: Path) -> None:
    long = "Lang\n" + "\n".join(f"Alinea {i}." for i in range(200))
    with Project.open(path) as project:
        added = project.add([Document(long)])[0]
    window.queue.documentChosen.emit(added.document_id)
    window.repaint()
    twice(window.footer._done, window.footer._anyway)
    assert window.footer.is_asking_unseen
    assert done(path) == 0


def twice(button: QPushButton, other: QPushButton) -> None:
    """Double-click a button; the second half comes when another button is there."""
    place = button.mapToGlobal(button.rect().center())
    QTest.mouseClick(button, LEFT)
    for under in (other, button):
        if under.isVisible():
            QTest.mouseDClick(under, LEFT, NONE, under.mapFromGlobal(place))
            QTest.mouseRelease(under, LEFT, NONE, under.mapFromGlobal(place))


def test_the_second_click_on_a_dialogs_button_does_nothing_in_the_window(window: MainWindow, path: Path) -> None:
    window.article.set_current(window.article.document.visible[0] if window.article.document else None)
    QTest.keyClick(window.article, KEY.Key_A, CONTROL | SHIFT)
    dialog = window.findChild(QWidget, "projectWideDialog")
    assert dialog
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Cancel")
    view = window.article.viewport()
    word = view.mapToGlobal(window.article.rect_of(0, 7).center())
    dialog.move(dialog.pos() + word - cancel.mapToGlobal(cancel.rect().center()))
    place, before = cancel.mapToGlobal(cancel.rect().center()), count(path, "annotations")
    QTest.mouseClick(cancel, LEFT)
    QTest.mouseDClick(view, LEFT, NONE, view.mapFromGlobal(place))
    QTest.mouseRelease(view, LEFT, NONE, view.mapFromGlobal(place))
    assert not dialog.isVisible()
    assert count(path, "annotations") == before


# What was done is said, and taken back


def act(window: MainWindow, what: str) -> None:
    """Do something to all mentions of Gent."""
    panel, view = window.names.list, window.article
    row = [name.text for name in left(window)].index("Gent")
    at = view.document.text.index("Gent") if view.document else 0
    match what:
        case "remove in panel":
            QTest.mouseClick(panel.viewport(), LEFT, NONE, button_of(window, row, 1))
        case "accept in panel":
            QTest.mouseClick(panel.viewport(), LEFT, NONE, button_of(window, row, 0))
        case "relabel in panel":
            panel.setCurrentIndex(panel.model().index(row, 0))
            QTest.keyClick(panel, KEY.Key_2)
        case "remove in article":
            QTest.mouseClick(view.viewport(), LEFT, NONE, view.rect_of(at, at + 4).center())
            QTest.keyClick(view, KEY.Key_Delete, SHIFT)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("remove in panel", "3 marks removed"),
        ("accept in panel", "3 marks are right"),
        ("relabel in panel", "3 marks have another label"),
        ("remove in article", "3 marks removed"),
    ],
)
def test_more_than_one_mark_is_said_and_one_undo(window: MainWindow, path: Path, what: str, said: str) -> None:
    def all_of_it() -> list[tuple[object, ...]]:
        return rows(path, "SELECT start, label, state FROM entities ORDER BY document_id, start")

    before = all_of_it()
    act(window, what)
    assert window.notice.text == said
    assert all_of_it() != before
    QTest.mouseClick(window.notice._button, LEFT)
    assert all_of_it() == before
    assert window.notice.text == ""


def test_undo_is_there_again_after_another_act_by_key(window: MainWindow, path: Path) -> None:
    before = marks(path)
    for _ in range(2):
        act(window, "relabel in panel")
        QTest.mouseClick(window.notice._button, LEFT)
    assert count(path, "annotations WHERE label != 'LOC'") == 0
    assert marks(path) == before


def test_one_mark_is_not_said(window: MainWindow) -> None:
    QTest.mouseClick(window.names.list.viewport(), LEFT, NONE, button_of(window, 0, 1))
    assert window.notice.text in (
        "",
        "Digit keys change the label, Delete removes the mark. All correct? Press Ctrl+Enter.",
    )


# Keys


@HOLDS
@pytest.mark.parametrize("delay", [250, 660])
def test_held_done_finishes_one_article(window: MainWindow, path: Path, holding: Holding, delay: int) -> None:
    holding(window.article, KEY.Key_Return, CONTROL, delay=delay)
    assert done(path) == 1


@HOLDS
def test_held_done_does_not_answer_the_question(window: MainWindow, path: Path, holding: Holding) -> None:
    long = "Lang\n" + "\n".join(f"Alinea {i}." for i in range(200))
    with Project.open(path) as project:
        added = project.add([Document(long)])[0]
    window.queue.documentChosen.emit(added.document_id)
    window.repaint()
    holding(window.article, KEY.Key_Return, CONTROL)
    assert done(path) == 0


def test_a_repeat_that_the_window_system_tells_of_finishes_nothing(window: MainWindow, path: Path) -> None:
    QTest.keyPress(window.article, KEY.Key_Return, CONTROL)
    QTest.qWait(400)
    for _ in range(10):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            QApplication.sendEvent(window.article, QKeyEvent(kind, KEY.Key_Return, CONTROL, "\r", True))
        QTest.qWait(30)
    QTest.keyRelease(window.article, KEY.Key_Return, CONTROL)
    assert done(path) == 1


def test_done_pressed_by_hand_is_done_each_time(window: MainWindow, path: Path) -> None:
    for _ in range(4):
        press(window.article, KEY.Key_Return, CONTROL)
        window.repaint()
    assert done(path) == 4


def test_done_pressed_by_a_program_is_done_each_time(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(window.article, KEY.Key_Return, CONTROL)
        QTest.qWait(250)
        window.repaint()
    qtbot.waitUntil(lambda: done(path) == 3)


def test_other_keys_between_are_not_held_up(window: MainWindow, path: Path) -> None:
    for _ in range(3):
        QTest.keyClick(window.article, KEY.Key_Return, CONTROL)
        QTest.keyClick(window.article, KEY.Key_N)
        window.repaint()
    assert done(path) == 3


@HOLDS
def test_held_delete_removes_one_article(window: MainWindow, path: Path, holding: Holding) -> None:
    window.queue.list.setFocus()
    window.queue.set_current(1)
    holding(window.queue.list, KEY.Key_Delete)
    assert count(path, "documents JOIN progress ON document_id = id WHERE removed_at != ''") == 1


@pytest.mark.parametrize("pressing", [press, None], ids=["hand", "program"])
def test_delete_pressed_again_removes_the_next_article(
    window: MainWindow, path: Path, qtbot: QtBot, pressing: Callable[..., None] | None
) -> None:
    window.queue.list.setFocus()
    window.queue.set_current(1)
    for _ in range(3):
        if pressing:
            pressing(window.queue.list, KEY.Key_Delete)
        else:
            QTest.keyClick(window.queue.list, KEY.Key_Delete)
            QTest.qWait(250)
    removed = "documents JOIN progress ON document_id = id WHERE removed_at != ''"
    qtbot.waitUntil(lambda: count(path, removed) == 3)


@HOLDS
@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Space])
def test_a_held_key_in_the_names_panel_is_for_one_name(
    window: MainWindow, path: Path, holding: Holding, key: Qt.Key
) -> None:
    panel = window.names.list
    panel.setFocus()
    panel.setCurrentIndex(panel.model().index(0, 0))
    holding(panel, key)
    checked = sum(not name.unchecked for name in left(window))
    assert (names(window), checked) == ((len(NAMES) - 1, 0) if key == KEY.Key_Delete else (len(NAMES), 1))


@HOLDS
def test_a_held_f_does_not_fill_the_field(window: MainWindow, holding: Holding) -> None:
    QTest.keyPress(window.article, KEY.Key_F)
    QTest.keyRelease(window.article, KEY.Key_F)
    holding(window.footer._reason, KEY.Key_F)
    assert window.footer.is_asking_reason
    assert window.footer._reason.text() == ""
    QTest.keyClicks(window.footer._reason, "fout, ff bellen")
    assert window.footer._reason.text() == "fout, ff bellen"


@HOLDS
def test_held_enter_on_a_reason_leaves_one_article(window: MainWindow, path: Path, holding: Holding) -> None:
    QTest.keyClick(window.article, KEY.Key_F)
    QTest.keyPress(window.footer._reason, KEY.Key_Return)
    window.article.go_to_annotation(1)
    holding(window.article, KEY.Key_Return)
    assert count(path, "documents WHERE state = 'flagged'") == 1
    assert count(path, "annotations WHERE state = 'accepted'") == 0


@HOLDS
def test_held_space_on_remove_takes_one_label_away(window: MainWindow, path: Path, holding: Holding) -> None:
    with Project.open(path) as project:
        before = len(project.labels.all())
    window.labels.editRequested.emit()
    dialog = window.findChild(LabelsDialog)
    assert isinstance(dialog, LabelsDialog)
    row = dialog._list.visualItemRect(dialog._list.item(0)).center()
    QTest.mouseClick(dialog._list.viewport(), LEFT, NONE, row)
    dialog._remove.setFocus()
    holding(dialog._remove, KEY.Key_Space)
    with Project.open(path) as project:
        assert len(project.labels.all()) == before - 1


def test_undo_goes_on_while_its_key_is_held(window: MainWindow, path: Path) -> None:
    before = marks(path)
    for _ in range(3):
        window.article.go_to_annotation(1)
        QTest.keyClick(window.article, KEY.Key_Delete)
    assert marks(path) == before - 3
    for _ in range(3):
        QTest.keyClick(window.article, KEY.Key_Z, CONTROL)
    assert marks(path) == before


def test_an_act_that_waits_for_its_key_is_dropped_when_the_window_closes(window: MainWindow, path: Path) -> None:
    QTest.keyClick(window.article, KEY.Key_Return, CONTROL)
    QTest.qWait(200)
    QTest.keyClick(window.article, KEY.Key_Return, CONTROL)
    window.close()
    QTest.qWait(200)
    assert done(path) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_second_click_on_a_menu_marks_no_word_under_it(window: MainWindow, path: Path) -> None:
    view, before = window.article.viewport(), count(path, "annotations")
    at = window.article.rect_of(0, 7).center()
    place = view.mapToGlobal(at)
    menu = menu_called(window.main_menu, "View")
    menu.popup(place - QPoint(10, menu.sizeHint().height() // 2))
    QCursor.setPos(place)
    chosen = next(action for action in menu.actions() if action.text() == "Larger text")
    menu.setActiveAction(chosen)
    menu.close()
    chosen.trigger()
    QTest.mouseDClick(view, LEFT, NONE, at)
    QTest.mouseRelease(view, LEFT, NONE, at)
    assert count(path, "annotations") == before
    QTest.qWait(QApplication.doubleClickInterval() + 30)
    QTest.mouseDClick(view, LEFT, NONE, at)
    QTest.mouseRelease(view, LEFT, NONE, at)
    assert count(path, "annotations") == before + 1
