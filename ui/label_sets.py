"""Label sets to begin a project with; titles and short guidelines in the user's language."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from annotate.label_kinds import kind_of
from annotate.model import Label

CONLL = ("PER", "ORG", "LOC", "MISC")
ONTONOTES = (
    "PERSON ORG GPE LOC FAC NORP EVENT PRODUCT WORK_OF_ART LAW LANGUAGE DATE TIME MONEY PERCENT QUANTITY ORDINAL CARDINAL"
).split()


class LabelSet(NamedTuple):
    """Labels to begin with, and what they are called together."""

    title: str
    labels: tuple[Label, ...]


def label_sets() -> tuple[LabelSet, ...]:
    """Return the sets that can be chosen, in the user's language; the first is proposed for a new project."""
    translate = QCoreApplication.translate
    return (
        LabelSet(translate("labels", "Four labels: person, organisation, place, other"), conll()),
        LabelSet(translate("labels", "The eighteen labels of OntoNotes"), ontonotes()),
    )


def conll() -> tuple[Label, ...]:
    """Return the four labels of CoNLL-2002."""
    return _labels(CONLL)


def ontonotes() -> tuple[Label, ...]:
    """Return the eighteen labels of OntoNotes; the first ten have digit keys."""
    location = QCoreApplication.translate(
        "labels", "Seas, rivers, mountains, regions: places without a government of their own"
    )
    colours = {"LOC": 2, "GPE": 3}  # so that LOC has the colour that it has among the four
    return tuple(
        replace(
            label,
            colour=colours.get(label.name, label.colour),
            description=location if label.name == "LOC" else "",
        )
        for label in _labels(ONTONOTES)
    )


def _labels(names: tuple[str, ...] | list[str]) -> tuple[Label, ...]:
    return tuple(Label(name, position, position, kind=kind_of(name)) for position, name in enumerate(names))


def usual_titles() -> dict[str, str]:
    """Return the translated titles of the labels of all sets, by name."""
    translate = QCoreApplication.translate
    return {
        "PER": translate("labels", "Person"),
        "PERSON": translate("labels", "Person"),
        "ORG": translate("labels", "Organisation"),
        "LOC": translate("labels", "Place"),
        "MISC": translate("labels", "Other"),
        "GPE": translate("labels", "Country, town"),
        "FAC": translate("labels", "Building, road"),
        "NORP": translate("labels", "Nationality, party"),
        "EVENT": translate("labels", "Event"),
        "PRODUCT": translate("labels", "Product"),
        "WORK_OF_ART": translate("labels", "Work"),
        "LAW": translate("labels", "Law"),
        "LANGUAGE": translate("labels", "Language"),
        "DATE": translate("labels", "Date"),
        "TIME": translate("labels", "Time"),
        "MONEY": translate("labels", "Money"),
        "PERCENT": translate("labels", "Percentage"),
        "QUANTITY": translate("labels", "Measure"),
        "ORDINAL": translate("labels", "Rank"),
        "CARDINAL": translate("labels", "Number"),
    }


def usual_descriptions() -> dict[str, str]:
    """Return the translated guidelines of the labels of all sets, by name."""
    translate = QCoreApplication.translate
    person = translate("labels", "People, including fictional ones, and nicknames; without titles")
    return {
        "PER": person,
        "PERSON": person,
        "ORG": translate("labels", "Companies, parties, clubs, media, schools, bodies with a name of their own"),
        "LOC": translate("labels", "Countries, towns, streets, rivers, mountains, buildings"),
        "MISC": translate("labels", "Every other name: peoples, languages, events, works, laws, products"),
        "GPE": translate("labels", "Countries, provinces, towns: places with a government"),
        "FAC": translate("labels", "What people built and named: buildings, stations, roads, bridges"),
        "NORP": translate("labels", "Nationalities, religions, political groups, and their adjectives"),
        "EVENT": translate("labels", "Races, feasts, wars, storms, fairs with a name"),
        "PRODUCT": translate("labels", "Things one can buy: cars, devices, food, software"),
        "WORK_OF_ART": translate("labels", "Titles of books, films, songs, programmes, paintings"),
        "LAW": translate("labels", "Laws, treaties and decrees with a name"),
        "LANGUAGE": translate("labels", "Any language with a name"),
        "DATE": translate("labels", "Days, months, years, ages and other spans of a day or more"),
        "TIME": translate("labels", "Hours and other times shorter than a day"),
        "MONEY": translate("labels", "Amounts, with their currency"),
        "PERCENT": translate("labels", "Percentages, with the sign or the word"),
        "QUANTITY": translate("labels", "Weights, distances and other measures, with their unit"),
        "ORDINAL": translate("labels", "First, second, and so on"),
        "CARDINAL": translate("labels", "Numbers that are none of the other kinds"),
    }
