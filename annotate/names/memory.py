"""Remember what people decided of each name, and correct a pipeline's suggestions by it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from annotate.model import Document, State, Suggestion, Tokens
from annotate.names import same
from annotate.names.capitals import begins_a_sentence
from annotate.spans import DisjointSpans
from annotate.suggestions import is_kept, merge_suggestions
from annotate.text import find_word

ORIGIN, LIST = "memory", "list"  # origins of suggestions: from corrections and choices, and from the house list
_PREFIX = 3  # characters of a key by which names are looked up
_MAX_LENGTH = 100  # code points of a name to suggest; a longer one is a sentence, which does not recur


class Fate(Enum):
    """A choice for a name other than a label. Not a string, so that labels can have any name."""

    NEVER = "never"  # not a name: never suggest it
    SILENT = "silent"  # leave it to the pipeline


NEVER, SILENT = Fate.NEVER, Fate.SILENT
Outcome = str | Fate  # a label or a fate


@dataclass(frozen=True, slots=True)
class Entry:
    """Who or what a name stands for: an identifier, such as Wikidata's, and a note."""

    identifier: str
    note: str = ""

    @property
    def shown(self) -> str:
        """The entry on one line."""
        return f"{self.identifier} – {self.note}" if self.note else self.identifier


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a spelling of a name.

    `outcome` is what is suggested for it (see Remembered). `is_listed` tells that it is on the house list, which also
    knows how the house writes it (`preferred`, "" for as it is here), a note and an identifier. `namesakes` are others
    who are called so, too.
    """

    outcome: Outcome = SILENT
    is_listed: bool = False
    preferred: str = ""
    note: str = ""
    identifier: str = ""
    namesakes: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All who are called so and have an identifier."""
        return (Entry(self.identifier, self.note), *self.namesakes) if self.identifier else ()

    def and_namesake(self, entry: Entry) -> Choice:
        """Return the choice with another who is called so, on the house list."""
        if any(known.identifier == entry.identifier for known in self.entries):
            return self
        if not self.identifier:
            return replace(self, is_listed=True, identifier=entry.identifier, note=self.note or entry.note)
        return replace(self, is_listed=True, namesakes=(*self.namesakes, entry))


@dataclass(frozen=True, slots=True)
class Decided:
    """How often people accepted a spelling of a name with a label (`yes`), and how often they rejected it (`no`)."""

    name: str
    label: str
    yes: int
    no: int


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the memory says of a name: a label, NEVER or SILENT.

    `name` is the most frequent spelling. `yes` and `no` count decisions for and against the label; without a label,
    those of all labels. `is_chosen`: a person chose the label or the fate of this name, and `is_listed`: on the house list.
    `against` are labels that are not suggested for it when the label is SILENT.
    """

    name: str
    label: Outcome
    yes: int
    no: int
    is_chosen: bool = False
    against: frozenset[str] = frozenset()
    is_listed: bool = False

    @property
    def score(self) -> float:
        """Score of the suggestions, by Laplace's rule of succession; 1 if a person chose for this name."""
        return 1.0 if self.is_chosen else (self.yes + 1) / (self.yes + self.no + 2)

    @property
    def origin(self) -> str:
        """Origin of the suggestions."""
        return LIST if self.is_listed else ORIGIN


