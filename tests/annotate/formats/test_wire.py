"""The wire: NewsML 1 and G2, NITF, ninjs, IPTC 7901 and ANPA give each article once, whole, with what is known of it."""

from __future__ import annotations

import io
import json

import pytest

from annotate.errors import UserError
from annotate.formats.base import Notice, Omission, Refusal
from annotate.formats.reading.files import read_open
from annotate.model import Document
from tests.helpers import seeds
from tests.helpers.seeds import HEADLINE, LEAD, SECOND, TEXT


def items(name: str, data: str | bytes) -> tuple[list[Document], list[str], list[Notice]]:
    """Return the documents, the refusals as sentences, and the notices in a file."""
    found = list(read_open(io.BytesIO(data.encode() if isinstance(data, str) else data), name))
    documents = [item for item in found if isinstance(item, Document)]
    told = [str(UserError(item.sentence, **item.values)) for item in found if isinstance(item, Refusal)]
    return documents, told, [item for item in found if isinstance(item, Notice)]


def one(name: str, data: str | bytes) -> Document:
    documents, told, _ = items(name, data)
    assert told == []
    (document,) = documents
    return document


def newsml1(component: str, envelope: str = "", doctype: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{doctype}<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260202T100000+0100</DateAndTime>{envelope}'
        "</NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>noord.example</ProviderId>"
        "<NewsItemId>77</NewsItemId><PublicIdentifier>urn:newsml:noord.example</PublicIdentifier></NewsIdentifier>"
        f"</Identification>{component}</NewsItem></NewsML>"
    )


def content(text: str, role: str = "", more: str = "") -> str:
    named = f'<Role FormalName="{role}"/>' if role else ""
    return f"<NewsComponent>{named}<ContentItem>{more}<DataContent>{text}</DataContent></ContentItem></NewsComponent>"


def g2(body: str, about: str = "<headline>Brug open</headline>", kind: str = "inlineXML", contenttype: str = "") -> str:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><provider qcode="nprov:NOORD"/>'
        f"<versionCreated>2026-02-02T10:00:00+01:00</versionCreated></itemMeta><contentMeta>{about}</contentMeta>"
        f'<contentSet><{kind} contenttype="{contenttype}">{body}</{kind}></contentSet></newsItem>'
    )


def xhtml(body: str) -> str:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Kop</title></head><body>{body}</body></html>'


@pytest.mark.parametrize("name", ["newsml1", "iptc7901", "anpa"])
def test_headline_and_paragraphs_come_out_of(name: str) -> None:
    suffix, make = seeds.SEEDS[name]
    found = one(f"x{suffix}", make())
    assert (found.title, found.text) == (HEADLINE, TEXT)


def test_newsml_1_tells_who_where_when_and_for_whom() -> None:
    found = one("x.xml", seeds.newsml1())
    assert (found.source, found.published) == ("De Krant", "2026-11-24T10:00:00+01:00")
    assert found.external_id == "urn:newsml:krant.example:7"
    assert found.meta["byline"] == "Ann Peeters"
    assert (found.meta["dateline"], found.meta["place"], found.meta["language"]) == ("GENT", "Gent", "nl")


def test_newsml_1_of_two_languages_gives_two_articles() -> None:
    def unit(language: str, number: int, headline: str, text: str) -> str:
        lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>"
        return f'<NewsComponent Duid="{number}" xml:lang="{language}">{lines}{content(text, "Body")}</NewsComponent>'

    both = unit("nl", 1, "Brug open", "Jan knipt het lint.") + unit("fr", 2, "Le pont ouvre", "Jan coupe le ruban.")
    found, _, _ = items("x.xml", newsml1(f"<NewsComponent>{both}</NewsComponent>"))
    assert [(d.text, d.meta["language"]) for d in found] == [
        ("Brug open\n\nJan knipt het lint.", "nl"),
        ("Le pont ouvre\n\nJan coupe le ruban.", "fr"),
    ]
    assert [d.external_id for d in found] == ["urn:newsml:noord.example:77#1", "urn:newsml:noord.example:77#2"]


