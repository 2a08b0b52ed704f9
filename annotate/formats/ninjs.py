"""ninjs, the news trade's JSON, versions 1 to 3: https://iptc.org/standards/ninjs/."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats import guard, plain
from annotate.formats.base import Item, Refusal
from annotate.formats.html_text import text_of_html
from annotate.formats.item import article

_TELLING = (b'"body_', b'"bodies"', b'"headlines"', b'"versioncreated"')


def knows(head: bytes) -> bool:
    """An object with a uri and one of the keys that are ninjs's own, or a list of them."""
    return (
        head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
        and b'"uri"' in head
        and any(k in head for k in _TELLING)
    )


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """The news items in a file, mostly one."""
    text = plain.decode(guard.read(file, where))
    with guard.foreign(where):
        found = json.loads(text or "")
    items = found if isinstance(found, list) else [found]
    for number, entry in enumerate(items, start=1):
        named = where if len(items) == 1 else f"{where}, {number}"
        try:
            if not isinstance(entry, dict):
                raise UserError(guard.BROKEN, where=named)
            with guard.foreign(named):
                fields = _fields(entry)
            yield article(named, **fields)
        except UserError as error:
            yield Refusal(named, None, error.sentence, error.values)


def _fields(entry: dict[str, Any]) -> dict[str, str]:
    provider = entry.get("infosources") or entry.get("copyrightholder")
    return {
        "raw": _body(entry),
        "headline": _string(entry.get("headline")) or _valued(entry.get("headlines")) or _string(entry.get("title")),
        "source": _name(provider),
        "published": next(
            filter(None, (_string(entry.get(f"{k}created")) for k in ("content", "version", "first"))), ""
        ),
        "external_id": _string(entry.get("uri")),
        "byline": _string(entry.get("byline")) or _string(entry.get("by")),
        "dateline": _string(entry.get("dateline")),
        "place": _string(entry.get("located")),
    }


def _body(entry: dict[str, Any]) -> str:
    """The text: plain when there is one, else from XHTML."""
    bodies = [body for body in _list(entry.get("bodies")) if isinstance(body, dict)]
    plain_ones = [b for b in bodies if "html" not in _string(b.get("contenttype"))]
    text = _string(entry.get("body_text")) or _valued(plain_ones)
    if text:
        return text
    html = [_string(value) for key, value in entry.items() if key.startswith("body_") and "html" in key]
    return text_of_html(next(filter(None, html), "") or _valued(bodies))


def _valued(things: Any) -> str:
    """The value that has the role main, or the first that there is."""
    found = [thing for thing in _list(things) if isinstance(thing, dict) and _string(thing.get("value"))]
    found.sort(key=lambda thing: "main" not in _string(thing.get("role")))
    return _string(found[0]["value"]) if found else ""


def _name(value: Any) -> str:
    first = next(iter(value), None) if isinstance(value, list) else value
    return _string(first.get("name")) if isinstance(first, dict) else _string(first)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""
