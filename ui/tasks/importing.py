"""Import files in a child process, and kill it if a file takes too much time or memory.

Most readers are libraries whose machine code cannot be interrupted from within. So the child reports which unit (a file, or
a file in an archive) it reads, and the parent enforces the limits: it refuses the unit, and a new child continues after
what was stored.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import psutil
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from annotate.errors import UserError
from annotate.formats.reading import guard
from annotate.formats.reading.arrange import AS_THEY_ARE, Choices
from annotate.formats.reading.files import Position, Unit
from ui.tasks.jobs import Crashed, Job
from ui.tasks.transfer import BATCH_DOCUMENTS, ImportResult, Look, Progress, Storing, Work, add_in_child, look_in_child

MAX_REFUSED = 20  # units that may end a child, since each can cost a minute
_CHECK_MS = 250  # between two checks of the limits


class Limits(NamedTuple):
    """Limits for one unit: seconds without a message, and bytes of memory of the child."""

    seconds: float = guard.MAX_SECONDS
    memory: int = guard.MAX_MEMORY


class ImportTask(QObject):
    """Examine files, and add their documents to a project."""

    started = Signal(object)  # Unit that is being read
    progress = Signal(object)  # Progress
    added = Signal(int)  # number of documents added so far
    looked = Signal(object)  # Look: the user must choose how to import
    done = Signal(object)  # ImportResult
    failed = Signal(object)  # UserError
    cancelled = Signal(object)  # ImportResult

    def __init__(
        self,
        project: Path,
        paths: Sequence[Path],
        limits: Limits | None = None,
        batch_size: int = BATCH_DOCUMENTS,
        by: str = "",
        parent: QObject | None = None,
    ) -> None:
        """Prepare to read files and folders. For `batch_size` and `by` see Work."""
        super().__init__(parent)
        self._project, self._paths, self._limits = str(project), [str(path) for path in paths], limits or Limits()
        self._batch_size, self._by = batch_size, by
        self._target: Callable[..., object] = look_in_child
        self._choices, self._kind = AS_THEY_ARE, ""
        self._job: Job | None = None
        self._unit: Unit | None = None  # None while the child stores
        self._reason = ""  # the sentence with which the unit is refused if the child ends now
        self._heard = 0.0
        self._is_cancelled = False
        self._start = Position()
        self._refused: dict[Unit, str] = {}
        self._result = ImportResult()
        self._timer = QTimer(self, interval=_CHECK_MS)
        self._timer.timeout.connect(self._keep_limits)

    @property
    def unit(self) -> Unit | None:
        """The unit that is being read; None if there is none."""
        return self._unit

    @property
    def pid(self) -> int | None:
        """The child's process id, while one runs."""
        return self._job.pid if self._job else None

    def look(self) -> None:
        """Examine the files. Add their documents at once if the user has nothing to choose."""
        self._target = look_in_child
        self._run()

    def add(self, choices: Choices = AS_THEY_ARE, kind: str | None = None) -> None:
        """Add the documents in the files. `kind` names a reader for all files; None finds one for each."""
        self._target, self._choices, self._kind = add_in_child, choices, kind or ""
        self._run()

    def cancel(self) -> None:
        """Stop reading. Documents already added stay."""
        if self._job:
            self._is_cancelled = True
            self._job.kill()

    def close(self) -> None:
        """End the child process."""
        self._timer.stop()
        if self._job:
            self._job.close()
            self._job.deleteLater()
            self._job = None

    def _run(self) -> None:
        self._unit, self._reason, self._heard = None, guard.CRASHED, time.monotonic()
        todo = Work(self._choices, self._kind, self._start, dict(self._refused), self._batch_size, self._by)
        self._job = Job(self._target, self._project, self._paths, todo, parent=self)
        self._job.message.connect(self._take)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)
        self._timer.start()
        self._job.start()

    def _take(self, message: Progress | Unit | Storing | ImportResult) -> None:
        self._heard = time.monotonic()
        if isinstance(message, Progress):
            self.progress.emit(message)
        elif isinstance(message, Unit):
            self._unit = message
            self.started.emit(message)
        elif isinstance(message, Storing):
            self._unit = message.unit
            if message.result:
                self._start = message.position
                self._result.join(message.result)
                self.added.emit(len(self._result.added))

    def _end(self, result: Look | None) -> None:
        self.close()
        if result:
            self._refused = {}
            self.looked.emit(result)
        else:
            self.done.emit(self._result)

    def _fail(self, error: UserError) -> None:
        """Refuse the unit that ended the child and continue; otherwise emit `failed` or `cancelled`."""
        self.close()
        if self._is_cancelled:
            self.cancelled.emit(self._result)
        elif not isinstance(error, Crashed) or self._unit is None:
            self.failed.emit(error)
        elif len(self._refused) == MAX_REFUSED:
            self.failed.emit(UserError(guard.TOO_MANY_SLOW))
        else:
            self._refused[self._unit] = self._reason
            self._run()

    def _keep_limits(self) -> None:
        """Kill the child if its unit exceeds a limit."""
        if self._job is None or self._unit is None:
            return
        if time.monotonic() - self._heard > self._limits.seconds:
            self._reason = guard.TOO_SLOW
        elif _memory_of(self._job.pid) > self._limits.memory:
            self._reason = guard.TOO_MUCH_MEMORY
        else:
            return
        self._timer.stop()
        self._job.kill()


def run_import(
    task: ImportTask, choices: Choices, kind: str | None, progress: Callable[[int, int], None]
) -> ImportResult:
    """Run an import to its end without a window. Raise KeyboardInterrupt after an interrupt."""
    loop, outcome = QEventLoop(), list[ImportResult | UserError]()

    def end(value: ImportResult | UserError) -> None:
        outcome.append(value)
        loop.quit()

    task.done.connect(end)
    task.failed.connect(end)
    task.cancelled.connect(loop.quit)
    task.progress.connect(lambda read: progress(*read))
    before = signal.signal(signal.SIGINT, lambda *_: task.cancel())
    try:
        task.add(choices, kind)
        loop.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        task.close()
    if not outcome:
        raise KeyboardInterrupt
    if isinstance(outcome[0], UserError):
        raise outcome[0]
    return outcome[0]


def _memory_of(pid: int | None) -> int:
    """Return the resident memory of a process in bytes; 0 if it has ended."""
    try:
        return int(psutil.Process(pid).memory_info().rss) if pid else 0
    except psutil.Error:
        return 0