def test_captions_and_sub_headlines_of_newsml_1_are_read_in_order() -> None:
    photo = f"<NewsComponent><NewsLines><HeadLine>foto 1</HeadLine></NewsLines>{content('<p>Piet op de brug.</p>', 'Caption')}</NewsComponent>"
    lines = "<NewsLines><HeadLine>Brug open</HeadLine><SubHeadLine>Ook bussen welkom</SubHeadLine></NewsLines>"
    style = content(".a {color: red}", "StyleSheet", '<MimeType FormalName="text/css"/>')
    text = content("<p>Jan knipt.</p><p>Het regende.</p>")
    found = one("x.xml", newsml1(f"<NewsComponent>{lines}{photo}{style}{text}</NewsComponent>"))
    assert found.text == "Brug open\n\nOok bussen welkom\n\nJan knipt.\n\nHet regende.\n\nPiet op de brug."


def test_of_equivalent_contents_one_is_read() -> None:
    both = (
        "<ContentItem><DataContent><p>Jan knipt.</p></DataContent></ContentItem>"
        "<ContentItem><DataContent>Jan knipt.</DataContent></ContentItem>"
    )
    component = (
        f'<NewsComponent EquivalentsList="yes"><NewsLines><HeadLine>Brug</HeadLine></NewsLines>{both}</NewsComponent>'
    )
    assert one("x.xml", newsml1(component)).text == "Brug\n\nJan knipt."


def test_lines_of_plain_text_in_newsml_1_stay() -> None:
    component = f"<NewsComponent><NewsLines><HeadLine>Agenda</HeadLine></NewsLines>{content('- brug open' + chr(10) + '   - raad om 20u', 'Body')}</NewsComponent>"
    assert one("x.xml", newsml1(component)).text == "Agenda\n\n- brug open\n- raad om 20u"


def test_a_doctype_that_names_parts_of_a_dtd_is_harmless() -> None:
    doctype = '<!DOCTYPE NewsML SYSTEM "NewsML-1.2.dtd" [<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf;]>'
    component = f"<NewsComponent><NewsLines><HeadLine>Brug</HeadLine></NewsLines>{content('<p>caf&eacute;&nbsp;&amp; zoon</p>')}</NewsComponent>"
    assert one("x.xml", newsml1(component, doctype=doctype)).text == "Brug\n\ncafé\u00a0& zoon"


@pytest.mark.parametrize(
    "component",
    [
        '<NewsComponent><ContentItem Href="a.jpg"/></NewsComponent>',
        f"<NewsComponent>{content('<Catalog><Resource><Url>x.xml</Url></Resource></Catalog>')}</NewsComponent>",
        f"<NewsComponent>{content('&lt;Uitslag&gt;&lt;Thuis&gt;Gent&lt;/Thuis&gt;&lt;/Uitslag&gt;')}</NewsComponent>",
    ],
)
def test_lists_and_data_are_no_articles(component: str) -> None:
    documents, told, _ = items("x.xml", newsml1(component))
    assert documents == []
    assert told == ["x.xml: there is no text of an article in it, only references or lists."]


def test_a_page_header_of_g2_is_left_out_but_not_its_kicker_and_byline() -> None:
    header = "<header><time>02.02.2026</time><ul><li>Verkehr</li></ul><h1>Brug open</h1><h3>Verkeer</h3><p class='byline'>Door Ann Desmet</p></header>"
    found = one("x.xml", g2(xhtml(f"{header}<section class='main'><p>Jan knipt.</p></section>")))
    assert found.text == "Brug open\n\nVerkeer\n\nJan knipt."
    assert (found.meta["byline"], found.source) == ("Ann Desmet", "NOORD")


