"""RSS and Atom: every entry is an article. feedparser knows the dialects; it is loaded when it is first needed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats import guard
from annotate.formats.base import Item, Refusal
from annotate.formats.html_text import text_of_html
from annotate.formats.item import article
from annotate.formats.xml_kinds import root_name


def knows(head: bytes) -> bool:
    """RSS 0.9 to 2.0 and Atom."""
    return root_name(head) in ("rss", "rdf", "feed") and b"wordpress.org/export" not in head


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """The entries, in their order."""
    data = guard.read(file, where)
    guard.parse_xml(data, where)  # whole and harmless, or nothing is taken
    with guard.foreign(where):
        import feedparser

        # from a file object: bytes could be taken for the name of a file
        feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
        source = str(feed.feed.get("title", ""))
        entries = [_fields(entry) for entry in feed.entries]
    for number, fields in enumerate(entries, start=1):
        named = f"{where}, {number}"
        try:
            yield article(named, **{"source": source or where, **fields})
        except UserError as error:
            yield Refusal(named, None, error.sentence, error.values)


def _fields(entry: Any) -> dict[str, str]:
    """The longest text that an entry has, and what is known of it."""
    texts = [content.get("value", "") for content in entry.get("content", [])] + [entry.get("summary", "")]
    return {
        "raw": text_of_html(max(texts, key=len)),
        "headline": text_of_html(entry.get("title", "")),
        "published": entry.get("published") or entry.get("updated") or "",
        "external_id": entry.get("id", ""),
        "byline": entry.get("author", ""),
        "url": entry.get("link", ""),
    }
