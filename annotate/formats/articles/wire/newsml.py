"""The XML of news agencies: NewsML 1, NewsML-G2 and NITF. Each item of a file is an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.article import article, is_within
from annotate.formats.articles.wire import newsml1, newsml_g2, nitf
from annotate.formats.articles.wire.xml_kinds import root_name
from annotate.formats.articles.wire.xml_reading import local_name, read_xml
from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.reading import guard
from annotate.model import Document

_ROOTS = ("newsml", "newsmessage", "newsitem", "nitf", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem")  # fmt: skip
_PACKAGES = ("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
_RECENT = 20  # articles before, in which a picture's caption is looked for
PACKAGE = QT_TRANSLATE_NOOP("errors", "{where}: this is a package; it refers to articles and contains none.")
NO_ITEM = QT_TRANSLATE_NOOP("errors", "{where}: there is no text of an article in it, only references or lists.")


def recognises(head: bytes) -> bool:
    """Return whether a file begins as NewsML 1, NewsML-G2 or NITF."""
    return root_name(head) in _ROOTS


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield an article for each news item with a text of its own; packages are counted."""
    root, notices = read_xml(file, where)
    yield from notices
    found = list(_items(root))
    packages = sum(local_name(one) in _PACKAGES for one in root.iter("{*}*"))
    if not found:
        raise UserError(PACKAGE if packages else NO_ITEM, where=where)
    texts: list[str] = []
    refused: list[Refusal] = []
    for number, item in enumerate(found, start=1):
        named = where if len(found) == 1 else f"{where}, {number}"
        for one in _articles(item, named):
            if isinstance(one, Refusal):
                refused.append(one)
            elif not any(is_within(one.text, text) for text in texts[-_RECENT:]):  # a picture's caption
                texts.append(one.text)
                yield one
    if texts and (empty := sum(one.sentence == NO_ITEM for one in refused)):
        yield Notice(where, Omission.RECORDS, empty)
        refused = [one for one in refused if one.sentence != NO_ITEM]
    yield from refused
    if untold := sum(newsml1.untold(item) for item in found if local_name(item) == "NewsItem"):
        yield Notice(where, Omission.RECORDS, untold)
    if packages:
        yield Notice(where, Omission.PACKAGES, packages)


def _items(root: Any) -> Iterator[Any]:
    if local_name(root).lower() == "nitf":
        yield root
    else:
        yield from root.iter("{*}newsItem", "{*}NewsItem")


def _articles(item: Any, where: str) -> Iterator[Document | Refusal]:
    """Yield the articles of one item, mostly one, or its refusal."""
    try:
        with guard.foreign(where):
            kinds = {"newsItem": newsml_g2.fields_of, "nitf": nitf.fields_of}
            name = local_name(item)
            found = [kinds[name](item)] if name in kinds else list(newsml1.articles(item))
        if not any(fields["raw"].strip() for fields in found):
            raise UserError(NO_ITEM, where=where)
        for number, fields in enumerate(found, start=1):
            yield article(where if len(found) == 1 else f"{where}, {number}", **fields)
    except UserError as error:
        yield Refusal.from_error(where, error)
