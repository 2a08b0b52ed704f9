"""Exports: what goes out is read back equal or announced, and a failed one leaves what was there."""

from __future__ import annotations

import csv
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotate.errors import UserError
from annotate.formats.annotated.json_shapes import jsonl
from annotate.formats.base import Feature, Found, Options
from annotate.formats.reading.files import read_paths
from annotate.formats.reports.entities import plain, safe
from annotate.formats.writers import FORMATS, format_for
from annotate.formats.writing.export import export
from annotate.formats.writing.losses import fit, lost_annotations, whole
from annotate.formats.writing.selection import Selection, states_called
from annotate.formats.writing.staging import CARD, clear
from annotate.model import Annotation, Document, DocumentState, Label, State, Tokens, in_order
from annotate.spans import nested, outermost
from annotate.text import words
from store.project import Project
from tests.helpers.strategies import documents, texts
from ui.exports.words import ExportWords, purpose_of
from ui.tasks.exporting import Request, export_project

OPTIONS = Options(labels=(Label("PER", 0, 0), Label("LOC", 2, 1)), title="Krant & co", split=0.4)


def done(text: str, *marks: tuple[int, int, str]) -> Document:
    annotations = tuple(Annotation(i, *mark, State.ACCEPTED, "person:Ann") for i, mark in enumerate(marks))
    return Document(text, title=text, state=DocumentState.DONE, annotations=annotations)


HARD = (
    done("Jan Jansen 😀 woont\n in Gent.", (0, 10, "PER"), (24, 28, "LOC")),
    done("De PvdA-leider zag  Jan Piet.\n\nTweede alinea.", (3, 7, "ORG"), (20, 23, "PER"), (24, 28, "PER")),
    done('e\u0301e\u0301n\tartikel\u00a0zonder namen & <tags> "x" ]]>'),
    done("Universiteit Gent en\n x", (0, 17, "ORG"), (13, 17, "LOC")),
    done("abc\ndef ghi\x0bz", (0, 7, "A B"), (4, 11, "LOC")),
    done("<b>Jan</b>", (3, 6, "P\"'<>&")),
    done("\n\nGent\n", (2, 6, "LOC")),
)


@pytest.mark.parametrize("name", FORMATS)
def test_what_cannot_be_held_is_announced_and_the_rest_is_there(name: str, tmp_path: Path) -> None:
    chosen = FORMATS[name]
    target = tmp_path / f"uit{chosen.suffix}"
    summary = export(HARD, target, name, options=OPTIONS)
    lost = sum(lost_annotations(fit(document, chosen)[1]) for document in HARD)
    assert (summary.documents, summary.entities + lost) == (7, 11)
    assert summary.entities == sum(summary.per_label.values())
    export(HARD[:1], target, name, options=OPTIONS)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == [target.name]


def proves_itself(name: str, target: Path, given: list[Document]) -> None:
    summary = export(given, target, name, selection=Selection(states=()), options=OPTIONS)
    total = sum(len(document.visible) for document in given)
    assert summary.entities + summary.not_carried["nested"] + summary.not_carried["overlaps"] == total


@pytest.mark.parametrize(
    "name", ["jsonl", "prodigy", "doccano", "labelstudio", "brat", "hf", "csv", "html", "ninjs", "newsml", "jsonld"]
)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given=st.lists(documents(), min_size=1, max_size=3))
def test_every_format_proves_itself(name: str, tmp_path: Path, given: list[Document]) -> None:
    proves_itself(name, tmp_path / f"uit{FORMATS[name].suffix}", given)


@pytest.mark.parametrize("name", ["spacy", "conll", "cas", "docx"])
@settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given=st.lists(documents(), min_size=20, max_size=30))
def test_so_do_those_with_a_slow_reader(name: str, tmp_path: Path, given: list[Document]) -> None:
    proves_itself(name, tmp_path / f"uit{FORMATS[name].suffix or '.spacy'}", given)


