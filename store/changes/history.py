"""Transactions: the changes of documents that are done and undone together, as rows of a history that only grows.

The column `act` has the number of the transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from hashlib import sha256
from itertools import accumulate, chain, groupby, islice
from operator import attrgetter
from sqlite3 import Connection
from typing import Any

from annotate.edits.annotations import Change, Snapshot
from annotate.edits.description import FIELDS
from annotate.edits.labels import VERB as LABELS
from annotate.edits.names import VERB as NAMES
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Annotation, Document, DocumentState, State, now, revision_after
from annotate.names.register import APART, WHO
from store import rows
from store.changes.preconditions import Conflict as Conflict
from store.changes.preconditions import prove
from store.documents import annotation_rows, document_rows, memory_rows
from store.errors import Damage

PROJECT = 0  # stands for a document in rows about the project itself

_COLUMNS = "act, kind, target, verb, at, annotator, document_id, before, after"
_TYPES: rows.Types = {"document_id": (int,), "verb": (str,), "before": (str,), "after": (str,)}
_ACT_TYPES: rows.Types = {
    "id": (int,), "act": (int,), "kind": (str,), "target": (int, type(None)), "verb": (str,), "at": (str,),
    "annotator": (str,), "document_id": (int,), "before": (str,), "after": (str,),
}  # fmt: skip
_SHOWN_TYPES: rows.Types = {"title": (str,), "state": (str,), "words": (str,)}
_MOST_WORDS = 80  # code points that are read of an annotation's words
_MISSING = QT_TRANSLATE_NOOP("errors", "History: rows {first} to {last} are missing.")
_BROKEN = QT_TRANSLATE_NOOP("errors", "History: the chain breaks at row {row}, action {act} of {person}.")
_FIELDS = [field.name for field in fields(Annotation)]
_values = attrgetter(*_FIELDS)
_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Kind(StrEnum):
    """Whether a transaction does something, undoes another one or redoes it."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


_KINDS = frozenset(map(str, Kind))


def next_number(conn: Connection) -> int:
    """Return the number of the next transaction. Raise Damage when there can be none."""
    last = rows.scalar(conn, "SELECT coalesce(max(act), 0) FROM history")
    return last + 1 if type(last) is int and last < rows.MOST else rows.wrong("history", None, "act")


def commit(
    conn: Connection,
    changes: Iterable[Change],
    by: str,
    kind: Kind,
    target: int | None,
    number: int | None = None,
    at_once: int = 1,
) -> int:
    """Prove and write changes as one transaction, or as part of the one with this number, and return its number.

    `at_once` changes are planned before the first of them is written, which is quicker; they must be of different documents.

    Raises:
        Conflict: A change was planned on another state of its document.
        UserError: A change breaks the rules of the project.

    """
    number, at, changes = number or next_number(conn), now(), iter(changes)
    while some := list(islice(changes, at_once)):
        revisions = [
            change.revision if change.revision > stored else at if at > stored else revision_after(stored)
            for change, stored in zip(some, prove(conn, some), strict=True)
        ]
        _write(conn, list(zip(some, revisions, strict=True)))
        write(
            conn,
            *(
                (number, str(kind), target, one.verb, at, by, one.document_id, _dump(one.before), _dump(one.after))
                for one in some
            ),
        )
    return number


