"""`python -m annotate.recipe DATA_FOLDER [OUT_FOLDER]`: makes the bundled pipeline from the raw data."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import spacy

from annotate.recipe import card, data, evaluate, lexicon, train, vectors
from annotate.suggest import BUNDLED, bundled_folder

EVALUATION = "eval-conll2002-testa.txt.xz"
SEED = 1


def main() -> None:
    """From lists and sentences to the pipeline folder, with its card."""
    parser = argparse.ArgumentParser(prog="python -m annotate.recipe", description=main.__doc__)
    parser.add_argument("data", type=Path, help="folder with names-*.txt.xz and name-boundaries.jsonl.xz")
    parser.add_argument("out", type=Path, nargs="?", default=bundled_folder())
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()

    sentences = list(data.read_sentences(options.data))
    words = lexicon.build(data.read_names(options.data), sentences)
    print(
        f"{len(sentences)} sentences, {len(words.per)} persons, {len(words.demonyms)} demonyms, {len(words.ordinary)} ordinary"
    )
    with tempfile.TemporaryDirectory() as folder:
        blank = spacy.blank("nl")
        vectors.add_vectors(blank, vectors.features(words))
        blank.to_disk(folder)
        docs = train.documents(spacy.blank("nl"), words, sentences, options.seed)
        print(f"{len(docs)} training documents, {sum(len(doc) for doc in docs)} tokens")
        nlp = train.pipeline(Path(folder), docs, words, steps=options.steps, seed=options.seed)
    card.describe(nlp, BUNDLED)
    evaluation = options.data / EVALUATION
    if evaluation.is_file():
        card.add_scores(nlp, evaluate.scores(nlp, evaluation))
    if options.out.exists():
        shutil.rmtree(options.out)
    nlp.to_disk(options.out)
    card.write(nlp, options.out)


if __name__ == "__main__":
    main()
