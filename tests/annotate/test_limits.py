"""Documents and projects beyond the limits of size are refused in one sentence; at the limit they are taken."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotate import limits
from annotate.edits.labels import AddLabel, PutLabel
from annotate.errors import UserError
from annotate.formats.articles.plain import read_pasted
from annotate.formats.base import Refusal
from annotate.formats.reading.files import read_paths
from annotate.model import Document, Label
from store.project import Project
from ui.tasks.bulk_edits import change_labels
from ui.tasks.importing import ImportTask

TEXT = "Jan woont in Gent.\n"


def record(size: int, **fields: Any) -> dict[str, Any]:
    return {"text": TEXT, "answer": "accept", **fields}


CASES: dict[str, tuple[int, Callable[[int], dict[str, Any]]]] = {
    "characters": (limits.MAX_TEXT, lambda n: record(n, text="Jan " * (n // 4) + "x" * (n % 4))),
    "lines": (limits.MAX_LINES, lambda n: record(n, text="Jan\n" * (n - 1) + "Jan")),
    "marks": (
        limits.MAX_ANNOTATIONS,
        lambda n: record(
            n, text="Jan " * n, spans=[{"start": 4 * i, "end": 4 * i + 3, "label": "PER"} for i in range(n)]
        ),
    ),
    "a mark": (
        limits.MAX_ANNOTATION_LENGTH,
        lambda n: record(n, text="x" * n, spans=[{"start": 0, "end": n, "label": "PER"}]),
    ),
    "a label": (
        limits.MAX_LABEL_NAME,
        lambda n: record(n, spans=[{"start": 0, "end": 3, "label": "L" * n}]),
    ),
    "a title": (limits.MAX_TITLE, lambda n: record(n, meta={"title": "t" * n})),
    "“source”": (limits.MAX_FIELD, lambda n: record(n, meta={"source": "s" * n})),
    "“rubriek”": (limits.MAX_FIELD, lambda n: record(n, meta={"rubriek": "r" * n})),
    "fields": (limits.MAX_META, lambda n: record(n, meta={f"veld{i}": "x" for i in range(n)})),
}


def read(path: Path, value: dict[str, Any]) -> list[Document | Refusal]:
    path.write_text(json.dumps(value) + "\n", "utf-8")
    return [item for item in read_paths([path]) if isinstance(item, Document | Refusal)]


@pytest.mark.parametrize("what", CASES)
def test_a_document_at_the_limit_is_taken_and_beyond_it_refused(what: str, tmp_path: Path) -> None:
    limit, make = CASES[what]
    (taken,) = read(tmp_path / "in.jsonl", make(limit))
    assert isinstance(taken, Document)
    (refused,) = read(tmp_path / "in.jsonl", make(limit + 1))
    assert isinstance(refused, Refusal)
    sentence = refused.sentence.format(**refused.values)
    assert sentence.startswith("in.jsonl: ")
    assert what in sentence
    assert str(limit) in sentence
    assert str(limit + 1) in sentence


def test_a_pasted_text_has_the_same_limits() -> None:
    assert isinstance(read_pasted("x " * (limits.MAX_TEXT // 2)), Document)
    with pytest.raises(UserError, match="characters"):
        read_pasted("x " * limits.MAX_TEXT)


def test_files_with_too_many_labels_are_refused(tmp_path: Path, qtbot: QtBot) -> None:
    file, project = tmp_path / "in.jsonl", tmp_path / "p.kanttekening"
    with Project.open(project, create=True) as opened:
        free = limits.MAX_LABELS - len(opened.labels.all())
    rows = [record(0, text=f"Jan {i}", spans=[{"start": 0, "end": 3, "label": f"L{i}"}]) for i in range(free + 20)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    looking = ImportTask(project, [file])
    with qtbot.waitSignal(looking.failed, timeout=30_000) as failed:
        looking.look()
    assert failed.args
    assert "more than 100" in str(failed.args[0])
    adding = ImportTask(project, [file])
    with qtbot.waitSignal(adding.done, timeout=30_000) as done:
        adding.add()
    assert done.args
    assert (len(done.args[0].added), len(done.args[0].refusals)) == (free, 20)
    with Project.open(project) as opened:
        assert len(opened.labels.all()) == limits.MAX_LABELS
        with pytest.raises(UserError, match="at most 100 labels"):
            change_labels(opened, AddLabel(Label("MEER", 0, 0)), by="a")


def test_what_a_person_types_for_a_label_has_limits(tmp_path: Path) -> None:
    with Project.open(tmp_path / "p.kanttekening", create=True) as project:
        label = project.labels.all()[0]
        for other in (
            Label("N" * (limits.MAX_LABEL_NAME + 1), 0, 0),
            Label(label.name, 0, 0, "T" * (limits.MAX_LABEL_NAME + 1)),
            Label(label.name, 0, 0, "", "D" * (limits.MAX_LABEL_DESCRIPTION + 1)),
        ):
            with pytest.raises(UserError, match="at most"):
                change_labels(project, PutLabel(label.name, other), by="a")
