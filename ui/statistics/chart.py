"""The picture of a project over time, by PyQtGraph: articles finished a day, and how often the pipeline was right.

Only the dialog imports this, when it opens: PyQtGraph brings numpy, which takes a quarter of a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pyqtgraph
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from store.upkeep.statistics import Day
from ui.statistics.plots import Plots
from ui.theme.theme import Theme

_BAR_DAYS, _MARGIN_DAYS = 0.8, 1.5  # width of a bar, and room beside the first and the last
_MAX_TICKS = 4  # dates below the picture, and steps beside it
_HEIGHT = 200  # pixels


class Chart(Plots):
    """Show days as bars, and beside them the share of suggestions that were right as a line."""

    def __init__(
        self, days: Sequence[Day], theme: Theme, titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, _HEIGHT, parent)
        self._days = [(date.fromisoformat(day.day).toordinal(), day) for day in days if day.day]
        at = [ordinal for ordinal, _ in self._days]
        done = self._plot(0, titles[0])
        heights = [day.documents for _, day in self._days]
        done.addItem(pyqtgraph.BarGraphItem(x=at, height=heights, width=_BAR_DAYS, brush=theme.focus, pen=theme.focus))
        _set_height(done, max([1, *heights]))
        right = self._plot(1, titles[1])
        shares = [(ordinal, 100 * share) for ordinal, day in self._days if (share := day.share_right) is not None]
        pen = pyqtgraph.mkPen(theme.ink, width=2)
        right.plot(*zip(*shares, strict=True) if shares else ([], []), pen=pen, symbol="o", symbolBrush=theme.ink)
        _set_height(right, 100)

    def _plot(self, column: int, title: str) -> pyqtgraph.PlotItem:
        """Add a plot with dates below it."""
        plot = self.add_plot(column, title)
        plot.getAxis("bottom").setTicks([self._ticks()])
        if self._days:
            plot.setXRange(self._days[0][0] - _MARGIN_DAYS, self._days[-1][0] + _MARGIN_DAYS, padding=0)
        return plot

    def _ticks(self) -> list[tuple[int, str]]:
        """Return where dates stand below the picture, and as what."""
        every = max(1, -(-len(self._days) // _MAX_TICKS))
        return [
            (at, QLocale().toString(QDate.fromString(day.day, Qt.DateFormat.ISODate), "d MMM"))
            for at, day in self._days[::every]
        ]


def _set_height(plot: pyqtgraph.PlotItem, top: int) -> None:
    """Let a plot reach from 0 to `top`, with whole numbers beside it."""
    plot.setYRange(0, top, padding=0.05)
    plot.getAxis("left").setTicks([[(at, str(at)) for at in range(0, top + 1, -(-top // _MAX_TICKS))]])
