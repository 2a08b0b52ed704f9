"""Markdown: the text stays as it is written; what stands above it between lines of --- is what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from annotate.errors import UserError
from annotate.formats import guard, plain
from annotate.formats.base import Item
from annotate.formats.item import article

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)", re.S)
_FIELD = re.compile(r"(\w[\w-]*)[ \t]*:[ \t]*(.*\S)")


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """A file as one article. Only simple `name: value` lines of the front matter are understood."""
    text = plain.decode(guard.read(file, where))
    if text is None:
        raise UserError(plain.NO_TEXT, where=where)
    front = _FRONT.match(text)
    lines = front[1].splitlines() if front else []
    fields = {field[1].lower(): field[2].strip("\"'") for line in lines if (field := _FIELD.fullmatch(line.strip()))}
    yield article(
        where,
        text[front.end() :] if front and fields else text,
        title=fields.get("title", ""),
        source=fields.get("source", ""),
        published=fields.get("date", ""),
        external_id=fields.get("id", ""),
        byline=fields.get("author", ""),
        url=fields.get("url", ""),
    )
