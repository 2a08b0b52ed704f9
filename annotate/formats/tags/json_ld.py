"""JSON-LD of schema.org: news articles and what they mention (https://schema.org/NewsArticle), for web pages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import TAG_FEATURES, Format, Found, Options
from annotate.formats.tags.names_in import Tag, tags_of, uri_of
from annotate.model import Document, LabelKind

_TYPES = {
    LabelKind.PERSON: "Person",
    LabelKind.ORGANISATION: "Organization",
    LabelKind.PLACE: "Place",
    LabelKind.OTHER: "Thing",
}
_KINDS = {name: kind for kind, name in _TYPES.items()}


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write one graph, with an article a line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"@context": "https://schema.org",\n"@graph": [\n')
        for number, document in enumerate(documents, start=1):
            file.write(",\n" if number > 1 else "")
            file.write(json.dumps(_article(document, number, options), ensure_ascii=False))
        file.write("\n]}\n")


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and tags of each article."""
    for one in json.loads(path.read_text("utf-8"))["@graph"]:
        tags = (Tag(tag["name"], _KINDS[tag["@type"]]) for tag in one["mentions"])
        yield Found(one["articleBody"], frozenset(tag.entity for tag in tags))


def _article(document: Document, number: int, options: Options) -> dict[str, Any]:
    known = {
        "@id": uri_of(document, number),
        "headline": document.title,
        "datePublished": document.published,
        "inLanguage": document.meta.get("language", ""),
        "url": document.meta.get("url", ""),
        "author": document.meta.get("byline", ""),
        "publisher": {"@type": "Organization", "name": document.source} if document.source else "",
    }
    about = {name: value for name, value in known.items() if value}
    mentions = [_mention(tag) for tag in tags_of(document, options)]
    return {"@type": "NewsArticle", **about, "mentions": mentions, "articleBody": document.text}


def _mention(tag: Tag) -> dict[str, str]:
    identifier = "" if tag.address else tag.identifier
    known = {"sameAs": tag.address, "identifier": identifier}
    return {"@type": _TYPES[tag.kind], "name": tag.name, **{name: value for name, value in known.items() if value}}


FORMAT = Format(
    name="jsonld",
    title="schema.org",
    purpose=QT_TRANSLATE_NOOP("export", "JSON-LD for web pages: news articles with the names that they mention."),
    suffixes=(".jsonld",),
    holds=TAG_FEATURES,
    write=write,
    read_back=read_back,
    verified_with="json",
)
