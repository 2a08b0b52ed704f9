"""Which names of an article are variants of fuller ones: "Quintin" of "Bernard Quintin", "CR" of "Centrale Raad (CR)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

import regex

from annotate.label_kinds import kind_of
from annotate.model import LabelKind
from annotate.names.same import folded, plain

Name = tuple[str, str]  # what its spellings have in common, see `annotate.names.same.key`; and label
_INITIALS = regex.compile(r"(?:\p{Lu}\p{Ll}?\.-?)+")  # B., J.-P., Th.
_IN_BRACKETS = regex.compile(r"\(([^()\n]{2,60})\)")
_LETTERS = regex.compile(r"\p{L}+")
_LONGEST = 12  # words of a name before its short form


class Variants:
    """Finds variants among the names of one text, again and again: the text, and each name, is looked at once."""

    def __init__(self, text: str, kinds: Mapping[str, LabelKind] = MappingProxyType({})) -> None:
        """`kinds` by label; one that is missing has the kind that its name says."""
        self._text = folded(text).text
        self._kinds = kinds
        self._brackets = [(match.start(), match[1].strip()) for match in _IN_BRACKETS.finditer(self._text)]
        self._persons: dict[Name, _Person] = {}

    def find(self, names: Collection[Name]) -> dict[Name, Name]:
        """Each variant's fullest name, which has the same label. What could belong to two of them belongs to none."""
        known = frozenset(names)
        kinds = {label: self._kinds.get(label) or kind_of(label) for _, label in known}
        persons = _of_persons(self._person(name) for name in known if kinds[name[1]] is LabelKind.PERSON)
        labels = {label for label, kind in kinds.items() if kind is LabelKind.ORGANISATION}
        found = {**persons, **dict(self._short(known, labels))}
        return {variant: found.get(full, full) for variant, full in found.items()}

    def _person(self, name: Name) -> _Person:
        if name not in self._persons:
            self._persons[name] = _Person(name)
        return self._persons[name]

    def _short(self, known: Collection[Name], labels: Iterable[str]) -> Iterator[tuple[Name, Name]]:
        """Short forms that the text itself gives, in brackets behind the name."""
        for label in labels:
            for at, short in self._brackets:
                if (short, label) in known:
                    full = next((name for name in self._before(at) if (name, label) in known), None)
                    if full and abbreviates(short, full):
                        yield (short, label), (full, label)

    def _before(self, at: int) -> Iterator[str]:
        """What may be the name that ends before a place, the longest first."""
        line = self._text[max(0, at - 200) : at].rpartition("\n")[2]
        words = line.split()[-_LONGEST:]
        return (" ".join(words[first:]) for first in range(len(words)))


def abbreviates(short: str, full: str) -> bool:
    """Return whether the letters of a shorter name stand in a longer one, in this order."""
    rest = iter(plain(full))
    return len(short) < len(full) and all(letter in rest for letter in plain(short) if letter.isalnum())


def _of_persons(persons: Iterable[_Person]) -> dict[Name, Name]:
    """Variants that are one person's only; the fuller names are looked at first."""
    found: dict[Name, Name] = {}
    fuller: dict[tuple[str, ...], list[_Person]] = defaultdict(list)  # by label, and the words of a possible variant
    for person in sorted(persons, key=lambda person: person.fullness, reverse=True):
        matching = [other for other in fuller[person.key] if person.may_be(other)]
        if len(matching) == 1:
            found[person.name] = matching[0].name
        else:
            for part in person.parts:
                fuller[part].append(person)
    return found


class _Person:
    """A person's name, word by word, in small letters: "Van den Broeck" is "Jan van den Broeck" too.

    `key`: the label, and what stands behind the initials, or all of it. `parts`: the keys that this person may also have:
    any end of the name, with or without the first word before it.
    """

    def __init__(self, name: Name) -> None:
        self.name = name
        text, label = name
        written = text.split()
        given = 0
        while given < len(written) - 1 and "." in written[given] and _INITIALS.fullmatch(written[given]):
            given += 1
        self._words = words = tuple(plain(text).split())
        self._initials = _LETTERS.findall(" ".join(words[:given])) if given else []
        self._end = words[given:]
        self.key = label, *self._end
        self.fullness = (len(words) > 1, not given, len(words), name)
        self.parts = {(label, *words[at:]) for at in range(len(words))}
        self.parts |= {(label, words[0], *words[at:]) for at in range(2, len(words) + 1)}

    def may_be(self, fuller: _Person) -> bool:
        """Whether this may be short for a name that has its key: initials must be those of the first names there."""
        if not self._initials:
            return True
        first = len(fuller._words) - len(self._end)
        names = _LETTERS.findall(" ".join(fuller._words[:first]))
        agree = all(name.startswith(letter) for letter, name in zip(self._initials, names, strict=False))
        return agree and fuller._words[first:] == self._end and len(self._initials) <= len(names)
