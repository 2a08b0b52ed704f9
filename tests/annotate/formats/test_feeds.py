"""Feeds that are not quite XML, their leads and captions; WordPress's classic editor, shortcodes, drafts."""

from __future__ import annotations

import pytest

from annotate.formats.articles.web.shortcodes import expanded
from annotate.formats.base import Omission
from tests.annotate.formats.test_wire import items, one
from tests.helpers import seeds
from tests.helpers.seeds import TEXT

NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:media="http://search.yahoo.com/mrss/"'
)
WORDPRESS = 'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'


def rss(item: str, start: str = '<?xml version="1.0" encoding="UTF-8"?>', more: str = "") -> str:
    return f"{start}<rss version='2.0' {NAMESPACES} {more}><channel><title>Noord</title><item>{item}</item></channel></rss>"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (rss("<title>Peeters & Zoon</title><description>Jan & Piet.</description>").encode(), "Peeters & Zoon\n\nJan & Piet."),
        (rss("<title>Kop</title><description>caf&eacute;&nbsp;Roma</description>").encode(), "Kop\n\ncafé\u00a0Roma"),
        (rss("<title>Kop</title><description>géén kandidaat</description>", "").encode("cp1252"), "Kop\n\ngéén kandidaat"),
        (rss("<title>Kop</title><description>géén kandidaat</description>", '<?xml version="1.0" encoding="utf-8"?>').encode("cp1252"), "Kop\n\ngéén kandidaat"),
        (rss("<title>Kop</title><description>géén kandidaat</description>", '<?xml version="1.0" encoding="iso-8859-1"?>').encode(), "Kop\n\ngéén kandidaat"),
        (rss("<title>Kop</title><description>een\x0btwee</description>", "\n <?xml version='1.0'?>").encode(), "Kop\n\neentwee"),
        (rss("<title>Kop</title><description>x <b>Jan</description>").encode(), "Kop\n\nx Jan"),
        (b"<rss><channel><item><dc:title>Kop</dc:title><content:encoded>Jan.</content:encoded></item></channel></rss>", "Kop\n\nJan."),
        (rss("<title>Kop</title><description><![CDATA[a & b &lt;em>c&lt;/em>]]></description>").encode("utf-16"), "Kop\n\na & b <em>c</em>"),
    ],
)  # fmt: skip
def test_a_feed_that_is_not_quite_xml_is_read(data: bytes, text: str) -> None:
    assert one("x.rss", data).text == text


def test_what_was_mended_in_a_feed_is_counted() -> None:
    _, _, (notice,) = items("x.rss", rss("<title>A & B</title><description>C & D &amp; E</description>"))
    assert (notice.omission, notice.count) == (Omission.MENDED, 2)


def test_a_feed_that_was_cut_off_is_refused() -> None:
    documents, told, _ = items("x.rss", rss("<title>A & B</title><description>C & D</description>")[:-20])
    assert documents == []
    assert told == ["x.rss: the file is damaged or incomplete, and cannot be read."]


@pytest.mark.parametrize("ampersand", ["&amp;", "&"])
def test_the_caption_of_a_photo_does_not_take_the_articles_place(ampersand: str) -> None:
    photo = "<media:content url='a.jpg'><media:title>foto</media:title><media:description>Minister Ann op de brug. Foto: Luc Claes</media:description></media:content>"
    found = one(
        "x.rss", rss(f"<title>Kop</title><description>Jan {ampersand} Piet.</description>{photo}<guid>x1</guid>")
    )
    assert found.text == "Kop\n\nJan & Piet.\n\nMinister Ann op de brug. Foto: Luc Claes"
    assert (found.title, found.external_id) == ("Kop", "x1")
    assert "url" not in found.meta  # x1 is no address


def test_lead_and_content_of_a_feed_are_both_read_once() -> None:
    def text(summary: str) -> str:
        content = "<content:encoded><![CDATA[<p>Jan opent de brug in Gent.</p><p>Het regende.</p>]]></content:encoded>"
        return one("x.rss", rss(f"<title>Kop</title><description><![CDATA[{summary}]]></description>{content}")).text

    body = "Jan opent de brug in Gent.\n\nHet regende."
    assert text("Minister Ann kwam niet.") == f"Kop\n\nMinister Ann kwam niet.\n\n{body}"
    assert text("Jan opent de brug [&hellip;]") == f"Kop\n\n{body}"
    assert (
        text(
            '<p>Jan opent de brug in&#8230;</p><p>The post <a href="x">Kop</a> appeared first on <a href="y">Noord</a>.</p>'
        )
        == f"Kop\n\n{body}"
    )


