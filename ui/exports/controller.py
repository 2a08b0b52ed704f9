"""Export from the window: show the dialog, write in a child process, show the report."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotate.atomic import spare_projects
from annotate.errors import UserError
from ui.guard import on_click
from ui.plain import message_box
from ui.session import Session
from ui.settings.preferences import documents_folder, sample_path
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job

if TYPE_CHECKING:
    from annotate.formats.writing.destination import Standing, Written
    from annotate.formats.writing.export import Summary
    from ui.tasks.exporting import Request


class ExportController(QObject):
    """Ask for a request, run it, and show its outcome."""

    working = Signal(str)  # what the user waits for; "" for nothing
    reported = Signal(str)  # the outcome in one line
    failed = Signal(object)  # UserError
    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("exporting")
        self._session, self._window = session, window
        self._watch = JobWatch(self)
        self._watch.working.connect(self.working)
        self._watch.failed.connect(self._fail)
        self._request: Request | None = None
        path = session.project.path.absolute()
        # the sample project is in a folder that is hidden on many systems
        self._folder = documents_folder() if path == sample_path() else path.parent

    def ask(self, format_name: str = "", *, this_article: bool = False, selected: Collection[int] = ()) -> None:
        """Show the dialog, then export. The last format is preset, and so are the documents `selected`, if any."""
        from annotate.formats.writers import DEFAULT
        from ui.exports.counter import SelectionCounter
        from ui.exports.dialog import ExportDialog

        project, document = self._session.project, self._session.document
        people = project.history.annotators()
        dialog = ExportDialog(
            project.name,
            self._folder,
            project.labels.all(),
            people,
            document.id if document else 0,
            self._look,
            self._window,
            frozenset(selected),
        )
        before = self._request.format if self._request else DEFAULT
        dialog.choose(format_name or before, this_article=this_article)
        dialog.requested.connect(self.write)
        counter = SelectionCounter(project.path, dialog)
        dialog.selectionChanged.connect(counter.ask)
        counter.counted.connect(dialog.show_amount)
        dialog.finished.connect(counter.close)
        dialog.open()

    def _look(self, path: Path) -> Standing | None:
        """Return what exists at a path. Raise UserError if it is or belongs to a project."""
        from annotate.formats.writing.destination import look

        project = self._session.project
        spare_projects(path, project.path, is_deep=False)
        return look(path, project.exports.read(path), thoroughly=False)

    def write(self, request: Request) -> None:
        """Start the export of a request, unless one is running."""
        from ui.tasks.exporting import export_in_child

        if self._watch.is_busy:
            return
        self._request, self._folder = request, request.target.parent
        job = Job(export_in_child, str(self._session.project.path), request, parent=self)
        job.message.connect(self._take)
        self._watch.follow(job, partial(self._done, request), self.tr("Exporting"))
        job.start()

    def _take(self, message: int | tuple[Path, Written]) -> None:
        """Show the number of written documents, or note a file before it is renamed into place."""
        if isinstance(message, int):
            self.working.emit(self.tr("Exporting") + f" · {message}")
            return
        try:
            self._session.project.exports.note(*message)
        except UserError as error:  # the next export will ask before it replaces this one
            self.failed.emit(error)

    def cancel(self) -> None:
        """Stop the export. An older file stays."""
        if self._watch.is_busy:
            self._watch.cancel()
            self._clear()

    def close(self) -> None:
        """End the child process, if one runs."""
        if self._watch.is_busy:
            self._watch.close()
            self._clear()

    def _done(self, request: Request, summary: Summary) -> None:
        from ui.exports.outcome import ExportOutcome
        from ui.exports.words import ExportWords

        self.reported.emit(ExportWords(summary).outcome)
        outcome = ExportOutcome(summary, request.target, self._window)
        outcome.spanRequested.connect(self.spanRequested)
        outcome.folderRequested.connect(self._show_folder)
        outcome.show()

    def _show_folder(self, target: Path) -> None:
        from ui.widgets.folders import show_in_folder

        try:
            show_in_folder(target)
        except UserError as error:
            self.failed.emit(error)

    def _fail(self, error: object) -> None:
        from annotate.formats.writing.destination import Occupied

        self._clear()
        if isinstance(error, Occupied) and self._request:
            self._ask_to_replace(self._request, error.standing)
        else:
            self.failed.emit(error)

    def _ask_to_replace(self, request: Request, standing: Standing) -> None:
        """Ask whether to overwrite a file whose changes the dialog had not seen, because only a checksum shows them."""
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QMessageBox

        from ui.exports.words import StandingWords

        question = StandingWords(standing).text
        box = message_box(QMessageBox.Icon.Question, self.tr("Export"), question, self._window)
        box.setObjectName("replaceQuestion")
        box.setInformativeText(str(standing.path))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        overwrite = box.addButton(self.tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        other = box.addButton(self.tr("Another name…"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(other)
        box.addButton(QMessageBox.StandardButton.Cancel).setIcon(QIcon())
        on_click(overwrite, lambda: self.write(replace(request, replace=True)))
        on_click(other, lambda: self.ask(request.format))
        box.open()

    def _clear(self) -> None:
        """Delete unfinished files of a child that was ended."""
        from annotate.formats.writing.staging import clear

        for path in (self._request.target, self._request.key) if self._request else ():
            if path:
                clear(path)
