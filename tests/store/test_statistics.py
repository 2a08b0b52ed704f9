"""A project in figures, after acts whose outcome is known, at times that are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotate.edits.annotations import Accept, Add, Edit, Finish, Relabel, Remove, Reopen, plan
from annotate.edits.labels import PutLabel
from annotate.model import Annotation, Document, Label, LabelKind, State, new_id
from store.changes import history
from store.changes.history import Kind
from store.project import Project
from store.upkeep.statistics import Statistics
from ui.tasks.bulk_edits import change_labels

TEXT = "Jan Jansen woont in Gent bij Duinbehoud en reist naar Aalst."
NAMES = {"Jan Jansen": "PER", "Gent": "LOC", "Duinbehoud": "PER", "woont": "MISC"}


class Work:
    """A person at work, whose acts are a minute apart unless told otherwise."""

    def __init__(self, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        self.project, self.at = project, datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
        monkeypatch.setattr(history, "now", lambda: self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"))

    def do(self, edit: Edit, document: int = 1, *, after: float = 60, by: str = "Ann") -> int:
        self.at += timedelta(seconds=after)
        return self.project.commit([plan(self.project.document(document), edit, by)], by=by)

    def undo(self, number: int) -> None:
        self.at += timedelta(seconds=60)
        (change,) = self.project.history.changes(number)
        self.project.commit([change.inverse()], by="Ann", kind=Kind.UNDO, target=number)

    def mark(self, name: str) -> Annotation:
        start = TEXT.index(name)
        return next(a for a in self.project.document(1).annotations if a.start == start)


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    marks = [
        Annotation(
            new_id(), TEXT.index(name), TEXT.index(name) + len(name), label, State.SUGGESTED, "pipeline:x 1", score=0.5
        )
        for name, label in NAMES.items()
    ]
    with Project.open(tmp_path / "krant.kanttekening", create=True) as project:
        project.add(
            [Document(TEXT, annotations=tuple(sorted(marks, key=lambda a: a.start))), Document("Twee woorden.")]
        )
        yield Work(project, monkeypatch)


def verdicts(found: Statistics) -> dict[str, tuple[int, int, int]]:
    return {label: (one.right, one.wrong, one.missed) for label, one in found.labels.items()}


def test_nothing_done_is_nothing_counted(work: Work) -> None:
    found = work.project.stats()
    assert (found.hours, found.words, found.corrections, found.labels, found.days) == (0, 0, 0, {}, [])
    assert found.an_hour(found.words) is None
    assert found.as_json()["words_an_hour"] is None


def test_what_became_of_suggestions_is_counted_by_their_label(work: Work) -> None:
    work.do(Accept(work.mark("Jan Jansen").id))
    work.do(Relabel(work.mark("Duinbehoud").id, "ORG"))
    work.do(Remove(work.mark("woont").id))
    work.do(Add(TEXT.index("Aalst"), TEXT.index("Aalst") + 5, "LOC"))
    work.do(Finish())  # accepts Gent
    found = work.project.stats()
    assert verdicts(found) == {"LOC": (1, 0, 1), "MISC": (0, 1, 0), "PER": (1, 1, 0)}
    assert found.labels["PER"].share_right == 0.5
    assert found.corrections == 3
    assert found.words == len(TEXT.split())
    (day,) = found.days
    assert (day.documents, day.words, day.corrections, day.right, day.wrong, day.missed) == (1, 11, 3, 2, 2, 1)


def test_what_is_taken_back_does_not_count(work: Work) -> None:
    work.do(Finish())
    work.undo(work.do(Reopen()))
    work.undo(work.do(Remove(work.mark("Gent").id)))
    wrong = work.do(Relabel(work.mark("Gent").id, "ORG"))
    work.undo(wrong)
    added = work.do(Add(TEXT.index("Aalst"), TEXT.index("Aalst") + 5, "LOC"))
    work.undo(added)
    found = work.project.stats()
    assert verdicts(found) == {"LOC": (1, 0, 0), "MISC": (1, 0, 0), "PER": (2, 0, 0)}
    assert (found.corrections, [day.documents for day in found.days]) == (0, [1])
    work.do(Remove(work.mark("Gent").id))  # now it stands
    assert verdicts(work.project.stats())["LOC"] == (0, 1, 0)


def test_pauses_are_no_work(work: Work) -> None:
    work.do(Accept(work.mark("Jan Jansen").id))
    work.do(Accept(work.mark("Gent").id), after=540)
    work.do(Finish(), 2, after=3600)  # lunch
    work.do(Finish(), after=60)
    work.do(Reopen(), 2, after=30, by="Bob")  # at the same time, somebody else
    found = work.project.stats()
    assert found.hours == pytest.approx(600 / 3600)
    assert found.words == len(TEXT.split())
    assert found.an_hour(found.words) == 66


def test_other_names_for_labels_are_no_corrections(work: Work) -> None:
    work.do(Accept(work.mark("Jan Jansen").id))
    change_labels(work.project, PutLabel("PER", Label("PERSOON", 0, 0, kind=LabelKind.PERSON)), by="Ann")
    work.do(Finish())
    found = work.project.stats()
    assert found.corrections == 0
    assert sum(one.wrong for one in found.labels.values()) == 0
    assert sum(one.right for one in found.labels.values()) == 4
