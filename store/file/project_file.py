"""The file of an open project: its connection, and the only two ways to it, reading and writing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection

from annotate.errors import UserError
from store import rows
from store.errors import GONE, LOOSE, translate_sqlite_errors
from store.file.connection import verify
from store.file.wal import log_of
from store.snapshot import snapshot

_MANY_PAGES_KB = 128_000


class ProjectFile:
    """A connection to a verified project. Errors of SQLite and the disk are raised as UserError."""

    def __init__(self, path: Path, conn: Connection) -> None:
        self.path = path
        self.conn = conn
        self._file = path.stat()
        self._log: os.stat_result | None = None
        self._schema = _schema_version(conn)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read one state of the project, whatever other processes write meanwhile."""
        with translate_sqlite_errors(self.path), snapshot(self.conn):
            yield self.conn

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write in one transaction, which is rolled back when anything is raised.

        Raises:
            UserError: The file was moved or replaced, or the disk refuses.

        """
        with translate_sqlite_errors(self.path):
            self._refuse_when_gone()
            self.conn.execute("BEGIN IMMEDIATE")
            try:
                self._refuse_new_schema()
                yield self.conn
                self.conn.execute("COMMIT")
                self._log = self._log or self._log_now()
            except BaseException:
                self.conn.rollback()
                raise

    def keep_pages(self) -> None:
        """Keep more of the file in memory, in a process that writes very many rows: each goes to all indexes of the queue."""
        self.conn.execute(f"PRAGMA cache_size = -{_MANY_PAGES_KB}")

    def data_version(self) -> int:
        """Return a number that changes when another connection has written."""
        with translate_sqlite_errors(self.path):
            return int(rows.scalar(self.conn, "PRAGMA data_version"))

    def _refuse_new_schema(self) -> None:
        """Raise Damaged when another program has put something into the schema since it was verified that must not run."""
        schema = _schema_version(self.conn)
        if schema != self._schema:
            verify(self.path, self.conn)
            self._schema = schema

    def _refuse_when_gone(self) -> None:
        """Raise UserError when the file was moved, removed or replaced: SQLite would write on to one without a name."""
        try:
            is_there = os.path.samestat(self._file, self.path.stat())
        except OSError:
            is_there = False
        if not is_there:
            raise UserError(GONE, path=self.path)
        log = self._log_now() if self._log else None
        if self._log and not (log and os.path.samestat(self._log, log)):
            raise UserError(LOOSE, path=self.path)

    def _log_now(self) -> os.stat_result | None:
        """Return SQLite's write-ahead log, None when there is none.

        It stays as long as somebody has the project open, unless something ended the locks on it
        (https://www.sqlite.org/howtocorrupt.html, 2.2); what is written then is in a file without a name.
        """
        try:
            return log_of(self.path).stat()
        except OSError:
            return None


def _schema_version(conn: Connection) -> int:
    """Return a number that changes with every change of the schema."""
    return int(rows.scalar(conn, "PRAGMA schema_version"))
