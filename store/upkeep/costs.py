"""What the articles still to do will cost, told from those that people finished in this project."""

from __future__ import annotations

from sqlite3 import Connection

from annotate.learning.acts import DONE
from annotate.learning.cost import LEAST_TO_TIME, Costs, Spent, fit, spent
from store.documents.document_rows import KNOWN
from store.snapshot import snapshot
from store.upkeep.finished import MOST_HISTORY, finished
from store.upkeep.pace import at_work

_MOST_DONE = 100  # articles: the newest tell most, and take a tenth of a second to read


def costs(conn: Connection) -> Costs:
    """Return what the articles still to do will cost."""
    with snapshot(conn):
        done = _done(conn)
        rate = fit(list(done.values()))
        number, known, expected = _left(conn)
        seconds = _seconds(conn, set(done)) if len(done) >= LEAST_TO_TIME and known else 0.0
    if not seconds:
        return Costs(rate, number)
    pace = seconds / sum(one.acts for one in done.values())
    return Costs(rate, number, pace * rate.acts(expected, known) * number / known)


def _left(conn: Connection) -> tuple[int, int, float]:
    """Return how many articles are left, how many of them have suggestions, and what is expected of these."""
    sql = (
        f"SELECT {KNOWN} AS known, count(*), total(max(uncertainty, {DONE}))"
        " FROM progress WHERE queue_state IN ('todo', 'started') AND removed_at = '' GROUP BY known"
    )
    found = {known: (number, expected) for known, number, expected in conn.execute(sql)}
    known, expected = found.get(1, (0, 0.0))
    return known + found.get(0, (0, 0.0))[0], known, expected


def _done(conn: Connection) -> dict[int, Spent]:
    """Return what was expected of the articles that people finished last and what they cost, by document."""
    return {
        one.document_id: spent(one.text, [(a.start, a.end, a.label, a.score) for a in one.suggested], one.wanted)
        for one in finished(conn, _MOST_DONE, MOST_HISTORY)
    }


def _seconds(conn: Connection, ids: set[int]) -> float:
    """Return the time at work on these documents."""
    sql = (
        "SELECT annotator, at, min(document_id) FROM history WHERE id > (SELECT max(id) FROM history) - ?"
        " GROUP BY act ORDER BY act"
    )
    acts = conn.execute(sql, [MOST_HISTORY]).fetchall()
    pauses = at_work((annotator, at) for annotator, at, _ in acts)
    return sum(pause for pause, (_, _, document_id) in zip(pauses, acts, strict=True) if document_id in ids)
