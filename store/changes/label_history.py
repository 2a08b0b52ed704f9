"""Changes of the labels, each one act: a row of the history for the list, and one for every document it touches."""

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
    """The labels, and what became of those there were before."""
    return LabelSet(tuple(annotation_rows.read_labels(conn)), annotation_rows.read_renamed(conn))


def change(conn: Connection, edit: LabelEdit, by: str, progress: Progress) -> int | None:
    """Do an edit with all that it does to documents; the act's number, None when it changes nothing.

    `progress` is told how many documents are written.
    """
    planned = plan_labels(read(conn), edit)
    if planned.before == planned.after:
        return None
    return _commit(conn, planned, (), by, Kind.DO, None, progress)


def again(conn: Connection, act: int, by: str, kind: Kind, progress: Progress) -> int:
    """Take an act on the labels back, or do it once more, on the documents as they are now; the new act's number."""
    done = read_act(conn, act)
    assert done
    changes = history.read_act(conn, act)
    wanted = done.inverse() if kind is Kind.UNDO else done
    change = rebase_labels(read(conn), wanted, counts(conn))
    if kind is Kind.UNDO:
        changes = [change.inverse() for change in reversed(changes)]
    return _commit(conn, change, changes, by, kind, act, progress)


def read_act(conn: Connection, act: int) -> LabelsChange | None:
    """What an act did to the labels; None when it did nothing to them."""
    row = conn.execute(
        "SELECT before, after FROM history WHERE act = ? AND document_id = ? AND verb = ?", [act, PROJECT, VERB]
    ).fetchone()
    return LabelsChange(load(row["before"]), load(row["after"])) if row else None


def counts(conn: Connection) -> dict[str, int]:
    """How many annotations have each label, rejected ones included; labels without any are missing."""
    found: dict[str, int] = dict(conn.execute("SELECT label, count(*) FROM annotations GROUP BY label").fetchall())
    if any(type(label) is not str for label in found):
        rows.wrong("annotations", None, "label")
    return found


def touched(conn: Connection, names: Collection[str]) -> list[int]:
    """Ids of the documents with annotations of these labels."""
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
    """A label from its JSON; rows from before labels had a kind get the one that the name says."""
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
    """New labels come before the annotations that have them; those that go, after."""
    act = history.next_act(conn)
    sides = [_dump(change.before), _dump(change.after)]
    history.write(conn, [act, str(kind), target, VERB, now(), by, PROJECT, *sides])
    _put(conn, change.after)
    undone = (rebase(document_rows.read(conn, c.document_id, tokens=False), c) for c in changes)
    becomes = change.becomes
    relabelled = (relabel(document_rows.read(conn, i, tokens=False), becomes) for i in _late(conn, becomes))
    history.commit(conn, _told(chain(undone, relabelled), progress), by, kind, target, act)
    sql = "DELETE FROM labels WHERE name NOT IN (SELECT value FROM json_each(?))"
    conn.execute(sql, [rows.listed(change.after.names)])
    return act


def _late(conn: Connection, names: Collection[str]) -> Iterator[int]:
    """The documents with these labels, looked for only when it is their turn."""
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
