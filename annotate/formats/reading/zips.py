"""Unpack zips within limits: documents that are zips (.docx, .odt, .xlsx, .epub) and zips of annotated articles."""

from __future__ import annotations

import io
import math
import re
import zipfile
import zlib
from typing import IO, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import Refusal
from annotate.formats.reading import guard

DAMAGED = (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError, EOFError)
MAX_DOCUMENT_BYTES = 256 * guard.MEGABYTE  # in a packed document, once unpacked
MAX_DOCUMENT_ENTRIES = 5_000
MAX_DOCUMENT_RATIO = 300  # unpacked to packed; real documents stay far below
_MIN_LIMIT = 64 * guard.MEGABYTE  # what a file of annotated articles may always unpack
_MAX_RATIO = 100  # unpacked to packed, beyond _MIN_LIMIT
_ENTRY_HEAD = re.compile(rb"PK\x03\x04.{22}(..)..", re.DOTALL)  # stands before the name of an entry
_IS_LOCKED = 1  # flag of an entry


class TooBig(ValueError):
    """More is unpacked than the budget has."""


class Budget:
    """How many bytes and entries may still be unpacked."""

    def __init__(self, max_bytes: int, max_entries: float = math.inf) -> None:
        self._bytes, self._entries = max_bytes, max_entries

    def spend(self, size: int, entries: int = 1) -> None:
        """Count this many bytes in so many entries. Raises TooBig when that is more than is left."""
        self._bytes -= size
        self._entries -= entries
        if self._bytes < 0 or self._entries < 0:
            raise TooBig("too large unpacked")

    def spend_all(self, entries: list[zipfile.ZipInfo]) -> None:
        """Count these entries with the sizes that they declare. Raises TooBig when that is more than is left."""
        self.spend(sum(entry.file_size for entry in entries), len(entries))


def budget_for(packed_size: int) -> Budget:
    """Return what a file of annotated articles of this size may unpack."""
    return Budget(max(_MIN_LIMIT, _MAX_RATIO * packed_size))


def budget_of(file: BinaryIO) -> Budget:
    """Return what an open file of annotated articles may unpack. Leaves the file at its start."""
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    return budget_for(size)


def read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Return the content of an entry: no more bytes are unpacked than it declares, so that declared sizes can be counted."""
    with archive.open(entry) as file:
        return file.read(entry.file_size)


def unpack(archive: zipfile.ZipFile, name: str, budget: Budget) -> bytes:
    """Return the content of an entry by its name. Raises TooBig when it is more than the budget has."""
    entry = archive.getinfo(name)
    budget.spend(entry.file_size)
    return read_entry(archive, entry)


def read_document(file: IO[bytes], where: str) -> io.BytesIO:
    """Return a packed document when unpacking it is harmless. Raises UserError when it is not."""
    data = io.BytesIO(guard.read(file, where))
    if data.getvalue()[:8] == guard.OLE:
        raise UserError(guard.LOCKED if guard.ENCRYPTED in data.getvalue() else guard.OLD_WORD, where=where)
    limit = min(MAX_DOCUMENT_BYTES, int(MAX_DOCUMENT_RATIO * (guard.MEGABYTE / 10 + len(data.getbuffer()))))
    with guard.foreign(where), zipfile.ZipFile(data) as archive:
        try:
            Budget(limit, MAX_DOCUMENT_ENTRIES).spend_all(archive.infolist())
        except TooBig as error:
            raise UserError(guard.PACKED_TOO_BIG, where=where) from error
        for entry in archive.infolist():
            _check_entry(archive, entry, where)
    data.seek(0)
    return data


def _check_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> None:
    name = entry.filename.lower()
    if is_locked(entry):
        raise UserError(guard.LOCKED, where=where)
    if name.endswith("vbaproject.bin"):
        raise UserError(guard.MACROS, where=where)
    if name.endswith((".xml", ".rels")) and b"<!ENTITY" in read_entry(archive, entry).replace(b"\0", b""):
        raise UserError(guard.DEFINES, where=where)


def is_locked(entry: zipfile.ZipInfo) -> bool:
    """Return whether an entry needs a password."""
    return bool(entry.flag_bits & _IS_LOCKED)


def names_in(head: bytes) -> list[str]:
    """Return the names of the entries in the first bytes of a zip."""
    found = (head[m.end() : m.end() + int.from_bytes(m[1], "little")] for m in _ENTRY_HEAD.finditer(head))
    return [name.decode("utf-8", "replace") for name in found]


def damaged(where: str) -> Refusal:
    """Return the refusal of a zip that cannot be read."""
    sentence = QT_TRANSLATE_NOOP("errors", "{where}: the archive is damaged, locked or too large.")
    return Refusal.of_file(where, sentence)
