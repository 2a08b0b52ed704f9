"""Documents as rows: adding, reading whole, and the queue's lists."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from sqlite3 import Connection
from typing import Any

from annotate.edits import WOULD_OVERLAP, verify_marks
from annotate.errors import UserError
from annotate.model import (
    LONG,
    SHOWN,
    Annotation,
    Document,
    DocumentState,
    Tokens,
    in_order,
    now,
    revision_after,
)
from annotate.text import fingerprint, fold, title_of
from store import memory, search, spans
from store.snapshot import snapshot

REMOVED = "SELECT document_id FROM progress WHERE removed_at <> ''"  # ids of the removed documents
_IS_REMOVED = "EXISTS (SELECT 1 FROM progress WHERE document_id = id AND removed_at <> '')"
STATE = f"CASE WHEN {_IS_REMOVED} THEN 'removed' ELSE state END"
# for a document whose text is not the folded one
SAME_TEXT = "INSERT OR IGNORE INTO same_texts (sha256, document_id) VALUES (?, ?)"
_CHUNK = 500  # hashes in one query; SQLite takes at most 32,766
REVISION = "coalesce((SELECT changed_at FROM progress WHERE document_id = id), '')"
_COLUMNS = f"id, title, {STATE}, reason, source, published, external_id, sha256, pipeline, normalisation, meta, text, {REVISION}"
_BATCH = 50  # documents read at a time
_START = 10_000  # code points: more than the first screen of one


class Order(StrEnum):
    """Orders of the queue."""

    ARRIVAL = "arrival"
    UNCHECKED = "unchecked"
    UNCERTAIN = "uncertain"


_ORDERS = {
    Order.ARRIVAL: "p.document_id",
    Order.UNCHECKED: "p.unchecked DESC, p.document_id",
    Order.UNCERTAIN: "p.uncertainty DESC, p.document_id",
}


@dataclass(frozen=True, slots=True)
class Row:
    """What the queue shows of a document."""

    id: int
    title: str
    state: DocumentState
    unchecked: int


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding a document: its id, and whether it is new (or back, when it was removed) or was there already.

    `was_known`: its text was there. `marks` counts the marks that were suggested in it then; `differing` names those
    that were not.
    """

    document_id: int
    is_new: bool
    title: str
    was_known: bool = False
    marks: int = 0
    differing: tuple[str, ...] = ()


def add_all(conn: Connection, documents: Iterable[Document]) -> list[Added]:
    """Store documents with their annotations and tokens; a text that is there already, whatever its line ends, normal
    form and invisible characters, is not stored again, and returns if it was removed. UserError when annotations break the
    rules of the project."""
    given = [(fingerprint(fold(document.text)), document) for document in documents]
    known = _known(conn, [folded for folded, _ in given])
    following = conn.execute("SELECT coalesce(max(id), 0) + 1 FROM documents").fetchone()[0]
    outcome: list[Added] = []
    new: list[tuple[int, str, str, Document]] = []
    others: list[tuple[str, int]] = []
    for folded, document in given:
        if folded in known:
            document_id, title = known[folded]
            outcome.append(Added(document_id, _return(conn, document_id), title, was_known=True))
            continue
        document_id, title = following + len(new), document.title or title_of(document.text)
        known[folded] = document_id, title
        sha256 = fingerprint(document.text)
        new.append((document_id, title, sha256, document))
        if sha256 != folded:
            others.append((folded, document_id))
        outcome.append(Added(document_id, True, title))
    _insert(conn, new)
    conn.executemany(SAME_TEXT, others)
    return outcome


