"""The queue's lists, read in a thread so that the window never waits for them; what comes too late is dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotate.errors import UserError
from store.documents.queue_reader import Reader
from store.queue_query import QueueQuery

log = logging.getLogger(__name__)


class QueueReader(QObject):
    """Answers three kinds of questions; of each kind the newest one counts."""

    listed = Signal(object, object)  # QueueQuery; ids
    counted = Signal(object, object)  # None; how many articles by DocumentState
    excerpted = Signal(object, object)  # words typed and ids; Excerpt by id
    failed = Signal(object)  # UserError
    _answered = Signal(str, object, object)  # from the thread: kind, question, answer

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader(path)
        self._pool = ThreadPoolExecutor(1, "queue reader")
        self._asked: dict[str, tuple[object, Future[None]]] = {}
        self.is_closed = False
        self._answered.connect(self._pass_on)

    def ask_list(self, wanted: QueueQuery) -> None:
        """`listed` follows."""
        self._ask("list", wanted, partial(self._reader.queue, wanted))

    def ask_counts(self) -> None:
        """`counted` follows."""
        self._ask("counts", None, self._reader.counts)

    def ask_excerpts(self, typed: str, ids: Sequence[int]) -> None:
        """`excerpted` follows."""
        self._ask("excerpts", (typed, ids), partial(self._reader.excerpts, ids, typed))

    def close(self) -> None:
        """End the thread. Nothing is emitted any more."""
        if not self.is_closed:
            self.is_closed = True
            self._pool.shutdown(cancel_futures=True)
            self._reader.close()

    def _ask(self, kind: str, question: object, read: Callable[[], object]) -> None:
        if self.is_closed:
            return
        if kind in self._asked:
            self._asked[kind][1].cancel()
        self._asked[kind] = question, self._pool.submit(self._answer, kind, question, read)

    def _answer(self, kind: str, question: object, read: Callable[[], object]) -> None:
        """In the thread."""
        try:
            self._answered.emit(kind, question, read())
        except UserError as error:
            if not self.is_closed:
                self.failed.emit(error)
        except Exception:  # a bug of ours, which would stay unseen in a thread
            log.exception("reading the queue failed")

    def _pass_on(self, kind: str, question: object, answer: object) -> None:
        """In the window's thread."""
        if not self.is_closed and self._asked[kind][0] is question:
            {"list": self.listed, "counts": self.counted, "excerpts": self.excerpted}[kind].emit(question, answer)
