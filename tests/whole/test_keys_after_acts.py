"""After every act by mouse, each key does in the article what the key list says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Flag
from annotate.model import Annotation, Document, DocumentState, State, new_id
from tests.helpers.hands import LEFT, NONE, SHIFT
from tests.helpers.projects import make_project
from ui.actions.table import Scope, actions
from ui.app import build_window
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.label_button import LabelButton

FIRST = "Het zwembad\n\nBurgemeester Liesbet Verhaeghe opent het in Gent. Verhaeghe is blij.\n\nOok Duinbehoud kwam, met Els Smet en hond."
SECOND = "Tweede stuk\n\nOver Gent en Jan Jansen, en nog een man, en Els Smet."
KEY = Qt.Key


def marked(text: str, *names: str) -> Document:
    found = [(text.index(name), name) for name in names]
    return Document(
        text,
        annotations=tuple(
            Annotation(new_id(), at, at + len(name), "PER", State.SUGGESTED, "pipeline:x") for at, name in found
        ),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(
        tmp_path, marked(FIRST, "Liesbet Verhaeghe", "Gent", "Duinbehoud"), marked(SECOND, "Gent", "Jan Jansen")
    )


class Desk:
    """The window, hands on its mouse and keys, and a note of what the article asked for."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.article = window, window.article
        self.session = window.findChild(Session)
        self.asked: list[tuple[object, ...]] = []
        for name in (
            "labelKeyPressed",
            "removeRequested",
            "acceptRequested",
            "resizeRequested",
            "mendRequested",
            "splitRequested",
            "escaped",
        ):
            getattr(self.article, name).connect(lambda *values, name=name: self.asked.append((name, *values)))

    @property
    def seen(self) -> tuple[object, ...]:
        """Return what one sees of where one is in the article."""
        article = self.article
        return article.selected, article.is_by_letter, article.document and article.document.id

    def place(self, word: str, nth: int = 0) -> QPoint:
        assert self.article.document
        at = -1
        for _ in range(nth + 1):
            at = self.article.document.text.index(word, at + 1)
        return self.article.rect_of(at, at + len(word)).center()

    def click(self, word: str, nth: int = 0) -> None:
        QTest.mouseClick(self.article.viewport(), LEFT, NONE, self.place(word, nth))

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.article.viewport()
        QTest.mousePress(viewport, LEFT, NONE, start)
        for point in ((start + end) / 2, end):
            where = QPointF(point)  # QTest.mouseMove carries no button
            event = QMouseEvent(QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), LEFT, LEFT, NONE)
            QApplication.sendEvent(viewport, event)
        QTest.mouseRelease(viewport, LEFT, NONE, end)

    def button(self, part: QWidget, name: str) -> QAbstractButton:
        return next(
            b
            for b in part.findChildren(QAbstractButton)
            if b.isVisible() and (name in b.text() or b.objectName() == name)
        )

    def press(self, part: QWidget, name: str) -> None:
        QTest.mouseClick(self.button(part, name), LEFT)

    def name_row(self, row: int) -> tuple[QPoint, QPoint, QPoint]:
        """Return the points of a name in the panel, of its ✓ and of its ✕."""
        view = self.window.names.list
        option = QStyleOptionViewItem()
        option.rect = view.visualRect(view.model().index(row, 0))
        accept, remove = self.window.names._delegate.buttons(option)
        return QPoint(option.rect.left() + 60, option.rect.center().y()), accept.center(), remove.center()

    def click_name(self, which: int) -> None:
        QTest.mouseClick(self.window.names.list.viewport(), LEFT, NONE, self.name_row(1)[which])

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.focusWidget(), key, modifiers)

    def start_again(self) -> None:
        """Bring everything back to how it was, with the keyboard elsewhere."""
        for _ in range(3):
            self.window.footer.close_questions()
            self.article.clear()
        while self.session.can_undo:
            self.session.undo()
        self.session.open(1)
        self.window.notice.hide()
        self.window.names.list.setFocus()
        self.asked.clear()


def press_label_above(desk: Desk) -> None:
    QTest.mouseClick(next(b for b in desk.window.labels.findChildren(LabelButton) if b.label.name == "ORG"), LEFT)


def relabel_with_the_bar_above(desk: Desk) -> None:
    desk.click("Gent")
    press_label_above(desk)


def relabel_with_the_small_bar(desk: Desk) -> None:
    desk.click("Gent")
    QTest.mouseClick(
        next(b for b in desk.window.annotation_bar.findChildren(LabelButton) if b.label.name == "ORG"), LEFT
    )


def press_in_the_small_bar(name: str) -> Callable[[Desk], None]:
    def act(desk: Desk) -> None:
        desk.click("Gent")
        desk.press(desk.window.annotation_bar, name)

    return act


def double_click(desk: Desk) -> None:
    desk.click("hond")
    QTest.mouseDClick(desk.article.viewport(), LEFT, NONE, desk.place("hond"))


def drag_over_words(desk: Desk) -> None:
    desk.drag(desk.place("Els"), desk.place("Smet"))


def drag_an_edge(desk: Desk) -> None:
    at = FIRST.index("Duinbehoud")
    box = desk.article.rect_of(at + 9, at + 10)
    desk.drag(QPoint(box.right() - 1, box.center().y()), desk.place("kwam"))


def take_up_again(desk: Desk) -> None:
    desk.session.apply(Flag("x"))
    desk.press(desk.window.footer, "Reopen")


def cancel_later(desk: Desk) -> None:
    desk.press(desk.window.footer, "flagButton")
    QTest.qWait(QApplication.doubleClickInterval() + 20)  # else it is the second click of a double-click
    desk.press(desk.window.footer, "Cancel")


