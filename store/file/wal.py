"""SQLite's write-ahead log beside the project, folded into the project file so that a copy of that file alone is whole."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from store.errors import translate_sqlite_errors
from store.file.connection import connect


def log_of(project: Path) -> Path:
    """Return the path of a project's log. The file exists while somebody has the project open."""
    return project.with_name(f"{project.name}-wal")


def fold(project: Path) -> bool:
    """Copy the log into the project file and sync it. Never wait for others: what they use now is left for the next time.

    Returns:
        Whether the project file holds everything. The log itself stays.

    Raises:
        UserError: The disk refuses.

    """
    with translate_sqlite_errors(project), closing(connect(project, mode="rw", timeout=0)) as conn:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()  # only a connection that has read knows the log
        busy, length, folded = conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return not busy and length == folded
