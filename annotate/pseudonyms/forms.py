"""The forms of a name in texts: its parts, its letters joined, shortened and derived; and the conditions of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import product

import regex

from annotate.model import LabelKind
from annotate.names.same import is_caseless, plain
from annotate.pseudonyms.wordlists import (
    ARCHAIC,
    ARTICLES,
    DOTTED,
    EITHER,
    GENERIC,
    LEGAL,
    MEN,
    OF_COUNTRIES,
    PARTICLES,
    SAINTS,
    TITLES,
    TOWNS,
    WOMEN,
    WORDS,
)

WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+|[\p{So}\p{Sk}]+")  # letters and digits; or an emoji
GIVEN_NAMES = MEN | WOMEN | EITHER
_INITIALS = regex.compile(r"(?:\p{Lu}\p{Ll}{0,2}\.-?)+|\p{Lu}")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}]{2,}")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"}
)
_MAX_SHORT = 3  # letters: a shorter lower-case word may be anything
_VOWELS = "aeiou"


class Part(Enum):
    """The part of a name that a form is, which the same part of the new name replaces."""

    FULL = auto()
    FAMILY = auto()
    GIVEN = auto()
    INITIALS = auto()


class Care(Enum):
    """The condition for a form to count as the name."""

    ANY = auto()  # nothing: in any case, and in compounds
    NAMED = auto()  # the same; in lower case only in an article about that name: "Vooruit", "De Wachter"
    TOWN = auto()  # a word in any case; more letters behind it only with a capital, or as an ending of towns
    WORD = auto()  # a word by itself, in any case
    CAPITAL = auto()  # … with a capital
    CONTEXT = auto()  # … and inside a sentence, or in an article about that name: it is an ordinary word or a town
    LINKED = auto()  # its last word has a capital: "Van de Velde", and not "van de velde"
    PHRASE = auto()  # a capital somewhere, or in an article about that name
    EXACT = auto()  # written just so: "IS", "WHO"
    DOTTED = auto()  # single letters with dots, in an article about that name
    LAST = auto()  # a word with a capital, in an article about that name: "Giants" of "Antwerp Giants"
    STEM = auto()  # with the ending of an adjective, an inhabitant or a follower: "Brugs", "Antwerpenaar"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a name. `letters`: its words joined, as `same.plain` returns them. `size`: its number of words.

    `spelling` is for Care.EXACT.
    """

    letters: str
    part: Part
    care: Care
    size: int = 1
    spelling: str = ""
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """The words of a person's name in order, as written, without titles. Initials are in `given`."""

    given: tuple[str, ...]
    particles: tuple[str, ...]
    family: tuple[str, ...]


def letters_of(text: str) -> str:
    """Return the letters and digits of a text, joined, as `same.plain` returns them."""
    return "".join(plain(match[0]) for match in WORD.finditer(text))


def initials_of(parts: Parts) -> str:
    """Return the initials of a person's first names, with each part of a double name counted."""
    return "".join(plain(word)[0] for unit in parts.given for word in WORD.findall(unit))


def with_umlauts(text: str) -> str:
    """Return the text with umlauts spelled out, as in Mueller."""
    return text.translate(_UMLAUTS)


def is_initials(word: str) -> bool:
    """Return whether a word of a name is one or more initials, such as J.-P. or Th."""
    return _INITIALS.fullmatch(word) is not None


def parts_of(name: str) -> Parts:
    """Return the parts of a person's name, which is a key of `annotate.names.same`."""
    words = [word for word in name.split() if letters_of(word)]
    while len(words) > 1 and (plain(words[0].rstrip(".")) in TITLES or _is_description(words)):
        del words[0]
    while len(words) > 1 and (plain(words[-1].strip(".,")) in TITLES or _is_clitic(words[-1])):
        del words[-1]
    if not words:
        return Parts((), (), ())
    if len(words) == 1:
        is_given = letters_of(words[0]) in GIVEN_NAMES
        return Parts(tuple(words), (), ()) if is_given else Parts((), (), tuple(words))
    first = 0 if _is_particle(words[0]) and letters_of(words[0]) not in GIVEN_NAMES else None
    if first is None:
        first = next((i for i in range(1, len(words) - 1) if _is_particle(words[i])), len(words) - 1)
    behind = first
    while behind < len(words) - 1 and _is_particle(words[behind]):
        behind += 1
    return Parts(tuple(words[:first]), tuple(words[first:behind]), tuple(words[behind:]))


def forms_of(name: str, kind: LabelKind) -> Iterator[Form]:
    """Yield the forms of a name, which is a key of `annotate.names.same`. The same letters may come more than once."""
    for spelling in {name, with_umlauts(name)}:
        if kind is LabelKind.PERSON:
            yield from _of_person(spelling)
        else:
            yield from _of_other(spelling, kind)
    if kind is LabelKind.PLACE:
        yield from _derived(letters_of(name))


