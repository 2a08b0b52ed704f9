"""The command `suggest`: a pipeline marks what is not done, in this process or in several."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from annotate.edits import suggest
from annotate.model import Suggestion, Tokens
from annotate.suggest import Pipeline, load
from store.project import Project

_BATCH = 20  # documents in one transaction

_worker: Pipeline | None = None


def suggest_all(project: Project, name: str, processes: int, progress: Callable[[int], None]) -> tuple[str, int, int]:
    """Mark every unfinished document the pipeline has not seen; its id, the documents, and the marks suggested."""
    pipeline = load(name)
    waiting = project.unsuggested(pipeline.id)
    documents = marks = 0
    results = _found(project, pipeline, name, waiting, processes)
    while batch := list(islice(results, _BATCH)):
        marked = [suggest(project.document(i), found, tokens, pipeline.id) for i, (tokens, found) in batch]
        project.save_suggestions(marked)
        documents += len(marked)
        marks += sum(document.unchecked for document in marked)
        progress(documents)
    return pipeline.id, documents, marks


def _found(
    project: Project, pipeline: Pipeline, name: str, waiting: Sequence[int], processes: int
) -> Iterator[tuple[int, tuple[Tokens, list[Suggestion]]]]:
    if processes == 1 or len(waiting) < 2 * processes:
        yield from zip(waiting, pipeline.suggest(project.document(i).text for i in waiting), strict=True)
        return
    rest = iter(waiting)
    with multiprocessing.get_context("spawn").Pool(processes, _start, (name,)) as pool:
        while ids := list(islice(rest, _BATCH * processes)):
            # texts are read here: the project belongs to this thread, and the pool reads its input in another
            yield from zip(ids, pool.map(_suggest, [project.document(i).text for i in ids]), strict=True)


def _start(name: str) -> None:
    """In a worker: load the pipeline once."""
    global _worker
    _worker = load(name)


def _suggest(text: str) -> tuple[Tokens, list[Suggestion]]:
    assert _worker is not None
    return next(_worker.suggest([text]))
