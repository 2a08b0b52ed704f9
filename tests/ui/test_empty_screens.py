"""Every screen, empty, with one article and while it is being filled, under a mouse and keys that go everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QEnterEvent, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotate.model import Document, Suggestion
from annotate.sample import sample_documents
from annotate.text import words
from store.project import Project
from store.settings import PIPELINE
from tests.helpers.hands import ALT, CONTROL, LEFT, NONE, RIGHT, SHIFT, turn_wheel
from tests.helpers.menus import entries
from tools import scenes
from tools.scenes import Scene, Stage
from ui.actions.menus import LANGUAGES
from ui.main_window import MainWindow
from ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus and dialogs
KEY = Qt.Key
EMPTY, ONE, BLANK = "empty", "one", "blank"
STATES = {
    EMPTY: list[Document](),
    ONE: [Document("Zwembad open\n\nJan Jansen zwemt in Gent.")],
    BLANK: [Document(" \n\n \n")],
}
# what quits, opens the desktop's own dialogs, or goes on to other screens that are looked at by themselves
LEFT_ALONE = {"Ctrl+Q", "Quit", "The sample project"}  # which close the window
LEFT_ALONE |= {*LANGUAGES.values(), "Same as the system"}  # which give the entries other names
KEYS = [
    *(KEY.Key_0, KEY.Key_1, KEY.Key_3, KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Escape, KEY.Key_Space, KEY.Key_Return),
    *(KEY.Key_Enter, KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down),
    *(KEY.Key_Home, KEY.Key_End, KEY.Key_PageUp, KEY.Key_PageDown, KEY.Key_N, KEY.Key_W, KEY.Key_S, KEY.Key_M, KEY.Key_F),
    *(KEY.Key_A, KEY.Key_C, KEY.Key_Z, KEY.Key_Y, KEY.Key_F3, KEY.Key_F6, KEY.Key_F9, KEY.Key_Shift),
]  # fmt: skip


@pytest.fixture(params=list(STATES))
def stage(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot, english: QApplication) -> Iterator[Stage]:
    with Project.open(tmp_path / "Kustnieuws.kanttekening", create=True) as project:
        project.settings.set(PIPELINE, "none")
    stage = Stage(tmp_path, STATES[request.param])
    yield stage
    stage.close()


def parts(root: QWidget) -> list[QWidget]:
    """Return all that can be seen of a screen, but for the inside of other windows."""
    return [w for w in (root, *root.findChildren(QWidget)) if w.isVisibleTo(root) and w.window() is root.window()]


def hover(part: QWidget) -> None:
    """Move the mouse over a part, rest there for its tooltip, and leave."""
    size = part.rect()
    spots = [size.topLeft(), size.center(), size.bottomRight(), QPoint(size.width() // 3, size.height() // 5)]
    at = QPointF(spots[0])
    QApplication.postEvent(part, QEnterEvent(at, at, QPointF(part.mapToGlobal(spots[0]))))
    for spot in spots:
        place, on_screen = QPointF(spot), QPointF(part.mapToGlobal(spot))
        none = Qt.MouseButton.NoButton
        for held in (none, LEFT):
            QApplication.postEvent(part, QMouseEvent(QEvent.Type.MouseMove, place, on_screen, none, held, NONE))
        QApplication.postEvent(part, QHelpEvent(QEvent.Type.ToolTip, spot, part.mapToGlobal(spot)))
    QApplication.postEvent(part, QEvent(QEvent.Type.Leave))
    QApplication.processEvents()


def listen(part: QWidget) -> None:
    """Read what a screen reader is told of a part."""
    told = QAccessible.queryAccessibleInterface(part)
    if told:
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            told.text(kind)
        children = [told.child(number) for number in range(min(told.childCount(), 20))]
        assert all(child is None or child.role() is not None for child in children)


def ask_for_menus(part: QWidget) -> None:
    """Open the menu of a part by mouse and by key, read it and close it."""
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place = part.rect().center()
        QApplication.postEvent(part, QContextMenuEvent(reason, place, part.mapToGlobal(place)))
        QApplication.processEvents()
        if isinstance(popup := QApplication.activePopupWidget(), QMenu):
            for action in popup.actions():
                popup.setActiveAction(action)
            popup.close()


def type_into(part: QWidget) -> None:
    """Press every key that means something somewhere, with and without others."""
    for key in KEYS:
        for held in (NONE, SHIFT, CONTROL, ALT):
            QTest.keyClick(part, key, held)
            put_away(part.window())


def put_away(shown: QWidget) -> None:
    """Close what a key opened in front of a screen."""
    while isinstance(popup := QApplication.activePopupWidget(), QWidget):
        popup.close()
    for dialog in shown.findChildren(QDialog):
        if dialog.isVisible() and dialog is not shown:
            dialog.close()


def click(part: QWidget) -> None:
    """Click, double-click and drag a little with each button, in the middle."""
    place = part.rect().center()
    for button in (LEFT, RIGHT):
        for held in (NONE, SHIFT, ALT):
            QTest.mousePress(part, button, held, place)
            QTest.mouseMove(part, place + QPoint(40, 3))
            QTest.mouseRelease(part, button, held, place + QPoint(40, 3))
            QTest.mouseClick(part, button, held, place)
            QTest.mouseDClick(part, button, held, place)
            QTest.mouseRelease(part, button, held, place)
            put_away(part.window())


def resize(root: QWidget) -> None:
    """Make a part as small and as large as goes."""
    before = root.size()
    for size in (root.minimumSizeHint(), before * 1.6, before):
        root.resize(size)
        root.repaint()


def walk(root: QWidget) -> int:
    """Go all over a screen with mouse, wheel, menus and keys, and change its size; how many parts it has."""
    seen = parts(root)
    for act in (hover, listen, turn_wheel, ask_for_menus):
        for part in parts(root):
            act(part)
    resize(root)
    QApplication.processEvents()
    return len(seen)


# The window


def test_the_mouse_goes_over_every_part_of_the_window(stage: Stage) -> None:
    assert walk(stage.window) > 30


def test_the_mouse_clicks_in_the_panels(stage: Stage) -> None:
    window = stage.window
    for part in (window.article.viewport(), window.queue.list.viewport(), window.names.list.viewport()):
        click(part)
    QApplication.processEvents()
    assert window.isVisible()


@pytest.mark.parametrize("name", ["article", "queue", "names", "labels", "footer"])
def test_every_key_in_every_panel(stage: Stage, name: str) -> None:
    panel = getattr(stage.window, name)
    type_into(getattr(panel, "list", panel))
    QApplication.processEvents()
    assert stage.window.isVisible()


def texts_of(menu: QMenu) -> list[str]:
    return [action.text() for action in entries(menu) if action.text() not in LEFT_ALONE]


def choose(menu: QMenu, text: str) -> None:
    """Choose an entry, unless what was chosen before has taken it away: some choices fill the menus anew."""
    for action in [action for action in entries(menu) if action.text() == text][:1]:
        action.trigger()


def test_every_entry_of_the_menus(stage: Stage) -> None:
    window = stage.window
    for menu in (window.main_menu, window.add_menu, window.export_menu):
        for text in texts_of(menu):
            choose(menu, text)
            QApplication.processEvents()
            put_away(window)
    assert window.isVisible()


def test_the_small_bar_and_the_questions(stage: Stage) -> None:
    window = stage.window
    for ask in (window.footer.ask_reason, window.footer.ask_unseen, window.queue._bulk.ask_reason):
        ask()
        walk(window)
    window.annotation_bar.show()
    walk(window.annotation_bar)
    assert window.annotation_bar.isVisible()


# The dialogs

WITHOUT_ARTICLES = [
    scenes.labels, scenes.settings, scenes.keys, scenes.marks_and_labels, scenes.export, scenes.paste, scenes.export_over, scenes.import_outcome,
    scenes.certificate_names, scenes.import_table, scenes.import_letters, scenes.main_menu, scenes.add_menu,
]  # fmt: skip


def memory(stage: Stage) -> QWidget:
    """Open the memory while it is empty."""
    stage.part(scenes.Menus)._show_memory()
    return stage.dialog()


def restore(stage: Stage) -> QWidget:
    """Open the backups while there are none."""
    stage.part(scenes.BackupController).ask()
    return stage.dialog()


def everywhere(stage: Stage) -> QWidget:
    """Open a name that has no mention."""
    stage.part(scenes.Workbench).ask_everywhere("Damme", "LOC")
    return stage.part(scenes.ProjectWideDialog)


def pipelines(stage: Stage) -> QWidget:
    """Open the page of pipelines, before a child process has answered."""
    stage.part(scenes.Menus)._show_pipelines()
    return stage.dialog()


@pytest.mark.parametrize("stage", [EMPTY, ONE], indirect=True)
@pytest.mark.parametrize(
    "scene", [*WITHOUT_ARTICLES, memory, restore, everywhere, pipelines], ids=lambda scene: scene.__name__
)
def test_the_mouse_and_keys_in_every_dialog(stage: Stage, scene: Scene) -> None:
    shown = scene(stage)
    assert shown is not None
    assert walk(shown)
    for part in parts(shown):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and shown.isVisible():
            for key in (KEY.Key_Down, KEY.Key_Up, KEY.Key_Space, KEY.Key_Delete, KEY.Key_Home, KEY.Key_X):
                QTest.keyClick(part, key)
                put_away(shown)
    shown.close()
    QApplication.processEvents()
    assert stage.window.isVisible()


# While they are being filled


def test_a_window_that_becomes_empty_and_full_again(stage: Stage) -> None:
    window, session = stage.window, stage.part(Session)
    session.add(sample_documents()[:2])
    stage.settle()
    if window.article.document is None:
        window.queue.step(1)
    mark_first_word(window)
    window.queue.list.selectAll()
    window.queue._bulk.removeChosen.emit()
    assert window.article.document is None
    walk(window)
    stage.part(scenes.Workbench).undo()
    stage.settle()
    assert window.article.document
    walk(window)


def mark_first_word(window: MainWindow) -> None:
    window.article.put_caret_at(0)
    QTest.keyClick(window.article, KEY.Key_1)


@pytest.mark.parametrize("close", [False, True], ids=["stays", "is closed"])
def test_a_window_that_is_being_filled(stage: Stage, close: bool) -> None:
    window, session = stage.window, stage.part(Session)
    for number, document in enumerate(sample_documents()):
        session.add([document])
        hover(window.article.viewport())
        for list_ in (window.queue.list, window.names.list):
            hover(list_.viewport())
            turn_wheel(list_.viewport())
            ask_for_menus(list_)
        opened = session.document
        if opened:
            session.take_suggestions(opened, words(opened.text), [Suggestion(0, 5, "PER")], "nl 1")
        window.resize(900 + 20 * number, 600)
        QTest.keyClick(window.article, KEY.Key_N)
        QTest.keyClick(window.queue.list, KEY.Key_Down)
    window.queue.focus_search()
    QTest.keyClicks(window.findChild(QLineEdit, "searchBox"), "haven")
    if close:
        window.close()
    QTest.qWait(300)
    assert window.isVisible() is not close


@pytest.mark.parametrize(
    "scene", [everywhere, memory, restore, pipelines, scenes.export, scenes.labels], ids=lambda scene: scene.__name__
)
@pytest.mark.parametrize("first", ["dialog", "window"])
def test_what_is_closed_while_it_is_being_filled(
    tmp_path: Path, qtbot: QtBot, english: QApplication, scene: Scene, first: str
) -> None:
    stage = Stage(tmp_path)
    scene_shown = scene(stage)
    assert scene_shown
    hover(scene_shown)
    if first == "dialog":
        scene_shown.close()
    stage.window.close()
    QTest.qWait(300)
    assert not stage.window.isVisible()
    stage.close()


def test_every_entry_of_the_menus_and_then_closed(stage: Stage) -> None:
    """What an entry has begun does not outlive the window."""
    window = stage.window
    for text in texts_of(window.main_menu):
        choose(window.main_menu, text)
    window.close()
    QTest.qWait(200)
    assert not window.isVisible()


class Broken(QWidget):
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        raise LookupError


def test_an_exception_in_any_of_this_is_seen(qtbot: QtBot) -> None:
    """What the tests above rely on."""
    broken = Broken()
    qtbot.addWidget(broken)
    broken.show()
    with qtbot.captureExceptions() as caught:
        hover(broken)
    assert {kind for kind, *_ in caught} == {LookupError}
