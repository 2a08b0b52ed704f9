"""One pipeline from the raw data, and of several the one to ship; apart from the command, so that processes find it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import spacy
import srsly
from spacy.language import Language

import annotate.dutch  # noqa: F401 - registers the components
from annotate.dutch.saved import NAME as SAVED_TOKENIZER
from annotate.pipelines.routing import BUNDLED
from annotate.recipe import card, data, evaluate, lexicon, measure, train, vectors
from annotate.recipe.tokenizer import add_cuts


def make(raw: Path, steps: int, seed: int, out: Path) -> None:
    """One pipeline, from the raw data to a folder."""
    sentences = list(data.read_sentences(raw))
    words = lexicon.build(data.read_names(raw), sentences)
    with tempfile.TemporaryDirectory() as folder:
        blank = spacy.blank("nl")
        vectors.add_vectors(blank, vectors.features(words))
        blank.to_disk(folder)
        docs = train.documents(add_cuts(spacy.blank("nl")), words, sentences, seed)
        print(f"seed {seed}: {len(docs)} training documents, {sum(map(len, docs))} tokens")
        nlp = train.pipeline(Path(folder), docs, words, steps=steps, seed=seed)
    card.describe(nlp, BUNDLED)
    nlp.to_disk(out)


def finish(folders: list[Path], conll: Path, out: Path) -> None:
    """The best of the pipelines in these folders, with its confidence fitted and its card written, in the out folder."""
    pipelines = [spacy.load(folder) for folder in folders]
    development = evaluate.read_gold("development")
    best = max(pipelines, key=lambda nlp: evaluate.scores(evaluate.marker(nlp), development)["ALL"].f1)
    train.fit_confidence(best, development)
    report = measure.report(best, pipelines, development, conll)
    card.add_scores(best, report)
    if out.exists():
        shutil.rmtree(out)
    write(best, out)
    card.write(best, out, report)


def write(nlp: Language, out: Path) -> None:
    """The folder of a finished pipeline, with nothing in it that is slow to load and of no use to who marks texts.

    Vectors are found by the hashes of words. Their 305,000 words themselves would be a third of the folder, of the time
    it takes to load and of its memory; a word of a text is known once it is read. Where the training files lay is of
    no use either.
    """
    config = nlp.config.copy()
    config["nlp"]["tokenizer"] = {"@tokenizers": SAVED_TOKENIZER}
    config["paths"] = dict.fromkeys(config["paths"])
    nlp.config = config
    nlp.to_disk(out)
    srsly.write_json(out / "vocab" / "strings.json", [])
