"""Import from the window: pasted or dropped text, files and folders; reports the outcome in one line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document
from ui.session import Session
from ui.tasks.job_watch import JobWatch

if TYPE_CHECKING:
    from annotate.formats.reading.arrange import Choices
    from ui.tasks.importing import ImportTask
    from ui.tasks.transfer import ImportResult, Look, Progress

_PROGRESS_STEPS = 1000  # of the progress bar, whose range is too small for bytes


class ImportController(QObject):
    """Add documents with an ImportTask; ask if the user has something to choose."""

    working = Signal(str, int, int)  # what the user waits for, done, total; "" for nothing
    added = Signal(list)  # ids of the new documents
    reported = Signal(str, object)  # the outcome in one line, ImportResult
    taken = Signal(int, str)  # id and title of a document that was added unasked
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._watch = JobWatch(self)
        self._watch.working.connect(lambda text: self.working.emit(text, 0, 0))
        self._watch.failed.connect(self.failed)
        self._text, self._count = "", 0

    def paste(self, text: str) -> None:
        """Show a pasted text for editing, then add it."""
        from ui.imports.paste import PasteDialog

        dialog = PasteDialog(text, self._window)
        dialog.accepted.connect(lambda: self.add_text(dialog.text))
        dialog.open()

    def paste_data(self, data: QMimeData) -> None:
        """Add pasted files, and a text that is plainly an article; show any other text for editing."""
        from annotate.formats.articles.plain import is_plainly_an_article
        from ui.imports.paste import text_in

        if data.hasUrls():
            self.add_dropped(data)
        elif is_plainly_an_article(text := text_in(data)):
            for document_id, title in self.add_text(text):
                self.taken.emit(document_id, title)
        else:
            self.paste(text)

    def add_text(self, text: str) -> list[tuple[int, str]]:
        """Add one document from its text. Return it with its title if it is new."""
        from annotate.formats.articles.plain import read_pasted
        from ui.tasks.transfer import ImportResult

        result = ImportResult()
        try:
            item = read_pasted(text)
        except UserError as error:
            self.failed.emit(error)
            return []
        result.note([item])
        result.take(self._session.add([item]) if isinstance(item, Document) else [])
        self._report(result)
        return result.added

    def ask_files(self) -> None:
        """Let the user choose files."""
        from PySide6.QtWidgets import QFileDialog

        from annotate.formats.reading.files import suffixes
        from ui.widgets.file_dialog import file_dialog

        dialog = file_dialog(self._window, self.tr("Add articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = " ".join(f"*{suffix}" for suffix in suffixes())
        dialog.setNameFilters([self.tr("Articles") + f" ({known})", self.tr("All files") + " (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        from PySide6.QtWidgets import QFileDialog

        from ui.widgets.file_dialog import file_dialog

        dialog = file_dialog(self._window, self.tr("Add a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    def add_dropped(self, data: QMimeData) -> None:
        """Add dropped files and folders, or show a dropped text for editing."""
        from ui.imports.paste import text_in

        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        elif data.hasText() or data.hasHtml():
            self.paste(text_in(data))

    def add_paths(self, paths: Sequence[str]) -> None:
        """Examine files and folders in a child process, ask if the user has something to choose, and add the documents."""
        from ui.tasks.importing import ImportTask

        if self._watch.is_busy:
            self.failed.emit(
                UserError(
                    QT_TRANSLATE_NOOP("errors", "Articles are still being added. Please wait until that is done.")
                )
            )
            return
        found = [Path(path) for path in paths]
        task = ImportTask(self._session.project.path, found, by=self._session.annotator, parent=self)
        self._text, self._count = self.tr("Reading the articles"), 0
        task.progress.connect(self._show_progress)
        task.added.connect(self._show_added)
        task.looked.connect(lambda look: self._ask(task, look))
        self._watch.follow(task, self._end, self._text)
        task.cancelled.connect(self._end)
        task.look()

    def cancel(self) -> None:
        """Stop reading. Documents already added stay."""
        self._watch.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        self._watch.close()

    def _ask(self, task: ImportTask, look: Look) -> None:
        """Ask how to import what was found."""
        from ui.imports.preview import PreviewDialog

        self.working.emit("", 0, 0)
        dialog = PreviewDialog(look, self._session.project.labels.label_set(), self._window)
        dialog.chosen.connect(lambda choices: self._add(task, choices))
        dialog.rejected.connect(self.close)
        dialog.open()

    def _add(self, task: ImportTask, choices: Choices) -> None:
        if self._watch.is_busy:  # unless a restore has ended it
            self._text = self.tr("Adding articles")
            self.working.emit(self._text, 0, 0)
            task.add(choices)

    def _show_progress(self, progress: Progress) -> None:
        done = _PROGRESS_STEPS * progress.done // max(1, progress.total)
        count = f" · {self._count}" if self._count else ""
        self.working.emit(self._text + count, done, _PROGRESS_STEPS)

    def _show_added(self, count: int) -> None:
        self._count = count
        self._session.look_for_changes()

    def _end(self, result: ImportResult) -> None:
        self._session.look_for_changes()
        self._report(result)

    def _report(self, result: ImportResult) -> None:
        """Report the result in one line."""
        from ui.imports.outcome import line_of, remarks_on
        from ui.imports.words import NoticeWords

        refused = [line_of(refusal) for refusal in result.refusals if refusal.is_whole]
        remarks = remarks_on(result)
        parts = [self.tr("%n article(s) added", "", len(result.added))] if result.added else []
        parts += [self.tr("%n already there", "", len(result.known))] if result.known else []
        parts += [NoticeWords().brought(result.marks, len(result.brought))] if result.marks else []
        parts += refused if len(refused) == 1 else [self.tr("%n refused", "", len(refused))] if refused else []
        parts += remarks if len(remarks) == 1 else [self.tr("%n remark(s)", "", len(remarks))] if remarks else []
        if parts:
            self.reported.emit(" · ".join(parts), result)
        if result.added:
            self.added.emit([document_id for document_id, _ in result.added])