def test_authors_dates_and_keywords_of_a_feed() -> None:
    item = "<title>Kop</title><description>x</description><dc:creator>Ann Desmet</dc:creator><pubDate>ma, 02 feb 2026 10:00:00 +0100</pubDate><category>brug</category>"
    found = one("x.rss", rss(item))
    assert found.published == "2026-02-02T10:00:00+01:00"
    assert found.meta == {"byline": "Ann Desmet", "keywords": "brug", "date": "ma, 02 feb 2026 10:00:00 +0100"}


def post(content: str, title: str = "Kop", status: str = "publish", kind: str = "post", more: str = "") -> str:
    return rss(
        f"<title><![CDATA[{title}]]></title><content:encoded><![CDATA[{content}]]></content:encoded>{more}"
        f"<wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type><wp:post_date>2026-02-02 10:00:00</wp:post_date>",
        more=WORDPRESS,
    )


def test_wordpress_gives_posts_with_their_section_and_counts_the_rest() -> None:
    documents, told, notices = items("x.xml", seeds.wordpress())
    assert ([d.text for d in documents], told) == ([TEXT], [])
    assert documents[0].published == "2026-11-24T10:00:00"
    assert (documents[0].meta["status"], documents[0].meta["section"]) == ("publish", "Regio")
    assert [(n.omission, n.count, n.names) for n in notices] == [
        (Omission.DRAFTS, 1, ("draft",)),
        (Omission.RECORDS, 1, ("attachment",)),
    ]


@pytest.mark.parametrize("status", ["draft", "pending", "trash", "auto-draft"])
def test_what_was_not_published_is_left_out(status: str) -> None:
    documents, _, notices = items("x.xml", post("Jan.", status=status))
    assert documents == []
    assert notices[0].names == (status,)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Jan opent.\n\nAnna sprak.\nToen niet.", "Jan opent.\n\nAnna sprak.\nToen niet."),
        ('Jan opent.\r\n\r\nAnna sprak.\r\n\r\n<p style="x">* * *</p>\r\n\r\nHet regende.', "Jan opent.\n\nAnna sprak.\n\n* * *\n\nHet regende."),
        ("<h2>Tussenkop</h2>\nJan opent.\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\nSlot.", "Tussenkop\n\nJan opent.\n\neen\ntwee\n\nSlot."),
        ("<pre>a\n\n b</pre>\n\nSlot.", "a\n\n b\n\nSlot."),
        ("<!-- wp:paragraph -->\n<p>Jan\nopent.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Slot.</p>\n<!-- /wp:paragraph -->", "Jan opent.\n\nSlot."),
        ("Jan.\n\n<!--more-->\n\nPiet.", "Jan.\n\nPiet."),
        ('[caption id="a" width="6"]<img src="a.jpg" /> De brug[/caption]\n\nJan opent.', "De brug\n\nJan opent."),
    ],
)  # fmt: skip
def test_paragraphs_of_the_classic_editor(content: str, text: str) -> None:
    assert one("x.xml", post(content)).text == f"Kop\n\n{text}"


@pytest.mark.parametrize(
    ("content", "text", "dropped"),
    [
        ('Een.[gallery ids="1,2"] Twee.', "Een. Twee.", {"gallery": 1}),
        ("Een.[gallery] Twee.", "Een. Twee.", {"gallery": 1}),
        ("[vc_row][vc_column width='1/2']Jan opent.[/vc_column][/vc_row]", "Jan opent.", {}),
        ("[embed]https://x.example[/embed]Jan", "Jan", {"embed": 1}),
        ("[contact-form-7 id='1' title='x']Jan", "Jan", {"contact-form-7": 1}),
        ("Hij zei “dat [sic] niet” [...] en [red.] [1] [Jan Peeters].", "Hij zei “dat [sic] niet” [...] en [red.] [1] [Jan Peeters].", {}),
        ("Typ [[gallery]] zo.", "Typ [gallery] zo.", {}),
    ],
)  # fmt: skip
def test_shortcodes_go_and_what_only_looks_like_one_stays(content: str, text: str, dropped: dict[str, int]) -> None:
    found, counts = expanded(content)
    assert (found.strip(), dict(counts)) == (text, dropped)


def test_titles_and_excerpts_of_wordpress_are_html() -> None:
    more = "<excerpt:encoded><![CDATA[Minister Ann kwam niet.]]></excerpt:encoded>"
    found = one("x.xml", post("Jan opent.", "Gent &amp; Aalst <em>eindelijk</em> samen", more=more))
    assert found.title == "Gent & Aalst eindelijk samen"
    assert found.text == "Gent & Aalst eindelijk samen\n\nMinister Ann kwam niet.\n\nJan opent."


def test_a_type_of_ones_own_is_read_and_says_so() -> None:
    assert one("x.xml", post("Jan opent.", kind="artikel")).meta["kind"] == "artikel"
