"""doccano's JSONL: `{"text", "label": [[start, end, label]]}`, or with relations `{"text", "entities": […]}`.

Its importer wants the same keys on every line. Offsets are code points. https://github.com/doccano/doccano
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotate.formats.base import Found, Item, Options
from annotate.formats.jsonl import write_lines
from annotate.formats.records import Record, as_list, as_string
from annotate.model import Document, State

_OWN_KEYS = {"id", "text", "label", "labels", "entities", "relations", "Comments", "comments", "meta"}


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """The shape without relations, with what else is known flat beside it."""
    write_lines(map(_record, documents), path)


def read_back(path: Path) -> Iterator[Found]:
    """Each line's text and entities, with nothing but the json module."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            record = json.loads(line)
            yield Found(record["text"], frozenset((start, end, label) for start, end, label in record["label"]))


def is_one(value: Any) -> bool:
    """Whether a JSON value is a record of doccano, by its keys."""
    if not isinstance(value, dict) or "text" not in value or "spans" in value:
        return False
    return any(isinstance(value.get(key), list) for key in ("label", "labels", "entities"))


def read_record(record: Record, value: dict[str, Any]) -> Iterator[Item]:
    """The document in one record."""
    if record.set_text(value.get("text")):
        for span in [*as_list(value.get("label")), *as_list(value.get("labels"))]:
            start, end, label = span if isinstance(span, list) and len(span) == 3 else (None, None, None)
            record.take(start, end, label, State.ACCEPTED)
        for entity in as_list(value.get("entities")):
            known = entity if isinstance(entity, dict) else {}
            record.take(known.get("start_offset"), known.get("end_offset"), known.get("label"), State.ACCEPTED)
    meta = value["meta"] if isinstance(value.get("meta"), dict) else {}
    flat = {
        key: text
        for key, thing in [*meta.items(), *value.items()]
        if key not in _OWN_KEYS and (text := as_string(thing))
    }
    yield from record.items(
        title=flat.pop("title", ""),
        source=flat.pop("source", ""),
        published=flat.pop("published", ""),
        external_id=flat.pop("external_id", "") or as_string(value.get("id")),
        meta=flat,
    )


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
