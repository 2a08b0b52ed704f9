"""Replace names in all articles alike, whatever their form. Offsets follow the new text.

`annotate.pseudonyms.forms` defines the forms of a name and when they count. A new document is built from an allow-list
of fields.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import chain
from types import MappingProxyType

import regex

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.label_kinds import kind_of
from annotate.model import Annotation, Document, LabelKind, SpanIndex, in_order
from annotate.names.same import key, plain
from annotate.names.variants import Variants, abbreviates
from annotate.pseudonyms.finder import Finder, Hit, Owner, initials_before
from annotate.pseudonyms.forms import (
    GIVEN_NAMES,
    WORD,
    Care,
    Part,
    care_for,
    initials_of,
    is_initials,
    letters_of,
    parts_of,
)
from annotate.pseudonyms.leaks import Search
from annotate.pseudonyms.placeholders import Placeholders, Replacement, words_of_invented
from annotate.pseudonyms.rewriting import Substitution, genitive, joined, merged, retokenised, rewritten, styled
from annotate.spans import outermost
from annotate.text import fingerprint

NOTICE = QT_TRANSLATE_NOOP(
    "pseudonyms",
    "Names were replaced. What remains (functions, places, dates, quotations) can still reveal who is meant: treat these texts as personal data.",
)
TITLE = "Kanttekening"  # of the file, instead of the project's name
_ORIGINS = ("person", "pipeline", "import", "memory", "list")
_MOMENT = regex.compile(r"[\d:.TZ+ -]*")
_KINDS = {kind.value: kind for kind in LabelKind}
_OTHER = "label "  # before the name of a label that is of no kind, where its names are grouped
_POSSESSIVE = regex.compile(r"(?<=\w)(?:['’]s|(?<=[sxzSXZ])['’])$")
_COMPOUND = regex.compile(r"(?<=\w)-\p{Ll}\w*$")
_IN_BRACKETS = regex.compile(r"\s?\(([^()\n]{2,60})\)")
_BEFORE_BRACKETS = regex.compile(r"(\p{Lu}[\p{L}\p{N}&.-]{1,15})\s\($")
_GENITIVE = regex.compile(r"[sS](?![\p{L}\p{N}])")
_INITIAL = regex.compile(r"\s\p{Lu}\.")
_INITIALS = regex.compile(r",?\s(?:\p{Lu}\.[ -]?)*\p{Lu}\.(?!\s?\p{Lu}\p{Ll})")


class Pseudonyms:
    """Learn the names of all documents first, then return each document with other names."""

    def __init__(
        self,
        labels: Collection[str],
        language: str,
        *,
        is_invented: bool = False,
        kinds: Mapping[str, LabelKind] = MappingProxyType({}),
    ) -> None:
        """Replace the names with these labels. A label without a kind in `kinds` is told by its name."""
        self._labels, self._language, self._is_invented, self._kinds = frozenset(labels), language, is_invented, kinds
        self.names: dict[Owner, None] = {}  # as marked, in all documents
        self._aliases: dict[Owner, Owner] = {}  # short forms that a text gives in brackets
        self._new: dict[Owner, Replacement] = {}  # by identity
        self._originals: dict[str, dict[str, None]] = {}
        self._kept: set[str] = set()  # names of other labels that hold an ordinary word
        self._labels_seen: set[str] = set()
        self._seen: set[str] = set()  # words of invented names that the documents hold
        self.replaced = self.unmarked = self.lost = 0

    def learn(self, document: Document) -> None:
        """Note the names of a document."""
        text = document.text
        for a in self._chosen(document):
            owner = self.owner(a.label, _POSSESSIVE.sub("", key(text[a.start : a.end])))
            self.names[owner] = None
            for short in _aliases(text, a):
                if self._is_short(short, owner):
                    self._aliases[owner[0], short] = owner
        for a in document.visible:
            self._labels_seen.add(a.label)
            if a.label not in self._labels and _is_vague(name := key(text[a.start : a.end])):
                self._kept.add(name)
        if self._is_invented:
            self._seen |= _INVENTED.intersection(plain(match[0]) for match in WORD.finditer(text))

    def key(self) -> dict[str, list[str]]:
        """Return the forms that each new name stands for."""
        return {new: list(names) for new, names in self._originals.items()}

    def apply(self, document: Document) -> Document:
        """Return a document with other names, and of the old one only what may be exported.

        Annotations with an edge inside a replaced name are left out and counted in `lost`.
        """
        article = _Article(self, document, self._chosen(document))
        substitutions = list(article.substitutions())
        text, shift = rewritten(document.text, substitutions)
        self.replaced += sum(one.whose is not None for one in substitutions)
        self.unmarked += sum(one.whose is not None and not one.is_marked for one in substitutions)
        moved = [_leaving(a, shift(a.start), shift(a.end)) for a in document.annotations]
        kept = [a for a in moved if min(a.start, a.end) >= 0]
        self.lost += len(moved) - len(kept)
        return Document(
            text=text,
            title=article.retitled(text, shift),
            id=document.id,
            state=document.state,
            published=document.published if _MOMENT.fullmatch(document.published) else "",
            sha256=fingerprint(text),
            tokens=retokenised(document.tokens, substitutions, shift) if document.tokens else None,
            annotations=in_order(kept),
            overlapping=document.overlapping,
        )

    def kind(self, label: str) -> LabelKind:
        """Return the kind of a label."""
        return self._kinds.get(label) or kind_of(label)

    def owner(self, label: str, name: str) -> Owner:
        """Return a name with its group: all labels of a kind name the same persons, organisations or places."""
        kind = self.kind(label)
        return (_OTHER + label if kind is LabelKind.OTHER else kind.value), name

    def variants(self, text: str, names: Iterable[Owner]) -> dict[Owner, Owner]:
        """Return the fuller name of each short one among these."""
        found = Variants(text, _KINDS).find({(name, group) for group, name in names})
        return {(group, short): (other, full) for (short, group), (full, other) in found.items()}

    def split(self, name: str) -> tuple[str, str]:
        """Return a name and its suffix: a genitive, or the rest of a compound with a name annotated by itself."""
        if match := _POSSESSIVE.search(name):
            return name[: match.start()], match[0]
        compound = _COMPOUND.search(name)
        if compound and self.is_known(name[: compound.start()]) and not self.finder.hits(compound[0]):
            return name[: compound.start()], compound[0]
        return (name[:-1], "s") if self._isgenitive(name) else (name, "")

    def _isgenitive(self, name: str) -> bool:
        """Return whether a name with an s after it was annotated: it is known without, and the name of nobody else."""
        return name.endswith("s") and self.finder.knows(letters_of(name[:-1])) and not self._is_fuller_elsewhere(name)

    def _is_fuller_elsewhere(self, name: str) -> bool:
        """Return whether a name is a part of a longer one."""
        return any(len(other) > len(name) for _, other in self.finder.owners(letters_of(name)))

    def is_known(self, name: str) -> bool:
        """Return whether a name was annotated by itself, with any label."""
        return any((group, name) in self.names for group in self._groups)

    @cached_property
    def _groups(self) -> set[str]:
        return {group for group, _ in self.names}

    def identity(self, owner: Owner) -> Owner:
        """Return what all names of one person, organisation or place share in all documents."""
        owner = self._aliases.get(owner, owner)
        group, name = self._fuller.get(owner, owner)
        if self._isgenitive(name):
            group, name = self._fuller.get((group, name[:-1]), (group, name[:-1]))
        return group, letters_of(name) or name

    @property
    def search(self) -> Search:
        """An independent search for all names that were learnt."""
        named = [(name, _KINDS.get(group, LabelKind.OTHER)) for group, name in self.names]
        short = [(name, LabelKind.OTHER) for _, name in self._aliases]
        return Search([*named, *short], self._kept, self._labels_seen)

    @cached_property
    def finder(self) -> Finder:
        """A finder of all names that were learnt, with their aliases."""
        named = [(owner, _KINDS.get(owner[0], LabelKind.OTHER)) for owner in self.names]
        return Finder([*named, *((owner, LabelKind.OTHER) for owner in self._aliases)])

    @cached_property
    def _fuller(self) -> dict[Owner, Owner]:
        without = {(group, name[:-1]): None for group, name in self.names if self._isgenitive(name)}
        return self.variants("", self.names | without)

    @cached_property
    def _placeholders(self) -> Placeholders:
        return Placeholders(self._language, self._is_free, is_invented=self._is_invented)

    def _is_free(self, name: str) -> bool:
        """Return whether a new name is no name of the documents, nor a word in one."""
        found = [plain(word) for word in WORD.findall(name)]
        is_taken = any(word in self._taken or word in self._seen for word in found)
        return not is_taken and not self.finder.hits(name)

    @cached_property
    def _taken(self) -> set[str]:
        """The words of all names, and the signs in them."""
        return {plain(word) for _, name in self.names for word in regex.findall(r"\w+|[^\w\s]", name)}

    def replacement(self, identity: Owner, name: str) -> Replacement:
        """Return the replacement of an identity. `name` is that of the first annotation or form to need it."""
        if identity not in self._new:
            kind, label = _KINDS.get(identity[0], LabelKind.OTHER), identity[0].removeprefix(_OTHER)
            self._new[identity] = self._placeholders.next(kind, label, self._given_name(identity, name))
        return self._new[identity]

    def _given_name(self, identity: Owner, name: str) -> str:
        """Return a first name of this person in full, "" when there is none."""
        if identity[0] != LabelKind.PERSON.value:
            return ""
        full = self._full_names.get(identity, name)
        return next((word for word in parts_of(full).given if not is_initials(word)), "")

    @cached_property
    def _full_names(self) -> dict[Owner, str]:
        """The longest name of each identity."""
        longest: dict[Owner, str] = {}
        for owner in self.names:
            identity = self.identity(owner)
            longest[identity] = max(longest.get(identity, ""), owner[1], key=len)
        return longest

    def firsts(self, identity: Owner) -> str:
        """Return the initials of a person's first names, in letters; "" when they are not known."""
        return initials_of(parts_of(self.full_name(identity)))

    def full_name(self, identity: Owner) -> str:
        """Return the longest name of an identity; "" when there is none."""
        return self._full_names.get(identity, "")

    @property
    def is_numbered(self) -> bool:
        """Whether names are replaced by a word and a number."""
        return not self._is_invented

    def note(self, new: str, old: str) -> None:
        """Note for the key what a form was replaced by."""
        self._originals.setdefault(new, {})[old] = None

    def is_chosen(self, label: str) -> bool:
        """Return whether the names with a label are replaced."""
        return label in self._labels

    def _chosen(self, document: Document) -> list[Annotation]:
        """Return the annotations to replace, without those inside others."""
        return outermost(a for a in document.visible if a.label in self._labels)

    def _is_short(self, short: str, owner: Owner) -> bool:
        """Return whether the text in brackets after a name is short for it."""
        if owner[0] == LabelKind.PERSON.value:
            parts = parts_of(owner[1])
            firsts = "".join(letters_of(word)[:1] for word in (*parts.given, *parts.particles, *parts.family))
            return len(firsts) > 1 and letters_of(short) == firsts
        is_organisation = owner[0] == LabelKind.ORGANISATION.value
        return is_organisation and any(c.isupper() for c in short) and abbreviates(short, owner[1])


