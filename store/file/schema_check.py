"""Whether a database has the schema that our migrations make, and nothing that would run when we write to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from sqlite3 import Connection

from store.file.identity import AS_MADE, SCHEMA

_TOKEN = re.compile(
    r"""--[^\n]* | /\*.*?\*/ | '(?:[^']|'')*' | "((?:[^"]|"")*)" | \[([^\]]*)\] | `([^`]*)` | \w+ | \S""", re.S | re.X
)
_PLAIN_INDEX = re.compile(r"create index \S+ on \S+ \( \w+(?: asc| desc)?(?: , \w+(?: asc| desc)?)* \)", re.I)
_REFERENCE = re.compile(r"\breferences (\w+)", re.I)
_SQLITES_OWN = re.compile(r"sqlite_(stat\d|autoindex_.*)")
_STORED = {"INTEGER": "integer", "TEXT": "text", "REAL": "real"}  # how values of a declared type are stored
_LONGEST = 50_000  # characters of SQL in which references are looked for
Objects = dict[str, tuple[str, str, str]]  # by name: type, table, SQL in tokens


def strange(conn: Connection, version: int) -> list[str]:
    """Return what is missing from, changed in or attached to the schema of this version, each as "type name".

    Tables, indexes and views of other programs may stand beside ours. What may not: triggers on our tables, indexes on
    them that compute something or forbid rows, and foreign keys to them.
    """
    if version == SCHEMA and digest(conn) == AS_MADE:
        return []
    owned = {table for _, table, _ in _expected(version).values()}
    changed, others = _compared(conn, version)
    return changed + [f"{what[0]} {name}" for name, what in others.items() if _acts(name, *what, owned)]


def different(conn: Connection, version: int) -> list[str]:
    """Return all that is missing from, changed in or added to the schema of this version, each as "type name"."""
    changed, others = _compared(conn, version)
    return changed + [f"{what[0]} {name}" for name, what in others.items()]


def digest(conn: Connection) -> str:
    """Return the SHA-256 of all that the database holds, to the letter."""
    found = conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    return sha256(repr([tuple(row) for row in found]).encode()).hexdigest()


def names(conn: Connection) -> set[str]:
    """Return the names of all that the database holds."""
    return {str(name) for (name,) in conn.execute("SELECT name FROM sqlite_master")}


def problems(conn: Connection, version: int, pragma: str = "integrity_check") -> list[str]:
    """Return what SQLite finds wrong.

    Where other programs keep tables in the file, only ours are looked at: the rules of theirs may compute anything.
    """
    _, others = _compared(conn, version)
    looked_at = [f"('{table}')" for table in tables(version)] if others else [""]
    found = (problem for what in looked_at for (problem,) in conn.execute(f"PRAGMA {pragma}{what}"))
    return [problem for problem in found if problem != "ok"]


def mistyped(conn: Connection, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield where a value is not of its column's declared type: (table, column), for the first such row of each table."""
    for table in names:
        tests = {
            name: f"""typeof("{name}") NOT IN ('{_STORED[kind]}', '{_STORED[kind] if is_needed else "null"}')"""
            for _, name, kind, is_needed, *_ in conn.execute(f"PRAGMA table_info('{table}')")
            if kind in _STORED
        }
        if tests:
            sql = f"SELECT {', '.join(tests.values())} FROM {table} WHERE {' OR '.join(tests.values())} LIMIT 1"
            found = conn.execute(sql).fetchone() or ()
            yield from ((table, name) for name, is_wrong in zip(tests, found, strict=False) if is_wrong)


def tables(version: int) -> list[str]:
    """Return the names of the tables of this version, without virtual ones."""
    return [n for n, (kind, _, sql) in _expected(version).items() if kind == "table" and sql.startswith("CREATE TABLE")]


def _acts(name: str, kind: str, table: str, sql: str, ours: set[str]) -> bool:
    """Return whether an object that is not ours could run, or be in the way, when we write to our tables."""
    if name.startswith("sqlite_") or len(sql) > _LONGEST:
        return True
    if kind == "index":
        return table in ours and not _PLAIN_INDEX.fullmatch(sql)
    if kind == "table":
        return any(found.lower() in ours for found in _REFERENCE.findall(sql))
    return kind != "view" and table in ours


def _compared(conn: Connection, version: int) -> tuple[list[str], Objects]:
    """Return what is missing or changed, each as "type name", and what is not ours."""
    ours, found = _expected(version), _objects(conn)
    changed = [f"{what[0]} {name}" for name, what in ours.items() if found.get(name) != what]
    others = {name: what for name, what in found.items() if name not in ours}
    return changed, {name: what for name, what in others.items() if not _is_sqlites_own(name, what[0])}


def _is_sqlites_own(name: str, kind: str) -> bool:
    """Return whether SQLite itself keeps this of the tables of others: their keys, or what ANALYZE counted."""
    return kind in ("table", "index") and _SQLITES_OWN.fullmatch(name) is not None


def _objects(conn: Connection) -> Objects:
    """Return what the database holds."""
    found = conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {str(name): (str(kind), str(table).lower(), _tokens(str(sql))) for kind, name, table, sql in found}


@cache
def _expected(version: int) -> Objects:
    """Return what our migrations make, up to this version; nothing for 0."""
    from sqlite_utils import Database

    from store.file.schema import migrations

    db = Database(memory=True)
    try:
        later = [m.name for m in migrations.pending(db) if int(m.name[1:5]) > version]
        if version:
            migrations.apply(db, stop_before=later)
        return _objects(db.conn)
    finally:
        db.close()


def _tokens(sql: str) -> str:
    """Return SQL without comments, and with one kind of white space and of quotes around names; endless SQL as it is."""
    if len(sql) > _LONGEST:
        return sql
    parts = []
    for match in _TOKEN.finditer(sql):
        if not match.group().startswith(("--", "/*")):
            parts.append(match.group(match.lastindex or 0))
    return " ".join(parts)
