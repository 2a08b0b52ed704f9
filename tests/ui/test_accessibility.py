"""Without a mouse, without eyes, without colour: what a screen reader is told, and where the keyboard comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QColor, QFont, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State
from annotate.text import Utf16Map, words
from tests.helpers.colours import contrast
from tests.helpers.hands import CONTROL, NONE, SHIFT
from tests.helpers.projects import make_project, marks
from tests.helpers.strategies import texts
from tools import scenes
from ui.app import build_window
from ui.article import accessible as article_accessible
from ui.article.painter import band
from ui.article.view import ArticleView
from ui.backups.dialog import RestoreDialog
from ui.imports.outcome import OutcomeDialog
from ui.imports.paste import PasteDialog
from ui.main_window import MainWindow
from ui.tasks.transfer import ImportResult
from ui.theme import high_contrast
from ui.theme.high_contrast import STRONG_DARK, STRONG_LIGHT
from ui.theme.theme import DARK, LIGHT, Theme

TEXT = "Zwembad 😀 open\n\nBurgemeester Bernard Quintin opent het in Gent. Quintin is blij, ook met Gentbrugge."
KEY = Qt.Key
Role = QAccessible.Role
ROLES = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.ComboBox, Role.Document, Role.EditableText, Role.List, Role.Table, Role.Tree,
    Role.Client,  # a page that scrolls
    Role.StaticText,  # what Qt calls a page to read
}  # fmt: skip


def mark(number: int, name: str, label: str = "PER", *, last: bool = False) -> Annotation:
    start = TEXT.rindex(name) if last else TEXT.index(name)
    return Annotation(number, start, start + len(name), label, State.SUGGESTED, "pipeline:x")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    marks = (mark(1, "Bernard Quintin"), mark(2, "Quintin", last=True), mark(3, "Gent", "LOC", last=True))
    second = Document("Tweede stuk\n\nWij zien Lys, ook Lys.")
    return make_project(tmp_path, Document(TEXT, annotations=marks), second)


@pytest.fixture
def view(qtbot: QtBot, english: QApplication) -> ArticleView:
    article_accessible.install()
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key, wherever the focus is."""
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def takes_focus(top: QWidget) -> list[QWidget]:
    """Return every part that Tab can come to, now or at another moment."""
    parts = [top, *top.findChildren(QWidget)]
    inside = [part for part in parts if part.window() is top.window() and not part.focusProxy()]  # no pop-ups
    return [part for part in inside if part.focusPolicy() & Qt.FocusPolicy.TabFocus]


def text_of(view: ArticleView) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(view).textInterface()


# What a screen reader is told


def everywhere(window: MainWindow) -> None:
    window.article.go_to_annotation(1)
    press(window, KEY.Key_A, CONTROL | SHIFT)


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "keys": lambda window: press(window, KEY.Key_F1),
    "marks and labels": lambda window: act(window, "Marks and labels").trigger(),
    "paste": lambda window: PasteDialog("Een stuk.", window).open(),
    "what came of it": lambda window: OutcomeDialog(ImportResult(added=[(1, "Zwembad 😀 open")]), window).open(),
    "backups": lambda window: RestoreDialog(Path(window.windowTitle()), window).open(),
    "whole project": everywhere,
    "remembered names": lambda window: act(window, "Remembered names…").trigger(),
    "pipelines": lambda window: act(window, "Language models…").trigger(),
    "labels": lambda window: window.labels.editRequested.emit(),
    "settings": lambda window: next(a for a in window.actions() if a.text().startswith("Settings")).trigger(),
    "export": lambda window: press(window, KEY.Key_E, CONTROL),
}


def act(window: MainWindow, text: str):  # type: ignore[no-untyped-def]
    return next(action for action in window.actions() if action.text() == text)


