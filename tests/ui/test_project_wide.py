"""One name in all articles: shown with its context first, done as one act, taken back by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Finish, Remove, plan
from annotate.model import Document, Suggestion
from annotate.names.mentions import mentions_of
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.project import Project
from tests.helpers.hands import LEFT
from tests.helpers.projects import make_project, rows
from ui.app import build_window
from ui.main_window import MainWindow
from ui.project_wide.dialog import ProjectWideDialog

TEXTS = (
    "Vooruit wint.\n\nDe partij Vooruit is blij met Vooruit.",
    "Een stuk over Vooruit uit Gent. Wij gaan vooruit.",
    "Hier stond Vooruit al goed, en Vooruit nog eens anders.",
    "Niets van dat alles.",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, *map(Document, TEXTS), memory=False)
    with Project.open(path) as project:
        third = project.document(3)
        first, second = TEXTS[2].index("Vooruit"), TEXTS[2].rindex("Vooruit")
        found = [Suggestion(second, second + 7, "MISC", 0.5)]
        project.save_suggestions([merge_suggestions(third, found, words(third.text), "nl_tiny 1.0")])
        project.commit([plan(project.document(3), Add(first, first + 7, "LOC"), "Ann")], by="Ann")
        mark = project.document(3).annotations[1]
        project.commit([plan(project.document(3), Remove(mark.id), "Ann")], by="Ann")
        project.commit([plan(project.document(3), Finish(), "Ann")], by="Ann")
    return path


def marks(path: Path) -> list[tuple[int, str, str]]:
    return rows(
        path, "SELECT document_id, text, label FROM entities WHERE state = 'accepted' ORDER BY document_id, start"
    )


def mark_and_ask(window: MainWindow, qtbot: QtBot, places: int = 6) -> ProjectWideDialog:
    view = window.article
    point = view.rect_of(0, 7).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)  # what was just added is not current
    QTest.keyClick(view, Qt.Key.Key_2)
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    QTest.mouseClick(window.findChild(QPushButton, "projectWide"), LEFT)
    dialog = window.findChild(ProjectWideDialog, "projectWideDialog")
    assert isinstance(dialog, ProjectWideDialog)
    qtbot.waitUntil(lambda: len(dialog.list.model().mentions) == places and not dialog._waiting)
    return dialog


def test_places_are_whole_tokens_by_case_and_not_part_of_another_mark() -> None:
    text = "Vooruit en Vooruitgang, vooruit met KAA Gent en Gent."
    assert [m.start for m in mentions_of(Document(text), "Vooruit")] == [0]
    document = Document(text)
    longer = plan(document, Add(text.index("KAA"), text.index("KAA") + 8, "ORG"), "Ann").after.annotations
    found = mentions_of(Document(text, annotations=longer), "Gent")
    assert [m.start for m in found] == [text.rindex("Gent")]


def test_one_act_marks_them_all_and_one_undo_takes_it_back(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    dialog = mark_and_ask(window, qtbot)
    assert "3 ticked" in dialog._counts.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    expected = [(1, "Vooruit", "ORG")] * 3 + [(2, "Vooruit", "ORG"), (3, "Vooruit", "LOC")]
    assert marks(path) == expected
    states = rows(path, "SELECT state FROM documents ORDER BY id")
    assert [state for (state,) in states] == ["started", "todo", "done", "todo"]
    assert window.notice.text.startswith("3 mention")
    undo = next(button for button in window.notice.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, LEFT)
    assert marks(path) == [(1, "Vooruit", "ORG"), (3, "Vooruit", "LOC")]


def test_other_labels_and_refused_places_join_when_they_are_ticked(
    window: MainWindow, path: Path, qtbot: QtBot
) -> None:
    dialog = mark_and_ask(window, qtbot)
    QTest.mouseClick(dialog._all, LEFT)
    QTest.mouseClick(dialog._accept, LEFT)
    assert marks(path) == [(i, "Vooruit", "ORG") for i in (1, 1, 1, 2, 3, 3)]


def test_ticks_go_by_mouse_and_by_space(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    dialog = mark_and_ask(window, qtbot)
    row = dialog.list.visualRect(dialog.list.model().index(1))
    QTest.mouseClick(dialog.list.viewport(), LEFT, pos=QPoint(20, row.center().y()))
    assert len(dialog.list.model().ticked) == 2
    dialog.list.setCurrentIndex(dialog.list.model().index(1))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.list.model().ticked) == 3


def test_marks_can_be_taken_away_everywhere(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    dialog = mark_and_ask(window, qtbot)
    dialog._label.setCurrentIndex(dialog._label.count() - 1)
    QTest.mouseClick(dialog._all, LEFT)
    QTest.mouseClick(dialog._accept, LEFT)
    assert marks(path) == []


def test_very_many_articles_are_done_elsewhere_with_progress_and_one_undo(
    path: Path, qtbot: QtBot, english: QApplication
) -> None:
    with Project.open(path) as project:
        project.add([Document(f"Stuk {i} over Vooruit.") for i in range(150)])
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    dialog = mark_and_ask(window, qtbot, places=156)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(marks(path)) == 155, timeout=60_000)
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog, "bulkEdit") is None, timeout=10_000)
    assert window.article.document is not None
    assert [a.label for a in window.article.document.visible] == ["ORG"] * 3
    window.undo_button.defaultAction().trigger()
    qtbot.waitUntil(lambda: len(marks(path)) == 2, timeout=60_000)
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog, "bulkEdit") is None, timeout=10_000)
    window.close()
