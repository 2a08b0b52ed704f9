"""The row of buttons of a dialog, without the style's icons, which fit none of our themes."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from ui.guard import on_click


def dialog_buttons(dialog: QDialog, button: QDialogButtonBox.StandardButton, accept: str = "") -> QDialogButtonBox:
    """Create a row with a standard button that rejects the dialog, and one with the text `accept`, if any, that accepts it."""
    row = QDialogButtonBox(button)
    row.button(button).setIcon(QIcon())
    on_click(row.button(button), dialog.reject)
    if accept:
        accept_button = row.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        accept_button.setProperty("role", "primary")
        accept_button.setDefault(True)
        on_click(accept_button, dialog.accept)
    return row
