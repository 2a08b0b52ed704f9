"""Names that their form or their place gives away: streets, datelines, signatures, towns behind a preposition, initials."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from .kinds import label_after, labelled_by_kind
from .tidy import starts_sentence

_STREET = re.compile(
    r"[A-Z][\w'’-]{2,}(?:straat|laan|steenweg|plein|dreef|weg|singel|gracht|kade|kaai|brug|poort|markt|vaart|tunnel|viaduct|hof|park)"
)
_SURE_STREET = re.compile(r"[A-Z][\w'’-]{2,}(?:straat|laan|steenweg|plein|dreef|gracht|kade|kaai|singel|(?<!dia)markt)")
_SITE = re.compile(r"[A-Z][\w-]*\.(?:be|nl|com|org|net)")
_BODIES = {
    "Kamer",
    "Senaat",
    "Congres",
    "Veiligheidsraad",
    "Hooggerechtshof",
    "Rekenhof",
    "Rekenkamer",
    "Lagerhuis",
    "Hogerhuis",
}
_NO_STREET = re.compile(
    r"(?:Verhof|Bisschoppenhof|Gerechtshof|Hooggerechtshof|Rekenhof|Wagenpark|Onderweg|Halfweg)", re.IGNORECASE
)
_WITH_PREFIX = re.compile(r"(?:anti|pro|niet|oer|neo|post|pan|on)-([A-Z].*)", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_NO_PERSON = {"N.V.", "B.V.", "V.S.", "V.N.", "U.S.", "A.S.", "C.V."}
_DATELINE = re.compile(r"^([A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?:[ /][A-ZÀ-Þ'’-]+){0,3}) (?:\([^)\n]{2,30}\) )?[-–] ", re.MULTILINE)
_BEFORE_TOWNS = {"in", "uit", "te", "naar", "nabij", "vanuit", "rond", "In", "Uit", "Te", "Naar", "Vanuit", "Rond"}


def by_shape(doc: Doc, spans: list[Span], demonyms: Collection[str], towns: Collection[str]) -> list[Span]:
    """Return the spans, sorted, with relabelled and added ones; an added one replaces what it overlaps."""
    spans = [_relabelled(span, demonyms, towns) for span in spans]
    added = [*_datelines(doc), *_signatures(doc, spans)]
    taken = {i for span in added for i in range(span.start, span.end)}
    spans = [*added, *(s for s in spans if not taken & set(range(s.start, s.end)))]
    taken = {i for span in spans for i in range(span.start, span.end)}
    spans += [span for span in _single(doc, demonyms, towns) if span.start not in taken]
    spans += [span for span in _behind_a_noun(doc) if not taken & set(range(span.start, span.end))]
    return sorted(filter_spans(spans), key=lambda span: span.start)


def _relabelled(span: Span, demonyms: Collection[str], towns: Collection[str]) -> Span:
    """Streets are places, whoever they are named after; so is a town behind in, uit or naar, or with a possessive s."""
    span = span if span.text in demonyms else labelled_by_kind(span)
    of_town = span.text[-1] == "s" and span.text[:-1] in towns and span.text not in demonyms
    in_town = span.text in towns and _follows_preposition(span.doc, span.start)
    prefixed = _WITH_PREFIX.fullmatch(span.text)
    if prefixed and prefixed[1] in demonyms:
        return Span(span.doc, span.start, span.end, label="MISC")
    is_street = _is_street(span[-1].text) and span.label_ in ("PER", "MISC")
    is_sure_street = len(span) == 1 and _SURE_STREET.fullmatch(span.text) is not None
    if is_street or is_sure_street or (span.label_ in ("PER", "MISC") and (of_town or in_town)):
        return Span(span.doc, span.start, span.end, label="LOC")
    return span


def _datelines(doc: Doc) -> Iterator[Span]:
    """DEN HAAG - or TBILISI (Reuters) - at the start of a line."""
    for match in _DATELINE.finditer(doc.text):
        at = match.start()
        for town in match[1].split("/"):
            span = doc.char_span(at, at + len(town), label="LOC")
            at += len(town) + 1
            if span is not None:
                yield span


def _signatures(doc: Doc, spans: list[Span]) -> Iterator[Span]:
    """Yield the town in a line that ends like: Willy Boone, Aalter."""
    for span in spans:
        if span.label_ != "PER" or span.end + 1 >= len(doc) or doc[span.end].text != ",":
            continue
        end = span.end + 1
        while end < len(doc) and end < span.end + 6 and not doc[end].text.isspace():
            end += 1
        town = doc[span.end + 1 : end]
        ends_line = end == len(doc) or "\n" in doc[end].text
        if ends_line and town and all(t.text[:1].isupper() or t.text in ("-", "aan", "den", "de") for t in town):
            yield Span(doc, town.start, town.end, label="LOC")


def _single(doc: Doc, demonyms: Collection[str], towns: Collection[str]) -> Iterator[Span]:
    """One-word names: NOS.nl, de Senaat, Houtmarkt, anti-Amerikaanse, K.V. (34), a town behind a preposition."""
    for token in doc:
        text = token.text
        prefixed = _WITH_PREFIX.fullmatch(text)
        if prefixed and prefixed[1] in demonyms:
            yield Span(doc, token.i, token.i + 1, label="MISC")
        elif _INITIALS.fullmatch(text) and text not in _NO_PERSON and _age_or_town_follows(doc, token.i):
            yield Span(doc, token.i, token.i + 1, label="PER")
        elif _SITE.fullmatch(text) or (
            text in _BODIES and not starts_sentence(doc, token.i) and not _goes_on(doc, token.i)
        ):
            yield Span(doc, token.i, token.i + 1, label="ORG")
        elif (_is_street(text) and not starts_sentence(doc, token.i)) or (
            text in towns and _follows_preposition(doc, token.i) and not _goes_on(doc, token.i)
        ):
            yield Span(doc, token.i, token.i + 1, label="LOC")


def _behind_a_noun(doc: Doc) -> Iterator[Span]:
    """Brouwerij Grolsch, vakblad Antiquity: capitalised words that nobody marked, behind a noun for organisations."""
    for i in range(1, len(doc)):
        if doc[i].text[:1].isupper() and doc[i - 1].text[-1:].isalpha() and label_after(doc[i - 1].text) == "ORG":
            end = i + 1
            while end < len(doc) and doc[end].text[:1].isupper():
                end += 1
            yield Span(doc, i, end, label="ORG")


def _is_street(text: str) -> bool:
    return _STREET.fullmatch(text) is not None and not _NO_STREET.search(text)


def _follows_preposition(doc: Doc, i: int) -> bool:
    return i > 0 and doc[i - 1].text in _BEFORE_TOWNS


def _goes_on(doc: Doc, i: int) -> bool:
    """Whether a capitalised word follows, so that this one is only the start of something longer."""
    return i + 1 < len(doc) and doc[i + 1].text[:1].isupper()


def _age_or_town_follows(doc: Doc, i: int) -> bool:
    after = [token.text for token in doc[i + 1 : i + 3]]
    return len(after) == 2 and ((after[0] == "(" and after[1].isdigit()) or (after[0] == "uit" and after[1].istitle()))
