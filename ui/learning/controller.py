"""Learning in the window: offer it, show the dialogs, use what was learnt, and go back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotate.errors import UserError
from annotate.pipelines.routing import NO_PIPELINE
from store.settings import LEARNING_OFFERED
from ui.learning import models
from ui.learning.learner import Learner
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines

if TYPE_CHECKING:
    from annotate.learning.report import Report
    from ui.learning.dialog import LearningDialog

OFFERED_EVERY = 50  # finished articles; from so many on learning was measured to be worth its time


class LearningController(QObject):
    """Connect the dialogs with the learner."""

    working = Signal(str, int, int)  # what the user waits for, steps done, steps in all; "" for nothing
    failed = Signal(object)  # UserError
    learnt = Signal(object)  # Report, while no dialog shows it
    spanRequested = Signal(int, int, int)  # document id, start, end
    chosen = Signal(str, str)  # the pipeline to use from now on, and the one before it
    offered = Signal(int)  # so many articles are finished

    def __init__(self, session: Session, pipelines: Pipelines, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pipelines, self._settings, self._window = session, pipelines, settings, window
        self.learner = Learner(session, pipelines, settings, self)
        self._dialog: LearningDialog | None = None
        self.learner.working.connect(self.working)
        self.learner.failed.connect(self._tell_failure)
        self.learner.learnt.connect(self._tell)
        session.changed.connect(self._offer)

    def ask(self) -> None:
        """Show the dialog that learns."""
        from ui.learning.dialog import LearningDialog

        if self._dialog:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._dialog = LearningDialog(self.learner, self._window)
        self._dialog.spanRequested.connect(self.spanRequested)
        self._dialog.useRequested.connect(self.use)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show()

    def show_models(self) -> None:
        """Show the pipelines that learnt here."""
        from ui.learning.models_dialog import ModelsDialog

        dialog = ModelsDialog(self.learner, self._window)
        dialog.spanRequested.connect(self.spanRequested)
        dialog.useRequested.connect(self.use)
        dialog.show()

    def use(self, folder: str) -> None:
        """Use a pipeline in this project from now on.

        What a person chose for the labels of the one that it was made from holds for it too.
        """
        before = self.learner.main
        try:
            for model in models.all_models():
                if str(model.folder) == folder:
                    self._pipelines.inherit_labels(model.start, model.id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.chosen.emit(folder, before)
        models.make_room({*self._settings.trusted_folders, folder, before})

    def cancel(self) -> None:
        """Stop at once. Nothing is left of it."""
        self.learner.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        self.learner.close()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _tell(self, report: Report, _folder: Path) -> None:
        if self._dialog is None:
            self.learnt.emit(report)

    def _tell_failure(self, error: UserError) -> None:
        if self._dialog is None:  # which says it
            self.failed.emit(error)

    def _offer(self) -> None:
        """Offer to learn when another OFFERED_EVERY articles are finished, once each time."""
        finished = self.learner.finished
        number = finished - finished % OFFERED_EVERY
        settings = self._session.project.settings
        if number and self.learner.main != NO_PIPELINE and number > settings.get(LEARNING_OFFERED):
            try:
                settings.set(LEARNING_OFFERED, number)
            except UserError:  # it is offered at the next article
                return
            self.offered.emit(number)
