"""The layout of an article: one QTextLayout per paragraph, laid out when it comes into view.

Coordinates are pixels from the top left of the column. UTF-16 positions, which Qt uses, stay inside this module.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotate.model import Annotation, SpanIndex, State, Style, Styled
from annotate.text import Utf16Map, graphemes
from ui.article import bidi
from ui.article.nesting import Nest, nests
from ui.article.typography import Typography
from ui.theme.theme import COLUMN_CHARACTERS, LINE_HEIGHT, OVERLAP_HEIGHT, SERIF, reading_font

_MAX_PARAGRAPH = 4000  # code points; a longer line is laid out in pieces, so that editing stays fast
_MAX_GRAPHEME = 100  # code points
_BLANK_HEIGHT = 2.0  # pixels of a blank line: there is a gap between paragraphs already
_GAP_BEFORE = 3.0  # pixels before an annotation
_NESTED_TOP, _NESTED_BOTTOM = 0.16, 0.22  # times the reading size: by how much a nested band is smaller
_MAX_NEST_LEVEL = 2  # deeper bands have the same height
_MAX_TITLE_PARAGRAPHS = 50  # paragraphs to search for the title
_INDENT = 1.3  # times the reading size: of items and quotations
_CELL_GAP = 2.5  # indents between two cells: room for the tag of an annotation
_MAX_ROWS = 200  # of a table, that are measured
_LEFT_TAB = QTextOption.TabType.LeftTab
_SUBHEADS, INDENTED = (Style.HEADING, Style.SUBHEAD), (Style.ITEM, Style.QUOTE)
_PLAIN = Typography()
_ASTRAL = re.compile(r"[\U00010000-\U0010FFFF]")
_HYPHENS = ("-", "\u2010")
_HYPHENATED = re.compile(r"\S+\Z")  # from the last space to the end
_LEAST_FILLED = 0.6  # of a line's width, if it is broken before a name with a hyphen
_WIDTH_SAMPLE = "De burgemeester legt vandaag de eerste steen van het nieuwe zwembad "


@dataclass(slots=True)
class Paragraph:
    """Hold a line of the text, or a piece of a very long one; `start` is its offset in the document."""

    start: int
    text: str
    heading: bool = False
    style: Style | None = None
    height: float = 0.0
    layout: QTextLayout | None = None
    map: Utf16Map | None = None
    bidirectional: bidi.Clusters = ()  # its grapheme clusters if it has right-to-left text, else empty
    boxes: dict[int, list[QRectF]] = field(default_factory=dict)
    nests: dict[int, Nest] = field(default_factory=dict)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def utf16(self, offset: int) -> int:
        """Return the UTF-16 position in this paragraph of an offset."""
        assert self.map is not None
        return self.map.to_utf16(min(max(offset - self.start, 0), len(self.text)))

    def code_point(self, position: int) -> int:
        """Return the offset of a UTF-16 position in this paragraph."""
        assert self.map is not None
        return self.start + min(self.map.to_code_point(position), len(self.text))


def split(text: str) -> list[Paragraph]:
    """Split a text into lines, and very long lines into pieces, at a space if possible."""
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        for piece in _pieces(line):
            paragraphs.append(Paragraph(start, piece))
            start += len(piece)
        start += 1
    return paragraphs


def _pieces(line: str) -> list[str]:
    pieces = []
    start = 0
    while len(line) - start > _MAX_PARAGRAPH:
        cut = line.rfind(" ", start + _MAX_PARAGRAPH // 2, start + _MAX_PARAGRAPH) + 1
        if not cut:
            # a very long run without spaces: cut between graphemes
            end = start + _MAX_PARAGRAPH
            cut = end - len(graphemes(line[end - _MAX_GRAPHEME : end])[-1])
        pieces.append(line[start:cut])
        start = cut
    return [*pieces, line[start:]]


class ArticleLayout:
    """Compute the geometry of one article in one column."""

    def __init__(self, tag_width: Callable[[Annotation], float]) -> None:
        self._tag_width = tag_width
        self._index = SpanIndex(())
        self._tops: list[float] = []
        self._table: tuple[range, list[float]] = range(0), []  # paragraphs of the last table, and its tab stops
        self._heading_space = 0.0
        self._waiting = 0
        self._overlapping = False
        self._typeface = SERIF
        self._shown = "", False, Typography()
        self._typography = Typography()
        self.paragraphs: list[Paragraph] = []
        self.top = 0.0
        self.width = 100.0
        self.set_size(18)

    def set_size(self, pixels: int) -> None:
        """Set the reading size in pixels and discard the layout."""
        self.font = reading_font(pixels, self._typeface)
        self.heading_font = QFont(self.font)
        self.heading_font.setPixelSize(round(pixels * 1.45))
        self.heading_font.setBold(True)
        self.subhead_font = QFont(self.font)
        self.subhead_font.setBold(True)
        self.indent = round(pixels * _INDENT)
        room = max(6.0, pixels * OVERLAP_HEIGHT) if self._overlapping else 0.0
        self.pitch = round(pixels * LINE_HEIGHT + room)
        self.heading_pitch = round(pixels * 2.15 + room)
        self.gap = round(pixels * 0.65)
        self._above, self._below = max(2, round(pixels * _NESTED_TOP)), max(3, round(pixels * _NESTED_BOTTOM))
        self._per_character = QFontMetricsF(self.font).horizontalAdvance(_WIDTH_SAMPLE) / len(_WIDTH_SAMPLE)
        self.invalidate()

    def set_typeface(self, typeface: str) -> None:
        """Set the typeface, one of READING_FAMILIES, and discard the layout."""
        self._typeface = typeface
        self.set_size(self.font.pixelSize())

    def set_overlapping(self, overlapping: bool) -> None:
        """Set whether annotations may overlap: lines are further apart then, for nested bands."""
        if overlapping != self._overlapping:
            self._overlapping = overlapping
            self.set_size(self.font.pixelSize())

    @property
    def column(self) -> float:
        """Return the width of a full reading column."""
        return self._per_character * COLUMN_CHARACTERS

    def set_text(
        self, text: str, heading: bool, top: float, heading_space: float, typography: Typography = _PLAIN
    ) -> None:
        """Set the text, leaving `top` pixels above it.

        With `heading`, the first line is the title, with `heading_space` pixels below it.
        """
        self.top, self._heading_space, self._tops = top, heading_space, []
        if self._shown == (text, heading, typography):
            return
        self._shown = text, heading, typography
        self._typography = typography
        self.paragraphs = split(text)
        for paragraph in self.paragraphs:
            paragraph.style = typography.of_line(paragraph.start, paragraph.end)
        if heading:
            next((p for p in self.paragraphs if p.text.strip()), self.paragraphs[0]).heading = True
        self._starts = [p.start for p in self.paragraphs]
        self.invalidate()

    def set_annotations(self, annotations: SpanIndex, touched: Iterable[Annotation] | None = None) -> None:
        """Set the annotations. `touched`: those that are added, removed or changed; None: all."""
        self._index = annotations
        for paragraph in self.paragraphs if touched is None else self._holding(touched):
            self._forget(paragraph)

    def set_width(self, width: float) -> None:
        """Set the width of the column in pixels."""
        if width != self.width:
            self.width = width
            self.invalidate()

    def invalidate(self) -> None:
        """Discard the layout and estimate the heights of all paragraphs."""
        for paragraph in self.paragraphs:
            self._forget(paragraph)
            paragraph.height = self._estimate(paragraph)
        self._tops, self._table = [], (range(0), [])
        self._waiting = 0

    @property
    def height(self) -> float:
        """Return the height of the whole article, estimated where it is not laid out."""
        return self._y(len(self.paragraphs) - 1) + self.paragraphs[-1].height if self.paragraphs else self.top

    def y_of(self, index: int) -> float:
        """Return the top of a paragraph."""
        return self._y(index)

    def heading_bottom(self) -> float | None:
        """Return the bottom of the title with the space below it, or None if the text does not contain its title."""
        index = next((i for i, p in enumerate(self.paragraphs[:_MAX_TITLE_PARAGRAPHS]) if p.heading), None)
        return None if index is None else self._y(index) + self.paragraphs[index].height

    def index_of(self, offset: int) -> int:
        """Return the index of the paragraph at an offset."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def index_at(self, y: float) -> int:
        """Return the index of the paragraph at a height."""
        self._y(0)
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self.paragraphs) - 1)

    def lay_out(self, top: float, bottom: float) -> float:
        """Lay out the paragraphs between two heights and return how far the text at `top` moved down."""
        moved = 0.0
        index = self._first_reaching(self.index_at(top))
        while index < len(self.paragraphs) and self._y(index) - moved < bottom:
            moved += self._ensure_below(index, top + moved)
            index += 1
        return moved

    def lay_out_around(self, annotations: Sequence[Annotation], top: float) -> float:
        """Lay out the paragraphs of some annotations and return how much those wholly above `top` grew."""
        moved = 0.0
        for index in sorted({index for a in annotations for index in self._indices(a.start, a.end)}):
            is_above = self._y(index) + self.paragraphs[index].height <= top + moved
            grown = self._ensure(index)
            moved += grown if is_above else 0.0
        return moved

    def lay_out_next(self, top: float) -> tuple[bool, float]:
        """Lay out one more paragraph; return whether any were left, and how far the text at `top` moved down."""
        while self._waiting < len(self.paragraphs) and self.paragraphs[self._waiting].layout is not None:
            self._waiting += 1
        if self._waiting >= len(self.paragraphs):
            return False, 0.0
        return True, self._ensure_below(self._waiting, top)

    def annotations_in(self, start: int, end: int) -> list[Annotation]:
        """Return the visible annotations that overlap a span."""
        return [a for a in self._index.overlapping(start, end) if a.state is not State.REJECTED]

    def reads_left(self, annotation: Annotation) -> bool:
        """Tell whether an annotation starts at its right; its tag is there then."""
        paragraph = self.paragraphs[self.index_of(annotation.start)]
        return _reads_left(paragraph, annotation)

    def around(self, annotation: Annotation) -> list[Annotation]:
        """Return the annotations that contain another one."""
        near = self.annotations_in(annotation.start, annotation.end)
        return [a for a in near if a.id != annotation.id and a.start <= annotation.start and annotation.end <= a.end]

    def by_height(self, annotations: Iterable[Annotation], index: int) -> list[Annotation]:
        """Sort annotations of a paragraph by nesting level, the outermost first."""
        self._ensure(index)
        nests = self.paragraphs[index].nests
        return sorted(annotations, key=lambda a: nests[a.id].level if a.id in nests else 0)

    def boxes(self, annotation: Annotation) -> list[QRectF]:
        """Return the line pieces of an annotation, with its tag; nested ones are smaller."""
        return [
            box for index in self._indices(annotation.start, annotation.end) for box in self.boxes_in(index, annotation)
        ]

    def boxes_in(self, index: int, annotation: Annotation) -> list[QRectF]:
        """Return the line pieces of an annotation in one paragraph."""
        self._ensure(index)
        paragraph = self.paragraphs[index]
        if annotation.id not in paragraph.boxes:
            paragraph.boxes[annotation.id] = self._nested(paragraph, annotation)
        y = self._y(index)
        return [box.translated(0, y) for box in paragraph.boxes[annotation.id]]

    def pieces(self, start: int, end: int) -> list[QRectF]:
        """Return the line pieces of a span, top to bottom."""
        boxes = []
        for index in self._indices(start, end):
            self._ensure(index)
            y = self._y(index)
            boxes += [box.translated(0, y) for box in self._boxes(self.paragraphs[index], start, end)]
        return boxes

    def line_range(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the span of the lines that are wholly between two heights."""
        start = end = -1
        for index in range(self.index_at(top), self.index_at(bottom) + 1):
            paragraph, y = self.paragraphs[index], self._y(index)
            if paragraph.layout is None:
                continue
            for number in range(paragraph.layout.lineCount()):
                line = paragraph.layout.lineAt(number)
                if y + line.y() >= top - 1 and y + line.y() + line.height() <= bottom + 1:
                    if start < 0:
                        start = paragraph.code_point(line.textStart())
                    end = paragraph.code_point(line.textStart() + line.textLength()) + 1
        return max(start, 0), max(end, 0)

    def lines_between(self, top: float, bottom: float) -> list[tuple[QRectF, bool]]:
        """Return the box of the text of each line between two heights, and whether it is of the title."""
        found = []
        for index in range(self.index_at(top), self.index_at(bottom) + 1) if self.paragraphs else ():
            paragraph, y = self.paragraphs[index], self._y(index)
            lines = paragraph.layout.lineCount() if paragraph.layout and paragraph.text.strip() else 0
            for number in range(lines):
                assert paragraph.layout is not None
                box = paragraph.layout.lineAt(number).naturalTextRect().translated(0, y)
                if box.bottom() > top and box.top() < bottom:
                    found.append((box, paragraph.heading))
        return found

    def offset_at(self, x: float, y: float, *, between: bool = False) -> int:
        """Return the offset of the character nearest to a point, or with `between` of the nearest gap."""
        index = self.index_at(y)
        self._ensure(index)
        paragraph = self.paragraphs[index]
        line = self._line_at(paragraph, y - self._y(index))
        if paragraph.bidirectional:
            return paragraph.code_point(bidi.position_at(line, x, paragraph.bidirectional, between=between))
        kind = QTextLine.CursorPosition
        position = line.xToCursor(x, kind.CursorBetweenCharacters if between else kind.CursorOnCharacter)
        last = line.textStart() + line.textLength()
        if not between:
            position = min(position, max(line.textStart(), last - 1))
        return paragraph.code_point(position)

    def holds(self, x: float, y: float) -> bool:
        """Tell whether there is text at a point, not margin."""
        index = self.index_at(y)
        paragraph = self.paragraphs[index]
        inside = y - self._y(index)
        if paragraph.layout is None or not 0 <= inside <= paragraph.height - self.gap or not paragraph.text:
            return False
        box = self._line_at(paragraph, inside).naturalTextRect()
        return box.left() - 2 <= x <= box.right() + 2

    def line_step(self, offset: int, step: int) -> int:
        """Return the offset a line above (-1) or below (1) `offset`, or `offset` at the ends."""
        pieces = self.pieces(offset, offset + 1)
        if not pieces:
            return offset
        box = pieces[0]
        y = box.center().y()
        for _ in range(8):  # enough to cross blank lines and gaps
            y += step * box.height() * 0.75
            if not self.top <= y <= self.height:
                return offset
            target = self.offset_at(box.center().x(), y)
            if (target > offset) == (step > 0) and target != offset and self.holds_line(y):
                return target
        return offset

    def holds_line(self, y: float) -> bool:
        """Return whether there is a line of text, not a blank one, at a height."""
        index = self.index_at(y)
        self._ensure(index)
        return bool(self.paragraphs[index].text.strip()) and y - self._y(index) < self.paragraphs[index].height

    def _indices(self, start: int, end: int) -> range:
        """Return the indices of the paragraphs of a span."""
        return range(self.index_of(start), self.index_of(max(start, end - 1)) + 1)

    def _first_reaching(self, index: int) -> int:
        """Return the first paragraph with an annotation that reaches into this one, else this one."""
        start = self.paragraphs[index].start
        return min([index, *(self.index_of(a.start) for a in self.annotations_in(start, start + 1))])

    def _holding(self, annotations: Iterable[Annotation]) -> list[Paragraph]:
        indices = {index for a in annotations for index in self._indices(a.start, a.end)}
        return [self.paragraphs[index] for index in indices]

    def _forget(self, paragraph: Paragraph) -> None:
        paragraph.layout = None
        paragraph.boxes.clear()
        self._waiting = 0

    def _estimate(self, paragraph: Paragraph) -> float:
        lines = max(1, -(-len(paragraph.text) * self._per_character // max(self.width, 1)))
        return lines * self.pitch + self.gap if paragraph.text.strip() else _BLANK_HEIGHT

    def _y(self, index: int) -> float:
        if not self._tops:
            heights = accumulate((p.height for p in self.paragraphs), initial=self.top)
            self._tops = list(heights)[: len(self.paragraphs)]
        return self._tops[index]

    def _ensure(self, index: int) -> float:
        """Lay out a paragraph if it is not yet, and return by how much it grew."""
        paragraph = self.paragraphs[index]
        if paragraph.layout is not None:
            return 0.0
        if paragraph.map is None:
            paragraph.map = Utf16Map(paragraph.text)
            paragraph.bidirectional = bidi.clusters_of(paragraph.text, paragraph.map)
        font, pitch = (self.heading_font, self.heading_pitch) if paragraph.heading else (self.font, self.pitch)
        if paragraph.style in _SUBHEADS and not paragraph.heading:
            font = self.subhead_font
        paragraph.layout = layout = QTextLayout(paragraph.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if "\t" in paragraph.text:
            option.setTabs([QTextOption.Tab(stop, _LEFT_TAB) for stop in self._tab_stops(index)])
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        annotations = self.annotations_in(paragraph.start, paragraph.end)
        paragraph.nests = nests(annotations, lambda annotation: _reads_left(paragraph, annotation))
        layout.setFormats([*self._emphasis(paragraph), *self._room_for_tags(paragraph, annotations)])
        height = self.break_lines(layout, pitch, self.indent if paragraph.style in INDENTED else 0)
        before, paragraph.height = paragraph.height, self._full_height(paragraph, height)
        if paragraph.height != before:
            self._tops = []
        return paragraph.height - before

    def _ensure_below(self, index: int, top: float) -> float:
        """Lay out a paragraph if it is not yet, and return how far the text at `top` moved down."""
        is_above = self._y(index) < top
        grown = self._ensure(index)
        return grown if is_above else 0.0

    def _full_height(self, paragraph: Paragraph, lines: float) -> float:
        if not paragraph.text.strip():
            return _BLANK_HEIGHT
        return lines + (self._heading_space if paragraph.heading else self.gap)

    def break_lines(self, layout: QTextLayout, pitch: float, indent: int = 0) -> float:
        """Break a text into lines, `pitch` pixels apart, up to the column's width, and return their height."""
        y = 0.0
        units = _ASTRAL.sub("xx", layout.text())  # one for each UTF-16 unit
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width - indent)
            _keep_names_whole(units, line)
            line.setPosition(QPointF(indent, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        return y

    def _tab_stops(self, index: int) -> list[float]:
        """Return the tab stops of a row of a table, which has tabs between its cells: those of the rows around it, too."""
        if index not in self._table[0]:
            self._table = self._measure_table(index)
        return self._table[1]

    def _measure_table(self, index: int) -> tuple[range, list[float]]:
        """Return the paragraphs of the table that holds a row, and its tab stops."""
        first = last = index
        while first and "\t" in self.paragraphs[first - 1].text:
            first -= 1
        while last + 1 < len(self.paragraphs) and "\t" in self.paragraphs[last + 1].text:
            last += 1
        rows = [paragraph.text.split("\t")[:-1] for paragraph in self.paragraphs[first : last + 1][:_MAX_ROWS]]
        metrics = QFontMetricsF(self.font)
        widths = [max(map(metrics.horizontalAdvance, cells)) for cells in zip_longest(*rows, fillvalue="")]
        return range(first, last + 1), list(accumulate(width + self.indent * _CELL_GAP for width in widths))

    def _emphasis(self, paragraph: Paragraph) -> list[QTextLayout.FormatRange]:
        """Return formats for bold and italic words."""
        return [_emphasised(paragraph, one) for one in self._typography.inside(paragraph.start, paragraph.end)]

    def _room_for_tags(self, paragraph: Paragraph, annotations: Sequence[Annotation]) -> list[QTextLayout.FormatRange]:
        """Return letter spacing for the tags of annotations, and for the gap before each.

        Qt adds it to the right of a character: the last of an annotation, or the first in right-to-left text.
        """
        tags: dict[tuple[int, int], float] = {}  # pixels by the character's start and end
        gaps: dict[int, float] = {}  # pixels by the start of an annotation
        for annotation in annotations:
            if paragraph.start < annotation.start:
                gaps[annotation.start] = gaps.get(annotation.start, 0.0) + _GAP_BEFORE
            character = _tagged(paragraph, annotation)
            if character:
                tags[character] = tags.get(character, 0.0) + self._tag_width(annotation)
        ends = {end for _, end in tags}
        ranges = [_spaced(paragraph, start, end, room) for (start, end), room in tags.items()]
        return ranges + [_spaced(paragraph, at - 1, at, room) for at, room in gaps.items() if at not in ends]

    def _nested(self, paragraph: Paragraph, annotation: Annotation) -> list[QRectF]:
        """Return the line pieces of an annotation in a paragraph, fitted to those it overlaps."""
        boxes = self._boxes(paragraph, annotation.start, annotation.end)
        nest = paragraph.nests.get(annotation.id)
        if nest is None or not boxes:
            return boxes
        level = min(nest.level, _MAX_NEST_LEVEL)
        boxes = [box.adjusted(0, self._above * level, 0, -self._below * level) for box in boxes]
        starts, ends = paragraph.start <= annotation.start, annotation.end <= paragraph.end
        if _reads_left(paragraph, annotation):
            plain, tagged, has_plain, has_tag = boxes[-1], boxes[0], ends, starts
        else:
            plain, tagged, has_plain, has_tag = boxes[0], boxes[-1], starts, ends
        if has_plain:
            plain.setLeft(plain.left() - _GAP_BEFORE * nest.inside)
        if has_tag:
            tagged.setRight(tagged.right() - sum(map(self._tag_width, nest.outside)))
        return boxes

    def _line_at(self, paragraph: Paragraph, y: float) -> QTextLine:
        assert paragraph.layout is not None
        pitch = self.heading_pitch if paragraph.heading else self.pitch
        number = min(max(int(y // pitch), 0), paragraph.layout.lineCount() - 1)
        return paragraph.layout.lineAt(number)

    def _boxes(self, paragraph: Paragraph, start: int, end: int) -> list[QRectF]:
        """Return the line pieces of a span in one paragraph, relative to the paragraph's top."""
        assert paragraph.layout is not None
        first, last = paragraph.utf16(start), paragraph.utf16(end)
        pitch = self.heading_pitch if paragraph.heading else self.pitch
        boxes = []
        line = paragraph.layout.lineForTextPosition(first)
        for number in range(max(line.lineNumber() - 1, 0) if line.isValid() else 0, paragraph.layout.lineCount()):
            line = paragraph.layout.lineAt(number)
            if line.textStart() > last:
                break
            line_end = line.textStart() + line.textLength()
            a, b = max(first, line.textStart()), min(last, line_end)
            if a < b or (first == last == a and a <= b):
                for left, right in bidi.extents(line, a, b, paragraph.bidirectional):
                    boxes.append(QRectF(left, number * pitch, right - left, pitch))
        return boxes


def _keep_names_whole(units: str, line: QTextLine) -> None:
    """Break a line before a name with a hyphen, such as N-VA, that would be broken at it, unless it is a long one."""
    end = line.textStart() + line.textLength()
    if units[end - 1 : end] not in _HYPHENS or not units[end : end + 1].isalnum():
        return
    name = _HYPHENATED.search(units, line.textStart(), end)
    if name and name.start() > line.textStart() and any(map(str.isupper, name[0] + units[end])):
        (left, width), *_ = bidi.extents(line, line.textStart(), name.start(), ())
        if left == 0 and width > line.width() * _LEAST_FILLED:
            line.setLineWidth(width)


def _reads_left(paragraph: Paragraph, annotation: Annotation) -> bool:
    """Tell whether an annotation starts with a character that is read from right to left."""
    at = annotation.start - paragraph.start
    return bool(paragraph.bidirectional) and bidi.reads_left(paragraph.text[max(at, 0)])


def _tagged(paragraph: Paragraph, annotation: Annotation) -> tuple[int, int] | None:
    """Return the span of the character beside the annotation's tag, or None if it is in another paragraph."""
    text = paragraph.text[max(0, annotation.start - paragraph.start) : annotation.end - paragraph.start]
    reads_left = _reads_left(paragraph, annotation)
    if not (paragraph.start <= annotation.start if reads_left else annotation.end <= paragraph.end):
        return None
    if reads_left:
        return annotation.start, annotation.start + len(graphemes(text[:32])[0])
    return annotation.end - len(graphemes(text[-32:])[-1]), annotation.end


def _emphasised(paragraph: Paragraph, one: Styled) -> QTextLayout.FormatRange:
    """Return the format of bold or italic words in a paragraph."""
    found = QTextLayout.FormatRange()
    found.start = paragraph.utf16(one.start)
    found.length = paragraph.utf16(one.end) - found.start
    if one.style is Style.BOLD:
        found.format.setFontWeight(QFont.Weight.Bold)
    else:
        found.format.setFontItalic(True)
    return found


def _spaced(paragraph: Paragraph, start: int, end: int, pixels: float) -> QTextLayout.FormatRange:
    """Return letter spacing behind the character at `[start, end)`."""
    room = QTextLayout.FormatRange()
    room.start = paragraph.utf16(start)
    room.length = paragraph.utf16(end) - room.start
    spacing = QTextCharFormat()
    spacing.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spacing.setFontLetterSpacing(pixels)
    room.format = spacing
    return room
