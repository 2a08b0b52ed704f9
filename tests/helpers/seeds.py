"""One good file for each reader, made by its own library where there is one: what tests read and the fuzzer breaks."""

from __future__ import annotations

import io
import json
import struct
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from annotate.formats.writing.export import export
from annotate.formats.writing.selection import Selection
from annotate.model import Annotation, Document, State, in_order
from annotate.text import words
from tests.helpers.ole import ole

HEADLINE = "Zwembad in De Haan opent"
LEAD = "Burgemeester Liesbet Verhaeghe opent het zwembad in De Haan."
SECOND = "Jan Jansen uit Gent is blij, zegt hij."
OLD_EDITOR = f"{LEAD}\n\n{SECOND}"
TEXT = f"{HEADLINE}\n\n{LEAD}\n\n{SECOND}"


def docx() -> bytes:
    import docx

    document = docx.Document()
    document.core_properties.title, document.core_properties.author = "Zwembad", "Ann Peeters"
    for paragraph in (HEADLINE, LEAD, SECOND):
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Gent", "Brugge"
    return _saved(document.save)


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    f'xmlns:{prefix}="{_ODF}{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("meta", "meta"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
ODT_BODY = (
    f'<text:h text:outline-level="1">{HEADLINE}</text:h><text:p>{LEAD}</text:p><text:p>{SECOND}</text:p><table:table>'
    "<table:table-row><table:table-cell><text:p>Gent</text:p></table:table-cell>"
    "<table:table-cell><text:p>Brugge</text:p></table:table-cell></table:table-row></table:table>"
)
ODT_META = "<dc:title>Zwembad</dc:title><dc:creator>Ann Peeters</dc:creator>"


def odt(body: str = ODT_BODY, styles: str = "", meta: str = ODT_META, master: str = "") -> bytes:
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": content,
        "styles.xml": f"<office:document-styles {_SPACES}><office:master-styles>{master}</office:master-styles></office:document-styles>",
        "meta.xml": f"<office:document-meta {_SPACES}><office:meta>{meta}</office:meta></office:document-meta>",
    }
    return packed(files)


