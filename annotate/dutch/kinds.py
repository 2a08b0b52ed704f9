"""What a noun right before a name says of it: brouwerij Contreras is an organisation, de film Titanic a work."""

from __future__ import annotations

import re

from spacy.tokens import Span

_PERSON = """
burgemeester|schepen|minister|premier|president|koning|koningin|prins|prinses|paus|kardinaal|bisschop|pastoor|dominee|imam
|professor|hoogleraar|dokter|advocaat|advocate|rechter|trainer|bondscoach|coach|doelman|spits|verdediger|middenvelder|renner
|regisseur|regisseuse|acteur|actrice|zanger|zangeres|schrijver|schrijfster|auteur|dichter|schilder|schilderes|componist|dirigent
|journalist|journaliste|presentator|presentatrice|woordvoerder|woordvoerster|voorzitter|voorzitster|directeur|directrice|topman
|topvrouw|senator|gouverneur|wethouder|gedeputeerde|kanselier|generaal|kolonel|commissaris|korpschef|onderzoeker|onderzoekster
|econoom|historicus|socioloog|architect|conservator|curator|meneer|mijnheer|mevrouw|juffrouw|zuster|broer|zus|vader|moeder|zoon
|dochter|oom|tante|opa|oma|neef|nicht|collega|weduwe|weduwnaar|echtgenote|familie|families|gezin
"""
_ORGANISATION = """
bedrijf|concern|firma|keten|groep|bank|krant|dagblad|weekblad|maandblad|tijdschrift|vakblad|persbureau|omroep|zender|uitgeverij
|vereniging|stichting|vzw|ngo|organisatie|vakbond|partij|coöperatie|brouwerij|bakkerij|slagerij|rederij|luchtvaartmaatschappij
|verzekeraar|supermarkt|winkelketen|uitzendbureau|reisbureau|adviesbureau|onderzoeksbureau|ingenieursbureau|architectenbureau
|museum|theatergezelschap|orkest|koor|fanfare|harmonie|band|popgroep|rockgroep|voetbalclub|wielerploeg|school|basisschool
|hogeschool|universiteit|ziekenhuis|heemkring|restaurant|café|moederbedrijf|dochterbedrijf|producent|fabrikant|website|nieuwssite|bookmaker|zandwinner|zuivelbedrijf|onderzoekscentrum|kenniscentrum|drankenhandel|makelaar|vastgoedgroep
"""
_PLACE = "stad|gemeente|deelgemeente|provincie|dorp|eiland|rivier|hoofdstad|havenstad|badplaats|wijk|stadje|dorpje|regio|streek"
_WORK = """
film|roman|boek|dichtbundel|album|plaat|elpee|single|documentaire|toneelstuk|opera|musical|tv-reeks|televisiereeks|programma
|praatprogramma|schip|tanker|fregat|veerboot|duikboot|onderzeeër|storm|orkaan|tentoonstelling|muziekfestival|geneesmiddel
"""


def _pattern(words: str) -> re.Pattern[str]:
    """One of the words, or one that ends in it: stadsdichter, streekkrant."""
    return re.compile(r"[\w-]*(?:" + "".join(words.split()) + ")", re.IGNORECASE)


_BY_LABEL = {
    "PER": _pattern(_PERSON),
    "ORG": _pattern(_ORGANISATION),
    "LOC": re.compile(_PLACE),
    "MISC": _pattern(_WORK),
}


def label_after(noun: str) -> str:
    """Return the label that a noun asks of the name behind it; empty if it asks for none."""
    return next((label for label, nouns in _BY_LABEL.items() if nouns.fullmatch(noun)), "")


def labelled_by_kind(span: Span) -> Span:
    """Return the span with the label that the noun right before it asks for."""
    if not span.start or span.doc[span.start - 1].text[:1].isdigit():
        return span
    label = label_after(span.doc[span.start - 1].text) or span.label_
    fits = label == span.label_ or span.text[:1].isupper()
    return Span(span.doc, span.start, span.end, label=label) if fits else span
