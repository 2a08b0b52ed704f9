"""Word, LibreOffice, RTF and Excel files: the words on the page come out once, and what the author kept in stays in."""

from __future__ import annotations

import io

import openpyxl
import pytest

from annotate.formats.base import Omission
from tests.helpers import seeds
from tests.helpers.reading import article, articles, left_out, refusals

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def docx(body: str, *, space: str = _W, styles: str = "", core: str = "", **parts: str) -> bytes:
    """Make a document of this body; `parts` are more parts that it refers to, by the kind of the reference."""
    links = "".join(
        f'<Relationship Id="r{i}" Type="x/{kind}" Target="{kind}{i}.{"html" if kind == "aFChunk" else "xml"}"/>'
        for i, kind in enumerate(parts)
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/>'
        '<Relationship Id="b" Type="x/core-properties" Target="/core.xml"/></Relationships>',
        "core.xml": f'<c xmlns:dc="d">{core}</c>',
        "word/document.xml": f'<w:document xmlns:w="{space}" xmlns:r="{_R}" xmlns:mc="{_MC}" xmlns:v="urn:schemas-microsoft-com:vml"'
        f' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{space}">{styles}</w:styles>',
        "word/_rels/document.xml.rels": f'<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/>{links}</Relationships>',
    }
    for i, (kind, content) in enumerate(parts.items()):
        files[f"word/{kind}{i}.{'html' if kind == 'aFChunk' else 'xml'}"] = content
    return seeds.packed(files)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def box(text: str) -> str:
    shape = f"<w:txbxContent>{p(run(text))}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{shape}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{shape}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def field(instruction: str, result: str) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return mark("begin") + told + mark("separate") + run(result) + mark("end")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(run("B"), properties='<w:framePr w:dropCap="drop"/>') + p(run("urgemeester Jan")), "Burgemeester Jan"),
        (p(run("B"), properties='<w:framePr w:dropCap="margin"/>') + p(run("urgemeester")), "Burgemeester"),
        (p(run("Voor "), box("Kader"), run("achter.")), "Voor achter.\n\nKader"),
        (p(box("Kader"), run("Achter.")), "Kader\n\nAchter."),
        (p(run("Zie "), field(' HYPERLINK "https://x.example" ', "het verslag"), run(".")), "Zie het verslag."),
        (p(field(' IF x = y "a" ', "uit"), run(" en aan")), "uit en aan"),
        (p(f'<w:hyperlink r:id="x">{run("Jan")}</w:hyperlink><w:smartTag>{run(" Smit")}</w:smartTag>'), "Jan Smit"),
        (p("<w:sdt><w:sdtPr/><w:sdtContent>" + run("Anna") + "</w:sdtContent></w:sdt>"), "Anna"),
        (p("<w:ins>" + run("nieuw") + "</w:ins><w:del><w:r><w:delText>oud</w:delText></w:r></w:del>"), "nieuw"),
        (p(run("Jan"), properties="<w:rPr><w:del/></w:rPr>") + p(run("sen")), "Jansen"),
        (p(run("a"), "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r>"), "a\tb\nc\u2011d"),
        (p(run("x"), "<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath>"), "x=2"),
    ],
)  # fmt: skip
def test_word_gives_the_words_on_the_page(body: str, text: str) -> None:
    assert article("x.docx", docx(body)).text == text


def test_word_in_the_strict_variant_is_read() -> None:
    hidden = p(run("weg", "<w:vanish/>"))
    data = docx(p(run("Burgemeester Jan Peeters.")) + hidden, space=_STRICT)
    assert article("x.docx", data).text == "Burgemeester Jan Peeters."
    assert left_out("x.docx", data) == {Omission.HIDDEN: 1}


def test_cells_of_nested_tables_come_once_and_empty_rows_not_at_all() -> None:
    def table(*rows: tuple[str, ...]) -> str:
        return (
            "<w:tbl>"
            + "".join("<w:tr>" + "".join(f"<w:tc>{c}</w:tc>" for c in row) + "</w:tr>" for row in rows)
            + "</w:tbl>"
        )

    inner = table((p(run("Gent")), p(run("2")))) + p()
    body = table((p(run("Jan Peeters")), inner), (p(), p())) + p(run("Einde."))
    assert article("x.docx", docx(body)).text == "Jan Peeters\tGent\t2\n\nEinde."


