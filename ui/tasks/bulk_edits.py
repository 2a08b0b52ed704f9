"""Edits of several documents, planned in the transaction that writes them. No Qt, for use in a child process."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from annotate.edits.annotations import Change, Discard, Edit, Flag, Reopen, plan, rebase
from annotate.edits.labels import LabelEdit
from annotate.model import Document
from store.changes.history import Kind
from store.project import Project

Read = Callable[[int], Document]
# A label edit, edits by document id, or a transaction with UNDO or REDO
BulkEdit = LabelEdit | Mapping[int, Edit] | tuple[int, Kind]
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
    done = project.history.changes(transaction)
    wanted = [change.inverse() for change in reversed(done)] if kind is Kind.UNDO else done
    bare = project.bare([change.document_id for change in wanted if not change.needs_annotations])
    for change in wanted:
        yield rebase(bare.get(change.document_id) or read(change.document_id), change)


def edit_in_child(send: Callable[[int], None], project: str, by: str, edit: BulkEdit) -> None:
    """Apply a bulk edit, in a child process. Send the number of documents read."""

    def progress(done: int) -> None:
        if done % _PROGRESS_DOCUMENTS == 0:
            send(done)

    with Project.open(Path(project)) as opened:
        read = _counted(opened.document, progress)
        if isinstance(edit, tuple) and opened.labels.is_changed_by(edit[0]):
            opened.labels.repeat(edit[0], by=by, kind=edit[1], progress=progress)
        elif isinstance(edit, tuple):
            opened.commit(plan_again(opened, read, *edit), by=by, kind=edit[1], target=edit[0])
        elif isinstance(edit, Mapping):
            opened.commit(plan_all(opened, read, edit, by), by=by)
        else:
            opened.labels.change(edit, by=by, progress=progress)


def _counted(read: Read, progress: Callable[[int], None]) -> Read:
    """Return `read`, extended to report the number of documents read so far."""
    count = itertools.count(1)

    def counted(document_id: int) -> Document:
        progress(next(count))
        return read(document_id)

    return counted
