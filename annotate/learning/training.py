"""Train a pipeline further, by spaCy's own means: its network learns from articles and rehearses what it knew."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import registry
from thinc.api import Config, Model, fix_random_seed

from annotate.errors import QT_TRANSLATE_NOOP, UserError

_SETTINGS = Path(__file__).with_name("learning.cfg")
_SHARE_LEARNT = 0.85  # of the weights; the rest stays what it was, so that little is forgotten
_EPOCHS = ((50, 6), (100, 4))  # up to so many articles; fewer epochs for more
_EPOCHS_FOR_NEW_LABELS = ((5, 30), (10, 20), (25, 8), (50, 6))
_LEAST_EPOCHS = 3
_NO_NER = QT_TRANSLATE_NOOP(
    "errors", "The language model {name} has no part that could learn to mark names (no “ner”). It stays as it is."
)
_TRANSFORMER = QT_TRANSLATE_NOOP(
    "errors", "The language model {name} is a transformer, which only learns on special hardware. It stays as it is."
)
Progress = Callable[[int], None]  # called with the number of tokens that were learnt from since; may raise to stop
Weights = list[NDArray[np.float32]]


class Trainee:
    """A pipeline that is to learn: which of its components do, and which labels they get."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Raise UserError if the pipeline cannot learn. `name` is what to call it then."""
        recognisers = [pipe for pipe in nlp.pipe_names if nlp.get_pipe_meta(pipe).factory == "ner"]
        if not recognisers:
            raise UserError(_NO_NER, name=name)
        if any("transformer" in nlp.get_pipe_meta(pipe).factory for pipe in nlp.pipe_names):
            raise UserError(_TRANSFORMER, name=name)
        self.nlp = nlp
        self._ner = recognisers[0]
        self.trained = [*self._own_layers(), self._ner]

    @property
    def labels(self) -> Sequence[str]:
        """The labels that the recogniser knows."""
        return tuple(self._recogniser.labels)

    @property
    def _recogniser(self) -> Any:
        return self.nlp.get_pipe(self._ner)

    def add_labels(self, labels: Collection[str]) -> None:
        """Let the recogniser know these labels too."""
        for label in sorted(set(labels) - set(self.labels)):
            self._recogniser.add_label(label)

    def start_afresh(self, labels: Collection[str]) -> None:
        """Put a recogniser that knows these labels alone in the place of the old one; it keeps how it reads words.

        Other components that mark names are removed, because they do so by the old labels.
        """
        for name in [one for one in self.nlp.pipe_names if self._marks_names(one) and one != self._ner]:
            self.nlp.remove_pipe(name)
        old = self._recogniser
        config = {key: value for key, value in self.nlp.get_pipe_config(self._ner).items() if key != "factory"}
        self.nlp.replace_pipe(self._ner, "ner", config=config)
        fresh = self._recogniser
        self.add_labels(labels)
        fresh.initialize(lambda: [Example.from_dict(self.nlp.make_doc("."), {"entities": []})], nlp=self.nlp)
        _copy_weights(old.model.get_ref("tok2vec"), fresh.model.get_ref("tok2vec"))

    def _marks_names(self, pipe: str) -> bool:
        return "doc.ents" in self.nlp.get_pipe_meta(pipe).assigns

    def _own_layers(self) -> list[str]:
        """Return the layer that the recogniser listens to, so that it learns too.

        If other components listen to the same one, the recogniser gets a copy, because they would suffer.
        """
        layers = [name for name, pipe in self.nlp.pipeline if self._ner in getattr(pipe, "listener_map", {})]
        for name in layers:
            if set(self.nlp.get_pipe(name).listener_map) != {self._ner}:  # type: ignore[attr-defined]
                self.nlp.replace_listeners(name, self._ner, ["model.tok2vec"])
        return [name for name in layers if self._ner in self.nlp.get_pipe(name).listener_map]  # type: ignore[attr-defined]

    def learn(self, lessons: Sequence[Doc], epochs: int, share: float, progress: Progress, seed: int = 0) -> None:
        """Learn from documents with entities, and keep (1 - share) of the weights as they were."""
        fix_random_seed(seed)
        rng = random.Random(seed)
        resolved = registry.resolve(Config().from_disk(_SETTINGS)["training"])
        optimizer = self.nlp.resume_training(sgd=resolved["optimizer"])
        before = self.weights()
        for _ in range(epochs):
            shuffled = rng.sample(list(lessons), len(lessons))
            for batch in resolved["batcher"](self._examples(shuffled)):
                self.nlp.update(
                    batch,
                    drop=resolved["dropout"],
                    sgd=optimizer,
                    exclude=[pipe for pipe in self.nlp.pipe_names if pipe not in self.trained],
                )
                progress(sum(len(example) for example in batch))
        self._mix(before, optimizer.averages or {}, share)

    def _examples(self, docs: Sequence[Doc]) -> Iterator[Example]:
        for doc in docs:
            bare = Doc(doc.vocab, [t.text for t in doc], [bool(t.whitespace_) for t in doc])
            yield Example(bare, doc)

    def weights(self) -> Weights:
        """Return what was learnt, in the order of the parameters."""
        return [np.array(node.get_param(name)) for node, name in self._parameters()]

    def take_mean(self, runs: Sequence[Weights]) -> None:
        """Set the weights to the mean of what was learnt in runs that started alike."""
        for (node, name), *theirs in zip(self._parameters(), *runs, strict=True):
            node.set_param(name, np.mean(theirs, axis=0))

    def _parameters(self) -> Iterator[tuple[Model[Any, Any], str]]:
        for pipe in self.trained:
            for node in self.nlp.get_pipe(pipe).model.walk():  # type: ignore[attr-defined]
                yield from ((node, name) for name in node.param_names if node.has_param(name))

    def _mix(self, before: Weights, averages: Mapping[tuple[int, str], Any], share: float) -> None:
        """Set the weights to what they were on the average while learning, mixed with what they were before."""
        for (node, name), old in zip(self._parameters(), before, strict=True):
            if (key := (node.id, name)) in averages:
                node.set_param(name, (1 - share) * old + share * averages[key])


def _copy_weights(old: Model[Any, Any], new: Model[Any, Any]) -> None:
    """Give a model the weights of one that is built alike."""
    for source, target in zip(old.walk(), new.walk(), strict=True):
        for name in source.param_names:
            if source.has_param(name):
                target.set_param(name, source.get_param(name))


def epochs_for(articles: int, *, has_new_labels: bool) -> int:
    """Return how often to learn from so many articles."""
    steps = _EPOCHS_FOR_NEW_LABELS if has_new_labels else _EPOCHS
    usual = next((epochs for most, epochs in _EPOCHS if articles <= most), _LEAST_EPOCHS)
    return next((epochs for most, epochs in steps if articles <= most), usual)


def share_for(*, has_new_labels: bool) -> float:
    """Return how much of the weights is learnt: all where labels are new, of which there is nothing to forget."""
    return 1.0 if has_new_labels else _SHARE_LEARNT


def note_settings(nlp: Language) -> None:
    """Write into the pipeline's configuration how it was trained."""
    nlp.config["training"].update(Config().from_disk(_SETTINGS)["training"])
