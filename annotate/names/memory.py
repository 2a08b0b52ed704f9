"""Names remembered from corrections, and what they change in a pipeline's suggestions, before any training."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from annotate.model import Document, State, Suggestion, Tokens
from annotate.names import same
from annotate.names.capitals import begins_a_sentence
from annotate.suggestions import IMPORTED, merge_suggestions
from annotate.text import find_word

ORIGIN = "memory"
_KEY = 3  # characters that names are looked up by
_LONGEST = 100  # code points: what is longer is a sentence, and comes back nowhere


class Fate(Enum):
    """What may be chosen for a name instead of a label. No string, so that a label can have any name."""

    NEVER = "never"  # it is no name
    SILENT = "silent"  # the pipeline decides


NEVER, SILENT = Fate.NEVER, Fate.SILENT
Outcome = str | Fate  # a label's name, or a fate


@dataclass(frozen=True, slots=True)
class Decided:
    """How often people marked or accepted a name with a label (`yes`), and how often they took such a mark away."""

    name: str
    label: str
    yes: int
    no: int


@dataclass(frozen=True, slots=True)
class Remembered:
    """What comes of a name: a label, NEVER, or SILENT; then only labels in `against` are not suggested for it.

    `name` is its most frequent spelling. `yes` and `no` are for the label, or else for all labels. `score`, 0 to 1, grows
    with agreement.
    """

    name: str
    label: Outcome
    yes: int
    no: int
    is_chosen: bool = False
    against: frozenset[str] = frozenset()

    @property
    def score(self) -> float:
        """Laplace's rule of succession; what a person said of the name itself is sure."""
        return 1.0 if self.is_chosen else (self.yes + 1) / (self.yes + self.no + 2)


class Memory:
    """All names remembered, by what their spellings have in common (see `annotate.names.same`)."""

    def __init__(self, decided: Iterable[Decided] = (), choices: Mapping[str, Outcome] | None = None) -> None:
        """`decided` has the spellings of names as they were marked; `choices` (see Remembered.label) go before what is counted."""
        self.names: dict[str, Remembered] = {}
        self._spellings: dict[str, set[str]] = {}  # those that are not the key itself
        self._lengths: dict[str, Counter[int]] = defaultdict(Counter)  # of the names to suggest, by how they begin
        self.learn((), decided, choices or {})

    def learn(self, names: Iterable[str], decided: Iterable[Decided], choices: Mapping[str, Outcome]) -> None:
        """Replace what is known of these names, and of those in `decided` and `choices`, by what these say."""
        rows: dict[str, list[Decided]] = defaultdict(list)
        for row in decided:
            rows[self._keyed(row.name)].append(row)
        chosen = {self._keyed(name): (name, label) for name, label in choices.items()}
        for key in {*map(self._keyed, names), *rows, *chosen}:
            self._forget(key)
            remembered = _conclude(rows.get(key, []), chosen.get(key))
            if remembered:
                self._keep(key, remembered)

    def spellings(self, names: Iterable[str]) -> set[str]:
        """Return these names in all spellings met so far: what is stored is counted for each spelling."""
        keys = {same.key(name) for name in names}
        return {*names, *keys, *(spelling for key in keys for spelling in self._spellings.get(key, ()))}

    def get(self, name: str) -> Remembered | None:
        """Return what is remembered of a name in any spelling; None for nothing."""
        return self.names.get(same.key(name))

    def correct(self, text: str, tokens: Tokens, found: Iterable[Suggestion]) -> list[Suggestion]:
        """A pipeline's suggestions, with those of remembered names put right, taken out or put in.

        Names match whole tokens and by case. A longer suggestion keeps its place: "Quintin" in "Bernard Quintin" is
        part of that name.
        """
        kept = sorted((better for s in found if (better := self._better(text, s))), key=lambda s: s.start)
        added = [s for s in self._places(text, tokens) if not _lies_within(s, kept)]
        starts = [s.start for s in added]
        free = [s for s in kept if not _is_covered(s, added, starts)]
        return sorted([*free, *added], key=lambda s: s.start)

    def _keyed(self, name: str) -> str:
        key = same.key(name)
        if key != name:
            self._spellings.setdefault(key, set()).add(name)
        return key

    def _keep(self, key: str, remembered: Remembered) -> None:
        self.names[key] = remembered
        if self._is_suggested(key):
            self._lengths[key[:_KEY]][len(key)] += 1

    def _forget(self, key: str) -> None:
        if key in self.names:
            if self._is_suggested(key):
                self._lengths[key[:_KEY]] -= Counter([len(key)])
            del self.names[key]

    def _is_suggested(self, key: str) -> bool:
        """Whether a name is marked where it stands, and not only put right."""
        known = self.names.get(key)
        return known is not None and isinstance(known.label, str) and _may_be_a_name(key)

    def _better(self, text: str, suggestion: Suggestion) -> Suggestion | None:
        known = self.get(text[suggestion.start : suggestion.end])
        if known is None or known.label == suggestion.label:
            return suggestion
        if known.label is SILENT:
            return suggestion if suggestion.label not in known.against else None
        if not isinstance(known.label, str):
            return None
        return replace(suggestion, label=known.label, score=known.score, origin=ORIGIN)

    def _places(self, text: str, tokens: Tokens) -> Iterator[Suggestion]:
        """Where remembered names stand, from left to right; the longest goes first."""
        if not self._lengths:
            return
        alike = same.folded(text)
        behind = 0
        for start, at in alike.starts(tokens.starts):
            if start < behind:
                continue
            found = next(
                (f for key in self._near(alike.text, at) if (f := self._place(text, tokens, alike, key, at))), None
            )
            if found:
                behind = found.end
                yield found

    def _near(self, text: str, at: int) -> Iterator[str]:
        """The names that stand at an offset of a folded text, the longest first."""
        for size in range(_KEY, 0, -1):
            lengths = self._lengths.get(text[at : at + size])
            for length in sorted(lengths, reverse=True) if lengths else ():
                if self._is_suggested(key := text[at : at + length]):
                    yield key

    def _place(self, text: str, tokens: Tokens, alike: same.Folded, key: str, at: int) -> Suggestion | None:
        """Return the suggestion for a name at an offset of the folded text, if it stands on token edges."""
        start, end = alike.start(at), alike.end(at + len(key))
        if start is None or end is None:
            return None
        span, known = same.on_edges(text, tokens, start, end), self.names[key]
        if span is None or not isinstance(known.label, str) or _may_be_ordinary(text, *span):
            return None
        return Suggestion(*span, known.label, known.score, ORIGIN)