def test_export_says_in_numbers_what_it_wrote(tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    told: list[int] = []
    found = [done("Jan in Gent", (0, 3, "PER"), (7, 11, "LOC")), done("PvdAleider", (0, 4, "ORG"))]
    summary = export(found, target, "jsonl", told.append)
    assert (summary.documents, summary.entities, dict(summary.per_label)) == (2, 3, {"PER": 1, "LOC": 1, "ORG": 1})
    assert summary.lost_in_training == 1
    assert [(lost.text, lost.title) for lost in summary.misaligned] == [("PvdA", "PvdAleider")]
    assert len(target.read_text("utf-8").splitlines()) == 2
    assert told == [1, 2, 3, 4], "each is written, and read back"
    assert json.dumps(summary.as_json())


def test_the_summary_is_told_in_sentences(tmp_path: Path, english: object) -> None:
    summary = export(HARD, tmp_path / "uit.conll", "conll")
    assert "2 names inside others or overlapping them are left out" in ExportWords(summary).not_carried
    for name in FORMATS:
        told = ExportWords(export(HARD, tmp_path / f"u{name}{FORMATS[name].suffix}", name)).not_carried
        assert not any("(s)" in line for line in told)
        assert purpose_of(FORMATS[name])


@pytest.mark.parametrize("name", ["jsonl", "spacy"])
def test_an_export_that_differs_leaves_the_old_one(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "uit"
    export([done("Oud")], target, name)
    before = sorted((path.name, path.read_bytes()) for path in [target, *target.rglob("*")] if path.is_file())
    wrong = replace(
        FORMATS[name],
        write=lambda given, path, options: FORMATS[f"_{name}"].write(
            (replace(document, annotations=()) for document in given), path, options
        ),
    )
    monkeypatch.setitem(FORMATS, f"_{name}", FORMATS[name])
    monkeypatch.setitem(FORMATS, name, wrong)
    with pytest.raises(UserError, match="not kept"):
        export([done("Jan", (0, 3, "PER"))], target, name)
    after = sorted((path.name, path.read_bytes()) for path in [target, *target.rglob("*")] if path.is_file())
    assert after == before
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["uit"]


def test_an_export_that_is_stopped_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    target.write_text("oud")

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export([done("Jan")], target, "jsonl", stop)
    assert target.read_text() == "oud"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["uit.jsonl"]


def test_what_an_ended_process_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".uit[1].jsonl.abc.part").write_text("half")
    (tmp_path / ".uit1.jsonl.abc.part").write_text("of another")
    clear(tmp_path / "uit[1].jsonl")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [".uit1.jsonl.abc.part"]


def test_an_export_to_nowhere_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        export([done("Jan")], tmp_path / "nergens" / "uit.jsonl", "jsonl")
    with pytest.raises(UserError, match="no format"):
        export([done("Jan")], tmp_path / "uit.xyz", "xyz")
    with pytest.raises(UserError, match="is a folder"):
        export([done("Jan")], tmp_path, "jsonl")


def test_a_folder_with_other_things_is_never_replaced(tmp_path: Path) -> None:
    target = tmp_path / "uit"
    export([done("Jan", (0, 3, "PER"))], target, "brat")
    export([done("Piet", (0, 4, "PER"))], target, "brat")
    assert (target / "000001.txt").read_text("utf-8") == "Piet"
    (target / "model").mkdir()
    (target / "model" / "weights").write_text("dear")
    with pytest.raises(UserError, match="something other"):
        export([done("Jan")], target, "brat")
    assert (target / "model" / "weights").read_text() == "dear"
    assert (target / "000001.txt").read_text("utf-8") == "Piet"
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / CARD).write_text("[]")
    (strange / "x").write_text("dear")
    with pytest.raises(UserError, match="something other"):
        export([done("Jan")], strange, "hf")


def test_a_folder_comes_back_when_it_cannot_be_exchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "uit"
    export([done("Oud")], target, "brat")
    real = Path.replace

    def refuse(self: Path, other: Path) -> Path:
        if self.suffix == ".part" and other == target:
            raise OSError(5, "the disk says no")
        return real(self, other)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match="the disk says no"):
        export([done("Nieuw")], target, "brat")
    assert (target / "000001.txt").read_text("utf-8") == "Oud"
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["uit"]


