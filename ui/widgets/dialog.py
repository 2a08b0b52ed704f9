"""The frame of a dialog: name, life time and margins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

_MARGIN = 18  # pixels


class Dialog(QDialog):
    """A dialog with an object name, which is deleted when it is closed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add_column(self, spacing: int = 12) -> QVBoxLayout:
        """Lay the dialog out in a column with the usual margins, and return it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(spacing)
        return column


def keep_room(widget: QWidget) -> None:
    """Keep the room of a widget while it is hidden, so that nothing moves when it appears."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def accept_button(buttons: QDialogButtonBox) -> QAbstractButton:
    """Return the button that accepts the dialog."""
    role = QDialogButtonBox.ButtonRole.AcceptRole
    return next(button for button in buttons.buttons() if buttons.buttonRole(button) is role)
