"""Word's .docx: paragraphs and tables in their order, as they read with all tracked changes accepted.

python-docx opens the file and knows its properties; it is loaded when it is first needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats import guard
from annotate.formats.base import Item
from annotate.formats.item import article

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # a text box once more, for old Words
)
_AS_TEXT = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A document as one article."""
    data = guard.packed(file, where)
    with guard.foreign(where):
        import docx

        document = docx.Document(data)
        text = "\n\n".join(filter(None, (_block(block) for block in document.element.body)))
        known = document.core_properties
        title, author, created = known.title, known.author, known.created
    yield article(where, text, title=title, published=created or "", byline=author)


def refuse(_file: BinaryIO, where: str) -> Iterator[Item]:
    """A document that can hold programs."""
    raise UserError(guard.MACROS, where=where)
    yield


def _block(block: Any) -> str:
    """A paragraph, or a table with a line a row and tabs between its cells; "" for what is neither."""
    if block.tag == f"{_W}tbl":
        return "\n".join("\t".join(_text(cell) for cell in row.iter(f"{_W}tc")) for row in block.iter(f"{_W}tr"))
    return _text(block)


def _text(element: Any) -> str:
    """The text of a paragraph, or of the paragraphs of a cell: deleted text is another element than w:t."""
    parts: list[str] = []
    skipped = {inner for fallback in element.iter(_FALLBACK) for inner in fallback.iter()}
    for inner in element.iter():
        if inner in skipped:
            continue
        if inner.tag == f"{_W}t":
            parts.append(inner.text or "")
        elif inner.tag in _AS_TEXT and inner.getparent().tag == f"{_W}r":  # w:tab is also a tab stop
            parts.append(_AS_TEXT[inner.tag])
        elif inner.tag == f"{_W}p" and parts:
            parts.append("\n")
    return "".join(parts).strip("\n")
