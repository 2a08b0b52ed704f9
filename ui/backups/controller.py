"""Backups of the open project: make them on schedule or on request, and restore them."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotate.errors import UserError
from store.upkeep.backups import Reason, back_up, has_room, is_due
from ui.session import Session
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job

_FIRST_CHECK_MS = 5_000  # after the start, when the window is ready
_CHECK_MS = 3_600_000  # between two checks whether a backup is due

log = logging.getLogger(__name__)


class BackupController(QObject):
    """Make and restore backups in a child process; the backup at closing in a thread that outlives the window."""

    working = Signal(str)  # what the user waits for; "" for nothing
    restoring = Signal()
    restored = Signal()
    reported = Signal(str)  # the outcome in one line
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._watch = JobWatch(self)
        self._watch.working.connect(self.working)
        self._watch.failed.connect(self._fail)
        self._is_changed = False  # since the last backup
        self._is_asked = False  # the user asked for the latest backup
        for written in (session.stored, session.saved):
            written.connect(self._note)
        self._timer = QTimer(self, interval=_FIRST_CHECK_MS)
        self._timer.timeout.connect(self._back_up_when_due)
        self._timer.start()

    def ask(self) -> None:
        """Let the user choose a backup to restore."""
        from ui.backups.dialog import RestoreDialog

        dialog = RestoreDialog(self._session.project.path, self._window)
        dialog.chosen.connect(self.restore)
        dialog.open()

    def back_up_now(self) -> None:
        """Make a backup, and report it."""
        self.close()  # a running one is older
        self._start(Reason.ASKED)

    def restore(self, backup: Path) -> None:
        """Restore a backup. The store backs up the current state first."""
        from ui.tasks.whole_projects import restore_in_child

        self.close()  # a running backup can wait
        self.restoring.emit()
        self._is_asked = False
        self._window.setEnabled(False)  # changes during the restore would be lost
        job = Job(restore_in_child, str(self._session.project.path), str(backup), parent=self)
        job.failed.connect(lambda _: self._window.setEnabled(True))
        self._watch.follow(job, self._restored, self.tr("Restoring a backup"))
        job.start()

    def cancel(self) -> None:
        """Stop the backup that the user asked for."""
        if self._is_asked:
            self.close()

    def close(self) -> None:
        """End the child process, if one runs. An unfinished backup is discarded."""
        if self._watch.is_busy:
            self._is_changed = True
            self._watch.close()

    def stop(self) -> None:
        """Stop timer and child process, before the project is closed."""
        self._timer.stop()
        self.close()

    def copy_at_closing(self) -> None:
        """Back up a closed project that was changed since the last backup, in a thread."""
        path = self._session.project.path
        if self._is_changed and has_room(path):
            threading.Thread(target=_copy_at_closing, args=[path], name="copy at closing").start()

    def _note(self) -> None:
        self._is_changed = True

    def _back_up_when_due(self) -> None:
        self._timer.setInterval(_CHECK_MS)
        path = self._session.project.path
        if self._watch.is_busy:
            return
        if is_due(path):
            self._start(Reason.DAILY)
        elif self._is_changed and has_room(path):
            self._start(Reason.HOURLY)

    def _start(self, reason: Reason) -> None:
        from ui.tasks.whole_projects import back_up_in_child

        self._is_changed, self._is_asked = False, reason is Reason.ASKED
        job = Job(back_up_in_child, str(self._session.project.path), reason, parent=self)
        self._watch.follow(job, self._report, self.tr("Making a backup") if self._is_asked else "")
        job.start()

    def _report(self, backup: Path) -> None:
        if self._is_asked:
            self.reported.emit(self.tr("Backup made in the folder {folder}.").format(folder=backup.parent.name))

    def _restored(self, _: object) -> None:
        self._is_changed = True
        self._window.setEnabled(True)
        self.restored.emit()

    def _fail(self, error: object) -> None:
        self._is_changed = True
        self.failed.emit(error)


def _copy_at_closing(project: Path) -> None:
    """Back up a project, in a thread that the process waits for. A kill only loses this backup."""
    try:
        back_up(project, Reason.CLOSING)
    except UserError as error:  # the window is gone, and no data is lost
        log.info("no backup at closing: %s", error)