def reconsider(document: Document, memory: Memory) -> Document:
    """The document with its suggestions as the memory has them now; the same one when nothing is different."""
    if document.tokens is None or not memory.names:
        return document
    before = [
        Suggestion(a.start, a.end, a.label, a.score, a.origin)
        for a in document.annotations
        if a.state is State.SUGGESTED and not a.origin.startswith(IMPORTED)
    ]
    known = {(s.start, s.end, s.label) for s in before}
    improved = memory.correct(document.text, document.tokens, before)
    wanted = [s for s in improved if (s.start, s.end, s.label) in known or not _is_decided(document, s)]
    if {(s.start, s.end, s.label) for s in wanted} == known:
        return document
    return merge_suggestions(document, wanted, document.tokens, document.pipeline)


def is_stale(document: Document, memory: Memory) -> bool:
    """Whether a suggestion stands there that the memory made and would make no more, as when the act it learnt from was
    taken back. What the pipeline had said there is not known any more: it has to be asked again."""
    made = (a for a in document.annotations if a.state is State.SUGGESTED and a.origin == ORIGIN)
    known = (memory.get(document.text[a.start : a.end]) for a in made)
    return any(one is None or one.label is SILENT for one in known)


def _is_decided(document: Document, suggestion: Suggestion) -> bool:
    """Whether a person's or an import's mark stands there, or a person took away just this one."""
    start, end = suggestion.start, suggestion.end
    return any(
        a.state is not State.REJECTED or (a.start, a.end, a.label) == (start, end, suggestion.label)
        for a in document.index.overlapping(start, end)
        if a.state is not State.SUGGESTED or a.origin.startswith(IMPORTED)
    )


def _conclude(rows: Sequence[Decided], chosen: tuple[str, Outcome] | None) -> Remembered | None:
    """The label that prevails; else the labels that were taken away more often than marked, if there are any.

    `chosen`: the name as it was written when something was chosen for it, and what that was.
    """
    counts: dict[str, list[int]] = {}
    for row in rows:
        count = counts.setdefault(row.label, [0, 0])
        count[0], count[1] = count[0] + row.yes, count[1] + row.no
    yes, no = sum(d.yes for d in rows), sum(d.no for d in rows)
    if chosen:
        return Remembered(*chosen, yes, no, is_chosen=True)
    if not rows:
        return None
    name = max(rows, key=lambda d: (d.yes + d.no, d.name)).name
    best, (most, refused) = max(counts.items(), key=lambda item: item[1][0])
    if most > refused and most > yes - most:
        return Remembered(name, best, most, refused + yes - most)
    against = frozenset(label for label, (marked, taken) in counts.items() if taken > marked)
    return Remembered(name, SILENT, yes, no, against=against) if against else None


def _may_be_a_name(name: str) -> bool:
    """Whether it has a capital or a digit; a word without is marked where it was marked, and nowhere by itself."""
    return len(name) <= _LONGEST and any(c.isupper() or c.isdigit() for c in name)


def _may_be_ordinary(text: str, start: int, end: int) -> bool:
    """Whether one word starts a sentence, and stands in small letters elsewhere: "Post" there may be any post."""
    word = text[start:end]
    return (
        len(word.split()) == 1 and begins_a_sentence(text, start) and any(True for _ in find_word(text, word.lower()))
    )


def _lies_within(inner: Suggestion, outer: Sequence[Suggestion]) -> bool:
    """Whether a longer suggestion covers this one. `outer` is sorted by start and does not overlap."""
    at = bisect_left(outer, inner.end, key=lambda s: s.start) - 1
    return at >= 0 and outer[at].start <= inner.start and outer[at].end >= inner.end


def _is_covered(suggestion: Suggestion, added: Sequence[Suggestion], starts: Sequence[int]) -> bool:
    """Whether one of `added` overlaps this one."""
    at = bisect_left(starts, suggestion.end) - 1
    return at >= 0 and added[at].end > suggestion.start
