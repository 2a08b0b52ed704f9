"""Where everything of an article stands: one QTextLayout a paragraph, laid out only when it is looked at.

All offsets are code points into the document's text; all coordinates are pixels from the top left of the column.
UTF-16, which Qt counts in, does not leave this module.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import regex
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotate.model import Annotation, SpanIndex, State
from annotate.text import Utf16Map
from ui.article import bidi
from ui.article.nesting import Nest, nests
from ui.theme.theme import COLUMN_CHARACTERS, LINE_HEIGHT, OVERLAP_HEIGHT, reading_font

_MAX_PARAGRAPH = 4000  # code points: a longer line is laid out in pieces, so that an edit in it stays fast
_MAX_GRAPHEME = 100  # code points
_BLANK_HEIGHT = 2.0  # pixels: paragraphs stand apart already
_GAP_BEFORE = 3.0  # pixels of air before a mark
_NESTED_TOP, _NESTED_BOTTOM = 0.16, 0.22  # of the reading size: by how much a band inside another is lower
_MAX_NEST_LEVEL = 2  # bands within each other, beyond which they have the same height
_MAX_TITLE_PARAGRAPHS = 50  # paragraphs among which the title is looked for
_GRAPHEMES = regex.compile(r"\X")
_WIDTH_SAMPLE = "De burgemeester legt vandaag de eerste steen van het nieuwe zwembad "


@dataclass(slots=True)
class Paragraph:
    """A line of the text, or a piece of a very long one. `start` and `len(text)` are in code points."""

    start: int
    text: str
    heading: bool = False
    height: float = 0.0
    layout: QTextLayout | None = None
    map: Utf16Map | None = None
    bidirectional: bidi.Clusters = ()  # its grapheme clusters, when it holds right-to-left text; empty otherwise
    boxes: dict[int, list[QRectF]] = field(default_factory=dict)
    nests: dict[int, Nest] = field(default_factory=dict)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def utf16(self, offset: int) -> int:
        """Position in this paragraph's layout of a code point offset into the document."""
        assert self.map is not None
        return self.map.to_utf16(min(max(offset - self.start, 0), len(self.text)))

    def code_point(self, position: int) -> int:
        """Offset into the document of a position in this paragraph's layout."""
        assert self.map is not None
        return self.start + min(self.map.to_code_point(position), len(self.text))


def split(text: str) -> list[Paragraph]:
    """The text's lines as paragraphs; very long lines are cut at a space where there is one."""
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
            # inside a very long run without spaces: at least not inside an emoji or an accented letter
            end = start + _MAX_PARAGRAPH
            cut = [match.end() for match in _GRAPHEMES.finditer(line, end - _MAX_GRAPHEME, end)][-2]
        pieces.append(line[start:cut])
        start = cut
    return [*pieces, line[start:]]


