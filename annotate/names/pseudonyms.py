"""Articles in which names are replaced, alike in all of them; offsets follow the new text.

Which names are one person's is told by a small rule: a name that ends like a longer one is its short form.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, islice

import regex

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.model import Annotation, Document, Tokens, in_order
from annotate.names.placeholders import Placeholders
from annotate.text import fingerprint, words

NOTICE = QT_TRANSLATE_NOOP(
    "pseudonyms",
    "Names were replaced. What remains (functions, places, dates, quotations) can still tell who is meant: treat these texts"
    " as personal data.",
)
_POSSESSIVE = regex.compile(r"(?<=\w)(?:['’]s|(?<=[sxzSXZ])['’])$")
_COMPOUND = regex.compile(r"(?<=\w)-\p{Ll}\w*$")
_PERSON = "PER"


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of the old text and what stands there in the new one."""

    start: int
    end: int
    new: str
    is_marked: bool


class Pseudonyms:
    """Learns the names of all documents first, then gives each document with other names."""

    def __init__(self, labels: Collection[str], language: str, *, is_invented: bool = False) -> None:
        self._labels, self._language, self._is_invented = frozenset(labels), language, is_invented
        self._names: dict[tuple[str, str], None] = {}  # (label, name as marked) of all documents
        self._new: dict[tuple[str, str], str] = {}  # (label, longest form of a name) to what replaces it
        self._originals: dict[str, dict[str, None]] = {}
        self._kept_rests: dict[str, bool] = {}
        self.replaced = self.unmarked = self.lost = 0

    def learn(self, document: Document) -> None:
        """Note the names of a document."""
        self._names |= dict.fromkeys((a.label, document.text[a.start : a.end]) for a in self._chosen(document))

    def key(self) -> dict[str, list[str]]:
        """What each new name stands for."""
        return {new: list(names) for new, names in self._originals.items()}

    def apply(self, document: Document) -> Document:
        """The document with other names. What else would name people is left out: source, byline, who marked it.

        Marks whose edge lies inside a replaced name are left out and counted in `lost`.
        """
        article = _Article(self, document, self._chosen(document))
        places = list(article.places())
        self.replaced += len(places)
        self.unmarked += sum(not place.is_marked for place in places)
        text, shift = _rewritten(document.text, places)
        moved = (replace(a, start=shift(a.start), end=shift(a.end)) for a in document.annotations)
        marks = [a for a in moved if min(a.start, a.end) >= 0]
        self.lost += len(document.annotations) - len(marks)
        return replace(
            document,
            text=text,
            title=article.retitled(),
            annotations=in_order(_nameless(a) for a in marks),
            tokens=_retokenised(document.tokens, places, shift) if document.tokens else None,
            sha256=fingerprint(text),
            source="",
            external_id="",
            reason="",
            normalisation={},
            meta={},
        )

    @cached_property
    def known(self) -> set[str]:
        """All names as they are marked."""
        return {name for _, name in self._names}

    @cached_property
    def _longer(self) -> dict[str, set[str]]:
        """Names of people by each of their shorter endings."""
        found: dict[str, set[str]] = {}
        for label, name in self._names:
            if label == _PERSON:
                base = self.split(name)[0]
                for ending in endings(base):
                    found.setdefault(ending, set()).add(base)
        return found

    @cached_property
    def _placeholders(self) -> Placeholders:
        taken = {word for name in self.known for word in regex.findall(r"\w+|[^\w\s]", name)} | self.known
        return Placeholders(self._language, taken, is_invented=self._is_invented)

    def split(self, name: str) -> tuple[str, str]:
        """A name and what is joined to it: a possessive, or the rest of a compound whose first part is itself a name."""
        match = _POSSESSIVE.search(name)
        if match is None and (compound := _COMPOUND.search(name)) and name[: compound.start()] in self.known:
            match = compound
        if match is None or self._begins_a_name(match[0]):
            return name, ""
        return name[: match.start()], match[0]

    def label_of(self, name: str, usual: str) -> str:
        """The label that a name has by itself, for compounds of it."""
        return usual if (usual, name) in self._names else self._labels_of.get(name, usual)

    @cached_property
    def _labels_of(self) -> dict[str, str]:
        return {name: label for label, name in reversed(self._names)}

    def _begins_a_name(self, rest: str) -> bool:
        """Whether what would be kept is itself, or begins, a name to be replaced."""
        if rest not in self._kept_rests:
            ends = [rest[i:] for i in range(len(rest)) if i == 0 or not rest[i - 1].isalnum()]
            self._kept_rests[rest] = any(
                name == end or (name.startswith(end) and not name[len(end)].isalnum())
                for name in self.known
                for end in ends
            )
        return self._kept_rests[rest]

    def new_name(self, label: str, name: str, around: Iterable[str]) -> str:
        """What replaces a name without its rest. `around`: longer names of people in the same article, the nearest first."""
        longest = name
        if label == _PERSON:
            near = next((other for other in around if name in endings(other)), None)
            alone = self._longer.get(name, set())
            longest = near or (next(iter(alone)) if len(alone) == 1 else name)
            if longest != name:
                longest = self._longest(longest)
        key = label, longest
        if key not in self._new:
            self._new[key] = self._placeholders.next(label)
        new = self._new[key]
        self._originals.setdefault(new, {})[name] = None
        is_short = self._is_invented and longest != name and " " in new and not new.rpartition(" ")[2].isdigit()
        return new.rpartition(" ")[2] if is_short else new

    def _longest(self, name: str) -> str:
        """The longest form when there is but one."""
        longer = self._longer.get(name, set())
        return next(iter(longer)) if len(longer) == 1 else name

    def _chosen(self, document: Document) -> list[Annotation]:
        """The marks to replace: of those inside each other the outer one."""
        kept: list[Annotation] = []
        for a in sorted(document.visible, key=lambda a: (a.start, -a.end)):
            if a.label in self._labels and (not kept or kept[-1].end <= a.start):
                kept.append(a)
        return kept


