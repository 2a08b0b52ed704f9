"""Find the variants of names: "Quintin" of "Bernard Quintin", "CR" of "Centrale Raad (CR)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotate.label_kinds import kind_of
from annotate.model import LabelKind
from annotate.names.same import folded, plain

if TYPE_CHECKING:
    import regex

Name = tuple[str, str]  # key of the name (see `annotate.names.same.key`) and label
_INITIALS = r"(?:\p{Lu}\p{Ll}?\.-?)+"  # B., J.-P., Th.
_IN_BRACKETS = re.compile(r"\(([^()\n]{2,60})\)")
_LETTERS = r"\p{L}+"
_MAX_WORDS = 12  # of a name before its short form in brackets
_MAX_LENGTH = 200  # code points of such a name


@cache
def _pattern(written: str) -> regex.Pattern[str]:
    import regex  # few names need it

    return regex.compile(written)


class Variants:
    """Find variants among the names of one text. Text and names are analysed once, however often `find` is called."""

    def __init__(self, text: str, kinds: Mapping[str, LabelKind] = MappingProxyType({})) -> None:
        """Set the text and the kinds of labels; a label that is missing in `kinds` has the kind that its name tells."""
        self._text = folded(text).text
        self._kinds = kinds
        self._brackets = [(match.start(), match[1].strip()) for match in _IN_BRACKETS.finditer(self._text)]
        self._persons: dict[Name, _Person] = {}

    def find(self, names: Collection[Name]) -> dict[Name, Name]:
        """Map each variant to its fullest name, which has the same label. Ambiguous variants are left out."""
        known = frozenset(names)
        kinds = {label: self._kinds.get(label) or kind_of(label) for _, label in known}
        persons = _person_variants(self._person(name) for name in known if kinds[name[1]] is LabelKind.PERSON)
        labels = {label for label, kind in kinds.items() if kind is LabelKind.ORGANISATION}
        found = {**persons, **dict(self._in_brackets(known, labels))}
        return {variant: found.get(full, full) for variant, full in found.items()}

    def _person(self, name: Name) -> _Person:
        if name not in self._persons:
            self._persons[name] = _Person(name)
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


def abbreviates(short: str, full: str) -> bool:
    """Return whether a name is shorter than another and its letters occur there in the same order."""
    rest = iter(plain(full))  # `in` reads on from the letter found last
    return len(short) < len(full) and all(letter in rest for letter in plain(short) if letter.isalnum())


def _person_variants(persons: Iterable[_Person]) -> dict[Name, Name]:
    """Map each variant of exactly one fuller name to that name."""
    found: dict[Name, Name] = {}
    fuller: dict[tuple[str, ...], list[_Person]] = defaultdict(list)  # by the keys of their possible variants
    for person in sorted(persons, key=lambda person: person.fullness, reverse=True):
        matching = [other for other in fuller[person.key] if person.may_be(other)]
        if len(matching) == 1:
            found[person.name] = matching[0].name
        else:
            for part in person.parts:
                fuller[part].append(person)
    return found


class _Person:
    """A person's name as lower-case words, so that "Van den Broeck" is a variant of "Jan van den Broeck".

    `key` is the label and the words after the initials. `parts` are the keys of possible variants: any last words of the
    name, with or without its first word.
    """

    def __init__(self, name: Name) -> None:
        self.name = name
        text, label = name
        written = text.split()
        given = 0
        while given < len(written) - 1 and "." in written[given] and _pattern(_INITIALS).fullmatch(written[given]):
            given += 1
        self._words = words = tuple(plain(text).split())
        self._initials = _pattern(_LETTERS).findall(" ".join(words[:given])) if given else []
        self._end = words[given:]
        self.key = label, *self._end
        self.fullness = (len(words) > 1, not given, len(words), name)
        self.parts = {(label, *words[i:]) for i in range(len(words))}
        self.parts |= {(label, words[0], *words[i:]) for i in range(2, len(words) + 1)}

    def may_be(self, fuller: _Person) -> bool:
        """Return whether this may be a variant of a name with this key in its parts: their initials must agree."""
        if not self._initials:
            return True
        first = len(fuller._words) - len(self._end)
        names = _pattern(_LETTERS).findall(" ".join(fuller._words[:first]))
        agree = all(name.startswith(letter) for letter, name in zip(self._initials, names, strict=False))
        return agree and fuller._words[first:] == self._end and len(self._initials) <= len(names)
