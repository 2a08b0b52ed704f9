"""Suggestions for the open project, made by a pipeline in a child process and stored as they come."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotate.errors import UserError
from annotate.model import Suggestion, Tokens
from annotate.suggest import BUNDLED, PipelineInfo, available
from ui.session import Session
from ui.settings import Settings
from ui.suggester import Suggester

NO_PIPELINE = "none"


class Suggesting(QObject):
    """Chooses the pipeline and keeps every unfinished article marked by it."""

    working = Signal(int, int)  # articles done, articles in all; equal: nothing left to do
    failed = Signal(object)  # UserError
    pipelineChanged = Signal()

    def __init__(self, session: Session, settings: Settings, pipeline: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._child = Suggester(self)
        self._loaded = ""  # the id of the pipeline that the child has loaded
        self._override = pipeline
        self._child.loaded.connect(self._on_loaded)
        self._child.suggested.connect(self._on_suggested)
        self._child.progress.connect(self.working)
        self._child.finished.connect(lambda: self.working.emit(0, 0))
        self._child.failed.connect(self._on_failed)

    @property
    def pipeline(self) -> str:
        """Name or folder of the chosen pipeline, or NO_PIPELINE."""
        return self._override or str(self._session.project.setting("pipeline", BUNDLED))

    def choices(self) -> list[PipelineInfo]:
        """What can be chosen by name."""
        return available()

    def start(self) -> None:
        """Suggest for what the chosen pipeline has not seen yet."""
        if self.pipeline == NO_PIPELINE:
            return
        known = next((info for info in available() if info.name == self.pipeline), None)
        if known and not self._session.project.unsuggested(known.id):
            return  # nothing to do: no need for a child process yet
        if known is None and self._is_untrusted_folder():
            self.failed.emit(
                UserError(
                    self.tr(
                        "This project names a pipeline in a folder that you have not chosen on this computer: {folder}. "
                        "Choose it in the menu if you trust it."
                    ),
                    folder=self.pipeline,
                )
            )
            return
        if self._loaded:
            self._queue()
        else:
            self.working.emit(0, len(self._session.project.unsuggested(known.id if known else "")))
            self._child.use(self.pipeline)

    def choose(self, pipeline: str) -> None:
        """Another pipeline for this project; every unfinished article is marked anew."""
        if Path(pipeline).is_dir():
            self._settings.trust(pipeline)
        self._override = None
        self._session.project.set_setting("pipeline", pipeline)
        self._child.cancel()
        self._loaded = ""
        self.pipelineChanged.emit()
        self.start()

    def cancel(self) -> None:
        """Stop suggesting; what is marked stays."""
        self._child.cancel()
        self.working.emit(0, 0)

    def close(self) -> None:
        """End the child process."""
        self._child.close()

    def _is_untrusted_folder(self) -> bool:
        is_path = any(c in self.pipeline for c in "/\\")
        return is_path and self._override is None and self.pipeline not in self._settings.trusted_folders

    def _on_loaded(self, pipeline_id: str, labels: object) -> None:
        self._loaded = pipeline_id
        self._queue()

    def _queue(self) -> None:
        waiting = self._session.project.unsuggested(self._loaded)
        if not waiting:
            self.working.emit(0, 0)
        else:
            first = self._session.document.id if self._session.document else None
            waiting.sort(key=lambda i: i != first)  # the open article before all others
            self._child.suggest(waiting, lambda i: self._session.project.document(i).text)

    def _on_suggested(self, document_id: int, tokens: Tokens, found: Sequence[Suggestion]) -> None:
        self._session.take_suggestions(document_id, tokens, found, self._loaded)

    def _on_failed(self, error: UserError) -> None:
        self.working.emit(0, 0)
        self.failed.emit(error)
