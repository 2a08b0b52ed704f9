"""The search for names that should be gone: it finds each form in what is not replaced, in every format, and no ordinary word."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from annotate.formats.base import Options
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import export
from annotate.formats.writing.leak_check import Proof
from annotate.formats.writing.written_strings import strings
from annotate.model import Annotation, Document, DocumentState, LabelKind, State
from annotate.pseudonyms.finder import Finder
from annotate.pseudonyms.leaks import Search
from annotate.pseudonyms.replace import Pseudonyms
from annotate.text import words
from store.project import Project
from tests.annotate.pseudonyms.test_names_replaced import SETS, Case, cases, document, plain
from tests.helpers.commands import Run
from tests.helpers.paths import ROOT

TEXT = "Wim Korvink opent het zwembad. Daarna zwijgt Korvink."
NAMED = Search([("Wim Korvink", LabelKind.PERSON), ("Zandloper", LabelKind.ORGANISATION), ("Brugge", LabelKind.PLACE)])


@pytest.fixture(scope="module")
def learnt() -> Pseudonyms:
    pseudonyms = Pseudonyms(["PER", "ORG", "LOC"], "nl")
    for case in cases():
        pseudonyms.learn(document(case, SETS["four labels"]))
    return pseudonyms


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_in_an_article_as_it_was_every_form_is_found(case: Case, learnt: Pseudonyms) -> None:
    """But two initials with dots, which many names have: these are left to what replaces them."""
    rest = plain(case.text)
    for found in sorted({left.found for left in learnt.search.find(case.text, "x")}, key=len, reverse=True):
        rest = rest.replace(plain(found), "#")
    assert [form for form in case.gone if plain(form) in rest and form not in ("j.p.", "j.-p.", "jv (")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Wim",
        "KORVINK",
        "korvink",
        "Korvinks moeder",
        "oud-Korvinkadviseur",
        "Kor-\nvink",
        "Kor\u00advink",
        "K o r Korvink",
        "wkorvink@x.example",
        "https://x.example/a/wim-korvink.html",
        "Zandlopertop",
        "de Brugse reien",
        "een Bruggeling",
        "Kórvínk",
        "#TeamKorvink",
    ],
)
def test_a_form_is_found(text: str) -> None:
    (left, *_) = NAMED.find(f"Hier staat {text} te lezen.", "a.txt")
    assert left.where == "a.txt"
    assert plain(left.found) in plain(left.context)


@pytest.mark.parametrize(
    "text",
    [
        "wimpel en zwemmen",
        "Korvee",
        "de brug is open",
        "Sint-Wim",
        "Zandwinning",
        "zand loper",
        "bruggen",
        "kor Vinken",
    ],
)
def test_an_ordinary_word_is_not_a_name(text: str) -> None:
    assert list(NAMED.find(f"Hier staat {text} te lezen.", "a.txt")) == []


def test_a_word_in_a_name_that_stays_is_not_a_name() -> None:
    search = Search([("Jan Bakker", LabelKind.PERSON)], kept=["Bakkerij De Bakker"])
    assert list(search.find("Zij eet bij Bakkerij De Bakker.", "")) == []
    assert [left.found for left in search.find("Zij eet bij Bakker.", "")] == ["Bakker"]


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_not_replaced_is_found_in_every_format(name: str, tmp_path: Path) -> None:
    one = Document(
        TEXT, "Over Wim Korvink", 1, DocumentState.DONE, tokens=words(TEXT),
        annotations=(Annotation(1, 0, 11, "PER", State.ACCEPTED, "person"),),
    )  # fmt: skip
    target = tmp_path / f"uit{FORMATS[name].suffix}"
    proof = Proof(NAMED, FORMATS[name], Options())
    export([one], target, name, prove=lambda part: proof.look_through(part, target.name))
    assert {left.name for left in proof.left} == {"Wim Korvink"}
    assert proof.count >= 1
    nothing = replace(one, text="Niemand zwijgt.", title="Niets", tokens=None, annotations=())
    nothing = replace(nothing, annotations=(Annotation(1, 0, 7, "PER", State.ACCEPTED, "person"),))
    proof = Proof(
        Search([("Mark Georgia", LabelKind.PERSON), ("Text", LabelKind.ORGANISATION)]), FORMATS[name], Options()
    )
    export([nothing], target, name, prove=lambda part: proof.look_through(part, target.name))
    assert proof.left == []


def test_names_of_files_and_what_is_around_a_text_are_searched(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "korvink.txt").write_text("niets")
    (tmp_path / "map" / "a.html").write_text(
        "<!DOCTYPE html><body><!-- Korvink --><p title='Zandlopertje'>Niets</p></body>"
    )
    with zipfile.ZipFile(tmp_path / "map" / "b.zip", "w") as packed:
        packed.comment = b"van Korvink"
        packed.writestr("wim korvink.xml", "<?xml version='1.0'?><a b='Brugse'>K<c>or</c>vink</a>")
    found = [left for piece in strings(tmp_path / "map", "korvink-map") for left in NAMED.find(piece.text, piece.where)]
    assert {(left.where, left.found) for left in found} >= {
        ("korvink-map", "korvink"),
        ("korvink-map/korvink.txt", "korvink"),
        ("korvink-map/a.html", "Korvink"),
        ("korvink-map/a.html", "Zandloper"),
        ("korvink-map/b.zip", "Korvink"),
        ("korvink-map/b.zip/wim korvink.xml", "wim korvink"),
        ("korvink-map/b.zip/wim korvink.xml", "Brug"),
        ("korvink-map/b.zip/wim korvink.xml", "Korvink"),
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as opened:
        opened.add([
            Document(
                TEXT, "Zwembad", state=DocumentState.DONE, tokens=words(TEXT),
                annotations=(Annotation(1, 0, 11, "PER", State.ACCEPTED, "person:Ann", "Ann"),),
            )
        ])  # fmt: skip
    (tmp_path / "kluis").mkdir()
    return path


def test_strict_writes_nothing_when_a_name_is_left(run: Run, project: Path, tmp_path: Path) -> None:
    out, key = tmp_path / "korvink.jsonl", tmp_path / "kluis" / "sleutel.json"
    told, errors = run("export", project, out, "--pseudonymise", "PER", "--key", key, "--strict", "--json", status=1)
    assert "nothing was written" in errors.splitlines()[0]
    assert "korvink (Wim Korvink), korvink.jsonl" in errors
    assert [left["where"] for left in json.loads(told)["left"]] == ["korvink.jsonl"]
    assert not out.exists()
    assert not key.exists()
    assert {path.name for path in tmp_path.iterdir()} == {"home", "kluis", project.name}

    told, _ = run("export", project, out, "--pseudonymise", "PER", "--key", key)
    assert "1 passage" in told
    assert "korvink (Wim Korvink), korvink.jsonl" in told
    assert out.exists()


def test_without_a_name_left_strict_says_so(run: Run, project: Path, tmp_path: Path) -> None:
    out, key = tmp_path / "uit.jsonl", tmp_path / "kluis" / "sleutel.json"
    told, errors = run("export", project, out, "--pseudonymise", "PER", "--key", key, "--strict")
    assert errors == ""
    assert "None of the replaced names is left" in told
    assert re.search("function.*personal data", told)
    told, _ = run("export", project, out, "--pseudonymise", "PER", "--key", key, "--json")
    assert json.loads(told)["left"] == []


@pytest.mark.parametrize(
    ("label", "status"), [("PER", 0), ("person", 0), ("Persoon", 0), ("DATE", 1), ("PERSOON,DING", 1)]
)
def test_a_label_that_is_not_there_is_said_and_a_usual_name_means_its_kind(
    run: Run, project: Path, tmp_path: Path, label: str, status: int
) -> None:
    options = ("--pseudonymise", label, "--key", tmp_path / "kluis" / "k.json")
    _, errors = run("export", project, tmp_path / "uit.jsonl", *options, status=status)
    assert ("no label" in errors) == bool(status)


def test_names_of_labels_that_do_not_go_out_are_replaced_too(run: Run, project: Path, tmp_path: Path) -> None:
    out, key = tmp_path / "uit.jsonl", tmp_path / "kluis" / "sleutel.json"
    run("export", project, out, "--label", "LOC", "--pseudonymise", "PER", "--key", key, "--strict")
    (record,) = map(json.loads, out.read_text("utf-8").splitlines())
    assert (record["text"], record["spans"]) == ("Person 1 opent het zwembad. Daarna zwijgt Person 1.", [])


def test_what_replaces_and_what_searches_share_no_code() -> None:
    """A fault in one of them is found by the other only as long as they do not lean on the same functions."""
    for module, other in (("leaks", "finder|forms|replace|same|variants"), ("finder", "leaks"), ("forms", "leaks")):
        text = (ROOT / "annotate" / "pseudonyms" / f"{module}.py").read_text("utf-8")
        assert not re.search(rf"^(?:from|import) annotate\.(?:names|pseudonyms)\.(?:{other})\b", text, re.M)
    assert Finder([]).hits(TEXT) == []