def _known(conn: Connection, hashes: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Return id and title of the documents whose folded text has one of these hashes."""
    found = {}
    for start in range(0, len(hashes), _CHUNK):
        chunk = hashes[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        sql = (
            f"SELECT sha256, id, title FROM documents WHERE sha256 IN ({marks}) UNION ALL SELECT s.sha256, d.id, d.title"
            f" FROM same_texts s JOIN documents d ON d.id = s.document_id WHERE s.sha256 IN ({marks})"
        )
        rows = conn.execute(sql, [*chunk, *chunk])
        found.update({row[0]: (row[1], row[2]) for row in rows})
    return found


def _return(conn: Connection, document_id: int) -> bool:
    """Bring a removed document back; whether it was removed. UserError when its marks overlap and no longer may."""
    sql = "SELECT changed_at FROM progress WHERE document_id = ? AND removed_at <> ''"
    removed = conn.execute(sql, [document_id]).fetchone()
    if removed:
        verify_return(conn, document_id)
        sql = "UPDATE progress SET removed_at = '', changed_at = ? WHERE document_id = ?"
        conn.execute(sql, [revision_after(removed[0]), document_id])
    return removed is not None


def _insert(conn: Connection, new: Sequence[tuple[int, str, str, Document]]) -> None:
    """Rows for documents that are not there: (id, title, sha256, document) each."""
    moment = now()
    conn.executemany(
        "INSERT INTO documents (id, title, state, reason, source, published, external_id, sha256, pipeline,"
        " normalisation, meta, text, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                document_id,
                title,
                str(document.state),
                document.reason,
                document.source,
                document.published,
                document.external_id,
                sha256,
                document.pipeline,
                json.dumps(document.normalisation),
                json.dumps(document.meta, ensure_ascii=False),
                document.text,
                moment,
            )
            for document_id, title, sha256, document in new
        ),
    )
    conn.executemany("INSERT INTO progress (document_id, changed_at) VALUES (?, ?)", ([row[0], moment] for row in new))
    spans.ensure_labels(conn, (a.label for *_, document in new for a in document.annotations))
    overlap = may_overlap(conn)
    for document_id, _, _, document in new:
        if document.annotations:
            fresh = {a.id for a in document.annotations}
            verify_marks(document.text, in_order(document.annotations), fresh, overlapping=overlap)
            spans.write(conn, document_id, document.annotations)
            spans.count(conn, document_id, moment)
            memory.count(conn, document_id, (), document.annotations)
        if document.tokens:
            write_tokens(conn, document_id, document.tokens)


def read(conn: Connection, document_id: int, *, tokens: bool = True) -> Document:
    """Return a document, without `tokens` as one that no pipeline has seen. KeyError when there is none with this id."""
    with snapshot(conn):
        row = conn.execute(f"SELECT {_COLUMNS} FROM documents WHERE id = ?", [document_id]).fetchone()
        if row is None:
            raise KeyError(document_id)
        known = _tokens(conn, document_id) if tokens else None
        return _document(row, known, spans.read(conn, document_id), overlap=may_overlap(conn))


def read_start(conn: Connection, document_id: int) -> Document | None:
    """A long document with the marks of its first screens only, to look at until all of it is read; None for others.

    It has no revision: nothing can be planned on it.
    """
    sql = f"SELECT {_COLUMNS} FROM documents WHERE id = ? AND length(text) > ?"
    with snapshot(conn):
        row = conn.execute(sql, [document_id, LONG]).fetchone()
        if row is None:
            return None
        start = _document(row, None, spans.read_until(conn, document_id, _START), overlap=may_overlap(conn))
        return replace(start, revision="")


def stream(conn: Connection, states: Collection[DocumentState] | None) -> Iterator[Document]:
    """Documents in these states (None: all that are shown) in the order they came, as they all were at the start."""
    wanted = [str(state) for state in states or SHOWN]
    marks = ",".join("?" * len(wanted))
    sql = f"SELECT {_COLUMNS} FROM documents WHERE id > ? AND {STATE} IN ({marks}) ORDER BY id LIMIT {_BATCH}"
    with snapshot(conn):
        overlap, last = may_overlap(conn), 0
        while rows := conn.execute(sql, [last, *wanted]).fetchall():
            first, last = rows[0][0], rows[-1][0]
            tokens = dict(_all_tokens(conn, first, last))
            annotations = spans.read_between(conn, first, last)
            for row in rows:
                yield _document(row, tokens.get(row[0]), annotations.get(row[0], ()), overlap=overlap)


def _document(
    row: Sequence[Any], tokens: Tokens | None, annotations: tuple[Annotation, ...], *, overlap: bool
) -> Document:
    return Document(
        id=row[0],
        title=row[1],
        state=DocumentState(row[2]),
        reason=row[3],
        source=row[4],
        published=row[5],
        external_id=row[6],
        sha256=row[7],
        pipeline=row[8],
        normalisation=json.loads(row[9]) if row[9] != "{}" else {},
        meta=json.loads(row[10]) if row[10] != "{}" else {},
        text=row[11],
        tokens=tokens,
        annotations=annotations,
        overlapping=overlap,
        revision=row[12],
    )


def may_overlap(conn: Connection) -> bool:
    """Whether the project lets marks overlap: its setting "overlap"."""
    row = conn.execute("SELECT value FROM settings WHERE key = 'overlap'").fetchone()
    return row is not None and bool(json.loads(row[0]))


def verify_return(conn: Connection, document_id: int) -> None:
    """Raise UserError when marks of a removed document overlap, which the project let them once and no longer does."""
    row = conn.execute("SELECT value FROM settings WHERE key = 'overlap'").fetchone()
    if row is not None and read(conn, document_id, tokens=False).breaks_flatness:
        raise UserError(WOULD_OVERLAP)


def overlapping(conn: Connection) -> list[int]:
    """Ids of the documents, without the removed ones, in which marks overlap, in the order they came."""
    return [
        row[0]
        for row in conn.execute(
            "SELECT DISTINCT document_id FROM ("
            'SELECT document_id, start, max("end") OVER (PARTITION BY document_id ORDER BY start, "end", id'
            " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached"
            f" FROM annotations WHERE state <> 'rejected' AND document_id NOT IN ({REMOVED}))"
            " WHERE start < reached ORDER BY document_id"
        )
    ]


def bare(conn: Connection, ids: Sequence[int]) -> dict[int, Document]:
    """How far documents are, without texts and annotations, by id; the ones that are there."""
    rows = conn.execute(
        f"SELECT id, title, {STATE}, reason, {REVISION} FROM documents WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(ids)],
    )
    return {row[0]: Document("", row[1], row[0], DocumentState(row[2]), row[3], revision=row[4]) for row in rows}


def write_tokens(conn: Connection, document_id: int, tokens: Tokens) -> None:
    """Store token boundaries, as one flat list of code point offsets."""
    offsets = json.dumps(list(chain.from_iterable(tokens)), separators=(",", ":"))
    conn.execute("INSERT OR REPLACE INTO tokens VALUES (?, ?, ?)", [document_id, tokens.pipeline, offsets])


def queue(conn: Connection, state: DocumentState | None, typed: str, order: Order) -> list[int]:
    """Ids of the documents in a state (None: any) that hold all words typed, in order."""
    sql = "SELECT p.document_id FROM progress p"  # its rows are small; documents are read only where they must be
    conditions = ["p.removed_at = ''"]
    values: list[Any] = []
    if state is not None:
        sql += " JOIN documents d ON d.id = p.document_id"
        conditions.append("d.state = ?")
        values.append(str(state))
    if typed.strip():
        wanted = search.query(typed)
        if not wanted:
            return []
        conditions.append("p.document_id IN (SELECT rowid FROM documents_fts WHERE documents_fts MATCH ?)")
        values.append(wanted)
    sql += " WHERE " + " AND ".join(conditions)
    return [row[0] for row in conn.execute(f"{sql} ORDER BY {_ORDERS[order]}", values)]


def holding(conn: Connection, name: str) -> list[int]:
    """Ids of the documents in which this name may stand, in the order they came: its words are there, in this order."""
    phrase = search.phrase(name)
    by_words, by_signs = "id IN (SELECT rowid FROM documents_fts WHERE documents_fts MATCH ?)", "instr(text, ?) > 0"
    sql = f"SELECT id FROM documents WHERE {by_words if phrase else by_signs} AND id NOT IN ({REMOVED}) ORDER BY id"
    return [row[0] for row in conn.execute(sql, [phrase or name])]


def write_state(conn: Connection, document_id: int, state: DocumentState, reason: str, revision: str) -> None:
    """Set how far a document is; a removed one keeps the state it had, for when it returns."""
    is_removed = state is DocumentState.REMOVED
    conn.execute(
        "UPDATE progress SET removed_at = ?, changed_at = ? WHERE document_id = ?",
        [revision if is_removed else "", revision, document_id],
    )
    conn.execute(
        "UPDATE documents SET state = coalesce(?, state), reason = ? WHERE id = ?",
        [None if is_removed else str(state), reason, document_id],
    )


def rows(conn: Connection, ids: Sequence[int]) -> list[Row]:
    """What the queue shows of these documents, in this order; removed ones are left out."""
    marks = ",".join("?" * len(ids))
    found = {
        row[0]: Row(row[0], row[1], DocumentState(row[2]), row[3])
        for row in conn.execute(
            "SELECT d.id, d.title, d.state, p.unchecked FROM documents d JOIN progress p ON p.document_id = d.id"
            f" WHERE d.id IN ({marks}) AND p.removed_at = ''",
            list(ids),
        )
    }
    return [found[i] for i in ids if i in found]


def counts(conn: Connection) -> dict[DocumentState, int]:
    """How many documents are in each state."""
    rows = conn.execute(f"SELECT state, count(*) FROM documents WHERE id NOT IN ({REMOVED}) GROUP BY state")
    found = dict(rows.fetchall())
    return {state: found.get(str(state), 0) for state in SHOWN}


def unsuggested(conn: Connection, pipelines: Collection[str]) -> list[int]:
    """Ids of the unfinished documents that none of these pipelines suggested marks for."""
    marks = ",".join("?" * len(pipelines))
    rows = conn.execute(
        f"SELECT id FROM documents WHERE state IN ('todo', 'started') AND pipeline NOT IN ({marks})"
        f" AND id NOT IN ({REMOVED}) ORDER BY id",
        list(pipelines),
    )
    return [row[0] for row in rows]


def _tokens(conn: Connection, document_id: int) -> Tokens | None:
    return next((tokens for _, tokens in _all_tokens(conn, document_id, document_id)), None)


def _all_tokens(conn: Connection, first: int, last: int) -> Iterator[tuple[int, Tokens]]:
    """The tokens of the documents with ids from `first` to `last`."""
    sql = "SELECT document_id, pipeline, offsets FROM tokens WHERE document_id BETWEEN ? AND ?"
    for document_id, pipeline, stored in conn.execute(sql, [first, last]):
        offsets = json.loads(stored)
        yield document_id, Tokens(tuple(offsets[::2]), tuple(offsets[1::2]), pipeline)
