"""The article on a real widget: every character is where it says it is, and every act by mouse and by key."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, MarkEach, plan, replay
from annotate.model import Annotation, Document, Label, SpanIndex, State, Tokens
from annotate.text import snap, title_of, words
from tests.helpers.hands import ALT, CONTROL, LEFT, NONE, SHIFT
from tests.helpers.strategies import documents
from ui.article.layout import ArticleLayout, split
from ui.article.view import ArticleView
from ui.theme.theme import DARK

TEXT = "Titel van het stuk\n\nBurgemeester Jan Jansen woont in Gent, niet in Brugge. 😀 Jan Jansen zwijgt."
LABELS = [Label("PER", 0, 0), Label("LOC", 2, 1)]


def mark(start: int, end: int, number: int = 1, state: State = State.SUGGESTED) -> Annotation:
    return Annotation(number, start, end, "PER", state, "pipeline:x")


def document(*marks: Annotation, text: str = TEXT) -> Document:
    return Document(text, title=title_of(text), id=1, tokens=words(text), annotations=marks)


@pytest.fixture
def view(qtbot: QtBot, english: QApplication) -> ArticleView:
    widget = ArticleView()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.set_labels(LABELS)
    widget.show()
    widget.set_document(document(mark(33, 43)))
    widget.setFocus()
    return widget


def place(view: ArticleView, word: str, nth: int = 0) -> tuple[int, int]:
    found = [m.span() for m in regex.finditer(regex.escape(word), view.document.text)]  # type: ignore[union-attr]
    return found[nth]


def click(view: ArticleView, word: str, nth: int = 0, *, double: bool = False) -> None:
    point = view.rect_of(*place(view, word, nth)).center()
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    if double:
        QTest.mouseDClick(view.viewport(), LEFT, NONE, point)


def drag(view: ArticleView, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.viewport(), LEFT, modifiers, start)
    middle = (start + end) / 2
    for point in (middle, end):
        # QTest.mouseMove carries no button and no modifiers: send the event itself
        where = QPointF(point)
        event = QMouseEvent(QEvent.Type.MouseMove, where, view.viewport().mapToGlobal(where), LEFT, LEFT, modifiers)
        QApplication.sendEvent(view.viewport(), event)
    QTest.mouseRelease(view.viewport(), LEFT, modifiers, end)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(doc=st.booleans().flatmap(documents))
def test_every_word_is_where_it_is_drawn(view: ArticleView, doc: Document) -> None:
    view.set_document(doc)
    for start, end in words(doc.text):
        if doc.text[start:end].isspace() or regex.fullmatch(r"[\p{Cf}\p{M}]+", doc.text[start:end]):
            continue
        if view.rect_of(start, end).width() < 3:  # no font here has it
            continue
        point = view.rect_of(start, end).center()
        assert start <= view.offset_at(point) < end, (doc.text[start:end], view.rect_of(start, end))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(doc=documents())
def test_a_double_click_on_a_word_marks_exactly_that_word(view: ArticleView, doc: Document) -> None:
    view.set_document(doc)
    asked: list[tuple[int, int]] = []
    view.addRequested.connect(lambda a, b: asked.append((a, b)))
    for start, end in list(words(doc.text))[:6]:
        if not doc.text[start:end].isalpha() or any(a.overlaps(start, end) for a in doc.visible):
            continue
        asked.clear()
        view.show_span(start, end)
        QTest.mouseDClick(view.viewport(), LEFT, NONE, view.rect_of(start, end).center())
        assert asked == [(start, end)], doc.text[start:end]


def test_split_pieces_join_to_the_text() -> None:
    text = "x" * 9000 + "\n" + "woord 👨‍👩‍👧 " * 2000 + "\n\nslot"
    pieces = split(text)
    assert max(len(piece.text) for piece in pieces) <= 4000
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
    assert sum(len(piece.text) for piece in pieces) + text.count("\n") == len(text)


def test_the_sheet_is_painted_to_its_last_pixel_at_every_scale(view: ArticleView) -> None:
    view.set_theme(DARK)
    view.viewport().resize(801, 601)  # of which a scale of 150 % makes half a pixel
    size = view.viewport().size()
    shown = QImage(math.ceil(size.width() * 1.5), math.ceil(size.height() * 1.5), QImage.Format.Format_RGB32)
    shown.setDevicePixelRatio(1.5)
    view.viewport().render(shown)
    last = QPoint(shown.width() - 1, shown.height() - 1)
    assert shown.pixelColor(last) == shown.pixelColor(last - QPoint(5, 5))


def test_a_drag_over_words_snaps_to_tokens(view: ArticleView, qtbot: QtBot) -> None:
    a, b = place(view, "woont"), place(view, "Gent")
    with qtbot.waitSignal(view.addRequested) as asked:
        drag(view, view.rect_of(*a).center(), view.rect_of(*b).center())
    assert asked.args == [a[0], b[1]]


def test_a_drag_with_alt_takes_characters(view: ArticleView, qtbot: QtBot) -> None:
    a, _ = place(view, "Brugge")
    start = view.rect_of(a, a + 1)
    end = view.rect_of(a + 3, a + 4)
    with qtbot.waitSignal(view.addRequested) as asked:
        drag(view, QPoint(start.left() + 1, start.center().y()), QPoint(end.left(), end.center().y()), ALT)
    assert asked.args == [a, a + 3]


def test_a_click_on_a_mark_makes_it_current_and_elsewhere_lets_go(view: ArticleView) -> None:
    click(view, "Jansen")
    assert view.current is not None
    click(view, "woont")
    assert view.current is None


def test_an_edge_can_be_dragged(view: ArticleView, qtbot: QtBot) -> None:
    box = view.rect_of(33, 43)
    word = view.rect_of(*place(view, "woont"))
    target = QPoint(word.right() - 4, word.center().y())
    with qtbot.waitSignal(view.resizeRequested) as asked:
        drag(view, QPoint(box.right() - 1, box.center().y()), target)
    assert asked.args == [1, 33, place(view, "woont")[1]]
    with qtbot.waitSignal(view.resizeRequested) as asked:
        drag(
            view,
            QPoint(box.left() + 1, box.center().y()),
            view.rect_of(*place(view, "Burgemeester")).topLeft() + QPoint(4, 15),
        )
    assert asked.args == [1, 20, 43]


def test_keys_go_from_mark_to_mark_and_ask_for_acts(view: ArticleView, qtbot: QtBot) -> None:
    view.set_document(document(mark(33, 43), mark(53, 57, 2, State.ACCEPTED), mark(78, 88, 3)))
    seen = []
    view.currentChanged.connect(lambda a, _: seen.append(a.id if a else None))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_N)
    assert seen == [1, 2, 3, 2, 3]
    for key, signal, args in (
        (Qt.Key.Key_2, view.labelKeyPressed, [1, False]),
        (Qt.Key.Key_0, view.labelKeyPressed, [9, False]),
        (Qt.Key.Key_Delete, view.removeRequested, [False]),
        (Qt.Key.Key_Return, view.acceptRequested, [False]),
    ):
        with qtbot.waitSignal(signal) as asked:
            QTest.keyClick(view, key)
        assert asked.args == args
    with qtbot.waitSignal(view.removeRequested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Delete, SHIFT)
    assert asked.args == [True]


def test_the_caret_goes_by_token_and_selects(view: ArticleView) -> None:
    view.set_document(document())
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert TEXT[slice(*view.selection)] == "Jan"  # type: ignore[misc]
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert TEXT[slice(*view.selection)] == "Jan Jansen"  # type: ignore[misc]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection is None


def test_arrows_with_shift_stretch_and_shrink(view: ArticleView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    for key, modifiers, span in (
        (Qt.Key.Key_Right, SHIFT, "Jan Jansen woont"),
        (Qt.Key.Key_Left, SHIFT, "Jan"),
        (Qt.Key.Key_Left, SHIFT | CONTROL, "Burgemeester Jan Jansen"),
        (Qt.Key.Key_Right, SHIFT | CONTROL, "Jansen"),
    ):
        with qtbot.waitSignal(view.resizeRequested) as asked:
            QTest.keyClick(view, key, modifiers)
        assert TEXT[asked.args[1] : asked.args[2]] == span


def test_long_articles_remember_what_was_seen(view: ArticleView) -> None:
    text = "Titel\n" + "\n".join(f"Alinea {i} over Gent en omstreken." for i in range(200))
    view.set_document(document(text=text))
    view.repaint()
    assert not view.all_seen
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep() - 40)
        view.repaint()
    assert view.all_seen


def test_a_word_far_down_is_found_after_scrolling_there(view: ArticleView) -> None:
    text = "Titel\n" + "\n".join(
        f"Alinea {i} over Gent en omstreken, met wat meer woorden om te breken." * 3 for i in range(2000)
    )
    view.set_document(document(text=text))
    start = text.index("Alinea 1500")
    view.show_span(start, start + 6)
    box = view.rect_of(start, start + 6)
    assert view.viewport().rect().contains(box.center())
    assert start <= view.offset_at(box.center()) < start + 6


def test_changing_a_mark_keeps_the_place(view: ArticleView) -> None:
    before = document(mark(33, 43))
    change = plan(before, Add(53, 57, "LOC"), "Ann")
    after = replay(before, change)
    view.set_document(before)
    at = view.rect_of(33, 43)
    view.update_document(after, change)
    assert view.rect_of(33, 43) == at
    assert view.offset_at(view.rect_of(53, 57).center()) in range(53, 57)


def test_what_is_in_view_stays_there_when_marks_above_it_go(view: ArticleView) -> None:
    lines = [f"Alinea {i} over Liesbet Verhaeghe, Bredene, Gent en heel Brugge samen." for i in range(60)]
    text = "\n\n".join(lines)
    spots = [match.span() for match in regex.finditer("Liesbet Verhaeghe|Bredene|Gent|Brugge", text)]
    marks = [Annotation(i, *spot, "LOC", State.ACCEPTED, "person:Ann") for i, spot in enumerate(spots)]
    long = Document(text, annotations=tuple(marks))
    view.set_document(long)
    start = text.index("Brugge", text.index("Alinea 40 "))
    word = start, start + 6
    view.show_span(*word)
    before = view.rect_of(*word)
    above = long.index.overlapping(0, text.index("Alinea 5 "))
    change = plan(long, MarkEach(tuple((a.start, a.end) for a in above), None), "Ann")
    lower = view._layout.height
    view.update_document(replay(long, change), change)
    assert view._layout.height < lower  # they left lines behind them
    assert view.rect_of(*word) == before


def test_a_word_is_where_it_was_though_a_mark_beside_it_began_out_of_view(view: ArticleView) -> None:
    text = "Een titel die lang genoeg is om over meer dan een regel van de kolom te lopen\n\nBurgemeester Jan Jansen.\n"
    text += "\nNog een alinea." * 60
    across = text.index("kolom"), text.index(" Jan")
    view.set_document(document(mark(*across), text=text))
    view._layout.invalidate()  # as when its width changed: heights are guessed
    view.verticalScrollBar().setValue(round(view._layout.y_of(2)))
    spot = view.rect_of(*place(view, "Jansen"))
    click(view, "Jansen")
    assert view.rect_of(*place(view, "Jansen")) == spot


def test_snap_without_tokens_uses_words(view: ArticleView, qtbot: QtBot) -> None:
    view.set_document(Document(TEXT, title="x", id=1))
    with qtbot.waitSignal(view.addRequested) as asked:
        QTest.mouseDClick(view.viewport(), LEFT, NONE, view.rect_of(*place(view, "Brugge")).center())
    assert asked.args == list(place(view, "Brugge"))
    assert snap(TEXT, Tokens((), ()), 0, 3) == (0, 0)


@pytest.mark.parametrize("language", ["nl", "fr", "en", ""])
@pytest.mark.parametrize(
    "name", ["N-VA", "CD&V", "Sint-Niklaas", "H&M", "'s-Gravenhage", "A.S.", "Ver\u00adhof\u00adstadt"]
)
def test_a_double_click_takes_a_name_with_signs_whole(
    view: ArticleView, qtbot: QtBot, name: str, language: str
) -> None:
    text = f"Titel\n\nVolgens {name}, zegt men."
    view.set_document(Document(text, title="Titel", id=2, meta={"language": language}))
    start = text.index(name)
    for offset in range(start, start + len(name)):
        if text[offset] == "\u00ad":  # it has no width
            continue
        with qtbot.waitSignal(view.addRequested) as asked:
            QTest.mouseDClick(view.viewport(), LEFT, NONE, view.rect_of(offset, offset + 1).center())
        assert tuple(asked.args) == (start, start + len(name))


def test_words_follow_when_the_language_is_changed(view: ArticleView, qtbot: QtBot) -> None:
    text = "Titel\n\nVers d'Anvers."
    for language, expected in (("nl", "d'Anvers"), ("fr", "Anvers")):
        view.update_document(Document(text, title="Titel", id=2, meta={"language": language}))
        with qtbot.waitSignal(view.addRequested) as asked:
            QTest.mouseDClick(view.viewport(), LEFT, NONE, view.rect_of(text.index("nv"), text.index("ver")).center())
        assert text[asked.args[0] : asked.args[1]] == expected


def test_shift_marks_all_mentions_by_double_click_and_by_drag(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.addAllRequested) as asked:
        QTest.mouseDClick(view.viewport(), LEFT, SHIFT, view.rect_of(*place(view, "Gent")).center())
    assert asked.args == list(place(view, "Gent"))
    a, b = place(view, "woont"), place(view, "Gent")
    with qtbot.waitSignal(view.addAllRequested) as asked:
        drag(view, view.rect_of(*a).center(), view.rect_of(*b).center(), SHIFT)
    assert asked.args == [a[0], b[1]]


def test_w_goes_round_the_unmarked_words_with_capitals(view: ArticleView) -> None:
    seen = []
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_W)
        seen.append(TEXT[slice(*view.selection)])  # type: ignore[misc]
    assert seen == ["Gent", "Brugge", "Jan Jansen", "Gent"]


def test_only_what_an_act_touches_is_painted(view: ArticleView) -> None:
    text = "Titel\n" + "\n".join(f"Alinea {i} over Gent en omstreken." for i in range(40))
    view.set_document(document(mark(15, 19), text=text))
    QApplication.processEvents()
    painted: list[int] = []
    view.viewport().installEventFilter(watch := Painted(painted))
    start = text.index("Gent", 200)
    change = plan(view.document, Add(start, start + 4, "LOC"), "Ann")  # type: ignore[arg-type]
    view.update_document(replay(view.document, change), change)  # type: ignore[arg-type]
    QApplication.processEvents()
    view.viewport().removeEventFilter(watch)
    assert painted
    assert max(painted) < view.viewport().height() / 4


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (
            {"origin": "pipeline:nl 1.0", "score": 0.876},
            "Person, suggested\nFound by the language model nl 1.0, 87% sure",
        ),
        ({"origin": "memory"}, "Person, suggested\nSuggested because this name was corrected so before"),
        ({"origin": "import:oud.jsonl"}, "Person, suggested\nCame with the file oud.jsonl"),
        ({"origin": "person:Ann", "annotator": "Ann", "state": State.ACCEPTED}, "Person, checked\nMarked by Ann"),
        (
            {"origin": "pipeline:nl 1.0", "annotator": "Ann", "score": 0.5, "state": State.ACCEPTED},
            "Person, checked\nFound by the language model nl 1.0\nChecked by Ann",
        ),
        ({"origin": "something", "score": 0.5}, "Person, suggested"),
    ],
)
def test_a_mark_says_what_it_is_and_why_under_the_mouse(
    view: ArticleView, values: dict[str, object], told: str
) -> None:
    view.set_document(document(replace(mark(33, 43), **values)))  # type: ignore[arg-type]
    QTest.mouseMove(view.viewport(), QPoint(5, 5))  # the test before may have left it at the mark
    QTest.mouseMove(view.viewport(), view.rect_of(33, 43).center())
    assert view.viewport().toolTip() == told
    view.set_misaligned({1})
    QTest.mouseMove(view.viewport(), view.rect_of(33, 43).center() + QPoint(2, 0))
    assert view.viewport().toolTip() == f"{told}\nnot usable for training as marked, M fixes it"
    QTest.mouseMove(view.viewport(), view.rect_of(*place(view, "woont")).center())
    assert view.viewport().toolTip() == ""


def ink(view: ArticleView, box: QRect) -> dict[tuple[int, int], int]:
    """Return the dark pixels of a part of the article."""
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    places = [(x, y) for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1)]
    dark = {place: image.pixel(*place) for place in places}
    return {place: pixel for place, pixel in dark.items() if _is_ink(QColor(pixel))}


def _is_ink(colour: QColor) -> bool:
    return colour.lightness() < 150 and colour.saturation() < 120  # of the text, not of a mark


@pytest.mark.parametrize("around", ["({})", "‘{}’.", "x {}, y", "l’{}; en"])
def test_the_outline_of_the_current_mark_hides_no_sign_beside_it(view: ArticleView, around: str) -> None:
    start = around.index("{")
    text = around.format("Gent")
    view.set_document(document(mark(start, start + 4), text=text))
    view.clearFocus()
    for at in (start - 1, start + 4):
        view.set_current(None)
        beside = view.rect_of(at, at + 1)
        before = ink(view, beside)
        view.set_current(mark(start, start + 4))
        after = ink(view, beside)
        assert {place: after.get(place) for place in before} == before


@pytest.mark.parametrize(
    "name", ["N-VA", "Sint-Niklaas", "Jean-Pierre", "😀 VRT-nieuwsdienst", "N‐VA", "’s-Gravenhage"]
)
def test_a_name_with_a_hyphen_is_broken_only_where_it_must_be(english: QApplication, name: str) -> None:
    text = f"Het bestuur van {name} zegt niets. " * 12
    layout = ArticleLayout(lambda _: 0.0)
    layout.set_text(text, heading=False, top=0, heading_space=0)
    layout.set_annotations(SpanIndex(()))
    for width in range(330, 700, 7):
        layout.set_width(width)
        lines = layout.pieces(0, len(text))
        spots = [match.span() for match in regex.finditer(regex.escape(name.removeprefix("😀 ")), text)]
        assert [span for span in spots if len(layout.pieces(*span)) > 1] == [], width
        assert all(line.right() <= width + 1 for line in lines)
        shown = [
            layout.offset_at(layout.pieces(at, at + 1)[0].center().x(), layout.pieces(at, at + 1)[0].center().y())
            for at, _ in spots
        ]
        assert shown == [at for at, _ in spots]


def test_a_word_too_long_for_a_line_is_still_broken_at_its_hyphens(english: QApplication) -> None:
    layout = ArticleLayout(lambda _: 0.0)
    layout.set_width(200)
    text = "De " + "Van-den-Berghe-" * 12 + "Janssens"
    layout.set_text(text, heading=False, top=0, heading_space=0)
    layout.set_annotations(SpanIndex(()))
    lines = layout.pieces(0, len(text))
    assert len(lines) < 15
    assert all(line.right() <= 201 for line in lines)


class Painted(QObject):
    """Notes how high the parts are that are painted."""

    def __init__(self, heights: list[int]) -> None:
        super().__init__()
        self.heights = heights

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_the_screen_reader_hears_what_is_reached(view: ArticleView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.accessibleDescription() == "Jan Jansen, Person, suggested"
    assert view.accessibleName() == "Article: Titel van het stuk"
