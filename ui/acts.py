"""Acts on several documents, planned from what the project holds; no Qt, so that a child process uses it too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from annotate.edits import Change, Discard, Edit, Flag, Reopen, plan, rebase
from annotate.model import Document
from store.history import Kind
from store.project import Project

Read = Callable[[int], Document]


def plan_all(project: Project, read: Read, edits: Mapping[int, Edit], by: str) -> list[Change]:
    """What edits on documents, by their ids, would change. KeyError when one is gone, UserError when one cannot be."""
    bare = project.bare([i for i, edit in edits.items() if isinstance(edit, Flag | Reopen | Discard)])
    planned = (plan(bare.get(i) or read(i), edit, by) for i, edit in edits.items())
    return [change for change in planned if not change.is_empty]


def plan_again(project: Project, read: Read, act: int, kind: Kind) -> list[Change]:
    """An act's changes, or their inverses, on the documents as they are now."""
    done = project.act(act)
    wanted = [change.inverse() for change in reversed(done)] if kind is Kind.UNDO else done
    bare = project.bare([change.document_id for change in wanted if not change.touches_marks])
    return [rebase(bare.get(change.document_id) or read(change.document_id), change) for change in wanted]
