"""The names panel: variants together, the least certain first, and a mark that cannot be trained on put right."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotate.edits.annotations import Add, Edit, Remove, plan, replay
from annotate.errors import UserError
from annotate.model import Annotation, Document, State, in_order
from annotate.text import words
from tests.annotate.test_edits import acts
from tests.helpers.hands import CONTROL, LEFT
from tests.helpers.projects import make_project, marks
from ui.main_window import MainWindow
from ui.names.model import Name, Names
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
        assert dict(rows(names)) == expected


@given(acts())
def test_following_changes_shows_the_same_as_looking_anew(case: tuple[Document, list[Edit]]) -> None:
    state, edits = case
    names = Names(state, ())
    for edit in edits:
        try:
            change = plan(state, edit, "Ann")
        except UserError:
            continue
        state = replay(state, change)
        names.take(change, ())
        assert names.in_order() == Names(state, ()).in_order()


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
    QTest.keyClick(window.names.list, Qt.Key.Key_Delete)
    assert {state for text, _, state in stored(path) if text == "Quintin"} <= {"rejected"}


def test_rows_say_whose_variant_they_are_and_how_sure_the_pipeline_is(window: MainWindow) -> None:
    assert "short for Bernard Quintin" in spoken(window, "B. Quintin")
    assert "the pipeline is 50\u202f% sure" in spoken(window, "B. Quintin")
    assert "99\u202f%" in spoken(window, "Quintin")  # never rounded up to certainty
    assert "sure" not in spoken(window, "Bernard Quintin")
    assert "sure" not in spoken(window, "Jan Peeters")  # the pipeline gave no score
    assert "cannot be trained on" in spoken(window, "Gen")


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
    assert "cannot be trained on as marked, M mends it" in window.article.accessibleDescription()
    (mend,) = [b for b in bar.findChildren(QPushButton) if b.isVisible() and b.text().startswith("Mark the whole word")]
    QTest.mouseClick(mend, LEFT)
    assert ("Gent", "LOC", "accepted") in stored(path)
    assert "trained" not in window.article.accessibleDescription()
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
