"""ninjs, the JSON of news agencies, versions 1 to 3, and related shapes: Superdesk's archive items, AP's and dpa's.

https://iptc.org/standards/ninjs/. Keys are compared in lower case and, in dates, without underscores, since each
version spells them differently.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import EMPTY, article, is_within, same_line
from annotate.formats.articles.wire import nitf
from annotate.formats.articles.wire.markup import is_html, is_nitf, text_of_string
from annotate.formats.articles.wire.newsml import NO_ITEM, PACKAGE
from annotate.formats.articles.wire.xml_reading import characters, parse
from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.reading import guard

_TELLING = re.compile(
    rb'"(?:body_\w+|bodies|headlines|headline_\w+|article_html|versioncreated|version_created)"\s*:', re.I
)
_NAMED = re.compile(rb'"(?:uri|guid|_id|urn|headline)"\s*:', re.I)
_NOT_OURS = re.compile(rb'"(?:from_name|spans|entities|label_studio|\$schema)"\s*:')
_WRAPPERS = ("item", "items", "_items", "data", "hits", "_source", "results", "newsitems")
_MAX_DEPTH = 6  # wrappers in wrappers
_MAX_COMPARED = 50  # lines of a body with which it is told from another
_BETWEEN = re.compile(r"[\s,]*")
_CREATED = ("contentcreated", "versioncreated", "firstpublished", "firstcreated")
_SUB_ROLES = ("sub", "deck", "kicker")
_NO_LEAD = ("credit", "copyright", "alt", "note", "usage")  # roles of descriptions that are no text of the article
_NO_NEWS = ("planning", "event", "agenda")  # what a newsroom's calendar holds
_MEDIA = ("picture", "graphic", "video", "audio")
Entry = dict[str, Any]


def recognises(head: bytes) -> bool:
    """Return whether a file begins as JSON with the keys of a news item."""
    is_json = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
    return is_json and bool(_TELLING.search(head) and _NAMED.search(head)) and not _NOT_OURS.search(head)


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield the news items in a file, mostly one. Texts that are only related to it are counted."""
    text = plain.decode(guard.read(file, where)) or ""
    with guard.foreign(where):
        found = [item for value in _values(text) for item in _items(value)]
    if not found:
        raise UserError(EMPTY, where=where)
    for number, entry in enumerate(found, start=1):
        named = where if len(found) == 1 else f"{where}, {number}"
        try:
            if _string(entry.get("type")) in _NO_NEWS and "uri" not in entry:
                raise UserError(NO_ITEM, where=named)
            with guard.foreign(named):
                fields = _fields(entry, named)
            yield article(named, **fields)
            if related := sum(1 for one in _associated(entry) if _has_body(one)):
                yield Notice(named, Omission.RECORDS, related)
        except UserError as error:
            is_package = error.sentence == EMPTY and (entry.get("type") == "composite" or entry.get("groups"))
            yield Refusal.of_file(named, PACKAGE) if is_package else Refusal.from_error(named, error)


def _values(text: str) -> Iterator[Any]:
    """Yield the JSON value in a text, or each of those on lines of their own."""
    decoder, at = json.JSONDecoder(), _BETWEEN.match(text).end()  # type: ignore[union-attr]
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        yield value
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]


def _items(value: Any, depth: int = 0) -> Iterator[Entry]:
    """Yield the news items in a value, in any wrapper."""
    if isinstance(value, list):
        for one in value:
            yield from _items(one, depth)
    elif isinstance(value, dict):
        entry = {str(key).lower(): one for key, one in value.items()}
        inside = [entry[key] for key in _WRAPPERS if isinstance(entry.get(key), dict | list)]
        if _is_item(entry) or not inside or depth == _MAX_DEPTH:
            yield entry
            return
        beside = entry.get("nitf")  # AP's text stands beside its item
        for one in inside:
            for item in _items(one, depth + 1):
                yield item | (
                    {"body_html": beside["body_html"]} if isinstance(beside, dict) and "body_html" in beside else {}
                )


def _is_item(entry: Entry) -> bool:
    return any(key in entry for key in ("headline", "headlines", "bodies", "article_html")) or any(
        key.startswith(("body_", "description", "headline_")) for key in entry
    )


def _fields(entry: Entry, where: str) -> dict[str, str]:
    dateline = entry.get("dateline")
    located = dateline.get("located") if isinstance(dateline, dict) else None
    headline, below = _headlines(entry)
    status = _string(entry.get("pubstatus")) or _string(entry.get("state"))
    return {
        "raw": _text(entry, headline, below, where),
        "headline": headline,
        "source": _string(entry.get("source"))
        or _name(entry.get("infosources") or entry.get("infosource"))
        or _name(entry.get("provider"))
        or _name(entry.get("copyrightholder"))
        or _string(entry.get("creditline")),
        "published": next(filter(None, (_string(_dated(entry, key)) for key in _CREATED)), ""),
        "external_id": next(filter(None, (_string(entry.get(key)) for key in ("uri", "guid", "_id", "urn", "id"))), ""),
        "language": _string(entry.get("language")),
        "byline": _byline(entry),
        "dateline": nitf.place_and_date(_line(dateline.get("text") if isinstance(dateline, dict) else dateline)),
        "place": _name(entry.get("located")) or (_string(located.get("city")) if isinstance(located, dict) else ""),
        "credit": _string(entry.get("creditline")),
        "copyright": _string(entry.get("copyrightnotice")),
        "slug": _string(entry.get("slugline")),
        "keywords": ", ".join(filter(None, map(_name, _list(entry.get("keywords"))))),
        "note": _line(entry.get("ednote")),
        "status": "" if status in ("usable", "published") else status,
    }


