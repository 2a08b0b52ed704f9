"""Corrections over time: what was put right in one batch of finished articles after another."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from annotate.learning.acts import Repair, repairs
from annotate.learning.articles import Mark
from annotate.learning.mistakes import Confusion, Example, WrongName, confusions, mistakes, wrong_names
from annotate.model import Annotation
from store.upkeep.finished import Finished

LEAST = 10  # articles in a batch
_MOST_BATCHES = 12
_LATEST = 20_000  # corrections that are told by labels and names: what went wrong long ago tells nothing
_MOST = 12  # of the labels that were changed into others, and of the names
MISSED = "missed"  # the origin of what nobody suggested


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles finished one after the other: their words, and corrections by label and by origin of the suggestion.

    `last` counts the articles up to its end. The label is the one that was wanted, or that of a suggestion that was
    removed. Origins are `pipeline`, `memory`, `import` and MISSED.
    """

    last: int
    words: int
    labels: Mapping[str, int]
    origins: Mapping[str, int]

    def per_100_words(self, number: int) -> float:
        """Return how many that is in a hundred words."""
        return 100 * number / self.words if self.words else 0.0


class _Corrected(NamedTuple):
    """What was put right in one article, without its text: a project may have very many."""

    words: int
    labels: Counter[str]
    origins: Counter[str]


class Corrections(NamedTuple):
    """The batches of articles; and of the latest corrections, the labels changed most often, and the names put right."""

    batches: list[Batch]
    relabelled: list[Confusion]
    names: list[WrongName]


def corrections(done: Iterable[Finished]) -> Corrections:
    """Return what was put right in articles that were finished one after the other. The newest places come first."""
    places: deque[Example] = deque(maxlen=_LATEST)
    articles = [_corrected(one, places) for one in done]
    places.reverse()
    return Corrections(_batches(articles), confusions(places)[:_MOST], wrong_names(places)[:_MOST])


def _batches(articles: Sequence[_Corrected]) -> list[Batch]:
    """Return equal batches, none while there are too few articles to see anything change."""
    number = min(_MOST_BATCHES, len(articles) // LEAST)
    if number < 2:
        return []
    bounds = [len(articles) * n // number for n in range(number + 1)]
    return [_batch(articles[start:end], end) for start, end in pairwise(bounds)]


def _batch(articles: Sequence[_Corrected], last: int) -> Batch:
    labels, origins = Counter[str](), Counter[str]()
    for one in articles:
        labels += one.labels
        origins += one.origins
    return Batch(last, sum(one.words for one in articles), dict(labels), dict(origins))


def _corrected(one: Finished, places: deque[Example]) -> _Corrected:
    labels, origins = Counter[str](), Counter[str]()
    suggested = {Mark(a.start, a.end, a.label): a for a in one.suggested}
    made = repairs(suggested, one.wanted)
    places.extend(mistakes(one.document_id, one.text, made))
    for repair in made:
        wanted = repair.new or repair.old
        labels[wanted.label if wanted else ""] += 1
        origins[_origin(repair, suggested)] += 1
    return _Corrected(len(one.text.split()), labels, origins)


def _origin(repair: Repair, suggested: Mapping[Mark, Annotation]) -> str:
    return suggested[repair.old].origin.partition(":")[0] if repair.old else MISSED
