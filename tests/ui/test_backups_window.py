"""Backups and the one window a project, as a journalist meets them."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Finish, Flag, Reopen
from annotate.errors import UserError
from annotate.model import Document
from store.file.lock import Held, Lock
from store.project import Project
from store.upkeep.backups import Reason, back_up, backups, folder
from tests.helpers.menus import entries, menu_called
from tests.helpers.paths import FIXTURES, ROOT
from tests.helpers.processes import python
from tests.helpers.projects import make_project, marks
from tests.helpers.screen import labels_in
from ui import app
from ui.app import build_window
from ui.backups import controller, folding
from ui.backups.controller import BackupController
from ui.backups.dialog import RestoreDialog
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings.preferences import Settings

PATIENCE = 30_000
TEXT = "Jan Jansen woont in Gent."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document(TEXT), Document("Tweede."))


def controller_of(window: MainWindow) -> BackupController:
    return window.findChild(BackupController)


def dialog_of(window: MainWindow) -> RestoreDialog:
    action = next(a for a in entries(window.main_menu) if a.text() == "Restore a backup…")
    action.trigger()
    return window.findChild(RestoreDialog)


def test_todays_copy_is_made_a_while_after_the_start(
    path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "_FIRST_CHECK_MS", 1)
    window = build_window(path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: len(backups(path)) == 1, timeout=PATIENCE)
    assert backups(path)[0].reason is Reason.DAILY
    window.close()
    again = build_window(path)
    qtbot.addWidget(again)
    look = controller_of(again).findChild(QTimer)
    qtbot.waitUntil(lambda: look.interval() > 1)  # the first look was taken: today's copy is there
    assert not controller_of(again)._watch.is_busy
    again.close()


def reasons(path: Path) -> list[Reason]:
    return [backup.reason for backup in reversed(backups(path))]


def wait_for_the_copy_at_closing() -> None:
    for thread in threading.enumerate():
        if thread.name == "copy at closing":
            thread.join()


def test_a_copy_is_made_each_hour_in_which_something_changed(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    backing_up, session = controller_of(window), window.findChild(Session)
    back_up(path, Reason.DAILY)
    backing_up._is_changed = False  # the article was only opened
    backing_up._timer.timeout.emit()
    assert not backing_up._watch.is_busy
    session.apply(Add(0, 10, "PER"))
    backing_up._timer.timeout.emit()
    qtbot.waitUntil(lambda: reasons(path) == [Reason.DAILY, Reason.HOURLY], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not backing_up._watch.is_busy, timeout=PATIENCE)
    backing_up._timer.timeout.emit()
    assert not backing_up._watch.is_busy
    with Project.open(backups(path)[0].path) as copy:
        assert [a.label for a in copy.document(1).annotations] == ["PER"]


def test_a_copy_is_left_at_closing_when_something_changed_and_the_window_does_not_wait_for_it(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(project: Path, reason: Reason) -> object:
        assert go_on.wait(PATIENCE / 1000)
        return back_up(project, reason)

    monkeypatch.setattr(controller, "back_up", slowly)
    window.findChild(Session).apply(Add(0, 10, "PER"))
    window.close()
    assert not window.isVisible()
    with Project.open(path, holder="Ben"):  # whoever comes next need not wait either
        go_on.set()
        wait_for_the_copy_at_closing()
    assert reasons(path) == [Reason.CLOSING]
    with Project.open(backups(path)[0].path) as copy:
        assert [a.label for a in copy.document(1).annotations] == ["PER"]
        assert copy.check() == []
    again = build_window(path)
    qtbot.addWidget(again)
    again.close()
    wait_for_the_copy_at_closing()
    assert reasons(path) == [Reason.CLOSING]


def test_a_copy_that_would_fill_the_disk_is_not_made_by_itself(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**6, 10**6, 1000))
    back_up(path, Reason.DAILY)
    window.findChild(Session).apply(Add(0, 10, "PER"))
    controller_of(window)._timer.timeout.emit()
    assert not controller_of(window)._watch.is_busy
    window.close()
    wait_for_the_copy_at_closing()
    assert reasons(path) == [Reason.DAILY]


_CLOSING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from annotate.edits.annotations import Add
from store.upkeep import backups
from ui.app import build_window
from ui.session import Session
window = build_window(Path(sys.argv[1]))
window.show()
window.findChild(Session).apply(Add(0, 10, "PER"))
if sys.argv[2] == "killed":
    backups.shutil.copymode = lambda *_: print("copied", flush=True) or sys.stdin.read()
window.close()
print("closed", flush=True)
"""


