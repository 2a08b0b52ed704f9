"""A new file or folder made beside its place, and put there only when it is proven."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from annotate.atomic import (
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
    """UserError when nothing may be put in the place of what is there."""
    if is_folder:
        _refuse_what_is_not_ours(target)
    elif target.is_dir():
        raise UserError(QT_TRANSLATE_NOOP("errors", "{path} is a folder: name a file in it."), path=target)
    spare_projects(target)
    refuse_others(target, earlier)


def _finish(part: Path, about: Mapping[str, str]) -> None:
    """A folder's card, and everything on the disk for sure."""
    if part.is_dir():
        files = {name: digest(path) for name, path in files_of(part).items()}
        (part / CARD).write_text(json.dumps({**about, "files": files}, ensure_ascii=False, indent=1), "utf-8")
    sync(part)


def clear(target: Path) -> None:
    """Take away what exports to `target` left beside it when their process was ended."""
    for path in unfinished(target):
        remove(path)


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


def _take_rights(target: Path, part: Path, usual: int) -> None:
    """The file's rights: those of the older one, or the usual ones instead of the temporary file's."""
    if target.exists():
        part.chmod(target.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(usual & ~mask)
