"""SQLite's complaints about disk and file, in one plain sentence each."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP, UserError

UNWRITABLE = QT_TRANSLATE_NOOP("errors", "The project cannot be opened or written: {path}.")
NO_PROJECT = QT_TRANSLATE_NOOP("errors", "This file is not a Kanttekening project: {path}.")
LINKED = QT_TRANSLATE_NOOP(
    "errors",
    "This project has a second name, a hard link, by which it could be opened twice: {path}. Copy it, and open the copy.",
)
IN_USE = QT_TRANSLATE_NOOP("errors", "Not saved, another program is using the project: {path}.")
DAMAGED = QT_TRANSLATE_NOOP(
    "errors", "The project file is damaged: {path}. Save what can still be read with: python main.py rescue {path} NEW"
)
DAMAGED_AT = QT_TRANSLATE_NOOP(
    "errors",
    "The project file is damaged ({what}): {path}. Save what can still be read with: python main.py rescue {path} NEW",
)
SCHEMA_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "This project is not as Kanttekening makes one ({what}): {path}."
    " Save what can still be read with: python main.py rescue {path} NEW",
)
GONE = QT_TRANSLATE_NOOP("errors", "Not saved: the project is no longer at {path}. Put it back there to continue.")
LOOSE = QT_TRANSLATE_NOOP(
    "errors", "Not saved, another program took over the project: {path}. Close Kanttekening and open it again."
)
BUSY = 5.0  # seconds to wait for another process's transaction
_SENTENCES = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP("errors", "Not saved, the disk is full: {path}."),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP("errors", "Not saved, the project cannot be written to: {path}."),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP("errors", "Not saved, reading from or writing to the disk failed: {path}."),
    sqlite3.SQLITE_CANTOPEN: UNWRITABLE,
    sqlite3.SQLITE_PERM: UNWRITABLE,
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_NOTADB: NO_PROJECT,
}
_UNREADABLE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_INTERRUPT)
_NOT_UTF8 = re.compile(r"Could not decode to UTF-8 column '(\w+)")  # Python's own complaint, which has no number


class Damage(ValueError):
    """A value in a project that Kanttekening did not write. The message names table, row and column."""


class Damaged(UserError):
    """The project file is damaged. `rescue` saves what can be read."""


@contextmanager
def translate_sqlite_errors(path: Path) -> Iterator[None]:
    """Raise errors of SQLite, the disk and damaged projects as UserError.

    Other SQLite errors (bugs of ours, in a project that is in order) propagate unchanged.
    """
    try:
        yield
    except Damage as damage:
        raise Damaged(DAMAGED_AT, path=path, what=damage) from damage
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _SENTENCES:
            raise UserError(_SENTENCES[code], path=path) from error
        if code in _UNREADABLE:
            raise Damaged(DAMAGED, path=path) from error
        if undecodable := _NOT_UTF8.match(str(error)):
            raise Damaged(DAMAGED_AT, path=path, what=undecodable[1]) from error
        from store.file.connection import damage_of  # which says it in our sentences

        if found := damage_of(path):
            raise found from error
        raise
