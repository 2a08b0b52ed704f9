"""Where marks were wrong, or differ: the places, by the labels that are taken for others and by the names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from annotate.learning.acts import Repair
from annotate.names import same

MOST_PLACES = 200  # kept of those that are told of two labels, or of a name
_AROUND = 40  # code points shown on each side of an example
_Key = TypeVar("_Key", str, tuple[str, str])


@dataclass(frozen=True, slots=True)
class Example:
    """A place in an article: the name with the text around it, and two labels.

    "" stands for no mark. Where two pipelines differ, `old` and `new` are their labels for exactly this span. In a
    mistake, `old` is what was suggested here or overlapping, and `new` what is meant.
    """

    document_id: int
    start: int
    end: int
    before: str
    name: str
    after: str
    old: str
    new: str

    @property
    def line(self) -> str:
        """The name with the text around it, in one line."""
        return " ".join(f"…{self.before}{self.name}{self.after}…".split())


@dataclass(frozen=True, slots=True)
class Confusion:
    """A label that was suggested where another was meant, how often, and where at most MOST_PLACES times."""

    suggested: str
    meant: str
    number: int
    places: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class WrongName:
    """A name that was marked wrongly or not at all, how often, and where at most MOST_PLACES times."""

    name: str
    number: int
    places: tuple[Example, ...]


def example(document_id: int, text: str, span: tuple[int, int], old: str, new: str) -> Example:
    """Return a span of a text with what is around it."""
    start, end = span
    around = text[max(0, start - _AROUND) : start], text[start:end], text[end : end + _AROUND]
    return Example(document_id, start, end, *around, old, new)


def mistakes(document_id: int, text: str, made: Iterable[Repair]) -> Iterator[Example]:
    """Yield what had to be repaired in an article, in the order of the text."""
    places = []
    for _, old, new in made:
        if at := new or old:
            places.append(example(document_id, text, at[:2], old.label if old else "", new.label if new else ""))
    yield from sorted(places, key=lambda place: (place.start, place.end))


def confusions(places: Iterable[Example]) -> list[Confusion]:
    """Return which labels were taken for which others, the most frequent first."""
    relabelled = (place for place in places if place.old and place.new and place.old != place.new)
    groups = _grouped(relabelled, lambda place: (place.old, place.new))
    return [Confusion(old, new, len(found), tuple(found[:MOST_PLACES])) for (old, new), found in groups]


def wrong_names(places: Iterable[Example]) -> list[WrongName]:
    """Return which names went wrong, the most frequent first."""
    groups = _grouped(places, lambda place: same.key(place.name))
    return [WrongName(found[0].name, len(found), tuple(found[:MOST_PLACES])) for _, found in groups]


def _grouped(places: Iterable[Example], key: Callable[[Example], _Key]) -> list[tuple[_Key, list[Example]]]:
    """Return the places by a key, the largest groups first."""
    groups: dict[_Key, list[Example]] = defaultdict(list)
    for place in places:
        groups[key(place)].append(place)
    return sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