def test_an_article_in_a_table_for_its_layout_keeps_its_paragraphs() -> None:
    cells = f"<w:tc>{p(run('Kop'))}{p(run('Eerste alinea.'))}</w:tc><w:tc>{p(run('Zijkolom'))}</w:tc>"
    assert article("x.docx", docx(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")).text == "Kop\n\nEerste alinea.\n\nZijkolom"


@pytest.mark.parametrize(
    ("body", "omission", "count"),
    [
        (p(run("Jan.")) + p(run("INTERN bel Piet", "<w:vanish/>")), Omission.HIDDEN, 1),
        (p(run("Jan."), run("INTERN", '<w:rStyle w:val="Geheim"/>'), run(" nog", '<w:rStyle w:val="Geheim"/>')), Omission.HIDDEN, 1),
        (p(run("INTERN"), properties='<w:pStyle w:val="Onder"/>') + p(run("Jan.")), Omission.HIDDEN, 1),
        (p(run("Jan."), "<w:r><w:footnoteReference/></w:r><w:r><w:endnoteReference/></w:r>"), Omission.FOOTNOTES, 2),
        (p(run("Jan."), '<w:r><w:footnoteReference w:customMarkFollows="1"/><w:t>*</w:t></w:r>'), Omission.FOOTNOTES, 1),
        (p(run("Jan."), "<w:r><w:commentReference/></w:r>"), Omission.COMMENTS, 1),
        (p(run("Jan."), f"<w:moveFrom>{run('INTERN')}</w:moveFrom>"), Omission.MOVES, 1),
        (p("<w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:del><w:r><w:delText>b</w:delText></w:r></w:del>", run("Jan.")),
         Omission.DELETIONS, 1),
        (p(run("Jan."), "<w:r><w:object/></w:r>"), Omission.OBJECTS, 1),
        (p(run("Jan."), "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Klik") + "</w:sdtContent></w:sdt>"),
         Omission.PLACEHOLDERS, 1),
        (p("<w:r><w:ruby><w:rt>" + run("kana") + "</w:rt><w:rubyBase>" + run("Jan.") + "</w:rubyBase></w:ruby></w:r>"),
         Omission.GLOSSES, 1),
        ("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + p(run("INTERN")) + "</w:tc></w:tr></w:tbl>" + p(run("Jan.")),
         Omission.HIDDEN, 1),
    ],
)  # fmt: skip
def test_what_the_author_kept_in_stays_out_of_the_text_and_is_counted(
    body: str, omission: Omission, count: int
) -> None:
    styles = (
        '<w:style w:styleId="Geheim"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Boven"><w:rPr><w:vanish w:val="true"/></w:rPr></w:style>'
        '<w:style w:styleId="Onder"><w:basedOn w:val="Boven"/></w:style>'
    )
    data = docx(body, styles=styles)
    assert article("x.docx", data).text == "Jan."
    assert left_out("x.docx", data) == {omission: count}


def test_headers_of_word_are_counted_when_they_say_something() -> None:
    said = f'<w:hdr xmlns:w="{_W}">{p(run("Persdienst"))}</w:hdr>'
    data = docx(p(run("Jan.")), header=said, footer=f'<w:ftr xmlns:w="{_W}">{p()}</w:ftr>')
    assert article("x.docx", data).text == "Jan."
    assert left_out("x.docx", data) == {Omission.HEADERS: 1}


def test_a_part_of_another_kind_inside_word_is_read() -> None:
    body = p(run("Voor.")) + '<w:altChunk r:id="r0"/>'
    assert article("x.docx", docx(body, aFChunk="<html><p>Jan</p><p>Anna</p></html>")).text == "Voor.\n\nJan\n\nAnna"


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("Brug in Gent", "Brug in Gent"),
        ("", "De kop"),
        ("Word Document", "De kop"),
        ("Microsoft Word - persbericht_def3.docx", "De kop"),
        ("Document1", "De kop"),
        ("Binder1.pdf", "De kop"),
        ("persbericht.docx", "De kop"),
        ("Naamloos document", "De kop"),
    ],
)
def test_names_of_files_are_no_titles(title: str, taken: str) -> None:
    body = p(run("PERSBERICHT")) + p(run("De kop"), properties='<w:pStyle w:val="K"/>') + p(run("Jan."))
    styles = '<w:style w:styleId="K"><w:name w:val="heading 1"/></w:style>'
    assert article("x.docx", docx(body, styles=styles, core=f"<dc:title>{title}</dc:title>")).title == taken


