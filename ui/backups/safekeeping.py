"""Copies of the open project: one a day without asking, and putting one back after a look at what would change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from store.backups import is_due
from ui.backups.dialog import RestoreDialog
from ui.jobs import Job
from ui.session import Session
from ui.transfer import back_up_in_child, restore_in_child

_FIRST_LOOK = 5_000  # milliseconds after the start, when the window has settled
_LOOK_EVERY = 3_600_000


class Safekeeping(QObject):
    """Copies and restores in a child process."""

    working = Signal(str)  # what the user waits for; "" when nothing
    restoring = Signal()
    restored = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job: Job | None = None
        self._look = QTimer(self, interval=_FIRST_LOOK)
        self._look.timeout.connect(self._back_up_daily)
        self._look.start()

    def ask(self) -> None:
        """Let the user choose a copy to put back."""
        dialog = RestoreDialog(self._session.project.path, self._window)
        dialog.chosen.connect(self.restore)
        dialog.open()

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

    def close(self) -> None:
        """End the child process, if one runs; a copy half made is none."""
        if self._job:
            self._job.close()
            self._job = None

    def stop(self) -> None:
        """The project is being closed."""
        self._look.stop()
        self.close()

    def _back_up_daily(self) -> None:
        self._look.setInterval(_LOOK_EVERY)
        if self._job is None and is_due(self._session.project.path):
            self._job = Job(back_up_in_child, str(self._session.project.path), parent=self)
            self._job.done.connect(lambda _: self.close())
            self._job.failed.connect(self._fail_daily)
            self._job.start()

    def _fail_daily(self, error: object) -> None:
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
