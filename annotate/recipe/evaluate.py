"""Scores on CoNLL-2002 files and on our own articles: exact match in running text, articles kept whole."""

from __future__ import annotations

import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import spacy
from spacy.language import Language

import annotate.dutch  # noqa: F401 - registers the components
from annotate.formats.annotated.token_columns.spacing import join
from annotate.recipe import frog

Entity = tuple[int, int, str]  # start, end (code points), label
Article = tuple[str, set[Entity]]
Marker = Callable[[Sequence[str]], list[set[Entity]]]  # texts to their entities
OFFICIAL = ("nl_core_news_sm", "nl_core_news_md", "nl_core_news_lg")
_GOLD = Path(__file__).parent / "gold"
_UNSEEN = Path(__file__).parent / "unseen" / "articles.txt"
_MARK = re.compile(r"\[([^]|]+)\|(PER|ORG|LOC|MISC)\]")


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 in percent, and how many entities there are."""

    precision: float
    recall: float
    f1: float
    entities: int


def read_conll(path: Path) -> list[Article]:
    """Articles as running text, a sentence a line, with their entities in code points."""
    data = path.read_bytes()
    text = (lzma.decompress(data) if path.suffix == ".xz" else data).decode()
    articles = []
    for article in text.split("-DOCSTART-")[1:]:
        lines = article.split("\n")[1:]
        sentences = [list(group) for filled, group in groupby(map(str.split, lines), key=bool) if filled]
        if sentences:
            articles.append(_article([[(parts[0], parts[-1]) for parts in sentence] for sentence in sentences]))
    return articles


def read_gold(name: str) -> list[Article]:
    """Our own articles, marked by hand after docs/guidelines.md: "development" or "test"."""
    lines = (_GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [(r["text"], {(s["start"], s["end"], s["label"]) for s in r["spans"]}) for r in records]


def read_unseen() -> list[Article]:
    """Invented articles that nothing is trained on and no choice is made by: the confidence is fitted to them."""
    lines = [line for line in _UNSEEN.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [bracketed(article) for article in "\n".join(lines).strip().split("\n\n")]


def bracketed(written: str) -> Article:
    """Text with its entities, from text in which each stands in [brackets|LABEL]."""
    text, entities, at = "", set(), 0
    for match in _MARK.finditer(written):
        text += written[at : match.start()] + match[1]
        entities.add((len(text) - len(match[1]), len(text), match[2]))
        at = match.end()
    return text + written[at:], entities


def marker(nlp: Language) -> Marker:
    """Return what a spaCy pipeline finds in texts."""
    return lambda texts: [{(e.start_char, e.end_char, e.label_) for e in doc.ents} for doc in nlp.pipe(texts)]


def scores(mark: Marker, articles: Sequence[Article]) -> dict[str, Score]:
    """Scores by label, and over all of them as "ALL"."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for predicted, (_, gold) in zip(mark([text for text, _ in articles]), articles, strict=True):
        for counter, entities in ((right, predicted & gold), (found, predicted), (wanted, gold)):
            for _, _, label in entities:
                counter.update((label, "ALL"))
    return {label: _score(right[label], found[label], wanted[label]) for label in sorted(wanted)}


def _score(right: int, found: int, wanted: int) -> Score:
    precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return Score(round(100 * precision, 1), round(100 * recall, 1), round(100 * f1, 1), wanted)


def _article(sentences: list[list[tuple[str, str]]]) -> Article:
    text = ""
    entities: set[Entity] = set()
    for sentence in sentences:
        line, places = join([token for token, _ in sentence])
        at = len(text)
        for first, end, label in _entities([tag for _, tag in sentence]):
            entities.add((at + places[first][0], at + places[end - 1][1], label))
        text += line + "\n"
    return text, entities


def _entities(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """IOB2 tags as (first, end, label)."""
    first = None
    for i, tag in enumerate([*tags, "O"]):
        if first is not None and not tag.startswith("I-"):
            yield first, i, tags[first][2:]
            first = None
        if tag.startswith("B-") or (tag.startswith("I-") and first is None):
            first = i


def main(pipeline: str, conll: str) -> None:
    """Print the scores of a pipeline, of Frog and of the official Dutch pipelines where they are installed."""
    sets = {"conll2002-testa": list(read_conll(Path(conll))), "our test articles": read_gold("test")}
    names = [pipeline, *(name for name in OFFICIAL if spacy.util.is_package(name))]
    markers = {name: marker(spacy.load(name)) for name in names} | ({"Frog": frog.mark} if frog.is_installed() else {})
    for who, mark in markers.items():
        for where, articles in sets.items():
            found = scores(mark, articles)
            print(f"{who}, {where}: " + "  ".join(f"{label} {score.f1:.1f}" for label, score in found.items()))


if __name__ == "__main__":
    main(*sys.argv[1:3])
