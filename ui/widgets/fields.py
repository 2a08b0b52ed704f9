"""Text fields. Text dropped into one is copied, and stays in the program that it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    _Mixin = QWidget  # what it is mixed into
else:
    _Mixin = object


def take_copy(event: QDropEvent, field: QWidget | None = None) -> None:
    """Accept a drop as a copy, whatever was proposed; only drags within `field` may be moves."""
    source: QObject | None = event.source()
    if field is None or source is None or source not in (field, *field.children()):
        event.setDropAction(Qt.DropAction.CopyAction)


class _CopyDrops(_Mixin):
    """Make a field take what is dropped into it as a copy."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        take_copy(event, self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        take_copy(event, self)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        take_copy(event, self)


class LineEdit(_CopyDrops, QLineEdit):
    """Edit one line of text."""


class TextEdit(_CopyDrops, QPlainTextEdit):
    """Edit several lines of text."""
