"""Suggestions for the open project, made by pipelines in a child process and stored as they come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document, Suggestion, Tokens
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines
from ui.tasks.suggester import Suggester


class SuggestionController(QObject):
    """Keeps every unfinished article marked by the pipeline for its language."""

    working = Signal(int, int)  # articles done, articles in all; equal: nothing left to do
    failed = Signal(object)  # UserError
    pipelineChanged = Signal()
    labelsKnown = Signal(str, object)  # pipeline, its labels

    def __init__(self, session: Session, settings: Settings, pipeline: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.pipelines = Pipelines(session.project, settings, pipeline)
        self._child = Suggester(self)
        self._labels: dict[str, list[str]] = {}  # of the pipelines that the child has loaded
        self._loading: set[str] = set()  # pipelines that a round waits for
        self._broken: set[str] = set()  # pipelines that cannot be used, which has been told
        self._left: set[int] = set()  # articles that nothing is to mark
        self._again: dict[int, None] = {}  # articles to be marked anew, which was asked for
        self._child.loaded.connect(self._on_loaded)
        self._child.suggested.connect(self._on_suggested)
        self._child.progress.connect(self.working)
        self._child.finished.connect(self._on_finished)
        self._child.failed.connect(self._on_failed)

    def start(self) -> None:
        """Suggest for what the pipelines have not seen yet."""
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
        """Suggest anew for these articles, before all others, though their pipeline has seen them."""
        if not self.pipelines.in_use:
            said = QT_TRANSLATE_NOOP("errors", "No pipeline is chosen that could suggest marks; see the menu.")
            self.failed.emit(UserError(said))
            return
        self._again |= dict.fromkeys(ids)
        self._left.difference_update(ids)
        if not self._loading:
            self.start()

    def choose(self, pipeline: str) -> None:
        """Another main pipeline for this project; every unfinished article is marked anew."""
        try:
            self.pipelines.choose(pipeline)
        except UserError as error:
            self.failed.emit(error)
            return
        self._start_afresh()

    def arrange(self, by_language: Mapping[str, str], labels: Mapping[str, Mapping[str, str]]) -> None:
        """Other pipelines for single languages, and other labels for what they find."""
        try:
            is_other = self.pipelines.arrange(by_language, labels)
        except UserError as error:
            self.failed.emit(error)
            return
        if is_other:
            self._start_afresh()

    def ask_labels(self, pipeline: str) -> None:
        """Find out a pipeline's labels; `labelsKnown` or `failed` follows."""
        if pipeline in self._labels:
            self.labelsKnown.emit(pipeline, self._labels[pipeline])
        else:
            self._broken.discard(pipeline)
            self._child.load(pipeline)

    def cancel(self) -> None:
        """Stop suggesting; what is marked stays."""
        self._loading.clear()
        self._again.clear()
        self._child.cancel()
        self.working.emit(0, 0)

    def close(self) -> None:
        """End the child process."""
        self._child.close()

    def _start_afresh(self) -> None:
        self._child.close()
        self._labels.clear()
        self._broken.clear()
        self._left.clear()
        self.pipelineChanged.emit()
        self.working.emit(0, 0)
        self.start()

    def _queue(self) -> None:
        """Begin a round, unless every article has been seen."""
        waiting = [i for i in self.pipelines.begin() if i not in self._left and i not in self._again]
        waiting = [*self._again, *waiting]
        if not waiting:
            self.working.emit(0, 0)
            return
        first = self._session.document.id if self._session.document else None
        waiting.sort(key=lambda i: (i != first, i not in self._again))  # the open article before all others
        self._child.suggest(waiting, self._session.project.document, self._pipeline_for)

    def _pipeline_for(self, document: Document, language: str) -> str:
        name = self.pipelines.pipeline_for(document, language, again=document.id in self._again)
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

    def _on_suggested(self, document_id: int, tokens: Tokens, found: Sequence[Suggestion]) -> None:
        self._again.pop(document_id, None)
        mapped = self.pipelines.map_labels(found, tokens.pipeline)
        self._session.take_suggestions(document_id, tokens, mapped, tokens.pipeline)

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
        """A pipeline cannot be used: say so once; the other articles go on."""
        if pipeline not in self._broken:
            self._broken.add(pipeline)
            self.failed.emit(error)
