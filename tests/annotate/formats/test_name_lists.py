"""The house list as FollowTheMoney and as spaCy's knowledge base: who is who goes out, and what can come in does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotate.errors import UserError
from annotate.formats.base import Options
from annotate.formats.name_lists import list_format
from annotate.formats.reports import follow_the_money
from annotate.model import Label, LabelKind
from annotate.names.house_list import Listed, entries
from annotate.names.memory import NEVER, SILENT

LABELS = (
    Label("PER", "", 0, 0, kind=LabelKind.PERSON),
    Label("ORG", "", 1, 1, kind=LabelKind.ORGANISATION),
    Label("LOC", "", 2, 2, kind=LabelKind.PLACE),
    Label("WORK", "", 3, 3, kind=LabelKind.OTHER),
)
ENTRIES = [
    Listed("Gent", "LOC", variants=("Gand", "Ghent"), identifier="Q1296"),
    Listed("Jan Peeters", "PER", note="schepen van Gent", identifier="https://archief.example/42"),
    Listed("VRT", "ORG"),
]


def written(path: Path, listed: list[Listed]) -> int:
    return list_format(path).write([(one, 3) for one in listed], path, Options(labels=LABELS))


def entity(**values: Any) -> str:
    return json.dumps({"id": "x-1", "schema": "Person", "properties": {"name": ["An Bos"]}} | values)


def faults(path: Path, text: str, labels: tuple[Label, ...] = LABELS) -> list[str]:
    path.write_text(text, "utf-8")
    return [str(fault) for fault in follow_the_money.read(path, {}, labels).faults]


def test_entities_go_out_and_come_in_again(tmp_path: Path) -> None:
    path = tmp_path / "namen.json"
    others = [Listed("Maandag", NEVER), Listed("Iets", SILENT), Listed("Hamlet", "WORK")]
    assert written(path, [*ENTRIES, *others]) == 3
    found = follow_the_money.read(path, {}, LABELS)
    assert found.faults == []
    assert entries(found.choices) == ENTRIES
    gent, jan, vrt = map(json.loads, path.read_text("utf-8").splitlines())
    assert gent == {
        "id": "Q1296",
        "schema": "Address",
        "properties": {"name": ["Gent"], "full": ["Gent"], "alias": ["Gand", "Ghent"], "wikidataId": ["Q1296"]},
    }
    assert jan["properties"] == {"name": ["Jan Peeters"], "notes": ["schepen van Gent"]}
    assert vrt["id"].startswith("kanttekening-")


def test_the_spelling_of_the_house_is_the_name(tmp_path: Path) -> None:
    path = tmp_path / "namen.json"
    written(path, [Listed("'s-Gravenhage", "LOC", preferred="Den Haag")])
    (one,) = entries(follow_the_money.read(path, {}, LABELS).choices)
    assert (one.name, one.variants) == ("Den Haag", ("'s-Gravenhage",))


def test_an_archive_is_read_without_what_is_no_name(tmp_path: Path) -> None:
    path = tmp_path / "archief.ftm.json"
    owns = entity(schema="Ownership", properties={"owner": ["x-1"]})
    company = entity(id="x-2", schema="Company", properties={"name": ["Bos  nv", "Bos NV"], "notes": ["a", "b"]})
    path.write_text(f"{entity()}\n\n{owns}\n{company}\n", "utf-8")
    found = list_format(path).read(path, {}, LABELS)  # type: ignore[misc]
    assert entries(found.choices) == [
        Listed("An Bos", "PER", identifier="x-1"),
        Listed("Bos nv", "ORG", variants=("Bos NV",), note="a b", identifier="x-2"),
    ]


@pytest.mark.parametrize(
    "line",
    ["[]", "{", "1", "null", '{"schema": "Person"}', '{"schema": "Person", "properties": []}', '"' + "[" * 9999,
     '{"schema": "Person", "properties": {"name": 3}}'],
)  # fmt: skip
def test_what_is_no_entity_is_told_by_its_line(line: str, tmp_path: Path) -> None:
    assert faults(tmp_path / "a.json", f"{entity()}\n{line}\n") == ["Line 2: this is not an entity of FollowTheMoney."]


def test_faults_are_told_by_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    assert faults(path, entity(properties={})) == ["Line 1: the name is missing."]
    assert faults(path, entity(properties={"name": ["x" * 300]})) == ["Line 1: “name” is too long."]
    assert faults(path, f"{entity()}\n{entity(id='x-2', schema='Company')}") == [
        "Line 2: “An Bos” is on line 1 too, and otherwise."
    ]
    assert faults(path, entity(), LABELS[1:]) == ["Line 1: the project has no label for “Person”."]


def test_spacy_finds_each_spelling_in_the_knowledge_base(tmp_path: Path) -> None:
    from spacy.kb import InMemoryLookupKB
    from spacy.vocab import Vocab

    path = tmp_path / "namen.kb"
    path.mkdir()
    two = [Listed("Jan Peeters", "PER", identifier="Q1"), Listed("J. Peeters", "PER", identifier="Q2")]
    shared = [Listed(one.name, one.outcome, variants=("Peeters",), identifier=one.identifier) for one in two]
    assert written(path, [*ENTRIES, *shared]) == 4
    base = InMemoryLookupKB(Vocab(), entity_vector_length=1)
    base.from_disk(path)
    assert sorted(base.get_entity_strings()) == ["Q1", "Q1296", "Q2", "https://archief.example/42"]
    assert [(c.entity_, c.entity_freq) for c in base.get_alias_candidates("Gand")] == [("Q1296", 3.0)]
    assert [(c.entity_, c.prior_prob) for c in base.get_alias_candidates("Peeters")] == [("Q1", 0.5), ("Q2", 0.5)]


def test_an_ending_tells_the_format(tmp_path: Path) -> None:
    assert list_format(Path("a.FTM")).title == "FollowTheMoney"
    with pytest.raises(UserError, match=r"\.csv, \.json, \.kb"):
        list_format(tmp_path / "namen.doc")


def test_a_value_that_is_no_list_is_one_text_or_told_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "namen.json"
    path.write_text(entity(properties={"name": "An Bos", "previousName": "An Peeters"}), "utf-8")
    assert entries(follow_the_money.read(path, {}, LABELS).choices) == [
        Listed("An Bos", "PER", variants=("An Peeters",), identifier="x-1")
    ]
    for wrong in ({"name": [None]}, {"name": 7}, {"name": ["An"], "alias": {"x": 1}}):
        (fault,) = faults(path, entity(properties=wrong))
        assert "1" in fault
    (fault,) = faults(path, '{"id":"x","schema":"Person","properties":{"name":["J \\ud800 P"]}}')
    assert fault == "Line 1: “name” has a character that cannot be read."
