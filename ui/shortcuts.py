"""F1: every act with its mouse and its keys, on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.dialog_buttons import dialog_buttons


class ShortcutsDialog(QDialog):
    """A table of acts; kept the same as the README's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keys"))
        self.resize(820, 620)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for column, heading in enumerate((self.tr("To do this"), self.tr("Mouse"), self.tr("Keyboard"))):
            label = QLabel(heading)
            label.setProperty("role", "secondary")
            grid.addWidget(label, 0, column)
        for row, cells in enumerate(self._rows(), start=1):
            for column, text in enumerate(cells):
                grid.addWidget(QLabel(text, wordWrap=True), row, column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("Keys"))
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(scroll)
        column_layout.addWidget(buttons)

    def _rows(self) -> list[tuple[str, str, str]]:

        return [
            (
                self.tr("Mark a name"),
                self.tr("double-click a word, or drag over words (Alt: to the letter)"),
                self.tr("arrows to the word, Shift+arrows for more, then a label's digit"),
            ),
            (self.tr("Choose the label"), self.tr("click it above the article"), "1 – 9, 0"),
            (
                self.tr("Another label"),
                self.tr("click the mark, then the label"),
                self.tr("Tab to the mark, then a digit"),
            ),
            (self.tr("Remove a mark"), self.tr("click the mark, then Remove"), "Delete"),
            (
                self.tr("Longer or shorter"),
                self.tr("drag an end of the mark"),
                self.tr("Shift+←/→ the end, Ctrl+Shift+←/→ the start"),
            ),
            (self.tr("It is right"), self.tr("click the mark, then Right"), "Enter"),
            (
                self.tr("All the same names"),
                self.tr("click the mark, All, then the act"),
                self.tr("Shift with the same key"),
            ),
            (
                self.tr("The same name in the whole project"),
                self.tr("click the mark, then Everywhere"),
                "Ctrl+Shift+A",
            ),
            (self.tr("Mark the whole word, where “!” warns"), self.tr("click the mark, then the button"), "M"),
            (
                self.tr("A mark inside another"),
                self.tr("double-click or drag again"),
                self.tr("Space on the mark, Shift+←/→, Ctrl+Shift+←/→, then a digit"),
            ),
            (
                self.tr("All the same words"),
                self.tr("Shift and double-click, or Shift and drag"),
                self.tr("W or arrows, then Shift with a label's digit"),
            ),
            (self.tr("Two names joined in one mark"), self.tr("drag its end back, then drag over the other"), "S"),
            (self.tr("Next words with capitals that are not marked"), "", "W"),
            (self.tr("Next, previous mark"), "", "Tab, Shift+Tab"),
            (self.tr("Next unchecked mark"), "", "N"),
            (self.tr("Article done, next one"), self.tr("the large button"), "Ctrl+Enter"),
            (self.tr("Leave it for later"), self.tr("the button with the flag"), "F"),
            (self.tr("Undo, redo"), self.tr("the arrows above"), "Ctrl+Z, Ctrl+Shift+Z"),
            (self.tr("Next, previous article"), self.tr("click it in the list"), "Ctrl+↓, Ctrl+↑"),
            (self.tr("Search"), self.tr("the box above the list"), "Ctrl+F"),
            (self.tr("Paste an article"), self.tr("Add, Paste an article"), "Ctrl+V"),
            (self.tr("Export"), self.tr("Export"), "Ctrl+E"),
            (self.tr("Larger, smaller type"), self.tr("in the menu"), "Ctrl++, Ctrl+-"),
            (self.tr("To another panel"), self.tr("click in it"), "F6, Shift+F6"),
            (self.tr("Menu"), "☰", "F10"),
        ]
