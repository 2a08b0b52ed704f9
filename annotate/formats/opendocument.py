"""LibreOffice's .odt: paragraphs, headings and tables in their order, with tracked changes accepted.

odfdo opens the file and knows its properties; it is loaded when it is first needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from annotate.formats import guard
from annotate.formats.base import Item
from annotate.formats.item import article

# deleted text, comments and footnotes hold paragraphs of their own
_OUTSIDE = "ancestor::text:tracked-changes or ancestor::office:annotation or ancestor::text:note"
_BLOCKS = f"//text:h[not({_OUTSIDE})] | //text:p[not({_OUTSIDE}) and not(ancestor::table:table)] | //table:table-row"


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A document as one article."""
    data = guard.packed(file, where)
    with guard.foreign(where):
        from odfdo import Document, Element, Row

        def text_of(block: Element) -> str:
            if not isinstance(block, Row):
                return block.inner_text
            return "\t".join(cell.inner_text.strip() for cell in block.get_elements("table:table-cell"))

        document = Document(data)
        blocks = [(isinstance(block, Row), text_of(block)) for block in document.body.xpath(_BLOCKS)]  # type: ignore[arg-type]
        known = document.meta
        title, created = known.title, known.creation_date
        author = known.initial_creator or known.creator
    yield article(where, _joined(blocks), title=title or "", published=created or "", byline=author or "")


def _joined(blocks: list[tuple[bool, str]]) -> str:
    """Paragraphs a blank line apart, the rows of a table a line."""
    text, was_row = "", False
    for is_row, block in blocks:
        text += ("\n" if is_row and was_row else "\n\n") + block if block.strip() else ""
        was_row = is_row
    return text.strip("\n")
