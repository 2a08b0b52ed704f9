"""Files that LibreOffice itself writes: the words on the page come out, and what the author kept in does not."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from annotate.formats.base import Notice, Omission
from annotate.formats.reading.files import read_paths
from annotate.model import Document

SOFFICE = shutil.which("soffice") or ""
pytestmark = [
    pytest.mark.skipif(not os.environ.get("KANTTEKENING_PEERS"), reason="run by `make test-peers`"),
    pytest.mark.skipif(not SOFFICE, reason="LibreOffice (soffice) is not installed"),
    pytest.mark.timeout(600),
]
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    f'xmlns:{prefix}="{_NAMES}{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("meta", "meta"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
_CHANGE = "<office:change-info><dc:creator>Chef</dc:creator><dc:date>2026-02-02T10:00:00</dc:date></office:change-info>"
_LETTER = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Zwembad</dc:title><meta:initial-creator>Ann Peeters</meta:initial-creator></office:meta>
<office:automatic-styles>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="HP" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:margin="2cm"/><style:header-style>
<style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
<style:header><text:p>KOPREGEL</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region xml:id="c" text:id="c"><text:deletion>{_CHANGE}<text:p>GESCHRAPT</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Brug in Gent open</text:h>
<text:p>Burgemeester <office:annotation><dc:creator>Chef</dc:creator><text:p>INTERN bron</text:p></office:annotation>Jan Peeters opent
<text:change text:change-id="c"/>de <text:a xlink:href="https://voorbeeld.invalid/x">nieuwe brug</text:a><text:note text:id="n"
 text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>VOETNOOT</text:p></text:note-body></text:note>
 vandaag.</text:p>
<text:p>Zichtbaar <text:span text:style-name="H">VERBORGEN </text:span>einde.</text:p>
<text:p text:style-name="HP">VERBORGEN alinea.</text:p>
<text:p>Voor <draw:frame draw:name="F" text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box>
<text:p>Kader: Anna Verhulst</text:p></draw:text-box></draw:frame>en erna.</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>Gent</text:p>
</table:table-cell><table:table-cell><text:p>Brugge</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>
<text:p>Aalst</text:p></table:table-cell><table:table-cell><text:p>Leuven</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>eerste punt</text:p></text:list-item><text:list-item><text:p>tweede punt</text:p></text:list-item></text:list>
<text:p>Einde.</text:p>
</office:text></office:body></office:document>"""
_KEPT = ("GESCHRAPT", "INTERN", "VOETNOOT", "VERBORGEN", "KOPREGEL", "voorbeeld.invalid", "Chef")
_SHOWN = ("Brug in Gent open", "Burgemeester Jan Peeters opent de nieuwe brug vandaag.", "Zichtbaar einde.", "Voor en erna.",
          "Kader: Anna Verhulst", "Gent\tBrugge\nAalst\tLeuven", "eerste punt", "tweede punt", "Einde.")  # fmt: skip


def _cells(*values: str) -> str:
    return "".join(
        f'<table:table-cell office:value-type="string"><text:p>{v}</text:p></table:table-cell>' for v in values
    )


_TABLE = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Stukken"><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/>
<table:table-row>{_cells("Titel", "Tekst", "Intern")}</table:table-row>
<table:table-row>{_cells("Kop", "Jan Peeters sprak.", "VERBORGEN")}</table:table-row>
<table:table-row table:visibility="collapse">{_cells("Weg", "VERBORGEN rij.", "")}</table:table-row></table:table>
<table:table table:name="Kladblok" table:style-name="off"><table:table-column/><table:table-row>{_cells("VERBORGEN blad")}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document>"""


def written(source: str, name: str, suffix: str, folder: Path) -> Path:
    """Convert a flat document with LibreOffice."""
    (folder / name).write_text(source, "utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, "--headless", profile, "--convert-to", suffix, "--outdir", str(folder), str(folder / name)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return (folder / name).with_suffix(f".{suffix}")


def read(path: Path) -> tuple[list[Document], dict[Omission, int]]:
    items = list(read_paths([path]))
    return [i for i in items if isinstance(i, Document)], {i.omission: i.count for i in items if isinstance(i, Notice)}


@pytest.mark.parametrize("suffix", ["odt", "docx", "rtf", "fodt"])
def test_what_the_author_kept_in_stays_out_of_the_text(suffix: str, tmp_path: Path) -> None:
    (found,), left_out = read(written(_LETTER, "brief.fodt", suffix, tmp_path))
    assert not [word for word in _KEPT if word in found.text]
    assert sorted(found.text.split("\n\n")) == sorted(_SHOWN)
    assert (found.title, found.meta["byline"]) == ("Zwembad", "Ann Peeters")
    assert left_out[Omission.COMMENTS] == left_out[Omission.FOOTNOTES] == left_out[Omission.DELETIONS] == 1
    assert left_out[Omission.HIDDEN] == 2
    assert left_out[Omission.HEADERS] == 1


def test_the_words_on_the_page_come_out_of_pdf(tmp_path: Path) -> None:
    (found,), _ = read(written(_LETTER.replace('<text:change text:change-id="c"/>', ""), "brief.fodt", "pdf", tmp_path))
    for line in _SHOWN:
        assert line in found.text
    assert "VERBORGEN" not in found.text
    assert "INTERN" not in found.text


def test_hidden_rows_columns_and_sheets_stay_out_of_a_workbook(tmp_path: Path) -> None:
    found, left_out = read(written(_TABLE, "stukken.fods", "xlsx", tmp_path))
    assert [a.text for a in found] == ["Kop\n\nJan Peeters sprak."]
    assert left_out == {Omission.HIDDEN: 3}
