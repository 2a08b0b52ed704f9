"""A web page saved to a file: the article without the menus around it, and the page's metadata.

trafilatura finds the article; when it finds none, all visible text is taken. It is imported on first use. Nothing is
fetched.
"""

from __future__ import annotations

import codecs
import plistlib
import re
from collections.abc import Iterator
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import article
from annotate.formats.articles.setting import laid_out
from annotate.formats.articles.web import web_article
from annotate.formats.base import Item
from annotate.formats.reading import guard

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]+)", re.I)
UNFILLED = QT_TRANSLATE_NOOP(
    "errors",
    "{where}: the article is not in this file, a script puts it into the page; copy the text in the browser and paste it here.",
)
_WESTERN = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252"}  # as browsers do


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a page as one article."""
    yield from read_page(decode(guard.read(file, where), where), where)


def read_page(page: str, where: str, address: str = "") -> Iterator[Item]:
    """Yield the article of a decoded page. `address` is its URL, if that is known."""
    with guard.foreign(where):
        found = web_article.read_page(page)
    if found.is_template:
        raise UserError(UNFILLED, where=where)
    document = article(
        where,
        found.text,
        headline=found.headline,
        source=found.source,
        published=found.published,
        byline=found.byline,
        url=found.url or address,
    )
    yield laid_out(document, found.setting)


def read_safari(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield the article of a page that Safari saved as .webarchive, which is a property list."""
    data = guard.read(file, where)
    with guard.foreign(where):
        page = plistlib.loads(data)["WebMainResource"]
        text = page["WebResourceData"].decode(page.get("WebResourceTextEncodingName") or "utf-8", "replace")
    yield from read_page(text, where, str(page.get("WebResourceURL", "")))


def decode(data: bytes, where: str) -> str:
    """Return the characters of a page, in its declared or likeliest encoding. Raises UserError for no text."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = declared[1].decode("ascii", "replace").lower()
        try:
            return data.decode(_WESTERN.get(name, name))
        except (LookupError, UnicodeDecodeError):
            pass  # the page is mistaken
    text = plain.decode(data)
    if text is None:
        raise UserError(plain.NO_TEXT, where=where)
    return text
