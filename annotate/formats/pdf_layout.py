"""From characters on a page to paragraphs: lines, columns in reading order, tables, drop caps and running heads.

Coordinates are those of PDF: points, y upwards. Nothing here depends on the library that reads the file.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import NamedTuple

from annotate.formats.hyphens import join_lines

_SPLIT = 0.9  # of the type size: a wider gap may be one between columns or cells
_SPACE = 0.15  # of the type size: a narrower gap is none between words
_TOUCHING = 0.06  # of the type size: nor is this, even where a space was drawn
_EDGE_LINES = 3  # at the top and the foot of a page that can be a running head or foot
_SAME_PLACE = 6  # points
_NEAR_ROWS = 4
_NOTE_SIGNS = frozenset("0123456789*†‡")
_BEHIND_WORDS = frozenset(".,;:!?”’»)")
_CELL = 20.0  # points
_MANY_BLOCKS = 150  # on a page: more are labels of a drawing or a form, and are read from top to bottom
_ENDS = (".", "!", "?", ":", "”", "’", "»", '"', ")", "…", ";")
_PAGE_NUMBER = re.compile(
    r"[-–—|•\s]*(pagina|page|pag\.?|blz\.?|p\.?|seite|s\.)?\s*\d{1,4}(\s*(van|of|/|sur|de|von|-)\s*\d{1,4})?[-–—|•\s]*",
    re.I,
)
_SIGN = re.compile(r"[•▪■●◦‣∙]\s*")
_BULLET = re.compile(r"[•▪■●◦‣·*–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s")


class Glyph(NamedTuple):
    """A character: where it is, how large its type is, and whether a space was drawn or supposed before it."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    is_bold: bool = False
    after_space: bool = False
    after_gap: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Text on one baseline, without the gap of a column in it."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    is_bold: bool = False
    is_row: bool = False  # of a table

    @property
    def top(self) -> float:
        return self.base + 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base - 0.2 * self.size


@dataclass(slots=True)
class Block:
    """Lines of one column and one size, one below the other."""

    lines: list[Line]
    x0: float = field(init=False)
    x1: float = field(init=False)
    right: float = field(init=False)  # how far its lines could go

    def __post_init__(self) -> None:
        self.x0, self.x1 = min(line.x0 for line in self.lines), max(line.x1 for line in self.lines)
        self.right = self.x1

    @property
    def top(self) -> float:
        return self.lines[0].top

    @property
    def bottom(self) -> float:
        return self.lines[-1].bottom

    @property
    def size(self) -> float:
        return median(line.size for line in self.lines)


class Paragraph(NamedTuple):
    """Text with what tells whether it goes on in another column or on another page."""

    text: str
    size: float
    is_bold: bool = False
    is_row: bool = False
    is_full: bool = False  # its last line has no room for another word
    is_indented: bool = False  # its first line is


def without_note_numbers(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], int]:
    """Return the characters without the small raised numbers of notes behind words, and how many numbers these were.

    Those behind one or two letters stay, for they may be of a unit (km2).
    """
    kept: list[Glyph] = []
    count, letters, is_in_number = 0, 0, False
    for glyph in glyphs:
        if kept and glyph.text in _NOTE_SIGNS and letters > 2 and _is_raised(glyph, kept[-1]):
            count += not is_in_number
            is_in_number = True
            continue
        is_in_number = False
        if glyph.text.isalpha():
            letters = 1 if glyph.after_space or glyph.after_gap else letters + 1
        elif glyph.text not in _BEHIND_WORDS:
            letters = 0
        kept.append(glyph)
    return kept, count


def _is_raised(glyph: Glyph, before: Glyph) -> bool:
    """Tell whether a character is small and raised beside the one before it."""
    is_beside = -0.5 * before.size < glyph.x0 - before.x1 < 1.5 * before.size
    return (
        is_beside
        and glyph.size < 0.8 * before.size
        and 0.12 * before.size < glyph.base - before.base < 0.8 * before.size
    )


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """Return the lines of a page, from top to bottom and left to right; the rows of a table are lines with tabs."""
    rows = _rows(_joined_rows(_drop_caps(_runs(glyphs))))
    return [line for row in _with_tables(rows) for line in row]


