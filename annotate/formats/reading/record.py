"""One record being read, of any format: its stored text, the spans kept, and what was refused."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.reading.offsets import Counting, Quote, as_is, as_offset, find_counting
from annotate.formats.reading.refusals import Why
from annotate.model import Annotation, Document, State, in_order, new_id, now
from annotate.quotes import find_quoted, is_quoted
from annotate.spans import DisjointSpans
from annotate.text import NO_CHARACTER, normalise, title_of, trim

MAX_NAMES = 20  # of what is left out by name
At = tuple[str, int]  # a file and a line of it


@dataclass(frozen=True, slots=True)
class _Claim:
    """A span as its file gives it. `spare`: the omission that an overlap counts as instead of a refusal."""

    start: int
    end: int
    label: str
    state: State
    origin: str
    words: str
    note: str
    spare: Omission | None
    at: At | None


class Record:
    """One record being read. `number` is its line, or with `is_line` False its number in the file, from 1.

    Spans are collected as their files give them, and resolved when `items` is called: the quoted words tell how the
    file counts offsets. Where spans may not overlap, accepted ones go first, then earlier ones.
    """

    def __init__(self, where: str, number: int, *, is_line: bool = True, overlap: bool = False) -> None:
        self.where, self.number = where, number
        self._is_line, self._overlap = is_line, overlap
        self._raw = self._text = ""
        self._stored: _StoredOffsets | None = None
        self._claims: list[_Claim] = []
        self._kept: list[Annotation] = []
        self._taken = DisjointSpans()  # unless they may overlap, when nobody asks
        self._labelled: set[tuple[int, int, str]] = set()
        self._counts: dict[str, int] = {}
        self._notices: dict[Omission, Notice] = {}
        self._refusals: list[Refusal] = []

    @property
    def is_as_it_came(self) -> bool:
        """Whether the text was not changed, so that other offsets fit it too."""
        return not self._counts

    def refuse(self, why: Why, *, is_whole: bool = False, at: At | None = None, **values: object) -> None:
        """Note that a span, or the whole record, is refused. `at` is its file and line when not the record's own."""
        where, number = at or (self.where, self.number)
        values = {"where": where, "line": number, **values}
        sentence = why.value[0 if self._is_line or at else 1]
        self._refusals.append(Refusal(where, number, sentence, values, is_whole))

    def note(self, omission: Omission, *names: str, count: int = 0) -> None:
        """Count omissions or repairs; by default one for each name, or one."""
        before = self._notices.get(omission, Notice(self.where, omission, 0))
        together = (*before.names, *(name for name in dict.fromkeys(names) if name not in before.names))
        self._notices[omission] = replace(
            before, count=before.count + (count or len(names) or 1), names=together[:MAX_NAMES]
        )

    def set_text(self, raw: object) -> bool:
        """Take the text as it came. Return False, and refuse it, when it is no text."""
        if not isinstance(raw, str):
            self.refuse(Why.NO_TEXT, is_whole=True)
        elif not raw.strip().strip("\ufeff"):
            self.refuse(Why.EMPTY, is_whole=True)
        elif NO_CHARACTER.search(raw):
            self.refuse(Why.NOT_TEXT, is_whole=True)
        else:
            self._raw = raw
            self._text, self._counts = normalise(raw)
            self._stored = _StoredOffsets(raw) if self._counts else None
            return True
        return False

    def take(
        self,
        start: Any,
        end: Any,
        label: Any,
        state: State,
        origin: str = "",
        *,
        words: Any = "",
        note: str = "",
        spare: Omission | None = None,
        at: At | None = None,
    ) -> None:
        """Take a span of the text as it came.

        `words` are the quoted words, "" for none; `note` is what a person wrote about it. With `spare` an overlap is counted as this and not refused.
        """
        first, last = as_offset(start), as_offset(end)
        if isinstance(label, int) and not isinstance(label, bool):
            label = str(label)
            self.note(Omission.NUMBERED_LABELS)
        if first is None or last is None or not isinstance(label, str) or not label.strip():
            self.refuse(Why.NO_SPAN, at=at)
            return
        words = words if isinstance(words, str) and words.strip() else ""
        self._claims.append(_Claim(first, last, label.strip(), state, origin, words, note, spare, at))

    def is_said(self, start: Any, end: Any, words: Any) -> bool:
        """Return whether these words are at these offsets of the text as it came."""
        first, last = as_offset(start), as_offset(end)
        return first is not None and last is not None and is_quoted(self._raw, first, last, str(words))

    def items(self, **known: Any) -> Iterator[Item]:
        """Yield the document with further known fields, and its refusals and notices; those alone without a text."""
        if self._text:
            self._settle()
            known = {"normalisation": self._counts, "annotations": in_order(self._kept), **known}
            yield Document(self._text, **{**known, "title": known.get("title") or title_of(self._text)})
        yield from self._refusals
        yield from self._notices.values()

    def _settle(self) -> None:
        """Resolve each span, or refuse it."""
        if not self._claims:
            return
        quotes = [Quote(claim.start, claim.end, claim.words) for claim in self._claims if claim.words]
        counting = find_counting(self._raw, quotes)
        if counting is not as_is:
            fits = (quote for quote in quotes if is_quoted(self._raw, *counting(quote.start, quote.end), quote.words))
            self.note(Omission.COUNTED, count=sum(not is_quoted(self._raw, *quote) for quote in fits))
        moment = now()
        for state in (State.ACCEPTED, State.SUGGESTED, State.REJECTED):
            for claim in (claim for claim in self._claims if claim.state is state):
                if (span := self._span(claim, counting)) is not None:
                    self._keep(claim, *span, moment)

    def _span(self, claim: _Claim, counting: Counting) -> tuple[int, int] | None:
        """Return a span in the stored text, without white space at its edges; None, and refuse it, without one."""
        start, end = counting(claim.start, claim.end)
        if claim.words and not is_quoted(self._raw, start, end, claim.words):
            found = find_quoted(self._raw, start, claim.words)
            if found is None:
                is_inside = 0 <= start < end <= len(self._raw)
                why = Why.DIFFERS if is_inside else Why.OUTSIDE
                self.refuse(why, at=claim.at, start=claim.start, end=claim.end, words=claim.words)
                return None
            self.note(Omission.MOVED, claim.words)
            start, end = found
        if self._stored:
            start, end = self._stored.stored(start), self._stored.stored(end)
        if not 0 <= start < end <= len(self._text):
            self.refuse(Why.OUTSIDE, at=claim.at, start=claim.start, end=claim.end)
            return None
        start, end = trim(self._text, start, end)
        if start == end:
            self.refuse(Why.BLANK, at=claim.at, start=claim.start, end=claim.end)
            return None
        return start, end

    def _keep(self, claim: _Claim, start: int, end: int, moment: str) -> None:
        if claim.state is not State.REJECTED:
            if (start, end, claim.label) in self._labelled:  # a second one adds nothing
                return
            if not self._overlap and self._taken.overlaps(start, end):
                if claim.spare:
                    self.note(claim.spare, f"{self._text[start:end]} {claim.label}")
                else:
                    self.refuse(Why.OVERLAP, at=claim.at, start=claim.start, end=claim.end)
                return
            self._labelled.add((start, end, claim.label))
            if not self._overlap:
                self._taken.add(start, end)
        origin = claim.origin or f"import:{self.where}"
        self._kept.append(
            Annotation(new_id(), start, end, claim.label, claim.state, origin, changed_at=moment, note=claim.note)
        )


class _StoredOffsets:
    """Map offsets in the text as it came to offsets in the stored text, where line ends were unified."""

    def __init__(self, raw: str) -> None:
        self._dropped = list(range(len(raw) - len(raw.lstrip("\ufeff"))))
        self._dropped += [i for i in range(len(raw) - 1) if raw[i] == "\r" and raw[i + 1] == "\n"]

    def stored(self, offset: int) -> int:
        """Return the offset less the dropped characters before it."""
        return offset - bisect_right(self._dropped, offset - 1)


def parsed(record: Record, text: str) -> Any:
    """Return the JSON value in a text. Return None, and refuse the record, when it is invalid."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply or malformed"
        record.refuse(Why.NOT_JSON, is_whole=True, reason=reason)
        return None
