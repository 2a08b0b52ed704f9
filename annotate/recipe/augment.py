"""The same sentences as running text, headlines, in capitals, in small letters and between quotes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from annotate.recipe.boundaries import make_doc, spans_of

_QUOTES = (("“", "”"), ("“", "”"), ("‘", "’"), ("«", "»"), ("„", "”"))
_BETWEEN = (" ", " ", " ", "\n", "\n\n")


def join(nlp: Language, docs: Sequence[Doc], alone: float, seed: int) -> list[Doc]:
    """Documents of two to five sentences each; the share `alone` of the sentences stays single."""
    chance = random.Random(seed)
    rest = list(docs)
    chance.shuffle(rest)
    joined = []
    while rest:
        number = 1 if chance.random() < alone else chance.randint(2, 5)
        joined.append(_joined(nlp, rest[:number], chance))
        rest = rest[number:]
    return joined


def headlines(nlp: Language, docs: Sequence[Doc], share: float, seed: int) -> list[Doc]:
    """Return copies of a share of the short sentences as headlines: no full stop, capitals, title case or small letters."""
    chance = random.Random(seed)
    ways: tuple[Callable[[str], str], ...] = (_no_stop, _no_stop, str.upper, _title_case, str.lower)
    chosen = [doc for doc in docs if len(doc) <= 25 and chance.random() < share]
    return [changed for doc in chosen if (changed := _rewritten(nlp, doc, chance.choice(ways)))]


def requote(nlp: Language, docs: Sequence[Doc], share: float, seed: int) -> list[Doc]:
    """Return the documents, with typographic quotes for the straight ones in a share of them."""
    chance = random.Random(seed)
    return [
        _rewritten(nlp, doc, lambda text: _typographic(text, chance)) or doc
        if '"' in doc.text and chance.random() < share
        else doc
        for doc in docs
    ]


def in_quotes(nlp: Language, docs: Sequence[Doc], share: float, seed: int) -> list[Doc]:
    """Return copies of a share of the short sentences between quotes, names right beside them."""
    chance = random.Random(seed)
    found = []
    for doc in docs:
        if len(doc) < 18 and '"' not in doc.text and chance.random() < share:
            opening, closing = chance.choice((*_QUOTES, ('"', '"')))
            text = doc.text.rstrip(".")
            spans = [(start + 1, min(end, len(text)) + 1, label) for start, end, label in spans_of(doc)]
            found.append(make_doc(nlp, opening + text + closing, [s for s in spans if s[0] < s[1]]))
    return found


def _joined(nlp: Language, docs: Sequence[Doc], chance: random.Random) -> Doc:
    text = ""
    spans: list[tuple[int, int, str]] = []
    for doc in docs:
        if text:
            text += chance.choice(_BETWEEN)
        spans += [(start + len(text), end + len(text), label) for start, end, label in spans_of(doc)]
        text += doc.text.rstrip()
    return make_doc(nlp, text, spans)


def _rewritten(nlp: Language, doc: Doc, rewrite: Callable[[str], str]) -> Doc | None:
    """Return the document with its text rewritten; None when that moved characters."""
    text = rewrite(doc.text)
    if len(text) > len(doc.text) or len(text) < len(doc.text) - 1:
        return None
    return make_doc(nlp, text, [(a, min(b, len(text)), label) for a, b, label in spans_of(doc) if a < len(text)])


def _no_stop(text: str) -> str:
    return text.removesuffix(".")


def _title_case(text: str) -> str:
    return re.sub(r"(?<!\S)\w", lambda match: match.group().upper(), text)


def _typographic(text: str, chance: random.Random) -> str:
    opening, closing = chance.choice(_QUOTES)
    is_open = False
    characters = []
    for character in text:
        if character == '"':
            is_open = not is_open
            character = opening if is_open else closing
        characters.append(character)
    return "".join(characters)
