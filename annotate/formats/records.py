"""One record being read, of whatever format: its text as it is stored, the spans kept, and what was refused."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.base import Item, Notice, Omission, Refusal
from annotate.formats.offsets import Counting, Quote, as_is, find_counting, find_quoted, is_quoted
from annotate.model import Annotation, Document, State, in_order, new_id, now
from annotate.text import NO_CHARACTER, normalise, title_of, trim

MAX_NAMES = 20  # of what is left out by name
_MAX_DIGITS = 12
_STARTS = ("start", "start_offset", "start_char", "begin", "from")  # what programs call the parts of a mark
_ENDS = ("end", "end_offset", "end_char", "stop", "to")
_LABELS = ("label", "labels", "entity_type", "entity_group", "tag", "type", "entity", "category", "obj")
_WORDS = ("text", "words", "quote", "surface", "word")
At = tuple[str, int]  # a file and a line of it


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
    OVERLAP = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the span {start}–{end} overlaps another; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: the mark {start}–{end} overlaps another; left out."),
    )
    DIFFERS = (
        QT_TRANSLATE_NOOP(
            "errors", "{where}, line {line}: “{words}” does not stand at {start}–{end}, as the file says; left out."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "{where}, article {line}: “{words}” does not stand at {start}–{end}, as the file says; left out."
        ),
    )
    PIECES = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: a mark in pieces cannot be taken; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: a mark in pieces cannot be taken; left out."),
    )
    NO_MARK = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: this is no mark of brat; left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: this is no mark of brat; left out."),
    )
    NO_WORDS = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: its tags do not fit its words, so it was left out."),
        QT_TRANSLATE_NOOP("errors", "{where}, article {line}: its tags do not fit its words, so it was left out."),
    )
    NOT_WRITTEN = (
        QT_TRANSLATE_NOOP("errors", "{where}, line {line}: there is a picture, sound or address in it, and no text."),
        QT_TRANSLATE_NOOP(
            "errors", "{where}, article {line}: there is a picture, sound or address in it, and no text."
        ),
    )


@dataclass(frozen=True, slots=True)
class _Claim:
    """A mark as its file gives it. `spare`: what it is counted as when it overlaps another, which is no refusal then."""

    start: int
    end: int
    label: str
    state: State
    origin: str
    words: str
    spare: Omission | None
    at: At | None


class Record:
    """One record being read; `number` is its line, or with `is_line` False its place among the file's records, from 1.

    Marks are taken as their files give them, and put in their places when `items` is called: what a file quotes beside
    its offsets tells how it counts. Where marks overlap and may not, accepted ones go first, then earlier ones.
    """

    def __init__(self, where: str, number: int, *, is_line: bool = True, overlap: bool = False) -> None:
        self.where, self.number = where, number
        self._is_line, self._overlap = is_line, overlap
        self._raw = self._text = ""
        self._places: _Places | None = None
        self._claims: list[_Claim] = []
        self._kept: list[Annotation] = []
        self._taken = _Taken()
        self._counts: dict[str, int] = {}
        self._notices: dict[Omission, Notice] = {}
        self._refusals: list[Refusal] = []

    @property
    def is_as_it_came(self) -> bool:
        """Whether nothing of the text was changed, so that offsets of other things fit it too."""
        return not self._counts

    def refuse(self, why: Why, *, is_whole: bool = False, at: At | None = None, **values: object) -> None:
        """Note that a span, or the whole record, is not taken; `at` is where it is, if that is not the record's line."""
        where, number = at or (self.where, self.number)
        values = {"where": where, "line": number, **values}
        sentence = why.value[0 if self._is_line or at else 1]
        self._refusals.append(Refusal(where, number, sentence, values, is_whole))

    def note(self, omission: Omission, *names: str, count: int = 0) -> None:
        """Count what is left out or mended; by default one for each name, or one."""
        before = self._notices.get(omission, Notice(self.where, omission, 0))
        together = (*before.names, *(name for name in dict.fromkeys(names) if name not in before.names))
        self._notices[omission] = replace(
            before, count=before.count + (count or len(names) or 1), names=together[:MAX_NAMES]
        )

    def set_text(self, raw: object) -> bool:
        """Take the text as it came; False, and refused, for what is no text."""
        if not isinstance(raw, str):
            self.refuse(Why.NO_TEXT, is_whole=True)
        elif not raw.strip().strip("\ufeff"):
            self.refuse(Why.EMPTY, is_whole=True)
        elif NO_CHARACTER.search(raw):
            self.refuse(Why.NOT_TEXT, is_whole=True)
        else:
            self._raw = raw
            self._text, self._counts = normalise(raw)
            self._places = _Places(raw) if self._counts else None
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
        spare: Omission | None = None,
        at: At | None = None,
    ) -> None:
        """Take a mark of the text as it came. `words` are what the file says stands there, "" when it does not say;
        `spare`: an overlap is counted as this and not refused."""
        first, last = as_offset(start), as_offset(end)
        if isinstance(label, int) and not isinstance(label, bool):
            label = str(label)
            self.note(Omission.NUMBERED_LABELS)
        if first is None or last is None or not isinstance(label, str) or not label.strip():
            self.refuse(Why.NO_SPAN, at=at)
            return
        words = words if isinstance(words, str) and words.strip() else ""
        self._claims.append(_Claim(first, last, label.strip(), state, origin, words, spare, at))

    def is_said(self, start: Any, end: Any, words: Any) -> bool:
        """Return whether these words stand at these offsets of the text as it came."""
        first, last = as_offset(start), as_offset(end)
        return first is not None and last is not None and is_quoted(self._raw, first, last, str(words))

    def items(self, **known: Any) -> Iterator[Item]:
        """Yield the document, with what else is known of it, and what was refused or left out; only that without a text."""
        if self._text:
            self._settle()
            document = Document(self._text, normalisation=self._counts, annotations=in_order(self._kept))
            document = replace(document, **known)
            yield document if document.title else replace(document, title=title_of(self._text))
        yield from self._refusals
        yield from self._notices.values()

    def _settle(self) -> None:
        """Put each mark in its place, or say why not."""
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
        """Return a mark's place in the text as it is stored, without white space at its edges; None, and refused, if none."""
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
        if self._places:
            start, end = self._places.stored(start), self._places.stored(end)
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
            if self._taken.has(start, end, claim.label):  # it is there, and need not be there twice
                return
            if not self._overlap and self._taken.overlaps(start, end):
                if claim.spare:
                    self.note(claim.spare, f"{self._text[start:end]} {claim.label}")
                else:
                    self.refuse(Why.OVERLAP, at=claim.at, start=claim.start, end=claim.end)
                return
            self._taken.add(start, end, claim.label)
        origin = claim.origin or f"import:{self.where}"
        self._kept.append(Annotation(new_id(), start, end, claim.label, claim.state, origin, changed_at=moment))


