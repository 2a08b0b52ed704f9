"""How long work takes, whatever else the machine does meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable


def seconds(work: Callable[[], object], *, times: int = 1) -> float:
    """Return the least time of the processor that work takes in this process."""
    taken = []
    for _ in range(times):
        started = time.process_time()
        work()
        taken.append(time.process_time() - started)
    return min(taken)
