"""The documents of a list in their order, in a database in memory: however many, a page or a place is found at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import overload

from store import rows

_CHUNK = 1000  # ids read at a time
_PAGE = 64  # ids kept, for those who ask for one after the other


class Listing(Sequence[int]):
    """Ids of documents by their position, from 0. Made in one thread and then used in another, by one at a time."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        """Take over a connection to a filled database in memory; see `empty` and `finish`."""
        self._conn = conn
        self._count = int(rows.scalar(conn, "SELECT count(*) FROM listed"))
        self._page, self._page_at = list[int](), 0  # the ids from that position on that were read last

    @classmethod
    def of(cls, ids: Iterable[int]) -> Listing:
        """Return a list of these ids."""
        conn = empty()
        conn.executemany("INSERT INTO listed (id) VALUES (?)", ([document_id] for document_id in ids))
        finish(conn)
        return cls(conn)

    def __del__(self) -> None:
        """Give its memory back."""
        self._conn.close()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> list[int]: ...

    def __getitem__(self, at: int | slice) -> int | list[int]:
        if isinstance(at, slice):
            start, stop, _ = at.indices(self._count)
            sql = "SELECT id FROM listed WHERE position > ? AND position <= ? ORDER BY position"
            return [document_id for (document_id,) in self._conn.execute(sql, [start, stop])]
        position = range(self._count)[at]
        if not self._page_at <= position < self._page_at + len(self._page):
            self._page_at = position - position % _PAGE
            self._page = self[self._page_at : self._page_at + _PAGE]
        return self._page[position - self._page_at]

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self[start : start + _CHUNK] for start in range(0, self._count, _CHUNK))

    def __contains__(self, document_id: object) -> bool:
        return isinstance(document_id, int) and self.position(document_id) is not None

    def position(self, document_id: int) -> int | None:
        """Return the position of a document, None when it is not in the list."""
        found = self._conn.execute("SELECT position FROM listed WHERE id = ?", [document_id]).fetchone()
        return found and int(found[0]) - 1

    def positions(self, ids: Collection[int]) -> list[int]:
        """Return the positions of documents that are in the list, top to bottom."""
        sql = "SELECT position FROM listed WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position"
        return [position - 1 for (position,) in self._conn.execute(sql, [rows.listed(ids)])]


def empty() -> sqlite3.Connection:
    """Return a connection to a database in memory with an empty table `listed`; SQLite numbers what is put into it."""
    conn = sqlite3.connect(":memory:", uri=True, check_same_thread=False, isolation_level=None)
    conn.execute("CREATE TABLE listed (position INTEGER PRIMARY KEY, id INTEGER NOT NULL)")
    return conn


def finish(conn: sqlite3.Connection) -> None:
    """Let positions be found by id, after the last one was put into `listed`."""
    conn.execute("CREATE UNIQUE INDEX listed_by_id ON listed (id)")
