"""What is measured of a finished pipeline, for its card: scores, other seeds, peers, calibration and speed."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language

from annotate.recipe import evaluate, frog
from annotate.recipe.evaluate import Article, Score

CONLL = "CoNLL-2002 testa"
OURS = "our test articles"
DEVELOPMENT = "our development articles"
_BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Marks with scores from `low` up to a tenth more: how many, their mean score, and the share that is right."""

    low: float
    number: int
    score: float
    right: float


@dataclass(frozen=True, slots=True)
class Report:
    """All that the card tells. Scores by set and label; F1 of each network by kind and set, of peers by name and set."""

    scores: dict[str, dict[str, Score]]
    networks: dict[str, dict[str, list[float]]]
    peers: dict[str, dict[str, float]]
    calibration: dict[str, list[Bin]]
    words_per_second: float


def report(
    best: Language, networks: Mapping[str, Sequence[Language]], development: list[Article], conll: Path
) -> Report:
    """Measure the pipeline that is shipped, all networks it was chosen or made from, and the peers installed here."""
    sets = {CONLL: evaluate.read_conll(conll)} if conll.is_file() else {}
    sets |= {OURS: evaluate.read_gold("test")}
    every = sets | {DEVELOPMENT: development}
    return Report(
        scores={name: evaluate.scores(evaluate.marker(best), articles) for name, articles in sets.items()},
        networks={
            kind: {name: [_f1(nlp, articles) for nlp in pipelines] for name, articles in every.items()}
            for kind, pipelines in networks.items()
        },
        peers=_peers(sets),
        calibration={name: calibration(best, articles) for name, articles in every.items()},
        words_per_second=words_per_second(best, [text for text, _ in sets[OURS]]),
    )


def calibration(nlp: Language, articles: Sequence[Article]) -> list[Bin]:
    """How the scores of marks compare with the share of them that is right, in tenths."""
    found: list[tuple[float, bool]] = []
    for doc, (_, gold) in zip(nlp.pipe(text for text, _ in articles), articles, strict=True):
        scores = doc.user_data["scores"]
        found += [(scores[e.start, e.end], (e.start_char, e.end_char, e.label_) in gold) for e in doc.ents]
    bins = []
    for i in range(_BINS):
        inside = [(score, right) for score, right in found if min(int(score * _BINS), _BINS - 1) == i]
        if inside:
            mean = statistics.mean(score for score, _ in inside)
            bins.append(Bin(i / _BINS, len(inside), mean, statistics.mean(right for _, right in inside)))
    return bins


def calibration_error(bins: Sequence[Bin]) -> float:
    """How far the mean score of a bin is from the share that is right, on the mean over all marks."""
    return sum(b.number * abs(b.score - b.right) for b in bins) / sum(b.number for b in bins)


def words_per_second(nlp: Language, texts: Sequence[str], seconds: float = 3.0) -> float:
    """Words between spaces in a second of one core, articles one after the other as the window asks for them.

    Counted in the time this process has the core, so that what else runs on the machine matters little.
    """
    done, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        for text in texts:
            nlp(text)
            done += len(text.split())
    return done / (time.process_time() - start)


def _f1(nlp: Language, articles: Sequence[Article]) -> float:
    return evaluate.scores(evaluate.marker(nlp), articles)["ALL"].f1


def _peers(sets: dict[str, list[Article]]) -> dict[str, dict[str, float]]:
    names = [name for name in evaluate.OFFICIAL if spacy.util.is_package(name)]
    marks = {name: evaluate.marker(spacy.load(name)) for name in names}
    if frog.is_installed():
        marks["Frog"] = frog.mark
    print("compared with:", ", ".join(marks) or "nothing: neither Frog nor an official Dutch pipeline is installed")
    return {who: {name: evaluate.scores(mark, a)["ALL"].f1 for name, a in sets.items()} for who, mark in marks.items()}


if __name__ == "__main__":
    import annotate.dutch  # noqa: F401 - registers the components

    for line in calibration(spacy.load(sys.argv[1]), evaluate.read_gold("development")):
        print(f"{line.low:.1f}  {line.number:5}  {line.score:.2f}  {line.right:.2f}")
