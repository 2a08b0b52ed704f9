"""Questions about the project's names, answered in a thread, so that the window never waits; late answers are dropped."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotate.errors import UserError
from store.documents.queue_reader import Reader

log = logging.getLogger(__name__)


class NamesReader(QObject):
    """Answer questions in a thread; of each kind, only the newest question is answered."""

    answered = Signal(str, object, object)  # kind, question, answer
    failed = Signal(object)  # UserError
    _read = Signal(str, object, object)  # from the thread

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = Reader(path)
        self._pool = ThreadPoolExecutor(1, "names reader")
        self._asked: dict[str, tuple[object, Future[None]]] = {}
        self._is_closed = False
        self._read.connect(self._pass_on)

    def ask(self, kind: str, question: object, read: Callable[[sqlite3.Connection], object]) -> None:
        """Read in the thread; emits `answered`."""
        if self._is_closed:
            return
        if kind in self._asked:
            self._asked[kind][1].cancel()
        self._asked[kind] = question, self._pool.submit(self._answer, kind, question, read)

    def forget(self, kind: str) -> None:
        """Drop the answer to what was asked last of a kind."""
        if kind in self._asked:
            self._asked.pop(kind)[1].cancel()

    def close(self) -> None:
        """Emit no signals from now on, and end the thread when it has answered."""
        if not self._is_closed:
            self._is_closed = True
            for _, waiting in self._asked.values():
                waiting.cancel()
            self._reader.interrupt()
            self._pool.submit(self._reader.close)
            self._pool.shutdown(wait=False)

    def _answer(self, kind: str, question: object, read: Callable[[sqlite3.Connection], object]) -> None:
        """Read and emit the answer. Runs in the thread."""
        try:
            answer = self._reader.read(read)
            if not self._is_closed:
                self._read.emit(kind, question, answer)
        except UserError as error:
            if not self._is_closed:
                self.failed.emit(error)
        except Exception:  # a bug, which the thread pool would hide
            if not self._is_closed:  # closing interrupts what is read
                log.exception("reading names failed")

    def _pass_on(self, kind: str, question: object, answer: object) -> None:
        """Emit an answer if its question is the newest of its kind. Runs in the window's thread."""
        if not self._is_closed and kind in self._asked and self._asked[kind][0] is question:
            self.answered.emit(kind, question, answer)
