"""Which choices a house spelling makes of what was known of its names."""

from __future__ import annotations

from annotate.edits.names import PreferSpelling, plan_names
from annotate.names.memory import NEVER, SILENT, Choice

KNOWN = Choice("PER", is_listed=True, note="president", identifier="Q3874799")
VARIANT = Choice("PER", is_listed=True, preferred="Zelensky", identifier="Q3874799")
BOTH = PreferSpelling("Zelensky", ("Zelenskyj", "Zelensky"))


def test_a_new_pair_is_listed_without_saying_what_it_is() -> None:
    assert plan_names({}, BOTH).after.choices == {
        "Zelensky": Choice(SILENT, is_listed=True),
        "Zelenskyj": Choice(SILENT, is_listed=True, preferred="Zelensky"),
    }


def test_what_the_register_knows_stays_with_the_preferred_name() -> None:
    for known in ("Zelensky", "Zelenskyj"):
        change = plan_names({known: KNOWN}, BOTH)
        after = {known: KNOWN, **change.after.choices}
        assert after == {"Zelensky": KNOWN, "Zelenskyj": VARIANT}


def test_another_preference_takes_the_place_of_the_first() -> None:
    stored = {"Zelensky": KNOWN, "Zelenskyj": VARIANT, "Zelenski": Choice(NEVER)}
    change = plan_names(stored, PreferSpelling("Zelenski", ("Zelensky", "Zelenskyj", "Zelenski")))
    assert {name: choice.preferred for name, choice in change.after.choices.items() if choice} == {
        "Zelenski": "",
        "Zelensky": "Zelenski",
        "Zelenskyj": "Zelenski",
    }