def test_exported_records_train_in_spacy(tmp_path: Path) -> None:
    import spacy

    text = "Jan Jansen 😀 woont in Gent."
    nlp = spacy.blank("nl")
    doc = nlp(text)
    tokens = Tokens(tuple(t.idx for t in doc), tuple(t.idx + len(t) for t in doc), "nl")
    target = tmp_path / "uit.jsonl"
    export([replace(done(text, (0, 10, "PER"), (22, 26, "LOC")), tokens=tokens)], target, "prodigy")
    record = json.loads(target.read_text("utf-8"))
    spans = [nlp(record["text"]).char_span(s["start"], s["end"], label=s["label"]) for s in record["spans"]]
    assert [(span.text, span.label_) for span in spans] == [("Jan Jansen", "PER"), ("Gent", "LOC")]
    assert [(s["token_start"], s["token_end"]) for s in record["spans"]] == [
        (span.start, span.end - 1) for span in spans
    ]


@pytest.mark.parametrize("name", ["jsonl", "prodigy"])
def test_the_list_of_words_can_be_left_out(name: str, tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    given = done("Jan Jansen woont in Gent.", (0, 10, "PER"), (20, 24, "LOC"))
    export([given], target, name, options=replace(OPTIONS, tokens=False))
    record = json.loads(target.read_text("utf-8"))
    assert "tokens" not in record
    assert [(s["start"], s["end"], s["label"]) for s in record["spans"]] == [(0, 10, "PER"), (20, 24, "LOC")]
    assert not any(key.startswith("token") for span in record["spans"] for key in span)
    (back,) = read_paths([target])
    assert isinstance(back, Document)
    assert [(a.start, a.end, a.label) for a in back.visible] == [(0, 10, "PER"), (20, 24, "LOC")]


def test_spacy_splits_by_document_and_the_same_each_time(tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import DocBin

    given = [
        done(f"Bericht {i} van Jan.", (len(f"Bericht {i} van "), len(f"Bericht {i} van Jan"), "PER")) for i in range(60)
    ]
    sides = []
    for name in ("een", "twee"):
        export(given, tmp_path / name, "spacy", options=replace(OPTIONS, split=0.25, seed=7))
        vocab = spacy.blank("nl").vocab
        sides.append([[doc.text for doc in DocBin().from_disk(tmp_path / name / f"{side}.spacy").get_docs(vocab)] for side in ("train", "dev")])  # fmt: skip
    assert sides[0] == sides[1]
    assert sorted(sides[0][0] + sides[0][1]) == sorted(d.text for d in given)
    assert 5 <= len(sides[0][1]) <= 25
    export(given[:2], tmp_path / "drie", "spacy", options=replace(OPTIONS, split=0.01))
    assert len(list(DocBin().from_disk(tmp_path / "drie" / "dev.spacy").get_docs(vocab))) == 1
    export(given, tmp_path / "alles.spacy", "spacy")
    assert (tmp_path / "alles.spacy").is_file()


def test_overlapping_marks_are_in_spans_and_the_outer_ones_in_ents(tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import DocBin

    target = tmp_path / "uit.spacy"
    summary = export([HARD[3]], target, "spacy")
    (doc,) = DocBin().from_disk(target).get_docs(spacy.blank("nl").vocab)
    assert [e.text for e in doc.ents] == ["Universiteit Gent"]
    assert sorted(s.text for s in doc.spans["sc"]) == ["Gent", "Universiteit Gent"]
    assert summary.not_carried["apart"] == 1


def test_the_page_runs_nothing_and_shows_every_label(tmp_path: Path) -> None:
    target = tmp_path / "uit.html"
    export(HARD, target, "html", options=replace(OPTIONS, notice="Let <op>", colours={"PER": ("#DCE9FB", "#1B4F9C")}))
    page = target.read_text("utf-8")
    assert "<script" not in page
    assert "Krant &amp; co" in page
    assert "Let &lt;op&gt;" in page
    assert "&lt;b&gt;" in page
    assert "#DCE9FB" in page
    assert "content: attr(data-label)" in page


def test_the_table_opens_in_a_spreadsheet(tmp_path: Path) -> None:
    target = tmp_path / "uit.csv"
    export(HARD, target, "csv")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 12, "a row for each name, and one for the article without"
    assert (rows[0]["text"], rows[0]["label"], rows[0]["start"]) == ("Jan Jansen", "PER", "0")
    assert [row["article_text"] for row in rows[:2]] == [HARD[0].text, ""]


@given(texts, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
def test_tokens_cover_the_text_and_end_where_marks_do(text: str, spans: list[tuple[int, int]]) -> None:
    edges = {min(edge, len(text)) for span in spans for edge in span}
    tokens = whole(text, words(text), edges)
    rebuilt = ""
    for (start, end), following in zip(tokens, [*(s for s, _ in tokens[1:]), len(text)], strict=True):
        assert text[end:following] in ("", " ")
        assert len(rebuilt) == start
        rebuilt += text[start:following]
        assert not any(start < edge < end for edge in edges)
    assert rebuilt == text


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9))))
def test_flat_and_nested_marks(spans: list[tuple[int, int]]) -> None:
    marks = in_order(Annotation(i, s, s + n, "PER", State.ACCEPTED, "x") for i, (s, n) in enumerate(spans))
    flat = outermost(marks)
    assert not any(a is not b and a.overlaps(b.start, b.end) for a in flat for b in flat)
    inner = nested(marks)
    for a in inner:
        for b in inner:
            crosses = a.start < b.start < a.end < b.end
            assert not crosses
    assert len(flat) <= len(inner)


