"""The queue as a journalist meets it: searching, choosing several, removing with undo, and coming back to where one was."""

from __future__ import annotations

import sqlite3
from array import array
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Discard, Edit, Finish, Flag, Reopen, plan
from annotate.errors import UserError
from annotate.model import Annotation, Document, DocumentState, State, new_id
from store.documents.document_rows import Row
from store.documents.listing import Listing
from store.documents.queue_reader import Reader
from store.documents.search import excerpt, hits
from store.project import Project
from store.queue_query import Order, QueueQuery
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT, press
from tests.helpers.projects import make_project, rows
from tests.helpers.screen import labels_in
from ui.app import build_window
from ui.main_window import MainWindow
from ui.queue import reader as reader_module
from ui.queue.model import EXCERPT, HITS
from ui.queue.reader import QueueReader
from ui.tasks.bulk_edits import EditEach, edit_in_child
from ui.widgets.pace import Pace
from ui.widgets.status import StatusLine

TEXTS = [
    "Zwembad open\n\nIn Gent zwemt men.",
    "Brug dicht\n\nDe cafés van Gent wachten op een brug. Een café sluit.",
    "Markt verhuist\n\nNaar Aalst.",
    "Trein te laat\n\nTussen Aalst en Gent.",
    "Raad stemt\n\nOver het plan.",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, *map(Document, TEXTS))


def ids(window: MainWindow) -> list[int]:
    return list(window.queue.list.model().ids)


def search_box(window: MainWindow) -> QLineEdit:
    return window.findChild(QLineEdit, "searchBox")


def bulk_bar(window: MainWindow) -> QWidget:
    return window.findChild(QWidget, "bulkBar")


def narrowed(window: MainWindow) -> tuple[str, QPushButton | None]:
    """Return what is said of a narrowed list, and the button beside it."""
    line = window.findChild(QWidget, "narrowedLine")
    return (line.findChild(QLabel).text(), line.findChild(QPushButton)) if line.isVisible() else ("", None)


def states(path: Path) -> list[str]:
    question = "SELECT state, removed_at FROM documents JOIN progress ON document_id = id ORDER BY id"
    return ["removed" if removed else state for state, removed in rows(path, question)]


def open_id(window: MainWindow) -> int | None:
    document = window.article.document
    return document.id if document else None


def click(window: MainWindow, place: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    box = window.queue.list.visualRect(window.queue.list.model().index(place))
    QTest.mouseClick(window.queue.list.viewport(), LEFT, modifiers, box.center())


def search(window: MainWindow, qtbot: QtBot, typed: str, found: list[int]) -> None:
    window.queue.focus_search()
    QTest.keyClicks(search_box(window), typed)
    qtbot.waitUntil(lambda: ids(window) == found)


def finish(window: MainWindow) -> None:
    window.article.viewport().repaint()  # all of it has been on the screen
    press(window.article, Qt.Key.Key_Return, CONTROL)


# Searching


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Café, cafés, decafé", "cafe", ["Café", "cafés"]),
        ("Cafe\u0301 en 👩 café", "CAFÉ", ["Cafe\u0301", "café"]),
        ("De Haan, De-Haan en de haantjes. Haan", "de-haan", ["De Haan", "De-Haan", "de haantjes"]),
        ("Gent en Aalst, Gentse", "aalst gent", ["Gent", "Aalst", "Gentse"]),
        ('Een "AND" hier', '"AND', ["AND"]),
        ("Niets", "-", []),
        ("İstanbul", "istanbul", ["İstanbul"]),
    ],
)
def test_hits_are_the_words_that_begin_so(text: str, typed: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in hits(text, typed)] == found


_WORDS = st.text("aeéEst-ß1 \n.\u0301ñÑ", min_size=1, max_size=12)