@pytest.mark.parametrize("end", ["by itself", "killed"])
def test_the_process_ends_after_the_copy_at_closing_and_loses_nothing_when_it_is_killed_before(
    path: Path, end: str
) -> None:
    with python(_CLOSING, path, end) as process:
        told = {process.stdout.readline().strip()}
        if end == "killed":
            told.add(process.stdout.readline().strip())
            process.kill()
        process.wait()
    assert told == {"closed"} | ({"copied"} if end == "killed" else set())
    assert reasons(path) == ([] if end == "killed" else [Reason.CLOSING])
    with Project.open(path) as project:
        assert [a.label for a in project.document(1).annotations] == ["PER"]
        assert project.check() == []
    back_up(path, Reason.CLOSING)


def go_to(menu: QMenu, text: str) -> None:
    """Go down a menu to an entry."""
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if (active := menu.activeAction()) and active.text() == text:
            return
    raise LookupError(text)


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus
def test_back_up_now_makes_a_copy_and_says_so(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.findChild(Session).apply(Add(0, 10, "PER"))
    main, project = window.main_menu, menu_called(window.main_menu, "Project")

    def choose() -> None:
        try:
            go_to(main, "Project")
            QTest.keyClick(main, Qt.Key.Key_Right)
            go_to(project, "Back up now")
            QTest.keyClick(project, Qt.Key.Key_Return)
        finally:
            main.close()  # which the key waits for

    QTimer.singleShot(0, choose)
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.findChild(QLabel, "workState").text() == "Making a backup"
    qtbot.waitUntil(lambda: window.notice.text == f"Backup made in the folder {folder(path).name}.", timeout=PATIENCE)
    assert window.findChild(QLabel, "workState").isHidden()
    assert reasons(path) == [Reason.ASKED]
    window.notice._button.click()
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: bool(dialog._readable), timeout=PATIENCE)
    assert dialog._items[0].text(1) == "asked for"
    dialog.reject()
    window.close()
    wait_for_the_copy_at_closing()
    assert reasons(path) == [Reason.ASKED]  # nothing was changed since


