"""What is in a .zip, a file at a time and in memory only: nothing is written, so that no name in it can do harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import guard
from annotate.formats.base import Refusal

SUFFIX = ".zip"
DEPTH = 2  # a .zip in a .zip is opened; one in that is not
ENTRIES = 20_000
UNPACKED = 1_000 * guard.MEGABYTE  # bytes of all files in it together, and of what is in a .zip inside
DEEP = QT_TRANSLATE_NOOP("errors", "{where}: a .zip in a .zip in a .zip is not opened.")


def entries(file: BinaryIO, where: str) -> Iterator[tuple[str, BinaryIO] | Refusal]:
    """Each file in it, in the order of their names, with the name that it has here; hidden ones are passed over.

    UserError when it is no whole archive, or holds more than ENTRIES files or UNPACKED bytes.
    """
    with guard.foreign(where):
        archive = zipfile.ZipFile(file)
        found = sorted(archive.infolist(), key=lambda entry: entry.filename)
    if len(found) > ENTRIES or sum(entry.file_size for entry in found) > UNPACKED:
        raise UserError(guard.PACKED_TOO_BIG, where=where)
    for entry in found:
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if entry.is_dir() or any(part.startswith((".", "__MACOSX")) for part in path.parts if part != ".."):
            continue
        name = f"{where}/{path.name}"
        try:
            yield name, _open(archive, entry, name)
        except UserError as error:
            yield Refusal(name, None, error.sentence, error.values)


def _open(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> BinaryIO:
    if entry.flag_bits & 1:
        raise UserError(guard.LOCKED, where=where)
    if entry.file_size > guard.FILE:
        raise UserError(guard.TOO_BIG, where=where, limit=guard.FILE // guard.MEGABYTE)
    with guard.foreign(where):
        return io.BytesIO(archive.read(entry))