@pytest.mark.parametrize(("name", "kept"), [("Ann Peeters", "Ann Peeters"), ("u0123456", ""), ("Microsoft Office User", ""), ("Username", "")])  # fmt: skip
def test_names_of_accounts_are_no_bylines(name: str, kept: str) -> None:
    data = docx(p(run("Jan.")), core=f"<dc:creator>{name}</dc:creator>")
    assert article("x.docx", data).meta.get("byline", "") == kept


def test_a_locked_and_an_old_word_file_are_told_apart() -> None:
    ole = bytes.fromhex("d0cf11e0a1b11ae1")
    assert "locked with a password" in refusals("x.docx", ole + bytes(512) + "EncryptedPackage".encode("utf-16-le"))[0]
    assert "save it as .docx" in refusals("x.docx", ole + bytes(512))[0]
    assert "save it as .docx" in refusals("x.doc", ole + bytes(512))[0]


def test_what_is_called_doc_is_read_when_it_is_something_else() -> None:
    assert article("x.doc", seeds.rtf()).text == article("x.rtf", seeds.rtf()).text
    assert article("x.doc", docx(p(run("Jan Peeters.")))).text == "Jan Peeters."


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('<text:p>Lees <text:a xlink:href="https://x.example">het verslag</text:a> hier.</text:p>', "Lees het verslag hier."),
        ("<text:p>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p>", "a  b\tc\nd"),
        ("<text:p>  veel \n  wit </text:p>", "veel wit"),
        ("<text:p>Jan <text:span> Smit</text:span></text:p>", "Jan Smit"),
        ("<text:list><text:list-item><text:p>een</text:p></text:list-item><text:list-item><text:p>twee</text:p></text:list-item></text:list>", "een\n\ntwee"),
        ("<text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href='Pictures/1.jpg'/></draw:frame>Foto: de brug</text:p>"
         "</draw:text-box></draw:frame></text:p>", "Foto: de brug"),
        ("<text:p>Voor <draw:custom-shape><text:p>Kader</text:p></draw:custom-shape>achter.</text:p>", "Voor achter.\n\nKader"),
        ("<text:table-of-content><text:table-of-content-source><text:index-title-template>Mal</text:index-title-template>"
         "</text:table-of-content-source><text:index-body><text:p>Inhoud</text:p></text:index-body></text:table-of-content>", "Inhoud"),
        ("<text:p>Op <text:date>2 februari</text:date></text:p>", "Op 2 februari"),
    ],
)  # fmt: skip
def test_libreoffice_gives_the_words_on_the_page(body: str, text: str) -> None:
    assert article("x.odt", seeds.odt(body)).text == text


