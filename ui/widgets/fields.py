"""Fields to type in. What is dropped in one, or on the window, is copied: it stays in the program that it came from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def take_copy(event: QDropEvent, field: QWidget | None = None) -> None:
    """Take what is dragged as a copy, whatever was proposed; within a field it is moved where that is asked for."""
    source: QObject | None = event.source()
    if field is None or source is None or source not in (field, *field.children()):
        event.setDropAction(Qt.DropAction.CopyAction)


class LineEdit(QLineEdit):
    """A line."""

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
    """Several lines."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        take_copy(event, self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        take_copy(event, self)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        take_copy(event, self)
