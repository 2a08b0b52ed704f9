"""Pipelines: found, loaded, refused in one sentence, and calm about any text."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings

from annotate.errors import UserError
from annotate.pipelines.routing import BUNDLED
from annotate.pipelines.runner import Pipeline, available, load, serve
from annotate.sample import sample_documents
from tests.helpers.strategies import texts


def marked(pipeline: Pipeline, text: str) -> set[tuple[str, str]]:
    _, found = next(pipeline.suggest([text]))
    return {(text[s.start : s.end], s.label) for s in found}


def test_the_bundled_pipeline_marks_ordinary_news(dutch: Pipeline) -> None:
    text = "Burgemeester Liesbet Verhaeghe van Gent praat met de Belgische premier. Volgens Verhaeghe wint Club Brugge."
    assert {("Liesbet Verhaeghe", "PER"), ("Gent", "LOC"), ("Belgische", "MISC"), ("Verhaeghe", "PER")} <= marked(
        dutch, text
    )
    assert dutch.labels == ["LOC", "MISC", "ORG", "PER"]


def test_the_bundled_pipeline_is_an_ordinary_folder_with_its_papers(bundled: Path) -> None:
    meta = json.loads((bundled / "meta.json").read_text("utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    assert meta["performance"]["ents_f"] >= 0.65
    assert any("Alpino" in source["name"] for source in meta["sources"])
    assert "LESSER" in (bundled / "NOTICE.md").read_text("utf-8").upper()
    assert sum(file.stat().st_size for file in bundled.rglob("*")) < 20_000_000
    assert not list(bundled.rglob("*.pkl"))


def test_the_sample_project_holds_what_the_pipeline_marks(dutch: Pipeline) -> None:
    documents = sample_documents()
    assert len(documents) >= 6
    for document in documents:
        tokens, found = next(dutch.suggest([document.text]))
        assert document.pipeline == dutch.id
        assert document.tokens == tokens
        assert [(a.start, a.end, a.label) for a in document.annotations] == [(s.start, s.end, s.label) for s in found]


@settings(max_examples=40)
@given(text=texts)
def test_any_text_is_taken_and_tokens_and_spans_fit_it(dutch: Pipeline, text: str) -> None:
    tokens, found = next(dutch.suggest([text]))
    assert all(tokens.span(s.start, s.end) for s in found)
    covered = {i for start, end in tokens for i in range(start, end)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)


@pytest.mark.parametrize(
    "text", ["", " ", "1234567890", "。、「」", "مرحبا بالعالم", "😀" * 50, "x" * 120_000, "Jan " * 40_000]
)
def test_odd_texts_give_marks_or_none_but_no_error(dutch: Pipeline, text: str) -> None:
    _, found = next(dutch.suggest([text]))
    assert all(0 <= s.start < s.end <= len(text) for s in found)


def test_the_bundled_pipeline_comes_first(bundled: Path) -> None:
    assert available()[0].name == BUNDLED


def test_a_folder_loads_and_is_named(tiny_pipeline: Path) -> None:
    pipeline = load(str(tiny_pipeline))
    assert pipeline.id == "nl_tiny 1.0"
    assert marked(pipeline, "Jan Jansen woont in Gent") == {("Jan Jansen", "PER"), ("Gent", "LOC")}


def test_a_child_gets_a_text_once_and_loads_a_pipeline_when_it_is_needed(tiny_pipeline: Path) -> None:
    ours, theirs = multiprocessing.Pipe()
    name, text = str(tiny_pipeline), "De burgemeester van de stad heet Jan Jansen en woont in Gent."
    for request in (
        ("take", 1, text, ""),
        ("take", 2, "The mayor of this town has never lived anywhere else.", ""),
        ("drop", 2),
        ("suggest", name, 1),
        ("load", name),
        ("take", 3, "", ""),
        ("suggest", name, 3),
        ("stop",),
    ):
        ours.send(request)
    serve(theirs)
    replies = [ours.recv() for _ in range(7)]
    assert [reply[0] for reply in replies] == [
        *("language", "language", "loaded", "suggested"),
        *("loaded", "language", "suggested"),
    ]
    assert [reply[1] for reply in replies if reply[0] == "language"] == ["nl", "en", ""]
    assert [text[s.start : s.end] for s in replies[3][2]] == ["Jan Jansen", "Gent"]
    assert not ours.poll()


def test_pipelines_that_cannot_be_used_are_one_sentence(
    tmp_path: Path, tiny_pipeline: Path, caplog: pytest.LogCaptureFixture
) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    blank = tmp_path / "blank"
    spacy.blank("nl").to_disk(blank)
    meta = json.loads((tiny_pipeline / "meta.json").read_text("utf-8"))
    (tiny_pipeline / "meta.json").write_text(json.dumps({**meta, "spacy_version": ">=2.0,<2.1"}), "utf-8")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "config.cfg").write_text("[nlp")
    for name, sentence in (
        ("nl_nergens", "There is no language model"),
        (str(tmp_path / "nergens"), "There is no language model"),
        (str(empty), "contains no spaCy language model"),
        (str(blank), "does not mark names"),
        (str(tiny_pipeline), "another version of spaCy"),
        (str(broken), "is damaged"),
    ):
        with pytest.raises(UserError, match=sentence):
            load(name)
    caplog.clear()


def test_a_component_that_fails_leaves_the_text_without_marks(
    tiny_pipeline: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pipeline = load(str(tiny_pipeline))

    def fail(_: object) -> None:
        raise ValueError("geheim artikel")

    pipeline._nlp.get_pipe("entity_ruler").__class__.__call__, kept = (
        fail,
        pipeline._nlp.get_pipe("entity_ruler").__class__.__call__,
    )  # type: ignore[method-assign,assignment]
    try:
        tokens, found = next(pipeline.suggest(["Gent nu"]))
    finally:
        pipeline._nlp.get_pipe("entity_ruler").__class__.__call__ = kept  # type: ignore[method-assign]
    assert (len(tokens), found) == (2, [])
    assert "geheim" not in caplog.text
    caplog.clear()