@given(text=_WORDS, typed=_WORDS)
def test_hits_are_where_sqlite_finds_them(text: str, typed: str) -> None:
    words = [word for word in typed.split() if any(c.isalnum() for c in word)]
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("CREATE VIRTUAL TABLE x USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
        conn.execute("INSERT INTO x VALUES (?)", [text])
        for word in words:
            found = conn.execute("SELECT count(*) FROM x WHERE x MATCH ?", [f'"{word}"*']).fetchone()[0]
            assert bool(hits(text, word)) == bool(found), (text, word)


def test_an_excerpt_shows_the_first_hit_behind_the_title() -> None:
    text = "Gent wacht\n\n" + "woord " * 40 + "in Gent en\nGentbrugge gebeurt het."
    found = excerpt(text, "gent", len("Gent wacht"))
    assert found.text == "… woord in Gent en Gentbrugge gebeurt het."
    assert [found.text[start:end] for start, end in found.hits] == ["Gent", "Gentbrugge"]
    assert excerpt("Titel\n\nHet begin.", "titel", 5).text == "Het begin."


def test_a_search_shows_its_words_in_list_and_article(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "cafe", [2])
    index = window.queue.list.model().index(0)
    qtbot.waitUntil(lambda: index.data(EXCERPT) is not None)
    found = index.data(EXCERPT)
    assert [found.text[start:end] for start, end in found.hits] == ["cafés", "café"]
    assert index.data(HITS) == []
    assert "cafés van Gent" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(search_box(window), Qt.Key.Key_Down)
    QTest.keyClick(window.queue.list, Qt.Key.Key_Return)
    assert open_id(window) == 2
    text = TEXTS[1]
    reached = []
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F3, Qt.Key.Key_F3):
        QTest.keyClick(window.article, key)
        assert window.article.selection
        reached.append(window.article.selection)
    assert [text[start:end] for start, end in reached] == ["cafés", "café", "cafés"]
    QTest.keyClick(window.article, Qt.Key.Key_F3, SHIFT)
    assert window.article.selection == reached[1]


def test_hits_are_framed_in_the_article(window: MainWindow, qtbot: QtBot) -> None:
    window.queue.focus_search()  # the keyboard in the article would show there too
    plain = window.article.viewport().grab().toImage()
    search(window, qtbot, "zwem", [1])
    framed = window.article.viewport().grab().toImage()
    assert framed != plain
    QTest.keyClick(search_box(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(ids(window)) == 5)
    assert window.article.viewport().grab().toImage() == plain


def test_nothing_found_offers_the_way_back(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "xyzzy", [])
    assert "Nothing found." in labels_in(window.queue)
    QTest.mouseClick(narrowed(window)[1], LEFT)
    qtbot.waitUntil(lambda: len(ids(window)) == 5)
    assert narrowed(window) == ("", None)
    assert search_box(window).text() == ""


def test_what_is_left_out_is_plain_to_see(window: MainWindow, qtbot: QtBot) -> None:
    assert narrowed(window)[0] == ""
    search(window, qtbot, "gent", [1, 2, 4])
    assert narrowed(window)[0] == "3 of 5 · “gent”"
    finish(window)
    QTest.mouseClick(window.queue._filter._buttons[DocumentState.DONE], LEFT)
    qtbot.waitUntil(lambda: ids(window) == [1])
    assert narrowed(window)[0] == "1 of 5 · Done · “gent”"
    button = narrowed(window)[1]
    assert button
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: ids(window) == [1, 2, 3, 4, 5])
    assert narrowed(window) == ("", None)


def test_the_next_hit_is_in_the_next_article(window: MainWindow, qtbot: QtBot) -> None:
    search(window, qtbot, "gent", [1, 2, 4])
    QTest.keyClick(search_box(window), Qt.Key.Key_Return)
    QTest.keyClick(window.queue.list, Qt.Key.Key_Return)
    reached = []
    for modifiers in [NONE] * 4 + [SHIFT] * 2:
        QTest.keyClick(window.article, Qt.Key.Key_F3, modifiers)
        start, end = window.article.selection or (0, 0)
        reached.append((open_id(window), TEXTS[(open_id(window) or 1) - 1][start:end]))
        if len(reached) == 4:
            assert window.notice.text == "End of the list: on from its beginning."
    assert [document for document, _ in reached] == [1, 2, 4, 1, 4, 2]
    assert {word for _, word in reached} == {"Gent"}
    assert window.notice.text == ""


# The rows


