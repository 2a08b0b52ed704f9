"""The window "About": run its check in a child process, and open its folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotate.errors import UserError
from ui.session import Session
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job
from ui.translate import sentence

if TYPE_CHECKING:
    from ui.about.dialog import AboutDialog


class AboutController(QObject):
    """Show the window."""

    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def show(self) -> None:
        """Show version, folders and licences."""
        from ui.about.dialog import AboutDialog, LicencesDialog

        dialog = AboutDialog(self._session.project.path.absolute(), self._window)
        dialog.checkRequested.connect(lambda: self._check(dialog))
        dialog.folderRequested.connect(self._show_folder)
        dialog.licencesRequested.connect(lambda: LicencesDialog(dialog).open())
        dialog.open()

    def _check(self, dialog: AboutDialog) -> None:
        """Check in a child process, which ends with the dialog."""
        from ui.tasks.checking import check_in_child, network

        watch = JobWatch(dialog)
        watch.failed.connect(lambda error: dialog.show_problem(sentence(error)))
        dialog.finished.connect(watch.close)
        job = Job(check_in_child, str(self._session.project.path), network(), parent=dialog)
        job.message.connect(dialog.show_result)
        watch.follow(job, lambda _: dialog.show_end())
        job.start()

    def _show_folder(self, path: Path) -> None:
        from ui.widgets.folders import show_in_folder

        try:
            show_in_folder(path)
        except UserError as error:
            self.failed.emit(error)
