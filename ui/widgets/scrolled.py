"""A layout that scrolls vertically if it is higher than the screen, as with large type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Show a layout at its minimum width or more, scrolling vertically only."""

    def __init__(self, content: QLayout) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the content takes the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        content.setContentsMargins(0, 0, 0, 0)
        self._inside.setLayout(content)
        self.setWidget(self._inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # its content became wider, as with larger type
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what the user was at."""
        super().resizeEvent(event)
        if last := self._inside.focusWidget():
            self.ensureWidgetVisible(last)

    def sizeHint(self) -> QSize:
        return self._with_bar(self._inside.sizeHint())

    def minimumSizeHint(self) -> QSize:
        minimum = self._with_bar(self._inside.minimumSizeHint())
        return QSize(minimum.width(), min(minimum.height(), 120))

    def _with_bar(self, size: QSize) -> QSize:
        return size + QSize(self.verticalScrollBar().sizeHint().width(), 0)
