"""Run a bulk edit in a child process, with a progress dialog that blocks the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from ui.plain import PlainLabel
from ui.session import Session
from ui.settings.preferences import APP
from ui.tasks.bulk_edits import BulkEdit, edit_in_child, reach
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job
from ui.translate import grouped


class BulkEditRunner(QObject):
    """Run the bulk edits of a session. A stopped one changes nothing."""

    starting = Signal()  # other tasks must stop writing
    ended = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._watch = JobWatch(self)
        self._watch.ended.connect(self._end)
        self._watch.failed.connect(self.failed)
        self._progress: QProgressDialog | None = None
        session.bulkEditRequested.connect(self.run)

    def run(self, edit: BulkEdit) -> None:
        """Start a bulk edit."""
        self.starting.emit()
        session = self._session
        self._progress = self._dialog(reach(session.project, edit))
        job = Job(edit_in_child, str(session.project.path), session.annotator, edit, parent=self)
        job.message.connect(self._progress.setValue)
        self._watch.follow(job, partial(session.bulkEdited.emit, edit))
        self._progress.canceled.connect(self._watch.cancel)
        job.start()

    def close(self) -> None:
        """End the child process, if one runs, and close the progress dialog."""
        self._watch.close()
        if self._progress:
            self._progress.hide()  # at once, so that nothing else opens over it
            self._progress.deleteLater()
            self._progress = None

    def _dialog(self, documents: int) -> QProgressDialog:
        dialog = QProgressDialog(QApplication.activeModalWidget() or self._window)
        dialog.setObjectName("bulkEdit")
        dialog.setWindowTitle(APP)
        articles = grouped(self.tr("Changing %n article(s)", "", documents), documents)
        label = PlainLabel(articles if documents else self.tr("Changing what is known of names"))
        label.setMinimumWidth(360)
        dialog.setLabel(label)
        dialog.setBar(QProgressBar(textVisible=False))
        dialog.setCancelButtonText(self.tr("Stop, and change nothing"))
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setAutoReset(False)
        dialog.setMinimumDuration(0)
        dialog.setRange(0, documents)
        dialog.setValue(0)
        return dialog

    def _end(self) -> None:
        self.close()
        self._session.look_for_changes()
        self.ended.emit()
