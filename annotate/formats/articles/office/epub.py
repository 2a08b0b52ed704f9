"""E-books (.epub): every chapter is an article, in reading order."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO
from urllib.parse import unquote

from annotate.errors import UserError
from annotate.formats.articles.article import article, people, title_in
from annotate.formats.articles.web import html
from annotate.formats.articles.web.html_text import heading_of_html, text_of_html
from annotate.formats.base import Item, Refusal
from annotate.formats.reading import guard, zips

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_FONTS = {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}  # which anybody can undo


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield the chapters. Those without text, such as a cover, and the table of contents are skipped."""
    data = zips.read_document(file, where)
    with guard.foreign(where), zipfile.ZipFile(data) as package:
        book = _Book(package, where)
        known, chapters = book.known, list(book.chapters())
    found = []
    for number, page in enumerate(chapters, start=1):
        named = where if len(chapters) == 1 else f"{where}, {number}"
        with guard.foreign(named):
            text, heading = text_of_html(page), heading_of_html(page)
        if text.strip():
            found.append((named, text, heading))
    for named, text, heading in found:
        title = title_in(known["title"])
        try:
            yield article(
                named,
                text,
                title=heading or (title if len(found) == 1 else ""),
                source=title or where,
                published=known["date"],
                byline=people(known["creator"]),
            )
        except UserError as error:
            yield Refusal.from_error(named, error)


class _Book:
    """The pages and the metadata of a book."""

    def __init__(self, package: zipfile.ZipFile, where: str) -> None:
        self._package, self._where = package, where
        names = package.namelist()
        if "META-INF/encryption.xml" in names:
            methods = self._xml("META-INF/encryption.xml").iterfind(".//{*}EncryptionMethod")
            if any(method.get("Algorithm") not in _FONTS for method in methods):
                raise UserError(guard.LOCKED, where=where)
        self._names = {name.lower(): name for name in names}
        container = self._xml("META-INF/container.xml") if "META-INF/container.xml" in names else None
        root = container.find(".//{*}rootfile") if container is not None else None
        self._path = str(root.get("full-path") or "") if root is not None else ""
        self._index = self._xml(self._path) if self._path in names else None

    @property
    def known(self) -> dict[str, str]:
        """Return title, creator and date, "" for those that are missing."""
        index = self._index
        return {n: "" if index is None else index.findtext(f".//{{*}}{n}") or "" for n in ("title", "creator", "date")}

    def chapters(self) -> Iterator[str]:
        """Yield the pages in the order of the book, or by name when it has none."""
        paths = list(self._in_order()) or sorted(n for n in self._names if n.endswith((".xhtml", ".html", ".htm")))
        for path in paths:
            name = self._names.get(path.lower())
            if name:
                yield html.decode(self._package.read(name), self._where)

    def _in_order(self) -> Iterator[str]:
        if self._index is None:
            return
        items = {item.get("id"): item for item in self._index.iterfind("{*}manifest/{*}item")}
        contents = {reference.get("href") for reference in self._index.iterfind("{*}guide/{*}reference[@type='toc']")}
        for reference in self._index.iterfind("{*}spine/{*}itemref"):
            item = items.get(reference.get("idref"))
            if (
                item is None
                or item.get("media-type") not in _PAGES
                or item.get("href") in contents
                or "nav" in (item.get("properties") or "").split()
            ):
                continue
            yield posixpath.normpath(posixpath.join(posixpath.dirname(self._path), unquote(item.get("href") or "")))

    def _xml(self, name: str) -> Any:
        return guard.parse_xml(self._package.read(name), self._where)
