"""Adding articles from the window: pasted or dropped text, files and folders, with one line on what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotate.errors import UserError
from annotate.formats.arrange import AS_THEY_ARE, Choices, arranged
from annotate.formats.base import Item
from annotate.formats.files import suffixes
from annotate.formats.plain import read_pasted
from annotate.model import Document
from ui.imports.outcome import line_of, remarks_on
from ui.imports.paste import PasteDialog, text_in
from ui.imports.preview import PreviewDialog
from ui.jobs import Job
from ui.session import Session
from ui.transfer import FEW, ImportResult, Look, Progress, look_in_child, read_in_child
from ui.widgets.file_dialog import file_dialog

_WHOLE = 1000  # of a progress bar: bytes can be more than it counts to


class Adding(QObject):
    """Looks and reads in a child process, asks when there is something to choose, stores in batches, and keeps count."""

    working = Signal(str, int, int)  # what is being done, how much of how much; "" when nothing
    added = Signal(list)  # ids of the new documents
    told = Signal(str, object)  # the outcome in one line, and as an ImportResult
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job: Job | None = None
        self._result = ImportResult()
        self._choices = AS_THEY_ARE

    def paste(self, text: str) -> None:
        """Ask to look at a pasted text, and add it."""
        dialog = PasteDialog(text, self._window)
        dialog.accepted.connect(lambda: self.add_text(dialog.text))
        dialog.open()

    def paste_data(self, data: QMimeData) -> None:
        """What was copied: files, or a text to look at."""
        self.add_dropped(data) if data.hasUrls() else self.paste(text_in(data))

    def add_text(self, text: str) -> None:
        """Add one article from its text."""
        self._begin(AS_THEY_ARE)
        self._store([read_pasted(text)])
        self._end()

    def ask_files(self) -> None:
        """Let the user choose files."""
        dialog = file_dialog(self._window, self.tr("Add articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = " ".join(f"*{suffix}" for suffix in suffixes())
        dialog.setNameFilters([self.tr("Articles") + f" ({known})", self.tr("All files") + " (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        dialog = file_dialog(self._window, self.tr("Add a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    def add_dropped(self, data: QMimeData) -> None:
        """Files, folders or text dropped on the window."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        elif data.hasText() or data.hasHtml():
            self.paste(text_in(data))

    def add_paths(self, paths: Sequence[str]) -> None:
        """Look at files and folders in a child process; add what is in them, after a question where there is one."""
        if self._job is not None:
            self.failed.emit(UserError(self.tr("Articles are still being added; wait until that is done.")))
            return
        paths = [str(Path(path)) for path in paths]
        self._begin(AS_THEY_ARE)
        job = Job(look_in_child, paths, parent=self)
        job.done.connect(lambda look: self._decide(paths, look))
        self._start(job, self.tr("Looking at the articles"))

    def cancel(self) -> None:
        """Stop reading; what was added stays."""
        if self._job:
            self._job.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        if self._job:
            self._job.close()

    def _begin(self, choices: Choices) -> None:
        self._result, self._choices = ImportResult(), choices

    def _start(self, job: Job, what: str) -> None:
        self._job, self._what = job, what
        self.working.emit(what, 0, 0)
        job.message.connect(self._take)
        job.cancelled.connect(self._end)
        job.failed.connect(self._fail)
        job.start()

    def _decide(self, paths: Sequence[str], look: Look) -> None:
        """Add what was found, or ask first: when it is much, a table, or has marks that could come in otherwise."""
        self._close_job()
        known = {label.name for label in self._session.labels}
        has_choice = look.labels and (len(paths) > 1 or not known.issuperset(look.labels))
        if look.documents and (look.documents > FEW or look.tables or look.doubts or has_choice):
            dialog = PreviewDialog(look, self._session.project.label_set(), self._window)
            dialog.chosen.connect(lambda choices: self._read(paths, choices))
            dialog.open()
        elif look.items:
            self._store(look.items)
            self._end()
        else:  # so many refusals that they were not kept
            self._read(paths, AS_THEY_ARE)

    def _read(self, paths: Sequence[str], choices: Choices) -> None:
        self._begin(choices)
        job = Job(read_in_child, list(paths), dict(choices.columns), choices.encoding, parent=self)
        job.done.connect(lambda _: self._end())
        self._start(job, self.tr("Adding articles"))

    def _take(self, message: Progress | list[Item]) -> None:
        if isinstance(message, Progress):
            done = _WHOLE * message.done // max(1, message.total)
            count = f" · {len(self._result.added)}" if self._result.added else ""
            self.working.emit(self._what + count, done, _WHOLE)
        else:
            self._store(message)

    def _store(self, items: Sequence[Item]) -> None:
        documents = [arranged(item, self._choices) for item in items if isinstance(item, Document)]
        self._result.note(items)
        self._result.take(self._session.add(documents) if documents else [])

    def _fail(self, error: UserError) -> None:
        self._end()
        self.failed.emit(error)

    def _close_job(self) -> None:
        if self._job:
            self._job.close()
            self._job = None
        self.working.emit("", 0, 0)

    def _end(self) -> None:
        self._close_job()
        result = self._result
        refused = [line_of(refusal) for refusal in result.refusals if refusal.is_whole]
        remarks = remarks_on(result)
        parts = [self.tr("%n article(s) added", "", len(result.added))] if result.added else []
        parts += [self.tr("%n already there", "", len(result.known))] if result.known else []
        parts += refused if len(refused) == 1 else [self.tr("%n refused", "", len(refused))] if refused else []
        parts += remarks if len(remarks) == 1 else [self.tr("%n remark(s)", "", len(remarks))] if remarks else []
        if parts:
            self.told.emit(" · ".join(parts), result)
        if result.added:
            self.added.emit([document_id for document_id, _ in result.added])
