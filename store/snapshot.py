"""Several reads of one state of the project."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection


@contextmanager
def snapshot(conn: Connection) -> Iterator[None]:
    """One read transaction: what other processes write in the meantime is not seen. Nested, it is part of the outer one."""
    if conn.in_transaction:
        yield
        return
    conn.execute("BEGIN")
    try:
        yield
    finally:
        conn.rollback()
