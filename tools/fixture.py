"""Makes the small project of this schema that later versions must open: `python -m tools.fixture`, once, before a schema is released."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from annotate.edits.annotations import Accept, Add, Edit, Finish, Flag, Remove, ToAll, plan
from annotate.model import Document, Suggestion
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.changes.history import Kind
from store.file.identity import SCHEMA
from store.project import Project
from store.settings import PIPELINE

ROOT = Path(__file__).resolve().parent.parent

FIRST = "De Haan krijgt een zwembad\n\nBurgemeester Liesbet Verhaeghe opent het in Gent. 😀 Verhaeghe is blij."
SECOND = "Tweede stuk\n\nOver Gent en Jan Jansen."


def main(path: Path) -> None:
    """Make two articles with annotations of every state, and a history with something undone and redone."""
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        project.add([Document(FIRST, source="krant"), Document(SECOND)])
        found = [
            Suggestion(FIRST.index(name), FIRST.index(name) + len(name), "LOC", 0.7) for name in ("De Haan", "Gent")
        ]
        project.save_suggestions([merge_suggestions(project.document(1), found, words(FIRST), "nl_tiny 1.0")])
        at = FIRST.rindex("Verhaeghe")
        _act(project, 1, ToAll(Add(at, at + 9, "PER")))
        _act(project, 1, Accept(project.document(1).annotations[0].id))
        _act(project, 1, Remove(project.document(1).annotations[-2].id))
        undone = _act(project, 2, Flag("vraag het Jan"))
        inverse = [change.inverse() for change in project.history.changes(undone)]
        act = project.commit(inverse, by="Ann", kind=Kind.UNDO, target=undone)
        project.commit(project.history.changes(undone), by="Ann", kind=Kind.REDO, target=undone)
        assert act == undone + 1
        _act(project, 1, Finish())
        assert project.check() == []
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        conn.execute("VACUUM")


def _act(project: Project, document_id: int, edit: Edit) -> int:
    return project.commit([plan(project.document(document_id), edit, "Ann")], by="Ann")


if __name__ == "__main__":
    main(ROOT / "tests" / "fixtures" / f"schema-{SCHEMA}.kanttekening")
