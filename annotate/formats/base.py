"""What all formats share: refusals and notices, and the records that describe readers and export formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from annotate.errors import UserError
from annotate.model import PROVENANCE, Document, Label
from annotate.names.register import Register
from annotate.names.same import key
from annotate.names.variants import Name


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not imported: a file, a line of it (from 1), or a span on a line.

    `sentence` is a template as in UserError. `is_whole` tells whether a whole article was lost or a span only.
    """

    where: str
    line: int | None
    sentence: str
    values: dict[str, Any] = field(default_factory=dict)
    is_whole: bool = True

    @classmethod
    def of_file(cls, where: str, sentence: str, **values: object) -> Refusal:
        """Return the refusal of a whole file."""
        return cls(where, None, sentence, {"where": where, **values})

    @classmethod
    def from_error(cls, where: str, error: UserError) -> Refusal:
        """Return the refusal of a whole file, for the reason that an error gives."""
        return cls(where, None, error.sentence, {"where": where, **error.values})


class Omission(StrEnum):
    """What a reader leaves out of an article, or repairs in it, while it takes the rest. Counted by `Notice`."""

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
    """A count of omissions or repairs in a file whose article was taken.

    `where` is the file's name as in Refusal. `names` are the names of omitted things, such as fields or files.
    """

    where: str
    omission: Omission
    count: int = 1
    names: tuple[str, ...] = ()


Item = Document | Refusal | Notice
HEAD = 65_536  # bytes of a file that tell what it is
Entity = tuple[int, int, str]


def any_head(_head: bytes) -> bool:
    """Return True: the name of the file is enough."""
    return True


def map_description(document: Document, change: Callable[[str], str]) -> Document:
    """Return the document with each value that describes its article changed, metadata included."""
    changed: dict[str, Any] = {name: change(getattr(document, name)) for name in ("title", *PROVENANCE)}
    return replace(document, **changed, meta={key: change(value) for key, value in document.meta.items()})


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Options of an import, and what readers need to know of the project.

    `columns` maps a field of an article to a column of a table: its name, or its number from 1. `overlap`: annotations
    may overlap. `tags` names numbered tags, in the order of their numbers from 0.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    overlap: bool = False
    tags: tuple[str, ...] = ()


NO_OPTIONS = ReadOptions()


class Content(StrEnum):
    """What the files of a reader hold."""

    ARTICLES = "articles"
    ANNOTATED = "annotated articles"


