"""The windows "About" and "Licences"."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotate.atomic import backups_of
from ui.about.parts import parts
from ui.guard import on_click
from ui.plain import PlainLabel
from ui.settings.preferences import APP
from ui.tasks.checking import Result
from ui.theme.theme import small
from ui.translate import sentence
from ui.version import VERSION
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import LineEdit, TextEdit

_CHECKS = 4  # rows that are seen without scrolling
_CELL = 8  # pixels around a text in a row


class AboutDialog(Dialog):
    """Show version and folders, and the results of a check."""

    checkRequested = Signal()
    folderRequested = Signal(Path)
    licencesRequested = Signal()

    def __init__(self, project: Path, parent: QWidget) -> None:
        super().__init__("aboutDialog", parent)
        self.setWindowTitle(self.tr("About Kanttekening"))
        self._check = QPushButton(self.tr("Check the program and this project"))
        self._results = self._build_results()
        self._outcome = PlainLabel(self.tr("This tries every part of the program and looks for damage."), wordWrap=True)
        self._outcome.setObjectName("checkOutcome")
        self._failed: list[str] = []
        on_click(self._check, self._start)
        name = PlainLabel(f"{APP} {VERSION}")
        name.setFont(small(self.font(), 1.4, bold=True))
        what = self.tr("Correct the names in news articles, and export them as training data.")
        offline = PlainLabel(self.tr("Works offline · everything stays on this computer"), wordWrap=True)
        offline.setProperty("role", "secondary")
        column = self.add_column()
        column.addWidget(name)
        column.addWidget(PlainLabel(what, wordWrap=True))
        column.addWidget(offline)
        column.addLayout(self._folders(project))
        column.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._results, 1)
        column.addWidget(self._outcome)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        licences = buttons.addButton(self.tr("Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        on_click(licences, self.licencesRequested.emit)
        column.addWidget(buttons)
        self._check.setFocus()
        self.resize(640, self.sizeHint().height())

    def show_result(self, result: Result) -> None:
        """Add the result of one check."""
        said = sentence(result.detail)
        item = QTreeWidgetItem(["✓" if result.is_ok else "⚠", result.title, said])
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self.tr("right") if result.is_ok else self.tr("wrong"))
        item.setToolTip(2, said)
        self._results.addTopLevelItem(item)
        self._make_room()
        self._results.scrollToItem(item)
        if not result.is_ok:
            self._failed.append(result.title)

    def _make_room(self) -> None:
        """Make each row as high as its words: a tree wraps them, but makes no room for them."""
        room = QRect(0, 0, self._results.header().sectionSize(2) - 2 * _CELL, 0)
        rows = map(self._results.topLevelItem, range(self._results.topLevelItemCount()))
        for item in filter(None, rows):
            said = self._results.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(2))
            item.setSizeHint(2, QSize(0, said.height() + 2 * _CELL))

    def show_end(self) -> None:
        """Say how the check ended."""
        self._check.setEnabled(True)
        if self._failed:
            self._outcome.setText(self.tr("Something is wrong: {what}.").format(what=", ".join(self._failed)))
        else:
            self._outcome.setText(self.tr("Everything works, and the project is undamaged."))

    def show_problem(self, problem: str) -> None:
        """Say that the check itself failed."""
        self._check.setEnabled(True)
        self._outcome.setText("⚠ " + problem)

    def _start(self) -> None:
        self._failed = []
        self._results.clear()
        self._check.setEnabled(False)
        self._outcome.setText(self.tr("Checking…"))
        self.checkRequested.emit()

    def _folders(self, project: Path) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        places = ((self.tr("Project"), project), (self.tr("Backups"), backups_of(project)))
        for row, (title, path) in enumerate(places):
            show = QPushButton(self.tr("Show in folder"))
            show.setAccessibleName(self.tr("Show in folder: {what}").format(what=title))
            on_click(show, partial(self.folderRequested.emit, path))
            where = LineEdit(str(path))  # of one line: a folder may lie deep
            where.setReadOnly(True)
            where.setAccessibleName(title)
            where.setToolTip(str(path))
            where.setCursorPosition(len(str(path)))  # the ends differ
            for at, widget in enumerate((PlainLabel(title), where, show)):
                grid.addWidget(widget, row, at)
        return grid

    def _build_results(self) -> QTreeWidget:
        results = QTreeWidget()
        results.setRootIsDecorated(False)
        results.setWordWrap(True)
        results.setAccessibleName(self.tr("Results of the check"))
        results.setHeaderLabels(["", self.tr("Part"), self.tr("Result")])
        for column in (0, 1):
            results.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        results.header().sectionResized.connect(self._make_room)
        results.setMinimumHeight(_CHECKS * (results.fontMetrics().height() + 10) + 40)
        return results


class LicencesDialog(Dialog):
    """Show the parts of the program, and the licence of the chosen one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("licencesDialog", parent)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(680, 600)
        self._parts = parts()
        self._text = TextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Text of the licence"))
        shown = QTreeWidget()
        shown.setRootIsDecorated(False)
        shown.setAccessibleName(self.tr("Parts of the program"))
        shown.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        shown.addTopLevelItems([QTreeWidgetItem([part.name, part.version, part.licence]) for part in self._parts])
        for fitted in (0, 1):
            shown.header().setSectionResizeMode(fitted, QHeaderView.ResizeMode.ResizeToContents)
        shown.currentItemChanged.connect(lambda item: self._show(shown.indexOfTopLevelItem(item)))
        shown.setCurrentIndex(shown.model().index(0, 0))
        column = self.add_column()
        column.addWidget(shown, 2)
        column.addWidget(self._text, 3)
        column.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))

    def _show(self, row: int) -> None:
        self._text.setPlainText(self._parts[row].text or self.tr("No text of a licence came with this part."))
