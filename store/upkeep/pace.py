"""How long people were at work, told from the times of their transactions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from store import rows

MAX_PAUSE_S = 600  # between two actions of a person at work


def at_work(acts: Iterable[tuple[object, object]]) -> Iterator[float]:
    """Yield for each transaction, by its person and time, the seconds at work since the last one of that person.

    A longer pause counts as none. Raise Damage for what is no time.
    """
    last: dict[object, float] = {}
    for person, at in acts:
        if type(at) is not str or not rows.is_moment(at):
            rows.wrong("history", None, "at")
        moment = datetime.fromisoformat(at).timestamp()
        pause = moment - last.get(person, moment)
        yield pause if 0 < pause <= MAX_PAUSE_S else 0.0
        last[person] = moment