class Memory:
    """The remembered names, by key (see `annotate.names.same.key`)."""

    def __init__(
        self,
        decided: Iterable[Decided] = (),
        choices: Mapping[str, Outcome] | None = None,
        listed: Collection[str] = frozenset(),
    ) -> None:
        """Learn the counts of each spelling in `decided`, and `choices`, which outrank the counts; `listed` are from a list."""
        self.names: dict[str, Remembered] = {}
        self._spellings: dict[str, set[str]] = {}  # by key, other than the key itself
        self._lengths: dict[str, Counter[int]] = defaultdict(Counter)  # of the keys to suggest, by their prefix
        self.learn((), decided, choices or {}, listed)

    def learn(
        self,
        names: Iterable[str],
        decided: Iterable[Decided],
        choices: Mapping[str, Outcome],
        listed: Collection[str] = frozenset(),
    ) -> None:
        """Replace what is remembered of these names, and of those in `decided` and `choices`, by these."""
        rows: dict[str, list[Decided]] = defaultdict(list)
        for row in decided:
            rows[self._keyed(row.name)].append(row)
        chosen = {self._keyed(name): (name, label, name in listed) for name, label in choices.items()}
        for key in {*map(self._keyed, names), *rows, *chosen}:
            self._forget(key)
            remembered = _conclude(rows.get(key, []), chosen.get(key))
            if remembered:
                self._keep(key, remembered)

    def spellings(self, names: Iterable[str]) -> set[str]:
        """Return these names in all spellings seen so far; the store counts each spelling by itself."""
        keys = {same.key(name) for name in names}
        return {*names, *keys, *(spelling for key in keys for spelling in self._spellings.get(key, ()))}

    def get(self, name: str) -> Remembered | None:
        """Return what is remembered of a name in any spelling, None if nothing is."""
        return self.names.get(same.key(name))

    def correct(self, text: str, tokens: Tokens, found: Iterable[Suggestion]) -> list[Suggestion]:
        """Return the suggestions with remembered names relabelled, removed and added, sorted by start.

        Added mentions are aligned to tokens. They replace suggestions that they overlap, but are left out inside longer
        ones: "Quintin" in "Bernard Quintin" is part of that name.
        """
        corrected = sorted((new for s in found if (new := self._corrected(text, s))), key=lambda s: s.start)
        suggested = DisjointSpans((s.start, s.end) for s in corrected)
        added = [s for s in self._mentions(text, tokens) if not suggested.covers(s.start, s.end)]
        remembered = DisjointSpans((s.start, s.end) for s in added)
        kept = [s for s in corrected if not remembered.overlaps(s.start, s.end)]
        return sorted([*kept, *added], key=lambda s: s.start)

    def _keyed(self, name: str) -> str:
        """Return a name's key, and remember the spelling."""
        key = same.key(name)
        if key != name:
            self._spellings.setdefault(key, set()).add(name)
        return key

    def _keep(self, key: str, remembered: Remembered) -> None:
        self.names[key] = remembered
        if self._is_suggested(key):
            self._lengths[key[:_PREFIX]][len(key)] += 1

    def _forget(self, key: str) -> None:
        if key in self.names:
            if self._is_suggested(key):
                self._lengths[key[:_PREFIX]] -= Counter([len(key)])
            del self.names[key]

    def _is_suggested(self, key: str) -> bool:
        """Return whether the memory suggests a name itself, and does not only correct suggestions of it."""
        known = self.names.get(key)
        return known is not None and isinstance(known.label, str) and _may_be_a_name(key)

    def _corrected(self, text: str, suggestion: Suggestion) -> Suggestion | None:
        """Return the suggestion as the memory corrects it, None to remove it."""
        known = self.get(text[suggestion.start : suggestion.end])
        if known is None or known.label == suggestion.label:
            return suggestion
        if known.label is SILENT:
            return suggestion if suggestion.label not in known.against else None
        if not isinstance(known.label, str):
            return None
        return replace(suggestion, label=known.label, score=known.score, origin=known.origin)

    def _mentions(self, text: str, tokens: Tokens) -> Iterator[Suggestion]:
        """Yield suggestions for the mentions of remembered names, in order; of those that overlap, the first and longest."""
        if not self._lengths:
            return
        folded = same.folded(text)
        last_end = 0
        for start, offset in folded.starts(tokens.starts):
            if start < last_end:
                continue
            keys = self._keys_at(folded.text, offset)
            found = next((s for key in keys if (s := self._mention(text, tokens, folded, key, offset))), None)
            if found:
                last_end = found.end
                yield found

    def _keys_at(self, text: str, offset: int) -> Iterator[str]:
        """Yield the keys to suggest that a folded text has at an offset, the longest first."""
        for size in range(_PREFIX, 0, -1):
            lengths = self._lengths.get(text[offset : offset + size])
            for length in sorted(lengths, reverse=True) if lengths else ():
                if self._is_suggested(key := text[offset : offset + length]):
                    yield key

    def _mention(self, text: str, tokens: Tokens, folded: same.Folded, key: str, offset: int) -> Suggestion | None:
        """Return the suggestion for a key at an offset of the folded text, None if it is misaligned or an ordinary word."""
        start, end = folded.start(offset), folded.end(offset + len(key))
        if start is None or end is None:
            return None
        span, known = same.aligned(text, tokens, start, end), self.names[key]
        if span is None or not isinstance(known.label, str) or _is_ordinary_word(text, *span):
            return None
        return Suggestion(*span, known.label, known.score, known.origin)


