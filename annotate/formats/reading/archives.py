"""Read a .zip file by file, in memory only: nothing is written, so that no name in it can do harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import Refusal
from annotate.formats.reading import guard, zips
from annotate.formats.reading.file_names import is_hidden, of_zip, shown

SUFFIX = ".zip"
MAX_ENTRIES = 20_000  # files in an archive, and in those inside it, together
MAX_BYTES = 1_000 * guard.MEGABYTE  # of all these files, unpacked
MAX_DEPTH = 2  # an archive, and an archive in it
_UTF8 = 0x800  # flag: the name is UTF-8
DEEP = QT_TRANSLATE_NOOP("errors", "{where}: a .zip in a .zip in a .zip is not opened.")


class Allowance:
    """What one archive may unpack, together with the archives in it, which are opened one level deep."""

    def __init__(self) -> None:
        self._budget, self._depth = zips.Budget(MAX_BYTES, MAX_ENTRIES), 0

    def enter(self, entries: list[zipfile.ZipInfo], where: str) -> None:
        """Count the entries of one more archive. Raises UserError when it has too much, or lies too deep."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise UserError(DEEP, where=where)
        try:
            self._budget.spend_all(entries)
        except zips.TooBig as error:
            raise UserError(guard.PACKED_TOO_BIG, where=where) from error

    def leave(self) -> None:
        """Leave the archive that was entered last."""
        self._depth -= 1


def entries(file: BinaryIO, where: str, allowance: Allowance) -> Iterator[tuple[str, BinaryIO] | Refusal]:
    """Yield each file in an archive, sorted by name, with the name to show. Hidden ones are skipped.

    Raises UserError for a damaged archive, or one beyond the limits.
    """
    with guard.foreign(where):
        archive = zipfile.ZipFile(file)
        found = sorted(_named(archive.infolist()), key=lambda one: one[0])
    try:
        allowance.enter([entry for _, entry in found], where)
        for full_name, entry in found:
            path = PurePosixPath(full_name.replace("\\", "/"))
            if entry.is_dir() or is_hidden(path):
                continue
            name = f"{where}/{shown(path.name)}"
            try:
                yield name, _open(archive, entry, name)
            except UserError as error:
                yield Refusal.from_error(name, error)
    finally:
        allowance.leave()


def _named(entries: list[zipfile.ZipInfo]) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return each entry with its name. Names without the UTF-8 flag are in some older code page."""
    unmarked = [entry for entry in entries if not entry.flag_bits & _UTF8]
    names = dict(zip(map(id, unmarked), of_zip(entry.orig_filename.encode("cp437") for entry in unmarked), strict=True))
    return [(names.get(id(entry), entry.filename).split("\0")[0], entry) for entry in entries]


def _open(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> BinaryIO:
    if zips.is_locked(entry):
        raise UserError(guard.LOCKED, where=where)
    if entry.file_size > guard.MAX_FILE:
        raise UserError(guard.TOO_BIG, where=where, limit=guard.MAX_FILE // guard.MEGABYTE)
    with guard.foreign(where):
        return io.BytesIO(zips.read_entry(archive, entry))
