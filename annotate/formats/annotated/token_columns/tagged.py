"""Tokens with tags: the tagging schemes, and articles made of sentences of such tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotate.formats.annotated.token_columns.spacing import align, guess_language, join
from annotate.formats.base import Item, Notice, Omission, ReadOptions
from annotate.formats.reading.record import Record
from annotate.model import State, Tokens

MAX_SENTENCES = 100  # in an article where nothing says where articles begin
MAX_ARTICLE = 5_000  # words in such an article
MAX_WORDS = 200  # in a sentence; a longer one is cut where sentences end
_MAX_RUN = 1_000  # words without an end
_TAG = re.compile(r"(?:([BIOLUESMWbioluesmw])-(.+)|[Oo]|-|_)\Z", re.DOTALL)
_ENDS = {".", "!", "?", "…"}
_CLOSING = {'"', "'", "”", "’", "»", ")", "]", "''", "-RRB-"}


class Word(NamedTuple):
    """A token, its tag, the tags of further layers, and whether a space follows (None: unknown)."""

    text: str
    tag: str = "O"
    inner: tuple[str, ...] = ()
    is_spaced: bool | None = None


def is_tag(text: str) -> bool:
    """Return whether a text is a tag of IOB1, IOB2, BILUO, BIOES, BMES or BMEWO."""
    return _TAG.match(text) is not None


def is_name_tag(text: str) -> bool:
    """Return whether a text is a tag with a label."""
    match = _TAG.match(text)
    return match is not None and match[1] is not None


def label_of(tag: str) -> str:
    """Return the label of a tag, "" when it has none."""
    match = _TAG.match(tag)
    return (match[2] or "") if match else ""


def entities(tags: Iterable[str]) -> list[tuple[int, int, str]]:
    """Return (first, last, label) for tags of any scheme, as conlleval reads them; both indexes inclusive."""
    found: list[tuple[int, int, str]] = []
    is_open = False
    for i, tag in enumerate(tags):
        if tag == "O":  # as most are
            is_open = False
            continue
        match = _TAG.match(tag)
        prefix, label = ((match[1] or "").upper(), match[2] or "") if match else ("", "")
        if not prefix or prefix == "O":
            is_open = False
            continue
        if is_open and prefix in "ILEM" and found[-1][2] == label:
            found[-1] = (found[-1][0], i, label)
        else:
            found.append((i, i, label))
        is_open = prefix in "BIM"
    return found


def ends_sentence(words: Sequence[str], following: str, tag: str) -> bool:
    """Return whether a sentence ends after `words`, given the next token and its tag. Never inside an entity."""
    if (tag[:1].upper() in "ILEM" and len(tag) > 1) or following in _CLOSING or following in _ENDS:
        return False
    return words[-1] in _ENDS or (len(words) > 1 and words[-1] in _CLOSING and words[-2] in _ENDS)


@dataclass(slots=True)
class Articles:
    """Group sentences into articles: where the file says that one begins, else MAX_SENTENCES each."""

    where: str
    options: ReadOptions
    has_starts: bool = False
    number: int = 0
    cut: int = 0
    known: dict[str, str] = field(default_factory=dict)  # fields of the article that is being gathered
    text: str = ""  # of the sentence, where the file gives it
    _words: list[Word] = field(default_factory=list)
    _sentences: list[tuple[list[Word], str]] = field(default_factory=list)
    _size: int = 0  # of the sentences, in words
    _is_cut: bool = False  # the sentence is a piece of a longer one

    def add(self, word: Word) -> Iterator[Item]:
        """Add a token. Yield an article when its sentence had to be cut and that filled one."""
        if len(self._words) >= MAX_WORDS and not self.text and self._may_cut(word):
            self.cut += 1
            yield from self.end_sentence()
            self._is_cut = True
        self._words.append(word)

    def _may_cut(self, word: Word) -> bool:
        """Return whether a long sentence may end before a token: where one ends, else after a full stop in a token."""
        last, size = [w.text for w in self._words[-2:]], len(self._words)
        if ends_sentence(last, word.text, word.tag):
            return True
        is_inside = word.tag[:1].upper() in "ILEM" and len(word.tag) > 1
        is_end = size >= 2 * MAX_WORDS and last[-1][-1:] in _ENDS and word.text[:1].isupper()
        return not is_inside and (is_end or size >= _MAX_RUN)

    def end_sentence(self) -> Iterator[Item]:
        """End a sentence. Yield an article when that fills one."""
        words, text, self._words, self.text = self._words, self.text, [], ""
        is_cut, self._is_cut = self._is_cut, False
        pieces = list(_pieces(words)) if words and not text and (is_cut or len(words) >= MAX_WORDS) else [words]
        self.cut += len(pieces) - 1
        for piece in pieces:
            self._sentences += [(piece, text)] if piece else []
            self._size += len(piece)
            is_full = len(self._sentences) >= MAX_SENTENCES or self._size >= MAX_ARTICLE
            if is_full and not self.has_starts:
                yield from self.end_article()

    def end_article(self) -> Iterator[Item]:
        """Yield the article that was gathered, if there is one."""
        if self._words:
            yield from self.end_sentence()
        sentences, known, self._sentences, self.known, self._size = self._sentences, self.known, [], {}, 0
        if sentences:
            self.number += 1
            record = Record(self.where, self.number, is_line=False, overlap=self.options.overlap)
            yield from read_sentences(record, sentences, source=self.where, **_fields(known))

    def end(self) -> Iterator[Item]:
        """Yield the last article, and how often a sentence was cut."""
        yield from self.end_article()
        if self.cut:
            yield Notice(self.where, Omission.CUT, self.cut)


def read_sentences(record: Record, sentences: Iterable[tuple[Sequence[Word], str]], **known: Any) -> Iterator[Item]:
    """Yield an article with a line for each sentence: tokens, and the text where the file has it, else ""."""
    texts: list[str] = []
    spans: list[tuple[int, int]] = []
    claims: list[tuple[int, int, str, Omission | None]] = []
    at = 0
    sentences = list(sentences)
    language = guess_language([word.text for words, _ in sentences for word in words])
    for words, told in sentences:
        aligned = align(told, [word.text for word in words]) if told else None
        if told and aligned is None:
            record.note(Omission.FIELDS, "text")
        text, in_sentence = (told, aligned) if aligned is not None else _laid_out(words, language)
        moved = [(at + start, at + end) for start, end in in_sentence]
        spans += moved
        for layer, tags in enumerate(_layers(words)):
            spare = Omission.INNER if layer else None
            claims += [(moved[first][0], moved[last][1], label, spare) for first, last, label in entities(tags)]
        texts.append(text)
        at += len(text) + 1
    if record.set_text("\n".join(texts)):
        for start, end, label, spare in claims:
            record.take(start, end, label, State.ACCEPTED, spare=spare)
    tokens = Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans), "import")
    yield from record.items(tokens=tokens if record.is_as_it_came else None, **known)


def _laid_out(words: Sequence[Word], language: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a sentence as it is written, and the span of each token in it."""
    texts = [word.text for word in words]
    spaces = [word.is_spaced for word in words]
    if words and None not in spaces:
        return join(texts, spaces=[bool(is_spaced) for is_spaced in spaces])
    begins = {i for i, word in enumerate(words) if word.tag[:1] in "BbSsUu" and len(word.tag) > 1}
    return join(texts, begins=begins, language=language)


def _layers(words: Sequence[Word]) -> Iterator[list[str]]:
    yield [word.tag for word in words]
    for layer in range(max((len(word.inner) for word in words), default=0)):
        yield [word.inner[layer] if layer < len(word.inner) else "O" for word in words]


def _pieces(words: list[Word]) -> Iterator[list[Word]]:
    """Yield a long run of tokens in sentences."""
    start = 0
    for i in range(1, len(words)):
        if ends_sentence([w.text for w in words[max(start, i - 2) : i]], words[i].text, words[i].tag):
            yield words[start:i]
            start = i
    yield words[start:]


def _fields(known: dict[str, str]) -> dict[str, Any]:
    fields = {name: known[name] for name in ("title", "published", "external_id") if known.get(name)}
    meta = {name: value for name, value in known.items() if name not in ("title", "published", "external_id") and value}
    return {**fields, **({"meta": meta} if meta else {})}