class _Taken:
    """The places of the marks that were kept."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []  # sorted
        self._labelled: set[tuple[int, int, str]] = set()

    def add(self, start: int, end: int, label: str) -> None:
        insort(self._spans, (start, end))
        self._labelled.add((start, end, label))

    def has(self, start: int, end: int, label: str) -> bool:
        """Return whether there is just this one."""
        return (start, end, label) in self._labelled

    def overlaps(self, start: int, end: int) -> bool:
        """Return whether one shares a character with `[start, end)`, given that none overlaps another."""
        at = bisect_left(self._spans, (end, 0))
        return at > 0 and self._spans[at - 1][1] > start


class _Places:
    """From offsets into a text as it came to offsets into the text as it is stored, where line ends were made one."""

    def __init__(self, raw: str) -> None:
        self._dropped = list(range(len(raw) - len(raw.lstrip("\ufeff"))))
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


def take_span(record: Record, span: Any, state: State, origin: str = "", *, spare: Omission | None = None) -> None:
    """Take a mark in any of the shapes that JSON files have: `[start, end, label]`, or an object with these.

    An object with several labels is a mark for each.
    """
    if isinstance(span, list) and len(span) in (3, 4):
        _take_list(record, span, state, origin, spare)
        return
    known = span if isinstance(span, dict) else {}
    if "start" in known and isinstance(known.get("label"), str):  # the usual shape
        words = known.get("text", "")
        record.take(known["start"], known.get("end"), known["label"], state, origin, words=words, spare=spare)
        return
    points = known.get("points")
    place = known.get("span") if isinstance(known.get("span"), dict) else None
    place = place or (points[0] if isinstance(points, list) and points and isinstance(points[0], dict) else known)
    labels = next((known[key] for key in _LABELS if known.get(key) not in (None, "", [])), None)
    for label in labels if isinstance(labels, list) else [labels]:
        words = next((place[key] for key in _WORDS if isinstance(place.get(key), str)), "")
        start, end = (next((place[key] for key in keys if key in place), None) for keys in (_STARTS, _ENDS))
        record.take(start, end, label, state, origin, words=words, spare=spare)


def _take_list(record: Record, span: list[Any], state: State, origin: str, spare: Omission | None) -> None:
    """Take a mark in a list. The label may come first, and the words beside the label, in either order."""
    if isinstance(span[0], str) and as_offset(span[0]) is None:
        span = [*span[1:], span[0]]
    start, end, label, words = (*span, "") if len(span) == 3 else span
    if words and record.is_said(start, end, label):
        label, words = words, label
    record.take(start, end, label, state, origin, words=words, spare=spare)


def read_fields(
    record: Record, flat: Mapping[str, Any], *nested: Mapping[str, Any], own: Collection[str] = ()
) -> dict[str, Any]:
    """Return what else is known of an article, as fields of a Document; what is no text or number is noted by name.

    `flat` is the record itself: its keys in `own` mean something else, and those that begin with `_` are its program's.
    """
    known: dict[str, str] = {}
    top = {key: value for key, value in flat.items() if key not in own and not key.startswith("_")}
    for place in (*nested, top):
        for key, value in place.items():
            if text := as_string(value):
                known[key] = text
            elif value not in (None, "", [], {}):
                record.note(Omission.FIELDS, key)
    fields: dict[str, Any] = {name: known.pop(name, "") for name in ("title", "source", "published", "external_id")}
    number = known.pop("id", "")  # of the record in its program, where the article has a number of its own
    fields["external_id"] = fields["external_id"] or number
    return {**fields, "meta": known}


def as_offset(value: Any) -> int | None:
    """Return an offset that is a number or the digits of one; None for anything else."""
    is_digits = isinstance(value, str) and value.strip().isdecimal() and len(value) <= _MAX_DIGITS
    if is_digits or (isinstance(value, float) and value.is_integer() and abs(value) < 10**_MAX_DIGITS):
        value = int(value.strip() if isinstance(value, str) else value)
    return value if type(value) is int else None


def as_list(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_string(value: Any) -> str:
    """A text or a number as text; "" for anything else."""
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""
