"""Make a new file or folder beside its target, and put it in place only when it is verified."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from annotate.atomic import (
    LINK,
    clear_away,
    is_link,
    is_there,
    make_part,
    put_in_place,
    remove,
    spare_projects,
    sync,
    unfinished,
    unwritable,
)
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.writing.destination import (
    CARD,
    MEANWHILE,
    REPLACE,
    Earlier,
    card_of,
    digest,
    files_of,
    refuse_others,
    stamp,
    written,
)


@contextmanager
def part_of(
    target: Path,
    *,
    is_folder: bool,
    about: Mapping[str, str],
    is_secret: bool = False,
    earlier: Earlier = REPLACE,
    prove: Callable[[Path], None] = lambda part: None,
) -> Iterator[Path]:
    """Give an empty file or folder beside `target` that replaces it when the body ends, unless it raises.

    Args:
        about: Goes into the card of a folder.
        is_secret: Only the owner can read the file.
        earlier: Which exports may be replaced.
        prove: Called with the finished file or folder. An exception keeps it from its target.

    Raises UserError when `target` may not be replaced, was written by others in between, or the disk refuses. What was
    there stays then.

    """
    try:
        _refuse(target, is_folder, earlier)
        before = stamp(target)
        clear_away(unfinished(target))
        part = make_part(target, is_folder=is_folder)
        try:
            yield part
            _finish(part, about)
            prove(part)
            _take_rights(target, part, 0o600 if is_secret else 0o777 if is_folder else 0o666)
            if stamp(target) != before:
                raise UserError(MEANWHILE, path=target)
            if not is_folder:
                earlier.note(target, written(part))
            put_in_place(part, target)
        except BaseException:
            remove(part)
            raise
    except OSError as error:
        raise unwritable(target, error) from error


def _refuse(target: Path, is_folder: bool, earlier: Earlier) -> None:
    """Raise UserError when what exists at the target may not be replaced."""
    if is_folder:
        _refuse_what_is_not_ours(target)
    elif target.is_dir():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{path} is a folder: give a file in that folder."), path=target)
    elif target.exists() and not target.is_file():  # a pipe or a device, such as /dev/null
        raise UserError(LINK, path=target)
    spare_projects(target)
    refuse_others(target, earlier)


def _finish(part: Path, about: Mapping[str, str]) -> None:
    """Write the card of a folder, and sync all files to the disk."""
    if part.is_dir():
        files = {name: digest(path) for name, path in files_of(part).items()}
        (part / CARD).write_text(
            json.dumps({**about, "files": files}, ensure_ascii=False, indent=1), "utf-8", newline="\n"
        )
    sync(part)


def clear(target: Path) -> None:
    """Remove what interrupted exports to `target` left beside it."""
    for path in unfinished(target):
        remove(path)


def _refuse_what_is_not_ours(target: Path) -> None:
    """Raise UserError for a folder with files that no export wrote."""
    if not is_there(target):
        return
    told, _ = card_of(target)
    if is_link(target) or not target.is_dir() or files_of(target).keys() - told.keys():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{path} contains something other than an earlier export: choose another name."),
            path=target,
        )


def _take_rights(target: Path, part: Path, usual: int) -> None:
    """Copy the rights of the older file, or set the usual ones instead of the temporary file's."""
    if target.exists():
        part.chmod(target.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(usual & ~mask)
