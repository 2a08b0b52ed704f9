"""The moves of spaCy's recogniser: which column of its scores is which, and the scores at any state.

A state of the recogniser is three tokens: this one, the first of the open entity and the one before, or -1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

States = NDArray[np.int32]  # a row a state
Scores = NDArray[np.float32]  # a row a state, a column a move
_BLOCKED = "U-"  # keeps spans that were set before; it is no move of a name


def columns(ner: Any) -> dict[str, int]:
    """Return the column of every move by its name, such as B-PER or O.

    Not by `ner.move_names`, which leaves out a move in the middle and so puts those behind it one too low.
    """
    names = [ner.moves.get_class_name(i) for i in range(ner.moves.n_moves)]
    return {name: i for i, name in enumerate(names) if name != _BLOCKED}


def outside(moves: Mapping[str, int]) -> list[int]:
    """Return the columns of the moves that are allowed where no entity is open."""
    return [i for name, i in moves.items() if name[0] in "BUO"]


def inside(moves: Mapping[str, int], label: str) -> list[int]:
    """Return the columns of the moves that are allowed where an entity of this label is open."""
    return [moves[name] for name in (f"I-{label}", f"L-{label}") if name in moves]


def scores_at(step: Any, states: States) -> Scores:
    """Return the network's score of every move at each state, from the step model that it predicts for documents."""
    hidden, _ = step.state2vec(states, False)
    scores, _ = step.vec2scores(hidden, False)
    return np.asarray(scores)


def log_shares(scores: Scores) -> Scores:
    """Return the logarithm of each score's share in its row, as softmax has it."""
    least = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(least - np.log(np.exp(least).sum(axis=1, keepdims=True)))
