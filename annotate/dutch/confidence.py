"""How sure the pipeline is of each name, as a component behind its rules: a number that means something.

The network gives every token a distribution over its moves (begin, inside, last, whole, outside, by label). The
product of the probabilities of the moves that make a name is how likely the network finds it, also for names that a
rule made or relabelled. A logistic regression, fitted on articles that were not trained on, turns that, the name's length
and what the rules know into the share of such names that are right. It is bent where the network is sure or says no.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span

from .moves import Scores as MoveScores
from .moves import States, columns, inside, log_shares, outside, scores_at

FACTORY = "kanttekening_confidence"
FEATURES = (
    "one",
    "network",
    "best of its name",
    "PER",
    "ORG",
    "MISC",
    "made by a rule",
    "network is sure",
    "best is sure",
    "network says no",
    "one token",
    "tokens",
)
_SURE, _NO = 2.0, -1.0  # log odds from which on the network means more, or less, than what it says
_LEAST = 1e-4  # probabilities are kept this far from 0 and 1
_AS_IT_SAYS = [float(name == "network") for name in FEATURES]  # what the network says, unchanged
Scores = dict[tuple[int, int], float]


@Language.factory(FACTORY, requires=["doc.ents"])
def make_confidence(nlp: Language, name: str) -> Confidence:
    """Return the component, for spaCy; its weights come from the pipeline's folder."""
    return Confidence(nlp)


class Confidence:
    """Puts a score from 0 to 1 for every entity in `doc.user_data["scores"]`, by (first token, end token)."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.weights: Sequence[float] = _AS_IT_SAYS

    def __call__(self, doc: Doc) -> Doc:
        scores = score(self.features(doc), self.weights)
        found: Scores = {(e.start, e.end): round(float(s), 3) for e, s in zip(doc.ents, scores, strict=True)}
        doc.user_data["scores"] = found
        return doc

    def features(self, doc: Doc) -> NDArray[np.float64]:
        """One row for every entity of the document, with columns as FEATURES."""
        chances = self._chances(doc)
        best: dict[str, float] = {}
        for entity, chance in zip(doc.ents, chances, strict=True):
            best[entity.text] = max(best.get(entity.text, 0.0), chance)
        rows = [_row(e, chance, best[e.text]) for e, chance in zip(doc.ents, chances, strict=True)]
        return np.array(rows, dtype="f8").reshape(len(rows), len(FEATURES))

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        """Write the weights as JSON."""
        path.mkdir(parents=True, exist_ok=True)
        (path / "weights.json").write_text(self.to_bytes().decode(), "utf-8", newline="\n")

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> Confidence:
        """Read the weights."""
        return self.from_bytes((path / "weights.json").read_bytes())

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        """Return the weights as JSON."""
        return json.dumps(dict(zip(FEATURES, self.weights, strict=True)), indent=1).encode()

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> Confidence:
        """Read the weights."""
        values: Mapping[str, float] = json.loads(data)
        self.weights = [float(values[name]) for name in FEATURES]
        return self

    def _chances(self, doc: Doc) -> list[float]:
        """Return the product of the probabilities of each entity's moves; half where there is no network to ask."""
        if not doc.ents or "ner" not in self._nlp.pipe_names:
            return [0.5] * len(doc.ents)
        ner: Any = self._nlp.get_pipe("ner")
        found = columns(ner)
        scores = scores_at(ner.model.predict([doc]), states(doc))
        return [_chance(entity, scores, found) for entity in doc.ents]


def fit(
    rows: NDArray[np.float64],
    right: NDArray[np.float64],
    steps: int = 50,
    ridge: float = 1.0,
    start: Sequence[float] = _AS_IT_SAYS,
) -> list[float]:
    """Weights of a logistic regression, by Newton's method with halved steps, held towards `start`: what the network says."""
    towards = np.array(start)

    def loss(weights: NDArray[np.float64]) -> float:
        odds = rows @ weights
        return float(np.sum(np.logaddexp(0, odds) - right * odds) + ridge / 2 * np.sum((weights - towards) ** 2))

    weights = towards.copy()
    for _ in range(steps):
        chances = _share(rows @ weights)
        gradient = rows.T @ (chances - right) + ridge * (weights - towards)
        curvature = (rows * (chances * (1 - chances))[:, None]).T @ rows + ridge * np.eye(len(weights))
        step = np.linalg.solve(curvature, gradient)
        while loss(weights - step) > loss(weights) and np.abs(step).max() > 1e-9:
            step = step / 2
        weights = weights - step
    return [round(float(weight), 4) for weight in weights]


def score(rows: NDArray[np.float64], weights: Sequence[float]) -> NDArray[np.float64]:
    """Return the scores of marks with these features."""
    return _share(rows @ np.asarray(weights, dtype="f8"))


def _share(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


def states(doc: Doc) -> States:
    """Return the state of the recogniser at every token, given the entities of the document."""
    states = np.full((len(doc), 3), -1, dtype="i")
    states[:, 0] = np.arange(len(doc))
    for entity in doc.ents:
        states[entity.start + 1 : entity.end, 1] = entity.start
        states[entity.start + 1 : entity.end, 2] = np.arange(entity.start, entity.end - 1)
    return states


def _chance(entity: Span, scores: MoveScores, moves: Mapping[str, int]) -> float:
    """Return the product of the probabilities of an entity's moves, each among those allowed at its place."""
    label, last = entity.label_, entity.end - 1
    chance = 1.0
    for i in range(entity.start, entity.end):
        kind = "U" if len(entity) == 1 else "B" if i == entity.start else "L" if i == last else "I"
        allowed = outside(moves) if kind in "UB" else inside(moves, label)
        if f"{kind}-{label}" not in moves:
            return _LEAST
        shares = np.exp(log_shares(scores[i : i + 1, allowed]))
        chance *= float(shares[0, allowed.index(moves[f"{kind}-{label}"])])
    return chance


def _row(entity: Span, chance: float, best: float) -> list[float]:
    label, odds, best_odds = entity.label_, _log_odds(chance), _log_odds(best)
    labels = [label == "PER", label == "ORG", label == "MISC"]
    bent = [max(0, odds - _SURE), max(0, best_odds - _SURE), min(0, odds - _NO)]
    return [1, odds, best_odds, *labels, chance < 0.5, *bent, len(entity) == 1, math.log(len(entity))]


def _log_odds(chance: float) -> float:
    chance = min(1 - _LEAST, max(_LEAST, chance))
    return math.log(chance / (1 - chance))
