"""Readers of articles: text and what is known of it come out of every kind of file, and a bad one costs a sentence."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotate.errors import UserError
from annotate.formats.articles.article import iso
from annotate.formats.articles.office.tables import guess
from annotate.formats.articles.plain import decode
from annotate.formats.articles.web.html_text import text_of_html
from annotate.formats.base import Omission, ReadOptions, Refusal
from annotate.formats.reading import archives, guard
from annotate.formats.reading.files import find_tables, read_open, read_paths
from annotate.model import Document
from store.project import Project
from tests.fuzz import fuzz
from tests.helpers import seeds
from tests.helpers.paths import ROOT
from tests.helpers.reading import article, articles, notices, refusals
from tests.helpers.seeds import HEADLINE, LEAD, SECOND, SEEDS, TEXT


@pytest.mark.parametrize("name", ["text", "pdf", "eml", "msg", "rss", "atom", "newsml", "nitf", "ninjs", "csv"])
def test_headline_and_paragraphs_come_out_of(name: str) -> None:
    suffix, make = SEEDS[name]
    found = article(f"stuk{suffix}", make())
    assert (found.title, found.text) == (HEADLINE, TEXT)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("html", ("De Krant", "2026-11-24", "", {"byline": "Ann Peeters", "url": "https://krant.example/zwembad"})),
        ("rss", ("De Krant", "2026-11-24T10:00:00+01:00", "k-1", {"byline": "Ann Peeters", "url": "https://krant.example/1", "date": "Tue, 24 Nov 2026 10:00:00 +0100"})),
        ("atom", ("De Krant", "2026-11-24T09:00:00Z", "k-1", {"byline": "Ann Peeters", "url": "https://krant.example/1"})),
        ("eml", ("x.eml", "2026-11-24T10:00:00+01:00", "<1@krant.example>", {"byline": "Ann Peeters <ann@krant.example>", "date": "Tue, 24 Nov 2026 10:00:00 +0100"})),
        ("csv", ("De Krant", "2026-11-24", "7", {"date": "24/11/2026"})),
        ("nitf", ("De Krant", "2026-11-24T10:00:00+01:00", "k-1", {"byline": "Ann Peeters", "dateline": "Gent", "place": "Gent"})),
        ("ninjs", ("x.json", "2026-11-24T09:00:00Z", "https://krant.example/1", {"byline": "Ann Peeters", "place": "Gent"})),
        ("newsml", ("De Krant", "2026-11-24T10:00:00+01:00", "urn:newsml:krant.example:1",
                    {"byline": "Ann Peeters", "dateline": "GENT, 24 november", "place": "Gent"})),
    ],
)  # fmt: skip
def test_what_a_file_knows_is_kept(name: str, known: tuple[object, ...]) -> None:
    suffix, make = SEEDS[name]
    found = article(f"x{suffix}", make())
    assert (found.source, found.published, found.external_id, found.meta) == known


def test_a_web_page_gives_the_article_without_its_menus() -> None:
    found = article("x.html", seeds.html())
    assert found.text.startswith(f"{HEADLINE}\n\n{LEAD}")
    assert found.title == HEADLINE
    assert not any(word in found.text for word in ("Voorpagina", "Sport", "Alle rechten"))


def test_a_page_without_an_article_gives_its_visible_text() -> None:
    found = article("x.html", b"<html><body><script>1</script><div>Kort<br>stukje</div></body></html>")
    assert found.text == "Kort\nstukje"


@pytest.mark.parametrize(
    ("declared", "encoding"), [("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("", "cp1252"), ("klets", "utf-8")]
)
def test_the_encoding_of_a_page_is_found(declared: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>Eén “café” in België.</p></body></html>'
    assert article("x.html", page.encode(encoding)).text == "Eén “café” in België."


@pytest.mark.parametrize("name", ["docx", "odt"])
def test_word_processors_give_paragraphs_and_tables_in_order(name: str) -> None:
    suffix, make = SEEDS[name]
    found = article(f"x{suffix}", make())
    assert found.text == f"{TEXT}\n\nGent\tBrugge"
    assert (found.title, found.meta) == ("Zwembad", {"byline": "Ann Peeters"})


def test_tracked_changes_in_word_read_as_accepted() -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    tracked = (
        f'<w:p xmlns:w="{word}"><w:r><w:t xml:space="preserve">Jan </w:t></w:r>'
        "<w:del><w:r><w:delText>Smit</w:delText></w:r></w:del><w:ins><w:r><w:t>Jansen</w:t></w:r></w:ins></w:p>"
    )
    data = _replaced(seeds.docx(), "word/document.xml", b"<w:body>", b"<w:body>" + tracked.encode())
    assert article("x.docx", data).text.startswith("Jan Jansen\n\n")


def test_a_scanned_and_a_locked_pdf_are_told_apart() -> None:
    assert "only pictures of text" in refusals("x.pdf", seeds.scanned_pdf())[0]
    assert "locked with a password" in refusals("x.pdf", seeds.locked_pdf())[0]
    assert refusals("x.pdf", seeds.pdf(())) == ["x.pdf: the text is empty."]


def test_rich_text_keeps_its_characters() -> None:
    found = article("x.rtf", seeds.rtf())
    assert found.text == f"{HEADLINE}\n\n{LEAD}\n\n{SECOND} Café €5"
    assert (found.title, found.meta) == ("Zwembad", {"byline": "Ann Peeters"})


def test_mail_is_read_from_html_too_and_attachments_are_named() -> None:
    assert article("x.eml", seeds.eml(html=True)).text == TEXT
    (notice,) = notices("x.eml", seeds.eml(attachment=True))
    assert (notice.omission, notice.names) == (Omission.ATTACHMENTS, ("foto.png",))


def test_feeds_give_an_article_an_entry_and_name_the_empty_ones() -> None:
    assert refusals("x.rss", seeds.rss()) == ["x.rss, 2: the text is empty."]


def test_ninjs_of_version_3_is_read() -> None:
    found = article("x.json", seeds.ninjs3())
    assert (found.text, found.source, found.meta["byline"]) == (TEXT, "De Krant", "Ann Peeters")


def test_markdown_gives_its_words_and_reads_what_stands_above_it() -> None:
    found = article("x.md", b"---\ntitle: De titel\nauthor: Ann\ndate: 2026-11-24\n---\n# Kop\n\nEen *woord*.\n")
    assert (found.text, found.title) == ("Kop\n\nEen woord.", "De titel")
    assert (found.published, found.meta) == ("2026-11-24", {"byline": "Ann"})
    assert article("x.md", b"---\ngewoon een streep\n---\ntekst").text == "gewoon een streep\n\ntekst"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (
            "Burgemeester **Jan _Peeters_** opent [de brug](https://x.example).",
            "Burgemeester Jan Peeters opent de brug.",
        ),
        ("Kop\n===\n\nregel een\nregel twee\\\nna de streep", "Kop\n\nregel een regel twee\nna de streep"),
        ("- Anna\n- Piet\n\n1. een\n2. twee", "Anna\nPiet\n\neen\ntwee"),
        ("![Piet Maes op de brug](a.jpg)", "Piet Maes op de brug"),
        ("| naam | stad |\n|---|---|\n| Jan | Gent |", "naam\tstad\nJan\tGent"),
        ("```\nregel  een\n```\n> Citaat", "regel  een\n\nCitaat"),
        ("5 * 3 \\* a_b_c &eacute; <b>vet</b>", "5 * 3 * a_b_c é vet"),
        ("Zie [[Gent|de stad]] en [[Aalst]].", "Zie de stad en Aalst."),
    ],
)
def test_markdown_is_read_as_what_it_means(written: str, text: str) -> None:
    assert article("x.md", written.encode()).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "mac_roman"])
@pytest.mark.parametrize(
    "text", ["Eén café in België", "L’été où l’élève a reçu ça", "GEÏNTERESSEERD", "één", "Zoë, Søren en André"]
)
def test_the_usual_encodings_are_told_apart(text: str, encoding: str) -> None:
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip("this encoding does not have these characters")
    assert decode(data) == text


def test_columns_are_guessed_in_three_languages_and_can_be_chosen() -> None:
    for heading in ("titel;tekst;datum", "Title;Text;Date", "titre;texte;date"):
        table = f"{heading}\nKop;Het stuk.;24/11/2026\n".encode()
        found = article("x.csv", table)
        assert (found.text, found.title, found.published) == ("Kop\n\nHet stuk.", "Kop", "2026-11-24")
    unnamed = b"kolom a\tkolom b\nkort\tdit is de lange tekst\n"
    assert article("x.tsv", unnamed).text == "dit is de lange tekst"
    (chosen,) = articles("x.tsv", unnamed, options=ReadOptions({"text": "kolom a", "title": "2"}))
    assert chosen.text == "dit is de lange tekst\n\nkort"
    assert guess(["A", "B"], [["x", "langer"]]) == {"text": 1}


def test_a_column_that_is_not_there_is_named() -> None:
    (item,) = read_open(io.BytesIO(b"a,b\n1,2\n"), "x.csv", options=ReadOptions({"text": "c"}))
    assert isinstance(item, Refusal)
    assert str(UserError(item.sentence, **item.values)) == "x.csv: there is no column c; there are a, b."


def test_every_sheet_of_a_workbook_is_read(tmp_path: Path) -> None:
    assert article("x.xlsx", seeds.xlsx()).text == f"{HEADLINE}\n\n{LEAD}"
    (tmp_path / "x.xlsx").write_bytes(seeds.xlsx())
    (table,) = find_tables([tmp_path])
    assert (table.headings, table.guessed) == (("Titel", "Tekst", "Datum"), {"text": 1, "title": 0, "published": 2})


def test_what_is_in_an_archive_is_read_one_archive_deep() -> None:
    inner = seeds.zipped(drie__txt=b"Derde stuk", diep__zip=seeds.zipped())
    data = seeds.zipped(een__txt=b"Eerste stuk", binnen__zip=inner, foto__jpg=b"x")
    assert [a.source for a in articles("x.zip", data)] == ["x.zip/binnen.zip/drie.txt", "x.zip/een.txt"]
    assert refusals("x.zip", data) == ["x.zip/binnen.zip/diep.zip: a .zip in a .zip in a .zip is not opened."]


def test_what_archives_inside_an_archive_unpack_to_is_limited_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_BYTES", 5_000_000)
    inner = _bomb(size=1_000_000)
    data = seeds.zipped(**{f"binnen{i}__zip": inner for i in range(20)})
    assert sum("far too big" in told for told in refusals("x.zip", data)) == 16


def test_names_in_an_archive_do_no_harm(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("../../weg.txt", "Een stuk.")
        archive.writestr("/etc/passwd.txt", "Nog een.")
    (tmp_path / "x.zip").write_bytes(data.getvalue())
    found = [item for item in read_paths([tmp_path / "x.zip"]) if isinstance(item, Document)]
    assert sorted(a.source for a in found) == ["x.zip/passwd.txt", "x.zip/weg.txt"]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["x.zip"]


def _bomb(name: str = "een.txt", size: int = 300_000_000) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as entry:
        for _ in range(size // 1_000_000):
            entry.write(b"0" * 1_000_000)
    return data.getvalue()


def _replaced(packed: bytes, name: str, old: bytes, new: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.namelist():
            data = source.read(entry)
            target.writestr(entry, data.replace(old, new, 1) if entry == name else data)
    return out.getvalue()


_LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)
) + "]>"  # fmt: skip
_EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def _with_doctype(data: bytes, doctype: str, entity: str) -> bytes:
    text = data.decode().replace(LEAD, f"{LEAD} &{entity};")
    head, sign, rest = text.partition("?>")
    return f"{head}{sign}{doctype}{rest.split('>', 1)[1] if rest.startswith('<!DOCTYPE') else rest}".encode()


@pytest.mark.parametrize("name", ["rss", "atom", "wordpress", "newsml", "nitf"])
@pytest.mark.parametrize(("doctype", "entity"), [(_LAUGHS, "j"), (_EXTERNAL, "a")], ids=["laughs", "external"])
def test_xml_that_defines_entities_is_refused(name: str, doctype: str, entity: str) -> None:
    suffix, make = SEEDS[name]
    data = _with_doctype(make(), doctype, entity)
    assert articles(f"x{suffix}", data) == []
    (told,) = refusals(f"x{suffix}", data)
    assert "XML definitions of its own" in told or "damaged" in told


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("x.docx", lambda: _bomb("word/document.xml"), "far too big"),
        ("x.odt", lambda: _bomb("content.xml"), "far too big"),
        ("x.xlsx", lambda: _bomb("xl/workbook.xml"), "far too big"),
        ("x.zip", _bomb, "more than 64 MB"),
        ("x.docx", lambda: _replaced(seeds.docx(), "word/document.xml", b"<w:document", _LAUGHS.encode() + b"<w:document"), "XML definitions of its own"),
        ("x.odt", lambda: _replaced(seeds.odt(), "content.xml", b"<office:document", _EXTERNAL.encode() + b"<office:document"), "XML definitions of its own"),
        ("x.docm", seeds.docx, "macros"),
        ("x.docx", lambda: _replaced_name(seeds.docx(), "docProps/core.xml", "word/vbaProject.bin"), "macros"),
        ("x.xlsm", seeds.xlsx, "macros"),
        ("x.docx", lambda: b"PK\x03\x04", "damaged or incomplete"),
        ("x.pdf", lambda: seeds.pdf()[:200], "damaged or incomplete"),
        ("x.rtf", lambda: b"geen rtf", "damaged or incomplete"),
        ("x.eml", lambda: b"\n\n", "damaged or incomplete"),
        ("x.rss", lambda: seeds.rss()[:-20], "damaged or incomplete"),
        ("x.html", lambda: b"<div>" * 100_000 + b"x", "damaged or incomplete"),
        ("x.rss", lambda: b"<rss>" + b"<a>" * 100_000, "damaged or incomplete"),
        ("x.json", lambda: b'{"uri": 1, "bodies": ' + b"[" * 100_000, "damaged or incomplete"),
        ("x.csv", lambda: b"\x89PNG\0\0", "a picture"),
        ("x.csv", lambda: b"\x01\x02\x03\x04\0\0", "not a text file"),
        ("x.txt", lambda: b"a" * (guard.MAX_FILE + 1), "more than 64 MB"),
        ("x.jsonl", lambda: b"a" * (guard.MAX_LINE + 1), "longer than 32 MB"),
        ("x.csv", lambda: b"titel,tekst\n", "no article"),
    ],
)  # fmt: skip
def test_a_bad_file_is_one_sentence(name: str, data: Callable[[], bytes], sentence: str) -> None:
    given = data()
    assert articles(name, given) == []
    (told,) = refusals(name, given)
    assert sentence in told
    assert told.startswith((name, "Line 1"))


def _replaced_name(packed: bytes, old: str, new: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.namelist():
            target.writestr(new if entry == old else entry, source.read(entry))
    return out.getvalue()


def test_an_endless_line_takes_little_memory(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    with file.open("wb") as target:
        target.truncate(1_000_000_000)  # a line of a billion zeros that takes no room
    tracemalloc.start()
    (told,) = read_paths([file])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(told, Refusal)
    assert peak < 150_000_000


@pytest.mark.parametrize("name", SEEDS)
@given(st.integers(0, 2**32))
@settings(max_examples=5)
def test_broken_files_raise_nothing_and_give_only_what_can_be_stored(name: str, seed: int) -> None:
    """`make fuzz` does this with 10,000 files a reader."""
    outcome = fuzz(name, 10, seed)
    assert outcome.raised == []


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Een <b>twee</b></p><p>drie</p>", "Een twee\n\ndrie"),
        ("Een<br>twee<br><br>drie", "Een\ntwee\n\ndrie"),
        ("<ul><li>een</li><li>twee</li></ul>", "een\ntwee"),
        ("<table><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td></tr></table>", "a\tb\nc"),
        ("<p class=MsoNormal>Jan<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p>Piet</p>", "Jan\n\nPiet"),
        ("<style>p{}</style><script>x</script><p hidden>weg</p><span style='display: none'>weg</span>blijft", "blijft"),
        ("<!--StartFragment-->caf&eacute; &amp; bar &#128512;<!--EndFragment-->", "café & bar 😀"),
        ("<pre>a  b\n c</pre>", "a  b\n c"),
        ("<p>harde\u00a0spatie  en   zachte</p>", "harde\u00a0spatie en zachte"),
        ("", ""),
        ("gewoon", "gewoon"),
    ],
)
def test_html_becomes_lines(html: str, text: str) -> None:
    assert text_of_html(html) == text


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
        ("20261124T100000+0100", "2026-11-24T10:00:00+01:00"),
        ("Tue, 24 Nov 2026 10:00:00 +0100", "2026-11-24T10:00:00+01:00"),
        ("24/11/2026", "2026-11-24"),
        ("24-11-2026 10:05", "2026-11-24T10:05:00"),
        ("gisteren", ""),
        ("", ""),
    ],
)
def test_dates_get_one_form(found: str, wanted: str) -> None:
    assert iso(found) == wanted


def test_a_date_that_is_not_understood_stays_beside() -> None:
    assert article("x.csv", b"tekst,datum\nIets,gisteren\n").meta == {"date": "gisteren"}


def test_the_window_starts_without_the_readers_libraries(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from ui.app import build_window; build_window(Path(sys.argv[1]));"
        "print([m for m in ('trafilatura', 'lxml', 'docx', 'pypdfium2', 'olefile', 'feedparser', 'openpyxl',"
        " 'cassis', 'spacy') if m in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "p.kanttekening")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert found.stdout.endswith("[]\n")


def test_what_is_no_character_goes_from_all_that_is_known(tmp_path: Path) -> None:
    record = {
        "text": "Jan",
        "meta": {"title": "a\ud800", "id": "\0"},
        "spans": [{"start": 0, "end": 3, "label": "\ud800"}],
    }
    found = article("x.jsonl", json.dumps(record).encode())
    with Project.open(tmp_path / "p.kanttekening", create=True) as project:
        (added,) = project.add([found])
        assert project.document(added.document_id).title == "a\ufffd"


def test_json_of_others_is_not_taken_for_ninjs() -> None:
    (told,) = refusals("x.json", json.dumps([{"iets": {"anders": "x"}}]).encode())
    assert told == "x.json: this is JSON of a kind that is not known (it has iets, anders)."
