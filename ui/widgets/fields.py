"""Text fields. Text dropped into one is copied, and stays in the program that it comes from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def take_copy(event: QDropEvent, field: QWidget | None = None) -> None:
    """Accept a drop as a copy, whatever was proposed; only drags within `field` may be moves."""
    source: QObject | None = event.source()
    if field is None or source is None or source not in (field, *field.children()):
        event.setDropAction(Qt.DropAction.CopyAction)


class LineEdit(QLineEdit):
    """Edit one line of text."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        take_copy(event, self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        take_copy(event, self)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        take_copy(event, self)


class TextEdit(QPlainTextEdit):
    """Edit several lines of text."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        take_copy(event, self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        take_copy(event, self)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        take_copy(event, self)
