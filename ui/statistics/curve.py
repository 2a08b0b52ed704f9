"""The picture of corrections over time, by PyQtGraph: a line for each label, and beside it one for each origin."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pyqtgraph
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ui.statistics.plots import Plots
from ui.theme.theme import Theme

_HEIGHT = 240  # pixels
_SIGNS = "ostd+xph"  # so that colour is not all that tells lines apart
_MOST_TICKS = 5
_ROOM = 1.6  # of the highest value, for the names of the lines above them

Lines = Mapping[str, tuple[str, Sequence[float]]]  # by name: colour and a value for each batch


class Curve(Plots):
    """Show lines over the number of articles done, in a plot for each title."""

    def __init__(
        self, articles: Sequence[int], plots: Mapping[str, Lines], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, _HEIGHT, parent)
        self._articles = articles
        for column, (title, lines) in enumerate(plots.items()):
            self._plot(column, title, lines)

    def _plot(self, column: int, title: str, lines: Lines) -> None:
        plot = self.add_plot(column, title)
        legend = plot.addLegend(offset=(-4, 2), colCount=2, labelTextColor=self._theme.ink)
        legend.setLabelTextSize(f"{self.fontInfo().pointSize()}pt")
        for number, (name, (colour, values)) in enumerate(lines.items()):
            sign = _SIGNS[number % len(_SIGNS)]
            pen = pyqtgraph.mkPen(colour, width=2)
            plot.plot(self._articles, values, pen=pen, symbol=sign, symbolBrush=colour, symbolPen=colour, name=name)
        highest = max((value for _, values in lines.values() for value in values), default=0) or 1
        plot.setYRange(0, highest * _ROOM, padding=0)
        plot.getAxis("left").setTicks([_ticks(highest * _ROOM)])


def _ticks(top: float) -> list[tuple[float, str]]:
    """Return where numbers stand beside a picture of this height, and as what in the user's language."""
    power = 10.0 ** math.floor(math.log10(top / _MOST_TICKS))
    step = next(power * factor for factor in (1, 2, 5, 10) if top <= _MOST_TICKS * power * factor)
    digits = max(0, -math.floor(math.log10(step)))
    return [(n * step, QLocale().toString(n * step, "f", digits)) for n in range(int(top / step) + 1)]
