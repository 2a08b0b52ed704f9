"""SQLite's complaints about disk and file, in one plain sentence each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP, UserError

UNWRITABLE = QT_TRANSLATE_NOOP("errors", "The project cannot be opened or written: {path}.")
NO_PROJECT = QT_TRANSLATE_NOOP("errors", "This file is not a Kanttekening project: {path}.")
IN_USE = QT_TRANSLATE_NOOP("errors", "Not saved: another program is using the project: {path}.")
DAMAGED = QT_TRANSLATE_NOOP(
    "errors", "The project file is damaged: {path}. What can be read is saved by: python main.py rescue {path} NEW"
)
GONE = QT_TRANSLATE_NOOP("errors", "Not saved: the project is no longer at {path}. Put it back there to go on.")
LOOSE = QT_TRANSLATE_NOOP(
    "errors", "Not saved: another program took hold of the project: {path}. Close Kanttekening and open it again."
)
BUSY = 5.0  # seconds to wait for another process's transaction
_SENTENCES = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP("errors", "Not saved: the disk is full: {path}."),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP("errors", "Not saved: the project cannot be written to: {path}."),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP("errors", "Not saved: the disk refused to read or write: {path}."),
    sqlite3.SQLITE_CANTOPEN: UNWRITABLE,
    sqlite3.SQLITE_PERM: UNWRITABLE,
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_NOTADB: NO_PROJECT,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
}


@contextmanager
def plain_faults(path: Path) -> Iterator[None]:
    """Turns what the machine refused into a UserError; a mistake of ours in SQL stays what it is."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise UserError(sentence, path=path) from error
