"""Plain text, pasted or in a file of whatever encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from charset_normalizer import from_bytes

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import guard
from annotate.formats.base import Item, Refusal
from annotate.limits import check_document
from annotate.model import Document
from annotate.text import normalise, title_of

_UTF8 = "utf-8-sig"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
NO_TEXT = QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file.")
# what stands in a word only when bytes were read in the wrong encoding
_ODD = re.compile(
    r"[^\W\d_][‘“„•†‡ˆ‰‹›˜™²³¹¼½¾ªº°±¢£¤¥¦§¨©¬®¯´¶¸×÷∞≤≥∂∑∏π∫ΩƒΔ≈◊⁄ˇ˘˙˚˝˛](?=[^\W\d_])"
    r"|[a-zß-ÿ][À-ÖØ-Þ](?![a-z])|[A-Z]{2}[ß-ÿ](?=[A-Z])|[ŠŽŸÐÞðþƒ]"
)
_CONTROL = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})  # bytes that no text in an 8-bit encoding has


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A text file as one document."""
    text = decode(guard.read(file, where))
    if text is None:
        yield _refusal(where, NO_TEXT)
    else:
        yield from_text(text, where)


def read_pasted(text: str) -> Item:
    """A document from pasted text; lone surrogates, which are no characters, become U+FFFD. Raises UserError."""
    item = from_text(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "")
    if isinstance(item, Document):
        check_document(item, item.title)
    return item


def from_text(raw: str, where: str) -> Item:
    """A document from text as it was found; `where` becomes its source."""
    text, counts = normalise(raw)
    if not text.strip():
        return _refusal(where, QT_TRANSLATE_NOOP("errors", "{where}: the text is empty."))
    if "\0" in text:
        return _refusal(where, NO_TEXT)
    return Document(text=text, title=title_of(text), source=where, normalisation=counts)


def decode(data: bytes) -> str | None:
    """The text of a file in whatever encoding it seems to have; None for what is no text."""
    if data.startswith(_UTF16):
        return _try(data, "utf-16")
    text = _try(data, _UTF8)
    if text is not None and "\0" not in text:
        return text
    if wide := _wide(data):
        return _try(data, wide)
    if data.translate(None, _CONTROL) != data:
        return None
    return _western(data) or _guessed(data)


def _wide(data: bytes) -> str:
    """UTF-16 without its mark, told by the zeros beside Latin letters; "" for anything else."""
    high, low = data[:4096:2].count(0), data[1:4096:2].count(0)
    size = len(data[:4096]) // 2
    if len(data) % 2 or max(high, low) < 0.7 * size or min(high, low) > 0.05 * size:
        return ""
    return "utf-16-be" if high > low else "utf-16-le"


def _western(data: bytes) -> str | None:
    """The text as Windows or an old Mac wrote it, whichever looks like words of Western Europe; None for neither."""
    read = [text for encoding in ("cp1252", "mac_roman") if (text := _try(data, encoding)) is not None]
    best = min(read, key=lambda text: len(_ODD.findall(text)), default=None)
    return best if best is not None and not _ODD.search(best) else None


def _guessed(data: bytes) -> str | None:
    best = from_bytes(data).best()
    return str(best) if best else None


def lines(file: BinaryIO) -> Iterator[str]:
    r"""Lines that end in \n only: U+2028 and its kin may stand inside a record. UserError for an endless one."""
    for i, line in enumerate(iter(partial(file.readline, guard.LINE + 1), b"")):
        if len(line) > guard.LINE:
            sentence = QT_TRANSLATE_NOOP("errors", "Line {line} is longer than {limit} MB; reading ended there.")
            raise UserError(sentence, line=i + 1, limit=guard.LINE // guard.MEGABYTE)
        text = _try(line, _UTF8 if i == 0 else "utf-8")
        yield text if text is not None else decode(line) or "\ufffd"


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _refusal(where: str, sentence: str) -> Refusal:
    return Refusal(where, None, sentence, {"where": where})
