"""Move documents from one project to another. No widgets, for use in a child process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from annotate.edits.labels import UseLabels
from store.project import Project
from store.settings import OVERLAP
from ui.tasks.bulk_edits import change_labels


def copy_in_child(send: Callable[[object], None], source: str, target: str, ids: Sequence[int], by: str) -> list[int]:
    """Copy documents with their annotations to another project, in one transaction; make the project if it is not there.

    Return the ids of those that are safe there. The others were there already, perhaps with other annotations.
    """
    is_new = not Path(target).exists()
    with Project.open(Path(source)) as here, Project.open(Path(target), create=True) as there:
        if is_new:
            change_labels(there, UseLabels(tuple(here.labels.all()), frozenset()), by=by)
            there.settings.let_overlap(here.settings.get(OVERLAP))
        added = there.add([here.document(i) for i in ids], by=by)
    return [i for i, row in zip(ids, added, strict=True) if row.is_new and not row.was_known]
