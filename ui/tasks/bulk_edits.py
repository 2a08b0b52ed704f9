"""Edits of several documents, planned in the transaction that writes them. No Qt, for use in a child process."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotate.edits.annotations import Change, Discard, Edit, Finish, Flag, Reopen, plan, rebase
from annotate.edits.labels import LabelEdit, LabelsChange, plan_labels, rebase_labels, relabel
from annotate.edits.names import NamesChange, NamesEdit
from annotate.model import Document, DocumentState
from store.changes.history import Kind
from store.project import Project


@dataclass(frozen=True, slots=True)
class EditAll:
    """Edits by document id, and an edit of what was decided of names, in one transaction."""

    edits: Mapping[int, Edit]
    names: NamesEdit | None = None


@dataclass(frozen=True, slots=True)
class EditEach:
    """One edit of each of these documents that it is for, in one transaction, however many there are."""

    ids: Sequence[int]
    edit: Edit


Read = Callable[[int], Document]
ReadAhead = Callable[[Sequence[int]], Mapping[int, Document]]
Progress = Callable[[int], None]
# A label edit, edits of documents and names, or a transaction with UNDO or REDO
BulkEdit = LabelEdit | EditAll | EditEach | tuple[int, Kind]
_PROGRESS_DOCUMENTS = 50  # between two reports of progress
_BATCH = 100  # documents or changes in memory at a time
_STATES_ONLY = (Flag, Reopen, Discard)  # edits that are planned without the text and its annotations
UNFINISHED = frozenset({DocumentState.TODO, DocumentState.STARTED, DocumentState.FLAGGED})
_IS_FOR = {Finish: UNFINISHED, Reopen: frozenset({DocumentState.DONE, DocumentState.FLAGGED})}  # states; others: any


def _nothing(_ids: Sequence[int]) -> Mapping[int, Document]:
    return {}


def plan_all(project: Project, read: Read, edits: Mapping[int, Edit], by: str) -> Iterator[Change]:
    """Plan edits by document id. Raise KeyError for a missing document, UserError for an impossible edit."""
    bare = project.bare([i for i, edit in edits.items() if isinstance(edit, _STATES_ONLY)])
    for i, edit in edits.items():
        change = plan(bare.get(i) or read(i), edit, by)
        if not change.is_empty:
            yield change


def concerned(project: Project, ids: Sequence[int], edit: Edit) -> Sequence[int]:
    """Return those of these documents that an edit is for: only a document that is not done can be finished."""
    states = _IS_FOR.get(type(edit))
    return project.queue.among(ids, states) if states else ids


def plan_each(project: Project, ids: Sequence[int], edit: Edit, by: str, progress: Progress) -> Iterator[Change]:
    """Plan one edit of each document that it is for. `progress` is called with the number of documents planned."""
    for start in range(0, len(ids), _BATCH):
        some = concerned(project, ids[start : start + _BATCH], edit)
        known = {} if isinstance(edit, _STATES_ONLY) else project.whole(some)
        yield from plan_all(project, known.__getitem__, dict.fromkeys(some, edit), by)
        progress(min(start + _BATCH, len(ids)))


def plan_again(
    project: Project, read: Read, transaction: int, kind: Kind, ahead: ReadAhead = _nothing
) -> Iterator[Change]:
    """Plan an undo or redo of a transaction on the documents as they are now.

    `ahead` reads documents that no other change of the transaction is for; what it leaves out is read one by one.
    """
    changes = _changes_of(project, transaction, kind)
    while wanted := list(itertools.islice(changes, _BATCH)):
        known = {
            **project.bare([change.document_id for change in wanted if not change.needs_annotations]),
            **ahead([change.document_id for change in wanted if change.needs_annotations]),
        }
        for change in wanted:
            yield rebase(known.get(change.document_id) or read(change.document_id), change)


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
    if isinstance(edit, EditEach):
        return len(edit.ids)
    if isinstance(edit, tuple):
        return project.history.reach(edit[0])
    return len(project.labels.holding(plan_labels(project.labels.label_set(), edit).becomes))


def edit_in_child(send: Callable[[int], None], project: str, by: str, edit: BulkEdit) -> int:
    """Apply a bulk edit, in a child process. Send the number of documents read, and return how many were changed."""

    def progress(done: int) -> None:
        if done % _PROGRESS_DOCUMENTS == 0:
            send(done)

    with Project.open(Path(project)) as opened:
        opened.file.keep_pages()
        number = _write(opened, edit, by, progress)
        return opened.history.reach(number) if number else 0


def _write(project: Project, edit: BulkEdit, by: str, progress: Progress) -> int | None:
    """Write a bulk edit. Return the number of its transaction, None if it changes nothing of the labels."""
    if isinstance(edit, tuple) and project.labels.change_of(edit[0]):
        return repeat_labels(project, *edit, by=by, progress=progress)
    if isinstance(edit, tuple):
        names = names_again(project, *edit)
        is_once_each = project.history.is_once_each(edit[0])
        ahead = project.whole if is_once_each else _nothing
        changes = _followed(plan_again(project, project.document, *edit, ahead), progress)
        at_once = _BATCH if is_once_each else 1
        return project.commit(changes, by=by, kind=edit[1], target=edit[0], names=names, at_once=at_once)
    if isinstance(edit, EditEach):
        return project.commit(plan_each(project, edit.ids, edit.edit, by, progress), by=by, at_once=_BATCH)
    if isinstance(edit, EditAll):
        names = project.memory.plan(edit.names) if edit.names else None
        read = _counted(project.document, progress)
        return project.commit(plan_all(project, read, edit.edits, by), by=by, names=names)
    return change_labels(project, edit, by=by, progress=progress)


def _changes_of(project: Project, transaction: int, kind: Kind) -> Iterator[Change]:
    """Yield the changes of documents that redo a transaction or undo it."""
    done = project.history.each_change(transaction, newest_first=kind is Kind.UNDO)
    return (change.inverse() for change in done) if kind is Kind.UNDO else done


def _followed(changes: Iterable[Change], progress: Progress) -> Iterator[Change]:
    """Yield changes, and report their number."""
    for done, change in enumerate(changes, 1):
        progress(done)
        yield change


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
