"""Join printed lines: decide whether a hyphen at a line's end splits a word, or belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PART = re.compile(r"[^\s]*[^\W_][-\u2010\u00ad]$")
_FIRST = re.compile(r"\W*\w+")
_ELLIPSIS = {"en", "of", "et", "ou", "and", "or", "und", "oder", "tot", "als"}  # vracht- en verzendkosten
_NOUNS = {
    "Kamer",
    "Senaats",
    "Staats",
    "Rijks",
    "Euro",
    "Parlements",
}  # with capitals, yet written as one: Kamervoorzitter
_VOWEL = re.compile(r"[aeiouyàâäáèéêëíìîïóòôöúùûüÿœæ]", re.I)
# what stands behind a name and a hyphen: Groen-fractieleider, Ajax-trainer
_HEADS = re.compile(
    r"(fractie|partij|club|ere|vice|oud-?)?(voorzit(s?ter|ster|ters|terschap)|leiders?|leidster|kopstuk(ken)?|ministers?|premier"
    r"|kamerl(id|eden)|parlementsl(id|eden)|raadsl(id|eden)|l(id|eden)|schepen(en)?|wethouders?|burgemeesters?|senator(en)?"
    r"|woordvoerd(st)?ers?|trainers?|coach(es)?|spelers?|speelsters?|spits|verdedigers?|doelman|keeper|middenvelders?|aanvoerders?"
    r"|baas|bazen|top(man|vrouw|lui)?|ceo|directeurs?|directrice|bestuur(ders?)?|fans?|supporters?|aanhangers?|kandidaat"
    r"|kandidaten|lijst(trekker|trekster|duwer)?|politic(us|a|i)|journaliste?n?|presentat(or|rice)|correspondent(en)?"
    r"|redact(eur|rice|ie)|verslaggevers?|regeringen?|regering|kabinet|ploeg|team|fractie|partij|wet(ten)?|akkoord(en)?|plan(nen)?"
    r"|norm(en)?|regels?|richtlijn|verordening|gebouw(en)?|centrum|regio|gebied|crisis|virus|staking(en)?|medewerkers?"
    r"|werknemers?|personeel|ambtenaar|ambtenaren|agent(en)?|onderzoek(ers?)?|rapport(en)?|studie|reeks|film|serie|congres"
    r"|stemmers?|kiezers?|campagne|beleid|voorstel(len)?|familie|stad|provincie|kust|haven|duel|wedstrijd|finale|match)"
)


def join_lines(lines: Sequence[str]) -> str:
    """Return lines as one text. Evidence from the lines themselves goes before the form of a word."""
    words = set(re.findall(r"[\w’'-]+", " ".join(lines)))
    text = lines[0]
    for line in lines[1:]:
        text = _joined(text, line, words)
    return text


def _joined(before: str, line: str, words: set[str]) -> str:
    if before.endswith("\u00ad"):
        return before[:-1] + line
    part, first = _PART.search(before), _FIRST.match(line)
    if not part or not first:
        return before + ("" if before.endswith("\u2011") else " ") + line
    left, right = part[0][:-1].lstrip("(“‘\"'«"), first[0]
    if right.lower() in _ELLIPSIS and line[len(right) : len(right) + 1] in ("", " "):
        return f"{before} {line}"
    if _keeps_hyphen(left, right, words, is_first=_begins_sentence(before, len(left) + 1)):
        return before + line
    return before[:-1] + line


def _keeps_hyphen(left: str, right: str, words: set[str], is_first: bool) -> bool:
    """Return whether a hyphen belongs to a compound of `left` and `right`."""
    last = left.rsplit("-", 1)[-1]
    if left + right in words:
        return False
    if f"{left}-{right}" in words:
        return True
    if not right[0].islower() or any(c.isdigit() for c in last):
        return True
    if not _VOWEL.search(last) or (len(last) > 1 and last.isupper()) or (last[1:] != last[1:].lower()):
        return True  # no syllable: Vld-voorzitter, VRT-journalist, PvdA-leider
    is_name = last[0].isupper() and last not in _NOUNS
    if is_name and not is_first and (last in words or _HEADS.fullmatch(right)):
        return True
    return is_name and is_first and last in words and bool(_HEADS.fullmatch(right))


def _begins_sentence(text: str, length: int) -> bool:
    """Return whether the last word of a text, so many characters, begins a sentence."""
    rest = text[:-length].rstrip(" (“‘\"'«")
    return not rest or rest.endswith((".", "!", "?", ":", "\n", "”", "•", "–"))
