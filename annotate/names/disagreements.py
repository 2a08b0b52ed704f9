"""Find where the names of a whole project contradict each other: two labels, removed elsewhere, other edges or spellings, left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from annotate.model import Document, State
from annotate.names.memory import Decided, Memory
from annotate.names.project import ProjectName
from annotate.names.same import key, plain
from annotate.names.variants import Name
from annotate.text import words_of

_MIN_MARKED = 2  # annotations of a name before a mention without one looks forgotten
_ARTICLES = frozenset("de het een 't the la le les los las el der die das l'".split())  # in several languages
_MIN_LETTERS = 6  # of a name for one other letter to look like a slip
_OFTEN = 3  # times that a name was rejected for each annotation, before that looks like a slip
_RARER = 3  # times that a slip is rarer than what was meant
_STRONGLY = 5  # annotations for each one to the contrary, before that one looks like an error
SURE = 0.8  # score from which on a pipeline says so, too
_SAME_SOUND = (("ije", "i"), ("yj", "i"), ("ij", "i"), ("iy", "i"), ("y", "i"), ("j", "i"), ("kh", "ch"), ("w", "v"))


class Disagreement(StrEnum):
    """How names contradict each other. The strings are in project files and never change."""

    DOUBTED = "doubted"  # one name has several labels; people nearly always, and the pipeline, say which one is right
    REMOVED = "removed"  # a suggestion that was sure was rejected here, and is annotated nearly everywhere else
    LABELS = "labels"  # one name has several labels
    REFUSED = "refused"  # it is annotated here, and people rejected it far more often elsewhere
    UNMARKED = "unmarked"  # it is annotated here, and not there
    SPELLING = "spelling"  # two names differ by accents, hyphens, a letter or the way that they are transliterated
    EDGES = "edges"  # two names differ by an article or another small word before them


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Names that contradict each other, the one used most first. `refused` is how often people rejected it.

    `score` is how sure the pipeline was of the label used most.
    """

    kind: Disagreement
    names: tuple[ProjectName, ...]
    refused: int = 0
    score: float | None = None

    @property
    def what(self) -> str:
        """What tells this contradiction from others, also later: that of two labels is one, however they are doubted."""
        kind = Disagreement.LABELS if self.kind is Disagreement.DOUBTED else self.kind
        return "\t".join([kind, *sorted(f"{key(one.name)}\t{one.label}" for one in self.names)])

    @property
    def marks(self) -> int:
        """How many annotations it concerns."""
        return sum(one.marks for one in self.names)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is stored of names with labels, by key, beside their number.

    `sureness` is the mean score of a pipeline's suggestions that people accepted, and `removed` how often people rejected
    a sure one where nothing else is annotated.
    """

    sureness: Mapping[Name, float] = field(default_factory=dict)
    removed: Mapping[Name, int] = field(default_factory=dict)


def disagreements(
    names: Sequence[ProjectName],
    right: Iterable[str] = (),
    decided: Iterable[Decided] = (),
    evidence: Evidence | None = None,
) -> list[Contradiction]:
    """Return the contradictions between names, and with what is known of them; not those that are right as they are."""
    allowed, known = set(right), evidence or Evidence()
    found = [
        *_labels(names, known.sureness),
        *_removed(names, known.removed),
        *_refused(names, decided),
        *_spellings(names),
        *_edges(names),
    ]
    order = list(Disagreement)
    left = [one for one in found if one.what not in allowed]
    return sorted(left, key=lambda one: (order.index(one.kind), -one.marks, one.names[0].name))


def watched(names: Iterable[ProjectName], right: Iterable[str] = ()) -> Memory:
    """Return the names whose mentions should be annotated everywhere, as a memory that finds them.

    Those are the names with one label that several annotations have.
    """
    allowed = set(right)
    by_key = _by_key(names)
    labels = {
        one.name: one.label
        for (one, *others) in by_key.values()
        if not others and one.marks >= _MIN_MARKED and Contradiction(Disagreement.UNMARKED, (one,)).what not in allowed
    }
    return Memory((), labels)


def unmarked(document: Document, names: Memory) -> Iterator[tuple[str, int, int]]:
    """Yield the mentions of watched names that nobody annotated or rejected: key, start, end.

    An annotation of only a part is none: "Oudenburg" where elsewhere "KSV Oudenburg" is one name.
    """
    text = document.text
    for found in names.correct(text, words_of(document), ()):
        start, end = found.start, found.end
        refused = any(a.state is State.REJECTED for a in document.index.with_span(start, end))
        near = document.visible_index.overlapping(start, end)
        if not refused and all(start <= a.start and a.end <= end and a.end - a.start < end - start for a in near):
            yield key(text[found.start : found.end]), found.start, found.end


def _by_key(names: Iterable[ProjectName]) -> dict[str, list[ProjectName]]:
    found: dict[str, list[ProjectName]] = defaultdict(list)
    for one in names:
        found[key(one.name)].append(one)
    return found


def _labels(names: Iterable[ProjectName], sureness: Mapping[Name, float]) -> Iterator[Contradiction]:
    """Yield names with several labels, and whether the rarer ones look like errors."""
    for name, alike in _by_key(names).items():
        if len(alike) > 1:
            (most, *others) = ordered = _most_first(alike)
            score = sureness.get((name, most.label), 0.0)
            if score >= SURE and most.marks >= _STRONGLY * sum(other.marks for other in others):
                yield Contradiction(Disagreement.DOUBTED, ordered, score=score)
            else:
                yield Contradiction(Disagreement.LABELS, ordered)


def _removed(names: Iterable[ProjectName], removed: Mapping[Name, int]) -> Iterator[Contradiction]:
    """Yield names that are annotated nearly everywhere, and that people rejected somewhere."""
    for one in names if removed else ():
        times = removed.get((key(one.name), one.label), 0)
        if times and one.marks >= _STRONGLY * times:
            yield Contradiction(Disagreement.REMOVED, (one,), times)


def _refused(names: Iterable[ProjectName], decided: Iterable[Decided]) -> Iterator[Contradiction]:
    """Yield names with one label that people rejected far more often than it is annotated."""
    times: Counter[tuple[str, str]] = Counter()
    for row in decided:
        times[key(row.name), row.label] += row.no
    for name, (one, *others) in _by_key(names).items() if times else ():
        if not others and times[name, one.label] >= _OFTEN * one.marks:
            yield Contradiction(Disagreement.REFUSED, (one,), times[name, one.label])


def _edges(names: Iterable[ProjectName]) -> Iterator[Contradiction]:
    """Yield pairs of which one is the other behind an article or words in lower case."""
    known = {(key(one.name), one.label): one for one in names}
    for (name, label), one in known.items():
        first, _, rest = name.partition(" ")
        while rest and (first.islower() or first.casefold() in _ARTICLES):
            if shorter := known.get((rest, label)):
                yield Contradiction(Disagreement.EDGES, _most_first((one, shorter)))
                break
            first, _, rest = rest.partition(" ")


def _spellings(names: Iterable[ProjectName]) -> Iterator[Contradiction]:
    """Yield pairs that differ by accents and signs, by transliteration, or by one letter."""
    groups: dict[tuple[str, str], list[tuple[str, ProjectName]]] = defaultdict(list)  # by label and first letter
    for one in names:
        letters = "".join(filter(str.isalnum, plain(one.name)))
        if letters:
            groups[one.label, letters[0]].append((letters, one))
    for group in groups.values():
        told: set[frozenset[str]] = set()
        for one, other in (*_alike(group), *_one_letter_apart(group)):
            pair = frozenset((one.name, other.name))
            if pair not in told and key(one.name).casefold() != key(other.name).casefold():
                told.add(pair)
                yield Contradiction(Disagreement.SPELLING, _most_first((one, other)))


def _alike(group: Iterable[tuple[str, ProjectName]]) -> Iterator[tuple[ProjectName, ProjectName]]:
    """Yield names that are one when accents, signs and the way of transliterating are left out of account."""
    by_sound: dict[str, list[ProjectName]] = defaultdict(list)
    for letters, one in group:
        for written, sound in _SAME_SOUND:
            letters = letters.replace(written, sound)
        by_sound[letters].append(one)
    for alike in by_sound.values():
        first, *others = _most_first(alike)
        yield from ((first, other) for other in others)


def _one_letter_apart(group: Iterable[tuple[str, ProjectName]]) -> Iterator[tuple[ProjectName, ProjectName]]:
    """Yield names of which the rarer one has another letter, one too many or one too few."""
    without: dict[str, list[tuple[str, ProjectName]]] = defaultdict(list)  # by the letters but for one
    for letters, one in group:
        if len(letters) >= _MIN_LETTERS and letters.isalpha():
            for shorter in {letters, *(letters[:i] + letters[i + 1 :] for i in range(len(letters)))}:
                without[shorter].append((letters, one))
    for near in without.values():
        if len(near) > 1:
            (usual, most), *others = sorted(near, key=lambda pair: (-pair[1].marks, pair[1].name))
            for letters, one in others:
                if one.marks * _RARER <= most.marks and _is_one_apart(usual, letters):
                    yield most, one


def _is_one_apart(one: str, other: str) -> bool:
    """Return whether a letter more, less or instead makes one of the other."""
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, others = one[start:], other[start:]
    return one != other and (rest[1:] == others[1:] or rest[1:] == others or rest == others[1:])


def _most_first(names: Iterable[ProjectName]) -> tuple[ProjectName, ...]:
    return tuple(sorted(names, key=lambda one: (-one.marks, one.name, one.label)))
