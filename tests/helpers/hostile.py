"""Projects that no version of Kanttekening wrote: each value of each column wrong in each way, and schemas bent or foreign."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from annotate.edits.annotations import Add, Finish, plan
from annotate.edits.labels import PutLabel
from annotate.edits.names import CallRight
from annotate.model import Document, Label, Tokens
from store.project import Project
from store.settings import DOCUMENT, PIPELINE
from tests.helpers.projects import choose
from ui.tasks.bulk_edits import change_labels

ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
VALUES = {
    "null": "NULL",
    "zero": "0",
    "negative": "-5",
    "large": "9223372036854775807",
    "fraction": "1.5",
    "infinite": "9e999",
    "word": "'zzz'",
    "empty": "''",
    "blob": "x'00ff41'",
    "not UTF-8": "CAST(x'4a616eff65' AS TEXT)",
    "surrogate": "CAST(x'eda080' AS TEXT)",
    "huge": "replace(hex(zeroblob(500000)), '00', 'aa ')",
    "broken JSON": """'{"a": ['""",
    "deep JSON": "replace(hex(zeroblob(50000)), '00', '[')",
    "list": "'[1, 2.5, null]'",
    "other object": """'{"annotations": [{"id": 1}], "labels": 7, "state": 5, "renamed": []}'""",
}
_LOOSE = re.compile(
    r" NOT NULL| CHECK \((?:[^()]|\([^()]*\))*\)| REFERENCES \w+ \(\w+\)| ON (?:UPDATE|DELETE) CASCADE"
    r"|(?<=[\"\w]) (?:TEXT|REAL)\b"
)


def make(path: Path) -> Path:
    """Make a small project in which every table has rows."""
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        tokens = Tokens((0, 4, 11, 17, 20), (3, 10, 16, 19, 24), "nl_x 1")
        project.add(
            [
                Document(
                    "Jan Jansen woont in Gent.", "Een", tokens=tokens, meta={"byline": "Ann"}, normalisation={"crlf": 1}
                ),
                Document("Tweede stuk over Brugge en Jan Jan\u00adsen.", "Twee"),
                Document("Derde stuk.", "Drie"),
            ]
        )
        for number, edit in ((1, Add(0, 10, "PER")), (1, Add(20, 24, "LOC")), (1, Finish()), (2, Add(17, 23, "LOC"))):
            project.commit([plan(project.document(number), edit, "Ann")], by="Ann")
        change_labels(project, PutLabel("MISC", Label("OVERIG", 3, 3)), by="Ann")
        choose(project, ["Brugge"], "LOC")
        project.commit([], by="Ann", names=project.memory.plan(CallRight(("labels\tGent",))))
        project.settings.set(DOCUMENT, 1)
    return path


def columns(path: Path) -> list[tuple[str, str]]:
    """Return every table and column of ours."""
    with closing(sqlite3.connect(path)) as conn:
        tables = conn.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
            " AND name NOT LIKE '\\_%' ESCAPE '\\'"
        ).fetchall()
        return [(table, row[1]) for (table,) in tables for row in conn.execute(f"PRAGMA table_info({table})")]


def with_value(healthy: Path, path: Path, table: str, column: str, value: str) -> bool:
    """Copy a project with another value in one row, against all rules; return False where SQLite has no room for it."""
    shutil.copyfile(healthy, path)
    with closing(sqlite3.connect(path)) as conn, conn:
        kept = conn.execute("SELECT type, name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for _, name, _ in kept:
            conn.execute(f"DROP TRIGGER {name}")
        (sql,) = conn.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()
        if not table.startswith("sqlite_"):
            _put_sql(conn, table, _LOOSE.sub("", sql))
    try:
        with closing(sqlite3.connect(path)) as conn, conn:
            key = "rowid" if "WITHOUT ROWID" not in sql else conn.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchone()[0]  # fmt: skip
            last = conn.execute(f"SELECT {key} FROM {table} ORDER BY 1 LIMIT 1").fetchone()[0]
            conn.execute(f'UPDATE {table} SET "{column}" = {value} WHERE {key} = ?', [last])
    except sqlite3.DatabaseError:
        return False
    with closing(sqlite3.connect(path)) as conn, conn:
        if not table.startswith("sqlite_"):
            _put_sql(conn, table, sql)
    with closing(sqlite3.connect(path)) as conn, conn:
        for _, _, trigger in kept:
            conn.execute(trigger)
    return True


def _put_sql(conn: sqlite3.Connection, table: str, sql: str) -> None:
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [sql, table])
    conn.execute("PRAGMA writable_schema = OFF")


def structures() -> dict[str, Callable[[Path], None]]:
    """Return what makes a healthy project one that is to be refused, by name."""
    heavy = "length(hex(zeroblob(100000000)))"
    made: dict[str, Callable[[Path], None]] = {
        "a trigger that loops": _sql(
            f"CREATE TRIGGER t AFTER INSERT ON history BEGIN {ENDLESS} SELECT max(x) FROM n; END"
        ),
        "a trigger on documents": _sql(
            "CREATE TRIGGER t BEFORE UPDATE ON documents BEGIN DELETE FROM annotations; END"
        ),
        "a trigger on the migrations": _sql(
            "CREATE TRIGGER t BEFORE INSERT ON _sqlite_migrations BEGIN DELETE FROM labels; END"
        ),
        "a unique index": _sql("CREATE UNIQUE INDEX u ON progress (changed_at, document_id)"),
        "an index that computes": _sql(f"CREATE INDEX e ON settings ({heavy})"),
        "an index of some rows": _sql("CREATE INDEX e ON documents (title) WHERE length(title) > 3"),
        "an index of another order": _sql("CREATE INDEX e ON documents (title COLLATE NOCASE)"),
        "a table that follows ours": _sql(
            "CREATE TABLE evil (a INTEGER REFERENCES annotations (id) ON DELETE CASCADE)",
            f"CREATE TRIGGER t AFTER DELETE ON evil BEGIN {ENDLESS} SELECT max(x) FROM n; END",
            "INSERT INTO evil SELECT id FROM annotations",
        ),
        "a computed column": _resql("settings", " WITHOUT", f", more TEXT AS ({heavy})) WITHOUT", cut=")"),
        "a rule that computes": _resql("progress", "unchecked INTEGER", f"unchecked INTEGER CHECK ({heavy} > 0)"),
        "a rule less": _resql("annotations", ' CHECK ("end" > start)', ""),
        "a column less": _resql("labels", ",\n    description TEXT NOT NULL DEFAULT ''", ""),
        "a column more": _sql("ALTER TABLE documents ADD COLUMN more TEXT"),
        "a column renamed": _sql("ALTER TABLE tokens RENAME COLUMN offsets TO places"),
        "a virtual table": _sql("DROP TABLE settings", "CREATE VIRTUAL TABLE settings USING fts5 (key, value)"),
        "a view of another": _sql("DROP VIEW entities", f"CREATE VIEW entities AS {ENDLESS} SELECT * FROM n"),
        "no schema number": _sql("PRAGMA user_version = 0"),
        "schema -1": _sql("PRAGMA user_version = -1"),
        "schema 1": _sql("PRAGMA user_version = 1"),
        "schema 2": _sql("PRAGMA user_version = 2"),
        "schema 99": _sql("PRAGMA user_version = 99"),
        "no application": _sql("PRAGMA application_id = 0"),
        "another application": _sql("PRAGMA application_id = 12345"),
        "SQL that is none": _resql("memory", "CREATE TABLE memory", "CREATE TABLE memory memory"),
        "SQL that is missing": _master("UPDATE sqlite_master SET sql = NULL WHERE name = 'tokens'"),
        "SQL that is no UTF-8": _master("UPDATE sqlite_master SET sql = CAST(x'43ff' AS TEXT) WHERE name = 'entities'"),
        "a page of another table": _master(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'history')"
            " WHERE name = 'documents'"
        ),
        "no numbers kept": _master("DELETE FROM sqlite_master WHERE name = 'sqlite_sequence'"),
        "no index of a key": _master("DELETE FROM sqlite_master WHERE name LIKE 'sqlite_autoindex%'"),
        "numbers that are a view": _master(
            "UPDATE sqlite_master SET type = 'view', sql = 'CREATE VIEW sqlite_sequence AS SELECT 1 AS name, 2 AS seq'"
            " WHERE name = 'sqlite_sequence'"
        ),
        "a page that is none": _master("UPDATE sqlite_master SET rootpage = 100000 WHERE name = 'labels'"),
        "a type that is none": _master("UPDATE sqlite_master SET type = 'tabel' WHERE name = 'labels'"),
        "a name with another case": _master("UPDATE sqlite_master SET name = 'SETTINGS' WHERE name = 'settings'"),
        "ten thousand tables": _many_tables,
        "no words": _sql("DROP TABLE documents_fts"),
        "the log of another": _foreign_log,
        "half of it": lambda path: _cut(path, 0.5),
        "its first page": lambda path: _cut(path, 4096 / path.stat().st_size),
        "a first page of noise": lambda path: _noise(path, 100, 4096),
        "noise behind the first page": lambda path: _noise(path, 4096, path.stat().st_size),
        "noise at the end": lambda path: _noise(path, path.stat().st_size - 100_000, path.stat().st_size),
    }
    for table in ("settings", "labels", "documents", "progress", "annotations", "tokens", "history", "memory", "memory_choices", "names_right"):  # fmt: skip
        made[f"{table} missing"] = _sql("PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
        made[f"{table} a view without end"] = _view(table)
    for index in ("documents_by_pipeline", "queue_by_unchecked", "annotations_of_document", "history_by_act"):
        made[f"{index} missing"] = _sql(f"DROP INDEX {index}")
    for trigger in ("documents_text_never_changes", "history_is_not_changed", "documents_fts_added"):
        made[f"{trigger} missing"] = _sql(f"DROP TRIGGER {trigger}")
    return made


def harmless() -> dict[str, Callable[[Path], None]]:
    """Return what other programs may add to a project, by name; their views and triggers would never end."""
    return {
        "a table": _sql(
            "CREATE TABLE mine (a INTEGER PRIMARY KEY AUTOINCREMENT, b)", "INSERT INTO mine (b) VALUES (1)"
        ),
        "a view": _sql(f"CREATE VIEW mine AS {ENDLESS} SELECT documents.title, x FROM documents, n"),
        "a trigger on their table": _sql(
            "CREATE TABLE mine (a)", f"CREATE TRIGGER t AFTER INSERT ON mine BEGIN {ENDLESS} SELECT max(x) FROM n; END"
        ),
        "an index": _sql('CREATE INDEX mine ON "documents" ("title" DESC, published)'),
        "statistics": _sql("ANALYZE"),
        "words of another table": _sql(
            "CREATE VIRTUAL TABLE annotations_fts USING fts5 (origin, content='annotations')",
            "INSERT INTO annotations_fts (annotations_fts) VALUES ('rebuild')",
        ),
        "a rule that computes": _sql(
            "CREATE TABLE mine (a CHECK (length(hex(zeroblob(300000000))) > a))",
            "PRAGMA ignore_check_constraints = ON",
            "INSERT INTO mine VALUES (1), (2), (3), (4), (5), (6)",
        ),
        "other pages": _sql("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 1024", "VACUUM"),
    }


def _sql(*statements: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            for statement in statements:
                conn.execute(statement)

    return change


def _master(statement: str) -> Callable[[Path], None]:
    return _sql("PRAGMA writable_schema = ON", statement)


def _resql(table: str, old: str, new: str, cut: str = "") -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as conn, conn:
            (sql,) = conn.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()
            assert old in sql
            head, tail = sql.rsplit(old, 1)
            _put_sql(conn, table, head.rstrip().removesuffix(cut) + new + tail)

    return change


def _view(table: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as conn, conn:
            names = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
            conn.execute("PRAGMA foreign_keys = OFF")
            conn.execute(f"DROP TABLE {table}")
            columns = ", ".join(f'x AS "{name}"' for name in names)
            conn.execute(f"CREATE VIEW {table} AS {ENDLESS} SELECT {columns} FROM n")

    return change


def _many_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("CREATE TABLE t0 (a)")
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute(
            "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 10000) INSERT INTO sqlite_master"
            " SELECT 'table', 't' || x, 't' || x, rootpage, 'CREATE TABLE t' || x || ' (a)' FROM sqlite_master, n"
            " WHERE name = 't0'"
        )


def _foreign_log(path: Path) -> None:
    other = path.with_name("other.db")
    other.unlink(missing_ok=True)
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("CREATE TABLE t (a)")
        conn.executemany("INSERT INTO t VALUES (?)", [("x" * 500,)] * 200)
        conn.commit()
        shutil.copyfile(f"{other}-wal", f"{path}-wal")


def _cut(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])


def _noise(path: Path, start: int, end: int) -> None:
    data = bytearray(path.read_bytes())
    data[start:end] = random.Random(7).randbytes(end - start)
    path.write_bytes(data)