def test_a_selection_chooses_by_state_label_person_and_day() -> None:
    marks = (
        Annotation(1, 0, 3, "PER", State.ACCEPTED, "person:Ann", "Ann", None, "2026-11-24T10:00:00.000Z"),
        Annotation(2, 7, 11, "LOC", State.ACCEPTED, "person:Bo", "Bo", None, "2026-11-26T10:00:00.000Z"),
    )
    one = Document("Jan in Gent", id=3, state=DocumentState.DONE, annotations=marks)

    def is_chosen(**wanted: object) -> bool:
        return Selection(**wanted).apply(one) is not None  # type: ignore[arg-type]

    assert is_chosen()
    assert not is_chosen(states=(DocumentState.FLAGGED,))
    assert is_chosen(since="2026-11-26", annotators=frozenset(["Bo"]))
    assert not is_chosen(since="2026-11-26", annotators=frozenset(["Ann"]))
    assert is_chosen(until="2026-11-24")
    assert not is_chosen(until="2026-11-23")
    assert not is_chosen(ids=frozenset([4]))
    chosen = Selection(labels=frozenset(["LOC"])).apply(one)
    assert chosen is not None
    assert [a.label for a in chosen.annotations] == ["LOC"]
    assert states_called(["done", "flagged", "done"]) == (DocumentState.DONE, DocumentState.FLAGGED)


def test_a_day_is_one_of_this_computers_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    late = Annotation(1, 0, 3, "PER", State.ACCEPTED, "person:Ann", "Ann", None, "2026-11-25T23:30:00.000Z")
    one = Document("Jan in Gent", state=DocumentState.DONE, annotations=(late,))
    for zone, day in (("Europe/Brussels", "2026-11-26"), ("UTC", "2026-11-25")):
        monkeypatch.setenv("TZ", zone)
        if hasattr(time, "tzset"):
            time.tzset()
            assert Selection(since=day, until=day).apply(one) is not None
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    strange = replace(one, annotations=(replace(late, changed_at="gisteren"),))
    assert Selection(since="2026-01-01").apply(strange) is None


def test_nothing_to_export_is_said_and_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    target.write_text("oud")
    with pytest.raises(UserError, match="nothing to export"):
        export([replace(done("Jan"), state=DocumentState.TODO)], target, "jsonl")
    assert target.read_text() == "oud"
    with pytest.raises(UserError, match="nothing to export"):
        export([], tmp_path / "map", "brat")
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["uit.jsonl"]


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("o.csv", "csv"), ("O.HTML", "html"), ("o.docx", "docx"), ("o.conll", "conll"), ("o.jsonl", "jsonl"),
        ("o.spacy", "spacy"), ("o.json", "labelstudio"), ("o.zip", "cas"), ("o", "jsonl"),
    ],
)  # fmt: skip
def test_the_ending_tells_the_format(name: str, chosen: str) -> None:
    assert format_for(Path(name)) == chosen
    with pytest.raises(UserError, match=r"\.xyz does not tell"):
        format_for(Path("o.xyz"))


@given(st.text("'\"\t\n =-a", max_size=6))
def test_a_cell_comes_back_from_a_table_as_it_was(cell: str) -> None:
    assert plain(str(safe(cell))) == cell


