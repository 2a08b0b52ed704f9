"""`python -m annotate.recipe DATA_FOLDER [OUT_FOLDER]`: makes the bundled pipeline from the raw data, with its card."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import tempfile
from pathlib import Path

from annotate.network_guard import block_network
from annotate.pipelines.runner import bundled_folder
from annotate.recipe.making import finish, make

EVALUATION = "eval-conll2002-testa.txt.xz"
_DATA = f"folder with names-*.txt.xz, name-boundaries.jsonl.xz and, to measure on it, {EVALUATION}"
SEEDS = (1, 2, 3)
PROCESSES = 2


def main() -> None:
    """Train with every seed, ship the one that is best on our development articles, and write what was measured."""
    block_network()
    parser = argparse.ArgumentParser(prog="python -m annotate.recipe", description=main.__doc__)
    parser.add_argument("data", type=Path, help=_DATA)
    parser.add_argument("out", type=Path, nargs="?", default=bundled_folder())
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    options = parser.parse_args()

    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # a process each is faster than threads
    with tempfile.TemporaryDirectory() as folder:
        outs = [Path(folder, str(seed)) for seed in options.seeds]
        jobs = [(options.data, options.steps, seed, out) for seed, out in zip(options.seeds, outs, strict=True)]
        with multiprocessing.get_context("spawn").Pool(PROCESSES, initializer=block_network) as pool:
            pool.starmap(make, jobs, chunksize=1)
        finish(outs, options.data / EVALUATION, options.out)


if __name__ == "__main__":
    main()
