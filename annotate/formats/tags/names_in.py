"""The names in an article as tags: each once, with its kind, as the house writes it or else under its fullest form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from annotate.formats.base import Entity, Options
from annotate.label_kinds import kind_of
from annotate.model import Document, LabelKind
from annotate.names.house_list import is_qid
from annotate.names.same import key
from annotate.names.variants import Variants

_ENTITY = "http://www.wikidata.org/entity/"
_MONTH = re.compile(r"(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    _DAY.pattern + r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])"
)
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


@dataclass(frozen=True, slots=True)
class Tag:
    """A name with a kind, and the identifier that the house list has for it, "" for none."""

    name: str
    kind: LabelKind
    identifier: str = ""

    @property
    def address(self) -> str:
        """The identifier as an address, "" if it is none."""
        if is_qid(self.identifier):
            return _ENTITY + self.identifier
        return self.identifier if _ADDRESS.fullmatch(self.identifier) else ""

    @property
    def entity(self) -> Entity:
        """What an independent reader should find of it: it has no place in the text."""
        return 0, 0, f"{self.kind} {self.name}"


def tags_of(document: Document, options: Options) -> list[Tag]:
    """Return the names that are annotated in a document, in the order in which they first occur."""
    kinds = {label.name: label.kind for label in options.labels}
    text = document.text
    names = list(dict.fromkeys((key(text[a.start : a.end]), a.label) for a in document.visible))
    fullest = Variants(text, kinds, options.register.apart if options.register else ()).find(names)
    found = dict.fromkeys(fullest.get(name, name) for name in names)
    known, called = options.identifiers_in(document), options.register.called if options.register else {}
    tags: dict[tuple[str, LabelKind], Tag] = {}
    for name, label in found:
        kind, identifier = kinds.get(label) or kind_of(label), known.get((name, label), "")
        if shown := called.get(identifier) or " ".join(name.split()):
            tags.setdefault((identifier or shown, kind), Tag(shown, kind, identifier))
    return list(tags.values())


def uri_of(document: Document, number: int) -> str:
    """Return what identifies an article everywhere: its own identifier or address, else a number."""
    known = document.external_id or document.meta.get("url", "")
    return (
        known
        if _ADDRESS.fullmatch(known) or re.fullmatch(r"(?:urn|tag):\S+", known)
        else f"urn:kanttekening:{document.id or number}"
    )


def is_moment(published: str) -> bool:
    """Return whether it is known when an article was published as a date with a time and a zone."""
    return _MOMENT.fullmatch(published) is not None and _is_day(published)


def is_date(published: str) -> bool:
    """Return whether a year, month, day or moment is known when an article was published, as XML Schema writes it."""
    if _MONTH.fullmatch(published):
        return True
    return (_DAY.fullmatch(published) or _MOMENT.fullmatch(published)) is not None and _is_day(published)


def _is_day(published: str) -> bool:
    try:
        return bool(date.fromisoformat(published[:10]))
    except ValueError:
        return False
