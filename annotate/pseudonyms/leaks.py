"""Search texts for names that should be gone.

It shares no code with the replacement (`finder`, `forms`), so that an error there is found here. Text and name are
compared as letters only: in lower case, without accents, and with nothing between them. So a name is found however it
is spaced, broken, joined or written in an address. The characters between the letters then decide.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import LabelKind
from annotate.pseudonyms.wordlists import (
    ARTICLES,
    CAPITALISED,
    EITHER,
    GENERIC,
    LEGAL,
    MEN,
    OF_COUNTRIES,
    OF_PERSONS,
    OF_PLACES,
    PARTICLES,
    SAINTS,
    TITLES,
    TOWNS,
    WOMEN,
    WORDS,
)

_RUN = re.compile(r"[^\W_]+")
_NO_LETTER = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"}
)
_LETTERS |= str.maketrans({"Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH"})
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"}
)
_ADDRESS = re.compile(r"\S*(?:@|://|www\.|#)\S*|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?")
_GIVEN = MEN | WOMEN | EITHER
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_DOTTED = re.compile(r"\w(?:\.[ -]?\w)+")
_GAP = re.compile(r"[\s'’‘\-‐‑–.,_/&()¬]{0,6}")
_SENTENCE_ENDS = ".!?:…\n“”\"«»„‘’'-–—•*"
_GRAM = 3  # letters that needles are looked up by
_SHORT, _REMEMBERED = 30, 200_000  # code points of a string that is worth remembering as clean, and how many are
_CONTEXT = 40  # code points of context on each side
_DISTINCT, _LONG, _TELLING = (
    4,
    6,
    8,
)  # letters from which a word is looked for, and inside others with or without a capital
_DIMINUTIVES = ("s", "je", "jes", "tje", "tjes", "pje", "pjes")


@dataclass(frozen=True, slots=True)
class Left:
    """A name that is left, or a form of it: the name, its form, the file, and the context."""

    name: str
    found: str
    where: str
    context: str


class NamesLeft(UserError):
    """Names are left in the export; nothing was written."""

    def __init__(self, left: list[Left], count: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "errors", "{count} passages may still reveal a name that was replaced, so nothing was written."
            ),
            count=count,
        )
        self.left = left


@dataclass(frozen=True, slots=True)
class _Needle:
    """Letters to look for. `joints`: how many letters are before each further word; `kind`: the condition."""

    letters: str
    name: str
    kind: str  # whole, distinct, named, town, caseless, given, short, ordinary, exact, dotted, follower or stem
    joints: frozenset[int] = frozenset()
    spelling: str = ""


class Search:
    """Search texts for names."""

    def __init__(
        self, names: Iterable[tuple[str, LabelKind]], kept: Iterable[str] = (), labels: Collection[str] = ()
    ) -> None:
        """Search for `names`, but not inside `kept`, names that stay, nor in `labels`, words of the format."""
        self._needles: dict[str, list[_Needle]] = defaultdict(list)
        self._lengths: dict[str, set[int]] = defaultdict(set)  # of needles, by the letters they begin with
        self._in_addresses: dict[str, str] = {}
        self._labels = frozenset(labels)
        self._clean: set[str] = set()  # short strings, such as tokens, in which nothing is left
        self._kept: dict[str, set[str]] = defaultdict(set)
        for phrase in kept:
            flat = _flat(phrase).lower()
            for word in _RUN.findall(flat):
                self._kept[word].add(flat)
        for name, kind in names:
            for spelling in {name, name.translate(_UMLAUTS)}:
                for needle in _needles(spelling, name, kind):
                    self._put(needle)
                self._in_addresses |= dict.fromkeys(_addresses(spelling, kind), name)
        self._grams = sorted({len(gram) for gram in self._lengths})

    def find(self, text: str, where: str) -> Iterator[Left]:
        """Yield the names left in a text, once for each position."""
        if text in self._clean:
            return
        found = list(self._look(text, where))
        if not found and len(text) < _SHORT and len(self._clean) < _REMEMBERED:
            self._clean.add(text)
        yield from found

    def _look(self, text: str, where: str) -> Iterator[Left]:
        flat = _flat(text)
        spelled = _flat(text.translate(_UMLAUTS)) if not text.isascii() else flat
        seen: set[tuple[int, int]] = set()
        for shown in dict.fromkeys((flat, spelled)):
            runs = _Runs(shown)
            for needle, start, end in self._matches(runs):
                span = runs.span(start, end)
                if (
                    span not in seen
                    and shown[slice(*span)] not in self._labels
                    and self._is_left(needle, runs, start, end)
                ):
                    seen.add(span)
                    yield Left(needle.name, shown[slice(*span)], where, _context(shown, *span))
            for match in _ADDRESS.finditer(shown.lower()):
                name = self._in_address(match[0])
                if name and not any(match.start() <= first < match.end() for first, _ in seen):
                    seen.add(match.span())
                    yield Left(name, shown[slice(*match.span())], where, _context(shown, *match.span()))

    def _put(self, needle: _Needle) -> None:
        """Add a needle. Of names with a form in common the first one is reported."""
        letters, alike = needle.letters, self._needles[needle.letters]
        if all(replace(other, name=needle.name) != needle for other in alike):
            alike.append(needle)
            self._lengths[letters[:_GRAM]].add(len(letters))

    def _matches(self, runs: _Runs) -> Iterator[tuple[_Needle, int, int]]:
        stream, needles, all_lengths = runs.letters, self._needles, self._lengths
        for i in range(len(stream)):
            for size in self._grams:
                if lengths := all_lengths.get(stream[i : i + size]):
                    for end in (i + length for length in lengths if i + length <= len(stream)):
                        yield from ((needle, i, end) for needle in needles.get(stream[i:end], ()))

    def _is_left(self, needle: _Needle, runs: _Runs, start: int, end: int) -> bool:
        """Return whether the surroundings of these letters make them the name."""
        if any(not _GAP.fullmatch(gap) for gap in runs.gaps(start, end)):
            return False
        found = _Found(needle, runs, start, end)
        if needle.kind in ("short", "ordinary") and self._is_kept(needle.letters, runs.text, found.first):
            return False
        return _RULES[needle.kind](found)

    def _is_kept(self, word: str, text: str, at: int) -> bool:
        """Return whether the word at an offset is in a name that stays."""
        flat = text[max(0, at - 200) : at + 200].lower()
        at -= max(0, at - 200)
        for phrase in self._kept.get(word, ()):
            found = flat.find(phrase)
            while found >= 0:
                if found <= at < found + len(phrase):
                    return True
                found = flat.find(phrase, found + 1)
        return False

    def _in_address(self, address: str) -> str | None:
        pieces = [piece for piece in re.split(r"[^a-z]+", address) if piece]
        for piece in pieces:
            if len(piece) > 2 and piece in self._in_addresses:
                return self._in_addresses[piece]
        for unit in re.split(r"[@/?&=#:]+", address):
            letters = "".join(re.findall("[a-z]+", unit))
            for length in range(len(letters), 4, -1):
                for first in range(len(letters) - length + 1):
                    inside = letters[first : first + length]
                    if inside in self._in_addresses and inside not in WORDS:
                        return self._in_addresses[inside]
        return None


class _Runs:
    """The letters and digits of a text in runs, and the position of each."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_RUN.finditer(text))
        self.letters = "".join(match[0] for match in found).lower()
        self._spans = [match.span() for match in found]
        self._starts, at = [], 0
        for start, end in self._spans:
            self._starts.append(at)
            at += end - start
        self._begin = set(self._starts)

    def begins(self, i: int) -> bool:
        """Return whether a run begins with this letter."""
        return i in self._begin

    def joints(self, start: int, end: int) -> frozenset[int]:
        """Return how many letters from `start` are before each run that begins inside."""
        first, last = bisect_right(self._starts, start), bisect_right(self._starts, end - 1)
        return frozenset(at - start for at in self._starts[first:last])

    def gaps(self, start: int, end: int) -> list[str]:
        """Return the characters between the runs inside."""
        first, last = bisect_right(self._starts, start), bisect_right(self._starts, end - 1)
        return [self.text[self._spans[i - 1][1] : self._spans[i][0]] for i in range(first, last)]

    def broken(self, start: int, end: int) -> frozenset[int]:
        """Return which of the joints are a word broken at a hyphen."""
        joints = sorted(self.joints(start, end))
        return frozenset(
            at for at, gap in zip(joints, self.gaps(start, end), strict=True) if re.fullmatch(r"[-‐‑¬]\s*", gap)
        )

    def rest(self, end: int) -> str:
        """Return the letters of the run after an index, in lower case; "" at its end."""
        if end >= len(self.letters) or end in self._begin:
            return ""
        i = bisect_right(self._starts, end)
        return self.letters[end : self._starts[i] if i < len(self._starts) else len(self.letters)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the text."""
        return self._at(start), self._at(end - 1) + 1

    def _at(self, i: int) -> int:
        run = bisect_right(self._starts, i) - 1
        return self._spans[run][0] + i - self._starts[run]


class _Found:
    """Letters of a text that are those of a needle, and their surroundings."""

    def __init__(self, needle: _Needle, runs: _Runs, start: int, end: int) -> None:
        self.needle, self._runs = needle, runs
        self.first, self.last = runs.span(start, end)
        self.text = runs.text[self.first : self.last]
        self.joints = runs.joints(start, end)
        is_spaced_out = len(self.joints) == end - start - 1
        self.broken = self.joints if is_spaced_out else runs.broken(start, end)
        self.begins, self.ends = runs.begins(start), runs.begins(end) or end == len(runs.letters)
        self.rest = runs.rest(end)
        self.is_capital = self.text[:1].isupper()

    @property
    def is_word(self) -> bool:
        """Return whether they are a whole word, or one with a genitive or a diminutive."""
        return self.begins and not self.joints and (self.ends or self.rest in _DIMINUTIVES)

    @property
    def is_camel(self) -> bool:
        """Return whether they begin with a capital inside a lower-case word."""
        return self.is_capital and not self.text.isupper()

    @property
    def is_hyphened(self) -> bool:
        """Return whether a hyphen joins them to another capitalised word."""
        before = re.search(r"[^\W_]+-$", self._runs.text[max(0, self.first - 40) : self.first])
        behind = self._runs.text[self.last : self.last + 2]
        return bool((before and before[0][0].isupper()) or (behind[:1] == "-" and behind[1:].isupper()))

    @property
    def is_within(self) -> bool:
        """Return whether they are inside a sentence."""
        before = self._runs.text[: self.first].rstrip(" \t\u00a0")
        return bool(before) and before[-1] not in _SENTENCE_ENDS

    @property
    def following(self) -> str:
        """The character after them."""
        return self._runs.text[self.last : self.last + 1]


def _whole(found: _Found) -> bool:
    """Accept several words: joined, or with gaps where the name has them."""
    needle, is_joined = found.needle, not found.joints
    is_any = needle.spelling == "any"
    is_said = is_joined or is_any or any(c.isupper() for c in found.text)
    separate_nested = found.begins or (is_joined and len(needle.letters) >= _LONG)
    is_whole = found.ends or is_joined or is_any or found.rest in _DIMINUTIVES
    return is_said and separate_nested and is_whole and found.joints <= needle.joints | found.broken


def _distinct(found: _Found) -> bool:
    """Accept a word that is no ordinary one, also in compounds."""
    if not found.joints <= found.broken:
        return False
    is_long = len(found.needle.letters) > _DISTINCT
    is_compound = found.ends or found.rest in _DIMINUTIVES or found.is_capital or is_long
    return is_compound if found.begins else found.is_camel or len(found.needle.letters) >= _TELLING


def _named(found: _Found) -> bool:
    """Accept a word that has a capital where it is this name."""
    is_whole = found.joints <= found.broken and (found.begins or len(found.needle.letters) >= _LONG)
    return is_whole and (found.is_capital if found.begins else found.is_camel)


def _town(found: _Found) -> bool:
    is_of = found.rest in OF_PLACES and (found.is_capital or len(found.rest) > 2)
    return found.is_word or (found.begins and not found.joints and (found.is_capital or is_of))


def _short(found: _Found) -> bool:
    """Accept a short word. With an s after two letters it is another one."""
    is_told = found.ends or len(found.needle.letters) > 2
    return found.is_word and is_told and found.is_capital and not found.is_hyphened


def _ordinary(found: _Found) -> bool:
    """Accept a word that may be ordinary when it has a capital inside a sentence."""
    is_told = found.is_word and found.is_capital and found.is_within
    return is_told and found.needle.letters not in CAPITALISED and not found.is_hyphened


_RULES: dict[str, Callable[[_Found], bool]] = {
    "whole": _whole,
    "distinct": _distinct,
    "named": _named,
    "town": _town,
    "caseless": lambda found: found.is_word or _UNSPACED.search(found.text) is not None,
    "given": lambda found: found.is_word and not found.is_hyphened,
    "short": _short,
    "ordinary": _ordinary,
    "exact": lambda found: found.begins and found.ends and found.text == found.needle.spelling and len(found.text) > 2,
    "dotted": lambda found: found.begins and bool(_DOTTED.fullmatch(found.text)) and found.following == ".",
    "follower": lambda found: found.begins and not found.joints and found.rest in OF_PERSONS,
    "stem": lambda found: found.begins and not found.joints and found.is_capital and found.rest in OF_PLACES,
}


def _flat(text: str) -> str:
    """Return the text without accents and invisible characters, with its capitals."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", _NO_LETTER.sub("", text))
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_LETTERS)


