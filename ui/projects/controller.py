"""Projects as files: make, open and copy them, open the sample, and move articles from this one to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotate.edits.labels import UseLabels
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Label
from store.project import Project
from ui.label_sets import conll
from ui.plain import literal
from ui.session import Session
from ui.settings.preferences import PROJECT_SUFFIX, Settings, sample_path
from ui.tasks.bulk_edits import change_labels
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

_ITSELF = QT_TRANSLATE_NOOP("errors", "That is this project itself; choose another one.")


class ProjectController(QObject):
    """Ask which project, and do what takes long in a child process."""

    opened = Signal(Path)  # a project is to be opened in this window's place
    working = Signal(str)  # what the user waits for; "" for nothing
    copied = Signal(Path)
    moved = Signal(list, Path, int)  # ids that are safe in the other project now; how many were there already
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._watch = JobWatch(self)
        self._watch.working.connect(self.working)
        self._watch.failed.connect(self.failed)

    def ask_new(self) -> None:
        """Ask for a new project, make it and open it."""
        from ui.projects.new import NewProjectDialog

        dialog = NewProjectDialog(tuple(self._session.labels), self._window)
        dialog.chosen.connect(self._make)
        dialog.open()

    def ask_open(self) -> None:
        """Ask for a project, and open it."""
        dialog = self._dialog(self.tr("Open project"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.opened.emit(Path(path)))
        dialog.open()

    def open_sample(self) -> None:
        """Open the sample project; make it again if it is gone."""
        self.opened.emit(sample_path())

    def fill_recent(self, menu: QMenu) -> None:
        """List the projects that were open before; those that are gone cannot be chosen."""
        menu.clear()
        for path in map(Path, self._settings.recent_projects):
            if path == self._session.project.path.absolute():
                continue
            action = menu.addAction(literal(f"{path.stem} – {path.parent}"))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _checked=False, path=path: self.opened.emit(path))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def ask_copy(self) -> None:
        """Ask where to save a copy of the project, and make it."""
        dialog = self._dialog(self.tr("Save a copy"), is_to_save=True)
        path = self._session.project.path
        dialog.selectFile(self.tr("{name} – copy").format(name=path.stem) + PROJECT_SUFFIX)
        dialog.fileSelected.connect(lambda target: self.save_copy(Path(target)))
        dialog.open()

    def save_copy(self, target: Path) -> None:
        """Save a copy of the project, by the backup API of SQLite, in a child process."""
        from ui.tasks.whole_projects import save_copy_in_child

        self._start(
            self.tr("Saving a copy"),
            Job(save_copy_in_child, str(self._session.project.path), str(target), parent=self),
            lambda _: self.copied.emit(target),
        )

    def ask_move(self, ids: Sequence[int]) -> None:
        """Ask to which project documents are moved: one that is there, or the name of a new one."""
        dialog = self._dialog(self.tr("Move to which project? A new name makes a new one"), is_to_save=True)
        dialog.selectFile("")
        dialog.setLabelText(dialog.DialogLabel.Accept, self.tr("Move"))
        dialog.fileSelected.connect(lambda target: self.move(ids, Path(target)))
        dialog.open()

    def move(self, ids: Sequence[int], target: Path) -> None:
        """Copy documents to another project in a child process, and emit `moved` when they are safe there."""
        from ui.tasks.moving import copy_in_child

        if target.resolve() == self._session.project.path.resolve():
            self.failed.emit(UserError(_ITSELF))
            return
        args = str(self._session.project.path), str(target), list(ids), self._session.annotator
        self._start(
            self.tr("Moving articles"),
            Job(copy_in_child, *args, parent=self),
            lambda safe: self.moved.emit(safe, target, len(ids) - len(safe)),
        )

    def cancel(self) -> None:
        """Stop what is going on. What was not finished is not there."""
        self._watch.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        self._watch.close()

    def _make(self, path: Path, labels: tuple[Label, ...]) -> None:
        """Make a project with these labels, and open it."""
        try:
            with Project.open(path, create=True) as project:
                if labels != conll():  # which it has
                    change_labels(project, UseLabels(labels, frozenset()), by=self._session.annotator)
        except UserError as error:
            self.failed.emit(error)
            return
        self.opened.emit(path)

    def _start(self, what: str, job: Job, done: Callable[[Any], None]) -> None:
        """Run a job, unless one is running."""
        if not self._watch.is_busy:
            self._watch.follow(job, done, what)
            job.start()

    def _dialog(self, title: str, *, is_to_save: bool = False) -> QFileDialog:
        from ui.widgets.file_dialog import file_dialog

        dialog = file_dialog(self._window, title, str(self._session.project.path.parent))
        dialog.setNameFilters([self.tr("Projects") + f" (*{PROJECT_SUFFIX})", self.tr("All files") + " (*)"])
        if is_to_save:
            dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(PROJECT_SUFFIX[1:])
            dialog.setOption(dialog.Option.DontConfirmOverwrite)  # what is there is refused, or added to
        return dialog
