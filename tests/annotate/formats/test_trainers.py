"""What trainers have comes in: each shape told apart, offsets kept, and what cannot be taken named."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotate.errors import UserError
from annotate.formats.annotated.token_columns.tagged import entities
from annotate.formats.base import Content, Refusal
from annotate.formats.readers import READERS
from annotate.formats.reading.files import read_file, read_paths
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import export
from annotate.model import Annotation, Document, DocumentState, State
from annotate.text import Utf16Map


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def found(*paths: Path) -> list[Document]:
    """Read documents from files in which nothing is refused."""
    items = list(read_paths(paths))
    assert not [told(item) for item in items if isinstance(item, Refusal)]
    return [item for item in items if isinstance(item, Document)]


def refused(*paths: Path) -> list[str]:
    return [told(item) for item in read_paths(paths) if isinstance(item, Refusal)]


def told(refusal: Refusal) -> str:
    return str(UserError(refusal.sentence, **refusal.values))


def names(document: Document) -> list[tuple[str, str]]:
    return [(document.text[a.start : a.end], a.label) for a in document.annotations]


def test_jsonl_is_told_apart_line_by_line(tmp_path: Path) -> None:
    lines = (
        {"text": "Jan is er.", "spans": [{"start": 0, "end": 3, "label": "PER"}]},
        {"id": 7, "text": "Gent wint.\r\nEn Jan.", "label": [[0, 4, "LOC"], [15, 18, "PER"]], "Comments": [], "wijk": "Zuid"},
        {"id": 8, "text": "Ook Gent.", "entities": [{"id": 1, "label": "LOC", "start_offset": 4, "end_offset": 8}], "relations": []},
        ["En Gent.", {"entities": [[3, 7, "LOC"]]}],
    )  # fmt: skip
    documents = found(written(tmp_path / "x.jsonl", "".join(json.dumps(line) + "\n" for line in lines)))
    assert [names(d) for d in documents] == [[("Jan", "PER")], [("Gent", "LOC"), ("Jan", "PER")], [("Gent", "LOC")], [("Gent", "LOC")]]  # fmt: skip
    assert documents[1].external_id == "7"
    assert documents[1].meta == {"wijk": "Zuid"}
    assert documents[1].annotations[0].state is State.ACCEPTED


def task(
    start: int, end: int, quoted: str, text: str = "👍🏽 Jan in Gent", kind: str = "annotations"
) -> dict[str, object]:
    value = {"start": start, "end": end, "text": quoted, "labels": ["LOC"]}
    return {"id": 1, "data": {"text": text, "wijk": "Zuid"}, kind: [{"result": [{"type": "labels", "value": value}]}]}


def test_label_studios_offsets_are_told_by_the_words_beside_them(tmp_path: Path) -> None:
    text = "👍🏽 Jan in Gent"
    at, wide = text.index("Gent"), Utf16Map(text)
    new = task(at, at + 4, "Gent")
    old = task(wide.to_utf16(at), wide.to_utf16(at + 4), "Gent")
    guess = task(at, at + 4, "Gent", kind="predictions")
    documents = found(
        written(tmp_path / "x.json", json.dumps([new, old, guess])), written(tmp_path / "een.json", json.dumps(new))
    )
    assert [names(d) for d in documents] == [[("Gent", "LOC")]] * 4
    assert [d.annotations[0].state for d in documents[:3]] == [State.ACCEPTED, State.ACCEPTED, State.SUGGESTED]
    assert documents[0].meta == {"wijk": "Zuid"}


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        ("B-PER I-PER O B-LOC", [(0, 1, "PER"), (3, 3, "LOC")]),
        ("B-PER B-PER O O", [(0, 0, "PER"), (1, 1, "PER")]),
        ("I-PER I-PER B-PER I-LOC", [(0, 1, "PER"), (2, 2, "PER"), (3, 3, "LOC")]),
        ("B-PER L-PER U-LOC U-LOC", [(0, 1, "PER"), (2, 2, "LOC"), (3, 3, "LOC")]),
        ("B-PER E-PER S-LOC I-LOC", [(0, 1, "PER"), (2, 2, "LOC"), (3, 3, "LOC")]),
        ("O - I-PER O", [(2, 2, "PER")]),
    ],
)
def test_all_schemes_of_tags_are_read(tags: str, wanted: list[tuple[int, int, str]]) -> None:
    assert entities(tags.split()) == wanted


def test_columns_become_running_text(tmp_path: Path) -> None:
    conll = (
        "-DOCSTART- -X- O O\n\nDe DT O O\nman NN O O\n( ( O O\nJan NNP O B-PER\nJansen NNP O I-PER\n) ) O O\nslaapt V O O\n"
        ". . O O\n\nGent NNP O B-LOC\n! . O O\n\n-DOCSTART- -X- O O\n\nTwee X O O\n"
    )
    one, two = found(written(tmp_path / "a.conll", conll))
    assert one.text == "De man (Jan Jansen) slaapt.\nGent!"
    assert names(one) == [("Jan Jansen", "PER"), ("Gent", "LOC")]
    assert one.tokens is not None
    assert len(one.tokens) == 10
    assert two.text == "Twee"
    (tabbed,) = found(written(tmp_path / "b.tsv", "Jan\tI-PER\r\nslaapt\tO\r\n"))
    assert names(tabbed) == [("Jan", "PER")]
    (row,) = found(written(tmp_path / "c.tsv", "naam\tplaats\nJan\tGent\n"))
    assert row.annotations == (), "a table is no columns of tags"
    (sentence,) = refused(written(tmp_path / "d.conll", "Jan B-PER\n" * 300 + "kapot\n"))
    assert sentence == "d.conll, line 301: there is no tag such as O or B-PER at its end."


def test_brats_pairs_are_joined_in_folders_and_zips(tmp_path: Path) -> None:
    text, marks = (
        "Jan\nJansen 😀 in Gent",
        "T1\tPER 0 3;4 10\tJan Jansen\nT2\tLOC 16 20\tGent\nR1\tIn Arg1:T1 Arg2:T2\n#1\tNote T1\tx\n",
    )
    (tmp_path / "map").mkdir()
    written(tmp_path / "map" / "a.txt", text)
    written(tmp_path / "map" / "a.ann", marks)
    written(tmp_path / "map" / "b.txt", "Zonder.")
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.write(tmp_path / "map" / "a.txt", "brat/a.txt")
        packed.write(tmp_path / "map" / "a.ann", "brat/a.ann")
    for documents in (found(tmp_path / "map"), found(tmp_path / "x.zip")):
        assert names(documents[0]) == [("Jan\nJansen", "PER"), ("Gent", "LOC")]
    written(tmp_path / "map" / "a.ann", "T1\tPER 0 3;16 20\tJan Gent\nT2 kapot\nT3\tLOC 90 99\tx\n")
    assert [s.split(": ", 1)[1] for s in refused(tmp_path / "map")] == [
        "a mark of separate pieces cannot be imported; left out.",
        "this is not a brat mark; left out.",
        "the mark 90–99 lies outside the text; left out.",
    ]


MARKED = Document(
    "👍🏽 Jan Jansen\nin Gent.",
    state=DocumentState.DONE,
    annotations=(
        Annotation(1, 3, 13, "PER", State.ACCEPTED, "x"),
        Annotation(2, 17, 21, "LOC", State.ACCEPTED, "x"),
    ),
)


@pytest.mark.parametrize("name", ["jsonl", "prodigy", "doccano", "labelstudio", "spacy", "brat", "cas", "conll"])
def test_what_goes_out_comes_in(name: str, tmp_path: Path) -> None:
    target = tmp_path / f"uit{FORMATS[name].suffix}"
    export([MARKED], target, name)
    if target.is_dir():
        (target / "dev.spacy").unlink(
            missing_ok=True
        )  # of one article nothing is kept back, and an empty file is told of
    (document,) = found(target)
    assert names(document) == names(MARKED)
    assert document.text == (MARKED.text if name != "conll" else "👍 🏽 Jan Jansen in Gent.".replace("👍 🏽", "👍🏽"))


def test_a_cas_is_read_in_all_its_shapes(tmp_path: Path) -> None:
    import cassis

    export([MARKED], tmp_path / "uit.zip", "cas")
    with zipfile.ZipFile(tmp_path / "uit.zip") as packed:
        xmi, types = packed.read("000001.xmi"), packed.read("TypeSystem.xml")
    assert b'begin="5"' in xmi, "in the file offsets are UTF-16"
    cas = cassis.load_cas_from_xmi(io.BytesIO(xmi), cassis.load_typesystem(io.BytesIO(types)))
    cas.to_json(tmp_path / "x.json")
    written(tmp_path / "alleen.xmi", xmi)
    with zipfile.ZipFile(tmp_path / "inner.zip", "w") as inner:
        inner.writestr("ann.xmi", xmi)
        inner.writestr("TypeSystem.xml", types)
    with zipfile.ZipFile(tmp_path / "project.zip", "w") as outer:
        outer.writestr("exportedproject.json", "{}")
        outer.write(tmp_path / "inner.zip", "annotation/a.txt/ann.zip")
    for name in ("x.json", "alleen.xmi", "project.zip"):
        (document,) = found(tmp_path / name)
        assert names(document) == names(MARKED)


def test_hostile_xml_and_zips_are_refused(tmp_path: Path) -> None:
    laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    assert "not a UIMA CAS" in refused(written(tmp_path / "x.xmi", laughs))[0]
    assert "not a UIMA CAS" in refused(written(tmp_path / "u.xmi", laughs.encode("utf-16")))[0]
    with zipfile.ZipFile(tmp_path / "bom.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("bom.xmi", b" " * 80_000_000)
    assert "too large" in refused(tmp_path / "bom.zip")[0]
    import zlib

    assert "not a file of spaCy" in refused(written(tmp_path / "b.spacy", zlib.compress(b"\0" * 80_000_000)))[0]
    assert "not a file of spaCy" in refused(written(tmp_path / "c.spacy", b"kapot"))[0]


def test_spacys_old_json_and_its_bad_records(tmp_path: Path) -> None:
    data = [
        ["Jan in Gent", {"entities": [[0, 3, "PER"], [7, 11, "LOC"]]}],
        ["", {}],
        3,
        ["Jan", {"entities": [[0, 9, "PER"]]}],
    ]
    path = written(tmp_path / "x.json", json.dumps(data))
    items = list(read_file(path))
    documents = [item for item in items if isinstance(item, Document)]
    assert [names(d) for d in documents] == [[("Jan", "PER"), ("Gent", "LOC")], []]
    assert refused(path) == [
        "x.json, article 2: the text is empty.",
        "x.json, article 3: there is no text in it.",
        "x.json, article 4: the mark 0–9 lies outside the text; left out.",
    ]
    assert "not JSON" in refused(written(tmp_path / "y.json", '[["Jan", {"entities": ['))[0]


SAMPLES = (
    b'{"text": "Jan", "label": [[0, 3, "PER"]]}\n', b'[{"data": {"text": "Jan"}, "annotations": [{"result": [{"type": "labels", "value": {"start": 0, "end": 3, "labels": ["PER"]}}]}]}]',
    b'[["Jan", {"entities": [[0, 3, "PER"]]}]]', b"-DOCSTART- -X- O O\n\nJan B-PER\n\n", b'{"%TYPES": {}, "%FEATURE_STRUCTURES": [], "%VIEWS": {}}',
)  # fmt: skip


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sample=st.sampled_from(SAMPLES),
    changes=st.lists(st.tuples(st.integers(0, 150), st.binary(max_size=4), st.integers(0, 5)), max_size=5),
    reader=st.sampled_from([r for r in READERS if r.content is Content.ANNOTATED and r.name != "spacy"]),
)
def test_damaged_files_are_refused_in_sentences(
    sample: bytes, changes: list[tuple[int, bytes, int]], reader: object
) -> None:
    data = sample
    for at, new, gone in changes:
        data = data[:at] + new + data[at + gone :]
    try:
        items = list(reader.read(io.BytesIO(data), "x"))  # type: ignore[attr-defined]
    except UserError:
        return
    for item in items:
        if isinstance(item, Refusal):
            assert told(item)
        elif isinstance(item, Document):
            for a in item.annotations:
                assert 0 <= a.start < a.end <= len(item.text)
