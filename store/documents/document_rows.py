"""Documents as rows: adding, reading whole, and the queue's lists."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, chain, count, islice
from operator import sub
from sqlite3 import Connection
from typing import Any, NamedTuple

from annotate.edits.annotations import WOULD_OVERLAP, verify_annotations
from annotate.edits.description import NOTE, described, value_of
from annotate.errors import UserError
from annotate.learning.acts import DONE
from annotate.model import (
    LONG_TEXT,
    SHOWN_STATES,
    Annotation,
    Document,
    DocumentState,
    Tokens,
    in_order,
    now,
    revision_after,
)
from annotate.text import fingerprint, fold, title_of
from store import rows, settings
from store.documents import annotation_rows, document_columns, memory_rows, search
from store.documents.document_columns import types_of
from store.queue_query import Order, QueueQuery
from store.settings import OVERLAP
from store.snapshot import snapshot

REMOVED = "SELECT document_id FROM progress WHERE removed_at <> ''"  # ids of the removed documents
_IS_REMOVED = "EXISTS (SELECT 1 FROM progress WHERE document_id = id AND removed_at <> '')"
_SHOWN_AS = f"CASE WHEN {_IS_REMOVED} THEN 'removed' ELSE state END"
STATE = f"{_SHOWN_AS} AS state"
# for a document whose text is not the folded one
SAME_TEXT = "INSERT OR IGNORE INTO same_texts (sha256, document_id) VALUES (?, ?)"
_STATES = {str(state): state for state in DocumentState}
REVISION = "coalesce((SELECT changed_at FROM progress WHERE document_id = id), '') AS revision"
_COLUMNS = f"id, title, {STATE}, sha256, {', '.join(document_columns.NAMES)}, text, {REVISION}"
_KNOWN_TYPES = types_of("id", "title", "sha256")
_BARE_TYPES = types_of("id", "title", "state", "reason", "revision")
_QUEUED_TYPES: rows.Types = types_of("id", "title", "state", "source", "published", "pipeline") | {
    "unchecked": (int,),
    "uncertainty": (float,),
}
_DESCRIBED_TYPES = types_of("id", "title", "source", "published", "meta")
_TEXT_TYPES = types_of("id", "title", "text")
_FIRST_LOOK, _MOST_LOOKED_AT = 40, 5  # documents, and documents for each that is to be found at once
_FIRST_LETTERS = 600  # of a text
_PACKED, _ZERO, _LARGEST_STEP = (
    "+",
    32,
    0xD000,
)  # of a text of steps: its sign, the code point of 0, below the surrogates
_LEAST, _LAST_BYTE = chr(_ZERO), "\xff"  # of such a text
_LOWERED = bytes(_ZERO) + bytes(range(256 - _ZERO))  # from code points to steps
_BATCH = 50  # documents read at a time
_START = 10_000  # code points: more than the first screen of one
KNOWN = "(is_seen OR unchecked > 0)"  # whether it can be told what a document will cost
_ORDERS = {  # each has an index, which is named where SQLite would take another and sort
    Order.ARRIVAL: ("", "document_id"),
    Order.UNCHECKED: ("queue_by_unchecked", "unchecked DESC, document_id"),
    Order.UNCERTAIN: ("queue_by_uncertainty", "uncertainty DESC, document_id"),
    Order.SURE: (
        "queue_by_sureness",
        f"queue_state NOT IN ('todo', 'started'), NOT {KNOWN}, uncertainty, document_id",
    ),
    Order.DATE: ("queue_by_date", "queue_date DESC, document_id"),
    Order.TITLE: ("queue_by_title", "title_key, document_id"),
    Order.SOURCE: ("queue_by_source", "source_key = '', source_key, queue_date DESC, document_id"),
}


class Row(NamedTuple):
    """A document in the queue. `expected` is its uncertainty, None where nothing was suggested yet."""

    id: int
    title: str
    state: DocumentState
    unchecked: int
    source: str = ""
    published: str = ""
    expected: float | None = None


class Added(NamedTuple):
    """The outcome of adding a document: its id, and whether it is new, or back after it was removed.

    `was_known`: its text was stored already. `marks` counts the annotations suggested in it then; `differing` names those
    that were not.
    """

    document_id: int
    is_new: bool
    title: str
    was_known: bool = False
    marks: int = 0
    differing: tuple[str, ...] = ()


class _New(NamedTuple):
    """A document that is not there yet."""

    id: int
    title: str
    sha256: str
    document: Document

    def row(self) -> dict[str, Any]:
        """Return the values of its row by column."""
        fields = {column.name: column.dump(self.document) for column in document_columns.COLUMNS}
        own = {"id": self.id, "title": self.title, "sha256": self.sha256}
        return {**fields, **own, "state": str(self.document.state), "text": self.document.text}


def add_all(conn: Connection, documents: Iterable[Document]) -> list[Added]:
    """Store documents with their annotations and tokens, and return the outcomes in their order.

    A text that is stored already, whatever its line ends, normal form and invisible characters, is not stored again. Its
    document comes back if it was removed.

    Raises:
        UserError: Annotations break the rules of the project.

    """
    given = [(fingerprint(fold(document.text)), document) for document in documents]
    known = _known(conn, [folded for folded, _ in given])
    following = rows.scalar(conn, "SELECT coalesce(max(id), 0) + 1 FROM documents")
    outcome: list[Added] = []
    new: list[_New] = []
    others: list[tuple[str, int]] = []
    for folded, document in given:
        if folded in known:
            document_id, title = known[folded]
            outcome.append(Added(document_id, _return(conn, document_id), title, was_known=True))
            continue
        document_id, title = following + len(new), document.title or title_of(document.text)
        known[folded] = document_id, title
        sha256 = fingerprint(document.text)
        new.append(_New(document_id, title, sha256, document))
        if sha256 != folded:
            others.append((folded, document_id))
        outcome.append(Added(document_id, True, title))
    _insert(conn, new)
    conn.executemany(SAME_TEXT, others)
    return outcome


def _known(conn: Connection, hashes: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Return id and title of the documents whose folded text has one of these hashes."""
    found = {}
    sql = (
        "SELECT id, title, sha256 FROM documents WHERE sha256 IN (SELECT value FROM json_each(:hashes))"
        " UNION ALL SELECT d.id, d.title, s.sha256 FROM same_texts s JOIN documents d ON d.id = s.document_id"
        " WHERE s.sha256 IN (SELECT value FROM json_each(:hashes))"
    )
    for row in conn.execute(sql, {"hashes": rows.listed(hashes)}):
        rows.check("documents", row, _KNOWN_TYPES)
        found[row["sha256"]] = row["id"], row["title"]
    return found


