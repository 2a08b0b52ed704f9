"""Whether a project is whole, and what is in it, in numbers."""

from __future__ import annotations

from itertools import pairwise
from sqlite3 import Connection
from typing import Any

from annotate.model import DocumentState
from annotate.text import fingerprint
from store.documents import counts, stream
from store.history import break_in_chain
from store.memory import is_as_counted


def problems(conn: Connection) -> list[str]:
    """What is wrong with the project, a sentence each; empty when all is well."""
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
        where = f"Article {document.id}"
        if fingerprint(document.text) != document.sha256:
            found.append(f"{where}: the text is not the one that was imported.")
        visible = document.visible
        if any(a.end > len(document.text) for a in document.annotations):
            found.append(f"{where}: a mark lies outside the text.")
        if not document.overlapping and any(a.end > b.start for a, b in pairwise(visible)):
            found.append(f"{where}: marks overlap.")
        row = conn.execute("SELECT unchecked FROM progress WHERE document_id = ?", [document.id]).fetchone()
        if row is None or row[0] != document.unchecked:
            found.append(f"{where}: the number of unchecked marks is wrong.")
    return found


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
