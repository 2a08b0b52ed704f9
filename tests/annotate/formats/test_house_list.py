"""The house list as a table: out and in without a loss, in what spreadsheets save; what is wrong is told by its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotate.errors import UserError
from annotate.formats.base import Options
from annotate.formats.reports import follow_the_money, house_list
from annotate.model import Label, LabelKind
from annotate.names.house_list import Listed, choices_of, difference, entries
from annotate.names.memory import NEVER, SILENT, Choice

KINDS = (Label("PER", 0, 0, kind=LabelKind.PERSON), Label("LOC", 1, 1, kind=LabelKind.PLACE))
LABELS = {"PER": "Persoon", "LOC": "Plaats"}
ENTRIES = [
    Listed("'s-Gravenhage", "LOC", preferred="Den Haag"),
    Listed("=cmd|'x'", SILENT, note="-1;2\tx"),
    Listed("Maandag", NEVER),
    Listed("Zelensky", "PER", variants=("Zelenski", "Zelenskyj"), note="“president”", identifier="Q3874799"),
]


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "namen.csv"
    path.write_bytes(text.encode(encoding))
    return path


def faults(tmp_path: Path, text: str) -> list[str]:
    found = house_list.read(table(tmp_path, text), LABELS)
    return [str(fault) for fault in found.faults]


def test_what_goes_out_comes_in_again(tmp_path: Path) -> None:
    path = tmp_path / "namen.csv"
    house_list.write([(one, 3) for one in ENTRIES], path, Options())
    found = house_list.read(path, LABELS)
    assert found.faults == []
    again = entries(found.choices)
    assert [one for one in again if one.name != "=cmd|'x'"] == [one for one in ENTRIES if one.name != "=cmd|'x'"]
    assert found.choices["=cmd|'x'"] == Choice(SILENT, is_listed=True, note="-1;2 x")
    assert found.choices["Zelenski"] == Choice("PER", is_listed=True, preferred="Zelensky", identifier="Q3874799")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfname;label")


def test_a_line_that_is_there_again_says_nothing_new(tmp_path: Path) -> None:
    text = "name;label;note;identifier\nJan Peeters;PER;a;Q1\nJan Peeters;PER;b;Q2\n"
    again = house_list.read(table(tmp_path, f"{text}Jan Peeters;PER;a;Q1\nJan Peeters;PER;b;Q2\n"), LABELS)
    assert again.faults == []
    assert again.choices == house_list.read(table(tmp_path, text), LABELS).choices
    assert faults(tmp_path, f"{text}Jan Peeters;PER;c;Q1\n") == [
        "Line 4: “Jan Peeters” is on line 2 too, and otherwise."
    ]


def test_two_of_one_name_are_two_lines_with_different_identifiers(tmp_path: Path) -> None:
    text = (
        "name,label,variants,note,identifier\nJan Peeters,PER,J. Peeters,burgemeester,Q1\n"
        "Jan Peeters,PER,J. Peeters | Jakke,wielrenner,Q2\n"
    )
    found = house_list.read(table(tmp_path, text), LABELS)
    assert found.faults == []
    two = entries(found.choices)
    assert [(one.identifier, one.note, one.variants) for one in two] == [
        ("Q1", "burgemeester", ("J. Peeters",)),
        ("Q2", "wielrenner", ("J. Peeters", "Jakke")),
    ]
    for written, read in ((house_list.write, house_list.read), (follow_the_money.write, follow_the_money.read)):
        path = tmp_path / "uit"
        written([(one, 3) for one in two], path, Options(labels=KINDS))
        assert entries(read(path, LABELS, KINDS).choices) == two
    told = ["Line 3: “Jan Peeters” is on line 2 too, and otherwise."]
    assert faults(tmp_path, text.replace("Q2", "Q1")) == told
    assert faults(tmp_path, text.replace("Q2", "")) == told
    assert faults(tmp_path, text.replace("Peeters,PER,J. Peeters |", "Peeters,LOC,J. Peeters |")) == told


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("sign", ",;\t")
def test_every_spreadsheet_is_read(encoding: str, sign: str, tmp_path: Path) -> None:
    text = "Naam;Label;Voorkeur;Varianten;Nooit\r\nGént;plaats;;Gand | Ghent;\r\n\r\nÉté;;;;ja\r\n".replace(";", sign)
    found = house_list.read(table(tmp_path, text, encoding), LABELS)
    assert found.faults == []
    assert {name: (one.outcome, one.preferred) for name, one in found.choices.items()} == {
        "Gént": ("LOC", ""), "Gand": ("LOC", "Gént"), "Ghent": ("LOC", "Gént"), "Été": (NEVER, ""),
    }  # fmt: skip


def test_each_wrong_line_is_told_and_equal_lines_are_one(tmp_path: Path) -> None:
    text = (
        "name,label,never,variants\nGent,LOC,,\nGent,LOC,,\nGent,PER,,\n,LOC,,\nBrugge,STAD,,\nIeper,,misschien,\n"
        f"Damme,LOC,x,\n{'x' * 201},,,\nSmet,PER,,Gent\n"
    )
    assert faults(tmp_path, text) == [
        "Line 4: “Gent” is on line 2 too, and otherwise.",
        "Line 5: the name is missing.",
        "Line 6: there is no label STAD; there are PER, LOC.",
        "Line 7: “misschien” under “never” is neither yes nor no.",
        "Line 8: “Damme” has a label and is never a name.",
        "Line 9: “name” is too long.",
        "Line 10: “Gent” is on line 2 too, and otherwise.",
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("woord;soort\nGent;LOC\n", "no column “name”"),
        ("", "no column “name”"),
        ("name\n" + "x\n" * 11, "at most 10"),
        ("name;labels\nGent;LOC\n", "no column “labels” in a list of names"),
        ("name;naam\nGent;Brussel\n", "two columns are called “name”"),
        ("name;label;;\nGent;LOC;;\nLier;LOC;;x;y\n", "Line 3: it has more cells"),
    ],
)
def test_what_is_no_list_is_refused(text: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house_list, "_MOST_ROWS", 10)
    with pytest.raises(UserError, match=sentence):
        house_list.read(table(tmp_path, text), LABELS)


def test_a_character_that_was_lost_is_told_by_its_line(tmp_path: Path) -> None:
    assert faults(tmp_path, "name;note\nCafé;\nJos\ufffd;\nAnn;x\ufffd\n") == [
        "Line 3: “name” has a character that cannot be read.",
        "Line 4: “note” has a character that cannot be read.",
    ]


def test_a_list_says_what_it_would_change() -> None:
    stored = {name: choice for one in ENTRIES for name, choice in choices_of(one).items()} | {"Jan": Choice("PER")}
    assert not difference(stored, {n: c for n, c in stored.items() if c.is_listed}, keeps=False)
    wanted = {"Zelensky": Choice("PER", True), "Jan": Choice("PER", True), "Nieuw": Choice("LOC", True)}
    found = difference(stored, wanted, keeps=True)
    assert (found.new, found.changed, found.gone) == (("Jan", "Nieuw"), ("Zelensky",), ())
    gone = difference(stored, wanted, keeps=False).gone
    assert sorted(gone) == ["'s-Gravenhage", "=cmd|'x'", "Maandag", "Zelenski", "Zelenskyj"]
