"""Invented sentences with slots for names: kinds of news that the hand-made boundaries lack."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from annotate.recipe import known
from annotate.recipe.data import read_lines
from annotate.recipe.fillers import FILLERS
from annotate.recipe.lexicon import Lexicon
from annotate.recipe.statbel import is_street

Example = tuple[str, list[tuple[int, int, str]]]  # text, spans in code points with labels

FOLDERS = tuple(Path(__file__).with_name(name) for name in ("sentences", "articles"))
_PART = re.compile(r"(\{\w+\}|\[[^]]+\])")
_ARTICLE = re.compile(r"(?:de|het) ")
# categories of well-known names that fill a slot, beside the names that fillers.py has for it
_CATEGORIES = {
    slot: frozenset(categories.split())
    for slot, categories in {
        "company": "companies banks industry food builders tech retailers airlines carmakers services logistics pharma",
        "club": "clubs belgian-clubs dutch-clubs world-clubs other-sports-clubs",
        "party": "parties world-parties",
        "media": "media belgian-dutch-media more-press media-groups",
        "union": "unions more-unions",
        "institution": "bodies public-bodies ngos think-tanks federations",
        "university": "universities world-universities",
        "school": "belgian-dutch-schools",
        "hospital": "hospitals more-hospitals",
        "museum": "culture museums stages",
        "band": "belgian-bands dutch-bands world-bands orchestras",
        "event": "events festivals fairs races competitions",
        "work": "works books films series programmes songs albums stage art comics games",
        "award": "awards prizes",
        "product": "products software cars medicines brands drinks foods",
        "street": "streets-squares dutch-streets",
    }.items()
}
_ALONE = {"demonyms", "languages", "compounds"}  # categories of words that do not stand where another name stood
_PREFIXES = ("Van", "De", "Van den", "Van der", "Van de", "Van 't", "De", "Ten", "Ter", "D'")


def sentences() -> list[str]:
    """Sentences with slots and paragraphs of articles, as they are written in the files."""
    return [line for folder in FOLDERS for line in read_lines(folder)]


def examples(number: int, lexicon: Lexicon, seed: int) -> list[Example]:
    """Sentences with their slots filled at random, and a share of the names written out in them changed for others."""
    chance = random.Random(seed)
    names = _Names(lexicon, chance)
    lines = sentences()
    return [_fill(chance.choice(lines), names) for _ in range(number)]


def _fill(sentence: str, names: _Names) -> Example:
    text = ""
    spans: list[tuple[int, int, str]] = []
    for i, part in enumerate(_PART.split(sentence)):
        if i % 2 == 0:
            text += part
            continue
        name, label = names.another(*part[1:-1].split("|")) if part[0] == "[" else names.for_slot(part[1:-1])
        article = _ARTICLE.match(name) if label != "MISC" else None
        if article:
            before, name = article.group(), name[article.end() :]
            text += before if text else before.capitalize()
        if not text:
            name = name[:1].upper() + name[1:]
        spans.append((len(text), len(text) + len(name), label))
        text += name
    return text, sorted(spans)


class _Names:
    """Gives names at random: for a slot, or instead of one that is written out."""

    def __init__(self, lexicon: Lexicon, chance: random.Random) -> None:
        self._lexicon, self._chance = lexicon, chance
        listed = [
            (label, category, names)
            for label, categories in known.read().items()
            for category, names in categories.items()
            if category not in _ALONE
        ]
        self._known = {label: [names for of, _, names in listed if of == label] for label in ("ORG", "MISC")}
        self._alike = {(label, name): names for label, _, names in listed for name in names}
        self._slots = {
            slot: [names for _, category, names in listed if category in categories]
            for slot, categories in _CATEGORIES.items()
        }
        self._given, self._families = sorted(lexicon.given), sorted(lexicon.families)
        self._streets = sorted(lexicon.streets)
        self._first = sorted(name for name, count in lexicon.first.items() if count >= 5)
        self._last = sorted(name for name, count in lexicon.last.items() if count >= 3 and len(name) > 2)
        self._people = sorted(name for name in lexicon.per if lexicon.first[name.split()[0]] and " " in name)
        self._belgian = sorted(lexicon.belgian) + list(FILLERS["city"][0]) * 20
        self._world = sorted(lexicon.cities) + list(FILLERS["world"][0]) * 60
        self._countries = sorted(name for name in lexicon.countries if len(name) < 25) + list(FILLERS["country"][0]) * 8
        self._organisations = sorted(name for name in lexicon.org if 3 < len(name) < 40 and name[:1].isupper())
        self._own: dict[str, Callable[[], tuple[str, str]]] = {
            "per": lambda: (self._person(), "PER"),
            "first": lambda: (chance.choice(self._first), "PER"),
            "last": lambda: (self._surname(), "PER"),
            "initial": lambda: (f"{chance.choice('ABCDEFGHJKLMNPRSTVW')}. {chance.choice(self._last)}", "PER"),
            "name_initial": lambda: (f"{chance.choice(self._first)} {chance.choice('ABCDEFGHJKLMNPRSTVW')}.", "PER"),
            "city": lambda: (chance.choice(self._belgian), "LOC"),
            "world": lambda: (chance.choice(self._world), "LOC"),
            "country": lambda: (chance.choice(self._countries), "LOC"),
        }

    def for_slot(self, slot: str) -> tuple[str, str]:
        """Return a name for a slot, and its label."""
        if slot in self._own:
            return self._own[slot]()
        names, label = FILLERS[slot]
        if slot in ("company", "institution") and self._chance.random() < 0.35:
            return self._chance.choice(self._organisations), "ORG"
        if slot == "compound":
            return self._compound(names), label
        if slot == "street" and self._streets and self._chance.random() < 0.5:
            return self._chance.choice(self._streets), label
        if self._slots.get(slot) and self._chance.random() < 0.35:
            return self._chance.choice(self._chance.choice(self._slots[slot])), label
        return self._chance.choice(names), label

    def another(self, name: str, label: str) -> tuple[str, str]:
        """Often a name of the same kind instead of one that is written out, else that name."""
        if self._chance.random() < 0.5:
            return name, label
        if label == "PER":
            return self._person() if " " in name else self._surname(), label
        alike = self._alike.get((label, name))
        if label == "ORG":
            category = alike or self._chance.choice(self._known["ORG"])
            return self._chance.choice([*category, *self._chance.sample(self._organisations, 5)]), label
        if name in self._lexicon.countries:
            return self._own["country"]()
        if name in self._lexicon.belgian or name in self._lexicon.cities:
            return self._own[self._chance.choice(("city", "world"))]()
        if name in self._lexicon.demonyms:
            return self._demonym_like(name), label
        if alike:
            return self._chance.choice(alike), label
        if label == "LOC" and self._streets and is_street(name):
            return self._chance.choice(self._streets), label
        if label == "MISC" and " " in name:
            return self._chance.choice(self._chance.choice(self._known["MISC"])), label
        return name, label

    def _demonym_like(self, name: str) -> str:
        """Another of the same form: Belgische → Franse, Belgen → Duitsers."""
        for slot in ("adj", "people", "language"):
            if name in FILLERS[slot][0]:
                return self._chance.choice(FILLERS[slot][0])
        return name

    def _person(self) -> str:
        kind = self._chance.random()
        if kind < 0.4:
            return self._chance.choice(self._people)
        if kind < 0.6 and self._given:
            return f"{self._chance.choice(self._given)} {self._chance.choice(self._families)}"
        return f"{self._chance.choice(self._first)} {self._surname()}"

    def _surname(self) -> str:
        name = self._chance.choice(self._last)
        kind = self._chance.random()
        if kind < 0.2:
            prefix = self._chance.choice(_PREFIXES)
            return prefix + name if prefix.endswith("'") else f"{prefix} {name}"
        if kind < 0.24:
            return f"{name}-{self._chance.choice(self._last)}"
        if kind < 0.4:
            return self._chance.choice(self._people).split(" ", 1)[1]
        return name

    def _compound(self, ordinary: Sequence[str]) -> str:
        """Return a name and an ordinary word joined by a hyphen: EU-top, Dutroux-proces."""
        slot = self._chance.choice(("party", "company", "club", "institution", "world", "country"))
        name = _ARTICLE.sub("", self._chance.choice(FILLERS[slot][0])).split()[0]
        return f"{name}-{self._chance.choice(ordinary)}"
