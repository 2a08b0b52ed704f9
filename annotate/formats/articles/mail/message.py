"""Mail: messages saved from a mail program (.eml, .emlx), mailboxes (.mbox) and web pages saved as one file (.mhtml).

The subject is the headline, the sender the byline. All text parts are read, in their order.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.header import decode_header
from email.message import EmailMessage, Message
from email.policy import default
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import EMPTY, article
from annotate.formats.articles.office.flow import Omissions
from annotate.formats.articles.web import html
from annotate.formats.articles.web.html_text import text_of_html
from annotate.formats.base import Item, Omission, Refusal
from annotate.formats.reading import guard

ENCRYPTED = QT_TRANSLATE_NOOP(
    "errors", "{where}: this message is encrypted; open it in a mail program and paste its text here."
)
_START = re.compile(rb"^From \S.*\d{4}\r?$", re.M)  # of a message in a mailbox
_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):")
# header fields that only mail has, beside the ones that people type above a text too
_TECHNICAL = {b"received", b"return-path", b"message-id", b"mime-version", b"delivered-to", b"content-type",
              b"dkim-signature", b"x-mailer", b"content-transfer-encoding"}  # fmt: skip
_SIGNED = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_WESTERN = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_STUB = 0.4  # a plain part with fewer words than this share of the HTML part's only points to it
# A space at the end of a line with DelSp is there for the break. Some programs leave only that one between words.
_WORD_END = re.compile(r"(?<![^\s])(?!\S*://)\S*[a-zA-Z0-9\u00c0-\u024f,.;:!?)\]'\"’”»] \Z")
_MAX_DEPTH = 20  # messages and parts inside one another
_EMLX = re.compile(rb"\s*(\d{1,10})\s*\n")


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a message as one article. Attachments are named, not read."""
    data = guard.read(file, where)
    size = _EMLX.match(data)
    if size:  # Apple Mail: the size of the message, the message, and what the program knows of it
        data = data[size.end() : size.end() + int(size[1])]
    yield from _read(data, where)


def recognises(head: bytes) -> bool:
    """Return whether a file with another name is a message, told by its header fields."""
    fields = set()
    for line in head.lstrip(b"\xef\xbb\xbf").splitlines():
        field = _FIELD.match(line)
        if field:
            fields.add(field[1].lower())
        elif not line.startswith((b" ", b"\t")) and not (not fields and line.startswith(b"From ")):
            break
    return b"from" in fields and len(fields) > 2 and bool(fields & _TECHNICAL)


