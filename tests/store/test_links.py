"""Links and other things beside a project: nothing is written or removed through them, and one file is one project."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from annotate import atomic
from annotate.errors import UserError
from annotate.model import Document
from store.file.lock import Held, Lock
from store.project import Project
from store.rescue.copying import rescue
from store.settings import OVERLAP
from store.upkeep import backups
from store.upkeep.backups import KEPT, Reason, back_up
from tests.helpers.projects import make_project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document("Jan Jansen woont in Gent."))


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    """Return a folder of somebody's, with files that look like ours."""
    folder = tmp_path / "kostbaar"
    folder.mkdir()
    for name in (
        "brief.txt", "tmpabcd1234.part", "download.part", ".krant.kanttekening.abcd1234.part",
        *(f"2020-01-{day:02}T00-00-00-000000Z daily.kanttekening" for day in range(1, 20)),
    ):  # fmt: skip
        (folder / name).write_text(f"van {name}")
        os.utime(folder / name, (0, 0))
    return folder


def content(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(folder.iterdir())}


def open_and_close(path: Path) -> None:
    Project.open(path, holder="Ann").close()


@pytest.mark.parametrize("kind", ["symbolic", "hard", "to nothing", "to a folder", "a folder", "a pipe"])
def test_a_lock_that_is_no_ordinary_file_is_refused_and_left(path: Path, tmp_path: Path, kind: str) -> None:
    lock, letter = atomic.lock_of(path), tmp_path / "brief.txt"
    letter.write_text("Lieve Ann")
    {
        "symbolic": lambda: lock.symlink_to(letter),
        "hard": lambda: lock.hardlink_to(letter),
        "to nothing": lambda: lock.symlink_to(tmp_path / "nergens"),
        "to a folder": lambda: lock.symlink_to(tmp_path),
        "a folder": lock.mkdir,
        "a pipe": lambda: os.mkfifo(lock),
    }[kind]()
    with pytest.raises(UserError, match="is a link or no ordinary file"):
        open_and_close(path)
    assert letter.read_text() == "Lieve Ann"
    assert not (tmp_path / "nergens").exists()
    assert atomic.is_there(lock)
    assert rescue(path, tmp_path / "nieuw.kanttekening").saved["documents"] == 1
    assert letter.read_text() == "Lieve Ann"


def test_a_lock_that_somebody_put_a_link_in_place_of_is_not_removed(path: Path, tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Lieve Ann")
    lock = Lock(path, "Ann")
    atomic.lock_of(path).unlink()
    atomic.lock_of(path).symlink_to(letter)
    lock.release()
    assert letter.read_text() == "Lieve Ann"
    assert atomic.lock_of(path).is_symlink()


def test_a_folder_of_backups_that_is_a_link_is_not_followed(path: Path, precious: Path) -> None:
    before = content(precious)
    atomic.backups_of(path).symlink_to(precious)
    open_and_close(path)
    assert backups.backups(path) == []
    for reason in Reason:
        with pytest.raises(UserError, match="is a link"):
            back_up(path, reason)
    with Project.open(path) as project, pytest.raises(UserError, match="is a link"):
        project.restore(precious / "2020-01-01T00-00-00-000000Z daily.kanttekening")
    assert content(precious) == before


def test_only_our_own_files_are_removed_from_the_backups(path: Path, precious: Path, tmp_path: Path) -> None:
    before = content(precious)
    folder = atomic.backups_of(path)
    folder.mkdir()
    (folder / "2019-01-01T00-00-00-000000Z daily.kanttekening").symlink_to(precious / "brief.txt")
    (folder / "tmpaaaa1111.part").symlink_to(precious)
    (folder / "2019-01-02T00-00-00-000000Z daily.kanttekening").mkdir()
    kept = ["2019-01-03T00-00-00-000000Z weekly.kanttekening", "brief.txt", "download.part", "daily.kanttekening"]
    for name in kept:
        (folder / name).write_text(name)
        os.utime(folder / name, (0, 0))
    old = folder / "tmpbbbb2222.part"
    old.mkdir()
    (old / "half").write_text("half")
    os.utime(old, (0, 0))
    links = [path.name for path in folder.iterdir() if path != old and path.name not in kept]
    for _ in range(KEPT + 3):
        back_up(path, Reason.DAILY)
    left = {path.name for path in folder.iterdir()}
    assert left >= {*kept, *links}
    assert old.name not in left
    assert len(backups.backups(path)) == KEPT
    assert content(precious) == before


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_a_log_that_is_a_link_is_refused(path: Path, tmp_path: Path, suffix: str) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Lieve Ann")
    log = path.with_name(f"{path.name}{suffix}")
    before = path.read_bytes()
    for link in (log.symlink_to, log.hardlink_to):
        link(letter)
        with pytest.raises(UserError, match=f"{suffix} is a link"):
            Project.open(path)
        assert letter.read_text() == "Lieve Ann"
        assert path.read_bytes() == before
        assert rescue(path, tmp_path / "nieuw.kanttekening").saved["documents"] == 1
        (tmp_path / "nieuw.kanttekening").unlink()
        log.unlink()


def test_a_project_with_a_second_name_is_refused_in_a_sentence(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "tweede.kanttekening"
    other.hardlink_to(path)
    for name in (path, other):
        with pytest.raises(UserError, match="a second name, a hard link"):
            Project.open(name)
    assert rescue(other, tmp_path / "nieuw.kanttekening").saved["documents"] == 1
    other.unlink()
    open_and_close(path)


def test_a_project_behind_a_link_is_one_project(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elders"
    folder.mkdir()
    link = folder / "koppeling.kanttekening"
    link.symlink_to(path)
    with Project.open(link, holder="Ann") as project:
        assert (project.path, project.name) == (path, "krant")
        for name in (path, link):
            with pytest.raises(Held):
                open_and_close(name)
        project.settings.set(OVERLAP, False)
        assert path.with_name(f"{path.name}-wal").exists()
        back_up(project.path, Reason.DAILY)
    assert [found.name for found in folder.iterdir()] == [link.name]
    assert len(backups.backups(path)) == 1
    (folder / "rond").symlink_to(folder / "rond")
    with pytest.raises(UserError):
        Project.open(folder / "rond")
    (folder / "leeg").symlink_to(folder / "nergens")
    with pytest.raises(UserError, match="no project at"):
        Project.open(folder / "leeg")


@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero", "pipe"])
def test_what_is_no_file_is_no_project(tmp_path: Path, name: str) -> None:
    path = tmp_path / "pijp" if name == "pipe" else Path(name)
    if name == "pipe":
        os.mkfifo(path)
    with pytest.raises(UserError, match="not a Kanttekening project"):
        Project.open(path)
    with pytest.raises(UserError):
        rescue(path, tmp_path / "nieuw.kanttekening")


@pytest.mark.parametrize(
    "told", ["[]", "7", '"x"', "{}", '{"holder": 1}', '{"holder": {}, "host": [], "since": null}', "kapot", ""]
)
def test_who_holds_a_project_is_told_whatever_the_lock_says(path: Path, told: str) -> None:
    lock = Lock(path, "Ann")
    atomic.lock_of(path).write_text(told)
    with pytest.raises(Held):
        open_and_close(path)
    lock.release()
