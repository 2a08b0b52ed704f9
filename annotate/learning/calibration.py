"""How far scores are from the share of marks that is right, and the confidence fitted anew to articles not learnt from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotate.dutch.confidence import fit, score

_FOLDS = 5
_TENTHS = 10


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the confidence can be fitted to: for each article the features of its marks, and which of them are right."""

    rows: Sequence[NDArray[np.float64]]
    right: Sequence[NDArray[np.float64]]

    def part(self, keep: Sequence[bool]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the rows of some articles, and which of them are right."""
        pairs = [pair for pair, is_kept in zip(zip(self.rows, self.right, strict=True), keep, strict=True) if is_kept]
        return np.concatenate([rows for rows, _ in pairs]), np.concatenate([right for _, right in pairs])


def refit(found: Evidence, start: Sequence[float]) -> list[float]:
    """Return weights of the confidence that fit these articles, held towards those at the start."""
    rows, right = found.part([True] * len(found.rows))
    return fit(rows, right, start=start) if len(right) else list(start)


def error_of_refit(found: Evidence, start: Sequence[float]) -> float:
    """Return the error of weights that were fitted to other articles than those they are measured on, in five parts."""
    scores, right = [], []
    for fold in range(_FOLDS):
        is_in = [number % _FOLDS == fold for number in range(len(found.rows))]
        rows, truth = found.part(is_in)
        others = found.part([not one for one in is_in])
        scores.append(score(rows, fit(*others, start=start)))
        right.append(truth)
    return calibration_error(np.concatenate(scores), np.concatenate(right))


def calibration_error(scores: NDArray[np.float64], right: NDArray[np.float64]) -> float:
    """Return how far scores are from the share that is right, on average over the tenths that they fall in."""
    tenths = np.minimum((scores * _TENTHS).astype(int), _TENTHS - 1)
    gaps = [abs(float(np.sum(scores[tenths == t] - right[tenths == t]))) for t in range(_TENTHS)]
    return sum(gaps) / len(scores) if len(scores) else 0.0
