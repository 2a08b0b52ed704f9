"""Learn from a project's finished documents, and judge pipelines by them. No widgets, for commands and child processes."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import disk_usage

import psutil

from annotate.atomic import TAKEN, is_there, private_folder, spare_projects, unwritable
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.learning.articles import Article, article_of
from annotate.learning.judging import Comparison, Judgement, Suggest, WithoutOne, compared, judged
from annotate.learning.learnt import start_of, texts_of
from annotate.learning.report import Report
from annotate.model import Document, DocumentState, Suggestion, Tokens
from annotate.names.memory import Memory, Outcome
from annotate.pipelines.language import detect
from annotate.pipelines.routing import BUNDLED, NO_PIPELINE
from annotate.pipelines.runner import Pipeline, bundled_folder, language_of, load
from annotate.pseudonyms.replace import Pseudonyms
from store.project import Project
from store.settings import MEMORY
from ui.settings.preferences import Settings
from ui.tasks.pipelines import Pipelines

Tell = Callable[[float], None]  # called with the share of the work that is done; may raise to stop it

_ONE_CORE = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_LOWEST = 19  # priority, on all systems but Windows
_NOTHING = QT_TRANSLATE_NOOP(
    "errors",
    "There is no article to judge by that is done, in the language of the language model, and not learnt from.",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A pipeline judged by finished articles; `against` compares it with the first one, None for that itself."""

    pipeline: str  # its id; with its name or folder if another has the same id
    judgement: Judgement
    megabytes: float
    against: Comparison | None


@dataclass(frozen=True, slots=True)
class Judging:
    """Pipelines judged by the same articles. `left_out` were not used, because one of the pipelines learnt from them."""

    articles: int
    left_out: int
    pipelines: Sequence[Judged]


def work_quietly() -> None:
    """Take one core at a low priority from now on. Call it before libraries that compute are imported."""
    os.environ.update(dict.fromkeys(_ONE_CORE, "1"))
    with suppress(psutil.Error, OSError):  # learning takes longer then
        psutil.Process().nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", _LOWEST))


def learn_from(project: Project, pipeline: str, target: Path, tell: Tell, *, is_nameless: bool = False) -> Report:
    """Make a pipeline at `target` that learnt from a project's finished documents; see `annotate.learning.learning.learn`.

    `pipeline` is the one to start from, "" for the project's, or for the bundled one where a person marks everything; of one
    that learnt here its own start is taken. Only documents in its language are used. Nameless, it learns from invented names instead of those that are marked.
    """
    from annotate.learning.learning import Task, learn

    spare_projects(target, project.path)
    if is_there(target):
        raise UserError(TAKEN, path=target)
    pipelines = Pipelines(project, Settings(), pipeline or None)
    start = start_of(BUNDLED if pipelines.main == NO_PIPELINE else pipelines.main)
    _try_to_write(target, _megabytes(bundled_folder() if start == BUNDLED else Path(start)))
    if start != BUNDLED and Path(start).is_dir():
        start = str(Path(start).absolute())  # it is noted in the new one, which may be used from anywhere
    memory, choices = _memory(project)
    documents = _done(project, language_of(start))
    others = project.queue.counts().get(DocumentState.DONE, 0) - len(documents)
    articles = [article_of(document) for document in documents]
    replaced = _with_other_names(project, documents, language_of(start)) if is_nameless else {}
    report = learn(Task(start, articles, pipelines.map_labels, choices, memory, replaced), target, tell)
    return replace(report, in_other_languages=others)


def _try_to_write(target: Path, megabytes: float) -> None:
    """Raise UserError if so much cannot be written at `target`, before the work is done rather than after it."""
    try:
        with private_folder(target) as folder:
            if disk_usage(folder).free < megabytes * 1e6:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    except OSError as error:
        raise unwritable(target, error) from error


