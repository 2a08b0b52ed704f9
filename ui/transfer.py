"""Import, backups and long changes of labels composed from store and formats; no widgets, so that commands and child processes use it too."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from annotate.edits import Edit
from annotate.errors import UserError
from annotate.formats.base import Item, Refusal
from annotate.formats.files import read_paths
from annotate.label_edits import LabelEdit
from annotate.model import Document
from store.backups import Difference, Reason, back_up, difference
from store.history import Kind
from store.project import Project
from ui.acts import Read, plan_again, plan_all

Long = LabelEdit | Mapping[int, Edit] | tuple[int, Kind]  # labels, marks by document, or an act to take back or redo
BATCH = 50  # documents in one transaction


@dataclass(slots=True)
class ImportResult:
    """What came of an import."""

    added: list[int] = field(default_factory=list)
    duplicates: int = 0
    refusals: list[Refusal] = field(default_factory=list)


def import_paths(
    project: Project, paths: Sequence[Path], progress: Callable[[int], None], kind: str | None = None
) -> ImportResult:
    """Read files and folders into a project. `progress` is told how many articles were read; `kind`: see read_paths."""
    result = ImportResult()
    read = 0
    for batch in _batches(read_paths(paths, kind)):
        documents = [item for item in batch if isinstance(item, Document)]
        result.refusals += [item for item in batch if isinstance(item, Refusal)]
        for added in project.add(documents):
            if added.is_new:
                result.added.append(added.document_id)
            else:
                result.duplicates += 1
        read += len(documents)
        progress(read)
    return result


def read_in_batches(send: Callable[[Sequence[Item]], None], paths: Sequence[str]) -> None:
    """In a child process: read files and folders, and send what is in them by the batch."""
    for batch in _batches(read_paths(Path(path) for path in paths)):
        send(batch)


def back_up_in_child(_send: Callable[[object], None], project: str) -> None:
    """In a child process: today's copy."""
    back_up(Path(project), Reason.DAILY)


def compare_in_child(
    send: Callable[[tuple[int, Difference | UserError]], None], project: str, copies: Sequence[str]
) -> None:
    """In a child process: what putting each copy back would change, told one by one."""
    for at, copy in enumerate(copies):
        try:
            send((at, difference(Path(project), Path(copy))))
        except UserError as error:
            send((at, error))


def restore_in_child(_send: Callable[[object], None], project: str, backup: str) -> None:
    """In a child process: put a copy back."""
    with Project.open(Path(project)) as opened:
        opened.restore(Path(backup))


def act_in_child(send: Callable[[int], None], project: str, by: str, what: Long) -> None:
    """In a child process: an act on many articles; tells how many are done."""

    def progress(done: int) -> None:
        if done % BATCH == 0:
            send(done)

    with Project.open(Path(project)) as opened:
        if isinstance(what, tuple) and opened.is_label_act(what[0]):
            opened.change_labels_again(what[0], by=by, kind=what[1], progress=progress)
        elif isinstance(what, tuple):
            act, kind = what
            changes = plan_again(opened, _told(opened.document, progress), act, kind)
            opened.commit(changes, by=by, kind=kind, target=act)
        elif isinstance(what, Mapping):
            changes = plan_all(opened, _told(opened.document, progress), what, by)
            if changes:
                opened.commit(changes, by=by)
        else:
            opened.change_labels(what, by=by, progress=progress)


def _told(read: Read, progress: Callable[[int], None]) -> Read:
    """Reading that tells how many documents it has read."""
    count = itertools.count(1)

    def told(document_id: int) -> Document:
        progress(next(count))
        return read(document_id)

    return told


def _batches(items: Iterable[Item]) -> Iterable[list[Item]]:
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch
