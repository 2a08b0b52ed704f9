"""Annotations as rows, and what the queue knows of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from sqlite3 import Connection, Row
from types import MappingProxyType
from typing import Any

from annotate.edits.labels import LabelSet
from annotate.label_kinds import kind_of
from annotate.learning.acts import DONE
from annotate.learning.cost import Scored, expected
from annotate.model import Annotation, Label, LabelKind, State, free_colour, in_order
from store import rows, settings
from store.settings import RENAMED

_TYPES: rows.Types = {
    "id": (int,),
    "start": (int,),
    "end": (int,),
    "label": (str,),
    "state": (str,),
    "origin": (str,),
    "annotator": (str,),
    "score": (float, type(None)),
    "changed_at": (str,),
    "note": (str,),
}
ByDocument = Mapping[int, Sequence[Annotation]]
Unchecked = tuple[str, Sequence[Scored]]  # the text of a document, and what is suggested in it
_NONE_KNOWN: Mapping[int, Unchecked] = MappingProxyType({})
_COLUMNS = ", ".join(f'"{name}"' for name in _TYPES)
_BATCH = 100  # documents counted at a time
_LONGEST_NAME = 200  # code points of its words that an annotation keeps
_STATES: dict[str, State] = {str(state): state for state in State}  # State() takes its time, twelve thousand times
_KINDS = {tuple(kinds) for kinds in product(*_TYPES.values())}  # the same, to be compared at once
_KINDS_OF_LABELS = {str(kind): kind for kind in LabelKind}
_LABEL_TYPES: rows.Types = {
    "name": (str,),
    "colour": (int,),
    "position": (int,),
    "title": (str,),
    "description": (str,),
    "kind": (str,),
}
_LABEL_COLUMNS = ", ".join(_LABEL_TYPES)


def read(conn: Connection, document_id: int) -> tuple[Annotation, ...]:
    """Return the annotations of a document, sorted as documents keep them."""
    sql = f'SELECT {_COLUMNS} FROM annotations WHERE document_id = ? ORDER BY start, "end", id'
    return tuple(_annotation(row) for row in conn.execute(sql, [document_id]))


def read_until(conn: Connection, document_id: int, offset: int) -> tuple[Annotation, ...]:
    """Return the annotations that start before an offset, sorted as documents keep them."""
    sql = f'SELECT {_COLUMNS} FROM annotations WHERE document_id = ? AND start < ? ORDER BY start, "end", id'
    return tuple(_annotation(row) for row in conn.execute(sql, [document_id, offset]))


def read_between(conn: Connection, first: int, last: int) -> dict[int, tuple[Annotation, ...]]:
    """Return the annotations of the documents with ids from `first` to `last`, by document."""
    return _by_document(conn, "BETWEEN ? AND ?", [first, last])


def read_of(conn: Connection, ids: Iterable[int]) -> dict[int, tuple[Annotation, ...]]:
    """Return the annotations of documents with these ids, by document."""
    return _by_document(conn, "IN (SELECT value FROM json_each(?))", [rows.listed(ids)])


def _by_document(conn: Connection, among: str, values: Sequence[Any]) -> dict[int, tuple[Annotation, ...]]:
    found: dict[int, list[Annotation]] = {}
    sql = f"SELECT document_id, {_COLUMNS} FROM annotations WHERE document_id {among}"
    for document_id, *row in rows.tuples(conn).execute(sql, values):
        found.setdefault(document_id, []).append(_annotation(row))
    return {document_id: in_order(annotations) for document_id, annotations in found.items()}


def read_some(conn: Connection, ids: Iterable[int]) -> dict[int, Annotation]:
    """Return the annotations with these ids, by id. Unknown ids are left out."""
    sql = f"SELECT {_COLUMNS} FROM annotations WHERE id IN (SELECT value FROM json_each(?))"
    return {row["id"]: _annotation(row) for row in conn.execute(sql, [rows.listed(ids)])}


def write(conn: Connection, texts: Mapping[int, str], annotations: ByDocument, before: ByDocument) -> None:
    """Add annotations by their documents; those whose id is there already take the new values.

    `before` are some of the latter as they are stored: if they stay in place, fewer indexes are written.
    """
    stored = {_place(a) for some in before.values() for a in some}
    conn.executemany(
        "UPDATE annotations SET state = ?, annotator = ?, score = ?, changed_at = ?, note = ? WHERE id = ?",
        (
            (str(a.state), a.annotator, a.score, a.changed_at, a.note, a.id)
            for some in annotations.values()
            for a in some
            if _place(a) in stored
        ),
    )
    conn.executemany(
        f"INSERT INTO annotations (document_id, {_COLUMNS}, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ' ON CONFLICT (id) DO UPDATE SET start = excluded.start, "end" = excluded."end", label = excluded.label,'
        " state = excluded.state, origin = excluded.origin, annotator = excluded.annotator,"
        " score = excluded.score, changed_at = excluded.changed_at, note = excluded.note, name = excluded.name",
        (
            (i, *_row(a), name_of(texts[i], a.start, a.end))
            for i, some in annotations.items()
            for a in some
            if _place(a) not in stored
        ),
    )


def _place(a: Annotation) -> tuple[int, int, int, str, str]:
    return a.id, a.start, a.end, a.label, a.origin


def name_of(text: str, start: int, end: int) -> str:
    """Return the words that an annotation keeps: the beginning of its span."""
    return text[start : min(end, start + _LONGEST_NAME)]


def are_named(conn: Connection) -> bool:
    """Return whether all annotations keep their words."""
    sql = (
        "SELECT 1 FROM annotations a JOIN documents d ON d.id = a.document_id"
        f' WHERE a.name IS NOT substr(d.text, a.start + 1, min(a."end" - a.start, {_LONGEST_NAME})) LIMIT 1'
    )
    return conn.execute(sql).fetchone() is None


def delete(conn: Connection, ids: Iterable[int]) -> None:
    """Delete annotations."""
    conn.executemany("DELETE FROM annotations WHERE id = ?", ([i] for i in ids))


def delete_suggested(conn: Connection, document_id: int) -> None:
    """Delete the suggestions in a document."""
    conn.execute("DELETE FROM annotations WHERE document_id = ? AND state = 'suggested'", [document_id])


def count(conn: Connection, revisions: Mapping[int, str], known: Mapping[int, Unchecked] = _NONE_KNOWN) -> None:
    """Update the progress of documents: how many annotations are unchecked, and what they are expected to cost.

    `known` is what is suggested in some of them; for the others it is read.
    """
    counted = _counted(conn, (i for i in revisions if i not in known))
    counted |= {i: _cost(text, suggested) for i, (text, suggested) in known.items()}
    conn.executemany(
        "UPDATE progress SET changed_at = ?, unchecked = ?, uncertainty = ? WHERE document_id = ?",
        ((revision, *counted[i], i) for i, revision in revisions.items()),
    )


def stale(conn: Connection) -> list[int]:
    """Return the documents whose uncertainty an earlier program counted: it is below that of any other."""
    sql = f"SELECT document_id FROM progress WHERE uncertainty < {DONE} AND unchecked > 0"
    return [document_id for (document_id,) in conn.execute(sql)]


def recount(conn: Connection, ids: Sequence[int]) -> None:
    """Count the uncertainty of documents again."""
    for start in range(0, len(ids), _BATCH):
        found = _counted(conn, ids[start : start + _BATCH])
        counted = ((uncertainty, i) for i, (_, uncertainty) in found.items())
        conn.executemany("UPDATE progress SET uncertainty = ? WHERE document_id = ?", counted)


def _counted(conn: Connection, ids: Iterable[int]) -> dict[int, tuple[int, float]]:
    """Return how many annotations are unchecked in documents, and what these are expected to cost."""
    suggested: dict[int, list[Scored]] = {i: [] for i in ids}
    sql = (
        'SELECT document_id, start, "end", label, score FROM annotations'
        " WHERE document_id IN (SELECT value FROM json_each(?)) AND state = 'suggested'"
    )
    for document_id, start, end, label, score in rows.tuples(conn).execute(sql, [rows.listed(suggested)]):
        suggested[document_id].append((start, end, label, score))
    sql = "SELECT id, text FROM documents WHERE id IN (SELECT value FROM json_each(?))"
    texts = dict(rows.tuples(conn).execute(sql, [rows.listed(i for i, some in suggested.items() if some)]))
    try:
        return {i: _cost(texts[i], some) if some else (0, 0.0) for i, some in suggested.items()}
    except (TypeError, KeyError):  # what is not a text, or not a number; annotations of no document
        rows.wrong("annotations", None, "start, end, score")


def _cost(text: str, suggested: Sequence[Scored]) -> tuple[int, float]:
    return len(suggested), expected(text, suggested)


def read_labels(conn: Connection) -> list[Label]:
    """Return the project's labels in order."""
    found = conn.execute(
        f"SELECT {_LABEL_COLUMNS} FROM labels ORDER BY position, name LIMIT {rows.MOST_LABELS + 1}"
    ).fetchall()
    if len(found) > rows.MOST_LABELS:
        rows.wrong("labels", None, "name")
    return [_label(row) for row in found]


