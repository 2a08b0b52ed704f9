"""Training: the sets put together, the network, and the finished pipeline with its rules."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from thinc.api import Config

from annotate.dutch.confidence import FACTORY as CONFIDENCE
from annotate.dutch.confidence import Confidence, fit
from annotate.dutch.rules import FACTORY as RULES
from annotate.dutch.rules import DocumentRules
from annotate.recipe import augment, boundaries, templates
from annotate.recipe.data import Sentence
from annotate.recipe.evaluate import Article
from annotate.recipe.lexicon import Lexicon
from annotate.recipe.tokenizer import add_cuts

INVENTED = 32_000  # sentences from templates
_DEVELOPMENT = 0.03  # share of the training documents kept back to choose the best step
_WITHOUT_NAMES = 0.45  # share kept of the sentences that hold no name
_NEWS = "udalp"  # the source that is newspaper text counts twice
_RULES_LIST = 40_000


def documents(nlp: Language, lexicon: Lexicon, sentences: Sequence[Sentence], seed: int) -> list[Doc]:
    """All training documents: typed boundaries, invented sentences, and their variants."""
    chance = random.Random(seed)
    real = []
    for sentence in sentences:
        marks = boundaries.marks_of(sentence, lexicon)
        if any(label != boundaries.UNKNOWN for _, _, label in marks) or chance.random() < _WITHOUT_NAMES:
            doc = boundaries.to_doc(nlp, sentence.tokens, marks)
            real += [doc] * (2 if sentence.source.startswith(_NEWS) else 1)
    invented = [boundaries.make_doc(nlp, text, spans) for text, spans in templates.examples(INVENTED, lexicon, seed)]
    short = [*real, *invented]
    variants = augment.headlines(nlp, short, 0.07, seed) + augment.in_quotes(nlp, short, 0.06, seed)
    running = augment.join(nlp, real, 0.5, seed) + augment.join(nlp, invented, 0.6, seed)
    return augment.requote(nlp, running, 0.6, seed) + variants


def pipeline(vectors: Path, docs: Sequence[Doc], lexicon: Lexicon, *, steps: int, seed: int) -> Language:
    """Train the network on the documents, and put the document rules behind it."""
    with tempfile.TemporaryDirectory() as folder:
        train_path, dev_path = Path(folder, "train.spacy"), Path(folder, "dev.spacy")
        shuffled = list(docs)
        random.Random(seed).shuffle(shuffled)
        kept_back = round(len(shuffled) * _DEVELOPMENT)
        DocBin(docs=shuffled[kept_back:]).to_disk(train_path)
        DocBin(docs=shuffled[:kept_back]).to_disk(dev_path)
        nlp = add_cuts(init_nlp(_config(vectors, train_path, dev_path, steps, seed)))
        train(nlp, Path(folder))
        nlp = spacy.load(Path(folder, "model-best"))
    rules = nlp.add_pipe(RULES, name="document_rules")
    assert isinstance(rules, DocumentRules)
    ordinary = _most_frequent(lexicon)
    towns = {town for town in lexicon.belgian | lexicon.cities if town.lower() not in ordinary}
    rules.set_lists(lexicon.countries, lexicon.demonyms, ordinary, towns, lexicon.sure_names())
    nlp.add_pipe(CONFIDENCE, name="confidence")
    return nlp


def fit_confidence(pipelines: Sequence[Language], articles: Sequence[Article]) -> list[float]:
    """Weights of the confidence, by the marks of all these pipelines in articles that none was trained on.

    One pipeline alone makes too few marks to tell the twelve weights from chance.
    """
    rows: list[NDArray[np.float64]] = []
    right: list[bool] = []
    for nlp in pipelines:
        component = nlp.get_pipe("confidence")
        assert isinstance(component, Confidence)
        for doc, (_, gold) in zip(nlp.pipe(text for text, _ in articles), articles, strict=True):
            rows.append(component.features(doc))
            right += [(e.start_char, e.end_char, e.label_) in gold for e in doc.ents]
    return fit(np.concatenate(rows), np.array(right, dtype="f8"))


def set_confidence(nlp: Language, weights: list[float]) -> None:
    """Give the pipeline's confidence these weights."""
    component = nlp.get_pipe("confidence")
    assert isinstance(component, Confidence)
    component.weights = weights


def _most_frequent(lexicon: Lexicon) -> set[str]:
    from wordfreq import zipf_frequency

    return set(sorted(lexicon.ordinary, key=lambda word: (-zipf_frequency(word, "nl"), word))[:_RULES_LIST])


def _config(vectors: Path, train_path: Path, dev_path: Path, steps: int, seed: int) -> Config:
    config = Config().from_str(Path(__file__).with_name("network.cfg").read_text("utf-8"), interpolate=False)
    config["paths"] = {"train": str(train_path), "dev": str(dev_path), "vectors": str(vectors), "init_tok2vec": None}
    config["system"]["seed"] = seed
    config["training"]["max_steps"] = steps
    return config