def _return(conn: Connection, document_id: int) -> bool:
    """Bring back a document if it was removed, and return whether it was. See `verify_return`."""
    sql = "SELECT changed_at FROM progress WHERE document_id = ? AND removed_at <> ''"
    removed = conn.execute(sql, [document_id]).fetchone()
    if removed:
        verify_return(conn, document_id)
        sql = "UPDATE progress SET removed_at = '', changed_at = ? WHERE document_id = ?"
        conn.execute(sql, [revision_after(removed["changed_at"]), document_id])
    return removed is not None


def _insert(conn: Connection, new: Sequence[_New]) -> None:
    """Write the rows of documents that are new."""
    moment = now()
    names = (*document_columns.OTHERS, *document_columns.NAMES, "added_at")
    conn.executemany(
        f"INSERT INTO documents ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})",
        ({**one.row(), "added_at": moment} for one in new),
    )
    conn.executemany(
        "INSERT INTO progress (document_id, changed_at, title_key, source_key) VALUES (?, ?, ?, ?)",
        ([one.id, moment, *keys(one.title, one.document.source)] for one in new),
    )
    annotation_rows.ensure_labels(conn, (a.label for one in new for a in one.document.annotations))
    overlap = may_overlap(conn)
    marked = {one.id: one.document for one in new if one.document.annotations}
    for document in marked.values():
        fresh = {a.id for a in document.annotations}
        verify_annotations(document.text, in_order(document.annotations), fresh, overlapping=overlap)
    texts = {document_id: document.text for document_id, document in marked.items()}
    annotations = {document_id: document.annotations for document_id, document in marked.items()}
    annotation_rows.write(conn, texts, annotations, {})
    annotation_rows.count(conn, dict.fromkeys(marked, moment))
    memory_rows.count(conn, texts, {}, annotations)
    write_tokens(conn, {one.id: one.document.tokens for one in new if one.document.tokens})