def read_mailbox(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield each message of a mailbox as an article."""
    data = guard.read(file, where)
    starts = [
        m.start() for m in _START.finditer(data) if m.start() == 0 or data[: m.start()].endswith((b"\n\n", b"\n\r\n"))
    ]
    if not starts:
        raise UserError(guard.BROKEN, where=where)
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True), start=1):
        message = data[start:end].split(b"\n", 1)[-1]
        named = f"{where}, {number}"
        try:
            yield from _read(re.sub(rb"^>(>*From )", rb"\1", message, flags=re.M), named, needs_headers=False)
        except UserError as error:
            yield Refusal.from_error(named, error)


def read_web_archive(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield the article of a web page that a browser saved as one file."""
    page, address = web_page(guard.read(file, where), where)
    yield from html.read_page(page, where, address)


def web_page(data: bytes, where: str) -> tuple[str, str]:
    """Return the page in a web archive and its address. Raises UserError when there is none."""
    with guard.foreign(where):
        message = email.message_from_bytes(data.lstrip(), policy=default)
        for part in message.walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
                return _decoded(part, where), address if address.startswith(("http:", "https:")) else ""
    raise UserError(guard.BROKEN, where=where)


def _read(data: bytes, where: str, needs_headers: bool = True) -> Iterator[Item]:
    omitted = Omissions()
    with guard.foreign(where):
        message = email.message_from_bytes(data, policy=default)
        if not isinstance(message, EmailMessage) or (needs_headers and not message.keys()):
            raise UserError(guard.BROKEN, where=where)
        texts = list(_texts(message, where, omitted)) or list(_any_text(message, where))
        if not texts:
            raise UserError(
                ENCRYPTED if any(p.get_content_type() in _ENCRYPTED for p in message.walk()) else EMPTY, where=where
            )
        known = {name: header(message, name) for name in ("Subject", "From", "Date", "Message-ID")}
    yield article(
        where,
        "\n\n".join(texts),
        headline=known["Subject"],
        published=known["Date"],
        external_id=known["Message-ID"],
        byline=known["From"],
    )
    yield from omitted.notices(where)


def _texts(part: Message, where: str, omitted: Omissions, depth: int = 0) -> Iterator[str]:
    """Yield the text of each displayed part of the message, in their order; name the others."""
    kind = part.get_content_type()
    if depth > _MAX_DEPTH:
        raise ValueError("nested too deeply")
    if kind == "message/rfc822":
        yield from _forwarded(part, where, omitted, depth)
    elif part.is_multipart():
        parts = [inner for inner in part.get_payload() if isinstance(inner, Message)]
        if kind == "multipart/alternative":
            yield from _best(parts, where, omitted, depth)
        elif kind == "multipart/related":
            yield from _related(part, parts, where, omitted, depth)
        else:
            for inner in parts:
                yield from _texts(inner, where, omitted, depth + 1)
    elif _is_text(part):
        text = _text(part, where)
        if text.strip():
            yield text.strip("\n")
    elif kind not in _SIGNED:
        omitted.add(Omission.ATTACHMENTS, _file_name(part) or kind)


def _forwarded(part: Message, where: str, omitted: Omissions, depth: int) -> Iterator[str]:
    """Yield the subject and text of a message inside this one."""
    for inner in part.get_payload() if part.is_multipart() else []:
        if isinstance(inner, Message):
            if not inner.keys() and part.get("Content-Transfer-Encoding"):  # encoded as a whole, against the rules
                inner["Content-Transfer-Encoding"] = str(part.get("Content-Transfer-Encoding"))
                data = inner.get_payload(decode=True)
                inner = email.message_from_bytes(data if isinstance(data, bytes) else b"", policy=default)
            subject = header(inner, "Subject")
            if subject:
                yield subject
            yield from _texts(inner, where, omitted, depth + 1)


def _any_text(message: Message, where: str) -> Iterator[str]:
    """Yield the first text, for messages in which all parts are marked as attachments."""
    parts = (part for part in message.walk() if part.get_content_type() in ("text/plain", "text/html"))
    yield from filter(str.strip, (_text(part, where) for part in list(parts)[:1]))


def _best(parts: list[Message], where: str, omitted: Omissions, depth: int) -> Iterator[str]:
    """Yield the alternative that holds the text: the plain one, unless it only points to the other."""
    found = []
    for part in parts:
        kind = part.get_content_type()
        if kind in ("text/calendar", "text/x-amp-html", "text/watch-html"):
            continue
        texts = list(_texts(part, where, omitted, depth + 1))
        found.append((kind != "text/plain", sum(len(text.split()) for text in texts), texts))
    most = max((size for _, size, _ in found), default=0)
    if most:
        yield from min((one for one in found if one[1] >= _STUB * most), key=lambda one: one[0])[2]


def _related(part: Message, parts: list[Message], where: str, omitted: Omissions, depth: int) -> Iterator[str]:
    """Yield the text of the part that the others (pictures, styles) belong to."""
    start = part.get_param("start")
    root = next((inner for inner in parts if start and inner.get("Content-ID") == start), None)
    root = root or next(iter(parts), None)
    for inner in parts:
        if inner is root or (not _is_text(inner) and _is_attached(inner)):
            yield from _texts(inner, where, omitted, depth + 1)


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" and not part.get("Content-ID")


def _is_text(part: Message) -> bool:
    """Return whether a part is displayed as text of the message."""
    is_file = part.get_content_disposition() == "attachment" or bool(_file_name(part))
    return part.get_content_type() in ("text/plain", "text/html") and not is_file


def _text(part: Message, where: str) -> str:
    content = _decoded(part, where)
    if part.get_content_type() == "text/html":
        return text_of_html(content)
    content = content.replace("\r\n", "\n").replace("\0", "")
    if str(part.get_param("format", "")).lower() == "flowed":
        return unflowed(content, str(part.get_param("delsp", "")).lower() == "yes")
    return content


def unflowed(text: str, deletes_space: bool = False) -> str:
    """Join the lines of format=flowed text (RFC 3676): those that end in a space continue in the next."""
    lines: list[str] = []
    depth, is_open = 0, False
    for line in text.split("\n"):
        quotes = len(line) - len(line.lstrip(">"))
        content = line[quotes:]
        content = content.removeprefix(" ")  # a space that was put there
        is_signature = content == "-- "
        goes_on = content.endswith(" ") and not is_signature
        content = content[:-1] if goes_on and deletes_space and not _WORD_END.search(content) else content
        if is_open and quotes == depth and not is_signature:
            lines[-1] += content
        else:
            lines.append(f"{'>' * quotes} {content}" if quotes else content)
        depth, is_open = quotes, goes_on
    return "\n".join(line.rstrip(" ") if line != "-- " else line for line in lines)


def _decoded(part: Message, where: str) -> str:
    """Return the characters of a part in the encoding that it declares, else in the likeliest one."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    named = (part.get_content_charset("") or "").lower()
    if not named and part.get_content_type() != "text/plain":
        return html.decode(data, where)
    return _as_text(data, named)


def _as_text(data: bytes, encoding: str) -> str:
    try:
        return data.decode(_WESTERN.get(encoding, encoding) if encoding else "utf-8")
    except (LookupError, UnicodeError):  # mistaken or unknown
        return plain.decode(data) or data.decode("utf-8", "replace")


def header(message: Message, name: str) -> str:
    """Return the text of a header field, whether it is encoded correctly, in part, or not at all."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    raw = _as_text(raw.encode("ascii", "surrogateescape") if _is_raw(raw) else raw.encode("utf-8", "replace"), "")
    return _words(raw)


def _words(raw: str) -> str:
    """Return the text of a header field with its encoded words (RFC 2047) decoded."""
    try:
        parts = decode_header(raw)
    except (ValueError, LookupError):  # no encoded word after all
        parts = [(raw, None)]
    text = "".join(
        part
        if isinstance(part, str)
        else _as_text(part, encoding.lower())
        if encoding
        else part.decode("raw-unicode-escape")
        for part, encoding in parts
    )
    return " ".join(text.split())


def _is_raw(text: str) -> bool:
    """Return whether a header field holds bytes outside ASCII, as surrogates."""
    return all(c < "\x80" or "\udc80" <= c <= "\udcff" for c in text)


def _file_name(part: Message) -> str:
    return _words(part.get_filename() or "")  # encoded as a header is by some, against the rules
