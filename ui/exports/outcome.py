"""The report of an export: numbers, losses, names found after replacement, misaligned names."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotate.formats.writing.export import Misaligned, Summary
from annotate.pseudonyms.leaks import Left
from ui.exports.words import ExportWords
from ui.guard import on_click
from ui.plain import PlainLabel
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.place_tree import PlaceTree

Tree = TypeVar("Tree", bound=QTreeWidget)


class ExportOutcome(Dialog):
    """Show the report of an export. Not modal, so that the user can go through the listed names in the article."""

    spanRequested = Signal(int, int, int)  # document id, start, end in code points
    folderRequested = Signal(Path)

    def __init__(self, summary: Summary, target: Path, parent: QWidget) -> None:
        super().__init__("exportOutcome", parent)
        self.setWindowTitle(self.tr("Exported"))
        words = ExportWords(summary)
        column = self.add_column()
        outcome = PlainLabel("✓ " + words.outcome, wordWrap=True)
        outcome.setObjectName("outcome")
        column.addWidget(outcome)
        column.addWidget(PlainLabel(str(target), wordWrap=True))
        for line in filter(None, [words.contradictions, words.replaced, words.left]):
            column.addWidget(PlainLabel(line, wordWrap=True))
        if summary.left:
            column.addWidget(self._left_list(summary.left), 1)
        if summary.notice:
            column.addWidget(PlainLabel(summary.notice, wordWrap=True))
        if words.not_carried:
            column.addWidget(PlainLabel(self.tr("What this format cannot hold:")))
            lines = PlainLabel("\n".join(f"• {line}" for line in words.not_carried), wordWrap=True)
            lines.setObjectName("notCarried")
            column.addWidget(lines)
        if summary.lost_in_training:
            column.addWidget(PlainLabel(words.lost_in_training, wordWrap=True))
            column.addWidget(self._build_list(summary.misaligned), 1)
        column.addStretch(0)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        show = buttons.addButton(self.tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        on_click(show, lambda: self.folderRequested.emit(target))
        column.addWidget(buttons)
        lists = bool(summary.lost_in_training) + bool(summary.left)
        self.resize(620, max(260 + 200 * lists, column.totalHeightForWidth(620)))

    def _left_list(self, left: list[Left]) -> QTreeWidget:
        """Return the list of replaced names that were found in the export."""
        shown = QTreeWidget()
        shown.setAccessibleName(self.tr("Names that may still be read"))
        shown.setHeaderLabels([self.tr("Found as"), self.tr("Name"), self.tr("File"), self.tr("Where")])
        for leak in left:
            shown.addTopLevelItem(QTreeWidgetItem([leak.found, leak.name, leak.where, f"…{leak.context}…"]))
        return _fitting(shown)

    def _build_list(self, names: list[Misaligned]) -> QTreeWidget:
        columns = [self.tr("Name"), self.tr("Label"), self.tr("Where")]
        shown = _fitting(PlaceTree(self.tr("Names that training would lose"), columns))
        for name in names:
            row = shown.row([name.text, name.label, f"…{name.context}…"], (name.document_id, name.start, name.end))
            row.setToolTip(2, name.title)
            shown.addTopLevelItem(row)
        shown.spanRequested.connect(self.spanRequested)
        return shown


def _fitting(shown: Tree) -> Tree:
    """Let the columns of a list fit their contents; the last one takes the remaining width."""
    shown.setRootIsDecorated(False)
    for column in range(shown.columnCount() - 1):
        shown.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return shown