@pytest.mark.parametrize(
    ("body", "omission", "count"),
    [
        ("<text:p>Jan<office:annotation><dc:creator>Chef</dc:creator><text:p>INTERN</text:p></office:annotation>.</text:p>", Omission.COMMENTS, 1),
        ("<text:p>Jan<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>INTERN</text:p></text:note-body></text:note>.</text:p>",
         Omission.FOOTNOTES, 1),
        ("<text:tracked-changes><text:changed-region><text:deletion><text:p>INTERN</text:p></text:deletion></text:changed-region>"
         "</text:tracked-changes><text:p>Jan.</text:p>", Omission.DELETIONS, 1),
        ('<text:p>Jan.</text:p><text:section text:display="none"><text:p>INTERN</text:p></text:section>', Omission.HIDDEN, 1),
        ('<text:p>Jan.</text:p><text:section text:display="condition" text:is-hidden="true"><text:p>INTERN</text:p></text:section>', Omission.HIDDEN, 1),
        ('<text:p text:style-name="V">INTERN</text:p><text:p>Jan.</text:p>', Omission.HIDDEN, 1),
        ('<text:p>Jan<text:span text:style-name="W">INTERN</text:span>.</text:p>', Omission.HIDDEN, 1),
        ('<text:p><text:hidden-paragraph text:is-hidden="true"/>INTERN</text:p><text:p>Jan.</text:p>', Omission.HIDDEN, 1),
        ('<text:p>Jan<text:hidden-text text:is-hidden="true">INTERN</text:hidden-text>.</text:p>', Omission.HIDDEN, 1),
        ("<text:p><text:ruby><text:ruby-base>Jan</text:ruby-base><text:ruby-text>INTERN</text:ruby-text></text:ruby>.</text:p>", Omission.GLOSSES, 1),
        ("<text:p>Jan<text:placeholder>klik</text:placeholder>.</text:p>", Omission.PLACEHOLDERS, 1),
        ("<text:p>Jan<draw:frame><draw:object/><draw:image/></draw:frame>.</text:p>", Omission.OBJECTS, 1),
        ('<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>INTERN</text:p></table:table-cell></table:table-row>'
         "</table:table><text:p>Jan.</text:p>", Omission.HIDDEN, 1),
    ],
)  # fmt: skip
def test_what_was_kept_in_a_libreoffice_file_is_counted(body: str, omission: Omission, count: int) -> None:
    styles = (
        '<style:style style:name="U" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="V" style:family="paragraph" style:parent-style-name="U"/>'
        '<style:style style:name="W" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    data = seeds.odt(body, styles=styles)
    assert article("x.odt", data).text == "Jan."
    assert left_out("x.odt", data) == {omission: count}


def test_headers_of_libreoffice_are_counted() -> None:
    data = seeds.odt(
        "<text:p>Jan.</text:p>",
        master="<style:master-page><style:header><text:p>Dienst</text:p></style:header></style:master-page>",
    )
    assert article("x.odt", data).text == "Jan."
    assert left_out("x.odt", data) == {Omission.HEADERS: 1}


def test_a_locked_libreoffice_file_says_so() -> None:
    data = seeds.packed({"META-INF/manifest.xml": "<m><manifest:encryption-data/></m>", "content.xml": b"\x93\x1f"})
    assert "locked with a password" in refusals("x.odt", data)[0]


def rtf(body: str, head: str = r"\ansi\ansicpg1252") -> bytes:
    return (
        rf"{{\rtf1{head}{{\fonttbl{{\f0 Arial;}}{{\f1\fcharset204 Arial;}}{{\f2\fcharset128 Mincho;}}}}{body}}}".encode(
            "cp1252"
        )
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Lees {\field{\*\fldinst HYPERLINK x}{\fldrslt{het verslag}}} hier.\par", "Lees het verslag hier."),
        (r"\trowd\cellx1\cellx2\intbl Jan\cell Gent\cell\row\trowd\cellx1\intbl Anna\cell\cell\row\pard Einde.", "Jan\tGent\nAnna\n\nEinde."),
        (r"\trowd\cellx1\cellx2 Jan\cell Gent\cell\row Einde.", "Jan\tGent\n\nEinde."),
        (r"\pard\intbl\itap1 Jan\cell\pard\intbl\itap2 Gent\nestcell 2\nestcell{\*\nesttableprops\nestrow}{\nonesttables weg}\pard\intbl\itap1\cell\row",
         "Jan\tGent\t2"),
        (r"Caf\'e9 \u8211? \u-10179?\u-8704? \uc2\u233ab\uc0\u233  x", "Café – 😀 éé x"),
        (r"\f1 \'cf\'f0\'e8\'e2\'e5\'f2 \f2 \'93\'8c\'8b\'9e", "Привет 東京"),
        (r"na\~vast\_koppel\-zacht\emdash\lquote x\rquote", "na\u00a0vast\u2011koppelzacht—‘x’"),
        (r"{\pard\dropcapli2\dropcapt1 B\par}\pard urgemeester\par", "Burgemeester"),
        (r"Een\par\pard{\*\shppict{\pict 0102}}{\nonshppict{\pict 03}}Twee\line drie", "Een\n\nTwee\ndrie"),
        (r"Voor {\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt Kader\par}}{\shprslt Kader}}achter.", "Voor achter.\n\nKader"),
        (r"{\upr{ja?}{\*\ud{j\u225?}}} {\listtext\bullet\tab}punt {\xe register}", "já punt"),
        (r"{\bin3 }}{Jan", "Jan"),
        (r"\{ haken \} en \\", r"{ haken } en \ ".strip()),
    ],
)  # fmt: skip
def test_rich_text_gives_the_words_on_the_page(body: str, text: str) -> None:
    assert article("x.rtf", rtf(body)).text == text


