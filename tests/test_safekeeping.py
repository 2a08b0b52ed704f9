"""Backups and the one window a project, as a journalist meets them."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits import Add
from annotate.errors import UserError
from annotate.model import Document
from store.backups import Reason, back_up, backups, folder
from store.lock import Held
from store.project import Project
from ui import app
from ui.app import build_window
from ui.backups import safekeeping
from ui.backups.dialog import RestoreDialog
from ui.backups.safekeeping import Safekeeping
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings import Settings

PATIENCE = 30_000
TEXT = "Jan Jansen woont in Gent."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        project.set_setting("pipeline", "none")
        project.add([Document(TEXT), Document("Tweede.")])
    return path


@pytest.fixture
def window(path: Path, qtbot: QtBot, english: QApplication) -> Iterator[MainWindow]:
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def safekeeping_of(window: MainWindow) -> Safekeeping:
    return window.findChild(Safekeeping)


def dialog_of(window: MainWindow) -> RestoreDialog:
    action = next(a for a in window.main_menu.actions() if a.text() == "Restore a backup…")
    action.trigger()
    return window.findChild(RestoreDialog)


def test_todays_copy_is_made_a_while_after_the_start(
    path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "_FIRST_LOOK", 1)
    window = build_window(path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: len(backups(path)) == 1, timeout=PATIENCE)
    assert backups(path)[0].reason is Reason.DAILY
    window.close()
    again = build_window(path)
    qtbot.addWidget(again)
    qtbot.wait(50)
    assert safekeeping_of(again)._job is None
    again.close()


def test_a_copy_that_cannot_be_made_is_one_sentence(
    path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "_FIRST_LOOK", 1)
    folder(path).write_text("in de weg")
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "No copy could be made in" in window.notice.text, timeout=PATIENCE)
    window.close()


def test_a_backup_is_chosen_by_its_numbers_and_put_back(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    session = window.findChild(Session)
    assert session.apply(Add(0, 10, "PER"))
    back_up(path, Reason.DAILY)
    assert session.apply(Add(20, 24, "LOC"))
    session.add([Document("Derde.")])
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: bool(dialog._readable), timeout=PATIENCE)
    assert dialog._told.text() == "Would go: 1 article, 1 mark."
    assert [dialog._items[0].text(column) for column in (1, 2, 3)] == ["of every day", "2", "1"]
    with qtbot.waitSignal(safekeeping_of(window).restored, timeout=PATIENCE):
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore").click()
        assert not window.isEnabled()
    assert window.isEnabled()
    assert session.document is not None
    assert [a.label for a in session.document.annotations] == ["PER"]
    assert window.article.document == session.document
    assert window.notice.text.startswith("Restored.")
    assert session.can_undo
    session.undo()
    assert session.document.annotations == ()
    with Project.open(path) as project:
        assert project.check() == []
        assert sum(project.counts().values()) == 2
    assert [b.reason for b in backups(path)] == [Reason.RESTORE, Reason.DAILY]


def test_without_a_backup_nothing_can_be_restored(window: MainWindow) -> None:
    dialog = dialog_of(window)
    assert dialog._told.text().startswith("There is no backup of this project yet")
    assert not dialog._restore.isEnabled()
    dialog.reject()


def test_a_damaged_backup_cannot_be_chosen(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    back_up(path, Reason.DAILY).path.write_bytes(b"kapot")
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: bool(dialog._changes), timeout=PATIENCE)
    assert dialog._told.text().startswith("This file is not a Kanttekening project")
    assert not dialog._restore.isEnabled()
    dialog.reject()


def test_a_restoration_that_fails_leaves_the_window_as_it_was(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    session = window.findChild(Session)
    before = session.document
    with qtbot.waitSignal(safekeeping_of(window).failed, timeout=PATIENCE):
        safekeeping_of(window).restore(path.with_name("weg"))
    assert window.isEnabled()
    assert session.document == before
    assert window.notice.text


def test_a_second_window_does_not_open(window: MainWindow, path: Path) -> None:
    with pytest.raises(Held, match="already open in a window of"):
        build_window(path)
    found = subprocess.run(
        [sys.executable, "main.py", str(path)], capture_output=True, text=True, cwd=Path(__file__).parent.parent
    )
    assert (found.returncode, found.stderr.count("\n")) == (1, 1)
    assert found.stderr.startswith("This project is already open in a window of")


def test_started_again_from_the_desktop_a_message_says_so(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *args: told.append(args[2]))
    Settings().last_project = str(path)
    assert app.run(None) == 1
    assert told[0].startswith("This project is already open")
    assert Settings().last_project == str(path)


def test_opening_the_project_that_is_open_does_nothing(window: MainWindow, path: Path) -> None:
    window.findChild(app.Menus).projectChosen.emit(str(path))
    assert window.isVisible()
    assert window.notice.text == "" or "already open" not in window.notice.text


def test_a_missing_project_is_still_a_sentence(tmp_path: Path, english: QApplication) -> None:
    with pytest.raises(UserError, match="folder does not exist"):
        build_window(tmp_path / "weg" / "krant.kanttekening")


def test_a_project_kept_locked_elsewhere_is_a_sentence_and_the_act_is_not_done(window: MainWindow, path: Path) -> None:
    session = window.findChild(Session)
    session.project._conn.execute("PRAGMA busy_timeout = 50")
    before = session.document
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not session.apply(Add(0, 10, "PER"))
        session.open(2)
        assert window.notice.text == f"⚠ Not saved: another program is using the project: {path}."
        session.look_for_changes()
        session.open(1)
    assert session.document == before
    assert session.apply(Add(0, 10, "PER"))
