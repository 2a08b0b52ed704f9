"""Dialogs that stay open while the article is used: none hides the place that it was asked to show."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from annotate.model import Document
from tests.helpers.projects import make_project
from ui.main_window import MainWindow
from ui.widgets.dialog import Dialog
from ui.workbench import Workbench

TEXT = "".join(f"Paragraph {n} waits for a bridge.\n" for n in range(60))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project with a long article."""
    return make_project(tmp_path, Document(TEXT, "Bridge"))


@pytest.mark.parametrize("least", [0, 480])
def test_a_dialog_as_high_as_the_screen_leaves_the_place_in_sight(window: MainWindow, least: int) -> None:
    """It becomes lower; if it cannot become so low, the article scrolls."""
    screen = window.screen().availableGeometry()
    window.setGeometry(screen)
    dialog = Dialog("dialog", window)
    dialog.add_column().addWidget(QLabel("List"))
    dialog.setMinimumHeight(least)
    dialog.setGeometry(screen.adjusted(20, 20, -20, -20))
    dialog.show()
    for number in (3, 14, 30):
        start = TEXT.index(f"Paragraph {number} ")
        window.findChild(Workbench).show_span(1, start, start + 9)
        QApplication.processEvents()
        place = window.article.place_of(start, start + 9)
        assert not dialog.frameGeometry().intersects(place)
        assert screen.contains(dialog.frameGeometry())
    dialog.close()


def test_a_dialog_that_hides_nothing_stays_where_it_is(window: MainWindow) -> None:
    dialog = Dialog("dialog", window)
    dialog.setGeometry(0, 0, 90, 60)
    dialog.show()
    before = dialog.geometry()
    start = TEXT.index("Paragraph 30 ")
    window.findChild(Workbench).show_span(1, start, start + 9)
    assert dialog.geometry() == before
    dialog.close()
