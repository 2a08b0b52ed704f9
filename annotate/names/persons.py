"""Decide by its words alone whether one name is another form of a person's fuller name.

Initials, titles, nicknames in quotation marks, double names, possessives and short prefixes ("v.d.") are understood. What
may be another person is not one: another first name, another initial, a father and his son.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotate.names.same import plain

if TYPE_CHECKING:
    import regex

Name = tuple[str, str]  # key of the name (see `annotate.names.same.key`) and label
Words = tuple[str, ...]
_INITIALS = r"(?:\p{Lu}\p{Ll}?\.-?)+|\p{Lu}"  # B., J.-P., Th., J
_LETTERS = r"\p{L}+"
_NICKNAME = r"""(?<!\S)(?:["“”„«»(]+\s*([^"“”„«»()]+?)\s*["“”„«»)]+|['‘’](\p{Lu}[^'‘’]*)['‘’])(?!\S)"""
_QUOTES = frozenset("\"“”„«»('‘’")
_POSSESSIVE = r"(?<=\p{L})['’]s?$"
_AROUND_HYPHEN = re.compile(r"\s+-\s+")
_VAN_DER = re.compile(r"\bv(?:\.\s?|/)?d(?:\.|(?=\s))")
_LONG_VAN_DER = frozenset([("van", "de"), ("van", "den"), ("van", "der")])
_SHORT_VAN_DER = "v.d."
_INITIAL_INSIDE = r"\p{L}\.?|(?:\p{L}\.)+"
# before a name. None that is also a first name, and no "Mr" and "mevrouw": those may be husband and wife.
_TITLES = frozenset(
    "dr drs ir ing prof professor maitre meester dokter doctor docteur professeur burgemeester schepen minister eerste"
    " premier president senator ministre maire presidente senateur capitaine commissaire mayor governor captain colonel"
    " inspector sergeant kapitein kolonel generaal general commissaris inspecteur coach trainer pater pastoor kardinaal"
    " cardinal bisschop bishop rechter directeur first prime secretary".split()
)
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "jnr", "snr", "junior", "senior"))


class Person:
    """A person's name as lower-case words, so that "Van den Broeck" is a variant of "Jan van den Broeck".

    `key` is the label and the words after the initials. `parts` are the keys of possible variants: any last words of the
    name in one of its forms, with or without its first word.
    """

    def __init__(self, name: Name) -> None:
        self.name = name
        text, label = name
        nickname, bare = _without_nickname(_without_possessive(text))
        written = _AROUND_HYPHEN.sub("-", bare).split()
        self._titles = set()
        while len(written) > 1 and (title := plain(written[0]).rstrip(".")) in _TITLES:
            self._titles.add(title)
            del written[0]
        given = 0
        while given < len(written) - 1 and _is_initial(written[given], _INITIALS):
            given += 1
        words = _words(written)
        self._initials = _pattern(_LETTERS).findall(" ".join(words[:given])) if given else []
        self._end = words[given:]
        self._forms = [words, *_other_forms(words, _words(nickname.split()))]
        self.key = label, *self._end
        is_plain = " ".join(written) == text
        self.fullness = (len(words) > 1, not given, len(words) + len(nickname.split()), is_plain, name)
        self.parts = {(label, *part) for form in self._forms for part in _parts(form)}

    def may_be(self, fuller: Person) -> bool:
        """Return whether this may be a variant of a name with this key in its parts: initials and titles must agree."""
        if self._titles and fuller._titles and self._titles.isdisjoint(fuller._titles):
            return False
        return not self._initials or any(self._agrees(form) for form in fuller._forms)

    def _agrees(self, form: Words) -> bool:
        first = len(form) - len(self._end)
        names = _pattern(_LETTERS).findall(" ".join(form[:first]))
        agree = all(name.startswith(letter) for letter, name in zip(self._initials, names, strict=False))
        return agree and form[first:] == self._end and len(self._initials) <= len(names)


@cache
def _pattern(written: str) -> regex.Pattern[str]:
    import regex  # few names need it

    return regex.compile(written)


def _is_initial(word: str, pattern: str) -> bool:
    return (len(word) == 1 or "." in word) and _pattern(pattern).fullmatch(word) is not None


def _without_possessive(text: str) -> str:
    return _pattern(_POSSESSIVE).sub("", text) if "'" in text or "’" in text else text


def _without_nickname(text: str) -> tuple[str, str]:
    """Return the nickname that a name has between its other words, "" without one, and the name without it."""
    if _QUOTES.isdisjoint(text) or not (found := _pattern(_NICKNAME).search(text)):
        return "", text
    before, after = text[: found.start()].strip(), text[found.end() :].strip()
    nickname = found[1] or found[2]
    if before and after:
        return nickname, f"{before} {after}"
    return "", before or f"{nickname} {after}"


def _words(written: list[str]) -> Words:
    """Return words in lower case, as they are compared."""
    line = _VAN_DER.sub(_SHORT_VAN_DER, plain(" ".join(written)))
    words = line.split()
    joined = [i for i, word in enumerate(words[:-1]) if word in ("mc", "mac")]
    for i in reversed(joined):
        words[i : i + 2] = [words[i] + words[i + 1]]
    return tuple(words)


def _other_forms(words: Words, nickname: Words) -> Iterator[Words]:
    """Yield the other forms of a name: with its nickname, with one part of a double name, with a short prefix."""
    if nickname:
        yield nickname
        yield (*nickname, *words[1:])
    for i, word in enumerate(words[1:], start=1):
        before, hyphen, after = word.partition("-")
        if hyphen and before and after:
            yield (*words[:i], before)
            yield (*words[:i], before, after, *words[i + 1 :])
    for i in range(len(words) - 2):
        if words[i : i + 2] in _LONG_VAN_DER:
            yield (*words[:i], _SHORT_VAN_DER, *words[i + 2 :])


def _parts(words: Words) -> Iterator[Words]:
    """Yield the last words of a form, also behind its first word; a middle initial is not dropped before another one."""
    yield from (words[i:] for i in range(len(words)))
    for i in range(2, len(words) + 1):
        rest = words[i:]
        is_other = bool(rest) and (_is_initial(rest[0], _INITIAL_INSIDE) or rest[0] in _SUFFIXES)
        if not is_other:
            yield (words[0], *rest)
