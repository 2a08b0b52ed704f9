"""Checking a project for damage, and who worked in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from sqlite3 import Connection

from annotate.edits.annotations import is_trimmed
from annotate.model import Document, DocumentState
from annotate.text import fingerprint
from store import rows
from store.changes import history, label_history
from store.documents import memory_rows
from store.documents.document_rows import stream
from store.errors import Damage
from store.file import schema_check
from store.file.schema import SCHEMA
from store.snapshot import snapshot


def problems(conn: Connection) -> list[str]:
    """Return a sentence for each thing that is wrong with the project, as it was when this began."""
    with snapshot(conn):
        found = [f"SQLite: {problem}" for problem in schema_check.problems(conn, SCHEMA)]
        for table in schema_check.tables(SCHEMA):
            for row in conn.execute(f"PRAGMA foreign_key_check('{table}')"):
                found.append(f"Table {row['table']}: row {row['rowid']} points to nothing in {row['parent']}.")
        found += [
            f"{table}.{column} holds values of another type."
            for table, column in schema_check.mistyped(conn, schema_check.tables(SCHEMA))
        ]
        broken = history.break_in_chain(conn)
        found += [broken] if broken else []
        if not memory_rows.is_as_counted(conn):
            found.append("The memory of names does not agree with the marks.")
        for look in (_settings, _history, _names, _documents):
            try:
                found += look(conn)
            except Damage as damage:
                found.append(f"Not as Kanttekening writes it: {damage}.")
    return found


def _documents(conn: Connection) -> Iterator[str]:
    """Yield what is wrong with documents and their annotations. Raise Damage at the first that cannot be read."""
    for document in stream(conn, tuple(DocumentState)):
        for problem in _problems_of(conn, document):
            yield f"Article {document.id}: {problem}"


def _problems_of(conn: Connection, document: Document) -> Iterator[str]:
    if fingerprint(document.text) != document.sha256:
        yield "the text is not the one that was imported."
    if any(a.end > len(document.text) for a in document.annotations):
        yield "a mark lies outside the text."
    elif not all(is_trimmed(document.text, a) for a in document.annotations):
        yield "a mark begins or ends with a space."
    if document.overlapping and len({(a.start, a.end, a.label) for a in document.visible}) < len(document.visible):
        yield "the same mark stands there twice."
    if document.state is not DocumentState.REMOVED and document.has_forbidden_overlap:
        yield "marks overlap."
    sql = "SELECT unchecked, removed_at FROM progress WHERE document_id = ?"
    row = conn.execute(sql, [document.id]).fetchone()
    if row is None or row["unchecked"] != document.unchecked:
        yield "the number of unchecked marks is wrong."
    elif type(row["removed_at"]) is not str or (row["removed_at"] and not rows.is_moment(row["removed_at"])):
        yield "whether it was removed is not known."


def _settings(conn: Connection) -> Iterator[str]:
    """Yield the settings that are no JSON, and so count as not set."""
    for key, value in conn.execute("SELECT key, value FROM settings"):
        try:
            json.loads(value)
        except (ValueError, TypeError, RecursionError):
            yield f"The setting {key} is no JSON."


def _history(conn: Connection) -> Iterator[str]:
    """Yield the rows of the history that cannot be undone. Raise Damage where their kind or target cannot be read."""
    history.Stacks().follow(conn)
    for row_id, document_id, before, after in conn.execute("SELECT id, document_id, before, after FROM history"):
        load = label_history.load if document_id == history.PROJECT else history.load
        try:
            load(before)
            load(after)
        except Damage:
            yield f"History: row {row_id} cannot be read."


def _names(conn: Connection) -> Iterator[str]:
    """Read labels and remembered names. Raise Damage at the first that cannot be read."""
    label_history.read(conn)
    memory_rows.read(conn)
    yield from ()


def annotators(conn: Connection) -> list[str]:
    """Return who did anything in the project, in alphabetical order."""
    found = [name for (name,) in conn.execute("SELECT DISTINCT annotator FROM history ORDER BY 1")]
    if any(type(name) is not str for name in found):
        rows.wrong("history", None, "annotator")
    return found