def test_a_copy_that_was_stopped_is_made_at_closing(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.findChild(Session).apply(Add(0, 10, "PER"))
    controller_of(window).back_up_now()
    window.status.cancelRequested.emit()
    assert window.findChild(QLabel, "workState").isHidden()
    window.close()
    wait_for_the_copy_at_closing()
    assert reasons(path) == [Reason.CLOSING]


def test_a_program_that_copies_the_project_file_alone_gets_all_acts_of_an_idle_window(
    path: Path, tmp_path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folding, "_IDLE_S", 0.05)
    window = build_window(path)
    qtbot.addWidget(window)
    session = window.findChild(Session)
    copy = tmp_path / "elders" / "krant.kanttekening"
    copy.parent.mkdir()
    for start, end in ((0, 3), (4, 10), (20, 24)):
        assert session.apply(Add(start, end, "PER"))

    def is_whole() -> bool:
        shutil.copyfile(path, copy)
        return len(marks(copy)) == 3

    qtbot.waitUntil(is_whole, timeout=PATIENCE)
    with qtbot.assertNotEmitted(session.othersWrote):  # it changed nothing
        session.look_for_changes()
    with Project.open(copy) as alone:
        assert alone.check() == []
    assert session.apply(Finish())
    assert session.document is not None
    window.close()
    wait_for_the_copy_at_closing()
    with Project.open(path) as project:
        assert project.document(1) == session.document


def test_one_who_never_pauses_is_folded_in_the_meantime(
    path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded: list[Path] = []
    monkeypatch.setattr(folding, "_MAX_DELAY_S", 0.3)
    monkeypatch.setattr(folding, "fold", lambda project: folded.append(project) or True)
    window = build_window(path)
    qtbot.addWidget(window)
    session = window.findChild(Session)

    def is_folded_while_acts_go_on() -> bool:
        session.apply(Flag(str(len(folded))))
        session.apply(Reopen())
        return bool(folded)

    qtbot.waitUntil(is_folded_while_acts_go_on, timeout=PATIENCE)
    window.close()


def test_a_copy_that_cannot_be_made_is_one_sentence(
    path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controller, "_FIRST_CHECK_MS", 1)
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
    assert "This would disappear: 1 article, 1 mark." in labels_in(dialog)
    assert [dialog._items[0].text(column) for column in (1, 2, 3)] == ["daily", "2", "1"]
    with qtbot.waitSignal(controller_of(window).restored, timeout=PATIENCE):
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
        assert sum(project.queue.counts().values()) == 2
    assert [b.reason for b in backups(path)] == [Reason.RESTORE, Reason.DAILY]


def test_without_a_backup_nothing_can_be_restored(window: MainWindow) -> None:
    dialog = dialog_of(window)
    assert any(text.startswith("There is no backup of this project yet") for text in labels_in(dialog))
    assert not dialog._restore.isEnabled()
    dialog.reject()


def test_a_damaged_backup_cannot_be_chosen(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    back_up(path, Reason.DAILY).path.write_bytes(b"kapot")
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: bool(dialog._changes), timeout=PATIENCE)
    assert any(text.startswith("This file is not a Kanttekening project") for text in labels_in(dialog))
    assert not dialog._restore.isEnabled()
    dialog.reject()


def test_a_restoration_that_fails_leaves_the_window_as_it_was(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    session = window.findChild(Session)
    before = session.document
    with qtbot.waitSignal(controller_of(window).failed, timeout=PATIENCE):
        controller_of(window).restore(path.with_name("weg"))
    assert window.isEnabled()
    assert session.document == before
    assert window.notice.text


def test_a_second_window_does_not_open(path: Path, english: QApplication) -> None:
    lock = Lock(path, "Ann")  # of a window that does not answer
    with pytest.raises(Held, match="already open in a window of"):
        build_window(path)
    found = subprocess.run([sys.executable, "main.py", str(path)], capture_output=True, text=True, cwd=ROOT)
    assert (found.returncode, found.stderr.count("\n")) == (1, 1)
    assert found.stderr.startswith("This project is already open in a window of Ann")
    lock.release()


def test_started_again_from_the_desktop_a_message_says_so(
    path: Path, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = Lock(path, "Ann")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    Settings().last_project = str(path)
    assert app.run(None) == 1
    assert told[0].startswith("This project is already open")
    assert Settings().last_project == str(path)
    lock.release()


def test_opening_the_project_that_is_open_does_nothing(window: MainWindow, path: Path) -> None:
    window.findChild(app.ProjectController).opened.emit(path)
    assert window.isVisible()
    assert window.notice.text == "" or "already open" not in window.notice.text


def test_a_missing_project_is_still_a_sentence(tmp_path: Path, english: QApplication) -> None:
    with pytest.raises(UserError, match="folder does not exist"):
        build_window(tmp_path / "weg" / "krant.kanttekening")


def test_a_project_kept_locked_elsewhere_is_a_sentence_and_the_act_is_not_done(window: MainWindow, path: Path) -> None:
    session = window.findChild(Session)
    session.project.file.conn.execute("PRAGMA busy_timeout = 50")
    before = session.document
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not session.apply(Add(0, 10, "PER"))
        session.open(2)
        assert window.notice.text == f"⚠ Not saved, another program is using the project: {path}."
        session.look_for_changes()
        session.open(1)
    assert session.document == before
    assert session.apply(Add(0, 10, "PER"))


@pytest.mark.parametrize("stopped", [False, True])
def test_a_large_project_of_an_older_version_is_updated_while_a_window_says_so(
    tmp_path: Path, qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch, stopped: bool
) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QProgressDialog)
        told.append(dialog.labelText())
        if stopped:
            QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    told: list[str] = []
    monkeypatch.setattr("store.project._LARGE", 0)
    old = Path(shutil.copy(FIXTURES / "schema-5.kanttekening", tmp_path / "oud.kanttekening"))
    before = old.read_bytes()
    QTimer.singleShot(0, look)
    if stopped:
        with pytest.raises(UserError, match="The update was stopped"):
            build_window(old)
        assert old.read_bytes() == before
    else:
        window = build_window(old)
        qtbot.addWidget(window)
        assert window.notice.text.startswith("An older version of Kanttekening made this project.")
        window.close()
    assert told[0].startswith("An older version of Kanttekening made “oud”. It is being updated")


def test_a_project_of_an_older_version_says_that_it_was_updated(
    tmp_path: Path, qtbot: QtBot, english: QApplication
) -> None:
    old = Path(shutil.copy(FIXTURES / "schema-5.kanttekening", tmp_path / "oud.kanttekening"))
    window = build_window(old)
    qtbot.addWidget(window)
    assert window.notice.text.startswith("An older version of Kanttekening made this project.")
    window.close()
    window = build_window(old)
    qtbot.addWidget(window)
    assert "older version" not in window.notice.text
    window.close()
