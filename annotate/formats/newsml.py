"""The news trade's XML: NewsML-G2 (with XHTML or NITF inside) and NITF.

IPTC, https://iptc.org/standards/newsml-g2/ and https://iptc.org/standards/nitf/.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats import guard
from annotate.formats.base import Item, Refusal
from annotate.formats.html_text import text_of
from annotate.formats.item import article
from annotate.formats.xml_kinds import root_name

_ROOTS = ("newsmessage", "newsitem", "nitf")


def knows(head: bytes) -> bool:
    """NewsML-G2 or NITF."""
    return root_name(head) in _ROOTS


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Every news item with a text of its own."""
    root = guard.parse_xml(guard.read(file, where), where)
    items = [*root.iter("{*}newsItem")] or [root]
    for number, entry in enumerate(items, start=1):
        named = where if len(items) == 1 else f"{where}, {number}"
        try:
            with guard.foreign(named):
                found = (_news_item if entry.tag.endswith("newsItem") else _nitf)(entry, named)
            yield found
        except UserError as error:
            yield Refusal(named, None, error.sentence, error.values)


def _news_item(entry: Any, where: str) -> Item:
    nitf = entry.find("{*}contentSet//{*}nitf")
    inner = _fields_of_nitf(nitf) if nitf is not None else {}
    known = {
        "raw": "\n\n".join(filter(None, map(_body, entry.iterfind("{*}contentSet/*")))),
        "headline": _first(entry, "{*}contentMeta/{*}headline") or _first(entry, "{*}itemMeta/{*}title"),
        "source": _first(entry, "{*}itemMeta/{*}provider/{*}name") or _said(entry.find("{*}itemMeta/{*}provider")),
        "published": _first(entry, "{*}contentMeta/{*}contentCreated")
        or _first(entry, "{*}itemMeta/{*}versionCreated"),
        "external_id": entry.get("guid", ""),
        "byline": _first(entry, "{*}contentMeta/{*}by") or _first(entry, "{*}contentMeta/{*}creator/{*}name"),
        "dateline": _first(entry, "{*}contentMeta/{*}dateline"),
        "place": _first(entry, "{*}contentMeta/{*}located/{*}name"),
    }
    return article(where, **{key: value or inner.get(key, "") for key, value in known.items()})


def _body(content: Any) -> str:
    """The text of inlineXML or inlineData; for a whole NITF or XHTML document inside, of its body."""
    for name in ("{*}nitf/{*}body/{*}body.content", "{*}html/{*}body"):
        body = content.find(name)
        if body is not None:
            return text_of(body)
    is_inline = content.tag.endswith(("inlineXML", "inlineData"))
    return text_of(content) if is_inline and not content.get("encoding") else ""


def _nitf(entry: Any, where: str) -> Item:
    return article(where, **_fields_of_nitf(entry))


def _fields_of_nitf(entry: Any) -> dict[str, str]:
    head = entry.find("{*}body/{*}body.head")
    content = entry.find("{*}body/{*}body.content")
    return {
        "raw": "" if content is None else text_of(content),
        "headline": _first(head, "{*}hedline/{*}hl1") or _first(entry, "{*}head/{*}title"),
        "source": _attribute(entry, "{*}head/{*}pubdata", "name"),
        "published": _attribute(entry, "{*}head/{*}docdata/{*}date.issue", "norm")
        or _attribute(head, "{*}dateline/{*}story.date", "norm"),
        "external_id": _attribute(entry, "{*}head/{*}docdata/{*}doc-id", "id-string"),
        "byline": _first(head, "{*}byline"),
        "dateline": _first(head, "{*}dateline"),
        "place": _first(head, "{*}dateline/{*}location"),
    }


def _first(entry: Any, path: str) -> str:
    found = entry.find(path) if entry is not None else None
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def _attribute(entry: Any, path: str, name: str) -> str:
    found = entry.find(path) if entry is not None else None
    return str(found.get(name, "")) if found is not None else ""


def _said(provider: Any) -> str:
    return "" if provider is None else str(provider.get("literal") or provider.get("uri") or "")