def test_no_cell_of_a_table_is_a_formula(tmp_path: Path) -> None:
    starts = ("=", "+", "-", "@", "\t", " =", '"=', "'=", "\u00a0+", "＝", "＋", "－", "＠", "\u200b@", "''-")
    documents = [
        replace(done(f"{start}1+1 Jan", (0, len(start) + 3, "PER")), id=i, source=start, title=f"{start}x")
        for i, start in enumerate(starts, start=1)
    ]
    target = tmp_path / "uit.csv"
    summary = export(documents, target, "csv")
    assert summary.not_carried["formulas"] == 4 * len(starts)
    with target.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
    plain = [cell.strip('\u200b \u00a0\t"“”') for cell in cells]
    assert not [
        cell for cell in plain if cell.lstrip("'").startswith(tuple("=+-@＝＋－＠")) and not cell.startswith("'")
    ]
    back = [item for item in read_paths([target]) if isinstance(item, Document)]
    assert [(d.text, d.title, d.source, d.visible[0].end) for d in back] == [
        (d.text, d.title, d.source, d.visible[0].end) for d in documents
    ]


def test_a_label_with_a_line_end_stays_one_for_hugging_face(tmp_path: Path) -> None:
    target = tmp_path / "hf"
    export([done("Jan in Gent", (0, 3, "een\ntwee\u2028drie"))], target, "hf")
    assert json.loads((target / "labels.json").read_text("utf-8")) == [
        "O",
        "B-een\ntwee\u2028drie",
        "I-een\ntwee\u2028drie",
    ]
    card = (target / "README.md").read_text("utf-8")
    assert "'1': \"B-een\\ntwee\\u2028drie\"" in card


def test_what_a_format_cannot_hold_is_counted() -> None:
    document = replace(
        done("Jan \x01", (0, 3, "PER")),
        state=DocumentState.FLAGGED,
        source="krant",
        annotations=(
            Annotation(1, 0, 3, "PER", State.SUGGESTED, "x"),
            Annotation(2, 0, 3, "LOC", State.REJECTED, "x"),
        ),
    )
    _, lost = fit(document, FORMATS["cas"])
    assert lost == {
        Feature.REJECTED: 1, Feature.STATES: 1, Feature.ORIGINS: 1, Feature.ANSWERS: 1, Feature.META: 1, Feature.CHARACTERS: 1,
    }  # fmt: skip
    assert not fit(document, FORMATS["jsonl"])[1]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as opened:
        opened.add([done("Bernard Quintin sprak. Quintin zweeg in Gent.", (0, 15, "PER"), (40, 44, "LOC"))])
    return path


def test_names_are_replaced_and_the_key_lies_elsewhere(project: Path, tmp_path: Path) -> None:
    out, safe = tmp_path / "uit", tmp_path / "kluis"
    out.mkdir()
    safe.mkdir()
    request = Request(
        out / "uit.jsonl", pseudonymise=frozenset(["PER"]), key=safe / "sleutel.json", notice="Let op.", language="nl"
    )
    with Project.open(project) as opened:
        summary = export_project(opened, request, lambda _: None)
        (record,) = [json.loads(line) for line in request.target.read_text("utf-8").splitlines()]
        assert record["text"] == "Persoon 1 sprak. Persoon 1 zweeg in Gent."
        assert [record["text"][s["start"] : s["end"]] for s in record["spans"]] == ["Persoon 1", "Gent"]
        assert record["meta"]["pseudonymised"] == "Let op."
        assert (summary.replaced, summary.unmarked, summary.notice) == (2, 1, "Let op.")
        assert json.loads((safe / "sleutel.json").read_text("utf-8")) == {"Persoon 1": ["Bernard Quintin", "Quintin"]}
        assert "Quintin" not in request.target.read_text("utf-8")
        assert sys.platform == "win32" or (safe / "sleutel.json").stat().st_mode & 0o077 == 0
        for wrong, sentence in ((out / "sleutel.json", "another folder"), (None, "choose one")):
            with pytest.raises(UserError, match=sentence):
                export_project(opened, replace(request, key=wrong), lambda _: None)
        with pytest.raises(UserError, match="cannot be written"):
            export_project(opened, replace(request, key=tmp_path / "nergens" / "k.json"), lambda _: None)


def test_found_is_what_is_compared(tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    export([done("Jan", (0, 3, "PER"))], target, "jsonl")
    assert list(jsonl.read_back(target)) == [Found("Jan", frozenset({(0, 3, "PER")}))]
