"""Contradictions between the names of a project: what is told, what is not, and what is right as it is."""

from __future__ import annotations

import pytest

from annotate.edits.annotations import Add, Remove, plan, replay
from annotate.model import Document
from annotate.names.disagreements import Disagreement, Evidence, disagreements, unmarked, watched
from annotate.names.memory import Decided
from annotate.names.project import ProjectName


def found(*names: tuple[str, str, int]) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (str(one.kind), tuple(n.name for n in one.names)) for one in disagreements([ProjectName(*n) for n in names])
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Zelensky", "Zelenskyj"), ("Zelenskyj", "Zelenski"), ("Ülkü Celik", "Ulku Çelik"), ("Sint-Niklaas", "Sint Niklaas"),
        ("KaaGent", "Kaa-Gent"), ("Verhaege", "Verhaeghe"), ("Vandenbrande", "Vandenbranden"), ("Goessens", "Goossens"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_contradict(first: str, second: str) -> None:
    assert found((first, "PER", 2), (second, "PER", 9)) == [("spelling", (second, first))]
    assert found((first, "PER", 2), (second, "ORG", 9)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("GENT", "Gent"),
        ("Article 12", "Article 13"),
        ("Janet", "Janey"),
        ("Jansen", "Hansen"),
        ("Vooruit", "Vooruitgang"),
    ],
)
def test_other_names_do_not(first: str, second: str) -> None:
    assert found((first, "PER", 1), (second, "PER", 9)) == []


def test_a_letter_apart_is_a_slip_only_if_it_is_rare() -> None:
    assert found(("Janssen", "PER", 5), ("Janssens", "PER", 9)) == []


@pytest.mark.parametrize("longer", ["De Post", "stad Gent", "'t Zilte", "van den Broeck"])
def test_edges_that_differ_contradict(longer: str) -> None:
    shorter = longer.split()[-1]
    assert found((longer, "ORG", 4), (shorter, "ORG", 9)) == [("edges", (shorter, longer))]


def test_a_full_name_and_its_short_form_do_not() -> None:
    assert (
        found(
            ("Bernard Quintin", "PER", 4), ("Quintin", "PER", 9), ("KSV Oudenburg", "PER", 2), ("Oudenburg", "PER", 3)
        )
        == []
    )


def test_two_labels_contradict_until_they_are_right_as_they_are() -> None:
    names = [ProjectName("Gent", "LOC", 9), ProjectName("Gent", "ORG", 2)]
    (one,) = disagreements(names)
    assert (one.kind, [n.label for n in one.names]) == (Disagreement.LABELS, ["LOC", "ORG"])
    assert disagreements(list(reversed(names)), [one.what]) == []
    assert disagreements([*names, ProjectName("Gent", "MISC", 1)], [one.what]) != []


@pytest.mark.parametrize(("marks", "refused"), [(1, 3), (2, 6)])
def test_a_name_that_was_mostly_removed_contradicts_its_marks(marks: int, refused: int) -> None:
    names = [ProjectName("Maandag", "PER", marks)]
    counted = [Decided("Maandag", "PER", marks, refused - 1), Decided("Maan\u00addag", "PER", 0, 1)]
    (one,) = disagreements(names, (), counted)
    assert (one.kind, one.names, one.refused) == (Disagreement.REFUSED, tuple(names), refused)
    assert disagreements(names, [one.what], counted) == []
    assert disagreements(names, (), counted[:1]) == []
    assert disagreements(names, (), [Decided("Maandag", "LOC", 0, 9)]) == []
    both = disagreements([*names, ProjectName("Maandag", "ORG", 1)], (), counted)
    assert [other.kind for other in both] == [Disagreement.LABELS]


def test_a_rare_label_that_people_and_the_pipeline_speak_against_is_told_first() -> None:
    names = [ProjectName("Gent", "LOC", 10), ProjectName("Gent", "ORG", 2), ProjectName("Bo", "PER", 2)]
    names.append(ProjectName("Bo", "LOC", 1))
    (first, second) = disagreements(names, evidence=Evidence({("Gent", "LOC"): 0.97}))
    assert (first.kind, first.names[0].label, first.score) == (Disagreement.DOUBTED, "LOC", 0.97)
    assert (second.kind, second.names[0].name) == (Disagreement.LABELS, "Bo")
    for weak in (Evidence({("Gent", "LOC"): 0.7}), Evidence({("Gent", "ORG"): 0.97}), None):
        assert {one.kind for one in disagreements(names, evidence=weak)} == {Disagreement.LABELS}
    right = [one.what for one in disagreements(names)]
    assert disagreements(names, right, evidence=Evidence({("Gent", "LOC"): 0.97})) == []


@pytest.mark.parametrize(("marks", "removed", "is_told"), [(9, 1, True), (10, 2, True), (4, 1, False), (9, 2, False)])
def test_what_was_removed_here_and_kept_nearly_everywhere_is_told(marks: int, removed: int, is_told: bool) -> None:
    names = [ProjectName("Gent", "LOC", marks)]
    evidence = Evidence(removed={("Gent", "LOC"): removed, ("Gent", "ORG"): 1})
    found = disagreements(names, evidence=evidence)
    assert [(one.kind, one.refused) for one in found] == ([(Disagreement.REMOVED, removed)] if is_told else [])
    assert disagreements(names, [one.what for one in found], evidence=evidence) == []


def test_what_is_left_out_is_found_unless_it_was_refused_or_is_part_of_another_name() -> None:
    document = Document("Gent won. KAA Gent ook. In Gent en in Brugge. Brugge is mooi.")
    for start, end, label in ((0, 4, "LOC"), (10, 18, "ORG")):
        document = replay(document, plan(document, Add(start, end, label), "Ann"))
    names = watched([ProjectName("Gent", "LOC", 5), ProjectName("Brugge", "LOC", 1), ProjectName("Won", "LOC", 3)])
    assert list(unmarked(document, names)) == [("Gent", 27, 31)]
    document = replay(document, plan(document, Add(27, 31, "LOC"), "Ann"))
    assert list(unmarked(document, names)) == []
    document = replay(document, plan(document, Remove(document.visible[-1].id), "Ann"))
    assert list(unmarked(document, names)) == [("Gent", 27, 31)]
    both = [ProjectName("Gent", "LOC", 5), ProjectName("Gent", "ORG", 5)]
    assert list(unmarked(document, watched(both))) == []


def test_a_name_of_which_only_a_part_is_annotated_is_left_out() -> None:
    club = watched([ProjectName("KSV Oudenburg", "ORG", 5)])
    document = Document("KSV Oudenburg wint in Oudenburg.", id=1)
    document = replay(document, plan(document, Add(4, 13, "LOC"), "Ann"))
    assert [span for _, *span in unmarked(document, club)] == [[0, 13]]
    longer = watched([ProjectName("Oudenburg", "LOC", 5)])
    document = replay(document, plan(document, Add(0, 13, "ORG"), "Ann"))
    assert [span for _, *span in unmarked(document, longer)] == [[22, 31]]
