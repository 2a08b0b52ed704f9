"""Messages saved from Outlook (.msg), which are OLE files. olefile is imported on first use.

Names of streams and properties are those of Microsoft's open specification MS-OXMSG.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import EMPTY, article
from annotate.formats.articles.office import rtf
from annotate.formats.articles.office.flow import Flow, Omissions
from annotate.formats.articles.web import html
from annotate.formats.articles.web.html_text import text_of_html
from annotate.formats.base import Item, Omission
from annotate.formats.reading import guard

_SUBJECT, _BODY, _HTML, _RTF = "0037", "1000", "1013", "1009"
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP, _NUMBER = "0C1A", "0C1F", "5D01", "1035"
_FILE_NAMES = ("3707", "3704", "3001")  # long, short, shown
_SENT, _DELIVERED = 0x0039, 0x0E06  # these and the next are properties of fixed size
_CODE_PAGES = (0x3FFD, 0x3FDE)  # of the message, of the mail it came as
_CONTENT_ID, _METHOD_EMBEDDED = "3712", "3701000D"
_STUB = 0.4  # a plain body with fewer words than this share of the HTML body only points to it


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a message as one article. Attachments are named, not read, except other messages."""
    data = guard.read(file, where)
    omitted = Omissions()
    with guard.foreign(where):
        import olefile

        with olefile.OleFileIO(io.BytesIO(data)) as storage:
            message = _Message(storage, where)
            if not message.is_mail:
                raise UserError(guard.BROKEN, where=where)
            texts = list(message.texts(omitted))
            known = message.known()
    if not texts:
        raise UserError(EMPTY, where=where)
    yield article(where, "\n\n".join(texts), **known)
    yield from omitted.notices(where)


class _Message:
    """A message in an OLE file, or in a folder of one."""

    def __init__(self, storage: Any, where: str, folder: tuple[str, ...] = ()) -> None:
        self._storage, self._where, self._folder = storage, where, folder
        self._fixed = self._fixed_properties()
        pages = (struct.unpack("<i", self._fixed[n][:4])[0] for n in _CODE_PAGES if n in self._fixed)
        self._encoding = next((f"cp{page}" for page in pages if page > 0), "")

    @property
    def is_mail(self) -> bool:
        return self._exists("__properties_version1.0")

    def known(self) -> dict[str, str]:
        """Return the metadata that an article keeps of the message."""
        address = self._text(_SENDER_SMTP) or self._text(_SENDER_ADDRESS)
        name = self._text(_SENDER_NAME)
        sender = f"{name} <{address}>" if name and "@" in address and name != address else name or address
        return {
            "headline": self._text(_SUBJECT),
            "byline": sender,
            "published": self._time(_SENT) or self._time(_DELIVERED),
            "external_id": self._text(_NUMBER),
        }

    def texts(self, omitted: Omissions, depth: int = 0) -> Iterator[str]:
        """Yield the text of the message and of the messages attached to it; name the other attachments."""
        if text := self._own_text().strip("\n"):
            yield text
        for folder in self._folders("__attach_version1.0_"):
            attached = _Message(self._storage, self._where, (*self._folder, folder))
            if attached._exists(f"__substg1.0_{_METHOD_EMBEDDED}") and depth < 5:
                inner = _Message(self._storage, self._where, (*attached._folder, f"__substg1.0_{_METHOD_EMBEDDED}"))
                texts = list(inner.texts(omitted, depth + 1))
                if texts:
                    yield from filter(None, (inner._text(_SUBJECT), *texts))
                    continue
            if not attached._text(_CONTENT_ID):  # else a picture in the text
                omitted.add(Omission.ATTACHMENTS, next(filter(None, map(attached._text, _FILE_NAMES)), ""))

    def _own_text(self) -> str:
        body = self._text(_BODY).replace("\r\n", "\n")
        page = self._bytes(f"{_HTML}0102")
        written = text_of_html(html.decode(page, self._where)) if page else text_of_html(self._text(_HTML))
        if len(body.split()) > _STUB * len(written.split()):
            return body
        return written or body or self._rich_text()

    def _rich_text(self) -> str:
        import compressed_rtf

        packed = self._bytes(f"{_RTF}0102")
        if not packed:
            return ""
        flow = Flow()
        rtf.parse(compressed_rtf.decompress(packed), flow)
        return flow.text

    def _text(self, number: str) -> str:
        wide = self._bytes(f"{number}001F")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0").replace("\0", "")
        narrow = self._bytes(f"{number}001E").rstrip(b"\0")
        try:
            return narrow.decode(self._encoding or "utf-8").replace("\0", "")
        except (LookupError, UnicodeDecodeError):
            return (plain.decode(narrow) or narrow.decode("cp1252", "replace")).replace("\0", "")

    def _time(self, number: int) -> str:
        if number not in self._fixed:
            return ""
        ticks = struct.unpack("<q", self._fixed[number])[0]  # of 100 ns since 1601
        try:
            return (datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)).isoformat("T", "seconds")
        except OverflowError:
            return ""

    def _fixed_properties(self) -> dict[int, bytes]:
        """Return the properties of fixed size by their number."""
        data = self._stream("__properties_version1.0")
        start = 32 if not self._folder else 24 if self._folder[-1].startswith("__substg") else 8
        entries = (data[i : i + 16] for i in range(start, len(data) - 15, 16))
        return {struct.unpack("<H", entry[2:4])[0]: entry[8:16] for entry in entries}

    def _bytes(self, name: str) -> bytes:
        return self._stream(f"__substg1.0_{name}")

    def _stream(self, name: str) -> bytes:
        path = [*self._folder, name]
        if self._storage.get_type(path) != 2:  # not a stream
            return b""
        return bytes(self._storage.openstream(path).read())

    def _exists(self, name: str) -> bool:
        return bool(self._storage.exists([*self._folder, name]))

    def _folders(self, start: str) -> list[str]:
        depth = len(self._folder)
        paths = self._storage.listdir(streams=False, storages=True)
        inside = {path[depth] for path in paths if len(path) > depth and tuple(path[:depth]) == self._folder}
        return sorted(name for name in inside if name.startswith(start))
