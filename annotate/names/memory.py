"""Names remembered from corrections, and what they change in a pipeline's suggestions, before any training."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from annotate.edits import suggest
from annotate.model import Document, State, Suggestion, Tokens

ORIGIN = "memory"
NEVER = ""  # chosen for a name: it is none
SILENT = "-"  # chosen for a name: the pipeline decides
_KEY = 3  # characters that names are looked up by
_LONGEST = 100  # code points: what is longer is a sentence, and comes back nowhere
_BEFORE_A_SENTENCE = ".!?:…\n“”\"«»„‘’'-–—•*"


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

    `yes` and `no` are for the label, or else for all labels. `score`, 0 to 1, grows with agreement.
    """

    name: str
    label: str
    yes: int
    no: int
    is_chosen: bool = False
    against: frozenset[str] = frozenset()

    @property
    def score(self) -> float:
        """Laplace's rule of succession; what a person said of the name itself is sure."""
        return 1.0 if self.is_chosen else (self.yes + 1) / (self.yes + self.no + 2)


class Memory:
    """All names remembered. Written as they were marked: "De Post" is another name than "de post"."""

    def __init__(self, decided: Iterable[Decided] = (), choices: Mapping[str, str] | None = None) -> None:
        """`decided` is sorted by name; `choices` (see Remembered.label) go before what is counted."""
        self.names: dict[str, Remembered] = {}
        self._by_start: dict[str, list[str]] = defaultdict(list)
        self.learn((), decided, choices or {})

    def learn(self, names: Iterable[str], decided: Iterable[Decided], choices: Mapping[str, str]) -> None:
        """These names, and those in `decided` and `choices`, count as these say and no longer as they did."""
        by_name = {name: list(rows) for name, rows in groupby(decided, key=lambda d: d.name)}
        for name in {*names, *by_name, *choices}:
            self._forget(name)
            remembered = _conclude(name, by_name.get(name, []), choices)
            if remembered:
                self._keep(remembered)

    def improve(self, text: str, tokens: Tokens, found: Iterable[Suggestion]) -> list[Suggestion]:
        """A pipeline's suggestions, with those of remembered names put right, taken out or put in.

        Names match whole tokens and by case. A longer suggestion keeps its place: "Quintin" in "Bernard Quintin" is
        part of that name.
        """
        kept = sorted((better for s in found if (better := self._better(text, s))), key=lambda s: s.start)
        added = [s for s in self._places(text, tokens) if not _lies_within(s, kept)]
        starts = [s.start for s in added]
        free = [s for s in kept if not _is_covered(s, added, starts)]
        return sorted([*free, *added], key=lambda s: s.start)

    def _keep(self, remembered: Remembered) -> None:
        name = remembered.name
        self.names[name] = remembered
        if remembered.label not in (NEVER, SILENT) and _may_be_a_name(name):
            bucket = self._by_start[name[:_KEY]]
            bucket.append(name)
            bucket.sort(key=len, reverse=True)

    def _forget(self, name: str) -> None:
        bucket = self._by_start.get(name[:_KEY], [])
        if self.names.pop(name, None) and name in bucket:
            bucket.remove(name)

    def _better(self, text: str, suggestion: Suggestion) -> Suggestion | None:
        known = self.names.get(text[suggestion.start : suggestion.end])
        if known is None or known.label == suggestion.label:
            return suggestion
        if known.label == SILENT:
            return suggestion if suggestion.label not in known.against else None
        if known.label == NEVER:
            return None
        return replace(suggestion, label=known.label, score=known.score, origin=ORIGIN)

    def _places(self, text: str, tokens: Tokens) -> Iterator[Suggestion]:
        """Where remembered names stand, from left to right; the longest goes first."""
        if not self._by_start:
            return
        behind = 0
        for start in tokens.starts:
            for name in self._by_start.get(text[start : start + _KEY], ()) if start >= behind else ():
                end = start + len(name)
                if text.startswith(name, start) and tokens.span(start, end) and not _may_be_ordinary(text, start, end):
                    behind = end
                    yield Suggestion(start, end, self.names[name].label, self.names[name].score, ORIGIN)
                    break


