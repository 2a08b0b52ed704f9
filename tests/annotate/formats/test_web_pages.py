"""Web pages: the article whole, its headline once, and what sites put around it left behind."""

from __future__ import annotations

import plistlib

import pytest

from annotate.formats.articles.web.html_text import text_of_html
from annotate.formats.articles.web.web_article import people_in, without_site
from tests.helpers.reading import article, refusals

_LINES = (
    "Burgemeester Jan Peeters heeft vrijdag de nieuwe brug over de Leie geopend, na een bouw van vier jaar en een lange reeks vertragingen.",
    "Volgens schepen Anna Verhulst rijden er vanaf maandag ook bussen over de brug. De stad verwacht dagelijks ruim tienduizend fietsers.",
    "De bouw kostte veel meer dan begroot, zegt de oppositie. De gemeenteraad bespreekt de rekening volgende week in een openbare zitting.",
)
_BODY = "".join(f"<p>{line}</p>" for line in _LINES)
_TITLE = "Brug in Gent open na jaren"


def page(inside: str, *, title: str = _TITLE, head: str = "", around: str = "") -> bytes:
    return (
        f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f'<nav><a href="/">Voorpagina</a> <a href="/sport">Sport</a></nav><article>{inside}</article>{around}'
        "<footer>Alle rechten voorbehouden</footer></body></html>"
    ).encode()


def lines(data: bytes) -> list[str]:
    return [line for line in article("x.html", data).text.split("\n") if line]


@pytest.mark.parametrize(
    "title",
    [f"{_TITLE} | Noordkrant", f"{_TITLE} - Noordkrant", f"Noordkrant: {_TITLE}", f"{_TITLE} – noordkrant.be", f"Noordkrant » {_TITLE}", _TITLE],
)  # fmt: skip
@pytest.mark.parametrize("has_heading", [True, False])
def test_the_headline_comes_once_and_without_the_name_of_the_site(title: str, has_heading: bool) -> None:
    head = '<meta property="og:site_name" content="Noordkrant">'
    data = page((f"<h1>{_TITLE}</h1>" if has_heading else "") + _BODY, title=title, head=head)
    if title.startswith("Noordkrant:") and not has_heading:
        return  # a colon may as well belong to the headline
    found = article("x.html", data)
    assert (found.title, found.source) == (_TITLE, "Noordkrant")
    assert lines(data) == [_TITLE, *_LINES]


def test_what_stands_above_the_headline_does_not_double_it_and_the_date_is_kept_beside() -> None:
    data = page(f"<p>02.02.2026 12:46</p><h1>{_TITLE}</h1>{_BODY}")
    assert lines(data) == [_TITLE, *_LINES]
    assert article("x.html", data).published.startswith("2026-02-02")


def test_the_heading_of_the_article_beats_what_the_site_calls_itself() -> None:
    data = page(f"<h1>{_TITLE}</h1>{_BODY}", title="Noordkrant, al het nieuws van het noorden")
    assert article("x.html", data).title == _TITLE


