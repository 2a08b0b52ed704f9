"""What an article says stands in the project and nowhere else: not in the log, nor in temporary files; those are private."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotate.formats.writing.export import export
from annotate.formats.writing.selection import Selection
from annotate.model import Document
from store.project import Project
from store.rescue.copying import rescue
from store.upkeep.backups import Reason, back_up, folder
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project

SECRET = "Geheimzinnigstein"
_BROKEN = """
import logging, sys
from pathlib import Path
logging.basicConfig(level=logging.DEBUG)
from PySide6.QtTest import QTest
from tests.faults import window
from ui.app import application
from ui.session import Session
application()
shown = window.open_window(Path(sys.argv[1]), sys.argv[2])
acting = window.Acting(shown, lambda _: None, 1)
for _ in range(20):
    acting.act()
shown.findChild(Session).project.file.conn.execute("PRAGMA query_only = ON")
for _ in range(5):
    acting.act()
for _ in range(400):
    QTest.qWait(20)
    if "broken" in shown.notice.text or "Marked" in shown.status._pipeline.text(): break
shown.close()
"""
_PIPELINE = """
import spacy, sys
from spacy.language import Language
nlp = spacy.blank("nl")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([{"label": "LOC", "pattern": "Gent"}])
nlp.meta["name"], nlp.meta["version"] = "tiny", "1.0"
nlp.to_disk(sys.argv[1])
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    texts = [f"Stuk {i} over {SECRET} Mertens. De burgemeester van Gent zweeg lang." for i in range(3)]
    return make_project(tmp_path, *map(Document, texts))


def child_that_fails(_send: object, text: str) -> None:
    """Fail with the article in the error."""
    raise KeyError(text)


def run(*arguments: object, **env: str) -> str:
    found = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT, env={**os.environ, **env}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return found.stdout + found.stderr


@pytest.mark.timeout(600)
def test_no_log_holds_what_an_article_says(path: Path, tmp_path: Path) -> None:
    files = tmp_path / "in"
    files.mkdir()
    (files / "een.txt").write_text(f"Over {SECRET}.")
    (files / "twee.jsonl").write_text(
        f'{{"text": "{SECRET}", "spans": [{{"start": 3}}]}}\n{{"text": "{SECRET}\n{SECRET}'
    )
    (files / "drie.txt").write_bytes(f"{SECRET} \x00\x01".encode())
    pipeline = tmp_path / "stuk"
    subprocess.run([sys.executable, "-c", _PIPELINE, str(pipeline)], check=True, cwd=ROOT)
    (pipeline / "tokenizer").write_bytes(b"broken")
    told = run("main.py", "import", path, files) + run("main.py", "suggest", path)
    told += run("main.py", "suggest", path, "--pipeline", pipeline) + run("main.py", "stats", path)
    told += run("main.py", "rescue", path, tmp_path / "gered.kanttekening")
    told += run("-c", _BROKEN, path, pipeline)
    assert "damaged" in told
    assert SECRET not in told


def test_work_that_fails_in_a_child_process_is_logged_without_its_text(
    qtbot: object, caplog: pytest.LogCaptureFixture
) -> None:
    from ui.tasks.jobs import Job

    job = Job(child_that_fails, SECRET)
    with qtbot.waitSignal(job.failed, timeout=60_000):  # type: ignore[attr-defined]
        job.start()
    job.close()
    assert "KeyError" in caplog.text
    assert "child_that_fails" in caplog.text
    assert SECRET not in caplog.text
    caplog.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of another kind")
def test_temporary_files_are_private_and_removed(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    private = tmp_path / "tmp"
    private.mkdir()
    monkeypatch.setenv("TMPDIR", str(private))
    seen: list[tuple[str, int]] = []
    out = tmp_path / "uit.jsonl"

    def look(_: int) -> None:
        seen.extend((p.name, p.stat().st_mode & 0o777) for p in tmp_path.iterdir() if p.name.endswith(".part"))

    with Project.open(path) as project:
        export(project.documents(None), out, "jsonl", look, Selection(states=()))
        back_up(path, Reason.DAILY)
        rescue(path, tmp_path / "gered.kanttekening")
    assert seen
    assert {rights for _, rights in seen} == {0o600}
    assert list(private.iterdir()) == []
    assert [p.name for p in (*tmp_path.iterdir(), *folder(path).iterdir()) if "part" in p.name] == []


def test_what_a_killed_process_left_is_cleared_away_at_the_next_start(path: Path, tmp_path: Path) -> None:
    copies = folder(path)
    (copies / "tmpabc.part").mkdir(parents=True)
    (copies / "tmpabc.part" / path.name).write_text(SECRET)
    old = tmp_path / ".uit.jsonl.abc.part"
    old.write_text(SECRET)
    rescued = tmp_path / ".gered.kanttekening.abc.part"
    rescued.mkdir()
    (rescued / "damaged").write_text(SECRET)
    fresh = copies / "tmpnew.part"
    fresh.mkdir()
    for left in (copies / "tmpabc.part", old, rescued):
        os.utime(left, (time.time() - 7200,) * 2)
    Project.open(path, holder="Ann").close()
    assert not (copies / "tmpabc.part").exists()
    assert fresh.exists(), "somebody is at work on it"
    with Project.open(path) as project:
        export(project.documents(None), tmp_path / "uit.jsonl", "jsonl", selection=Selection(states=()))
    assert not old.exists()
    rescue(path, tmp_path / "gered.kanttekening")
    assert not rescued.exists()
