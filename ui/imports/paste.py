"""The dialog for a pasted text, and the text of pasted rich text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from ui.actions.keymap import keys_text, sequence
from ui.plain import PlainLabel
from ui.widgets.dialog import Dialog, accept_button
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.fields import TextEdit

MAX_HTML = 1_000_000  # characters that are parsed in the window's thread
MAX_ATTRIBUTES = 2_000  # of one tag, because lxml compares each with all others


class PasteDialog(Dialog):
    """Show a pasted text for editing before it is added."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__("pasteDialog", parent)
        self.setWindowTitle(self.tr("Add a pasted article"))
        self.resize(620, 460)
        self._raw, self._shown = text, TextEdit(text)
        self._shown.setAccessibleName(self.tr("Text of the article"))
        self._shown.setTabChangesFocus(True)
        self._shown.setPlaceholderText(self.tr("Paste or type the article here; its first line becomes the title."))
        self._before = self._shown.toPlainText()
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Cancel, self.tr("Add"))
        self._add = accept_button(buttons)
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # Enter alone begins a line
            QShortcut(sequence(key), self, self._accept_by_key).setAutoRepeat(False)
        self._add.setToolTip(keys_text(("Ctrl+Return",)))
        self._shown.textChanged.connect(self._allow)
        column = self.add_column()
        column.addWidget(PlainLabel(self.tr("The first line becomes the title.")))
        column.addWidget(self._shown, 1)
        column.addWidget(buttons)
        self._allow()

    @property
    def text(self) -> str:
        """The pasted text unless it was edited, because Qt's editor does not keep every character."""
        now = self._shown.toPlainText()
        return self._raw if now == self._before else now

    def _accept_by_key(self) -> None:
        if self._add.isEnabled():
            self.accept()

    def _allow(self) -> None:
        self._add.setEnabled(bool(self._shown.toPlainText().strip()))


def text_in(data: QMimeData) -> str:
    """Return copied or dragged data as text. The structure of rich text becomes line breaks."""
    html = data.html() if data.hasHtml() else ""
    if html and len(html) <= MAX_HTML and all(tag.count("=") <= MAX_ATTRIBUTES for tag in html.split("<")):
        from annotate.formats.articles.web.html_text import (
            text_of_html,  # imports lxml, which would delay the start
        )

        try:
            return text_of_html(html) or data.text()
        except ValueError:  # nested too deeply
            pass
    return data.text()
