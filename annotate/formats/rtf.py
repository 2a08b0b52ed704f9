"""Rich text (.rtf), by striprtf, which is loaded when it is first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from annotate.errors import UserError
from annotate.formats import guard
from annotate.formats.base import Item
from annotate.formats.item import article

_PROPERTY = re.compile(r"\{\\(title|author)\s([^{}]{0,500})\}")


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A document as one article, a blank line between its paragraphs."""
    data = guard.read(file, where).decode("latin-1")  # its own signs are ASCII, and it names what others mean
    if not data.lstrip().startswith(r"{\rtf"):
        raise UserError(guard.BROKEN, where=where)
    with guard.foreign(where):
        from striprtf import striprtf

        as_text: Callable[..., str] = striprtf.rtf_to_text
        text = as_text(data, errors="replace")
        known = {name: as_text(rf"{{\rtf1 {value}}}", errors="replace") for name, value in _PROPERTY.findall(data)}
    lines = filter(None, (line.strip() for line in text.splitlines()))
    yield article(where, "\n\n".join(lines), title=known.get("title", ""), byline=known.get("author", ""))
