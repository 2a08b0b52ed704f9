"""Update a large project of an older program in a child process, while a small window says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from ui.plain import PlainLabel
from ui.settings.preferences import APP
from ui.tasks.jobs import Job
from ui.tasks.whole_projects import update_in_child

_STOPPED = QT_TRANSLATE_NOOP("errors", "The update was stopped; the project is as it was: {path}.")


def update(path: Path) -> None:
    """Update a project. Raise UserError if it failed or was stopped."""
    dialog, waiting = _dialog(path), QEventLoop()
    job = Job(update_in_child, str(path))
    failures: list[UserError] = []
    job.done.connect(waiting.quit)
    job.failed.connect(failures.append)
    job.failed.connect(waiting.quit)
    job.cancelled.connect(lambda: failures.append(UserError(_STOPPED, path=path)))
    job.cancelled.connect(waiting.quit)
    dialog.canceled.connect(job.cancel)
    dialog.show()
    job.start()
    waiting.exec()
    job.close()
    dialog.deleteLater()
    if failures:
        raise failures[0]


def _dialog(path: Path) -> QProgressDialog:
    dialog = QProgressDialog()
    dialog.setObjectName("updating")
    dialog.setWindowTitle(APP)
    told = QCoreApplication.translate(
        "Updating",
        "An older version of Kanttekening made “{project}”. It is being updated, which takes a few minutes for a large project."
        " A copy of what it was is kept.",
    )
    label = PlainLabel(told.format(project=path.stem), wordWrap=True)
    label.setMinimumWidth(420)
    dialog.setLabel(label)
    dialog.setBar(QProgressBar(textVisible=False))
    dialog.setCancelButtonText(QCoreApplication.translate("Updating", "Stop, and change nothing"))
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setMinimumDuration(0)
    dialog.setRange(0, 0)
    return dialog
