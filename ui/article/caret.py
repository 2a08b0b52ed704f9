"""The caret of an article, which moves and selects by token."""

from __future__ import annotations

from bisect import bisect_left

from annotate.model import Annotation, Document, Tokens
from annotate.text import trim, words_of


class Caret:
    """Keep the caret and the selection of a text. `token` is None while there is no caret."""

    def __init__(self) -> None:
        self.text = ""
        self.tokens = Tokens((), ())
        self._source: tuple[str, Tokens | None, str] = ("", None, "")  # what the tokens are of
        self.token: int | None = None
        self._anchor: int | None = None

    def read(self, document: Document | None) -> None:
        """Use the tokens of a document, or its words in its language until a pipeline has made tokens."""
        source = (document.text, document.tokens, document.language) if document else ("", None, "")
        if source != self._source:
            self.clear()
            self._source, self.text = source, source[0]
            self.tokens = words_of(document) if document else Tokens((), ())

    def clear(self) -> None:
        """Remove the caret and the selection."""
        self.token = self._anchor = None

    @property
    def span(self) -> tuple[int, int] | None:
        """Return the span of the selection, or of the token at the caret."""
        if self.token is None:
            return None
        low, high = sorted((self.token, self.token if self._anchor is None else self._anchor))
        return self.tokens.starts[low], self.tokens.ends[high]

    def put(self, token: int, *, extend: bool) -> None:
        """Move to a token; with `extend`, select from the caret's former token."""
        if not extend:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = token if self.token is None else self.token
        self.token = token

    def select(self, start: int, end: int) -> None:
        """Select the tokens of a span."""
        inside = self.tokens.overlapping(start, end)
        if inside:
            self._anchor, self.token = inside[0], inside[-1]

    def move_start(self, step: int) -> None:
        """Move the end of the selection opposite to the caret one token left (-1) or right (1)."""
        if self.token is not None:
            self._anchor = self.step(self.token if self._anchor is None else self._anchor, step)

    def step(self, token: int, step: int) -> int:
        """Return the next token to the left (-1) or right (1) that is not white space, or `token` at the end."""
        at = token + step
        while 0 <= at < len(self.tokens):
            if not self.text[self.tokens.starts[at] : self.tokens.ends[at]].isspace():
                return at
            at += step
        return token

    def beside(self, annotation: Annotation, step: int) -> int:
        """Return the token left (-1) or right (1) of an annotation."""
        inside = self.tokens.overlapping(annotation.start, annotation.end)
        return self.step(inside[-1] if step > 0 else inside[0], step) if inside else 0

    def first_from(self, offset: int) -> int:
        """Return the first token at or behind an offset."""
        behind = self.tokens.overlapping(offset, len(self.text))
        return self.step(behind[0] - 1, 1) if behind else 0

    def stretched(self, annotation: Annotation, step: int, *, at_start: bool) -> tuple[int, int]:
        """Return the span of an annotation with one edge moved a token left (-1) or right (1).

        At least one token remains.
        """
        inside = self.tokens.overlapping(annotation.start, annotation.end)
        if not inside:
            return annotation.start, annotation.end
        first, last = inside[0], inside[-1]
        if at_start:
            first = min(self.step(first, step), last)
        else:
            last = max(self.step(last, step), first)
        return self.tokens.starts[first], self.tokens.ends[last]

    def to_edge(self, fixed: int, gap: int) -> tuple[int, int]:
        """Return the span from the offset `fixed` to the token edge nearest to `gap`; empty if they are equal."""
        forward = gap >= fixed
        edges = self.tokens.ends if forward else self.tokens.starts
        at = bisect_left(edges, gap)
        near = [edge for edge in edges[max(0, at - 3) : at + 3] if edge != fixed and (edge > fixed) is forward]
        edge = min(near, key=lambda edge: abs(edge - gap), default=fixed)
        return trim(self.text, min(fixed, edge), max(fixed, edge))
