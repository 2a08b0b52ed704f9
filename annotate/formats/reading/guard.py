"""Limits of size, memory and time, so that a hostile or broken file costs no more than a refusal."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from annotate.errors import QT_TRANSLATE_NOOP, UserError

MEGABYTE = 1_000_000
MAX_FILE = 64 * MEGABYTE  # bytes of a file that has to be read whole
MAX_LINE = 32 * MEGABYTE  # bytes of one line of a file that is read by the line
MAX_SECONDS = 60  # without a sign of life from the process that reads, kept by ui/tasks/importing.py
MAX_MEMORY = 3_000 * MEGABYTE  # resident, of the process that reads; kept by the same
MAX_ADDRESSES = 4_000 * MEGABYTE  # of that process's address space, where the system keeps such a limit

BROKEN = QT_TRANSLATE_NOOP("errors", "{where}: the file is damaged or incomplete, and cannot be read.")
TOO_BIG = QT_TRANSLATE_NOOP("errors", "{where}: more than {limit} MB is too much to read.")
TOO_SLOW = QT_TRANSLATE_NOOP("errors", "{where}: this file takes too long to read.")
TOO_MUCH_MEMORY = QT_TRANSLATE_NOOP("errors", "{where}: this file takes too much memory to read.")
CRASHED = QT_TRANSLATE_NOOP("errors", "{where}: this file cannot be read: the program that reads it crashed.")
TOO_MANY_SLOW = QT_TRANSLATE_NOOP(
    "errors", "Too many of these files take too long to read, so reading them was stopped."
)
PACKED_TOO_BIG = QT_TRANSLATE_NOOP("errors", "{where}: unpacked it would be far too big, so it was not opened.")
LOCKED = QT_TRANSLATE_NOOP("errors", "{where}: this file is locked with a password.")
MACROS = QT_TRANSLATE_NOOP(
    "errors", "{where}: it contains a program (macros), so it was not opened; save it as .docx or .xlsx first."
)
OLD_WORD = QT_TRANSLATE_NOOP(
    "errors", "{where}: this is an old Word file; open it in Word or LibreOffice and save it as .docx."
)
OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # how files of old Office programs, Outlook and locked documents begin
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
DEFINES = QT_TRANSLATE_NOOP("errors", "{where}: it contains XML definitions of its own, which are not safe to read.")

log = logging.getLogger(__name__)
for _name in ("trafilatura", "htmldate", "courlan"):  # what they say of a file is no fault of ours
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def read(file: IO[bytes], where: str, limit: int = MAX_FILE) -> bytes:
    """Return the content of a file. Raises UserError when it has more than `limit` bytes."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise UserError(TOO_BIG, where=where, limit=limit // MEGABYTE)
    return data


@contextmanager
def foreign(where: str) -> Iterator[None]:
    """Turn any exception of a library over a file into a UserError."""
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    except UserError:
        raise
    except Exception as error:
        log.info("a reader's library raised %s", type(error).__name__)  # its text may hold what the file holds
        raise UserError(BROKEN, where=where) from error


def limit_memory() -> None:
    """Limit the address space of this process, which only reads, so that a hostile file gives a MemoryError."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MAX_ADDRESSES if hard == resource.RLIM_INFINITY else min(MAX_ADDRESSES, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ValueError, OSError):  # a system that does not keep such a limit
        log.info("memory is not limited here")


def xml_parser(encoding: str | None = None) -> Any:
    """Return a parser that fetches nothing, fills in no entity, and drops comments and processing instructions."""
    from lxml import etree

    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def parse_xml(data: bytes, where: str) -> Any:
    """Return the root of an XML file. Raises UserError when it is not well-formed or defines entities."""
    from lxml import etree

    with foreign(where):
        tree = etree.parse(io.BytesIO(data), xml_parser())
        dtd = tree.docinfo.internalDTD
        if dtd is not None and any(True for _ in dtd.iterentities()):
            raise UserError(DEFINES, where=where)
        return tree.getroot()
