"""Articles with their annotations as a Word document: shaded names with a small label after them. With python-docx."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import (
    NO_OPTIONS,
    REPORT_FEATURES,
    Entity,
    Feature,
    Format,
    Found,
    Item,
    Options,
    ReadOptions,
)
from annotate.formats.reading import guard, zips
from annotate.formats.reading.record import Record
from annotate.formats.reports.page import USUAL_COLOURS
from annotate.model import Annotation, Document, State

if TYPE_CHECKING:
    from docx.document import Document as File
    from docx.text.paragraph import Paragraph

_OWN = b"<cp:category>Kanttekening</cp:category>"
_PROPERTIES = b"docProps/core.xml"
_HEADER = 30  # bytes of a zip's entry before its name
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_THIN = "\u2009"  # the space between a name and its label
_START, _TEXT, _NAME, _TAG = "Article start", "Article text", "Name", "Name label"  # styles of ours


def write(documents: Iterable[Document], path: Path, options: Options) -> None:
    """Write all articles below each other, each starting on a new page."""
    import docx

    file = docx.Document()
    file.core_properties.title, file.core_properties.comments = options.title, options.notice
    file.core_properties.author, file.core_properties.category = "", "Kanttekening"
    _add_styles(file)
    if options.notice:
        file.add_paragraph(options.notice, style="Intense Quote")
    for number, document in enumerate(documents):
        known = " · ".join(filter(None, [document.source, document.published, document.meta.get("byline", "")]))
        start = file.add_paragraph(known, style=_START)
        start.paragraph_format.page_break_before = number > 0
        _add_text(file, document, options)
    file.save(str(path))


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each article, as python-docx reads them."""
    for article in _articles(str(path)):
        yield Found(article.text, frozenset(article.entities))


