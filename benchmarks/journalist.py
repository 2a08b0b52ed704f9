"""What a journalist has to do over a whole queue: `python benchmarks/journalist.py CORPUS [--half] [--judge FILE …] [--to PAGE]`.

CORPUS is a file or folder with annotated articles in any format that is read. A simulated journalist puts each article
right by the program's own edits, three times: with the suggestions of the pipeline alone, with the memory, and with the
memory and a pipeline that learns again every so many articles. With --half every other article is kept out of the queue
and judged by instead, as are the articles of each FILE; there the memory is what was learnt by then. What the acts are is in
annotate/learning/acts.py. The hand is flawless and untiring, so the figures are what learning can save at best.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotate.edits.annotations import Add, Edit, Finish, Relabel, Remove, Resize, plan, replay
from annotate.formats.reading.files import read_paths
from annotate.learning.acts import Kind, Repair, count_acts, repairs
from annotate.learning.articles import Article, Mark, article_of
from annotate.learning.judging import Suggest, judged
from annotate.learning.learning import LEAST_ARTICLES, Task, learn
from annotate.learning.scores import ALL, scores
from annotate.model import Document, DocumentState
from annotate.names.memory import Decided, Memory
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import load
from annotate.suggestions import merge_suggestions

WAYS = ("pipeline alone", "with memory", "with memory and learning")
HAND = "journalist"


@dataclass(frozen=True, slots=True)
class Row:
    """What a window of the queue, or a set of articles, cost in one way and one order."""

    order: int
    what: str  # the window of the queue, or the set that is judged after so many articles
    way: str
    acts: float  # per 100 words
    f1: float


class Player:
    """A journalist at work: puts articles right one after the other, and the memory learns from that."""

    def __init__(self, suggest: Suggest, *, remembers: bool) -> None:
        self.suggest = suggest
        self.memory = Memory()
        self.finished: list[Article] = []
        self._remembers = remembers
        self._counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])

    def play(self, article: Article) -> tuple[int, frozenset[Mark]]:
        """Put an article right. Return the acts that it cost and what had been suggested."""
        tokens, found = self.suggest(article.text)
        corrected = self.memory.correct(article.text, tokens, found)
        document = merge_suggestions(Document(article.text, id=article.document_id), corrected, tokens, tokens.pipeline)
        suggested = frozenset(Mark(a.start, a.end, a.label) for a in document.annotations)
        made = repairs(suggested, article.marks)
        document = finished(document, made)
        assert {(a.start, a.end, a.label) for a in document.visible} == set(article.marks)
        done = article_of(document)
        self.finished.append(done)
        if self._remembers:
            self._remember(done)
        return count_acts(article.text, made), suggested

    def remember(self, _article: Article) -> Memory:
        """Return the memory so far."""
        return self.memory

    def _remember(self, done: Article) -> None:
        for row in done.decided:
            count = self._counts[row.name, row.label]
            count[0], count[1] = count[0] + row.yes, count[1] + row.no
        names = self.memory.spellings({row.name for row in done.decided})
        rows = [Decided(name, label, *count) for (name, label), count in self._counts.items() if name in names]
        self.memory.learn(names, rows, {})


def finished(document: Document, made: Sequence[Repair]) -> Document:
    """Return the document after these repairs, done by the program's own edits, and marked as done."""
    times = Counter(_alike(document, repair) for repair in made)
    for repair in sorted(made, key=lambda r: r.kind is not Kind.REMOVE):
        for edit in _edits(document, repair, many=times[_alike(document, repair)] > 1):
            document = replay(document, plan(document, edit, HAND))
    return replay(document, plan(document, Finish(), HAND))


def _alike(document: Document, repair: Repair) -> tuple[object, ...]:
    sides = (repair.old, repair.new)
    return (repair.kind, *((document.text[m.start : m.end], m.label) if m else None for m in sides))


def _edits(document: Document, repair: Repair, *, many: bool) -> Iterator[Edit]:
    """Yield the edits of a repair. Several mentions are stretched by marking all of them anew."""
    old, new = repair.old, repair.new
    there = next((a.id for a in document.visible if old and (a.start, a.end, a.label) == old), None)
    if new is None:
        if there is not None:
            yield Remove(there)
    elif there is None or repair.kind is Kind.ADD or (repair.kind is Kind.STRETCH and many):
        yield Add(*new)
    else:
        if repair.kind is Kind.STRETCH:
            yield Resize(there, new.start, new.end)
        if old and old.label != new.label:
            yield Relabel(there, new.label)


def read(paths: Sequence[Path]) -> list[Article]:
    """Return the annotated articles in files, in their order, each with all its marks as the truth."""
    documents = [item for item in read_paths(paths) if isinstance(item, Document)]
    done = (replace(document, id=i, state=DocumentState.DONE) for i, document in enumerate(documents, start=1))
    return [replace(article_of(document), decided=()) for document in done]


