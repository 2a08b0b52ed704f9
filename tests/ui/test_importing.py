"""Imports keep their limits from outside the process that reads."""

from __future__ import annotations

import os
import signal
import sys
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotate.formats.reading.arrange import AS_THEY_ARE
from annotate.formats.reading.files import Unit
from store.project import Project
from ui.imports.outcome import line_of
from ui.tasks.importing import ImportTask, Limits, run_import
from ui.tasks.transfer import ImportResult

PATIENCE = 60_000


def endless_page() -> str:
    """Return a page that lxml reads for minutes in machine code: it compares each attribute with all others."""
    attributes = " ".join(f'a{i}="x"' for i in range(300_000))
    return f"<html><body><article><p {attributes}>Jan woont in Gent, en dat al jaren.</p></article></body></html>"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.kanttekening"
    Project.open(path, create=True).close()
    return path


def do_import(qtbot: QtBot, task: ImportTask) -> ImportResult:
    with qtbot.waitSignal(task.done, timeout=PATIENCE) as done:
        task.add()
    assert done.args
    return done.args[0]  # type: ignore[no-any-return]


def titles(project: Path) -> list[str]:
    with Project.open(project) as opened:
        return [document.title for document in opened.documents()]


def test_a_file_that_takes_too_long_is_refused_by_name_and_the_others_are_read(
    project: Path, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    names = ["a.txt", "b.html", "c.txt"]
    (tmp_path / "a.txt").write_text("Het eerste artikel.", "utf-8")
    (tmp_path / "b.html").write_text(endless_page(), "utf-8")
    (tmp_path / "c.txt").write_text("Het laatste artikel.", "utf-8")
    result = do_import(qtbot, ImportTask(project, [tmp_path / name for name in names], Limits(seconds=1.5)))
    assert [line_of(refusal) for refusal in result.refusals] == ["b.html: this file takes too long to read."]
    assert titles(project) == ["Het eerste artikel.", "Het laatste artikel."]
    assert [title for _, title in result.added] == titles(project)
    caplog.clear()


def test_the_rest_of_an_archive_is_read_when_one_file_in_it_takes_too_long(
    project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", "Het eerste artikel.")
        packed.writestr("b.html", endless_page())
        packed.writestr("c.txt", "Het laatste artikel.")
    result = do_import(qtbot, ImportTask(project, [tmp_path / "x.zip"], Limits(seconds=1.5)))
    assert [line_of(refusal) for refusal in result.refusals] == ["x.zip/b.html: this file takes too long to read."]
    assert titles(project) == ["Het eerste artikel.", "Het laatste artikel."]


def test_a_file_that_takes_too_much_memory_is_refused(project: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "b.html").write_text(endless_page(), "utf-8")
    result = do_import(qtbot, ImportTask(project, [tmp_path / "b.html"], Limits(memory=1)))
    assert [line_of(refusal) for refusal in result.refusals] == ["b.html: this file takes too much memory to read."]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_file_that_a_library_breaks_down_over_is_refused(
    project: Path, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "b.html").write_text(endless_page(), "utf-8")
    (tmp_path / "c.txt").write_text("Het laatste artikel.", "utf-8")
    task = ImportTask(project, [tmp_path / "b.html", tmp_path / "c.txt"])

    def is_reading() -> None:
        assert task.unit == Unit(0, 0, "b.html")

    with qtbot.waitSignal(task.done, timeout=PATIENCE) as done:
        task.add()
        qtbot.waitUntil(is_reading, timeout=PATIENCE)
        assert task.pid
        os.kill(task.pid, signal.SIGKILL)
    assert done.args
    (refusal,) = done.args[0].refusals
    assert line_of(refusal).startswith("b.html: this file cannot be read")
    assert titles(project) == ["Het laatste artikel."]
    caplog.clear()


def test_nothing_is_added_twice_when_reading_goes_on_in_another_process(
    project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = "".join(f'{{"text": "Artikel {i}."}}\n' for i in range(120))
    (tmp_path / "a.jsonl").write_text(lines, "utf-8")
    (tmp_path / "b.html").write_text(endless_page(), "utf-8")
    result = do_import(qtbot, ImportTask(project, [tmp_path / "a.jsonl", tmp_path / "b.html"], Limits(seconds=1.5)))
    assert (len(result.added), len(result.known), len(result.refusals)) == (120, 0, 1)


def test_a_cancelled_import_keeps_what_was_stored(project: Path, tmp_path: Path, qtbot: QtBot) -> None:
    lines = "".join(f'{{"text": "Artikel {i}."}}\n' for i in range(100))
    (tmp_path / "a.jsonl").write_text(lines, "utf-8")
    (tmp_path / "b.html").write_text(endless_page(), "utf-8")
    task = ImportTask(project, [tmp_path / "a.jsonl", tmp_path / "b.html"])
    task.added.connect(lambda count: task.cancel() if count >= 50 else None)
    with qtbot.waitSignal(task.cancelled, timeout=PATIENCE) as cancelled:
        task.add()
    assert cancelled.args
    assert len(cancelled.args[0].added) == len(titles(project)) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupt_stops_the_command(project: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "b.html").write_text(endless_page(), "utf-8")
    task = ImportTask(project, [tmp_path / "b.html"])
    task.started.connect(lambda _: os.kill(os.getpid(), signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        run_import(task, AS_THEY_ARE, None, lambda _done, _total: None)
