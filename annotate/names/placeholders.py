"""What names are replaced by: a word and a number, or an invented name that nobody in the articles has."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import chain, count

_WORDS = {
    "nl": {"PER": "Persoon", "ORG": "Organisatie", "LOC": "Plaats", "MISC": "Naam"},
    "en": {"PER": "Person", "ORG": "Organisation", "LOC": "Place", "MISC": "Name"},
    "fr": {"PER": "Personne", "ORG": "Organisation", "LOC": "Lieu", "MISC": "Nom"},
}
_GIVEN = (
    "Jan An Piet Els Karel Mia Joris Lien Bram Noor Wout Fien Stijn Lotte Jef Hilde Koen Greet Lars Tine Bas Roos Daan Saar"
).split()
_FAMILY = (
    "Peeters Verhoef Dekeyn Molenaar Vandaele Hoogstra Lemmink Borremans Terwiel Claesen Nijdam Goossaert Rietveen Pauwelyn"
    " Smeding Vercauter Brandsma Dhoore Kuipers Maesen"
).split()
_PLACES = [a + b for a in "Ooster Wester Noorder Zuider Klein Groot Nieuw Oud".split() for b in "beke wolde rade veen donk hage lo mere zijl".split()]  # fmt: skip
_GROUPS = [f"{a} {b}" for a in "Stichting Vereniging Bureau Maatschappij Kring".split() for b in "Merel Zwaluw Egel Vlinder Bever Kiekendief Salamander Libel".split()]  # fmt: skip


class Placeholders:
    """Gives each name a new one of its kind. None of their words is among `taken`, the words of the names replaced."""

    def __init__(self, language: str, taken: Set[str], *, is_invented: bool) -> None:
        self._words, self._taken, self._is_invented = _WORDS.get(language, _WORDS["en"]), taken, is_invented
        self._makers: dict[str, Iterator[str]] = {}

    def next(self, label: str) -> str:
        """A new name for this label."""
        if label not in self._makers:
            self._makers[label] = self._all(label)
        return next(self._makers[label])

    def _all(self, label: str) -> Iterator[str]:
        """Invented names as long as there are any, then numbers."""
        if self._is_invented:
            yield from (name for name in _invented(label) if self._is_free(name))
        usual = self._words.get(label, label.replace("_", " ").strip().capitalize())
        word = next(w for w in chain((usual, "Anon"), (f"Anon{i}" for i in count(1))) if self._is_free(w))
        yield from (f"{word} {number}" for number in count(1) if str(number) not in self._taken)

    def _is_free(self, name: str) -> bool:
        return not any(word in self._taken for word in name.split())


def _invented(label: str) -> Iterator[str]:
    if label == "PER":
        for turn in range(len(_FAMILY)):  # every pair once, and neighbours share neither name
            for i, given in enumerate(_GIVEN):
                yield f"{given} {_FAMILY[(i + turn) % len(_FAMILY)]}"
    else:
        yield from {"LOC": _PLACES, "ORG": _GROUPS}.get(label, [])
