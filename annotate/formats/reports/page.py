"""Articles with their annotations as one HTML file to read and print, without scripts or further files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.annotated.json_shapes.fields import read_fields
from annotate.formats.base import NO_OPTIONS, REPORT_FEATURES, Entity, Format, Found, Item, Options, ReadOptions
from annotate.formats.reading import guard
from annotate.formats.reading.record import Record, parsed
from annotate.model import Document, State
from annotate.spans import nested

_OWN = b"mark::after { content: attr(data-label);"  # in the style that is written, and hardly elsewhere
USUAL_COLOURS = ("#E4E6EA", "#3F4A5A")  # band and ink of a label that has none
_STYLE = """
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: #1F2328; background: #fff;
  font: 1.1rem/1.8 "Noto Serif", "Source Serif 4", Charter, Georgia, serif; }
article { border-top: 1px solid #ccc; padding: 1.2rem 0; }
.known, .legend, .notice { font: .85rem/1.5 system-ui, sans-serif; color: #555; }
.notice { border: 1px solid #A3271B; padding: .6rem .8rem; color: #7A1D14; }
.text { white-space: pre-wrap; overflow-wrap: break-word; }
mark { color: inherit; padding: .1em .15em; border-bottom: 2px solid; border-radius: .2em; }
mark.suggested { border-bottom-style: dashed; }
mark::after { content: attr(data-label); font: 600 .62em system-ui, sans-serif; margin-left: .35em; vertical-align: .15em; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } article { break-inside: auto; border: 0; }
  article + article { break-before: page; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write all articles below each other, each on a page of its own when printed."""
    rules = "".join(
        f'mark[data-label="{_in_css(name)}"] {{ background: {band}; border-color: {ink}; }}\n'
        f'mark[data-label="{_in_css(name)}"]::after {{ color: {ink}; }}\n'
        for name, (band, ink) in options.colours.items()
    )
    band, ink = USUAL_COLOURS
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(
            f'<!DOCTYPE html>\n<html lang="{escape(options.language)}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width">'
            f"<title>{escape(options.title)}</title>\n<style>{_STYLE}mark {{ background: {band}; border-color: {ink}; }}\n"
            f"{rules}</style></head>\n<body>\n"
        )
        if options.notice:
            file.write(f'<p class="notice">{escape(options.notice)}</p>\n')
        for document in documents:
            known = " · ".join(filter(None, [document.source, document.published, document.meta.get("byline", "")]))
            file.write(
                f'<article{_attributes(document)}><p class="known">{escape(known)}</p>\n'
                f'<div class="text">{_marked(document)}</div></article>\n'
            )
        file.write("</body></html>\n")


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each article, as lxml reads them."""
    from lxml import html

    page = html.parse(str(path), html.HTMLParser(encoding="utf-8", huge_tree=True)).getroot()
    for block in page.iterfind('.//div[@class="text"]'):
        entities: set[Entity] = set()
        text = _collect(block, 0, entities)
        yield Found(text, frozenset(entities))


def recognises(head: bytes) -> bool:
    """Return whether a page is one that `write` made."""
    return _OWN in head


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the articles of a page that `write` made, with their annotations."""
    data = guard.read(file, where)
    with guard.foreign(where):
        from lxml import html

        page = html.document_fromstring(data, html.HTMLParser(encoding="utf-8", huge_tree=True))
        articles = list(page.iterfind(".//article"))
    for number, article in enumerate(articles, start=1):
        record = Record(where, number, is_line=False, overlap=options.overlap)
        block = article.find('.//div[@class="text"]')
        with guard.foreign(where):
            entities: set[Entity] = set()
            suggested: set[Entity] = set()
            text = _collect(block, 0, entities, suggested) if block is not None else None
        if record.set_text(text):
            for entity in sorted(entities, key=lambda one: (one[0], -one[1])):
                record.take(*entity, State.SUGGESTED if entity in suggested else State.ACCEPTED)
        nested = parsed(record, article.get("data-meta", "{}"))
        known = {key.removeprefix("data-"): value for key, value in article.attrib.items() if key.startswith("data-")}
        fields = read_fields(record, known, nested if isinstance(nested, dict) else {}, own={"meta"})
        yield from record.items(**{**fields, "source": fields["source"] or where})


def _attributes(document: Document) -> str:
    """Return the metadata of an article as attributes, so that it can be read again."""
    known = {
        "title": document.title,
        "source": document.source,
        "published": document.published,
        "id": document.external_id,
        "meta": json.dumps(document.meta, ensure_ascii=False) if document.meta else "",
    }
    return "".join(f' data-{name}="{escape(value)}"' for name, value in known.items() if value)


def _collect(element: Any, at: int, entities: set[Entity], suggested: set[Entity] | None = None) -> str:
    """Return the text of an element that begins at `at`, and add its entities; unchecked ones also to `suggested`."""
    parts = [element.text or ""]
    size = len(parts[0])
    for child in element:
        inside = _collect(child, at + size, entities, suggested)
        if child.tag == "mark":
            entity = (at + size, at + size + len(inside), child.get("data-label"))
            entities.add(entity)
            if suggested is not None and child.get("class") == "suggested":
                suggested.add(entity)
        parts += [inside, child.tail or ""]
        size += len(inside) + len(parts[-1])
    return "".join(parts)


def _marked(document: Document) -> str:
    """Return the text with its annotations, which are nested or disjoint."""
    text = document.text
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for a in nested(document.visible):
        tag = f'<mark class="{a.state}" data-label="{escape(a.label)}">'
        opening[a.start] = opening.get(a.start, "") + tag
        closing[a.end] = closing.get(a.end, "") + "</mark>"
    edges = sorted({0, len(text), *opening, *closing})
    parts = []
    for at, following in zip(edges, [*edges[1:], len(text)], strict=True):
        parts += [closing.get(at, ""), opening.get(at, ""), escape(text[at:following], quote=False)]
    return "".join(parts)


def _in_css(name: str) -> str:
    """Return a label as a quoted string of CSS inside HTML: no character in it ends either."""
    return "".join(c if c.isalnum() or c in "-_" else f"\\{ord(c):x} " for c in name)


FORMAT = Format(
    name="html",
    title=QT_TRANSLATE_NOOP("export", "Web page"),
    purpose=QT_TRANSLATE_NOOP("export", "The articles with their marks, to read or print."),
    suffixes=(".html", ".htm"),
    holds=REPORT_FEATURES,
    write=write,
    read_back=read_back,
    verified_with="lxml",
)