def paragraphs_of(lines: Sequence[Line], width: float = 0) -> list[Paragraph]:
    """Return the paragraphs of a page in the order in which they are read. `width` is the page's, 0 when unknown."""
    body = _body_size(lines)
    found: list[Paragraph] = []
    before: Block | None = None
    blocks = in_reading_order(_blocks(lines))
    margin = min((block.x0 for block in blocks), default=0)
    for block in blocks if len(blocks) <= _MANY_BLOCKS else ():
        if width and not any(
            other.x0 > block.x1 for other in blocks
        ):  # no column to its right: it could go to the margin
            block.right = max(block.right, min(width - max(margin, width / 20), _right_of_column(block, blocks)))
        block.right = max(
            block.right, *(other.x1 for other in blocks if other is block or _is_same_column(block, other))
        )
    for block in blocks:
        for i, paragraph in enumerate(_paragraphs(block, body)):
            if i == 0 and before and found and _goes_on(found[-1], paragraph, is_next_column=block.top > before.bottom):
                found[-1] = _appended(found[-1], paragraph)
            else:
                found.append(paragraph)
        before = block
    return found


def without_running_heads(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], int]:
    """Return the pages' lines without page numbers and lines that return on other pages, and how many these are."""
    places = Counter(key for lines in pages for key in {key for line in _edges(lines) for key in _keys(line)})
    needed = max(2, len(pages) // 4)

    def returns(line: Line) -> bool:
        return any(places[key] >= needed for key in _keys(line)) or bool(_PAGE_NUMBER.fullmatch(line.text))

    kept, count = [], 0
    for lines in pages:
        gone = _outermost(lines, returns)
        count += len(gone)
        kept.append([line for line in lines if id(line) not in gone])
    return kept, count


def joined(pages: Iterable[Sequence[Paragraph]]) -> list[Paragraph]:
    """Return the paragraphs of all pages; one that a page's end cuts in two is made whole."""
    found: list[Paragraph] = []
    for page in pages:
        for i, paragraph in enumerate(page):
            if i == 0 and found and _goes_on(found[-1], paragraph, is_next_page=True):
                found[-1] = _appended(found[-1], paragraph)
            else:
                found.append(paragraph)
    return found


def _runs(glyphs: Iterable[Glyph]) -> list[Line]:
    """Characters that follow one another on a line, in the order in which they are drawn."""
    runs: list[list[Glyph]] = []
    seen: dict[tuple[str, int, int], list[Glyph]] = defaultdict(list)
    last = None
    for glyph in glyphs:
        is_ligature = last is not None and (last.x0, last.x1, last.base) == (glyph.x0, glyph.x1, glyph.base)
        last = glyph
        near = 0.12 * glyph.size
        cells = {
            (glyph.text, int(x // _CELL), int(y // _CELL))
            for x in (glyph.x0 - near, glyph.x0 + near)
            for y in (glyph.base - near, glyph.base + near)
        }
        if not is_ligature and any(_is_same_place(glyph, other) for cell in cells for other in seen[cell]):
            continue  # drawn twice, to look bold
        seen[glyph.text, int(glyph.x0 // _CELL), int(glyph.base // _CELL)].append(glyph)
        if runs and _follows(runs[-1], glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return [line for run in runs if (line := _line(run)).text]


def _is_same_place(glyph: Glyph, other: Glyph) -> bool:
    distance = abs(glyph.x0 - other.x0) + abs(glyph.base - other.base)
    return distance < 0.12 * glyph.size and abs(glyph.size - other.size) < 0.1 * glyph.size


def _follows(run: Sequence[Glyph], glyph: Glyph) -> bool:
    """Tell whether a character stands behind a run, on the same line."""
    before = run[-1]
    size = max(before.size, glyph.size)
    shared = min(before.base + 0.7 * before.size, glyph.base + 0.7 * glyph.size) - max(before.base, glyph.base)
    if len(run) < 3 and before.size > 1.6 * glyph.size and before.base < glyph.base - 0.3 * glyph.size:  # a drop cap
        return False
    is_leftwards = unicodedata.bidirectional(glyph.text) in ("R", "AL") and glyph.x0 < before.x0
    gap = before.x0 - glyph.x1 if is_leftwards else glyph.x0 - before.x1
    return shared > 0.25 * min(before.size, glyph.size) and -0.5 * size < gap < _SPLIT * size


def _line(run: Sequence[Glyph]) -> Line:
    pairs = list(itertools.pairwise(run))
    within = [glyph.x0 - before.x1 for before, glyph in pairs if not glyph.after_space]
    spacing = median(within) if len(within) > 2 else 0.0  # of letters that are set apart, or close together
    parts = [run[0].text]
    for before, glyph in pairs:
        size = max(before.size, glyph.size)
        gap = before.x0 - glyph.x1 if glyph.x0 < before.x0 else glyph.x0 - before.x1
        if glyph.after_space:
            is_apart = gap > min(0, spacing) + _TOUCHING * size
        else:
            is_apart = gap > max(0, spacing) + (_SPACE / 2 if glyph.after_gap else _SPACE) * size
        parts.append(f" {glyph.text}" if is_apart else glyph.text)
    sizes = Counter(round(glyph.size, 1) for glyph in run)
    size = sizes.most_common(1)[0][0]
    base = median(glyph.base for glyph in run if round(glyph.size, 1) == size)
    is_bold = 2 * sum(glyph.is_bold for glyph in run) > len(run)
    text = " ".join("".join(parts).split())
    return Line(text, min(g.x0 for g in run), max(g.x1 for g in run), base, size, is_bold)


def _drop_caps(lines: list[Line]) -> list[Line]:
    """Put a large first letter before the line that it begins."""
    usual = _body_size(lines)
    caps = [line for line in lines if len(line.text) <= 2 and line.text.isalpha() and line.size > 1.6 * usual]
    found = list(lines)
    for cap in caps:
        beside = [
            line
            for line in found
            if line is not cap
            and line.size < cap.size / 1.5
            and -0.5 * cap.size < line.x0 - cap.x1 < 0.6 * cap.size
            and cap.base - 0.2 * cap.size < line.base < cap.top
        ]
        if beside:
            first = max(beside, key=lambda line: line.base)
            sign = "" if first.text[0].islower() or len(cap.text) > 1 or first.text[:2].isupper() else " "
            found.remove(cap)
            for line in beside:  # all of them begin where the column does
                text = cap.text + sign + line.text if line is first else line.text
                found[found.index(line)] = replace(line, text=text, x0=cap.x0)
    return found


def _rows(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines on the same height, from left to right; rows from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.base, line.x0)):
        if rows and abs(rows[-1][0].base - line.base) < 0.3 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.x0) for row in rows]


def _joined_rows(lines: list[Line]) -> Iterator[Line]:
    """Join runs on a line, unless there is a gap between columns or cells."""
    rows = _rows(lines)
    for i, row in enumerate(rows):
        current = row[0]
        for line in row[1:]:
            gap = line.x0 - current.x1
            size = max(line.size, current.size)
            span = (current.x1, line.x0)
            if gap < _SPLIT * size or _is_covered(rows, i, span, size) or _is_in_column(rows, i, span, size):
                sign = "" if gap < _SPACE * size else " "
                weight = len(current.text) >= len(line.text)
                current = replace(
                    current if weight else line,
                    text=current.text + sign + line.text,
                    x0=min(current.x0, line.x0),
                    x1=max(current.x1, line.x1),
                )
            else:
                yield current
                current = line
        yield current


def _is_covered(rows: list[list[Line]], i: int, gap: tuple[float, float], size: float) -> bool:
    """Tell whether text of this size above and below leaves nothing of a gap free, so that it is one between words."""
    spans = []
    for step in (-1, 1):
        j = i + step
        while 0 <= j < len(rows) and abs(rows[j][0].base - rows[i][0].base) < 2.2 * size:
            near = [(line.x0, line.x1) for line in rows[j] if 0.8 < line.size / size < 1.25]
            if near:
                spans += near
                break
            j += step
    at = gap[0]
    for start, end in sorted(spans):
        if start - at > 0.4 * size:
            break
        at = max(at, end)
    return bool(spans) and gap[1] - at <= 0.4 * size


def _is_in_column(rows: list[list[Line]], i: int, gap: tuple[float, float], size: float) -> bool:
    """Tell whether a gap lies in a narrow column, where justified lines have wide gaps: lines above and below span it."""
    if gap[1] - gap[0] > 2.5 * size:
        return False
    near = (rows[max(0, i - _NEAR_ROWS) : i], rows[i + 1 : i + 1 + _NEAR_ROWS])
    return all(
        any(
            line.x0 < gap[0] and line.x1 > gap[1] and line.x1 - line.x0 < 16 * size and 0.8 < line.size / size < 1.25
            for row in side
            for line in row
        )
        for side in near
    )


def _with_tables(rows: list[list[Line]]) -> list[list[Line]]:
    """Rows, where those of a table are one line each with tabs."""
    out: list[list[Line]] = []
    i = 0
    while i < len(rows):
        end = i
        while end < len(rows) and len(rows[end]) > 1 and (end == i or _is_near(rows[end - 1], rows[end])):
            end += 1
        if end - i > 1 and _is_table(rows[i:end]):
            out += [[_table_row(row)] for row in rows[i:end]]
        else:
            out += rows[i : max(end, i + 1)]
        i = max(end, i + 1)
    return out


def _is_near(above: list[Line], below: list[Line]) -> bool:
    return above[0].base - below[0].base < 3.5 * below[0].size and 0.75 < above[0].size / below[0].size < 1.33


def _is_table(rows: list[list[Line]]) -> bool:
    """Tell cells from columns of running text, by the words that lines begin with and how many they are."""
    columns: list[list[Line]] = []
    for line in sorted((line for row in rows for line in row), key=lambda line: line.x0):
        if columns and line.x0 < max(other.x1 for other in columns[-1]):
            columns[-1].append(line)
        else:
            columns.append([line])
    if len(columns) < 2:
        return False
    prose = sum(_is_prose(column) for column in columns if len(column) > 1)
    return 2 * prose < len(columns)


def _is_prose(column: list[Line]) -> bool:
    lines = sorted(column, key=lambda line: -line.base)
    words = sum(len(line.text.split()) for line in lines) / len(lines)
    goes_on = any(line.text[0].islower() for line in lines[1:]) or any(line.text.endswith("-") for line in lines)
    return words >= 2 and (goes_on or words > 6)


def _table_row(row: list[Line]) -> Line:
    text = "\t".join(line.text for line in row)
    return replace(row[0], text=text, x1=row[-1].x1, is_row=True, is_bold=all(line.is_bold for line in row))


def _blocks(lines: Sequence[Line]) -> list[Block]:
    """Lines that go on from one to the next: the only ones of their size above and below one another."""
    leading = _leading(lines)
    below: dict[int, list[int]] = defaultdict(list)
    above: dict[int, list[int]] = defaultdict(list)
    order = sorted(range(len(lines)), key=lambda i: -lines[i].base)
    for at, i in enumerate(order):
        nearest = None
        for j in order[at + 1 :]:
            distance = lines[i].base - lines[j].base
            if distance > leading * max(lines[i].size, lines[j].size):
                break
            if distance < 0.3 * lines[i].size or not _overlap(lines[i], lines[j]):
                continue
            if nearest is not None and abs(lines[j].base - nearest) > 0.3 * lines[i].size:
                break
            nearest = lines[j].base
            below[i].append(j)
            above[j].append(i)
    blocks, taken = [], set()
    for i in order:
        if i in taken:
            continue
        chain = [i]
        while len(below[chain[-1]]) == 1 and len(above[below[chain[-1]][0]]) == 1:
            following = below[chain[-1]][0]
            if not _is_alike(lines[chain[-1]], lines[following]):
                break
            chain.append(following)
        taken.update(chain)
        blocks.append(Block([lines[j] for j in chain]))
    return blocks


def _is_alike(line: Line, other: Line) -> bool:
    return 0.87 < line.size / other.size < 1.15 and line.is_row == other.is_row


def _leading(lines: Sequence[Line]) -> float:
    """Return how far lines of a block are apart at most, in type sizes."""
    rows = _rows(lines)
    steps = [
        (a[0].base - b[0].base) / b[0].size for a, b in itertools.pairwise(rows) if 0.87 < a[0].size / b[0].size < 1.15
    ]
    steps = [step for step in steps if 0.8 < step < 3]
    usual = min(steps, key=lambda step: (-sum(abs(s - step) < 0.1 for s in steps), step)) if steps else 1.2
    return max(1.6, 1.3 * usual) if usual < 1.5 else 1.3 * usual


def _is_same_column(block: Block, other: Block) -> bool:
    size = block.size
    return _overlap(block, other) and abs(block.x0 - other.x0) < 4 * size and 0.87 < other.size / size < 1.15


def _right_of_column(block: Block, blocks: Sequence[Block]) -> float:
    """Return how far a block could go to the right if it is as wide as the columns to its left; infinity without one."""
    widths = [other.x1 - other.x0 for other in blocks if other.x1 < block.x0 and _is_beside(block, other)]
    return block.x0 + max(widths) if widths else math.inf


def _is_beside(block: Block, other: Block) -> bool:
    return min(block.top, other.top) > max(block.bottom, other.bottom) and 0.87 < other.size / block.size < 1.15


def _overlap(line: Line | Block, other: Line | Block) -> bool:
    return min(line.x1, other.x1) - max(line.x0, other.x0) > 0


def in_reading_order(blocks: list[Block]) -> list[Block]:
    """Order blocks as they are read: down a column, then the next one, and what spans both first (Breuel 2003)."""
    blocks = sorted(blocks, key=lambda block: (-block.top, block.x0))
    if len(blocks) > _MANY_BLOCKS:
        return blocks
    before: dict[int, set[int]] = {i: set() for i in range(len(blocks))}
    for i, block in enumerate(blocks):
        for j, other in enumerate(blocks):
            if i != j and _is_before(block, other, blocks):
                before[j].add(i)
    out: list[Block] = []
    left = list(range(len(blocks)))
    while left:
        free = next((i for i in left if not before[i] & set(left)), left[0])
        left.remove(free)
        out.append(blocks[free])
    return out


def _is_before(block: Block, other: Block, blocks: list[Block]) -> bool:
    if _overlap(block, other):
        return block.top > other.top
    if block.x1 > other.x0:
        return False
    low, high = sorted((_middle(block), _middle(other)))
    return not any(
        low < _middle(c) < high and c.x0 < block.x1 and c.x1 > other.x0
        for c in blocks
        if c is not block and c is not other
    )


def _middle(block: Block) -> float:
    return (block.top + block.bottom) / 2


def _body_size(lines: Sequence[Line]) -> float:
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10


def _paragraphs(block: Block, body: float) -> Iterator[Paragraph]:
    """Cut a block at indents, larger gaps, lines that end early, and changes of weight."""
    if block.lines[0].is_row:
        for line in block.lines:
            yield Paragraph(line.text, line.size, is_row=True)
        return
    steps = [a.base - b.base for a, b in zip(block.lines, block.lines[1:], strict=False)]
    usual = median(steps) if steps else 0
    left = sorted(line.x0 for line in block.lines)[len(block.lines) // 3]
    group = [block.lines[0]]
    for line, step in zip(block.lines[1:], steps, strict=True):
        if _begins(group, line, block, left, step > 1.25 * usual, body):
            yield _paragraph(group, block, left)
            group = [line]
        else:
            group.append(line)
    yield _paragraph(group, block, left)


def _begins(group: list[Line], line: Line, block: Block, left: float, is_apart: bool, body: float) -> bool:
    """Tell whether a line begins a paragraph."""
    before = group[-1]
    if before.text.endswith(("-", "\u00ad")) and before.text[-2:-1].isalpha() and not is_apart:
        return False
    if is_apart or before.is_bold != line.is_bold or _BULLET.match(line.text):
        return True
    if line.size > 1.25 * body:  # a headline
        return False
    is_hanging = len(group) == 1 and before.x0 < line.x0 - 0.4 * line.size and _BULLET.match(before.text)
    if line.x0 > left + 0.8 * line.size and before.x0 < line.x0 - 0.5 * line.size and not is_hanging:
        return True
    room = _room(before, line, block)
    if room <= 0:
        return False
    if before.text.endswith(_ENDS):
        return True
    return not line.text[0].islower() and room > 0.25 * (block.right - block.x0)


def _room(line: Line, following: Line, block: Block) -> float:
    """Return how much room a line leaves beside the first word of the next; nothing or less when it is full."""
    word = following.text.split(" ")[0]
    width = (following.x1 - following.x0) * (len(word) + 1) / max(1, len(following.text))
    return block.right - line.x1 - width


def _paragraph(group: list[Line], block: Block, left: float) -> Paragraph:
    is_full = len(block.lines) > 1 and block.right - group[-1].x1 < 0.12 * (block.right - block.x0)
    is_indented = len(block.lines) > 1 and group[0].x0 > left + 0.8 * group[0].size
    text = join_lines([line.text for line in group])
    if (sign := _SIGN.match(text)) and sign.end() < len(text):
        text = text[sign.end() :]
    return Paragraph(text, group[0].size, group[0].is_bold, is_full=is_full, is_indented=is_indented)


def _goes_on(
    paragraph: Paragraph, following: Paragraph, *, is_next_column: bool = False, is_next_page: bool = False
) -> bool:
    """Tell whether a paragraph goes on in the next block, which may be in another column or on the next page."""
    if paragraph.is_row or following.is_row or paragraph.is_bold != following.is_bold or following.is_indented:
        return False
    if not 0.95 < paragraph.size / following.size < 1.05 or _BULLET.match(following.text):
        return False
    if paragraph.text.endswith("-") and paragraph.text[-2:-1].isalpha():
        return True
    if paragraph.text.endswith(_ENDS):
        return False
    return following.text[0].islower() or (is_next_column and paragraph.is_full) or is_next_page


def _appended(paragraph: Paragraph, following: Paragraph) -> Paragraph:
    return paragraph._replace(text=join_lines([paragraph.text, following.text]), is_full=following.is_full)


def _edges(lines: list[Line]) -> list[Line]:
    rows = _rows(lines)
    return [line for row in (*rows[: _EDGE_LINES + 1], *rows[-_EDGE_LINES - 1 :]) for line in row]


def _outermost(lines: list[Line], returns: Callable[[Line], bool]) -> set[int]:
    """Return the ids of lines at the top and the foot of a page that `returns` is true of, from the edge inwards."""
    rows = _rows(lines)
    gone: set[int] = set()
    for edge in (rows, rows[::-1]):
        if all(any(map(returns, row)) for row in edge[: _EDGE_LINES + 1]):
            continue  # so much that returns is no running head: the pages are alike
        for row in edge[:_EDGE_LINES]:
            found = [line for line in row if returns(line)]
            gone.update(id(line) for line in found)
            if len(found) < len(row):
                break
    return gone if len(gone) < len(lines) else set()


def _keys(line: Line) -> Iterator[tuple[str, int]]:
    """What tells that a line returns: its words, without numbers, and its height on the page, rounded both ways."""
    text = re.sub(r"\d+", "#", line.text)
    yield text, int(line.base // _SAME_PLACE)
    yield text, -int((line.base + _SAME_PLACE / 2) // _SAME_PLACE) - 1
