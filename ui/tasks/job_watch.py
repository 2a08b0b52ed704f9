"""The life of the one job that a controller has running: what the user waits for, cancelling, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.tasks.jobs import Job

if TYPE_CHECKING:
    from ui.tasks.importing import ImportTask


class JobWatch(QObject):
    """Follow a job to its end, one at a time."""

    working = Signal(str)  # what the user waits for; "" when that has ended
    ended = Signal()  # by itself or cancelled, before its result or error is passed on; not after close()
    failed = Signal(object)  # UserError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | ImportTask | None = None
        self._text = ""

    @property
    def is_busy(self) -> bool:
        """Whether a job is followed, which has not ended."""
        return self._job is not None

    def follow(self, job: Job | ImportTask, done: Callable[[Any], None], text: str = "") -> None:
        """Follow a job before it is started. `done` gets its result; `text` says what the user waits for, if anything."""
        self._job, self._text = job, text
        job.done.connect(lambda result: self._end(partial(done, result)))
        job.failed.connect(lambda error: self._end(partial(self.failed.emit, error)))
        job.cancelled.connect(lambda *_: self._end())
        if text:
            self.working.emit(text)

    def cancel(self) -> None:
        """Stop the job, if one runs."""
        if self._job:
            self._job.cancel()

    def close(self) -> None:
        """End the child process, if one runs. Neither a result nor `ended` follows."""
        if self._job:
            self._job.close()
            self._job.deleteLater()
            self._job = None
            if self._text:
                self.working.emit("")

    def _end(self, pass_on: Callable[[], None] = lambda: None) -> None:
        self.close()
        self.ended.emit()
        pass_on()
