"""Columns, a token a line and its tag last: CoNLL-2002 and 2003, IOB2, IOB1, BILUO and BIOES.

A blank line ends a sentence, -DOCSTART- begins a document. What is written is CoNLL-2003 with IOB2: `TOKEN POS CHUNK NER`.
https://www.clips.uantwerpen.be/conll2003/ner/
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import Found, Item, Options, Refusal
from annotate.formats.plain import decode, lines
from annotate.formats.records import Record
from annotate.formats.spacing import join
from annotate.model import Document, State, Tokens

_TAG = re.compile(r"(?:([BIOLUESbiolues])-(.+)|O|-|_)$")
_START = "-DOCSTART-"
_DOCSTART = "-DOCSTART- -X- O O\n\n"
_MOST = 100  # sentences of a document where nothing says where documents begin
_ENDS = {".", "!", "?", "…"}
_CLOSING = {'"', "'", "”", "’", "»", ")", "]"}
_BATCH = 200  # documents that spaCy reads back at a time


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """CoNLL-2003 with IOB2 tags; a blank line behind sentences and paragraphs."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for document in documents:
            file.write(_DOCSTART)
            tokens = list(zip(words_of(document), tags_of(document), strict=True))
            for i, (token, tag) in enumerate(tokens):
                file.write(f"{token} -X- O {tag}\n")
                following = tokens[i + 1] if i + 1 < len(tokens) else None
                if following and _ends_sentence([t for t, _ in tokens[max(0, i - 2) : i + 1]], *following):
                    file.write("\n")
            file.write("\n")


def read_back(path: Path) -> Iterator[Found]:
    """The documents as spaCy's own converter reads them."""
    from spacy.training.converters.conll_ner_to_docs import conll_ner_to_docs

    convert: Callable[..., Iterator[Any]] = conll_ner_to_docs
    with path.open(encoding="utf-8", newline="\n") as file:
        blocks = _blocks(file)
        while batch := list(islice(blocks, _BATCH)):
            for doc in convert("".join(batch), n_sents=0, no_print=True):
                text = " ".join(token.text for token in doc)
                yield Found(text, frozenset((e.start_char, e.end_char, e.label_) for e in doc.ents))


def words_of(document: Document) -> list[str]:
    """The tokens' texts."""
    return [document.text[start:end] for start, end in document.tokens or ()]


def tags_of(document: Document) -> list[str]:
    """An IOB2 tag for each token. The marks are on token edges and do not overlap."""
    tokens = document.tokens or Tokens((), ())
    tags = ["O"] * len(tokens)
    for mark in document.visible:
        for place in tokens.overlapping(mark.start, mark.end):
            tags[place] = ("B-" if tokens.starts[place] == mark.start else "I-") + mark.label
    return tags


def knows(head: bytes) -> bool:
    """Whether every line but the last one, which may be cut, is columns with a tag at its end."""
    shown = [line for line in (decode(head) or "").split("\n")[:200][:-1] if line.strip()]
    rows = [line for line in shown if not line.startswith("#") or _columns(line)[2]]
    return bool(rows) and all(len(line.split()) > 1 and _columns(line)[2] for line in rows)


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """The documents, as running text with a line for each sentence."""
    found = _Found(where)
    for number, line in enumerate(lines(file), start=1):
        token, tag, is_tagged = _columns(line)
        if not line.strip():
            found.end_sentence()
            if len(found.sentences) >= _MOST and not found.has_starts:
                yield from found.end_document()
        elif token == _START:
            found.has_starts = True
            yield from found.end_document()
        elif is_tagged or not line.startswith("#"):
            found.add(token, tag)
            if not is_tagged:
                sentence = QT_TRANSLATE_NOOP(
                    "errors", "{where}, line {line}: there is no tag such as O or B-PER at its end."
                )
                yield Refusal(where, number, sentence, {"where": where, "line": number}, is_whole=False)
    yield from found.end_document()


@dataclass(slots=True)
class _Found:
    """The document being read."""

    where: str
    sentences: list[list[tuple[str, str]]] = field(default_factory=list)
    sentence: list[tuple[str, str]] = field(default_factory=list)
    number: int = 0
    has_starts: bool = False

    def add(self, token: str, tag: str) -> None:
        self.sentence.append((token, tag))

    def end_sentence(self) -> None:
        if self.sentence:
            self.sentences.append(self.sentence)
        self.sentence = []

    def end_document(self) -> Iterator[Item]:
        self.end_sentence()
        sentences, self.sentences = self.sentences, []
        if sentences:
            self.number += 1
            yield from _document(Record(self.where, self.number, is_line=False), sentences, self.where)


def _document(record: Record, sentences: list[list[tuple[str, str]]], where: str) -> Iterator[Item]:
    texts, spans, marks = [], [], []
    at = 0
    for sentence in sentences:
        text, places = join([token for token, _ in sentence])
        moved = [(at + start, at + end) for start, end in places]
        spans += moved
        marks += [(moved[first][0], moved[last][1], label) for first, last, label in entities([t for _, t in sentence])]
        texts.append(text)
        at += len(text) + 1
    if record.set_text("\n".join(texts)):
        for start, end, label in marks:
            record.take(start, end, label, State.ACCEPTED)
    tokens = Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans), "import")
    yield from record.items(source=where, tokens=tokens if record.is_as_it_came else None)


def entities(tags: Iterable[str]) -> list[tuple[int, int, str]]:
    """(first, last, label) for tags of any of the schemes, as conlleval reads them."""
    found: list[tuple[int, int, str]] = []
    is_open = False
    for i, tag in enumerate(tags):
        match = _TAG.match(tag)
        prefix, label = (match[1] or "", match[2] or "") if match else ("", "")
        if not prefix or prefix in "Oo":
            is_open = False
        elif is_open and prefix in "ILEile" and found[-1][2] == label:
            found[-1] = (found[-1][0], i, label)
        else:
            found.append((i, i, label))
        is_open = bool(prefix) and prefix in "BIbi"
    return found


def _columns(line: str) -> tuple[str, str, bool]:
    """Token and tag of a line, and whether there is a tag."""
    stripped = line.rstrip("\r\n")
    columns = stripped.split("\t") if "\t" in stripped else stripped.split()
    columns = [column.strip() for column in columns if column.strip()] or [""]
    is_tagged = len(columns) > 1 and _TAG.match(columns[-1]) is not None
    return columns[0], columns[-1] if is_tagged else "O", is_tagged


def _ends_sentence(last: list[str], following: str, tag: str) -> bool:
    """Whether a sentence ends behind the tokens `last`; never inside a name."""
    if tag.startswith("I-") or following in _CLOSING or following in _ENDS:
        return False
    return last[-1] in _ENDS or (len(last) > 1 and last[-1] in _CLOSING and last[-2] in _ENDS)


def _blocks(file: Iterable[str]) -> Iterator[str]:
    """The text from one -DOCSTART- to the next."""
    block: list[str] = []
    for line in file:
        if line.startswith(_START) and block:
            yield "".join(block)
            block = []
        block.append(line)
    if block:
        yield "".join(block)
