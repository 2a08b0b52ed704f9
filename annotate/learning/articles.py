"""What there is to learn from: finished documents as articles, what in them is of no use, and which are kept back."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotate.model import Document, State, Tokens
from annotate.names import same
from annotate.names.memory import Decided
from annotate.spans import outermost

LEAST_KEPT_BACK = 5  # articles; with fewer no difference can be told from chance
_SHARE_KEPT_BACK = 0.25
_MOST_LISTED = 50  # contradictions


class Mark(NamedTuple):
    """A name in a text: the span `[start, end)` and the label."""

    start: int
    end: int
    label: str


class Place(NamedTuple):
    """A mark in a document, with its text."""

    document_id: int
    start: int
    end: int
    label: str
    name: str


@dataclass(frozen=True, slots=True)
class Article:
    """A finished document: its marks, and what people decided of its names. Marks do not overlap."""

    document_id: int
    text: str
    marks: tuple[Mark, ...]
    decided: tuple[Decided, ...] = ()
    overlapping: int = 0  # marks left out because they overlap a longer one

    @property
    def words(self) -> int:
        """Number of words between spaces."""
        return len(self.text.split())

    @property
    def digest(self) -> str:
        """Return what tells this text from others, without telling what is in it."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A name that has several labels: how often each, and where it has the rarest."""

    name: str
    counts: tuple[tuple[str, int], ...]  # the most frequent first
    place: Place


@dataclass(slots=True)
class Survey:
    """What was found in the articles: examples of each label, and marks that cannot be learnt from."""

    articles: int = 0
    examples: Counter[str] = field(default_factory=Counter)
    misaligned: list[Place] = field(default_factory=list)
    overlapping: int = 0
    contradictions: list[Contradiction] = field(default_factory=list)


def article_of(document: Document) -> Article:
    """Return a finished document as an article."""
    visible = document.visible
    kept = outermost(visible)
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for a in document.annotations:  # counted as the memory of a project is
        if a.annotator and a.state is not State.SUGGESTED:
            counts[document.text[a.start : a.end], a.label][a.state is State.REJECTED] += 1
    return Article(
        document.id,
        document.text,
        tuple(Mark(a.start, a.end, a.label) for a in kept),
        tuple(Decided(name, label, yes, no) for (name, label), (yes, no) in counts.items()),
        len(visible) - len(kept),
    )


def survey(articles: Sequence[Article], tokenize: Callable[[str], Tokens]) -> Survey:
    """Return what is in the articles, by the tokens of the pipeline that is to learn."""
    found = Survey(len(articles))
    for article in articles:
        tokens = tokenize(article.text)
        found.overlapping += article.overlapping
        for mark in article.marks:
            if tokens.span(mark.start, mark.end) is None:
                found.misaligned.append(_place(article, mark))
            else:
                found.examples[mark.label] += 1
    found.contradictions = sorted(_contradictions(articles), key=lambda c: -c.counts[-1][1])[:_MOST_LISTED]
    return found


def split(articles: Iterable[Article]) -> tuple[list[Article], list[Article]]:
    """Return the articles to learn from and those kept back to judge by.

    Which ones is told by their text, so that an article that was kept back stays so while others are added. About a
    quarter is kept back, and at least LEAST_KEPT_BACK where as many are left to learn from.
    """
    ordered = sorted(articles, key=lambda article: article.digest)
    number = sum(int(article.digest[:8], 16) < _SHARE_KEPT_BACK * 16**8 for article in ordered)
    if len(ordered) >= 2 * LEAST_KEPT_BACK:
        number = max(number, LEAST_KEPT_BACK)
    return ordered[number:], ordered[:number]


def _contradictions(articles: Iterable[Article]) -> Iterator[Contradiction]:
    """Yield the names with several labels."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    where: dict[tuple[str, str], Place] = {}
    names: dict[str, str] = {}
    for article in articles:
        for mark in article.marks:
            name = article.text[mark.start : mark.end]
            key = same.key(name)
            counts[key][mark.label] += 1
            names.setdefault(key, name)
            where[key, mark.label] = _place(article, mark)
    for key, labels in counts.items():
        if len(labels) > 1:
            ordered = tuple(labels.most_common())
            yield Contradiction(names[key], ordered, where[key, ordered[-1][0]])


def _place(article: Article, mark: Mark) -> Place:
    return Place(article.document_id, *mark, article.text[mark.start : mark.end])
