"""Run pipelines in a child process and emit their suggestions as Qt signals."""

from __future__ import annotations

import itertools
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document
from annotate.pipelines import runner
from ui.tasks.jobs import Child

_MAX_REQUESTS = 2  # sent to the child and not answered, so that it need not wait

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Request:
    """A request to the child that has no answer yet. Answers come in order."""

    kind: str  # load, take or suggest
    job: int = 0
    pipeline: str = ""
    document: Document | None = None
    key: int = 0  # of the text in the child, which gets it once

    @property
    def document_id(self) -> int:
        return self.document.id if self.document else 0

    @property
    def message(self) -> tuple[str | int, ...]:
        if self.kind == "take":
            assert self.document
            return (self.kind, self.key, self.document.text, self.document.language)
        return (self.kind, self.pipeline, self.key) if self.kind == "suggest" else (self.kind, self.pipeline)


class Suggester(QObject):
    """Suggest for any number of documents with pipelines in one child process, which is kept."""

    loaded = Signal(str, str, object)  # pipeline as requested, its id, its labels
    suggested = Signal(object, object, object)  # Document as it was sent, Tokens, suggestions
    progress = Signal(int, int)  # documents done, documents asked for
    failed = Signal(object, str)  # UserError, the pipeline that cannot be used or ""
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._job = 0
        self._keys = itertools.count(1)
        self._total = 0
        self._waiting: deque[int] = deque()
        self._asked: deque[_Request] = deque()
        self._loaded: set[str] = set()
        self._broken: set[str] = set()
        self._suspects: set[int | str] = set()  # documents and pipelines being processed when the child died
        self._document: Callable[[int], Document]
        self._pipeline_for: Callable[[Document, str], str]

    @property
    def pid(self) -> int | None:
        """The child's process id, while one runs."""
        return self._child.pid if self._child else None

    def load(self, pipeline: str) -> None:
        """Load a pipeline by name or folder unless it is loaded. `loaded` or `failed` follows."""
        self._broken.discard(pipeline)
        self._ask(_Request("load", pipeline=pipeline))

    def suggest(
        self,
        ids: Sequence[int],
        document: Callable[[int], Document],
        pipeline_for: Callable[[Document, str], str],
    ) -> None:
        """Suggest for documents, which are read one by one when the child is ready.

        Args:
            ids: Ids of the documents.
            document: Returns a document by id.
            pipeline_for: Returns the pipeline of a document and its language ("" if unknown); "" skips the document.
                A pipeline that cannot be loaded skips it too, after one `failed`.

        """
        self._job += 1
        self._waiting, self._total = deque(ids), len(ids)
        self._document, self._pipeline_for = document, pipeline_for
        self.progress.emit(0, self._total)
        self._feed()

    def cancel(self) -> None:
        """Discard the requested documents and answers that are still to come."""
        self._job += 1
        self._waiting.clear()
        self._total = 0

    def close(self) -> None:
        """End the child process. The next request starts another."""
        self.cancel()
        self._end_child()
        self._asked.clear()
        self._broken.clear()
        self._suspects.clear()

    def _ask(self, request: _Request) -> None:
        if self._child is None:
            self._child = Child(runner.serve, (), self)
            self._child.received.connect(self._take)
            self._child.ended.connect(self._restart)
            self._child.start()
        self._asked.append(request)
        self._child.send(request.message)

    def _feed(self) -> None:
        """Send further requests, at most _MAX_REQUESTS at a time."""
        while self._waiting and len(self._asked) < _MAX_REQUESTS:
            try:
                document = self._document(self._waiting.popleft())
            except KeyError:  # it was removed
                continue
            except UserError as error:  # the disk fails: the rest waits for the next round
                self.cancel()
                self.progress.emit(0, 0)
                self.failed.emit(error, "")
                return
            self._take_text(document)
        if self._total and not self._waiting and not self._under_way:
            self._total = 0
            self.finished.emit()

    @property
    def _under_way(self) -> int:
        """Number of documents of this job that the child has now."""
        return sum(request.job == self._job for request in self._asked)

    def _take(self, message: tuple[Any, ...]) -> None:
        kind, *values = message
        if kind == "loaded":
            self._take_loaded(*values)
            return
        request = self._asked.popleft()
        if kind == "failed":
            self._give_up(*values)
        elif kind == "language":
            self._choose(request, values[0])
        elif request.job == self._job:  # it was not cancelled
            self.suggested.emit(request.document, *values)
        self._go_on()

    def _take_loaded(self, pipeline: str, pipeline_id: str, labels: object) -> None:
        """Note a loaded pipeline, which was requested itself or with a document."""
        self._loaded.add(pipeline)
        self._suspects.discard(pipeline)
        if self._asked[0].kind == "load":
            self._asked.popleft()
        self.loaded.emit(pipeline, pipeline_id, labels)
        self._feed()

    def _choose(self, request: _Request, language: str) -> None:
        """Suggest for a document with a known language by its pipeline, if that is usable and nobody cancelled."""
        assert request.document
        assert self._child
        pipeline = self._pipeline_for(request.document, language) if request.job == self._job else ""
        if pipeline and pipeline not in self._broken:
            self._ask(replace(request, kind="suggest", pipeline=pipeline))
        else:
            self._child.send(("drop", request.key))

    def _take_text(self, document: Document) -> None:
        """Send the text of a document, to learn its language."""
        self._ask(_Request("take", self._job, document=document, key=next(self._keys)))

    def _go_on(self) -> None:
        if self._total:
            self.progress.emit(self._total - len(self._waiting) - self._under_way, self._total)
        self._feed()

    def _give_up(self, pipeline: str, error: UserError) -> None:
        """Emit `failed` once for an unusable pipeline."""
        if pipeline not in self._broken:
            self._broken.add(pipeline)
            self.failed.emit(error, pipeline)

    def _end_child(self) -> None:
        if self._child:
            self._child.close()
            self._child = None
        self._loaded.clear()

    def _restart(self) -> None:
        """Start another child after one has died, and repeat its requests except the one it died of twice."""
        log.warning("the suggesting process ended unexpectedly")
        asked, self._asked = self._asked, deque()
        is_loading = bool(asked) and asked[0].pipeline not in {"", *self._loaded}
        self._end_child()
        if is_loading:
            self._suspect_pipeline(asked)
        else:
            self._suspect(asked)
        for request in asked:
            if request.kind == "load":
                self._ask(request)
            elif request.document and request.job == self._job and request.pipeline not in self._broken:
                self._take_text(request.document)
        self._go_on()

    def _suspect_pipeline(self, asked: deque[_Request]) -> None:
        """Drop the pipeline being loaded if the child has died of it twice."""
        name = asked[0].pipeline
        if name in self._suspects:
            asked.popleft()
            sentence = QT_TRANSLATE_NOOP("errors", "The language model {name} is damaged and cannot be used.")
            self._give_up(name, UserError(sentence, name=name))
        self._suspects.add(name)

    def _suspect(self, asked: deque[_Request]) -> None:
        """Drop the document being processed if the child has died of it twice."""
        if asked and asked[0].document:
            if asked[0].document_id in self._suspects:
                asked.popleft()
            else:
                self._suspects.add(asked[0].document_id)
        sentence = QT_TRANSLATE_NOOP(
            "errors", "Suggesting marks stopped unexpectedly and was started again; nothing is lost."
        )
        self.failed.emit(UserError(sentence), "")
