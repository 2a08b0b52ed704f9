"""Replace files and folders atomically, and refuse targets that belong to a project.

Write to a temporary sibling, verify it, then rename it into place.
"""

from __future__ import annotations

import glob
import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP, UserError

STALE = 3600.0  # seconds after which an unfinished file is one of a process that was killed
PART = ".part"  # how the name of an unfinished file or folder ends
LINK = QT_TRANSLATE_NOOP("errors", "{path} is a link or no ordinary file; nothing is written through it.")
SPARED = QT_TRANSLATE_NOOP(
    "errors", "{path} is a project, or belongs to one or holds one: nothing is written over it. Choose another name."
)
TAKEN = QT_TRANSLATE_NOOP("errors", "Something is already at {path}.")
_UNWRITABLE = QT_TRANSLATE_NOOP("errors", "{path} cannot be written ({reason}); nothing was changed.")
_RANDOM = r"[a-z0-9_]+"  # what the tempfile module puts between prefix and suffix
_LOGS = ("-wal", "-shm", "-journal")  # SQLite's own files beside a database
_LOCK, _BACKUPS = ".lock", "-backups"
_SQLITE, _APPLICATION = b"SQLite format 3\0", b"Kant"  # how a database begins, and its application id behind 68 bytes


def unwritable(target: Path, error: Exception) -> UserError:
    """Return what to tell when nothing can be written at `target`."""
    reason = getattr(error, "strerror", None) or type(error).__name__
    return UserError(_UNWRITABLE, path=target, reason=reason)


@contextmanager
def private_folder(target: Path) -> Iterator[Path]:
    """Give a temporary folder beside `target` to make it in, and remove what earlier processes left of theirs."""
    clear_away(unfinished(target))
    with tempfile.TemporaryDirectory(PART, part_prefix(target), target.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def make_part(target: Path, *, is_folder: bool) -> Path:
    """Make an empty temporary file or folder beside `target`, on the same disk so that it can be renamed into place."""
    if is_folder:
        return Path(tempfile.mkdtemp(PART, part_prefix(target), target.parent))
    handle, name = tempfile.mkstemp(PART, part_prefix(target), target.parent)
    os.close(handle)
    return Path(name)


def sync(path: Path) -> None:
    """Have a file, or all files in a folder, written to the disk."""
    for file in filter(Path.is_file, (path, *path.rglob("*"))):
        with file.open("rb+") as opened:
            os.fsync(opened.fileno())


def put_in_place(finished: Path, target: Path) -> None:
    """Rename a file or folder that was synced already; after a power cut there is the old one or the new one.

    A folder cannot be replaced in one step: the old one is set aside first, and put back when the renaming fails.
    """
    if not (finished.is_dir() and target.exists()):
        _rename(finished, target)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".old", dir=target.parent)) / target.name
    target.replace(aside)
    try:
        _rename(finished, target)
    except OSError:
        aside.replace(target)
        raise
    finally:
        shutil.rmtree(aside.parent, ignore_errors=True)


def _rename(finished: Path, target: Path) -> None:
    finished.replace(target)
    if os.name == "posix":  # elsewhere a folder cannot be opened; Windows keeps names in a journal
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)  # only then is the new name on the disk
        except OSError:  # a file system that does not sync folders, as on some network drives
            pass
        finally:
            os.close(folder)


def remove(path: Path) -> None:
    """Remove a file or a folder. A link is removed itself."""
    if path.is_dir() and not is_link(path):
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def unfinished(target: Path) -> Iterator[Path]:
    """Yield what is beside `target` of files and folders that were to take its place, by `part_prefix` and PART."""
    pattern = re.compile(rf"\.{re.escape(target.name)}\.{_RANDOM}{re.escape(PART)}")
    found = target.parent.glob(f".{glob.escape(target.name)}.*{PART}")
    return (path for path in found if pattern.fullmatch(path.name))


def part_prefix(target: Path) -> str:
    """Return how the name of an unfinished file or folder begins, for the tempfile module."""
    return f".{target.name}."


