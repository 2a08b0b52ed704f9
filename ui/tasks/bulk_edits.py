"""Acts on several documents, planned in the transaction that writes them; no Qt, so that a child process uses it too."""

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
Long = LabelEdit | Mapping[int, Edit] | tuple[int, Kind]  # labels, marks by document, or an act to take back or redo
_TELL = 50  # documents between two tellings of how far an act is


def plan_all(project: Project, read: Read, edits: Mapping[int, Edit], by: str) -> Iterator[Change]:
    """Plan edits on documents, by their ids. KeyError when one is gone, UserError when one cannot be done."""
    bare = project.bare([i for i, edit in edits.items() if isinstance(edit, Flag | Reopen | Discard)])
    for i, edit in edits.items():
        change = plan(bare.get(i) or read(i), edit, by)
        if not change.is_empty:
            yield change


def plan_again(project: Project, read: Read, act: int, kind: Kind) -> Iterator[Change]:
    """Plan an act's changes, or their inverses, on the documents as they are now."""
    done = project.history.changes(act)
    wanted = [change.inverse() for change in reversed(done)] if kind is Kind.UNDO else done
    bare = project.bare([change.document_id for change in wanted if not change.depends_on_marks])
    for change in wanted:
        yield rebase(bare.get(change.document_id) or read(change.document_id), change)


def act_in_child(send: Callable[[int], None], project: str, by: str, what: Long) -> None:
    """In a child process: an act on many articles; tells how many are done."""

    def progress(done: int) -> None:
        if done % _TELL == 0:
            send(done)

    with Project.open(Path(project)) as opened:
        read = _told(opened.document, progress)
        if isinstance(what, tuple) and opened.labels.is_changed_by(what[0]):
            opened.labels.repeat(what[0], by=by, kind=what[1], progress=progress)
        elif isinstance(what, tuple):
            opened.commit(plan_again(opened, read, *what), by=by, kind=what[1], target=what[0])
        elif isinstance(what, Mapping):
            opened.commit(plan_all(opened, read, what, by), by=by)
        else:
            opened.labels.change(what, by=by, progress=progress)


def _told(read: Read, progress: Callable[[int], None]) -> Read:
    """Reading that tells how many documents it has read."""
    count = itertools.count(1)

    def told(document_id: int) -> Document:
        progress(next(count))
        return read(document_id)

    return told
