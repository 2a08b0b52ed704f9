"""The names of a whole project: spellings are one name, filters and orders, and what is a variant of what."""

from __future__ import annotations

import pytest

from annotate.model import LabelKind
from annotate.names.project import Checked, NameOrder, NamesQuery, ProjectName, chosen, group_of, joined

COUNTED = (
    ProjectName("D'Hondt", "PER", 2, 1, 0.4),
    ProjectName("D’Hondt", "PER", 5, 0, 0.0),
    ProjectName("D'Hondt", "ORG", 1, 0, 0.0),
    ProjectName("Ülkü Çelik", "PER", 3, 3, 0.9),
    ProjectName("Gent", "LOC", 9, 0, 0.0),
)


def test_spellings_of_a_name_are_one_row_for_each_label() -> None:
    found = {(one.name, one.label): one for one in joined(COUNTED)}
    assert len(found) == 4
    one = found["D’Hondt", "PER"]
    assert (one.marks, one.unchecked, one.doubt, sorted(one.spellings)) == (7, 1, 0.4, ["D'Hondt", "D’Hondt"])


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (NamesQuery(), ["Gent", "D’Hondt", "Ülkü Çelik", "D'Hondt"]),
        (NamesQuery(typed="celik ULKU"), ["Ülkü Çelik"]),
        (NamesQuery(label="PER", order=NameOrder.ALPHABET), ["D’Hondt", "Ülkü Çelik"]),
        (NamesQuery(checked=Checked.NO, order=NameOrder.DOUBT), ["Ülkü Çelik", "D’Hondt"]),
        (NamesQuery(checked=Checked.YES), ["Gent", "D'Hondt"]),
        (NamesQuery(typed="gent", label="PER"), []),
    ],
)
def test_names_are_found_and_in_order(wanted: NamesQuery, expected: list[str]) -> None:
    assert [one.name for one in chosen(joined(COUNTED), wanted)] == expected


def test_variants_are_those_of_the_fullest_name() -> None:
    names = [ProjectName(name, "PER", 1) for name in ("Quintin", "B. Quintin", "Bernard Quintin", "Jan Jansen")]
    names.append(ProjectName("Quintin", "LOC", 1))
    kinds = {"PER": LabelKind.PERSON, "LOC": LabelKind.PLACE}
    group = ["Bernard Quintin", "B. Quintin", "Quintin"]
    assert [one.name for one in group_of(names[0], names, kinds)] == group
    assert [one.name for one in group_of(names[2], names, kinds)] == group
    assert group_of(names[3], names, kinds) == [names[3]]


def test_a_name_of_its_own_is_no_variant_and_the_house_can_make_any_name_one() -> None:
    names = [ProjectName(name, "PER", 1) for name in ("Quintin", "Bernard Quintin", "BQ")]
    kinds = {"PER": LabelKind.PERSON}
    assert group_of(names[0], names, kinds, {"Quintin"}) == [names[0]]
    assert group_of(names[1], names, kinds, {"Quintin"}) == [names[1]]
    assert group_of(names[1], names, kinds, (), {"BQ": "Bernard Quintin"}) == [names[1], names[2], names[0]]