_INVENTED = words_of_invented()


class _Article:
    """The names of one document."""

    def __init__(self, pseudonyms: Pseudonyms, document: Document, chosen: list[Annotation]) -> None:
        self._all, self._document, self._chosen = pseudonyms, document, chosen
        self._split = [pseudonyms.split(key(self._text_of(a))) for a in chosen]
        self._owners = [self._owner(a, *split) for a, split in zip(chosen, self._split, strict=True)]
        self._fuller = pseudonyms.variants(document.text, self._owners)
        self._whose = [self._identity(i) for i in range(len(chosen))]
        self._present = set(self._whose)
        others = [a for a in document.visible if not pseudonyms.is_chosen(a.label)]
        self._others = SpanIndex(others)

    def substitutions(self) -> Iterator[Substitution]:
        """Yield all replacements in order: of annotated names, and of the same names elsewhere."""
        text = self._document.text
        gaps, at = [], 0
        for a in [*self._chosen, None]:
            gaps.append((at, a.start if a else len(text)))
            at = a.end if a else at
        found = [self._all.finder.hits(text, start, end) if start < end else [] for start, end in gaps]
        in_title = self._all.finder.hits(self._document.title)
        strong = [hit for hits in (*found, in_title) for hit in hits if hit.is_strong or hit.is_address]
        self._present |= {one for hit in strong if len(those := self._identities(hit)) == 1 for one in those}
        done: list[Substitution] = []
        for i, hits in enumerate(found):
            done += self._unmarked(hits, done[-1].end if done else 0, text, gaps[i][1])
            if i < len(self._chosen):
                done += self._marked(i, done[-1].end if done else 0)
        done = merged(done, text) if self._all.is_numbered else done
        starts = {one.start for one in done}
        yield from (replace(one, tail="") if one.end in starts else one for one in done)

    def retitled(self, text: str, shift: Callable[[int], int]) -> str:
        """Return the title with the same names replaced. One that is in the text is taken from the new text."""
        title = self._document.title
        bare = title.rstrip("…").rstrip()
        at = self._document.text.find(bare) if bare else -1
        if at >= 0:
            start, end = self._edge(shift, at, -1), self._edge(shift, at + len(bare), 1)
            return text[start:end] + ("…" if title != bare else "")
        substitutions = list(self._unmarked(self._all.finder.hits(title), 0, title, len(title), is_title=True))
        return rewritten(title, merged(substitutions, title) if self._all.is_numbered else substitutions)[0]

    def _edge(self, shift: Callable[[int], int], offset: int, step: int) -> int:
        """Return the new offset of an old one, or of the nearest one outside a replaced name."""
        while shift(offset) < 0:
            offset += step
        return shift(offset)

    def _marked(self, i: int, behind: int) -> Iterator[Substitution]:
        """Yield the replacement of an annotation, and of initials and endings around it."""
        a, text, whose = self._chosen[i], self._document.text, self._whose[i]
        name, rest = self._split[i]
        new_name = self._all.replacement(whose, name)
        begins = max(behind, initials_before(text, a.start))
        initials = self._initials(text[begins : a.start], whose)
        if initials:
            yield Substitution(begins, a.start, "")
        part = _part(self._owners[i])
        has_initials = bool(initials) or any(is_initials(word) for word in parts_of(name).given)
        new = styled(new_name.part(part, has_initials=has_initials), self._text_of(a), name)
        self._all.note(new, text[a.start : a.end - len(rest)] if rest else self._text_of(a))
        follows = text[a.end : a.end + 1]
        goes_on = not rest and follows.isalnum()
        ending = _GENITIVE.match(text, a.end) if goes_on and a.end < self._free_until(i) else None
        tail = "-" if goes_on and not ending and new[-1:].isdigit() else ""
        yield Substitution(a.start, a.end, new + joined(new, rest), is_marked=True, whose=whose, tail=tail)
        if ending:
            yield Substitution(a.end, a.end + 1, genitive(new, follows))
        elif behind := self._behind(part, text, a.end, self._free_until(i), whose):
            yield Substitution(a.end, a.end + behind, "")

    def _free_until(self, i: int) -> int:
        """Return the start of the next annotation, or the end of the text."""
        return self._chosen[i + 1].start if i + 1 < len(self._chosen) else len(self._document.text)

    def _unmarked(
        self, hits: list[Hit], behind: int, text: str, until: int, *, is_title: bool = False
    ) -> Iterator[Substitution]:
        """Yield the replacements of names without an annotation in `text[behind:until]`."""
        counting = [hit for hit in hits if self._counts(hit, is_title=is_title)]
        for hit in sorted(counting, key=lambda h: (h.start, -h.end)):
            if hit.start < behind:
                continue
            one = self._substitution(hit, text, behind, until)
            behind = one.end
            yield one

    def _counts(self, hit: Hit, *, is_title: bool) -> bool:
        """Return whether a form is the name here, and no other annotation contradicts it.

        It is sure, or the article is about that name.
        """
        is_present = not self._present.isdisjoint(self._identities(hit))
        if not (hit.is_sure or is_present):
            return False
        form = hit.form
        is_vague = form.care in (Care.CONTEXT, Care.LAST) or (
            form.care is Care.CAPITAL and form.letters not in GIVEN_NAMES
        )
        if is_title or not is_vague:
            return True
        kinds = {group for group, _ in hit.owners}
        for a in self._others.overlapping(hit.start, hit.end):
            is_same = (a.start, a.end) == (hit.start, hit.end)
            if self._all.owner(a.label, "")[0] not in kinds and (is_same or not is_present):
                return False
        return True

    def _substitution(self, hit: Hit, text: str, behind: int, until: int) -> Substitution:
        whose = self._nearest(hit)
        new_name = self._all.replacement(whose, hit.owners[0][1])
        if hit.is_address:
            new = new_name.in_address
            self._all.note(new, text[hit.start : hit.end])
            return Substitution(hit.start, hit.end, new, whose=whose)
        begins = max(behind, hit.initials)
        initials = self._initials(text[begins : hit.start], whose)
        start, end = (begins if initials else hit.start), hit.end
        old = text[hit.start : hit.end]
        part = new_name.part(hit.form.part, has_initials=bool(initials))
        is_as_it_is = hit.form.care is Care.EXACT or hit.form.part is Part.INITIALS
        new = part if is_as_it_is else styled(part, old, hit.owners[0][1])
        end += hit.form.care is Care.DOTTED and end < until and text[end] == "."
        end += self._behind(hit.form.part, text, end, until, whose) if not hit.rest else 0
        self._all.note(new, text[start:end])
        if hit.rest == "s":
            new, end = new + genitive(new, text[end]), end + 1
        elif hit.rest and (new[-1:].isdigit() or not hit.rest[0].isalpha()):
            new += "-"
        return Substitution(start, end, f"-{new}" if hit.is_inside else new, whose=whose)

    def _initials(self, written: str, whose: Owner) -> str:
        """Return the initials in front of a name if they can be this person's, else ""."""
        found, firsts = letters_of(written), self._all.firsts(whose)
        if not found or whose[0] != LabelKind.PERSON.value:
            return ""
        is_alike = firsts.startswith(found) if "." not in written and len(found) > 1 else firsts[:1] in ("", found[0])
        return found if is_alike else ""

    def _behind(self, part: Part, text: str, end: int, until: int, whose: Owner) -> int:
        """Return the length of the initials after a part of a name, up to an offset: "Jan V.", "Quintin, B."."""
        pattern = {Part.GIVEN: _INITIAL, Part.FAMILY: _INITIALS}.get(part)
        match = pattern.match(text, end, until) if pattern else None
        if match is None or whose[0] != LabelKind.PERSON.value:
            return 0
        family = parts_of(self._all.full_name(whose)).family
        wanted = letters_of(family[0])[:1] if part is Part.GIVEN and family else self._all.firsts(whose)
        return len(match[0]) if wanted.startswith(letters_of(match[0])) else 0

    def _owner(self, a: Annotation, name: str, rest: str) -> Owner:
        """Return the owner of an annotated name; in a compound that of the name by itself."""
        owner = self._all.owner(a.label, name)
        if not rest.startswith("-") or owner in self._all.names:
            return owner
        return next((other for other in self._all.names if other[1] == name), owner)

    def _identity(self, i: int) -> Owner:
        owner = self._owners[i]
        if owner not in self._fuller and owner[0] == LabelKind.PERSON.value:
            fuller = self._all.finder.owners(letters_of(owner[1])) - {owner}
            fuller = {other for other in fuller if len(other[1]) > len(owner[1])}
            return self._all.identity(next((o for o in self._around(i) if o in fuller), owner) if fuller else owner)
        return self._all.identity(self._fuller.get(owner, owner))

    def _around(self, i: int) -> Iterator[Owner]:
        """Yield the names annotated in this article, the nearest before first, then those after it."""
        yield from (self._owners[j] for j in range(i - 1, -1, -1))
        yield from (self._owners[j] for j in range(i + 1, len(self._owners)))

    def _identities(self, hit: Hit) -> set[Owner]:
        return {self._all.identity(self._fuller.get(owner, owner)) for owner in hit.owners}

    def _nearest(self, hit: Hit) -> Owner:
        """Return the owner of a form that is not annotated."""
        possible = self._identities(hit)
        if len(possible) == 1:
            return next(iter(possible))
        before = bisect_left(self._chosen, hit.start, key=lambda a: a.start)
        for i in chain(range(before - 1, -1, -1), range(before, len(self._whose))):
            if self._whose[i] in possible:
                return self._whose[i]
        groups = sorted(group for group, _ in possible)
        return groups[0], hit.form.letters

    def _text_of(self, a: Annotation) -> str:
        return self._document.text[a.start : a.end]


