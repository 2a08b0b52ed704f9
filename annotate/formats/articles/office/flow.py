"""Collect the text of an office file: paragraphs and table rows in order, and counts of what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotate.formats.base import Notice, Omission


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
    """A paragraph, or a row of a table."""

    text: str
    is_row: bool = False


class Flow:
    """Blocks as they are read. A text box or a table cell is a flow of its own, made by `inner`."""

    def __init__(self, omitted: Omissions | None = None) -> None:
        self.omitted = omitted or Omissions()
        self.blocks: list[Block] = []
        self._parts: list[str] = []
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

    def inner(self) -> Flow:
        """Return an empty flow whose omissions are counted with these."""
        return Flow(self.omitted)

    def add(self, text: str) -> None:
        """Add text to the current paragraph."""
        if text:
            self._parts.append(text)
            self.omitted.end_passage()

    def end(self) -> None:
        """End the current paragraph. An empty one adds nothing."""
        text = "".join(self._parts).strip(" \t\n")
        if text.strip():
            self.blocks.append(Block(text))
        self.blocks += self._boxes
        self._parts, self._boxes = [], []

    def take_paragraph(self) -> str:
        """Return the text of the current paragraph so far, and clear it."""
        text, self._parts = "".join(self._parts), []
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
