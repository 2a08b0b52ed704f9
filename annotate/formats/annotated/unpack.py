"""Zips of marked articles: their files' names from the first bytes, and unpacking within bounds."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import Refusal

DAMAGED = (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError, EOFError)
_ENTRY = re.compile(rb"PK\x03\x04.{22}(..)..", re.DOTALL)  # what stands before the name of a file in a zip
_MOST = 100  # times a zip's size, or
_LEAST = 64_000_000  # bytes: what it may hold unpacked


class Room:
    """How much of a zip may still be unpacked."""

    def __init__(self, file: BinaryIO) -> None:
        self._left = max(_LEAST, _MOST * file.seek(0, io.SEEK_END))
        file.seek(0)

    def unpack(self, packed: zipfile.ZipFile, name: str) -> bytes:
        """A file of a zip; ValueError when it is too large. What a zip says of its sizes is not believed."""
        with packed.open(name) as file:
            data = file.read(self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise ValueError("too large unpacked")
        return data


def names_in(head: bytes) -> list[str]:
    """Names of the first files of a zip."""
    found = (head[m.end() : m.end() + int.from_bytes(m[1], "little")] for m in _ENTRY.finditer(head))
    return [name.decode("utf-8", "replace") for name in found]


def damaged(where: str) -> Refusal:
    """A zip that cannot be read."""
    sentence = QT_TRANSLATE_NOOP("errors", "{where}: the archive is damaged, locked or too large.")
    return Refusal(where, None, sentence, {"where": where})
