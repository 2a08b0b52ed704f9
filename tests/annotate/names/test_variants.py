"""Variants of names: what is shown together, and what is kept apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.names.variants import Variants
from tests.helpers.pace import seconds


def variants(*names: str, label: str = "PER", text: str = "") -> dict[str, str]:
    found = Variants(text).find([(name, label) for name in names])
    assert all(short[1] == full[1] == label for short, full in found.items())
    return {short[0]: full[0] for short, full in found.items()}


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Quintin", "Bernard Quintin"),
        ("B. Quintin", "Bernard Quintin"),
        ("Bernard", "Bernard Quintin"),
        ("De Wever", "Bart De Wever"),
        ("Wever", "Bart De Wever"),
        ("B. De Wever", "Bart De Wever"),
        ("Van den Broeck", "Jan van den Broeck"),
        ("J. van den Broeck", "Jan van den Broeck"),
        ("Broeck", "Jan van den Broeck"),
        ("J.-P. Maene", "Jean-Pierre Maene"),
        ("Th. Claes", "Theo Claes"),
        ("Els Peeters", "Els Maria Peeters"),
        ("PEETERS", "Els Peeters"),
    ],
)
def test_shorter_forms_of_a_persons_name(short: str, full: str) -> None:
    assert variants(short, full) == {short: full}


@pytest.mark.parametrize(
    "names",
    [
        ("Bart De Wever", "Bruno De Wever"),
        ("Bart De Wever", "Bruno De Wever", "De Wever"),  # whose?
        ("Bart De Wever", "Bruno De Wever", "B. De Wever"),
        ("Jan Peeters", "Els Peeters", "Peeters"),
        ("K. Quintin", "Bernard Quintin"),
        ("J.-P. Maene", "Jan Maene"),
        ("Wevers", "Bart De Wever"),
        ("Jansen", "Jan Jansens"),
        ("Quintin",),
    ],
)
def test_what_may_be_two_people_is_left_alone(names: tuple[str, ...]) -> None:
    assert variants(*names) == {}


def test_all_forms_of_one_person_stand_under_the_fullest() -> None:
    names = ("Bart De Wever", "B. De Wever", "De Wever", "Bart", "Els Peeters", "Peeters")
    assert variants(*names) == {
        "B. De Wever": "Bart De Wever",
        "De Wever": "Bart De Wever",
        "Bart": "Bart De Wever",
        "Peeters": "Els Peeters",
    }


def test_other_labels_are_other_names() -> None:
    assert Variants("").find([("KAA Gent", "ORG"), ("Gent", "LOC")]) == {}
    assert Variants("").find([("Jan Gent", "PER"), ("Gent", "LOC")]) == {}
    assert variants("Gent", "KAA Gent", label="LOC") == {}


def test_short_forms_of_organisations_are_those_that_the_text_gives() -> None:
    text = "Vandaag beslist de Centrale\u00a0Raad (CR) met Duinbehoud West (Duinbehoud) en Natuurzorg (Gent)."
    names = ("Centrale Raad", "CR", "Duinbehoud West", "Duinbehoud", "Natuurzorg", "Gent")
    assert variants(*names, label="ORG", text=text) == {"CR": "Centrale Raad", "Duinbehoud": "Duinbehoud West"}
    assert variants(*names, label="ORG") == {}
    assert variants("Aalst", "Aalst Oost", label="LOC", text="Aalst Oost (Aalst)") == {}


words = st.sampled_from(["Jan", "J.", "Els", "De", "de", "Wever", "Peeters", "van", "B.", "Broeck"])


@given(st.sets(st.lists(words, min_size=1, max_size=4).map(" ".join), max_size=12))
def test_a_variant_is_never_a_fullest_name_and_the_order_of_names_does_not_matter(names: set[str]) -> None:
    found = variants(*names)
    assert not found.keys() & set(found.values())
    assert variants(*sorted(names, reverse=True)) == found


def test_eight_times_as_many_names_take_nowhere_near_the_square_of_it() -> None:
    def taken(number: int) -> float:
        names = [(f"{first}{i} Van{i % 700}", "PER") for i in range(number) for first in ("Jan", "Els")]
        names += [(f"Van{i}", "PER") for i in range(number // 3)]
        return seconds(lambda: Variants("Een (Ander). " * 5000).find(names), times=3)

    assert taken(4000) < 30 * taken(500)