def _needles(spelling: str, name: str, kind: LabelKind) -> Iterator[_Needle]:
    """Yield the needles of a name."""
    flat = _flat(spelling)
    runs = [run.lower() for run in _RUN.findall(flat)]
    letters = "".join(runs)
    if not letters:
        return
    if len(runs) > 1 and len(letters) > 3:
        is_plain = kind is LabelKind.PERSON and _is_clear(runs)
        yield _Needle(letters, name, "whole", _joints(runs), "any" if is_plain else "")
    if kind is LabelKind.PERSON:
        yield from _of_person(flat.split(), name)
    elif len(runs) == 1:
        yield _of_word(flat, letters, name, kind)
    elif kind is LabelKind.ORGANISATION:
        yield from _of_organisation(runs, flat, name)
    if kind is LabelKind.PLACE:
        told = [run for run in runs if run not in PARTICLES and run not in SAINTS]
        yield from (_Needle(run, name, "town") for run in told if len(told) == 1 < len(runs) and _is_distinct(run))
        yield from (_Needle(stem, name, "stem") for stem in _stems(told[0] if len(told) == 1 else letters))
        yield from (_Needle(word, name, "short") for word in OF_COUNTRIES.get(letters, "").split())


def _of_organisation(runs: list[str], flat: str, name: str) -> Iterator[_Needle]:
    for strangers in (LEGAL, LEGAL | GENERIC):
        told = list(runs)
        while told and told[-1] in strangers:
            told.pop()
        while told and told[0] in strangers:
            told.pop(0)
        if len(told) == 1 and _is_distinct(told[0]):
            yield _Needle(told[0], name, "named")
        elif 1 < len(told) < len(runs):
            yield _Needle("".join(told), name, "whole", _joints(told))
    capitals = "".join(run[0] for run in _RUN.findall(flat) if run[0].isupper())
    if len(capitals) > 2:
        yield _Needle(capitals.lower(), name, "exact", spelling=capitals)


