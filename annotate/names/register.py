"""Who is who: which entry of the register a name in a document stands for. Two of one name are told apart by document.

What people said of a document is a tie. It counts as long as who it names is listed. Without one, a name is who its fuller form in the document is, then who is listed
under it if that is one, then who it was in the nearest document that says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from annotate.model import Document, LabelKind
from annotate.names.memory import Entry
from annotate.names.same import key
from annotate.names.variants import Name, alike

_NUMBER = re.compile("[0-9]{1,19}")
WHO, APART = "who", "apart"  # how a tie, and a name of its own, begin in project files, where they never change


class Tie(NamedTuple):
    """Who a name, given by its key, is in a document; the identifier "" stands for nobody who is listed."""

    name: str
    document_id: int
    identifier: str

    @property
    def what(self) -> str:
        """The tie as it is stored among what people called right."""
        return "\t".join([WHO, self.name, str(self.document_id), self.identifier])


def tie_of(what: str) -> Tie | None:
    """Return what is stored as a tie, None if it is none."""
    parts = what.split("\t", 3)
    if len(parts) < 4 or parts[0] != WHO or not _NUMBER.fullmatch(parts[2]):
        return None
    return Tie(parts[1], int(parts[2]), parts[3])


def apart_what(name: str) -> str:
    """Return how it is stored that a name is one of its own, and no variant."""
    return f"{APART}\t{key(name)}"


class Register:
    """The entries of names, by key, what ties say of documents, and which names are no variants of others.

    `called` is what those who have an identifier are called in files that name them once.
    """

    def __init__(
        self,
        entries: Mapping[str, Sequence[Entry]],
        ties: Iterable[Tie] = (),
        apart: Collection[str] = frozenset(),
        called: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.apart, self.called = apart, called
        self._entries = {name: tuple(some) for name, some in entries.items() if some}
        self._ties: dict[str, dict[int, str]] = defaultdict(dict)
        for name, document_id, identifier in ties:
            self._ties[name][document_id] = identifier
        self._tied_in = {
            name: sorted(i for i, identifier in told.items() if identifier) for name, told in self._ties.items()
        }

    def __bool__(self) -> bool:
        return bool(self._entries or self._ties or self.apart)

    def among(self, names: Iterable[str]) -> list[Entry]:
        """Return the entries of names, each with its note if it has one under any of them."""
        found: dict[str, Entry] = {}
        for one in (entry for name in names for entry in self._entries.get(name, ())):
            known = found.setdefault(one.identifier, one)
            found[one.identifier] = known if known.note else one
        return list(found.values())

    def tied(self, document_id: int, names: Sequence[str]) -> str | None:
        """Return who people said that one of these names is in a document, None if they said nothing that still counts."""
        told = [self._ties.get(name, {}).get(document_id) for name in names]
        known = self._known(names) if any(told) else {""}
        return next((identifier for identifier in told if identifier in known), None)

    def entry(self, document_id: int, name: str, names: Sequence[str] = ()) -> Entry | None:
        """Return what `identifier` returns, with its note; None if it is not known who that is."""
        identifier = self.identifier(document_id, name, names)
        known = next((one for one in self.among((*names, name)) if one.identifier == identifier), Entry(identifier))
        return known if identifier else None

    def identifier(self, document_id: int, name: str, names: Sequence[str] = ()) -> str:
        """Return who a name is in a document, "" if that is not known.

        Args:
            document_id: The document.
            name: The key of the name.
            names: The keys of the names that are one with it there, the fullest first.

        """
        if (told := self.tied(document_id, (name, *names))) is not None:
            return told
        fuller_first = list(dict.fromkeys((*names[:1], name)))
        listed = next((some for one in fuller_first if (some := self._entries.get(one))), ())
        if len(listed) == 1:
            return listed[0].identifier
        known = self._known((name, *names))
        return next((found for one in fuller_first if (found := self._nearest(one, document_id, known))), "")

    def identifiers(self, document: Document, kinds: Mapping[str, LabelKind] = MappingProxyType({})) -> dict[Name, str]:
        """Return who the annotated names of a document are, as far as that is known. `kinds` are those of labels."""
        found = {
            name: self.identifier(document.id, name[0], some)
            for name, some in alike(document, kinds, self.apart).items()
        }
        return {name: identifier for name, identifier in found.items() if identifier}

    def _known(self, names: Iterable[str]) -> set[str]:
        """Return who a tie of one of these names may mean: those who are listed, and nobody who is."""
        return {"", *(entry.identifier for name in names for entry in self._entries.get(name, ()))}

    def _nearest(self, name: str, document_id: int, known: Collection[str]) -> str:
        """Return who of `known` a name is in the last document before one, else in the first behind it, that says so."""
        told = self._ties.get(name, {})
        tied_in = [one for one in self._tied_in.get(name, []) if told[one] in known]
        return told[tied_in[max(0, bisect_left(tied_in, document_id) - 1)]] if tied_in else ""
