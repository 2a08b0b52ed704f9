"""Words where no pipeline made tokens: names with signs in them are whole, and edges are those of spaCy's tokens."""

from __future__ import annotations

import pytest

from annotate.text import snap, words

LANGUAGES = ["", "nl", "en", "fr"]
NAMES = (
    "N-VA CD&V H&M R&D Sint-Niklaas Jan-Baptist 's-Gravenhage ’s-Hertogenbosch A.S. S.A. B.V. O'Brien sp.a Bol.com"
    " D66 F-16 Mo\u00adzart Ver\u00adhof\u00adstadt Zo\u200bë 14.30 1.000,50 3/12/2024 info@krant.be"
).split()
TEXTS = {
    "nl": "De N-VA en CD&V van Sint-Niklaas (H&M) zien A.S. in 't Zand: “zo'n 20-jarige uit Knokke-Heist”, zei J. Peeters."
    " Op 3/12/2024 om 14.30 uur kostte dat 1.000,50 euro, volgens sp.a en Bol.com.",
    "fr": "L'avocat d'Anvers dit-il qu'aujourd'hui la S.A. Brasserie de Saint-Gilles et l'ex-ministre J. Dupont s'opposent ?"
    " « Jusqu'à Liège », répond M. Wathelet, le 3/12/2024, pour 1.000,50 euros.",
    "en": "Gough's brother and the U.K.'s minister don't agree: “Mr. O'Brien”, H&M's man in St. Ives, paid 1,000.50 on"
    " 3/12/2024 at 12:30, says J. Smith.",
}


def found(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in words(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("around", ["{}", "de {} zegt", "({}),", "“{}”", "'{}'", "{}: ja"])
def test_a_name_with_signs_is_one_word(language: str, name: str, around: str) -> None:
    text = around.format(name)
    start = text.index(name)
    for offset in range(start, start + len(name)):
        assert snap(text, words(text, language), offset, offset + 1) == (start, start + len(name))


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_edges_of_words_are_edges_of_spacys_tokens(language: str) -> None:
    import spacy

    text = TEXTS[language]
    doc = spacy.blank(language)(text)
    starts, ends = {token.idx for token in doc}, {token.idx + len(token) for token in doc}
    cut = [text[start:end] for start, end in words(text, language) if start not in starts or end not in ends]
    # what is not spaCy's: signs apart from their word, and in Dutch full stops of abbreviations
    assert [word for word in cut if word.isalnum()] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l'avocat d'Anvers", ["l'", "avocat", "d'", "Anvers"]),
        ("fr", "Qu’elle dise aujourd’hui", ["Qu’", "elle", "dise", "aujourd’hui"]),
        ("en", "Gough's and O’Brien’s", ["Gough", "'s", "and", "O’Brien", "’s"]),
        ("nl", "zo'n foto's in 't Zand.", ["zo'n", "foto's", "in", "'t", "Zand", "."]),
        ("nl", "N-VA-top, PvdA-leider", ["N-VA", "-", "top", ",", "PvdA", "-", "leider"]),
        ("", "Jan (de Smet), ja.", ["Jan", "(", "de", "Smet", ")", ",", "ja", "."]),
        ("xx", "Ja. Nee – einde...", ["Ja", ".", "Nee", "–", "einde", ".", ".", "."]),
    ],
)
def test_each_language_has_its_own_rules(language: str, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected
