"""Export from the window: done articles to a JSONL file, in a child process, with the outcome in numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotate.formats.export import Summary
from annotate.model import DocumentState
from ui.jobs import Job
from ui.session import Session
from ui.transfer import export_in_child


class Exporting(QObject):
    """Asks where to, writes, and says what came through."""

    working = Signal(str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("exporting")
        self._session, self._window = session, window
        self._job: Job | None = None

    def ask(self, format_name: str) -> None:
        """Let the user choose the file, then write it."""
        if not self._session.project.counts().get(DocumentState.DONE):
            self.told.emit(self.tr("No article is done yet: finish one with Ctrl+Enter, then export."))
            return
        dialog = QFileDialog(self._window, self.tr("Export finished articles"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonl")
        dialog.setNameFilters(["JSONL (*.jsonl)"])
        dialog.selectFile(f"{self._session.project.name}.jsonl")
        dialog.fileSelected.connect(lambda path: self.write(Path(path), format_name))
        dialog.open()

    def write(self, target: Path, format_name: str) -> None:
        """Write the done articles to `target`."""
        if self._job is not None:
            return
        self.working.emit(self.tr("Exporting"))
        self._job = Job(export_in_child, str(self._session.project.path), str(target), format_name, parent=self)
        self._job.message.connect(lambda done: self.working.emit(self.tr("Exporting") + f" · {done}"))
        self._job.done.connect(self._done)
        self._job.cancelled.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()

    def cancel(self) -> None:
        """Stop; an older file stays as it was."""
        if self._job:
            self._job.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        if self._job:
            self._job.close()

    def _done(self, summary: Summary) -> None:
        self._end()
        self.told.emit(self.describe(summary))

    def describe(self, summary: Summary) -> str:
        """The outcome of an export in one line."""
        labels = ", ".join(f"{label} {count}" for label, count in sorted(summary.per_label.items()))
        line = self.tr("%n article(s) exported", "", summary.documents)
        line += (
            " · "
            + self.tr("%n name(s), read back and equal", "", summary.entities)
            + (f" ({labels})" if labels else "")
        )
        if summary.misaligned:
            lost = ", ".join(f"“{item.text}”" for item in summary.misaligned[:3])
            line += " · " + self.tr("%n cannot be trained on as marked", "", len(summary.misaligned)) + f": {lost}"
        return line

    def _fail(self, error: object) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        if self._job:
            self._job.close()
            self._job = None
        self.working.emit("")
