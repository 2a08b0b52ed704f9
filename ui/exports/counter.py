"""Count what an export would take, in a thread, so that the dialog never waits."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotate.errors import UserError
from annotate.formats.writing.selection import Selection
from store.documents import selected
from store.documents.selected import Amount

log = logging.getLogger(__name__)


class SelectionCounter(QObject):
    """Answer the newest question; a question that waits behind it is dropped."""

    counted = Signal(object, object)  # Selection, Amount; from the thread

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._pool = ThreadPoolExecutor(1, "export counter")
        self._asked: Future[None] | None = None
        self._is_closed = False

    def ask(self, selection: Selection) -> None:
        """Count in the thread; emits `counted`, and again when contradictions are counted too."""
        if self._is_closed:
            return
        if self._asked:
            self._asked.cancel()
        self._asked = self._pool.submit(self._count, selection)

    def close(self) -> None:
        """Emit nothing from now on, and end the thread when it has answered."""
        self._is_closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _count(self, selection: Selection) -> None:
        try:
            amount = selected.count(self._path, selection)
            self._tell(selection, amount)
            if not self._is_closed:
                self._tell(selection, amount._replace(contradictions=selected.contradictions(self._path, selection)))
        except UserError as error:  # the export itself will say it
            log.info("not counted: %s", error.sentence)

    def _tell(self, selection: Selection, amount: Amount) -> None:
        if not self._is_closed:
            self.counted.emit(selection, amount)