class ArticleLayout:
    """The geometry of one article in one column."""

    def __init__(self, tag_width: Callable[[Annotation], float]) -> None:
        self._tag_width = tag_width
        self._index = SpanIndex(())
        self._tops: list[float] = []
        self._heading_space = 0.0
        self._waiting = 0
        self._overlapping = False
        self._shown = "", False
        self.paragraphs: list[Paragraph] = []
        self.top = 0.0
        self.width = 100.0
        self.set_size(18)

    def set_size(self, pixels: int) -> None:
        """Reading size in pixels; everything is laid out anew."""
        self.font = reading_font(pixels)
        self.heading_font = QFont(self.font)
        self.heading_font.setPixelSize(round(pixels * 1.45))
        self.heading_font.setBold(True)
        room = max(6.0, pixels * OVERLAP_HEIGHT) if self._overlapping else 0.0
        self.pitch = round(pixels * LINE_HEIGHT + room)
        self.heading_pitch = round(pixels * 2.15 + room)
        self.gap = round(pixels * 0.65)
        self._above, self._below = max(2, round(pixels * _NESTED_TOP)), max(3, round(pixels * _NESTED_BOTTOM))
        self._per_character = QFontMetricsF(self.font).horizontalAdvance(_WIDTH_SAMPLE) / len(_WIDTH_SAMPLE)
        self.invalidate()

    def set_overlapping(self, overlapping: bool) -> None:
        """Whether marks may overlap: lines stand further apart then, for bands within bands."""
        if overlapping != self._overlapping:
            self._overlapping = overlapping
            self.set_size(self.font.pixelSize())

    @property
    def column(self) -> float:
        """Width of a full reading column."""
        return self._per_character * COLUMN_CHARACTERS

    def set_text(self, text: str, heading: bool, top: float, heading_space: float) -> None:
        """The article, another one or the same. `heading`: its first line is the title; `top` pixels stay free above all of it, and
        `heading_space` below the title.
        """
        self.top, self._heading_space, self._tops = top, heading_space, []
        if self._shown == (text, heading):
            return
        self._shown = text, heading
        self.paragraphs = split(text)
        if heading:
            next((p for p in self.paragraphs if p.text.strip()), self.paragraphs[0]).heading = True
        self._starts = [p.start for p in self.paragraphs]
        self.invalidate()

    def set_annotations(self, annotations: SpanIndex, touched: Iterable[Annotation] | None = None) -> None:
        """The marks to make room for. `touched`: the ones that are new, gone or other; None: all."""
        self._index = annotations
        for paragraph in self.paragraphs if touched is None else self._holding(touched):
            self._forget(paragraph)

    def set_width(self, width: float) -> None:
        """Width of the column in pixels."""
        if width != self.width:
            self.width = width
            self.invalidate()

    def invalidate(self) -> None:
        """Everything has to be laid out anew; heights are guessed until then."""
        for paragraph in self.paragraphs:
            self._forget(paragraph)
            paragraph.height = self._guess(paragraph)
        self._tops = []
        self._waiting = 0

    @property
    def height(self) -> float:
        """Height of the whole article, guessed where it was not looked at yet."""
        return self._y(len(self.paragraphs) - 1) + self.paragraphs[-1].height if self.paragraphs else self.top

    def y_of(self, index: int) -> float:
        """Top of a paragraph."""
        return self._y(index)

    def heading_bottom(self) -> float | None:
        """Where the title's paragraph ends, the room below it included; None when the text does not hold its title."""
        index = next((i for i, p in enumerate(self.paragraphs[:_MAX_TITLE_PARAGRAPHS]) if p.heading), None)
        return None if index is None else self._y(index) + self.paragraphs[index].height

    def index_of(self, offset: int) -> int:
        """The paragraph that holds the code point at `offset`."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def index_at(self, y: float) -> int:
        """The paragraph at a height."""
        self._y(0)
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self.paragraphs) - 1)

    def lay_out(self, top: float, bottom: float) -> float:
        """Lay out what lies between two heights; gives by how much what is there moved down."""
        moved = 0.0
        index = self._first_reaching(self.index_at(top))
        while index < len(self.paragraphs) and self._y(index) - moved < bottom:
            moved += self._ensure_below(index, top + moved)
            index += 1
        return moved

    def lay_out_around(self, annotations: Sequence[Annotation], top: float) -> float:
        """Lay out the paragraphs of some marks; gives by how much those above `top` grew that are out of sight."""
        moved = 0.0
        for index in sorted({index for a in annotations for index in self._indices(a.start, a.end)}):
            is_above = self._y(index) + self.paragraphs[index].height <= top + moved
            grown = self._ensure(index)
            moved += grown if is_above else 0.0
        return moved

    def lay_out_next(self, top: float) -> tuple[bool, float]:
        """Lay out one more paragraph; gives whether any are left, and by how much what is at `top` moved down."""
        while self._waiting < len(self.paragraphs) and self.paragraphs[self._waiting].layout is not None:
            self._waiting += 1
        if self._waiting >= len(self.paragraphs):
            return False, 0.0
        return True, self._ensure_below(self._waiting, top)

    def annotations_in(self, start: int, end: int) -> list[Annotation]:
        """The marks that share a character with `[start, end)`, as a reader sees them."""
        return [a for a in self._index.overlapping(start, end) if a.state is not State.REJECTED]

    def reads_left(self, annotation: Annotation) -> bool:
        """Whether a mark starts at its right, where its tag is then; others have it at their right end."""
        paragraph = self.paragraphs[self.index_of(annotation.start)]
        return _reads_left(paragraph, annotation)

    def around(self, annotation: Annotation) -> list[Annotation]:
        """The marks that another one lies inside of."""
        near = self.annotations_in(annotation.start, annotation.end)
        return [a for a in near if a.id != annotation.id and a.start <= annotation.start and annotation.end <= a.end]

    def by_height(self, annotations: Iterable[Annotation], index: int) -> list[Annotation]:
        """Marks of a paragraph, bands within others behind them."""
        self._ensure(index)
        nests = self.paragraphs[index].nests
        return sorted(annotations, key=lambda a: nests[a.id].level) if nests else list(annotations)

    def boxes(self, annotation: Annotation) -> list[QRectF]:
        """The line pieces of a mark, its tag's room included in the last one; inside another mark they are lower."""
        return [
            box for index in self._indices(annotation.start, annotation.end) for box in self.boxes_in(index, annotation)
        ]

    def boxes_in(self, index: int, annotation: Annotation) -> list[QRectF]:
        """The line pieces of a mark in one paragraph."""
        self._ensure(index)
        paragraph = self.paragraphs[index]
        if annotation.id not in paragraph.boxes:
            paragraph.boxes[annotation.id] = self._nested(paragraph, annotation)
        y = self._y(index)
        return [box.translated(0, y) for box in paragraph.boxes[annotation.id]]

    def pieces(self, start: int, end: int) -> list[QRectF]:
        """The line pieces of `[start, end)`, top to bottom."""
        found = []
        for index in self._indices(start, end):
            self._ensure(index)
            y = self._y(index)
            found += [box.translated(0, y) for box in self._boxes(self.paragraphs[index], start, end)]
        return found

    def line_range(self, top: float, bottom: float) -> tuple[int, int]:
        """Code points of the lines that stand whole between two heights."""
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

    def offset_at(self, x: float, y: float, *, between: bool = False) -> int:
        """The code point at a place (the nearest one outside the text); `between`: the nearest gap between two."""
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
        """Whether there is text at a place, rather than margin."""
        index = self.index_at(y)
        paragraph = self.paragraphs[index]
        inside = y - self._y(index)
        if paragraph.layout is None or not 0 <= inside <= paragraph.height - self.gap or not paragraph.text:
            return False
        box = self._line_at(paragraph, inside).naturalTextRect()
        return box.left() - 2 <= x <= box.right() + 2

    def line_step(self, offset: int, step: int) -> int:
        """The code point a line higher (-1) or lower (1) than the one at `offset`; the same one at the ends."""
        pieces = self.pieces(offset, offset + 1)
        if not pieces:
            return offset
        box = pieces[0]
        y = box.center().y()
        for _ in range(8):  # blank lines and gaps in between
            y += step * box.height() * 0.75
            if not self.top <= y <= self.height:
                return offset
            found = self.offset_at(box.center().x(), y)
            if (found > offset) == (step > 0) and found != offset and self.holds_line(y):
                return found
        return offset

    def holds_line(self, y: float) -> bool:
        """Whether a line of text, not a blank one, stands at a height."""
        index = self.index_at(y)
        self._ensure(index)
        return bool(self.paragraphs[index].text.strip()) and y - self._y(index) < self.paragraphs[index].height

    def _indices(self, start: int, end: int) -> range:
        """The paragraphs that `[start, end)` lies in."""
        return range(self.index_of(start), self.index_of(max(start, end - 1)) + 1)

    def _first_reaching(self, index: int) -> int:
        """The first paragraph from which a mark reaches into this one; else this one."""
        start = self.paragraphs[index].start
        return min([index, *(self.index_of(a.start) for a in self.annotations_in(start, start + 1))])

    def _holding(self, annotations: Iterable[Annotation]) -> list[Paragraph]:
        indices = {index for a in annotations for index in self._indices(a.start, a.end)}
        return [self.paragraphs[index] for index in indices]

    def _forget(self, paragraph: Paragraph) -> None:
        paragraph.layout = None
        paragraph.boxes.clear()
        self._waiting = 0

    def _guess(self, paragraph: Paragraph) -> float:
        lines = max(1, -(-len(paragraph.text) * self._per_character // max(self.width, 1)))
        return lines * self.pitch + self.gap if paragraph.text.strip() else _BLANK_HEIGHT

    def _y(self, index: int) -> float:
        if not self._tops:
            heights = accumulate((p.height for p in self.paragraphs), initial=self.top)
            self._tops = list(heights)[: len(self.paragraphs)]
        return self._tops[index]

    def _ensure(self, index: int) -> float:
        """Lay a paragraph out if it is not; gives by how much it grew."""
        paragraph = self.paragraphs[index]
        if paragraph.layout is not None:
            return 0.0
        if paragraph.map is None:
            paragraph.map = Utf16Map(paragraph.text)
            paragraph.bidirectional = bidi.clusters_of(paragraph.text, paragraph.map)
        font, pitch = (self.heading_font, self.heading_pitch) if paragraph.heading else (self.font, self.pitch)
        paragraph.layout = layout = QTextLayout(paragraph.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        annotations = self.annotations_in(paragraph.start, paragraph.end)
        paragraph.nests = nests(annotations, lambda annotation: _reads_left(paragraph, annotation))
        layout.setFormats(self._room_for_tags(paragraph, annotations))
        height = self.break_lines(layout, pitch)
        before, paragraph.height = paragraph.height, self._full_height(paragraph, height)
        if paragraph.height != before:
            self._tops = []
        return paragraph.height - before

    def _ensure_below(self, index: int, top: float) -> float:
        """Lay a paragraph out if it is not; gives by how much what is at `top` moved down."""
        is_above = self._y(index) < top
        grown = self._ensure(index)
        return grown if is_above else 0.0

    def _full_height(self, paragraph: Paragraph, lines: float) -> float:
        if not paragraph.text.strip():
            return _BLANK_HEIGHT
        return lines + (self._heading_space if paragraph.heading else self.gap)

    def break_lines(self, layout: QTextLayout, pitch: float) -> float:
        """Break a text into lines of the column's width, `pitch` pixels apart; their height."""
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        return y

    def _room_for_tags(self, paragraph: Paragraph, annotations: Sequence[Annotation]) -> list[QTextLayout.FormatRange]:
        """Letter spacing at each mark's character that its tag is drawn beside, and a little before the mark.

        Qt puts it to the right of a character: of the last one, and of the first where the text reads to the left.
        """
        tags: dict[tuple[int, int], float] = {}  # pixels by the character's start and end
        air: dict[int, float] = {}  # pixels by the start of a mark
        for annotation in annotations:
            if paragraph.start < annotation.start:
                air[annotation.start] = air.get(annotation.start, 0.0) + _GAP_BEFORE
            character = _tagged(paragraph, annotation)
            if character:
                tags[character] = tags.get(character, 0.0) + self._tag_width(annotation)
        ends = {end for _, end in tags}
        ranges = [_spaced(paragraph, start, end, room) for (start, end), room in tags.items()]
        return ranges + [_spaced(paragraph, at - 1, at, room) for at, room in air.items() if at not in ends]

    def _nested(self, paragraph: Paragraph, annotation: Annotation) -> list[QRectF]:
        """The line pieces of a mark in its paragraph, made to fit those it overlaps."""
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
        """The line pieces of a span in one paragraph, from the paragraph's top."""
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


def _reads_left(paragraph: Paragraph, annotation: Annotation) -> bool:
    """Whether a mark starts with a character of a script that is read from right to left."""
    at = annotation.start - paragraph.start
    return bool(paragraph.bidirectional) and bidi.reads_left(paragraph.text[max(at, 0)])


def _tagged(paragraph: Paragraph, annotation: Annotation) -> tuple[int, int] | None:
    """The character of a mark in this paragraph that its tag stands beside, as a span of code points."""
    text = paragraph.text[max(0, annotation.start - paragraph.start) : annotation.end - paragraph.start]
    reads_left = _reads_left(paragraph, annotation)
    if not (paragraph.start <= annotation.start if reads_left else annotation.end <= paragraph.end):
        return None
    if reads_left:
        return annotation.start, annotation.start + len(_GRAPHEMES.findall(text[:32])[0])
    return annotation.end - len(_GRAPHEMES.findall(text[-32:])[-1]), annotation.end


def _spaced(paragraph: Paragraph, start: int, end: int, pixels: float) -> QTextLayout.FormatRange:
    """Room behind the character at `[start, end)`."""
    room = QTextLayout.FormatRange()
    room.start = paragraph.utf16(start)
    room.length = paragraph.utf16(end) - room.start
    spacing = QTextCharFormat()
    spacing.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spacing.setFontLetterSpacing(pixels)
    room.format = spacing
    return room
