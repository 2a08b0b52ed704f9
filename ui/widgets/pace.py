"""An estimate of the time that work still takes, from its recent pace, in stable steps."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_MIN_SECONDS = 3.0  # of work before the first estimate
_WINDOW_SECONDS = 20.0  # of work that the pace is computed over
_SAMPLE_SECONDS = 0.5  # between samples
_MAX_DRIFT = 0.75  # minutes or hours that an estimate may differ from the shown one without replacing it


class Pace:
    """Estimate the remaining time of one task after another. `clock` returns seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque()
        self._done = 0
        self._shown: tuple[str, int] | None = None

    def left(self, done: int, total: int) -> tuple[str, int] | None:
        """Return the remaining time, or None if it is unknown. Fewer items done than before means a new task.

        ("seconds", 0) is a few seconds, ("minutes", 0) less than a minute; else ("minutes", n) or ("hours", n).
        """
        now = self._clock()
        if done < self._done or not 0 < done < total:  # the first item includes other work, such as loading
            self._samples.clear()
            self._shown = None
        self._done = done
        if not 0 < done < total:
            return None
        if not self._samples or now - self._samples[-1][0] >= _SAMPLE_SECONDS:
            self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[1][0] >= _WINDOW_SECONDS:
            self._samples.popleft()
        then, before = self._samples[0]
        if now - then >= _MIN_SECONDS and done > before:
            self._shown = self._steady((total - done) * (now - then) / (done - before))
        return self._shown

    def _steady(self, seconds: float) -> tuple[str, int]:
        """Round to a unit; keep the shown number while it is nearly right."""
        if seconds < 10:
            return "seconds", 0
        unit, size = ("minutes", 60) if seconds < 90 * 60 else ("hours", 3600)
        amount = seconds / size
        if unit == "minutes" and amount < (1 if self._shown == ("minutes", 0) else _MAX_DRIFT):
            return unit, 0
        if self._shown and self._shown[0] == unit and abs(amount - self._shown[1]) < _MAX_DRIFT:
            return self._shown
        return unit, max(1, round(amount))
