"""`python -m annotate.recipe DATA_FOLDER [OUT_FOLDER]`: makes the bundled pipeline from the raw data, with its card."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import tempfile
from pathlib import Path

import spacy

import annotate.dutch  # noqa: F401 - registers the components
from annotate.recipe import card, data, evaluate, lexicon, measure, train, vectors
from annotate.recipe.tokenizer import add_cuts
from annotate.suggest import BUNDLED, bundled_folder

EVALUATION = "eval-conll2002-testa.txt.xz"
SEEDS = (1, 2, 3)
PROCESSES = 2


def main() -> None:
    """Train with every seed, ship the one that is best on our development articles, and write what was measured."""
    parser = argparse.ArgumentParser(prog="python -m annotate.recipe", description=main.__doc__)
    parser.add_argument("data", type=Path, help="folder with names-*.txt.xz and name-boundaries.jsonl.xz")
    parser.add_argument("out", type=Path, nargs="?", default=bundled_folder())
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    options = parser.parse_args()

    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # a process each is faster than threads
    with tempfile.TemporaryDirectory() as folder:
        outs = [Path(folder, str(seed)) for seed in options.seeds]
        jobs = [(options.data, options.steps, seed, out) for seed, out in zip(options.seeds, outs, strict=True)]
        with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
            pool.starmap(make, jobs, chunksize=1)
        finish(outs, options.data / EVALUATION, options.out)


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
    best.to_disk(out)
    card.write(best, out, report)


if __name__ == "__main__":
    main()
