"""Several networks become one of the same size: it learns what they find likely on the mean, not what is right.

Networks that differ by their seed alone err in different places. The mean of their probabilities is better than each,
and one network can learn most of it (soft distillation). As a state of the recogniser is three tokens, nothing is
decoded for that: every token is looked at with no name open, and with one open that began up to three tokens back.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Adam, fix_random_seed, set_dropout_rate

from annotate.dutch.moves import Scores, States, columns, inside, log_shares, outside, scores_at

Shares = NDArray[np.float16]  # how likely each move is at a state: a row a state, a column a move
_TOGETHER = 64  # documents that the teachers look at together
_WORDS = 1400  # tokens of a batch of the student
_LEARN_RATE = 0.0005
_DROPOUT = 0.1
_OPEN = 0.5  # weight of states with a name open, of which most are never reached
_FARTHEST = 3  # tokens back that a name may have begun
_INSIDE = frozenset("de van den der & - voor en het 't".split())  # small words in names


@dataclass(frozen=True, slots=True)
class Lesson:
    """A document, states of the recogniser in it, and how likely the teachers find each move there."""

    doc: Doc
    states: States
    shares: Shares


def teach(teachers: Sequence[Language], docs: Sequence[Doc]) -> Shares:
    """Return what the teachers find likely on the mean, at the states of these documents one after the other."""
    found = []
    for first in range(0, len(docs), _TOGETHER):
        batch = docs[first : first + _TOGETHER]
        states = _together([states_of(doc) for doc in batch], batch)
        found.append(np.mean([_shares(nlp, batch, states) for nlp in teachers], axis=0).astype("f2"))
        for doc in batch:
            doc.tensor = np.zeros((0, 0), dtype="f")  # a gigabyte, if they were kept
    return np.concatenate(found)


def lessons(docs: Sequence[Doc], shares: Shares) -> list[Lesson]:
    """Return the documents with what `teach` said of each."""
    states = [states_of(doc) for doc in docs]
    ends = np.cumsum([len(rows) for rows in states])
    return [Lesson(doc, rows, shares[end - len(rows) : end]) for doc, rows, end in zip(docs, states, ends, strict=True)]


def states_of(doc: Doc) -> States:
    """States that a recogniser may come to: each token with no name open, or inside one that began at a capital."""
    states = [(i, -1, -1) for i in range(len(doc))]
    for i in range(1, len(doc)):
        for first in range(i - 1, max(-1, i - 1 - _FARTHEST), -1):
            if first < i - 1 and not _may_be_inside(doc, first + 1):
                break
            if doc[first].text[:1].isupper():
                states.append((i, first, i - 1))
    return np.array(states, dtype="i")


def learn(nlp: Language, given: Sequence[Lesson], steps: int, seed: int) -> None:
    """Train a pipeline's network on, towards the shares of the lessons; what it holds then are averaged weights."""
    fix_random_seed(seed)
    tok2vec: Any = nlp.get_pipe("tok2vec")
    ner: Any = nlp.get_pipe("ner")
    models = (tok2vec.model, ner.model)
    for model in models:
        set_dropout_rate(model, _DROPOUT)
    optimizer = Adam(_LEARN_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    moves = columns(ner)
    for _, batch in zip(range(steps), _batches(given, seed), strict=False):
        _update(tok2vec, ner, batch, moves)
        for model in models:
            model.finish_update(optimizer)
        optimizer.step_schedules()
    for model in models:
        with model.use_params(optimizer.averages):
            averaged = model.to_bytes()
        model.from_bytes(averaged)


def gradient(scores: Scores, states: States, shares: Shares, moves: Mapping[str, int]) -> Scores:
    """How the scores are to change for their shares to come nearer to the lesson's, among the moves allowed there."""
    found = np.zeros_like(scores)
    for at, weight in _groups(states, moves):
        wanted = shares[at].astype("f")
        wanted /= np.maximum(wanted.sum(axis=1, keepdims=True), 1e-6)
        found[at] = weight * (np.exp(log_shares(scores[at])) - wanted)
    return found


def _groups(states: States, moves: Mapping[str, int]) -> Iterator[tuple[Any, float]]:
    """Places in the scores whose moves exclude one another, as an index of rows and columns, and what they weigh."""
    is_open = states[:, 1] >= 0
    yield np.ix_(np.flatnonzero(~is_open), np.array(outside(moves))), 1.0
    for label in sorted({name.partition("-")[2] for name in moves} - {""}):
        yield np.ix_(np.flatnonzero(is_open), np.array(inside(moves, label))), _OPEN


def _may_be_inside(doc: Doc, i: int) -> bool:
    text = doc[i].text
    return text[:1].isupper() or text[:1].isdigit() or text.lower() in _INSIDE


def _together(states: Sequence[States], docs: Sequence[Doc]) -> States:
    """Return the states of several documents as of one: a network numbers the tokens of a batch through."""
    starts = np.cumsum([0, *map(len, docs)])
    return np.concatenate(
        [np.where(rows < 0, rows, rows + start) for rows, start in zip(states, starts, strict=False)]
    ).astype("i")


def _shares(nlp: Language, docs: Sequence[Doc], states: States) -> Scores:
    """How likely one network finds each move at these states, each among those allowed there."""
    tok2vec: Any = nlp.get_pipe("tok2vec")
    ner: Any = nlp.get_pipe("ner")
    tok2vec.set_annotations(docs, tok2vec.predict(docs))
    scores = scores_at(ner.model.predict(docs), states)
    found = np.zeros_like(scores)
    for at, _ in _groups(states, columns(ner)):
        found[at] = np.exp(log_shares(scores[at]))
    return found


def _batches(given: Sequence[Lesson], seed: int) -> Iterator[list[Lesson]]:
    """Lessons in batches of about as many tokens each, shuffled anew every time round, without end."""
    chance = random.Random(seed)
    batch: list[Lesson] = []
    while True:
        for lesson in chance.sample(given, len(given)):
            batch.append(lesson)
            if sum(len(one.doc) for one in batch) >= _WORDS:
                yield batch
                batch = []


def _update(tok2vec: Any, ner: Any, batch: Sequence[Lesson], moves: Mapping[str, int]) -> None:
    """One step: forwards through both layers, and the gradient at the lessons' states back through them."""
    docs = [lesson.doc for lesson in batch]
    states = _together([lesson.states for lesson in batch], docs)
    shares = np.concatenate([lesson.shares for lesson in batch])
    vectors, back_to_words = tok2vec.model.begin_update(docs)
    gradients: list[Any] = []

    def keep(of_vectors: Any) -> list[Any]:
        gradients.append(of_vectors)
        return []

    (listener,) = tok2vec.listeners
    listener.receive(listener.get_batch_id(docs), vectors, keep)
    step, finish = ner.model.begin_update(docs)
    step.get_token_ids = lambda rows: rows  # they are token ids already
    scores, back = step.begin_update(states)
    back(gradient(np.asarray(scores), states, shares, moves))
    finish(None)
    back_to_words(gradients[0])