def label_names(conn: Connection) -> set[str]:
    """Return the names of the project's labels."""
    return {name for (name,) in conn.execute("SELECT name FROM labels")}


def read_renamed(conn: Connection) -> Mapping[str, str]:
    """Return what became of labels that the project had before (see annotate.edits.labels.LabelSet)."""
    return settings.read(conn, RENAMED)


def is_used_beside(conn: Connection, names: Iterable[str]) -> bool:
    """Return whether annotations have a label other than these."""
    sql = (
        "SELECT 1 FROM annotations WHERE label IN"
        " (SELECT name FROM labels WHERE name NOT IN (SELECT value FROM json_each(?))) LIMIT 1"
    )
    return conn.execute(sql, [rows.listed(names)]).fetchone() is not None


def read_label_set(conn: Connection) -> LabelSet:
    """Return the project's labels, and what became of earlier ones."""
    return LabelSet(tuple(read_labels(conn)), read_renamed(conn))


def ensure_labels(conn: Connection, names: Iterable[str]) -> bool:
    """Add the missing labels, each with the next colour and position and the kind that its name says.

    Returns:
        Whether any were missing.

    """
    known = label_names(conn)
    missing = [name for name in dict.fromkeys(names) if name not in known]
    labels = read_labels(conn) if missing else []
    for name in missing:
        position = max((a.position + 1 for a in labels), default=0)
        label = Label(name, free_colour(labels), position, kind=kind_of(name))
        conn.execute(
            "INSERT INTO labels (name, colour, position, kind) VALUES (?, ?, ?, ?)",
            [name, label.colour, label.position, label.kind],
        )
        labels.append(label)
    return bool(missing)