def suggest_with(pipeline: str) -> Suggest:
    """Return what a pipeline suggests; each text is looked at once."""
    loaded = load(pipeline)
    return cache(lambda text: next(loaded.suggest([text])))


class Simulation:
    """One queue in one order, in all three ways, with sets of articles to judge by on the way."""

    def __init__(self, order: int, base: Suggest, options: argparse.Namespace, sets: dict[str, list[Article]]) -> None:
        self._order, self._options, self._sets = order, options, sets
        self._players = [Player(base, remembers=way != WAYS[0]) for way in WAYS]

    def run(self, queue: Sequence[Article], tell: Callable[[str], None]) -> Iterator[Row]:
        """Yield the rows of each window, and of the sets after each."""
        size = self._options.every
        for first in range(0, len(queue), size):
            window = queue[first : first + size]
            for way, player in zip(WAYS, self._players, strict=True):
                played = [player.play(article) for article in window]
                acts, words = sum(a for a, _ in played), sum(article.words for article in window)
                found = scores((marks, article.marks) for (_, marks), article in zip(played, window, strict=True))
                what = f"articles {first + 1}–{first + len(window)}"
                yield Row(self._order, what, way, 100 * acts / words, 100 * found[ALL].f1)
            done = first + len(window)
            if len(window) == size or done == len(queue):
                tell(self._learn(done))
                yield from self._judge(done)

    def _learn(self, done: int) -> str:
        player = self._players[-1]
        if done < LEAST_ARTICLES:
            return ""
        start = time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder, "learnt")
            task = Task(self._options.pipeline, player.finished, seed=self._options.seed, with_trial=False)
            learn(task, target)
            player.suggest = suggest_with(str(target))
        return (
            f"order {self._order}: learnt from {done} articles in {time.process_time() - start:.0f} s of the processor"
        )

    def _judge(self, done: int) -> Iterator[Row]:
        for name, articles in self._sets.items():
            for way, player in zip(WAYS, self._players, strict=True):
                found = judged(player.suggest, articles, player.remember)
                what = f"{name}, after {done}"
                yield Row(self._order, what, way, found.acts_per_100_words, 100 * found.scores[ALL].f1)


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table, with the mean over the orders."""
    cells: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        cells[row.what][row.way].append(row)
    head = "| | " + " | ".join(f"{way}: acts per 100 words, F1" for way in WAYS) + " |"
    lines = [head, "|---" * (len(WAYS) + 1) + "|"]
    for what, ways in cells.items():
        shown = [f"{_mean(ways[way], 'acts')}, {_mean(ways[way], 'f1')}" if ways[way] else "–" for way in WAYS]
        lines.append(f"| {what} | " + " | ".join(shown) + " |")
    return "\n".join(lines)


def _mean(rows: Sequence[Row], field: str) -> str:
    values = [getattr(row, field) for row in rows]
    digits = 2 if field == "acts" else 1
    spread = f" ± {statistics.stdev(values):.{digits}f}" if len(values) > 1 else ""
    return f"{statistics.mean(values):.{digits}f}{spread}"


def orders(queue: Sequence[Article], number: int) -> Iterator[list[Article]]:
    """Yield the articles in the order of the files, then shuffled."""
    yield list(queue)
    for seed in range(1, number):
        shuffled = list(queue)
        random.Random(seed).shuffle(shuffled)
        yield shuffled


def main() -> None:
    """Simulate, tell how it goes on standard error, and write the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--half", action="store_true", help="judge by every other article")
    parser.add_argument("--judge", type=Path, nargs="*", default=[], help="judge by these articles too")
    parser.add_argument("--every", type=int, default=25, help="articles between two times of learning")
    parser.add_argument("--orders", type=int, default=4, help="the order of the files and shuffled ones")
    parser.add_argument("--pipeline", default=BUNDLED)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--to", type=Path, help="append the table to this page")
    options = parser.parse_args()
    articles = read(options.corpus)
    sets = {path.stem: read([path]) for path in options.judge}
    if options.half:
        articles, sets["the other half"] = articles[::2], articles[1::2]
    base = suggest_with(options.pipeline)
    rows: list[Row] = []
    for number, queue in enumerate(orders(articles, options.orders)):
        for row in Simulation(number, base, options, sets).run(queue, lambda line: print(line, file=sys.stderr)):
            print(row, file=sys.stderr, flush=True)
            rows.append(row)
    words = sum(article.words for article in articles)
    text = f"{len(articles)} articles, {words:,} words, {options.orders} orders, {options.pipeline}\n\n{table(rows)}\n"
    print(text)
    if options.to:
        with options.to.open("a", encoding="utf-8") as page:
            page.write("\n" + text)


if __name__ == "__main__":
    main()