def packed(files: dict[str, str | bytes]) -> bytes:
    """Zip these files in their order."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def xlsx(rows: Iterable[Iterable[object]] = (("Titel", "Tekst", "Datum"), (HEADLINE, LEAD, "24/11/2026"))) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))  # type: ignore[union-attr]
    return _saved(book.save)


def csv() -> bytes:
    return f'id;titel;tekst;datum;krant\n7;{HEADLINE};"{LEAD}\n\n{SECOND}";24/11/2026;De Krant\n'.encode()


def pdf(*pages: Iterable[str]) -> bytes:
    """Write pages of lines by hand, in the smallest way that is a PDF."""
    contents = []
    for lines in pages or ((HEADLINE, "", LEAD[:40], LEAD[40:].strip(), SECOND),):
        shown = " ".join(f"0 -14 Td ({line}) Tj" for line in lines)
        contents.append(f"BT /F1 12 Tf 50 800 Td {shown} ET".encode("cp1252"))
    return _pdf(contents, b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>")


def pdf_saying(info: bytes) -> bytes:
    """Make a PDF page with these properties."""
    content = f"BT /F1 12 Tf 50 800 Td ({HEADLINE}) Tj 0 -40 Td ({LEAD}) Tj ET".encode("cp1252")
    font = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    return _pdf([content], font, b"<< %s >>" % info).replace(b"/Root 1 0 R", b"/Root 1 0 R /Info 4 0 R")


def scanned_pdf() -> bytes:
    image = (
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    extra = image + b"\nstream\n\x80\nendstream"
    return _pdf([b"q 500 0 0 700 0 0 cm /Im1 Do Q"], b"<< /XObject << /Im1 4 0 R >> >>", extra)


def locked_pdf() -> bytes:
    """Make a page behind a password: the value that would check it belongs to no password at all."""
    locked = pdf().replace(
        b"trailer\n<<",
        b"trailer\n<< /ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -1 /O <%s> /U <%s> >>"
        % (b"11" * 32, b"22" * 32),
    )
    assert b"/Encrypt" in locked
    return locked


def rtf() -> bytes:
    body = r"\par ".join((HEADLINE, LEAD, SECOND + r" Caf\'e9 \u8364?5"))
    return (r"{\rtf1\ansi\ansicpg1252{\info{\title Zwembad}{\author Ann Peeters}}\pard " + body + r"\par}").encode()


def eml(*, html: bool = False, attachment: bool = False) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = HEADLINE, "Ann Peeters <ann@krant.example>"
    message["Date"], message["Message-ID"] = "Tue, 24 Nov 2026 10:00:00 +0100", "<1@krant.example>"
    if html:
        message.set_content(f"<p>{LEAD}</p><p>{SECOND}</p>", subtype="html")
    else:
        message.set_content(f"{LEAD}\n\n{SECOND}\n")
    if attachment:
        message.add_attachment(b"x", maintype="image", subtype="png", filename="foto.png")
    return bytes(message)


def mbox() -> bytes:
    return b"".join(b"From ann@krant.example Tue Nov 24 10:00:00 2026\n" + eml() + b"\n" for _ in range(2))


def mhtml() -> bytes:
    page = html().replace(b"=", b"=3D")
    return (
        b'From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary=B\n\n'
        b"--B\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
        b"Content-Location: https://krant.example/zwembad\n\n" + page + b"\n--B--\n"
    )


def epub() -> bytes:
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{}</h1><p>{}</p></body></html>'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b/c.opf"/></rootfiles></container>',
            "b/c.opf": '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>De Krant</dc:title>'
            "<dc:creator>Ann Peeters</dc:creator><dc:date>2026-11-24</dc:date></metadata><manifest>"
            '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
            '<item id="a" href="een%201.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="b" href="twee.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>',
            "b/nav.xhtml": page.format("Inhoud", "Een, twee"),
            "b/een 1.xhtml": page.format("Tweede", SECOND),
            "b/twee.xhtml": page.format(HEADLINE, LEAD),
        }
    )


def msg() -> bytes:
    """Make an Outlook message with a file attached to it."""

    def text(value: str) -> bytes:
        return value.encode("utf-16-le")

    sent = int((datetime(2026, 11, 24, 9, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
    return ole(
        {
            "__properties_version1.0": bytes(32) + struct.pack("<HHIq", 0x40, 0x39, 6, sent),
            "__substg1.0_0037001F": text(HEADLINE),
            "__substg1.0_0C1A001F": text("Ann Peeters"),
            "__substg1.0_5D01001F": text("ann@krant.example"),
            "__substg1.0_1000001F": text(f"{LEAD}\r\n\r\n{SECOND}\r\n"),
            "__attach_version1.0_#00000000/__substg1.0_3707001F": text("foto.png"),
        }
    )


def html() -> bytes:
    return f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{HEADLINE} - De Krant</title>
    <meta property="og:site_name" content="De Krant"><meta name="author" content="Ann Peeters">
    <meta property="article:published_time" content="2026-11-24T10:00:00+01:00">
    <link rel="canonical" href="https://krant.example/zwembad"></head><body>
    <nav><a href="/">Voorpagina</a> <a href="/sport">Sport</a></nav>
    <article><h1>{HEADLINE}</h1><p>{LEAD} Dat werd lang verwacht door veel inwoners van de badplaats.</p>
    <p>{SECOND} Hij zwemt elke dag en heeft lang op dit nieuwe bad gewacht, net als zijn buren.</p></article>
    <footer>Alle rechten voorbehouden</footer></body></html>""".encode()


def rss() -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>De Krant</title>
    <item><title>{HEADLINE}</title><link>https://krant.example/1</link><guid>k-1</guid><author>Ann Peeters</author>
    <pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate>
    <description><![CDATA[<p>{LEAD}</p><p>{SECOND}</p>]]></description></item>
    <item><title>Leeg</title><description></description></item></channel></rss>""".encode()


def atom() -> bytes:
    return f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>De Krant</title>
    <entry><title>{HEADLINE}</title><id>k-1</id><updated>2026-11-24T09:00:00Z</updated>
    <author><name>Ann Peeters</name></author><link href="https://krant.example/1"/>
    <summary>{LEAD}</summary><content type="html">&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;</content>
    </entry></feed>""".encode()


