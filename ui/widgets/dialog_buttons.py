"""The row of buttons under a dialog, without the style's own pictures, which fit no theme of ours."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from ui.guard import on_click


def dialog_buttons(dialog: QDialog, button: QDialogButtonBox.StandardButton, accept: str = "") -> QDialogButtonBox:
    """A row with one standard button that closes the dialog, and one with the text `accept` that accepts it."""
    row = QDialogButtonBox(button)
    row.button(button).setIcon(QIcon())
    on_click(row.button(button), dialog.reject)
    if accept:
        does = row.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        does.setProperty("role", "primary")
        does.setDefault(True)
        on_click(does, dialog.accept)
    return row