def _row(a: Annotation) -> Sequence[Any]:
    return (a.id, a.start, a.end, a.label, str(a.state), a.origin, a.annotator, a.score, a.changed_at, a.note)


def annotation_of(stored: list[Any] | Mapping[str, Any]) -> Annotation:
    """Return an annotation from a row of the history, which has its values in order. Raise Damage if it is not one.

    Rows from before schema 8 have names and values; those from before schema 6 have no note.
    """
    if isinstance(stored, list) and len(stored) != len(_TYPES):
        rows.wrong("history", None, "annotations")
    values = dict(zip(_TYPES, stored, strict=True)) if isinstance(stored, list) else {"note": "", **stored}
    if values.keys() != _TYPES.keys():
        rows.wrong("history", None, "annotations")
    score = values["score"]
    return _annotation([float(score) if name == "score" and type(score) is int else values[name] for name in _TYPES])


def label_of(values: Mapping[str, Any]) -> Label:
    """Return a label from the names and values in a row of the history. Raise Damage if it is not one."""
    if values.keys() != _LABEL_TYPES.keys():
        rows.wrong("history", None, "labels")
    return _label(values)


def _annotation(row: Sequence[Any]) -> Annotation:
    annotation_id, start, end, label, state, origin, annotator, score, changed_at, note = row
    if (
        tuple(map(type, row)) not in _KINDS
        or len(label) + len(origin) + len(annotator) > rows.LONGEST
        or len(note) > rows.LONGEST
    ):
        rows.check("annotations", dict(zip(_TYPES, row, strict=True)), _TYPES)
    if not 0 <= start < end <= rows.MOST:
        rows.wrong("annotations", annotation_id, "start, end")
    if state not in _STATES:
        rows.wrong("annotations", annotation_id, "state")
    if score is not None and not 0 <= score <= 1:
        rows.wrong("annotations", annotation_id, "score")
    if changed_at and not rows.is_moment(changed_at):
        rows.wrong("annotations", annotation_id, "changed_at")
    return Annotation(annotation_id, start, end, label, _STATES[state], origin, annotator, score, changed_at, note)


def _label(row: Row | Mapping[str, Any]) -> Label:
    rows.check("labels", row, _LABEL_TYPES)
    name, colour, position, title, description, kind = (row[column] for column in _LABEL_TYPES)
    if len(name) > rows.LONGEST_LABEL or len(title) > rows.LONGEST_LABEL:
        rows.wrong("labels", None, "name, title")
    if not 0 <= colour <= rows.MOST or not 0 <= position <= rows.MOST:
        rows.wrong("labels", None, "colour, position")
    if kind not in _KINDS_OF_LABELS:
        rows.wrong("labels", None, "kind")
    return Label(name, colour, position, title, description, _KINDS_OF_LABELS[kind])
