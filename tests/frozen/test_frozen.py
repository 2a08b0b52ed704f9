"""The program as it ships: starts, shows the sample project, runs its commands, is no larger than it was, and says nothing unexpected."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tools.bundle.__main__ import size_of

RECORDED = 198_200_000  # bytes


@pytest.fixture
def program(request: pytest.FixtureRequest) -> Path:
    folder = request.config.getoption("--frozen")
    if not folder:
        pytest.skip("needs the built program: make test-dist")
    return Path(folder).resolve() / ("Kanttekening.exe" if sys.platform == "win32" else "Kanttekening")


def environment() -> dict[str, str]:
    """Return the user's environment, without this project's Python in it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def run(program: Path, *arguments: object, status: int = 0) -> tuple[str, str]:
    found = subprocess.run(
        [program, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(),
        timeout=110,
    )
    assert found.returncode == status, (found.stdout, found.stderr)
    return found.stdout, found.stderr


def test_check_runs_to_the_end_and_all_is_well(program: Path) -> None:
    told, errors = run(program, "check")
    assert errors == ""
    assert [line.split()[0] for line in told.splitlines()] == ["ok"] * 10, told


def test_the_folder_is_not_much_larger_than_it_was(program: Path) -> None:
    """Measured on Linux; what grows on purpose is recorded here anew."""
    if sys.platform != "linux":
        pytest.skip("its size was recorded on Linux")
    assert size_of(program.parent) < RECORDED * 1.05


def test_the_licences_are_in_the_folder(program: Path) -> None:
    text = (program.parent / "LICENCES.txt").read_text("utf-8")
    for words in ("Kanttekening", "GNU Lesser General Public License", "replace a file there", "spacy", "CC BY-SA 4.0"):
        assert words in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "17. Interpretation of Sections 15 and 16." in text  # the end of the GPL


def test_import_suggest_export_stats(program: Path, tmp_path: Path) -> None:
    article, project, out = tmp_path / "stuk.txt", tmp_path / "krant.kanttekening", tmp_path / "uit.jsonl"
    article.write_text("Opening in De Haan\n\nBurgemeester Liesbet Verhaeghe opent het zwembad van Gent.", "utf-8")
    assert run(program, "import", project, article) == ("Added: 1. Already there: 0. Refused: 0.\n", "")
    told, errors = run(program, "suggest", project)
    assert told.startswith("Marked by nl_kanttekening")
    assert errors == ""
    told, errors = run(program, "export", project, out, "--state", "all", "--json")
    assert errors == ""
    assert json.loads(told)["per_label"]["PER"] == 1
    names = {
        r["text"][s["start"] : s["end"]]
        for r in map(json.loads, out.read_text("utf-8").splitlines())
        for s in r["spans"]
    }
    assert {"Liesbet Verhaeghe", "Gent"} <= names
    told, errors = run(program, "stats", project)
    assert told.startswith("Articles: 1 (to do: 1")
    assert errors == ""


def test_a_mistake_is_one_line(program: Path, tmp_path: Path) -> None:
    told, errors = run(program, "stats", tmp_path / "nergens", status=1)
    assert told == ""
    assert errors.startswith("There is no project at")
    assert errors.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="ends the window with a signal")
def test_the_first_start_opens_the_sample_project_with_marks(program: Path, tmp_path: Path) -> None:
    with subprocess.Popen([program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as process:
        try:
            sample = wait_for_sample(tmp_path / "home", process)
            with closing(sqlite3.connect(sample)) as other:
                documents = other.execute("SELECT count(*) FROM documents").fetchone()[0]
                marks = other.execute("SELECT count(*) FROM entities WHERE state = 'suggested'").fetchone()[0]
            assert documents >= 6
            assert marks > 50
            assert process.poll() is None, "the window did not stay open"
        finally:
            process.send_signal(signal.SIGTERM)
        told, errors = process.communicate(timeout=20)
    assert (told, errors) == (b"", b"")


def wait_for_sample(home: Path, process: subprocess.Popen[bytes]) -> Path:
    """Return the sample project's file, once it holds articles."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        for path in home.rglob("Voorbeeld.kanttekening"):
            try:
                with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as other:
                    if other.execute("SELECT count(*) FROM documents").fetchone()[0]:
                        return path
            except sqlite3.OperationalError:
                pass  # its tables are just being made
        time.sleep(0.2)  # another process: there is no signal to wait for
    raise AssertionError(f"no sample project below {home}")
