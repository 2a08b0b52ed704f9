"""Odd machines: no home, an odd home, no locale, no fonts, a clock that jumps back, screens of two scales or none left."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotate import model
from annotate.edits.annotations import Add, Relabel, plan
from annotate.model import Document
from store.changes.history import Kind
from store.project import Project
from store.upkeep.backups import Reason, back_up, backups, is_due
from tests.faults import state
from tests.faults.window import make_project as make_long_project
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project

_WINDOW = """
import sys
from pathlib import Path
from tests.faults import window
from ui.app import application, build_window
application()
shown = window.open_window(Path(sys.argv[1]))
told = []
acting = window.Acting(shown, told.append, 1)
for _ in range(8): acting.act()
shown.close()
print(sum(t["acts"] for t in told) > 0)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(
        tmp_path, Document("Burgemeester Mertens\n\nJan Jansen woont in Gent met Claessens en Peeters.")
    )


def run(*arguments: object, env: dict[str, str], code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *(["-c", code] if code else ["main.py"]), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


def without(*names: str) -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith(names)}


def test_without_a_home_it_starts(path: Path) -> None:
    env = without("HOME", "XDG_", "USER", "LOGNAME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
    found = run(path, env=env, code=_WINDOW)
    assert (found.returncode, found.stdout) == (0, "True\n"), found.stderr
    assert run("stats", path, env=env).returncode == 0


def test_a_home_that_cannot_be_written_is_one_sentence_or_none(path: Path) -> None:
    env = {**without("XDG_"), "HOME": "/proc/nowhere"}
    found = run(path, env=env, code=_WINDOW)
    assert (found.returncode, found.stdout) == (0, "True\n"), found.stderr
    assert run("stats", path, env=env).returncode == 0
    sample = run(env=env)
    assert (sample.returncode, sample.stdout, sample.stderr.count("\n")) == (1, "", 1), sample.stderr


def test_a_home_with_spaces_and_accents(path: Path, tmp_path: Path) -> None:
    home = tmp_path / "thuis bij Zoé en Renée"
    home.mkdir()
    moved = Path(shutil.copy(path, home / "één krant.kanttekening"))
    env = {**without("XDG_"), "HOME": str(home), "TMPDIR": str(home)}
    found = run(moved, env=env, code=_WINDOW)
    assert (found.returncode, found.stdout, found.stderr) == (0, "True\n", "")
    out = home / "uit één.jsonl"
    assert run("export", moved, out, "--state", "all", env=env).returncode == 0
    assert "Mertens" in out.read_text("utf-8")


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}])
def test_without_a_locale(path: Path, tmp_path: Path, locale: dict[str, str]) -> None:
    """Qt may remark on the locale, on standard error."""
    article = tmp_path / "één.txt"
    article.write_text("Zoé woont in Liège.", "utf-8")
    env = {**without("LANG", "LC_"), **locale}
    found = run("import", path, article, env=env)
    assert found.returncode == 0, found.stderr
    assert "Traceback" not in found.stderr
    wrong = run("stats", tmp_path / "één", env=env)
    assert wrong.returncode == 1
    assert "Traceback" not in wrong.stderr
    window = run(path, env=env, code=_WINDOW)
    assert (window.returncode, window.stdout) == (0, "True\n"), window.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are characters there")
def test_a_file_whose_name_is_in_an_old_encoding_is_imported(path: Path, tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("Zoé woont in Liège.", "utf-8")
    found = run("import", path, tmp_path / os.fsdecode(b"caf\xe9.txt"), env=dict(os.environ))
    assert (found.returncode, found.stderr) == (0, "")
    with Project.open(path) as project:
        assert project.document(2).source == "caf\ufffd.txt"


def test_without_fonts(path: Path, tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>')
    env = {**os.environ, "FONTCONFIG_FILE": str(config)}
    found = run(path, env=env, code=_WINDOW)
    assert found.returncode == 0, found.stderr
    with Project.open(path) as project:
        assert project.check() == []


@pytest.mark.parametrize("scales", ["1;2", "1.25;1.75"])
def test_screens_of_two_scales(path: Path, scales: str) -> None:
    env = {**os.environ, "QT_SCREEN_SCALE_FACTORS": scales}
    found = run(path, env=env, code=_WINDOW)
    assert (found.returncode, found.stdout) == (0, "True\n"), found.stderr


def test_a_clock_that_jumps_back_costs_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Project.open(path) as project:
        project.commit([plan(project.document(1), Add(0, 12, "PER"), "Ann")], by="Ann")
        back_up(path, Reason.DAILY)
        early = datetime.now(UTC) - timedelta(days=400)

        class Earlier(datetime):
            @classmethod
            def now(cls, tz: object = None) -> datetime:
                return early

        monkeypatch.setattr(model, "datetime", Earlier)
        monkeypatch.setattr("store.upkeep.backups.datetime", Earlier)
        mark = project.document(1).annotations[0]
        act = project.commit([plan(project.document(1), Relabel(mark.id, "ORG"), "Ann")], by="Ann")
        assert project.document(1).annotations[0].changed_at < mark.changed_at
        assert is_due(path)
        made = back_up(path, Reason.DAILY)
        assert made in backups(path)
        assert project.history.stacks()[0][-1] == act
        (change,) = project.history.changes(act)
        project.commit([change.inverse()], by="Ann", kind=Kind.UNDO, target=act)
        assert project.document(1).annotations[0] == mark
    assert state.problems(path) == []


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
def test_a_display_that_goes_away_costs_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    """Qt ends the process then, with a line of its own."""
    path = tmp_path / "krant.kanttekening"
    make_long_project(path, 4, 40, 1)
    ours, theirs = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp"], pass_fds=[theirs], stderr=subprocess.DEVNULL
    )
    os.close(theirs)
    with os.fdopen(ours) as number:
        display = f":{number.readline().strip()}"
    env = {**without("WAYLAND"), "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    command = [sys.executable, "-m", "tests.faults.display", str(path)]
    program = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert program.stdout
    try:
        told = [json.loads(line)["acts"] for line in itertools.islice(program.stdout, 12)]
        screen.kill()
        rest, error = program.communicate(timeout=60)
    finally:
        for process in (screen, program):
            process.kill()
            process.wait()
    told += [json.loads(line)["acts"] for line in rest.splitlines()]
    assert "Traceback" not in error
    assert error.count("\n") <= 2, error
    assert state.problems(path) == []
    assert sum(told) <= state.acts(path) <= sum(told) + 1
    assert sum(told) > 0
    with Project.open(path, holder="Ann") as project:
        assert project.queue.ids(), "the lock of the one that ended is not in the way"
