"""RSS and Atom: every entry is an article. feedparser reads the dialects; it is imported on first use.

A feed that is not well-formed is repaired, or read by feedparser's lenient parser. One that was cut off is refused.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles.article import article, is_within
from annotate.formats.articles.wire.markup import text_of_string
from annotate.formats.articles.wire.xml_kinds import root_name
from annotate.formats.articles.wire.xml_reading import characters, local_name, parse, words
from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.reading import guard

_MEDIA = "search.yahoo.com/mrss"
_KIND_OF_BLOGGER = "http://schemas.google.com/blogger/2008/kind#"
_CAPTION = "kanttekeningcaption"  # an element of our own, which feedparser hands over as it is
_TITLE = "kanttekeningtitle"
_OF_MEDIA = re.compile(r"<(/?)media:(description|text|title)(?=[\s>])", re.I)
_END = re.compile(r"</(?:\w+:)?(?:rss|rdf|feed)\s*>?\s*(?:<!--.*?-->\s*)*$", re.I | re.S)
_APPEARED = re.compile(
    r"^(?:The post|Het bericht|L[’']article|Der Beitrag) .{1,300}"
    r" (?:appeared first on|verscheen eerst op|est apparu en premier sur|erschien zuerst auf) .{1,200}$",
    re.M,
)


def recognises(head: bytes) -> bool:
    """Return whether a file begins as RSS 0.9 to 2.0 or Atom."""
    return root_name(head) in ("rss", "rdf", "feed") and b"wordpress.org/export" not in head


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield the entries in their order."""
    text, notices = characters(guard.read(file, where), where)
    text, mended = _well_formed(text, where)
    yield from [*notices, *mended]
    with guard.foreign(where):
        import feedparser

        # from a file object: bytes could be taken for the name of a file
        data = io.BytesIO(text.encode("utf-8", "replace"))
        feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
        source, language = words_of(feed.feed.get("title", "")), str(feed.feed.get("language", ""))
        entries = [_fields(entry) for entry in feed.entries if not _is_of_blogger(entry)]
    if left := len(feed.entries) - len(entries):
        yield Notice(where, Omission.RECORDS, left)
    for number, fields in enumerate(entries, start=1):
        named = f"{where}, {number}"
        try:
            known = {key: value for key, value in fields.items() if value}
            yield article(named, **{"raw": "", "source": source or where, "language": language, **known})
        except UserError as error:
            yield Refusal.from_error(named, error)


def _is_of_blogger(entry: Any) -> bool:
    """Return whether an entry is a setting, template or comment in an export of Blogger."""
    kinds = [term for tag in entry.get("tags", []) if (term := tag.get("term") or "").startswith(_KIND_OF_BLOGGER)]
    return bool(kinds) and not kinds[0].endswith(("#post", "#page"))


def words_of(value: str) -> str:
    """Return a string that may have tags in it as one line."""
    return " ".join(text_of_string(value).split())


def _well_formed(text: str, where: str) -> tuple[str, list[Notice]]:
    """Return the feed as XML, with captions of pictures separated, and what was repaired in it.

    A feed beyond repair is left to feedparser when it is complete; else UserError is raised.
    """
    from lxml import etree

    try:
        root, notices = parse(text, where)
    except UserError:
        if not _END.search(text[-2_000:]):
            raise
        loose = _OF_MEDIA.sub(lambda found: f"<{found[1]}{_TITLE if found[2] == 'title' else _CAPTION}", text)
        return loose, [Notice(where, Omission.MENDED)]
    with guard.foreign(where):
        _part_captions(root)
        return etree.tostring(root, encoding="unicode"), notices


def _part_captions(root: Any) -> None:
    """Put the texts on an entry's pictures into one element: feedparser would take them for the entry's own."""
    found: dict[Any, list[str]] = {}
    for element in [one for one in root.iter("{*}*") if _MEDIA in one.tag]:
        name = local_name(element)
        entry = next((one for one in element.iterancestors() if local_name(one) in ("item", "entry")), None)
        if entry is None or name not in ("description", "text", "title"):
            continue
        if name != "title" and (said := words(element)):
            found.setdefault(entry, []).append(said)
        element.tag, element.text = "removed", None
    for entry, captions in found.items():
        caption = entry.makeelement(_CAPTION)
        caption.text = "\n\n".join(dict.fromkeys(captions))
        entry.append(caption)


def _fields(entry: Any) -> dict[str, str]:
    link = str(entry.get("link", ""))
    return {
        "raw": _text(entry),
        "headline": words_of(entry.get("title", "")),
        "published": entry.get("published") or entry.get("updated") or entry.get("created") or "",
        "external_id": entry.get("id", ""),
        "byline": "; ".join(dict.fromkeys(filter(None, (one.get("name", "") for one in entry.get("authors", [])))))
        or entry.get("author", ""),
        "url": link if "://" in link else "",
        "copyright": words_of(entry.get("rights", "")),
        "keywords": ", ".join(
            term for tag in entry.get("tags", []) if (term := tag.get("term") or "") and "://" not in term
        ),
        "source": words_of(entry.get("source", {}).get("title", "")),
        "language": str(entry.get("language", "")),
    }


def _text(entry: Any) -> str:
    """Return the lead, the longest content with the others, and the captions, each once."""
    contents = [text_of_string(one.get("value", "")) for one in entry.get("content", [])]
    body = max(contents, key=len, default="")
    summary = _APPEARED.sub("", text_of_string(entry.get("summary", ""))).strip()
    lead = "\n\n".join(part for part in summary.split("\n\n") if not is_within(part, body))
    others = [text for text in contents if not is_within(text, body) and not is_within(text, summary)]
    text = "\n\n".join(filter(None, [lead, body, *others]))
    captions = [one for one in text_of_string(entry.get(_CAPTION, "")).split("\n\n") if not is_within(one, text)]
    return "\n\n".join(filter(None, [text, *captions]))
