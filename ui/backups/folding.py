"""Fold the write-ahead log into the project file while the window is idle, so that a plain copy of the file is complete."""

from __future__ import annotations

import logging
import threading
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from annotate.errors import UserError
from store.file.wal import fold
from ui.session import Session

_IDLE_S = 2.0  # after the last write
_MAX_DELAY_S = 15.0  # after the first write, if writing never pauses

log = logging.getLogger(__name__)


class WalFolder(QObject):
    """Fold the log in a thread with its own connection."""

    _folded = Signal(bool)  # from the thread: whether the whole log is folded

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._path = session.project.path
        self._since: float | None = None  # time of the first write that is not folded
        self._is_stopped = False
        self._thread: threading.Thread | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._fold)
        self._folded.connect(self._take)
        for written in (session.stored, session.saved, session.opened, session.labelsChanged):
            written.connect(self._note)

    def stop(self) -> None:
        """Stop, and wait for the thread, before the project is closed."""
        self._is_stopped = True
        self._soon.stop()
        if self._thread:
            self._thread.join()

    def _note(self) -> None:
        """Schedule folding after a write."""
        if self._is_stopped:
            return
        now = monotonic()
        self._since = self._since or now
        self._soon.start(round(1000 * max(0.0, min(_IDLE_S, self._since + _MAX_DELAY_S - now))))

    def _fold(self) -> None:
        if self._thread and self._thread.is_alive():
            self._note()
            return
        self._since = None
        self._thread = threading.Thread(target=self._work, name="folding the log", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        """Fold the log, in the thread."""
        is_whole = False
        try:
            is_whole = fold(self._path)
        except UserError as error:  # the transactions are safe in the log
            log.info("the log is not folded: %s", error.sentence)
        self._folded.emit(is_whole)

    def _take(self, is_whole: bool) -> None:
        if not is_whole and not self._is_stopped and not self._soon.isActive():  # another process was reading
            self._soon.start(round(1000 * _MAX_DELAY_S))
