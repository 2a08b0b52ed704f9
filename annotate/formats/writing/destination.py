"""Decide whether an export may replace what exists at its target."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from annotate.atomic import is_link
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import now

CARD = "kanttekening.json"  # in a folder that we wrote: what it is, and the SHA-256 of each of our files
_OTHER = QT_TRANSLATE_NOOP(
    "errors",
    "{path} is there already ({size} bytes, changed {when}) and is no export of this project:"
    " choose another name, or add --replace.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "{path} was changed by others since it was exported ({size} bytes, changed {when}):"
    " choose another name, or add --replace.",
)
MEANWHILE = QT_TRANSLATE_NOOP("errors", "{path} was written by another program meanwhile; nothing was changed there.")


class Whose(StrEnum):
    """Who made what exists at a target."""

    OURS = "ours"  # an export, as it was written
    CHANGED = "changed"  # an export that somebody wrote to since
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Written:
    """A file as an export wrote it: enough to recognise it later. `at` is UTC, `modified` nanoseconds."""

    sha256: str
    size: int
    modified: int
    at: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What exists at a target.

    `at` is when an export wrote it, "" when none did. `modified` is seconds since 1970.
    """

    path: Path
    whose: Whose
    size: int
    modified: float
    at: str = ""
    is_folder: bool = False
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is known of earlier exports to a target, whom to tell of a new one, and whether all may be replaced."""

    known: Callable[[Path], Sequence[Written]]
    note: Callable[[Path, Written], None]
    replace: bool = False


REPLACE = Earlier(lambda _: (), lambda _path, _written: None, replace=True)  # for callers who have asked


class Occupied(UserError):
    """A file or folder that is no export of this project, or was changed by others, exists at the target."""

    @property
    def standing(self) -> Standing:
        """What exists there."""
        found = self.values["standing"]
        assert isinstance(found, Standing)
        return found


def look(path: Path, known: Sequence[Written] = (), *, thoroughly: bool = True) -> Standing | None:
    """Return what exists at a path, None for nothing.

    Unless `thoroughly`, a file with the same size and time counts as unchanged, and so does a folder with a card.
    """
    try:
        found = path.stat() if path.exists() else path.lstat()
    except FileNotFoundError:
        return None
    if path.is_dir() and not is_link(path):
        whose, at = _folder(path, thoroughly)
        return Standing(path, whose, 0, found.st_mtime, at, is_folder=True)
    same = next((w for w in known if _is_still(path, found, w, thoroughly)), None)
    if is_link(path) or not known:
        return Standing(path, Whose.OTHER, found.st_size, found.st_mtime, is_link=is_link(path))
    whose, at = (Whose.OURS, same.at) if same else (Whose.CHANGED, known[-1].at)
    return Standing(path, whose, found.st_size, found.st_mtime, at)


def refuse_others(path: Path, earlier: Earlier) -> None:
    """Raise Occupied unless what exists at a path, if anything, may be replaced."""
    standing = look(path, earlier.known(path))
    if standing is None or standing.whose is Whose.OURS or earlier.replace:
        return
    raise Occupied(
        _CHANGED if standing.whose is Whose.CHANGED else _OTHER,
        path=path,
        size=standing.size,
        when=datetime.fromtimestamp(standing.modified),
        standing=standing,
    )


def written(path: Path) -> Written:
    """Return what identifies this file later."""
    found = path.stat()
    return Written(digest(path), found.st_size, found.st_mtime_ns, now())


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def stamp(path: Path) -> tuple[int, ...] | None:
    """Return a value that changes when somebody writes to a file or replaces it, None when there is no file."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def files_of(folder: Path) -> dict[str, Path]:
    """Return the files in a folder by relative name, without the card."""
    found = ((path.relative_to(folder).as_posix(), path) for path in sorted(folder.rglob("*")) if not path.is_dir())
    return {name: path for name, path in found if name != CARD}


def card_of(folder: Path) -> tuple[dict[str, str], str]:
    """Return names and SHA-256 ("" when unknown) of the files of an export, and when it was made; else ({}, "")."""
    with suppress(OSError, ValueError, LookupError, TypeError):  # then it is no card of ours
        told = json.loads((folder / CARD).read_text("utf-8"))
        files = told["files"]
        if isinstance(files, dict):
            return {str(name): str(sha256) for name, sha256 in files.items()}, str(told.get("made", ""))
        return dict.fromkeys(map(str, files), ""), str(told.get("made", ""))
    return {}, ""


def _folder(folder: Path, thoroughly: bool) -> tuple[Whose, str]:
    told, at = card_of(folder)
    if not told:
        return (Whose.OTHER if any(folder.iterdir()) else Whose.OURS), at
    if not thoroughly:
        return Whose.OURS, at
    there = files_of(folder)
    is_same = there.keys() == told.keys() and all(digest(path) == told[name] for name, path in there.items())
    return (Whose.OURS if is_same else Whose.CHANGED), at


def _is_still(path: Path, found: os.stat_result, known: Written, thoroughly: bool) -> bool:
    if found.st_size != known.size or not path.is_file():
        return False
    if not thoroughly and found.st_mtime_ns == known.modified:
        return True
    return thoroughly and digest(path) == known.sha256
