"""The rows of tables in a damaged file, as far as they can be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from sqlite3 import Connection
from typing import Any

from store import rows

_FIRST, _LAST = -(1 << 63), (1 << 63) - 1  # the row numbers that SQLite knows
_UNLIKELY = 1 << 31  # rows: a number that says so is damaged too
_NUMBERS = ("rowid", "_rowid_", "oid")  # what SQLite calls them, where no column has that name

Row = dict[str, Any]


class Table:
    """A table that may be missing, damaged or have other columns. Only its own rows are read."""

    def __init__(self, conn: Connection, name: str, columns: Sequence[str]) -> None:
        self._conn, self._name = conn, name
        there = self._columns()
        self._wanted = [column for column in columns if column in there]
        self._number = next((name for name in _NUMBERS if name not in there), "rowid")

    def rows(self) -> Iterator[Row]:
        """Yield the rows with the columns that exist. Continue after damaged pages."""
        if not self._wanted:
            return
        try:
            self._conn.execute(f"SELECT {self._number} FROM {self._name} NOT INDEXED LIMIT 1")
        except sqlite3.OperationalError:  # it has no row numbers
            yield from self._keyed()
            return
        except sqlite3.DatabaseError:  # damaged at the first page
            pass
        yield from self._numbered()

    def count(self) -> int:
        """Return how many rows there were, as far as an index or the numbers that SQLite gave still tell."""
        if not self._wanted:
            return 0
        counted = 0
        for query in (
            f"SELECT count(*) FROM {self._name}",
            f"SELECT max(seq) FROM sqlite_sequence WHERE name = '{self._name}'",
        ):
            try:
                found = rows.scalar(self._conn, query)
            except sqlite3.DatabaseError:
                continue
            counted = max(counted, found) if type(found) is int and found < _UNLIKELY else counted
        return counted

    def _columns(self) -> set[str]:
        """Return the columns of an ordinary table, without generated ones."""
        sql = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
        try:
            made = self._conn.execute(sql, [self._name]).fetchone()
            if not made or not str(made["sql"]).upper().startswith("CREATE TABLE"):
                return set()
            return {row["name"] for row in self._conn.execute(f"PRAGMA table_xinfo({self._name})") if not row["hidden"]}
        except sqlite3.DatabaseError:
            return set()

    def _select(self, *first: str) -> str:
        columns = ", ".join([*first, *(f'"{column}"' for column in self._wanted)])
        return f"SELECT {columns} FROM {self._name} NOT INDEXED"

    def _keyed(self) -> Iterator[Row]:
        try:
            for row in self._conn.execute(self._select()):
                yield dict(zip(self._wanted, row, strict=True))
        except sqlite3.DatabaseError:
            return

    def _numbered(self) -> Iterator[Row]:
        sql = f"{self._select(self._number)} WHERE {self._number} >= ? ORDER BY {self._number}"
        at: int | None = _FIRST
        while at is not None:
            try:
                for number, *values in self._conn.execute(sql, [at]):
                    if number < at:  # pages that point back to earlier ones
                        raise sqlite3.DatabaseError
                    at = min(number + 1, _LAST)
                    yield dict(zip(self._wanted, values, strict=True))
                return
            except sqlite3.DatabaseError:
                at = self._behind_damage(at)

    def _behind_damage(self, at: int) -> int | None:
        """Return the lowest row number after `at` that is found to be readable; None if there is none.

        Steps are doubled until one reaches a readable row, and then halved: trying every number would take years.
        """
        bad, step = at, 1
        while not self._is_readable(bad + step):
            if bad + step >= _LAST:
                return None
            bad, step = bad + step, min(2 * step, _LAST - bad - step)
        good = bad + step
        while good - bad > 1:
            middle = (good + bad) // 2
            if self._is_readable(middle):
                good = middle
            else:
                bad = middle
        return good

    def _is_readable(self, at: int) -> bool:
        """Return whether the first row from this number on can be read, or there is none."""
        if at > _LAST:
            return False
        try:
            self._conn.execute(
                f"{self._select(self._number)} WHERE {self._number} >= ? ORDER BY {self._number} LIMIT 1", [at]
            ).fetchone()
        except sqlite3.DatabaseError:
            return False
        return True
