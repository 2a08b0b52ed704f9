"""Word's .docx: paragraphs and tables in order, with all tracked changes accepted.

Both variants of ISO 29500 are read. Comments, notes, deleted, moved and hidden text, headers and footers are left out
and counted. lxml is imported on first use.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import article, people, said_date, title_in
from annotate.formats.articles.mail import message
from annotate.formats.articles.office import rtf
from annotate.formats.articles.office.flow import Flow
from annotate.formats.articles.setting import laid_out
from annotate.formats.articles.web import html
from annotate.formats.articles.web.html_text import text_of_html
from annotate.formats.base import Item, Omission
from annotate.formats.reading import guard, zips
from annotate.model import Style

_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm:",
    "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm:",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c:",
    "http://purl.oclc.org/ooxml/drawingml/chart": "c:",
    "urn:schemas-microsoft-com:vml": "v:",
}
_CHARACTERS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_NOTES = {"w:footnoteReference", "w:endnoteReference"}
# properties and what is deleted or shown elsewhere hold no text of the page
_SKIPPED = {"w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:sectPr", "w:instrText",
            "w:delText", "w:delInstrText", "w:smartTagPr", "w:customXmlPr", "w:fldData", "w:rubyPr"}  # fmt: skip
_OMITTED = {"dgm:relIds": Omission.OBJECTS, "c:chart": Omission.OBJECTS}
_TRACKED = {"w:del": Omission.DELETIONS, "w:moveFrom": Omission.MOVES}
_OFF = {"0", "false", "off"}
_SUBHEAD, _QUOTES = re.compile(r"(subtitle|heading [2-9]|kop [2-9]|titre [2-9])$"), {"quote", "intense quote"}
_HEADINGS = {"title", "heading 1", "titel", "kop 1"}
_MAX_CHUNK_DEPTH = 2  # documents inside documents


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a document as one article."""
    data = zips.read_document(file, where)
    with guard.foreign(where):
        package = _Package(data, where)
        flow = Flow()
        body = _Body(package, flow)
        body.read()
        known = package.properties()
    document = article(
        where,
        flow.text,
        title=title_in(known.get("title", "")) or body.heading,
        published=said_date(flow.text),
        byline=people(known.get("creator", "")),
    )
    yield laid_out(document, flow.setting)
    yield from flow.omitted.notices(where)


def refuse(_file: BinaryIO, where: str) -> Iterator[Item]:
    """Refuse a document with macros."""
    raise UserError(guard.MACROS, where=where)
    yield