def write(conn: Connection, *values: Sequence[Any]) -> None:
    """Add rows, each with its hash, which depends on the row before."""
    row = conn.execute("SELECT hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    last = row["hash"] if row else ""
    if type(last) is not str:
        rows.wrong("history", None, "hash")
    seals = accumulate(values, seal, initial=last)
    next(seals)
    conn.executemany(
        f"INSERT INTO history ({_COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((*one, sealed) for one, sealed in zip(values, seals, strict=True)),
    )


def seal(before: str, values: Sequence[Any]) -> str:
    """Return the hash of a row: SHA-256 of the hash of the row before and its values in the order of the columns."""
    content = _written([before, *values])
    return sha256(content.encode()).hexdigest()


def break_in_chain(conn: Connection) -> UserError | None:
    """Return what tells of the first row that was changed or is missing, None when the history is as it was written."""
    before, last = "", 0
    for row in conn.execute(f"SELECT id, hash, {_COLUMNS} FROM history ORDER BY id"):
        row_id, found, *values = row
        if row_id != last + 1:
            return UserError(_MISSING, first=last + 1, last=row_id - 1)
        if bytes in map(type, values) or found != seal(before, values):
            return UserError(_BROKEN, row=row_id, act=row["act"], person=row["annotator"])
        before, last = found, row_id
    written = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'history'").fetchone()
    if written and (type(written["seq"]) is not int or written["seq"] > last):
        return UserError(_MISSING, first=last + 1, last=written["seq"])
    return None


def read_changes(
    conn: Connection, number: int, newest_first: bool, beyond: int, limit: int
) -> list[tuple[int, Change]]:
    """Return changes of documents in a transaction, each with its row's id: at most `limit` from behind the row `beyond`."""
    comparison, order = ("<", "DESC") if newest_first else (">", "ASC")
    sql = (
        "SELECT documents.id AS document_id, history.id, verb, before, after"
        " FROM history LEFT JOIN documents ON documents.id = history.document_id"
        f" WHERE act = ? AND history.id {comparison} ? AND NOT (history.document_id IS {PROJECT} AND verb IN (?, ?))"
        f" ORDER BY history.id {order} LIMIT ?"
    )
    changes = []
    for row in conn.execute(sql, [number, beyond, LABELS, NAMES, limit]):
        rows.check("history", row, _TYPES, long=("before", "after"))
        change = Change(row["document_id"], row["verb"], load(row["before"]), load(row["after"]))
        changes.append((row["id"], change))
    return changes


def reach(conn: Connection, number: int, verb: str = "") -> int:
    """Return how many documents a transaction wrote, by this verb if one is given."""
    sql = "SELECT count(DISTINCT document_id) FROM history WHERE act = ? AND document_id <> ? AND ? IN ('', verb)"
    return int(rows.scalar(conn, sql, [number, PROJECT, verb]))


def is_once_each(conn: Connection, number: int) -> bool:
    """Return whether no document was changed twice in a transaction."""
    sql = "SELECT count(*) = count(DISTINCT document_id) FROM history WHERE act = ?"
    return bool(rows.scalar(conn, sql, [number]))


@dataclass(frozen=True, slots=True)
class Act:
    """A transaction as a person reads of it.

    `target` is the transaction that it undoes or redoes. `change` is what it did to the first of its documents, or what it
    undid there, and None if it changed the labels or names. `words` are those of its `subject` or the first name, `title` is
    the document's, and `is_removed` tells whether that is out of the queue now.
    """

    number: int
    kind: Kind
    target: int | None
    verb: str
    at: str
    annotator: str
    documents: int
    change: Change | None = None
    title: str = ""
    words: str = ""
    is_removed: bool = False

    @property
    def subject(self) -> Annotation | None:
        """Return the first annotation that it made or changed, else the first that it removed."""
        if self.change is None:
            return None
        before, after = self.change.before.annotations, self.change.after.annotations
        shown = [a for a in after if a.state is not State.REJECTED]
        return next(iter([*shown, *before, *after]), None)


def read_acts(
    conn: Connection, before: int | None = None, limit: int = 100, document_id: int | None = None
) -> list[Act]:
    """Return the transactions, the newest first: at most `limit`, from before another, on one document if it is given."""
    if document_id is None:
        sql = "SELECT DISTINCT act FROM history WHERE act < ? ORDER BY act DESC"
        numbers = conn.execute(sql, [rows.MOST + 1 if before is None else before])
    else:
        end = before and rows.scalar(conn, "SELECT min(id) FROM history WHERE act = ?", [before])
        sql = "SELECT act FROM history WHERE document_id = ? AND id < ? ORDER BY id DESC"  # backwards, without an index
        numbers = conn.execute(sql, [document_id, end or rows.MOST + 1])
    newest = islice((number for number, _ in groupby(row["act"] for row in numbers)), limit)
    return [read_act(conn, number) for number in list(newest)]


def read_act(conn: Connection, number: int) -> Act:
    """Return a transaction."""
    row_id, reach = conn.execute(
        f"SELECT min(id), count(DISTINCT nullif(document_id, {PROJECT})) FROM history WHERE act = ?", [number]
    ).fetchone()
    row = conn.execute(f"SELECT id, {_COLUMNS} FROM history WHERE id = ?", [row_id]).fetchone()
    rows.check("history", row, _ACT_TYPES, long=("before", "after"))
    if row["kind"] not in _KINDS:
        rows.wrong("history", row_id, "kind")
    act = Act(row["act"], Kind(row["kind"]), row["target"], row["verb"], row["at"], row["annotator"], reach)
    if row["document_id"] == PROJECT:
        return replace(act, words=_first_name(row["after"])) if act.verb == NAMES else act
    change = Change(row["document_id"], row["verb"], load(row["before"]), load(row["after"]))
    act = replace(act, change=change.inverse() if act.kind is Kind.UNDO else change)
    first = act.subject
    span = (first.start + 1, min(first.end - first.start, _MOST_WORDS)) if first else (1, 0)
    document = conn.execute(
        f"SELECT title, {document_rows.STATE}, substr(text, ?, ?) AS words FROM documents WHERE id = ?",
        [*span, change.document_id],
    ).fetchone()
    if document is None:
        return act
    rows.check("documents", document, _SHOWN_TYPES)
    words, is_removed = " ".join(document["words"].split()), document["state"] == DocumentState.REMOVED
    return replace(act, title=document["title"], words=words, is_removed=is_removed)


def _first_name(side: str) -> str:
    """Return the first name for which a side of a change has a choice or a tie, "" without any or if it cannot be read."""
    try:
        decided = json.loads(side)
        told = (what.split("\t")[1] for what in decided["right"] if what.startswith((f"{WHO}\t", f"{APART}\t")))
        return " ".join(next(chain(decided["choices"], told), "").split())[:_MOST_WORDS]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):  # undoing it will say so
        return ""


