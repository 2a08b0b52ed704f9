"""The row of buttons under a dialog, without the style's own pictures, which fit no theme of ours."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox


def dialog_buttons(dialog: QDialog, button: QDialogButtonBox.StandardButton, accept: str = "") -> QDialogButtonBox:
    """A row with one standard button that closes the dialog, and one with the text `accept` that accepts it."""
    row = QDialogButtonBox(button)
    row.button(button).setIcon(QIcon())
    row.rejected.connect(dialog.reject)
    if accept:
        does = row.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        does.setProperty("role", "primary")
        does.setDefault(True)
        row.accepted.connect(dialog.accept)
    return row