def keys(title: str, source: str) -> tuple[str, str]:
    """Return the values of title_key and source_key."""
    return search.sort_key(title), search.sort_key(source)


def read(conn: Connection, document_id: int, *, tokens: bool = True) -> Document:
    """Return a document; without `tokens`, as if no pipeline had seen it. Raise KeyError if there is none with this id."""
    with snapshot(conn):
        row = conn.execute(f"SELECT {_COLUMNS} FROM documents WHERE id = ?", [document_id]).fetchone()
        if row is None:
            raise KeyError(document_id)
        known = _tokens(conn, document_id) if tokens else None
        return _document(row, known, annotation_rows.read(conn, document_id), overlap=may_overlap(conn))


def is_current(conn: Connection, document: Document) -> bool:
    """Return whether a document has the stored revision, which is proof that it is as stored."""
    row = conn.execute(f"SELECT {REVISION} FROM documents WHERE id = ?", [document.id]).fetchone()
    return row is not None and row["revision"] == document.revision != "" and document.overlapping == may_overlap(conn)


def read_start(conn: Connection, document_id: int) -> Document | None:
    """Return a long document with the annotations of its first screens only, to show until it is read; None for others.

    It has no revision: nothing can be planned on it.
    """
    sql = f"SELECT {_COLUMNS} FROM documents WHERE id = ? AND length(text) > ?"
    with snapshot(conn):
        row = conn.execute(sql, [document_id, LONG_TEXT]).fetchone()
        if row is None:
            return None
        start = _document(row, None, annotation_rows.read_until(conn, document_id, _START), overlap=may_overlap(conn))
        return replace(start, revision="")


def stream(conn: Connection, states: Collection[DocumentState] | None) -> Iterator[Document]:
    """Yield the documents in these states (None: all that are shown) by arrival, as they were at the start."""
    wanted = [str(state) for state in states or SHOWN_STATES]
    sql = (
        f"SELECT {_COLUMNS} FROM documents WHERE id > ? AND {_SHOWN_AS} IN (SELECT value FROM json_each(?))"
        f" ORDER BY id LIMIT {_BATCH}"
    )
    with snapshot(conn):
        left = _number(conn, wanted)
        overlap, last = may_overlap(conn), 0
        while batch := conn.execute(sql, [last, rows.listed(wanted)]).fetchall():
            first, last = batch[0]["id"], batch[-1]["id"]
            tokens = dict(_all_tokens(conn, first, last))
            annotations = annotation_rows.read_between(conn, first, last)
            left -= len(batch)
            for row in batch:
                yield _document(row, tokens.get(row["id"]), annotations.get(row["id"], ()), overlap=overlap)
        if left:  # a damaged file: some would be left out without a word
            rows.wrong("documents", None, "state")


def _number(conn: Connection, states: Collection[str]) -> int:
    """Return how many documents are in these states by the index of states. Raise Damage for an unknown state."""
    known = sum(number for state, number in counts(conn).items() if state in states)
    if DocumentState.REMOVED in states:
        known += rows.scalar(conn, f"SELECT count(*) FROM documents WHERE id IN ({REMOVED})")
    return known


def _document(
    row: sqlite3.Row, tokens: Tokens | None, annotations: tuple[Annotation, ...], *, overlap: bool
) -> Document:
    rows.check("documents", row, document_columns.TYPES, document_columns.LONG)
    document_id, text = row["id"], row["text"]
    if len(text) > rows.LONGEST_TEXT:
        rows.wrong("documents", document_id, "text")
    if len(annotations) > rows.MOST_ANNOTATIONS:
        rows.wrong("documents", document_id, "annotations")
    if beyond := next((a for a in annotations if a.end > len(text)), None):
        rows.wrong("annotations", beyond.id, "end")
    if tokens and tokens.ends[-1] > len(text):
        rows.wrong("tokens", document_id, "offsets")
    return Document(
        text=text,
        title=row["title"],
        id=document_id,
        state=state_of(document_id, row["state"]),
        sha256=row["sha256"],
        tokens=tokens,
        annotations=annotations,
        overlapping=overlap,
        revision=row["revision"],
        **{column.name: column.load(row) for column in document_columns.COLUMNS},
    )


