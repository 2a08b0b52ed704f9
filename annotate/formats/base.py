"""What every format shares: what could not be taken, and how a format is described."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from annotate.model import Document


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not taken: a file, a line of it (from 1), or a span on a line.

    `sentence` is a template as in UserError; `is_whole` tells whether a whole article was lost or a span only.
    """

    where: str
    line: int | None
    sentence: str
    values: dict[str, Any] = field(default_factory=dict)
    is_whole: bool = True


Item = Document | Refusal
Entity = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Format:
    """One export format.

    `write` gives a document as one record of the file; `read_back` gives, for the finished file, each record's text
    and entities in code points, without using our own reader.
    """

    name: str
    write: Callable[[Document], str]
    read_back: Callable[[IO[str]], Iterator[tuple[str, set[Entity]]]]
