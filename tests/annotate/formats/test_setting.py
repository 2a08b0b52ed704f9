"""How a text was set comes along from pages, Word, OpenDocument and Markdown, and leaves the text as it is."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.formats.annotated.json_shapes.jsonl import record_of
from annotate.formats.articles.setting import Setting, layout_of
from annotate.formats.articles.web.html_text import set_html
from annotate.formats.reading.files import read_paths
from annotate.model import Document, Style, Styled
from tests.helpers import seeds
from tests.helpers.strategies import texts

PARAGRAPH = "De burgemeester van de stad kwam zelf kijken naar het nieuwe bad, en ze was er erg blij mee, zei ze. "
HTML = f"""<html><body><article><h1>Zwembad opent</h1><p>De <b>stad Gent</b> opent <em>vandaag</em>. {PARAGRAPH * 3}</p>
<h2>Wat er is</h2><ul><li>Zwemmen <strong>en</strong> duiken<ul><li>in het diepe</li></ul></li><li>Spelen</li></ul>
<blockquote><p>Wij zijn blij.</p><p>Echt waar.</p></blockquote><p>{PARAGRAPH * 3}</p></article></body></html>"""
MARKDOWN = """# Zwembad opent

De **stad Gent** opent *vandaag*.

## Wat er is

- Zwemmen **en** duiken
    - in het diepe
- Spelen

> Wij zijn blij.
>
> Echt waar.
"""
EXPECTED = [
    ("bold", "stad Gent"),
    ("italic", "vandaag"),
    ("subhead", "Wat er is"),
    ("item", "Zwemmen en duiken"),
    ("bold", "en"),
    ("item", "in het diepe"),
    ("item", "Spelen"),
    ("quote", "Wij zijn blij."),
    ("quote", "Echt waar."),
]


def word() -> bytes:
    document = docx.Document()
    document.add_heading("Zwembad opent", 1)
    paragraph = document.add_paragraph("De ")
    paragraph.add_run("stad").bold = True
    paragraph.add_run(" Gent").bold = True
    paragraph.add_run(" opent ")
    paragraph.add_run("vandaag").italic = True
    paragraph.add_run(".").bold = False
    document.add_heading("Wat er is", 2)
    item = document.add_paragraph("Zwemmen ", style="List Bullet")
    item.add_run("en").bold = True
    item.add_run(" duiken")
    document.add_paragraph("in het diepe", style="List Bullet 2")
    document.add_paragraph("Spelen", style="List Number")
    document.add_paragraph("Wij zijn blij.", style="Quote")
    document.add_paragraph("Echt waar.", style="Intense Quote")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(path: Path, data: bytes) -> Document:
    path.write_bytes(data)
    (document,) = (item for item in read_paths([path]) if isinstance(item, Document))
    return document


def said(document: Document) -> list[tuple[str, str]]:
    assert all(document.text[one.start : one.end].strip() for one in document.layout)
    return [(str(one.style), document.text[one.start : one.end]) for one in document.layout]


@pytest.mark.parametrize(
    ("name", "data"), [("x.html", HTML.encode()), ("x.md", MARKDOWN.encode()), ("x.docx", word())], ids=lambda x: x[:6]
)
def test_headings_items_quotes_and_emphasis_are_read(name: str, data: bytes, tmp_path: Path) -> None:
    found = said(read(tmp_path / name, data))
    assert [one for one in found if one[0] != "heading"] == EXPECTED
    if name != "x.html":  # where the headline is put back in front of the text
        assert found[0] == ("heading", "Zwembad opent")


def test_an_opendocument_text_has_its_headings_items_and_emphasis(tmp_path: Path) -> None:
    fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    bold = f'<style:style style:name="T1" style:family="text"><style:text-properties {fo} fo:font-weight="bold"/></style:style>'
    body = (
        '<text:h text:outline-level="1">Zwembad opent</text:h>'
        '<text:p>De <text:span text:style-name="T1">stad <text:span>Gent</text:span></text:span> opent.</text:p>'
        '<text:h text:outline-level="2">Wat er is</text:h>'
        "<text:list><text:list-item><text:p>Zwemmen</text:p></text:list-item></text:list><text:p>Einde.</text:p>"
    )
    assert said(read(tmp_path / "x.odt", seeds.odt(body, bold))) == [
        ("heading", "Zwembad opent"),
        ("bold", "stad Gent"),
        ("subhead", "Wat er is"),
        ("item", "Zwemmen"),
    ]


def test_the_layout_comes_through_json_lines(tmp_path: Path) -> None:
    document = read(tmp_path / "x.md", MARKDOWN.encode())
    record = record_of(document)
    assert record["layout"][0] == {"start": 0, "end": 13, "style": "heading"}
    back = read(tmp_path / "uit.jsonl", json.dumps(record).encode() + b"\n")
    assert (back.text, back.layout) == (document.text, document.layout)


@pytest.mark.parametrize(
    "layout", [5, [5], [{"start": 0, "end": 99, "style": "bold"}], [{"start": 0, "end": 1, "style": "x"}]]
)
def test_a_layout_that_does_not_fit_is_left_out(layout: object, tmp_path: Path) -> None:
    record = json.dumps({"text": "Jan.", "layout": layout}).encode()
    assert read(tmp_path / "x.jsonl", record + b"\n").layout == ()


def test_what_the_text_no_longer_has_is_left_out() -> None:
    before = Setting("Kop\nDoor Ann\nJan  komt.", (Styled(4, 12, Style.BOLD), Styled(13, 16, Style.BOLD)))
    assert layout_of(before, "Kop\n\nJan komt.") == (Styled(5, 8, Style.BOLD),)


@given(texts, st.data())
def test_a_layout_is_carried_to_the_same_words(text: str, data: st.DataObject) -> None:
    edges = [data.draw(st.integers(0, len(text))) for _ in range(4)]
    spans = tuple(
        Styled(min(pair), max(pair), data.draw(st.sampled_from(list(Style))))
        for pair in (edges[:2], edges[2:])
        if pair[0] != pair[1]
    )
    for one in layout_of(Setting(text, spans), text):
        assert 0 <= one.start < one.end <= len(text)
        assert "\n" not in text[one.start : one.end]
        if one.style in (Style.BOLD, Style.ITALIC):
            assert any(span.start <= one.start and one.end <= span.end for span in spans)


@given(st.text("<>/abi h1lipr\n", max_size=60))
def test_any_markup_gives_spans_inside_its_text(markup: str) -> None:
    _, setting = set_html(markup)
    assert all(0 <= one.start < one.end <= len(setting.text) for one in setting.spans)
