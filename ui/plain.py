"""Show texts from documents literally: never as rich text, and without a mnemonic for an "&".

By default, labels, tooltips and message boxes guess whether a text is HTML, and then read files that an `<img>` or a style
sheet in it names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProxyStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_PLAIN = Qt.TextFormat.PlainText


class PlainStyle(QProxyStyle):
    """Turn off the guessing of rich text in every label, also in tooltips and dialogs that Qt makes itself.

    A label is polished before it is laid out, and Qt reads files named in its text only at layout.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, what: Any) -> Any:
        """Prepare a widget, or the application or its palette."""
        polished = super().polish(what)
        if isinstance(what, QLabel) and what.textFormat() is Qt.TextFormat.AutoText:
            what.setTextFormat(_PLAIN)
        return polished


class PlainLabel(QLabel):
    """Show plain text whatever the style. `properties` are those of a QLabel."""

    def __init__(self, text: str = "", **properties: Any) -> None:
        super().__init__(textFormat=_PLAIN, **properties)
        self.setText(text)


def message_box(icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None = None) -> QMessageBox:
    """Return a message box with plain text; the caller shows it."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent, icon=icon, textFormat=_PLAIN)
    box.setWindowTitle(title)
    box.setText(text)
    return box


def literal(text: str) -> str:
    """Escape a text for a menu, a button or a buddy label, where "&" marks a mnemonic and a tab begins a shortcut."""
    return text.replace("&", "&&").replace("\t", " ")


def window_title(text: str) -> str:
    """Escape a text for a window title, where "[*]" is a placeholder of Qt."""
    return text.replace("[*]", "[*][*]")
