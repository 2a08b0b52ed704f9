"""Backups of a project in a folder beside it: making, thinning out, comparing and restoring them."""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from annotate import atomic
from annotate.atomic import clear_away, put_in_place
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from store import rows
from store.errors import BUSY, DAMAGED, IN_USE, Damaged, translate_sqlite_errors
from store.file import connection, schema_check
from store.file.wal import log_of
from store.snapshot import snapshot

_PART = re.compile(r"tmp[a-z0-9_]+\.part")  # what the tempfile module calls a folder for a copy
KEPT = 7  # copies of each reason but those of work
DAYS = 7  # of copies of work, one a day is kept for so long
WEEKS = 8  # and one a week for so long
_STAMP = "%Y-%m-%dT%H-%M-%S-%fZ"  # UTC, without the colons that Windows refuses in a name


class Reason(StrEnum):
    """Why a backup was made. Backups of each reason are thinned out by themselves, those of WORK together."""

    DAILY = "daily"
    HOURLY = "hourly"
    CLOSING = "closing"
    ASKED = "asked"
    MIGRATION = "migration"
    RESTORE = "restore"


WORK = (Reason.HOURLY, Reason.CLOSING)


class Backup(NamedTuple):
    """A backup of a project, which is a project itself."""

    at: datetime
    reason: Reason
    path: Path


class Difference(NamedTuple):
    """What restoring a backup would change. Gone: in the project and not in the backup. Back: the other way round."""

    documents: int  # in the copy
    marks: int
    documents_gone: int
    documents_back: int
    marks_gone: int
    marks_back: int
    marks_changed: int


def folder(project: Path) -> Path:
    """Return the folder of a project's backups."""
    return atomic.backups_of(project)


def backups(project: Path) -> list[Backup]:
    """Return the backups of a project, the newest first. Links are not followed."""
    if atomic.is_link(folder(project)):
        return []
    found = (_backup(path) for path in folder(project).glob(f"*{project.suffix}"))
    return sorted((backup for backup in found if backup), reverse=True)


def is_due(project: Path) -> bool:
    """Return whether today's backup is still to be made; days are UTC's."""
    today = datetime.now(UTC).date()
    return all(b.reason is not Reason.DAILY or b.at.date() != today for b in backups(project))


def back_up(project: Path, reason: Reason) -> Backup:
    """Make a backup, also while the project is open, and remove older ones that are not to be kept."""
    target = folder(project)
    at = datetime.now(UTC)
    path = target / f"{at.strftime(_STAMP)} {reason}{project.suffix}"
    with _faults(project), _unfinished(project) as copy:
        _copy(project, copy)
        shutil.copymode(project, copy)
        put_in_place(copy, path)
        made = Backup(at, reason, path)
        for old in superfluous(made, backups(project)):
            old.path.unlink(missing_ok=True)
    return made


def save_copy(project: Path, target: Path) -> None:
    """Save a copy as a project of its own where nothing is, also while the project is open."""
    if atomic.is_there(target):
        raise UserError(atomic.TAKEN, path=target)
    atomic.spare_projects(target, project)
    with translate_sqlite_errors(project):
        try:
            with atomic.private_folder(target) as private:
                copy = private / target.name
                _copy(project, copy)
                shutil.copymode(project, copy)
                put_in_place(copy, target)
        except OSError as error:
            raise atomic.unwritable(target, error) from error


def superfluous(made: Backup, found: Iterable[Backup]) -> list[Backup]:
    """Return the backups, of those found, that need not be kept beside one just made.

    Of the copies of work, the newest is kept of each hour of today, of each day of the last seven, and of each of the
    eight weeks before; days are UTC's. Of other reasons, the last seven are kept.
    """
    older = sorted((b for b in found if b != made), reverse=True)
    if made.reason not in WORK:
        return [b for b in older if b.reason is made.reason][KEPT - 1 :]
    taken, rest = {_slot(made, made.at)}, []
    for backup in (b for b in older if b.reason in WORK):
        slot = _slot(backup, made.at)
        if slot is None or slot in taken:
            rest.append(backup)
        taken.add(slot)
    return rest


def _slot(backup: Backup, now: datetime) -> date | datetime | None:
    """Return the hour, day or week of which one backup is kept; None for one that is too old."""
    day = backup.at.date()
    age = (now.date() - day).days
    if age <= 0:
        return backup.at.replace(minute=0, second=0, microsecond=0)
    if age < DAYS:
        return day
    return day - timedelta(days=day.weekday()) if age < DAYS * (WEEKS + 1) else None


def has_room(project: Path) -> bool:
    """Return whether a backup would leave more room on the disk than the project takes: corrections need it more."""
    try:
        size = sum(p.stat().st_size for p in (project, log_of(project)) if p.exists())
        return shutil.disk_usage(project.parent).free > 2 * size
    except OSError:
        return False


