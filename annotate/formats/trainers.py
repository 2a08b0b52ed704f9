"""What trainers have: the readers of marked articles, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from annotate.formats import jsonl, plain
from annotate.formats.base import Item, Reader


def _read_jsonl(file: BinaryIO, where: str) -> Iterator[Item]:
    return jsonl.read(plain.lines(file), where)


READERS: tuple[Reader, ...] = (
    Reader("jsonl", (".jsonl",), _read_jsonl),
    Reader("prodigy", (), _read_jsonl),
)
