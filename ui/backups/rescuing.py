"""Rescue from the window: copy the readable rows of a damaged project into a new one beside it."""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotate.atomic import is_there
from ui.session import Session
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job


class RescueController(QObject):
    """Rescue a project in a child process."""

    working = Signal(str)  # what the user waits for; "" for nothing
    rescued = Signal(Path, object)  # the new project; Rescued
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._watch = JobWatch(self)
        self._watch.working.connect(self.working)
        self._watch.ended.connect(lambda: window.setEnabled(True))
        self._watch.failed.connect(self.failed)

    def rescue(self, damaged: Path) -> None:
        """Rescue a project into a new one. If it is open, the window is disabled so that nothing is written."""
        from ui.tasks.whole_projects import rescue_in_child

        if self._watch.is_busy:
            return
        new = self._new_name(damaged)
        is_open = damaged.resolve() == self._session.project.path.resolve()
        self._window.setEnabled(not is_open)
        job = Job(rescue_in_child, str(damaged), str(new), is_open, parent=self)
        self._watch.follow(job, lambda result: self.rescued.emit(new, result), self.tr("Rescuing what can be read"))
        job.start()

    def cancel(self) -> None:
        """Stop the rescue. No new project is left."""
        self._watch.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        self._watch.close()

    def _new_name(self, damaged: Path) -> Path:
        """Return an unused path beside the damaged project."""
        word = self.tr("rescued")
        numbers = itertools.chain([""], map(str, itertools.count(2)))
        names = (damaged.with_name(f"{damaged.stem}-{word}{number}{damaged.suffix}") for number in numbers)
        return next(path for path in names if not is_there(path))
