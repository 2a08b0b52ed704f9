"""The dialog with a project's backups, and what restoring each would change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotate.errors import UserError
from store.upkeep.backups import Backup, Difference, Reason, backups
from ui.plain import PlainLabel
from ui.tasks.jobs import Job
from ui.tasks.whole_projects import compare_in_child
from ui.translate import sentence
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.moments import recent


class RestoreDialog(Dialog):
    """List the backups at once; a child process compares them one by one."""

    chosen = Signal(Path)

    def __init__(self, project: Path, parent: QWidget) -> None:
        super().__init__("restoreDialog", parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(640, 420)
        self._backups = backups(project)
        self._changes: dict[Path, str] = {}
        self._readable: set[Path] = set()
        self._items = [QTreeWidgetItem([recent(b.at), self._why(b.reason), "…", "…"]) for b in self._backups]
        self._list = self._build_list()
        self._details = PlainLabel(wordWrap=True)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Restore"))
        self._restore = accept_button(buttons)
        column = self.add_column()
        column.addWidget(self._list, 1)
        column.addWidget(self._details)
        column.addWidget(PlainLabel(self.tr("The project as it is now is backed up first."), wordWrap=True))
        column.addWidget(buttons)
        self._job = Job(compare_in_child, str(project), [str(b.path) for b in self._backups], parent=self)
        self._job.message.connect(self._take)
        self._job.failed.connect(lambda error: self._details.setText(sentence(error)))
        self.finished.connect(self._finish)
        self._list.currentItemChanged.connect(self._show_details)
        self._show_details()
        if self._backups:
            self._list.setCurrentItem(self._items[0])
            self._job.start()

    def _build_list(self) -> QTreeWidget:
        shown = QTreeWidget()
        shown.setRootIsDecorated(False)
        shown.setAccessibleName(self.tr("Backups"))
        shown.setHeaderLabels([self.tr("Date"), self.tr("Reason"), self.tr("Articles"), self.tr("Marks")])
        shown.addTopLevelItems(self._items)
        shown.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return shown

    def _why(self, reason: Reason) -> str:
        return {
            Reason.DAILY: self.tr("daily"),
            Reason.HOURLY: self.tr("after each hour of work"),
            Reason.CLOSING: self.tr("at closing"),
            Reason.ASKED: self.tr("asked for"),
            Reason.MIGRATION: self.tr("before an update"),
            Reason.RESTORE: self.tr("before a restore"),
        }[reason]

    def _take(self, message: tuple[int, Difference | UserError]) -> None:
        row, found = message
        path, item = self._backups[row].path, self._items[row]
        if isinstance(found, UserError):
            item.setText(2, "–")
            item.setText(3, "–")
            self._changes[path] = sentence(found)
        else:
            item.setText(2, self.locale().toString(found.documents))
            item.setText(3, self.locale().toString(found.marks))
            self._changes[path] = self._describe(found)
            self._readable.add(path)
        self._show_details()

    def _describe(self, found: Difference) -> str:
        """Return the changes of a restore in numbers."""
        lines = [
            (self.tr("This would disappear: {what}."), self._amount(found.documents_gone, found.marks_gone)),
            (self.tr("This would come back: {what}."), self._amount(found.documents_back, found.marks_back)),
            (self.tr("This would be different: {what}."), self._amount(0, found.marks_changed)),
        ]
        return " ".join(line.format(what=what) for line, what in lines if what) or self.tr(
            "No articles or marks would change."
        )

    def _amount(self, documents: int, marks: int) -> str:
        parts = [self.tr("%n article(s)", "", documents)] if documents else []
        parts += [self.tr("%n mark(s)", "", marks)] if marks else []
        return ", ".join(parts)

    def _current(self) -> Backup | None:
        row = self._list.currentIndex().row()
        return self._backups[row] if row >= 0 else None

    def _show_details(self) -> None:
        backup = self._current()
        self._restore.setEnabled(backup is not None and backup.path in self._readable)
        if not self._backups:
            self._details.setText(
                self.tr("There is no backup of this project yet; one is made after each hour of work and at closing.")
            )
        elif backup:
            self._details.setText(self._changes.get(backup.path, self.tr("Comparing…")))

    def _finish(self, result: int) -> None:
        self._job.close()
        backup = self._current()
        if result == QDialog.DialogCode.Accepted and backup:
            self.chosen.emit(backup.path)
