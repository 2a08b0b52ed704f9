"""Words of others shown as the characters they are: never as rich text, and with no key made of an "&" in them.

Qt looks at a text and decides by itself whether it is HTML, in labels, tooltips and message boxes; then it reads the files that
an `<img>` or a style sheet in it names.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QProxyStyle, QWidget

_PLAIN = Qt.TextFormat.PlainText


class PlainStyle(QProxyStyle):
    """Fusion, in which no label decides by itself: not ours, and not those that Qt makes for tooltips and dialogs of its own.

    A label is polished before it is laid out, and not until then Qt reads what its text names.
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
    """A label whose characters are what is seen, whatever the style. `properties` are those of a QLabel."""

    def __init__(self, text: str = "", **properties: Any) -> None:
        super().__init__(textFormat=_PLAIN, **properties)
        self.setText(text)


def message_box(icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None = None) -> QMessageBox:
    """Return a message that is not on the screen yet."""
    box = QMessageBox(parent, icon=icon, textFormat=_PLAIN)
    box.setWindowTitle(title)
    box.setText(text)
    return box


def literal(text: str) -> str:
    """Return a text for a menu, a button, or a label before a field: there "&" makes a key, and what follows a tab is one."""
    return text.replace("&", "&&").replace("\t", " ")


def window_title(text: str) -> str:
    """Return a text for a window's title, in which Qt has a use for "[*]"."""
    return text.replace("[*]", "[*][*]")
