"""What keeps a hostile or broken file from costing more than a sentence: limits of size, depth and time."""

from __future__ import annotations

import io
import logging
import signal
import threading
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import IO, Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError

MEGABYTE = 1_000_000
FILE = 64 * MEGABYTE  # bytes of a file that has to be read whole
LINE = 32 * MEGABYTE  # bytes of one line of a file that is read by the line
UNPACKED = 256 * MEGABYTE  # bytes in a packed document such as .docx, once unpacked
ENTRIES = 5_000  # files in a packed document
RATIO = 300  # unpacked to packed; real documents stay far below
SECONDS = 60  # for one document
MEMORY = 4_000 * MEGABYTE  # address space of a process that reads

BROKEN = QT_TRANSLATE_NOOP("errors", "{where}: the file is damaged or incomplete, and cannot be read.")
TOO_BIG = QT_TRANSLATE_NOOP("errors", "{where}: more than {limit} MB is too much to read.")
TOO_SLOW = QT_TRANSLATE_NOOP("errors", "{where}: this file takes too long to read.")
PACKED_TOO_BIG = QT_TRANSLATE_NOOP("errors", "{where}: unpacked it would be far too big, so it was not opened.")
LOCKED = QT_TRANSLATE_NOOP("errors", "{where}: this file is locked with a password.")
MACROS = QT_TRANSLATE_NOOP(
    "errors", "{where}: there is a program (macros) in it, so it was not opened; save it as .docx or .xlsx first."
)
OLD_WORD = QT_TRANSLATE_NOOP(
    "errors", "{where}: this is an old Word file; open it in Word or LibreOffice and save it as .docx."
)
OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # how files of old Office programs, Outlook and locked documents begin
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
DEFINES = QT_TRANSLATE_NOOP("errors", "{where}: it defines entities of its own, which is not safe to read.")

log = logging.getLogger(__name__)
for _name in ("trafilatura", "htmldate", "courlan"):  # what they say of a file is no fault of ours
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class _TooSlow(BaseException):
    """Time is up; no Exception, which a library could take for one of its own."""


def read(file: BinaryIO, where: str, limit: int = FILE) -> bytes:
    """All of a file; UserError when that is more than `limit` bytes."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise UserError(TOO_BIG, where=where, limit=limit // MEGABYTE)
    return data


@contextmanager
def foreign(where: str) -> Iterator[None]:
    """Around a library's work on a file: what it raises becomes a UserError, and it gets SECONDS at most.

    The time is kept where the system has timers (not on Windows) and in a main thread only. Nothing may be yielded
    from inside.
    """
    try:
        with _time_limit(), warnings.catch_warnings(action="ignore"):
            yield
    except UserError:
        raise
    except _TooSlow as error:
        raise UserError(TOO_SLOW, where=where) from error
    except Exception as error:
        log.info("a reader's library raised %s", type(error).__name__)  # its text may hold what the file holds
        raise UserError(BROKEN, where=where) from error


@contextmanager
def _time_limit() -> Iterator[None]:
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise _TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS, 1)  # again each second, should a library swallow the first
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def limit_memory() -> None:
    """In a process that only reads: MemoryError, which is refused, rather than a machine that stands still."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ValueError, OSError):  # a system that does not keep such a limit
        log.info("memory is not limited here")


def parse_xml(data: bytes, where: str) -> Any:
    """The root of an XML file, with nothing fetched and no entity filled in; UserError unless it is whole and harmless."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    with foreign(where):
        tree = etree.parse(io.BytesIO(data), parser)
        dtd = tree.docinfo.internalDTD
        if dtd is not None and any(True for _ in dtd.iterentities()):
            raise UserError(DEFINES, where=where)
        return tree.getroot()


def packed(file: IO[bytes], where: str) -> io.BytesIO:
    """A packed document (.docx, .odt, .xlsx), once it is sure that unpacking it is harmless; UserError else.

    zipfile gives no more bytes of an entry than the directory says, so that what is said can be believed.
    """
    data = io.BytesIO(read(file, where))  # type: ignore[arg-type]
    if data.getvalue()[:8] == OLE:
        raise UserError(LOCKED if _ENCRYPTED in data.getvalue() else OLD_WORD, where=where)
    with foreign(where), zipfile.ZipFile(data) as archive:
        entries = archive.infolist()
        total = sum(entry.file_size for entry in entries)
        if len(entries) > ENTRIES or total > UNPACKED or total > RATIO * (MEGABYTE / 10 + len(data.getbuffer())):
            raise UserError(PACKED_TOO_BIG, where=where)
        for entry in entries:
            _check_entry(archive, entry, where)
    data.seek(0)
    return data


def _check_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> None:
    name = entry.filename.lower()
    if entry.flag_bits & 1:
        raise UserError(LOCKED, where=where)
    if name.endswith("vbaproject.bin"):
        raise UserError(MACROS, where=where)
    if name.endswith((".xml", ".rels")) and b"<!ENTITY" in archive.read(entry).replace(b"\0", b""):
        raise UserError(DEFINES, where=where)
