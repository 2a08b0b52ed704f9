"""Count what an export would take, without reading any text."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from annotate.formats.writing.selection import Selection
from annotate.model import SHOWN_STATES
from annotate.names.disagreements import Evidence, disagreements
from store import rows
from store.documents import memory_rows, name_rows
from store.documents.document_rows import STATE
from store.errors import translate_sqlite_errors
from store.file.connection import connect

_AMONG = "{} IN (SELECT value FROM json_each(?))"


class Amount(NamedTuple):
    """Numbers of documents, of annotations in them that were not rejected, and of contradictions (None: not counted)."""

    documents: int
    names: int
    contradictions: int | None = None


def count(path: Path, selection: Selection) -> Amount:
    """Count the documents of a selection and its names in them, as `Selection.apply` chooses them."""
    documents, of_documents = _chosen(selection)
    names, of_names = _where([("label", selection.labels)])
    sql = (
        f"WITH chosen AS (SELECT id FROM (SELECT id, {STATE} FROM documents) WHERE {documents})"
        " SELECT (SELECT count(*) FROM chosen), (SELECT count(*) FROM annotations"
        f" WHERE document_id IN chosen AND state <> 'rejected' AND {names})"
    )
    with translate_sqlite_errors(path), closing(connect(path, mode="ro")) as conn:
        return Amount(*conn.execute(sql, [*of_documents, *of_names]).fetchone())


def contradictions(path: Path, selection: Selection) -> int:
    """Count the contradictions between the names of a selection."""
    documents, of_documents = _chosen(selection)
    labels, of_labels = _where([("label", selection.labels)])
    within = f"document_id IN (SELECT id FROM (SELECT id, {STATE} FROM documents) WHERE {documents})"
    with translate_sqlite_errors(path), closing(connect(path, mode="ro")) as conn:
        names = name_rows.counted(conn, f"state <> 'rejected' AND {within} AND {labels}", [*of_documents, *of_labels])
        removed = name_rows.removed(conn, f"{within} AND {labels}", [*of_documents, *of_labels])
        evidence = Evidence(removed={name: len(places) for name, places in removed.items()})
        return len(disagreements(names, memory_rows.right(conn), memory_rows.rejected(conn), evidence))


def _chosen(selection: Selection) -> tuple[str, list[str]]:
    """Return the condition of a document and its values."""
    condition, values = _where([("state", selection.states or SHOWN_STATES), ("id", selection.ids)])
    if not (selection.annotators or selection.since or selection.until):
        return condition, values
    touched, more = _where([("annotator", selection.annotators)])
    for day, comparison in ((selection.since, ">="), (selection.until, "<=")):
        if day:
            touched += f" AND date(changed_at, 'localtime') {comparison} ?"
            more.append(day)
    return f"{condition} AND id IN (SELECT document_id FROM annotations WHERE {touched})", [*values, *more]


def _where(wanted: list[tuple[str, Collection[int | str]]]) -> tuple[str, list[str]]:
    """Return the condition that columns have one of their values; none for a column means any."""
    asked = [(column, values) for column, values in wanted if values]
    conditions = [_AMONG.format(column) for column, _ in asked]
    return " AND ".join(conditions) or "1", [rows.listed(values) for _, values in asked]