def addresses_of(name: str, kind: LabelKind) -> Iterator[tuple[str, Part]]:
    """Yield the letters of a name that may be in an e-mail address, a handle or a web address, by part."""
    whole = letters_of(name)
    if len(whole) > 2:
        yield whole, Part.FULL
    if kind is not LabelKind.PERSON:
        for form in _of_other(name, kind):
            yield form.letters, Part.FULL
        return
    parts = parts_of(name)
    given = [letters_of(word) for word in parts.given if not is_initials(word)]
    firsts = initials_of(parts)
    small = "".join(letters_of(word)[0] for word in parts.particles)
    core = "".join(map(letters_of, parts.family))
    families = {core, "".join(map(letters_of, parts.particles)) + core, small + core} if core else set()
    for family, before in product(families, {"".join(given), *given[:1], firsts, firsts[:1]} - {""}):
        yield from ((before + family, Part.FULL), (family + before, Part.FULL))
    yield from ((family, Part.FAMILY) for family in families)
    yield from ((word, Part.GIVEN) for word in given)
    if core and given:
        yield given[0] + core[0], Part.FULL
        if len(firsts + small + core[0]) > 2:
            yield firsts + small + core[0], Part.FULL


def is_word(letters: str) -> bool:
    """Return whether a name is also an ordinary word, or several: "Bakker", "Bakkers"."""
    return letters in WORDS or letters.removesuffix("s") in WORDS


def care_for(letters: str, *, is_given: bool = False, is_place: bool = False) -> Care:
    """Return the condition for one word to be a name."""
    if is_caseless(letters):
        return Care.ANY
    if is_word(letters) or (letters in TOWNS and not is_place):
        return Care.CONTEXT
    if len(letters) <= _MAX_SHORT:
        return Care.CAPITAL
    return Care.WORD if is_given or letters in GIVEN_NAMES else Care.ANY


def _of_person(name: str) -> Iterator[Form]:
    parts = parts_of(name)
    given = [word for word in parts.given if not is_initials(word)]
    core = "".join(map(letters_of, parts.family))
    small = "".join(map(letters_of, parts.particles))
    initials = "".join(letters_of(word)[0] for word in parts.particles)
    whole, firsts = letters_of(name), initials_of(parts)
    if not whole:
        return
    size = _size(name)
    if size > 1 and (given or not core):
        yield Form(whole, Part.FULL if core else Part.GIVEN, Care.ANY, size)
    if core:
        yield from _of_family(parts, core, small)
        if core.startswith(("mac", "mc")):
            other = core.replace("mac", "mc", 1) if core.startswith("mac") else core.replace("mc", "mac", 1)
            yield Form(other, Part.FAMILY, care_for(other))
        families = {small + core, core, initials + core}
        for before in ("".join(map(letters_of, given)), letters_of(given[0])) if given else ():
            for family in families:
                yield Form(before + family, Part.FULL, Care.ANY, size)
                yield Form(family + before, Part.FULL, Care.ANY, size, is_reversed=True)
        if firsts:
            yield from _with_initials(firsts, core, families)
    for i, word in enumerate(given):
        letters = letters_of(word)
        is_given = i == 0 or letters in GIVEN_NAMES
        yield Form(letters, Part.GIVEN if is_given else Part.FAMILY, care_for(letters, is_given=is_given), _size(word))


def _with_initials(firsts: str, core: str, families: set[str]) -> Iterator[Form]:
    for letters in {firsts + core[0], firsts[0] + core[0]} - DOTTED:
        yield Form(letters, Part.INITIALS, Care.DOTTED, len(letters))
    if care_for(core) is Care.ANY:
        yield from (Form(firsts[0] + family, Part.FULL, Care.ANY) for family in families)


def _of_family(parts: Parts, core: str, small: str) -> Iterator[Form]:
    care = care_for(core)
    size = sum(map(_size, parts.family))
    if care is Care.ANY and any(letters_of(word) in ARTICLES for word in parts.particles):
        care = Care.NAMED
    if small:
        linked = Care.ANY if care is Care.ANY else Care.LINKED
        yield Form(small + core, Part.FAMILY, linked, size + len(parts.particles))
        initials = "".join(letters_of(word)[0] for word in parts.particles)
        if len(initials) > 1:
            yield Form(initials + core, Part.FAMILY, linked, size + len(parts.particles))
    yield Form(core, Part.FAMILY, Care.ANY if size > 1 and care is not Care.NAMED else care, size)
    if care in (Care.ANY, Care.NAMED):
        yield from (Form(stem, Part.FAMILY, Care.STEM) for stem in _stems(core) if len(stem) > _MAX_SHORT + 1)
    words = [word for unit in parts.family for word in WORD.findall(unit)]
    for word in words if len(words) > 1 else ():
        letters = letters_of(word)
        if letters not in PARTICLES and len(letters) >= _MAX_SHORT:
            yield Form(letters, Part.FAMILY, care_for(letters))


