"""Changes of the labels, each one transaction: a row of the history for the labels, and one for every document it writes."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import asdict
from itertools import chain
from sqlite3 import Connection
from typing import Any

from annotate.edits.annotations import Change, rebase
from annotate.edits.labels import (
    VERB,
    LabelEdit,
    LabelsChange,
    LabelSet,
    plan_labels,
    rebase_labels,
    relabel,
)
from annotate.label_kinds import kind_of
from annotate.model import Label, now
from store import rows, settings
from store.changes import history
from store.changes.history import PROJECT, Kind
from store.documents import annotation_rows, document_rows
from store.errors import Damage
from store.settings import RENAMED

Progress = Callable[[int], None]


def read(conn: Connection) -> LabelSet:
    """Return the labels, and what became of earlier ones."""
    return LabelSet(tuple(annotation_rows.read_labels(conn)), annotation_rows.read_renamed(conn))


def change(conn: Connection, edit: LabelEdit, by: str, progress: Progress) -> int | None:
    """Do an edit of the labels, and write the documents that it concerns.

    `progress` is called with the number of documents written.

    Returns:
        The number of the transaction, None when the edit changes nothing.

    """
    planned = plan_labels(read(conn), edit)
    if planned.before == planned.after:
        return None
    return _commit(conn, planned, (), by, Kind.DO, None, progress)


def repeat(conn: Connection, number: int, by: str, kind: Kind, progress: Progress) -> int:
    """Undo or redo a transaction on the labels, on the documents as they are now, and return the number of the new one."""
    done = read_change(conn, number)
    assert done
    changes = history.read_changes(conn, number)
    wanted = done.inverse() if kind is Kind.UNDO else done
    change = rebase_labels(read(conn), wanted, counts(conn))
    if kind is Kind.UNDO:
        changes = [change.inverse() for change in reversed(changes)]
    return _commit(conn, change, changes, by, kind, number, progress)


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


def touched(conn: Connection, names: Collection[str]) -> list[int]:
    """Return the documents with annotations of these labels."""
    sql = "SELECT DISTINCT document_id FROM annotations WHERE label IN (SELECT value FROM json_each(?))"
    found = conn.execute(sql, [rows.listed(names)])
    return sorted(document_id for (document_id,) in found)


def load(text: str) -> LabelSet:
    """Return one side of a change, from the JSON of its row; Damage when it is none."""
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


def _commit(
    conn: Connection,
    change: LabelsChange,
    changes: Iterable[Change],
    by: str,
    kind: Kind,
    target: int | None,
    progress: Progress,
) -> int:
    """Write a change: new labels before the annotations that get them, removed labels after the annotations."""
    number = history.next_number(conn)
    sides = [_dump(change.before), _dump(change.after)]
    history.write(conn, [number, str(kind), target, VERB, now(), by, PROJECT, *sides])
    _put(conn, change.after)
    undone = (rebase(document_rows.read(conn, c.document_id, tokens=False), c) for c in changes)
    becomes = change.becomes
    relabelled = (relabel(document_rows.read(conn, i, tokens=False), becomes) for i in _late(conn, becomes))
    history.commit(conn, _told(chain(undone, relabelled), progress), by, kind, target, number)
    sql = "DELETE FROM labels WHERE name NOT IN (SELECT value FROM json_each(?))"
    conn.execute(sql, [rows.listed(change.after.names)])
    return number


def _late(conn: Connection, names: Collection[str]) -> Iterator[int]:
    """Yield the documents with these labels, read when the first is asked for: undo may have brought some back."""
    yield from touched(conn, names)


def _told(changes: Iterable[Change], progress: Progress) -> Iterator[Change]:
    for done, change in enumerate(changes, start=1):
        yield change
        progress(done)


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
