"""The documents that people finished: what was suggested in them, and what they made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection

from annotate.learning.articles import Mark
from annotate.model import Annotation, DocumentState, State
from store import rows
from store.changes import history
from store.changes.history import Kind
from store.documents import annotation_rows
from store.documents.document_columns import types_of

MOST_HISTORY = 50_000  # rows that are read where the newest tell most
_TYPES = types_of("id", "text")


@dataclass(frozen=True, slots=True)
class Finished:
    """A document that is done: the suggestions that people decided on, as they were, and the marks it has."""

    document_id: int
    text: str
    suggested: tuple[Annotation, ...]
    wanted: tuple[Mark, ...]


def finished(conn: Connection, most: int = rows.MOST, most_history: int = rows.MOST) -> Iterator[Finished]:
    """Yield the documents that people finished after suggestions, the last ones at the end."""
    sql = (
        "SELECT document_id FROM progress WHERE queue_state = 'done' AND is_seen AND removed_at = ''"
        " ORDER BY changed_at DESC LIMIT ?"
    )
    ids = [document_id for (document_id,) in conn.execute(sql, [most])]
    for document_id, suggested in _suggested(conn, ids, most_history).items():
        row = conn.execute("SELECT id, text FROM documents WHERE id = ?", [document_id]).fetchone()
        rows.check("documents", row, _TYPES, long=("text",))
        yield Finished(document_id, row["text"], suggested, _marks(conn, document_id))


def _suggested(conn: Connection, ids: Sequence[int], most_history: int) -> dict[int, tuple[Annotation, ...]]:
    """Return of each of these documents what people decided on, by the time when it was finished."""
    renamed = annotation_rows.read_renamed(conn)
    found: dict[int, dict[int, Annotation]] = defaultdict(dict)
    done: dict[int, None] = {}
    sql = (
        "SELECT document_id, before, after FROM history WHERE id > (SELECT max(id) FROM history) - ? AND kind = ?"
        " AND document_id IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    for document_id, before, after in conn.execute(sql, [most_history, str(Kind.DO), rows.listed(ids)]):
        was = history.load(before)
        for a in was.annotations:
            if a.state is State.SUGGESTED:
                found[document_id].setdefault(a.id, replace(a, label=renamed.get(a.label, a.label)))
        if was.state is not DocumentState.DONE and history.load(after).state is DocumentState.DONE:
            done.pop(document_id, None)
            done[document_id] = None
    return {document_id: tuple(found[document_id].values()) for document_id in done}


def _marks(conn: Connection, document_id: int) -> tuple[Mark, ...]:
    now = annotation_rows.read(conn, document_id)
    return tuple(Mark(a.start, a.end, a.label) for a in now if a.state is State.ACCEPTED)
