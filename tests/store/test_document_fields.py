"""Every field of an article goes through the store, `rescue` and JSON Lines, or a test asks what becomes of it."""

import json
import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotate.formats.writing.selection import Selection
from annotate.model import PROVENANCE, Annotation, Document, DocumentState, State, Style, Styled, Tokens
from annotate.text import fingerprint, words
from store.documents import document_rows
from store.documents.document_columns import COLUMNS, NAMES
from store.project import Project
from store.rescue.copying import rescue
from store.settings import OVERLAP
from tests.helpers.projects import rows
from ui.cli.main import main
from ui.tasks.exporting import Request, export_project

TEXT = "Café De Ster\n\nLiesbet Verhaeghe drinkt koffie in Gent."
OTHERS = {"text", "title", "id", "state", "sha256", "tokens", "annotations", "overlapping", "revision"}
OF_THE_WORK = {"reason", "pipeline", "normalisation", "meta", "layout"}  # the rest says where an article comes from
ONLY_HERE = {"id", "pipeline", "normalisation", "overlapping", "revision"}  # what JSON Lines leave to the project
MARKED = {"tokens", "annotations"}  # whose way through each format has tests of its own


def value_of(name: str, values: type | None) -> Any:
    if values is None:
        return "2026-11-24" if name == "published" else f"{name} é"
    return (Styled(0, 12, Style.HEADING),) if values is Styled else {f"{name}": values(3)}


@pytest.fixture
def full() -> Document:
    annotations = (Annotation(7, 14, 31, "PER", State.ACCEPTED, "person:Ann", "Ann", 0.5, "2026-11-24T10:00:00.000Z"),)
    return Document(
        TEXT,
        title="Een titel",
        state=DocumentState.FLAGGED,
        sha256=fingerprint(TEXT),
        tokens=words(TEXT),
        annotations=annotations,
        overlapping=True,
        **{column.name: value_of(column.name, column.values) for column in COLUMNS},
    )


@pytest.fixture
def path(tmp_path: Path, full: Document) -> Path:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        project.settings.set(OVERLAP, True)
        project.add([full])
    return path


def values(document: Document, *, but: set[str]) -> dict[str, Any]:
    return {field.name: getattr(document, field.name) for field in fields(document) if field.name not in but}


def test_every_field_has_a_column_or_is_known_to_have_none(path: Path) -> None:
    assert {field.name for field in fields(Document)} == OTHERS | set(NAMES)
    stored = {row[1] for row in rows(path, "PRAGMA table_info(documents)")}
    assert stored == {"id", "title", "state", "sha256", "text", "added_at", *NAMES}


def test_every_field_that_says_where_an_article_comes_from_is_known_to_exports() -> None:
    assert set(NAMES) - OF_THE_WORK == set(PROVENANCE)


def test_every_field_is_filled_here(full: Document) -> None:
    empty = Document("")
    same = {field.name for field in fields(full) if getattr(full, field.name) == getattr(empty, field.name)}
    assert same == {"id", "revision"}  # which the store gives


def test_every_field_comes_back_from_the_store(path: Path, full: Document) -> None:
    with Project.open(path) as project:
        (streamed,) = project.documents()
        for stored in (project.document(1), streamed):
            assert stored.revision
            assert values(stored, but={"id", "revision"}) == values(full, but={"id", "revision"})


def test_every_field_comes_through_a_rescue(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "nieuw.kanttekening"
    assert rescue(path, new).mended == 0
    with Project.open(path) as before, Project.open(new) as after:
        assert values(after.document(1), but={"revision"}) == values(before.document(1), but={"revision"})


def test_every_field_comes_through_json_lines(path: Path, tmp_path: Path, full: Document, qapp: QApplication) -> None:
    out, other = tmp_path / "uit.jsonl", tmp_path / "ander.kanttekening"
    with Project.open(path) as project:
        export_project(project, Request(out, selection=Selection(states=(DocumentState.FLAGGED,))), lambda _: None)
    assert main(["import", str(other), str(out)]) == 0
    with Project.open(other) as project:
        document = project.document(1)
    assert values(document, but=ONLY_HERE | MARKED) == values(full, but=ONLY_HERE | MARKED)


@given(st.lists(st.tuples(st.sampled_from([0, 0, 1, 1, 2, 95, 0xD7FF, 0x20000]), st.integers(1, 300)), max_size=9))
@settings(max_examples=60)
def test_tokens_of_all_distances_are_stored(steps: list[tuple[int, int]]) -> None:
    starts, ends, at = [], [], 0
    for gap, length in steps:
        starts.append(at + gap)
        ends.append(at := at + gap + length)
    tokens = Tokens(tuple(starts), tuple(ends), "tiny 1")
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("CREATE TABLE tokens (document_id INTEGER PRIMARY KEY, pipeline TEXT, offsets TEXT)")
        document_rows.write_tokens(conn, {1: tokens})
        stored = conn.execute("SELECT offsets FROM tokens").fetchone()[0]
    assert document_rows.tokens_of(1, "tiny 1", stored) == tokens
    assert (
        document_rows.tokens_of(1, "tiny 1", json.dumps([n for pair in zip(starts, ends, strict=True) for n in pair]))
        == tokens
    )
