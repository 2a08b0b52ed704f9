"""The look of headings, items, quotations, tables and emphasis in the article: shown beside the text, which stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.model import Document, Style, Styled
from annotate.text import words
from tests.helpers.strategies import documents
from ui.article.typography import Typography, subheads
from ui.article.view import ArticleView

PROSE = (
    "De burgemeester van de stad kwam zelf kijken naar het nieuwe bad, en ze was er erg blij mee, zei ze aan de krant."
)
TEXT = f"Zwembad opent\n\n{PROSE}\n\nWat er is\n\nZwemmen\nDuiken\n\nWij zijn blij.\n\nOpening\t3 december\nSluiting van het bad\t14 maart"


@pytest.fixture
def view(qtbot: QtBot, english: QApplication) -> ArticleView:
    widget = ArticleView()
    qtbot.addWidget(widget)
    widget.resize(800, 900)
    widget.show()
    return widget


def styled(text: str, words: str, style: Style) -> Styled:
    start = text.index(words)
    return Styled(start, start + len(words), style)


def left_of(view: ArticleView, words: str) -> int:
    start = TEXT.index(words)
    return view.rect_of(start, start + 1).left()


def test_items_and_quotations_are_indented_with_a_sign_beside_them(view: ArticleView) -> None:
    plain = Document(TEXT, title="Zwembad opent", id=1)
    view.set_document(plain)
    edge = left_of(view, "Zwemmen")
    layout = (styled(TEXT, "Zwemmen", Style.ITEM), styled(TEXT, "Wij zijn blij.", Style.QUOTE))
    view.set_document(replace(plain, layout=layout))
    for said in ("Zwemmen", "Wij zijn"):
        assert left_of(view, said) > edge + 10
        row = view.rect_of(TEXT.index(said), TEXT.index(said) + 1)
        picture = view.viewport().grab().toImage()
        beside = {QColor(picture.pixel(x, row.center().y())).name() for x in range(edge - 2, row.left() - 2)}
        assert len(beside) > 1, said
    assert left_of(view, "Duiken") == edge


def test_subheads_and_bold_words_are_bold(view: ArticleView) -> None:
    def width(words: str) -> int:
        start = TEXT.index(words)
        return view.rect_of(start, start + len(words)).width()

    plain = Document(TEXT, title="Zwembad opent", id=1, layout=(styled(TEXT, "Duiken", Style.ITALIC),))
    view.set_document(plain)
    before = width("Wat er is"), width("burgemeester"), width("krant")
    layout = (styled(TEXT, "Wat er is", Style.SUBHEAD), styled(TEXT, "burgemeester", Style.BOLD))
    view.set_document(replace(plain, layout=layout))
    after = width("Wat er is"), width("burgemeester"), width("krant")
    assert after[0] > before[0]
    assert after[1] > before[1]
    assert after[2] == before[2]


def test_the_cells_of_a_table_stand_below_each_other(view: ArticleView) -> None:
    view.set_document(Document(TEXT, title="Zwembad opent", id=1))
    assert left_of(view, "3 december") == left_of(view, "14 maart")
    end = TEXT.index("bad\t") + 3
    assert left_of(view, "14 maart") > view.rect_of(end - 1, end).right() + 10


@pytest.mark.parametrize(
    ("line", "is_subhead"),
    [
        ("Wat er te doen is", True),
        ("Wie betaalt dat?", True),
        ("“Wij zijn blij”", True),
        ("2. Het bad", True),
        ("Wij zijn blij.", False),
        ("en ook dit", False),
        ("Opening\t3 december", False),
        ("Op het programma:", False),
        ("Een lange regel die geen tussenkop meer kan zijn omdat ze maar door blijft gaan", False),
    ],
)
def test_a_subhead_of_a_plain_text_is_told_by_its_shape(line: str, is_subhead: bool) -> None:
    text = f"Kop\n\n{PROSE}\n\n{line}\n\n{PROSE}\n\nSlot"
    start = text.index(line)
    assert subheads(text) == ([Styled(start, start + len(line), Style.SUBHEAD)] if is_subhead else [])


def test_a_layout_goes_before_the_shape() -> None:
    text = f"{PROSE}\n\nWat er is\n\n{PROSE}"
    at = text.index("Wat")
    assert Typography.of(Document(text)).of_line(at, at + 9) is Style.SUBHEAD
    assert Typography.of(Document(text, layout=(Styled(0, 2, Style.BOLD),))).of_line(at, at + 9) is None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(doc=documents(), data=st.data())
def test_every_word_is_where_it_is_drawn_however_it_is_set(
    view: ArticleView, doc: Document, data: st.DataObject
) -> None:
    edges = st.integers(0, len(doc.text))
    pairs = data.draw(st.lists(st.tuples(edges, edges, st.sampled_from(list(Style))), max_size=6))
    layout = tuple(sorted(Styled(min(a, b), max(a, b), style) for a, b, style in pairs if a != b))
    view.set_document(replace(doc, layout=layout))
    for start, end in words(doc.text):
        if not doc.text[start:end].isalpha():
            continue
        view.show_span(start, end)
        point: QPoint = view.rect_of(start, end).center()
        assert start <= view.offset_at(point) < end, doc.text[start:end]