def state_of(document_id: int, stored: object) -> DocumentState:
    """Return a document's state from its row. Raise Damage if it is not one."""
    state = _STATES.get(stored) if isinstance(stored, str) else None
    return state or rows.wrong("documents", document_id, "state")


def may_overlap(conn: Connection) -> bool:
    """Return whether the project lets annotations overlap."""
    return settings.read(conn, OVERLAP)


def verify_return(conn: Connection, document_id: int) -> None:
    """Raise UserError when annotations of a removed document overlap, which the project allowed once and no longer does."""
    if settings.is_set(conn, OVERLAP) and read(conn, document_id, tokens=False).has_forbidden_overlap:
        raise UserError(WOULD_OVERLAP)


def overlapping(conn: Connection) -> list[int]:
    """Return the documents in which annotations overlap by arrival, without removed ones."""
    return [
        document_id
        for (document_id,) in conn.execute(
            "SELECT DISTINCT document_id FROM ("
            'SELECT document_id, start, max("end") OVER (PARTITION BY document_id ORDER BY start, "end", id'
            " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached"
            f" FROM annotations WHERE state <> 'rejected' AND document_id NOT IN ({REMOVED}))"
            " WHERE start < reached ORDER BY document_id"
        )
    ]


def bare(conn: Connection, ids: Sequence[int]) -> dict[int, Document]:
    """Return documents by id without their texts and annotations. Unknown ids are left out."""
    found = {}
    for row in conn.execute(
        f"SELECT id, title, {STATE}, reason, {REVISION} FROM documents WHERE id IN (SELECT value FROM json_each(?))",
        [rows.listed(ids)],
    ):
        rows.check("documents", row, _BARE_TYPES)
        state = state_of(row["id"], row["state"])
        found[row["id"]] = Document("", row["title"], row["id"], state, row["reason"], revision=row["revision"])
    return found


def whole(conn: Connection, ids: Sequence[int]) -> dict[int, Document]:
    """Return documents by id, as if no pipeline had seen them. Unknown ids are left out."""
    with snapshot(conn):
        overlap, listed = may_overlap(conn), rows.listed(ids)
        annotations = annotation_rows.read_of(conn, ids)
        sql = f"SELECT {_COLUMNS} FROM documents WHERE id IN (SELECT value FROM json_each(?))"
        return {
            row["id"]: _document(row, None, annotations.get(row["id"], ()), overlap=overlap)
            for row in conn.execute(sql, [listed])
        }


def among(conn: Connection, ids: Sequence[int], states: Collection[DocumentState]) -> list[int]:
    """Return those of these documents that are in the queue in one of these states."""
    sql = (
        "SELECT document_id FROM progress WHERE document_id IN (SELECT value FROM json_each(?))"
        " AND removed_at = '' AND queue_state IN (SELECT value FROM json_each(?))"
    )
    found = {document_id for (document_id,) in conn.execute(sql, [rows.listed(ids), rows.listed(states)])}
    return [document_id for document_id in ids if document_id in found]


def unchecked(conn: Connection, ids: Sequence[int]) -> int:
    """Return the number of unchecked annotations in those of these documents that are not done."""
    sql = (
        "SELECT coalesce(sum(unchecked), 0) FROM progress WHERE document_id IN (SELECT value FROM json_each(?))"
        f" AND removed_at = '' AND queue_state <> '{DocumentState.DONE}'"
    )
    return int(rows.scalar(conn, sql, [rows.listed(ids)]))


def write_tokens(conn: Connection, tokens: Mapping[int, Tokens]) -> None:
    """Store token boundaries by their documents."""
    conn.executemany(
        "INSERT OR REPLACE INTO tokens VALUES (?, ?, ?)",
        ((document_id, one.pipeline, _packed(list(chain.from_iterable(one)))) for document_id, one in tokens.items()),
    )


def _packed(offsets: list[int]) -> str:
    """Return offsets as a text with a character for each step between them; JSON where a step is too large for one."""
    steps = list(map(sub, offsets, [0, *offsets]))
    if steps and not 0 <= min(steps) <= max(steps) < _LARGEST_STEP:
        return json.dumps(offsets, separators=(",", ":"))
    return _PACKED + "".join(map(chr, map(_ZERO.__add__, steps)))