def check_names(top: QWidget) -> None:
    found = takes_focus(top)
    assert found
    for part in found:
        known = QAccessible.queryAccessibleInterface(part)
        said = known.text(QAccessible.Text.Name)
        if isinstance(part, QComboBox):  # on Linux Qt names it by what is chosen, and its label by a relation
            said = part.accessibleName()
            assert known.relations(QAccessible.RelationFlag.Label), (part.objectName(), said)
        if not (isinstance(part, QPushButton) and part.isHidden() and not part.text()):  # a button without a use yet
            assert any(c.isalpha() for c in said), (type(part), part.objectName(), said)
        assert known.role() in ROLES, (type(part), part.objectName(), known.role())


def test_every_part_of_the_window_has_a_name_and_a_role(window: MainWindow) -> None:
    check_names(window)


@pytest.mark.parametrize("scene", scenes.DIALOGS, ids=lambda scene: scene.__name__)
@pytest.mark.usefixtures("bundled", "english")
def test_every_part_of_every_dialog_has_a_name_and_a_role(scene: scenes.Scene, tmp_path: Path) -> None:
    stage = scenes.Stage(tmp_path)
    dialog = scene(stage)
    stage.settle()
    assert isinstance(dialog, QDialog)
    assert dialog.windowTitle()
    check_names(dialog)
    stage.close()


def test_the_articles_in_the_list_are_said_with_their_state(window: MainWindow) -> None:
    table = QAccessible.queryAccessibleInterface(window.queue.list)
    said = [table.child(i).text(QAccessible.Text.Name) for i in range(table.childCount())]
    assert "Zwembad 😀 open, to do, 3 to check, about 6 actions" in said


def test_a_mark_is_said_with_its_title_and_state_when_it_is_reached(window: MainWindow, qtbot: QtBot) -> None:
    window.article.set_misaligned([])
    with qtbot.waitSignal(window.article.reached) as said:
        press(window, KEY.Key_Tab)
    assert said.args == ["Bernard Quintin, Person, suggested"]
    known = QAccessible.queryAccessibleInterface(window.article)
    assert known.text(QAccessible.Text.Description) == "Bernard Quintin, Person, suggested"
    assert known.textInterface().cursorPosition() == Utf16Map(TEXT).to_utf16(TEXT.index("Bernard"))
    with qtbot.waitSignal(window.article.reached) as said:
        press(window, KEY.Key_2)
    assert said.args == ["Bernard Quintin, Organisation, checked"]
    with qtbot.waitSignal(window.article.reached) as said:
        press(window, KEY.Key_Tab)
    assert said.args == ["Quintin, Person, suggested"]


def test_a_mark_that_cannot_be_trained_on_says_so(view: ArticleView, qtbot: QtBot) -> None:
    view.set_document(Document(TEXT, tokens=words(TEXT), annotations=(mark(3, "Gent", "LOC", last=True),)))
    view.set_misaligned([3])
    with qtbot.waitSignal(view.reached) as said:
        QTest.keyClick(view, KEY.Key_Tab)
    assert said.args == ["Gent, LOC, suggested, not usable for training as marked, M fixes it"]


def test_the_words_that_the_caret_comes_to_are_said_each_once(view: ArticleView, qtbot: QtBot) -> None:
    view.set_document(Document("een twee twee", tokens=words("een twee twee")))
    said: list[str] = []
    view.reached.connect(said.append)
    for modifiers in (NONE, NONE, NONE, NONE, SHIFT):
        QTest.keyClick(view, KEY.Key_Left if modifiers else KEY.Key_Right, modifiers)
    assert said == ["een", "twee", "twee", "twee twee"]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts, data=st.data())
def test_the_text_is_read_in_utf16_positions(view: ArticleView, text: str, data: st.DataObject) -> None:
    view.set_document(Document(text, tokens=words(text)))
    read, units = text_of(view), text.encode("utf-16-le")
    assert read.characterCount() == len(units) // 2
    assert read.text(0, -1) == read.text(0, read.characterCount()) == text
    a, b = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    places = Utf16Map(text)
    start, end = places.to_utf16(a), places.to_utf16(b)
    assert read.text(start, end) == text[a:b] == units[2 * start : 2 * end].decode("utf-16-le")
    assert read.text(end + 1000, end + 2000) == ""
    read.setCursorPosition(start)
    reached = next(
        (at for at, e in zip(view._caret.tokens.starts, view._caret.tokens.ends, strict=True) if e > a), None
    )
    if reached is not None:
        assert read.cursorPosition() == places.to_utf16(reached)
    point = read.characterRect(start).center()
    if not read.characterRect(start).isEmpty() and a < len(text) and text[a].isascii() and text[a].isalnum():
        assert read.offsetAtPoint(point) == start


