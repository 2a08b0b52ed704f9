"""The names of keys in the language of the window, also in Qt's own menus and fields."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QTranslator

MAC_SIGNS = {"Ctrl": "⌘", "Shift": "⇧", "Alt": "⌥"}


class KeyNames(QTranslator):
    """Gives Qt these names for its own, which are others in Dutch and French."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the name of a key; None for other texts."""
        return key_words().get(source) if context == "QShortcut" else None


def key_words() -> dict[str, str]:
    """Return the names of keys in the language of the window by those that Qt gives them."""
    translate = QCoreApplication.translate
    words = {
        "Ctrl": translate("keys", "Ctrl"),
        "Shift": translate("keys", "Shift"),
        "Alt": translate("keys", "Alt"),
        "Tab": translate("keys", "Tab"),
        "Return": translate("keys", "Enter"),
        "Enter": translate("keys", "Enter"),
        "Del": translate("keys", "Delete"),
        "Backspace": translate("keys", "Backspace"),
        "Esc": translate("keys", "Esc"),
        "Space": translate("keys", "Space"),
        "Home": translate("keys", "Home"),
        "End": translate("keys", "End"),
        "PgUp": translate("keys", "Page Up"),
        "PgDown": translate("keys", "Page Down"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }
    return words | MAC_SIGNS if sys.platform == "darwin" else words
