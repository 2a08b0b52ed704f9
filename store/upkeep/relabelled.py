"""Which labels of suggestions people changed into which others, and where."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotate.learning.acts import Repair
from annotate.learning.judging import Example, relabelled

_KEPT = 100  # places of two labels, the newest
_MOST = 12  # pairs of labels


@dataclass(frozen=True, slots=True)
class Relabelled:
    """A label that was suggested, the one that people made of it, how often, and where last."""

    suggested: str
    meant: str
    number: int
    places: tuple[Example, ...]  # the newest first


class RelabelledCounter:
    """Counts them over finished documents."""

    def __init__(self) -> None:
        self._numbers: Counter[tuple[str, str]] = Counter()
        self._places: dict[tuple[str, str], deque[Example]] = defaultdict(lambda: deque(maxlen=_KEPT))

    def add(self, document_id: int, text: str, repairs: Iterable[Repair]) -> None:
        """Count the repairs of a document that is newer than those before."""
        for place in relabelled(document_id, text, repairs):
            self._numbers[place.old, place.new] += 1
            self._places[place.old, place.new].appendleft(place)

    @property
    def found(self) -> Iterator[Relabelled]:
        """The most frequent ones, in order."""
        for labels, number in self._numbers.most_common(_MOST):
            yield Relabelled(*labels, number, tuple(self._places[labels]))
