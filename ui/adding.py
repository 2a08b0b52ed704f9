"""Adding articles from the window: pasted or dropped text, files and folders, with one line on what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotate.errors import UserError
from annotate.formats.base import Refusal
from annotate.formats.plain import read_pasted
from annotate.model import Document
from ui.dialog_buttons import dialog_buttons
from ui.jobs import Job
from ui.session import Session
from ui.transfer import read_in_batches
from ui.translate import sentence


class Adding(QObject):
    """Reads in a child process, stores in batches, and keeps count."""

    working = Signal(str)  # what is being done; "" when nothing
    added = Signal(list)  # ids of the new documents
    told = Signal(str, list)  # the outcome in one line; the refusals, each a line
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job: Job | None = None
        self._new: list[int] = []
        self._known = 0
        self._refused: list[str] = []

    def paste(self, text: str) -> None:
        """Ask to look at a pasted text, and add it."""
        dialog = PasteDialog(text, self._window)
        dialog.accepted.connect(lambda: self.add_text(dialog.text))
        dialog.open()

    def add_text(self, text: str) -> None:
        """Add one article from its text."""
        self._begin()
        self._take([read_pasted(text)])
        self._end()

    def ask_files(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, self.tr("Add articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Articles") + " (*.txt *.md *.jsonl)", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        dialog = QFileDialog(self._window, self.tr("Add a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.add_paths)
        dialog.open()

    def add_dropped(self, data: QMimeData) -> None:
        """Files, folders or text dropped on the window."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        elif data.hasText():
            self.paste(data.text())

    def add_paths(self, paths: Sequence[str]) -> None:
        """Read files and folders in a child process and add what is in them."""
        if self._job is not None:
            self.failed.emit(UserError(self.tr("Articles are still being added; wait until that is done.")))
            return
        self._begin()
        self.working.emit(self.tr("Adding articles"))
        self._job = Job(read_in_batches, [str(Path(path)) for path in paths], parent=self)
        self._job.message.connect(self._take)
        self._job.done.connect(lambda _: self._end())
        self._job.cancelled.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()

    def cancel(self) -> None:
        """Stop reading; what was added stays."""
        if self._job:
            self._job.cancel()

    def close(self) -> None:
        """End the child process, if one runs."""
        if self._job:
            self._job.close()

    def _begin(self) -> None:
        self._new, self._known, self._refused = [], 0, []

    def _take(self, batch: Sequence[Document | Refusal]) -> None:
        documents = [item for item in batch if isinstance(item, Document)]
        self._refused += [str(_line(item)) for item in batch if isinstance(item, Refusal)]
        for added in self._session.add(documents) if documents else []:
            if added.is_new:
                self._new.append(added.document_id)
            else:
                self._known += 1
        self.working.emit(self.tr("Adding articles") + f" · {len(self._new)}")

    def _fail(self, error: UserError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        if self._job:
            self._job.close()
            self._job = None
        self.working.emit("")
        parts = [self.tr("%n article(s) added", "", len(self._new))] if self._new else []
        parts += [self.tr("%n already there", "", self._known)] if self._known else []
        parts += [self.tr("%n refused", "", len(self._refused))] if self._refused else []
        if len(self._refused) == 1:
            parts[-1] = self._refused[0]
        if parts:
            self.told.emit(" · ".join(parts), self._refused if len(self._refused) > 1 else [])
        if self._new:
            self.added.emit(self._new)


class PasteDialog(QDialog):
    """A pasted text to look at before it becomes an article."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pasteDialog")
        self.setWindowTitle(self.tr("Add a pasted article"))
        self.resize(620, 460)
        self._raw, self._shown = text, QPlainTextEdit(text)
        self._shown.setAccessibleName(self.tr("Text of the article"))
        self._shown.setPlaceholderText(self.tr("Paste or type the article here; its first line becomes the title."))
        self._before = self._shown.toPlainText()
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Add"))
        self._add = next(
            b for b in buttons.buttons() if buttons.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._shown.textChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("The first line becomes the title.")))
        column.addWidget(self._shown, 1)
        column.addWidget(buttons)
        self._allow()

    @property
    def text(self) -> str:
        """The text as it was pasted, unless it was changed here: Qt's editor does not keep every character."""
        now = self._shown.toPlainText()
        return self._raw if now == self._before else now

    def _allow(self) -> None:
        self._add.setEnabled(bool(self._shown.toPlainText().strip()))


class RefusalsDialog(QDialog):
    """The list of what was not taken, and why."""

    def __init__(self, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("refusalsDialog")
        self.setWindowTitle(self.tr("Not added"))
        self.resize(640, 400)
        text = QPlainTextEdit("\n".join(lines), readOnly=True)
        text.setAccessibleName(self.tr("What was not added, and why"))
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(buttons)


def _line(refusal: Refusal) -> str:
    where = f"{refusal.where}:{refusal.line}" if refusal.line else refusal.where
    told = sentence(UserError(refusal.sentence, **refusal.values))
    return told if str(refusal.where) in told else f"{where}: {told}"
