"""The frame of a dialog: name, life time and margins."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

_MARGIN = 18  # pixels
_FRAME = 60  # pixels that the frame around a dialog may take


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

    def grow(self, width: int, height: int) -> None:
        """Become at least this wide, and this high, where it stays on its window and on the screen."""
        below = self.parentWidget() or self
        room = self.screen().availableGeometry().intersected(below.window().frameGeometry())
        self.resize(max(self.width(), width), min(height, room.height() - _FRAME))
        if self.isVisible():
            last = room.bottomRight() - QPoint(self.width(), self.height() + _FRAME // 2)
            self.move(max(room.left(), min(self.x(), last.x())), max(room.top(), min(self.y(), last.y())))

    def keep_clear_of(self, place: QRect) -> bool:
        """Move away from a place of the screen that the user wants to see, and be lower if there is no room elsewhere.

        Return whether that was enough.
        """
        frame, screen = self.frameGeometry(), self.screen().availableGeometry()
        if not frame.intersects(place):
            return True
        x, y = (
            max(low, min(at, high - size))
            for at, low, high, size in (
                (frame.x(), screen.left(), screen.right() + 1, frame.width()),
                (frame.y(), screen.top(), screen.bottom() + 1, frame.height()),
            )
        )
        corners = [QPoint(x, place.bottom() + 1), QPoint(x, place.top() - frame.height())]
        corners += [QPoint(place.right() + 1, y), QPoint(place.left() - frame.width(), y)]
        if free := next((corner for corner in corners if screen.contains(QRect(corner, frame.size()))), None):
            self.move(free)
            return True
        above, below = place.top() - screen.top(), screen.bottom() - place.bottom()
        around = frame.height() - self.height()
        self.resize(self.width(), max(max(above, below) - around, self.minimumSizeHint().height()))
        self.move(x, screen.top() if above > below else screen.bottom() + 1 - self.height() - around)
        return not self.frameGeometry().intersects(place)


def keep_room(widget: QWidget) -> None:
    """Keep the room of a widget while it is hidden, so that nothing moves when it appears."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def accept_button(buttons: QDialogButtonBox) -> QAbstractButton:
    """Return the button that accepts the dialog."""
    role = QDialogButtonBox.ButtonRole.AcceptRole
    return next(button for button in buttons.buttons() if buttons.buttonRole(button) is role)