def _of_person(words: list[str], name: str) -> Iterator[_Needle]:
    parts = [[run.lower() for run in _RUN.findall(word)] for word in words]
    has_capital = any(word[:1].isupper() for word in words)
    told = [
        (word, runs)
        for word, runs in zip(words, parts, strict=True)
        if runs and (len(words) == 1 or _is_told(word, runs, has_capital=has_capital))
    ]
    for i, (word, runs) in enumerate(told):
        joined = "".join(runs)
        is_first = i == 0 and len(told) > 1
        if len(runs) == 1:
            needle = _of_word(word, joined, name, LabelKind.PERSON, is_first=is_first)
            is_behind = any(other.lower() in ARTICLES for other in words)
            yield replace(needle, kind="named") if is_behind and needle.kind == "distinct" else needle
            continue
        if len(joined) > 3:
            yield _Needle(joined, name, "whole", _joints(runs), "any" if any(map(_is_distinct, runs)) else "")
        yield from (
            _Needle(run, name, "distinct") for run in runs if not is_first and _is_distinct(run) and run not in _GIVEN
        )
    behind = [run for runs in parts[1:] for run in runs]
    if len(behind) > 1:
        yield _Needle("".join(behind), name, "whole", _joints(behind), "any" if _is_clear(behind) else "")
    last = "".join(told[-1][1]) if told else ""
    if len(last) > _LONG and _is_distinct(last) and last not in _GIVEN:
        yield from (_Needle(stem, name, "follower") for stem in _stems(last))
    if len(told) > 1:
        reverse = [*told[-1][1], *told[0][1]]
        yield _Needle("".join(reverse), name, "whole", _joints(reverse), "any")
        firsts = "".join(run[0] for word, runs in zip(words, parts, strict=True) for run in runs)
        if len(firsts) > 2:
            yield _Needle(firsts, name, "dotted")


