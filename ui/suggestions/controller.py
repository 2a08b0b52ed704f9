"""Suggestions for the open project: run pipelines in a child process, and store each result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotate.edits.annotations import Change
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document, Suggestion, Tokens
from annotate.pipelines.routing import NO_PIPELINE
from annotate.text import words
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines
from ui.tasks.suggester import Suggester


class SuggestionController(QObject):
    """Keep the suggestions of every unfinished document up to date with the pipeline for its language."""

    working = Signal(int, int)  # documents done, total; equal when nothing is left
    failed = Signal(object)  # UserError
    pipelineChanged = Signal()
    labelsKnown = Signal(str, object)  # pipeline, its labels
    unfit = Signal(str)  # the language of the open document, for which there is no pipeline; once for each

    def __init__(self, session: Session, settings: Settings, pipeline: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.pipelines = Pipelines(session.project, settings, pipeline)
        self._child = Suggester(self)
        self._labels: dict[str, list[str]] = {}  # of the pipelines that the child has loaded
        self._loading: set[str] = set()  # pipelines that a round waits for
        self._broken: set[str] = set()  # unusable pipelines that were reported
        self._left: set[int] = set()  # documents without a pipeline
        self._again: dict[int, None] = {}  # documents for which suggestions were requested again
        self._told: set[str] = set()  # languages without a pipeline that were reported
        session.opened.connect(self._tell)
        session.changed.connect(self._follow)
        self._child.loaded.connect(self._on_loaded)
        self._child.suggested.connect(self._on_suggested)
        self._child.progress.connect(self.working)
        self._child.finished.connect(self._on_finished)
        self._child.failed.connect(self._on_failed)

    def start(self) -> None:
        """Suggest for documents that their pipeline has not processed."""
        before = self.pipelines.routes
        self.pipelines.read()
        if self.pipelines.routes != before:
            self._left.clear()
        for name, refusal in self.pipelines.refusals.items():
            self._give_up(name, refusal)
        self._loading = set(self.pipelines.unknown) - self._broken
        for name in sorted(self._loading):
            self._child.load(name)
        if self._loading:
            self.working.emit(0, len(self._session.project.queue.unsuggested([])))
        else:
            self._queue()

    def again(self, ids: Sequence[int]) -> None:
        """Suggest again for documents, before all others, even if their pipeline has processed them."""
        if not self.pipelines.in_use:
            reason = QT_TRANSLATE_NOOP("errors", "No language model is chosen to suggest marks; see the menu.")
            self.failed.emit(UserError(reason))
            return
        self._again |= dict.fromkeys(ids)
        self._left.difference_update(ids)
        if not self._loading:
            self.start()

    def choose(self, pipeline: str) -> None:
        """Choose the project's main pipeline, and suggest again for every unfinished document."""
        try:
            self.pipelines.choose(pipeline)
        except UserError as error:
            self.failed.emit(error)
            return
        self._restart()

    def arrange(self, by_language: Mapping[str, str], labels: Mapping[str, Mapping[str, str]]) -> None:
        """Choose pipelines for languages and labels for pipelines. Suggest again if anything changed."""
        try:
            is_other = self.pipelines.arrange(by_language, labels)
        except UserError as error:
            self.failed.emit(error)
            return
        if is_other:
            self._restart()

    def ask_labels(self, pipeline: str) -> None:
        """Request a pipeline's labels. `labelsKnown` or `failed` follows."""
        if pipeline in self._labels:
            self.labelsKnown.emit(pipeline, self._labels[pipeline])
        else:
            self._broken.discard(pipeline)
            self._child.load(pipeline)

    def cancel(self) -> None:
        """Stop suggesting. Stored suggestions stay."""
        self._loading.clear()
        self._again.clear()
        self._child.cancel()
        self.working.emit(0, 0)

    def close(self) -> None:
        """End the child process."""
        self._child.close()

    def _tell(self, document: Document | None) -> None:
        """Report once that the language of a document has no pipeline."""
        if document and document.pipeline == NO_PIPELINE and document.language not in {"", *self._told}:
            self._told.add(document.language)
            self.unfit.emit(document.language)

    def _follow(self, document: Document, change: Change | None) -> None:
        """Suggest again if a person said that a document is in another language."""
        self._tell(document)
        if change and "language" in change.after.fields and self.pipelines.in_use:
            self.again([document.id])

    def _restart(self) -> None:
        self._told.clear()
        self._child.close()
        self._labels.clear()
        self._broken.clear()
        self._left.clear()
        self.pipelineChanged.emit()
        self.working.emit(0, 0)
        self.start()

    def _queue(self) -> None:
        """Begin a round, unless every document has been processed."""
        waiting = [i for i in self.pipelines.begin() if i not in self._left and i not in self._again]
        waiting = [*self._again, *waiting]
        if not waiting:
            self.working.emit(0, 0)
            return
        first = self._session.document.id if self._session.document else None
        waiting.sort(key=lambda i: (i != first, i not in self._again))  # the open document first
        self._child.suggest(waiting, self._session.project.document, self._pipeline_for)

    def _pipeline_for(self, document: Document, language: str) -> str:
        if not document.language:
            self._session.take_language(document.id, language)
        name = self.pipelines.pipeline_for(document, language, again=document.id in self._again)
        if name == NO_PIPELINE:
            tokens = replace(words(document.text, language), pipeline=NO_PIPELINE)
            self._session.take_suggestions(document, tokens, (), NO_PIPELINE)
            name = ""
        if not name:
            self._again.pop(document.id, None)
            self._left.add(document.id)
        return name

    def _on_loaded(self, pipeline: str, pipeline_id: str, labels: list[str]) -> None:
        self.pipelines.learn(pipeline, pipeline_id)
        self._labels[pipeline] = labels
        self.labelsKnown.emit(pipeline, labels)
        self._stop_waiting_for(pipeline)

    def _stop_waiting_for(self, pipeline: str) -> None:
        if pipeline in self._loading:
            self._loading.discard(pipeline)
            if not self._loading:
                self._queue()

    def _on_suggested(self, document: Document, tokens: Tokens, found: Sequence[Suggestion]) -> None:
        self._again.pop(document.id, None)
        mapped = self.pipelines.map_labels(found, tokens.pipeline)
        self._session.take_suggestions(document, tokens, mapped, tokens.pipeline)

    def _on_finished(self) -> None:
        if not self._broken:
            self.pipelines.finish()
        self.working.emit(0, 0)

    def _on_failed(self, error: UserError, pipeline: str) -> None:
        if pipeline:
            self._give_up(pipeline, error)
            self._stop_waiting_for(pipeline)
        else:
            self.failed.emit(error)

    def _give_up(self, pipeline: str, error: UserError) -> None:
        """Report an unusable pipeline once. Other pipelines continue."""
        if pipeline not in self._broken:
            self._broken.add(pipeline)
            self.failed.emit(error)
