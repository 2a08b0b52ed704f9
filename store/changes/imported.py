"""Annotations that an import brings to documents already stored, as one transaction that can be undone."""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection

from annotate.edits.imported import plan_import
from annotate.model import Document
from store.changes import history
from store.changes.history import Kind
from store.documents import document_rows
from store.documents.document_rows import Added


def offer(conn: Connection, given: Iterable[Document], added: Iterable[Added], by: str) -> list[Added]:
    """Suggest the annotations of `given` in documents already stored. Return the outcomes with their numbers."""
    number: int | None = None
    outcome = []
    for document, one in zip(given, added, strict=True):
        if one.was_known and document.visible:
            change, differing = plan_import(document_rows.read(conn, one.document_id), document)
            if not change.is_empty:
                number = history.commit(conn, [change], by, Kind.DO, None, number)
            one = one._replace(marks=len(change.after.annotations), differing=tuple(differing))
        outcome.append(one)
    return outcome
