"""Plain text, pasted or in a file of whatever encoding."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from charset_normalizer import from_bytes

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import Item, Refusal
from annotate.model import Document
from annotate.text import normalise, title_of

_UTF8 = "utf-8-sig"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})  # bytes that no text in an 8-bit encoding has


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A text file as one document."""
    text = decode(file.read())
    if text is None:
        yield _refusal(where, QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file."))
    else:
        yield from_text(text, where)


def read_pasted(text: str) -> Item:
    """A document from pasted text; lone surrogates, which are no characters, become U+FFFD."""
    return from_text(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "")


def from_text(raw: str, where: str) -> Item:
    """A document from text as it was found; `where` becomes its source."""
    text, counts = normalise(raw)
    if not text.strip():
        return _refusal(where, QT_TRANSLATE_NOOP("errors", "{where}: the text is empty."))
    if "\0" in text:
        return _refusal(where, QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file."))
    return Document(text=text, title=title_of(text), source=where, normalisation=counts)


def decode(data: bytes) -> str | None:
    """The text of a file in whatever encoding it seems to have; None for what is no text."""
    if data.startswith(_UTF16):
        return _try(data, "utf-16")
    text = _try(data, _UTF8)
    if text is not None:
        return None if "\0" in text else text
    if data.translate(None, _CONTROL) != data:
        return None
    best = from_bytes(data).best()
    return str(best) if best else None


def lines(file: BinaryIO) -> Iterator[str]:
    r"""Lines that end in \n only: U+2028 and its kin may stand inside a record."""
    for i, line in enumerate(file):
        text = _try(line, _UTF8 if i == 0 else "utf-8")
        yield text if text is not None else decode(line) or "\ufffd"


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _refusal(where: str, sentence: str) -> Refusal:
    return Refusal(where, None, sentence, {"where": where})