@pytest.mark.parametrize(
    ("contenttype", "data", "text"),
    [
        ("text/plain", "Jan knipt.\n\n   Het regende.", "Jan knipt.\n\nHet regende."),
        ("text/plain", "Uitslag:\nGent 2\nAalst 1", "Uitslag:\nGent 2\nAalst 1"),
        (
            "text/html",
            "&lt;p&gt;Jan &amp;amp; Piet&lt;/p&gt;&lt;p&gt;Het regende.&lt;/p&gt;",
            "Jan & Piet\n\nHet regende.",
        ),
        ("text/plain", "&lt;p&gt;(NRD) - Gent&lt;/p&gt;", "(NRD) - Gent"),
    ],
)
def test_strings_in_g2_are_read_as_what_they_are(contenttype: str, data: str, text: str) -> None:
    found = one("x.xml", g2(data, kind="inlineData", contenttype=contenttype))
    assert found.text == f"Brug open\n\n{text}"


def test_a_whole_story_in_one_paragraph_gets_its_lines_and_paragraphs_back() -> None:
    prose = (
        "    GENT, 2 feb (NRD) - Goud steeg dinsdag door de vraag naar een\n"
        "veilige haven, nu de harde lijn van de nieuwe president over de\n"
        "migratie de markten wereldwijd door elkaar heeft geschud.\n"
        "    Handelaars wachten ook op de vergadering van de centrale bank,\n"
        "die twee dagen duurt en dinsdag begint, voor een teken over de\n"
        "rente van dit jaar.\n"
    )
    first, second = one("x.xml", g2(xhtml(f"<p>{prose}</p>"))).text.split("\n\n")[1:]
    assert first.endswith(
        "naar een veilige haven, nu de harde lijn van de nieuwe president over de migratie de markten wereldwijd door elkaar heeft geschud."
    )
    assert second.startswith("Handelaars wachten ook")
    assert "\n" not in first + second


def test_indented_source_of_a_paragraph_is_one_line() -> None:
    assert (
        one("x.xml", g2(xhtml("<p>Jan knipt\n      het lint\n      in Gent.</p>"))).text
        == "Brug open\n\nJan knipt het lint in Gent."
    )


def test_headlines_of_g2_are_told_apart_by_their_roles() -> None:
    about = (
        '<headline role="hld:subHeadline">Ook bussen welkom</headline><headline role="hld:main">Brug open</headline>'
    )
    found = one("x.xml", g2(xhtml("<p>Jan knipt.</p>"), about))
    assert (found.title, found.text) == ("Brug open", "Brug open\n\nOok bussen welkom\n\nJan knipt.")


def test_a_picture_of_g2_gives_its_caption_and_a_message_says_what_held_no_text() -> None:
    picture = g2(
        "", '<headline>Brug</headline><description role="drol:caption">Jan op de brug.</description>', "remoteContent"
    )
    assert one("x.xml", picture).text == "Brug\n\nJan op de brug."
    text, film = g2(xhtml("<p>Jan knipt.</p>")), g2("", "", "remoteContent")
    package = '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{package}{text}{film}</itemSet></newsMessage>'
    documents, told, notices = items("x.xml", message)
    assert ([d.text for d in documents], told) == (["Brug open\n\nJan knipt."], [])
    assert [(n.omission, n.count) for n in notices] == [(Omission.RECORDS, 1), (Omission.PACKAGES, 1)]
    assert items("x.xml", package)[1] == ["x.xml: this is a package; it refers to articles and contains none."]


def nitf(body: str, head: str = "", docdata: str = "") -> str:
    return f"<nitf baselang='nl-be'><head><docdata>{docdata}</docdata></head><body><body.head>{head}</body.head>{body}</body></nitf>"


