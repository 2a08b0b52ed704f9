"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app import build_window
from ui.main_window import MainWindow


@pytest.fixture
def window(path: Path, qtbot: QtBot, english: QApplication) -> Iterator[MainWindow]:
    """Open the window with the project at `path`, shown, active and in English."""
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