def reconsider(document: Document, memory: Memory) -> Document:
    """Return the document with its suggestions corrected by the memory; the same object if that changes nothing."""
    if document.tokens is None or not memory.names:
        return document
    before = [Suggestion(a.start, a.end, a.label, a.score, a.origin) for a in document.annotations if not is_kept(a)]
    known = {(s.start, s.end, s.label) for s in before}
    improved = memory.correct(document.text, document.tokens, before)
    wanted = [s for s in improved if (s.start, s.end, s.label) in known or not _is_decided(document, s)]
    if {(s.start, s.end, s.label) for s in wanted} == known:
        return document
    return merge_suggestions(document, wanted, document.tokens, document.pipeline)


def is_stale(document: Document, memory: Memory) -> bool:
    """Return whether the document has a suggestion of the memory that the memory no longer makes.

    This happens when the edit that it learnt from is undone. The pipeline then has to suggest again, because its own
    suggestion was not kept.
    """
    made = (a for a in document.annotations if a.origin in (ORIGIN, LIST) and not is_kept(a))
    known = (memory.get(document.text[a.start : a.end]) for a in made)
    return any(one is None or one.label is SILENT for one in known)


def _is_decided(document: Document, suggestion: Suggestion) -> bool:
    """Return whether a suggestion overlaps a kept annotation, or was itself rejected."""
    start, end = suggestion.start, suggestion.end
    return any(
        a.state is not State.REJECTED or (a.start, a.end, a.label) == (start, end, suggestion.label)
        for a in document.index.overlapping(start, end)
        if is_kept(a)
    )


def _conclude(rows: Sequence[Decided], chosen: tuple[str, Outcome, bool] | None) -> Remembered | None:
    """Return what to remember of a name, None if the counts say nothing.

    That is the choice, else the label accepted most often and more often than everything else, else SILENT against the
    labels rejected more often than accepted.

    Args:
        rows: The counts of the name's spellings and labels.
        chosen: The spelling and the outcome that a person chose, and whether that is on the house list.

    """
    counts: dict[str, list[int]] = {}
    for row in rows:
        count = counts.setdefault(row.label, [0, 0])
        count[0], count[1] = count[0] + row.yes, count[1] + row.no
    yes, no = sum(d.yes for d in rows), sum(d.no for d in rows)
    if chosen:
        name, outcome, is_listed = chosen
        return Remembered(name, outcome, yes, no, is_chosen=True, is_listed=is_listed)
    if not rows:
        return None
    name = max(rows, key=lambda d: (d.yes + d.no, d.name)).name
    best, (accepted, rejected) = max(counts.items(), key=lambda item: item[1][0])
    others = yes - accepted
    if accepted > rejected and accepted > others:
        return Remembered(name, best, accepted, rejected + others)
    against = frozenset(label for label, (accepted, rejected) in counts.items() if rejected > accepted)
    return Remembered(name, SILENT, yes, no, against=against) if against else None


def _may_be_a_name(name: str) -> bool:
    """Return whether a name is short enough and has a capital or a digit; other words are not suggested elsewhere."""
    return len(name) <= _MAX_LENGTH and any(c.isupper() or c.isdigit() for c in name)


def _is_ordinary_word(text: str, start: int, end: int) -> bool:
    """Return whether a span is one word that begins a sentence and that the text also has in lower case."""
    word = text[start:end]
    return (
        len(word.split()) == 1 and begins_a_sentence(text, start) and any(True for _ in find_word(text, word.lower()))
    )
