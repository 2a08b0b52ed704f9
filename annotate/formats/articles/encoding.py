"""Detect the encoding of a text file by its letters and signs beyond ASCII.

A file that is not UTF-8 is decoded in every encoding that Western Europe has used. The one that puts the characters
beyond ASCII where written language has them is taken. Doubt is reported.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from charset_normalizer import from_bytes

from annotate.formats.base import Notice, Omission

CHOICES = ("utf-8", "cp1252", "iso-8859-15", "mac_roman", "cp850", "utf-16")
TITLES = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "iso-8859-15": "ISO-8859-15",
    "mac_roman": "Mac Roman",
    "cp850": "DOS (850)",
    "utf-16": "UTF-16",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("utf-8", "cp1252", "iso-8859-15", "mac_roman", "cp850")
_CONTROL = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})  # bytes that text hardly ever has
_MAX_CONTROL = 0.05  # of all bytes; what has more is no text
_MAX_WEIGHED = 5_000  # characters beyond ASCII that are weighed
MAX_MEAN_COST = 4.0  # above this no Western encoding fits
_DOUBT = 2.0  # difference in cost below which another reading is as good
_MIN_GUESSED = 12  # characters beyond ASCII, for a guess among all encodings there are
_OLD = 2.0  # cost of supposing a file of MS-DOS
_CONTEXT = 20  # characters before and after a doubtful one, in an excerpt
_BAD = "\ufffd"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")

# what one character costs where it stands well: the rarer, the more
_LETTERS = {
    c: cost for cost, letters in ((1.0, "éèëïöüäàçê"), (2.0, "ôâîûùóáœñåøß"), (3.0, "æíúãšžòõìÿý")) for c in letters
}
_RARE_LETTER = 5.0
_OPENING, _CLOSING = "‘“„«‹¿¡", "’”»›…"
_BESIDE_NUMBERS = {"€": 0.5, "£": 1.5, "°": 1.5, "§": 2.0, "½": 2.0, "¼": 2.0, "¾": 2.0, "±": 2.0, "¥": 2.0, "%": 1.0}
_ANYWHERE = {"\u00a0": 1.0, "©": 2.0, "®": 2.0, "™": 2.0, "•": 1.5, "·": 2.0, "×": 2.0, "²": 2.0, "³": 2.0, "º": 3.0, "ª": 3.0, "\u00ad": 2.0}  # fmt: skip
_ODD = 7.0
_IN_A_WORD = 9.0  # a sign between letters, a capital after a small letter


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a text file, their encoding, the number of invalid bytes, and the rival encodings."""

    text: str
    encoding: str
    bad: int = 0
    rivals: tuple[str, ...] = ()

    def notices(self, where: str) -> Iterator[Notice]:
        """Yield what to tell the user about the decoding."""
        if self.bad:
            yield Notice(where, Omission.BYTES, self.bad)
        if self.rivals:
            names = tuple(TITLES.get(name, name) for name in (self.encoding, *self.rivals))
            yield Notice(where, Omission.ENCODING, 1, names)


def decoded(data: bytes, encoding: str = "") -> Decoded | None:
    """Return the characters of a file, None when it is no text.

    A file with a byte-order mark or of valid UTF-8 is decoded as that, any other in `encoding` or in the likeliest one.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _replaced(data, name)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" not in text:
        return Decoded(text, "utf-8")
    if encoding:
        return _replaced(data, encoding)
    if wide := _wide(data):
        return _replaced(data, wide)
    if b"\0" in data or len(data) - len(data.translate(None, _CONTROL)) > _MAX_CONTROL * len(data):
        return None
    return _likeliest(data)


def cheaper(data: bytes, declared: Decoded) -> Decoded:
    """Return the characters as UTF-8 where these fit written language better than those of the declared encoding."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return declared
    saved = _cost(declared.text) - _cost(text)
    if text == declared.text or saved <= 0:
        return declared
    return Decoded(text, "utf-8", rivals=(declared.encoding,) if saved < _DOUBT else ())


def mean_cost(text: str) -> float:
    """Return how badly the characters beyond ASCII fit their positions, 0 when there are none."""
    return _cost(text) / max(1, _weighed(text))


def is_encoding(name: str) -> bool:
    """Return whether Python can decode text in an encoding of this name."""
    try:
        return isinstance("a".encode(name), bytes)
    except (LookupError, ValueError):
        return False


def excerpts(data: bytes, found: Decoded) -> dict[str, str]:
    """Return for an encoding and each rival the first words that differ between them."""
    texts = {name: data.decode(name, "replace") for name in (found.encoding, *found.rivals)}
    shortest = min(map(len, texts.values()))
    at = next((i for i in range(shortest) if len({text[i] for text in texts.values()}) > 1), 0)
    return {name: " ".join(text[max(0, at - _CONTEXT) : at + _CONTEXT].split()) for name, text in texts.items()}


