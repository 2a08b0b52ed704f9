"""F1: every act with its mouse and its keys, on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget


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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(scroll)
        column_layout.addWidget(buttons)

    def _rows(self) -> list[tuple[str, str, str]]:
        tr = self.tr
        return [
            (
                tr("Mark a name"),
                tr("double-click a word, or drag over words (Alt: to the letter)"),
                tr("arrows to the word, Shift+arrows for more, then a label's digit"),
            ),
            (tr("Choose the label"), tr("click it above the article"), "1 – 9, 0"),
            (tr("Another label"), tr("click the mark, then the label"), tr("Tab to the mark, then a digit")),
            (tr("Remove a mark"), tr("click the mark, then Remove"), "Delete"),
            (tr("Longer or shorter"), tr("drag an end of the mark"), tr("Shift+←/→ the end, Ctrl+Shift+←/→ the start")),
            (tr("It is right"), tr("click the mark, then Right"), "Enter"),
            (tr("All the same names"), tr("click the mark, All, then the act"), tr("Shift with the same key")),
            (tr("Next, previous mark"), "", "Tab, Shift+Tab"),
            (tr("Next unchecked mark"), "", "N"),
            (tr("Article done, next one"), tr("the large button"), "Ctrl+Enter"),
            (tr("Leave it for later"), tr("the button with the flag"), "F"),
            (tr("Undo, redo"), tr("the arrows above"), "Ctrl+Z, Ctrl+Shift+Z"),
            (tr("Next, previous article"), tr("click it in the list"), "Ctrl+↓, Ctrl+↑"),
            (tr("Search"), tr("the box above the list"), "Ctrl+F"),
            (tr("Paste an article"), tr("Add, Paste an article"), "Ctrl+V"),
            (tr("Export"), tr("Export"), "Ctrl+E"),
            (tr("Larger, smaller type"), tr("in the menu"), "Ctrl++, Ctrl+-"),
            (tr("To another panel"), tr("click in it"), "F6, Shift+F6"),
            (tr("Menu"), "☰", "F10"),
        ]
