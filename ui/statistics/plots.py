"""Plots side by side that are only looked at, by PyQtGraph, in the colours of the window."""

from __future__ import annotations

import pyqtgraph
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme


class Plots(pyqtgraph.GraphicsLayoutWidget):  # type: ignore[misc]  # the library has no types
    """Show plots of at least this height in pixels."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setBackground(theme.paper)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it takes what is left

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def add_plot(self, column: int, title: str) -> pyqtgraph.PlotItem:
        """Add a plot that is only looked at."""
        plot = self.addPlot(row=0, col=column)
        plot.setTitle(title, color=self._theme.ink, size=f"{self.fontInfo().pointSize()}pt")
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        for side in ("bottom", "left"):
            plot.getAxis(side).setPen(self._theme.secondary)
            plot.getAxis(side).setTextPen(self._theme.ink)
        return plot
