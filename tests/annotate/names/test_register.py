"""Who is who: two people of one name told apart by article, and what is taken for granted where nobody said so."""

from __future__ import annotations

import pytest

from annotate.edits.names import Decisions, PreferSpelling, PutChoices, SplitOff, TieName, plan_names
from annotate.model import Annotation, Document, State
from annotate.names.house_list import Listed, choices_of, entries, together
from annotate.names.memory import Choice, Entry
from annotate.names.register import Register, Tie, tie_of

MAYOR, CYCLIST = Entry("Q1", "burgemeester"), Entry("Q2", "wielrenner")
JAN = {"Jan Peeters": (MAYOR, CYCLIST)}
TEXT = "Jan Peeters wint. Peeters juicht in Gent."


def document(number: int) -> Document:
    names = (("Jan Peeters", 0, "PER"), ("Peeters", 18, "PER"), ("Gent", 36, "LOC"))
    marks = (Annotation(i, at, at + len(name), label, State.ACCEPTED, "") for i, (name, at, label) in enumerate(names))
    return Document(TEXT, id=number, annotations=tuple(marks))


def test_who_was_told_holds_for_the_article_and_its_variants() -> None:
    register = Register(JAN, [Tie("Jan Peeters", 1, "Q1"), Tie("Jan Peeters", 2, "Q2")])
    both = ("Jan Peeters", "PER"), ("Peeters", "PER")
    assert register.identifiers(document(1)) == dict.fromkeys(both, "Q1")
    assert register.identifiers(document(2)) == dict.fromkeys(both, "Q2")


@pytest.mark.parametrize(
    ("number", "ties", "who"),
    [
        (9, [], ""),  # one of two: not known
        (9, [Tie("Jan Peeters", 3, "Q1"), Tie("Jan Peeters", 8, "Q2")], "Q2"),
        (5, [Tie("Jan Peeters", 3, "Q1"), Tie("Jan Peeters", 8, "Q2")], "Q1"),
        (1, [Tie("Jan Peeters", 3, "Q1"), Tie("Jan Peeters", 8, "Q2")], "Q1"),
        (9, [Tie("Jan Peeters", 3, "Q1"), Tie("Jan Peeters", 8, "")], "Q1"),  # somebody who is not listed says nothing
        (9, [Tie("Jan Peeters", 9, ""), Tie("Jan Peeters", 8, "Q1")], ""),
        (9, [Tie("Peeters", 9, "Q2"), Tie("Jan Peeters", 8, "Q1")], "Q2"),
        (9, [Tie("Jan Peeters", 8, "Q1"), Tie("Jan Peeters", 9, "Q7")], "Q1"),  # Q7 is no longer listed
        (9, [Tie("Jan Peeters", 7, "Q1"), Tie("Jan Peeters", 8, "Q7")], "Q1"),
    ],
)
def test_where_nobody_said_so_it_is_who_it_was_in_the_nearest_article(number: int, ties: list[Tie], who: str) -> None:
    found = Register(JAN, ties).identifiers(document(number))
    assert (found.get(("Jan Peeters", "PER"), ""), found.get(("Peeters", "PER"), "")) == (who, who)


def test_a_short_form_is_its_fuller_name_in_the_article_first() -> None:
    listed = {"Jan Peeters": [MAYOR], "Peeters": [Entry("Q9")], "Gent": [Entry("Q1296")]}
    found = Register(listed).identifiers(document(1))
    assert found == {("Jan Peeters", "PER"): "Q1", ("Peeters", "PER"): "Q1", ("Gent", "LOC"): "Q1296"}
    assert Register({"Peeters": [Entry("Q9")]}).identifiers(document(1)) == {("Peeters", "PER"): "Q9"}