def wordpress() -> bytes:
    def item(kind: str, status: str, title: str, content: str) -> str:
        return f"""<item><title>{title}</title><link>https://krant.example/{kind}</link><dc:creator>ann</dc:creator>
        <content:encoded><![CDATA[{content}]]></content:encoded><wp:post_id>5</wp:post_id>
        <wp:post_date>2026-11-24 10:00:00</wp:post_date><wp:status>{status}</wp:status>
        <wp:post_type>{kind}</wp:post_type><category domain="category">Regio</category></item>"""

    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
    <title>De Krant</title>{item("post", "publish", HEADLINE, OLD_EDITOR)}
    {item("page", "draft", "Over ons", "<p>Wij maken een krant.</p>")}{item("attachment", "inherit", "foto", "x")}
    </channel></rss>""".encode()


def newsml() -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
    guid="urn:newsml:krant.example:1" version="1" standard="NewsML-G2" standardversion="2.30">
    <itemMeta><provider literal="De Krant"/><versionCreated>2026-11-24T10:00:00+01:00</versionCreated></itemMeta>
    <contentMeta><by>Ann Peeters</by><dateline>GENT, 24 november</dateline><located><name>Gent</name></located>
    <headline xml:lang="nl">{HEADLINE}</headline></contentMeta>
    <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>
    <title>{HEADLINE}</title></head><body><p>{LEAD}</p><p>{SECOND}</p></body></html></inlineXML></contentSet>
    </newsItem>""".encode()


def newsml1() -> bytes:
    return f"""<?xml version="1.0" encoding="ISO-8859-15"?><NewsML Version="1.2"><NewsEnvelope><DateAndTime>20261124T100000
    </DateAndTime></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>krant.example</ProviderId>
    <NewsItemId>7</NewsItemId><PublicIdentifier>urn:newsml:krant.example</PublicIdentifier></NewsIdentifier>
    </Identification><NewsManagement><ThisRevisionCreated>20261124T100000+0100</ThisRevisionCreated></NewsManagement>
    <NewsComponent xml:lang="nl"><Role FormalName="Text"/><NewsLines><HeadLine>{HEADLINE}</HeadLine>
    <ByLine>Ann Peeters</ByLine><DateLine>GENT</DateLine><CreditLine>De Krant</CreditLine></NewsLines>
    <DescriptiveMetadata><Location><Property FormalName="City" Value="Gent"/></Location></DescriptiveMetadata>
    <NewsComponent><Role FormalName="Body"/><ContentItem><DataContent>&lt;p&gt;{SECOND}&lt;/p&gt;</DataContent>
    </ContentItem></NewsComponent><NewsComponent><Role FormalName="Lead"/><ContentItem><DataContent>{LEAD}</DataContent>
    </ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>""".encode("iso-8859-15")


def iptc7901() -> bytes:
    lead = LEAD.replace(" het zwembad", "\r\nhet zwembad")
    return (
        f"\x01abc0075 3 pl 51  krt 1003\r\n\r\nBad/\r\n\x02{HEADLINE}\r\nDoor Ann Peeters, krt =\r\n\r\n"
        f"   {lead}\r\n\r\n   {SECOND}\r\n\x03241000 GMT Nov 26\r\n\x04"
    ).encode("cp1252")


def anpa() -> bytes:
    return (
        f"\x16\x16\x01W2870\x1fasian\nf l\x13\x11 BC-Bad  11-24 1049\n\x02^BC-Bad,46<\n^{HEADLINE}<\n"
        f"^By ANN PEETERS=\n\t   {LEAD}\n\t   {SECOND}\n\t   \x03AP-WF-11-24-26 1000GMT<\n\x04"
    ).encode()


def nitf() -> bytes:
    return f"""<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf><head><title>kort</title>
    <docdata><doc-id id-string="k-1"/><date.issue norm="20261124T100000+0100"/></docdata><pubdata name="De Krant"/></head>
    <body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline>Ann Peeters</byline>
    <dateline><location>Gent</location></dateline></body.head>
    <body.content><p>{LEAD}</p><p>{SECOND}</p></body.content></body></nitf>""".encode()


def ninjs() -> bytes:
    return json.dumps(
        {
            "uri": "https://krant.example/1",
            "versioncreated": "2026-11-24T09:00:00Z",
            "headline": HEADLINE,
            "byline": "Ann Peeters",
            "located": "Gent",
            "body_xhtml": f"<p>{LEAD}</p><p>{SECOND}</p>",
        }
    ).encode()


def ninjs3() -> bytes:
    return json.dumps(
        {
            "uri": "https://krant.example/1",
            "standard": {"name": "ninjs", "version": "3.0"},
            "contentcreated": "2026-11-24T09:00:00Z",
            "headlines": [{"role": "short", "value": "Bad open"}, {"role": "main", "value": HEADLINE}],
            "by": "Ann Peeters",
            "infosources": [{"name": "De Krant"}],
            "bodies": [{"role": "main", "contenttype": "text/html", "value": f"<p>{LEAD}</p><p>{SECOND}</p>"}],
        }
    ).encode()


