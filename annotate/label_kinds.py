"""What a label is for, told by its name: persons, organisations, places or something else."""

from __future__ import annotations

from annotate.model import LabelKind

# what pipelines, corpora and people call labels of each kind, in capitals
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
    """Return the kind that a label has when only its name is known."""
    return KINDS.get(name.upper(), LabelKind.OTHER)
