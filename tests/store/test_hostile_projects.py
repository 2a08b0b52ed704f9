"""Damaged and foreign projects: one sentence at once, nothing of a foreign schema runs, and rescue saves what can be read.

`KANTTEKENING_FAULTS=all` tries every value of every column in everything; else each is tried in some.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotate.errors import UserError
from annotate.model import Document
from store.errors import Damaged
from store.file import connection, schema_check
from store.file.identity import AS_MADE, SCHEMA
from store.project import Project
from store.rescue.copying import rescue
from store.settings import OVERLAP, RESCUED
from store.upkeep.backups import Reason, back_up, difference
from tests.helpers import hostile
from ui.app import build_window, run
from ui.cli.main import main
from ui.main_window import MainWindow
from ui.projects.controller import ProjectController
from ui.settings.preferences import Settings
from ui.workbench import Workbench

STEP = 1 if os.environ.get("KANTTEKENING_FAULTS") == "all" else 4
HEALTHY = 3  # articles
PATIENCE = 30_000  # milliseconds
_columns = [
    ("settings", "key value"), ("labels", "name title colour position description kind"),
    ("documents", "id title state reason source published external_id sha256 pipeline added_at normalisation meta text layout"),
    ("sqlite_sequence", "name seq"), ("progress", "document_id unchecked uncertainty changed_at removed_at queue_state is_seen queue_date title_key source_key"),
    ("annotations", "id document_id start end label state origin annotator score changed_at note name"),
    ("tokens", "document_id pipeline offsets"),
    ("history", "id act kind target verb at annotator document_id before after hash"),
    ("memory", "name label yes no"), ("memory_choices", "name label choice listed preferred note identifier"),
    ("names_right", "what"), ("same_texts", "sha256 document_id"),
]  # fmt: skip
COLUMNS = [(table, column) for table, names in _columns for column in names.split()]


pytestmark = [
    pytest.mark.usefixtures("english"),  # also for commands: there is one application a process
    pytest.mark.timeout(60),  # what a damaged file makes endless fails
]


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hostile.make(tmp_path_factory.mktemp("heel") / "krant.kanttekening")


@pytest.fixture
def path(healthy: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(healthy, tmp_path / "krant.kanttekening"))


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    """Run a command; return its exit status and the one line on standard error."""
    status = main([*map(str, arguments)])
    line = capsys.readouterr().err.strip()
    assert "\n" not in line
    assert bool(line) == bool(status)
    return status, line


def walk(window: MainWindow, qtbot: QtBot) -> None:
    """Go through all articles and take everything back, as people do."""
    bench = window.findChild(Workbench)
    for document_id in range(1, HEALTHY + 1):
        bench.open(document_id)
        qtbot.wait(1)
        window.grab()
    for act in (*[bench.undo] * 6, *[bench.redo] * 6, bench.done, bench.done):
        act()
        qtbot.wait(1)


def test_the_columns_are_those_of_the_schema(healthy: Path) -> None:
    assert sorted(COLUMNS) == sorted(hostile.columns(healthy))


@pytest.mark.parametrize(("at", "table", "column"), [(i, *names) for i, names in enumerate(COLUMNS)])
def test_a_value_that_is_none_is_one_sentence_and_rescue_saves_the_rest(
    at: int, table: str, column: str, healthy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, new, out = tmp_path / "x.kanttekening", tmp_path / "nieuw.kanttekening", tmp_path / "uit.jsonl"
    for kind in islice(hostile.VALUES, at % STEP, None, STEP):
        if not hostile.with_value(healthy, path, table, column, hostile.VALUES[kind]):
            continue
        told(capsys, "stats", path)
        status, _ = told(capsys, "export", path, out, "--state", "all", "--replace")
        if status == 0:
            records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
            assert len(records) == HEALTHY or column == "removed_at"
        assert told(capsys, "rescue", path, new) == (0, "")
        with Project.open(new) as rescued:
            assert rescued.check() == []
            no_text = ("null", "zero", "negative", "large", "fraction", "infinite")
            lost = (table, column) == ("documents", "text") and kind in no_text
            assert rescued.settings.get(RESCUED)["saved"]["documents"] == HEALTHY - lost
        new.unlink()


@pytest.mark.parametrize(("at", "table", "column"), [(i, *names) for i, names in enumerate(COLUMNS)])
def test_a_window_shows_a_damaged_project_or_says_why_not(
    at: int, table: str, column: str, healthy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "x.kanttekening"
    kinds = hostile.VALUES if STEP == 1 else [list(hostile.VALUES)[at * 5 % len(hostile.VALUES)]]
    for kind in kinds:
        if not hostile.with_value(healthy, path, table, column, hostile.VALUES[kind]):
            continue
        try:
            window = build_window(path)
        except UserError:
            continue
        qtbot.addWidget(window)
        window.show()
        walk(window, qtbot)
        window.close()


@pytest.mark.parametrize("name", hostile.structures())
def test_a_bent_schema_is_refused_at_once_and_rescued(
    name: str, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile.structures()[name](path)
    new = tmp_path / "nieuw.kanttekening"
    if name not in ("a page of another table", "noise at the end"):
        with pytest.raises(UserError, match=r"rescue|newer version|not a Kanttekening project"):
            Project.open(path)
    status, line = told(capsys, "stats", path)
    assert (status, str(path) in line) == (1, True)
    shutil.rmtree(f"{path}-backups", ignore_errors=True)
    before = path.read_bytes()
    status, line = told(capsys, "rescue", path, new)
    assert path.read_bytes() == before
    if status:
        assert line == "Nothing in this file can be read."
        assert any(word in name for word in ("noise", "half", "first page"))
        return
    with Project.open(new) as rescued:
        assert rescued.check() == []
        is_lost = name.startswith(("documents missing", "documents a view", "a page of another"))
        assert sum(rescued.queue.counts().values()) == 0 if is_lost else HEALTHY


@pytest.mark.parametrize("name", hostile.harmless())
def test_what_other_programs_keep_beside_ours_may_stay_and_does_not_run(
    name: str, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hostile.harmless()[name](path)
    with Project.open(path) as project:
        project.add([Document("Vierde stuk.")])
        assert project.check() == []
        assert len(list(project.documents())) == HEALTHY + 1
        made = back_up(path, Reason.DAILY)
        assert difference(path, made.path).documents == HEALTHY + 1
        project.restore(made.path)
    result = rescue(path, tmp_path / "nieuw.kanttekening")
    assert result.saved["documents"] == HEALTHY + 1
    assert bool(result.left_out) == (name not in ("statistics", "other pages"))


def test_what_is_lost_is_named(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("CREATE TRIGGER vreemd AFTER INSERT ON labels BEGIN SELECT 1; END")
        conn.execute("DROP TABLE memory_choices")
        conn.execute("PRAGMA ignore_check_constraints = ON")
        conn.execute("UPDATE documents SET state = 'klaar' WHERE id = 2")
        conn.execute("UPDATE annotations SET start = 9, \"end\" = 3 WHERE label = 'PER'")
    assert main(["rescue", str(path), str(tmp_path / "nieuw.kanttekening")]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()[1:]]
    assert lines == [
        "3 of 3 articles",
        "2 of 3 marks",
        "7 of 7 rows of the history",
        "values that were lost and set to their defaults: 1",
        "different from what Kanttekening makes, so made again or left out: table memory_choices, trigger vreemd",
    ]
    with Project.open(tmp_path / "nieuw.kanttekening") as rescued:
        assert [str(document.state) for document in rescued.documents()] == ["done", "todo", "todo"]


def test_articles_with_numbers_no_window_can_show_get_others(healthy: Path, tmp_path: Path) -> None:
    path, new = tmp_path / "x.kanttekening", tmp_path / "nieuw.kanttekening"
    for number in (-7, 0, 1 << 40):
        assert hostile.with_value(healthy, path, "documents", "id", str(number))
        with closing(sqlite3.connect(path)) as conn, conn:
            for table in ("annotations", "tokens", "progress"):
                conn.execute(f"UPDATE {table} SET document_id = ? WHERE document_id = 1", [number])
        with pytest.raises(Damaged, match="documents"):
            Project.open(path)
        rescue(path, new)
        with Project.open(new) as rescued:
            document = rescued.document(4)
            assert document.text == "Jan Jansen woont in Gent."
            assert [(a.start, a.end) for a in document.annotations] == [(0, 10), (20, 24)]
            assert rescued.check() == []
        new.unlink()


def test_rescue_reads_the_file_where_its_log_is_another_ones(path: Path, tmp_path: Path) -> None:
    hostile.structures()["the log of another"](path)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(Damaged, match="kanttekening-wal"):
            Project.open(path)
    assert path.read_bytes() == before
    result = rescue(path, tmp_path / "nieuw.kanttekening")
    assert (result.saved["documents"], result.saved["annotations"]) == (HEALTHY, 3)


def test_a_schema_changed_under_an_open_project_does_not_run(path: Path) -> None:
    with Project.open(path) as project:
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("CREATE TABLE mine (a)")
        project.settings.set(OVERLAP, False)  # a table of theirs is in nobody's way
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("CREATE TRIGGER t BEFORE INSERT ON settings BEGIN DELETE FROM documents; END")
        with pytest.raises(Damaged, match="trigger t"):
            project.settings.set(OVERLAP, True)
        assert len(list(project.documents())) == HEALTHY
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("DROP TABLE tokens")
        with pytest.raises(Damaged, match="table tokens"):
            project.document(1)


def test_a_mistake_of_ours_stays_one(path: Path) -> None:
    with Project.open(path) as project, pytest.raises(sqlite3.OperationalError), project.file.writing():
        project.file.conn.execute("SELECT * FROM nergens")


def test_check_names_what_is_wrong_and_offers_rescue(healthy: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.kanttekening"
    for table, column, kind, sentence in (
        ("annotations", "changed_at", "word", "annotations"),
        ("documents", "meta", "list", "documents 1, meta"),
        ("history", "after", "broken JSON", "the chain breaks"),
        ("progress", "uncertainty", "blob", "progress.uncertainty contains values of another type"),
        ("settings", "value", "broken JSON", "is not JSON"),
        ("tokens", "offsets", "list", "tokens 1, offsets"),
    ):
        assert hostile.with_value(healthy, path, table, column, hostile.VALUES[kind])
        with Project.open(path) as project:
            assert sentence in " ".join(map(str, project.check()))


def test_every_schema_of_ours_is_known_and_a_new_project_has_the_last(path: Path) -> None:
    assert schema_check.digest(connection.connect(path)) == AS_MADE, "set it in store/file/identity.py"
    assert not schema_check.different(connection.connect(path), SCHEMA)
    for version in range(1, SCHEMA):
        assert schema_check.different(connection.connect(path), version)


def test_rescue_by_mouse(path: Path, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("UPDATE documents SET title = x'00ff' WHERE id = 3")
    window = build_window(path)
    window.show()
    qtbot.waitUntil(lambda: "This project is damaged" in window.notice.text, timeout=PATIENCE)
    assert "documents 3, title" in window.notice.text
    button = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Rescue…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    new = path.with_name("krant-rescued.kanttekening")

    def opened() -> list[MainWindow]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.windowTitle().startswith("krant-rescued")]  # fmt: skip

    qtbot.waitUntil(lambda: bool(opened()), timeout=PATIENCE)
    (other,) = opened()
    assert other.notice.text.startswith("Rescued: 3 of 3 articles; 3 of 3 marks;")
    qtbot.waitUntil(lambda: not isValid(window), timeout=PATIENCE)
    other.close()
    with Project.open(new) as rescued:
        assert rescued.document(3).title == "Derde stuk."
        assert rescued.check() == []
    with Project.open(path, holder="Ann"):  # the damaged one is there still, and nobody has it
        pass


def test_a_damaged_project_that_is_chosen_offers_rescue_and_stays_closed(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    good = Path(shutil.copyfile(path, tmp_path / "goed.kanttekening"))
    hostile.structures()["settings missing"](path)
    window = build_window(good)
    qtbot.addWidget(window)
    window.show()
    window.findChild(ProjectController).opened.emit(path)
    assert "This project is damaged" in window.notice.text
    assert "table settings" in window.notice.text
    assert window.isVisible()
    assert not path.with_name(f".{path.name}.lock").exists()
    window.close()


@pytest.mark.parametrize("is_clicked", [True, False], ids=["by a click on the file", "by a command"])
def test_a_damaged_project_that_the_program_is_started_on(
    is_clicked: bool, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile.structures()["history missing"](path)
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    monkeypatch.setattr("ui.app.tune_runtime", lambda: None)
    if is_clicked:
        monkeypatch.setenv("GIO_LAUNCHED_DESKTOP_FILE", "/usr/share/applications/kanttekening.desktop")
    assert run(path) == (0 if is_clicked else 1)
    assert "table history" in capsys.readouterr().err
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    assert len(windows) == is_clicked
    for window in windows:
        assert "This project is damaged" in window.notice.text
        assert any(button.text() == "Rescue…" for button in window.notice.findChildren(QPushButton))
        window.close()


def test_a_last_project_that_is_damaged_offers_rescue(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile.structures()["a trigger that loops"](path)
    Settings().last_project = str(path)
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    monkeypatch.setattr("ui.app.tune_runtime", lambda: None)
    assert run(None) == 0
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
    assert "trigger t" in window.notice.text
    assert any(button.text() == "Rescue…" for button in window.notice.findChildren(QPushButton))
    window.close()
