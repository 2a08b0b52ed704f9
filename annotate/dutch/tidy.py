"""Corrections to what the network finds, each true of nearly every Dutch text: edges, pieces, what is no name, results."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from spacy.tokens import Doc, Span

PARTICLES = frozenset(
    "van de den der ten ter te 't ’t von zu la le el al du di da dos del bin ben ibn op den in".split()
)
_EDGES = set("\"'“”‘’«»„`.,;:!?()[]–-…#@") | {"''", "``", "..."}
_TITLES = frozenset(
    "Dhr. dhr. Mevr. mevr. Mej. mej. Dr. dr. Drs. drs. Prof. prof. Ir. ir. Ing. ing. Mr. mr. Ds. ds. Mgr. mgr. Z.K.H."
    " Mevrouw Meneer Meester Minister Premier President Koning Koningin Prins Prinses Kroonprins Paus Kardinaal Bisschop"
    " Pater Zuster Broeder Baron Barones Graaf Gravin Ridder Jonkheer Generaal Kolonel Majoor Kapitein Sir Lady Oom Tante"
    " Professor Dokter Rechter Burgemeester Schepen Wethouder Gouverneur Trainer Bondscoach Coach Directeur Voorzitter".split()
)
_ORDINARY_COMPOUND = re.compile(r"[A-Z][a-z]+(-[a-z]+)+")
# Kinds of firms and people that start a sentence with a capital: Huishoudketen Blokker, Recensente Els Maes.
_KIND_WORD = re.compile(
    r"[A-Z][a-zë]{3,}(?:keten|vereniging|bedrijf|concern|groep|bureau|organisatie|fabriek|fabrikant|maker|blad|site|website|zaak"
    r"|reus|bouwer|winkel|merk|coöperatie|bank|club|ploeg|partij|ster|ente|ent|eur|euse|ares|ist|iste|loog|loge|man|vrouw|meester"
    r"|arts|kundige|expert|kenner|leider|leidster|speler|speelster|baas|chef)"
)
_SCORE = re.compile(r"\d{1,3}-\d{1,3}")


def tidy(doc: Doc, spans: list[Span], keep: Collection[str]) -> list[Span]:
    """Return the spans, corrected; names in `keep` stay whatever they look like."""
    has_capitals = sum(c.isupper() for c in doc.text) * 100 > len(doc.text)
    trimmed = [t for span in spans if (t := span if span.text in keep else trim(span))]
    pieces = [piece for span in trimmed for piece in ([span] if span.text in keep else _cut_at_slashes(span))]
    kept = [s for s in pieces if s.text in keep or _looks_like_a_name(s, has_capitals)]
    return _joined_persons(kept)


def trim(span: Span) -> Span | None:
    """Return the span without punctuation, white space, titles and lower-case kind words at its edges; None if nothing stays."""
    start, end = span.start, span.end
    while start < end and _is_edge(span, start, end):
        start += 1
    while end > start and _is_punctuation(span.doc[end - 1].text):
        end -= 1
    return Span(span.doc, start, end, label=span.label_) if start < end else None


def teams(doc: Doc, spans: list[Span], countries: Collection[str]) -> list[Span]:
    """Two places with a dash between them and a result behind them are clubs, unless they are countries."""
    clubs = set()
    for one, two in pairwise(spans):
        between = doc[one.end : two.start].text
        after = doc[two.end : two.end + 2].text.lstrip(": ")
        if between in ("-", "–") and _SCORE.match(after) and one.text not in countries and two.text not in countries:
            clubs |= {one.start, two.start}
    return [
        Span(doc, s.start, s.end, label="ORG") if s.start in clubs and s.label_ in ("LOC", "PER") else s for s in spans
    ]


def _is_edge(span: Span, start: int, end: int) -> bool:
    """Whether the token at `start` does not belong to a name that ends at `end`."""
    text = span.doc[start].text
    if _is_punctuation(text) or (text in _TITLES and span.label_ == "PER"):
        return True
    is_kind_word = (text.islower() and len(text) > 3 and text not in PARTICLES) or (
        starts_sentence(span.doc, start) and _KIND_WORD.fullmatch(text) is not None and span.label_ in ("PER", "ORG")
    )
    return is_kind_word and start + 1 < end and any(t.text[:1].isupper() for t in span.doc[start + 1 : end])


def starts_sentence(doc: Doc, i: int) -> bool:
    """Whether a token stands where any word has a capital."""
    return i == 0 or doc[i - 1].text.isspace() or doc[i - 1].text in '.!?:;“”"‘«„–-•'


def _is_punctuation(text: str) -> bool:
    return text in _EDGES or text.isspace()


def _cut_at_slashes(span: Span) -> list[Span]:
    """EU/China is two names, unless what is before the slash is one letter: A/S."""
    at = next((t.i for t in span if t.text == "/" and t.i - span.start and len(span.doc[t.i - 1]) > 1), None)
    if at is None or at + 1 >= span.end:
        return [span]
    before, after = Span(span.doc, span.start, at, span.label_), Span(span.doc, at + 1, span.end, span.label_)
    return [before, *_cut_at_slashes(after)]


def _looks_like_a_name(span: Span, has_capitals: bool) -> bool:
    """Not an address, not an ordinary compound at the start of a sentence, and in small letters only in such texts."""
    if any(token.like_url or token.like_email or "@" in token.text for token in span):
        return False
    if span.start and span.doc[span.start - 1].text in ("#", "@") and not span.doc[span.start - 1].whitespace_:
        return False
    if len(span) == 1 and (_ORDINARY_COMPOUND.fullmatch(span.text) or span.text in _TITLES):
        return False
    return not has_capitals or any(c.isupper() or c.isdigit() for c in span.text)


def _joined_persons(spans: list[Span]) -> list[Span]:
    """Nadia el Khatibi in two pieces becomes one; 't before a surname belongs to it."""
    joined: list[Span] = []
    for span in spans:
        before = joined[-1] if joined else None
        between = span.doc[before.end : span.start] if before else None
        if before and between and before.label_ == span.label_ == "PER" and all(t.text in PARTICLES for t in between):
            joined[-1] = Span(span.doc, before.start, span.end, label="PER")
        elif span.label_ == "PER" and span.start and span.doc[span.start - 1].text in ("'t", "’t"):
            joined.append(Span(span.doc, span.start - 1, span.end, label="PER"))
        else:
            joined.append(span)
    return joined
