"""JSON of training tools, recognised record by record: ours, Prodigy, doccano, Label Studio, spaCy, Hugging Face."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.formats.annotated.json_shapes import doccano, jsonl, labelstudio, spacy_json
from annotate.formats.annotated.json_shapes.json_values import Values
from annotate.formats.annotated.token_columns import hf
from annotate.formats.articles.plain import decode
from annotate.formats.base import NO_OPTIONS, Item, Notice, Omission, ReadOptions
from annotate.formats.reading.record import Record

_OF_FILE = {"classes", "features", "labels", "meta"}  # keys around records that say nothing an article has
_KEYS = re.compile(
    r'"(?:text|content|tokens|words|data|result|paragraphs|doc_annotation|spans|entities|ents|labels?|annotations?|annotation_id|annotator'
    r'|denotations|\w*tags|documents|examples|rows|training_data)"\s*:',
    re.I,
)


def recognises(head: bytes) -> bool:
    """Return whether a file begins as JSON with a key of one of these tools."""
    text = (decode(head) or "").lstrip("\ufeff \t\r\n")
    return text.startswith(("{", "[")) and bool(_KEYS.search(text))


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the documents of a file with a value a line or a list of values."""
    values = Values(file, where, options)
    names: tuple[str, ...] | None = None
    for record, value in values:
        if value is None:
            yield from record.items()
        elif hf.is_one(value):
            names = hf.tag_names(file, values.around, options) if names is None else names
            yield from hf.read_record(record, value, names)
        else:
            yield from read_value(record, value)
    others = [key for key, thing in values.around.items() if isinstance(thing, list | dict) and thing]
    others = [key for key in others if key not in _OF_FILE and key != values.inside]
    if others:
        yield Notice(where, Omission.FIELDS, len(others), tuple(others))


def read_value(record: Record, value: Any) -> Iterator[Item]:
    """Yield the document of one value. Its keys tell its tool."""
    if labelstudio.is_one(value):
        return labelstudio.read_record(record, value)
    if spacy_json.is_one(value):
        return spacy_json.read_record(record, value)
    if doccano.is_one(value):
        return doccano.read_record(record, value)
    return jsonl.read_record(record, value)
