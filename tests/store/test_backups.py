"""Copies of a project: made whole or not at all, thinned out, compared and put back; and who may have it open."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotate import atomic
from annotate.edits.annotations import Add, Edit, Relabel, plan
from annotate.errors import UserError
from annotate.model import Document
from store.file import lock as store_lock
from store.file.lock import Held
from store.file.wal import fold, log_of
from store.project import Project
from store.settings import DOCUMENT
from store.upkeep import backups as store_backups
from store.upkeep.backups import (
    DAYS,
    KEPT,
    WEEKS,
    WORK,
    Backup,
    Difference,
    Reason,
    back_up,
    backups,
    difference,
    folder,
    is_due,
    superfluous,
)
from tests.helpers.paths import ROOT
from tests.helpers.processes import python

TEXT = "Burgemeester Jan Jansen woont in Gent. 😀 Jan Jansen zwijgt."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "krant.kanttekening", create=True) as project:
        project.add([Document(TEXT), Document("Tweede.")])
        act(project, Add(13, 23, "PER"))
        yield project


def act(project: Project, edit: Edit) -> None:
    project.commit([plan(project.document(1), edit, "Ann")], by="Ann")


def names(project: Project) -> list[str]:
    return sorted(path.name for path in folder(project.path).iterdir())


def test_a_copy_is_a_whole_project_in_one_file(project: Project) -> None:
    assert is_due(project.path)
    made = back_up(project.path, Reason.DAILY)
    assert not is_due(project.path)
    assert backups(project.path) == [made]
    assert names(project) == [made.path.name]
    with Project.open(made.path) as copy:
        assert copy.document(1) == project.document(1)
        assert copy.check() == []


def test_the_last_seven_of_each_reason_are_kept(project: Project) -> None:
    first = back_up(project.path, Reason.RESTORE)
    made = [back_up(project.path, Reason.DAILY) for _ in range(KEPT + 2)]
    assert backups(project.path) == [*reversed(made[2:]), first]


def test_a_clock_that_jumps_back_does_not_cost_the_newest_copy(project: Project) -> None:
    for day in range(1, KEPT + 3):
        (folder(project.path)).mkdir(exist_ok=True)
        (folder(project.path) / f"2199-01-{day:02}T00-00-00-000000Z daily.kanttekening").touch()
    made = back_up(project.path, Reason.DAILY)
    assert made.path.exists()
    assert len(backups(project.path)) == KEPT


def work(moments: Iterable[datetime], reason: Reason = Reason.HOURLY) -> list[Backup]:
    return [Backup(at, reason, Path(f"{at} {reason}")) for at in moments]


def kept_of(made: Sequence[Backup]) -> list[Backup]:
    """Return the backups that are kept when these are made one after the other."""
    kept: list[Backup] = []
    for backup in made:
        kept.append(backup)
        gone = superfluous(backup, kept)
        kept = [b for b in kept if b not in gone]
    return kept


def test_copies_of_work_are_thinned_to_hours_days_and_weeks() -> None:
    start = datetime(2026, 7, 6, 9, tzinfo=UTC)  # a Monday
    days = [start + timedelta(days=day) for day in range(140) if (start + timedelta(days=day)).weekday() < 5]
    hours = [day + timedelta(hours=hour, minutes=part) for day in days for hour in range(9) for part in (0, 25)]
    kept = kept_of(work(hours))
    now = hours[-1]
    today = [b.at for b in kept if b.at.date() == now.date()]
    assert [(at.hour, at.minute) for at in today] == [(hour, 25) for hour in range(9, 18)]
    this_week = [b.at for b in kept if timedelta(0) < now - b.at < timedelta(days=6) and b.at.date() != now.date()]
    assert [at.date() for at in this_week] == [day.date() for day in days[-5:-1]]
    assert all(at.hour == 17 for at in this_week)  # the last of its day
    older = [b.at for b in kept if b.at.date() not in {at.date() for at in (*today, *this_week)}]
    assert all(at.weekday() == 4 and at.hour == 17 for at in older)  # Friday evening
    assert len(older) == WEEKS
    assert older[-1] == this_week[0] - timedelta(days=3)


@settings(max_examples=200)
@given(
    st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), min_size=1, max_size=60, unique=True),
    st.booleans(),
)
def test_the_newest_copy_is_never_thinned_away_whatever_the_clock_does(
    moments: list[datetime], is_sorted: bool
) -> None:
    moments = sorted(moments) if is_sorted else moments
    made = work((at.replace(tzinfo=UTC) for at in moments), Reason.CLOSING)
    kept = kept_of(made)
    assert made[-1] in kept
    if is_sorted:
        assert len(kept) <= 24 + DAYS + WEEKS
        assert len({b.at.date() for b in kept if (made[-1].at.date() - b.at.date()).days < DAYS}) == len(
            {b.at.date() for b in made if (made[-1].at.date() - b.at.date()).days < DAYS}
        )


def test_thinning_leaves_other_kinds_and_strange_files_alone(project: Project) -> None:
    place = folder(project.path)
    place.mkdir()
    others = [f"2026-01-{day:02}T08-00-00-000000Z {reason}.kanttekening" for day in (1, 2) for reason in Reason]
    strange = ["brief.docx", "2026-01-01 hourly.kanttekening", "2026-01-01T08-00-00-000000Z eigen.kanttekening"]
    for name in (*others, *strange):
        (place / name).touch()
    made = back_up(project.path, Reason.CLOSING)
    left = [name for name in others if not any(str(reason) in name for reason in WORK)]
    assert names(project) == sorted([*left, *strange, made.path.name])


def test_a_copy_of_a_closed_project_leaves_nothing_beside_it(project: Project) -> None:
    project.close()
    back_up(project.path, Reason.CLOSING)
    beside = [p.name for p in project.path.parent.iterdir() if p.name.startswith("krant")]
    assert sorted(beside) == [project.path.name, folder(project.path).name]


def test_what_is_idle_is_whole_in_the_project_file_alone(project: Project, tmp_path: Path) -> None:
    act(project, Add(33, 37, "LOC"))
    alone = tmp_path / "elders" / "kopie.kanttekening"
    alone.parent.mkdir()
    log = log_of(project.path).stat()
    assert fold(project.path)
    shutil.copyfile(project.path, alone)
    assert os.path.samestat(log, log_of(project.path).stat())
    with Project.open(alone) as copy:
        assert copy.document(1) == project.document(1)
        assert copy.check() == []
    act(project, Add(41, 44, "PER"))  # the log is still the one that is written to
    with Project.open(project.path) as again:
        assert len(again.document(1).annotations) == 3


def test_folding_never_waits_and_never_makes_others_wait(project: Project) -> None:
    with closing(sqlite3.connect(project.path)) as reader, closing(sqlite3.connect(project.path)) as writer:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM documents").fetchone()
        act(project, Add(33, 37, "LOC"))
        writer.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        assert not fold(project.path)  # somebody still reads what was before
        assert time.monotonic() - started < 1
        reader.rollback()
        assert fold(project.path)  # a transaction that is open is no obstacle
        writer.rollback()
    with pytest.raises(UserError):
        fold(project.path.with_name("weg"))
    assert not project.path.with_name("weg").exists()


def test_a_project_that_others_have_open_is_whole_once_it_is_closed(project: Project, tmp_path: Path) -> None:
    with Project.open(project.path) as other:
        act(other, Add(33, 37, "LOC"))
        stood = other.document(1)
        other.close()
        shutil.copyfile(project.path, tmp_path / "kopie.kanttekening")
    with Project.open(tmp_path / "kopie.kanttekening") as copy:
        assert copy.document(1) == stood


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_copy_that_is_killed_leaves_none_and_is_cleared_away(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import os, sys; from pathlib import Path; from store.upkeep import backups\n"
        "backups.shutil.copymode = lambda *_: os.kill(os.getpid(), 9)\n"
        "backups.back_up(Path(sys.argv[1]), backups.Reason.DAILY)"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(project.path)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert backups(project.path) == []
    assert [name.endswith(".part") for name in names(project)] == [True]
    monkeypatch.setattr(atomic, "STALE", -1.0)
    made = back_up(project.path, Reason.DAILY)
    assert names(project) == [made.path.name]


def test_a_damaged_project_does_not_become_a_copy(project: Project) -> None:
    good = back_up(project.path, Reason.DAILY)
    project.add([Document(f"Artikel {i}. " + "woord " * 500) for i in range(60)])
    project.close()
    with project.path.open("r+b") as file:
        file.seek(40 * 4096)
        file.write(b"\xa5" * 4096 * 20)
    with pytest.raises(UserError, match="damaged"):
        back_up(project.path, Reason.DAILY)
    assert backups(project.path) == [good]


def test_a_folder_that_cannot_be_made_is_one_sentence(project: Project) -> None:
    folder(project.path).write_text("in de weg")
    with pytest.raises(UserError, match="No copy could be made in"):
        back_up(project.path, Reason.DAILY)


def test_a_backup_with_other_pages_is_restored(project: Project) -> None:
    made = back_up(project.path, Reason.DAILY)
    with closing(sqlite3.connect(made.path)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("PRAGMA page_size = 4096")
        other.execute("VACUUM")
        assert other.execute("PRAGMA page_size").fetchone() == (4096,)
    before = project.document(1)
    act(project, Add(33, 37, "LOC"))
    project.restore(made.path)
    assert project.document(1) == before
    with closing(sqlite3.connect(project.path)) as other:
        assert other.execute("PRAGMA page_size").fetchone() == (8192,)


def test_what_would_change_is_told_and_then_does(project: Project) -> None:
    act(project, Add(33, 37, "LOC"))
    made = back_up(project.path, Reason.DAILY)
    stood = project.document(1)
    act(project, Relabel(stood.annotations[0].id, "ORG"))
    act(project, Add(41, 44, "PER"))
    project.add([Document("Derde.")])
    assert difference(project.path, made.path) == Difference(
        documents=2, marks=2, documents_gone=1, documents_back=0, marks_gone=1, marks_back=0, marks_changed=1
    )
    now = project.document(1)
    project.restore(made.path)
    assert project.document(1) == stood
    assert sum(project.queue.counts().values()) == 2
    assert project.check() == []
    kept = next(b for b in backups(project.path) if b.reason is Reason.RESTORE)
    back = difference(project.path, kept.path)
    assert (back.documents_back, back.marks_back, back.marks_changed) == (1, 1, 1)
    project.restore(kept.path)
    assert project.document(1) == now


def test_an_old_copy_is_migrated_on_its_way_back_and_stays_as_it_is(project: Project) -> None:
    old = ROOT / "tests" / "fixtures" / "schema-1.kanttekening"
    copy = folder(project.path) / "2026-01-01T00-00-00-000000Z daily.kanttekening"
    copy.parent.mkdir()
    copy.write_bytes(old.read_bytes())
    assert difference(project.path, copy).documents_back == 2
    project.restore(copy)
    assert "zwembad" in project.document(1).text
    assert project.check() == []
    assert copy.read_bytes() == old.read_bytes()
    assert not [name for name in names(project) if "part" in name]


def test_putting_back_waits_for_others_only_so_long(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    made = back_up(project.path, Reason.DAILY)
    monkeypatch.setattr(store_backups, "BUSY", 0.2)
    with closing(sqlite3.connect(project.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="another program"):
            project.restore(made.path)
    project.restore(made.path)


def test_a_second_window_is_told_who_has_the_project(tmp_path: Path) -> None:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True, holder="Ann"):
        with pytest.raises(Held, match="already open in a window of Ann on "):
            Project.open(path, holder="Ben")
        with Project.open(path) as command:  # commands work beside a window
            command.add([Document(TEXT)])
    with Project.open(path, holder="Ben"):
        pass
    assert [p.name for p in tmp_path.iterdir() if "lock" in p.name] == []


def test_a_link_to_a_project_is_the_same_project(tmp_path: Path) -> None:
    path, link = tmp_path / "krant.kanttekening", tmp_path / "snel.kanttekening"
    with Project.open(path, create=True, holder="Ann"):
        try:
            link.symlink_to(path)
        except OSError:
            pytest.skip("no links here")
        with pytest.raises(Held):
            Project.open(link, holder="Ben")


def test_a_drive_without_locks_does_not_keep_a_project_shut(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(store_lock, "_try_lock", refuse)
    Project.open(project.path, holder="Ann").close()


@pytest.mark.skipif(sys.platform == "win32", reason="a file in use cannot be removed there")
def test_a_lock_that_was_removed_while_one_waited_for_it_is_taken_anew(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = store_lock._try_lock

    def removed_meanwhile(file: int) -> None:
        monkeypatch.setattr(store_lock, "_try_lock", real)
        real(file)
        project.path.with_name(f".{project.path.name}.lock").unlink()

    monkeypatch.setattr(store_lock, "_try_lock", removed_meanwhile)
    with Project.open(project.path, holder="Ann"), pytest.raises(Held):
        Project.open(project.path, holder="Ben")


_HOLDER = """
import sys
import time
from pathlib import Path
from store.project import Project
project = Project.open(Path(sys.argv[1]), holder="Ann")
print("open", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_the_lock_of_a_killed_window_is_in_nobodys_way(project: Project) -> None:
    with python(_HOLDER, project.path) as process:
        assert process.stdout.readline() == "open\n"
        with pytest.raises(Held, match="window of Ann"):
            Project.open(project.path, holder="Ben")
        process.send_signal(signal.SIGKILL)
        process.wait()
    Project.open(project.path, holder="Ben").close()


_RESTORER = """
import sys
import time
from pathlib import Path
from store.project import Project
with Project.open(Path(sys.argv[1])) as project:
    print("open", flush=True)
    project.restore(Path(sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_restoration_that_is_killed_is_done_or_not_at_all(project: Project) -> None:
    project.add([Document(f"Artikel {i}. " + "woord " * 2000) for i in range(100)])
    made = back_up(project.path, Reason.DAILY)
    act(project, Add(33, 37, "LOC"))
    states = {2, 1}  # marks before and after a restoration
    for delay in range(12):
        with python(_RESTORER, project.path, made.path) as process:
            process.stdout.readline()
            time.sleep(delay / 100)
            process.kill()
        assert len(project.document(1).annotations) in states
        assert project.check() == []
        assert all(difference(project.path, copy.path).marks in states for copy in backups(project.path))
        if len(project.document(1).annotations) == 1:
            act(project, Add(33, 37, "LOC"))


def test_two_processes_that_write_wait_for_each_other(project: Project) -> None:
    code = (
        "import sys; from pathlib import Path; from store.project import Project; from annotate.model import Document\n"
        "project = Project.open(Path(sys.argv[1]))\n"
        "for i in range(40): project.add([Document(f'{sys.argv[2]} {i}')])"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(project.path), name], cwd=ROOT) for name in ("een", "twee")
    ]
    for _ in range(20):
        project.settings.set(DOCUMENT, 1)
        back_up(project.path, Reason.DAILY)
    assert [writer.wait() for writer in writers] == [0, 0]
    assert len(project.queue.ids()) == 82
    assert project.check() == []
