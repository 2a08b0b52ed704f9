"""The queue's lists read over a connection of their own, so that another thread can wait for them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from annotate.model import DocumentState
from store import rows
from store.documents import document_rows, listing, search
from store.documents.document_columns import types_of
from store.documents.listing import Listing
from store.errors import translate_sqlite_errors
from store.file.connection import address, connect
from store.queue_query import QueueQuery

T = TypeVar("T")
_TYPES = types_of("id", "title", "text")


class Interrupted(Exception):
    """Raised where `Reader.interrupt` broke off what was read."""


class Reader:
    """Reads one project, and never writes. May be made in one thread and used in another, by one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with translate_sqlite_errors(path):
            self._conn = connect(path, other_thread=True)
            self._conn.execute("PRAGMA query_only = ON")
        self._making: sqlite3.Connection | None = None  # the list that is made

    def close(self) -> None:
        """Close the file."""
        self._conn.close()

    def interrupt(self) -> None:
        """Make what another thread reads raise Interrupted. May be called from any thread."""
        for conn in filter(None, (self._conn, self._making)):
            with suppress(sqlite3.ProgrammingError):  # it was given up meanwhile
                conn.interrupt()

    def read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Return the answer to a question."""
        with self._reading():
            return question(self._conn)

    def start(self, wanted: QueueQuery, number: int) -> list[int] | None:
        """Return the first documents of a list, None where that takes as long as finding all."""
        with self._reading():
            return document_rows.queue_start(self._conn, wanted, number)

    def list(self, wanted: QueueQuery) -> Listing:
        """Return a whole list."""
        with self._reading(), ExitStack() as undone:
            sql, values = document_rows.queue_sql(self._conn, wanted)
            self._making = conn = undone.enter_context(closing(listing.empty()))
            conn.execute("PRAGMA trusted_schema = OFF")
            conn.execute("ATTACH ? AS project", [address(self._path, "ro")])
            conn.execute(f"INSERT INTO listed (id) {sql}", values)
            conn.execute("DETACH project")
            listing.finish(conn)
            undone.pop_all()
            return Listing(conn)

    def counts(self) -> dict[DocumentState, int]:
        """Return the number of documents in each state."""
        with self._reading():
            return document_rows.counts(self._conn)

    def excerpts(self, ids: Sequence[int], typed: str) -> dict[int, search.Excerpt]:
        """Return an excerpt of each of these documents with the words typed, from its text after the title."""
        sql = "SELECT id, title, text FROM documents WHERE id IN (SELECT value FROM json_each(?))"
        with self._reading():
            found = {}
            for row in self._conn.execute(sql, [rows.listed(ids)]):
                rows.check("documents", row, _TYPES, long=("text",))
                title, text = row["title"], row["text"]
                found[row["id"]] = search.excerpt(text, typed, _behind(title, text))
            return found

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with translate_sqlite_errors(self._path):
            try:
                yield
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                    raise Interrupted from error
                raise


def _behind(title: str, text: str) -> int:
    """Return where the text continues after its title; 0 when it does not begin with it."""
    return len(title) if text.startswith(title) else 0
