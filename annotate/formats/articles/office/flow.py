"""Collect the text of an office file: paragraphs and table rows in order, and counts of what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotate.formats.articles.setting import Setting
from annotate.formats.base import Notice, Omission
from annotate.model import Style, Styled


class Omissions:
    """Counts of what a reader leaves out of one file, with names where these help."""

    def __init__(self) -> None:
        self.counts = Counter[Omission]()
        self._names: dict[Omission, list[str]] = {}
        self._last: Omission | None = None

    def add(self, omission: Omission, name: str = "") -> None:
        """Count one thing."""
        self.counts[omission] += 1
        if name:
            self._names.setdefault(omission, []).append(name)

    def passage(self, omission: Omission) -> None:
        """Count a piece of a passage. Pieces without text between them are one passage."""
        if self._last != omission:
            self.add(omission)
        self._last = omission

    def end_passage(self) -> None:
        """Note that text was taken: what is left out next is another passage."""
        self._last = None

    def names(self, omission: Omission) -> tuple[str, ...]:
        """Return the names of what was left out of one kind."""
        return tuple(self._names.get(omission, ()))

    def notices(self, where: str) -> Iterator[Notice]:
        """Yield a notice for each kind."""
        for omission, count in self.counts.items():
            yield Notice(where, omission, count, self.names(omission))


class Block(NamedTuple):
    """A paragraph, or a row of a table. `spans` are set in a style of their own, `style` is that of the whole."""

    text: str
    is_row: bool = False
    spans: tuple[Styled, ...] = ()
    style: Style | None = None


class Flow:
    """Blocks as they are read. A text box or a table cell is a flow of its own, made by `inner`."""

    def __init__(self, omitted: Omissions | None = None) -> None:
        self.omitted = omitted or Omissions()
        self.blocks: list[Block] = []
        self.styles: frozenset[Style] = frozenset()  # of the text that is added next
        self._parts: list[str] = []
        self._spans: list[Styled] = []
        self._length = 0  # of the parts
        self._boxes: list[Block] = []

    @property
    def text(self) -> str:
        """Return the blocks as one text: paragraphs a blank line apart, rows of a table on lines of their own."""
        self.end()
        parts: list[str] = []
        for before, block in zip([None, *self.blocks], self.blocks, strict=False):
            if before:
                parts.append("\n" if before.is_row and block.is_row else "\n\n")
            parts.append(block.text)
        return "".join(parts)

    @property
    def setting(self) -> Setting:
        """How the blocks are set."""
        spans: list[Styled] = []
        at = 0
        for block in self.blocks:
            spans += [Styled(at + one.start, at + one.end, one.style) for one in block.spans]
            spans += [Styled(at, at + len(block.text), block.style)] if block.style else []
            at += len(block.text) + 1
        return Setting("\n".join(block.text for block in self.blocks), tuple(spans))

    def set_blocks(self, count: int, style: Style | None) -> None:
        """Give a style to the blocks behind the first `count`."""
        if style:
            self.blocks[count:] = [block._replace(style=style) for block in self.blocks[count:]]

    def inner(self) -> Flow:
        """Return an empty flow whose omissions are counted with these."""
        return Flow(self.omitted)

    def add(self, text: str) -> None:
        """Add text to the current paragraph."""
        if text:
            self._parts.append(text)
            self._spans += [Styled(self._length, self._length + len(text), style) for style in self.styles]
            self._length += len(text)
            self.omitted.end_passage()

    def end(self) -> None:
        """End the current paragraph. An empty one adds nothing."""
        whole = "".join(self._parts)
        text = whole.strip(" \t\n")
        if text.strip():
            self.blocks.append(Block(text, spans=tuple(_shifted(self._spans, whole.index(text), len(text)))))
        self.blocks += self._boxes
        self._parts, self._boxes, self._spans, self._length = [], [], [], 0

    def take_paragraph(self) -> str:
        """Return the text of the current paragraph so far, and clear it."""
        text = "".join(self._parts)
        self._parts, self._spans, self._length = [], [], 0
        return text

    def box(self, inner: Flow) -> None:
        """Add a text box anchored here: before the paragraph when nothing of it was read, else after it."""
        inner.end()
        if "".join(self._parts).strip():
            self._boxes += inner.blocks
        else:
            self.blocks += inner.blocks

    def row(self, cells: Sequence[Flow]) -> None:
        """Add a table row: tabs between its cells, or all their paragraphs when a cell has several."""
        self.end()
        for cell in cells:
            cell.end()
        if any(len(cell.blocks) > 1 for cell in cells):
            self.blocks += [block for cell in cells for block in cell.blocks]
            return
        texts = [cell.blocks[0].text.strip() if cell.blocks else "" for cell in cells]
        if sum(map(bool, texts)) > 1:
            texts = [text.replace("\n", " ") for text in texts]
        if any(texts):
            self.blocks.append(Block("\t".join(texts).rstrip("\t"), is_row=True))


def _shifted(spans: Sequence[Styled], cut: int, length: int) -> Iterator[Styled]:
    """Yield spans in a text without the first `cut` characters and those behind `length`; neighbours are joined."""
    last: dict[Style, Styled] = {}
    for one in spans:
        start, end = max(0, one.start - cut), min(length, one.end - cut)
        before = last.get(one.style)
        if before and before.end >= start:
            last[one.style] = Styled(before.start, end, one.style)
        elif start < end:
            if before:
                yield before
            last[one.style] = Styled(start, end, one.style)
    yield from last.values()
