"""What was exported where, so that an export by this project is told from what others made or changed: a setting."""

from __future__ import annotations

import os
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from store import settings
from store.settings import EXPORTS

if TYPE_CHECKING:
    from annotate.formats.writing.destination import Written

_MAX_PATHS = 200  # remembered, the newest last
_MAX_EXPORTS = 10  # of each: an export may be killed when the new one is noted and the old file is still there


def read(conn: Connection, path: Path) -> list[Written]:
    """Return what was exported to a path, the newest last."""
    return list(settings.read(conn, EXPORTS).get(_key(path), ()))


def note(conn: Connection, path: Path, written: Written) -> None:
    """Remember what was exported to a path. Inside a transaction."""
    known, key = settings.read(conn, EXPORTS), _key(path)
    kept = [*known.get(key, ()), written][-_MAX_EXPORTS:]
    others = [(other, found) for other, found in known.items() if other != key]
    settings.write(conn, EXPORTS, dict([*others, (key, kept)][-_MAX_PATHS:]))


def _key(path: Path) -> str:
    """Return one name of a file, however its path was given; a link at its end is the file itself."""
    return os.path.normcase(path.parent.resolve() / path.name)
