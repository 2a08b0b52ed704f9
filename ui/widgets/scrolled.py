"""What may be higher than the screen lets it, as with large type: then it scrolls, up and down only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """A layout, at least as wide as it has to be."""

    def __init__(self, content: QLayout) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        content.setContentsMargins(0, 0, 0, 0)
        self._inside.setLayout(content)
        self.setWidget(self._inside)

    def sizeHint(self) -> QSize:
        return self._with_bar(self._inside.sizeHint())

    def minimumSizeHint(self) -> QSize:
        least = self._with_bar(self._inside.minimumSizeHint())
        return QSize(least.width(), min(least.height(), 120))

    def _with_bar(self, size: QSize) -> QSize:
        return size + QSize(self.verticalScrollBar().sizeHint().width(), 0)
