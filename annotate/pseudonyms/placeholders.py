"""Replacements of names: a word and a number, or an invented name that nobody in the articles has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, count, cycle, islice

from annotate.label_kinds import kind_of
from annotate.model import LabelKind
from annotate.names.same import plain
from annotate.pseudonyms.forms import Part, letters_of
from annotate.pseudonyms.wordlists import EITHER, MEN, WOMEN

_WORDS = {
    "nl": ("Persoon", "Organisatie", "Plaats", "Naam"),
    "en": ("Person", "Organisation", "Place", "Name"),
    "fr": ("Personne", "Organisation", "Lieu", "Nom"),
}
_MEN = (
    "Joris Bram Wout Koen Stijn Lars Daan Bas Jef Karel Piet Ruben Tibo Siebe Jasper Emiel Anton Gilles Hugo Simon Matteo Arthur Felix"
    " Oscar Julien Lucas Thijs Sander Milan Robbe Seppe Casper Willem Lander Vik Niels Pieter Adriaan Gustaaf Leon"
).split()
_WOMEN = (
    "Lien Fien Lotte Tine Saar Mia Hilde Greet Nele Katrien Sofie Elise Janne Merle Roos Hanne Emma Julie Clara Marie Eva Laura Camille"
    " Louise Nora Lena Anouk Ilse Griet Marjan Veerle Elke Sien Liese Paulien Amelie Helena Ella Alice Jade"
).split()
_ANYONE = "Robin Kim Noa Sam Alex Charlie Jamie Sacha Bo Noor Lou Quinn Mika Jules Senne Marijn Dominique Morgan Jo Chris".split()
_FAMILIES = (
    "Verhoef Dekeyn Molenbeke Vandaele Hoogstra Lemmink Borremans Terwiel Claesen Nijdam Goossaert Rietveen Pauwelyn Smeding Vercauter"
    " Brandsma Dhoore Kuiperij Maesen Peeters Wouters Aerts Lambrecht Coppens Segers Thijssen Mertens Desmedt Vanhove Declerck Bogaert"
    " Lievens Cools Baeten Hendrickx Moerman Verlinden Wuyts Nauwelaerts Daelemans Raeymaek Vleminck Stroobant Gielen Bollaert Vermeire"
    " Tanghe Lannoo Hoste Roelandt Beyaert Ghekiere Naessens Plovier Soetaert Tavernier Verstraete Wyffels Zonnekeyn Ameloot Bruneel"
    " Cattoor Dewaele Eeckhout Feryn Gheysen Hillewaere Impens Jonckheer Knockaert Loncke Maertens Neyrinck Opsomer Pattyn Questier"
    " Rosseel Spriet Theunynck Uyttenhove Vandromme Wittouck Ysebaert Allaert Bekaerts Callewaert Decraene Eggermont Flamez Goethals"
    " Haesaert Isebrant Joosten Ketelaar Leenders Mulders Noordhoek Oosterlinck Pelgrims Rijnders Steensma Tolboom Uilenburg Vroegop"
    " Wieringa Zijlstra Boonstra Dijkhuis Elzinga Feenstra Gorter Hofstede Idsinga Jellema Kamphuis Lubbers Meertens Nieuwland Oldenhof"
    " Postema Reitsma Schaafsma Tjeerdsma Veenstra Westra Ypma Zandstra"
).split()
_OF_WOMEN = ("a", "ee", "elle", "ette", "ienne", "ilde", "ine", "lien", "lies")
_OF_MEN = ("ard", "bert", "ert", "fried", "mund", "ulf", "us")
_PLACES = [a + b for a in "Ooster Wester Noorder Zuider Klein Groot Nieuw Oud".split() for b in "beke wolde rade veen donk hage lo mere zijl".split()]  # fmt: skip
_GROUPS = [f"{a} {b}" for a in "Stichting Vereniging Bureau Maatschappij Kring".split() for b in "Merel Zwaluw Egel Vlinder Bever Kiekendief Salamander Libel".split()]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Replacement:
    """A new name: in full, and for an invented person the first and the family name."""

    full: str
    given: str = ""
    family: str = ""

    def part(self, part: Part, *, has_initials: bool = False) -> str:
        """Return the replacement of a part of the old name. A family name after initials gets an initial too."""
        if not self.family:
            return self.full
        match part:
            case Part.GIVEN:
                return self.given
            case Part.FAMILY:
                return f"{self.given[0]}. {self.family}" if has_initials else self.family
            case Part.INITIALS:
                return f"{self.given[0]}.{self.family[0]}."
            case Part.FULL:
                return self.full

    @property
    def in_address(self) -> str:
        """Return the new name as a part of an address."""
        return letters_of(self.full)


class Placeholders:
    """Give each name a new one of its kind, which `is_free` accepts and which was not given before."""

    def __init__(self, language: str, is_free: Callable[[str], bool], *, is_invented: bool) -> None:
        self._words, self._is_free, self._is_invented = _WORDS.get(language, _WORDS["en"]), is_free, is_invented
        self._makers: dict[tuple[str, str], Iterator[Replacement]] = {}
        self._given: set[str] = set()
        self._families = cycle(_FAMILIES)

    def next(self, kind: LabelKind, label: str, given: str = "") -> Replacement:
        """Return a new name for a label of this kind; for a person with a first name, one of the same gender."""
        key = (gender_of(given) if kind is LabelKind.PERSON else "", label if kind is LabelKind.OTHER else kind)
        if key not in self._makers:
            self._makers[key] = self._all(kind, label, key[0])
        return next(self._makers[key])

    def _all(self, kind: LabelKind, label: str, gender: str) -> Iterator[Replacement]:
        """Yield invented names as long as there are any, then numbers."""
        for new in self._invented(kind, gender) if self._is_invented else ():
            if new.full not in self._given and self._is_free(new.full):
                self._given.add(new.full)
                yield new
        person, organisation, place, name = self._words
        words = {LabelKind.PERSON: person, LabelKind.ORGANISATION: organisation, LabelKind.PLACE: place}
        usual = words.get(kind) or (name if _is_usual(label) else label.replace("_", " ").strip().capitalize())
        word = next(w for w in chain((usual, "Anon"), (f"Anon{i}" for i in count(1))) if self._is_free(w))
        for number in count(1):
            numbered = f"{word} {number}"
            if numbered not in self._given and self._is_free(str(number)):
                self._given.add(numbered)
                yield Replacement(numbered)

    def _invented(self, kind: LabelKind, gender: str) -> Iterator[Replacement]:
        """Yield invented names: the next first name of the gender, and the next family name of all."""
        if kind is LabelKind.PERSON:
            names = {"m": _MEN, "f": _WOMEN}.get(gender, _ANYONE)
            for given in islice(cycle(names), len(names) * len(_FAMILIES)):
                family = next(self._families)
                yield Replacement(f"{given} {family}", given, family)
        else:
            yield from map(Replacement, {LabelKind.PLACE: _PLACES, LabelKind.ORGANISATION: _GROUPS}.get(kind, []))


def gender_of(given: str) -> str:
    """Return "m" or "f" for a first name, by its ending when it is in no list; "" when it may be either."""
    name = plain(given.split("-")[0])
    if name in EITHER or name in MEN & WOMEN:
        return ""
    if name not in MEN | WOMEN:
        return "f" if name.endswith(_OF_WOMEN) else "m" if name.endswith(_OF_MEN) else ""
    return "m" if name in MEN else "f"


def words_of_invented() -> set[str]:
    """Return all words of invented names, as `annotate.names.same.plain` returns them."""
    names = (*_MEN, *_WOMEN, *_ANYONE, *_FAMILIES, *_PLACES, *(word for group in _GROUPS for word in group.split()))
    return set(map(plain, names))


def _is_usual(label: str) -> bool:
    """Return whether a label stands for all names that are no person, organisation or place."""
    return label == "MISC" or kind_of(label) is not LabelKind.OTHER
