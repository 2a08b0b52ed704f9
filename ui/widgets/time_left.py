"""The time that work still takes, in words."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.widgets.pace import Pace


class TimeLeft(QObject):
    """Tell the remaining time of one task after another. `clock` returns seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._pace = Pace(clock)

    def words(self, done: int, total: int) -> str:
        """Return the remaining time; "" if it is unknown."""
        match self._pace.left(done, total):
            case "seconds", _:
                return self.tr("a few seconds left")
            case "minutes", 0:
                return self.tr("less than a minute left")
            case "minutes", n:
                return self.tr("about %n min left", "", n)
            case "hours", n:
                return self.tr("about %n hour(s) left", "", n)
        return ""
