"""Checking a project for damage, and who worked in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from sqlite3 import Connection

from annotate.edits.annotations import is_trimmed
from annotate.edits.labels import LabelSet
from annotate.edits.names import VERB as NAMES
from annotate.edits.names import Decisions
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document, DocumentState
from annotate.text import fingerprint
from store import rows
from store.changes import history, label_history, name_history
from store.documents import annotation_rows, memory_rows
from store.documents.document_rows import stream
from store.errors import Damage
from store.file import schema_check
from store.file.identity import SCHEMA
from store.snapshot import snapshot

_DANGLING = QT_TRANSLATE_NOOP("errors", "Table {table}: row {row} points to nothing in {parent}.")
_MISTYPED = QT_TRANSLATE_NOOP("errors", "{table}.{column} contains values of another type.")


def problems(conn: Connection) -> list[UserError]:
    """Return a sentence for each thing that is wrong with the project, as it was when this began."""
    with snapshot(conn):
        found = [
            UserError(QT_TRANSLATE_NOOP("errors", "SQLite: {problem}"), problem=problem)
            for problem in schema_check.problems(conn, SCHEMA)
        ]
        for table in schema_check.tables(SCHEMA):
            for row in conn.execute(f"PRAGMA foreign_key_check('{table}')"):
                found.append(UserError(_DANGLING, table=row["table"], row=row["rowid"], parent=row["parent"]))
        found += [
            UserError(_MISTYPED, table=table, column=column)
            for table, column in schema_check.mistyped(conn, schema_check.tables(SCHEMA))
        ]
        broken = history.break_in_chain(conn)
        found += [broken] if broken else []
        if not memory_rows.is_as_counted(conn):
            found.append(UserError(QT_TRANSLATE_NOOP("errors", "The remembered names do not agree with the marks.")))
        if not annotation_rows.are_named(conn):
            found.append(
                UserError(QT_TRANSLATE_NOOP("errors", "The names kept with the marks are not those of the texts."))
            )
        for look in (_settings, _history, _names, _documents):
            try:
                found += look(conn)
            except Damage as damage:
                found.append(
                    UserError(QT_TRANSLATE_NOOP("errors", "Not as Kanttekening writes it: {damage}."), damage=damage)
                )
    return found


def _documents(conn: Connection) -> Iterator[UserError]:
    """Yield what is wrong with documents and their annotations. Raise Damage at the first that cannot be read."""
    for document in stream(conn, tuple(DocumentState)):
        for problem in _problems_of(conn, document):
            yield UserError(problem, article=document.id)


def _problems_of(conn: Connection, document: Document) -> Iterator[str]:
    """Yield a template for each thing that is wrong with a document."""
    if fingerprint(document.text) != document.sha256:
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: the text is not the one that was imported.")
    if any(a.end > len(document.text) for a in document.annotations):
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: a mark lies outside the text.")
    elif not all(is_trimmed(document.text, a) for a in document.annotations):
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: a mark begins or ends with a space.")
    if document.overlapping and len({(a.start, a.end, a.label) for a in document.visible}) < len(document.visible):
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: the same mark is there twice.")
    if document.state is not DocumentState.REMOVED and document.has_forbidden_overlap:
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: marks overlap.")
    sql = "SELECT unchecked, removed_at FROM progress WHERE document_id = ?"
    row = conn.execute(sql, [document.id]).fetchone()
    if row is None or row["unchecked"] != document.unchecked:
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: the number of unchecked marks is wrong.")
    elif type(row["removed_at"]) is not str or (row["removed_at"] and not rows.is_moment(row["removed_at"])):
        yield QT_TRANSLATE_NOOP("errors", "Article {article}: it is not known whether it was removed.")


def _settings(conn: Connection) -> Iterator[UserError]:
    """Yield the settings that are no JSON, and so count as not set."""
    for key, value in conn.execute("SELECT key, value FROM settings"):
        try:
            json.loads(value)
        except (ValueError, TypeError, RecursionError):
            yield UserError(QT_TRANSLATE_NOOP("errors", "The setting {key} is not JSON."), key=key)


def _history(conn: Connection) -> Iterator[UserError]:
    """Yield the rows of the history that cannot be undone. Raise Damage where their kind or target cannot be read."""
    history.Stacks().follow(conn)
    sql = "SELECT id, document_id, verb, before, after FROM history"
    for row_id, document_id, verb, before, after in conn.execute(sql):
        load = project_side(verb) if document_id == history.PROJECT else history.load
        try:
            load(before)
            load(after)
        except Damage:
            yield UserError(QT_TRANSLATE_NOOP("errors", "History: row {row} cannot be read."), row=row_id)


def project_side(verb: object) -> Callable[[str], LabelSet | Decisions]:
    """Return what reads one side of a change of the project itself."""
    return name_history.load if verb == NAMES else label_history.load


def _names(conn: Connection) -> Iterator[UserError]:
    """Read labels and remembered names. Raise Damage at the first that cannot be read."""
    annotation_rows.read_label_set(conn)
    memory_rows.read(conn)
    memory_rows.right(conn)
    yield from ()


def annotators(conn: Connection) -> list[str]:
    """Return who did anything in the project, in alphabetical order."""
    found = [name for (name,) in conn.execute("SELECT DISTINCT annotator FROM history ORDER BY 1")]
    if any(type(name) is not str for name in found):
        rows.wrong("history", None, "annotator")
    return found
