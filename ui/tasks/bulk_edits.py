"""Edits of several documents, planned in the transaction that writes them. No Qt, for use in a child process."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotate.edits.annotations import Change, Discard, Edit, Flag, Reopen, plan, rebase
from annotate.edits.labels import LabelEdit, LabelsChange, plan_labels, rebase_labels, relabel
from annotate.edits.names import NamesChange, NamesEdit
from annotate.model import Document
from store.changes.history import Kind
from store.project import Project


@dataclass(frozen=True, slots=True)
class EditAll:
    """Edits by document id, and an edit of what was decided of names, in one transaction."""

    edits: Mapping[int, Edit]
    names: NamesEdit | None = None


Read = Callable[[int], Document]
Progress = Callable[[int], None]
# A label edit, edits of documents and names, or a transaction with UNDO or REDO
BulkEdit = LabelEdit | EditAll | tuple[int, Kind]
_PROGRESS_DOCUMENTS = 50  # between two reports of progress


def plan_all(project: Project, read: Read, edits: Mapping[int, Edit], by: str) -> Iterator[Change]:
    """Plan edits by document id. Raise KeyError for a missing document, UserError for an impossible edit."""
    bare = project.bare([i for i, edit in edits.items() if isinstance(edit, Flag | Reopen | Discard)])
    for i, edit in edits.items():
        change = plan(bare.get(i) or read(i), edit, by)
        if not change.is_empty:
            yield change


def plan_again(project: Project, read: Read, transaction: int, kind: Kind) -> Iterator[Change]:
    """Plan an undo or redo of a transaction on the documents as they are now."""
    wanted = _changes_of(project, transaction, kind)
    bare = project.bare([change.document_id for change in wanted if not change.needs_annotations])
    for change in wanted:
        yield rebase(bare.get(change.document_id) or read(change.document_id), change)


def names_again(project: Project, transaction: int, kind: Kind) -> NamesChange | None:
    """Return what an undo or redo of a transaction changes of what was decided of names, None if nothing."""
    done = project.memory.change_of(transaction)
    return done.inverse() if done and kind is Kind.UNDO else done


def change_labels(project: Project, edit: LabelEdit, *, by: str, progress: Progress = lambda done: None) -> int | None:
    """Change the labels, and the annotations that have them, in one transaction. Return its number, None if nothing changes.

    `progress` is called with the number of documents read. Raise Conflict if another process changed the labels meanwhile.
    """
    change = plan_labels(project.labels.label_set(), edit)
    if change.is_empty:
        return None
    return project.commit(_plan_relabelling(project, change, (), progress), by=by, labels=change)


def repeat_labels(
    project: Project, transaction: int, kind: Kind, *, by: str, progress: Progress = lambda done: None
) -> int:
    """Undo or redo a transaction on the labels, on labels and documents as they are now. Return the new one's number.

    Raises:
        Conflict: It is not next to be undone or redone, or another process changed the labels meanwhile.

    """
    done = project.labels.change_of(transaction)
    assert done
    wanted = done.inverse() if kind is Kind.UNDO else done
    change = rebase_labels(project.labels.label_set(), wanted, project.labels.counts())
    changes = _plan_relabelling(project, change, _changes_of(project, transaction, kind), progress)
    return project.commit(changes, by=by, kind=kind, target=transaction, labels=change)


def reach(project: Project, edit: BulkEdit) -> int:
    """Return how many documents a bulk edit would write."""
    if isinstance(edit, EditAll):
        return len(edit.edits)
    if isinstance(edit, tuple):
        return project.history.reach(edit[0])
    return len(project.labels.holding(plan_labels(project.labels.label_set(), edit).becomes))


def edit_in_child(send: Callable[[int], None], project: str, by: str, edit: BulkEdit) -> None:
    """Apply a bulk edit, in a child process. Send the number of documents read."""

    def progress(done: int) -> None:
        if done % _PROGRESS_DOCUMENTS == 0:
            send(done)

    with Project.open(Path(project)) as opened:
        read = _counted(opened.document, progress)
        if isinstance(edit, tuple) and opened.labels.change_of(edit[0]):
            repeat_labels(opened, *edit, by=by, progress=progress)
        elif isinstance(edit, tuple):
            names = names_again(opened, *edit)
            opened.commit(plan_again(opened, read, *edit), by=by, kind=edit[1], target=edit[0], names=names)
        elif isinstance(edit, EditAll):
            names = opened.memory.plan(edit.names) if edit.names else None
            opened.commit(plan_all(opened, read, edit.edits, by), by=by, names=names)
        else:
            change_labels(opened, edit, by=by, progress=progress)


def _changes_of(project: Project, transaction: int, kind: Kind) -> list[Change]:
    """Return the changes of documents that redo a transaction or undo it."""
    done = project.history.changes(transaction)
    return [change.inverse() for change in reversed(done)] if kind is Kind.UNDO else done


def _plan_relabelling(
    project: Project, change: LabelsChange, earlier: Iterable[Change], progress: Progress
) -> Iterator[Change]:
    """Plan what a change of the labels does to documents: changes from the history first, which may bring back labels."""
    read = _counted(partial(project.document, tokens=False), progress)
    for one in earlier:
        yield rebase(read(one.document_id), one)
    for document_id in project.labels.holding(change.becomes):
        yield relabel(read(document_id), change.becomes)


def _counted(read: Read, progress: Progress) -> Read:
    """Return `read`, extended to report the number of documents read so far."""
    count = itertools.count(1)

    def counted(document_id: int) -> Document:
        progress(next(count))
        return read(document_id)

    return counted
