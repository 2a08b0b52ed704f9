"""The page of keys (F1): every action by mouse and by key; can be printed."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QWidget

from annotate.atomic import spare_projects
from ui.actions.keymap import Keymap
from ui.actions.table import actions
from ui.plain import PlainLabel
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons


class KeysPage(Dialog):
    """Show a table of actions."""

    changeRequested = Signal()

    def __init__(self, keymap: Keymap, parent: QWidget, project: Path | None = None) -> None:
        """Build the table. `project` is the open project, which printing to a file must not overwrite."""
        super().__init__("shortcutsDialog", parent)
        self._project = project
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(820, 620)
        self._headings = (self.tr("Action"), self.tr("Mouse"), self.tr("Keyboard"))
        self._rows = [(action.title.rstrip("…"), keymap.mouse(action), keymap.text(action)) for action in actions()]
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self._table())
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons.addButton(self.tr("Change the shortcuts…"), role).clicked.connect(self._change)
        buttons.addButton(self.tr("Print or save as PDF…"), role).clicked.connect(self._ask_printer)
        column = self.add_column(6)
        column.addWidget(scroll)
        column.addWidget(buttons)

    def print_on(self, printer: QPrinter) -> None:
        """Print the table. Raise UserError if the output file is a project."""
        if printer.outputFileName():
            spare_projects(Path(printer.outputFileName()), self._project, is_deep=False)
        document = QTextDocument()
        document.setHtml(self._html())
        document.print_(printer)

    def _ask_printer(self) -> None:
        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda: self.print_on(self._printer))
        dialog.show()

    def _change(self) -> None:
        self.close()
        self.changeRequested.emit()

    def _table(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(4, 4, 12, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(9)
        for column, (heading, stretch) in enumerate(zip(self._headings, (3, 4, 4), strict=True)):
            label = PlainLabel(heading)
            label.setProperty("role", "secondary")
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, stretch)
        for row, cells in enumerate(self._rows, start=1):
            for column, text in enumerate(cells):
                grid.addWidget(PlainLabel(text, wordWrap=True), row, column)
        return inside

    def _html(self) -> str:
        def row(cells: tuple[str, str, str], tag: str) -> str:
            return "<tr>" + "".join(f"<{tag} align='left'>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

        body = row(self._headings, "th") + "".join(row(cells, "td") for cells in self._rows)
        return f"<h2>{escape(self.windowTitle())} – Kanttekening</h2><table cellpadding='4'>{body}</table>"
