"""WebAnno TSV 3, which INCEpTION writes too: a token a line with its offsets, and a column for each feature of a layer.

Offsets are UTF-16. `#Text=` has each sentence as it is; the tokens are compared with it.
https://inception-project.github.io/releases/latest/docs/user-guide.html#sect_webannotsv
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import BinaryIO, NamedTuple

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated.cas import LABELS, LAYERS, short
from annotate.formats.articles.plain import lines
from annotate.formats.base import NO_OPTIONS, Item, Omission, ReadOptions
from annotate.formats.reading.record import Record
from annotate.formats.reading.refusals import Why
from annotate.model import State, Tokens
from annotate.text import Utf16Map

_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?#FORMAT=WebAnno TSV (\d)")
_OLD_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?(?: ?# (?:de\.tudarmstadt|webanno)\.[\w.]+|#id=\d+\r?\n#text=)")
_TOKEN = re.compile(r"\d+-\d+(?:\.\d+)?\t(\d+)-(\d+)\t")
_NUMBERED = re.compile(r"(.*)\[(\d+)\]\Z", re.DOTALL)
_ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}


class Column(NamedTuple):
    """A feature of a layer: whether it labels the spans, or is another of their features."""

    layer: str
    name: str
    is_label: bool
    is_feature: bool


def recognises(head: bytes) -> bool:
    """Return whether a file begins as WebAnno's do."""
    return bool(_HEAD.match(head) or _OLD_HEAD.match(head))


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the document of a file."""
    reading = _Reading(Record(where, 1, is_line=False, overlap=options.overlap))
    for number, line in enumerate(lines(file), start=1):
        if number == 1 and not line.startswith(("#FORMAT=WebAnno TSV 3", "\ufeff#FORMAT=WebAnno TSV 3")):
            sentence = QT_TRANSLATE_NOOP(
                "errors", "{where}: this is the TSV of WebAnno before version 3, which is not read; export it as TSV 3."
            )
            raise UserError(sentence, where=where)
        reading.take(number, line.rstrip("\r\n"))
    yield from reading.items()


@dataclass(slots=True)
class _OpenSpan:
    """A span that may continue over further tokens. `words` is "" when it covers parts of tokens."""

    start: int
    end: int
    label: str
    words: str
    line: int


@dataclass(slots=True)
class _Reading:
    """A file being read, a line at a time."""

    record: Record
    columns: list[Column] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    size: int = 0  # of the text, in UTF-16
    told: list[str] = field(default_factory=list)  # lines of the sentence that begins
    tokens: list[tuple[int, int]] = field(default_factory=list)
    spans: list[_OpenSpan] = field(default_factory=list)
    open: dict[tuple[str, str], _OpenSpan] = field(default_factory=dict)  # by layer and number

    def take(self, number: int, line: str) -> None:
        """Take the next line."""
        if line.startswith("#Text="):
            self.told.append(line.removeprefix("#Text="))
        elif line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
            self._take_layer(line)
        elif match := _TOKEN.match(line):
            self._take_token(number, line.split("\t"), int(match[1]), int(match[2]))
        elif line.strip() and not line.startswith("#"):
            self.record.refuse(Why.NO_SPAN, at=(self.record.where, number))

    def items(self) -> Iterator[Item]:
        """Yield the document."""
        record, text = self.record, "".join(self.text)
        offsets = Utf16Map(text)
        if record.set_text(text):
            for span in self.spans:
                start, end = offsets.to_code_point(span.start), offsets.to_code_point(span.end)
                at = (record.where, span.line)
                record.take(start, end, span.label, State.ACCEPTED, words=span.words, at=at)
        spans = [
            (offsets.to_code_point(start), offsets.to_code_point(end)) for start, end in self.tokens if start < end
        ]
        tokens = Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans), "import")
        yield from record.items(source=record.where, tokens=tokens if record.is_as_it_came and _ascend(spans) else None)

    def _take_layer(self, line: str) -> None:
        """Add a column for each feature. A slot has two: its roles and, where its type is named, its fillers."""
        kind, _, described = line.partition("=")
        layer, *features = described.split("|")
        usable = [
            name
            for name, before in zip(features, ["", *features], strict=False)
            if not name.startswith(("ROLE_", "BT_")) and not before.startswith("ROLE_")
        ]
        chosen = next((name for name in LABELS if name in usable), usable[0] if usable else None)
        is_named = kind == "#T_SP" and LAYERS.search(layer) is not None and chosen is not None
        self.columns += [
            Column(layer, name, is_named and name == chosen, is_named and name in usable) for name in features
        ]
        if not is_named:
            kinds = {"#T_RL": Omission.RELATIONS, "#T_CH": Omission.LINKS}
            self.record.note(kinds.get(kind, Omission.LAYERS), short(layer))

    def _take_token(self, number: int, cells: Sequence[str], start: int, end: int) -> None:
        words = _plain(cells[2])
        if self.told:
            self._begin_sentence("\n".join(map(_plain, self.told)), start, words)
        is_part = "." in cells[0]
        if not is_part:
            self.tokens.append((start, end))
        for column, cell in zip(self.columns, cells[3:], strict=False):
            if column.is_label and cell not in ("_", ""):
                self._take_values(column, cell, _OpenSpan(start, end, "", "" if is_part else words, number))
            elif column.is_feature and cell.strip("_*|[]0123456789"):
                self.record.note(Omission.FIELDS, column.name)

    def _begin_sentence(self, sentence: str, start: int, first: str) -> None:
        """Start a sentence at the offset of its first token; a line end fills the gap to the one before."""
        self.told = []
        begin = start - _width(sentence[: max(0, sentence.find(first))])
        gap = max(0, begin - self.size)
        between = "\n" if self.size and gap else ""
        self.text.append(between + " " * (gap - len(between)) + sentence)
        self.size += gap + _width(sentence)

    def _take_values(self, column: Column, cell: str, here: _OpenSpan) -> None:
        """Take the values of a cell, each a span that begins here or continues."""
        for value in re.findall(r"(?:\\.|[^\\|])+", cell, re.DOTALL):
            numbered = _NUMBERED.match(value)
            name = numbered[1] if numbered else value
            label = (_plain(name) if name != "*" else "") if column.name else short(column.layer)
            key = (column.layer, numbered[2] if numbered else "")
            known = self.open.get(key) if numbered else None
            if known and known.label == label:
                known.end = max(known.end, here.end)
                known.words = f"{known.words} {here.words}" if known.words and here.words else ""
            else:
                self.open[key] = replace(here, label=label)
                self.spans.append(self.open[key])


def _plain(text: str) -> str:
    r"""Return text without its escapes: `\_`, `\|`, `\t` and their kin."""
    return re.sub(r"\\(->|.)", lambda match: _ESCAPES.get(match[1], match[1]), text) if "\\" in text else text


def _width(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _ascend(spans: Sequence[tuple[int, int]]) -> bool:
    return bool(spans) and all(one[1] <= other[0] for one, other in pairwise(spans))
