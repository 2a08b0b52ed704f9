"""The house list: names as the house writes and labels them, with their variants; and what a new list would change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotate.names.memory import SILENT, Choice, Entry, Outcome
from annotate.names.same import key

_QID = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Listed:
    """A name on the house list. `outcome` is its label, NEVER, or SILENT if the list does not say what it is.

    `preferred` is how the house writes it, "" if as it is here. `variants` are spellings that the house does not use.
    """

    name: str
    outcome: Outcome = SILENT
    preferred: str = ""
    variants: tuple[str, ...] = ()
    note: str = ""
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class ListDifference:
    """What a list would change: choices by name, None for one that is no longer on the list."""

    choices: Mapping[str, Choice | None]
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.choices)


def is_qid(identifier: str) -> bool:
    """Return whether an identifier is one of Wikidata."""
    return _QID.fullmatch(identifier) is not None


def entries(choices: Mapping[str, Choice]) -> list[Listed]:
    """Return what is on the list of all that was chosen for names, variants with their name, by alphabet."""
    listed = {name: choice for name, choice in choices.items() if choice.is_listed}
    variants: dict[str, list[str]] = {}
    for name, choice in listed.items():
        if _is_variant(choice, listed):
            variants.setdefault(choice.preferred, []).append(name)
    return [
        Listed(name, one.outcome, one.preferred, _called(who, variants.get(name, ()), listed), who.note, who.identifier)
        for name, one in sorted(listed.items(), key=lambda item: (item[0].casefold(), item[0]))
        if not _is_variant(one, listed)
        for who in one.entries or (Entry("", one.note),)
    ]


def called(choices: Mapping[str, Choice]) -> dict[str, str]:
    """Return one name for each identifier: as the house writes it if that is told, else the fullest that is listed."""
    found: dict[str, tuple[bool, int, str]] = {}
    for name, choice in choices.items():
        shown = " ".join((choice.preferred or name).split())
        if shown.isprintable():  # no XML holds other characters
            rank = choice.preferred != "", len(shown), shown
            found.update({who.identifier: max(rank, found.get(who.identifier, rank)) for who in choice.entries})
    return {identifier: shown for identifier, (_, _, shown) in found.items()}


def choices_of(one: Listed) -> dict[str, Choice]:
    """Return the choices that an entry makes, by name."""
    own = Choice(one.outcome, True, one.preferred, one.note, one.identifier)
    return with_variants(one.name, own, one.variants)


def with_variants(name: str, own: Choice, variants: Iterable[str]) -> dict[str, Choice]:
    """Return the choice for a name, and for its variants what follows from it, by name."""
    nameless = tuple(Entry(who.identifier) for who in own.namesakes)
    variant = replace(own, preferred=own.preferred or name, note="", namesakes=nameless)
    return {name: own, **dict.fromkeys(variants, variant)}


def together(one: Choice, other: Choice) -> Choice | None:
    """Return the choice for a name that the list has twice: for two who are called so, or the same one again.

    None if the two contradict.
    """
    known = {who.identifier for who in one.entries}
    new = [who for who in other.entries if who.identifier not in known]
    same_otherwise = replace(one, note="", identifier="", namesakes=()) == replace(
        other, note="", identifier="", namesakes=()
    )
    is_repeated = bool(other.entries) and set(other.entries) <= set(one.entries)
    if not known or not same_otherwise or not (new or is_repeated):
        return None
    return replace(one, namesakes=(*one.namesakes, *new))


def difference(stored: Mapping[str, Choice], wanted: Mapping[str, Choice], *, keeps: bool) -> ListDifference:
    """Return what changes when `wanted` becomes the list; with `keeps`, names that are not in it stay on the list."""
    before = {key(name): (name, choice) for name, choice in stored.items()}
    new, changed = [], []
    for name, choice in wanted.items():
        known = before.get(key(name))
        if known is None or not known[1].is_listed:
            new.append(name)
        elif known != (name, choice):
            changed.append(name)
    kept = {key(name) for name in wanted}
    gone = [name for name, choice in stored.items() if choice.is_listed and not keeps and key(name) not in kept]
    choices: dict[str, Choice | None] = {name: wanted[name] for name in (*new, *changed)}
    return ListDifference({**choices, **dict.fromkeys(gone)}, tuple(new), tuple(changed), tuple(gone))


def _is_variant(choice: Choice, listed: Mapping[str, Choice]) -> bool:
    """Return whether an entry says no more than that another one is to be written instead."""
    main = listed.get(choice.preferred)
    if main is None or main.preferred or choice.note:
        return False
    known, own = ({who.identifier for who in one.entries} for one in (main, choice))
    return main.outcome == choice.outcome and own <= known and bool(own) == bool(known)


def _called(who: Entry, variants: Iterable[str], listed: Mapping[str, Choice]) -> tuple[str, ...]:
    """Return those of a name's variants by which one of its bearers is called."""
    return tuple(
        sorted(
            name
            for name in variants
            if who.identifier in {one.identifier for one in listed[name].entries or (Entry(""),)}
        )
    )