def _part(owner: Owner) -> Part:
    """Return which part of a full name an annotated name is."""
    if owner[0] != LabelKind.PERSON.value:
        return Part.FULL
    parts = parts_of(owner[1])
    if parts.given and parts.family:
        return Part.FAMILY if all(map(is_initials, parts.given)) else Part.FULL
    return Part.GIVEN if parts.given else Part.FAMILY


def _aliases(text: str, a: Annotation) -> Iterator[str]:
    """Yield the text in brackets after an annotation, or before an annotation in brackets."""
    if match := _IN_BRACKETS.match(text, a.end):
        yield key(match[1])
    if text[a.end : a.end + 1] == ")" and (match := _BEFORE_BRACKETS.search(text[max(0, a.start - 40) : a.start])):
        yield key(match[1])


def _is_vague(name: str) -> bool:
    """Return whether a word in a name may be an ordinary word."""
    return any(care_for(plain(word)) in (Care.CONTEXT, Care.CAPITAL) for word in WORD.findall(name))


def _leaving(a: Annotation, start: int, end: int) -> Annotation:
    """Return an annotation without who made it and when, and from which file or pipeline it came."""
    origin = a.origin.partition(":")[0]
    return Annotation(a.id, start, end, a.label, a.state, origin if origin in _ORIGINS else "", score=a.score)
