"""spaCy's old training data: a JSON list of `[text, {"entities": [[start, end, label], …]}]`. Offsets are code points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.formats.base import Item
from annotate.formats.plain import decode
from annotate.formats.records import Record, as_list, parsed
from annotate.model import State

_HEAD = re.compile(rb'^(?:\xef\xbb\xbf)?\s*\[\s*\[\s*"')


def knows(head: bytes) -> bool:
    """Whether a .json file begins like a list of pairs."""
    return _HEAD.match(head) is not None


def is_one(value: Any) -> bool:
    """Whether a JSON value is such a pair."""
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], dict)


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """The pairs of a file, one by one."""
    values = parsed(whole := Record(where, 1, is_line=False), decode(file.read()) or "")
    if values is None:
        yield from whole.items()
    for number, value in enumerate(as_list(values), start=1):
        yield from read_record(Record(where, number, is_line=False), value if is_one(value) else ["", {}])


def read_record(record: Record, value: list[Any]) -> Iterator[Item]:
    """The document in one pair."""
    if record.set_text(value[0]):
        for span in as_list(value[1].get("entities")):
            start, end, label = span[:3] if isinstance(span, list) and len(span) >= 3 else (None, None, None)
            record.take(start, end, label, State.ACCEPTED)
    yield from record.items()