class Stacks:
    """The transactions that can be undone and redone, the newest last, kept up to date with the history.

    It is read backwards, and only as far as is asked for. All that can be redone is newer than what can be undone.
    """

    def __init__(self) -> None:
        self.undo: list[int] = []
        self.redo: list[int] = []
        self._newest = 0  # that was read
        self._oldest = rows.MOST + 1  # that was read
        self._last: tuple[int, str] = (0, "")  # number and hash of the history's last row then
        self._newest_done = 0  # when the history was first read back
        self._fates: dict[int, tuple[str, int]] = {}  # of transactions to be read: what undid or redid them last

    def is_of(self, conn: Connection) -> bool:
        """Return whether this was read from the history as it is now, and not from another, as before a restore."""
        row_id, seal = self._last
        row = conn.execute("SELECT hash FROM history WHERE id = ?", [row_id]).fetchone()
        return not row_id or (row is not None and row["hash"] == seal)

    def follow(self, conn: Connection, number: int = 1) -> None:
        """Read the transactions added since, and back until this number can be undone, if there are so many."""
        while self._newest and (one := _act_beside(conn, ">", self._newest)):
            self._newest = one[0]
            if not self.undo:
                self._read_back(conn, 1)
            self._add(*one)
        self._read_back(conn, number)
        row = conn.execute("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
        self._last = (row["id"], row["hash"]) if row else (0, "")

    def _add(self, number: int, kind: str, target: int | None) -> None:
        """Follow one more transaction."""
        if kind == Kind.DO:
            self.undo.append(number)
            self.redo.clear()
        elif kind == Kind.UNDO and self.undo and self.undo[-1] == target:
            self.redo.append(self.undo.pop())
        elif kind == Kind.REDO and self.redo and self.redo[-1] == target:
            self.undo.append(self.redo.pop())

    def _read_back(self, conn: Connection, number: int) -> None:
        """Read older transactions until this number can be undone."""
        older: list[int] = []
        while len(self.undo) + len(older) < number and (one := _act_beside(conn, "<", self._oldest)):
            self._oldest, kind, target = one
            self._newest = self._newest or self._oldest
            if kind != Kind.DO:
                self._fates.setdefault(target or 0, (kind, self._oldest))
                continue
            self._newest_done = self._newest_done or self._oldest
            fate, at = self._fates.pop(self._oldest, ("", 0))
            if fate != Kind.UNDO:
                older.append(self._oldest)
            elif at > self._newest_done:  # nothing was done since
                self.redo.append(self._oldest)
        self.undo = [*reversed(older), *self.undo]

    def next(self, kind: Kind) -> int | None:
        """Return the transaction that is undone or redone next, None when there is none."""
        numbers = self.undo if kind is Kind.UNDO else self.redo
        return numbers[-1] if numbers else None


def _act_beside(conn: Connection, comparison: str, number: int) -> tuple[int, str, int | None] | None:
    """Return number, kind and target of the transaction after (">") or before ("<") another, None if there is none.

    Each is looked up, because one may have a million rows.
    """
    order = "ASC" if comparison == ">" else "DESC"
    sql = f"SELECT act, kind, target FROM history WHERE act {comparison} ? ORDER BY act {order} LIMIT 1"
    row = conn.execute(sql, [number]).fetchone()
    if row is None:
        return None
    act, kind, target = row
    if type(act) is not int or kind not in _KINDS or (target is not None and type(target) is not int):
        rows.wrong("history", None, "act, kind, target")
    return act, kind, target


def _write(conn: Connection, changes: Sequence[tuple[Change, str]]) -> None:
    """Write what changes make of documents, each with the document's revision afterwards."""
    touching = [change for change, _ in changes if change.touches_annotations]
    if touching:
        after = {one.document_id: one.after.annotations for one in touching}
        before = {one.document_id: one.before.annotations for one in touching}
        kept = {a.id for a in chain.from_iterable(after.values())}
        annotation_rows.ensure_labels(conn, {a.label for a in chain.from_iterable(after.values())})
        annotation_rows.delete(conn, (a.id for a in chain.from_iterable(before.values()) if a.id not in kept))
        texts = document_rows.texts(conn, after)
        annotation_rows.write(conn, texts, after, before)
        memory_rows.count(conn, texts, before, after)
    for change, revision in changes:
        if change.before.fields != change.after.fields:
            document_rows.write_fields(conn, change.document_id, change.after.fields, revision)
    document_rows.write_states(
        conn,
        [
            (one.document_id, one.after.state, one.after.reason, revision)
            for one, revision in changes
            if (one.before.state, one.before.reason) != (one.after.state, one.after.reason)
        ],
    )
    # empty: as when what is taken back is gone already
    counted = {one.document_id: revision for one, revision in changes if one.touches_annotations or one.is_empty}
    known = {one.document_id: _unchecked(one.planned_on, one) for one in touching if one.planned_on}
    annotation_rows.count(conn, counted, known)


def _unchecked(document: Document, change: Change) -> annotation_rows.Unchecked:
    """Return the text of a document and what is suggested in it after a change that was planned on it."""
    replaced = {a.id for a in change.before.annotations}
    kept = (a for a in document.annotations if a.id not in replaced)
    return document.text, [
        (a.start, a.end, a.label, a.score) for a in chain(kept, change.after.annotations) if a.state is State.SUGGESTED
    ]


def _dump(snapshot: Snapshot) -> str:
    annotations = [_values(a) for a in snapshot.annotations]
    values: dict[str, Any] = {"annotations": annotations, "state": snapshot.state, "reason": snapshot.reason}
    if snapshot.fields:
        values["fields"] = dict(snapshot.fields)
    return _written(values)


def load(text: str) -> Snapshot:
    """Return one side of a change, from the JSON of its row. Raise Damage if it is not one."""
    try:
        values: dict[str, Any] = json.loads(text)
        annotations = tuple(annotation_rows.annotation_of(a) for a in values["annotations"])
        state, reason = document_rows.state_of(0, values["state"]), values["reason"]
        fields = values.get("fields", {})
    except Damage:
        raise
    except (ValueError, TypeError, KeyError, RecursionError):
        rows.wrong("history", None, "before, after")
    if type(reason) is not str or type(fields) is not dict:
        rows.wrong("history", None, "before, after")
    if fields.keys() - set(FIELDS) or any(type(value) is not str for value in fields.values()):
        rows.wrong("history", None, "before, after")
    return Snapshot(annotations, state, reason, fields)
