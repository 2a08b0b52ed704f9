"""Tags for a newsroom's system: by the trade's own schemas, each name once, and read again by our own readers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from lxml import etree
from spacy.tokens import DocBin

from annotate.edits.names import PutChoices
from annotate.formats.base import Feature, Options, Refusal
from annotate.formats.reading.files import read_paths
from annotate.formats.tags.names_in import tags_of
from annotate.formats.writers import FORMATS
from annotate.formats.writing.export import export
from annotate.formats.writing.selection import Selection
from annotate.model import Annotation, Document, DocumentState, Label, LabelKind, State
from annotate.names.house_list import called
from annotate.names.memory import Choice, Entry
from annotate.names.register import Register
from store.project import Project
from tests.helpers.json_schema import faults
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project
from ui.tasks.exporting import Request, export_project

STANDARDS = ROOT / "tests" / "fixtures" / "standards"
TEXT = "Burgemeester Liesbet Verhaeghe <van De Haan> belt Vooruit & co.\n\nVerhaeghe zwijgt over De Haan. \u200b😀"
NAMES = (("Liesbet Verhaeghe", "PER"), ("De Haan", "LOC"), ("Vooruit", "ORG"), ("Verhaeghe zwijgt", "MISC"))
MARKS = tuple(
    Annotation(i, TEXT.index(name), TEXT.index(name) + len(name), label, State.ACCEPTED, "person:Ann")
    for i, (name, label) in enumerate(NAMES)
)
META = {"byline": "Ann Peeters", "language": "nl-BE", "url": "https://krant.example/1"}
ARTICLE = Document(
    TEXT, "De Haan & Vooruit", 7, DocumentState.DONE, source="De Krant", published="2026-11-17T10:00:00+01:00", meta=META,
    annotations=MARKS,
)  # fmt: skip
BARE = Document("Niets.", id=8, state=DocumentState.DONE)
OPTIONS = Options(register=Register({"De Haan": [Entry("Q83122")], "Liesbet Verhaeghe": [Entry("krant-12")]}))
TAGS = [name for name, chosen in FORMATS.items() if Feature.SPANS not in chosen.holds]


@pytest.fixture
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    name = request.param
    target = tmp_path / f"uit{FORMATS[name].suffix}"
    summary = export([ARTICLE, BARE], target, name, options=OPTIONS)
    assert (summary.documents, summary.not_carried["spans"]) == (2, 4)
    return target


@pytest.mark.parametrize("written", ["ninjs"], indirect=True)
def test_ninjs_is_as_its_schema_asks(written: Path) -> None:
    schema = json.loads((STANDARDS / "ninjs-schema_3.0.json").read_text("utf-8"))
    items = [json.loads(line) for line in written.read_text("utf-8").splitlines()]
    assert [list(faults(item, schema, schema)) for item in items] == [[], []]
    assert items[0]["people"] == [{"name": "Liesbet Verhaeghe", "literal": "krant-12"}]
    assert items[0]["places"] == [{"name": "De Haan", "uri": "http://www.wikidata.org/entity/Q83122"}]
    assert (items[0]["organisations"], items[0]["uri"]) == ([{"name": "Vooruit"}], META["url"])
    assert items[1]["uri"] == "urn:kanttekening:8"


@pytest.mark.parametrize("written", ["newsml"], indirect=True)
def test_newsml_is_as_its_schema_asks(written: Path) -> None:
    schema = etree.XMLSchema(etree.parse(STANDARDS / "NewsML-G2_2.28-spec-All-Power.xsd"))
    message = etree.parse(written)
    assert [str(error) for error in schema.error_log] == []
    schema.assertValid(message)
    subjects = [(one.get("type"), one.findtext("{*}name")) for one in message.iterfind(".//{*}subject")]
    assert subjects == [
        ("cpnat:person", "Liesbet Verhaeghe"), ("cpnat:geoArea", "De Haan"), ("cpnat:organisation", "Vooruit"),
        ("cpnat:abstract", "Verhaeghe zwijgt"),
    ]  # fmt: skip
    (concept,) = message.iterfind(".//{*}concept")
    assert (concept.findtext("{*}name"), concept.find("{*}conceptId").get("uri")) == (
        "De Haan",
        "http://www.wikidata.org/entity/Q83122",
    )


@pytest.mark.parametrize("written", ["jsonld"], indirect=True)
def test_json_ld_mentions_each_name(written: Path) -> None:
    found = json.loads(written.read_text("utf-8"))
    assert found["@context"] == "https://schema.org"
    article = found["@graph"][0]
    assert (article["@type"], article["inLanguage"], article["author"]) == ("NewsArticle", "nl-BE", "Ann Peeters")
    assert [(one["@type"], one["name"]) for one in article["mentions"]] == [
        ("Person", "Liesbet Verhaeghe"), ("Place", "De Haan"), ("Organization", "Vooruit"), ("Thing", "Verhaeghe zwijgt"),
    ]  # fmt: skip
    assert article["mentions"][1]["sameAs"].endswith("Q83122")


@pytest.mark.parametrize("written", ["ninjs", "newsml"], indirect=True)
def test_our_readers_read_them(written: Path) -> None:
    items = list(read_paths([written]))
    assert not [item for item in items if isinstance(item, Refusal)]
    article, bare = (item for item in items if isinstance(item, Document))
    assert "Verhaeghe zwijgt over De Haan." in article.text
    assert "Burgemeester Liesbet Verhaeghe <van De Haan> belt Vooruit & co." in article.text
    assert (article.title, article.meta["byline"]) == (ARTICLE.title, "Ann Peeters")
    assert bare.text.strip() == "Niets."


def test_a_name_is_a_tag_once_under_its_fullest_form() -> None:
    text = "Bernard Quintin sprak. Quintin zweeg."
    marks = (Annotation(1, 0, 15, "MENS", State.ACCEPTED, "x"), Annotation(2, 23, 30, "MENS", State.SUGGESTED, "x"))
    options = Options(labels=(Label("MENS", 0, 0, kind=LabelKind.PERSON),))
    (tag,) = tags_of(Document(text, annotations=marks), options)
    assert (tag.name, tag.kind) == ("Bernard Quintin", LabelKind.PERSON)


def _concepts(path: Path) -> list[tuple[str, str, str]]:
    found = etree.parse(path).iterfind(".//{*}concept")
    return [(c.find("{*}conceptId").get("uri"), c.find("{*}type").get("qcode"), c.findtext("{*}name")) for c in found]


@pytest.mark.parametrize("preferred", ["", "Centrale Raad"])
def test_who_has_one_identifier_has_one_name_whatever_the_order_of_articles(tmp_path: Path, preferred: str) -> None:
    listed = {
        "CRB": Choice("ORG", True, preferred, identifier="Q1"),
        "Raad voor het Bedrijfsleven": Choice("ORG", True, preferred, identifier="Q1"),
        "De Haan": Choice("LOC", True, identifier="Q2"),
    }
    register = Register({name: one.entries for name, one in listed.items()}, called=called(listed))
    names = [
        ("CRB", "ORG"),
        ("Raad voor het Bedrijfsleven", "ORG"),
        ("De Haan", "LOC"),
        ("De Haan", "LOC"),
        ("De Haan", "ORG"),
    ]
    articles = [
        Document(name, id=at, annotations=(Annotation(1, 0, len(name), label, State.ACCEPTED, "x"),))
        for at, (name, label) in enumerate(names, start=1)
    ]
    both = tmp_path / "a.xml", tmp_path / "b.xml"
    for path, some in zip(both, (articles, articles[::-1]), strict=True):
        export(some, path, "newsml", options=Options(register=register), selection=Selection(states=()))
        subjects = {
            (one.get("uri")[-2:], one.findtext("{*}name")) for one in etree.parse(path).iterfind(".//{*}subject")
        }
        assert subjects == {("Q1", preferred or "Raad voor het Bedrijfsleven"), ("Q2", "De Haan")}
    space = "http://www.wikidata.org/entity/"
    assert _concepts(both[0]) == [
        (f"{space}Q1", "cpnat:organisation", preferred or "Raad voor het Bedrijfsleven"),
        (f"{space}Q2", "cpnat:geoArea", "De Haan"),
    ]
    assert _concepts(both[0]) == _concepts(both[1])
    text = "CRB of Raad voor het Bedrijfsleven"
    marks = Annotation(1, 0, 3, "ORG", State.ACCEPTED, "x"), Annotation(2, 7, len(text), "ORG", State.ACCEPTED, "x")
    assert len(tags_of(Document(text, annotations=marks), Options(register=register))) == 1


@pytest.mark.parametrize(
    ("published", "in_ninjs", "in_newsml"),
    [
        ("2026-11-17T10:00:00+01:00", True, True), ("2026-11-17", False, True), ("2026-11", False, True),
        ("2026", False, True), ("2026-02-31", False, False), ("2026-11-17T25:00:00Z", False, False),
        ("17 november", False, False),
    ],
)  # fmt: skip
def test_a_date_is_written_or_its_loss_is_told(published: str, in_ninjs: bool, in_newsml: bool, tmp_path: Path) -> None:
    dated = [replace(BARE, published=published)]
    message, lines = tmp_path / "uit.xml", tmp_path / "uit.ninjs"
    assert export(dated, message, "newsml").not_carried["dates"] == (not in_newsml)
    etree.XMLSchema(etree.parse(STANDARDS / "NewsML-G2_2.28-spec-All-Power.xsd")).assertValid(etree.parse(message))
    assert etree.parse(message).findtext(".//{*}contentCreated") == (published if in_newsml else None)
    assert export(dated, lines, "ninjs").not_carried["dates"] == (not in_ninjs)
    assert json.loads(lines.read_text("utf-8")).get("contentCreated") == (published if in_ninjs else None)
    assert not export(dated, tmp_path / "uit.jsonld", "jsonld").not_carried["dates"]


@pytest.mark.parametrize("name", TAGS)
def test_identifiers_come_from_the_house_list_and_not_with_replaced_names(name: str, tmp_path: Path) -> None:
    path = make_project(tmp_path, replace(ARTICLE, id=0))
    target = tmp_path / f"uit{FORMATS[name].suffix}"
    with Project.open(path) as project:
        listed = Choice("PER", is_listed=True, identifier="Q42")
        project.commit([], by="Ann", names=project.memory.plan(PutChoices({"Liesbet Verhaeghe": listed})))
        export_project(project, Request(target, name), lambda _: None)
        assert "entity/Q42" in target.read_text("utf-8")
        (tmp_path / "kluis").mkdir()
        request = Request(
            target,
            name,
            Selection(),
            pseudonymise=frozenset({"PER"}),
            key=tmp_path / "kluis" / "sleutel.json",
            notice="vervangen",
        )
        export_project(project, request, lambda _: None)
        content = target.read_text("utf-8")
        assert not [one for one in ("Q42", "Verhaeghe", "krant.example") if one in content]


def test_a_mark_has_its_identifier_in_training_data(tmp_path: Path) -> None:
    export([ARTICLE], tmp_path / "uit.jsonl", "jsonl", options=OPTIONS)
    spans = json.loads((tmp_path / "uit.jsonl").read_text("utf-8"))["spans"]
    assert [span.get("kb_id", "") for span in spans] == ["krant-12", "Q83122", "", ""]
    items = list(read_paths([tmp_path / "uit.jsonl"]))
    assert [type(item) for item in items] == [Document]
    export([ARTICLE], tmp_path / "uit.spacy", "spacy", options=OPTIONS)
    (doc,) = DocBin().from_disk(tmp_path / "uit.spacy").get_docs(spacy.blank("nl").vocab)
    assert {ent.text: ent.kb_id_ for ent in doc.ents}["De Haan"] == "Q83122"
    assert [span.kb_id_ for span in doc.spans["sc"]] == ["krant-12", "Q83122", "", ""]
