"""The keys of the article: by word, line, page and letter, ways back, and where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QKeySequenceEdit
from pytestqt.qtbot import QtBot

from annotate.errors import UserError
from annotate.model import Annotation, Document, State
from annotate.names.capitals import next_capitals, previous_capitals
from annotate.text import trim, words
from tests.helpers.hands import ALT, CONTROL, LEFT, NONE, SHIFT
from tests.helpers.projects import make_project, marks
from ui.actions.keymap import Keymap, keys_text
from ui.app import build_window
from ui.article.caret import Caret
from ui.article.view import ArticleView
from ui.main_window import MainWindow
from ui.settings.keys_fields import KeysTable
from ui.settings.preferences import Settings
from ui.translate import install

KEY = Qt.Key
TEXT = "Titel van het stuk\n\nBurgemeester Jan Jansen woont in Gent-Brugge, niet in Aalst. 😀 Jan Jansen zwijgt."
LONG = "Titel\n\n" + "\n\n".join(f"Alinea {i} over Gent en over wat er nog meer was." for i in range(120))


def mark(number: int, start: int, end: int, state: State = State.SUGGESTED) -> Annotation:
    return Annotation(number, start, end, "PER", state, "pipeline:x")


@pytest.fixture
def view(qtbot: QtBot, english: QApplication) -> ArticleView:
    widget = ArticleView()
    qtbot.addWidget(widget)
    widget.resize(620, 420)
    widget.show()
    show(widget, TEXT)
    return widget


def show(view: ArticleView, text: str, *annotations: Annotation, number: int = 1) -> None:
    view.set_document(Document(text, id=number, tokens=words(text), annotations=annotations))


def place(view: ArticleView, word: str) -> QPoint:
    assert view.document
    start = view.document.text.index(word)
    return view.rect_of(start, start + len(word)).center()


def click(view: ArticleView, word: str) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, place(view, word))


def press(view: ArticleView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> str:
    """Press a key, and return the words that are selected then."""
    QTest.keyClick(view, key, modifiers)
    return chosen(view)


def chosen(view: ArticleView) -> str:
    return view.document.text[slice(*view.selected)] if view.document and view.selected else ""


def move(view: ArticleView, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    # QTest.mouseMove carries no button and no modifiers
    where = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, where, view.viewport().mapToGlobal(where), LEFT, LEFT, modifiers)
    QApplication.sendEvent(view.viewport(), event)


def test_a_click_on_a_word_puts_the_caret_there(view: ArticleView, qtbot: QtBot) -> None:
    show(view, LONG)
    view.verticalScrollBar().setValue(900)
    word = f"Alinea {next(i for i in range(120) if view.viewport().rect().contains(place(view, f'Alinea {i} ')))} "
    scrolled = view.verticalScrollBar().value()
    click(view, word[:-1])
    assert view.verticalScrollBar().value() == scrolled
    assert chosen(view) in word.split()
    first = chosen(view)
    assert press(view, KEY.Key_Right) == ("over" if first.isdigit() else word.split()[1])
    with qtbot.waitSignal(view.labelKeyPressed) as asked:
        press(view, KEY.Key_3)
    assert asked.args == [2, False]


def test_a_click_beside_the_text_lets_go(view: ArticleView) -> None:
    click(view, "woont")
    assert chosen(view) == "woont"
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(3, view.viewport().height() - 5))
    assert chosen(view) == ""


def test_home_and_end_go_to_the_ends_of_the_line_and_of_the_article(view: ArticleView) -> None:
    click(view, "woont")
    lowest = place(view, "woont").y()
    home, end = press(view, KEY.Key_Home), press(view, KEY.Key_End)
    assert home == "Burgemeester"
    assert place(view, home).y() == place(view, end).y() == lowest
    assert press(view, KEY.Key_Home) == home
    assert press(view, KEY.Key_End, CONTROL) == "."
    assert press(view, KEY.Key_Home, CONTROL) == "Titel"
    assert press(view, KEY.Key_End, SHIFT) == "Titel van het stuk"
    assert press(view, KEY.Key_End, SHIFT | CONTROL) == TEXT


def test_home_and_end_select_from_a_mark(view: ArticleView) -> None:
    start = TEXT.index("Jan Jansen")
    show(view, TEXT, mark(1, start, start + 10))
    press(view, KEY.Key_Tab)
    assert press(view, KEY.Key_Home, SHIFT) == "Burgemeester Jan Jansen"


def test_pages_move_the_caret_with_the_view(view: ArticleView) -> None:
    show(view, LONG)
    bar = view.verticalScrollBar()
    press(view, KEY.Key_PageDown)
    assert bar.value() > 0  # without a caret the view scrolls alone
    assert chosen(view) == ""
    bar.setValue(0)
    click(view, "Alinea")
    seen = []
    for _ in range(4):
        press(view, KEY.Key_PageDown)
        seen.append((view.reading_position, bar.value()))
        assert view.viewport().rect().contains(view.rect_of(view.reading_position, view.reading_position + 1).center())
    assert seen == sorted(set(seen))
    for _ in range(5):
        press(view, KEY.Key_PageUp)
    assert view.reading_position < 30
    press(view, KEY.Key_PageDown, SHIFT)
    assert chosen(view).count("Alinea") > 2


def test_select_all_and_copy(view: ArticleView) -> None:
    assert press(view, KEY.Key_A, CONTROL) == TEXT
    press(view, KEY.Key_C, CONTROL)
    assert QApplication.clipboard().text() == TEXT
    click(view, "woont")
    press(view, KEY.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "woont"


def test_a_long_article_is_selected_without_laying_it_out(view: ArticleView) -> None:
    show(view, LONG * 30)
    press(view, KEY.Key_A, CONTROL)
    view.repaint()
    assert sum(paragraph.layout is not None for paragraph in view._layout.paragraphs) < 200
    assert view.verticalScrollBar().value() == 0


def test_shift_goes_back_over_words_with_capitals_and_unchecked_marks(view: ArticleView) -> None:
    show(view, TEXT)
    there = [press(view, KEY.Key_W) for _ in range(4)]
    back = [press(view, KEY.Key_W, SHIFT) for _ in range(4)]
    assert there == ["Burgemeester Jan Jansen", "Gent-Brugge", "Aalst", "Jan Jansen"]
    assert back == ["Aalst", "Gent-Brugge", "Burgemeester Jan Jansen", "Jan Jansen"]
    spans = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in ("Burgemeester", "Gent", "Aalst")]
    show(view, TEXT, mark(1, *spans[0]), mark(2, *spans[1], State.ACCEPTED), mark(3, *spans[2]))
    assert [press(view, KEY.Key_N, SHIFT) for _ in range(3)] == ["Aalst", "Burgemeester", "Aalst"]


@given(st.lists(st.sampled_from(["Jan", "de", "Gent", "en", "sprak", ".", "\n", "Van"]), max_size=25))
def test_the_way_back_meets_the_same_words(parts: list[str]) -> None:
    text = " ".join(parts)
    tokens = words(text)
    found, behind = [], 0
    while run := next_capitals(text, tokens, behind, lambda _a, _b: True):
        found.append(run)
        behind = run[1]
    back, before = [], len(text)
    while run := previous_capitals(text, tokens, before, lambda _a, _b: True):
        back.append(run)
        before = run[0]
    assert back == found[::-1]


# to the letter


def test_words_are_selected_letter_by_letter(view: ArticleView, qtbot: QtBot) -> None:
    click(view, "Aalst")
    press(view, KEY.Key_L)
    assert view.is_by_letter
    assert press(view, KEY.Key_Left, SHIFT) == "Aals"
    assert press(view, KEY.Key_Right, SHIFT | CONTROL) == "als"
    for _ in range(9):
        press(view, KEY.Key_Right, SHIFT | CONTROL)
    assert chosen(view) == "s"
    assert [press(view, KEY.Key_Left, SHIFT | CONTROL) for _ in range(4)][-1] == "n Aals"
    press(view, KEY.Key_L)
    assert press(view, KEY.Key_Right, SHIFT) == "in Aalst."  # by word again


def test_a_mark_changes_letter_by_letter_until_one_goes_on(view: ArticleView, qtbot: QtBot) -> None:
    start = TEXT.index("Gent")
    show(view, TEXT, mark(1, start, start + 4), mark(2, TEXT.index("Aalst"), TEXT.index("Aalst") + 5))
    press(view, KEY.Key_Tab)
    press(view, KEY.Key_L)
    with qtbot.waitSignal(view.resizeRequested) as asked:
        press(view, KEY.Key_Right, SHIFT)
    assert asked.args == [1, start, start + 5]
    with qtbot.waitSignal(view.resizeRequested) as asked:
        press(view, KEY.Key_Left, SHIFT | CONTROL)
    assert asked.args == [1, start - 2, start + 4]  # no mark begins with a space
    press(view, KEY.Key_Tab)
    assert not view.is_by_letter
    with qtbot.waitSignal(view.resizeRequested) as asked:
        press(view, KEY.Key_Left, SHIFT | CONTROL)
    assert asked.args == [2, TEXT.index("in Aalst"), TEXT.index("Aalst") + 5]


@given(st.text("ab é́👨‍👩‍👧 \n", min_size=1), st.data())
def test_a_span_moved_by_a_letter_holds_text_between_letters(text: str, data: st.DataObject) -> None:
    caret = Caret()
    caret.read(Document(text))
    start = data.draw(st.integers(0, len(text) - 1))
    span = trim(text, start, data.draw(st.integers(start + 1, len(text))))
    if span[0] == span[1]:
        return
    for step, at_start in ((1, False), (-1, False), (1, True), (-1, True)):
        moved = caret.by_letter(span, step, at_start=at_start)
        assert 0 <= moved[0] < moved[1] <= len(text)
        assert trim(text, *moved) == moved
        fixed, edge = (1, 0) if at_start else (0, 1)
        assert moved[fixed] == span[fixed]
        assert (moved[edge] - span[edge]) * step >= 0


@pytest.mark.parametrize("held", [CONTROL, ALT])
def test_a_drag_to_the_letter_has_two_keys(view: ArticleView, qtbot: QtBot, held: Qt.KeyboardModifier) -> None:
    start = TEXT.index("Brugge")
    first, last = view.rect_of(start, start + 1), view.rect_of(start + 3, start + 4)
    QTest.mousePress(view.viewport(), LEFT, held, QPoint(first.left() + 1, first.center().y()))
    end = QPoint(last.left(), last.center().y())
    move(view, end, held)
    with qtbot.waitSignal(view.addRequested) as asked:
        QTest.mouseRelease(view.viewport(), LEFT, held, end)
    assert asked.args == [start, start + 3]


def test_a_drag_held_beyond_the_edge_goes_on_scrolling_and_selecting(view: ArticleView, qtbot: QtBot) -> None:
    show(view, LONG)
    bar = view.verticalScrollBar()
    QTest.mousePress(view.viewport(), LEFT, NONE, place(view, "Alinea"))
    move(view, QPoint(200, view.viewport().height() + 30))
    reached = bar.value()
    qtbot.waitUntil(lambda: bar.value() > reached + 400)
    assert chosen(view).count("Alinea") > 6
    move(view, QPoint(200, 200))
    stopped = bar.value()
    qtbot.wait(200)
    assert bar.value() == stopped
    move(view, QPoint(200, -30))
    qtbot.waitUntil(lambda: bar.value() == 0)
    press(view, KEY.Key_Escape)
    assert not view._scrolling.isActive()


# where one was


def test_the_place_in_each_article_is_kept(view: ArticleView) -> None:
    show(view, LONG)
    view.verticalScrollBar().setValue(2000)
    line = view.rect_of(view.top, view.top + 1)
    top = view.top
    show(view, "Ander stuk\n\n" + LONG, number=2)
    assert view.verticalScrollBar().value() == 0
    view.verticalScrollBar().setValue(700)
    other = view.top
    for _ in range(3):
        show(view, LONG)
        assert (view.top, view.rect_of(top, top + 1)) == (top, line)
        show(view, "Ander stuk\n\n" + LONG, number=2)
        assert view.top == other


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document(LONG, title="Titel"), Document("Tweede\n\nOver Gent.", title="Tweede"))


def test_the_place_is_kept_over_a_glimpse_of_a_long_article(view: ArticleView) -> None:
    show(view, LONG * 20)
    view.verticalScrollBar().setValue(30_000)
    top = view.top
    show(view, TEXT, number=2)
    view.glimpse(Document(LONG, id=1))
    show(view, LONG * 20)
    assert view.top == top
    show(view, TEXT, number=2)
    assert view.verticalScrollBar().value() == 0


def test_a_reason_is_kept_when_one_goes_on_and_when_the_window_closes(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    article, footer = window.article, window.footer
    QTest.keyClick(article, KEY.Key_F)
    QTest.keyClicks(footer._reason, "bron bellen")
    window.queue.step(1)
    assert article.document
    assert article.document.id == 2
    assert not footer.is_asking_reason
    QTest.keyClick(article, KEY.Key_F)
    assert footer._reason.text() == ""
    QTest.keyClick(footer._reason, KEY.Key_Escape)
    window.queue.step(-1)
    QTest.keyClick(article, KEY.Key_F)
    assert footer._reason.text() == "bron bellen"
    QTest.keyClicks(footer._reason, ", ook Jan")
    window.close()
    again = build_window(path)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    QTest.keyClick(again.article, KEY.Key_F)
    assert again.footer._reason.text() == "bron bellen, ook Jan"
    QTest.keyClick(again.footer._reason, KEY.Key_Return)
    again.queue.step(-1)
    QTest.mouseClick(again.footer._reopen, LEFT)
    QTest.keyClick(again.article, KEY.Key_F)
    assert again.footer._reason.text() == ""  # it was given
    again.close()


def test_the_new_keys_mark_to_the_letter(window: MainWindow, path: Path) -> None:
    article = window.article
    click(article, "Gent")
    press(article, KEY.Key_L)
    press(article, KEY.Key_Left, SHIFT)
    press(article, KEY.Key_3)
    assert marks(path) == [("Gen", "LOC", "accepted")]
    press(article, KEY.Key_L)
    press(article, KEY.Key_Left, SHIFT)
    assert marks(path) == [("Ge", "LOC", "accepted")]
    press(article, KEY.Key_Left, SHIFT)
    assert marks(path) == [("G", "LOC", "accepted")]  # it goes on after each act


# other keyboards and languages


def azerty(code: int, text: str, key: int, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, key, 0, text)


@pytest.mark.skipif("sys.platform != 'linux'")
@pytest.mark.parametrize(("code", "text", "key"), [(10, "&", KEY.Key_Ampersand), (11, "é", KEY.Key_Eacute), (12, '"', KEY.Key_QuoteDbl), (13, "'", KEY.Key_Apostrophe), (14, "(", KEY.Key_ParenLeft), (19, "à", KEY.Key_Agrave), (15, "§", KEY.Key_section), (11, "ě", 0x11B)])  # fmt: skip
def test_a_key_of_the_digit_row_is_refused_whatever_it_writes(
    code: int, text: str, key: int, qtbot: QtBot, english: QApplication
) -> None:
    keymap = Keymap(Settings())
    table = KeysTable(keymap)
    qtbot.addWidget(table)
    told: list[str] = []
    table.problemChanged.connect(told.append)
    field = table._fields["split"]
    QApplication.sendEvent(field, azerty(code, text, key))
    assert told[-1] == f"{(code - 9) % 10} is needed to move around in the article."
    assert field.keySequence().toString() == "S"
    assert keymap.keys("split") == ("S",)


@pytest.mark.parametrize("key", ["É", "&", '"', "'", "(", "À", "§", "È", "!", "Ç"])
def test_what_digit_keys_write_on_azerty_is_refused_everywhere(key: str, english: QApplication) -> None:
    keymap = Keymap(Settings())
    with pytest.raises(UserError, match="chooses a label"):
        keymap.give("split", key)
    assert keymap.keys("split") == ("S",)


def test_a_letter_can_still_be_given(qtbot: QtBot, english: QApplication) -> None:
    keymap = Keymap(Settings())
    table = KeysTable(keymap)
    qtbot.addWidget(table)
    field = table._fields["split"]
    assert isinstance(field, QKeySequenceEdit)
    QTest.keyClick(field, KEY.Key_P)
    field.editingFinished.emit()
    assert keymap.keys("split") == ("P",)
    keymap.reset_all()


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    install(request.param, qapp)
    yield request.param
    install("en", qapp)


@pytest.mark.skipif("sys.platform == 'darwin'")
@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "Ctrl+Shift+F3, Delete, Enter, Esc, Space, Backspace, Home, End, Page Up, Alt+←, Ctrl++"),
        ("nl", "Ctrl+Shift+F3, Delete, Enter, Esc, Spatie, Backspace, Home, End, Page Up, Alt+←, Ctrl++"),
        ("fr", "Ctrl+Maj+F3, Suppr, Entrée, Échap, Espace, Retour arrière, Début, Fin, Page préc., Alt+←, Ctrl++"),
    ],
    indirect=["language"],
)
def test_keys_are_shown_in_the_language_of_the_window(language: str, shown: str) -> None:
    keys = ("Ctrl+Shift+F3", "Del", "Return", "Esc", "Space", "Backspace", "Home", "End", "PgUp", "Alt+Left", "Ctrl++")
    assert keys_text(keys) == shown
