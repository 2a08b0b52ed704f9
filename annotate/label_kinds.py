"""Guess the kind of a label from its name."""

from __future__ import annotations

from annotate.model import LabelKind

# names that pipelines, corpora and people give to labels of each kind, in capitals
KINDS = {
    **dict.fromkeys(
        ("PER", "PERS", "PERSON", "PERSONS", "PERSOON", "PERSONEN", "PERSONNE", "PERSONNES", "MENS", "MENSEN"),
        LabelKind.PERSON,
    ),
    **dict.fromkeys(
        (
            "ORG",
            "ORGS",
            "ORGANISATION",
            "ORGANISATIONS",
            "ORGANIZATION",
            "ORGANIZATIONS",
            "ORGANISATIE",
            "ORGANISATIES",
        ),
        LabelKind.ORGANISATION,
    ),
    **dict.fromkeys(
        (
            "LOC",
            "LOCATION",
            "LOCATIONS",
            "LOCATIE",
            "LOCATIES",
            "GPE",
            "FAC",
            "PLACE",
            "PLAATS",
            "PLAATSEN",
            "LIEU",
            "LIEUX",
        ),
        LabelKind.PLACE,
    ),
}


def kind_of(name: str) -> LabelKind:
    """Return the kind that a label with this name most likely has, OTHER if the name is not known."""
    return KINDS.get(name.upper(), LabelKind.OTHER)