def _unpacked(stored: str) -> list[int]:
    """Return the offsets in a text, which are ascending. ValueError, TypeError, RecursionError for what is none."""
    if not stored.startswith(_PACKED):
        return _listed(json.loads(stored))
    steps = stored[1:]
    if min(steps, default=_LEAST) < _LEAST:
        raise ValueError
    if max(steps, default=_LEAST) <= _LAST_BYTE:  # nearly always, and read ten times as fast
        return list(accumulate(steps.encode("latin-1").translate(_LOWERED)))
    return list(map(sub, accumulate(map(ord, steps)), count(_ZERO, _ZERO)))


def _listed(offsets: Any) -> list[int]:
    """Return offsets from JSON. ValueError, TypeError unless they are ascending numbers."""
    if set(map(type, offsets)) - {int} or min(offsets, default=0) < 0 or offsets != sorted(offsets):
        raise ValueError
    return list(offsets)


def queue(conn: Connection, wanted: QueueQuery, limit: int | None = None) -> list[int]:
    """Return the documents of a list in their order; at most `limit`."""
    sql, values = queue_sql(conn, wanted)
    return [document_id for (document_id,) in conn.execute(f"{sql} LIMIT ?", [*values, -1 if limit is None else limit])]


def queue_sql(conn: Connection, wanted: QueueQuery) -> tuple[str, list[Any]]:
    """Return the question for the documents of a list in their order, and its values."""
    index, order = _ORDERS[wanted.order]
    sql, values = f"SELECT document_id FROM progress {f'INDEXED BY {index}' if index else ''} WHERE removed_at = ''", []
    if wanted.state is not None:
        sql += " AND queue_state = ?"
        values.append(str(wanted.state))
    if wanted.typed.strip():
        words, notes = search.query(wanted.typed), noted(conn, wanted.typed)
        found = "SELECT rowid FROM documents_fts WHERE documents_fts MATCH ?" if words else "SELECT NULL WHERE ?"
        sql += f" AND document_id IN ({found}{' UNION SELECT value FROM json_each(?)' if notes else ''})"
        values += [words, *([rows.listed(notes)] if notes else [])]
    return f"{sql} ORDER BY {order}", values


def queue_start(conn: Connection, wanted: QueueQuery, number: int) -> list[int] | None:
    """Return the first documents of a list, perhaps without those found by a note; None where all must be found first."""
    if not wanted.typed.strip():
        return queue(conn, wanted, number)
    found = _found_at_once(conn, wanted, number)
    if len(found) == number:
        return found
    if wanted.order is not Order.ARRIVAL or not search.has_words(wanted.typed):
        return None
    longer, short = search.parted(wanted.typed)
    candidates = _by_arrival(conn, replace(wanted, typed=longer or short))
    if not (longer and short):
        return list(islice(candidates, number))
    found = [i for i in islice(candidates, _MOST_LOOKED_AT * number) if _holds(conn, i, short)]
    return found[:number] if len(found) >= number else None


def _by_arrival(conn: Connection, wanted: QueueQuery) -> Iterator[int]:
    """Yield the documents that hold the words typed by arrival, as the index of words gives them."""
    state, values = ("", []) if wanted.state is None else ("AND queue_state = ?", [str(wanted.state)])
    sql = (
        "SELECT documents_fts.rowid FROM documents_fts CROSS JOIN progress ON document_id = documents_fts.rowid"
        f" WHERE documents_fts MATCH ? AND removed_at = '' {state} ORDER BY documents_fts.rowid"
    )
    return (document_id for (document_id,) in conn.execute(sql, [search.query(wanted.typed), *values]))


def _found_at_once(conn: Connection, wanted: QueueQuery, number: int) -> list[int]:
    """Return those that hold the words typed of the first documents of the whole list; at most `number`.

    The index of words joins all documents with a short beginning of a word before it gives the first: seconds, where nearly
    each document has one.
    """
    found: list[int] = []
    if not search.has_words(wanted.typed):
        return found
    whole = queue(conn, replace(wanted, typed=""), _MOST_LOOKED_AT * number)
    for looked_at, document_id in enumerate(whole, 1):
        if _holds(conn, document_id, wanted.typed):
            found.append(document_id)
        is_rare = looked_at >= _FIRST_LOOK and len(found) * _MOST_LOOKED_AT < looked_at  # then the index is quick
        if is_rare or len(found) == number:
            break
    return found


