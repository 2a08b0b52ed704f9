"""Join tokens to running text: where written Dutch, English and French have spaces."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

# what the Penn Treebank, and what was made in its way, writes for brackets and quotation marks
_PENN = {
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"',
}  # fmt: skip
_NONE_BEFORE = set(".,;:!?)]}%") | {"...", "…", "”", "’", "»"}
_NONE_AFTER = set("([{€$") | {"“", "‘", "«", "„"}
_FRENCH_APART = {";", ":", "!", "?", "»", "%"}  # French has a space before these, and one behind «
_VERBS = {"n't", "n’t"} | {f"{sign}{end}" for sign in "'’" for end in ("ll", "re", "ve", "d", "m")}  # English: they 'll
_GENITIVES = {"'s", "’s"}
# Dutch words that 's stands before
_AFTER_S = {
    *(f"{part}s" for part in ("ochtend", "morgen", "middag", "namiddag", "avond", "nacht", "anderendaag", "anderdaag")),
    *(f"{day}dags" for day in ("maan", "dins", "woens", "donder", "vrij", "zater", "zon")),
    *"winters zomers lands werelds konings keizers heren mans hertogenbosch hertogenrade herenelderen heerenberg".split(),
    *"heerenhoek gravenhage gravenzande gravendeel gravenmoer gravenpolder graveland gravenvoeren gravenwezel".split(),
}
_CUT = (["t"], ["n"], ["k"])  # Dutch words of which the apostrophe became a word of its own
_ELIDED = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr|aujourd|prud|dell|all|nell|sull|dall|un)['’]", re.I
)
_JOINING = {"en", "of", "et", "ou", "and", "or", "und", "oder", "/", ",", "–", "-"}  # of "in- en -uitvoer"
_SPOKEN = {
    "french": {"le", "la", "les", "des", "est", "une", "et", "du", "dans", "pour", "qui", "sur"},
    "english": {"the", "of", "and", "to", "is", "was", "for", "that", "with", "his"},
    "dutch": {"de", "het", "een", "van", "en", "is", "dat", "op", "voor", "met", "te", "zijn", "in"},
}


def join(
    tokens: Sequence[str],
    *,
    begins: Collection[int] = (),
    spaces: Sequence[bool] | None = None,
    language: str = "",
) -> tuple[str, list[tuple[int, int]]]:
    """Return the text, and the span of each token in it.

    Args:
        begins: The tokens with which an entity begins.
        language: One that `guess_language` returns; "" for that of the tokens.
        spaces: Whether a space follows each token. Without it the rules of the language decide, straight quotation
            marks open and close by turns, and the Penn Treebank's brackets and quotation marks are restored.

    """
    written = list(tokens) if spaces is not None else [_PENN.get(token, token) for token in tokens]
    if spaces is None:
        spaces = _spaces(tokens, written, begins, language or guess_language(tokens))
    text: list[str] = []
    spans = []
    at = 0
    for i, (token, is_spaced) in enumerate(zip(written, spaces, strict=True)):
        spans.append((at, at + len(token)))
        text.append(token)
        at += len(token)
        if is_spaced and i + 1 < len(written):
            text.append(" ")
            at += 1
    return "".join(text), spans


def guess_language(tokens: Sequence[str]) -> str:
    """Return the language that most of the function words are of, Dutch when there are none."""
    counts = {name: sum(map(words.__contains__, tokens)) for name, words in _SPOKEN.items()}
    if not counts["dutch"]:
        counts["french"] += sum(token[-1:] in "'’" and _ELIDED.fullmatch(token) is not None for token in tokens)
    return max(("dutch", "english", "french"), key=lambda name: counts[name])


def align(text: str, tokens: Sequence[str]) -> list[tuple[int, int]] | None:
    """Return the span of each token in a text that holds them in order, None when it does not."""
    spans = []
    at = 0
    for token in tokens:
        while text[at : at + 1].isspace():
            at += 1
        found = next((form for form in (token, _PENN.get(token)) if form and text.startswith(form, at)), None)
        if found is None:
            return None
        spans.append((at, at + len(found)))
        at += len(found)
    return None if text[at:].strip() else spans


def _spaces(tokens: Sequence[str], written: Sequence[str], begins: Collection[int], language: str) -> list[bool]:
    """Return whether a space follows each token."""
    befores, afters = zip(*_quotes(tokens, written), strict=True) if tokens else ((), ())
    found = []
    for i in range(len(written)):
        following = written[i + 1] if i + 1 < len(written) else ""
        is_glued = afters[i] if afters[i] is not None else _holds_next(written[i], following, language)
        if not is_glued and following:
            before = befores[i + 1]
            is_glued = before if before is not None else _holds_previous(written, i + 1, begins, language)
        found.append(not is_glued)
    return found


def _quotes(tokens: Sequence[str], written: Sequence[str]) -> list[tuple[bool | None, bool | None]]:
    """Return for each straight quotation mark whether it is attached to its neighbours; else (None, None)."""
    is_open = {'"': False, "'": False}
    found: list[tuple[bool | None, bool | None]] = []
    for i, (token, sign) in enumerate(zip(tokens, written, strict=True)):
        if sign not in is_open:
            found.append((None, None))
            continue
        if sign == "'" and written[i + 1 : i + 2] in _CUT:
            found.append((False, True))
            continue
        closes = is_open[sign] if token not in ("``", "''") else token == "''"
        closes = closes or (sign == "'" and "'" not in written[i + 1 :])
        is_open[sign] = not closes
        found.append((closes, not closes))
    return found


def _holds_next(token: str, following: str, language: str) -> bool:
    """Return whether a token has no space after it."""
    if token == "«":
        return language != "french"
    if token in _NONE_AFTER:
        return True
    return token[-1:] in "'’" and _ELIDED.fullmatch(token) is not None and following[:1].isalpha()


def _holds_previous(tokens: Sequence[str], i: int, begins: Collection[int], language: str) -> bool:
    """Return whether the token at `i`, which is not the first, has no space before it."""
    token, previous = tokens[i], tokens[i - 1]
    if token in _NONE_BEFORE:
        return language != "french" or token not in _FRENCH_APART
    if token in _GENITIVES:
        return _is_genitive(tokens, i, begins, language)
    if token.lower() in _VERBS:
        return language != "dutch" or token.lower().startswith("n")
    is_rest = token[0] in "-‑" and token[1:2].isalpha()  # of a word that was cut at its hyphen
    return is_rest and previous.lower() not in _JOINING and (previous[-1:].isalnum() or previous[-1:] in "'’")


def _is_genitive(tokens: Sequence[str], i: int, begins: Collection[int], language: str) -> bool:
    """Return whether 's belongs to the token before it (Anna's, foto's), not to the next ('s morgens)."""
    previous, following = tokens[i - 1], tokens[i + 1] if i + 1 < len(tokens) else ""
    if i in begins or (following[:1] in ("-", "‑") and following[1:2].isalpha()) or not previous[-1:].isalnum():
        return False
    if language != "dutch":
        return True
    is_plural = len(previous) > 2 and previous[-1] in "aiouyé"
    return following.lower() not in _AFTER_S and (previous[:1].isupper() or is_plural)
