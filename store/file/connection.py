"""Connections to a project file, on which nothing of a stranger's schema runs."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from annotate import atomic
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from store import rows
from store.errors import BUSY, DAMAGED, DAMAGED_AT, SCHEMA_CHANGED, Damaged
from store.file import schema_check
from store.file.identity import APPLICATION_ID, SCHEMA

_STEPS = 1_000  # of SQLite's machine, between two looks at how many there were
_MOST = 100  # looks: verifying an honest project takes one or two


def connect(path: Path, *, mode: str = "rwc", timeout: float = BUSY, other_thread: bool = False) -> sqlite3.Connection:
    """Connect to a database of whatever origin: functions and virtual tables in its schema are not trusted.

    `mode` is one of SQLite's: "rwc" makes a file that is missing, "rw" does not, "ro" only reads.

    Full-text search makes our own triggers need that trust: `trust` gives it, after `verify`.
    """
    conn = sqlite3.connect(address(path, mode), uri=True, timeout=timeout, check_same_thread=not other_thread)
    conn.row_factory = sqlite3.Row
    if sys.version_info >= (3, 12):
        conn.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.execute("PRAGMA cell_size_check = ON")
    return conn


def address(path: Path, mode: str) -> str:
    """Return the URI by which SQLite opens a file (https://www.sqlite.org/uri.html); a share has no host there."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(name, safe='/:')}?mode={mode}"


def trust(conn: sqlite3.Connection) -> None:
    """Let our own triggers write to the index of words. Only after `verify`."""
    conn.execute("PRAGMA trusted_schema = ON")


def verify(path: Path, conn: sqlite3.Connection) -> int:
    """Return the schema number of a project, 0 for an empty file.

    UserError for other programs' files and newer projects, Damaged for one whose schema is not ours.
    """
    with bounded(conn):
        application = rows.scalar(conn, "PRAGMA application_id")
        version = int(rows.scalar(conn, "PRAGMA user_version"))
        names = schema_check.names(conn)
        was_ours = {"documents", "annotations"} <= names
        if application != APPLICATION_ID and not was_ours and (names or application):
            raise UserError(QT_TRANSLATE_NOOP("errors", "This file belongs to another program: {path}."), path=path)
        if version > SCHEMA:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This project was made by a newer version of Kanttekening: {path}. Nothing was changed in it; that version"
                    " opens it.",
                ),
                path=path,
            )
        if names and application != APPLICATION_ID:
            wrong = ["application_id"]
        elif version < 0 or (names and not version):
            wrong = ["user_version"]
        else:
            wrong = schema_check.strange(conn, version)
    if wrong:
        raise Damaged(SCHEMA_CHANGED, path=path, what=_some(wrong))
    return version


def look(path: Path) -> None:
    """Verify a project with a log beside it, without a chance to write to it.

    The log may belong to another database, and the last connection to close that may write would copy it into the file.
    """
    try:
        with closing(connect(path, mode="ro")) as conn:
            verify(path, conn)
    except sqlite3.OperationalError as error:
        is_broken_off = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY  # a transaction to be undone
        if not is_broken_off:
            raise
    except UserError as error:
        if not isinstance(error, Damaged) and atomic.is_project(path):  # what SQLite read was in the log
            raise Damaged(SCHEMA_CHANGED, path=path, what=f"{path.name}-wal") from error
        raise


def damage_of(path: Path) -> Damaged | None:
    """Return what is wrong with a project on which one of our statements failed; None when the mistake is ours."""
    try:
        with closing(connect(path, mode="ro")) as conn:
            version = verify(path, conn)
            for table in schema_check.tables(version):
                lost = conn.execute(f"PRAGMA foreign_key_check({table})").fetchone()
                if lost:
                    return Damaged(DAMAGED_AT, path=path, what=f"{table} {lost['rowid']}")
    except Damaged as error:
        return error
    except sqlite3.DatabaseError:
        return Damaged(DAMAGED, path=path)
    except UserError:
        return None
    return None


@contextmanager
def bounded(conn: sqlite3.Connection, most: int = _MOST) -> Iterator[None]:
    """Interrupt SQLite when it computes far longer than an honest project makes it: sqlite3.OperationalError."""
    looks = iter(range(most))
    conn.set_progress_handler(lambda: next(looks, None) is None, _STEPS)
    try:
        yield
    finally:
        conn.set_progress_handler(None, 0)


def _some(wrong: list[str]) -> str:
    """Return the first few of a list, as a sentence says them."""
    return ", ".join(wrong[:3]) + (", …" if len(wrong) > 3 else "")
