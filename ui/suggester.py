"""Suggestions from a pipeline in a child process, as Qt signals."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotate import suggest
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from ui.jobs import Child

_AHEAD = 2  # texts sent to the child before it has answered, so that it need not wait

log = logging.getLogger(__name__)


class Suggester(QObject):
    """Suggestions by a pipeline in a child process that stays, for as many documents as are asked for."""

    loaded = Signal(str, object)  # pipeline id, labels
    suggested = Signal(int, object, object)  # document id, Tokens, suggestions
    progress = Signal(int, int)  # documents done, documents asked for
    failed = Signal(object)  # UserError
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._pipeline = ""
        self._job = 0
        self._waiting: deque[int] = deque()
        self._sent: list[int] = []
        self._suspects: set[int] = set()
        self._total = 0
        self._is_loaded = False
        self._text_of: Callable[[int], str] = lambda _: ""

    @property
    def pid(self) -> int | None:
        """The child's process id, while one runs."""
        return self._child.pid if self._child else None

    def use(self, pipeline: str) -> None:
        """Load a pipeline by name or folder; `loaded` or `failed` follows."""
        self.cancel()
        self._pipeline = pipeline
        self._suspects.clear()
        if self._child is None:
            self._start()
        else:
            self._child.send(("load", pipeline))

    def suggest(self, ids: Sequence[int], text_of: Callable[[int], str]) -> None:
        """Suggest for these documents; texts are asked for one by one, when the child is ready for them."""
        self._job += 1
        self._waiting, self._sent, self._total = deque(ids), [], len(ids)
        self._text_of = text_of
        self.progress.emit(0, self._total)
        self._feed()

    def cancel(self) -> None:
        """Drop what was asked for, and what still comes of it."""
        self._job += 1
        self._waiting.clear()
        self._sent = []
        self._total = 0

    def close(self) -> None:
        """End the child process."""
        self.cancel()
        if self._child:
            self._child.close()
            self._child = None

    def _start(self) -> None:
        self._is_loaded = False
        self._child = Child(suggest.serve, (), self)
        self._child.received.connect(self._take)
        self._child.ended.connect(self._restart)
        self._child.start()
        self._child.send(("load", self._pipeline))

    def _feed(self) -> None:
        while self._child and self._waiting and len(self._sent) < _AHEAD:
            document_id = self._waiting.popleft()
            try:
                text = self._text_of(document_id)
            except KeyError:  # removed meanwhile
                continue
            self._sent.append(document_id)
            self._child.send(("suggest", self._job, document_id, text))
        if self._total and not self._sent and not self._waiting:
            self._total = 0
            self.finished.emit()

    def _take(self, message: tuple[Any, ...]) -> None:
        if message[0] == "loaded":
            self._resume(message[1], message[2])
        elif message[0] == "failed":
            self.cancel()
            self.failed.emit(message[1])
        elif message[1] == self._job:
            _, _, document_id, tokens, found = message
            self._sent.remove(document_id)
            self.suggested.emit(document_id, tokens, found)
            if self._total:
                self.progress.emit(self._total - len(self._waiting) - len(self._sent), self._total)
                self._feed()

    def _resume(self, pipeline_id: str, labels: object) -> None:
        """After a first start tell what was loaded; after a crash go on where it stopped."""
        self._is_loaded = True
        if self._sent or self._waiting:
            self._waiting.extendleft(reversed(self._sent))
            self._sent = []
            self._feed()
        else:
            self.loaded.emit(pipeline_id, labels)

    def _restart(self) -> None:
        """The child died: start another for the rest; a document that it died of twice is left out."""
        log.warning("the suggesting process ended unexpectedly")
        if self._child:
            self._child.close()
            self._child = None
        if not self._is_loaded:
            self.cancel()
            self.failed.emit(
                UserError(
                    QT_TRANSLATE_NOOP("errors", "The pipeline {name} is broken and cannot be used."),
                    name=self._pipeline,
                )
            )
            return
        guilty = self._sent[:1]
        if guilty and guilty[0] in self._suspects:
            self._sent = self._sent[1:]
        self._suspects.update(guilty)
        self.failed.emit(
            UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "Suggesting marks stopped unexpectedly and was started again; nothing is lost."
                )
            )
        )
        if self._sent or self._waiting:
            self._start()
        elif self._total:
            self._feed()
