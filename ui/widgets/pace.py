"""How long work still takes, from the pace of its last part, in steps that do not jump about."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_MIN_SECONDS = 3.0  # seconds of work before anything is said
_WINDOW_SECONDS = 20.0  # seconds whose pace counts
_SAMPLE_SECONDS = 0.5  # seconds between what is kept
_MAX_DRIFT = 0.75  # minutes or hours that an estimate may differ from the number shown, which then stays


class Pace:
    """Watches one piece of work after another. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque()
        self._done = 0
        self._shown: tuple[str, int] | None = None

    def left(self, done: int, total: int) -> tuple[str, int] | None:
        """What remains of `total`, as ("seconds", 0) for a few seconds, ("minutes", n) or ("hours", n); minutes 0: less
        than one. None while that cannot be told. Less done than before is new work.
        """
        now = self._clock()
        if done < self._done or not 0 < done < total:  # the first piece waits for more than itself, such as loading
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
        """In words' steps; a number that still nearly holds stays."""
        if seconds < 10:
            return "seconds", 0
        unit, size = ("minutes", 60) if seconds < 90 * 60 else ("hours", 3600)
        amount = seconds / size
        if unit == "minutes" and amount < (1 if self._shown == ("minutes", 0) else _MAX_DRIFT):
            return unit, 0
        if self._shown and self._shown[0] == unit and abs(amount - self._shown[1]) < _MAX_DRIFT:
            return self._shown
        return unit, max(1, round(amount))
