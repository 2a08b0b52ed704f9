"""What WordPress exports (WXR): posts and pages; whether they were published is kept with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats import guard
from annotate.formats.base import Item, Refusal
from annotate.formats.html_text import text_of_html
from annotate.formats.item import article
from annotate.formats.xml_kinds import root_name

_KINDS = ("post", "page")


def knows(head: bytes) -> bool:
    """An RSS file with WordPress's own namespace."""
    return root_name(head) == "rss" and b"wordpress.org/export" in head


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Posts and pages in their order; pictures, menus and the like are passed over."""
    channel = guard.parse_xml(guard.read(file, where), where).find("channel")
    if channel is None:
        raise UserError(guard.BROKEN, where=where)
    source = channel.findtext("title") or where
    for number, entry in enumerate(channel.iterfind("item"), start=1):
        if _field(entry, "post_type") not in _KINDS:
            continue
        named = f"{where}, {number}"
        try:
            yield _article(entry, named, source)
        except UserError as error:
            yield Refusal(named, None, error.sentence, error.values)


def _article(entry: Any, where: str, source: str) -> Item:
    content = entry.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") or ""
    with guard.foreign(where):
        # the old editor writes no <p>: there the lines are the paragraphs
        text = text_of_html(content if "<p" in content else content.replace("\n", "<br>"))
    return article(
        where,
        text,
        headline=entry.findtext("title") or "",
        source=source,
        published=_field(entry, "post_date") or entry.findtext("pubDate") or "",
        external_id=_field(entry, "post_id"),
        byline=entry.findtext("{http://purl.org/dc/elements/1.1/}creator") or "",
        url=entry.findtext("link") or "",
        status=_field(entry, "status"),
        section=", ".join(c.text for c in entry.iterfind("category[@domain='category']") if c.text),
    )


def _field(entry: Any, name: str) -> str:
    """One of WordPress's own fields, whatever version of the export this is."""
    return str(entry.findtext(f"{{*}}{name}") or "")
