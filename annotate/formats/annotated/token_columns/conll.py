"""Columns with a token a line and its tag: CoNLL-2002 and 2003, CoNLL-U, and corpora that number their tokens.

A blank line ends a sentence, -DOCSTART- begins a document; `columns` finds the layout. Exports are CoNLL-2003 with
IOB2: `TOKEN POS CHUNK NER`. https://www.clips.uantwerpen.be/conll2003/ner/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.annotated.token_columns.columns import NUMBER, START, Layout, find_layout, is_comment, misc_of
from annotate.formats.annotated.token_columns.tagged import Articles, Word, ends_sentence, is_name_tag, label_of
from annotate.formats.articles.plain import decode, lines
from annotate.formats.base import (
    COLUMN_FEATURES,
    HEAD,
    NO_OPTIONS,
    Format,
    Found,
    Item,
    Notice,
    Omission,
    Options,
    ReadOptions,
    Refusal,
)
from annotate.model import Document, Tokens

SUFFIXES = (
    ".conll", ".conll03", ".conllu", ".conllx", ".iob", ".iob2", ".bio", ".bio2", ".bioes", ".biluo", ".bmes",
    ".train", ".testa", ".testb", ".dev", ".test", ".valid",
)  # fmt: skip
_SOURCE = re.compile(r"#\s*(https?://\S+)(?:\s+\[(\d{4}-\d\d-\d\d)\])?\s*\Z")
_STRUCTURE = ("sent_id", "newpar id", "newpar", "global.columns")  # comments that say nothing an article has
_LAYOUT_LINES = 1_000  # lines, before it is decided which column is what
_DOCSTART = "-DOCSTART- -X- O O\n\n"
_BATCH = 200  # documents that spaCy reads back at a time


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Write CoNLL-2003 with IOB2 tags, and a blank line after sentences and paragraphs."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for document in documents:
            file.write(_DOCSTART)
            tokens = list(zip(words_of(document), tags_of(document), strict=True))
            for i, (token, tag) in enumerate(tokens):
                file.write(f"{token} -X- O {tag}\n")
                following = tokens[i + 1] if i + 1 < len(tokens) else None
                if following and ends_sentence([t for t, _ in tokens[max(0, i - 2) : i + 1]], *following):
                    file.write("\n")
            file.write("\n")


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each document, as spaCy's converter reads them."""
    from spacy.training.converters.conll_ner_to_docs import conll_ner_to_docs

    convert: Callable[..., Iterator[Any]] = conll_ner_to_docs
    with path.open(encoding="utf-8", newline="\n") as file:
        blocks = _blocks(file)
        while batch := list(islice(blocks, _BATCH)):
            for doc in convert("".join(batch), n_sents=0, no_print=True):
                text = " ".join(token.text for token in doc)
                yield Found(text, frozenset((e.start_char, e.end_char, e.label_) for e in doc.ents))


def words_of(document: Document) -> list[str]:
    """Return the texts of the tokens."""
    return [document.text[start:end] for start, end in document.tokens or ()]


def tags_of(document: Document) -> list[str]:
    """Return an IOB2 tag for each token. The annotations are on token edges and do not overlap."""
    tokens = document.tokens or Tokens((), ())
    tags = ["O"] * len(tokens)
    for annotation in document.visible:
        for index in tokens.overlapping(annotation.start, annotation.end):
            tags[index] = ("B-" if tokens.starts[index] == annotation.start else "I-") + annotation.label
    return tags


