"""What people decide of names themselves, beside the annotations of documents, as changes with an inverse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotate.names.memory import SILENT, Choice, Outcome
from annotate.names.same import key

VERB = "names"


@dataclass(frozen=True, slots=True)
class Decisions:
    """One side of a change: choices by name, None for none, and whether contradictions are right as they are."""

    choices: Mapping[str, Choice | None] = field(default_factory=dict)
    right: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NamesChange:
    """What an edit does to the decisions of a project."""

    before: Decisions
    after: Decisions

    def inverse(self) -> NamesChange:
        """Return the change that undoes this one."""
        return NamesChange(self.after, self.before)

    @property
    def is_empty(self) -> bool:
        """Whether both sides are equal."""
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class ChooseOutcome:
    """Choose what is suggested for names in all their spellings; None undoes a choice. What a list says of them stays."""

    names: tuple[str, ...]
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class PutChoices:
    """Make these the choices of these names, in place of those of their other spellings; None forgets a name."""

    choices: Mapping[str, Choice | None]


@dataclass(frozen=True, slots=True)
class CallRight:
    """Remember contradictions as right as they are."""

    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreferSpelling:
    """Make names the variants of one that the house writes; it and they are on the house list."""

    preferred: str
    names: tuple[str, ...]


NamesEdit = ChooseOutcome | PutChoices | CallRight | PreferSpelling


def named(edit: NamesEdit) -> frozenset[str]:
    """Return the names that an edit is about."""
    match edit:
        case ChooseOutcome(names):
            return frozenset(names)
        case PutChoices(choices):
            return frozenset(choices)
        case PreferSpelling(preferred, names):
            return frozenset((preferred, *names))
        case CallRight():
            return frozenset()


def plan_names(stored: Mapping[str, Choice], edit: NamesEdit) -> NamesChange:
    """Return what an edit changes, given the choices stored of names in any spelling of those that it names."""
    match edit:
        case ChooseOutcome(names, outcome):
            by_key = {key(name): choice for name, choice in stored.items()}
            return _put(stored, {name: _with_outcome(by_key.get(key(name)), outcome) for name in names})
        case PutChoices(choices):
            return _put(stored, choices)
        case PreferSpelling(preferred, names):
            return _put(stored, _preferring(stored, preferred, names))
        case CallRight(what):
            return NamesChange(Decisions(right=dict.fromkeys(what, False)), Decisions(right=dict.fromkeys(what, True)))


def _with_outcome(known: Choice | None, outcome: Outcome | None) -> Choice | None:
    if outcome is not None:
        return replace(known or Choice(), outcome=outcome)
    return replace(known, outcome=SILENT) if known and known.is_listed else None


def _preferring(stored: Mapping[str, Choice], preferred: str, names: Sequence[str]) -> dict[str, Choice]:
    """Return the choices that make names variants. What is known of the preferred name, or else of one of them, stays."""
    by_key = {key(name): choice for name, choice in stored.items()}
    known = next((by_key[key(name)] for name in (preferred, *names) if key(name) in by_key), Choice())
    variants = tuple(name for name in names if key(name) != key(preferred))
    from annotate.names.house_list import Listed, choices_of

    return choices_of(Listed(preferred, known.outcome, "", variants, known.note, known.identifier))


def _put(stored: Mapping[str, Choice], wanted: Mapping[str, Choice | None]) -> NamesChange:
    keys = {key(name) for name in wanted}
    before: dict[str, Choice | None] = {name: choice for name, choice in stored.items() if key(name) in keys}
    after: dict[str, Choice | None] = {**dict.fromkeys(before), **wanted}
    changed = [name for name in after if before.get(name) != after[name]]
    return NamesChange(
        Decisions({name: before.get(name) for name in changed}), Decisions({name: after[name] for name in changed})
    )
