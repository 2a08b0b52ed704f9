"""The names of a whole project: their spellings joined, filtered and put in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from annotate.model import LabelKind
from annotate.names.same import key, plain
from annotate.names.variants import Variants


class NameOrder(StrEnum):
    """Orders of the project's names."""

    NUMBER = "number"  # most marks first
    ALPHABET = "alphabet"
    DOUBT = "doubt"  # the least sure suggestion first


class Checked(StrEnum):
    """Which names are asked for: with suggestions that nobody checked, or without any."""

    NO = "no"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class NamesQuery:
    """Names with a label ("": any), checked or not (None: any), of an origin ("": any), that hold what was typed."""

    typed: str = ""
    label: str = ""
    checked: Checked | None = None
    origin: str = ""
    order: NameOrder = NameOrder.NUMBER


@dataclass(frozen=True, slots=True)
class ProjectName:
    """A name with one label: how many annotations it has, and how many of these nobody has checked.

    `name` is the spelling used most. `doubt` is 1 less the score of its least sure suggestion, 0 without suggestions.
    `others` are all its spellings if there are several.
    """

    name: str
    label: str
    marks: int
    unchecked: int = 0
    doubt: float = 0.0
    others: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """All its spellings."""
        return self.others or (self.name,)

    @property
    def shown(self) -> str:
        """The name on one line."""
        return " ".join(self.name.split())


def joined(counted: Iterable[ProjectName]) -> list[ProjectName]:
    """Return one name for all spellings of a name with a label (see `annotate.names.same`)."""
    found: dict[tuple[str, str], list[ProjectName]] = defaultdict(list)
    for one in counted:
        found[key(one.name), one.label].append(one)
    return [_join(spellings) for (name, _), spellings in found.items() if name]


def chosen(names: Iterable[ProjectName], wanted: NamesQuery) -> list[ProjectName]:
    """Return the names that a query asks for, in its order; accents and case of what was typed do not matter."""
    words = plain(wanted.typed).split()
    found = [
        one
        for one in names
        if (not wanted.label or one.label == wanted.label)
        and (wanted.checked is None or (wanted.checked is Checked.NO) == bool(one.unchecked))
        and all(word in plain(one.name) for word in words)
    ]
    if wanted.order is NameOrder.ALPHABET:
        return sorted(found, key=lambda one: (plain(one.name), one.name, one.label))
    if wanted.order is NameOrder.DOUBT:
        return sorted(found, key=lambda one: (-one.doubt, -one.marks, one.name, one.label))
    return sorted(found, key=lambda one: (-one.marks, one.name, one.label))


def group_of(
    name: ProjectName,
    names: Iterable[ProjectName],
    kinds: Mapping[str, LabelKind],
    apart: Collection[str] = frozenset(),
    listed: Mapping[str, str] = MappingProxyType({}),
) -> list[ProjectName]:
    """Return the names that are one with this one, itself included, its fullest form first.

    That is by the rule of `annotate.names.variants`, without names that are `apart`, or because the house writes one
    instead of others: `listed` maps those, by key, to its key.
    """
    words = set(plain(name.name).split())
    written = {*listed, *listed.values()}
    near = [
        one
        for one in names
        if one.label == name.label
        and (not words.isdisjoint(plain(one.name).split()) or (written and key(one.name) in written))
    ]
    by_key = {(key(one.name), one.label): one for one in near}
    fullest = Variants("", kinds, apart).find(by_key)
    fullest |= {(one, name.label): (full, name.label) for one, full in listed.items() if (full, name.label) in by_key}
    own = key(name.name), name.label
    full = fullest.get(own, own)
    group = {known: one for known, one in by_key.items() if full in (known, fullest.get(known))}
    return [one for _, one in sorted(group.items(), key=lambda item: (item[0] != full, -item[1].marks, item[0]))]


def _join(spellings: Sequence[ProjectName]) -> ProjectName:
    if len(spellings) == 1:
        return spellings[0]
    usual = max(spellings, key=lambda one: (one.marks, one.name))
    return ProjectName(
        usual.name,
        usual.label,
        sum(one.marks for one in spellings),
        sum(one.unchecked for one in spellings),
        max(one.doubt for one in spellings),
        tuple(one.name for one in spellings),
    )
