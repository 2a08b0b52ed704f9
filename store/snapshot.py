"""Several reads of one state of the project."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection


@contextmanager
def snapshot(conn: Connection) -> Iterator[None]:
    """Read in one transaction, which does not see what other processes write. Nested, it is part of the outer one."""
    if conn.in_transaction:
        yield
        return
    conn.execute("BEGIN")
    try:
        yield
    finally:
        conn.rollback()
