"""ninjs 3.0, a news item on each line with the people, organisations and places in it: https://iptc.org/standards/ninjs/."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import TAG_FEATURES, Format, Found, Options
from annotate.formats.tags.names_in import Tag, is_moment, tags_of, uri_of
from annotate.model import Document, LabelKind

_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"
_LISTS = {
    LabelKind.PERSON: "people",
    LabelKind.ORGANISATION: "organisations",
    LabelKind.PLACE: "places",
    LabelKind.OTHER: "subjects",
}


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write a line for each document."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, document in enumerate(documents, start=1):
            file.write(json.dumps(_item(document, number, options), ensure_ascii=False) + "\n")


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and tags of each line."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            item = json.loads(line)
            tags = (Tag(one["name"], kind) for kind, name in _LISTS.items() for one in item.get(name, ()))
            yield Found(item["bodies"][0]["value"], frozenset(tag.entity for tag in tags))


def _item(document: Document, number: int, options: Options) -> dict[str, Any]:
    tags = tags_of(document, options)
    about = {
        "uri": uri_of(document, number),
        "standard": {"name": "ninjs", "version": "3.0", "schema": _SCHEMA},
        "type": "text",
        "language": document.meta.get("language", ""),
        "contentCreated": document.published if is_moment(document.published) else "",
        "by": document.meta.get("byline", ""),
        "infoSources": [{"name": document.source}] if document.source else [],
        "headlines": [{"value": document.title}] if document.title else [],
        "bodies": [{"contentType": "text/plain", "value": document.text}],
        **{name: [_named(tag) for tag in tags if tag.kind is kind] for kind, name in _LISTS.items()},
    }
    return {name: value for name, value in about.items() if value}


def _named(tag: Tag) -> dict[str, str]:
    literal = "" if tag.address else tag.identifier
    return {name: value for name, value in (("name", tag.name), ("uri", tag.address), ("literal", literal)) if value}


FORMAT = Format(
    name="ninjs",
    title="ninjs",
    purpose=QT_TRANSLATE_NOOP(
        "export", "News items with people, organisations and places as tags, for the system of a newsroom."
    ),
    suffixes=(".ninjs",),
    holds=TAG_FEATURES,
    write=write,
    read_back=read_back,
    verified_with="json",
    holds_date=is_moment,
)
