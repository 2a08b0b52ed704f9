"""The small bar at a mark: it says what is true after every act, stays in its place, and hides as little as it can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Remove, plan, same_name_spans
from annotate.model import Annotation, Document, State, in_order
from annotate.text import words
from store.project import Project
from tests.helpers import hands
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT
from tests.helpers.projects import make_project
from tests.ui.test_article_view import drag
from ui.article.placement import Surroundings, place
from ui.main_window import MainWindow
from ui.project_wide.dialog import ProjectWideDialog
from ui.session import Session
from ui.settings.preferences import Settings
from ui.translate import install
from ui.widgets.label_button import LabelButton

LINES = [
    "Gent krijgt een brug",
    "Jan Jansen opent in Gent een brug, en zegt dat heel Gent er blij mee is. Ook Duinbehoud in Brugge is blij.",
    "Volgens Jan Jansen en Brugge kan de brug nog breder, want Damme, Aalst en Ronse wachten al lang op een tweede.",
]
TEXT = "\n\n".join(LINES)


def suggested(name: str, label: str, nth: int = 0, **values: object) -> Annotation:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(name, start + 1)
    number = start + 1
    return Annotation(number, start, start + len(name), label, State.SUGGESTED, "pipeline:x", **values)  # type: ignore[arg-type]


MARKS = (
    *(suggested("Gent", "LOC", nth) for nth in range(3)),
    *(suggested("Jan Jansen", "PER", nth) for nth in range(2)),
    *(suggested("Brugge", "ORG", nth) for nth in range(2)),
    suggested("Duinbeh", "ORG"),
    *(suggested(name, "LOC") for name in ("Damme", "Aalst", "Ronse")),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    first = Document(TEXT, tokens=words(TEXT), annotations=in_order(MARKS))
    return make_project(tmp_path, first, Document("Tweede\n\nOver Gent en Brugge."))


def click_on(window: MainWindow, name: str, nth: int = 0) -> None:
    mark = suggested(name, "", nth)
    window.article.show_span(mark.start, mark.end)
    QApplication.processEvents()
    point = window.article.rect_of(mark.start, mark.end).center()
    QTest.mouseClick(window.article.viewport(), LEFT, NONE, point)


def says_what_is_true(window: MainWindow) -> bool:
    """Compare the bar with the document; return whether it is shown."""
    bar, current, document = window.annotation_bar, window.article.current, window.article.document
    if not bar.isVisible():
        return False
    assert current
    assert document
    assert [button.label.name for button in bar._buttons if button.isChecked()] == [current.label]
    assert bar._accept.isEnabled() == (current.state is State.SUGGESTED)
    mentions = len(same_name_spans(document, current.start, current.end))
    assert bar._all.isVisible() == (mentions > 1)
    assert mentions == 1 or str(mentions) in bar._all.text()
    is_misaligned = document.tokens is not None and document.tokens.span(current.start, current.end) is None
    assert (bar._warning.isVisible(), bar._mend.isVisible()) == (is_misaligned, is_misaligned)
    return True


def in_panel(name: str, *keys: Qt.Key) -> Callable[[MainWindow], None]:
    def act(window: MainWindow) -> None:
        panel = window.names.list
        panel.setFocus()
        row = next(i for i in range(panel.model().rowCount()) if panel.model().index(i, 0).data() == name)
        panel.setCurrentIndex(panel.model().index(row, 0))
        for key in keys:
            QTest.keyClick(panel, key)

    return act


def in_article(*keys: Qt.Key) -> Callable[[MainWindow], None]:
    def act(window: MainWindow) -> None:
        for key in keys:
            QTest.keyClick(window.article, key)

    return act


def undone(act: Callable[[MainWindow], None]) -> Callable[[MainWindow], None]:
    def undo(window: MainWindow) -> None:
        act(window)
        says_what_is_true(window)
        QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)

    return undo


def redone(act: Callable[[MainWindow], None]) -> Callable[[MainWindow], None]:
    def redo(window: MainWindow) -> None:
        undone(act)(window)
        says_what_is_true(window)
        QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL | SHIFT)

    return redo


def by_label_bar(window: MainWindow) -> None:
    button = next(b for b in window.labels.findChildren(LabelButton) if b.label.name == "MISC")
    QTest.mouseClick(button, LEFT)


def everywhere(window: MainWindow) -> None:
    QTest.mouseClick(window.findChild(QPushButton, "projectWide"), LEFT)
    dialog = window.findChild(ProjectWideDialog, "projectWideDialog")
    assert dialog
    while dialog._waiting:
        QApplication.processEvents()
    QTest.mouseClick(dialog._accept, LEFT)


def in_list(key: Qt.Key) -> Callable[[MainWindow], None]:
    def act(window: MainWindow) -> None:
        window.queue.list.setFocus()
        hands.press(window.queue.list, key)
        QTest.keyClick(window.queue.list, Qt.Key.Key_Return)

    return act


def from_outside(window: MainWindow) -> None:
    """Remove a mention as another program would."""
    session = window.findChild(Session)
    assert session
    with Project.open(session.project.path) as project:
        document = project.document(1)
        gone = next(a for a in document.visible if a.start == TEXT.rindex("Gent"))
        project.commit([plan(document, Remove(gone.id), "Bea")], by="Bea")
    session.look_for_changes()


KEY = Qt.Key
ACTS = {
    "the panel relabels it": in_panel("Gent", KEY.Key_2),
    "the panel accepts it": in_panel("Gent", KEY.Key_Space),
    "the panel goes to the next": in_panel("Gent", KEY.Key_Return),
    "the panel removes it": in_panel("Gent", KEY.Key_Delete),
    "the panel relabels another": in_panel("Brugge", KEY.Key_3),
    "the panel removes another": in_panel("Jan Jansen", KEY.Key_Delete),
    "a key relabels it": in_article(KEY.Key_4),
    "a key accepts it": in_article(KEY.Key_Return),
    "a key removes it": in_article(KEY.Key_Delete),
    "the label bar relabels it": by_label_bar,
    "everywhere": everywhere,
    "another program": from_outside,
    "the list leaves it for later": in_list(KEY.Key_F),
    "the list removes it": in_list(KEY.Key_Delete),
}


@pytest.mark.parametrize("act", [*ACTS.values()], ids=[*ACTS])
@pytest.mark.parametrize("then", [lambda act: act, undone, redone], ids=["done", "undone", "redone"])
def test_the_bar_says_what_is_true_after_every_act(
    window: MainWindow, act: Callable[[MainWindow], None], then: Callable[..., Callable[[MainWindow], None]]
) -> None:
    click_on(window, "Gent", 1)
    assert says_what_is_true(window)
    then(act)(window)
    says_what_is_true(window)


@pytest.mark.parametrize("act", ["the panel relabels it", "the panel accepts it", "another program"])
def test_the_bar_stays_open_and_follows_when_another_panel_acts(window: MainWindow, act: str) -> None:
    click_on(window, "Gent", 1)
    ACTS[act](window)
    assert says_what_is_true(window)
    QTest.keyClick(window.article, KEY.Key_Z, CONTROL)
    assert says_what_is_true(window)


def test_the_bar_goes_with_its_mark(window: MainWindow) -> None:
    click_on(window, "Gent", 1)
    ACTS["the panel removes it"](window)
    assert not window.annotation_bar.isVisible()
    assert window.article.current is None


def test_all_stays_chosen_when_something_else_changes(window: MainWindow) -> None:
    click_on(window, "Gent", 1)
    QTest.mouseClick(window.annotation_bar._all, LEFT)
    ACTS["the panel accepts it"](window)
    assert window.annotation_bar.to_all
    assert len(window.article._highlights) == 3
    click_on(window, "Jan Jansen", 1)
    assert not window.annotation_bar.to_all


def test_shift_frames_the_mentions_until_it_is_released_wherever_that_is(window: MainWindow) -> None:
    click_on(window, "Gent", 1)
    QTest.keyPress(window.article, KEY.Key_Shift)
    assert len(window.article._highlights) == 3
    window.names.list.setFocus()  # or a dialog, as with a shortcut that has Shift in it
    assert not window.article._highlights


def test_shift_released_leaves_the_frames_of_all(window: MainWindow) -> None:
    click_on(window, "Gent", 1)
    QTest.mouseClick(window.annotation_bar._all, LEFT)
    QTest.keyPress(window.article, KEY.Key_Shift)
    QTest.keyRelease(window.article, KEY.Key_Shift)
    assert len(window.article._highlights) == 3
    QTest.mouseClick(window.annotation_bar._all, LEFT)
    assert not window.article._highlights


def test_a_mark_stretched_by_dragging_becomes_the_current_one(window: MainWindow) -> None:
    click_on(window, "Gent", 1)
    mark = suggested("Damme", "")
    box, last = window.article.rect_of(mark.start, mark.end), window.article.rect_of(mark.end + 2, mark.end + 7)
    drag(window.article, QPoint(box.right() - 1, box.center().y()), QPoint(last.right() - 4, last.center().y()))
    current = window.article.current
    assert current
    assert TEXT[current.start : current.end] == "Damme, Aalst"
    QTest.keyClick(window.article, KEY.Key_Left, SHIFT)
    current = window.article.current
    assert current
    assert TEXT[current.start : current.end] == "Damme,"


def shapes(window: MainWindow) -> list[QRect]:
    bar = window.annotation_bar
    return [button.geometry() for button in (*bar._buttons, bar._accept, bar._remove, bar._everywhere)]


@pytest.mark.parametrize(
    ("size", "type_size", "code"),
    [((1024, 700), 18, "nl"), ((1024, 700), 30, "fr"), ((1280, 800), 18, "fr"), ((1920, 1000), 18, "en")],
)
def test_the_bar_keeps_its_place_and_hides_neither_the_line_nor_the_next(
    window: MainWindow, qapp: QApplication, size: tuple[int, int], type_size: int, code: str
) -> None:
    install(code, qapp)
    window.resize(*size)
    window.article.set_reading_size(type_size)
    QApplication.processEvents()
    bar, view = window.annotation_bar, window.article
    places = []
    for mark in MARKS:
        if mark.start == TEXT.index("Duinbeh"):  # with a warning, it is higher
            continue
        view.set_current(mark)
        QApplication.processEvents()
        around = view.surroundings(mark)
        assert bar.isVisible()
        assert around.view.contains(bar.geometry())
        assert not bar.geometry().intersects(around.lines)
        assert not bar.geometry().intersects(around.following)
        places.append((bar.x(), bar.size().toTuple(), shapes(window)))
    assert places == [places[0]] * len(places)
    install("en", qapp)


def test_the_bar_leaves_the_headline_free(window: MainWindow) -> None:
    window.resize(1024, 700)
    window.article.set_reading_size(30)
    QApplication.processEvents()
    click_on(window, "Jan Jansen")
    headline = window.article.rect_of(0, len(LINES[0]))
    assert not window.annotation_bar.geometry().intersects(headline)


def test_the_bar_is_beside_the_text_where_there_is_room(window: MainWindow) -> None:
    window.resize(1920, 1000)
    QApplication.processEvents()
    click_on(window, "Jan Jansen", 1)
    around = window.article.surroundings(suggested("Jan Jansen", "", 1))
    assert window.annotation_bar.x() > around.column.right()
    assert window.annotation_bar._guide.isVisible()


def around(lines: QRect, text: list[QRect], headings: list[QRect] | None = None) -> Surroundings:
    following = lines.translated(0, 30)
    return Surroundings(QRect(0, 0, 500, 400), QRect(50, 0, 400, 400), lines, following, text, headings or [])


def test_a_bar_goes_where_less_is_hidden() -> None:
    size, lines = QSize(300, 60), QRect(50, 150, 400, 30)
    full = [QRect(50, y, 400, 20) for y in range(5, 400, 30)]
    assert place(size, around(lines, full)).y() + size.height() <= lines.top()
    short = [QRect(50, y, 400 if y < 150 else 40, 20) for y in range(5, 400, 30)]
    assert place(size, around(lines, short)).y() > lines.bottom() + 30
    assert place(size, around(lines, full, [QRect(50, 90, 400, 40)])).y() > lines.bottom() + 30


def test_a_bar_without_room_above_goes_below_the_next_line() -> None:
    assert place(QSize(300, 60), around(QRect(50, 20, 400, 30), [])).y() > 80
    assert place(QSize(300, 60), around(QRect(50, 360, 400, 30), [])).y() < 300


def test_the_keys_are_on_the_buttons_or_in_their_hints(window: MainWindow, qtbot: QtBot) -> None:
    for width in (1024, 1920):
        window.resize(width, 800)
        QApplication.processEvents()
        click_on(window, "Jan Jansen")
        qtbot.waitUntil(window.annotation_bar.isVisible)
        assert "Del" in window.annotation_bar._remove.text() + window.annotation_bar._remove.toolTip()
    assert Settings().keys == {}
