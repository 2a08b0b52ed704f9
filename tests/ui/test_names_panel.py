"""The names panel: variants together, the least certain first, rows that stay, and a misaligned mark put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Edit, Remove, plan, replay
from annotate.errors import UserError
from annotate.model import Annotation, Document, State, in_order
from annotate.text import words
from tests.annotate.test_edits import acts
from tests.helpers.hands import CONTROL, LEFT, SHIFT
from tests.helpers.projects import make_project, marks
from ui.app import build_window
from ui.main_window import MainWindow
from ui.names.model import Name, Names
from ui.session import Session
from ui.theme.theme import LIGHT

TEXT = "Stuk\n\nBernard Quintin sprak. Els Peeters en Jan Peeters niet. Quintin wel, B. Quintin ook. Peeters zweeg in Gent."


def mark(number: int, name: str, score: float | None, *, nth: int = 0, state: State = State.SUGGESTED) -> Annotation:
    start = TEXT.index(name)
    for _ in range(nth):
        start = TEXT.index(name, start + 1)
    label = "LOC" if name.startswith("Gen") else "PER"
    return Annotation(number, start, start + len(name), label, state, "pipeline:x", score=score)


MARKS = (
    mark(1, "Bernard Quintin", None, state=State.ACCEPTED),
    mark(2, "Els Peeters", 0.7),
    mark(3, "Jan Peeters", None),
    mark(4, "Quintin", 0.995, nth=1),
    mark(5, "B. Quintin", 0.5),
    mark(6, "Peeters", 0.9, nth=2),
    mark(7, "Gen", 0.8),
)


def document(*marks: Annotation) -> Document:
    return Document(TEXT, title="Stuk", id=1, tokens=words(TEXT), annotations=in_order(marks))


def rows(names: Names) -> list[tuple[str, str]]:
    return [(name.text, name.variant_of) for name in names.in_order()]


def content(names: Names) -> list[dict[str, object]]:
    """Return what rows say, whatever their order."""
    shown = sorted((n for n in names.in_order() if not n.is_removed), key=lambda n: (n.key, n.label))
    return [{k: v for k, v in asdict(name).items() if k != "is_below"} for name in shown]


def test_variants_stand_under_the_fullest_name_where_the_least_certain_would() -> None:
    assert rows(Names(document(*MARKS), {7})) == [
        ("Bernard Quintin", ""),
        ("B. Quintin", "Bernard Quintin"),
        ("Quintin", "Bernard Quintin"),
        ("Els Peeters", ""),
        ("Gen", ""),
        ("Peeters", ""),  # of two people it could be either
        ("Jan Peeters", ""),
    ]


def test_a_cluster_forms_and_falls_apart_as_names_come_and_go() -> None:
    before = document(*MARKS[3:5])
    names = Names(before, ())
    assert rows(names) == [("B. Quintin", ""), ("Quintin", "B. Quintin")]
    for edit, expected in (
        (Add(6, 21, "PER"), {"B. Quintin": "Bernard Quintin", "Quintin": "Bernard Quintin", "Bernard Quintin": ""}),
        (Remove(5), {"Quintin": "Bernard Quintin", "Bernard Quintin": ""}),
    ):
        change = plan(before, edit, "Ann")
        before = replay(before, change)
        names.take(change, ())
        assert {name.text: name.variant_of for name in names.in_order() if not name.is_removed} == expected


@given(acts())
def test_following_changes_shows_the_same_as_looking_anew_and_moves_no_row(case: tuple[Document, list[Edit]]) -> None:
    state, edits = case
    names = Names(state, ())
    before = [(name.key, name.label) for name in names.in_order()]
    for edit in edits:
        try:
            change = plan(state, edit, "Ann")
        except UserError:
            continue
        state = replay(state, change)
        names.take(change, ())
        assert content(names) == content(Names(state, ()))
        after = [(name.key, name.label) for name in names.in_order()]
        assert [key for key in before if key in after] == [key for key in after if key in before]
        before = after


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, document(*MARKS))


def stored(path: Path) -> set[tuple[str, str, str]]:
    return set(marks(path))


def choose(window: MainWindow, text: str) -> Name:
    model = window.names.list.model()
    row = [name.text for name in model.names].index(text)
    window.names.list.setCurrentIndex(model.index(row))
    return model.names[row]


def spoken(window: MainWindow, text: str) -> str:
    choose(window, text)
    return str(window.names.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_variant_is_still_its_own(window: MainWindow, path: Path) -> None:
    choose(window, "B. Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_2)
    assert ("B. Quintin", "ORG", "accepted") in stored(path)
    assert ("Quintin", "PER", "suggested") in stored(path)
    choose(window, "Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Space)
    assert ("Quintin", "PER", "accepted") in stored(path)
    choose(window, "Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Delete)
    assert {state for text, _, state in stored(path) if text == "Quintin"} <= {"rejected"}


def test_rows_say_whose_variant_they_are_and_how_sure_the_pipeline_is(window: MainWindow) -> None:
    assert "short for Bernard Quintin" in spoken(window, "B. Quintin")
    assert "the language model is 50% sure" in spoken(window, "B. Quintin")
    assert "99%" in spoken(window, "Quintin")  # never rounded up to certainty
    assert "sure" not in spoken(window, "Bernard Quintin")
    assert "sure" not in spoken(window, "Jan Peeters")  # the pipeline gave no score
    assert "not usable for training" in spoken(window, "Gen")


def test_variants_are_drawn_further_in(window: MainWindow) -> None:
    names = window.names.list
    model = names.model()
    picture = names.viewport().grab().toImage()
    chip = QColor(LIGHT.swatch(0).band)

    def left(row: int) -> int:
        box = names.visualRect(model.index(row))
        y = box.center().y() - 5
        return next(x for x in range(box.left(), box.right()) if picture.pixelColor(x, y) == chip)

    lefts = [left(row) for row in range(4)]
    assert lefts[1] == lefts[2] >= lefts[0] + 10
    assert abs(lefts[3] - lefts[0]) <= 1  # where a rounded corner begins depends on the height of the row


def warned(window: MainWindow) -> None:
    view = window.article
    start = TEXT.index("Gent")
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.rect_of(start, start + 2).center())


def test_the_small_bar_names_the_word_and_mends_it_with_one_click(window: MainWindow, path: Path) -> None:
    warned(window)
    bar = window.annotation_bar
    assert "reads “Gent” as one word" in bar._warning.text()
    assert "not usable for training as marked, M fixes it" in window.article.accessibleDescription()
    (mend,) = [b for b in bar.findChildren(QPushButton) if b.isVisible() and b.text().startswith("Mark the whole word")]
    QTest.mouseClick(mend, LEFT)
    assert ("Gent", "LOC", "accepted") in stored(path)
    assert "training" not in window.article.accessibleDescription()
    assert window.article.current is not None


def test_a_key_mends_it_in_the_article_and_in_the_panel(window: MainWindow, path: Path) -> None:
    warned(window)
    QTest.keyClick(window.article, Qt.Key.Key_M)
    assert ("Gent", "LOC", "accepted") in stored(path)
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert ("Gen", "LOC", "suggested") in stored(path)
    choose(window, "Gen")
    QTest.keyClick(window.names.list, Qt.Key.Key_M)
    assert ("Gent", "LOC", "accepted") in stored(path)


def test_the_key_does_nothing_to_a_mark_that_is_well(window: MainWindow, path: Path) -> None:
    before = stored(path)
    QTest.keyClick(window.article, Qt.Key.Key_Tab)
    QTest.keyClick(window.article, Qt.Key.Key_M)
    assert stored(path) == before
    assert not window.undo_button.defaultAction().isEnabled()


# Rows that stay


def shown(window: MainWindow) -> list[tuple[str, str]]:
    return [(name.text, name.label) for name in window.names.list.model().names]


def current(window: MainWindow) -> str:
    return str(window.names.list.currentIndex().data())


def button_of(window: MainWindow, text: str, which: int) -> QPoint:
    """Return where ✓ (0) or ✕ (1) of a name is."""
    names = window.names.list
    choose(window, text)
    option = QStyleOptionViewItem()
    option.rect = names.visualRect(names.currentIndex())
    return window.names._delegate.buttons(option)[which].center()


@pytest.mark.parametrize(
    ("do", "label"),
    [
        (lambda names: QTest.keyClick(names, Qt.Key.Key_2), "ORG"),
        (lambda names: QTest.keyClick(names, Qt.Key.Key_Space), "PER"),
    ],
    ids=["a digit", "space"],
)
def test_a_row_stays_when_its_name_is_done_and_the_next_unchecked_one_is_current(
    window: MainWindow, path: Path, do: Callable[[QWidget], None], label: str
) -> None:
    before = shown(window)
    choose(window, "B. Quintin")
    do(window.names.list)
    assert [text for text, _ in shown(window)] == [text for text, _ in before]
    assert shown(window)[1] == ("B. Quintin", label)
    assert current(window) == "Quintin"
    QTest.keyClick(window.names.list, Qt.Key.Key_3)
    assert {("B. Quintin", label, "accepted"), ("Quintin", "LOC", "accepted")} <= stored(path)
    assert current(window) == "Els Peeters"


def test_a_removed_name_keeps_its_row_and_can_be_marked_again(window: MainWindow, path: Path) -> None:
    before = shown(window)
    choose(window, "B. Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Delete)
    assert shown(window) == before
    assert current(window) == "Quintin"
    assert "removed" in spoken(window, "B. Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Delete)  # twice does no harm
    QTest.keyClick(window.names.list, Qt.Key.Key_Space)
    assert ("B. Quintin", "PER", "accepted") in stored(path)
    assert shown(window) == before
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert "to check" in spoken(window, "B. Quintin")
    assert shown(window) == before


def test_clicks_on_the_buttons_of_one_row_after_the_other(window: MainWindow, path: Path) -> None:
    before = shown(window)
    viewport = window.names.list.viewport()
    for text, which in (("B. Quintin", 0), ("Quintin", 1), ("Els Peeters", 0)):
        QTest.mouseClick(viewport, LEFT, pos=button_of(window, text, which))
        assert shown(window) == before
    assert current(window) == "Gen"
    assert {("B. Quintin", "PER", "accepted"), ("Quintin", "PER", "rejected"), ("Els Peeters", "PER", "accepted")} <= (
        stored(path)
    )
    assert window.article.current is None  # a button goes to no mention


def test_after_the_last_unchecked_row_come_those_above_it(window: MainWindow) -> None:
    choose(window, "Jan Peeters")
    QTest.keyClick(window.names.list, Qt.Key.Key_Space)
    assert current(window) == "B. Quintin"


def test_acts_in_the_article_move_no_row_and_a_new_name_comes_last(window: MainWindow) -> None:
    before = shown(window)
    view = window.article
    for start, end in ((6, 21), (TEXT.index("Els"), TEXT.index(" en Jan"))):
        view.set_current(view.document.index.with_span(start, end)[0])
        QTest.keyClick(view, Qt.Key.Key_2)
    view.put_caret_at(TEXT.index("zweeg"))
    QTest.keyClick(view, Qt.Key.Key_4)
    assert [text for text, _ in shown(window)] == [*(text for text, _ in before), "zweeg"]


def test_a_name_with_another_span_takes_the_place_of_the_old_one(window: MainWindow) -> None:
    at = [text for text, _ in shown(window)].index("Gen")
    choose(window, "Gen")
    QTest.keyClick(window.names.list, Qt.Key.Key_M)
    assert shown(window)[at] == ("Gent", "LOC")


def test_the_list_does_not_scroll_when_a_row_is_done(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    words_of = [f"Naam{i:03d}" for i in range(120)]
    text = "Stuk\n\n" + " ".join(words_of)
    found = [
        Annotation(i + 1, text.index(word), text.index(word) + 7, "PER", State.SUGGESTED, "pipeline:x", score=0.5)
        for i, word in enumerate(words_of)
    ]
    one = Document(text, id=1, tokens=words(text), annotations=in_order(found))
    window = build_window(make_project(tmp_path, one))
    qtbot.addWidget(window)
    window.show()
    names = window.names.list
    choose(window, "Naam060")
    names.verticalScrollBar().setValue(names.verticalScrollBar().value() + 200)
    place = names.visualRect(names.currentIndex()).top()
    QTest.keyClick(names, Qt.Key.Key_Space)
    assert current(window) == "Naam061"
    assert names.visualRect(names.model().index(60)).top() == place
    view = window.article
    first = view.document.visible[0]
    view.set_current(first)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)  # a row far above gives way to another
    assert shown(window)[0][0] == "Naam000 Naam001"
    assert names.visualRect(names.model().index(names.currentIndex().row() - 1)).top() == place
    assert current(window) == "Naam061"


def test_a_reload_of_the_article_keeps_the_order(window: MainWindow, path: Path) -> None:
    choose(window, "B. Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Space)
    before = shown(window)
    session = window.findChild(Session)
    session._reload()
    assert shown(window) == before
    session.open(1)
    assert shown(window) == before


def test_another_article_and_back_sorts_anew(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    window = build_window(make_project(tmp_path, document(*MARKS), Document("Tweede.")))
    qtbot.addWidget(window)
    window.show()
    choose(window, "B. Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Space)
    choose(window, "Quintin")
    QTest.keyClick(window.names.list, Qt.Key.Key_Space)
    session = window.findChild(Session)
    session.open(2)
    session.open(1)
    assert shown(window)[0][0] == "Els Peeters"


def test_undoing_done_puts_the_unchecked_ones_first_again(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    window = build_window(make_project(tmp_path, document(*MARKS), Document("Tweede.")))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = shown(window)
    QTest.keyClick(window.article, Qt.Key.Key_Return, CONTROL)
    assert shown(window) == []
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert shown(window) == before
