"""`python -m annotate.recipe DATA_FOLDER [OUT_FOLDER]`: makes the bundled pipeline from the raw data, with its card."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from multiprocessing.pool import Pool
from pathlib import Path
from typing import Any

from annotate.network_guard import block_network
from annotate.pipelines.runner import bundled_folder
from annotate.recipe import making

EVALUATION = "eval-conll2002-testa.txt.xz"
_DATA = f"folder with names-*.txt.xz, name-boundaries.jsonl.xz and, to measure on it, {EVALUATION}"
_WORK = "folder that keeps what is made on the way; what stands there is not made again"
SEEDS = (1, 2, 3)
PROCESSES = 3  # on two cores too: a stage with three jobs is done sooner than two and then one


def main() -> None:
    """Train with every seed, teach each the mean of all, ship the best on our development articles, with its card."""
    block_network()
    parser = argparse.ArgumentParser(prog="python -m annotate.recipe", description=main.__doc__)
    parser.add_argument("data", type=Path, help=_DATA)
    parser.add_argument("out", type=Path, nargs="?", default=bundled_folder())
    parser.add_argument("--steps", type=int, default=3000, help="of each seed")
    parser.add_argument("--lessons", type=int, default=1500, help="steps of each student")
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--work", type=Path, help=_WORK)
    options = parser.parse_args()

    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # a process each is faster than threads
    with (
        nullcontext(options.work) if options.work else tempfile.TemporaryDirectory() as folder,
        multiprocessing.get_context("spawn").Pool(PROCESSES, initializer=block_network) as pool,
    ):
        _make(options, Path(folder), pool)


def _make(options: argparse.Namespace, work: Path, pool: Pool) -> None:
    work.mkdir(parents=True, exist_ok=True)
    raw, text = options.data, work / "text.spacy"
    seeds = {seed: work / f"seed-{seed}" for seed in options.seeds}
    shares = [work / f"shares-{number}.npy" for number in range(making.PARTS)]
    students = {seed: work / f"student-{seed}" for seed in options.seeds}
    _run(pool, making.make, [(raw, options.steps, seed, out) for seed, out in seeds.items()])
    _run(pool, making.write_text, [(raw, text)])
    _run(pool, making.teach, [(list(seeds.values()), text, number, out) for number, out in enumerate(shares)])
    _run(
        pool,
        making.study,
        [(seeds[seed], text, shares, options.lessons, seed, out) for seed, out in students.items()],
    )
    making.finish(list(students.values()), list(seeds.values()), raw / EVALUATION, options.out)


def _run(pool: Pool, stage: Callable[..., None], jobs: Sequence[tuple[Any, ...]]) -> None:
    """Return a stage of the recipe for each of these jobs whose last argument, what it makes, does not stand there yet."""
    pool.starmap(stage, [job for job in jobs if not job[-1].exists()], chunksize=1)


if __name__ == "__main__":
    main()
