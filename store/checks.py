"""Whether a project is whole, and what is in it, in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from sqlite3 import Connection
from typing import Any

from annotate.edits import is_trimmed
from annotate.model import Document, DocumentState
from annotate.text import fingerprint
from store.documents import counts, stream
from store.history import break_in_chain
from store.memory import is_as_counted
from store.snapshot import snapshot


def problems(conn: Connection) -> list[str]:
    """What is wrong with the project, a sentence each; empty when all is well. Others may write in the meantime."""
    with snapshot(conn):
        found = [f"SQLite: {row[0]}" for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [
            f"Table {row[0]}: row {row[1]} points to nothing in {row[2]}."
            for row in conn.execute("PRAGMA foreign_key_check")
        ]
        broken = break_in_chain(conn)
        found += [broken] if broken else []
        if not is_as_counted(conn):
            found.append("The memory of names does not agree with the marks.")
        for document in stream(conn, tuple(DocumentState)):
            found += [f"Article {document.id}: {problem}" for problem in _problems_of(conn, document)]
    return found


def _problems_of(conn: Connection, document: Document) -> Iterator[str]:
    if fingerprint(document.text) != document.sha256:
        yield "the text is not the one that was imported."
    if any(a.end > len(document.text) for a in document.annotations):
        yield "a mark lies outside the text."
    elif not all(is_trimmed(document.text, a) for a in document.annotations):
        yield "a mark begins or ends with a space."
    if document.overlapping and len({(a.start, a.end, a.label) for a in document.visible}) < len(document.visible):
        yield "the same mark stands there twice."
    if document.state is not DocumentState.REMOVED and document.breaks_flatness:
        yield "marks overlap."
    row = conn.execute("SELECT unchecked FROM progress WHERE document_id = ?", [document.id]).fetchone()
    if row is None or row[0] != document.unchecked:
        yield "the number of unchecked marks is wrong."


def stats(conn: Connection) -> dict[str, Any]:
    """Documents per state, entities per label and state, acts, annotators."""
    entities: dict[str, dict[str, int]] = {}
    for label, state, number in conn.execute("SELECT label, state, count(*) FROM annotations GROUP BY label, state"):
        entities.setdefault(label, {})[state] = number
    documents = {str(state): number for state, number in counts(conn).items()}
    return {
        "documents": {"total": sum(documents.values()), **documents},
        "entities": entities,
        "acts": conn.execute("SELECT count(DISTINCT act) FROM history").fetchone()[0],
        "annotators": [row[0] for row in conn.execute("SELECT DISTINCT annotator FROM history ORDER BY 1")],
    }
