"""Find names in any form: in whole or part, in other capitals, joined and broken, in compounds and in addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

import regex

from annotate.model import LabelKind
from annotate.names.capitals import begins_a_sentence
from annotate.names.same import Folded, plain
from annotate.pseudonyms.forms import (
    GIVEN_NAMES,
    WORD,
    Care,
    Form,
    Part,
    addresses_of,
    care_for,
    forms_of,
    is_archaic,
    is_unspaced,
    is_word,
    letters_of,
    with_umlauts,
)
from annotate.pseudonyms.wordlists import CAPITALISED, OF_PERSONS, OF_PLACES, WORDS

Owner = tuple[str, str]  # what its label stands for, and the name's key
_MAX_WORDS = 30  # of a form, or letters of a name that was spaced out
_MIN_LOWER_ENDING = 3  # letters of an ending that has no capital before it: "parisien", "lillois"
_APOSTROPHED = ("t", "s")  # words of a name that begin with an apostrophe
_MIN_EMBEDDED = 5  # letters: a shorter name inside a word is taken for part of that word
_ENDINGS = frozenset("s je jes tje tjes pje pjes etje ke kes ken".split())  # genitive and diminutives
_IN_COMPOUNDS = (Care.ANY, Care.NAMED, Care.TOWN)
_MIN_SURE_EMBEDDED = 8  # letters that are a name inside a word in any article
_MIN_GENITIVE = 3  # letters of a name of two with its genitive: "Eds" of Ed, which may be another name
_GAP = regex.compile(r"(?:[ \-'/_·¬]|' | '|- |-\n| - | [-&+] |&|, |,)?")
_ABBREVIATED = regex.compile(r"\.[ -]?")
_ADDRESS = regex.compile(
    r"""(?:https?://|ftp://|www\.)[^\s<>"“”«»()\[\]{}]+
    | [\w.+%'-]+@[\w-]+(?:\.[\w-]+)*
    | (?<![\w.])(?:[a-z0-9-]+\.)+(?:be|nl|com|org|net|eu|fr|de|uk|info|io|tv|news|brussels|gent|vlaanderen|example|invalid)\b(?:/[^\s<>"“”«»()\[\]{}]*)?
    | (?<!\w)[@\#][\w.\-]*\w""",
    regex.VERBOSE | regex.IGNORECASE,
)
_BEHIND = ".,;:!?'’…-"  # signs that end a sentence, not an address
_AGE = regex.compile(r" \(\d{1,3}\)")
_SCHEME = regex.compile(r"\w+://")
_LABEL = regex.compile(r"[^.:@/]+")
_UNIT = regex.compile(r"[^/?&=#@:;,]+")
_PIECE = regex.compile(r"\p{L}+")
_INITIALS_BEFORE = regex.compile(
    r"(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}{0,2}\.[ -]?)*(?:\p{Lu}\p{Ll}{0,2}\.[ -]?|\p{Lu}{1,3} )$"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A form of a name in a text: code points `[start, end)`.

    Attributes:
        is_sure: It is the name in any article; else only in one about that name.
        initials: The start of the initials before it; `start` when there are none.
        rest: The rest of the word after it.
        is_inside: It begins inside a word.
        is_address: It is part of an address.

    """

    start: int
    end: int
    form: Form
    owners: tuple[Owner, ...]
    is_sure: bool
    initials: int
    rest: str = ""
    is_inside: bool = False
    is_address: bool = False
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text: as written, in letters, and its span in the folded text."""

    text: str
    letters: str
    start: int
    end: int
    has_umlauts: bool = False  # spelled out in `letters`

    def offset(self, length: int) -> int:
        """Return the offset in the word after so many of its letters."""
        if self.text.isascii() or (not self.has_umlauts and len(self.letters) == len(self.text)):
            return length
        at = done = 0
        while done < length and at < len(self.text):
            done += len(self._plain(at))
            at += 1
        while at < len(self.text) and not self._plain(at):
            at += 1
        return at

    def _plain(self, at: int) -> str:
        return plain(with_umlauts(self.text[at]) if self.has_umlauts else self.text[at])


class Finder:
    """Find the forms of names in texts."""

    def __init__(self, names: Iterable[tuple[Owner, LabelKind]]) -> None:
        self._forms: dict[str, dict[Form, set[Owner]]] = {}
        self._beginnings: set[str] = set()
        self._inside: set[str] = set()  # forms that are names inside words too
        self._shortest = _MIN_EMBEDDED  # of them
        self._addresses: dict[str, dict[Part, set[Owner]]] = {}
        for owner, kind in names:
            self._learn(owner, kind)
        self._may_hold = lru_cache(maxsize=65_536)(self._looked_at)

    def _learn(self, owner: Owner, kind: LabelKind) -> None:
        for form in forms_of(owner[1], kind):
            self._forms.setdefault(form.letters, {}).setdefault(form, set()).add(owner)
            self._beginnings.update(form.letters[:length] for length in range(1, len(form.letters) + 1))
            is_long = len(form.letters) >= _MIN_EMBEDDED and (form.care in _IN_COMPOUNDS or form.size > 2)
            if is_long or is_unspaced(form.letters):
                self._inside.add(form.letters)
                self._shortest = min(self._shortest, len(form.letters))
        for letters, part in addresses_of(owner[1], kind):
            self._addresses.setdefault(letters, {}).setdefault(part, set()).add(owner)

    def knows(self, letters: str) -> bool:
        """Return whether these letters are a form of a name in any article."""
        return any(form.care is not Care.LAST for form in self._forms.get(letters, ()))

    def owners(self, letters: str) -> set[Owner]:
        """Return the owners of the names that these letters are a form of in any article."""
        found = self._forms.get(letters, {}).items()
        return {owner for form, owners in found if form.care is not Care.LAST for owner in owners}

    def hits(self, text: str, start: int = 0, end: int | None = None) -> list[Hit]:
        """Return the forms of names in `text[start:end]`, overlapping ones included."""
        end = len(text) if end is None else end
        folded = Folded(text[start:end])
        found: list[Hit] = []
        taken: list[tuple[int, int]] = []
        for match in _ADDRESS.finditer(folded.text):
            address = match[0].rstrip(_BEHIND)
            taken.append((match.start(), match.start() + len(address)))
            found += self._in_address(address, match.start(), folded) if address else []
        words = [
            _Word(match[0], plain(match[0]), *match.span())
            for match in WORD.finditer(folded.text)
            if not any(first <= match.start() < last for first, last in taken)
        ]
        looked = _Look(text, start, end, folded, words)
        for i in range(len(words)):
            found += self._at(looked, i)
        spelled = [
            w if w.text.isascii() else _Word(w.text, plain(with_umlauts(w.text)), w.start, w.end, has_umlauts=True)
            for w in words
        ]
        if any(one.letters != other.letters for one, other in zip(words, spelled, strict=True)):
            looked = _Look(text, start, end, folded, spelled)
            for i in range(len(words)):
                found += self._at(looked, i)
        return [_moved(hit, start) for hit in found]

    def _looked_at(self, letters: str) -> bool:
        """Return whether a form begins with these letters, or is inside or at the start of them."""
        size = len(letters)
        return (
            letters in self._beginnings
            or any(letters[:length] in self._forms for length in range(1, size))
            or any(
                letters[first:last] in self._inside
                for first in range(1, size - self._shortest + 1)
                for last in range(first + self._shortest, size + 1)
            )
        )

    def _at(self, look: _Look, first: int) -> Iterator[Hit]:
        """Yield the forms that begin in a word."""
        if not self._may_hold(look.words[first].letters):
            return
        joined = ""
        for last in range(first, min(first + _MAX_WORDS, len(look.words))):
            word = look.words[last]
            if last > first and not look.is_joined(last):
                break
            for length in range(len(word.letters), 0, -1):
                for form, owners in self._forms.get(joined + word.letters[:length], {}).items():
                    hit = look.hit(form, owners, first, last, length)
                    if hit:
                        yield hit
            joined += word.letters
            if joined not in self._beginnings:
                break
        yield from self._embedded(look, look.words[first])

    def _embedded(self, look: _Look, word: _Word) -> Iterator[Hit]:
        letters = word.letters
        for first in range(1, len(letters) - self._shortest + 1):
            for last in range(len(letters), first + self._shortest - 1, -1):
                if letters[first:last] in self._inside:
                    for form, owners in self._forms[letters[first:last]].items():
                        hit = look.inside(form, owners, word, first, last)
                        if hit:
                            yield hit

    def _in_address(self, address: str, at: int, folded: Folded) -> Iterator[Hit]:
        """Yield the parts of an address that hold a name, each as a whole."""
        for start, end in _units(address):
            found = self._in_unit(address[start:end])
            if found:
                part, owners = found
                span = folded.around(at + start, at + end)
                form = Form(letters_of(address[start:end]), part, Care.ANY)
                yield Hit(*span, form, tuple(sorted(owners)), is_sure=True, initials=span[0], is_address=True)

    def _in_unit(self, unit: str) -> tuple[Part, set[Owner]] | None:
        """Return the owners of the name in a part of an address.

        The part is the name, a piece of it is, or a long enough name is inside.
        """
        letters = "".join(map(plain, _PIECE.findall(unit)))
        if found := self._addresses.get(letters):
            return next(iter(found.items()))
        for piece in _PIECE.findall(unit):
            if len(piece) > 2 and (found := self._addresses.get(plain(piece))):
                return next(iter(found.items()))
        for length in range(len(letters), _MIN_EMBEDDED - 1, -1):
            for first in range(len(letters) - length + 1):
                inside = letters[first : first + length]
                if inside not in WORDS and (found := self._addresses.get(inside)):
                    return next(iter(found.items()))
        return None


class _Look:
    """A stretch of a text: its words, and their surroundings."""

    def __init__(self, text: str, start: int, end: int, folded: Folded, words: list[_Word]) -> None:
        self._text, self._start, self._end, self._folded, self.words = text, start, end, folded, words

    def is_joined(self, i: int) -> bool:
        """Return whether a word can belong to one name with the word before it."""
        gap = self._folded.text[self.words[i - 1].end : self.words[i].start]
        if _GAP.fullmatch(gap):
            return True
        before = self.words[i - 1].letters
        is_short = len(before) < 4 and before not in GIVEN_NAMES
        return bool(_ABBREVIATED.fullmatch(gap)) and (is_short or (gap == "." and self.words[i].text.islower()))

    def hit(self, form: Form, owners: set[Owner], first: int, last: int, length: int) -> Hit | None:
        """Return the hit for a form from one word to another, of which it takes `length` letters."""
        words = self.words[first : last + 1]
        rest = words[-1].letters[length:]
        if not self._may_go_on(form, words[-1], rest, len(words)) or not self._may_be_in_order(form, words):
            return None
        is_sure = self._is_sure(form, first, last)
        if is_sure is None:
            return None
        start, end = words[0].start, words[-1].start + words[-1].offset(length)
        if words[0].letters in _APOSTROPHED and self._folded.text[start - 1 : start] == "'":
            start -= 1
        span = self._folded.around(start, end)
        begins = initials_before(self._folded.text, start) if form.part is Part.FAMILY else start
        initials = self._folded.around(begins, end)[0]
        return Hit(
            *span, form, tuple(sorted(owners)), is_sure, initials, rest=rest,
            is_strong=is_sure and form.care in (*_IN_COMPOUNDS, Care.LINKED, Care.PHRASE),
        )  # fmt: skip

    def inside(self, form: Form, owners: set[Owner], word: _Word, first: int, last: int) -> Hit | None:
        """Return the hit for a form inside a word."""
        start, end = word.offset(first), word.offset(last)
        is_camel = word.text[start : start + 1].isupper() and not word.text.isupper()
        is_told = is_unspaced(form.letters) or (last - first > _MIN_EMBEDDED and form.care in (Care.ANY, Care.NAMED))
        if not is_camel and not is_told:
            return None
        is_sure = (
            is_camel or is_unspaced(form.letters) or (last - first >= _MIN_SURE_EMBEDDED and form.care is Care.ANY)
        )
        span = self._folded.around(word.start + start, word.start + end)
        rest = word.letters[last:]
        return Hit(*span, form, tuple(sorted(owners)), is_sure, initials=span[0], rest=rest, is_inside=True)

    def _may_be_in_order(self, form: Form, words: list[_Word]) -> bool:
        """Return whether the words are in the name's usual order, or family name first: "Quintin, Bernard"."""
        if not form.is_reversed:
            return not self._has_comma(words)
        if initials_before(self._folded.text, words[0].start) < words[0].start:
            return False
        last = words[-1]
        is_vague = len(words) > 1 and care_for(last.letters, is_given=True) in (Care.CONTEXT, Care.CAPITAL)
        return not is_vague or last.text[:1].isupper()

    def _may_go_on(self, form: Form, word: _Word, rest: str, size: int) -> bool:
        """Return whether a word may have more letters after the form."""
        is_capital = word.text[:1].isupper()
        if form.care is Care.STEM:
            endings = OF_PERSONS if form.part is Part.FAMILY else OF_PLACES
            return rest in endings and (is_capital or len(rest) >= _MIN_LOWER_ENDING)
        if not rest or (rest.isdigit() and len(form.letters) > 1):
            return True
        if form.care in (Care.DOTTED, Care.EXACT):
            return rest == "s" and form.care is Care.EXACT
        if rest in _ENDINGS:
            return len(form.letters) > 2 or (rest == "s" and is_capital)
        if form.care is Care.TOWN:
            return is_capital and len(form.letters) > _MIN_GENITIVE
        if form.care in (Care.ANY, Care.NAMED):
            is_whole = size > 1 or is_unspaced(form.letters)
            return is_whole or (len(form.letters) > 3 and is_capital) or len(form.letters) >= _MIN_EMBEDDED
        return False

    def _is_sure(self, form: Form, first: int, last: int) -> bool | None:
        """Return whether the form counts in any article (True), in one about its name (False), or not here (None)."""
        words = self.words[first : last + 1]
        if len(words) > form.size and not self._is_one_name(words, form):
            return None
        match form.care:
            case Care.ANY | Care.TOWN | Care.STEM:
                return True
            case Care.NAMED:
                return any(c.isupper() for c in words[0].text)
            case Care.WORD | Care.CAPITAL | Care.CONTEXT:
                return self._is_sure_alone(form, first, last)
            case Care.LINKED:
                if len(words) == 1 or words[-1].text[:1].isupper():
                    return True
                is_other = is_word(words[-1].letters) and not any(is_archaic(word.letters) for word in words[:-1])
                return None if is_other else False
            case Care.PHRASE:
                return len(words) == 1 or any(c.isupper() for word in words for c in word.text)
            case Care.EXACT:
                is_so = self._folded.text[words[0].start : words[-1].end].startswith(form.spelling)
                return len(form.letters) > 2 if is_so else None
            case Care.LAST:
                return None if self._is_sure_alone(form, first, last) is None else False
            case Care.DOTTED:
                return False if all(map(self._is_initial, words)) or self._is_with_age(words) else None

    def _is_sure_alone(self, form: Form, first: int, last: int) -> bool | None:
        """Return the same for a form that has to be a word by itself."""
        word = self.words[first]
        is_told = form.care is Care.WORD or word.text[:1].isupper()
        is_told = is_told or (form.care is Care.CAPITAL and not word.text.isascii())  # "zoë" is no other word
        if self._is_in_another_name(first, last) or not is_told:
            return None
        if form.care is Care.CONTEXT:
            return form.letters not in CAPITALISED and not begins_a_sentence(
                self._text, self._start + self._folded.around(word.start, word.end)[0]
            )
        return not len(form.letters) < len(word.letters) == _MIN_GENITIVE

    def _is_with_age(self, words: list[_Word]) -> bool:
        """Return whether a word in capitals has an age in brackets after it: "GV (54)"."""
        return len(words) == 1 and words[0].text.isupper() and bool(_AGE.match(self._folded.text, words[0].end))

    def _is_initial(self, word: _Word) -> bool:
        """Return whether a word is a capital with a full stop."""
        return len(word.letters) == 1 and word.text.isupper() and self._folded.text[word.end : word.end + 1] == "."

    def _is_one_name(self, words: list[_Word], form: Form) -> bool:
        """Return whether more words than a name has may still be that name.

        It was broken at a hyphen, spelled out, or all words have capitals.
        """
        if form.care is Care.DOTTED:
            return True
        gaps = [self._folded.text[one.end : other.start] for one, other in pairwise(words)]
        is_broken = all(gap.strip() in ("-", "¬") for gap in gaps)
        is_spelled = len(words) > _MIN_GENITIVE and all(
            len(word.letters) == 1 and word.text.isupper() for word in words
        )
        return (
            is_broken or is_spelled or (form.care in _IN_COMPOUNDS and all(word.text[:1].isupper() for word in words))
        )

    def _is_in_another_name(self, first: int, last: int) -> bool:
        """Return whether a hyphen joins the words to another with a capital: "Sint-Jan", "Jean-Pierre"."""
        text, words = self._folded.text, self.words
        before = (
            first and text[words[first - 1].end : words[first].start] == "-" and words[first - 1].text[:1].isupper()
        )
        behind = (
            last + 1 < len(words)
            and text[words[last].end : words[last + 1].start] == "-"
            and words[last + 1].text[:1].isupper()
        )
        return bool(before or behind)

    def _has_comma(self, words: list[_Word]) -> bool:
        return any("," in self._folded.text[one.end : other.start] for one, other in pairwise(words))


def initials_before(text: str, start: int) -> int:
    """Return the start of the initials before the name at an offset; the offset when there are none."""
    first = max(0, start - 24)
    match = _INITIALS_BEFORE.search(text[first:start])
    return first + match.start() if match else start


def _units(address: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of an address that are replaced as a whole.

    They are the name before an @ or after a sign, the labels of a host, and the segments of a path.
    """
    sign = address.find("@", 1)
    if address[0] in "@#":
        yield 1, len(address)
        return
    if sign > 0 and "/" not in address[:sign]:
        yield 0, sign
        host, path = sign + 1, len(address)
    else:
        host = scheme.end() if (scheme := _SCHEME.match(address)) else 0
        path = next((i for i in range(host, len(address)) if address[i] in "/?#"), len(address))
    for match in chain(_LABEL.finditer(address, host, path), _UNIT.finditer(address, path)):
        yield match.span()


def _moved(hit: Hit, by: int) -> Hit:
    return Hit(
        hit.start + by, hit.end + by, hit.form, hit.owners, hit.is_sure, hit.initials + by, hit.rest, hit.is_inside,
        hit.is_address, hit.is_strong,
    )  # fmt: skip