def reconsider(document: Document, memory: Memory) -> Document:
    """The document with its suggestions as the memory has them now; the same one when nothing is different."""
    if document.tokens is None or not memory.names:
        return document
    before = [
        Suggestion(a.start, a.end, a.label, a.score, a.origin)
        for a in document.annotations
        if a.state is State.SUGGESTED
    ]
    known = {(s.start, s.end, s.label) for s in before}
    improved = memory.improve(document.text, document.tokens, before)
    wanted = [s for s in improved if (s.start, s.end, s.label) in known or not _is_decided(document, s)]
    if {(s.start, s.end, s.label) for s in wanted} == known:
        return document
    return suggest(document, wanted, document.tokens, document.pipeline)


def is_stale(document: Document, memory: Memory) -> bool:
    """Whether a suggestion stands there that the memory made and would make no more, as when the act it learnt from was
    taken back. What the pipeline had said there is not known any more: it has to be asked again."""
    made = (a for a in document.annotations if a.state is State.SUGGESTED and a.origin == ORIGIN)
    known = (memory.names.get(document.text[a.start : a.end]) for a in made)
    return any(one is None or one.label == SILENT for one in known)


def _is_decided(document: Document, suggestion: Suggestion) -> bool:
    """Whether a person's mark stands there, or took away just this one."""
    start, end = suggestion.start, suggestion.end
    return any(
        a.state is State.ACCEPTED or (a.start, a.end, a.label) == (start, end, suggestion.label)
        for a in document.index.overlapping(start, end)
        if a.state is not State.SUGGESTED
    )


def _conclude(name: str, rows: Sequence[Decided], choices: Mapping[str, str]) -> Remembered | None:
    """The label that prevails; else the labels that were taken away more often than marked, if there are any."""
    yes, no = sum(d.yes for d in rows), sum(d.no for d in rows)
    if name in choices:
        return Remembered(name, choices[name], yes, no, is_chosen=True)
    best = max(rows, key=lambda d: d.yes, default=None)
    if best and best.yes > best.no and best.yes > yes - best.yes:
        return Remembered(name, best.label, best.yes, best.no + yes - best.yes)
    against = frozenset(d.label for d in rows if d.no > d.yes)
    return Remembered(name, SILENT, yes, no, against=against) if against else None


def _may_be_a_name(name: str) -> bool:
    """Whether it has a capital or a digit; a word without is marked where it was marked, and nowhere by itself."""
    return len(name) <= _LONGEST and any(c.isupper() or c.isdigit() for c in name)


def _may_be_ordinary(text: str, start: int, end: int) -> bool:
    """Whether one word starts a sentence, and stands in small letters elsewhere: "Post" there may be any post."""
    word = text[start:end]
    before = text[:start].rstrip(" \t") if start < 200 else text[start - 200 : start].rstrip(" \t")
    starts_sentence = not before or before[-1] in _BEFORE_A_SENTENCE
    return starts_sentence and " " not in word and _stands_in(text, word.lower())


def _stands_in(text: str, word: str) -> bool:
    """Whether a word stands somewhere by itself."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, end)
    return False


def _lies_within(inner: Suggestion, outer: Sequence[Suggestion]) -> bool:
    """Whether a longer suggestion covers this one. `outer` is sorted by start and does not overlap."""
    at = bisect_left(outer, inner.end, key=lambda s: s.start) - 1
    return at >= 0 and outer[at].start <= inner.start and outer[at].end >= inner.end


def _is_covered(suggestion: Suggestion, added: Sequence[Suggestion], starts: Sequence[int]) -> bool:
    """Whether one of `added` overlaps this one."""
    at = bisect_left(starts, suggestion.end) - 1
    return at >= 0 and added[at].end > suggestion.start
