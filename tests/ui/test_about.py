"""The windows "About" and "Licences": folders, a check of everything in the background, and every part's licence."""

from __future__ import annotations

import re
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from annotate.atomic import backups_of
from annotate.model import Document
from tests.helpers.hands import LEFT
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from ui.about.parts import NEEDED, parts
from ui.main_window import MainWindow
from ui.version import VERSION
from ui.widgets import folders


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("De Haan krijgt een zwembad\n\nBurgemeester Liesbet Verhaeghe is blij."))


def about(window: MainWindow) -> QDialog:
    (help_menu,) = [action.menu() for action in window.main_menu.actions() if action.text() == "Help"]
    next(action for action in help_menu.actions() if action.text() == "About Kanttekening…").trigger()
    dialog = window.findChild(QDialog, "aboutDialog")
    assert dialog
    return dialog


def texts(shown: QWidget) -> list[str]:
    return [one.text() for kind in (QLabel, QLineEdit) for one in shown.findChildren(kind)]


def press(shown: QWidget, name: str) -> None:
    buttons = shown.findChildren(QPushButton)
    button = next(b for b in buttons if name in (b.text(), b.accessibleName()))
    QTest.mouseClick(button, LEFT)


def test_about_says_the_version_and_opens_the_folders(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(folders.QDesktopServices, "openUrl", lambda url: opened.append(QUrl.toLocalFile(url)) or True)
    backups_of(path).mkdir(exist_ok=True)
    shown = about(window)
    assert f"Kanttekening {VERSION}" in texts(shown)
    assert {str(path), str(backups_of(path))} <= set(texts(shown))
    press(shown, "Show in folder: Project")
    press(shown, "Show in folder: Backups")
    assert opened == [str(path.parent), str(backups_of(path))]


def test_the_check_runs_beside_the_window_and_ends_in_plain_words(
    window: MainWindow, path: Path, qtbot: QtBot, bundled: Path
) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE progress SET unchecked = 99 WHERE document_id = 1")
    shown = about(window)
    outcome = shown.findChild(QLabel, "checkOutcome")
    results = shown.findChild(QTreeWidget)
    assert outcome
    assert results
    press(shown, "Check the program and this project")
    assert outcome.text() == "Checking…"
    assert results.topLevelItemCount() == 0  # the window did not wait
    qtbot.waitUntil(lambda: outcome.text() != "Checking…", timeout=120_000)
    rows = [results.topLevelItem(row) for row in range(results.topLevelItemCount())]
    told = {row.text(1): (row.text(0), row.text(2)) for row in rows if row}
    assert told["project"][0] == "⚠"
    assert told["project"][1].startswith("Article 1: the number of unchecked marks is wrong.")
    good = {
        "versions",
        "database",
        "language model",
        "learning",
        "kinds of files",
        "export",
        "nothing leaves this computer",
    }
    assert {name for name, (sign, _) in told.items() if sign == "✓"} == good
    assert outcome.text() == "Something is wrong: project."
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE progress SET unchecked = 0 WHERE document_id = 1")
    QTest.keyClick(next(b for b in shown.findChildren(QPushButton) if b.text().startswith("Check")), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "undamaged" in outcome.text(), timeout=120_000)


def test_closing_the_window_ends_its_check(window: MainWindow) -> None:
    shown = about(window)
    press(shown, "Check the program and this project")
    shown.reject()  # that no process or thread is left is held after each test


def test_every_part_has_a_licence_and_its_text_can_be_read(window: MainWindow) -> None:
    press(about(window), "Licences…")
    shown = window.findChild(QDialog, "licencesDialog")
    assert shown
    listed, text = shown.findChild(QTreeWidget), shown.findChild(QPlainTextEdit)
    assert listed
    assert text
    assert "MIT" in text.toPlainText()  # our own
    items = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
    assert all(item and item.text(2) for item in items)
    for name, words in (
        ("spacy", "Permission is hereby granted"),
        ("lxml", "BSD"),
        ("regex", "Apache"),
        ("PySide6_Essentials", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("shiboken6", "17. Interpretation of Sections 15 and 16."),  # of the GPL, to which the LGPL adds
    ):
        (item,) = [item for item in items if item and item.text(0) == name]
        listed.setCurrentItem(item)
        assert words in text.toPlainText(), name


def test_the_parts_are_those_that_the_program_asks_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert sorted(name.lower() for name in NEEDED) == sorted(re.split("[<>=]", need)[0].lower() for need in asked)
    listed = [part.name.lower().replace("_", "-") for part in parts()]
    names = set(listed)
    assert len(listed) == len(names)
    assert {name.lower() for name in NEEDED} <= names
    assert {"thinc", "numpy", "cassis", "shiboken6"} & names  # what these need themselves
    assert not {"pytest", "mypy", "pyinstaller"} & names
