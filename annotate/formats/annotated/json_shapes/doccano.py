"""doccano's JSONL: `{"text", "label": [[start, end, label]]}`, or with relations `{"text", "entities": […]}`.

Before version 1.4 it wrote `"annotations": [{"label": 7, "start_offset", "end_offset"}]`, where labels are numbers. Its
importer wants the same keys on every line. Offsets are code points. https://github.com/doccano/doccano
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.annotated.json_shapes.fields import as_list, read_fields, take_span
from annotate.formats.annotated.json_shapes.jsonl import write_lines
from annotate.formats.base import TRAINING_FEATURES, Feature, Format, Found, Item, Omission, Options
from annotate.formats.reading.record import Record
from annotate.model import Document, State

_SPANS = ("label", "labels", "entities", "annotations", "annotation", "denotations", "ents")  # lists of spans
_OWN = {"text", "content", "meta", "metadata", "relations", "Comments", "comments", *_SPANS}


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Write the shape without relations, with the metadata as keys beside it."""
    write_lines(map(_record, documents), path)


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each line, read with the json module alone."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            yield Found(record["text"], frozenset((start, end, label) for start, end, label in record["label"]))


def is_one(value: Any) -> bool:
    """Return whether a JSON value is a record of doccano, or of a program with much the same keys."""
    if not isinstance(value, dict) or "spans" in value or not ("text" in value or "content" in value):
        return False
    return any(isinstance(value.get(key), list) for key in _SPANS)


def read_record(record: Record, value: dict[str, Any]) -> Iterator[Item]:
    """Yield the document in one record."""
    if record.set_text(value.get("text", value.get("content"))):
        for key in _SPANS:
            spans = as_list(value.get(key))
            if spans and all(isinstance(span, str) for span in spans):  # labels of the whole article
                record.note(Omission.FIELDS, key)
                continue
            for span in spans:
                take_span(record, span, State.ACCEPTED)
        for keys, omission in ((("relations",), Omission.RELATIONS), (("Comments", "comments"), Omission.MARGIN_NOTES)):
            if count := sum(len(as_list(value.get(key))) for key in keys):
                record.note(omission, count=count)
    nested = [value[key] for key in ("meta", "metadata") if isinstance(value.get(key), dict)]
    yield from record.items(**read_fields(record, value, *nested, own=_OWN))


def _record(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "text": document.text,
        "label": [[a.start, a.end, a.label] for a in document.visible],
        "Comments": [],
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "external_id": document.external_id,
        "meta": document.meta,
    }


FORMAT = Format(
    name="doccano",
    title="doccano",
    purpose=QT_TRANSLATE_NOOP("export", "JSONL for doccano, to continue marking there."),
    suffixes=(".jsonl",),
    holds=TRAINING_FEATURES | {Feature.META},
    write=write,
    read_back=read_back,
    verified_with="json",
)
