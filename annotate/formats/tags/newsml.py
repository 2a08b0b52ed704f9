"""NewsML-G2: one message of news items with their subjects, and the concepts of those that have an identifier.

https://iptc.org/standards/newsml-g2/
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import TAG_FEATURES, Feature, Format, Found, Options
from annotate.formats.tags.names_in import Tag, is_date, tags_of, uri_of
from annotate.model import Document, LabelKind, now

_SPACE = "http://iptc.org/std/nar/2006-10-01/"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"
_ITEM = {"standard": "NewsML-G2", "standardversion": "2.28", "conformance": "power"}
_TYPES = {
    LabelKind.PERSON: "cpnat:person",
    LabelKind.ORGANISATION: "cpnat:organisation",
    LabelKind.PLACE: "cpnat:geoArea",
    LabelKind.OTHER: "cpnat:abstract",
}
_KINDS = {name: kind for kind, name in _TYPES.items()}


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write a message with an item for each document."""
    from lxml import etree

    sent = now()
    known: Counter[Tag] = Counter()
    with path.open("wb") as file, etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element(_name("newsMessage"), nsmap={None: _SPACE}):
            xml.write(_element("header", "", {}, _element("sent", sent)))
            with xml.element(_name("itemSet")):
                for number, document in enumerate(documents, start=1):
                    tags = tags_of(document, options)
                    known.update(tag for tag in tags if tag.address)
                    xml.write(_news_item(document, number, tags, sent))
                if known:
                    xml.write(_concepts(known, sent, options.language))


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and subjects of each item."""
    from lxml import etree

    for item in etree.parse(path, etree.XMLParser(huge_tree=True)).iterfind(".//{*}newsItem"):
        tags = (Tag(one.findtext("{*}name"), _KINDS[one.get("type")]) for one in item.iterfind(".//{*}subject"))
        yield Found(item.findtext(".//{*}inlineData") or "", frozenset(tag.entity for tag in tags))


def _news_item(document: Document, number: int, tags: Iterable[Tag], sent: str) -> Any:
    language = document.meta.get("language", "")
    about = [
        _element("contentCreated", document.published if is_date(document.published) else ""),
        _element("by", document.meta.get("byline", "")),
        _element("language", "", {"tag": language}) if language else None,
        *map(_subject, tags),
        _element("headline", document.title),
    ]
    text = _element("inlineData", document.text, {"contenttype": "text/plain"})
    return _element(
        "newsItem",
        "",
        {"guid": uri_of(document, number), "version": "1", **_ITEM, **({_LANGUAGE: language} if language else {})},
        _element("catalogRef", "", {"href": _CATALOG}),
        _item_meta("ninat:text", document.source, sent),
        _element("contentMeta", "", {}, *about),
        _element("contentSet", "", {}, text),
    )


def _subject(tag: Tag) -> Any:
    known = {"uri": tag.address} if tag.address else {"literal": tag.identifier} if tag.identifier else {}
    return _element("subject", "", {"type": _TYPES[tag.kind], **known}, _element("name", tag.name))


def _concepts(known: Counter[Tag], sent: str, language: str) -> Any:
    """Return the item with the most frequent tag of each address, whatever the order of the articles."""
    rarest_first = sorted(known, key=lambda tag: (known[tag], tag.kind, tag.name))
    by_address = {tag.address: tag for tag in rarest_first}
    concepts = (
        _element(
            "concept",
            "",
            {},
            _element("conceptId", "", {"uri": address}),
            _element("type", "", {"qcode": _TYPES[tag.kind]}),
            _element("name", tag.name),
        )
        for address, tag in sorted(by_address.items())
    )
    return _element(
        "knowledgeItem",
        "",
        {"guid": "urn:kanttekening:names", "version": "1", **_ITEM, _LANGUAGE: language},
        _element("catalogRef", "", {"href": _CATALOG}),
        _item_meta("cinat:scheme", "", sent),
        _element("conceptSet", "", {}, *concepts),
    )


def _item_meta(kind: str, provider: str, sent: str) -> Any:
    """Return what every item says of itself: its class, who provides it, when it was made, and that it may be used."""
    return _element(
        "itemMeta",
        "",
        {},
        _element("itemClass", "", {"qcode": kind}),
        _element("provider", "", {"literal": provider or "–"}),
        _element("versionCreated", sent),
        _element("pubStatus", "", {"qcode": "stat:usable"}),
    )


def _element(name: str, text: str = "", attributes: dict[str, str] | None = None, *inside: Any) -> Any:
    """Return an element; None for one without anything in it."""
    from lxml import etree

    if not text and attributes is None:
        return None
    element = etree.Element(_name(name), attributes or {}, nsmap={None: _SPACE})
    element.text = text or None
    element.extend(one for one in inside if one is not None)
    return element


def _name(name: str) -> str:
    return f"{{{_SPACE}}}{name}"


FORMAT = Format(
    name="newsml",
    title="NewsML-G2",
    purpose=QT_TRANSLATE_NOOP(
        "export", "A message of news items with the names in them as subjects, for the system of a newsroom."
    ),
    suffixes=(".xml",),
    holds=TAG_FEATURES - {Feature.CHARACTERS},
    write=write,
    read_back=read_back,
    verified_with="lxml",
    holds_date=is_date,
)
