"""Scores of a pipeline on CoNLL-2002 files: exact match of running text, articles kept whole."""

from __future__ import annotations

import lzma
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import spacy
from spacy.language import Language

import annotate.dutch  # noqa: F401 - registers the component
from annotate.recipe.spacing import join

Entity = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 in percent, and how many entities there are."""

    precision: float
    recall: float
    f1: float
    entities: int


def read_conll(path: Path) -> Iterator[tuple[str, set[Entity]]]:
    """Articles as running text, a sentence a line, with their entities in code points."""
    data = path.read_bytes()
    text = (lzma.decompress(data) if path.suffix == ".xz" else data).decode()
    for article in text.split("-DOCSTART-")[1:]:
        lines = article.split("\n")[1:]
        sentences = [list(group) for filled, group in groupby(map(str.split, lines), key=bool) if filled]
        yield _article([[(parts[0], parts[-1]) for parts in sentence] for sentence in sentences])


def scores(nlp: Language, path: Path) -> dict[str, Score]:
    """Scores by label, and over all of them as "ALL"."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    articles = list(read_conll(path))
    docs = nlp.pipe(text for text, _ in articles)
    for doc, (_, gold) in zip(docs, articles, strict=True):
        predicted = {(e.start_char, e.end_char, e.label_) for e in doc.ents}
        for counter, entities in ((right, predicted & gold), (found, predicted), (wanted, gold)):
            for _, _, label in entities:
                counter.update((label, "ALL"))
    return {label: _score(right[label], found[label], wanted[label]) for label in sorted(wanted)}


def _score(right: int, found: int, wanted: int) -> Score:
    precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return Score(round(100 * precision, 1), round(100 * recall, 1), round(100 * f1, 1), wanted)


def _article(sentences: list[list[tuple[str, str]]]) -> tuple[str, set[Entity]]:
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


def main(pipeline: str, path: str) -> None:
    """Print the scores."""
    for label, score in scores(spacy.load(pipeline), Path(path)).items():
        print(f"{label:5} P {score.precision:5.1f}  R {score.recall:5.1f}  F1 {score.f1:5.1f}  ({score.entities})")


if __name__ == "__main__":
    main(*sys.argv[1:3])
