"""spaCy's training data as JSON, in each of its shapes. Offsets are code points.

Pairs `[text, {"entities": …}]`, documents with paragraphs and sentences (version 2), `Doc.to_json`, and examples with
`doc_annotation`. Entities may be a tag for each token where the tokens are given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotate.formats.annotated.json_shapes.fields import as_list, as_string, read_fields, take_span
from annotate.formats.annotated.json_shapes.json_values import is_pair
from annotate.formats.annotated.token_columns.tagged import Word, is_tag, read_sentences
from annotate.formats.base import Item, Omission
from annotate.formats.reading.record import Record
from annotate.formats.reading.refusals import Why
from annotate.model import State

_OWN = {
    "text",
    "ents",
    "spans",
    "tokens",
    "sents",
    "paragraphs",
    "entities",
    "words",
    "doc_annotation",
    "token_annotation",
}


def is_one(value: Any) -> bool:
    """Return whether a JSON value has one of spaCy's shapes."""
    if is_pair(value):
        return True
    if not isinstance(value, dict):
        return False
    is_doc = isinstance(value.get("text"), str) and isinstance(value.get("ents"), list)
    return is_doc or "doc_annotation" in value or isinstance(value.get("paragraphs"), list)


def read_record(record: Record, value: Any) -> Iterator[Item]:
    """Yield the document in one value."""
    if isinstance(value, list):
        yield from _read_pair(record, value[0], value[1])
    elif "doc_annotation" in value:
        yield from _read_example(record, value)
    elif "ents" in value:
        yield from _read_doc(record, value)
    else:
        yield from _read_paragraphs(record, value)


def _read_pair(record: Record, text: str, known: dict[str, Any]) -> Iterator[Item]:
    entities = as_list(known.get("entities"))
    if entities and all(isinstance(tag, str) for tag in entities):
        yield from _read_tags(record, text, known.get("words") or known.get("tokens"), entities)
        return
    if record.set_text(text):
        _take_all(record, entities, known.get("spans"))
        _note_others(record, known)
    yield from record.items()


def _read_doc(record: Record, value: dict[str, Any]) -> Iterator[Item]:
    if record.set_text(value["text"]):
        _take_all(record, value["ents"], value.get("spans"))
    yield from record.items(**read_fields(record, value, own=_OWN))


def _read_example(record: Record, value: dict[str, Any]) -> Iterator[Item]:
    """Yield the document of `Example.to_dict`, where each token says whether a space follows."""
    about, tokens = (
        value[key] if isinstance(value.get(key), dict) else {} for key in ("doc_annotation", "token_annotation")
    )
    words, spaces = as_list(tokens.get("ORTH")), as_list(tokens.get("SPACY"))
    _note_others(record, about, "spans")
    yield from _read_tags(record, "", words, as_list(about.get("entities")), spaces)


def _read_tags(
    record: Record, text: str, words: Any, tags: list[Any], spaces: list[Any] | None = None
) -> Iterator[Item]:
    """Yield a document of tokens with a tag each."""
    words = as_list(words)
    are_right = all(isinstance(word, str) for word in words) and all(is_tag(as_string(tag)) for tag in tags)
    if not words or len(words) != len(tags) or not are_right:
        record.refuse(Why.NO_WORDS, is_whole=True)
        yield from record.items()
        return
    known = spaces if spaces and len(spaces) == len(words) else [None] * len(words)
    row = [Word(word, tag, (), None if is_spaced is None else bool(is_spaced)) for word, tag, is_spaced in zip(words, tags, known, strict=True)]  # fmt: skip
    yield from read_sentences(record, [(row, text)])


def _read_paragraphs(record: Record, value: dict[str, Any]) -> Iterator[Item]:
    """Yield the document of the JSON of `spacy train` before version 3."""
    sentences: list[tuple[list[Word], str]] = []
    for paragraph in (p for p in as_list(value["paragraphs"]) if isinstance(p, dict)):
        inside = [
            _words_in(record, sentence)
            for sentence in as_list(paragraph.get("sentences"))
            if isinstance(sentence, dict)
        ]
        raw = paragraph.get("raw")
        if isinstance(raw, str) and raw.strip():
            sentences.append(([word for words in inside for word in words], raw))
        else:
            sentences += [(words, "") for words in inside if words]
        _note_others(record, paragraph)
    if sentences:
        yield from read_sentences(record, sentences, **read_fields(record, value, own=_OWN))
    else:
        record.refuse(Why.NO_TEXT, is_whole=True)
        yield from record.items()


def _words_in(record: Record, sentence: dict[str, Any]) -> list[Word]:
    words = []
    for token in (t for t in as_list(sentence.get("tokens")) if isinstance(t, dict) and as_string(t.get("orth"))):
        tag = as_string(token.get("ner")) or "O"
        if not is_tag(tag):
            record.note(Omission.FIELDS, "ner")
        words.append(Word(as_string(token["orth"]), tag if is_tag(tag) else "O"))
    return words


def _take_all(record: Record, entities: list[Any], groups: Any) -> None:
    """Take entities, and groups of spans by key."""
    for span in entities:
        take_span(record, span[:3] if isinstance(span, list) else span, State.ACCEPTED)
    for group in groups.values() if isinstance(groups, dict) else [groups]:
        for span in as_list(group):
            take_span(record, span, State.ACCEPTED)


def _note_others(record: Record, known: dict[str, Any], *keys: str) -> None:
    """Note the annotations that are no spans, such as `cats`, except those of grammar."""
    for key in ("cats", "links", *keys):
        if known.get(key):
            record.note(Omission.FIELDS, key)
