"""An act on very many articles: in a child process, with its progress, while the window waits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from annotate.errors import UserError
from ui.plain import PlainLabel
from ui.session import Session
from ui.settings.preferences import APP
from ui.tasks.bulk_edits import Long, act_in_child
from ui.tasks.jobs import Job


class BulkEditRunner(QObject):
    """Does what the session leaves to it. All of it is on disk at the end, or nothing when it was stopped."""

    starting = Signal()  # nothing else is to write now
    ended = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job: Job | None = None
        self._shown: QProgressDialog | None = None
        session.longAct.connect(self.do)

    def do(self, what: Long) -> None:
        """Change labels, or marks in many articles, or take such an act back or do it again."""
        self.starting.emit()
        session = self._session
        if isinstance(what, Mapping):
            reach = len(what)
        else:
            project = session.project
            reach = project.history.reach(what[0]) if isinstance(what, tuple) else project.labels.reach(what)
        self._shown = self._dialog(reach)
        self._job = Job(act_in_child, str(session.project.path), session.annotator, what, parent=self)
        self._job.message.connect(self._shown.setValue)
        self._job.done.connect(lambda _: self._end())
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._end)
        self._shown.canceled.connect(self._job.cancel)
        self._job.start()

    def close(self) -> None:
        """End the child process, if one runs: then nothing was changed."""
        if self._job:
            self._job.close()
            self._job = None
        if self._shown:
            self._shown.hide()  # at once, so that nothing else opens over it
            self._shown.deleteLater()
            self._shown = None

    def _dialog(self, reach: int) -> QProgressDialog:
        dialog = QProgressDialog(QApplication.activeModalWidget() or self._window)
        dialog.setObjectName("longAct")
        dialog.setWindowTitle(APP)
        label = PlainLabel(self.tr("Changing the marks in %n article(s)", "", reach))
        label.setMinimumWidth(360)
        dialog.setLabel(label)
        dialog.setBar(QProgressBar(textVisible=False))
        dialog.setCancelButtonText(self.tr("Stop, and change nothing"))
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setAutoReset(False)
        dialog.setMinimumDuration(0)
        dialog.setRange(0, reach)
        dialog.setValue(0)
        return dialog

    def _end(self) -> None:
        self.close()
        self._session.look_for_changes()
        self.ended.emit()

    def _fail(self, error: UserError) -> None:
        self._end()
        self.failed.emit(error)