def clear_away(left: Iterable[Path]) -> None:
    """Remove the files and folders that nobody is at work on any more; links, and what cannot be removed, stay."""
    for path in left:
        try:
            if is_link(path) or time.time() - path.stat().st_mtime < STALE:
                continue
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()
        except OSError:
            continue


def lock_of(project: Path) -> Path:
    """Return the file by which one window holds a project."""
    return project.with_name(f".{project.name}{_LOCK}")


def backups_of(project: Path) -> Path:
    """Return the folder with the copies of a project."""
    return project.with_name(f"{project.name}{_BACKUPS}")


def logs(project: Path) -> list[Path]:
    """Return where SQLite keeps what is not yet in the project file."""
    return [project.with_name(f"{project.name}{suffix}") for suffix in _LOGS]


def is_there(path: Path) -> bool:
    """Return whether anything has this name, be it a link to nothing."""
    return os.path.lexists(path)


def is_link(path: Path) -> bool:
    """Return whether a name stands for something elsewhere: a symbolic link, or a junction on Windows."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
    return stat.S_ISLNK(found.st_mode) or (junction is not None and getattr(found, "st_reparse_tag", 0) == junction)


def refuse_link(path: Path) -> None:
    """Raise UserError unless a name stands for nothing, or for an ordinary file that has no other name."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        raise UserError(LINK, path=path)


def spare_projects(target: Path, held: Path | None = None, *, is_deep: bool = True) -> None:
    """Raise UserError when something at `target` would go over a project, by whatever name or link.

    Spared are projects, what belongs to one (log, lock, backups and all in them), and folders that hold one. `held` is a
    project that this process has open: it is told by its file alone, since opening and closing it would end SQLite's
    locks on it (https://www.sqlite.org/howtocorrupt.html, 2.2). Not `is_deep`: folders are not searched. UserError too
    when it cannot be found out.
    """
    try:
        names = {target.parent.resolve() / target.name, target.resolve()}
        is_spared = any(_is_spared(name, held, is_deep) for name in names)
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: links in a circle, ValueError: no name at all
        raise unwritable(target, error) from error
    if is_spared:
        raise UserError(SPARED, path=target)


def _is_spared(path: Path, held: Path | None, is_deep: bool) -> bool:
    if held and any(_is_same(path, beside) for beside in (held, lock_of(held), *logs(held))):
        return True
    if any(_is_project(owner, held) for owner in (path, *_beside(path), *_above(path))):
        return True
    return is_deep and path.is_dir() and any(_is_project(inside, held) for inside in path.rglob("*"))


def belongs_to_another(path: Path, *, is_new: bool) -> bool:
    """Return whether a project at `path` would stand where another keeps its log or lock, or a new one its backups.

    By names alone: the other one may be open in this process.
    """
    owners = (*_beside(path), *_above(path)) if is_new else _beside(path)
    return any(owner.is_file() for owner in owners)


def _beside(path: Path) -> Iterator[Path]:
    """Yield the projects whose log or lock a file would be by its name."""
    name = path.name
    for log in _LOGS:
        if name.lower().endswith(log) and name[: -len(log)]:
            yield path.with_name(name[: -len(log)])
    if name.startswith(".") and name.lower().endswith(_LOCK) and name[1 : -len(_LOCK)]:
        yield path.with_name(name[1 : -len(_LOCK)])


def _above(path: Path) -> Iterator[Path]:
    """Yield the projects whose backups folder a path would be, or be in, by its name."""
    for folder in (path, *path.parents):
        if folder.name.lower().endswith(_BACKUPS) and folder.name[: -len(_BACKUPS)]:
            yield folder.with_name(folder.name[: -len(_BACKUPS)])


def _is_same(path: Path, other: Path) -> bool:
    try:
        return os.path.samestat(path.stat(), other.stat())
    except OSError:
        return False


def _is_project(path: Path, held: Path | None) -> bool:
    return bool(held and _is_same(path, held)) or is_project(path)


def is_project(path: Path) -> bool:
    """Return whether a file is a database with our application id. Opens and closes it."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(72)
    return head.startswith(_SQLITE) and head[68:72] == _APPLICATION