def test_captions_standfirst_quotes_lists_and_subheads_are_kept_in_their_order() -> None:
    inside = (
        f"<h1>{_TITLE}</h1><p class='intro'>De langverwachte brug is er.</p>"
        "<figure><img src='a.jpg'><figcaption>Minister Ann Desmet en Piet Maes. © Luc Claes</figcaption></figure>"
        f"<p>{_LINES[0]}</p><h2>Feest op de kade</h2><p>{_LINES[1]}</p><blockquote><p>“Eindelijk”, zegt Els Maes.</p></blockquote>"
        f"<ul><li>Bussen: lijn 4</li><li>Fietsers: elke dag</li></ul><p>{_LINES[2]}</p>"
    )
    assert lines(page(inside)) == [
        _TITLE, "De langverwachte brug is er.", "Minister Ann Desmet en Piet Maes. © Luc Claes", _LINES[0], "Feest op de kade", _LINES[1],
        "“Eindelijk”, zegt Els Maes.", "Bussen: lijn 4", "Fietsers: elke dag", _LINES[2],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "around",
    [
        "<aside class='related'><h3>Lees ook</h3><p><a href='/2'>Brug in Aalst blijft dicht na een ongeval</a></p></aside>",
        "<div class='newsletter-box'><p>Schrijf je in voor onze nieuwsbrief en mis niets van wat er in je buurt gebeurt.</p></div>",
        "<div class='comments'><p>Wat een onzin, zegt een lezer die hier veel te veel tijd voor heeft, elke dag opnieuw.</p></div>",
        "<div class='share'><a href='#'>Deel dit op Facebook</a></div>",
        "<ul>" + "".join(f"<li><h3><a href='/{i}'>Een ander bericht nummer {i} van vandaag</a></h3><p>Kort.</p></li>" for i in range(4)) + "</ul>",
        "<div class='video-js'><p>This is a modal window. This modal can be closed by pressing the Escape key.</p></div>",
        "<p style='display:none'>Verborgen zin die niemand op het scherm te zien krijgt, ook niet na lang zoeken.</p>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["behind", "inside"])
def test_what_sites_put_around_an_article_stays_behind(around: str, place: str) -> None:
    inside = (
        f"<h1>{_TITLE}</h1><p>{_LINES[0]}</p><p>{_LINES[1]}</p>{around if place == 'inside' else ''}<p>{_LINES[2]}</p>"
    )
    assert lines(page(inside, around=around if place == "behind" else "")) == [_TITLE, *_LINES]


def test_a_page_whose_article_a_script_fills_in_is_refused() -> None:
    inside = "<h1>{{article.title}}</h1><p>{{article.lead}}</p><p ng-repeat='p in article.body'>{{p}}</p>"
    assert "a script puts it into the page" in refusals("x.html", page(inside, title="{{article.title}}"))[0]


@pytest.mark.parametrize(
    ("names", "site", "people"),
    [
        ("Ann Peeters", "", "Ann Peeters"),
        ("Door Ann Peeters en Jan van den Berg", "", "Ann Peeters; Jan van den Berg"),
        ("Username", "", ""),
        ("Mac; I", "heise online", ""),
        ("SPIEGEL ONLINE; Hamburg; Germany", "SPIEGEL ONLINE", ""),
        ("Süddeutsche de GmbH; Munich; Germany", "", ""),
        ("Nathan Willis March", "", "Nathan Willis"),
        ("Autor; In Korinna Hennig", "", "Korinna Hennig"),
        ("Redactie Sport; Els Maes", "", "Els Maes"),
        ("https://krant.example/ann", "", ""),
        ("De Krant", "De Krant", ""),
    ],
)
def test_bylines_are_people_or_nothing(names: str, site: str, people: str) -> None:
    assert people_in(names, site) == people


@pytest.mark.parametrize(
    ("title", "site", "url", "short"),
    [
        ("Kop | De Krant", "De Krant", "", "Kop"),
        ("Kop - met streep - De Krant", "De Krant", "", "Kop - met streep"),
        ("Kop | krant.example", "", "https://www.krant.example/1", "Kop"),
        ("Ajax - Feyenoord", "De Krant", "", "Ajax - Feyenoord"),
        ("Kop", "De Krant", "", "Kop"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_title(title: str, site: str, url: str, short: str) -> None:
    assert without_site(title, site, url) == short


def test_a_page_of_a_headline_only_gives_that() -> None:
    assert (
        article("x.html", b"<html><title>Kop</title><body><h1>Kop van het stuk</h1></body></html>").text
        == "Kop van het stuk"
    )


def test_safaris_own_file_is_read() -> None:
    data = {
        "WebMainResource": {
            "WebResourceData": page(f"<h1>{_TITLE}</h1>{_BODY}"),
            "WebResourceURL": "https://krant.example/1",
        }
    }
    found = article("x.webarchive", plistlib.dumps(data, fmt=plistlib.FMT_BINARY))
    assert (found.title, found.meta["url"]) == (_TITLE, "https://krant.example/1")


_WORD = (
    "<p class=MsoNormal><a style='mso-comment-reference:JP_1'>Jan Peeters</a><span class=MsoCommentReference>"
    "<a class=msocomanchor href='#_msocom_1'>[JP1]</a><span style='mso-special-character:comment'>&nbsp;</span></span> sprak"
    "<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a>.</p><del>weg</del><div style='mso-element:comment-list'>"
    "<div style='mso-element:comment'><p class=MsoCommentText>INTERN</p></div></div>"
    "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>[1] Bron</p></div></div>"
)
_GOOGLE = (
    "<p>Jan Peeters<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup> sprak<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup>.</p>"
    "<div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a> Bron</p></div><div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a>INTERN</p></div>"
)
_LIBREOFFICE = (
    "<p>Jan Peeters sprak<sup><a class='sdfootnoteanc' href='#sdfootnote1sym'><sup>1</sup></a></sup>.</p>"
    "<div id='sdfootnote1'><p><a class='sdfootnotesym' href='#sdfootnote1anc'>1</a>Bron</p></div>"
)


@pytest.mark.parametrize("html", [_WORD, _GOOGLE, _LIBREOFFICE], ids=["Word", "Google", "LibreOffice"])
def test_comments_notes_and_deleted_text_of_pasted_documents_stay_out(html: str) -> None:
    assert text_of_html(html) == "Jan Peeters sprak."
