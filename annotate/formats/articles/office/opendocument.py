"""LibreOffice's .odt: paragraphs, headings and tables in order, with all tracked changes accepted.

Comments, notes, deleted and hidden text, headers and footers are left out and counted. lxml is imported on first use.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles.article import article, people, said_date, title_in
from annotate.formats.articles.office.flow import Flow
from annotate.formats.articles.setting import laid_out
from annotate.formats.base import Item, Omission
from annotate.formats.reading import guard, zips
from annotate.model import Style

_PREFIXES = {
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text:",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table:",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw:",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office:",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style:",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg:",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo:",
}
_SPACE = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = {"text:p", "text:h"}
_BOXES = {"draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:line", "draw:path",
          "draw:polygon", "draw:polyline", "draw:caption", "draw:connector", "draw:regular-polygon"}  # fmt: skip
_ROW_GROUPS = {"table:table-header-rows", "table:table-row-group", "table:table-rows"}
# declarations, scripts and alternative texts are not on the page
_SKIPPED = {"text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:dde-connection-decls",
            "office:forms", "text:script", "svg:title", "svg:desc", "draw:glue-point", "text:note-citation"}  # fmt: skip
_OMITTED = {
    "office:annotation": Omission.COMMENTS,
    "text:note": Omission.FOOTNOTES,
    "text:placeholder": Omission.PLACEHOLDERS,
    "draw:object": Omission.OBJECTS,
    "draw:object-ole": Omission.OBJECTS,
}


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a document as one article."""
    data = zips.read_document(file, where)
    with guard.foreign(where), zipfile.ZipFile(data) as package:
        names = package.namelist()
        if "META-INF/manifest.xml" in names and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise UserError(guard.LOCKED, where=where)
        roots = [
            guard.parse_xml(package.read(name), where) if name in names else None
            for name in ("content.xml", "styles.xml", "meta.xml")
        ]
    yield from _article(roots, where)


