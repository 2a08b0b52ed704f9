"""What can be read on a screen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def labels_in(part: QWidget) -> list[str]:
    """Return the texts of the labels in a part that can be seen."""
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