def learn_in_child(
    send: Callable[[object], None], project: str, pipeline: str, target: str, is_nameless: bool
) -> Report:
    """Learn, in a child process. Send the share that is done."""
    work_quietly()
    with Project.open(Path(project)) as opened:
        return learn_from(opened, pipeline, Path(target), send, is_nameless=is_nameless)


def judge_pipelines(project: Project, names: Sequence[str], tell: Tell) -> Judging:
    """Judge pipelines, each once, by a project's finished documents in the language of the first one.

    Each document is judged with the memory of all others, and none is used that one of the pipelines learnt from.
    """
    names = list(dict.fromkeys(names))
    pipelines = Pipelines(project, Settings(), names[0])
    is_remembering, choices = _memory(project)
    articles = finished(project, language_of(names[0]))
    seen = frozenset().union(*map(texts_of, names))
    fresh = [article for article in articles if article.digest[:16] not in seen]
    if not fresh:
        raise UserError(_NOTHING)
    memory = WithoutOne(articles, choices) if is_remembering else lambda _: Memory((), choices)
    found: list[Judged] = []
    for number, name in enumerate(names):
        pipeline = load(name)

        def tell_part(share: float, number: int = number) -> None:
            tell((number + share) / len(names))

        judgement = judged(_suggest(pipeline, pipelines, tell_part, len(fresh)), fresh, memory)
        against = compared(fresh, found[0].judgement, judgement) if found else None
        found.append(Judged(pipeline.id, judgement, _megabytes(pipeline.folder), against))
    return Judging(len(fresh), len(articles) - len(fresh), _told_apart(found, names))


def _told_apart(found: Sequence[Judged], names: Sequence[str]) -> list[Judged]:
    """Return the pipelines, those with the same id called by their name or folder too."""
    ids = [one.pipeline for one in found]
    return [
        replace(one, pipeline=f"{one.pipeline} ({name})") if ids.count(one.pipeline) > 1 else one
        for one, name in zip(found, names, strict=True)
    ]


def judge_in_child(send: Callable[[object], None], project: str, names: Sequence[str]) -> Judging:
    """Judge pipelines, in a child process. Send the share that is done."""
    work_quietly()
    with Project.open(Path(project)) as opened:
        return judge_pipelines(opened, names, send)


def finished(project: Project, language: str) -> list[Article]:
    """Return the finished documents in a language, or in no certain one, as articles; "" for all."""
    return [article_of(document) for document in _done(project, language)]


def _done(project: Project, language: str) -> list[Document]:
    done = project.documents([DocumentState.DONE])
    return [d for d in done if not language or (d.language or detect(d.text)) in ("", language)]


def _with_other_names(project: Project, documents: Sequence[Document], language: str) -> dict[str, Article]:
    """Return finished documents with invented names instead of those that are marked, by the digest of each article."""
    labels = project.labels.label_set()
    kinds = {label.name: label.kind for label in labels.labels}
    pseudonyms = Pseudonyms(labels.names, language, is_invented=True, kinds=kinds)
    for document in documents:
        pseudonyms.learn(document)
    return {article_of(document).digest: article_of(pseudonyms.apply(document)) for document in documents}


def _memory(project: Project) -> tuple[bool, Mapping[str, Outcome]]:
    """Return whether the project remembers, and what a person chose for names."""
    if not project.settings.get(MEMORY):
        return False, {}
    names = project.memory.read().names.values()
    return True, {known.name: known.label for known in names if known.is_chosen}


def _suggest(pipeline: Pipeline, pipelines: Pipelines, tell: Tell, total: int) -> Suggest:
    """Return what a pipeline suggests with the project's labels."""
    done = 0

    def suggest(text: str) -> tuple[Tokens, Sequence[Suggestion]]:
        nonlocal done
        tokens, found = next(pipeline.suggest([text]))
        done += 1
        tell(done / total)
        return tokens, pipelines.map_labels(found, pipeline.id)

    return suggest


def _megabytes(folder: Path | None) -> float:
    """Return the size of a pipeline's folder, 0 of any other."""
    files = folder.rglob("*") if folder and (folder / "config.cfg").is_file() else ()
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6
