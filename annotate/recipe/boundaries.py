"""Hand-made boundaries of names, given kinds by the lexicon; what it cannot decide is left unknown, not outside."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotate.formats.annotated.token_columns.spacing import join
from annotate.recipe.data import NO_NAME, Sentence
from annotate.recipe.lexicon import Lexicon

UNKNOWN = "?"
Marks = list[tuple[int, int, str]]  # first token, end token (exclusive), label or UNKNOWN

_ORGANISATION = re.compile(
    r"^(Universiteit|Ministerie|Partij|Bank|Vereniging|Instituut|Raad|Commissie|Stichting|Bond|Federatie|Hof|Kamer|Senaat"
    r"|Parlement|Club|Groep|Group|Inc\.?|Ltd\.?|NV|BV|N\.V\.|B\.V\.|Corporation|Company|Orkest|FC|SV|KV|AC|AS|RC|VV"
    r"|Museum|Unie|Liga|Verbond|Beweging|Front|Hogeschool|College|Academie|Dienst|Agentschap|Airlines|Records|Press"
    r"|United|City|Orchestra|University|Rekenhof|Rechtbank|Politie|Vakbond|Uitgeverij|Krant)$"
)
_TITLES = frozenset(
    "dr. prof. Prof. Dr. drs. ir. mr. Mr. mevrouw Mevrouw meneer heer ds. mgr. Mgr. ing. Drs. Ir. dhr. koning koningin"
    " prins prinses Koning Koningin Prins Prinses President president Minister minister Premier premier paus Paus Sir"
    " Lord Madame mej. zuster pater broeder kardinaal generaal Generaal kolonel Kolonel professor Professor".split()
)
_COMPOUND = re.compile(r"^[A-Z][\w&.'’]*(-[\w&.'’]+)*-[a-z]{3,}$")
_INITIALS = re.compile(r"([A-Z]\.?){1,4}")
_JOINERS = {"&", "en", "voor", "-", ","}
_SENTENCE_START = {'"', "'", ":", "-", ".", "``", "“", "‘", "("}


def is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a name joined to an ordinary word by a hyphen, such as EU-top: MISC in CoNLL-2002."""
    return bool(_COMPOUND.match(word)) and word not in lexicon.geo and word not in lexicon.places


def kind(words: list[str], lexicon: Lexicon) -> str:
    """Return the label of a name, or UNKNOWN."""
    text = " ".join(words)
    if len(words) == 1 and (text in lexicon.demonyms or is_compound(text, lexicon)):
        return "MISC"
    if text in lexicon.countries:
        return "LOC"
    kinds = _listed(text, lexicon) | (_by_parts(words, lexicon) if len(words) > 1 else set())
    if len(kinds) != 1:
        return UNKNOWN
    (only,) = kinds
    # a single word in one list only is often something else too, unless the place is well known
    sure = len(words) > 1 or text.isupper() or (only == "LOC" and text in lexicon.places)
    return only if sure else UNKNOWN


def marks_of(sentence: Sentence, lexicon: Lexicon) -> Marks:
    """Return the names of a sentence with their kinds, and the words that may be names but are not known to be."""
    marks: Marks = []
    for first, end in sentence.names:
        marks += _mark(sentence, first, end, lexicon)
    taken = {i for first, end, _ in marks for i in range(first, end)}
    for i, word in enumerate(sentence.tokens):
        if i in taken or not word[:1].isupper():
            continue
        starts = i == 0 or sentence.tokens[i - 1] in _SENTENCE_START
        if (word in lexicon.demonyms and not (starts and word.lower() in lexicon.ordinary)) or is_compound(
            word, lexicon
        ):
            marks.append((i, i + 1, "MISC"))
        elif not starts and word.lower() not in lexicon.ordinary:
            marks.append((i, i + 1, UNKNOWN))
    return sorted(marks)


def to_doc(nlp: Language, tokens: list[str], marks: Iterable[tuple[int, int, str]]) -> Doc:
    """Return a document of running text with these names as entities, UNKNOWN ones as missing."""
    text, places = join(tokens)
    return make_doc(nlp, text, [(places[first][0], places[end - 1][1], label) for first, end, label in marks])


def make_doc(nlp: Language, text: str, spans: Iterable[tuple[int, int, str]]) -> Doc:
    """Return a document with spans in code points as entities (UNKNOWN: missing); of overlapping ones the first stays."""
    doc = nlp.make_doc(text)
    found: list[Span] = []
    for start, end, label in sorted(spans):
        span = _without_possessive(doc.char_span(start, end, label=label, alignment_mode="expand"))
        if span is not None and (not found or span.start >= found[-1].end):
            found.append(span)
    known = [span for span in found if span.label_ != UNKNOWN]
    doc.set_ents(known, missing=[span for span in found if span.label_ == UNKNOWN], default="outside")
    return doc


def _without_possessive(span: Span | None) -> Span | None:
    """Trump's as Trump, where the tokenizer tells them apart."""
    if span is not None and len(span) > 1 and span[-1].text in ("'s", "’s"):
        return Span(span.doc, span.start, span.end - 1, label=span.label_)
    return span


def spans_of(doc: Doc) -> list[tuple[int, int, str]]:
    """Entities and missing stretches of a document, in code points: the inverse of make_doc."""
    spans = [(e.start_char, e.end_char, e.label_) for e in doc.ents]
    missing = [(t.idx, t.idx + len(t), UNKNOWN) for t in doc if t.ent_iob == 0 and not t.is_space]
    return sorted(spans + missing)


def _listed(text: str, lexicon: Lexicon) -> set[str]:
    lists = (
        ("PER", lexicon.per),
        ("LOC", lexicon.geo),
        ("LOC", lexicon.places),
        ("ORG", lexicon.org),
        ("MISC", lexicon.misc),
    )
    return {label for label, names in lists if text in names}


def _by_parts(words: list[str], lexicon: Lexicon) -> set[str]:
    """Kinds that the parts of a name of several words speak for."""
    kinds = set()
    first, last = words[0], words[-1]
    names_organisation = any(_ORGANISATION.match(word) for word in words)
    looks_personal = lexicon.first[first] >= 3 and last[:1].isupper() and first not in lexicon.places
    if looks_personal and not names_organisation and not _JOINERS & set(words):
        kinds.add("PER")
    if names_organisation and first not in lexicon.first:
        kinds.add("ORG")
    if _INITIALS.fullmatch(first) and lexicon.last[last]:
        kinds.add("PER")
    return kinds


def _mark(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> Marks:
    """One hand-made boundary as marks: titles and adjectives before the name are cut off, as CoNLL-2002 does."""
    tokens = sentence.tokens
    while first < end and not tokens[first][:1].isupper() and not tokens[first][:1].isdigit():
        first += 1
    if first >= end:
        return []
    label = sentence.kinds.get((first, end)) or kind(tokens[first:end], lexicon)
    if label == NO_NAME:
        return []
    before: Marks = []
    if label == "PER":
        while end - first > 1 and (tokens[first] in _TITLES or tokens[first] in lexicon.demonyms):
            if tokens[first] in lexicon.demonyms:
                before.append((first, first + 1, "MISC"))
            first += 1
    return [*before, (first, end, label)]
