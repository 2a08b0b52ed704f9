"""The project file kept whole by itself while the window is idle, for programs that copy it without SQLite's log."""

from __future__ import annotations

import logging
import threading
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from annotate.errors import UserError
from store.file.wal import fold
from ui.session import Session

_IDLE = 2.0  # seconds after the last write
_LATEST = 15.0  # seconds after the first one, for who never pauses

log = logging.getLogger(__name__)


class Folding(QObject):
    """Folds the log into the project file, in a thread with a connection of its own."""

    _tried = Signal(bool)  # from the thread: whether all of it is folded

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._path = session.project.path
        self._since: float | None = None  # when the first write was that is not folded
        self._is_stopped = False
        self._thread: threading.Thread | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._fold)
        self._tried.connect(self._take)
        for written in (session.stored, session.saved, session.opened, session.labelsChanged):
            written.connect(self._note)

    def stop(self) -> None:
        """The project is being closed."""
        self._is_stopped = True
        self._soon.stop()
        if self._thread:
            self._thread.join()

    def _note(self) -> None:
        """Something was written, here or elsewhere."""
        if self._is_stopped:
            return
        now = monotonic()
        self._since = self._since or now
        self._soon.start(round(1000 * max(0.0, min(_IDLE, self._since + _LATEST - now))))

    def _fold(self) -> None:
        if self._thread and self._thread.is_alive():
            self._note()
            return
        self._since = None
        self._thread = threading.Thread(target=self._work, name="folding the log", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        """In the thread."""
        is_whole = False
        try:
            is_whole = fold(self._path)
        except UserError as error:  # the acts are on disk all the same
            log.info("the log is not folded: %s", error.sentence)
        self._tried.emit(is_whole)

    def _take(self, is_whole: bool) -> None:
        if not is_whole and not self._is_stopped and not self._soon.isActive():  # somebody was reading
            self._soon.start(round(1000 * _LATEST))
