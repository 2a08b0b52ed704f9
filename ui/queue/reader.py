"""A reader of the queue's lists in a thread, so that the window never waits; late answers are dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotate.errors import UserError
from annotate.learning.cost import Costs
from store.documents.listing import Listing
from store.documents.queue_reader import Interrupted, Reader
from store.queue_query import QueueQuery

_PAGE_DOCUMENTS = 60  # more than a screen shows, and quick to find

log = logging.getLogger(__name__)


class QueueReader(QObject):
    """Answer four kinds of questions in a thread; of each kind, only the newest question is answered."""

    listed = Signal(object, object, bool)  # QueueQuery; Listing; whether they are all, and not only the first page
    counted = Signal(object, object)  # None; number of documents by DocumentState
    costed = Signal(object, object)  # None; Costs
    excerpted = Signal(object, object)  # words typed and ids; Excerpt by id
    failed = Signal(object)  # UserError
    _answered = Signal(str, object, object)  # from the thread: kind, question, answer

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader(path)
        self._pool = ThreadPoolExecutor(1, "queue reader")
        self._asked: dict[str, object] = {}  # the newest question of each kind
        self._waiting: dict[str, Future[None]] = {}
        self.is_closed = False
        self._answered.connect(self._pass_on)

    def ask_list(self, wanted: QueueQuery) -> None:
        """Read a list in the thread; emits `listed`, for a long list first with its beginning."""
        self._reader.interrupt()  # an older question may take long, and its answer would be dropped
        self._ask("list", wanted, partial(self._list, wanted))

    def ask_counts(self) -> None:
        """Count the documents of each state in the thread; emits `counted`."""
        self._ask("counts", None, lambda: [self._reader.counts()])

    def ask_costs(self) -> None:
        """Tell in the thread what the documents left will cost; emits `costed`."""
        self._ask("costs", None, self._costs)

    def ask_excerpts(self, typed: str, ids: Sequence[int]) -> None:
        """Read excerpts with the words typed in the thread; emits `excerpted`."""
        self._ask("excerpts", (typed, ids), lambda: [self._reader.excerpts(ids, typed)])

    def close(self) -> None:
        """End the thread; no signals are emitted from then on."""
        if not self.is_closed:
            self.is_closed = True
            self._pool.shutdown(cancel_futures=True)
            self._reader.close()

    def _ask(self, kind: str, question: object, read: Callable[[], Iterable[object]]) -> None:
        if self.is_closed:
            return
        if kind in self._waiting:
            self._waiting[kind].cancel()
        self._asked[kind] = question
        self._waiting[kind] = self._pool.submit(self._answer, kind, question, read)

    def _list(self, wanted: QueueQuery) -> Iterator[tuple[Listing, bool]]:
        """Yield the beginning of a long list, and then the list. Runs in the thread."""
        start = self._reader.start(wanted, _PAGE_DOCUMENTS)
        if start and len(start) == _PAGE_DOCUMENTS:
            yield Listing.of(start), False
        yield self._reader.list(wanted), True

    def _costs(self) -> list[Costs]:
        """Return what the documents left will cost. Runs in the thread, which imports what that takes."""
        from store.upkeep.costs import costs

        return [self._reader.read(costs)]

    def _answer(self, kind: str, question: object, read: Callable[[], Iterable[object]]) -> None:
        """Read and emit the answers, until there is a newer question. Runs in the thread."""
        try:
            for answer in read():
                self._answered.emit(kind, question, answer)
                if self._asked[kind] is not question:
                    break
        except Interrupted:
            if self._asked[kind] is question and not self.is_closed:  # it gave way to a list
                self._waiting[kind] = self._pool.submit(self._answer, kind, question, read)
        except UserError as error:
            if not self.is_closed:
                self.failed.emit(error)
        except Exception:  # a bug, which the thread pool would hide
            log.exception("reading the queue failed")

    def _pass_on(self, kind: str, question: object, answer: object) -> None:
        """Emit an answer if its question is the newest of its kind. Runs in the window's thread."""
        if not self.is_closed and self._asked[kind] is question:
            if isinstance(answer, tuple):
                self.listed.emit(question, *answer)
            else:
                {"counts": self.counted, "costs": self.costed, "excerpts": self.excerpted}[kind].emit(question, answer)
