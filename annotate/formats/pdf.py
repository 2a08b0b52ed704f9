"""PDF with text in it: lines joined to paragraphs, and words that were parted at a line's end made whole.

pypdf reads the pages and limits what a stream may unpack to; it is loaded when it is first needed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import guard
from annotate.formats.base import Item
from annotate.formats.item import EMPTY, article

PAGES = 2_000
_SHORT = 0.7  # of a long line: a line that is shorter is the last of its paragraph
_ENDS = tuple('.!?:”"’»…')


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A document as one article."""
    with guard.foreign(where):
        from pypdf import PdfReader

        document = PdfReader(file)
        if document.is_encrypted and not document.decrypt(""):
            raise UserError(guard.LOCKED, where=where)
        text = "\n\n".join(_pages(document, where))
        if not text.strip():
            raise UserError(_why_empty(document), where=where)
        known = document.metadata
        title, author = (known.title or "", known.author or "") if known else ("", "")
        created = known.creation_date if known else None
    yield article(where, text, title=title, published=created or "", byline=author)


def _pages(document: Any, where: str) -> Iterator[str]:
    """The text of each page; UserError when they are too many or take too long."""
    if len(document.pages) > PAGES:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: more than {limit} pages is too much to read.")
        raise UserError(sentence, where=where, limit=PAGES)
    start, size = time.monotonic(), 0
    for page in document.pages:
        text = paragraphs(page.extract_text())
        size += len(text)
        if time.monotonic() - start > guard.SECONDS:
            raise UserError(guard.TOO_SLOW, where=where)
        if size > guard.LINE:
            raise UserError(guard.TOO_BIG, where=where, limit=guard.LINE // guard.MEGABYTE)
        yield text


def paragraphs(page: str) -> str:
    """The lines of a page as paragraphs, a blank line apart."""
    lines = [line.strip() for line in page.splitlines()]
    lengths = sorted(len(line) for line in lines if line)
    usual = lengths[int(len(lengths) * 0.8)] if lengths else 0
    found: list[str] = []
    is_open = False  # the paragraph goes on
    for line in lines:
        if not line:
            is_open = False
            continue
        if is_open:
            found[-1] = _joined(found[-1], line)
        else:
            found.append(line)
        is_long = len(line) > (0.9 if line.endswith(_ENDS) else _SHORT) * usual
        is_open = is_long or line.endswith(("-", "\u00ad"))
    return "\n\n".join(found)


def _joined(before: str, line: str) -> str:
    """Two lines as one: a hyphen between small letters parted a word, any other belongs to it."""
    if before.endswith("\u00ad"):
        return before[:-1] + line
    if re.search(r"\w-$", before):
        return (before[:-1] if re.search(r"[^\W\d_A-Z]-$", before) and line[0].islower() else before) + line
    return f"{before} {line}"


def _why_empty(document: Any) -> str:
    """Whether pages without text are pictures of text."""
    for page in document.pages:
        for thing in (page.get("/Resources", {}).get_object().get("/XObject") or {}).values():
            if thing.get_object().get("/Subtype") == "/Image":
                return QT_TRANSLATE_NOOP(
                    "errors",
                    "{where}: this PDF holds pictures of text only; let a scanning program make text of it first.",
                )
    return EMPTY
