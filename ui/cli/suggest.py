"""The command `suggest`: pipelines mark what is not done, in this process or in several."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice

from annotate.errors import UserError
from annotate.model import Document, Suggestion, Tokens
from annotate.names.memory import Memory
from annotate.pipelines.language import detect
from annotate.pipelines.runner import Pipeline, load
from annotate.suggestions import suggest
from store.project import Project
from store.settings import MEMORY
from ui.tasks.pipelines import Pipelines

_BATCH = 20  # documents in one transaction, for each process

Task = tuple[int, str, str]  # document id, pipeline, text
Found = tuple[Tokens, list[Suggestion]]
Run = Callable[[Callable[[Task], Found], Iterable[Task]], Iterable[Found]]

_loaded: dict[str, Pipeline] = {}  # in this process


@dataclass(slots=True)
class Outcome:
    """Documents and marks by pipeline id; a sentence for each pipeline that could not be used."""

    documents: Counter[str] = field(default_factory=Counter)
    marks: Counter[str] = field(default_factory=Counter)
    faults: dict[str, UserError] = field(default_factory=dict)


def suggest_all(project: Project, pipelines: Pipelines, processes: int, progress: Callable[[int], None]) -> Outcome:
    """Mark every unfinished document that the pipeline for its language has not seen."""
    _loaded.clear()
    outcome = Outcome(faults=pipelines.refusals)
    for name in pipelines.unknown:
        _is_usable(name, pipelines, outcome)
    waiting = pipelines.begin()
    rest, done = iter(waiting), 0
    if len(waiting) < 2 * processes:
        processes = 1
    with _processes(processes) as run:
        while ids := list(islice(rest, _BATCH * processes)):
            tasks = [task for i in ids if (task := _task(project.document(i), pipelines, outcome))]
            _store(project, pipelines, outcome, zip(tasks, run(_suggest, tasks), strict=True))
            done += len(ids)
            progress(done)
    if not outcome.faults:
        pipelines.finish()
    return outcome


@contextmanager
def _processes(number: int) -> Iterator[Run]:
    """What runs a function over tasks: `map`, or that of a pool."""
    if number == 1:
        yield map
    else:
        with multiprocessing.get_context("spawn").Pool(number) as pool:
            yield pool.map


def _task(document: Document, pipelines: Pipelines, outcome: Outcome) -> Task | None:
    name = pipelines.pipeline_for(document, detect(document.text))
    return (document.id, name, document.text) if name and _is_usable(name, pipelines, outcome) else None


def _is_usable(name: str, pipelines: Pipelines, outcome: Outcome) -> bool:
    """Whether a pipeline loads; what is wrong with it is told once."""
    if name not in _loaded and name not in outcome.faults:
        try:
            _loaded[name] = load(name)
            pipelines.learn(name, _loaded[name].id)
        except UserError as error:
            outcome.faults[name] = error
    return name in _loaded


def _suggest(task: Task) -> Found:
    """Here or in a worker, which loads a pipeline when it first meets it."""
    _, name, text = task
    if name not in _loaded:
        _loaded[name] = load(name)
    return next(_loaded[name].suggest([text]))


def _store(project: Project, pipelines: Pipelines, outcome: Outcome, found: Iterable[tuple[Task, Found]]) -> None:
    """The documents are read in the transaction that writes: somebody may have corrected them since."""

    def marked() -> Iterator[Document]:
        memory = project.memory.read() if project.settings.get(MEMORY) else Memory()
        for (i, _, text), (tokens, suggestions) in found:
            mapped = pipelines.map_labels(suggestions, tokens.pipeline)
            yield suggest(project.document(i), memory.improve(text, tokens, mapped), tokens, tokens.pipeline)

    found = list(found)  # the pipelines run before, not in the transaction
    for document in project.save_suggestions(marked()):
        outcome.documents[document.pipeline] += 1
        outcome.marks[document.pipeline] += document.unchecked
