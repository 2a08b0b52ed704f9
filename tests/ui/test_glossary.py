"""One word for one thing in the window's three languages: what the glossary replaced must not come back."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest

from tests.helpers.paths import ROOT

pytestmark = pytest.mark.source

_THIN, _FIRM = "\u202f", "\u00a0"  # spaces that do not break: before ; ? !, and before : and inside « »

# what may not be said, and what is said instead
FORBIDDEN = {
    "en": {
        r"\bpipelines?\b": "language model",
        r"\b(?:the|other|all|old) places?\b": "mention",
        r"\btak(?:e|es|en|ing) (?:away|out)\b": "remove",
        r"\btake up again\b": "reopen",
        r"\bfinish(?:ed|es)?\b": "done",
        r"\bke(?:ep|eps|pt) back\b": "set aside for testing",
        r"\boutcomes?\b|\bcame of it\b": "result",
        r"\bcannot be trained on\b": "not usable for training",
        r"\bacts?\b": "action",
        r"\blook(?:ed)? at\b": "checked",
    },
    "nl": {
        r"artikels\b": "artikelen",
        r"\bpipelines?\b": "taalmodel",
        r"\bplek(?:ken)?\b|\bplaatsen van\b": "vermelding",
        r"\b(?:te bekijken|bekeken)\b": "nagekeken",
        r"weg(?:halen|gehaald|haalt)\b|\bhaal\w* .*\bweg\b": "verwijderen",
        r"\bbewa(?:ar|art|ren)\b|\bbewaard\b": "opslaan",
        r"\bafgewerkt": "klaar",
        r"achterhouden|achtergehouden": "apart houden",
        r"\bbinnenkomen|\bwegschrijven": "overnemen, exporteren",
        r"\buitkomst|\bervan kwam\b": "resultaat",
        r"\bhandeling": "actie",
        r"\brekenblad|\bviel stil\b|\btoestel|\bdatabank": "spreadsheet, stopte, apparaat, database",
        r"\bPDF\b": "pdf",
        r"\b(?:die|deze) markering .*\b(?:ze|haar|hem)\b": "die",
        # a button, a menu and a tick box have an infinitive; a sentence of advice ends with a full stop
        r"^(?:Annuleer|Bewaar|Breng|Geef|Haal|Herstel|Houd|Kies|Laat|Leg|Maak|Markeer|Neem|Open|Plak|Red|Sla|Sleep|Sluit"
        r"|Stel|Stop|Toon|Verander|Vervang|Verwijder|Voeg|Wijzig|Wis|Zet|Zoek)\b[^.]*$": "an infinitive",
    },
    "fr": {
        r"\bmarques?\b|\bmarqu(?:er|ez|ée?s?)\b": "annotation, annoter",
        r"\bpipelines?\b": "modèle linguistique",
        r"\bendroits? (?:où|de ce nom)\b": "mention",
        r"\bretir(?:er|ez|ée?s?)\b": "supprimer",
        r"\blaiss(?:er|ez|ée?s?)\b|\bmis(?:es?)? de côté\b|\bécart(?:er|ée?s?)\b": "omettre, remettre à plus tard",
        r"\bcherch(?:er|ez)\b": "rechercher",
        r"\bjustes?\b": "correct",
        r"\brégl(?:ages?|er)\b": "paramètres",
        r"\bpas en ordre\b|\ben ordre \?": "correct",
        r"\btouches\b(?= par défaut|$)": "raccourcis clavier",
        r"\bissue de\b|\bce qui en est sorti\b": "résultat",
        r"\bnoms retenus\b": "noms mémorisés",
        r"^\w+ez\b[^.]*$": "an infinitive",
        rf"[^{_THIN}][;?!]": "a narrow space that does not break, before ; ? !",
        rf"[^{_FIRM}]:(?!\w)": "a space that does not break, before :",
        rf"«[^{_FIRM}]|[^{_FIRM}]»": "a space that does not break, inside « »",
    },
}
EVERYWHERE = {
    r"\w'\w|\w' ": "’ instead of '",
    r"\.\.\.": "… instead of three full stops",
    r"\w …(?!\s)": "no space before …",
    r"  ": "one space",
}

# why one of the words is right after all, by language and source text
RIGHT = {
    ("fr", "Click again for the other mark here"): "advice, not a button",
    ("fr", 'Choose a name without / \\ : * ? " < > |'): "the signs themselves",
    (
        "fr",
        "Mark the whole word (at the warning “!”)",
    ): "the sign itself in quotation marks, which have spaces of their own",
}


def _said(code: str) -> Iterator[tuple[str, str, str]]:
    """Yield context, source text, and each form of its translation, without the names of its fields."""
    root = ElementTree.parse(ROOT / "ui" / "translations" / f"kanttekening_{code}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
            for form in forms:
                said = re.sub(r"\{\w+\}", "{}", form)
                yield context.findtext("name") or "", message.findtext("source") or "", said


@pytest.mark.parametrize("code", ["nl", "en", "fr"])
def test_the_words_are_those_of_the_glossary(code: str) -> None:
    wrong = []
    for context, source, form in _said(code):
        if (code, source) in RIGHT:
            continue
        for forbidden, instead in {**FORBIDDEN[code], **EVERYWHERE}.items():
            is_option = context == "commands" and "pipeline" in forbidden  # named after --pipeline
            if not is_option and re.search(forbidden, form):
                wrong.append(f"{context}: “{form}”: {instead}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("code", "source"), RIGHT)
def test_each_exception_is_needed(code: str, source: str) -> None:
    forms = [form for _, known, form in _said(code) if known == source]
    assert any(re.search(forbidden, form) for form in forms for forbidden in {**FORBIDDEN[code], **EVERYWHERE}), source


@pytest.mark.parametrize(
    "page", ["README.md", "docs/keys.md", "docs/projects.md", "docs/exports.md", "docs/imports.md"]
)
def test_pages_name_what_is_in_the_window_as_the_window_does(page: str) -> None:
    """Titles that end with an ellipsis, and in the page of keys all that is in italics."""
    shown = {source.replace("%n", "3") for _, source, _ in _said("en")} | {"Maj", "Suppr", "Entrée", "Spatie"}
    quoted = re.findall(r"(?<![*\w])\*([A-Z][^*\n]*)\*(?!\*)", (ROOT / page).read_text("utf-8"))
    titles = [title for title in quoted if title.endswith("…") or page == "docs/keys.md"]
    assert [title for title in titles if title not in shown] == []
