"""Changes of what was decided of names, each a row of the history beside those of the documents that it changes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from sqlite3 import Connection

from annotate.edits.annotations import Change
from annotate.edits.names import VERB, Decisions, NamesChange
from annotate.model import now
from store import rows
from store.changes import history
from store.changes.history import PROJECT, Kind
from store.changes.preconditions import prove_names
from store.documents import memory_rows
from store.errors import Damage


def commit(
    conn: Connection, change: NamesChange, changes: Iterable[Change], by: str, kind: Kind, target: int | None
) -> int:
    """Prove and write a change of what was decided of names, and changes of documents. Return the transaction's number.

    Raises:
        Conflict: The change was planned on other decisions.

    """
    prove_names(conn, change.before)
    number = history.next_number(conn)
    sides = [_dump(change.before), _dump(change.after)]
    history.write(conn, [number, str(kind), target, VERB, now(), by, PROJECT, *sides])
    memory_rows.put(conn, change.after.choices)
    memory_rows.call_right(conn, change.after.right)
    history.commit(conn, changes, by, kind, target, number)
    return number


def read_change(conn: Connection, number: int) -> NamesChange | None:
    """Return what a transaction changed of what was decided of names, None when it left that alone."""
    row = conn.execute(
        "SELECT before, after FROM history WHERE act = ? AND document_id = ? AND verb = ?", [number, PROJECT, VERB]
    ).fetchone()
    return NamesChange(load(row["before"]), load(row["after"])) if row else None


def load(text: str) -> Decisions:
    """Return one side of a change, from the JSON of its row. Raise Damage if it is not one."""
    try:
        values = json.loads(text)
        choices = {
            name: None if choice is None else memory_rows.load(choice) for name, choice in values["choices"].items()
        }
        right = values["right"]
    except Damage:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        rows.wrong("history", None, "before, after")
    if type(right) is not dict or any(type(is_right) is not bool for is_right in right.values()):
        rows.wrong("history", None, "before, after")
    return Decisions(choices, right)


def _dump(side: Decisions) -> str:
    choices = {name: choice and memory_rows.dump(choice) for name, choice in side.choices.items()}
    return json.dumps({"choices": choices, "right": dict(side.right)}, ensure_ascii=False, separators=(",", ":"))
