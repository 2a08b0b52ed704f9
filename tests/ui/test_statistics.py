"""Statistics in the window: the same figures as the command, and a picture that is loaded when it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Finish, Relabel, Remove, plan
from annotate.model import Annotation, Document, State, new_id
from store.project import Project
from tests.helpers.commands import Run
from tests.helpers.hands import CONTROL, press
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from tests.helpers.screen import labels_in
from ui.main_window import MainWindow
from ui.statistics.dialog import StatisticsDialog
from ui.theme.theme import LIGHT
from ui.widgets.place_tree import PlaceTree
from ui.widgets.scrolled import Scrolled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at dialogs


@pytest.fixture
def path(tmp_path: Path) -> Path:
    mark = Annotation(new_id(), 0, 4, "LOC", State.SUGGESTED, "pipeline:x 1", score=0.5)
    return make_project(
        tmp_path, Document("Gent wacht op een brug.", pipeline="x 1", annotations=(mark,)), Document("Stil.")
    )


def test_the_window_shows_what_the_command_says(run: Run, window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.article.viewport().repaint()
    press(window.article, Qt.Key.Key_Return, CONTROL)
    next(a for a in window.main_menu.actions() if a.text().startswith("Statistics")).trigger()
    dialog = window.findChild(QDialog, "statisticsDialog")
    assert dialog
    qtbot.waitUntil(lambda: dialog.findChild(QProgressBar) is not None, timeout=90_000)
    QTest.qWait(50)
    said = labels_in(dialog)
    assert "1 of 2 articles done" in said
    assert said[-5:] == ["Place", "1", "0", "0", "100%"]
    chart = next(part for part in dialog.findChildren(QDialog.__base__) if part.accessibleName().startswith("Picture"))
    assert "done 1, right 100%" in chart.accessibleDescription()
    ink = chart.grab().toImage()
    assert len({ink.pixel(x, y) for x in range(0, ink.width(), 3) for y in range(0, ink.height(), 3)}) > 2
    dialog.close()

    told, _ = run("stats", path, "--json")
    figures = json.loads(told)
    assert figures["words"] == 5
    assert figures["labels"] == {"LOC": {"right": 1, "wrong": 0, "missed": 0}}
    lines, _ = run("stats", path)
    assert "Finished: 5 words. Corrections: 0." in lines
    assert "LOC: 100% right (right: 1, wrong: 0, missed: 0)" in lines


def test_corrections_over_time_are_drawn_from_twenty_articles_on(
    tmp_path: Path, qtbot: QtBot, english: QApplication
) -> None:
    place = {"label": "LOC", "state": State.SUGGESTED, "origin": "pipeline:x 1"}
    articles = [
        Document(f"Gent wacht op brug {n}.", pipeline="x 1", annotations=(Annotation(new_id(), 0, 4, **place),))
        for n in range(20)
    ]
    path = make_project(tmp_path, *articles)
    with Project.open(path) as project:
        for number in range(1, 21):
            wrong = [Remove(project.document(number).annotations[0].id)] if number <= 10 else []
            for edit in (*wrong, Finish()):
                project.commit([plan(project.document(number), edit, "Ann")], by="Ann")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = StatisticsDialog(path, [], LIGHT, parent)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.findChild(QProgressBar) is not None, timeout=90_000)
    curve = next(part for part in dialog.findChildren(QWidget) if part.accessibleName().startswith("Picture of corr"))
    assert curve.accessibleDescription() == "up to article 10: 20.0 per 100 words. up to article 20: 0.0 per 100 words"
    dialog.close()


@pytest.mark.parametrize(
    ("listed", "row", "opens_to"),
    [
        ("Labels that were changed", ["Place → Organisation", "1", ""], "Gent"),
        ("Names that were corrected", ["Gent", "1", "Place → Organisation   …Gent wacht op een brug.…"], ""),
    ],
)
def test_what_was_corrected_leads_to_its_places(
    window: MainWindow, path: Path, qtbot: QtBot, listed: str, row: list[str], opens_to: str
) -> None:
    with Project.open(path) as project:
        for edit in (Relabel(project.document(1).annotations[0].id, "ORG"), Finish()):
            project.commit([plan(project.document(1), edit, "Ann")], by="Ann")
    next(a for a in window.main_menu.actions() if a.text().startswith("Statistics")).trigger()
    dialog = window.findChild(StatisticsDialog)
    assert dialog
    qtbot.waitUntil(lambda: dialog.findChild(PlaceTree) is not None, timeout=90_000)
    tree = next(tree for tree in dialog.findChildren(PlaceTree) if tree.accessibleName() == listed)
    QApplication.processEvents()  # it is laid out
    dialog.findChild(Scrolled).ensureWidgetVisible(tree)
    (place,) = (tree.topLevelItem(n) for n in range(tree.topLevelItemCount()))
    assert [place.text(column) for column in range(3)] == row
    if opens_to:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(place).center())
        place = place.child(0)
        assert place.text(0) == opens_to
        tree.scrollToItem(place)
    with qtbot.waitSignal(dialog.spanRequested) as asked:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(place).center())
    assert asked.args == [1, 0, 4]
    assert window.article.current is not None
    assert not dialog.frameGeometry().intersects(window.article.place_of(0, 4))
    assert not place_on_screen(tree, place).isEmpty()
    dialog.close()


def place_on_screen(tree: PlaceTree, place: QTreeWidgetItem) -> QRegion:
    """Return what can be seen of a row."""
    return tree.viewport().visibleRegion().intersected(tree.visualItemRect(place))


def test_the_window_starts_without_the_library_of_the_picture() -> None:
    code = "import sys, ui.app; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
