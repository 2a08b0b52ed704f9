"""Cost of the bundled pipeline beside bare spaCy with a recogniser of the same size: `python benchmarks/pipeline.py`.

Every row is measured in processes of its own, on one core, after `OMP_NUM_THREADS=1`, and is the best of several. Times
are those a process had the core for, so that what else runs on the machine matters little.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from annotate.pipelines.runner import bundled_folder  # noqa: E402
from annotate.recipe.evaluate import read_gold  # noqa: E402

KINDS = ("bare spaCy, same network, untrained", "network alone", "network and rules", "all, with confidence")
SECONDS = 3.0
RUNS = 3


def main() -> None:
    """Print a table, and what it costs to add rules and confidence as ratios."""
    rows = {kind: best([in_a_process(kind) for _ in range(RUNS)]) for kind in KINDS}
    print(f"{'':40} {'load s':>8} {'words/s':>9} {'400 words ms':>13} {'memory MB':>10} {'of bare':>8}")
    bare = rows[KINDS[0]]["speed"]
    for kind, row in rows.items():
        print(
            f"{kind:40} {row['load']:8.2f} {row['speed']:9,.0f} {row['article']:13.1f} {row['memory']:10.0f}"
            f" {row['speed'] / bare:8.2f}"
        )
    size = sum(file.stat().st_size for file in bundled_folder().rglob("*") if file.is_file()) / 1e6
    print(
        f"on disk: {size:.1f} MB; confidence costs {1 - rows[KINDS[3]]['speed'] / rows[KINDS[2]]['speed']:.0%} of the speed"
    )


def in_a_process(kind: str) -> dict[str, float]:
    """Return the result of `measure` in a fresh process with one thread."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    run = subprocess.run([sys.executable, __file__, kind], capture_output=True, text=True, check=True, env=environment)
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def best(runs: list[dict[str, float]]) -> dict[str, float]:
    """Keep the highest speed, and the lowest of everything else."""
    return {name: (max if name == "speed" else min)(run[name] for run in runs) for name in runs[0]}


def measure(kind: str) -> dict[str, float]:
    """Load, speed, one article and memory of one kind, in this process."""
    start = time.process_time()
    import spacy

    import annotate.dutch  # noqa: F401 - registers the components

    leave_out = {KINDS[1]: ["document_rules", "confidence"], KINDS[2]: ["confidence"]}.get(kind, [])
    nlp = spacy.load(bundled_folder(), exclude=leave_out)
    if kind == KINDS[0]:
        config = nlp.config.copy()
        nlp = spacy.blank("nl")
        for name in ("tok2vec", "ner"):
            part = config["components"][name]
            if name == "tok2vec":
                part["model"]["embed"]["include_static_vectors"] = False
            nlp.add_pipe(part["factory"], name=name, config={"model": part["model"]})
        for label in ("PER", "ORG", "LOC", "MISC"):
            nlp.get_pipe("ner").add_label(label)  # type: ignore[attr-defined]
        nlp.initialize()
    load = time.process_time() - start
    texts = [text for text, _ in read_gold("test")]
    article = " ".join(" ".join(texts).split()[:400])
    times = []
    for _ in range(20):
        start = time.process_time()
        nlp(article)
        times.append(time.process_time() - start)
    words, start = 0, time.process_time()
    while time.process_time() - start < SECONDS:
        for text in texts:
            nlp(text)
            words += len(text.split())
    speed = words / (time.process_time() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"load": load, "speed": speed, "article": statistics.median(times) * 1000, "memory": memory}


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
    else:
        main()
