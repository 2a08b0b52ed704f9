"""The caret of an article, which moves and selects by token."""

from __future__ import annotations

from bisect import bisect_left

from annotate.model import Annotation, Document, Tokens
from annotate.text import graphemes, trim, words_of

_MAX_GRAPHEME = 64  # code points in which a letter is looked for


class Caret:
    """Keep the caret and the selection of a text. `token` is None while there is no caret."""

    def __init__(self) -> None:
        self.text = ""
        self.tokens = Tokens((), ())
        self._source: tuple[str, Tokens | None, str] = ("", None, "")  # what the tokens are of
        self.token: int | None = None
        self._anchor: int | None = None
        self._letters: tuple[int, int] | None = None  # the selection, once it was changed letter by letter

    def read(self, document: Document | None) -> None:
        """Use the tokens of a document, or its words in its language until a pipeline has made tokens."""
        source = (document.text, document.tokens, document.language) if document else ("", None, "")
        if source != self._source:
            self.clear()
            self._source, self.text = source, source[0]
            self.tokens = words_of(document) if document else Tokens((), ())

    def clear(self) -> None:
        """Remove the caret and the selection."""
        self.token = self._anchor = self._letters = None

    @property
    def span(self) -> tuple[int, int] | None:
        """Return the span of the selection, or of the token at the caret."""
        if self.token is None or self._letters:
            return self._letters
        low, high = sorted((self.token, self.token if self._anchor is None else self._anchor))
        return self.tokens.starts[low], self.tokens.ends[high]

    def put(self, token: int, *, extend: bool) -> None:
        """Move to a token; with `extend`, select from the caret's former token."""
        self._letters = None
        if not extend:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = token if self.token is None else self.token
        self.token = token

    def select(self, start: int, end: int, *, from_end: bool = False) -> None:
        """Select the tokens of a span, with the caret at its end, or with `from_end` at its beginning."""
        inside = self.tokens.overlapping(start, end)
        if inside:
            self._letters = None
            self._anchor, self.token = (inside[-1], inside[0]) if from_end else (inside[0], inside[-1])

    def select_letters(self, start: int, end: int) -> None:
        """Select a span that begins or ends inside a token."""
        self.select(start, end)
        self._letters = start, end

    def move_start(self, step: int) -> None:
        """Move the end of the selection opposite to the caret one token left (-1) or right (1)."""
        if self.token is not None:
            self._letters = None
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

    def by_letter(self, span: tuple[int, int], step: int, *, at_start: bool) -> tuple[int, int]:
        """Return a span with one edge moved a letter left (-1) or right (1), over white space; one letter remains."""
        start, end = span
        at = start if at_start else end
        while 0 <= (at := self._beside_letter(at, step)) <= len(self.text):
            start, end = (at, end) if at_start else (start, at)
            if start >= end:
                break
            if trim(self.text, start, end) == (start, end):
                return start, end
        return span

    def _beside_letter(self, at: int, step: int) -> int:
        """Return the offset a letter left (-1) or right (1) of `at`, outside the text at its ends."""
        if step > 0:
            return at + len(next(iter(graphemes(self.text[at : at + _MAX_GRAPHEME])), " "))
        return at - len((graphemes(self.text[max(0, at - _MAX_GRAPHEME) : at]) or " ")[-1])

    def to_edge(self, fixed: int, gap: int) -> tuple[int, int]:
        """Return the span from the offset `fixed` to the token edge nearest to `gap`; empty if they are equal."""
        forward = gap >= fixed
        edges = self.tokens.ends if forward else self.tokens.starts
        at = bisect_left(edges, gap)
        near = [edge for edge in edges[max(0, at - 3) : at + 3] if edge != fixed and (edge > fixed) is forward]
        edge = min(near, key=lambda edge: abs(edge - gap), default=fixed)
        return trim(self.text, min(fixed, edge), max(fixed, edge))