def zipped(**files: bytes) -> bytes:
    """Make an archive; in a name `__` stands for its dot."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (files or {"een__txt": TEXT.encode(), "twee__docx": docx()}).items():
            archive.writestr(name.replace("__", "."), content)
    return data.getvalue()


def jsonl() -> bytes:
    span = {"start": 0, "end": 7, "label": "PER"}
    record = {"text": TEXT, "meta": {"title": HEADLINE}, "spans": [span], "answer": "accept"}
    return (json.dumps(record) + "\n").encode() * 2


def exported(name: str, suffix: str) -> bytes:
    """Export an annotated article in one of our formats."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"x{suffix}"
        export([marked()], target, name, selection=Selection(states=()))
        return target.read_bytes()


def marked() -> Document:
    """Make an article with two annotations."""
    places = ((TEXT.index("Liesbet"), 17, "PER"), (TEXT.index("De Haan"), 7, "LOC"))
    marks = [
        Annotation(i, at, at + n, label, State.ACCEPTED, "person:Ann") for i, (at, n, label) in enumerate(places, 1)
    ]
    return Document(TEXT, title=HEADLINE, id=1, tokens=words(TEXT), annotations=in_order(marks))


def in_zip(archive: bytes, suffix: str) -> bytes:
    """Return the first file in a zip whose name ends like this."""
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return file.read(next(name for name in file.namelist() if name.endswith(suffix)))


def brat() -> bytes:
    start = TEXT.index("Liesbet")
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("a.txt", TEXT)
        file.writestr("a.ann", f"T1\tPER {start} {start + 17}\tLiesbet Verhaeghe\n")
    return data.getvalue()


def numbered() -> bytes:
    """Write a line for each word with its number in the sentence, as in GermEval."""
    rows = [
        ("Burgemeester", "O"),
        ("Liesbet", "B-PER"),
        ("Verhaeghe", "I-PER"),
        ("in", "O"),
        ("De", "B-LOC"),
        ("Haan", "I-LOC"),
    ]
    lines = [f"{i}\t{word}\t{tag}\tO\n" for i, (word, tag) in enumerate(rows, 1)]
    return ("#\thttps://krant.example/1\t[2026-11-24]\n" + "".join(lines) + "\n").encode() * 3


def conllu() -> bytes:
    rows = [
        ("1", "Jan", "NER=B-PER"), ("2", "Jansen", "NER=I-PER"), ("3", "rijdt", "NER=O"), ("4-5", "zum", "_"),
        ("4", "zu", "NER=O"), ("5", "dem", "NER=O|SpaceAfter=No"), ("6", ".", "NER=O"),
    ]  # fmt: skip
    lines = [f"{number}\t{word}\t_\t_\t_\t_\t0\t_\t_\t{misc}\n" for number, word, misc in rows]
    return ("# newdoc id = a\n# text = Jan Jansen rijdt zum.\n" + "".join(lines) + "\n").encode() * 2


def webanno() -> bytes:
    layer = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value"
    rows = "1-1\t0-3\tJan\tPER[1]\t\n1-2\t4-10\tJansen\tPER[1]|ORG[2]\t\n1-2.1\t4-6\tJa\t*\t\n"
    return f"#FORMAT=WebAnno TSV 3.3\n#T_SP={layer}\n\n\n#Text=Jan Jansen\n{rows}".encode()


def folia() -> bytes:
    words = "".join(f'<w xml:id="w{i}"><t>{word}</t></w>' for i, word in enumerate(LEAD.split()))
    entity = '<entities><entity class="per"><wref id="w1" t="Liesbet"/><wref id="w2"/></entity></entities>'
    return f"""<?xml version="1.0"?><FoLiA xmlns="http://ilk.uvt.nl/folia" xml:id="a"><metadata><meta id="title">Kop</meta>
    </metadata><text><p><s>{words}{entity}</s></p><p><t>{SECOND}</t></p></text></FoLiA>""".encode()


def tasks_min() -> bytes:
    mark = {"start": 13, "end": 30, "text": "Liesbet Verhaeghe", "labels": ["PER"]}
    return json.dumps([{"id": 1, "text": LEAD, "label": [mark], "annotator": 1, "annotation_id": 2}] * 2).encode()


