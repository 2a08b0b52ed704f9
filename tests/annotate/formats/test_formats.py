"""Formats: what goes out comes back, and what cannot be taken is said by name and line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.errors import UserError
from annotate.formats.annotated.json_shapes import jsonl
from annotate.formats.articles.plain import decode, read_pasted
from annotate.formats.base import Refusal
from annotate.formats.reading.files import read_file, read_paths
from annotate.model import Annotation, Document, DocumentState, State, Tokens
from annotate.text import fingerprint, normalise
from tests.helpers.strategies import documents, raw_texts


def read(*records: object) -> tuple[list[Document], list[Refusal]]:
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    items = list(jsonl.read(lines, "in.jsonl"))
    return [i for i in items if isinstance(i, Document)], [i for i in items if isinstance(i, Refusal)]


def told(refusal: Refusal) -> str:
    return str(UserError(refusal.sentence, **refusal.values))


@given(documents().filter(lambda d: d.state is not DocumentState.STARTED))
def test_our_own_format_comes_back_the_same(document: Document) -> None:
    document = replace(document, sha256=fingerprint(document.text))
    (back,), refusals = read(jsonl.record_of(document))
    assert refusals == []
    assert back.text == document.text
    assert back.state is document.state
    assert [(a.start, a.end, a.label, a.state, a.origin) for a in back.annotations] == [
        (a.start, a.end, a.label, a.state, a.origin) for a in document.annotations
    ]
    assert back.tokens is not None
    assert document.tokens is not None
    assert list(back.tokens) == list(document.tokens)


def test_the_shape_is_the_documented_one() -> None:
    text = "Jan woont in Gent."
    marks = (
        Annotation(1, 0, 3, "PER", State.ACCEPTED, "person:Ann", "Ann", None, "2026-11-24T10:00:00.000Z"),
        Annotation(2, 13, 15, "LOC", State.ACCEPTED, "pipeline:x 1"),
        Annotation(3, 4, 9, "LOC", State.REJECTED, "pipeline:x 1"),
    )
    tokens = Tokens((0, 4, 10, 13, 17), (3, 9, 12, 17, 18), "x 1")
    record = jsonl.record_of(
        Document(text, id=7, title="Jan", state=DocumentState.DONE, tokens=tokens, annotations=marks)
    )
    assert record["tokens"][0] == {"text": "Jan", "start": 0, "end": 3, "id": 0, "ws": True}
    assert record["spans"][0] == {
        "start": 0, "end": 3, "token_start": 0, "token_end": 0, "label": "PER", "state": "accepted", "origin": "person:Ann",
    }  # fmt: skip
    assert "token_start" not in record["spans"][1], "a span that is not on token edges has no token numbers"
    assert record["rejected"] == [{"start": 4, "end": 9, "label": "LOC", "origin": "pipeline:x 1"}]
    assert (record["answer"], record["_timestamp"], record["_annotator_id"]) == ("accept", 1795514400, "Ann")


@given(raw_texts.filter(lambda raw: bool(raw.strip())), st.data())
def test_spans_follow_the_text_through_normalising(raw: str, data: st.DataObject) -> None:
    start, end = sorted((data.draw(st.integers(0, len(raw))), data.draw(st.integers(0, len(raw)))))
    found, refusals = read({"text": raw, "spans": [{"start": start, "end": end, "label": "PER"}], "answer": "accept"})
    if not normalise(raw)[0][: len(raw)].strip():
        return
    (document,) = found
    wanted = normalise(raw[start:end])[0].strip()
    assert [document.text[a.start : a.end] for a in document.annotations] == ([wanted] if wanted else [])
    assert bool(refusals) is not bool(wanted)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('{"text": "x"', "line 1: this is not JSON"),
        ("[" * 100_000, "line 1: this is not JSON"),
        ('["x"]', "no “text”"),
        ('{"text": 3}', "no “text”"),
        ('{"text": "  "}', "text is empty"),
        ('{"text": "a\\ud83d"}', "not text"),
        ('{"text": "Jan", "spans": [{"start": 0, "end": 9, "label": "PER"}]}', "0–9 lies outside"),
        ('{"text": "Jan", "spans": [{"start": -3, "end": 2, "label": "PER"}]}', "lies outside"),
        (
            '{"text": "Jan Jan", "spans": [{"start": 0, "end": 3, "label": "PER"}, {"start": 1, "end": 5, "label": "PER"}]}',
            "overlaps",
        ),
        ('{"text": "Jan", "spans": [{"start": true, "end": 3, "label": "PER"}]}', "no start, end or label"),
        ('{"text": "Jan", "spans": ["PER"]}', "no start, end or label"),
        ('{"text": "Jan  x", "spans": [{"start": 3, "end": 5, "label": "PER"}]}', "only spaces"),
    ],
)
def test_bad_lines_are_named_and_the_good_ones_taken(line: str, sentence: str) -> None:
    found, refusals = read(line, {"text": "Goed artikel."})
    assert found[-1].text == "Goed artikel."
    assert sentence in told(refusals[0])
    assert refusals[0].line == 1


def test_prodigy_records_without_our_keys_are_read() -> None:
    (accepted, rejected), refusals = read(
        {"text": "Jan.", "spans": [{"start": 0, "end": 3, "label": "PER"}], "answer": "accept"},
        {"text": "Piet.", "answer": "reject"},
    )
    assert refusals == []
    assert [a.state for a in accepted.annotations] == [State.ACCEPTED]
    assert rejected.annotations == ()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Één café".encode(), "Één café"),
        ("Één café".encode("utf-8-sig"), "Één café"),
        ("Één café".encode("utf-16"), "Één café"),
        (("Één café in Gent, vlak bij de Leie. " * 5).encode("cp1252"), "Één café in Gent, vlak bij de Leie. " * 5),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None),
        (bytes(range(256)), None),
    ],
)
def test_encodings_are_told_apart(data: bytes, text: str | None) -> None:
    assert decode(data) == text


def test_folders_are_read_in_order_and_strange_files_named(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Tweede\r\n", newline="")
    (tmp_path / "a.md").write_text("# Eerste\n\nTekst")
    (tmp_path / "c.txt").write_bytes(b"")
    (tmp_path / "d.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden.txt").write_text("niet")
    items = list(read_paths([tmp_path]))
    assert [i.title for i in items if isinstance(i, Document)] == ["Eerste", "Tweede"]
    assert [told(i) for i in items if isinstance(i, Refusal)] == ["c.txt: the text is empty."]
    (named,) = read_file(tmp_path / "d.png")
    assert isinstance(named, Refusal)
    assert (
        told(named)
        == "d.png: this is a picture, and words in it cannot be read; add the article as text, web page, Word or PDF."
    )
    (missing,) = read_file(tmp_path / "nergens.txt")
    assert isinstance(missing, Refusal)
    assert "no such file" in told(missing)


def test_line_separators_stay_inside_a_record(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(json.dumps({"text": "een\u2028twee\u0085drie"}, ensure_ascii=False) + "\n", "utf-8")
    (document,) = read_file(file)
    assert isinstance(document, Document)
    assert document.text == "een\u2028twee\u0085drie"


def test_pasted_text_keeps_its_characters() -> None:
    document = read_pasted("Kop\r\nmet\u00a0harde spatie 👨‍👩‍👧")
    assert isinstance(document, Document)
    assert document.text == "Kop\nmet\u00a0harde spatie 👨‍👩‍👧"
    assert isinstance(read_pasted(" \n "), Refusal)
