"""What every format shares: what could not be taken, and how a format is described."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any, BinaryIO

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
HEAD = 65_536  # bytes of a file that tell what it is
Entity = tuple[int, int, str]


def _any(_head: bytes) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file that can be read.

    `name` is what `--format` takes ("" for what is only refused); `suffixes` are lower-case, with their dot. Of several readers for one suffix the
    first that `knows` the file by its first bytes (HEAD of them, or all) takes it. `read` gives what is in an open,
    seekable file, a document or a refusal at a time, and names the file as `where` in both. For what a file contains
    it raises a UserError at most (nothing more can be taken), and it takes time and memory in proportion to the file.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[BinaryIO, str], Iterator[Item]]
    knows: Callable[[bytes], bool] = _any


@dataclass(frozen=True, slots=True)
class Format:
    """One export format.

    `write` gives a document as one record of the file; `read_back` gives, for the finished file, each record's text
    and entities in code points, without using our own reader.
    """

    name: str
    write: Callable[[Document], str]
    read_back: Callable[[IO[str]], Iterator[tuple[str, set[Entity]]]]
