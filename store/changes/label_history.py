"""Changes of the labels, each one transaction: a row of the history for the labels, and one for every document it writes."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict
from sqlite3 import Connection
from typing import Any

from annotate.edits.annotations import Change
from annotate.edits.labels import VERB, LabelsChange, LabelSet
from annotate.label_kinds import kind_of
from annotate.model import Label, now
from store import rows, settings
from store.changes import history
from store.changes.history import PROJECT, Kind
from store.changes.preconditions import prove_labels, prove_unused
from store.documents import annotation_rows
from store.errors import Damage
from store.settings import RENAMED


def commit(
    conn: Connection, change: LabelsChange, changes: Iterable[Change], by: str, kind: Kind, target: int | None
) -> int:
    """Prove and write a change of the labels and the changes of documents that follow from it. Return the transaction's number.

    New labels are written before the annotations that get them, and removed ones deleted after.

    Raises:
        Conflict: The change was planned on another label set, or annotations still have a label that it removes.

    """
    prove_labels(conn, change)
    number = history.next_number(conn)
    sides = [_dump(change.before), _dump(change.after)]
    history.write(conn, [number, str(kind), target, VERB, now(), by, PROJECT, *sides])
    _put(conn, change.after)
    history.commit(conn, changes, by, kind, target, number)
    prove_unused(conn, change.after.names)
    sql = "DELETE FROM labels WHERE name NOT IN (SELECT value FROM json_each(?))"
    conn.execute(sql, [rows.listed(change.after.names)])
    return number


def read_change(conn: Connection, number: int) -> LabelsChange | None:
    """Return what a transaction did to the labels, None when it left them alone."""
    row = conn.execute(
        "SELECT before, after FROM history WHERE act = ? AND document_id = ? AND verb = ?", [number, PROJECT, VERB]
    ).fetchone()
    return LabelsChange(load(row["before"]), load(row["after"])) if row else None


def counts(conn: Connection) -> dict[str, int]:
    """Return how many annotations have each label, rejected ones included; labels without any are missing."""
    found: dict[str, int] = dict(conn.execute("SELECT label, count(*) FROM annotations GROUP BY label").fetchall())
    if any(type(label) is not str for label in found):
        rows.wrong("annotations", None, "label")
    return found


def holding(conn: Connection, names: Collection[str]) -> list[int]:
    """Return the documents with annotations of these labels."""
    sql = "SELECT DISTINCT document_id FROM annotations WHERE label IN (SELECT value FROM json_each(?))"
    found = conn.execute(sql, [rows.listed(names)])
    return sorted(document_id for (document_id,) in found)


def load(text: str) -> LabelSet:
    """Return one side of a change, from the JSON of its row. Raise Damage if it is not one."""
    try:
        values = json.loads(text)
        labels = tuple(_label(label) for label in values["labels"])
        renamed = values["renamed"]
    except Damage:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        rows.wrong("history", None, "before, after")
    if type(renamed) is not dict or any(type(name) is not str for name in renamed.values()):
        rows.wrong("history", None, "before, after")
    return LabelSet(labels, renamed)


def _label(values: dict[str, Any]) -> Label:
    """Return a label from its JSON. Rows from before schema 4 have no kind: the name says it."""
    return annotation_rows.label_of({"kind": str(kind_of(str(values["name"]))), **values})


def _put(conn: Connection, labels: LabelSet) -> None:
    conn.executemany(
        "INSERT INTO labels (name, title, colour, position, description, kind) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET title = excluded.title, colour = excluded.colour,"
        " position = excluded.position, description = excluded.description, kind = excluded.kind",
        ((a.name, a.title, a.colour, a.position, a.description, a.kind) for a in labels.labels),
    )
    settings.write(conn, RENAMED, dict(labels.renamed))


def _dump(labels: LabelSet) -> str:
    return json.dumps(asdict(labels), ensure_ascii=False, separators=(",", ":"))
