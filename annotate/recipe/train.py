"""Training: the sets put together, the network, and the finished pipeline with its rules."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from thinc.api import Config

import annotate.dutch
from annotate.recipe import augment, boundaries, templates
from annotate.recipe.data import Sentence
from annotate.recipe.lexicon import Lexicon

INVENTED = 14_000  # sentences from templates
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
        nlp = init_nlp(_config(vectors, train_path, dev_path, steps, seed))
        train(nlp, Path(folder))
        nlp = spacy.load(Path(folder, "model-best"))
    rules = nlp.add_pipe(annotate.dutch.FACTORY, name="document_rules")
    assert isinstance(rules, annotate.dutch.DocumentRules)
    rules.set_lists(countries=lexicon.countries, demonyms=lexicon.demonyms, ordinary=_most_frequent(lexicon))
    return nlp


def _most_frequent(lexicon: Lexicon) -> list[str]:
    from wordfreq import zipf_frequency

    return sorted(lexicon.ordinary, key=lambda word: -zipf_frequency(word, "nl"))[:_RULES_LIST]


def _config(vectors: Path, train_path: Path, dev_path: Path, steps: int, seed: int) -> Config:
    config = Config().from_str(Path(__file__).with_name("network.cfg").read_text("utf-8"), interpolate=False)
    config["paths"] = {"train": str(train_path), "dev": str(dev_path), "vectors": str(vectors), "init_tok2vec": None}
    config["system"]["seed"] = seed
    config["training"]["max_steps"] = steps
    return config