def recognises(head: bytes) -> bool:
    """Return whether the first lines of a file are tokens with tags."""
    lines = _lines_of(head)
    layout = find_layout(lines)
    if layout is None:
        return False
    rows = [line for line in lines if line.strip() and not line.startswith(START) and not is_comment(line, layout)]
    tags = [layout.tag_in(layout.cells(line)) for line in rows[layout.has_head :]]
    is_sure = any(map(is_name_tag, tags)) or layout.is_numbered or len(tags) > 4
    return is_sure and sum(map(bool, tags)) * 3 >= 2 * len(tags)


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the documents, as running text with a line for each sentence."""
    numbered = enumerate(lines(file), start=1)
    first = list(islice(numbered, _LAYOUT_LINES))
    layout = find_layout([line for _, line in first])
    if layout is None:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: no line in it is a word with a tag such as O or B-PER.")
        raise UserError(sentence, where=where)
    reading = _Reading(where, options, layout)
    has_head = layout.has_head
    for number, line in chain(first, numbered):
        if has_head and line.strip():
            has_head = False
        else:
            yield from reading.take(number, line)
    yield from reading.end()


class _Reading:
    """A file being read, a line at a time."""

    def __init__(self, where: str, options: ReadOptions, layout: Layout) -> None:
        self._where, self._layout = where, layout
        self._articles = Articles(where, options)
        self._last = -1  # number of the last word in its sentence
        self._sentence = ""
        self._group: _Group | None = None
        self._is_ended = False  # the last word says so; a name may go on nevertheless
        self._comments = 0

    def take(self, number: int, line: str) -> Iterator[Item]:
        """Take the next line."""
        if not line.strip():
            yield from self._end_sentence()
        elif line.startswith(START):
            self._articles.has_starts = True
            yield from self._articles.end_article()
        elif is_comment(line, self._layout):
            yield from self._take_comment(line.strip())
        else:
            yield from self._take_word(number, line)

    def end(self) -> Iterator[Item]:
        """Yield what is left, and what was refused."""
        yield from self._articles.end()
        if self._comments:
            yield Notice(self._where, Omission.COMMENT_LINES, self._comments)
        if self._layout.left_out:
            yield Notice(self._where, Omission.FIELDS, len(self._layout.left_out), self._layout.left_out)

    def _take_word(self, number: int, line: str) -> Iterator[Item]:
        layout = self._layout
        cells = layout.cells(line)
        tag = layout.tag_in(cells)
        number_cell = cells[0] if layout.is_numbered and NUMBER.match(cells[0]) else ""
        text = cells[layout.token] if len(cells) > layout.token else line.strip(" \t\r\n")
        if not tag:
            sentence = QT_TRANSLATE_NOOP(
                "errors", "{where}, line {line}: there is no tag such as O or B-PER at its end."
            )
            yield Refusal(self._where, number, sentence, {"where": self._where, "line": number}, is_whole=False)
        if self._begins_sentence(cells, number_cell) or (self._is_ended and not _goes_on(tag)):
            yield from self._end_sentence()
        if not text:  # neat begins sentences with a line that has no word
            return
        misc = misc_of(cells[layout.misc]) if 0 <= layout.misc < len(cells) else {}
        is_spaced = not ("NoSpaceAfter" in misc or misc.get("SpaceAfter") == "No") if layout.is_spaced else None
        inner = tuple(cells[i] if i < len(cells) else "O" for i in layout.inner)
        yield from self._add(Word(text, tag or "O", inner, is_spaced), number_cell)
        self._is_ended = "EndOfSentence" in misc

    def _add(self, word: Word, number_cell: str) -> Iterator[Item]:
        """Add a token. Parts of a multiword token (`1-2`) give it their tags; empty nodes (`1.1`) are dropped."""
        if "." in number_cell:
            return
        if "-" in number_cell:
            self._group = _Group(word, int(number_cell.split("-")[1]))
        elif self._group:
            self._group.add(word)
        else:
            yield from self._articles.add(word)
        if self._group and number_cell == str(self._group.last):
            yield from self._articles.add(self._group.word)
            self._group = None

    def _begins_sentence(self, cells: list[str], number_cell: str) -> bool:
        """Return whether the number or the sentence of a token begins a new sentence."""
        if not number_cell and self._layout.sentence < 0:
            return False
        if self._layout.sentence >= 0:
            name = cells[self._layout.sentence] if len(cells) > self._layout.sentence else ""
            previous, self._sentence = self._sentence, name or self._sentence
            return self._sentence != previous
        number = int(number_cell.split("-")[0]) if number_cell.split("-")[0].isdecimal() else self._last + 1
        before, self._last = self._last, number
        return bool(number_cell) and number < before

    def _end_sentence(self) -> Iterator[Item]:
        self._last, self._is_ended = -1, False
        yield from self._articles.end_sentence()

    def _take_comment(self, line: str) -> Iterator[Item]:
        key, value = _comment(line)
        if key.startswith("newdoc") or key.endswith("document_id"):
            yield from self._articles.end_article()
            self._articles.has_starts = True
            self._articles.known["external_id"] = value
        elif key == "text":
            yield from self._articles.end_sentence()
            self._articles.text = value
        elif key.endswith("date"):
            self._articles.known["published"] = value
        elif source := _SOURCE.match(line):
            self._take_source(source[1], source[2] or "")
        elif key not in _STRUCTURE:
            self._comments += 1

    def _take_source(self, url: str, day: str) -> None:
        """Keep the source of an article. Several sources count as none."""
        known = self._articles.known
        self._comments += known.get("url", url) != url
        known["url"] = url if known.get("url", url) == url else ""
        known["published"] = day if known.get("published", day) == day else ""


class _Group:
    """A multiword token and the last number of its parts."""

    def __init__(self, word: Word, last: int) -> None:
        self.word, self.last = word, last

    def add(self, part: Word) -> None:
        """Take over the tag of a part, unless an earlier one had one."""
        if not label_of(self.word.tag):
            self.word = self.word._replace(tag=part.tag)


def _goes_on(tag: str) -> bool:
    """Return whether a tag continues an entity."""
    return tag[:1].upper() in "ILEM" and is_name_tag(tag)


def _lines_of(head: bytes) -> list[str]:
    """Return the first lines of a file without the last one, which may be cut."""
    whole = head[: head.rfind(b"\n") + 1] if len(head) >= HEAD else head
    return (decode(whole) or "").split("\n")[:_LAYOUT_LINES]


def _comment(line: str) -> tuple[str, str]:
    """Return `key` and `value` of a line `# key = value`."""
    key, _, value = line.lstrip("# \t").partition("=")
    return key.strip(), value.strip()


def _blocks(file: Iterable[str]) -> Iterator[str]:
    """Yield the text from one -DOCSTART- to the next."""
    block: list[str] = []
    for line in file:
        if line.startswith(START) and block:
            yield "".join(block)
            block = []
        block.append(line)
    if block:
        yield "".join(block)


FORMAT = Format(
    name="conll",
    title="CoNLL",
    purpose=QT_TRANSLATE_NOOP("export", "Words and tags in columns, as older tools read them."),
    suffixes=(".conll", ".iob", ".bio"),
    holds=COLUMN_FEATURES,
    write=write,
    read_back=read_back,
    verified_with="spaCy",
    tokens=True,
)