def test_a_screen_reader_can_select_and_let_go(view: ArticleView) -> None:
    view.set_document(Document(TEXT, tokens=words(TEXT)))
    start = Utf16Map(TEXT).to_utf16(TEXT.index("Bernard"))
    text_of(view).addSelection(start, start + len("Bernard Quintin"))
    assert TEXT[slice(*view.selection)] == "Bernard Quintin"  # type: ignore[misc]
    assert view.accessibleDescription() == "Bernard Quintin"
    text_of(view).removeSelection(0)
    assert view.selection is None


def test_reading_outlives_some_hundred_articles_and_their_views(qtbot: QtBot, english: QApplication) -> None:
    article_accessible.install()
    for _ in range(300):
        view = ArticleView()
        view.set_document(Document(TEXT, tokens=words(TEXT)))
        known = QAccessible.queryAccessibleInterface(view)
        assert known.role() is Role.Document
        assert known.state().readOnly
        assert known.actionInterface() is not None
        assert known.valueInterface() is None
        assert known.textInterface().text(0, 7) == "Zwembad"
        view.deleteLater()
        del view, known
    QApplication.processEvents()


# Where the keyboard comes


def walk(window: MainWindow, key: Qt.Key) -> set[QWidget]:
    """Return what Tab or Shift+Tab comes by, from the focus to the article or the start again."""
    met: set[QWidget] = set()
    while (at := window.focusWidget()) not in met and at is not None:
        met.add(at)
        if at is window.article:
            break
        QTest.keyClick(at, key)
    return met


def test_the_keyboard_comes_everywhere(window: MainWindow) -> None:
    met: set[QWidget] = set()
    for _ in range(5):
        for key in (KEY.Key_Tab, KEY.Key_Backtab):
            start = window.focusWidget()
            met |= walk(window, key)
            start.setFocus()
        press(window, KEY.Key_F6)
    missed = [part for part in takes_focus(window) if part.isVisible() and part.isEnabled() and part not in met]
    assert not missed


def test_f6_goes_around_the_panels_and_back(window: MainWindow) -> None:
    def panel() -> str:
        names = ("queue", "articleView", "footer", "names", "labelBar")
        parts = {name: window.findChild(QWidget, name) for name in names}
        at = window.focusWidget()
        return next(name for name, part in parts.items() if part is at or part.isAncestorOf(at))  # type: ignore[union-attr]

    there: list[str] = []
    back: list[str] = []
    for seen, modifiers in ((there, NONE), (back, SHIFT)):
        for _ in range(5):
            press(window, KEY.Key_F6, modifiers)
            seen.append(panel())
    assert there == ["footer", "names", "labelBar", "queue", "articleView"]
    assert back == ["queue", "labelBar", "names", "footer", "articleView"]


