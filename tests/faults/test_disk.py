"""A disk that is full, fails, cannot be written or lets one wait; a file that is moved away; a power cut."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add
from annotate.model import Document
from store.project import Project
from tests.faults.disk import compile_disk, environment
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project, marks
from ui.app import build_window
from ui.main_window import MainWindow
from ui.session import Session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Jan Jansen woont in Gent."), Document("Tweede."))


@pytest.fixture
def window(path: Path, qtbot: QtBot, english: QApplication) -> Iterator[MainWindow]:
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def own_mounts(script: str) -> list[str]:
    """Return the prefix of a command with mounts of its own, or skip the test."""
    prefix = ["unshare", "-m"] if sys.platform == "linux" and os.geteuid() == 0 else ["unshare", "-r", "-m"]
    probe = [*prefix, "sh", "-c", "mount -t tmpfs none /mnt"]
    if not shutil.which("unshare") or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    return [*prefix, "sh", "-ec", script]


def marks_on_disk(path: Path) -> int:
    return len(marks(path))


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (f"errno {errno.ENOSPC}", "the disk is full"),
        (f"errno {errno.EIO}", "reading from or writing to the disk failed"),
        (f"errno {errno.EROFS}", "reading from or writing to the disk failed"),
        (f"errno {errno.EDQUOT}", "reading from or writing to the disk failed"),
    ],
)
def test_what_a_failing_disk_refuses_is_not_done_and_work_goes_on_later(
    tmp_path: Path, fault: str, sentence: str
) -> None:
    library = compile_disk(tmp_path)
    if library is None:
        pytest.skip("no gcc, or not Linux")
    folder, file = tmp_path / "disk", tmp_path / "fault"
    folder.mkdir()
    found = subprocess.run(
        [sys.executable, "-m", "tests.faults.trouble", str(folder), str(file), fault],
        cwd=ROOT, env=environment(library, folder, fault=file), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    assert found.stdout.startswith(f"⚠ Not saved, {sentence}"), found.stdout


def test_a_full_disk_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    script = f"mount -t tmpfs -o size=3m none {folder}; exec {sys.executable} -m tests.faults.trouble {folder}"
    found = subprocess.run(own_mounts(script), cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    assert found.stdout.startswith("⚠ Not saved, the disk is full")


def test_a_project_that_cannot_be_written_says_so_in_one_line(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    for command in (f"stats {path}", f"suggest {path}", f"import {path} {path}", str(path)):
        script = f"mount --bind {tmp_path} {tmp_path}; mount -o remount,bind,ro {tmp_path}; "
        script += f"exec {sys.executable} main.py {command}"
        found = subprocess.run(own_mounts(script), cwd=ROOT, capture_output=True, text=True, check=False)
        assert (found.returncode, found.stdout) == (1, "")
        assert found.stderr.count("\n") == 1
        assert "cannot be" in found.stderr
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="a file in use cannot be moved there")
@pytest.mark.parametrize("fault", ["moved", "removed", "replaced"])
def test_a_project_that_went_elsewhere_is_not_written_to(window: MainWindow, path: Path, fault: str) -> None:
    session, kept = window.findChild(Session), path.with_name("elders")
    assert session.apply(Add(0, 10, "PER"))
    stood = session.document
    if fault == "removed":
        os.link(path, kept)  # what a rubbish bin does
        path.unlink()
    else:
        path.rename(kept)
    if fault == "replaced":
        shutil.copy(kept, path)
    assert not session.apply(Add(20, 24, "LOC"))
    assert window.notice.text == f"⚠ Not saved: the project is no longer at {path}. Put it back there to continue."
    assert session.document == stood
    assert window.article.document == stood
    path.unlink(missing_ok=True)
    kept.rename(path)
    assert session.apply(Add(20, 24, "LOC"))
    assert marks_on_disk(path) == 2
    window.close()
    with Project.open(path) as project:
        assert project.check() == []


def test_a_disk_that_lets_one_wait_is_waited_for(window: MainWindow, path: Path) -> None:
    session = window.findChild(Session)
    held, release = threading.Event(), threading.Timer(1.5, lambda: None)

    def hold() -> None:
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")
            held.set()
            release.join()

    release.start()
    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    assert session.apply(Add(0, 10, "PER"))
    holder.join()
    assert window.notice.text == "" or "Not saved" not in window.notice.text
    assert marks_on_disk(path) == 1


def test_a_slow_disk_loses_nothing(tmp_path: Path) -> None:
    library = compile_disk(tmp_path)
    if library is None:
        pytest.skip("no gcc, or not Linux")
    folder, file = tmp_path / "disk", tmp_path / "fault"
    folder.mkdir()
    file.write_text("slow 40")
    code = (
        "import sys; from pathlib import Path; from tests.faults import window, state; from ui.app import application\n"
    )
    code += (
        "path = Path(sys.argv[1]); window.make_project(path, 3, 30, 1); application(); w = window.open_window(path)\n"
    )
    code += "told = []; acting = window.Acting(w, told.append, 1)\nfor _ in range(15): acting.act()\n"
    code += "w.close(); assert state.problems(path) == []; assert state.acts(path) == sum(t['acts'] for t in told) > 3"
    found = subprocess.run(
        [sys.executable, "-c", code, str(folder / "krant.kanttekening")],
        cwd=ROOT, env=environment(library, folder, fault=file), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (found.returncode, found.stderr) == (0, "")


def test_the_power_is_cut_some_dozen_times(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "tests.faults.power", "--cuts", "40"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if found.stdout.startswith("not tried"):
        pytest.skip(found.stdout)
    assert (found.returncode, found.stderr) == (0, ""), found.stdout
    assert found.stdout == "cut 40 times, lost 0\n"
