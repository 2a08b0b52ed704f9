"""Projects of every schema that was ever released: they open, and lose nothing; the history is a chain from then on."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotate.edits.annotations import Add, Edit, plan, rebase
from annotate.errors import UserError
from annotate.model import Document
from annotate.names.memory import NEVER, SILENT
from annotate.text import fingerprint
from store.changes.history import Kind
from store.documents.document_rows import tokens_of
from store.file.identity import SCHEMA
from store.file.lock import Held, Lock
from store.project import Project
from store.upkeep.backups import Reason, backups
from tests.helpers.pace import seconds
from tests.helpers.paths import ROOT
from tests.helpers.projects import rows

FIXTURES = sorted((ROOT / "tests" / "fixtures").glob("schema-*.kanttekening"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(FIXTURES[0], tmp_path / "krant.kanttekening"))


def content(path: Path) -> list[list[tuple[object, ...]]]:
    """Read what every schema has, through sqlite3 alone."""
    with closing(sqlite3.connect(path)) as other:
        other.create_function("offsets_of", 1, lambda stored: str(tokens_of(1, "", stored)))
        return [
            other.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()
            for table, columns in (
                (
                    "documents",
                    "id, title, state, reason, source, published, external_id, sha256, pipeline, added_at, text",
                ),
                ("annotations", 'id, document_id, start, "end", label, state, origin, annotator, score, changed_at'),
                ("labels", "name, title, colour, position, description"),
                ("tokens", "document_id, pipeline, offsets_of(offsets)"),
                ("history", "id, act, kind, target, verb, at, annotator, document_id, before, after"),
            )
        ]


def tamper(path: Path, statement: str) -> None:
    """Change the history as somebody would who takes its triggers away, and puts them back."""
    with closing(sqlite3.connect(path)) as other, other:
        triggers = other.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE 'history_is_not_%'").fetchall()
        for name, _ in triggers:
            other.execute(f"DROP TRIGGER {name}")
        other.execute(statement)
        for _, sql in triggers:
            other.execute(sql)


def act(project: Project, edit: Edit, document_id: int = 2) -> int:
    return project.commit([plan(project.document(document_id), edit, "Ann")], by="Ann")


def test_there_is_a_fixture_of_every_released_schema() -> None:
    assert [f"schema-{number}" for number in range(1, SCHEMA)] == [path.stem for path in FIXTURES]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_an_older_project_opens_and_loses_nothing(fixture: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(fixture, tmp_path / "oud.kanttekening"))
    before = content(path)
    with Project.open(path) as project:
        assert project.check() == []
        undo, _ = project.history.stacks()
        changes = [
            rebase(project.document(c.document_id), c.inverse()) for c in reversed(project.history.changes(undo[-1]))
        ]
        assert content(path) == before
        kinds = {label.name: label.kind for label in project.labels.all()}
        assert kinds == {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}
        project.commit(changes, by="Ben", kind=Kind.UNDO, target=undo[-1])
        assert project.check() == []
    (copy,) = backups(path)
    assert copy.reason is Reason.MIGRATION
    assert content(copy.path) == before
    assert rows(copy.path, "PRAGMA user_version") == [(int(fixture.stem.split("-")[1]),)]


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE history SET annotator = 'Ben' WHERE id = 3", "the chain breaks at row 3"),
        ("UPDATE history SET hash = (SELECT hash FROM history WHERE id = 1) WHERE id = 4", "the chain breaks at row 4"),
        ("DELETE FROM history WHERE id = 2", "rows 2 to 2 are missing"),
        ("DELETE FROM history WHERE id > 5", "rows 6 to 8 are missing"),
        ("DELETE FROM history", "rows 1 to 8 are missing"),
        ("UPDATE history SET id = id + 100 WHERE id = 8", "rows 8 to 107 are missing"),
    ],
)
def test_a_changed_history_is_found_and_told_where(path: Path, statement: str, sentence: str) -> None:
    with Project.open(path) as project:
        act(project, Add(18, 22, "LOC"))
    tamper(path, statement)
    with Project.open(path) as project:
        (problem,) = map(str, project.check())
        assert problem.startswith("History: ")
        assert sentence in problem


def test_a_hundred_thousand_rows_migrate_in_one_pass_and_open_fast(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(
            "WITH RECURSIVE n (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < 100000)"
            " INSERT INTO history (act, kind, target, verb, at, annotator, document_id, before, after)"
            " SELECT 1000 + n, 'do', NULL, 'flag', at, annotator, 2, before, after FROM history, n WHERE id = 4"
        )
    to_migrate = seconds(lambda: Project.open(path).close())
    assert to_migrate < 100  # a pass for each row would take hours
    with Project.open(path) as project:
        assert seconds(lambda: Project.open(path).close()) < to_migrate / 3
        assert seconds(project.history.stacks) < to_migrate / 3
        assert seconds(lambda: act(project, Add(18, 22, "LOC"))) < to_migrate / 8
        assert project.check() == []


def test_a_migration_that_is_killed_leaves_the_old_project(path: Path) -> None:
    before = content(path)
    code = (
        "import os, signal, sys; from pathlib import Path; from store.file import schema; from store.project import Project\n"
        "schema._CHAINED = 'SELECT die()'\n"
        "from sqlite_utils import Database; old = Database.execute\n"
        "Database.execute = lambda db, sql, *a: os._exit(9) if 'die' in sql else old(db, sql, *a)\n"
        "Project.open(Path(sys.argv[1]))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=False).returncode == 9
    assert rows(path, "PRAGMA user_version") == [(1,)]
    assert content(path) == before
    with Project.open(path) as project:
        assert project.check() == []


def test_nothing_is_migrated_under_an_open_window(path: Path) -> None:
    lock = Lock(path, "Ann")
    with pytest.raises(Held, match="window of Ann"):
        Project.open(path)
    lock.release()
    Project.open(path).close()


def test_a_newer_project_is_left_untouched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"newer version .* Nothing was changed in it"):
        Project.open(path)
    assert path.read_bytes() == before


def test_older_texts_are_found_by_all_spellings_and_choices_keep_their_meaning(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES[2], tmp_path / "oud.kanttekening"))
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(
            "INSERT INTO documents (title, sha256, added_at, text) VALUES ('Ver\u00adlinden', 'x', '', 'Ver\u00adlinden ﬁetst.')"
        )
        other.execute("INSERT INTO progress (document_id) SELECT max(id) FROM documents")
    with Project.open(path) as project:
        assert project.queue.ids(search="verlinden fietst") == [3]
        outcomes = {name: one.label for name, one in project.memory.read().names.items()}
        assert outcomes == {"De Haan": NEVER, "Gent": SILENT, "Verhaeghe": "PER"}
        project.file.conn.execute("DELETE FROM documents WHERE id = 3")
        assert project.queue.ids(search="verlinden") == []
    chosen = rows(path, "SELECT name, choice, label FROM memory_choices ORDER BY name")
    assert chosen == [("De Haan", "never", ""), ("Gent", "silent", ""), ("Verhaeghe", "label", "PER")]


def test_a_text_of_an_older_project_is_known_in_its_other_forms(tmp_path: Path) -> None:
    path = Path(shutil.copy(ROOT / "tests" / "fixtures" / "schema-2.kanttekening", tmp_path / "oud.kanttekening"))
    with closing(sqlite3.connect(path)) as old, old:
        trigger = "documents_text_never_changes"
        (sql,) = old.execute("SELECT sql FROM sqlite_master WHERE name = ?", [trigger]).fetchone()
        old.execute(f"DROP TRIGGER {trigger}")
        text = (
            old.execute("SELECT text FROM documents WHERE id = 2").fetchone()[0] + " Caf\u0065\u0301 Pee\u00adters.\n"
        )
        old.execute("UPDATE documents SET text = ?, sha256 = ? WHERE id = 2", [text, fingerprint(text)])
        old.execute(sql)
    with Project.open(path) as project:
        assert project.check() == []
        (known,) = project.add([Document(text.replace("\u00ad", "").replace("e\u0301", "é").strip())])
        assert (known.document_id, known.is_new) == (2, False)
