"""Plain text, pasted or in a file of any encoding."""

from __future__ import annotations

import re
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

_LONGEST_TITLE = 200  # characters
_FEWEST_WORDS, _FEWEST_SENTENCES = 40, 2  # below the title
_SENTENCE_END = re.compile(r"[.!?…][”»\"’')\]]*(?=\s|$)")
NO_TEXT = QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file.")


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a text file as one document."""
    text = decode(guard.read(file, where))
    if text is None:
        yield Refusal.of_file(where, NO_TEXT)
    else:
        yield from_text(text, where)


def read_pasted(text: str) -> Item:
    """Return a document from pasted text, with U+FFFD for lone surrogates. Raises UserError when it is empty."""
    item = from_text(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "")
    if isinstance(item, Document):
        check_document(item, item.title)
    return item


def is_plainly_an_article(text: str) -> bool:
    """Tell whether a text is a title and at least a paragraph of sentences below it, and nothing one would rather look at."""
    title, *body = [line for line in text.splitlines() if line.strip()] or [""]
    written = " ".join(body)
    return (
        len(title) <= _LONGEST_TITLE
        and len(written.split()) >= _FEWEST_WORDS
        and len(_SENTENCE_END.findall(written)) >= _FEWEST_SENTENCES
    )


def from_text(raw: str, where: str) -> Item:
    """Return a document from text. `where` becomes its source."""
    text, counts = normalise_article(raw)
    if not text.strip():
        return Refusal.of_file(where, QT_TRANSLATE_NOOP("errors", "{where}: the text is empty."))
    if "\0" in text:
        return Refusal.of_file(where, NO_TEXT)
    return Document(text=text, title=title_of(text), source=where, normalisation=counts)


def decode(data: bytes) -> str | None:
    """Return the text of a file in its likeliest encoding, None for what is no text."""
    found = decoded(data)
    return found.text.removeprefix("\ufeff") if found else None


def lines(file: BinaryIO) -> Iterator[str]:
    r"""Yield lines that end in \n only: a record may hold U+2028 and the like. Raises UserError for an endless one."""
    for i, line in enumerate(iter(partial(file.readline, guard.MAX_LINE + 1), b"")):
        if len(line) > guard.MAX_LINE:
            sentence = QT_TRANSLATE_NOOP("errors", "Line {line} is longer than {limit} MB; reading ended there.")
            raise UserError(sentence, line=i + 1, limit=guard.MAX_LINE // guard.MEGABYTE)
        try:
            yield line.decode("utf-8-sig" if i == 0 else "utf-8")
        except UnicodeDecodeError:
            yield decode(line) or "\ufffd"