def test_every_part_of_nitf_is_read_once_and_in_order() -> None:
    head = (
        "<hedline><hl1>Brug open</hl1><hl2>Jan knipt het lint</hl2></hedline><byline>Door ANN DESMET<byttl>Redacteur</byttl></byline>"
        "<distributor>Noord</distributor><dateline>20260202T100000+0100</dateline><abstract><p>Minister Piet kwam niet.</p></abstract>"
    )
    media = (
        "<media><media-metadata name='iso'>100</media-metadata><media-reference source='a.jpg'/>"
        "<media-caption>Jan en Lies op de brug.</media-caption><media-producer>Foto: Luc Claes</media-producer></media>"
    )
    body = f"<body.content><p>De brug is open.</p>{media}<p>Het regende.</p></body.content><body.end><tagline>Met Kris Maes</tagline></body.end>"
    found = one("x.nitf", nitf(body, head, '<doc.copyright holder="Noord"/><date.issue norm="20260202T100000Z"/>'))
    assert found.text.split("\n\n") == [
        "Brug open",
        "Jan knipt het lint",
        "Minister Piet kwam niet.",
        "De brug is open.",
        "Jan en Lies op de brug.",
        "Foto: Luc Claes",
        "Het regende.",
        "Met Kris Maes",
    ]
    assert (found.source, found.published) == ("Noord", "2026-02-02T10:00:00Z")
    assert (found.meta["byline"], found.meta["byline_title"]) == ("ANN DESMET", "Redacteur")
    assert found.meta["language"] == "nl-BE"
    assert "dateline" not in found.meta  # a date is none


def test_an_abstract_that_the_text_begins_with_is_not_said_twice() -> None:
    head = "<hedline><hl1>Brug</hl1></hedline><abstract><p>Jan knipt het lint in Gent en dat werd ti</p></abstract>"
    found = one(
        "x.nitf", nitf("<body.content><p>Jan knipt het lint in Gent en dat werd tijd.</p></body.content>", head)
    )
    assert found.text == "Brug\n\nJan knipt het lint in Gent en dat werd tijd."


def ninjs(**fields: object) -> str:
    return json.dumps({"type": "text", "versioncreated": "2026-02-02T10:00:00Z", "headline": "Brug open", **fields})


BODY = "<p>Jan knipt.</p><p>Het regende.</p>"
BOTH = "Brug open\n\nJan knipt.\n\nHet regende."


@pytest.mark.parametrize(
    "data",
    [
        ninjs(uri="urn:x:1", body_html=BODY),
        ninjs(guid="urn:x:1", body_xhtml=BODY, annotations=[{"id": 1, "body": "<p>uitleg</p>"}]),
        ninjs(_id="urn:x:1", body_html=BODY, body_text="Jan knipt.\nHet regende.", state="published"),
        json.dumps({"total": 1, "item": [json.loads(ninjs(uri="urn:x:1", body_html=BODY))]}),
        json.dumps({"_items": [json.loads(ninjs(uri="urn:x:1", body_html=BODY))]}),
        json.dumps({"data": {"item": {"uri": "urn:x:1", "headline": "Brug open", "versioncreated": "2026-02-02T10:00:00Z"}}, "nitf": {"body_html": BODY}}),
        json.dumps({"uri": "urn:x:1", "versionCreated": "2026-02-02T10:00:00Z", "headlines": [{"role": "main", "value": "Brug open"}],
                    "bodies": [{"role": "main", "contentType": "text/html", "value": BODY}]}),
        json.dumps({"urn": "urn:x:1", "version_created": "2026-02-02T10:00:00Z", "headline": "Brug open", "article_html": BODY}),
    ],
)  # fmt: skip
def test_ninjs_is_read_in_every_spelling(data: str) -> None:
    found = one("x.json", data)
    assert (found.text, found.external_id, found.published) == (BOTH, "urn:x:1", "2026-02-02T10:00:00Z")


def test_ninjs_tells_what_it_knows() -> None:
    known = {"source": "Noord", "byline": "Door Ann Desmet", "language": "dut", "keywords": ["brug", "Gent"]}
    dateline = {"text": "GENT, 2 feb (NRD) -", "located": {"city": "Gent"}}
    found = one("x.json", ninjs(uri="urn:x:1", body_html=BODY, dateline=dateline, ednote="niet voor tv", **known))
    assert found.source == "Noord"
    assert found.meta == {
        "byline": "Ann Desmet",
        "language": "nl",
        "keywords": "brug, Gent",
        "dateline": "GENT, 2 feb (NRD) -",
        "place": "Gent",
        "note": "niet voor tv",
    }


