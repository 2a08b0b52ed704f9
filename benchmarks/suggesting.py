"""How fast all articles of a project are marked, beside spaCy's own pipe: words and storing included.

`python benchmarks/suggesting.py [ARTICLES]`: `suggest` with one process and with two, and bare `nlp.pipe` of the same pipeline
with the same batch, each in a process of its own; loading the pipeline is not counted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotate.model import Document
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import BATCH_TEXTS, load_language
from annotate.sample import sample_documents
from store.project import Project
from ui.cli import suggest
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines

ARTICLES = 600


def main(count: int = ARTICLES) -> tuple[float, float]:
    """Print and return the speed of one process as a share of the bare pipe, and of two as a multiple of one."""
    with tempfile.TemporaryDirectory() as folder:
        bare, one, two = (_measured(way, count, folder) for way in ("bare", "1", "2"))
    print(
        f"{count} articles: bare pipe {bare:.1f} s; suggest {one:.1f} s, {bare / one:.2f} of bare;"
        f" two processes {two:.1f} s, {one / two:.2f} × one"
    )
    return bare / one, one / two


def _measured(way: str, count: int, folder: str) -> float:
    command = [sys.executable, __file__, way, str(count), folder]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[-1])


def texts(count: int) -> list[str]:
    """Return the sample articles again and again, each time another text."""
    known = [document.text for document in sample_documents()]
    return [f"{known[number % len(known)]}\n\n{number}" for number in range(count)]


def bare(count: int) -> float:
    """Return the seconds that the pipeline alone takes."""
    nlp = load_language(BUNDLED)
    list(nlp.pipe(texts(2)))
    start = time.perf_counter()
    for _ in nlp.pipe(texts(count), batch_size=BATCH_TEXTS):
        pass
    return time.perf_counter() - start


def ours(count: int, path: Path, processes: int) -> float:
    """Return the seconds that the command takes, without loading the pipeline."""
    with Project.open(path, create=True) as project:
        project.add(Document(text, meta={"language": "nl"}) for text in texts(count))
        pipelines = Pipelines(project, Settings(), BUNDLED)
        stamps: list[tuple[int, float]] = []
        suggest.suggest_all(project, pipelines, processes, lambda done: stamps.append((done, time.perf_counter())))
    warm = stamps[processes]  # each process has loaded the pipeline
    return (stamps[-1][1] - warm[1]) * count / (count - warm[0])


if __name__ == "__main__":
    if len(sys.argv) == 4:
        way, count, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
        print(bare(count) if way == "bare" else ours(count, folder / f"{way}.kanttekening", int(way)))
    else:
        main(*map(int, sys.argv[1:]))
