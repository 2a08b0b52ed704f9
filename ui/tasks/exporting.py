"""Export a project: composes store and formats. No widgets, for use by commands and child processes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.util import find_spec
from json import dumps
from pathlib import Path

from annotate.atomic import spare_projects
from annotate.edits.labels import LabelSet
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.base import Options
from annotate.formats.writers import DEFAULT, format_called
from annotate.formats.writing.destination import Earlier, Written
from annotate.formats.writing.export import Summary, export
from annotate.formats.writing.leak_check import Proof
from annotate.formats.writing.selection import Selection
from annotate.formats.writing.staging import part_of
from annotate.label_kinds import kind_of
from annotate.model import Document, LabelKind
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import bundled_folder, language_of
from annotate.pseudonyms.leaks import NamesLeft
from annotate.pseudonyms.replace import TITLE, Pseudonyms
from store.documents.selected import contradictions
from store.project import Project
from store.settings import PIPELINE

log = logging.getLogger(__name__)
_PROGRESS_DOCUMENTS = 50  # between two reports of progress


@dataclass(frozen=True, slots=True)
class Request:
    """The options of an export.

    Attributes:
        split: The share of the documents that is held out, from 0 to below 1.
        pseudonymise: Labels whose names are replaced; empty for none.
        key: The file for the pseudonyms and their names; required if names are replaced.
        is_strict: Whether to write nothing if a replaced name is found in the export.
        notice: A sentence that goes with pseudonymised texts, in the user's language.
        language: The language of pseudonyms; "" for that of the pipeline.
        replace: Whether `target` and `key` may overwrite files that are no export of this project or were changed.
        tokens: Whether a format that lists the tokens does.

    """

    target: Path
    format: str = DEFAULT
    selection: Selection = field(default_factory=Selection)
    split: float = 0.0
    seed: int = 0
    pseudonymise: frozenset[str] = frozenset()
    is_invented: bool = False
    key: Path | None = None
    is_strict: bool = False
    notice: str = ""
    language: str = ""
    replace: bool = False
    tokens: bool = True


def export_project(
    project: Project,
    request: Request,
    progress: Callable[[int], None],
    note: Callable[[Path, Written], None] | None = None,
) -> Summary:
    """Export a project; see `annotate.formats.writing.export.export`.

    `note` is called with each file before it is renamed into place; None notes it in the project.
    """
    _refuse_unknown_labels(project, request.selection.labels)
    options = _options(project, request)
    earlier = Earlier(project.exports.read, note or partial(_note, project), request.replace)
    for path in filter(None, (request.target, request.key)):
        spare_projects(path, project.path, is_deep=False)  # an earlier export's folder is searched later
    selection = request.selection
    if request.pseudonymise:
        summary = _export_replaced(project, request, options, progress, earlier)
    else:
        documents = project.documents(selection.states)
        summary = export(documents, request.target, request.format, progress, selection, options, earlier=earlier)
    summary.contradictions = contradictions(project.path, selection)
    return summary


def export_in_child(send: Callable[[int | tuple[Path, Written]], None], project: str, request: Request) -> Summary:
    """Export, in a child process. Send progress, and each file before it is renamed into place."""

    def progress(done: int) -> None:
        if done % _PROGRESS_DOCUMENTS == 0:
            send(done)

    with Project.open(Path(project)) as opened:
        return export_project(opened, request, progress, lambda path, written: send((path, written)))


def _refuse_unknown_labels(project: Project, labels: Collection[str]) -> None:
    """Raise UserError for a label that the project does not have."""
    known = [label.name for label in project.labels.all()]
    unknown = sorted(set(labels) - set(known))
    if unknown:
        sentence = QT_TRANSLATE_NOOP("errors", "There is no label {unknown} in this project; there are {known}.")
        raise UserError(sentence, unknown=", ".join(unknown), known=", ".join(known) or "–")


def _note(project: Project, path: Path, written: Written) -> None:
    try:
        project.exports.note(path, written)
    except UserError as error:  # the database is locked: the next export will ask before it replaces this one
        log.info("an export is not noted: %s", error)


def _export_replaced(
    project: Project, request: Request, options: Options, progress: Callable[[int], None], earlier: Earlier
) -> Summary:
    """Export with pseudonyms, search the export for replaced names, and write the key.

    Names are collected from annotations of all labels, also those not exported. Raise NamesLeft if the request is strict
    and a replaced name was found.
    """
    chosen, key = format_called(request.format), _key_path(request)
    labels = project.labels.label_set()
    pseudonyms = Pseudonyms(
        labels_called(request.pseudonymise, labels),
        request.language or options.language,
        is_invented=request.is_invented,
        kinds={label.name: label.kind for label in labels.labels},
    )
    for document in _selected(project, request):
        pseudonyms.learn(document)
    nameless = replace(
        options, title=TITLE, labels=tuple(replace(label, title="", description="") for label in options.labels)
    )
    proof = Proof(pseudonyms.search, chosen, nameless)

    def prove(part: Path) -> None:
        proof.look_through(part, request.target.name)
        if request.is_strict and proof.left:
            raise NamesLeft(proof.left, proof.count)

    replaced = (
        replace(pseudonyms.apply(document), meta={"pseudonymised": request.notice})
        for document in _selected(project, request)
    )
    only = Selection(states=(), labels=request.selection.labels)
    # the key first, so that no export exists without it
    with part_of(key, is_folder=False, about={}, is_secret=True, earlier=earlier) as part:
        summary = export(replaced, request.target, request.format, progress, only, nameless, prove, earlier)
        part.write_text(dumps(pseudonyms.key(), ensure_ascii=False, indent=1) + "\n", "utf-8", newline="\n")
    summary.replaced, summary.unmarked = pseudonyms.replaced, pseudonyms.unmarked
    summary.not_carried["crossing"] += pseudonyms.lost
    summary.left, summary.left_in_all = proof.left, proof.count
    return summary


def labels_called(names: Iterable[str], labels: LabelSet) -> frozenset[str]:
    """Return the labels that names refer to.

    A name is a label, the former name of a label, or a usual name such as PER, which refers to all labels of its kind.
    Raise UserError if a name refers to no label.
    """
    found: set[str] = set()
    for name in names:
        renamed = labels.renamed.get(name, name)
        kind = kind_of(name)
        of_kind = [label.name for label in labels.labels if label.kind is kind is not LabelKind.OTHER]
        matching = [renamed] if renamed in labels.names else of_kind
        if not matching:
            raise UserError(QT_TRANSLATE_NOOP("errors", "There is no label {name} in this project."), name=name)
        found.update(matching)
    return frozenset(found)


def _selected(project: Project, request: Request) -> Iterator[Document]:
    """Yield the selected documents with annotations of all labels."""
    selection = replace(request.selection, labels=frozenset())
    return (found for d in project.documents(selection.states) if (found := selection.apply(d)))


def _options(project: Project, request: Request) -> Options:
    from ui.theme.theme import LIGHT

    labels = tuple(project.labels.all())
    chosen = project.settings.get(PIPELINE)
    swatches = {label.name: LIGHT.swatch(label.colour) for label in labels}
    wanted = request.selection.labels
    return Options(
        labels=tuple(label for label in labels if not wanted or label.name in wanted),
        colours={name: (swatch.band, swatch.ink) for name, swatch in swatches.items()},
        register=None if request.pseudonymise else project.memory.register() or None,
        language=language_of(chosen) or "nl",
        pipeline=_folder_of(chosen) if format_called(request.format).needs_pipeline else "",
        split=request.split,
        seed=request.seed,
        title=project.name,
        notice=request.notice if request.pseudonymise else "",
        tokens=request.tokens,
    )


def _folder_of(pipeline: str) -> str:
    """Return the data folder of a pipeline, given by name or folder, without importing it; "" if there is none."""
    if pipeline == BUNDLED:
        return str(bundled_folder())
    if Path(pipeline).is_dir():
        return pipeline
    found = find_spec(pipeline) if pipeline.isidentifier() else None
    folders = sorted(Path(found.origin).parent.glob(f"{pipeline}-*")) if found and found.origin else []
    return str(folders[-1]) if folders else ""


def _key_path(request: Request) -> Path:
    """Return the path of the key. Raise UserError if it is missing, or beside or inside the export."""
    if request.key is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "Names are only replaced with a key file: choose one."))
    target, folder = request.target.resolve(), request.key.resolve().parent
    if folder == target.parent or target in (folder, *folder.parents):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The key file tells who is who: save it in another folder than the export.")
        )
    return request.key