def _replaced(data: bytes, encoding: str) -> Decoded:
    """Return the text with U+FFFD for each invalid byte."""
    text = data.decode(encoding, "replace")
    there = data.count(_BAD.encode()) if encoding.startswith("utf-8") else 0
    return Decoded(text, encoding.removesuffix("-sig"), text.count(_BAD) - there)


def _wide(data: bytes) -> str:
    """Return UTF-16 without a byte-order mark, told by the zeros beside Latin letters; "" for anything else."""
    high, low = data[:4096:2].count(0), data[1:4096:2].count(0)
    size = len(data[:4096]) // 2
    if max(high, low) < 0.7 * size or min(high, low) > 0.05 * size:
        return ""
    return "utf-16-be" if high > low else "utf-16-le"


def _likeliest(data: bytes) -> Decoded:
    """Return the decoding with the lowest cost, with those that cost hardly more."""
    readings = [_replaced(data, name) for name in _CANDIDATES]
    costs = {reading.encoding: _cost(reading.text) for reading in readings}
    costs["cp850"] += _OLD
    best = min(readings, key=lambda reading: costs[reading.encoding])
    least = costs[best.encoding]
    if best.encoding != "utf-8" and least > MAX_MEAN_COST * _weighed(best.text):
        return _guessed(data, best)
    rivals: dict[str, str] = {}  # text: encoding
    for reading in readings:
        if costs[reading.encoding] < least + _DOUBT and reading.text != best.text:
            rivals.setdefault(reading.text, reading.encoding)
    return Decoded(best.text, best.encoding, best.bad, tuple(rivals.values()))


def _guessed(data: bytes, western: Decoded) -> Decoded:
    """Return the best guess among all encodings. It needs some text, and is always doubtful."""
    guess = from_bytes(data).best()
    if guess is None or _weighed(western.text) < _MIN_GUESSED:
        rival = guess.encoding if guess else next(name for name in _CANDIDATES[1:] if name != western.encoding)
        return Decoded(western.text, western.encoding, western.bad, (rival,))
    return Decoded(str(guess), guess.encoding, rivals=(western.encoding,))


def _weighed(text: str) -> int:
    """Return how many characters `_cost` weighs."""
    return sum(1 for _ in islice(_BEYOND_ASCII.finditer(text), _MAX_WEIGHED))


def _cost(text: str) -> float:
    """Return what the characters beyond ASCII cost at their positions."""
    found: Counter[tuple[str, str, str]] = Counter()
    for match in islice(_BEYOND_ASCII.finditer(text), _MAX_WEIGHED):
        at = match.start()
        found[text[at - 1 : at] or " ", match[0], text[at + 1 : at + 2] or " "] += 1
    return sum(count * _cost_of(*there) for there, count in found.items())


def _cost_of(before: str, character: str, after: str) -> float:
    if character == _BAD or character < "\u00a0" or "\u02b0" <= character <= "\u02ff":  # the last: accents alone
        return _IN_A_WORD
    if character.isalpha():
        return _cost_of_letter(before, character, after)
    if character in _OPENING:
        return _IN_A_WORD if before.isalpha() and after.isalpha() else 2.0 if before.isalpha() else 1.0
    if character in _CLOSING:
        if character == "’" and before.isalpha() and after.isalpha():
            return 0.5
        return 1.0 if character == "’" or not after.isalpha() else _IN_A_WORD if before.isalpha() else 3.0
    if character in "–—":
        return 4.0 if before.isalpha() or after.isalpha() else 1.0
    if character == "°" and after in "CF" and not before.isalpha():
        return 1.0
    if before.isalpha() and after.isalpha():
        return _IN_A_WORD
    if character in _BESIDE_NUMBERS:
        is_alone = not (before.isalpha() or after.isalpha())
        return _BESIDE_NUMBERS[character] + (0.0 if is_alone else 6.0)
    return _ANYWHERE.get(character, _ODD)


def _cost_of_letter(before: str, letter: str, after: str) -> float:
    """Return the cost of a letter: capitals start words or are among capitals, accents do not pile up."""
    if letter > "\u024f":
        return 2.0  # another script: only UTF-8 gives one
    if letter in "œŒ" and after in "uU":
        return 0.0
    cost = _LETTERS.get(letter.lower(), _RARE_LETTER)
    if letter.isupper() and before.islower():
        cost += _IN_A_WORD
    if (
        (letter == "ç" and after not in "aou")
        or (letter == "ù" and after.isalpha())
        or (letter == "ú" and after in "aeou")
    ):
        cost += 3.0
    if letter.islower() and before.isupper() and after.isupper():
        cost += 4.0
    if not before.isalpha() and not after.isalpha() and letter != "à":
        cost += 4.0
    if before.isalpha() and after.isalpha() and not (before + after).isascii() and min(before, after) >= "\u00c0":
        cost += 6.0
    return cost
