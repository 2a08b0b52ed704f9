"""The queue's lists read over a connection of their own, so that another thread can wait for them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotate.model import DocumentState
from store import rows
from store.documents import document_rows, search
from store.documents.document_columns import types_of
from store.errors import translate_sqlite_errors
from store.file.connection import connect
from store.queue_query import QueueQuery

_TYPES = types_of("id", "title", "text")


class Reader:
    """Reads one project, and never writes. May be made in one thread and used in another, by one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with translate_sqlite_errors(path):
            self._conn = connect(path, other_thread=True)
            self._conn.execute("PRAGMA query_only = ON")

    def close(self) -> None:
        """Let go of the file."""
        self._conn.close()

    def queue(self, wanted: QueueQuery) -> list[int]:
        """Ids of these articles in their order."""
        with translate_sqlite_errors(self._path):
            return document_rows.queue(self._conn, wanted.state, wanted.typed, wanted.order)

    def counts(self) -> dict[DocumentState, int]:
        """How many documents are in each state."""
        with translate_sqlite_errors(self._path):
            return document_rows.counts(self._conn)

    def excerpts(self, ids: Sequence[int], typed: str) -> dict[int, search.Excerpt]:
        """Where the words typed stand in each of these documents, in its text behind the title."""
        sql = "SELECT id, title, text FROM documents WHERE id IN (SELECT value FROM json_each(?))"
        with translate_sqlite_errors(self._path):
            found = {}
            for row in self._conn.execute(sql, [rows.listed(ids)]):
                rows.check("documents", row, _TYPES, long=("text",))
                title, text = row["title"], row["text"]
                found[row["id"]] = search.excerpt(text, typed, _behind(title, text))
            return found


def _behind(title: str, text: str) -> int:
    """Where the text goes on behind its title; 0 when it does not begin with it."""
    return len(title) if text.startswith(title) else 0