class _Article:
    """The names of one document."""

    def __init__(self, pseudonyms: Pseudonyms, document: Document, chosen: list[Annotation]) -> None:
        self._all, self._document, self._chosen = pseudonyms, document, chosen
        self._people: list[str] = []  # those met so far, the nearest first
        self._later = [pseudonyms.split(self._name(a))[0] for a in chosen if a.label == _PERSON]
        self._new: dict[str, str] = {}  # by the name as it stands in the text

    def places(self) -> Iterator[_Place]:
        """All that is to be replaced, in order: what is marked, and the same names where they are not."""
        marked = []
        for a in self._chosen:
            name, rest = self._all.split(self._name(a))
            label = self._all.label_of(name, a.label) if rest.startswith("-") else a.label
            new = self._all.new_name(label, name, [*self._people, *self._later])
            if a.label == _PERSON:
                self._people.insert(0, name)
            for form in {self._name(a): new + rest, name: new}.items():
                self._new.setdefault(*form)
            marked.append(_Place(a.start, a.end, new + rest, is_marked=True))
        self._add_short_forms()
        at = 0
        for place in [*marked, _Place(len(self._document.text), len(self._document.text), "", is_marked=True)]:
            yield from self._unmarked(at, place.start)
            if place.start < place.end:
                yield place
            at = place.end

    def retitled(self) -> str:
        """The document's title with the same names replaced."""
        if not self._new:
            return self._document.title
        return str(whole_words(self._new).sub(lambda match: self._new[match[0]], self._document.title))

    def _add_short_forms(self) -> None:
        """A person's name without the first words is that person too, where nobody else has it."""
        for name in dict.fromkeys(self._people):
            for ending in endings(name):
                if ending not in self._new and ending[-1:].isalpha() and ending.rpartition(" ")[2][:1].isupper():
                    self._new[ending] = self._all.new_name(_PERSON, ending, [name])

    def _unmarked(self, start: int, end: int) -> Iterator[_Place]:
        if self._new and start < end:
            for match in whole_words(self._new).finditer(self._document.text, start, end):
                yield _Place(*match.span(), self._new[match[0]], is_marked=False)

    def _name(self, a: Annotation) -> str:
        return self._document.text[a.start : a.end]


def endings(name: str) -> list[str]:
    """The shorter forms of a name: without its first word, its first two, and so on."""
    parts = name.split(" ")
    return [" ".join(parts[i:]) for i in range(1, len(parts)) if parts[i]]


def whole_words(names: Iterable[str]) -> regex.Pattern[str]:
    r"""What finds these names, longer ones first, where no letter or digit is joined to them."""
    either = "|".join(regex.escape(name) for name in sorted(names, key=len, reverse=True))
    return regex.compile(rf"(?<!\w)(?:{either})(?!\w)")


def _rewritten(text: str, places: list[_Place]) -> tuple[str, Callable[[int], int]]:
    """The new text, and what gives the new offset of an old one; -1 inside a replaced name."""
    parts: list[str] = []
    at = 0
    for place in places:
        parts += [text[at : place.start], place.new]
        at = place.end
    starts = [place.start for place in places]
    growth = [0, *accumulate(len(place.new) - (place.end - place.start) for place in places)]

    def shift(offset: int) -> int:
        before = bisect_left(starts, offset)  # places that begin before it
        if before and offset < places[before - 1].end:
            return -1
        return offset + growth[before]

    return "".join([*parts, text[at:]]), shift


def _nameless(a: Annotation) -> Annotation:
    """Without the person who made it."""
    return replace(a, annotator="", origin="person" if a.origin.startswith("person:") else a.origin)


def _retokenised(tokens: Tokens, places: list[_Place], shift: Callable[[int], int]) -> Tokens:
    """The tokens outside replaced names, cut at these, and the words of the new names."""
    spans = [(shift(p.start) + start, shift(p.start) + end) for p in places for start, end in words(p.new)]
    first = 0
    for start, end in tokens:
        while first < len(places) and places[first].end <= start:
            first += 1
        at = start
        for place in islice(places, first, None):
            if place.start >= end:
                break
            if at < place.start:
                spans.append((shift(at), shift(place.start)))
            at = place.end
        if at < end:
            spans.append((shift(at), shift(end)))
    spans.sort()
    return Tokens(tuple(start for start, _ in spans), tuple(end for _, end in spans), tokens.pipeline)
