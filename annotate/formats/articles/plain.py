"""Plain text, pasted or in a file of whatever encoding."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.encoding import decoded
from annotate.formats.base import Item, Refusal
from annotate.formats.reading import guard
from annotate.limits import check_document
from annotate.model import Document
from annotate.text import normalise_article, title_of

NO_TEXT = QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file.")


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A text file as one document."""
    text = decode(guard.read(file, where))
    if text is None:
        yield Refusal.of_file(where, NO_TEXT)
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
    text, counts = normalise_article(raw)
    if not text.strip():
        return Refusal.of_file(where, QT_TRANSLATE_NOOP("errors", "{where}: the text is empty."))
    if "\0" in text:
        return Refusal.of_file(where, NO_TEXT)
    return Document(text=text, title=title_of(text), source=where, normalisation=counts)


def decode(data: bytes) -> str | None:
    """Return the text of a file in whatever encoding it seems to have; None for what is no text."""
    found = decoded(data)
    return found.text.removeprefix("\ufeff") if found else None


def lines(file: BinaryIO) -> Iterator[str]:
    r"""Lines that end in \n only: U+2028 and its kin may stand inside a record. UserError for an endless one."""
    for i, line in enumerate(iter(partial(file.readline, guard.LINE + 1), b"")):
        if len(line) > guard.LINE:
            sentence = QT_TRANSLATE_NOOP("errors", "Line {line} is longer than {limit} MB; reading ended there.")
            raise UserError(sentence, line=i + 1, limit=guard.LINE // guard.MEGABYTE)
        try:
            yield line.decode("utf-8-sig" if i == 0 else "utf-8")
        except UnicodeDecodeError:
            yield decode(line) or "\ufffd"
