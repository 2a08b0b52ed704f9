"""Texts that are no running news: in capitals, in small letters, headlines, lists, other languages, very long ones."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc, Span

from annotate.recipe import evaluate

LONGEST = 12  # words of a name
NEVER = frozenset(
    "de het een en of in op aan van voor met niet is was zijn heeft wordt die dat dit deze er ook maar als om te bij naar uit"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus"
    " september oktober november december vandaag gisteren morgen".split()
)
PLAIN = (
    "Het regende de hele dag en niemand wilde nog naar buiten. De straten stonden blank, kelders liepen onder en de"
    " brandweer kreeg meer dan honderd oproepen. Wie wat had, bracht het naar zolder. Tegen de avond werd het droog."
)
NAMED = (
    "Premier Els Claes bezocht gisteren Antwerpen. De N-VA en het Vlaams Belang zwijgen. In Nederland stemde de Tweede"
    " Kamer over de steun aan Oekraïne, zegt de Belgische minister."
)
HEADLINES = (
    "Regen legt treinverkeer plat",
    "Nieuwe regels voor huurders",
    "Steeds meer ouderen wonen alleen",
    "Dode bij brand in appartement",
    "Wat u moet weten over de griep",
    "Waarom de prijzen blijven stijgen",
    "Man (34) vast na steekpartij",
    "Lonen stijgen met 3,5 procent",
    "Vijf vragen over de nieuwe taks",
    "Staking treft scholen en crèches",
)
LISTS = (
    "- melk\n- brood\n- 2 kg aardappelen\n- boter\n- eieren",
    "1. Voorgerecht: soep van de dag\n2. Hoofdgerecht: stoofvlees met frieten\n3. Dessert: rijstpap",
    "Maandag 9.00-12.00 uur\nDinsdag gesloten\nWoensdag 13.00-18.00 uur\nDonderdag op afspraak",
    "Nodig: schaar, lijm, papier.\nStap 1: knip het papier.\nStap 2: plak de randen.\nKlaar!",
    "1-0\n2-1\n3-3\n0-0",
)
OTHER_LANGUAGES = (
    "The rain had not stopped for three days when the council finally met. Nobody knew what would happen to the old mill.",
    "Il pleuvait depuis trois jours et personne ne savait ce que deviendrait le vieux moulin au bord de la rivière.",
    "Es regnete seit drei Tagen, und niemand wusste, was aus der alten Mühle am Fluss werden sollte.",
    "Llevaba tres días lloviendo y nadie sabía qué sería del viejo molino junto al río.",
    "Üç gündür yağmur yağıyordu ve eski değirmene ne olacağını kimse bilmiyordu.",
    "雨は三日も降り続き、古い水車小屋がどうなるのか誰にもわからなかった。",
)


def is_absurd(span: Span) -> bool:
    """Return whether no reader would take a mark for a name, whatever its label."""
    text = span.text
    return (
        text.lower() in NEVER
        or not any(character.isalnum() for character in text)
        or len(text.split()) > LONGEST
        or "\n" in text
        or text != text.strip(' ,;:?()"“”‘„«»')
    )


def absurd(doc: Doc) -> list[str]:
    return [span.text for span in doc.ents if is_absurd(span)]


def test_capitals_hide_no_well_known_name_and_make_no_others(nlp: Language) -> None:
    doc = nlp(NAMED.upper())
    found = {span.text for span in doc.ents}
    assert {"ANTWERPEN", "NEDERLAND", "TWEEDE KAMER", "BELGISCHE"} <= found
    assert not absurd(doc)
    assert len(nlp(PLAIN.upper()).ents) <= 1


def test_small_letters_hide_no_well_known_name_and_make_no_others(nlp: Language) -> None:
    doc = nlp(NAMED.lower())
    found = {span.text for span in doc.ents}
    assert {"antwerpen", "nederland", "tweede kamer", "belgische"} <= found
    assert not absurd(doc)
    assert not nlp(PLAIN.lower()).ents


def test_text_without_names_gets_no_marks(nlp: Language) -> None:
    assert [span.text for span in nlp(PLAIN).ents] == []


@pytest.mark.parametrize(
    ("change", "most"),
    [(str, 1), (str.upper, 2), (str.lower, 0), (str.title, 3)],
    ids=["as is", "upper", "lower", "title"],
)
def test_headlines_without_names_get_hardly_any_marks(nlp: Language, change: type[str], most: int) -> None:
    docs = [nlp(change(headline)) for headline in HEADLINES]
    assert sum(len(doc.ents) for doc in docs) <= most, [doc.ents for doc in docs]
    assert not any(absurd(doc) for doc in docs)


def test_lists_without_names_get_hardly_any_marks(nlp: Language) -> None:
    docs = [nlp(text) for text in LISTS]
    assert sum(len(doc.ents) for doc in docs) <= 1, [doc.ents for doc in docs]
    assert not any(absurd(doc) for doc in docs)


def test_other_languages_without_names_are_not_strewn_with_marks(nlp: Language) -> None:
    docs = [nlp(text) for text in OTHER_LANGUAGES]
    assert sum(len(doc.ents) for doc in docs) <= 6, [doc.ents for doc in docs]
    assert not any(absurd(doc) for doc in docs)


def test_words_that_are_titles_of_works_too_stay_words(nlp: Language) -> None:
    """The lists hold thousands of titles and feasts; dates and years are none of them in a text, plain words hardly."""
    text = (
        "Ze kwam in 1984 en bleef tot 1 mei. Vandaag is het feest. De stilte was groot, zei hij. De aanslag mislukte."
        " Het verlangen bleef. Vrijdag komt er melk en kaas. Vuur is gevaarlijk. Let op: de winter komt."
        " De getuige zweeg. Vrienden kwamen langs. Zonder geluk vaart niemand wel. Op 5 mei en 11 november is het stil."
        " De vreemdeling bleef. Het diner was koud. In 1985 en 1989 sneeuwde het. Familie kwam niet. Thuis was het warm."
    )
    found = [span.text for span in nlp(text).ents]
    assert len(found) <= 1, found
    assert not any(any(character.isdigit() for character in name) for name in found)


def test_a_hundred_thousand_words_are_marked_like_a_few(nlp: Language) -> None:
    articles = [text for text, _ in evaluate.read_gold("development")]
    text = "\n\n".join(articles)
    text = "\n\n".join([text] * (100_000 // len(text.split()) + 1))
    doc = nlp(text)
    assert len(text.split()) >= 100_000
    share = len(doc.ents) / len(text.split())
    alone = sum(len(nlp(article).ents) for article in articles) / sum(len(article.split()) for article in articles)
    assert share == pytest.approx(alone, rel=0.15)
    assert not absurd(doc)
