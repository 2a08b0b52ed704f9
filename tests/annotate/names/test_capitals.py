"""What the words of a text say about where names may be."""

from __future__ import annotations

import pytest

from annotate.edits.annotations import Split, plan, replay
from annotate.model import Annotation, Document, State
from annotate.names.capitals import next_capitals, split_point
from annotate.text import words


def runs(text: str, *taken: str) -> list[str]:
    """Return all runs of capitals, as one would go through them."""
    spans = [(text.index(name), text.index(name) + len(name)) for name in taken]
    found, at = [], 0
    while span := next_capitals(text, words(text), at, lambda a, b: not any(a < e and s < b for s, e in spans)):
        found.append(text[slice(*span)])
        at = span[1]
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gisteren zag Els van Damme de zee.", ["Els van Damme"]),
        ("Ook zij was in Den Haag. De regen viel op Den Haag en de zee.", ["Den Haag", "Den Haag"]),
        ("Daar zwijgt Quintin. Quintin zwijgt lang.", ["Quintin", "Quintin"]),
        ("Burgemeester Els Maes zei: de burgemeester zwijgt.", ["Els Maes"]),
        ("Titel\n\nNiets hier.", []),
        ("", []),
    ],
)
def test_runs_of_capitals_are_names_with_their_small_words(text: str, found: list[str]) -> None:
    assert runs(text) == found


def test_what_is_marked_is_no_part_of_a_run() -> None:
    assert runs("Daar staan Jan Peeters Annelies Maes bijeen.", "Annelies Maes") == ["Jan Peeters"]


@pytest.mark.parametrize(
    ("joined", "parts"),
    [
        ("Jan Peeters Annelies Maes", ("Jan Peeters", "Annelies Maes")),
        ("Gent, Brussel", ("Gent", "Brussel")),
        ("Els van Damme en Jan", ("Els van Damme", "Jan")),
        ("Jan Jansen Maes", ("Jan", "Jansen Maes")),
    ],
)
def test_two_joined_names_are_cut_where_they_meet(joined: str, parts: tuple[str, str]) -> None:
    text = f"Daar zijn {joined} weer."
    start = text.index(joined)
    mark = Annotation(1, start, start + len(joined), "PER", State.SUGGESTED, "pipeline:x")
    document = Document(text, id=1, tokens=words(text), annotations=(mark,))
    cut = split_point(text, words(text), mark.start, mark.end)
    assert cut
    change = plan(document, Split(1, *cut), "Ann")
    after = replay(document, change)
    assert tuple(text[a.start : a.end] for a in after.visible) == parts
    assert {(a.label, a.state) for a in after.visible} == {("PER", State.ACCEPTED)}
    assert replay(after, change.inverse()).annotations == document.annotations


def test_one_word_is_not_cut() -> None:
    assert split_point("Gent", words("Gent"), 0, 4) is None
