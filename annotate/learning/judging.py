"""Judge pipelines by finished articles, with the memory, as the program would suggest; and show where two differ."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotate.learning.acts import count_acts, repairs
from annotate.learning.articles import Article, Mark
from annotate.learning.mistakes import Confusion, Example, WrongName, confusions, example, mistakes, wrong_names
from annotate.learning.scores import Score, scores
from annotate.learning.verdict import Verdict, judge
from annotate.model import Document, Suggestion, Tokens
from annotate.names import same
from annotate.names.memory import Decided, Memory, Outcome
from annotate.suggestions import merge_suggestions

Suggest = Callable[[str], tuple[Tokens, Sequence[Suggestion]]]  # a pipeline, with the project's labels


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a pipeline made of articles: their marks, the acts each costs, scores by label, and how long it took.

    `confused` are labels that it took for others, and `wrong_names` all names that have to be put right, the most frequent
    first.
    """

    found: tuple[frozenset[Mark], ...]
    acts: tuple[int, ...]
    words: int
    scores: Mapping[str, Score]
    seconds: float  # of the processor
    confused: tuple[Confusion, ...] = ()
    wrong_names: tuple[WrongName, ...] = ()

    @property
    def acts_per_100_words(self) -> float:
        """Return the acts that 100 words cost."""
        return 100 * sum(self.acts) / self.words if self.words else 0.0

    @property
    def words_per_second(self) -> float:
        """Return how fast the pipeline is."""
        return self.words / self.seconds if self.seconds else 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two pipelines side by side."""

    verdict: Verdict
    old: Judgement
    new: Judgement
    won: tuple[Example, ...]
    lost: tuple[Example, ...]


def memory_of(articles: Iterable[Article], choices: Mapping[str, Outcome] | None = None) -> Memory:
    """Return the memory that a project with these articles has; `choices` are what a person chose for names."""
    return Memory((row for article in articles for row in article.decided), choices)


class WithoutOne:
    """The memory of all articles but one, for each in turn: no article is judged with what was decided in it."""

    def __init__(self, articles: Sequence[Article], choices: Mapping[str, Outcome] | None = None) -> None:
        self._memory = memory_of(articles, choices)
        self._choices = {same.key(name): (name, outcome) for name, outcome in (choices or {}).items()}
        self._rows: dict[str, list[tuple[int, Decided]]] = defaultdict(list)  # with their document, by the name's key
        for article in articles:
            for row in article.decided:
                self._rows[same.key(row.name)].append((article.document_id, row))
        self._left_out: set[str] = set()  # keys of the article that the memory is without

    def __call__(self, article: Article) -> Memory:
        """Return the memory without an article. It is the same object each time: use it before the next call."""
        self._learn(self._left_out, None)
        self._left_out = {same.key(row.name) for row in article.decided}
        self._learn(self._left_out, article.document_id)
        return self._memory

    def _learn(self, keys: set[str], without: int | None) -> None:
        """Learn what was decided of names, except in one document."""
        rows = [row for key in keys for number, row in self._rows.get(key, ()) if number != without]
        self._memory.learn(keys, rows, dict(self._choices[key] for key in keys if key in self._choices))


def judged(suggest: Suggest, articles: Sequence[Article], memory: Callable[[Article], Memory]) -> Judgement:
    """Return what a pipeline makes of articles, each with the memory that `memory` returns for it."""
    found: list[frozenset[Mark]] = []
    seconds = 0.0
    for article in articles:
        start = time.process_time()
        tokens, suggestions = suggest(article.text)
        seconds += time.process_time() - start
        corrected = memory(article).correct(article.text, tokens, suggestions)
        marked = merge_suggestions(Document(article.text), corrected, tokens, tokens.pipeline)
        found.append(frozenset(Mark(a.start, a.end, a.label) for a in marked.annotations))
    made = [repairs(marks, article.marks) for marks, article in zip(found, articles, strict=True)]
    wrong = [place for one, a in zip(made, articles, strict=True) for place in mistakes(a.document_id, a.text, one)]
    return Judgement(
        tuple(found),
        tuple(count_acts(article.text, one) for one, article in zip(made, articles, strict=True)),
        sum(article.words for article in articles),
        scores((marks, article.marks) for marks, article in zip(found, articles, strict=True)),
        seconds,
        tuple(confusions(wrong)),
        tuple(wrong_names(wrong)),
    )


def compared(articles: Sequence[Article], old: Judgement, new: Judgement) -> Comparison:
    """Compare two judgements of the same articles."""
    won: list[Example] = []
    lost: list[Example] = []
    for article, before, after in zip(articles, old.found, new.found, strict=True):
        won += (_difference(article, span, before, after) for span in _only_right(article, after, before))
        lost += (_difference(article, span, before, after) for span in _only_right(article, before, after))
    return Comparison(judge(old.acts, new.acts), old, new, tuple(won), tuple(lost))


def _only_right(article: Article, better: frozenset[Mark], other: frozenset[Mark]) -> list[tuple[int, int]]:
    """Return where one of two pipelines is right: marks that only it found, and wrong ones that only the other made."""
    wanted = set(article.marks)
    spans = {(m.start, m.end) for m in wanted & better - other}
    spans |= {(m.start, m.end) for m in other - better - wanted if not any(_overlap(m, w) for w in wanted)}
    return sorted(spans)


def _difference(article: Article, span: tuple[int, int], old: frozenset[Mark], new: frozenset[Mark]) -> Example:
    return example(article.document_id, article.text, span, _label_at(old, span), _label_at(new, span))


def _overlap(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end


def _label_at(marks: frozenset[Mark], span: tuple[int, int]) -> str:
    return next((mark.label for mark in marks if (mark.start, mark.end) == span), "")
