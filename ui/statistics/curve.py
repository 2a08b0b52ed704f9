"""The picture of corrections over time, by PyQtGraph: a line for each label, and beside it one for each origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyqtgraph
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme

_HEIGHT = 240  # pixels
_SIGNS = "ostd+xph"  # so that colour is not all that tells lines apart
_ROOM = 1.6  # of the highest value, for the names of the lines above them

Lines = Mapping[str, tuple[str, Sequence[float]]]  # by name: colour and a value for each batch


class Curve(pyqtgraph.GraphicsLayoutWidget):  # type: ignore[misc]  # the library has no types
    """Show lines over the number of articles done, in a plot for each title."""

    def __init__(
        self, articles: Sequence[int], plots: Mapping[str, Lines], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setBackground(theme.paper)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it takes what is left
        self._theme, self._articles = theme, articles
        for column, (title, lines) in enumerate(plots.items()):
            self._plot(column, title, lines)

    def _plot(self, column: int, title: str, lines: Lines) -> None:
        """Add a plot that is only looked at."""
        plot = self.addPlot(row=0, col=column)
        plot.setTitle(title, color=self._theme.ink, size=f"{self.fontInfo().pointSize()}pt")
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        legend = plot.addLegend(offset=(-4, 2), colCount=2, labelTextColor=self._theme.ink)
        legend.setLabelTextSize(f"{self.fontInfo().pointSize()}pt")
        for side in ("bottom", "left"):
            plot.getAxis(side).setPen(self._theme.secondary)
            plot.getAxis(side).setTextPen(self._theme.ink)
        for number, (name, (colour, values)) in enumerate(lines.items()):
            sign = _SIGNS[number % len(_SIGNS)]
            pen = pyqtgraph.mkPen(colour, width=2)
            plot.plot(self._articles, values, pen=pen, symbol=sign, symbolBrush=colour, symbolPen=colour, name=name)
        highest = max((value for _, values in lines.values() for value in values), default=0) or 1
        plot.setYRange(0, highest * _ROOM, padding=0)