def test_lead_captions_and_bodies_of_ninjs_each_once() -> None:
    foto = {"type": "picture", "description_text": "Piet op de brug.", "headline": "foto"}
    other = {"type": "text", "headline": "Iets anders", "body_html": "<p>Een ander stuk.</p>"}
    data = ninjs(
        uri="urn:x:1",
        description_text="Minister Lies kwam niet.",
        abstract="Jan knipt.",
        body_html=BODY,
        associations={"a": foto, "b": other},
    )
    documents, _, notices = items("x.json", data)
    assert (
        documents[0].text == "Brug open\n\nMinister Lies kwam niet.\n\nJan knipt.\n\nHet regende.\n\nPiet op de brug."
    )
    assert [(n.omission, n.count) for n in notices] == [(Omission.RECORDS, 1)]


def test_ninjs_with_a_description_only_or_nitf_inside() -> None:
    short = {
        "uri": "urn:x:1",
        "headlines": [{"value": "Brug open"}],
        "descriptions": [{"role": "text", "value": "Jan knipt."}],
    }
    assert one("x.json", json.dumps(short)).text == "Brug open\n\nJan knipt."
    inside = '<?xml version="1.0"?><nitf><body><body.content><p>Jan knipt.</p></body.content></body></nitf>'
    assert one("x.json", ninjs(uri="urn:x:1", body_nitf=inside)).text == "Brug open\n\nJan knipt."


def test_a_package_and_a_planning_item_in_json_are_refused_as_such() -> None:
    assert items("x.json", ninjs(guid="urn:x:1", type="composite", groups=[], body_html=""))[1] == [
        "x.json: this is a package; it refers to articles and contains none."
    ]
    assert items("x.json", ninjs(guid="urn:x:1", type="planning", body_html="x"))[1] == [
        "x.json: there is no text of an article in it, only references or lists."
    ]


def test_wire_text_without_its_control_characters_is_still_known() -> None:
    lines = seeds.iptc7901().translate(None, b"\x01\x02\x03\x04").replace(b"\r", b"").replace(b"241000", b"\n241000")
    found = one("x.txt", lines)
    assert found.text == TEXT
    assert found.published == "2026-11-24T10:00:00Z"


def test_wire_text_tells_what_its_header_says() -> None:
    found = one("x.txt", seeds.iptc7901())
    assert (found.source, found.external_id, found.published) == ("krt", "abc0075", "2026-11-24T10:00:00Z")
    assert found.meta["byline"] == "Ann Peeters, krt"
    assert found.meta["slug"] == "Bad"
    found = one("x.tst", seeds.anpa())
    assert (found.external_id, found.published, found.meta["byline"]) == (
        "W2870",
        "2026-11-24T10:00:00Z",
        "ANN PEETERS",
    )


def test_labels_above_a_wire_headline_are_notes_and_a_notebook_is_counted() -> None:
    raw = (
        b"\x01eca0075 3 pl 51  nrd 1003\r\n\r\nVerkeer/\r\n\x02EXTRA\r\n1ST LEAD\r\nBrug in Gent open =\r\n\r\n"
        b"Gent (nrd) - Jan knipt.\r\n\r\n# nrd Notebook\r\nTel: 09 123\r\n\r\n\x03021137 GMT Feb 26\r\n\x04"
    )
    documents, _, notices = items("x.txt", raw.replace(b"nrd Notebook", b"Notebook"))
    assert (documents[0].title, documents[0].meta["note"]) == ("Brug in Gent open", "EXTRA; 1ST LEAD")
    assert documents[0].text == "Brug in Gent open\n\nGent (nrd) - Jan knipt."
    assert [(n.omission, n.count) for n in notices] == [(Omission.NOTES, 1)]


def test_two_wire_stories_in_a_file_are_two_articles() -> None:
    documents, _, _ = items("x.txt", seeds.iptc7901() + seeds.iptc7901().replace(b"Zwembad", b"Theater"))
    assert [d.title for d in documents] == [HEADLINE, HEADLINE.replace("Zwembad", "Theater")]


@pytest.mark.parametrize("data", [f"{HEADLINE}\n\n{LEAD}\n\n{SECOND}", "Abc12 is een code\n\nen geen kop."])
def test_plain_text_is_no_wire_text(data: str) -> None:
    assert one("x.txt", data).text == data
