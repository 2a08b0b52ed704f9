"""Acts: each change of annotations with its row in a history that is only ever added to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from enum import StrEnum
from hashlib import sha256
from sqlite3 import Connection
from typing import Any

from annotate.edits.annotations import Change, Snapshot
from annotate.edits.labels import VERB
from annotate.model import Annotation, now, revision_after
from store import rows
from store.changes.preconditions import Conflict as Conflict
from store.changes.preconditions import prove
from store.documents import annotation_rows, document_rows, memory_rows
from store.errors import Damage

PROJECT = 0  # stands for a document in rows about the project itself

_COLUMNS = "act, kind, target, verb, at, annotator, document_id, before, after"
_TYPES: rows.Types = {"document_id": (int,), "verb": (str,), "before": (str,), "after": (str,)}
_FIELDS = [field.name for field in fields(Annotation)]


class Kind(StrEnum):
    """Whether an act was done for the first time, taken back, or done again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


_KINDS = frozenset(map(str, Kind))


def next_act(conn: Connection) -> int:
    """The number of an act that is about to be written."""
    last = rows.scalar(conn, "SELECT coalesce(max(act), 0) FROM history")
    return last + 1 if type(last) is int and last < rows.MOST else rows.wrong("history", None, "act")


def commit(
    conn: Connection, changes: Iterable[Change], by: str, kind: Kind, target: int | None, act: int | None = None
) -> int:
    """Write changes as one act, or into one under way, each proved first; its number.

    Raises Conflict or UserError: then the transaction is void.
    """
    act, at = act or next_act(conn), now()
    for change in changes:
        stored = prove(conn, change)
        _write(conn, change, change.revision if change.revision > stored else revision_after(stored))
        before, after = _dump(change.before), _dump(change.after)
        write(conn, [act, str(kind), target, change.verb, at, by, change.document_id, before, after])
    return act


def write(conn: Connection, values: Sequence[Any]) -> None:
    """Add a row, with the hash that joins it to the row before."""
    row = conn.execute("SELECT hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    last = row["hash"] if row else ""
    if type(last) is not str:
        rows.wrong("history", None, "hash")
    conn.execute(
        f"INSERT INTO history ({_COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [*values, seal(last, values)]
    )


def seal(before: str, values: Sequence[Any]) -> str:
    """The hash of a row: of its values in the order of the columns, behind the hash of the row before."""
    content = json.dumps([before, *values], ensure_ascii=False, separators=(",", ":"))
    return sha256(content.encode()).hexdigest()


def break_in_chain(conn: Connection) -> str | None:
    """Where the history is not what was written, in a sentence; None when it is."""
    before, last = "", 0
    for row in conn.execute(f"SELECT id, hash, {_COLUMNS} FROM history ORDER BY id"):
        row_id, found, *values = row
        if row_id != last + 1:
            return f"History: rows {last + 1} to {row_id - 1} are missing."
        if bytes in map(type, values) or found != seal(before, values):
            return f"History: the chain breaks at row {row_id}, act {row['act']} of {row['annotator']}."
        before, last = found, row_id
    written = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'history'").fetchone()
    if written and (type(written["seq"]) is not int or written["seq"] > last):
        return f"History: rows {last + 1} to {written['seq']} are missing."
    return None


def read_act(conn: Connection, act: int) -> list[Change]:
    """The changes of documents in an act, as they were done."""
    sql = (
        "SELECT documents.id AS document_id, verb, before, after FROM history LEFT JOIN documents ON documents.id = history.document_id"
        f" WHERE act = ? AND NOT (history.document_id IS {PROJECT} AND verb IS ?) ORDER BY history.id"
    )
    changes = []
    for row in conn.execute(sql, [act, VERB]):
        rows.check("history", row, _TYPES, long=("before", "after"))
        changes.append(Change(row["document_id"], row["verb"], load(row["before"]), load(row["after"])))
    return changes


def reach(conn: Connection, act: int, verb: str = "") -> int:
    """How many documents an act wrote, by this verb if one is given."""
    sql = "SELECT count(DISTINCT document_id) FROM history WHERE act = ? AND document_id <> ? AND ? IN ('', verb)"
    return int(rows.scalar(conn, sql, [act, PROJECT, verb]))


class Stacks:
    """Acts that can be undone and redone, the newest last, as a history that grows tells them."""

    def __init__(self) -> None:
        self.undo: list[int] = []
        self.redo: list[int] = []
        self._act = 0  # the newest one that was taken in
        self._last: tuple[int, str] = (0, "")  # number and hash of the history's last row then

    def follow(self, conn: Connection) -> None:
        """Take in the acts added since, or all of them when it is another history, as after a restoration."""
        row_id, seal = self._last
        row = conn.execute("SELECT hash FROM history WHERE id = ?", [row_id]).fetchone()
        if row_id and (row is None or row["hash"] != seal):
            self.undo, self.redo, self._act = [], [], 0
        for act, kind, target in conn.execute(
            "SELECT DISTINCT act, kind, target FROM history WHERE act > ? ORDER BY act, kind, target", [self._act]
        ):
            if type(act) is not int or kind not in _KINDS or (target is not None and type(target) is not int):
                rows.wrong("history", None, "act, kind, target")
            self._act = act
            if kind == Kind.DO:
                self.undo.append(act)
                self.redo.clear()
            elif kind == Kind.UNDO and self.undo and self.undo[-1] == target:
                self.redo.append(self.undo.pop())
            elif kind == Kind.REDO and self.redo and self.redo[-1] == target:
                self.undo.append(self.redo.pop())
        row = conn.execute("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
        self._last = (row["id"], row["hash"]) if row else (0, "")

    def next(self, kind: Kind) -> int | None:
        """The act that is undone or redone next; None when there is none."""
        acts = self.undo if kind is Kind.UNDO else self.redo
        return acts[-1] if acts else None


def _write(conn: Connection, change: Change, revision: str) -> None:
    if change.touches_marks:
        kept = {a.id for a in change.after.annotations}
        annotation_rows.ensure_labels(conn, {a.label for a in change.after.annotations})
        annotation_rows.delete(conn, (a.id for a in change.before.annotations if a.id not in kept))
        annotation_rows.write(conn, change.document_id, change.after.annotations)
        memory_rows.count(conn, change.document_id, change.before.annotations, change.after.annotations)
    if (change.before.state, change.before.reason) != (change.after.state, change.after.reason):
        document_rows.write_state(conn, change.document_id, change.after.state, change.after.reason, revision)
    if change.touches_marks or change.is_empty:  # as when what is taken back is gone already
        annotation_rows.count(conn, change.document_id, revision)


def _dump(snapshot: Snapshot) -> str:
    marks = [{name: getattr(a, name) for name in _FIELDS} for a in snapshot.annotations]
    values = {"annotations": marks, "state": snapshot.state, "reason": snapshot.reason}
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> Snapshot:
    """Return one side of a change, from the JSON of its row; Damage when it is none."""
    try:
        values: dict[str, Any] = json.loads(text)
        marks = tuple(annotation_rows.annotation_of(a) for a in values["annotations"])
        state, reason = document_rows.state_of(0, values["state"]), values["reason"]
    except Damage:
        raise
    except (ValueError, TypeError, KeyError, RecursionError):
        rows.wrong("history", None, "before, after")
    if type(reason) is not str:
        rows.wrong("history", None, "before, after")
    return Snapshot(marks, state, reason)