def _is_told(word: str, runs: list[str], *, has_capital: bool) -> bool:
    """Return whether a word of a person's name is searched for by itself."""
    if runs[0] in TITLES or (runs[0] in PARTICLES - _GIVEN and len(runs) == 1) or _is_initial(word):
        return False
    return not (has_capital and word[:1].islower() and len(runs) == 1)


def _stems(letters: str) -> set[str]:
    stems = {letters, re.sub(r"(?:en|e|es|us|a|o|i)$", "", letters)}
    stems |= {re.sub(r"([^aeiou])\1$", r"\1", stem) for stem in stems}
    return {stem for stem in stems if len(stem) >= _DISTINCT}


def _of_word(word: str, letters: str, name: str, kind: LabelKind, *, is_first: bool = False) -> _Needle:
    """Return how one word is searched for."""
    if word.lower() == word.upper():  # Arabic, Chinese
        return _Needle(letters, name, "caseless")
    is_town = letters in TOWNS and kind is not LabelKind.PLACE
    if word.isupper() and kind is not LabelKind.PERSON and (len(letters) < _DISTINCT or letters in WORDS or is_town):
        return _Needle(letters, name, "exact", spelling=word)
    if letters in WORDS or letters.removesuffix("s") in WORDS or is_town:
        return _Needle(letters, name, "ordinary")
    if len(letters) < _DISTINCT:
        return _Needle(letters, name, "short")
    if kind is not LabelKind.PERSON:
        return _Needle(
            letters, name, "town" if kind is LabelKind.PLACE else "named" if word[:1].isupper() else "distinct"
        )
    return _Needle(letters, name, "given" if letters in _GIVEN or is_first else "distinct")


