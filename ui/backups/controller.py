"""Copies of the open project: made by themselves or when asked for, and put back after a look at what would change."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotate.errors import UserError
from store.upkeep.backups import Reason, back_up, has_room, is_due
from ui.backups.dialog import RestoreDialog
from ui.session import Session
from ui.tasks.jobs import Job
from ui.tasks.transfer import back_up_in_child, restore_in_child

_FIRST_LOOK = 5_000  # milliseconds after the start, when the window has settled
_LOOK_EVERY = 3_600_000

log = logging.getLogger(__name__)


class BackupController(QObject):
    """Copies and restores in a child process; the copy at closing in a thread that outlives the window."""

    working = Signal(str)  # what the user waits for; "" when nothing
    restoring = Signal()
    restored = Signal()
    told = Signal(str)  # what was done, in one line
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job: Job | None = None
        self._is_changed = False  # since the last copy
        self._is_asked = False  # somebody waits for the copy that is being made
        for written in (session.stored, session.saved):
            written.connect(self._note)
        self._look = QTimer(self, interval=_FIRST_LOOK)
        self._look.timeout.connect(self._back_up_when_due)
        self._look.start()

    def ask(self) -> None:
        """Let the user choose a copy to put back."""
        dialog = RestoreDialog(self._session.project.path, self._window)
        dialog.chosen.connect(self.restore)
        dialog.open()

    def back_up_now(self) -> None:
        """Make a copy, and say so."""
        self.close()  # one that is being made is older
        self.working.emit(self.tr("Making a backup"))
        self._start(Reason.ASKED)

    def restore(self, backup: Path) -> None:
        """Put a copy back; what stands there now is copied first."""
        self.close()  # today's copy can wait
        self.restoring.emit()
        self.working.emit(self.tr("Restoring a backup"))
        self._window.setEnabled(False)  # an act done meanwhile would be lost
        self._job = Job(restore_in_child, str(self._session.project.path), str(backup), parent=self)
        self._job.done.connect(self._restored)
        self._job.failed.connect(self._fail)
        self._job.start()

    def cancel(self) -> None:
        """Stop making the copy that was asked for."""
        if self._is_asked:
            self.close()

    def close(self) -> None:
        """End the child process, if one runs; a copy half made is none."""
        if self._job:
            self._is_changed = True
            self._end_job()

    def stop(self) -> None:
        """The project is being closed."""
        self._look.stop()
        self.close()

    def leave_copy(self) -> None:
        """The project is closed: copy what was changed since the last copy, while nobody waits for it."""
        path = self._session.project.path
        if self._is_changed and has_room(path):
            threading.Thread(target=_copy_at_closing, args=[path], name="copy at closing").start()

    def _note(self) -> None:
        self._is_changed = True

    def _back_up_when_due(self) -> None:
        self._look.setInterval(_LOOK_EVERY)
        path = self._session.project.path
        if self._job is not None:
            return
        if is_due(path):
            self._start(Reason.DAILY)
        elif self._is_changed and has_room(path):
            self._start(Reason.HOURLY)

    def _start(self, reason: Reason) -> None:
        self._is_changed, self._is_asked = False, reason is Reason.ASKED
        self._job = Job(back_up_in_child, str(self._session.project.path), reason, parent=self)
        self._job.done.connect(self._copied)
        self._job.failed.connect(self._fail_copy)
        self._job.start()

    def _copied(self, copy: Path) -> None:
        is_asked = self._is_asked
        self._end_job()
        if is_asked:
            self.told.emit(self.tr("Backup made in the folder {folder}.").format(folder=copy.parent.name))

    def _fail_copy(self, error: object) -> None:
        self.close()
        self.failed.emit(error)

    def _restored(self) -> None:
        self._end()
        self.restored.emit()

    def _fail(self, error: object) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self.close()
        self._window.setEnabled(True)
        self.working.emit("")

    def _end_job(self) -> None:
        if self._job:
            self._job.close()
            self._job = None
        if self._is_asked:
            self._is_asked = False
            self.working.emit("")


def _copy_at_closing(project: Path) -> None:
    """In a thread, for which the process waits before it ends. Killed in the middle of it, there is one copy less."""
    try:
        back_up(project, Reason.CLOSING)
    except UserError as error:  # nobody is left to be told, and nothing is lost
        log.info("no copy at closing: %s", error)
