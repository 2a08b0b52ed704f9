"""What a pipeline or the memory suggests for a document, stored around what people decided."""

from __future__ import annotations

from dataclasses import replace
from sqlite3 import Connection

from annotate.model import Document, DocumentState, State, revision_after
from store import documents, spans
from store.proof import prove_suggestions


def save(conn: Connection, document: Document) -> Document:
    """Replace a document's suggestions by those it carries now; return it with its new revision. A removed one stays.

    Conflict when they were made for another state of it. UserError when they would break the rules of the project.
    """
    if document.state is DocumentState.REMOVED:
        return document
    revision = revision_after(prove_suggestions(conn, document))
    suggested = [a for a in document.annotations if a.state is State.SUGGESTED]
    spans.ensure_labels(conn, (a.label for a in suggested))
    spans.delete_suggested(conn, document.id)
    spans.write(conn, document.id, suggested)
    spans.count(conn, document.id, revision)
    conn.execute("UPDATE documents SET pipeline = ? WHERE id = ?", [document.pipeline, document.id])
    if document.tokens:
        documents.write_tokens(conn, document.id, document.tokens)
    return replace(document, revision=revision)
