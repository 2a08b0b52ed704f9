"""What people decide of names themselves, beside the annotations of documents, as changes with an inverse."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotate.names.memory import SILENT, Choice, Entry, Outcome
from annotate.names.register import Tie, apart_what, tie_of
from annotate.names.same import key

VERB = "names"


@dataclass(frozen=True, slots=True)
class Decisions:
    """One side of a change: choices by name, None for none, and what is right or not: contradictions, and ties."""

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


@dataclass(frozen=True, slots=True)
class TieName:
    """Say who a name is in a document: an identifier, "" for nobody who is listed, None to say nothing any more.

    `new` is on the house list afterwards as one who is called so.
    """

    name: str
    document_id: int
    identifier: str | None
    new: Entry | None = None


@dataclass(frozen=True, slots=True)
class SplitOff:
    """Make names ones of their own: no variants of others, neither by a rule nor because the house writes another one."""

    names: tuple[str, ...]


NamesEdit = ChooseOutcome | PutChoices | CallRight | PreferSpelling | TieName | SplitOff


def named(edit: NamesEdit) -> frozenset[str]:
    """Return the names that an edit is about."""
    match edit:
        case ChooseOutcome(names) | SplitOff(names):
            return frozenset(names)
        case PutChoices(choices):
            return frozenset(choices)
        case PreferSpelling(preferred, names):
            return frozenset((preferred, *names))
        case TieName(name, new=new):
            return frozenset((name,)) if new else frozenset()
        case CallRight():
            return frozenset()


def plan_names(stored: Mapping[str, Choice], edit: NamesEdit, right: Collection[str] = ()) -> NamesChange:
    """Return what an edit changes, given what is stored: the choices of names in any spelling of those that it names.

    `right` are the ties of those names, and which of them are names of their own.
    """
    match edit:
        case ChooseOutcome(names, outcome):
            by_key = {key(name): choice for name, choice in stored.items()}
            return _put(stored, {name: _with_outcome(by_key.get(key(name)), outcome) for name in names})
        case PutChoices(choices):
            return _put(stored, choices)
        case PreferSpelling(preferred, names):
            joined = [what for name in names if (what := apart_what(name)) in right]
            return _and_right(_put(stored, _preferring(stored, preferred, names)), right, dict.fromkeys(joined, False))
        case TieName():
            return _tied(stored, edit, right)
        case SplitOff(names):
            written = {name: choice for name, choice in stored.items() if choice.preferred}
            own = {name: replace(choice, preferred="", identifier="", namesakes=()) for name, choice in written.items()}
            return _and_right(_put(stored, own), right, {apart_what(name): True for name in names})
        case CallRight(what):
            return NamesChange(Decisions(right=dict.fromkeys(what, False)), Decisions(right=dict.fromkeys(what, True)))


def _with_outcome(known: Choice | None, outcome: Outcome | None) -> Choice | None:
    if outcome is not None:
        return replace(known or Choice(), outcome=outcome)
    return replace(known, outcome=SILENT) if known and known.is_listed else None


def _preferring(stored: Mapping[str, Choice], preferred: str, names: Sequence[str]) -> dict[str, Choice]:
    """Return the choices that make names variants. What is known of the preferred name, or else of one of them, stays."""
    from annotate.names.house_list import with_variants

    by_key = {key(name): choice for name, choice in stored.items()}
    known = next((by_key[key(name)] for name in (preferred, *names) if key(name) in by_key), Choice())
    variants = tuple(name for name in names if key(name) != key(preferred))
    return with_variants(preferred, replace(known, is_listed=True, preferred=""), variants)


def _tied(stored: Mapping[str, Choice], edit: TieName, right: Collection[str]) -> NamesChange:
    name = key(edit.name)
    told = {what: False for what in right if (tie := tie_of(what)) and tie[:2] == (name, edit.document_id)}
    if edit.identifier is not None:
        told[Tie(name, edit.document_id, edit.identifier).what] = True
    listed = _put(stored, {edit.name: _known(stored, name).and_namesake(edit.new)} if edit.new else {})
    return _and_right(listed, right, told)


def _and_right(change: NamesChange, right: Collection[str], wanted: Mapping[str, bool]) -> NamesChange:
    """Return a change of choices that also makes things right or not, where they are not so already."""
    after = {what: is_right for what, is_right in wanted.items() if (what in right) != is_right}
    before = {what: not is_right for what, is_right in after.items()}
    return NamesChange(Decisions(change.before.choices, before), Decisions(change.after.choices, after))


def _known(stored: Mapping[str, Choice], name: str) -> Choice:
    return next((choice for spelling, choice in stored.items() if key(spelling) == name), Choice())


def _put(stored: Mapping[str, Choice], wanted: Mapping[str, Choice | None]) -> NamesChange:
    keys = {key(name) for name in wanted}
    before: dict[str, Choice | None] = {name: choice for name, choice in stored.items() if key(name) in keys}
    after: dict[str, Choice | None] = {**dict.fromkeys(before), **wanted}
    changed = [name for name in after if before.get(name) != after[name]]
    return NamesChange(
        Decisions({name: before.get(name) for name in changed}), Decisions({name: after[name] for name in changed})
    )