def tasks_csv() -> bytes:
    marks = json.dumps([{"start": 13, "end": 30, "labels": ["PER"]}]).replace('"', '""')
    return f'text,id,label,annotator\n"{LEAD}",1,"{marks}",1\n'.encode()


def spacy2() -> bytes:
    tokens = [{"orth": word, "ner": "U-PER" if word == "Liesbet" else "O"} for word in LEAD.split()]
    return json.dumps([{"id": 0, "paragraphs": [{"raw": LEAD, "sentences": [{"tokens": tokens}]}]}]).encode()


def token_lists() -> bytes:
    record = {"tokens": LEAD.split(), "ner_tags": ["B-PER" if word == "Liesbet" else "O" for word in LEAD.split()]}
    return (json.dumps(record) + "\n").encode() * 2


# by the reader's name, or what tells its seeds apart: the file's suffix, and its content
SEEDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "text": (".txt", TEXT.encode),
    "markdown": (".md", lambda: f"---\ntitle: {HEADLINE}\ndate: 2026-11-24\n---\n# Kop\n\n{LEAD}\n".encode()),
    "html": (".html", html),
    "docx": (".docx", docx),
    "odt": (".odt", odt),
    "pdf": (".pdf", pdf),
    "rtf": (".rtf", rtf),
    "eml": (".eml", lambda: eml(attachment=True)),
    "mbox": (".mbox", mbox),
    "mhtml": (".mhtml", mhtml),
    "msg": (".msg", msg),
    "epub": (".epub", epub),
    "rss": (".rss", rss),
    "atom": (".atom", atom),
    "wordpress": (".xml", wordpress),
    "newsml": (".newsml", newsml),
    "newsml1": (".xml", newsml1),
    "iptc7901": (".txt", iptc7901),
    "anpa": (".tst", anpa),
    "nitf": (".nitf", nitf),
    "ninjs": (".json", ninjs),
    "csv": (".csv", csv),
    "xlsx": (".xlsx", xlsx),
    "zip": (".zip", zipped),
    "jsonl": (".jsonl", jsonl),
    "prodigy": (".jsonl", lambda: exported("prodigy", ".jsonl")),
    "doccano": (".jsonl", lambda: exported("doccano", ".jsonl")),
    "labelstudio": (".json", lambda: exported("labelstudio", ".json")),
    "spacy-json": (".json", lambda: json.dumps([[LEAD, {"entities": [[13, 30, "PER"]]}]]).encode()),
    "conll": (".conll", lambda: exported("conll", ".conll")),
    "spacy": (".spacy", lambda: exported("spacy", ".spacy")),
    "cas": (".xmi", lambda: in_zip(exported("cas", ".zip"), ".xmi")),
    "cas-zip": (".zip", lambda: exported("cas", ".zip")),
    "brat": (".zip", brat),
    "numbered": (".tsv", numbered),
    "conllu": (".conllu", conllu),
    "wikiner": (".txt", lambda: b"Jan|N|I-PER Jansen|N|I-PER slaapt|V|O .|.|O\n" * 4),
    "webanno": (".tsv", webanno),
    "folia": (".xml", folia),
    "hf": (".jsonl", token_lists),
    "labelstudio-min": (".json", tasks_min),
    "labelstudio-csv": (".csv", tasks_csv),
    "spacy-2": (".json", spacy2),
    "entities": (".csv", lambda: exported("csv", ".csv")),
    "page": (".html", lambda: exported("html", ".html")),
    "word": (".docx", lambda: exported("docx", ".docx")),
}


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    data = io.BytesIO()
    save(data)
    return data.getvalue()


def _pdf(contents: list[bytes], resources: bytes, *extra: bytes) -> bytes:
    """Write a PDF file: objects 1 and 2 are the catalogue and the list of pages; then a page and its content in turn.

    In a file of one page the extra objects are numbered from 4, and the content comes last.
    """
    streams = [b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content) for content in contents]
    first = 3 + len(contents)
    kids = b" ".join(b"%d 0 R" % (3 + i) for i in range(len(contents)))
    pages = [
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources %s >>"
        % (first + len(extra) + i, resources)
        for i in range(len(contents))
    ]
    catalogue = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects = [catalogue, b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(contents)), *pages, *extra, *streams]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count, start = len(objects) + 1, len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n" % (count, table, count)
    return out + b"startxref\n%d\n%%%%EOF\n" % start