def on_disk(path: Path) -> list[tuple[str, str, str]]:
    return [mark for mark in marks(path) if mark[2] != "rejected"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus and dialogs
def test_every_act_is_done_by_keyboard_alone(window: MainWindow, path: Path) -> None:
    def keys(*pressed: tuple[Qt.Key, Qt.KeyboardModifier] | Qt.Key) -> list[tuple[str, str, str]]:
        for key in pressed:
            press(window, *(key if isinstance(key, tuple) else (key,)))
        return on_disk(path)

    def shown() -> str:
        assert window.article.document
        return window.article.document.title

    window.article.setFocus()
    bernard, quintin = ("Bernard Quintin", "PER", "suggested"), ("Quintin", "PER", "suggested")
    gent = ("Gent", "LOC", "suggested")
    assert keys() == [bernard, quintin, gent]
    # another label, right, remove, undo, redo
    assert keys(KEY.Key_Tab, KEY.Key_2)[0] == ("Bernard Quintin", "ORG", "accepted")
    assert keys((KEY.Key_Z, CONTROL))[0] == bernard
    assert keys((KEY.Key_Z, CONTROL | SHIFT))[0] == ("Bernard Quintin", "ORG", "accepted")
    assert keys(KEY.Key_N, KEY.Key_Return)[1] == ("Quintin", "PER", "accepted")
    assert keys(KEY.Key_Delete) == [("Bernard Quintin", "ORG", "accepted"), gent]
    # shorter and longer at both ends
    assert keys((KEY.Key_Backtab, SHIFT), (KEY.Key_Left, SHIFT))[0][0] == "Bernard"
    assert keys((KEY.Key_Right, SHIFT))[0][0] == "Bernard Quintin"
    assert keys((KEY.Key_Left, CONTROL | SHIFT))[0][0] == "Burgemeester Bernard Quintin"
    assert keys((KEY.Key_Right, CONTROL | SHIFT))[0][0] == "Bernard Quintin"
    # mark a name, the next capitals
    assert ("opent", "MISC", "accepted") in keys(KEY.Key_Right, KEY.Key_4)
    assert ("Gent", "LOC", "accepted") in keys(KEY.Key_W, KEY.Key_3)
    # on and back, for later, all the same names at once, done
    keys((KEY.Key_Down, CONTROL))
    assert shown() == "Tweede stuk"
    assert keys(KEY.Key_W, KEY.Key_W, KEY.Key_W, (KEY.Key_3, SHIFT))[-2:] == [("Lys", "LOC", "accepted")] * 2
    keys((KEY.Key_Up, CONTROL), KEY.Key_F)
    assert window.focusWidget().objectName() == "flagReason"
    keys(KEY.Key_Return)
    assert shown() == "Tweede stuk"
    keys((KEY.Key_Return, CONTROL))
    # search, panels, menu, keys, paste, export, larger type
    keys((KEY.Key_F, CONTROL))
    assert window.focusWidget().objectName() == "searchBox"
    window.article.setFocus()
    size = window.article._layout.font.pixelSize()
    keys((KEY.Key_Plus, CONTROL))
    assert window.article._layout.font.pixelSize() == size + 1
    for key, modifiers, name in ((KEY.Key_F1, NONE, "shortcutsDialog"), (KEY.Key_V, CONTROL, "pasteDialog")):
        QGuiApplication.clipboard().setText("Een stuk.")
        keys((key, modifiers))
        dialog = window.findChild(QDialog, name)
        assert dialog
        assert dialog.isVisible()
        QTest.keyClick(dialog, KEY.Key_Escape)
        assert not dialog.isVisible()
    keys((KEY.Key_E, CONTROL))
    asked = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert asked or window.notice.text  # nothing may be done yet
    for dialog in asked:
        dialog.reject()
    opened: list[bool] = []
    window.main_menu.aboutToShow.connect(lambda: opened.append(True))
    QTimer.singleShot(0, window.main_menu.close)
    keys(KEY.Key_F10)
    assert opened


def picture(part: QWidget) -> QImage:
    """Grab a part with its surroundings, where a focus ring may be."""
    window = part.window()
    return window.grab(part.rect().translated(part.mapTo(window, QPoint(0, 0))).adjusted(-4, -4, 4, 4)).toImage()


def test_one_sees_where_the_keyboard_is(window: MainWindow) -> None:
    for part in takes_focus(window):
        if not part.isVisible() or not part.isEnabled():
            continue
        other = (
            window.queue.list if part is not window.queue.list else window.footer.findChild(QPushButton, "doneButton")
        )
        assert other is not None
        other.setFocus()
        without = picture(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus()
        assert picture(part) != without, (type(part), part.objectName())


THEMES = {"light": LIGHT, "dark": DARK, "strong light": STRONG_LIGHT, "strong dark": STRONG_DARK}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_focus_colour_stands_out_from_every_ground_it_is_drawn_on(theme: Theme) -> None:
    for ground in (theme.paper, theme.ground, theme.hover, *(swatch.band for swatch in theme.swatches)):
        assert contrast(theme.focus, ground) >= 3, ground


# High contrast


@pytest.mark.parametrize("theme", [STRONG_LIGHT, STRONG_DARK], ids=["light", "dark"])
def test_in_high_contrast_every_text_has_seven_to_one(theme: Theme) -> None:
    grounds = (theme.paper, theme.ground, theme.hover)
    pairs = [(text, ground) for text in (theme.ink, theme.secondary) for ground in grounds]
    pairs += [(theme.danger, theme.ground), (theme.paper, theme.focus)]
    pairs += [(text, s.band) for s in theme.swatches for text in (theme.ink, s.ink)]
    assert [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 7] == []
    assert contrast(theme.line, theme.paper) > 20


def edge(view: ArticleView, name: str) -> tuple[QColor, QColor]:
    """Return the darkest colour of the left edge of an annotation's band, and the colour inside."""
    view.clear()
    start = TEXT.index(name)
    box = band(QRectF(view.rect_of(start, start + len(name))))
    image = view.viewport().grab().toImage()
    y = round(box.center().y())
    near = [QColor(image.pixel(round(box.left()) + x, y + down)) for x in (-1, 0, 1) for down in range(-4, 5)]
    return min(near, key=lambda colour: colour.lightness()), QColor(image.pixel(round(box.left()) + 2, y))


def test_the_window_follows_the_system_into_high_contrast_and_back(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = high_contrast.hints().accessibility().contrastPreferenceChanged
    usual = window.theme
    outline, inside = edge(window.article, "Bernard Quintin")
    assert contrast(outline.name(), inside.name()) < 1.5
    monkeypatch.setattr(high_contrast, "is_asked", lambda: True)
    changed.emit(Qt.ContrastPreference.HighContrast)
    assert window.theme.strong
    outline, inside = edge(window.article, "Bernard Quintin")
    assert contrast(outline.name(), inside.name()) > 3
    monkeypatch.undo()
    changed.emit(Qt.ContrastPreference.NoPreference)
    assert window.theme == usual


def test_high_contrast_can_be_chosen_and_stays(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    act(window, "High contrast").trigger()
    assert window.theme.strong
    window.close()
    again = build_window(path)
    qtbot.addWidget(again)
    assert again.theme.strong
    again.close()


# The system's type size


@pytest.fixture
def doubled(english: QApplication) -> Iterator[None]:
    """Make the system's type twice as large as usual."""
    usual = english.font()
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * 2)
    english.setFont(font)
    yield
    english.setFont(usual)


def cut_off(top: QWidget) -> list[tuple[str, str]]:
    """Return buttons and texts that have less room than they ask for."""
    found = []
    for part in top.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QAbstractButton | QLabel) or part.window() is not top:
            continue
        wish = part.sizeHint()
        if isinstance(part, QLabel) and part.wordWrap():
            wish = QSize(0, part.heightForWidth(part.width()))
        if isinstance(part, QLabel) and part.objectName() == "projectTitle":  # says the same as the window's title bar
            continue
        if part.width() < wish.width() or part.height() < wish.height():
            found.append((part.text(), f"{part.size().toTuple()} of {wish.toTuple()}"))
    return found


def test_nothing_is_cut_off_with_type_twice_as_large(doubled: None, window: MainWindow, path: Path) -> None:
    assert window.size() == QSize(1280, 800)
    assert window.article._layout.font.pixelSize() > 18
    press(window, KEY.Key_Tab)
    assert window.annotation_bar.isVisible()
    assert not cut_off(window)
    bar = window.annotation_bar
    assert window.article.viewport().rect().contains(bar.geometry())
    window.article.clear()
    press(window, KEY.Key_F)
    assert not cut_off(window)
    press(window, KEY.Key_Escape)
    window.footer.ask_unseen()
    assert not cut_off(window)


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_cuts_anything_off_with_type_twice_as_large(name: str, doubled: None, window: MainWindow) -> None:
    DIALOGS[name](window)
    QApplication.processEvents()  # a dialog that scrolls settles after it is shown
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert not cut_off(dialog)
    assert dialog.width() <= 1280
    assert dialog.height() <= 800
