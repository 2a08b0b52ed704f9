"""The settings of a project as rows: JSON values by name, whatever program put them there."""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any


def read_setting(conn: Connection, key: str, default: Any = None) -> Any:
    """Return a setting; `default` when it is missing or no JSON."""
    row = conn.execute("SELECT value FROM settings WHERE key = ?", [key]).fetchone()
    try:
        return json.loads(row[0]) if row else default
    except (ValueError, TypeError, RecursionError):
        return default