class _Package:
    """The parts of a document and their relationships."""

    def __init__(self, data: BinaryIO, where: str, depth: int = 0) -> None:
        self._zip, self.where, self.depth = zipfile.ZipFile(data), where, depth
        self._names = {name.lower().lstrip("/"): name for name in self._zip.namelist()}
        self.main = next((target for kind, target, _ in self.links("").values() if kind == "officeDocument"), "")
        if not self.has(self.main):
            raise UserError(guard.BROKEN, where=where)

    def has(self, part: str) -> bool:
        return bool(part) and part.lower() in self._names

    def data(self, part: str) -> bytes:
        return self._zip.read(self._names[part.lower()])

    def xml(self, part: str) -> Any:
        return guard.parse_xml(self.data(part), self.where)

    def links(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """Return id: (kind, target, is outside the package) for all relationships of a part."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(rels):
            return {}
        found = {}
        for link in self.xml(rels):
            is_outside = link.get("TargetMode") == "External"
            target = link.get("Target", "")
            if not is_outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[link.get("Id", "")] = (link.get("Type", "").rpartition("/")[2], target, is_outside)
        return found

    def properties(self) -> dict[str, str]:
        """Return title and creator, where the document has them."""
        part = next((target for kind, target, _ in self.links("").values() if kind.endswith("core-properties")), "")
        if not self.has(part):
            return {}
        root = self.xml(part)
        return {name: root.findtext(f"{{*}}{name}") or "" for name in ("title", "creator")}


class _Styles:
    """Which styles hide text, and what those of paragraphs are for."""

    def __init__(self, root: Any) -> None:
        self._styles = {_value(s, "styleId"): s for s in ([] if root is None else root.iterfind("{*}style"))}
        names = {i: _value(s.find("{*}name")).lower() for i, s in self._styles.items()}
        self.blocks = {i: style for i, name in names.items() if (style := _style_named(name))}

    def hides(self, style: str) -> bool:
        """Return whether a style, or one that it is based on, hides its text."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            element = self._styles[style]
            vanish = element.find("{*}rPr/{*}vanish")
            if vanish is not None:
                return _is_on(vanish)
            style = _value(element.find("{*}basedOn"))
        return False


class _Body:
    """Read the main part of a document into a flow. `heading` is its first title or heading of level 1."""

    def __init__(self, package: _Package, flow: Flow) -> None:
        self._package, self._flow = package, flow
        self._links = package.links(package.main)
        styles = next((target for kind, target, _ in self._links.values() if kind == "styles"), "")
        self._styles = _Styles(package.xml(styles) if package.has(styles) else None)
        self._hidden_paragraph = False
        self._fields: list[bool] = []  # for each open field, whether its result has begun
        self._skips_mark = False  # the mark of a note follows as text
        self.heading = ""

    def read(self) -> None:
        self._children(self._package.xml(self._package.main), self._flow)
        self._flow.end()
        for kind, target, _ in self._links.values():
            if kind in ("header", "footer") and self._package.has(target):
                texts = self._package.xml(target).iterfind(".//{*}t")
                if any((text.text or "").strip() for text in texts):
                    self._flow.omitted.add(Omission.HEADERS)

    def _children(self, element: Any, flow: Flow) -> None:
        for child in element:
            self._element(child, _name(child), flow)

    def _element(self, element: Any, name: str, flow: Flow) -> None:
        if name in _SKIPPED:
            return
        reader = _READERS.get(name)
        if reader:
            reader(self, element, flow)
        elif name in _OMITTED:
            flow.omitted.add(_OMITTED[name])
        elif name in _TRACKED:
            self._left_out(element, flow, _TRACKED[name])
        else:
            self._children(element, flow)

    def _control(self, element: Any, flow: Flow) -> None:
        """Read a content control, unless it shows a placeholder."""
        if element.find("{*}sdtPr/{*}showingPlcHdr") is not None:
            flow.omitted.add(Omission.PLACEHOLDERS)
        else:
            self._children(element, flow)

    def _ruby(self, element: Any, flow: Flow) -> None:
        flow.omitted.passage(Omission.GLOSSES)
        for base in element.iterfind("{*}rubyBase"):
            self._children(base, flow)

    def _box(self, element: Any, flow: Flow) -> None:
        inner = flow.inner()
        hidden, self._hidden_paragraph = self._hidden_paragraph, False
        self._children(element, inner)
        self._hidden_paragraph = hidden
        flow.box(inner)

    def _word_art(self, element: Any, flow: Flow) -> None:
        inner = flow.inner()
        inner.add(element.get("string", ""))
        flow.box(inner)

    def _subdocument(self, element: Any, flow: Flow) -> None:
        flow.omitted.add(Omission.FILES, posixpath.basename(self._link(element)[1]))

    def _formula(self, element: Any, flow: Flow) -> None:
        flow.add(element.text or "")

    def _paragraph(self, paragraph: Any, flow: Flow) -> None:
        style = _value(paragraph.find("{*}pPr/{*}pStyle"))
        before, self._hidden_paragraph = self._hidden_paragraph, self._styles.hides(style)
        count = len(flow.blocks)
        self._children(paragraph, flow)
        self._hidden_paragraph = before
        self._fields = [has_begun for has_begun in self._fields if has_begun]  # an instruction ends here at the latest
        if _joins_next(paragraph):
            return
        flow.end()
        is_item = paragraph.find("{*}pPr/{*}numPr") is not None
        flow.set_blocks(count, self._styles.blocks.get(style) or (Style.ITEM if is_item else None))
        is_heading = self._styles.blocks.get(style) is Style.HEADING
        if is_heading and not self.heading and len(flow.blocks) > count:
            self.heading = flow.blocks[count].text

    def _table(self, table: Any, flow: Flow) -> None:
        flow.end()
        for row in _inside(table, "w:tr"):
            if row.find("{*}trPr/{*}del") is not None:
                flow.omitted.passage(Omission.DELETIONS)
            elif _is_on(row.find("{*}trPr/{*}hidden")):
                flow.omitted.passage(Omission.HIDDEN)
            else:
                cells = []
                for cell in _inside(row, "w:tc"):
                    if cell.find("{*}tcPr/{*}cellDel") is None:
                        cells.append(flow.inner())
                        self._children(cell, cells[-1])
                flow.row(cells)

    def _run(self, run: Any, flow: Flow) -> None:
        properties = run.find("{*}rPr")
        if properties is not None and properties.find("{*}del") is not None:
            self._left_out(run, flow, Omission.DELETIONS)
            return
        is_hidden = self._hides(properties)
        flow.styles = frozenset(_emphasis(properties))
        for child in run:
            name = _name(child)
            if name == "w:fldChar":
                self._field(_value(child, "fldCharType"))
            elif name == "w:commentReference":
                flow.omitted.add(Omission.COMMENTS)
            elif name in _NOTES:
                flow.omitted.add(Omission.FOOTNOTES)
                self._skips_mark = _value(child, "customMarkFollows") not in {"", *_OFF}
            elif self._fields and not all(self._fields):
                continue  # part of a field's instruction
            elif name in ("w:t", "w:sym") or name in _CHARACTERS:
                self._text(child, name, is_hidden, flow)
            elif name in ("w:object", "w:control"):
                flow.omitted.add(Omission.OBJECTS)
            elif not is_hidden:
                self._element(child, name, flow)
        self._skips_mark = False
        flow.styles = frozenset()

    def _text(self, element: Any, name: str, is_hidden: bool, flow: Flow) -> None:
        if name == "w:sym":
            code = int(_value(element, "char") or "0", 16)
            text = chr(code) if 32 <= code < 0xD800 else ""  # above that: a place in a font of pictures
            if not text:
                flow.omitted.add(Omission.OBJECTS)
        else:
            text = (element.text or "") if name == "w:t" else _CHARACTERS[name]
        if is_hidden:
            if text.strip():
                flow.omitted.passage(Omission.HIDDEN)
        elif not (self._skips_mark and name == "w:t"):
            flow.add(text)

    def _hides(self, properties: Any) -> bool:
        """Return whether a run is hidden: by itself, else by its style or its paragraph's (one undoes the other)."""
        vanish = properties.find("{*}vanish") if properties is not None else None
        if vanish is not None:
            return _is_on(vanish)
        style = _value(properties.find("{*}rStyle")) if properties is not None else ""
        return self._styles.hides(style) != self._hidden_paragraph

    def _field(self, kind: str) -> None:
        """Keep count of open fields: only their results are text."""
        if kind == "begin":
            self._fields.append(False)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _left_out(self, element: Any, flow: Flow, omission: Omission) -> None:
        """Count what is left out, and keep track of fields that end in it."""
        for inner in element.iter():
            name = _name(inner)
            if name == "w:fldChar":
                self._field(_value(inner, "fldCharType"))
            elif name in ("w:t", "w:delText") and (inner.text or "").strip():
                flow.omitted.passage(omission)

    def _alternate(self, element: Any, flow: Flow) -> None:
        """Read the first alternative with any text in it."""
        for choice in element:
            inner = flow.inner()
            before = inner.omitted.counts.copy()
            self._children(choice, inner)
            paragraph = inner.take_paragraph()
            if inner.blocks or paragraph.strip() or inner.omitted.counts != before:
                flow.add(paragraph)
                flow.box(inner)
                return

    def _chunk(self, element: Any, flow: Flow) -> None:
        """Read an embedded file of another kind."""
        flow.end()
        _, target, is_outside = self._link(element)
        text = None
        if not is_outside and self._package.has(target):
            text = self._chunk_text(self._package.data(target), flow)
        if text is None:
            flow.omitted.add(Omission.FILES, posixpath.basename(target))
        else:
            for paragraph in text.split("\n\n"):
                flow.add(paragraph)
                flow.end()

    def _chunk_text(self, data: bytes, flow: Flow) -> str | None:
        where = self._package.where
        start = data[:1024].lstrip().lower()
        if start.startswith(b"pk\x03\x04") and self._package.depth < _MAX_CHUNK_DEPTH:
            package = _Package(zips.read_document(io.BytesIO(data), where), where, self._package.depth + 1)
            inner = flow.inner()
            _Body(package, inner).read()
            return inner.text
        if start.startswith(rb"{\rtf"):
            inner = flow.inner()
            rtf.parse(data, inner)
            return inner.text
        if start.startswith((b"mime-version:", b"from:", b"content-type:", b"subject:")):
            return text_of_html(message.web_page(data, where)[0])
        if b"<" in start:
            return text_of_html(html.decode(data, where))
        return plain.decode(data)

    def _link(self, element: Any) -> tuple[str, str, bool]:
        number = next((value for key, value in element.attrib.items() if key.endswith("}id")), "")
        return self._links.get(number, ("", "", True))


_READERS: dict[str, Callable[[_Body, Any, Flow], None]] = {
    "w:p": _Body._paragraph,
    "w:tbl": _Body._table,
    "w:r": _Body._run,
    "w:sdt": _Body._control,
    "w:ruby": _Body._ruby,
    "w:txbxContent": _Body._box,
    "v:textpath": _Body._word_art,
    "mc:AlternateContent": _Body._alternate,
    "w:altChunk": _Body._chunk,
    "w:subDoc": _Body._subdocument,
    "m:t": _Body._formula,
}


def _inside(element: Any, name: str) -> Iterator[Any]:
    """Yield the rows or cells of a table in order, also those within content controls and the like."""
    for child in element:
        found = _name(child)
        if found == name:
            yield child
        elif found in ("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"):
            yield from _inside(child, name)


def _joins_next(paragraph: Any) -> bool:
    """Return whether a paragraph continues in the next: it is a drop cap, or its end was deleted or is hidden."""
    frame = paragraph.find("{*}pPr/{*}framePr")
    if frame is not None and _value(frame, "dropCap") in ("drop", "margin"):
        return True
    mark = paragraph.find("{*}pPr/{*}rPr")
    if mark is None:
        return False
    ends = (mark.find("{*}del"), mark.find("{*}moveFrom"))
    return any(end is not None for end in ends) or _is_on(mark.find("{*}specVanish")) or _is_on(mark.find("{*}vanish"))


def _name(element: Any) -> str:
    """Return the name of an element with a prefix for its namespace, without one for other namespaces."""
    namespace, _, name = str(element.tag).rpartition("}")
    return _NAMESPACES.get(namespace[1:], "") + name


def _value(element: Any, name: str = "val") -> str:
    """Return an attribute in the namespace of Word's elements, in either variant; "" when there is none."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _style_named(name: str) -> Style | None:
    """Return what a style of paragraphs is for, by its name."""
    if name in _HEADINGS:
        return Style.HEADING
    if _SUBHEAD.match(name):
        return Style.SUBHEAD
    return Style.ITEM if name.startswith("list ") else Style.QUOTE if name in _QUOTES else None


def _emphasis(properties: Any) -> Iterator[Style]:
    """Yield the emphasis of a run."""
    for name, style in (("b", Style.BOLD), ("i", Style.ITALIC)):
        found = None if properties is None else properties.find(f"{{*}}{name}")
        if found is not None and _is_on(found):
            yield style


def _is_on(element: Any) -> bool:
    return element is not None and _value(element) not in _OFF
