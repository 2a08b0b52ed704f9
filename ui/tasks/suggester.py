"""Suggestions from pipelines in a child process, as Qt signals."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document
from annotate.pipelines import runner
from annotate.pipelines.language import SAMPLE_LENGTH
from ui.tasks.jobs import Child

_AHEAD = 2  # requests sent to the child before it has answered, so that it need not wait

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Request:
    """What the child was asked and has not answered; it answers in order."""

    kind: str  # load, language or suggest
    job: int = 0
    pipeline: str = ""
    document: Document | None = None

    @property
    def document_id(self) -> int:
        return self.document.id if self.document else 0

    @property
    def message(self) -> tuple[str, ...]:
        text = self.document.text if self.document else ""
        if self.kind == "language":
            return (self.kind, text[:SAMPLE_LENGTH])
        return (self.kind, self.pipeline, text) if self.kind == "suggest" else (self.kind, self.pipeline)


class Suggester(QObject):
    """Suggestions by pipelines in a child process that stays, for as many documents as are asked for."""

    loaded = Signal(str, str, object)  # pipeline as it was asked for, its id, its labels
    suggested = Signal(int, object, object)  # document id, Tokens, suggestions
    progress = Signal(int, int)  # documents done, documents asked for
    failed = Signal(object, str)  # UserError, the pipeline that cannot be used or ""
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._job = 0
        self._total = 0
        self._waiting: deque[int] = deque()
        self._asked: deque[_Request] = deque()
        self._loaded: set[str] = set()
        self._broken: set[str] = set()
        self._suspects: set[int | str] = set()  # documents and pipelines that the child was at when it died
        self._document: Callable[[int], Document]
        self._pipeline_for: Callable[[Document, str], str]

    @property
    def pid(self) -> int | None:
        """The child's process id, while one runs."""
        return self._child.pid if self._child else None

    def load(self, pipeline: str) -> None:
        """Load a pipeline by name or folder, if it is not there yet; `loaded` or `failed` follows."""
        self._broken.discard(pipeline)
        self._ask(_Request("load", pipeline=pipeline))

    def suggest(
        self,
        ids: Sequence[int],
        document: Callable[[int], Document],
        pipeline_for: Callable[[Document, str], str],
    ) -> None:
        """Suggest for these documents; they are asked for one by one, when the child is ready for them.

        `pipeline_for` names the pipeline of a document in a language ("" when that cannot be told); its answer "" leaves
        the document as it is, and so does a pipeline that does not load, which `failed` tells once.
        """
        self._job += 1
        self._waiting, self._total = deque(ids), len(ids)
        self._document, self._pipeline_for = document, pipeline_for
        self.progress.emit(0, self._total)
        self._feed()

    def cancel(self) -> None:
        """Drop what was asked for, and what still comes of it."""
        self._job += 1
        self._waiting.clear()
        self._total = 0

    def close(self) -> None:
        """End the child process; another one starts when there is something to ask."""
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
        """Ask on, as far as the child can follow."""
        while self._waiting and len(self._asked) < _AHEAD:
            try:
                document = self._document(self._waiting.popleft())
            except KeyError:  # removed meanwhile
                continue
            except UserError as error:  # the disk does not answer: the rest is asked for at another time
                self.cancel()
                self.progress.emit(0, 0)
                self.failed.emit(error, "")
                return
            self._ask(_Request("language", self._job, document=document))
        if self._total and not self._waiting and not self._under_way:
            self._total = 0
            self.finished.emit()

    @property
    def _under_way(self) -> int:
        """How many documents of this job the child has now."""
        return sum(request.job == self._job for request in self._asked)

    def _take(self, message: tuple[Any, ...]) -> None:
        kind, *values = message
        if kind == "loaded":
            self._take_loaded(*values)
            return
        request = self._asked.popleft()
        if kind == "failed":
            self._give_up(*values)
        elif request.job != self._job:  # cancelled meanwhile
            pass
        elif kind == "language":
            self._choose(request, values[0])
        else:
            self.suggested.emit(request.document_id, *values)
        self._go_on()

    def _take_loaded(self, pipeline: str, pipeline_id: str, labels: object) -> None:
        """A pipeline is there: because that was asked, or because a document is to be marked by it."""
        self._loaded.add(pipeline)
        self._suspects.discard(pipeline)
        if self._asked[0].kind == "load":
            self._asked.popleft()
        self.loaded.emit(pipeline, pipeline_id, labels)
        self._feed()

    def _choose(self, request: _Request, language: str) -> None:
        """The language of a document is known: on to its pipeline, if that is any use."""
        assert request.document
        pipeline = self._pipeline_for(request.document, language)
        if pipeline and pipeline not in self._broken:
            self._ask(_Request("suggest", self._job, pipeline, request.document))

    def _go_on(self) -> None:
        if self._total:
            self.progress.emit(self._total - len(self._waiting) - self._under_way, self._total)
        self._feed()

    def _give_up(self, pipeline: str, error: UserError) -> None:
        """A pipeline cannot be used: say so once."""
        if pipeline not in self._broken:
            self._broken.add(pipeline)
            self.failed.emit(error, pipeline)

    def _end_child(self) -> None:
        if self._child:
            self._child.close()
            self._child = None
        self._loaded.clear()

    def _restart(self) -> None:
        """The child died: go on with another, without what it died of."""
        log.warning("the suggesting process ended unexpectedly")
        asked, self._asked = self._asked, deque()
        is_loading = bool(asked) and asked[0].pipeline not in {"", *self._loaded}
        self._end_child()
        if is_loading:
            self._suspect_pipeline(asked)
        else:
            self._suspect(asked)
        for request in asked:
            if request.kind == "load" or (request.job == self._job and request.pipeline not in self._broken):
                self._ask(request)
        self._go_on()

    def _suspect_pipeline(self, asked: deque[_Request]) -> None:
        """Loading a pipeline may have ended the child, or somebody else did; at the second time it is left out."""
        name = asked[0].pipeline
        if name in self._suspects:
            asked.popleft()
            sentence = QT_TRANSLATE_NOOP("errors", "The pipeline {name} is broken and cannot be used.")
            self._give_up(name, UserError(sentence, name=name))
        self._suspects.add(name)

    def _suspect(self, asked: deque[_Request]) -> None:
        """The document that the child was at may have ended it; at the second time it is left out."""
        if asked and asked[0].document:
            if asked[0].document_id in self._suspects:
                asked.popleft()
            else:
                self._suspects.add(asked[0].document_id)
        sentence = QT_TRANSLATE_NOOP(
            "errors", "Suggesting marks stopped unexpectedly and was started again; nothing is lost."
        )
        self.failed.emit(UserError(sentence), "")