def difference(project: Path, backup: Path) -> Difference:
    """Return what restoring a backup would change, in numbers."""
    with translate_sqlite_errors(backup), closing(connect(project)) as conn:
        with closing(connect(backup)) as copy:
            connection.verify(backup, copy)
        conn.execute("ATTACH ? AS copy", [connection.address(backup, "ro")])
        with snapshot(conn):
            return Difference(*(rows.scalar(conn, f"SELECT count(*) FROM {counted}") for counted in _COUNTED))


def put_back(project: Path, prepared: Path) -> None:
    """Give the project, which may be open, the content of another in one transaction, after a copy of its own."""
    back_up(project, Reason.RESTORE)
    with (
        translate_sqlite_errors(project),
        closing(connect(prepared)) as source,
        closing(connection.connect(project, timeout=0)) as target,
    ):
        target.execute("PRAGMA synchronous = FULL")
        _transfer(source, target, project)


@contextmanager
def private_copy(project: Path, backup: Path) -> Iterator[Path]:
    """Give a temporary copy of a backup, which can be migrated without changing the backup."""
    with _faults(project), _unfinished(project) as copy:
        _copy(backup, copy)
        yield copy


def fit(copy: Path, project: Path) -> None:
    """Give a copy the size of pages that the project has, without which it cannot be put back."""
    with closing(connection.connect(copy)) as conn, closing(connect(project)) as there:
        wanted = rows.scalar(there, "PRAGMA page_size")
        if rows.scalar(conn, "PRAGMA page_size") != wanted:
            conn.execute("PRAGMA journal_mode = DELETE")
            conn.execute(f"PRAGMA page_size = {int(wanted)}")
            conn.execute("VACUUM")


def forget_unfinished(project: Path) -> None:
    """Remove what is left of unfinished backups."""
    if not atomic.is_link(folder(project)):
        clear_away(path for path in folder(project).glob("*.part") if _PART.fullmatch(path.name))


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection that only reads."""
    return connection.connect(path, mode="ro")


_COUNTED = (
    "copy.documents",
    "copy.annotations",
    "documents WHERE sha256 NOT IN (SELECT sha256 FROM copy.documents)",
    "copy.documents WHERE sha256 NOT IN (SELECT sha256 FROM documents)",
    "annotations WHERE id NOT IN (SELECT id FROM copy.annotations)",
    "copy.annotations WHERE id NOT IN (SELECT id FROM annotations)",
    'annotations a JOIN copy.annotations b USING (id) WHERE (a.start, a."end", a.label, a.state)'
    ' IS NOT (b.start, b."end", b.label, b.state)',
)


def _copy(original: Path, copy: Path) -> None:
    """Make a copy that is whole and needs no log beside it. Raise Damaged for a damaged original.

    The connection must be one that may write: one that only reads and is the last would leave SQLite's log beside the original.
    """
    with closing(connection.connect(original, mode="rw")) as source, closing(connection.connect(copy)) as target:
        version = connection.verify(original, source)
        source.backup(target)
        if any(schema_check.problems(target, version, "quick_check")):
            raise Damaged(DAMAGED, path=original)
        target.execute("PRAGMA journal_mode = DELETE")


def _transfer(source: sqlite3.Connection, target: sqlite3.Connection, path: Path) -> None:
    """Copy one database over another that is in use, without waiting for other processes forever."""
    until = time.monotonic() + BUSY

    def give_up(status: int, _remaining: int, _total: int) -> None:
        if status == sqlite3.SQLITE_BUSY and time.monotonic() > until:
            raise UserError(IN_USE, path=path)

    source.backup(target, progress=give_up, sleep=0.05)


@contextmanager
def _unfinished(project: Path) -> Iterator[Path]:
    """Give the path of a file in a temporary folder, which is removed at the end: what is finished has been moved."""
    target = folder(project)
    if atomic.is_link(target):
        raise UserError(atomic.LINK, path=target)
    target.mkdir(exist_ok=True)
    forget_unfinished(project)
    with tempfile.TemporaryDirectory(suffix=atomic.PART, dir=target, ignore_cleanup_errors=True) as private:
        yield Path(private) / project.name


@contextmanager
def _faults(project: Path) -> Iterator[None]:
    with translate_sqlite_errors(project):
        try:
            yield
        except OSError as error:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "No copy could be made in {path}: {why}."),
                path=folder(project),
                why=error.strerror or error,
            ) from error


def _backup(path: Path) -> Backup | None:
    """Return the backup that a file's name tells of, None for files that are not ours."""
    stamp, _, reason = path.stem.partition(" ")
    try:
        if atomic.is_link(path) or not path.is_file():
            return None
        return Backup(datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC), Reason(reason), path)
    except ValueError:
        return None