def recognises(head: bytes) -> bool:
    """Return whether a file is as `write` made it, and no other program saved it since."""
    at = head.find(_PROPERTIES)
    if at < _HEADER:
        return False
    size = int.from_bytes(head[at - _HEADER + 18 : at - _HEADER + 22], "little")
    start = at + len(_PROPERTIES) + int.from_bytes(head[at - 2 : at], "little")
    try:
        return _OWN in zlib.decompressobj(-15).decompress(head[start : start + size], 100_000)
    except zlib.error:
        return False


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the articles of a file that `write` made, with their annotations."""
    data = zips.read_document(file, where)
    with guard.foreign(where):
        articles = list(_articles(data))
    for number, article in enumerate(articles, start=1):
        record = Record(where, number, is_line=False, overlap=options.overlap)
        if record.set_text(article.text):
            for entity in article.entities:
                record.take(*entity, State.SUGGESTED if entity in article.suggested else State.ACCEPTED)
        yield from record.items(**_known(article.known, where))


def _known(line: str, where: str) -> dict[str, Any]:
    """Return source, date and byline from the line above an article."""
    parts = line.split(" · ") if line else []
    day = next((i for i, part in enumerate(parts) if _DAY.match(part)), len(parts[:1]))
    byline = " · ".join(parts[day + 1 :] if day < len(parts) and _DAY.match(parts[day]) else parts[day:])
    published = parts[day] if day < len(parts) and _DAY.match(parts[day]) else ""
    source = " · ".join(parts[:day]) or where
    return {"source": source, "published": published, "meta": {"byline": byline} if byline else {}}


def _articles(file: str | IO[bytes]) -> Iterator[_Article]:
    import docx

    article: _Article | None = None
    for paragraph in docx.Document(file).paragraphs:
        style = paragraph.style.name if paragraph.style else ""
        if style == _START:
            if article:
                yield article
            article = _Article(paragraph.text)
        elif style == _TEXT and article:
            article.add(paragraph)
    if article:
        yield article


class _Article:
    """An article being read. `known` is the line above it."""

    def __init__(self, known: str) -> None:
        self.known = known
        self._lines: list[str] = []
        self._at = 0
        self.entities: list[Entity] = []
        self.suggested: set[Entity] = set()
        self._name: tuple[int, int] | None = None
        self._is_suggested = False

    @property
    def text(self) -> str:
        """The lines so far."""
        return "\n".join(self._lines)

    def add(self, paragraph: Paragraph) -> None:
        """Add a line of the text."""
        line = ""
        for run in paragraph.runs:
            style = run.style.name if run.style else ""
            if style == _TAG and self._name:
                entity = (*self._name, run.text.removeprefix(_THIN))
                self.entities.append(entity)
                if self._is_suggested:
                    self.suggested.add(entity)
                self._name = None
            elif style == _NAME:
                start = self._name[0] if self._name else self._at + len(line)
                self._is_suggested = run.underline == _underline(State.SUGGESTED)
                line += run.text
                self._name = (start, self._at + len(line))
            elif style != _TAG:
                line += run.text
        self._lines.append(line)
        self._at += len(line) + 1


def _add_styles(file: File) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    start = file.styles.add_style(_START, WD_STYLE_TYPE.PARAGRAPH)
    start.font.size, start.font.color.rgb = Pt(9), RGBColor(0x55, 0x55, 0x55)
    text = file.styles.add_style(_TEXT, WD_STYLE_TYPE.PARAGRAPH)
    text.font.size, text.paragraph_format.line_spacing = Pt(11.5), 1.4
    file.styles.add_style(_NAME, WD_STYLE_TYPE.CHARACTER)
    tag = file.styles.add_style(_TAG, WD_STYLE_TYPE.CHARACTER)
    tag.font.size, tag.font.bold = Pt(7.5), True


def _add_text(file: File, document: Document, options: Options) -> None:
    """Add a paragraph a line. An entity across a line end is a run in each line, with its label after the last."""
    text, annotations = document.text, document.visible
    at = 0
    for line in text.split("\n"):
        paragraph = file.add_paragraph(style=_TEXT)
        end = at + len(line)
        for a in (a for a in annotations if a.start < end + 1 and a.end > at):
            _add_run(paragraph, text[at : max(at, a.start)])
            _add_name(paragraph, text[max(at, a.start) : min(end, a.end)], a, options)
            at = min(end, a.end)
            if a.end <= end:
                _add_tag(paragraph, a, options)
        _add_run(paragraph, text[at:end])
        at = end + 1


def _add_run(paragraph: Paragraph, text: str) -> None:
    if text:
        paragraph.add_run(text)


def _add_name(paragraph: Paragraph, text: str, a: Annotation, options: Options) -> None:
    run = paragraph.add_run(text, style=_NAME)
    run.underline = _underline(a.state)
    _shade(run, options.colours.get(a.label, USUAL_COLOURS)[0])


def _add_tag(paragraph: Paragraph, a: Annotation, options: Options) -> None:
    from docx.shared import RGBColor

    band, ink = options.colours.get(a.label, USUAL_COLOURS)
    run = paragraph.add_run(f"{_THIN}{a.label}", style=_TAG)
    run.font.color.rgb = RGBColor.from_string(ink.lstrip("#"))
    _shade(run, band)


def _underline(state: State) -> Any:
    """Return a dashed underline for a suggestion, as in the window."""
    from docx.enum.text import WD_UNDERLINE

    return WD_UNDERLINE.DASH if state is State.SUGGESTED else WD_UNDERLINE.SINGLE


def _shade(run: Any, colour: str) -> None:
    """Shade a run in any colour; python-docx offers only the fifteen of a marker."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour.lstrip("#"))
    run._r.get_or_add_rPr().append(shade)


FORMAT = Format(
    name="docx",
    title="Word",
    purpose=QT_TRANSLATE_NOOP("export", "The articles with their marks, to read, print or comment on."),
    suffixes=(".docx",),
    holds=REPORT_FEATURES - {Feature.NESTED},
    write=write,
    read_back=read_back,
    verified_with="python-docx",
)