@pytest.mark.parametrize(
    ("body", "omission", "count"),
    [
        (r"Jan{\v  INTERN}.", Omission.HIDDEN, 1),
        (r"Jan.\par {\v INTERN bel\par Piet\par}", Omission.HIDDEN, 1),
        (r"Jan\v  INTERN\plain .", Omission.HIDDEN, 1),
        (r"Jan{\deleted  INTERN}.", Omission.DELETIONS, 1),
        (r"Jan{\mvf  INTERN}.", Omission.MOVES, 1),
        (r"Jan{\footnote\pard 1 INTERN {nog}}.", Omission.FOOTNOTES, 1),
        (r"Jan{\*\atnid C}{\*\atnauthor Chef}\chatn{\*\annotation{\*\atndate 1}INTERN}.", Omission.COMMENTS, 1),
        (r"{\header INTERN}{\footerr\par}Jan.", Omission.HEADERS, 1),
    ],
)  # fmt: skip
def test_what_was_kept_in_rich_text_is_counted(body: str, omission: Omission, count: int) -> None:
    assert article("x.rtf", rtf(body)).text == "Jan."
    assert left_out("x.rtf", rtf(body)) == {omission: count}


def test_when_rich_text_was_made_is_not_the_date_of_the_article() -> None:
    info = r"{\info{\title Zwembad}{\author Ann Peeters}{\creatim\yr2026\mo2\dy3\hr9\min5}}"
    found = article("x.rtf", rtf(info + "Jan."))
    assert (found.title, found.published, found.meta["byline"]) == ("Zwembad", "", "Ann Peeters")


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        (["Zwembad opent", "3 december 2024", "Jan komt."], "2024-12-03"),
        (["Zwembad opent", "Door Ann Peeters", "03/12/2024", "Jan komt."], "2024-12-03"),
        (["Piscine", "3 décembre 2024.", "Jan vient."], "2024-12-03"),
        (["Zwembad opent", "Op 3 december 2024 komt Jan.", "Jan komt."], ""),
        (["Zwembad opent", "2024", "Jan komt."], ""),
        (["Zwembad opent", *["Jan komt."] * 8, "3 december 2024"], ""),
    ],
)
def test_a_date_on_a_line_of_its_own_is_that_of_the_article(lines: list[str], published: str) -> None:
    assert article("x.rtf", rtf(r"\par ".join(lines))).published == published


def test_hidden_rows_columns_and_sheets_and_errors_stay_out_of_workbooks() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Titel", "Tekst", "Intern"), ("Kop", "Jan.", "geheim"), ("Weg", "INTERN", ""), ("#REF!", "Anna.", "")):
        sheet.append(row)
    sheet["A4"].data_type = "e"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.create_sheet("Kladblok").append(("INTERN",))
    book["Kladblok"].sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    assert [a.text for a in articles("x.xlsx", out.getvalue())] == ["Kop\n\nJan.", "Anna."]
    assert left_out("x.xlsx", out.getvalue()) == {Omission.HIDDEN: 3, Omission.ERRORS: 1}
