"""The command `suggest`: run pipelines on unfinished documents, in this process or in several."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby, islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotate.errors import UserError
from annotate.model import Document, Suggestion, Tokens
from annotate.names.memory import Memory
from annotate.network_guard import block_network
from annotate.pipelines.language import detect
from annotate.pipelines.routing import NO_PIPELINE
from annotate.pipelines.runner import BATCH_TEXTS, Pipeline, load
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.project import Project
from store.settings import MEMORY
from ui.cli.progress import articles_done
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines
from ui.translate import sentence

translate = QCoreApplication.translate

Task = tuple[int, str, str, str]  # document id, pipeline, language, text
Suggested = tuple[Tokens, list[Suggestion]]
Result = Callable[[], list[Suggested]]

_loaded: dict[str, Pipeline] = {}  # in this process


@dataclass(slots=True)
class Outcome:
    """The result of the command: documents and suggestions by pipeline id; an error for each unusable pipeline."""

    documents: Counter[str] = field(default_factory=Counter)
    marks: Counter[str] = field(default_factory=Counter)
    faults: dict[str, UserError] = field(default_factory=dict)


def summary() -> str:
    """Return what the command does."""
    return translate("commands", "have a pipeline suggest marks for articles that are not done")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `suggest` to a parser."""
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "--pipeline",
        metavar="NAME|FOLDER",
        help=translate("commands", "this pipeline for all articles, whatever their language"),
    )
    parser.add_argument(
        "--processes",
        type=int,
        default=1,
        metavar="N",
        help=translate("commands", "number of processes at the same time"),
    )


def run(options: argparse.Namespace) -> int:
    """Suggest, and print how many marks each pipeline made. Return 1 if one cannot be used."""
    with Project.open(options.project) as project:
        pipelines = Pipelines(project, Settings(), options.pipeline)
        with articles_done() as progress:
            outcome = suggest_all(project, pipelines, max(1, options.processes), progress)
    if not outcome.documents and not outcome.faults:
        print(translate("commands", "Nothing was left to mark."))
    for pipeline in outcome.documents:
        done = translate("commands", "Marked by {pipeline}. Articles: {documents}, marks: {marks}.")
        if pipeline == NO_PIPELINE:
            done = translate(
                "commands", "No language model for their language. Articles: {documents}, marks from memory: {marks}."
            )
        print(done.format(documents=outcome.documents[pipeline], pipeline=pipeline, marks=outcome.marks[pipeline]))
    for fault in outcome.faults.values():
        print(sentence(fault), file=sys.stderr)
    return 1 if outcome.faults else 0


def suggest_all(project: Project, pipelines: Pipelines, processes: int, progress: Callable[[int], None]) -> Outcome:
    """Store suggestions for every unfinished document that its language's pipeline has not processed."""
    _loaded.clear()
    outcome = Outcome(faults=pipelines.refusals)
    for name in pipelines.unknown:
        _is_usable(name, pipelines, outcome)
    waiting = pipelines.begin()
    rest, done = iter(waiting), 0
    if len(waiting) < 2 * processes:
        processes = 1
    under_way: deque[tuple[list[Task], Result]] = deque()
    with _processes(processes) as run:
        while (ids := list(islice(rest, BATCH_TEXTS))) or under_way:
            if ids:
                tasks = [task for i in ids if (task := _task(project, i, pipelines, outcome))]
                under_way.append((tasks, run(tasks)))
                done += len(ids) - len(tasks)
            if not ids or len(under_way) > (processes if processes > 1 else 0):  # others work while this one stores
                tasks, result = under_way.popleft()
                _store(project, pipelines, outcome, zip(tasks, result(), strict=True))
                done += len(tasks)
                progress(done)
    if not outcome.faults:
        pipelines.finish()
    return outcome


@contextmanager
def _processes(number: int) -> Iterator[Callable[[list[Task]], Result]]:
    """Yield a function that runs pipelines here or in a process of a pool, and returns what waits for the result."""
    if number == 1:
        yield lambda tasks: partial(_suggest, tasks)
    else:
        with multiprocessing.get_context("spawn").Pool(number, initializer=block_network) as pool:
            yield lambda tasks: pool.apply_async(_suggest, [tasks]).get


def _task(project: Project, document_id: int, pipelines: Pipelines, outcome: Outcome) -> Task | None:
    document = project.document(document_id)
    language = document.language or detect(document.text)
    if language and not document.language:
        project.note_language(document_id, language)
    name = pipelines.pipeline_for(document, language)
    is_usable = name == NO_PIPELINE or (name and _is_usable(name, pipelines, outcome))
    return (document_id, name, language, document.text) if is_usable else None


def _is_usable(name: str, pipelines: Pipelines, outcome: Outcome) -> bool:
    """Return whether a pipeline can be loaded. Note its error once."""
    if name not in _loaded and name not in outcome.faults:
        try:
            _loaded[name] = load(name)
            pipelines.learn(name, _loaded[name].id)
        except UserError as error:
            outcome.faults[name] = error
    return name in _loaded


def _suggest(tasks: list[Task]) -> list[Suggested]:
    """Run the pipelines of tasks; load each at its first use. Without one, find words only."""
    found: list[Suggested] = []
    for name, group in groupby(tasks, key=lambda task: task[1]):
        if name == NO_PIPELINE:
            found += [(replace(words(text, language), pipeline=NO_PIPELINE), []) for _, _, language, text in group]
            continue
        if name not in _loaded:
            _loaded[name] = load(name)
        found += _loaded[name].suggest(text for *_, text in group)
    return found


def _store(project: Project, pipelines: Pipelines, outcome: Outcome, found: Iterable[tuple[Task, Suggested]]) -> None:
    """Store suggestions. Documents are read in the same transaction, because they may have been edited since."""

    def merged() -> Iterator[Document]:
        memory = project.memory.read() if project.settings.get(MEMORY) else Memory()
        for (i, _, _, text), (tokens, suggestions) in found:
            mapped = pipelines.map_labels(suggestions, tokens.pipeline)
            yield merge_suggestions(project.document(i), memory.correct(text, tokens, mapped), tokens, tokens.pipeline)

    found = list(found)  # run the pipelines before the transaction
    for document in project.save_suggestions(merged()):
        outcome.documents[document.pipeline] += 1
        outcome.marks[document.pipeline] += document.unchecked
