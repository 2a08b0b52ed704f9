"""What was exported where, so that an export by this project is told from what others made or changed: a setting."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from annotate.formats.writing.destination import Written
from store.settings import read_setting

_KEY = "exports"
_PLACES = 200  # remembered, the newest last
_KEPT = 10  # of each: an export may be killed when the new one is noted and the old one still stands


def read(conn: Connection, path: Path) -> list[Written]:
    """Return what was exported to a place, the newest last; what another program put there instead counts for nothing."""
    found = _all(conn).get(_name(path))
    return [written for value in found if (written := _written(value))] if isinstance(found, list) else []


def note(conn: Connection, path: Path, written: Written) -> None:
    """Remember what was exported to a place."""
    places, name = _all(conn), _name(path)
    kept = [*read(conn, path), written][-_KEPT:]
    places.pop(name, None)
    places[name] = [asdict(one) for one in kept]
    newest = dict(list(places.items())[-_PLACES:])
    conn.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", [_KEY, json.dumps(newest)])


def _all(conn: Connection) -> dict[str, Any]:
    found = read_setting(conn, _KEY, {})
    return found if isinstance(found, dict) else {}


def _name(path: Path) -> str:
    """Return one name of a place, however it was given; a link at its end is the place itself."""
    return os.path.normcase(path.parent.resolve() / path.name)


def _written(value: Any) -> Written | None:
    try:
        written = Written(**value)
    except TypeError:
        return None
    kinds = tuple(map(type, (written.sha256, written.size, written.modified, written.at)))
    return written if kinds == (str, int, int, str) else None
