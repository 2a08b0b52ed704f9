"""The stages of the recipe, each from files to a file or folder; apart from the command, so that processes find them.

A stage leaves nothing under its name before it is done, so that what stands there need not be made again.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import spacy
import srsly
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

import annotate.dutch  # noqa: F401 - registers the components
from annotate.dutch.saved import NAME as SAVED_TOKENIZER
from annotate.pipelines.routing import BUNDLED
from annotate.recipe import card, data, distil, evaluate, lexicon, measure, train, vectors
from annotate.recipe.tokenizer import add_cuts

PARTS = 3  # in which the text of the lessons is looked at, side by side
_TEXT_SEED = 0  # other invented sentences than any seed was trained on


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
    _save(nlp, out)


def write_text(raw: Path, out: Path) -> None:
    """Return the text of the lessons: documents as for training, of which only the words are used."""
    sentences = list(data.read_sentences(raw))
    words = lexicon.build(data.read_names(raw), sentences)
    docs = train.documents(add_cuts(spacy.blank("nl")), words, sentences, _TEXT_SEED)
    part = _part(out)
    DocBin(attrs=["ORTH", "SPACY"], docs=docs).to_disk(part)
    part.rename(out)


def teach(folders: Sequence[Path], text: Path, number: int, out: Path) -> None:
    """Return what the pipelines in these folders find likely on the mean, in one part of the text."""
    teachers = [spacy.load(folder) for folder in folders]
    docs = _read_text(text, teachers[0].vocab)
    part = _part(out)
    with part.open("wb") as file:
        np.save(file, distil.teach(teachers, docs[number::PARTS]))
    part.rename(out)


def study(start: Path, text: Path, shares: Sequence[Path], steps: int, seed: int, out: Path) -> None:
    """Return the pipeline in a folder, trained on with the lessons."""
    nlp = spacy.load(start)
    docs = _read_text(text, nlp.vocab)
    given = [
        lesson for number, file in enumerate(shares) for lesson in distil.lessons(docs[number::PARTS], np.load(file))
    ]
    distil.learn(nlp, given, steps, seed)
    print(f"student {seed}: {len(given)} documents, {steps} steps")
    _save(nlp, out)


def finish(students: Sequence[Path], seeds: Sequence[Path], conll: Path, out: Path) -> None:
    """Return the student that is best on our development articles, its confidence fitted and its card written, in a folder."""
    pipelines = [spacy.load(folder) for folder in students]
    development = evaluate.read_gold("development")
    best = max(pipelines, key=lambda nlp: evaluate.scores(evaluate.marker(nlp), development)["ALL"].f1)
    train.set_confidence(best, train.fit_confidence(pipelines, development + evaluate.read_unseen()))
    networks = {"student": pipelines, "seed": [spacy.load(folder) for folder in seeds]}
    report = measure.report(best, networks, development, conll)
    card.add_scores(best, report)
    if out.exists():
        shutil.rmtree(out)
    write(best, out)
    card.write(best, out, report)


def write(nlp: Language, out: Path) -> None:
    """Return the folder of a finished pipeline, with nothing in it that is slow to load and of no use to who marks texts.

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


def _read_text(text: Path, vocab: Vocab) -> list[Doc]:
    return list(DocBin().from_disk(text).get_docs(vocab))


def _save(nlp: Language, out: Path) -> None:
    part = _part(out)
    nlp.to_disk(part)
    part.rename(out)


def _part(out: Path) -> Path:
    """Where a stage writes until it is done."""
    return out.with_name(out.name + ".part")
