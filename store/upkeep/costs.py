"""What the articles still to do will cost, told from those that people finished in this project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from sqlite3 import Connection

from annotate.learning.articles import Mark
from annotate.learning.cost import GENERAL, LEAST_TO_TIME, Rate, Scored, Spent, fit, spent
from annotate.model import DocumentState, State
from store import rows
from store.changes import history
from store.documents import annotation_rows
from store.documents.document_columns import types_of
from store.snapshot import snapshot
from store.upkeep.pace import at_work

_MOST_DONE = 200  # articles: the newest tell most, and are quick to read
_MOST_HISTORY = 50_000  # rows
_TYPES = types_of("id", "text")


@dataclass(frozen=True, slots=True)
class Costs:
    """How acts follow from what is expected of an article, and how long all that are left will take.

    `seconds` is None while fewer than ten articles are done, and where nothing was suggested.
    """

    rate: Rate = GENERAL
    articles: int = 0  # that are left
    seconds: float | None = None


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
        "SELECT d.pipeline <> '' OR p.unchecked > 0 AS known, count(*), total(max(p.uncertainty, 1))"
        " FROM documents d JOIN progress p ON p.document_id = d.id"
        " WHERE d.state IN ('todo', 'started') AND p.removed_at = '' GROUP BY known"
    )
    found = {known: (number, expected) for known, number, expected in conn.execute(sql)}
    known, expected = found.get(1, (0, 0.0))
    return known + found.get(0, (0, 0.0))[0], known, expected


def _done(conn: Connection) -> dict[int, Spent]:
    """Return what was expected of the articles that people finished last and what they cost, by document."""
    sql = (
        "SELECT d.id, d.text FROM documents d JOIN progress p ON p.document_id = d.id"
        " WHERE d.state = 'done' AND d.pipeline <> '' AND p.removed_at = '' ORDER BY p.changed_at DESC LIMIT ?"
    )
    texts: dict[int, str] = {}
    for row in conn.execute(sql, [_MOST_DONE]):
        rows.check("documents", row, _TYPES, long=("text",))
        texts[row["id"]] = row["text"]
    found: dict[int, Spent] = {}
    for document_id, suggested in _suggested(conn, list(texts)):
        now = annotation_rows.read(conn, document_id)
        wanted = [Mark(a.start, a.end, a.label) for a in now if a.state is State.ACCEPTED]
        found[document_id] = spent(texts[document_id], suggested, wanted)
    return found


def _suggested(conn: Connection, ids: list[int]) -> Iterator[tuple[int, list[Scored]]]:
    """Yield of each of these documents that a person finished the suggestions that people decided on, as they were."""
    renamed = annotation_rows.read_renamed(conn)
    found: dict[int, dict[int, Scored]] = defaultdict(dict)
    finished: set[int] = set()
    sql = (
        "SELECT document_id, before, after FROM history WHERE id > (SELECT max(id) FROM history) - ?"
        " AND document_id IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    for document_id, before, after in conn.execute(sql, [_MOST_HISTORY, rows.listed(ids)]):
        was = history.load(before)
        for a in was.annotations:
            if a.state is State.SUGGESTED:
                label = renamed.get(a.label, a.label)
                found[document_id].setdefault(a.id, (a.start, a.end, label, a.score))
        if was.state is not DocumentState.DONE and history.load(after).state is DocumentState.DONE:
            finished.add(document_id)
    for document_id in finished:
        yield document_id, list(found[document_id].values())


def _seconds(conn: Connection, ids: set[int]) -> float:
    """Return the time at work on these documents."""
    sql = (
        "SELECT annotator, at, min(document_id) FROM history WHERE id > (SELECT max(id) FROM history) - ?"
        " GROUP BY act ORDER BY act"
    )
    acts = conn.execute(sql, [_MOST_HISTORY]).fetchall()
    pauses = at_work((annotator, at) for annotator, at, _ in acts)
    return sum(pause for pause, (_, _, document_id) in zip(pauses, acts, strict=True) if document_id in ids)
