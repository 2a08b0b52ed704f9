"""Names remembered from corrections, and what they change in a pipeline's suggestions, before any training."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from annotate.model import Suggestion, Tokens

ORIGIN = "memory"
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
    """What comes of a name. `label` "" is: not a name. `score`, 0 to 1, grows with agreement."""

    name: str
    label: str
    yes: int
    no: int
    is_chosen: bool = False

    @property
    def score(self) -> float:
        """Laplace's rule of succession; what a person said of the name itself is sure."""
        return 1.0 if self.is_chosen else (self.yes + 1) / (self.yes + self.no + 2)


class Memory:
    """All names remembered. Written as they were marked: "De Post" is another name than "de post"."""

    def __init__(self, decided: Iterable[Decided] = (), choices: Mapping[str, str] | None = None) -> None:
        """`decided` is sorted by name; `choices` are labels of names ("": never) that go before what is counted."""
        by_name = {name: list(rows) for name, rows in groupby(decided, key=lambda d: d.name)}
        found = (_conclude(name, by_name.get(name, []), choices or {}) for name in {**by_name, **(choices or {})})
        self.names = {remembered.name: remembered for remembered in found if remembered}
        self._by_start: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self.names, key=len, reverse=True):
            if self.names[name].label and _may_be_a_name(name):
                self._by_start[name[:_KEY]].append(name)

    def improve(self, text: str, tokens: Tokens, found: Iterable[Suggestion]) -> list[Suggestion]:
        """A pipeline's suggestions, with those of remembered names put right, taken out or put in.

        Names match whole tokens and by case. A longer suggestion keeps its place: "Quintin" in "Bernard Quintin" is
        part of that name.
        """
        kept = [better for s in found if (better := self._better(text, s))]
        added = [s for s in self._places(text, tokens) if not _lies_within(s, kept)]
        index = sorted(kept, key=lambda s: s.start)
        starts = [s.start for s in added]
        free = [s for s in index if not _is_covered(s, added, starts)]
        return sorted([*free, *added], key=lambda s: s.start)

    def _better(self, text: str, suggestion: Suggestion) -> Suggestion | None:
        known = self.names.get(text[suggestion.start : suggestion.end])
        if known is None or known.label == suggestion.label:
            return suggestion
        if not known.label:
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


def _conclude(name: str, rows: Sequence[Decided], choices: Mapping[str, str]) -> Remembered | None:
    """The label that prevails, "" when it was taken away more often than marked, None when it is a draw."""
    yes, no = sum(d.yes for d in rows), sum(d.no for d in rows)
    if name in choices:
        return Remembered(name, choices[name], yes, no, is_chosen=True)
    best = max(rows, key=lambda d: d.yes)
    if best.yes > no and best.yes > yes - best.yes:
        return Remembered(name, best.label, best.yes, no + yes - best.yes)
    return Remembered(name, "", yes, no) if no > yes else None


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
