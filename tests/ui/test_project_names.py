"""Names of the project: every name with its places, and acts on all of them with one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotate.model import Document, Suggestion
from annotate.names.house_list import entries
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.project import Project
from tests.helpers.projects import make_project, marks
from ui.main_window import MainWindow
from ui.project_wide.names_dialog import NamesDialog

TEXTS = ("Zoë Smet ziet Gent.", "In Gent zingt Zoë Smet.", "Gent wint van Brugge.")
FOUND = (("Zoë Smet", "PER", 0.9), ("Gent", "LOC", 0.3), ("Brugge", "LOC", 0.8))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_project(tmp_path, *(Document(text, published=f"2026-01-0{i + 1}") for i, text in enumerate(TEXTS)))
    with Project.open(path) as project:
        for i, text in enumerate(TEXTS, start=1):
            found = sorted(
                (
                    Suggestion(text.index(name), text.index(name) + len(name), label, score)
                    for name, label, score in FOUND
                    if name in text
                ),
                key=lambda s: s.start,
            )
            project.save_suggestions([merge_suggestions(project.document(i), found, words(text), "nl_tiny 1.0")])
    return path


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> NamesDialog:
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(NamesDialog)
    assert isinstance(dialog, NamesDialog)
    qtbot.waitUntil(lambda: shown(dialog) == ["Gent", "Zoë Smet", "Brugge"])
    return dialog


def shown(dialog: NamesDialog) -> list[str]:
    model = dialog.page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def row(dialog: NamesDialog, at: int) -> list[str]:
    model = dialog.page.table.model()
    return [model.index(at, column).data() for column in range(model.columnCount())]


def labels(path: Path) -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {}
    for name, label, state in marks(path):
        found.setdefault(name, set()).add((label, state))
    return found


def test_each_name_tells_how_often_where_and_by_whom(dialog: NamesDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(row(dialog, 0)[4]))
    assert row(dialog, 0) == ["Gent", "Place", "3", "3", "3", "2026-01-01", "2026-01-03", "language model"]
    qtbot.waitUntil(lambda: dialog.places.list.model().rowCount() == 3)
    assert dialog.places.list.model().index(1, 0).data() == "In Gent zingt Zoë Smet."


def test_typing_and_orders_narrow_and_sort_the_list(dialog: NamesDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.page.search, "zoe")
    qtbot.waitUntil(lambda: shown(dialog) == ["Zoë Smet"])
    dialog.page.search.clear()
    dialog.page._order.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(dialog) == ["Brugge", "Gent", "Zoë Smet"])
    dialog.page._label.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(dialog) == ["Zoë Smet"])


def test_a_place_leads_to_its_article(dialog: NamesDialog, window: MainWindow, qtbot: QtBot) -> None:
    places = dialog.places.list
    qtbot.waitUntil(lambda: places.model().rowCount() == 3)
    places.setCurrentIndex(places.model().index(2, 0))
    QTest.keyClick(places, Qt.Key.Key_Return)
    assert window.article.document
    assert window.article.document.id == 3
    assert dialog.isVisible()


def test_keys_relabel_everywhere_and_one_undo_takes_it_back(dialog: NamesDialog, path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.page.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.page.table, Qt.Key.Key_2)
    assert labels(path)["Gent"] == {("ORG", "accepted")}
    qtbot.waitUntil(lambda: row(dialog, 0)[:4] == ["Gent", "Organisation", "3", ""])
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert labels(path)["Gent"] == {("LOC", "suggested")}
    qtbot.waitUntil(lambda: row(dialog, 0)[:4] == ["Gent", "Place", "3", "3"])


def test_acts_on_very_many_marks_wait_for_the_thread_and_none_is_lost(
    dialog: NamesDialog, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.project_wide.names_dialog._AT_ONCE", 2)
    QTest.keyClick(dialog.page.table, Qt.Key.Key_2)
    assert labels(path)["Gent"] == {("LOC", "suggested")}  # three marks: not yet
    qtbot.waitUntil(lambda: labels(path)["Gent"] == {("ORG", "accepted")})


def test_several_names_are_right_at_once(dialog: NamesDialog, path: Path) -> None:
    dialog.page.table.selectAll()
    QTest.mouseClick(dialog.page._right, LEFT)
    assert labels(path) == {
        "Gent": {("LOC", "accepted")},
        "Zoë Smet": {("PER", "accepted")},
        "Brugge": {("LOC", "accepted")},
    }
    assert not dialog._session.document or dialog._session.document.state == "todo"
    dialog._session.undo()
    assert {state for states in labels(path).values() for _, state in states} == {"suggested"}


def test_never_a_name_is_one_act_with_its_marks(dialog: NamesDialog, path: Path, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.page._never, LEFT)
    assert labels(path)["Gent"] == {("LOC", "rejected")}
    with Project.open(path) as project:
        assert list(project.memory.choices()) == ["Gent"]
    qtbot.waitUntil(lambda: shown(dialog) == ["Zoë Smet", "Brugge"])
    dialog._session.undo()
    assert labels(path)["Gent"] == {("LOC", "suggested")}
    with Project.open(path) as project:
        assert project.memory.choices() == {}
        assert project.check() == []


def test_the_house_spelling_of_several_names_is_one_act(dialog: NamesDialog, path: Path, qtbot: QtBot) -> None:
    page, box = dialog.page, dialog.page._written
    assert not box.isEnabled()  # one name in one spelling
    page.table.selectAll()
    assert [box.itemText(i) for i in range(1, box.count())] == ["Gent", "Zoë Smet", "Brugge"]
    box.setFocus()
    QTest.keyClicks(box, "Brugge")
    QTest.keyClick(box, Qt.Key.Key_Return)
    with Project.open(path) as project:
        (listed,) = entries(project.memory.choices())
        assert (listed.name, listed.variants) == ("Brugge", ("Gent", "Zoë Smet"))
        assert project.check() == []
    qtbot.waitUntil(lambda: "House spelling: Brugge" in dialog.places._title.text())
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with Project.open(path) as project:
        assert project.memory.choices() == {}