def _of_other(name: str, kind: LabelKind) -> Iterator[Form]:
    whole, size = letters_of(name), _size(name)
    if not whole:
        return
    yield _whole(name, whole, size, kind)
    words = name.split()
    if kind is LabelKind.PLACE and size > 1:
        yield from _without_saint(name)
        rest = _stripped(words, PARTICLES)
        if len(rest) == 1 and care_for(letters_of(rest[0])) is Care.ANY:
            yield Form(letters_of(rest[0]), Part.FULL, Care.TOWN)
            yield from _derived(letters_of(rest[0]))
    if kind is not LabelKind.ORGANISATION or size == 1:
        return
    for strangers in (LEGAL, LEGAL | GENERIC):
        rest = _stripped(words, strangers)
        if rest and rest != words:
            form = _whole(" ".join(rest), letters_of(" ".join(rest)), _size(" ".join(rest)), kind)
            if strangers is LEGAL or form.care in (Care.ANY, Care.NAMED, Care.PHRASE):
                yield form
    yield from _last_word(words[-1])
    capitals = [word[0] for word in WORD.findall(name) if word[0].isupper()]
    if len(capitals) > 2:
        short = "".join(capitals)
        yield Form(plain(short), Part.INITIALS, Care.EXACT, spelling=short)


def _last_word(word: str) -> Iterator[Form]:
    """Yield the last word of an organisation's name if it may tell by itself which one it is."""
    letters = letters_of(word)
    is_general = letters in GENERIC | LEGAL | PARTICLES or letters in OF_COUNTRIES
    if word[:1].isupper() and _size(word) == 1 and care_for(letters) is Care.ANY and not is_general:
        yield Form(letters, Part.FULL, Care.LAST)


def _without_saint(name: str) -> Iterator[Form]:
    """Yield the forms of "Sint-Godelievekerke" with its first word shortened or left out."""
    first, *others = map(plain, WORD.findall(name))
    rest = "".join(others)
    if first in SAINTS:
        yield from (Form(short + rest, Part.FULL, Care.PHRASE, len(others) + 1) for short in SAINTS)
        if care_for(rest, is_place=True) is Care.ANY:
            yield Form(rest, Part.FULL, Care.TOWN, len(others))


def _whole(name: str, letters: str, size: int, kind: LabelKind) -> Form:
    """Return the form of a whole name that is not a person's."""
    if size > 1:
        *first, last = WORD.findall(name)
        is_linked = all(plain(word) in PARTICLES for word in first) and care_for(plain(last)) is not Care.ANY
        return Form(letters, Part.FULL, Care.LINKED if is_linked else Care.PHRASE, size)
    care = care_for(letters, is_place=kind is LabelKind.PLACE)
    if name.isupper() and (len(letters) <= _MAX_SHORT or care is Care.CONTEXT):
        return Form(letters, Part.FULL, Care.EXACT, spelling=name)
    if care in (Care.ANY, Care.WORD) and not is_caseless(letters):
        care = Care.TOWN if kind is LabelKind.PLACE else Care.NAMED if name[:1].isupper() else Care.ANY
    return Form(letters, Part.FULL, care)


def _stripped(words: list[str], strangers: frozenset[str]) -> list[str]:
    """Return the words without those at both ends that do not distinguish names."""
    first, last = 0, len(words)
    while first < last and letters_of(words[first]) in strangers:
        first += 1
    while last > first and letters_of(words[last - 1]) in strangers:
        last -= 1
    return words[first:last]


def _derived(letters: str) -> Iterator[Form]:
    """Yield the beginnings of the names of inhabitants and the adjectives of a place."""
    for word in OF_COUNTRIES.get(letters, "").split():
        yield Form(word, Part.FULL, Care.CAPITAL)
    yield from (Form(stem, Part.FULL, Care.STEM) for stem in _stems(letters) if len(stem) > _MAX_SHORT)


def _stems(letters: str) -> set[str]:
    """Return the stems for the ending of an adjective: the name, and the name without its own ending."""
    stems = {letters}
    for ending in ("en", "e", "es", "us", "a", "o", "i"):
        if letters.endswith(ending):
            stems.add(letters.removesuffix(ending))
    stems |= {stem[:-1] for stem in stems if stem[-2:-1] == stem[-1:] and stem[-1:] not in _VOWELS}
    return stems | ({letters.removesuffix("s") + "z"} if letters.endswith("ijs") else set())


def _size(name: str) -> int:
    return len(WORD.findall(name))


def _is_particle(word: str) -> bool:
    return letters_of(word) in PARTICLES


def _is_clitic(word: str) -> bool:
    """Return whether a word is a letter behind an apostrophe: the 's that a mark took along is no family name."""
    return word[0] in "'’" and len(letters_of(word)) == 1


def _is_description(words: list[str]) -> bool:
    """Return whether the first word precedes a name without being part of it, such as "minister"."""
    first, *others = words
    is_small = first[:1].islower() and len(first) > _MAX_SHORT and not _is_particle(first)
    return is_small and any(word[:1].isupper() for word in others)


def is_unspaced(letters: str) -> bool:
    """Return whether a name is in a script without spaces between words."""
    return _UNSPACED.fullmatch(letters) is not None


def is_archaic(letters: str) -> bool:
    """Return whether a particle no longer occurs in ordinary sentences."""
    return letters in ARCHAIC