def _holds(conn: Connection, document_id: int, typed: str) -> bool:
    """Return whether a document holds all words typed; most of those that are found at once hold them at the beginning."""
    row = conn.execute("SELECT id, title, text FROM documents WHERE id = ?", [document_id]).fetchone()
    rows.check("documents", row, _TEXT_TYPES, long=("text",))
    whole = f"{row['title']}\n{row['text']}"
    return any(search.holds(text, typed) for text in (whole[:_FIRST_LETTERS], whole))


def first_open(conn: Connection, ids: Sequence[int]) -> int | None:
    """Return the first of these documents that is to do or started."""
    sql = (
        "SELECT document_id FROM json_each(?) AS listed JOIN progress ON document_id = listed.value"
        " WHERE removed_at = '' AND queue_state IN ('todo', 'started') ORDER BY listed.key LIMIT 1"
    )
    found = conn.execute(sql, [rows.listed(ids)]).fetchone()
    return int(found["document_id"]) if found else None


def noted(conn: Connection, typed: str) -> list[int]:
    """Return the documents whose notes, on the article and its annotations, hold all words typed."""
    notes: dict[int, list[str]] = {}
    for row in conn.execute("""SELECT id, meta FROM documents WHERE instr(meta, '"note"')"""):
        notes[row["id"]] = [document_columns.META.load(row).get(NOTE, "")]
    for document_id, note in conn.execute("SELECT document_id, note FROM annotations WHERE note <> ''"):
        notes.setdefault(document_id, []).append(note)
    return [document_id for document_id, found in notes.items() if search.holds("\n".join(found), typed)]


def holding(conn: Connection, name: str) -> list[int]:
    """Return the documents in which this name may occur by arrival: those with its words in a row."""
    phrase = search.phrase(name)
    by_words, by_signs = "id IN (SELECT rowid FROM documents_fts WHERE documents_fts MATCH ?)", "instr(text, ?) > 0"
    sql = f"SELECT id FROM documents WHERE {by_words if phrase else by_signs} AND id NOT IN ({REMOVED}) ORDER BY id"
    return [document_id for (document_id,) in conn.execute(sql, [phrase or name])]


def texts(conn: Connection, ids: Iterable[int]) -> dict[int, str]:
    """Return the texts of documents by id."""
    sql = "SELECT id, text FROM documents WHERE id IN (SELECT value FROM json_each(?))"
    return dict(conn.execute(sql, [rows.listed(ids)]).fetchall())


def write_states(conn: Connection, states: Sequence[tuple[int, DocumentState, str, str]]) -> None:
    """Set how far documents are, each by id, state, reason and revision; a removed one keeps the state it had."""
    removed = DocumentState.REMOVED
    conn.executemany(
        "UPDATE progress SET changed_at = ? WHERE document_id = ?", ((revision, i) for i, _, _, revision in states)
    )
    removals = ((i, revision if state is removed else "") for i, state, _, revision in states)
    conn.executemany(  # only where it is another: each index of the queue is written for this column
        "UPDATE progress SET removed_at = ? WHERE document_id = ? AND removed_at <> ?",
        ((removed_at, i, removed_at) for i, removed_at in removals),
    )
    conn.executemany(
        "UPDATE documents SET reason = ? WHERE id = ? AND reason <> ?",
        ((reason, i, reason) for i, _, reason, _ in states),
    )
    conn.executemany(
        "UPDATE documents SET state = ? WHERE id = ? AND state <> ?",
        ((str(state), i, str(state)) for i, state, _, _ in states if state is not removed),
    )


def read_fields(conn: Connection, document_id: int, names: Iterable[str]) -> dict[str, str]:
    """Return these of the fields that describe a document."""
    document = _described(conn, document_id)
    return {name: value_of(document, name) for name in names}


def write_fields(conn: Connection, document_id: int, values: Mapping[str, str], revision: str) -> None:
    """Set fields that describe a document."""
    after = described(_described(conn, document_id), values)
    conn.execute(
        "UPDATE documents SET title = ?, source = ?, published = ?, meta = ? WHERE id = ?",
        [after.title, after.source, after.published, document_columns.META.dump(after), document_id],
    )
    conn.execute(
        "UPDATE progress SET changed_at = ?, title_key = ?, source_key = ? WHERE document_id = ?",
        [revision, *keys(after.title, after.source), document_id],
    )