def _headlines(entry: Entry) -> tuple[str, list[str]]:
    """Return the headline and the sub-headlines."""
    found = [(_string(one.get("role")).lower(), _line(one.get("value"))) for one in _dicts(entry.get("headlines"))]
    found = [(role, text) for role, text in found if text]
    subs = [text for role, text in found if any(sub in role for sub in _SUB_ROLES)]
    found.sort(key=lambda one: ("main" not in one[0], any(sub in one[0] for sub in _SUB_ROLES)))
    more = (_line(value) for key, value in entry.items() if key.startswith("headline_"))
    headline = _line(entry.get("headline")) or next((text for _, text in found), "") or next(filter(None, more), "")
    subs += [_line(entry.get(key)) for key in ("kicker", "subhead", "headline_extended")]
    return headline or _line(entry.get("title")), [text for text in subs if text and not same_line(text, headline)]


def _text(entry: Entry, headline: str, below: list[str], where: str) -> str:
    """Return the sub-headlines, the lead, the body, and the captions of pictures, each once."""
    body = _once(_bodies(entry, where))
    leads = [text for text in dict.fromkeys([*below, *_leads(entry)]) if not is_within(text, body)]
    captions = [text for one in _associated(entry) if not _has_body(one) for text in _leads(one)]
    text = "\n\n".join(filter(None, [*_apart(leads), body]))
    return "\n\n".join(filter(None, [text, *(one for one in dict.fromkeys(captions) if not is_within(one, text))]))


def _apart(texts: list[str]) -> list[str]:
    """Return texts without those that are part of a longer one."""
    kept: list[str] = []
    for text in sorted(texts, key=len, reverse=True):
        if not any(is_within(text, longer) for longer in kept):
            kept.append(text)
    return [text for text in texts if text in kept]


def _bodies(entry: Entry, where: str) -> list[str]:
    """Return the texts of the bodies: the main one first, those with tags before plain text."""
    bodies = [(_string(one.get("role")).lower(), _string(one.get("value"))) for one in _dicts(entry.get("bodies"))]
    keys = [key for key in entry if key.startswith("body_") or key in ("article_html", "infobox_html")]
    bodies += [(key, _string(entry[key])) for key in keys]
    bodies = [(role, value) for role, value in bodies if value.strip()]
    bodies.sort(key=lambda body: ("footer" in body[0] or "box" in body[0], "main" not in body[0] and "article" not in body[0], not is_html(body[1])))  # fmt: skip
    return [_text_of(value, where) for _, value in bodies]


def _once(texts: Iterable[str]) -> str:
    """Return texts joined, without those of which another has most already: they are its other versions."""
    kept: list[str] = []
    for text in texts:
        parts = [part for part in text.split("\n") if part.strip()][:_MAX_COMPARED]
        known = sum(any(is_within(part, other) for other in kept) for part in parts)
        if parts and known < len(parts) / 2:
            kept.append(text)
    return "\n\n".join(kept)


def _text_of(value: str, where: str) -> str:
    if is_nitf(value):
        root, _ = parse(characters(value.encode("utf-8", "replace"), where)[0], where)
        return nitf.fields_of(root)["raw"]
    return text_of_string(value)


def _leads(entry: Entry) -> list[str]:
    """Return the descriptions of an item: a lead, an abstract, the caption of a picture."""
    found = [(_string(one.get("role")), _string(one.get("value"))) for one in _dicts(entry.get("descriptions"))]
    found += [(key, _string(entry[key])) for key in sorted(entry) if key.startswith("description_")]
    found += [(key, _string(entry.get(key))) for key in ("abstract", "teaser", "caption")]
    texts = [text_of_string(value) for role, value in found if value.strip() and not any(no in role for no in _NO_LEAD)]
    return _apart(list(dict.fromkeys(texts)))


def _associated(entry: Entry) -> Iterator[Entry]:
    """Yield the associated items, mostly pictures."""
    related = entry.get("associations")
    for one in related.values() if isinstance(related, dict) else _list(related):
        if isinstance(one, dict):
            yield {str(key).lower(): value for key, value in one.items()}


def _has_body(entry: Entry) -> bool:
    is_media = _string(entry.get("type")) in _MEDIA
    return (not is_media and any(_string(entry.get(key)) for key in entry if key.startswith("body_"))) or bool(
        entry.get("bodies")
    )


def _byline(entry: Entry) -> str:
    """Return the authors of an item."""
    said = _line(entry.get("byline")) or _line(entry.get("by"))
    named = [_line(one.get("by")) for one in _dicts(entry.get("bylines"))]
    named = named or [_line(one.get("name")) for one in _dicts(entry.get("authors"))]
    return said or "; ".join(filter(None, named))


def _dated(entry: Entry, name: str) -> Any:
    return next((value for key, value in entry.items() if key.replace("_", "") == name), "")


def _line(value: Any) -> str:
    """Return a string as one line, without tags."""
    text = _string(value)
    return " ".join((text_of_string(text) if is_html(text) else text).split())


def _name(value: Any) -> str:
    one = next(iter(value), None) if isinstance(value, list) else value
    return _string(one.get("name") or one.get("literal")) if isinstance(one, dict) else _string(one)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dicts(value: Any) -> list[Entry]:
    """Return the objects in a list, with their keys in lower case."""
    return [{str(key).lower(): v for key, v in one.items()} for one in _list(value) if isinstance(one, dict)]


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""