@pytest.mark.parametrize(("listed", "who"), [([MAYOR], "Q1"), ([Entry("Q99")], "Q99"), ([], "")])
def test_a_tie_counts_as_long_as_who_it_names_is_listed(listed: list[Entry], who: str) -> None:
    register = Register({"Jan Peeters": listed}, [Tie("Jan Peeters", 1, "Q1"), Tie("Jan Peeters", 2, "Q1")])
    for number in (1, 2, 3):
        found = register.identifiers(document(number))
        assert found == ({("Jan Peeters", "PER"): who, ("Peeters", "PER"): who} if who else {})


def test_a_tie_is_read_as_it_is_written_and_nothing_else_is_one() -> None:
    for tie in (Tie("Jan Peeters", 12, "Q1"), Tie("Jan Peeters", 12, ""), Tie("J", 1, "a\tb")):
        assert tie_of(tie.what) == tie
    for what in (
        "labels\tGent\tLOC",
        "who\tGent",
        "who\tGent\tx\tQ1",
        "who\tGent\t²\tQ1",
        f"who\tGent\t{'9' * 5000}\tQ1",
        "",
    ):
        assert tie_of(what) is None


def test_saying_who_replaces_what_was_said_of_that_article() -> None:
    edit = TieName("Jan Peeters", 1, "Q3", Entry("Q3", "bakker"))
    stored = {"Jan Peeters": Choice("PER", True, "", MAYOR.note, MAYOR.identifier, (CYCLIST,))}
    change = plan_names(stored, edit, [Tie("Jan Peeters", 1, "Q1").what, Tie("Jan Peeters", 2, "Q2").what])
    assert change.after.right == {"who\tJan Peeters\t1\tQ1": False, "who\tJan Peeters\t1\tQ3": True}
    after = change.after.choices["Jan Peeters"]
    assert after
    assert after.entries == (MAYOR, CYCLIST, Entry("Q3", "bakker"))
    again = plan_names({"Jan Peeters": after}, edit, [Tie("Jan Peeters", 1, "Q3").what])
    assert again.is_empty
    released = plan_names({}, TieName("Jan Peeters", 1, None), [Tie("Jan Peeters", 1, "Q3").what])
    assert released.after.right == {"who\tJan Peeters\t1\tQ3": False}
    first = plan_names({}, edit).after.choices["Jan Peeters"]
    assert first == Choice(is_listed=True, note="bakker", identifier="Q3")


def test_two_of_one_name_stay_two_entries_of_the_list() -> None:
    mayor = Listed("Jan Peeters", "PER", "", ("J. Peeters",), "burgemeester", "Q1")
    cyclist = Listed("Jan Peeters", "PER", "", ("J. Peeters", "Jakke"), "wielrenner", "Q2")
    choices: dict[str, Choice] = {}
    for one in (mayor, cyclist):
        for name, choice in choices_of(one).items():
            both = together(choices[name], choice) if name in choices else choice
            assert both
            choices[name] = both
    assert entries(choices) == [mayor, cyclist]
    assert plan_names(choices, PutChoices(choices)).is_empty
    assert together(choices["Jan Peeters"], Choice("ORG", True, identifier="Q5")) is None
    assert together(choices["Jan Peeters"], Choice("PER", True, note="nog eens", identifier="Q1")) is None


def test_a_name_of_its_own_is_nobody_elses_variant_until_it_is_joined_again() -> None:
    register = Register({"Jan Peeters": [MAYOR]}, apart={"Peeters"})
    assert register.identifiers(document(1)) == {("Jan Peeters", "PER"): "Q1"}
    listed = Choice("PER", True, preferred="Jan Peeters", identifier="Q1")
    split = plan_names({"Peeters": listed}, SplitOff(("Peeters",)))
    assert split.after == Decisions({"Peeters": Choice("PER", True)}, {"apart\tPeeters": True})
    assert plan_names({}, SplitOff(("Peeters",)), ["apart\tPeeters"]).is_empty
    joined = plan_names({}, PreferSpelling("Jan Peeters", ("Jan Peeters", "Peeters")), ["apart\tPeeters"])
    assert joined.after.right == {"apart\tPeeters": False}
