"""The document rules of the Dutch pipeline, on texts with what a network might have found in them."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotate.dutch import Confidence, DocumentRules
from annotate.dutch.confidence import FEATURES
from annotate.recipe.tokenizer import add_cuts

Marks = list[tuple[str, str]]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return add_cuts(spacy.blank("nl"))


@pytest.fixture(scope="module")
def rules() -> DocumentRules:
    rules = DocumentRules()
    rules.set_lists(
        countries=["België", "Frankrijk"],
        demonyms=["Belgische", "Amerikaanse"],
        ordinary=["hof", "boek"],
        towns=["Genk", "Charleroi"],
        known={"Tweede Kamer": "ORG", "Ronde van Vlaanderen": "MISC", "bol.com": "ORG", "N-VA": "ORG"},
    )
    return rules


def after(nlp: Language, rules: DocumentRules, text: str, found: Marks) -> Marks:
    """Apply the rules to a text in which these names were found, each at its first mention."""
    doc = nlp(text)
    spans = []
    for name, label in found:
        span = doc.char_span(text.index(name), text.index(name) + len(name), label=label, alignment_mode="expand")
        assert span is not None
        spans.append(span)
    doc.set_ents(spans)
    return [(e.text, e.label_) for e in rules(doc).ents]


def test_names_with_labels_that_the_rules_do_not_know_stay_as_they_are(nlp, rules):
    text = "Jan Claes van de Tweede Kamer is in België, zegt Claes."
    found = after(
        nlp, rules, text, [("Jan Claes", "PER"), ("Tweede Kamer", "PARLIAMENT"), ("in België", "WHEREABOUTS")]
    )
    assert found == [
        ("Jan Claes", "PER"),
        ("Tweede Kamer", "PARLIAMENT"),
        ("in België", "WHEREABOUTS"),
        ("Claes", "PER"),
    ]


@pytest.mark.parametrize(
    ("text", "found", "wanted"),
    [
        # one name, one label, everywhere
        ("Jan Claes komt. Claes lacht.", [("Jan Claes", "PER")], [("Jan Claes", "PER"), ("Claes", "PER")]),
        ("CLAES WINT. Jan Claes lacht.", [("Jan Claes", "PER")], [("CLAES", "PER"), ("Jan Claes", "PER")]),
        ("De Tweede Kamer stemt.", [], [("Tweede Kamer", "ORG")]),
        ("TWEEDE KAMER STEMT", [], [("TWEEDE KAMER", "ORG")]),
        ("De Ronde van Vlaanderen start.", [("Vlaanderen", "LOC")], [("Ronde van Vlaanderen", "MISC")]),
        ("Naar België en de Belgische kust.", [("België", "PER")], [("België", "LOC"), ("Belgische", "MISC")]),
        ("Frankrijks grenzen", [("Frankrijks", "PER")], [("Frankrijks", "LOC")]),
        # edges
        ("“Gent”, zei hij.", [("“Gent”", "LOC")], [("Gent", "LOC")]),
        ("Dat zei baron Henri Maes.", [("baron Henri Maes", "PER")], [("Henri Maes", "PER")]),
        ("Baron Henri Maes zweeg.", [("Baron Henri Maes", "PER")], [("Henri Maes", "PER")]),
        ("In politiezone Vlas werkt hij.", [("politiezone Vlas", "ORG")], [("Vlas", "ORG")]),
        ("Nadia el Khatibi zwijgt.", [("Nadia", "PER"), ("Khatibi", "PER")], [("Nadia el Khatibi", "PER")]),
        ("Professor 't Hooft sprak.", [("Hooft", "PER")], [("'t Hooft", "PER")]),
        # what is no name
        ("Oud-premier stapt op.", [("Oud-premier", "MISC")], []),
        ("Mail naar info@gent.be of zie gent.be.", [("gent.be", "LOC")], []),
        ("Volg #gent nu.", [("gent", "LOC")], []),
        ("Het hof zag Gent.", [("hof", "ORG"), ("Gent", "LOC")], [("Gent", "LOC")]),
        ("Kijk op bol.com voor boeken.", [], [("bol.com", "ORG")]),
        ("Het overleg EU/China start.", [("EU/China", "ORG")], [("EU", "ORG"), ("China", "ORG")]),
        # what stands before it
        ("bij brouwerij Contreras", [("Contreras", "PER")], [("Contreras", "ORG")]),
        ("met minister Genk", [("Genk", "LOC")], [("Genk", "PER")]),
        ("de film Maes", [("Maes", "PER")], [("Maes", "MISC")]),
        ("In Genk won Claes", [("Genk", "PER"), ("Claes", "PER")], [("Genk", "LOC"), ("Claes", "PER")]),
        # by their form
        ("De Jan Maesstraat is dicht.", [("Jan Maesstraat", "PER")], [("Jan Maesstraat", "LOC")]),
        ("Hij woont in de Dorpstraat.", [], [("Dorpstraat", "LOC")]),
        ("AALST - De stad", [], [("AALST", "LOC")]),
        ("DEN HAAG (ANP) - Het kabinet", [], [("DEN HAAG", "LOC")]),
        ("Dank u.\nWilly Boone, Berg", [("Willy Boone", "PER")], [("Willy Boone", "PER"), ("Berg", "LOC")]),
        ("Dat meldt NOS.nl vandaag.", [], [("NOS.nl", "ORG")]),
        ("Met anti-Amerikaanse leuzen", [], [("anti-Amerikaanse", "MISC")]),
        ("De dader, K.V. (34), zweeg.", [], [("K.V.", "PER")]),
        ("De firma Vanhout N.V. (34 werknemers)", [("Vanhout", "ORG")], [("Vanhout", "ORG")]),
        ("De N-VA-voorzitter en VVD-Kamerlid Maes", [("N-VA", "ORG"), ("VVD", "ORG"), ("Maes", "PER")],
         [("N-VA-voorzitter", "MISC"), ("VVD-Kamerlid", "MISC"), ("Maes", "PER")]),
        # results
        ("Genk - Charleroi 2-1", [("Genk", "LOC"), ("Charleroi", "LOC")], [("Genk", "ORG"), ("Charleroi", "ORG")]),
        ("België - Frankrijk 2-1", [("België", "LOC"), ("Frankrijk", "LOC")], [("België", "LOC"), ("Frankrijk", "LOC")]),
    ],
)  # fmt: skip
def test_rules(nlp: Language, rules: DocumentRules, text: str, found: Marks, wanted: Marks) -> None:
    assert after(nlp, rules, text, found) == wanted


def test_texts_typed_in_one_case_keep_what_was_found_and_get_what_is_well_known(
    nlp: Language, rules: DocumentRules
) -> None:
    assert after(nlp, rules, "morgen naar genk met jan", [("jan", "PER")]) == [("genk", "LOC"), ("jan", "PER")]
    assert after(nlp, rules, "STAKING IN DE TWEEDE KAMER\nNiets in genk.", []) == [("TWEEDE KAMER", "ORG")]


def test_an_organisation_behind_its_noun_and_a_town_of_a_dateline(nlp: Language, rules: DocumentRules) -> None:
    assert after(nlp, rules, "Ook brouwerij Grolsch Bier sluit.", []) == [("Grolsch Bier", "ORG")]
    text = "ULRUM - Wie in Ulrum woont, houdt van Ulrum."
    assert after(nlp, rules, text, [("ULRUM", "LOC"), ("Ulrum", "ORG")])[1:] == [("Ulrum", "LOC"), ("Ulrum", "LOC")]


def test_the_lists_and_weights_survive_being_saved(nlp: Language, rules: DocumentRules) -> None:
    copy = DocumentRules().from_bytes(rules.to_bytes())
    assert after(nlp, copy, "De Tweede Kamer stemt.", []) == [("Tweede Kamer", "ORG")]
    confidence = Confidence(nlp)
    confidence.weights = [0.1 * i for i in range(len(FEATURES))]
    assert Confidence(nlp).from_bytes(confidence.to_bytes()).weights == confidence.weights


def test_without_a_network_confidence_has_nothing_to_say_and_does_not_fail(nlp: Language) -> None:
    doc: Doc = nlp("In Gent.")
    doc.set_ents([doc.char_span(3, 7, label="LOC")])
    assert Confidence(nlp)(doc).user_data["scores"] == {(1, 2): 0.5}
