"""Make a pipeline that learns from the open project, and judge pipelines by it, in a child process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotate.errors import UserError
from annotate.model import DocumentState
from annotate.pipelines.routing import NO_PIPELINE
from ui.learning import models
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job
from ui.tasks.pipelines import Pipelines
from ui.widgets.label_titles import titles_of

if TYPE_CHECKING:
    from annotate.learning.report import Report

_STEPS = 1000  # of the progress


class Learner(QObject):
    """Run one child process at a time that learns or judges."""

    working = Signal(str, int, int)  # what the user waits for, steps done, steps in all; "" for nothing
    failed = Signal(object)  # UserError
    learnt = Signal(object, object)  # Report, the folder
    judged = Signal(object)  # Judging
    ended = Signal()  # however it went

    def __init__(self, session: Session, pipelines: Pipelines, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pipelines, self._settings = session, pipelines, settings
        self._watch = JobWatch(self)
        self._watch.working.connect(lambda what: self.working.emit(what, 0, 0))
        self._watch.ended.connect(self.ended)
        self._watch.failed.connect(self.failed)
        self._target: Path | None = None
        self.last: tuple[Report, Path] | None = None  # what was learnt since the window was opened

    @property
    def is_working(self) -> bool:
        """Whether a child is at work."""
        return self._watch.is_busy

    @property
    def finished(self) -> int:
        """Number of finished articles."""
        return self._session.project.queue.counts().get(DocumentState.DONE, 0)

    @property
    def main(self) -> str:
        """The pipeline that the project uses, by name or folder; NO_PIPELINE for none."""
        return self._pipelines.main

    @property
    def choices(self) -> dict[str, str]:
        """The ids of all pipelines that can be judged, by name or folder."""
        return self._pipelines.names | {str(model.folder): model.id for model in reversed(models.all_models())}

    @property
    def titles(self) -> dict[str, str]:
        """The titles of the project's labels."""
        return titles_of(self._session.labels)

    def learn(self, *, is_nameless: bool = False) -> None:
        """Learn from the finished articles, or nameless from ones with invented names.

        `learnt` or `failed` follows, unless it is cancelled.
        """
        from ui.tasks.learning import learn_in_child

        try:
            target = models.new_folder()
        except UserError as error:
            self.failed.emit(error)
            return
        main = "" if self.main == NO_PIPELINE else self.main
        what = self.tr("Learning")
        self._start(what, self._take_learnt, learn_in_child, main, str(target), is_nameless, target=target)

    def judge(self, names: Sequence[str]) -> None:
        """Judge pipelines by the finished articles. `judged` or `failed` follows, unless it is cancelled."""
        from ui.tasks.learning import judge_in_child

        self._start(self.tr("Comparing"), self.judged.emit, judge_in_child, list(names))

    def cancel(self) -> None:
        """Stop at once. Nothing is left of it."""
        self._watch.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        if self._watch.is_busy:
            self._watch.close()
            self._clear()

    def forget(self, folder: Path) -> None:
        """Remove a pipeline that learnt here, unless this project uses it."""
        if str(folder) != self.main:
            models.forget(folder)

    def _start(
        self,
        what: str,
        done: Callable[[Any], None],
        work: Callable[..., object],
        *arguments: object,
        target: Path | None = None,
    ) -> None:
        """Do work on the project in a child process. `target` is what it writes."""
        if self._watch.is_busy:
            return
        self._target = target
        job = Job(work, str(self._session.project.path), *arguments, parent=self)
        job.message.connect(lambda share: self.working.emit(what, max(1, round(share * _STEPS)), _STEPS))
        job.cancelled.connect(self._clear)
        job.failed.connect(self._clear)
        self._watch.follow(job, done, what)
        job.start()

    def _take_learnt(self, report: Report) -> None:
        assert self._target
        models.make_room({*self._settings.trusted_folders, str(self._target), self.main})
        self.last = report, self._target
        self.learnt.emit(report, self._target)

    def _clear(self) -> None:
        if self._target:
            models.clear(self._target)
