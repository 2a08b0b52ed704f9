"""Names replaced: alike everywhere, offsets that follow, and none left behind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.model import Annotation, Document, State
from annotate.names.pseudonyms import Pseudonyms
from annotate.text import words
from tests.strategies import documents


def document(text: str, **names: str) -> Document:
    """A document with the first mention of each name marked; `names` are labels and names apart by a bar."""
    marks = []
    for label, listed in names.items():
        for name in listed.split("|"):
            at = text.index(name, 0)
            marks.append(Annotation(len(marks) + 1, at, at + len(name), label, State.ACCEPTED, "person:Ann", "Ann"))
    marks.sort(key=lambda a: (a.start, a.end))
    return Document(text, title=text[:20], source="krant.txt", tokens=words(text), annotations=tuple(marks))


def replaced(*given: Document, labels: str = "PER", language: str = "nl", is_invented: bool = False) -> list[Document]:
    pseudonyms = Pseudonyms(labels.split(), language, is_invented=is_invented)
    for one in given:
        pseudonyms.learn(one)
    return [pseudonyms.apply(one) for one in given]


def marked(one: Document) -> list[tuple[str, str]]:
    return [(one.text[a.start : a.end], a.label) for a in one.annotations]


def test_a_person_is_one_person_everywhere() -> None:
    first = document("Bernard Quintin sprak. Quintin zweeg. Mia Claes ook.", PER="Bernard Quintin|Mia Claes")
    second = document("Minister Quintin in Gent, met Claes.", PER="Quintin|Claes", LOC="Gent")
    one, two = replaced(first, second)
    assert one.text == "Persoon 1 sprak. Persoon 1 zweeg. Persoon 2 ook."
    assert two.text == "Minister Persoon 1 in Gent, met Persoon 2."
    assert marked(two) == [("Persoon 1", "PER"), ("Gent", "LOC"), ("Persoon 2", "PER")]
    assert one.title == "Persoon 1 spra"
    assert (one.source, one.annotations[0].annotator, one.annotations[0].origin) == ("", "", "person")


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("Trump's plan", {"PER": "Trump's"}, "Persoon 1's plan"),
        ("Trump’s plan van Trump", {"PER": "Trump"}, "Persoon 1’s plan van Persoon 1"),
        ("Jans' boek", {"PER": "Jans'"}, "Persoon 1' boek"),
        ("PvdA en de PvdA-leider", {"ORG": "PvdA", "MISC": "PvdA-leider"}, "Organisatie 1 en de Organisatie 1-leider"),
        ("de PvdA-leider", {"ORG": "PvdA"}, "de Organisatie 1-leider"),
        ("Al-qaida dreigt", {"ORG": "Al-qaida"}, "Organisatie 1 dreigt"),
        ("Jan en Janssens", {"PER": "Jan"}, "Persoon 1 en Janssens"),
        ("'s-Hertogenbosch", {"LOC": "'s-Hertogenbosch"}, "Plaats 1"),
        ("Gent wint in Gent", {"LOC": "Gent"}, "Plaats 1 wint in Plaats 1"),
        ("Persoon Jan", {"PER": "Persoon Jan"}, "Anon 1"),
    ],
)
def test_what_is_joined_to_a_name_stays(text: str, names: dict[str, str], wanted: str) -> None:
    (one,) = replaced(document(text, **names), labels="PER ORG LOC MISC")
    assert one.text == wanted


def test_invented_names_are_short_where_the_name_was_short() -> None:
    (one,) = replaced(document("Bernard Quintin sprak. Quintin zweeg.", PER="Bernard Quintin"), is_invented=True)
    full, short = one.text.split(" sprak. ")[0], one.text.split(". ")[1].split(" ")[0]
    assert full.split()[-1] == short
    assert "Quintin" not in one.text


@pytest.mark.parametrize(("language", "wanted"), [("en", "Person 1"), ("fr", "Personne 1"), ("de", "Person 1")])
def test_the_words_are_the_languages(language: str, wanted: str) -> None:
    assert replaced(document("Jan", PER="Jan"), language=language)[0].text == wanted


def test_the_key_tells_who_was_who() -> None:
    one = document("Bernard Quintin sprak. Quintin zweeg.", PER="Bernard Quintin")
    pseudonyms = Pseudonyms(["PER"], "nl")
    pseudonyms.learn(one)
    pseudonyms.apply(one)
    assert pseudonyms.key() == {"Persoon 1": ["Bernard Quintin", "Quintin"]}
    assert (pseudonyms.replaced, pseudonyms.unmarked) == (2, 1)


@given(st.lists(documents(), min_size=1, max_size=3), st.booleans())
def test_no_name_stays_and_every_mark_follows(given: list[Document], is_invented: bool) -> None:
    before = [replace(one, annotations=tuple(a for a in one.annotations)) for one in given]
    after = replaced(*before, labels="PER", is_invented=is_invented)
    for old, new in zip(before, after, strict=True):
        names = {old.text[a.start : a.end] for a in old.visible if a.label == "PER"}
        assert not names or not whole_words(names).search(new.text)
        others = [(old.text[a.start : a.end], a.label) for a in old.annotations if a.label != "PER"]
        kept = [(text, label) for text, label in marked(new) if label != "PER"]
        assert len(kept) == len(others)
        assert len(new.annotations) == len(old.annotations)
        assert new.tokens is not None
        for start, end in new.tokens:
            assert start < end <= len(new.text)
        for a in new.annotations:
            if a.label == "PER":
                assert new.tokens.span(a.start, a.end) is not None