@dataclass(frozen=True, slots=True)
class Reader:
    """One kind of file that can be read.

    Attributes:
        name: What `--format` takes; "" for a kind that is only refused.
        title: The kind in English, for the documentation.
        suffixes: Endings of file names, lower-case, with the dot. None for a kind that only `--format` chooses.
        read: Yield the documents, refusals and notices of an open, seekable file; `where` in them is the file's name.
            Raises a UserError at most, and takes time and memory in proportion to the file.
        content: Articles with or without annotations.
        recognises: Return whether the first bytes (HEAD of them, or all) are of this kind.
        is_text: `read` is given the characters as UTF-8, whatever the file's encoding.
        is_table: The columns can be chosen before the file is read.
        read_with: The same as `read` with options, for a kind that has some.

    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[BinaryIO, str], Iterator[Item]]
    content: Content
    recognises: Callable[[bytes], bool] = any_head
    is_text: bool = False
    is_table: bool = False
    read_with: Callable[[BinaryIO, str, ReadOptions], Iterator[Item]] | None = None

    @property
    def is_told(self) -> bool:
        """Whether the content of a file is enough to recognise this kind, whatever its ending."""
        return self.recognises is not any_head


class Feature(StrEnum):
    """Optional features of an export format. Missing ones are reported as losses with every export.

    NESTED: annotations inside others; OVERLAPS: any overlap. TEXT: the text itself, also of articles without any
    annotation; SPACING: its white space; CHARACTERS: control characters. SPANS: where in the text an annotation is;
    LABELS: labels with spaces. NOTES: notes on annotations; those on articles are metadata.
    """

    TEXT = "text"
    SPACING = "spacing"
    CHARACTERS = "characters"
    SPANS = "spans"
    LABELS = "labels"
    NESTED = "nested"
    OVERLAPS = "overlaps"
    REJECTED = "rejected"
    STATES = "states"
    ORIGINS = "origins"
    ANSWERS = "answers"
    META = "meta"
    NOTES = "notes"


ALL_FEATURES = frozenset(Feature)
# what training needs: a text and its annotations, however they overlap
TRAINING_FEATURES = frozenset(
    {Feature.TEXT, Feature.SPACING, Feature.CHARACTERS, Feature.SPANS, Feature.LABELS, Feature.NESTED, Feature.OVERLAPS}
)
COLUMN_FEATURES = frozenset({Feature.TEXT, Feature.CHARACTERS, Feature.SPANS})  # a token a line, with one tag
# what a reader sees on a page
REPORT_FEATURES = frozenset(
    {Feature.TEXT, Feature.SPACING, Feature.SPANS, Feature.LABELS, Feature.NESTED, Feature.STATES, Feature.META}
)
# what a newsroom's system takes: an article, and which names are in it
TAG_FEATURES = TRAINING_FEATURES - {Feature.SPANS} | {Feature.META}


class Found(NamedTuple):
    """What an independent reader finds in one record: the text ("" without one), and entities in code points."""

    text: str
    entities: frozenset[Entity]


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a writer.

    `colours` gives a label's band and ink as #RRGGBB. `register` tells who is who. `split` is the share of documents for development, chosen by
    `seed`. `pipeline` is a pipeline's folder, `notice` a sentence to put into the file; "" for none. `tokens`: a format
    that lists the tokens of a text does.
    """

    labels: tuple[Label, ...] = ()
    colours: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    register: Register | None = None
    language: str = "nl"
    pipeline: str = ""
    split: float = 0.0
    seed: int = 0
    title: str = ""
    notice: str = ""
    tokens: bool = True

    def identifiers_in(self, document: Document) -> dict[Name, str]:
        """Return who the annotated names of a document are, as far as that is known."""
        return self.register.identifiers(document, {one.name: one.kind for one in self.labels}) if self.register else {}

    def identifiers_of(self, document: Document) -> dict[int, str]:
        """Return who the annotations of a document stand for, by id, as far as that is known."""
        known, text = self.identifiers_in(document), document.text
        named = ((a.id, (key(text[a.start : a.end]), a.label)) for a in document.visible) if known else ()
        return {annotation_id: known[name] for annotation_id, name in named if name in known}


@dataclass(frozen=True, slots=True)
class Format:
    """One export format, with all that dialog, command line and documentation need to know.

    Attributes:
        name: What `--format` takes.
        title: What the dialog calls it, as a source text of the translation context "export".
        purpose: What it is for, one sentence of the same context.
        suffixes: Endings of its files, with the dot. The first is the usual one; the others tell the format too.
        holds: The features it can hold.
        write: Write documents, as `losses.fit` returns them, to a new file, or with `is_folder` to an empty folder.
        read_back: Yield the written records, without our own reader.
        verified_with: The library that `read_back` uses; None when it follows the format's own description.
        is_folder: It writes a folder, except to a target that ends in one of the suffixes.
        splits: It can keep articles back for development.
        tokens: Its documents come with tokens that cover the text, cut at the edges of their annotations.
        lists_tokens: It lists the tokens, which can be left out.
        separate_nested: Nested annotations go to a second layer.
        is_table: It is opened in spreadsheets.
        needs_pipeline: It takes settings from the folder of the project's pipeline.
        holds_date: Whether it can hold when an article was published, as that is written in the project.

    """

    name: str
    title: str
    purpose: str
    suffixes: tuple[str, ...]
    holds: frozenset[Feature]
    write: Callable[[Iterable[Document], Path, Options], None]
    read_back: Callable[[Path], Iterator[Found]]
    verified_with: str | None
    is_folder: bool = False
    splits: bool = False
    tokens: bool = False
    lists_tokens: bool = False
    separate_nested: bool = False
    is_table: bool = False
    needs_pipeline: bool = False
    holds_date: Callable[[str], bool] = lambda _: True

    @property
    def suffix(self) -> str:
        """The ending of its usual output, "" for a folder."""
        return "" if self.is_folder else self.suffixes[0]

    def is_folder_at(self, target: Path) -> bool:
        """Return whether it writes a folder at this path."""
        return self.is_folder and target.suffix not in self.suffixes
