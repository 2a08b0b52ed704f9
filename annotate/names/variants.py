"""Find the variants of names: "Quintin" of "Bernard Quintin", "CR" of "Centrale Raad (CR)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

from annotate.label_kinds import kind_of
from annotate.model import Document, LabelKind
from annotate.names.persons import Name as Name
from annotate.names.persons import Person
from annotate.names.same import folded, key, plain

_IN_BRACKETS = re.compile(r"\(([^()\n]{2,60})\)")
_MAX_WORDS = 12  # of a name before its short form in brackets
_MAX_LENGTH = 200  # code points of such a name


class Variants:
    """Find variants among the names of one text. Text and names are analysed once, however often `find` is called."""

    def __init__(
        self, text: str, kinds: Mapping[str, LabelKind] = MappingProxyType({}), apart: Collection[str] = frozenset()
    ) -> None:
        """Set the text and the kinds of labels; a label that is missing in `kinds` has the kind that its name tells.

        `apart` are the keys of names that people called names of their own: they are no variants.
        """
        self._text = folded(text).text
        self._kinds, self._apart = kinds, apart
        self._brackets = [(match.start(), match[1].strip()) for match in _IN_BRACKETS.finditer(self._text)]
        self._persons: dict[Name, Person] = {}

    def find(self, names: Collection[Name]) -> dict[Name, Name]:
        """Map each variant to its fullest name, which has the same label. Ambiguous variants are left out."""
        known = frozenset(names)
        kinds = {label: self._kinds.get(label) or kind_of(label) for _, label in known}
        persons = _person_variants(self._person(name) for name in known if kinds[name[1]] is LabelKind.PERSON)
        labels = {label for label, kind in kinds.items() if kind is LabelKind.ORGANISATION}
        found = {**persons, **dict(self._in_brackets(known, labels))}
        found = {variant: full for variant, full in found.items() if variant[0] not in self._apart}
        return {variant: found.get(full, full) for variant, full in found.items()}

    def _person(self, name: Name) -> Person:
        if name not in self._persons:
            self._persons[name] = Person(name)
        return self._persons[name]

    def _in_brackets(self, known: Collection[Name], labels: Iterable[str]) -> Iterator[tuple[Name, Name]]:
        """Yield the variants that the text gives in brackets after a name, with that name."""
        for label in labels:
            for offset, short in self._brackets:
                if (short, label) in known:
                    full = next((name for name in self._before(offset) if (name, label) in known), None)
                    if full and abbreviates(short, full):
                        yield (short, label), (full, label)

    def _before(self, offset: int) -> Iterator[str]:
        """Yield the possible names that end before an offset, the longest first."""
        line = self._text[max(0, offset - _MAX_LENGTH) : offset].rpartition("\n")[2]
        words = line.split()[-_MAX_WORDS:]
        return (" ".join(words[first:]) for first in range(len(words)))


def alike(
    document: Document, kinds: Mapping[str, LabelKind] = MappingProxyType({}), apart: Collection[str] = frozenset()
) -> dict[Name, list[str]]:
    """Return for each annotated name of a document the keys of the names that are one with it, the fullest first."""
    text = document.text
    names = list(dict.fromkeys((key(text[a.start : a.end]), a.label) for a in document.visible))
    fullest = Variants(text, kinds, apart).find(names)
    groups: dict[Name, list[str]] = defaultdict(list)
    for name in sorted(names, key=lambda one: one in fullest):
        groups[fullest.get(name, name)].append(name[0])
    return {name: groups[fullest.get(name, name)] for name in names}


def abbreviates(short: str, full: str) -> bool:
    """Return whether a name is shorter than another and its letters occur there in the same order."""
    rest = iter(plain(full))  # `in` reads on from the letter found last
    return len(short) < len(full) and all(letter in rest for letter in plain(short) if letter.isalnum())


def _person_variants(persons: Iterable[Person]) -> dict[Name, Name]:
    """Map each variant of exactly one fuller name to that name."""
    found: dict[Name, Name] = {}
    fuller: dict[tuple[str, ...], list[Person]] = defaultdict(list)  # by the keys of their possible variants
    for person in sorted(persons, key=lambda person: person.fullness, reverse=True):
        matching = [other for other in fuller[person.key] if person.may_be(other)]
        if len(matching) == 1:
            found[person.name] = matching[0].name
        else:
            for part in person.parts:
                fuller[part].append(person)
    return found
