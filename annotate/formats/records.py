"""One record being read, of whatever format: its text as it is stored, the spans kept, and what was refused."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import Item, Refusal
from annotate.model import Annotation, Document, State, in_order, new_id, now
from annotate.text import NO_CHARACTER, normalise, title_of, trim


class Why(Enum):
    """Why something is not taken: the sentence for a line of a file, and for a record of one."""

    NOT_JSON = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: this is not JSON ({reason})."),
        QT_TRANSLATE_NOOP("errors", "{where}: this is not JSON ({reason})."),
    )
    NO_TEXT = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: there is no “text” in it."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: there is no text in it."),
    )
    EMPTY = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text is empty."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the text is empty."),
    )
    NOT_TEXT = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text holds characters that are not text."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the text holds characters that are not text."),
    )
    NO_SPAN = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: a span has no start, end or label; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: a mark has no start, end or label; left out."),
    )
    OUTSIDE = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the span {start}–{end} lies outside the text; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the mark {start}–{end} lies outside the text; left out."),
    )
    BLANK = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the span {start}–{end} holds only white space; left out."),
        QT_TRANSLATE_NOOP(
            "errors", "{where}, article {line}: the mark {start}–{end} holds only white space; left out."
        ),
    )
    OTHERS = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the marks of {count} further people were left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the marks of {count} further people were left out."),
    )
    OVERLAP = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the span {start}–{end} overlaps another; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the mark {start}–{end} overlaps another; left out."),
    )


class Record:
    """One record being read; `number` is its line, or with `is_line` False its place among the file's records, from 1."""

    def __init__(self, where: str, number: int, *, is_line: bool = True) -> None:
        self._where, self._number, self._is_line = where, number, is_line
        self._text = ""
        self._places: _Places | None = None
        self._kept: list[Annotation] = []
        self._taken: list[tuple[int, int]] = []  # sorted, none overlapping
        self._counts: dict[str, int] = {}
        self._refusals: list[Refusal] = []

    @property
    def is_as_it_came(self) -> bool:
        """Whether nothing of the text was changed, so that offsets of other things fit it too."""
        return not self._counts

    def refuse(self, why: Why, *, is_whole: bool = False, **values: object) -> Refusal:
        """Note that a span, or the whole record, is not taken."""
        values = {"where": self._where, "line": self._number, **values}
        refusal = Refusal(self._where, self._number, why.value[0 if self._is_line else 1], values, is_whole)
        self._refusals.append(refusal)
        return refusal

    def set_text(self, raw: object) -> bool:
        """Take the text as it came; False, and refused, for what is no text."""
        if not isinstance(raw, str):
            self.refuse(Why.NO_TEXT, is_whole=True)
        elif not raw.strip().strip("\ufeff"):
            self.refuse(Why.EMPTY, is_whole=True)
        elif NO_CHARACTER.search(raw):
            self.refuse(Why.NOT_TEXT, is_whole=True)
        else:
            self._text, self._counts = normalise(raw)
            self._places = _Places(raw) if self._counts else None
            return True
        return False

    def take(self, first: Any, last: Any, label: Any, state: State, origin: str = "") -> None:
        """Keep a span of the text as it came, or say why not. It is never moved, but for white space at its edges."""
        if type(first) is not int or type(last) is not int or not isinstance(label, str) or not label.strip():
            self.refuse(Why.NO_SPAN)
            return
        start, end = (self._places.stored(first), self._places.stored(last)) if self._places else (first, last)
        if not 0 <= start < end <= len(self._text):
            self.refuse(Why.OUTSIDE, start=first, end=last)
            return
        start, end = trim(self._text, start, end)
        if start == end:
            self.refuse(Why.BLANK, start=first, end=last)
        elif state is not State.REJECTED and self._is_taken(start, end):
            self.refuse(Why.OVERLAP, start=first, end=last)
        else:
            if state is not State.REJECTED:
                insort(self._taken, (start, end))
            origin = origin or f"import:{self._where}"
            self._kept.append(Annotation(new_id(), start, end, label.strip(), state, origin, changed_at=now()))

    def items(self, **known: Any) -> Iterator[Item]:
        """The document, with what else is known of it, and what was refused; only that when there is no text."""
        if self._text:
            document = Document(self._text, normalisation=self._counts, annotations=in_order(self._kept))
            document = replace(document, **known)
            yield document if document.title else replace(document, title=title_of(self._text))
        yield from self._refusals

    def _is_taken(self, start: int, end: int) -> bool:
        at = bisect_left(self._taken, (end, 0))
        return at > 0 and self._taken[at - 1][1] > start


class _Places:
    """From offsets into a text as it came to offsets into the text as it is stored, where line ends were made one."""

    def __init__(self, raw: str) -> None:
        self._dropped = [0] if raw.startswith("\ufeff") else []
        self._dropped += [i for i in range(len(raw) - 1) if raw[i] == "\r" and raw[i + 1] == "\n"]

    def stored(self, offset: int) -> int:
        """The offset less the characters before it that were dropped."""
        return offset - bisect_right(self._dropped, offset - 1)


def parsed(record: Record, text: str) -> Any:
    """The JSON value in a text; None, and refused, when it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply or malformed"
        record.refuse(Why.NOT_JSON, is_whole=True, reason=reason)
        return None


def as_list(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_string(value: Any) -> str:
    """A text or a number as text; "" for anything else."""
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""
