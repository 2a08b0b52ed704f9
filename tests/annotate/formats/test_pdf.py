"""PDF: words whole, columns in reading order, running heads out, and a sentence for what cannot be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotate.formats.articles.pdf.hyphens import join_lines
from annotate.formats.articles.pdf.page_layout import (
    Glyph,
    joined,
    lines_of,
    paragraphs_of,
    without_note_numbers,
    without_running_heads,
)
from annotate.formats.base import Omission
from tests.helpers import seeds
from tests.helpers.reading import article, left_out, refusals


def glyphs(text: str, x: float, y: float, size: float = 10, *, spaces: bool = True, bold: bool = False) -> list[Glyph]:
    """Make characters half as wide as they are high; with `spaces` off only the gaps tell words apart."""
    found, after_space = [], False
    for character in text:
        if character == " ":
            after_space = spaces
        else:
            found.append(Glyph(character, x, x + size / 2, y, size, bold, after_space))
            after_space = False
        x += size / 2
    return found


def column(lines: list[str], x: float, y: float, size: float = 10, leading: float = 12) -> list[list[Glyph]]:
    return [glyphs(line, x, y - leading * i, size) for i, line in enumerate(lines)]


def texts(*runs: list[Glyph]) -> list[str]:
    return [p.text for p in paragraphs_of(lines_of([glyph for run in runs for glyph in run]))]


LEFT = ["Burgemeester Jan Peeters", "opent vrijdag de nieuwe", "brug over de Leie in Gent", "en houdt een toespraak."]
RIGHT = [
    "Schepen Anna Verhulst was",
    "er ook bij, met de ouders",
    "van de kinderen die het",
    "lint mochten knippen daar.",
]
ONE, TWO = " ".join(LEFT), " ".join(RIGHT)


def test_columns_are_read_one_after_the_other_however_they_are_drawn() -> None:
    left, right = column(LEFT, 50, 700), column(RIGHT, 190, 700)
    headline = glyphs("Brug in Gent open", 50, 740, 20)
    wanted = ["Brug in Gent open", ONE, TWO]
    assert texts(headline, *left, *right) == wanted
    across = [run for pair in zip(left, right, strict=True) for run in pair]
    assert texts(*across, headline) == wanted


def test_a_ragged_last_column_is_no_wider_than_the_others() -> None:
    """A name is not cut where a line of the last column ends long before the margin of the page."""
    left = column(["Burgemeester Jan", "Peeters opent de", "nieuwe brug."], 72, 700)
    right = column(["Schepen Anna", "Verhulst was er", "ook bij."], 320, 700)
    lines = lines_of([glyph for run in (*left, *right) for glyph in run])
    assert [p.text for p in paragraphs_of(lines, 595)] == [
        "Burgemeester Jan Peeters opent de nieuwe brug.",
        "Schepen Anna Verhulst was er ook bij.",
    ]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    left = column(["Aan de opening werken ook", "schepen Anna Verhulst met"], 50, 700)
    right = column(["minister Ann Desmet mee in", "Gent en omstreken."], 200, 700)
    assert texts(*left, *right) == [
        "Aan de opening werken ook schepen Anna Verhulst met minister Ann Desmet mee in Gent en omstreken."
    ]


def test_what_spans_the_columns_parts_them() -> None:
    found = texts(*column(LEFT, 50, 700), *column(RIGHT, 190, 700), glyphs("Een tweede stuk", 50, 620, 20),
                  *column(RIGHT, 50, 590), *column(LEFT, 190, 590))  # fmt: skip
    assert found == [ONE, TWO, "Een tweede stuk", TWO, ONE]


def test_words_are_told_by_gaps_where_no_spaces_are_drawn() -> None:
    assert texts(glyphs("Jan Peeters uit Gent", 50, 700, spaces=False)) == ["Jan Peeters uit Gent"]


def test_spaced_out_letters_are_one_word() -> None:
    run = [g._replace(x0=g.x0 + 2.5 * i, x1=g.x1 + 2.5 * i) for i, g in enumerate(glyphs("BRUG OPEN", 50, 700))]
    assert texts(run) == ["BRUG OPEN"]


def test_letters_drawn_twice_are_read_once() -> None:
    again = [g._replace(x0=g.x0 + 0.4, x1=g.x1 + 0.4) for g in glyphs("Vet gedrukt", 50, 700)]
    assert texts(glyphs("Vet gedrukt", 50, 700), again) == ["Vet gedrukt"]


def test_letters_of_a_ligature_in_one_place_both_stay() -> None:
    run = glyphs("de o", 50, 700)
    pair = run[-1]._replace(text="f", x0=run[-1].x1, x1=run[-1].x1 + 5)
    assert texts([*run, pair, pair, pair._replace(text="e", x0=pair.x1, x1=pair.x1 + 5)]) == ["de offe"]


def test_numbers_of_notes_do_not_stick_to_names() -> None:
    def raised(text: str, x: float) -> list[Glyph]:
        return [g._replace(base=g.base + 3) for g in glyphs(text, x, 700, 6)]

    run = [*glyphs("Jan Peeters", 50, 700), *raised("12", 105), *glyphs(" sprak op 5 km", 112, 700), *raised("2", 182)]
    kept, count = without_note_numbers(run)
    assert count == 1
    assert texts(kept) == ["Jan Peeters sprak op 5 km2"]


def test_a_drop_cap_begins_its_word() -> None:
    cap = [Glyph("B", 50, 70, 682, 30)]
    assert texts(cap, glyphs("urgemeester Jan Peeters", 72, 700), glyphs("opent de brug in Gent.", 72, 688)) == [
        "Burgemeester Jan Peeters opent de brug in Gent."
    ]


def test_headlines_over_lines_are_one_and_apart_from_the_text() -> None:
    found = texts(
        glyphs("Nieuwe brug", 50, 740, 20), glyphs("open na jaren bouwen", 50, 716, 20), *column(LEFT, 50, 690)
    )
    assert found == ["Nieuwe brug open na jaren bouwen", ONE]


def test_paragraphs_are_told_by_indents_gaps_bullets_and_short_lines() -> None:
    indented = [glyphs("Het regende wel die dag.", 65, 640), *column(RIGHT, 50, 628)]
    assert texts(*column(LEFT, 50, 688), *indented)[0] == ONE
    assert len(texts(*column(LEFT, 50, 688), *indented)) == 2
    assert texts(*column(LEFT, 50, 688), *column(RIGHT, 50, 625)) == [ONE, TWO]
    short = [*LEFT[:-1], "en spreekt.", *RIGHT]
    assert texts(*column(short, 50, 688)) == [" ".join(short[:4]), TWO]
    points = ["• eerste punt van het plan", "• tweede punt van het plan"]
    assert texts(*column(points, 50, 688)) == ["eerste punt van het plan", "tweede punt van het plan"]


def test_bold_subheads_are_paragraphs_of_their_own() -> None:
    found = texts(*column(LEFT, 50, 700), glyphs("Feest in Gent", 50, 652, bold=True), *column(RIGHT, 50, 640))
    assert found == [ONE, "Feest in Gent", TWO]


def test_rows_of_a_table_stay_together() -> None:
    rows = [("Naam", "Partij", "Stemmen"), ("Jan Peeters", "Groen", "1204"), ("Anna Verhulst", "Vooruit", "987")]
    runs = [
        glyphs(cell, x, 700 - 14 * i) for i, row in enumerate(rows) for cell, x in zip(row, (50, 200, 320), strict=True)
    ]
    assert texts(*runs) == ["\t".join(row) for row in rows]


def test_text_read_from_right_to_left_keeps_its_order() -> None:
    word = "שלום"
    run = [Glyph(c, 100 - 5 * i, 105 - 5 * i, 700, 10) for i, c in enumerate(word)]
    assert texts(run) == [word]


def test_running_heads_and_page_numbers_go_and_names_over_the_page_are_whole() -> None:
    pages = []
    for number, text in enumerate(
        (["Aan de opening werkten ook", "mee de schepen Anna"], ["Verhulst en Ann Desmet", "van de stad Gent."]), 1
    ):
        runs = [glyphs("Persdienst Noord", 50, 800), *column(text, 50, 700), glyphs(f"Pagina {number} van 2", 50, 40)]
        pages.append(lines_of([glyph for run in runs for glyph in run]))
    kept, count = without_running_heads(pages)
    assert count == 4
    assert [p.text for p in joined(map(paragraphs_of, kept))] == [
        "Aan de opening werkten ook mee de schepen Anna Verhulst en Ann Desmet van de stad Gent."
    ]


def test_pages_that_are_alike_lose_nothing_but_their_numbers() -> None:
    page = lines_of([glyph for run in column(LEFT + RIGHT, 50, 700) for glyph in run])
    kept, count = without_running_heads([page, page])
    assert (kept, count) == ([page, page], 0)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["de bewo-", "ners van Gent"], "de bewoners van Gent"),
        (["de vracht-", "en verzendkosten"], "de vracht- en verzendkosten"),
        (["aldus Open Vld-", "voorzitter Eva"], "aldus Open Vld-voorzitter Eva"),
        (["met Groen-", "fractieleider Jan"], "met Groen-fractieleider Jan"),
        (["uit Sint-", "Niklaas"], "uit Sint-Niklaas"),
        (["de VRT-", "journalist"], "de VRT-journalist"),
        (["de PvdA-", "leider"], "de PvdA-leider"),
        (["zegt Kamer-", "voorzitter Maes"], "zegt Kamervoorzitter Maes"),
        (["van Vlaams Belang-", "voorzitter Maes"], "van Vlaams Belang-voorzitter Maes"),
        (["in 2024-", "editie"], "in 2024-editie"),
        (["zei. Burge-", "meester Jan"], "zei. Burgemeester Jan"),
        (["Burge-", "meester Jan"], "Burgemeester Jan"),
        (["Jan Vande-", "winckele zei"], "Jan Vandewinckele zei"),
        (["van Ajax en Ajax-", "supporters"], "van Ajax en Ajax-supporters"),
        (["een zacht\u00ad", "koppelteken"], "een zachtkoppelteken"),
        (["oud-minister is oud-", "minister"], "oud-minister is oud-minister"),
        (["Jan –", "zo zei hij"], "Jan – zo zei hij"),
        (["le porte-", "parole et le porte-parole"], "le porte-parole et le porte-parole"),
    ],
)
def test_hyphens_at_the_end_of_a_line(lines: list[str], text: str) -> None:
    assert join_lines(lines) == text


@given(st.lists(st.text("abc ABC-.", min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_joining_lines_loses_no_letter(lines: list[str]) -> None:
    def letters(text: str) -> str:
        return "".join(filter(str.isalnum, text))

    assert letters(join_lines(lines)) == letters("".join(lines))


def test_when_a_pdf_was_made_is_not_the_date_of_the_article() -> None:
    assert article("x.pdf", seeds.pdf_saying(b"/CreationDate (D:20130202100000Z)")).published == ""


@pytest.mark.parametrize(
    ("title", "author", "taken", "byline"),
    [
        (b"Zwembad", b"Ann Peeters", "Zwembad", "Ann Peeters"),
        (b"Microsoft Word - persbericht_def3.docx", b"u0123456", seeds.HEADLINE, ""),
        (b"Binder1.pdf", b"Gebruiker", seeds.HEADLINE, ""),
    ],
)
def test_names_of_files_and_accounts_are_no_title_and_no_byline(
    title: bytes, author: bytes, taken: str, byline: str
) -> None:
    found = article("x.pdf", seeds.pdf_saying(b"/Title (%s) /Author (%s)" % (title, author)))
    assert (found.title, found.meta.get("byline", "")) == (taken, byline)


def test_a_scanned_a_locked_and_an_empty_pdf_are_told_apart() -> None:
    assert "only pictures of text" in refusals("x.pdf", seeds.scanned_pdf())[0]
    assert "locked with a password" in refusals("x.pdf", seeds.locked_pdf())[0]
    assert refusals("x.pdf", seeds.pdf(())) == ["x.pdf: the text is empty."]


def test_letters_that_a_file_gives_the_names_of_others_are_refused() -> None:
    assert "does not say which characters" in refusals("x.pdf", seeds.pdf(["xQ#rZ%kLwP aB$cD^eFgH"] * 12))[0]
    assert article("x.pdf", seeds.pdf(["NAVO en IPTC, Vooruit-voorzitter 2024-2025."] * 12)).text


def test_comments_on_a_page_are_counted() -> None:
    note = b"/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (INTERN) >>] /MediaBox"
    data = seeds.pdf().replace(b"/MediaBox", note, 1)
    assert "INTERN" not in article("x.pdf", data).text
    assert left_out("x.pdf", data) == {Omission.COMMENTS: 1}
