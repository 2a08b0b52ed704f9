"""Storing the suggestions of a pipeline or the memory for a document, beside what people decided."""

from __future__ import annotations

from dataclasses import replace
from sqlite3 import Connection

from annotate.model import Document, DocumentState, State, revision_after
from store.changes.preconditions import prove_suggestions
from store.documents import annotation_rows, document_rows


def save(conn: Connection, document: Document) -> Document:
    """Replace a document's suggestions by those it carries now, and return it with its new revision.

    A removed document is left as it is.

    Conflict when they were made for another state of it. UserError when they would break the rules of the project.
    """
    if document.state is DocumentState.REMOVED:
        return document
    revision = revision_after(prove_suggestions(conn, document))
    suggested = [a for a in document.annotations if a.state is State.SUGGESTED]
    annotation_rows.ensure_labels(conn, (a.label for a in suggested))
    annotation_rows.delete_suggested(conn, document.id)
    annotation_rows.write(conn, {document.id: document.text}, {document.id: suggested}, {})
    annotation_rows.count(conn, {document.id: revision})
    conn.execute("UPDATE documents SET pipeline = ? WHERE id = ?", [document.pipeline, document.id])
    if document.tokens:
        document_rows.write_tokens(conn, {document.id: document.tokens})
    return replace(document, revision=revision)