def test_articles_are_ordered_by_date_title_and_source(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    path = make_project(
        tmp_path,
        Document("a", title="Zee", source="De Kust", published="2026-11-03"),
        Document("b", title="’t Veer", source="", published="2026-11-05T10:00:00Z"),
        Document("c", title="Élan", source="de dijk", published=""),
        Document("d", title="eb", source="De Kust", published="2026-11-04"),
    )
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    for title, found in (
        ("By date, newest first", [2, 4, 1, 3]),
        ("By title", [4, 3, 2, 1]),
        ("By source", [3, 4, 1, 2]),
    ):
        menu = window.queue._order.menu()
        next(action for action in menu.actions() if action.text() == title).trigger()
        qtbot.waitUntil(lambda found=found: ids(window) == found)
    window.close()
    again = build_window(path)
    qtbot.addWidget(again)
    assert ids(again) == [3, 4, 1, 2]
    again.close()


def test_a_row_has_two_lines_where_there_is_room(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    path = make_project(tmp_path, *[Document(f"Stuk {i}", source="De Kust", published="2026-11-03") for i in range(99)])
    window = build_window(path)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    view = window.queue.list
    tall = view.sizeHintForRow(0)
    bare = view.viewport().grab(view.visualRect(view.model().index(1))).toImage()
    window.resize(1200, 520)
    qtbot.waitUntil(lambda: view.sizeHintForRow(0) < tall)
    assert view.visualRect(view.model().index(0)).height() < tall
    window.resize(1200, 800)
    qtbot.waitUntil(lambda: view.sizeHintForRow(0) == tall)
    assert view.viewport().grab(view.visualRect(view.model().index(1))).toImage() == bare
    spoken = view.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Stuk 0, De Kust, 3 November 2026")
    window.close()


def test_least_certain_first(path: Path) -> None:
    def mark(score: float | None, state: State = State.SUGGESTED) -> Annotation:
        return Annotation(new_id(), 0, 3, "PER", state, "pipeline:x 1", score=score)

    with Project.open(path) as project:
        new = [
            Document("Zeker.", annotations=(mark(0.99),)),
            Document("Onbekend.", annotations=(mark(None),)),
            Document("Gekeurd.", annotations=(mark(0.01, State.ACCEPTED),)),
            Document("Twijfel.", annotations=(mark(0.2),)),
        ]
        sure, unknown, checked, doubt = (added.document_id for added in project.add(new))
        found = project.queue.ids(order=Order.UNCERTAIN)
    assert found == [doubt, unknown, sure, 1, 2, 3, 4, 5, checked]


# Several at once


def test_select_remove_undo(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    click(window, 1)
    assert open_id(window) == 2
    click(window, 3, SHIFT)
    assert open_id(window) == 2
    assert window.queue.list.selected_ids == [2, 3, 4]
    assert bulk_bar(window).isVisible()
    assert "3 selected" in labels_in(bulk_bar(window))
    QTest.keyClick(window.queue.list, Qt.Key.Key_Delete)
    assert states(path) == ["todo", "removed", "removed", "removed", "todo"]
    assert open_id(window) == 5
    qtbot.waitUntil(lambda: ids(window) == [1, 5])
    assert not bulk_bar(window).isVisible()
    assert "removed" in window.notice.text
    QTest.mouseClick(window.notice._button, LEFT)
    assert states(path) == ["todo"] * 5
    qtbot.waitUntil(lambda: ids(window) == [1, 2, 3, 4, 5])
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert states(path).count("removed") == 3


def test_leave_several_for_later_and_take_them_up_again(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    click(window, 0)
    click(window, 2, CONTROL)
    assert window.queue.list.selected_ids == [1, 3]
    window.queue.list.setFocus()
    press(window.queue.list, Qt.Key.Key_F)
    QTest.keyClicks(window.findChild(QLineEdit, "bulkReason"), "foto ontbreekt")
    QTest.keyClick(window.findChild(QLineEdit, "bulkReason"), Qt.Key.Key_Return)
    assert states(path) == ["flagged", "todo", "flagged", "todo", "todo"]
    assert window.article.document
    assert window.article.document.reason == "foto ontbreekt"
    qtbot.waitUntil(lambda: window.queue._filter._buttons[DocumentState.FLAGGED].text() == "⚑ 2")
    assert window.queue.list.selected_ids == [1, 3]
    menu = window.queue._menu()
    next(action for action in menu.actions() if action.text() == "Reopen").trigger()
    assert states(path) == ["started", "todo", "started", "todo", "todo"]
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert states(path) == ["todo"] * 5


def test_several_are_done_at_once_after_a_question(path: Path, qtbot: QtBot, english: QApplication) -> None:
    mark = Annotation(new_id(), 0, 5, "LOC", State.SUGGESTED, "pipeline:x 1", score=0.5)
    with Project.open(path) as project:
        added = project.add([Document("Aalst wacht.", annotations=(mark,))])[0].document_id
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    click(window, 3)
    click(window, 4, SHIFT)
    QTest.mouseClick(bulk_bar(window).findChild(QPushButton, "bulkDone"), LEFT)
    assert states(path) == ["todo", "todo", "todo", "done", "done", "todo"]
    assert window.notice.text == "2 articles done"
    qtbot.wait(QApplication.doubleClickInterval())  # a second click there so soon would be a slip
    click(window, 4)
    click(window, 5, SHIFT)
    assert window.queue.list.selected_ids == [5, added]
    QTest.mouseClick(bulk_bar(window).findChild(QPushButton, "bulkDone"), LEFT)
    assert "1 mark in them is unchecked. Is it right?" in labels_in(bulk_bar(window))
    assert states(path)[-1] == "todo"
    press(window.focusWidget(), Qt.Key.Key_Escape)
    assert "unchecked" not in " ".join(labels_in(bulk_bar(window)))
    menu = window.queue._menu()
    next(action for action in menu.actions() if action.text() == "✓ Done").trigger()
    QTest.mouseClick(bulk_bar(window).findChild(QPushButton, "bulkAllRight"), LEFT)
    assert states(path)[3:] == ["done"] * 3
    assert rows(path, "SELECT state FROM annotations") == [("accepted",)]
    QTest.mouseClick(window.notice._button, LEFT)
    assert states(path)[3:] == ["done", "done", "todo"]
    assert rows(path, "SELECT state FROM annotations") == [("suggested",)]
    window.close()


def test_an_empty_project_offers_nothing_for_several(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    window = build_window(make_project(tmp_path))
    qtbot.addWidget(window)
    window.show()
    assert not bulk_bar(window).isVisible()
    window.close()


def test_keys_alone_select_and_give_up(window: MainWindow) -> None:
    window.queue.list.setFocus()
    QTest.keyClick(window.queue.list, Qt.Key.Key_Down, SHIFT)
    assert window.queue.list.selected_ids == [1, 2]
    QTest.keyClick(window.queue.list, Qt.Key.Key_A, CONTROL)
    assert window.queue.list.count_selected == 5
    QTest.keyClick(window.queue.list, Qt.Key.Key_Escape)
    assert window.queue.list.selected_ids == [1]
    assert open_id(window) == 1


def test_a_refresh_keeps_selection_and_place(path: Path, qtbot: QtBot, english: QApplication) -> None:
    with Project.open(path) as project:
        project.add([Document(f"Stuk {i}\n\nTekst.") for i in range(300)])
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    bar = window.queue.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = window.queue.list.indexAt(QPoint(10, 40)).row()
    click(window, place)
    click(window, place + 2, CONTROL)
    chosen, at = window.queue.list.selected_ids, bar.value()
    with Project.open(path) as project:
        project.add([Document("Nog een stuk")])
    qtbot.waitUntil(lambda: len(ids(window)) == 306)
    assert window.queue.list.selected_ids == chosen
    assert bar.value() == at
    window.close()


def test_marks_are_suggested_again(path: Path, tiny_pipeline: Path, qtbot: QtBot, english: QApplication) -> None:
    window = build_window(path, str(tiny_pipeline))
    qtbot.addWidget(window)
    window.show()

    def found() -> list[int]:
        return [number for (number,) in rows(path, "SELECT document_id FROM annotations ORDER BY 1")]

    qtbot.waitUntil(lambda: found() == [1, 2, 4], timeout=90_000)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("DELETE FROM annotations")
    click(window, 1)
    click(window, 3, SHIFT)
    window.queue.suggestRequested.emit(window.queue.list.selected_ids)
    qtbot.waitUntil(lambda: found() == [2, 4], timeout=90_000)
    window.close()


def test_all_can_be_removed_and_come_back(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(window.article, Qt.Key.Key_Right)
    QTest.keyClick(window.article, Qt.Key.Key_1)
    assert window.names.list.model().rowCount()
    window.queue.list.setFocus()
    QTest.keyClick(window.queue.list, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(window.queue.list, Qt.Key.Key_Delete)
    assert states(path) == ["removed"] * 5
    assert open_id(window) is None
    assert not window.names.list.model().rowCount()
    qtbot.waitUntil(lambda: ids(window) == [])
    assert window.queue._empty.text() == "No articles yet."
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: ids(window) == [1, 2, 3, 4, 5])
    assert open_id(window) in ids(window)
    assert states(path) == ["started", "todo", "todo", "todo", "todo"]


def test_very_many_are_removed_in_a_child_process_and_come_back(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.session._SYNC_STATES_LIMIT", 3)
    window.queue.list.setFocus()
    QTest.keyClick(window.queue.list, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(window.queue.list, Qt.Key.Key_Delete)
    assert window.findChild(QProgressDialog, "bulkEdit").labelText() == "Changing 5 articles"
    qtbot.waitUntil(lambda: window.notice.text == "5 articles removed", timeout=60_000)
    assert states(path) == ["removed"] * 5
    qtbot.waitUntil(lambda: ids(window) == [])
    assert open_id(window) is None
    QTest.mouseClick(window.notice._button, LEFT)
    qtbot.waitUntil(lambda: states(path) == ["todo"] * 5, timeout=60_000)
    qtbot.waitUntil(lambda: ids(window) == [1, 2, 3, 4, 5])
    assert open_id(window) == 1


def test_only_those_that_an_edit_is_for_are_changed(path: Path) -> None:
    def edit(what: Edit) -> int:
        return edit_in_child(lambda _: None, str(path), "Ann", EditEach(array("q", [1, 2, 3, 4, 5]), what))

    with Project.open(path) as project:
        project.commit([plan(project.document(2), Finish(), "Ann")], by="Ann")
        project.commit([plan(project.document(3), Discard(), "Ann")], by="Ann")
    assert edit(Reopen()) == 1
    assert edit(Finish()) == 4
    assert edit(Flag("wait")) == 5
    assert edit(Discard()) == 5
    assert states(path) == ["removed"] * 5


def test_only_the_newest_question_is_answered(path: Path, qtbot: QtBot) -> None:
    reader = QueueReader(path)
    answers = []
    reader.listed.connect(lambda wanted, found, is_whole: answers.append((wanted, list(found), is_whole)))
    for typed in ("g", "ge", "gent"):
        reader.ask_list(QueueQuery(typed=typed))
    with qtbot.waitSignal(reader.counted):
        reader.ask_counts()
    assert answers == [(QueueQuery(typed="gent"), [1, 2, 4], True)]
    reader.close()


@pytest.mark.parametrize(
    "wanted", [QueueQuery(), QueueQuery(typed="g"), QueueQuery(DocumentState.TODO, order=Order.UNCERTAIN)]
)
def test_a_long_list_begins_before_it_is_whole(
    wanted: QueueQuery, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "_PAGE_DOCUMENTS", 2)
    reader = QueueReader(path)
    answers: list[tuple[list[int], bool]] = []
    reader.listed.connect(lambda _, found, is_whole: answers.append((list(found), is_whole)))
    reader.ask_list(wanted)
    qtbot.waitUntil(lambda: len(answers) == 2)
    (start, is_all), (found, is_whole) = answers
    assert (start, is_all, is_whole) == (found[:2], False, True)
    assert len(found) > 2
    reader.close()


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("typed", ["", "gent", "-"])
@pytest.mark.parametrize("state", [None, DocumentState.DONE])
def test_the_beginning_of_a_list_is_its_beginning(
    order: Order, typed: str, state: DocumentState | None, path: Path
) -> None:
    with Project.open(path) as project:
        project.commit([plan(project.document(i), Finish(), "Ann") for i in (2, 4)], by="Ann")
        project.commit([plan(project.document(1), Discard(), "Ann")], by="Ann")
    reader = Reader(path)
    wanted = QueueQuery(state, typed, order)
    found = list(reader.list(wanted))
    for number in (1, 2, 9):
        assert reader.start(wanted, number) in (None, found[:number])
    reader.close()


def test_the_end_of_a_long_list_comes_without_moving_what_is_seen(
    path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "_PAGE_DOCUMENTS", 50)
    with Project.open(path) as project:
        project.add([Document(f"Stuk {i}\n\nTekst.") for i in range(300)])
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    seen: list[tuple[int, str]] = []
    window.queue.listShown.connect(lambda: seen.append((len(ids(window)), narrowed(window)[0])))
    window.queue.focus_search()
    QTest.keyClicks(search_box(window), "tekst")
    qtbot.waitUntil(lambda: len(ids(window)) == 300)
    assert seen[-2:] == [(50, "… of 305 · “tekst”"), (300, "300 of 305 · “tekst”")]
    window.close()


# Where one was, and what comes next


def test_work_goes_on_where_it_stopped(path: Path, qtbot: QtBot, english: QApplication) -> None:
    long = "Lang stuk\n\n" + "\n\n".join(f"Alinea {i} over Gent en omstreken." for i in range(90))
    start = long.index("Gent", 1500)
    mark = Annotation(new_id(), start, start + 4, "LOC", State.SUGGESTED, "pipeline:x 1", score=0.5)
    with Project.open(path) as project:
        added = project.add([Document(long, annotations=(mark,))])[0].document_id
    first = build_window(path)
    qtbot.addWidget(first)
    first.show()
    search(first, qtbot, "gent", [1, 2, 4, added])
    first.queue._order._choose(Order.UNCERTAIN)
    first.queue._filter._buttons[DocumentState.TODO].click()
    qtbot.waitUntil(lambda: ids(first) == [added, 1, 2, 4])
    click(first, 0)
    QTest.keyClick(first.article, Qt.Key.Key_N)
    assert first.article.current
    top = first.article.top
    assert top > 500
    first.close()

    again = build_window(path)
    qtbot.addWidget(again)
    again.show()
    assert open_id(again) == added
    assert search_box(again).text() == "gent"
    assert again.queue._filter._buttons[DocumentState.TODO].isChecked()
    assert ids(again) == [added, 1, 2, 4]
    assert again.article.current
    assert again.article.current.id == mark.id
    assert abs(again.article.top - top) < 100
    again.close()


def test_the_first_mark_says_what_comes_next_once(window: MainWindow, path: Path) -> None:
    for _ in range(2):
        QTest.keyClick(window.article, Qt.Key.Key_Right)
    QTest.keyClick(window.article, Qt.Key.Key_3)
    assert window.notice.text == "Digit keys change the label, Delete removes the mark. All correct? Press Ctrl+Enter."
    QTest.keyClick(window.article, Qt.Key.Key_Tab)  # to the mark: a new one is not current
    QTest.keyClick(window.article, Qt.Key.Key_2)
    assert window.notice.text == ""


def test_the_end_of_the_list_says_where_one_is(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    click(window, 4)
    finish(window)
    assert open_id(window) == 1
    assert "End of the list" in window.notice.text
    search(window, qtbot, "zwembad", [1])
    finish(window)
    assert "but 3" in window.notice.text
    QTest.mouseClick(window.notice._button, LEFT)
    qtbot.waitUntil(lambda: len(ids(window)) == 5)
    for _ in range(4):
        finish(window)
    assert states(path) == ["done"] * 5
    assert window.notice.text == "Everything is done. Choose Export for the training data."
    assert window.notice._button.text() == "Export"


# Long work


class Clock:
    """Time that goes on when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def told(seconds_each: float, total: int) -> list[tuple[str, int] | None]:
    clock = Clock()
    pace = Pace(clock)
    said = []
    for done in range(total):
        said.append(pace.left(done, total))
        clock.now += seconds_each
    return said


def test_remaining_time_counts_down_without_jumping_back() -> None:
    said = told(0.5, 1200)  # ten minutes
    assert said[0] is None
    first = next(i for i, left in enumerate(said) if left)
    assert first * 0.5 >= 3
    assert said[first] == ("minutes", 10)
    minutes = [left[1] for left in said[first:] if left and left[0] == "minutes"]
    assert minutes == sorted(minutes, reverse=True)
    assert set(minutes) >= {9, 5, 2, 0}
    assert said[-1] == ("seconds", 0)


def test_remaining_time_follows_the_last_part() -> None:
    clock = Clock()
    pace = Pace(clock)
    for done in range(100):
        pace.left(done, 1000)
        clock.now += 0.1
    assert pace.left(100, 1000) == ("minutes", 2)
    for done in range(101, 161):  # ten times as slow
        clock.now += 1.0
        left = pace.left(done, 1000)
    assert left == ("minutes", 14)


def test_loading_before_the_first_piece_does_not_count() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert pace.left(0, 300) is None
    clock.now += 30.0
    for done in range(1, 20):
        left = pace.left(done, 300)
        clock.now += 1.0
    assert left == ("minutes", 5)


def test_a_small_hesitation_changes_nothing() -> None:
    clock = Clock()
    pace = Pace(clock)
    said = set()
    for done in range(300):
        clock.now += 0.9 if done % 2 else 1.1
        if (left := pace.left(done, 100_000)) and done > 10:
            said.add(left)
    assert len(said) == 1


def test_other_work_begins_anew(qtbot: QtBot, english: QApplication) -> None:
    clock = Clock()
    status = StatusLine(clock=clock)
    qtbot.addWidget(status)
    for done in range(10):
        status.show_work("Adding articles", done, 310)
        clock.now += 1.0
    assert status._work.text() == "Adding articles · about 5 min left"
    status.show_work("Exporting", 0, 50)
    assert status._work.text() == "Exporting"
    status.show_work("")
    assert status._work.isHidden()


# A disk that does not answer


def test_rows_that_cannot_be_read_are_one_sentence_and_come_when_they_can(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = window.queue.list.model()
    rows, asked = model._rows, []

    def refuse(wanted: object) -> list[Row]:
        asked.append(wanted)
        raise UserError("The disk refused.")

    monkeypatch.setattr(model, "_rows", refuse)
    model.refresh(ids(window))
    window.queue.list.viewport().repaint()
    assert model.index(0).data() is None
    assert len(asked) == 1, "asked again for every row that is painted"
    qtbot.waitUntil(lambda: window.notice.text == "⚠ The disk refused.")
    monkeypatch.setattr(model, "_rows", rows)
    qtbot.waitUntil(lambda: model.index(0).data() == "Zwembad open")


# Very many


def test_nothing_is_done_for_each_row_of_a_long_list(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    view, model, asked = window.queue.list, window.queue.list.model(), []
    monkeypatch.setattr(model, "_rows", lambda wanted: asked.append(wanted) or [])
    counts = []
    monkeypatch.setattr(model, "rowCount", lambda parent=None: counts.append(1) or len(model.ids))
    number = 200_000
    window.queue.show_list(QueueQuery(typed="any"), Listing.of(range(1, number + 1)))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    view.viewport().repaint()
    assert view.currentIndex().row() == number - 1
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().rect().bottom()
    QTest.keyClick(view, Qt.Key.Key_Home, SHIFT)
    assert view.count_selected == number
    assert view.indexAt(QPoint(9, 9)).row() == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 0 < view.currentIndex().row() < 99
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    window.queue.show_list(QueueQuery(typed="any"), Listing.of(range(2, number + 1)))
    assert view.count_selected == number - 1
    assert len(asked) < 50
    assert len(counts) < 5000


def test_short_words_are_searched_where_nearly_each_article_has_them(path: Path) -> None:
    with Project.open(path) as project:
        project.add(
            Document(f"Stuk {i}\n\n{'Een zee van tijd' if i % 9 else 'Niets'} in Gentbrugge {i}.") for i in range(400)
        )
        project.commit([plan(project.document(9), Discard(), "Ann")], by="Ann")
    reader = Reader(path)
    for typed in ("z", "zee ti", "gentbrugge z", "9", "n", "gentbrugge 3"):
        for order in (Order.ARRIVAL, Order.TITLE):
            found = list(reader.list(QueueQuery(typed=typed, order=order)))
            assert reader.start(QueueQuery(typed=typed, order=order), 20) in (None, found[:20])
    assert reader.start(QueueQuery(typed="z", order=Order.TITLE), 20)
    assert reader.start(QueueQuery(typed="gentbrugge z"), 20)
    reader.close()
