"""Marks inside and across each other: all of them can be seen, clicked and reached by key, and are on disk at once."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Discard, plan
from annotate.model import Annotation, Document, Label, State, in_order
from annotate.text import title_of, words
from store.project import Project
from store.settings import OVERLAP
from tests.helpers.colours import contrast
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT
from tests.helpers.menus import entries
from tests.helpers.projects import labelled, make_project
from tests.helpers.strategies import documents
from ui.article.nesting import nests
from ui.article.painter import _SELECTION_ALPHA, band
from ui.article.view import ArticleView
from ui.main_window import MainWindow
from ui.theme.theme import DARK, LIGHT, Theme

TEXT = "Titel\n\nDe Raad van Bestuur van de Universiteit Gent wijkt voor burgemeester Bart De Wever van Antwerpen."
LABELS = [Label("PER", 0, 0), Label("ORG", 1, 1), Label("LOC", 2, 2)]
LEFTWARDS = regex.compile(r"\p{Hebrew}|\p{Arabic}")


def mark(number: int, words_: str, label: str, state: State = State.SUGGESTED, text: str = TEXT) -> Annotation:
    start = text.index(words_)
    return Annotation(number, start, start + len(words_), label, state, "pipeline:x")


def layered(*marks: Annotation, text: str = TEXT) -> Document:
    return Document(text, title=title_of(text), id=1, tokens=words(text), annotations=in_order(marks), overlapping=True)


NESTED = layered(
    mark(1, "Raad van Bestuur van de Universiteit Gent", "ORG"),
    mark(2, "Universiteit Gent", "ORG", State.ACCEPTED),
    mark(3, "Gent", "LOC"),
    mark(4, "burgemeester Bart De Wever", "PER"),
    mark(5, "Bart De Wever van Antwerpen", "ORG"),
)


def test_a_mark_beside_nested_ones_is_drawn_as_one_alone() -> None:
    marks = [mark(1, "Raad van Bestuur", "ORG"), mark(2, "Bestuur", "MISC"), mark(3, "Gent", "LOC")]
    found = nests(in_order(marks), lambda _: False)
    assert {number: nest.level for number, nest in found.items()} == {1: 0, 2: 1}


@pytest.fixture
def view(qtbot: QtBot, english: QApplication) -> ArticleView:
    widget = ArticleView()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.set_labels(LABELS)
    widget.show()
    widget.set_document(NESTED)
    widget.setFocus()
    return widget


def by_id(view: ArticleView, number: int) -> Annotation:
    assert view.document is not None
    return view.document.by_id[number]


def bands(view: ArticleView, number: int) -> list[QRectF]:
    return [band(box) for box in view._layout.boxes(by_id(view, number))]


def point(view: ArticleView, place: QPointF) -> QPoint:
    return (place + QPointF(view._left(), -view._scroll())).toPoint()


def click(view: ArticleView, place: QPointF) -> int | None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, point(view, place))
    return view.current.id if view.current else None


def test_bands_within_bands_are_lower_and_leave_the_outer_ones_edge_and_tag_to_be_seen(view: ArticleView) -> None:
    outer, middle, inner = (bands(view, number)[-1] for number in (1, 2, 3))
    for around, within in ((outer, middle), (middle, inner)):
        assert around.top() + 2 <= within.top()
        assert within.bottom() <= around.bottom() - 3
        assert within.right() + view._painter.tag_width(by_id(view, 1)) <= around.right() + 1
    picture = view.grab().toImage()
    swatches = LIGHT.swatches
    for number, slot in ((1, 1), (3, 2)):  # the label's own ink at the lower edge of each
        edge = bands(view, number)[-1]
        seen = {picture.pixelColor(point(view, QPointF(edge.left() + x, edge.bottom() - 1))).name() for x in range(30)}
        assert QColor(swatches[slot].ink).name() in seen


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_suggested_and_checked_differ_without_colour(view: ArticleView, theme: Theme) -> None:
    view.set_theme(theme)
    picture = view.grab().toImage()
    for number in (1, 2, 3):
        edge, a = bands(view, number)[-1], by_id(view, number)
        ink = QColor(theme.swatch({"ORG": 1, "LOC": 2}[a.label]).ink)
        line = [picture.pixelColor(point(view, QPointF(x, edge.bottom() - 1))) for x in range_of(edge)]
        drawn = [colour == ink for colour in line]
        assert any(drawn)
        assert all(drawn) is (a.state is State.ACCEPTED)  # else it is dashed


def range_of(box: QRectF) -> range:
    return range(round(box.left()) + 4, round(box.right()) - 4)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_selected_words_can_be_read(view: ArticleView, theme: Theme) -> None:
    def washed(colour: str) -> str:
        share = _SELECTION_ALPHA / 255
        mixed = zip(QColor(theme.focus).getRgb()[:3], QColor(colour).getRgb()[:3], strict=True)  # type: ignore[index]
        return QColor(*(round(a * share + b * (1 - share)) for a, b in mixed)).name()

    grounds = [theme.paper, *(swatch.band for swatch in theme.swatches)]
    assert all(contrast(washed(theme.ink), washed(ground)) >= 4.5 for ground in grounds)


def test_a_click_takes_the_innermost_mark_and_each_further_one_the_next_around_it(view: ArticleView) -> None:
    place = bands(view, 3)[-1].center()
    assert [click(view, place) for _ in range(4)] == [3, 2, 1, 3]
    crossing = view._layout.pieces(by_id(view, 5).start, by_id(view, 5).start + 4)[0].center()
    assert [click(view, crossing) for _ in range(3)] == [4, 5, 4]
    tag = bands(view, 1)[-1]
    assert click(view, QPointF(tag.right() - 6, tag.center().y())) == 1  # nothing else lies at the outer one's tag


def test_tab_goes_through_all_marks_in_order_and_back(view: ArticleView) -> None:
    seen = []
    view.currentChanged.connect(lambda a, _: seen.append(a.id))
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert seen == [1, 2, 3, 4, 5, 4, 3, 2, 1]


def test_the_edge_of_the_current_mark_is_taken_before_those_at_the_same_place(view: ArticleView) -> None:
    view.set_document(layered(mark(1, "Universiteit Gent", "ORG"), mark(2, "Universiteit", "LOC")))
    for number in (1, 2):
        view.set_current(by_id(view, number))
        found = view._edge_at(point(view, QPointF(bands(view, 2)[0].left(), bands(view, 2)[0].center().y())))
        assert found == (by_id(view, number), True)


def test_a_double_click_marks_a_word_inside_a_mark_but_not_a_mark_itself(view: ArticleView, qtbot: QtBot) -> None:
    start = TEXT.index("Bestuur")
    with qtbot.waitSignal(view.addRequested) as asked:
        QTest.mouseDClick(view.viewport(), LEFT, NONE, view.rect_of(start, start + 7).center())
    assert asked.args == [start, start + 7]
    gent = by_id(view, 3)
    with qtbot.assertNotEmitted(view.addRequested):
        QTest.mouseDClick(view.viewport(), LEFT, NONE, view.rect_of(gent.start, gent.end).center())


def test_the_words_of_a_mark_are_selected_by_key_for_another_inside(view: ArticleView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.current is None
    assert TEXT[slice(*view.selection)] == "Universiteit Gent"  # type: ignore[misc]
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert TEXT[slice(*view.selection)] == "Gent"  # type: ignore[misc]
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert TEXT[slice(*view.selection)] == "Gent wijkt"  # type: ignore[misc]


def test_the_screen_reader_hears_what_a_mark_lies_inside_of(view: ArticleView) -> None:
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.accessibleDescription() == "Gent, Place, suggested, inside Universiteit Gent, Organisation"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(doc=documents(overlapping=True))
def test_every_mark_can_be_clicked_and_tags_stand_beside_each_other(view: ArticleView, doc: Document) -> None:
    view.set_document(doc)
    tags = []
    for a in doc.visible:
        boxes = view._layout.boxes(a)
        if not boxes or boxes[0].width() < 3:  # no font here has it
            continue
        view.show_span(a.start, a.end)
        view.clear()
        assert a.id in [click(view, band(boxes[0]).center()) for _ in doc.visible]
        name = doc.text[a.start : a.end]
        if not LEFTWARDS.search(doc.text) or all(map(LEFTWARDS.match, name)):  # not where directions meet
            box = band(boxes[0] if view._layout.reads_left(a) else boxes[-1])
            width = view._painter.tag_width(a)
            tags.append(QRectF(box.right() - width + 3, box.center().y() - 2, width - 6, 4))
    assert not any(one.intersects(other) for one, other in combinations(tags, 2))


def test_a_tag_stands_beside_words_that_are_read_to_the_left(view: ArticleView) -> None:
    text = "Titel\n\nمرحبا جامعة بغداد التكنولوجية في العراق\n\nZij zag מלך ירושלים staan."
    marks = [mark(1, "جامعة بغداد", "ORG", text=text), mark(2, "بغداد", "LOC", text=text)]
    marks += [mark(3, "ירושלים", "LOC", text=text)]
    view.set_document(layered(*marks, text=text))
    for a in marks:
        (box,) = bands(view, a.id)
        tag = box.right() - view._painter.tag_width(a)
        letters = [piece for at in range(a.start, a.end) for piece in view._layout.pieces(at, at + 1)]
        assert max(piece.left() for piece in letters) < tag
        (first,) = view._layout.pieces(a.start, a.start + 1)
        assert first.left() + 4 < tag <= first.right() + 1
    view.set_current(by_id(view, 3))
    (box,) = bands(view, 3)
    assert view._edge_at(point(view, QPointF(box.right(), box.center().y()))) == (by_id(view, 3), True)
    assert view._edge_at(point(view, QPointF(box.left(), box.center().y()))) == (by_id(view, 3), False)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_text_and_tags_can_be_read_on_the_band_of_any_label(theme: Theme) -> None:
    """A tag stands on its own band, also where bands cross."""
    assert all(contrast(theme.ink, swatch.band) >= 4.5 for swatch in theme.swatches)
    assert all(contrast(swatch.ink, swatch.band) >= 4.5 for swatch in theme.swatches)


def test_flat_articles_are_drawn_as_ever(view: ArticleView) -> None:
    flat = Document(TEXT, title="Titel", id=2, tokens=words(TEXT), annotations=(mark(1, "Gent", "LOC"),))
    view.set_document(flat)
    assert view._layout.pitch == round(18 * 1.9)
    start = TEXT.index("Gent")
    assert view._layout.boxes(flat.annotations[0]) == view._layout.pieces(start, start + 4)


# In the window


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Kort\n\nNiets."), Document(TEXT))


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.queue.documentChosen.emit(2)
    return window


def allow(window: MainWindow) -> None:
    next(a for a in entries(window.main_menu) if a.text() == "Marks may overlap").trigger()


def is_allowed(window: MainWindow) -> bool:
    return next(a for a in entries(window.main_menu) if a.text() == "Marks may overlap").isChecked()


def drag(view: ArticleView, words_: str, key: Qt.Key | None = None) -> None:
    start = TEXT.index(words_)
    first, last = (view.rect_of(at, at + 1).center() for at in (start, start + len(words_) - 1))
    QTest.mousePress(view.viewport(), LEFT, NONE, first)
    for place in ((first + last) / 2, last):
        where = QPointF(place)
        move = QMouseEvent(QEvent.Type.MouseMove, where, view.viewport().mapToGlobal(where), LEFT, LEFT, NONE)
        QApplication.sendEvent(view.viewport(), move)
    if key:
        QTest.keyClick(view, key)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, last)


def test_a_second_label_and_a_name_inside_by_mouse_and_by_key(window: MainWindow, path: Path) -> None:
    allow(window)
    view = window.article
    drag(view, "Universiteit Gent")
    drag(view, "Universiteit Gent", Qt.Key.Key_2)
    assert labelled(path) == [("Universiteit Gent", "ORG"), ("Universiteit Gent", "PER")]
    assert view.current is not None
    assert view.current.label == "ORG"
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(view, Qt.Key.Key_3)
    assert labelled(path)[2:] == [("Gent", "LOC")]
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert len(labelled(path)) == 2
    with Project.open(path) as project:
        assert project.check() == []


def test_a_flat_project_gives_way_under_a_drag_with_a_label_key(window: MainWindow, path: Path) -> None:
    drag(window.article, "Universiteit Gent")
    drag(window.article, "Gent", Qt.Key.Key_3)
    assert labelled(path) == [("Gent", "LOC")]


def test_overlap_is_not_forbidden_while_there_is_some(window: MainWindow, path: Path) -> None:
    allow(window)
    drag(window.article, "Universiteit Gent")
    drag(window.article, "Gent")
    window.queue.documentChosen.emit(1)
    allow(window)
    assert window.notice.text.startswith("Marks overlap in 1 article")
    assert is_allowed(window)
    QTest.mouseClick(window.notice._button, LEFT)
    view = window.article
    assert view.document is not None
    assert view.document.id == 2
    assert view.current is not None
    QTest.keyClick(view, Qt.Key.Key_Delete)
    allow(window)
    assert not is_allowed(window)
    assert not view.document.overlapping
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert "does not allow" in window.notice.text
    assert len(labelled(path)) == 1


def test_the_check_minds_the_setting_and_articles_out_of_sight_do_not_forbid_it(path: Path) -> None:
    with Project.open(path) as project:
        project.settings.set(OVERLAP, True)
        (added,) = project.add(
            [Document("x " + TEXT, annotations=(mark(1, "Gent", "LOC"), mark(2, "Gent wijkt", "ORG")))]
        )
        assert project.document(added.document_id).overlapping
        assert project.queue.overlapping() == [added.document_id]
        assert project.check() == []
        project.settings.set(OVERLAP, False)
        assert [str(problem) for problem in project.check()] == [f"Article {added.document_id}: marks overlap."]
        project.commit([plan(project.document(added.document_id), Discard(), "Ann")], by="Ann")
        assert project.queue.overlapping() == []