def note_language(conn: Connection, document_id: int, language: str) -> bool:
    """Set the language of a document that has none. Return whether it had none."""
    before = conn.execute("SELECT id, meta FROM documents WHERE id = ?", [document_id]).fetchone()
    if before is None or (meta := document_columns.META.load(before)).get("language"):
        return False
    stored = document_columns.META.dump(Document("", meta={**meta, "language": language}))
    conn.execute("UPDATE documents SET meta = ? WHERE id = ?", [stored, document_id])
    return True


def _described(conn: Connection, document_id: int) -> Document:
    """Return a document with nothing but what describes it."""
    row = conn.execute(
        "SELECT id, title, source, published, meta FROM documents WHERE id = ?", [document_id]
    ).fetchone()
    rows.check("documents", row, _DESCRIBED_TYPES, long=("meta",))
    meta = document_columns.META.load(row)
    return Document("", row["title"], document_id, source=row["source"], published=row["published"], meta=meta)


def queued(conn: Connection, ids: Sequence[int]) -> list[Row]:
    """Return these documents as the queue shows them, in this order, without removed ones."""
    found = {}
    for row in conn.execute(
        "SELECT d.id, d.title, d.state, p.unchecked, d.source, d.published, d.pipeline, p.uncertainty FROM documents d JOIN progress p ON p.document_id = d.id"
        " WHERE d.id IN (SELECT value FROM json_each(?)) AND p.removed_at = ''",
        [rows.listed(ids)],
    ):
        rows.check("documents", row, _QUEUED_TYPES)
        document_id, title, state, unchecked, source, published, pipeline, uncertainty = row
        if not (0 <= unchecked <= rows.MOST and 0 <= uncertainty <= rows.MOST):
            rows.wrong("progress", document_id, "unchecked, uncertainty")
        expected = max(float(DONE), uncertainty) if pipeline or unchecked else None
        shown = state_of(document_id, state)
        found[document_id] = Row(document_id, title, shown, unchecked, source, published, expected)
    return [found[i] for i in ids if i in found]


def counts(conn: Connection) -> dict[DocumentState, int]:
    """Return the number of documents in each state."""
    found: dict[object, int] = dict(
        conn.execute("SELECT queue_state, count(*) FROM progress WHERE removed_at = '' GROUP BY queue_state").fetchall()
    )
    if found.keys() - set(map(str, SHOWN_STATES)):
        rows.wrong("documents", None, "state")
    return {state: found.get(str(state), 0) for state in SHOWN_STATES}


def unsuggested(conn: Connection, pipelines: Collection[str]) -> list[int]:
    """Return the unfinished documents that none of these pipelines made suggestions for."""
    found = conn.execute(
        f"SELECT id FROM documents WHERE state IN ('todo', 'started') "
        f" AND pipeline NOT IN (SELECT value FROM json_each(?)) AND id NOT IN ({REMOVED}) ORDER BY id",
        [rows.listed(pipelines)],
    )
    return [document_id for (document_id,) in found]


def _tokens(conn: Connection, document_id: int) -> Tokens | None:
    return next((tokens for _, tokens in _all_tokens(conn, document_id, document_id)), None)


def _all_tokens(conn: Connection, first: int, last: int) -> Iterator[tuple[int, Tokens]]:
    """Yield the tokens of the documents with ids from `first` to `last`, each with the id."""
    sql = "SELECT document_id, pipeline, offsets FROM tokens WHERE document_id BETWEEN ? AND ?"
    for document_id, pipeline, stored in conn.execute(sql, [first, last]):
        yield document_id, tokens_of(document_id, pipeline, stored)


def tokens_of(document_id: int, pipeline: object, stored: object) -> Tokens:
    """Return the tokens in a row; Damage unless its offsets are ascending."""
    try:
        offsets = _unpacked(stored) if isinstance(stored, str) else [-1]
    except (ValueError, TypeError, RecursionError):
        offsets = [-1]
    if len(offsets) % 2:
        rows.wrong("tokens", document_id, "offsets")
    if type(pipeline) is not str or len(pipeline) > rows.LONGEST:
        rows.wrong("tokens", document_id, "pipeline")
    return Tokens(tuple(offsets[::2]), tuple(offsets[1::2]), pipeline)
