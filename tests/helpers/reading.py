"""What comes out of a file in memory: its articles, what was left out of them, and what was refused."""

from __future__ import annotations

import io
import time
from collections import Counter

from annotate.errors import UserError
from annotate.formats.base import NO_OPTIONS, Notice, Omission, ReadOptions, Refusal
from annotate.formats.reading.files import read_open
from annotate.model import Document


def articles(name: str, data: bytes, options: ReadOptions = NO_OPTIONS) -> list[Document]:
    return [item for item in read_open(io.BytesIO(data), name, options=options) if isinstance(item, Document)]


def article(name: str, data: bytes) -> Document:
    (found,) = articles(name, data)
    return found


def refusals(name: str, data: bytes) -> list[str]:
    """Return the sentences of the refusals; reading must not take long, whatever else the machine does."""
    start = time.process_time()
    items = list(read_open(io.BytesIO(data), name))
    assert time.process_time() - start < 60
    return [str(UserError(i.sentence, **i.values)) for i in items if isinstance(i, Refusal)]


def notices(name: str, data: bytes) -> list[Notice]:
    return [item for item in read_open(io.BytesIO(data), name) if isinstance(item, Notice)]


def left_out(name: str, data: bytes) -> dict[Omission, int]:
    """Count what was left out, by kind."""
    counts = Counter[Omission]()
    for notice in notices(name, data):
        counts[notice.omission] += notice.count
    return dict(counts)