def _addresses(spelling: str, kind: LabelKind) -> Iterator[str]:
    """Yield the letters of a name to search for in addresses."""
    runs = [run.lower() for run in _RUN.findall(_flat(spelling))]
    letters = "".join(runs)
    if len(letters) > 2:
        yield letters
    if kind is LabelKind.PERSON and len(runs) > 1:
        firsts = "".join(run[0] for run in runs)
        behind = "".join(runs[1:])
        yield from (behind, runs[0][0] + behind, runs[0] + runs[-1], runs[0][0] + runs[-1], runs[-1] + runs[0])
        yield from (word for word in (runs[-1], runs[0], firsts) if len(word) > 2 and word not in TITLES)


def _joints(runs: list[str]) -> frozenset[int]:
    at, found = 0, set()
    for run in runs[:-1]:
        at += len(run)
        found.add(at)
    return frozenset(found)


def _is_distinct(run: str) -> bool:
    is_word = run in WORDS or run.removesuffix("s") in WORDS
    return len(run) >= _DISTINCT and not is_word and run not in TOWNS and run not in PARTICLES


def _is_clear(runs: list[str]) -> bool:
    """Return whether the words of a name are no ordinary phrase in lower case, such as "de wachter"."""
    first, *others = runs
    if first in _GIVEN or (_is_distinct(first) and others):
        return True
    return first not in ARTICLES and any(map(_is_distinct, others))


def _is_initial(word: str) -> bool:
    return ("." in word and all(len(run) < 4 for run in _RUN.findall(word))) or len("".join(_RUN.findall(word))) == 1


def _context(text: str, start: int, end: int) -> str:
    return " ".join(text[max(0, start - _CONTEXT) : end + _CONTEXT].split())