def read_flat(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a document in one XML file (.fodt) as one article."""
    root = guard.parse_xml(guard.read(file, where), where)
    yield from _article([root, root, root], where)


def _article(roots: list[Any], where: str) -> Iterator[Item]:
    content, styles, meta = roots
    flow = Flow()
    with guard.foreign(where):
        body = content.find("{*}body/{*}text") if content is not None else None
        if body is None:
            raise UserError(guard.BROKEN, where=where)
        reader = _Body(_Styles([root for root in (styles, content) if root is not None]), flow)
        reader.read(body)
        for _ in range(_headers(styles)):
            flow.omitted.add(Omission.HEADERS)
        known = {
            name: "" if meta is None else meta.findtext(f".//{{*}}{name}") or ""
            for name in ("title", "initial-creator", "creator")
        }
    document = article(
        where,
        flow.text,
        title=title_in(known["title"]) or reader.heading,
        published=said_date(flow.text),
        byline=people(known["initial-creator"]) or people(known["creator"]),
    )
    yield laid_out(document, flow.setting)
    yield from flow.omitted.notices(where)


def _headers(styles: Any) -> int:
    """Count headers and footers with text in them."""
    if styles is None:
        return 0
    found = [e for e in styles.iterfind(".//{*}master-page/*") if _name(e).startswith(("style:header", "style:footer"))]
    return sum(1 for element in found if any(text.strip() for text in element.itertext()))


class _Styles:
    """Which styles hide text, and which are headings."""

    def __init__(self, roots: list[Any]) -> None:
        self._styles = {
            (_get(s, "style:family"), _get(s, "style:name")): s for root in roots for s in root.iterfind(".//{*}style")
        }

    def hides(self, family: str, name: str) -> bool:
        """Return whether a style, or one of its parents, hides its text."""
        for style in self._chain(family, name):
            for properties in style.iterfind("{*}text-properties"):
                if display := _get(properties, "text:display"):
                    return display == "none"
        return False

    def emphasis(self, name: str) -> Iterator[Style]:
        """Yield the emphasis of a style of characters."""
        for attribute, value, style in (
            ("fo:font-weight", "bold", Style.BOLD),
            ("fo:font-style", "italic", Style.ITALIC),
        ):
            said = (_get(p, attribute) for s in self._chain("text", name) for p in s.iterfind("{*}text-properties"))
            if next(filter(None, said), "") == value:
                yield style

    def is_title(self, name: str) -> bool:
        return any(_get(style, "style:name") == "Title" for style in self._chain("paragraph", name))

    def _chain(self, family: str, name: str) -> Iterator[Any]:
        seen: set[str] = set()
        while (family, name) in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[family, name]
            name = _get(self._styles[family, name], "style:parent-style-name")


class _Body:
    """Read the text of a document into a flow. `heading` is its first title or heading of level 1."""

    def __init__(self, styles: _Styles, flow: Flow) -> None:
        self._styles, self._flow = styles, flow
        self._is_hidden = self._is_item = False
        self._after_space = True  # at the start of a paragraph too: more white space adds nothing
        self.heading = ""

    def read(self, body: Any) -> None:
        self._blocks(body, self._flow)
        self._flow.end()

    def _blocks(self, element: Any, flow: Flow) -> None:
        for child in element:
            self._element(child, _name(child), flow)

    def _element(self, element: Any, name: str, flow: Flow) -> None:
        """Read an element between paragraphs or inside one."""
        if name in _SKIPPED or name.endswith("-source") or name.endswith("-decl"):
            return
        if name in _OMITTED:
            flow.omitted.add(_OMITTED[name])
        elif name in _PARAGRAPHS:
            self._paragraph(element, flow)
        elif name == "text:tracked-changes":
            for deletion in element.iterfind(".//{*}deletion"):
                if "".join(deletion.itertext("{*}p", "{*}h", "{*}span")).strip():
                    flow.omitted.add(Omission.DELETIONS)
        elif name == "text:section" and _is_hidden_section(element):
            flow.omitted.add(Omission.HIDDEN)
        elif name == "table:table":
            self._table(element, flow)
        elif name == "draw:frame":
            self._frame(element, flow)
        elif name in _BOXES:
            self._box(element, flow)
        elif name == "text:list-item":
            before, self._is_item = self._is_item, True
            self._blocks(element, flow)
            self._is_item = before
        else:
            self._blocks(element, flow)

    def _paragraph(self, paragraph: Any, flow: Flow) -> None:
        before = self._is_hidden, self._after_space
        style = _get(paragraph, "text:style-name")
        self._is_hidden = self._styles.hides("paragraph", style) or any(
            _get(field, "text:is-hidden") == "true" for field in paragraph.iterfind(".//{*}hidden-paragraph")
        )
        self._after_space = True
        flow.end()
        count = len(flow.blocks)
        self._inline(paragraph, flow)
        self._is_hidden, self._after_space = before
        flow.end()
        level = _get(paragraph, "text:outline-level")
        is_heading = level == "1" or self._styles.is_title(style)
        subhead = Style.SUBHEAD if level else Style.ITEM if self._is_item else None
        flow.set_blocks(count, Style.HEADING if is_heading else subhead)
        if is_heading and not self.heading and len(flow.blocks) > count:
            self.heading = flow.blocks[count].text

    def _inline(self, element: Any, flow: Flow) -> None:
        self._text(element.text, flow)
        for child in element:
            self._inside(child, _name(child), flow)
            self._text(child.tail, flow)

    def _inside(self, element: Any, name: str, flow: Flow) -> None:
        """Read an element inside a paragraph."""
        match name:
            case "text:s":
                self._push(" " * min(int(_get(element, "text:c") or 1), 1_000), flow)
            case "text:tab":
                self._push("\t", flow)
            case "text:line-break":
                self._push("\n", flow)
            case "text:span":
                before, styles, name = self._is_hidden, flow.styles, _get(element, "text:style-name")
                self._is_hidden = before or self._styles.hides("text", name)
                flow.styles = styles | frozenset(self._styles.emphasis(name))
                self._inline(element, flow)
                self._is_hidden, flow.styles = before, styles
            case "text:hidden-text" if _get(element, "text:is-hidden") == "true":
                flow.omitted.passage(Omission.HIDDEN)
            case "text:hidden-paragraph":
                return
            case "text:ruby-text":
                flow.omitted.passage(Omission.GLOSSES)
            case _ if name.startswith(("draw:", "table:")) or name in _OMITTED or name in _SKIPPED:
                self._element(element, name, flow)
            case _ if name in _PARAGRAPHS:  # in a frame that is no text box
                self._box_of([element], flow)
            case _:
                self._inline(element, flow)

    def _text(self, text: str | None, flow: Flow) -> None:
        """Add text with its white space folded, as the format requires."""
        folded = _SPACE.sub(" ", text or "")
        self._push(folded.lstrip(" ") if self._after_space else folded, flow)
        self._after_space = folded.endswith(" ") or (self._after_space and not folded)

    def _push(self, text: str, flow: Flow) -> None:
        if not text:
            return
        if self._is_hidden:
            if text.strip():
                flow.omitted.passage(Omission.HIDDEN)
            return
        flow.add(text)
        self._after_space = False

    def _frame(self, frame: Any, flow: Flow) -> None:
        """Read the first text box of a frame, or count its content. Its other forms are for other programs."""
        for child in frame:
            name = _name(child)
            if name in ("draw:text-box", "table:table", "draw:object", "draw:object-ole"):
                self._element(child, name, flow)
                return
        for child in frame:
            if _name(child) not in _SKIPPED:
                self._element(child, _name(child), flow)

    def _box(self, element: Any, flow: Flow) -> None:
        self._box_of(list(element), flow)

    def _box_of(self, elements: list[Any], flow: Flow) -> None:
        before = self._is_hidden, self._after_space
        inner = flow.inner()
        self._is_hidden = False
        for child in elements:
            self._element(child, _name(child), inner)
        self._is_hidden, self._after_space = before
        flow.box(inner)

    def _table(self, table: Any, flow: Flow) -> None:
        flow.end()
        for row in _rows(table):
            if _get(row, "table:visibility") in ("collapse", "filter"):
                flow.omitted.passage(Omission.HIDDEN)
                continue
            cells = []
            for cell in row:
                if _name(cell) == "table:table-cell":
                    cells.append(flow.inner())
                    self._blocks(cell, cells[-1])
            flow.row(cells)


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if _name(child) == "table:table-row":
            yield child
        elif _name(child) in _ROW_GROUPS:
            yield from _rows(child)


def _is_hidden_section(section: Any) -> bool:
    display, state = _get(section, "text:display"), _get(section, "text:is-hidden")
    return display == "none" or state == "true"


def _name(element: Any) -> str:
    namespace, _, name = str(element.tag).rpartition("}")
    return _PREFIXES.get(namespace[1:], "") + name


def _get(element: Any, name: str) -> str:
    """Return an attribute by its usual prefix and name, "" when there is none."""
    for key, value in element.attrib.items():
        namespace, _, local = key.rpartition("}")
        if _PREFIXES.get(namespace[1:], "") + local == name:
            return str(value)
    return ""
