"""What trainers have: the readers of marked articles, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.formats import brat, cas, conll, docbin, doccano, jsonl, labelstudio, plain, spacy_json
from annotate.formats.base import Item, Reader
from annotate.formats.records import Record, parsed


def _read_lines(file: BinaryIO, where: str) -> Iterator[Item]:
    """A JSON value a line; whose shape it has is told by the line itself."""
    for number, line in enumerate(plain.lines(file), start=1):
        if line.strip():
            record = Record(where, number)
            value = parsed(record, line)
            yield from record.items() if value is None else _read_value(record, value)


def _read_value(record: Record, value: Any) -> Iterator[Item]:
    if doccano.is_one(value):
        return doccano.read_record(record, value)
    if spacy_json.is_one(value):
        return spacy_json.read_record(record, value)
    return jsonl.read_record(record, value)


READERS: tuple[Reader, ...] = (
    Reader("jsonl", (".jsonl",), _read_lines),
    Reader("prodigy", (), _read_lines),
    Reader("doccano", (), _read_lines),
    Reader("labelstudio", (".json",), labelstudio.read, labelstudio.knows),
    Reader("spacy-json", (".json",), spacy_json.read, spacy_json.knows),
    Reader("cas-json", (".json",), cas.read_json, cas.knows_json),
    Reader("cas", (".xmi",), cas.read_xmi),
    Reader("cas-zip", (".zip",), cas.read_zip, cas.knows_zip),
    Reader("brat", (".zip",), brat.read_zip, brat.knows_zip),
    Reader(
        "conll", (".conll", ".conll03", ".iob", ".iob2", ".bio", ".bioes", ".biluo", ".tsv"), conll.read, conll.knows
    ),
    Reader("spacy", (".spacy",), docbin.read),
)