def open_the_second(desk: Desk) -> None:
    view = desk.window.queue.list
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(view.model().index(1, 0)).center())


def close_the_notice(desk: Desk) -> None:
    desk.article.setFocus()
    desk.window.notice.say("x")
    desk.press(desk.window.notice, "✕")


def undo_with_the_notice(desk: Desk) -> None:
    double_click(desk)
    desk.window.notice.say("x", "Undo", lambda: None)
    desk.press(desk.window.notice, "Undo")


def undo_with_the_button(desk: Desk) -> None:
    double_click(desk)
    QTest.mouseClick(desk.window.undo_button, LEFT)


ACTS: dict[str, Callable[[Desk], None]] = {
    "a label above": press_label_above,
    "a label above, for a mark": relabel_with_the_bar_above,
    "a label of the small bar": relabel_with_the_small_bar,
    "right": press_in_the_small_bar("Right"),
    "remove": press_in_the_small_bar("Remove"),
    "a mark": lambda desk: desk.click("Gent"),
    "a word": lambda desk: desk.click("hond"),
    "beside the text": lambda desk: QTest.mouseClick(desk.article.viewport(), LEFT, NONE, QPoint(3, 300)),
    "a word twice": double_click,
    "a drag": drag_over_words,
    "a drag of an edge": drag_an_edge,
    "a name": lambda desk: desk.click_name(0),
    "✓ of a name": lambda desk: desk.click_name(1),
    "✕ of a name": lambda desk: desk.click_name(2),
    "later, cancelled": cancel_later,
    "done": lambda desk: desk.press(desk.window.footer, "doneButton"),
    "reopen": take_up_again,
    "an article of the list": open_the_second,
    "a notice": close_the_notice,
    "undo of a notice": undo_with_the_notice,
    "undo": undo_with_the_button,
}


# for each row of the key list: its keys, what they are pressed on, and what one sees
def moved(desk: Desk, before: tuple[object, ...]) -> bool:
    return desk.seen != before


def asked(*wanted: object) -> Callable[[Desk, tuple[object, ...]], bool]:
    return lambda desk, _before: tuple(wanted) in desk.asked


def selects(*texts: str) -> Callable[[Desk, tuple[object, ...]], bool]:
    def check(desk: Desk, _before: tuple[object, ...]) -> bool:
        span = desk.article.selected
        return bool(span and desk.article.document and desk.article.document.text[slice(*span)] in texts)

    return check


def is_finished(desk: Desk, _before: tuple[object, ...]) -> bool:
    states = [desk.session.project.document(i).state for i in (1, 2)]
    footer = desk.window.footer  # it may ask first
    return DocumentState.DONE in states or footer.is_asking_unseen or footer.is_pointing_out


def changed_or_moved(desk: Desk, before: tuple[object, ...]) -> bool:
    return moved(desk, before) or bool(desk.asked)


CONTROL = Qt.KeyboardModifier.ControlModifier
Check = Callable[[Desk, tuple[object, ...]], bool]
KEYS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier, Check]] = {
    "digit": (KEY.Key_2, NONE, asked("labelKeyPressed", 1, False)),
    "digit for all": (KEY.Key_4, SHIFT, asked("labelKeyPressed", 3, True)),
    "remove": (KEY.Key_Delete, NONE, asked("removeRequested", False)),
    "accept": (KEY.Key_Return, NONE, asked("acceptRequested", False)),
    "mend": (KEY.Key_M, NONE, asked("mendRequested")),
    "split": (KEY.Key_S, NONE, asked("splitRequested")),
    "next": (KEY.Key_Tab, NONE, moved),
    "previous": (KEY.Key_Tab, SHIFT, moved),
    "unchecked": (KEY.Key_N, NONE, moved),
    "unchecked back": (KEY.Key_N, SHIFT, moved),
    "capitals": (KEY.Key_W, NONE, moved),
    "capitals back": (KEY.Key_W, SHIFT, moved),
    "right": (KEY.Key_Right, NONE, moved),
    "left": (KEY.Key_Left, NONE, changed_or_moved),
    "longer": (KEY.Key_Right, SHIFT, changed_or_moved),
    "end": (KEY.Key_End, CONTROL, selects(".")),
    "home": (KEY.Key_Home, CONTROL, selects("Het", "Tweede")),
    "all": (KEY.Key_A, CONTROL, selects(FIRST, SECOND)),
    "flag": (KEY.Key_F, NONE, lambda desk, _: desk.window.footer.is_asking_reason),
    "escape": (KEY.Key_Escape, NONE, asked("escaped")),
    "done": (KEY.Key_Return, CONTROL, is_finished),
}


def test_every_act_of_the_article_is_among_the_keys_tried() -> None:
    tried = {*KEYS, "letters"}
    assert {action.id for action in actions() if Scope.ARTICLE in action.scope} <= tried


@pytest.mark.parametrize("act", ACTS)
def test_after_an_act_by_mouse_each_key_does_what_the_list_says(
    act: str, path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 30)
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk = Desk(window)
    failed = []
    for name, (key, modifiers, does) in KEYS.items():
        desk.start_again()
        ACTS[act](desk)
        if window.focusWidget() is not window.article:
            failed.append((name, f"the keyboard is in {window.focusWidget()}"))
            continue
        desk.asked.clear()
        before = desk.seen
        desk.key(KEY.Key_Backtab if (key, modifiers) == (KEY.Key_Tab, SHIFT) else key, modifiers)
        if not does(desk, before):
            failed.append((name, f"{before} → {desk.seen}"))
    window.close()
    assert failed == []
