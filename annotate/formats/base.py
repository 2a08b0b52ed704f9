"""What every format shares: what could not be taken, how a format is described, and what it can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from annotate.model import Document, Label


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


class Omission(StrEnum):
    """What a reader leaves out of an article, or mends in it, while it takes the rest. Counted by `Notice`."""

    COMMENTS = "comments"
    FOOTNOTES = "footnotes"
    DELETIONS = "deletions"
    HIDDEN = "hidden"
    FILES = "files"
    RELATIONS = "relations"
    ATTRIBUTES = "attributes"
    MARGIN_NOTES = "margin notes"
    EVENTS = "events"
    LINKS = "links"
    LAYERS = "layers"
    FIELDS = "fields"
    INNER = "inner marks"
    PREDICTIONS = "predictions"
    PEOPLE = "people"
    SKIPPED = "skipped"
    ANSWERS = "answers"
    NUMBERED_LABELS = "numbered labels"
    COMMENT_LINES = "comment lines"
    MOVED = "moved marks"
    COUNTED = "counted marks"
    CUT = "cut sentences"
    QUOTES = "quotation marks"
    EMPTY = "empty"
    DIFFERING = "differing marks"
    ATTACHMENTS = "attachments"
    CHARACTERS = "characters"
    ERRORS = "errors"
    FORM = "form"
    GLOSSES = "glosses"
    HEADERS = "headers"
    MOVES = "moves"
    NOTE_NUMBERS = "note numbers"
    OBJECTS = "objects"
    PLACEHOLDERS = "placeholders"
    BYTES = "bytes"
    ENCODING = "encoding"
    MENDED = "mended"
    SHORTCODES = "shortcodes"
    DRAFTS = "drafts"
    RECORDS = "records"
    NOTES = "notes"
    PACKAGES = "packages"


@dataclass(frozen=True, slots=True)
class Notice:
    """A count of something that was left out of a file, or mended in it, although its article was taken.

    `where` is the file's name as in Refusal; `names` are what was left out by name, such as fields or files.
    """

    where: str
    omission: Omission
    count: int = 1
    names: tuple[str, ...] = ()


Item = Document | Refusal | Notice
HEAD = 65_536  # bytes of a file that tell what it is
Entity = tuple[int, int, str]


def any_head(_head: bytes) -> bool:
    """Return True: the file's name tells enough."""
    return True


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What an import was told about the files, or knows of the project.

    `columns` maps a field of an article to a column of a table: its name, or its number from 1. `overlap`: marks may
    overlap. `tags` names numbered tags, in the order of their numbers from 0.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    overlap: bool = False
    tags: tuple[str, ...] = ()


NO_OPTIONS = ReadOptions()


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file that can be read.

    `name` is what `--format` takes ("" for what is only refused); `suffixes` are lower-case, with their dot. Of several readers for one suffix the
    first that `knows` the file by its first bytes (HEAD of them, or all) takes it. `read` gives what is in an open,
    seekable file, a document, a refusal or a notice at a time, and names the file as `where` in all three. For what a file contains
    it raises a UserError at most (nothing more can be taken), and it takes time and memory in proportion to the file.
    With `is_text` it is given the characters as UTF-8, in whatever encoding the file has. `read_with`, where there is
    one, does the same as `read` with options.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[BinaryIO, str], Iterator[Item]]
    knows: Callable[[bytes], bool] = any_head
    is_text: bool = False
    read_with: Callable[[BinaryIO, str, ReadOptions], Iterator[Item]] | None = None

    @property
    def is_told(self) -> bool:
        """Whether the content of a file tells that it is of this kind, whatever its name ends in."""
        return self.knows is not any_head


class Feature(StrEnum):
    """What a format can hold beyond a text and its names; what it cannot is announced with every export.

    NESTED: names inside others; OVERLAPS: any. TEXT: the text itself, also of articles without names; SPACING: its white
    space as it is; CHARACTERS: control characters too. LABELS: those with spaces in them.
    """

    TEXT = "text"
    SPACING = "spacing"
    CHARACTERS = "characters"
    LABELS = "labels"
    NESTED = "nested"
    OVERLAPS = "overlaps"
    REJECTED = "rejected"
    STATES = "states"
    ORIGINS = "origins"
    ANSWERS = "answers"
    META = "meta"


ALL = frozenset(Feature)


class Found(NamedTuple):
    """What an independent reader finds in one record: the text ("" where the format has none), entities in code points."""

    text: str
    entities: frozenset[Entity]


@dataclass(frozen=True, slots=True)
class Options:
    """What a writer may need to know besides the documents.

    `colours` gives a label's band and ink as #RRGGBB. `split` is the share of documents for development, chosen by
    `seed`; `pipeline` a pipeline's folder, "" for none; `notice` a sentence that belongs in the file, "" for none.
    """

    labels: tuple[Label, ...] = ()
    colours: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    language: str = "nl"
    pipeline: str = ""
    split: float = 0.0
    seed: int = 0
    title: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """One export format.

    `write` puts documents, as `fitting.fit` made them, into a new file, or with `is_folder` into an empty folder.
    `read_back` gives what is there, without using our own reader; `reader` names what it uses. `suffix` is the file's,
    with its dot. With `tokens` the documents come with tokens that cover the text, cut at the edges of their marks;
    with `is_apart` names inside others stand apart from the rest. `is_table`: it is opened in spreadsheets.
    """

    name: str
    suffix: str
    reader: str
    write: Callable[[Iterable[Document], Path, Options], None]
    read_back: Callable[[Path], Iterator[Found]]
    holds: frozenset[Feature]
    is_folder: bool = False
    tokens: bool = False
    separate_nested: bool = False
    is_table: bool = False
