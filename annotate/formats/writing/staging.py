"""A new file or folder made beside its place, and put there only when it is proven."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from annotate.atomic import (
    LINK,
    PART,
    clear_away,
    is_link,
    is_there,
    part_prefix,
    put_in_place,
    spare_projects,
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
    """An empty file or folder beside `target`; gone after an error.

    UserError when `target` may not be replaced, and for whatever the disk refuses meanwhile.

    It takes the place of `target` when the body ends; an older one stays until then, and stays for good when that fails.
    `about` goes into a folder's card. What is secret can be read by its owner only. `prove` is called with all that was
    written, and keeps it from its place by an exception.
    """
    try:
        _refuse(target, is_folder, earlier)
        before = stamp(target)
        clear_away(unfinished(target))
        part = _make(target, is_folder)
        try:
            yield part
            _finish(part, about)
            prove(part)
            _take_rights(target, part, 0o600 if is_secret else 0o777 if is_folder else 0o666)
            if stamp(target) != before:
                raise UserError(MEANWHILE, path=target)
            if not is_folder:
                earlier.note(target, written(part))
            _put(part, target)
        except BaseException:
            _remove(part)
            raise
    except OSError as error:
        raise unwritable(target, error) from error


def _refuse(target: Path, is_folder: bool, earlier: Earlier) -> None:
    """UserError when nothing may be put in the place of what is there."""
    if is_folder:
        _refuse_what_is_not_ours(target)
    elif target.is_dir():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{path} is a folder: name a file in it."), path=target)
    elif target.exists() and not target.is_file():  # a pipe or a device, such as /dev/null
        raise UserError(LINK, path=target)
    spare_projects(target)
    refuse_others(target, earlier)


def _finish(part: Path, about: Mapping[str, str]) -> None:
    """A folder's card, and everything on the disk for sure."""
    if part.is_dir():
        files = {name: digest(path) for name, path in files_of(part).items()}
        (part / CARD).write_text(json.dumps({**about, "files": files}, ensure_ascii=False, indent=1), "utf-8")
    for path in [part, *part.rglob("*")]:
        _sync(path)


def clear(target: Path) -> None:
    """Take away what exports to `target` left beside it when their process was ended."""
    for path in unfinished(target):
        _remove(path)


def _make(target: Path, is_folder: bool) -> Path:
    if is_folder:
        return Path(tempfile.mkdtemp(PART, part_prefix(target), target.parent))
    handle, name = tempfile.mkstemp(PART, part_prefix(target), target.parent)
    os.close(handle)
    return Path(name)


def _put(part: Path, target: Path) -> None:
    """The new one in its place. A folder cannot be exchanged in one step: the old one goes aside, and back on failure."""
    if not (part.is_dir() and target.exists()):
        put_in_place(part, target)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".old", dir=target.parent)) / target.name
    target.replace(aside)
    try:
        put_in_place(part, target)
    except OSError:
        aside.replace(target)
        raise
    finally:
        shutil.rmtree(aside.parent, ignore_errors=True)


def _refuse_what_is_not_ours(target: Path) -> None:
    """An older folder is replaced only when all that is in it was written by an export."""
    if not is_there(target):
        return
    told, _ = card_of(target)
    if is_link(target) or not target.is_dir() or files_of(target).keys() - told.keys():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{path} holds other things than an earlier export: choose a new name."),
            path=target,
        )


def _sync(path: Path) -> None:
    if path.is_file():
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _take_rights(target: Path, part: Path, usual: int) -> None:
    """The file's rights: those of the older one, or the usual ones instead of the temporary file's."""
    if target.exists():
        part.chmod(target.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(usual & ~mask)


def _remove(path: Path) -> None:
    if path.is_dir() and not is_link(path):
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
