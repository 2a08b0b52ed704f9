"""The whole window, driven as a journalist would: every act is on disk, and can be taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from annotate.errors import UserError
from annotate.model import Annotation, Document, DocumentState, State, Suggestion, new_id, now
from annotate.text import words
from store.project import Project
from tests.helpers import hands
from tests.helpers.hands import CONTROL, LEFT, NONE, SHIFT
from tests.helpers.menus import entries
from tests.helpers.projects import make_project, marks, rows
from ui.actions.table import Scope, actions
from ui.app import build_window, report_uncaught
from ui.article.view import ArticleView
from ui.exports.controller import ExportController
from ui.main_window import MainWindow
from ui.session import Session
from ui.tasks.exporting import Request

FIRST = (
    "De Haan krijgt een zwembad\n\nBurgemeester Liesbet Verhaeghe opent het in Gent. Verhaeghe is blij. Ook Duinbehoud."
)
SECOND = "Tweede stuk\n\nOver Gent en Jan Jansen."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document(FIRST), Document(SECOND))


def view_of(window: MainWindow) -> ArticleView:
    return window.findChild(ArticleView, "articleView")


def double_click(window: MainWindow, word: str) -> None:
    view = view_of(window)
    assert view.document is not None
    start = view.document.text.index(word)
    point = view.rect_of(start, start + len(word)).center()
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view_of(window), key, modifiers)


def test_the_named_parts_are_there_and_have_names_for_screen_readers(window: MainWindow) -> None:
    for name in ("articleView", "queue", "searchBox", "labelBar", "namesPanel", "doneButton", "annotationBar"):
        part = window.findChild(object, name)
        assert part is not None, name
        assert part.accessibleName(), name  # type: ignore[attr-defined]


def test_mark_relabel_remove_undo_redo_are_on_disk_at_once(window: MainWindow, path: Path) -> None:
    double_click(window, "Gent")
    assert marks(path) == [("Gent", "PER", "accepted")]
    view = view_of(window)
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.rect_of(FIRST.index("Gent"), FIRST.index("Gent") + 4).center())
    press(window, Qt.Key.Key_3)
    assert marks(path) == [("Gent", "LOC", "accepted")]
    press(window, Qt.Key.Key_Delete)
    assert marks(path) == []
    press(window, Qt.Key.Key_Z, CONTROL)
    assert marks(path) == [("Gent", "LOC", "accepted")]
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Z, CONTROL)
    assert marks(path) == []
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert marks(path) == [("Gent", "PER", "accepted")]


def test_the_small_bar_relabels_all_mentions(window: MainWindow, path: Path) -> None:
    view = view_of(window)
    assert view.document is not None
    start = view.document.text.rindex("Verhaeghe")
    point = view.rect_of(start, start + 9).center()
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.rect_of(start, start + 9).center())
    bar = window.annotation_bar
    assert bar.isVisible()
    everyone = next(b for b in bar.findChildren(QPushButton) if b.text().startswith("All 2"))
    QTest.mouseClick(everyone, LEFT)
    other = next(b for b in bar._buttons if b.label.name == "ORG")
    QTest.mouseClick(other, LEFT)
    assert marks(path) == [("Verhaeghe", "ORG", "accepted")] * 2
    assert not bar.isVisible()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert marks(path) == [("Verhaeghe", "PER", "accepted")]


def test_keyboard_alone_from_first_word_to_done(window: MainWindow, path: Path) -> None:
    for _ in range(2):
        press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Right, SHIFT)
    press(window, Qt.Key.Key_3)
    assert marks(path) == [("De Haan", "LOC", "accepted")]
    press(window, Qt.Key.Key_Left, SHIFT)
    assert marks(path) == [("De", "LOC", "accepted")]
    press(window, Qt.Key.Key_Return, CONTROL)
    view = view_of(window)
    assert view.document is not None
    assert view.document.text == SECOND
    assert rows(path, "SELECT state FROM documents ORDER BY id") == [("done",), ("todo",)]
    press(window, Qt.Key.Key_Z, CONTROL)
    assert view.document.text == FIRST
    assert rows(path, "SELECT state FROM documents WHERE id = 1") == [("started",)]


def test_flag_with_a_reason_and_take_up_again(window: MainWindow, path: Path) -> None:
    press(window, Qt.Key.Key_F)
    field = window.footer._reason
    assert field.isVisible()
    QTest.keyClicks(field, "bron nakijken")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert rows(path, "SELECT state, reason FROM documents WHERE id = 1") == [("flagged", "bron nakijken")]
    view = view_of(window)
    assert view.document is not None
    assert view.document.id == 2
    press(window, Qt.Key.Key_Z, CONTROL)
    assert view.document.id == 1
    assert view.document.reason == ""


def test_after_taking_an_article_up_again_the_keyboard_is_in_it(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F)
    QTest.keyClick(window.footer._reason, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Up, CONTROL)
    QTest.mouseClick(window.footer._reopen, LEFT)
    assert window.focusWidget() is view_of(window)
    press(window, Qt.Key.Key_F)
    assert window.footer._reason.isVisible()


def state_of(path: Path, document_id: int) -> tuple[str, str]:
    (found,) = rows(path, "SELECT state, reason FROM documents WHERE id = ?", document_id)
    return found


def test_done_while_the_reason_is_typed_leaves_the_article_for_later(window: MainWindow, path: Path) -> None:
    press(window, Qt.Key.Key_F)
    QTest.keyClicks(window.footer._reason, "vraag het Jan")
    QTest.keyClick(window.footer._reason, Qt.Key.Key_Return, CONTROL)
    assert state_of(path, 1) == ("flagged", "vraag het Jan")


def test_a_double_click_on_done_finishes_one_article(window: MainWindow, path: Path) -> None:
    button = window.footer._done
    QTest.mouseClick(button, LEFT)
    QTest.mouseDClick(button, LEFT)
    assert [state_of(path, i)[0] for i in (1, 2)] == ["done", "todo"]


def test_escape_ends_a_drag_and_a_question(window: MainWindow, path: Path) -> None:
    view = view_of(window)
    start, end = FIRST.index("Burgemeester"), FIRST.index(" opent")
    QTest.mousePress(view.viewport(), LEFT, NONE, view.rect_of(start, start + 4).center())
    QTest.mouseMove(view.viewport(), view.rect_of(end - 4, end).center())
    press(window, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, view.rect_of(end - 4, end).center())
    assert marks(path) == []
    press(window, Qt.Key.Key_F)
    press(window, Qt.Key.Key_Escape)
    assert not window.footer.is_asking_reason


def test_suggestions_that_come_after_done_are_left_out(window: MainWindow, path: Path) -> None:
    session = window.findChild(Session)
    press(window, Qt.Key.Key_Return, CONTROL)
    session.take_suggestions(session.project.document(1), words(FIRST), [Suggestion(0, 7, "LOC")], "nl 1")
    assert marks(path) == []


def test_done_asks_first_when_part_was_never_on_screen(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    long = "Lang stuk\n" + "\n".join(f"Alinea {i} met wat tekst erin." for i in range(120))
    with Project.open(path) as project:
        added = project.add([Document(long)])[0]
    window.queue.documentChosen.emit(added.document_id)
    window.repaint()
    hands.press(view_of(window), Qt.Key.Key_Return, CONTROL)
    assert window.footer.is_asking_unseen
    assert rows(path, "SELECT state FROM documents WHERE id = 3") == [("todo",)]
    press(window, Qt.Key.Key_Return, CONTROL)
    assert rows(path, "SELECT state FROM documents WHERE id = 3") == [("done",)]


@pytest.fixture
def long_one(path: Path) -> int:
    """Return the id of an article of 13,000 words, in which 2,000 mentions of Gent and the last word are annotated."""
    line = "Schepen Verhaeghe opende in Gent een plein.\n"
    text = line * 2_000 + "Einde."
    spots = [(at * len(line) + 28, at * len(line) + 32) for at in range(2_000)] + [(len(text) - 6, len(text) - 1)]
    marks = [Annotation(new_id(), start, end, "LOC", State.SUGGESTED, "pipeline:nl 1") for start, end in spots]
    with Project.open(path) as project:
        return project.add([Document(text, annotations=tuple(marks))])[0].document_id


def test_a_long_article_is_seen_before_all_of_it_is_read(window: MainWindow, long_one: int, qtbot: QtBot) -> None:
    view, seen = view_of(window), []
    window.findChild(Session).glimpsed.connect(lambda _start: seen.append(view.viewport().grab().toImage()))
    window.queue.documentChosen.emit(long_one)
    qtbot.waitUntil(lambda: window.names.list.model().rowCount() == 2)
    assert len(seen) == 1
    assert view.viewport().grab().toImage() == seen[0]
    assert len(view.document.annotations) == 2_001
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.names.list.model().rowCount() == 3)


def test_a_long_article_that_cannot_be_read_leaves_the_one_before(
    window: MainWindow, path: Path, long_one: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_project: Project, _document_id: int) -> Document:
        raise UserError("disk_failing", path=str(path))

    monkeypatch.setattr(Project, "document", broken)
    window.queue.documentChosen.emit(long_one)
    assert view_of(window).document.text == FIRST
    double_click(window, "Verhaeghe")
    assert [text for text, _, state in marks(path) if state == "accepted"] == ["Verhaeghe"]


def test_the_names_panel_acts_on_all_mentions(window: MainWindow, path: Path) -> None:
    names = window.names
    double_click(window, "Gent")
    model = names.list.model()
    names.list.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    QTest.keyClick(names.list, Qt.Key.Key_3)
    assert ("Gent", "LOC", "accepted") in marks(path)
    QTest.keyClick(names.list, Qt.Key.Key_Delete)
    assert all(text != "Gent" for text, _, _ in marks(path))


def test_search_finds_and_escape_clears(window: MainWindow, qtbot: QtBot) -> None:
    box = window.queue.findChild(QLineEdit, "searchBox")
    window.queue.focus_search()
    QTest.keyClicks(box, "jansen")
    qtbot.waitUntil(lambda: list(window.queue.list.model().ids) == [2])
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: list(window.queue.list.model().ids) == [1, 2])


@pytest.mark.spawned
def test_files_are_dropped_in_and_reported(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "nieuw.txt").write_text("Nieuw stuk\n\nUit Brugge.")
    (tmp_path / "zelfde.txt").write_text(FIRST)
    (tmp_path / "leeg.txt").write_text("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("nieuw.txt", "zelfde.txt", "leeg.txt")])
    window.dropped.emit(data)
    qtbot.waitUntil(lambda: "1 article added" in window.notice.text, timeout=60_000)
    assert window.notice.text == "1 article added · 1 already there · leeg.txt: the text is empty."
    view = view_of(window)
    assert view.document is not None
    assert view.document.title == "Nieuw stuk"


def test_pasted_text_is_looked_at_and_added_with_its_accents_composed(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    text = "Geplakt 👨‍👩‍👧\u00a0stuk\n\nMet e\u0301\u2028en nieuwe regel."
    QApplication.clipboard().setText(text)
    press(window, Qt.Key.Key_V, CONTROL)
    dialog = window.findChild(QDialog, "pasteDialog")
    assert dialog is not None
    dialog.accept()
    view = view_of(window)
    assert view.document is not None
    assert view.document.text == text.replace("e\u0301", "é")
    double_click(window, "nieuwe")
    assert marks(path)[-1][0] == "nieuwe"


def test_export_writes_done_articles_and_says_so(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    double_click(window, "Gent")
    press(window, Qt.Key.Key_Return, CONTROL)
    press(window, Qt.Key.Key_E, CONTROL)
    dialog = window.findChild(QDialog, "exportDialog")
    assert dialog is not None
    target = tmp_path / "uit.jsonl"
    line = next(edit for edit in dialog.findChildren(QLineEdit) if edit.accessibleName() == "Save to")
    line.setText(str(target))
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "exportOutcome") is not None, timeout=60_000)
    (record,) = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert [record["text"][s["start"] : s["end"]] for s in record["spans"]] == ["Gent"]
    assert "(PER 1) · read back with json: identical" in window.notice.text


def test_a_name_that_training_would_lose_is_one_click_away(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "De PvdAleider sprak."
    with Project.open(path) as project:
        mark = Annotation(new_id(), 3, 7, "ORG", State.ACCEPTED, "person:Ann", "Ann", changed_at=now())
        project.add([Document(text, title="Kort", state=DocumentState.DONE, annotations=(mark,))])
    exporting = window.findChild(ExportController, "exporting")
    assert exporting is not None
    exporting.write(Request(tmp_path / "uit.conll", "conll"))
    qtbot.waitUntil(lambda: window.findChild(QDialog, "exportOutcome") is not None, timeout=40_000)
    outcome = window.findChild(QDialog, "exportOutcome")
    names = outcome.findChild(QTreeWidget)
    place = names.visualItemRect(names.topLevelItem(0)).center()
    qtbot.mouseClick(names.viewport(), LEFT, pos=place)
    document = view_of(window).document
    assert document is not None
    assert document.text == text


def test_a_stopped_export_leaves_nothing_behind(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        project.add([Document(f"Stuk {i}", state=DocumentState.DONE) for i in range(2000)])
    out = tmp_path / "uit"
    out.mkdir()
    exporting = window.findChild(ExportController, "exporting")
    assert exporting is not None
    exporting.write(Request(out / "uit.docx", "docx"))
    qtbot.waitUntil(lambda: bool(list(out.iterdir())), timeout=40_000)
    exporting.cancel()
    assert list(out.iterdir()) == []


def test_what_a_command_adds_appears(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with Project.open(path) as project:
        project.add([Document("Derde stuk")])
    qtbot.waitUntil(lambda: len(window.queue.list.model().ids) == 3)


def test_work_goes_on_where_it_stopped(path: Path, qtbot: QtBot, english: QApplication) -> None:
    first = build_window(path)
    qtbot.addWidget(first)
    first.queue.documentChosen.emit(2)
    first.close()
    again = build_window(path)
    qtbot.addWidget(again)
    view = view_of(again)
    assert view.document is not None
    assert view.document.id == 2
    again.close()


@pytest.mark.parametrize("size", [(1024, 700), (2560, 1440)])
@pytest.mark.parametrize("code", ["nl", "en", "fr"])
def test_nothing_is_cut_off(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, size: tuple[int, int], code: str
) -> None:
    from ui.translate import install

    install(code, qapp)
    window.resize(*size)
    for button in (window.footer._done, window.footer._flag, window.add_button, window.export_button):
        qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
        inside = button.mapTo(window, button.rect().bottomRight())
        assert window.rect().contains(inside), (button.text(), size)


@pytest.mark.spawned
def test_suggestions_come_from_a_child_process(
    path: Path, tiny_pipeline: Path, qtbot: QtBot, english: QApplication
) -> None:
    window = build_window(path, str(tiny_pipeline))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: marks(path).count(("Gent", "LOC", "suggested")) == 2, timeout=60_000)
    qtbot.waitUntil(lambda: len(view_of(window).document.visible) == 2)  # type: ignore[union-attr]
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_Return)
    assert ("Gent", "LOC", "accepted") in marks(path)
    window.close()


def test_a_broken_pipeline_is_one_sentence_and_the_window_works(
    path: Path, tmp_path: Path, qtbot: QtBot, english: QApplication
) -> None:
    folder = tmp_path / "stuk"
    folder.mkdir()
    (folder / "config.cfg").write_text("[nlp]\nlang = ")
    window = build_window(path, str(folder))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "is damaged and cannot be used" in window.notice.text, timeout=60_000)
    double_click(window, "Gent")
    assert marks(path) == [("Gent", "PER", "accepted")]
    window.close()


def test_a_read_that_fails_in_a_slot_is_said_in_the_window_and_a_bug_is_reported(
    window: MainWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    report_uncaught(UserError, UserError("The disk refused."), None)
    qtbot.waitUntil(lambda: window.notice.text == "⚠ The disk refused.")
    assert capsys.readouterr().err == ""
    report_uncaught(ZeroDivisionError, ZeroDivisionError("a bug"), None)
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_nothing_moves_when_a_task_begins(window: MainWindow, qtbot: QtBot) -> None:
    window.status.show_work("")
    before = window.footer.mapTo(window, window.footer.rect().topLeft())
    window.status.show_work("Exporting")
    qtbot.waitUntil(window.status._bar.isVisible)
    QApplication.sendPostedEvents()
    assert window.footer.mapTo(window, window.footer.rect().topLeft()) == before


def test_every_action_of_the_table_does_something(window: MainWindow) -> None:
    done = [*window.actions(), *window.article.actions(), *entries(window.main_menu)]
    keys = {key.toString(QKeySequence.SequenceFormat.PortableText) for action in done for key in action.shortcuts()}
    texts = {action.text() for action in done}
    of_window = [action for action in actions() if action.id and Scope.WINDOW in action.scope]
    assert [action.id for action in of_window if not set(action.keys) <= keys] == []
    assert [action.id for action in of_window if not action.keys and action.title not in texts] == []
