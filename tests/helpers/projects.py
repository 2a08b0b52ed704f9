"""Projects that tests begin with, and what is stored in them, read through sqlite3 alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from annotate.edits.names import ChooseOutcome
from annotate.model import Document
from annotate.names.memory import Outcome
from store.project import Project
from store.settings import MEMORY, PIPELINE


def make_project(folder: Path, *documents: Document, pipeline: str = "none", memory: bool = True) -> Path:
    """Make a project of these documents in a folder and return its path; no pipeline suggests anything unless named."""
    path = folder / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, pipeline)
        if not memory:
            project.settings.set(MEMORY, False)
        project.add(documents)
    return path


def rows(path: Path, question: str, *values: object) -> list[Any]:
    """Return the rows that answer a question in SQL."""
    with closing(sqlite3.connect(path)) as other:
        return other.execute(question, values).fetchall()


def marks(path: Path) -> list[tuple[str, str, str]]:
    """Return text, label and state of the stored annotations, in order."""
    return rows(path, 'SELECT text, label, state FROM entities ORDER BY document_id, start, "end", label')


def labelled(path: Path) -> list[tuple[str, str]]:
    """Return text and label of the stored annotations, in order."""
    return [(text, label) for text, label, _ in marks(path)]


def choose(project: Project, names: Sequence[str], outcome: Outcome | None) -> None:
    """Choose what is suggested for names; None undoes a choice."""
    change = project.memory.plan(ChooseOutcome(tuple(names), outcome))
    if change:
        project.commit([], by="Ann", names=change)
