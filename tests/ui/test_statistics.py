"""Statistics in the window: the same figures as the command, and a picture that is loaded when it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressBar
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State, new_id
from tests.helpers.commands import Run
from tests.helpers.hands import CONTROL, press
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from tests.helpers.screen import labels_in
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at dialogs


@pytest.fixture
def path(tmp_path: Path) -> Path:
    mark = Annotation(new_id(), 0, 4, "LOC", State.SUGGESTED, "pipeline:x 1", score=0.5)
    return make_project(tmp_path, Document("Gent wacht op een brug.", annotations=(mark,)), Document("Stil."))


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
    assert said[-5:] == ["Place", "1", "0", "0", "100 %"]
    chart = next(part for part in dialog.findChildren(QDialog.__base__) if part.accessibleName().startswith("Picture"))
    assert "finished 1, right 100 %" in chart.accessibleDescription()
    ink = chart.grab().toImage()
    assert len({ink.pixel(x, y) for x in range(0, ink.width(), 3) for y in range(0, ink.height(), 3)}) > 2
    dialog.close()

    told, _ = run("stats", path, "--json")
    figures = json.loads(told)
    assert figures["words"] == 5
    assert figures["labels"] == {"LOC": {"right": 1, "wrong": 0, "missed": 0}}
    lines, _ = run("stats", path)
    assert "Finished: 5 words. Corrections: 0." in lines
    assert "LOC: 100 % right (right: 1, wrong: 0, missed: 0)" in lines


def test_the_window_starts_without_the_library_of_the_picture() -> None:
    code = "import sys, ui.app; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
