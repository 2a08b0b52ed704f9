"""What must hold of a project file after anything: whole, and its history tells exactly what its tables hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from annotate.edits.annotations import Change, replay
from annotate.formats.writing.export import export
from annotate.formats.writing.selection import Selection
from annotate.model import Document
from store.changes.history import load
from store.project import Project


def changes(path: Path) -> list[tuple[int, Change]]:
    """Return every row of the history of an article with the number of its transaction."""
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute(
            "SELECT act, document_id, verb, before, after FROM history WHERE document_id <> 0 ORDER BY id"
        ).fetchall()
    return [(row[0], Change(row[1], row[2], load(row[3]), load(row[4]))) for row in rows]


def acts(path: Path) -> int:
    """Return the number of the last transaction."""
    with closing(sqlite3.connect(path)) as conn:
        return int(conn.execute("SELECT coalesce(max(act), 0) FROM history").fetchone()[0])


def problems(path: Path) -> list[str]:
    """Return what is wrong: with the file, the chain, or because a transaction was stored by half."""
    with Project.open(path) as project:
        found = [*map(str, project.check())]
        standing = {d.id: d for d in project.documents()}
    latest: dict[tuple[int, int], Any] = {}
    states: dict[int, Any] = {}
    for _, change in changes(path):
        kept = {a.id: a for a in change.after.annotations}
        for annotation in change.before.annotations:
            latest[change.document_id, annotation.id] = kept.get(annotation.id)
        for annotation in kept.values():
            latest[change.document_id, annotation.id] = annotation
        states[change.document_id] = (change.after.state, change.after.reason)
    for (document_id, annotation_id), annotation in latest.items():
        if document_id in standing and standing[document_id].by_id.get(annotation_id) != annotation:
            found.append(f"article {document_id}: a mark is not as the history tells")
    for document_id, state in states.items():
        document = standing.get(document_id)
        if document and (document.state, document.reason) != state:
            found.append(f"article {document_id}: its state is not as the history tells")
    return found


def at_act(path: Path, number: int) -> dict[int, Document]:
    """Return all articles as they were after this transaction."""
    with Project.open(path) as project:
        found = {d.id: d for d in project.documents()}
    for act, change in reversed(changes(path)):
        if act > number:
            found[change.document_id] = replay(found[change.document_id], change.inverse())
    return found


def write_out(documents: Iterable[Document], target: Path) -> None:
    """Export all of these, whatever their state."""
    export(documents, target, "jsonl", selection=Selection(states=()))


def seen(document: Document) -> list[Any]:
    """Return an article as a reader sees it; the shape that the model gives too."""
    marks = [[a.start, a.end, a.label, str(a.state)] for a in document.visible]
    return [str(document.state), document.reason, marks]
