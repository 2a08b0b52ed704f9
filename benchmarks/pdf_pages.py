"""Newspaper and report pages as PDF whose text is known, and what each library makes of them.

`python benchmarks/pdf_pages.py [--keep FOLDER]` makes the pages with reportlab and, where soffice is installed, with
LibreOffice, reads them with our reader and with each PDF library that is installed, and prints a table: words lost,
glued to a neighbour, invented, and out of order. reportlab and the libraries other than pypdfium2 are no dependencies
of the project: `pip install reportlab pypdf pdfplumber pdfminer.six`.
"""

from __future__ import annotations

import argparse
import difflib
import io
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import itertools

from annotate.formats.articles.pdf import pdf_reader
from annotate.formats.articles.pdf.hyphens import join_lines
from annotate.model import Document

WIDTH, HEIGHT = 595, 842
_FIRST = "Jan Anna Lieve Koen Mia Pieter Els Wout Greet Bram".split()
_LAST = "Peeters,Verhulst,Van den Berghe,De Smet,Claes,Maes,Jacobs,Vandewinckele,Wouters,D'Hondt".split(",")
_PLACES = "Gent,Sint-Niklaas,Brugge,Kortrijk,'s-Hertogenbosch,Aalst,De Haan,Oostende".split(",")
_FORMS = (
    "Burgemeester {name} opent vrijdag het vernieuwde zwembad in {place}, zo meldt de stad.",
    "Volgens schepen {name} kostte de verbouwing ruim vier miljoen euro meer dan begroot.",
    "Open Vld-voorzitter {name} noemt de beslissing van de gemeenteraad onbegrijpelijk.",
    "De vracht- en verzendkosten stijgen, zegt woordvoerder {name} van de vervoerder.",
    "In {place} staan de bewoners al weken zonder verwarming, ondanks beloften van de huisvestingsmaatschappij.",
    "De officier en de griffier van {place} gaven geen commentaar op het onderzoek.",
    "Ook Groen-fractieleider {name} vindt dat de regering haar verantwoordelijkheid ontloopt.",
    "Het regende de hele dag, maar de organisatie spreekt toch van een geslaagde vijfde editie.",
    "\u201cWe hadden dit nooit verwacht\u201d, zegt {name}, die er al twintig jaar woont.",
    "De politie vraagt getuigen om zich te melden op het nummer 0800 30 300 of bij het commissariaat.",
)


@dataclass
class Page:
    """A file and the paragraphs that should come out of it, in their order."""

    name: str
    data: bytes
    paragraphs: list[str] = field(default_factory=list)


class Author:
    """Makes up paragraphs of news, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def paragraph(self, sentences: int = 4) -> str:
        return " ".join(self._sentence() for _ in range(sentences))

    def paragraphs(self, count: int, sentences: int = 4) -> list[str]:
        return [self.paragraph(sentences) for _ in range(count)]

    def headline(self) -> str:
        return f"{self._name()} opent zwembad in {self._chance.choice(_PLACES)}"

    def _sentence(self) -> str:
        form = self._chance.choice(_FORMS)
        return form.format(name=self._name(), place=self._chance.choice(_PLACES))

    def _name(self) -> str:
        return f"{self._chance.choice(_FIRST)} {self._chance.choice(_LAST)}"


class Sheet:
    """A page under reportlab's canvas, with the little typesetting that a newspaper needs."""

    def __init__(self) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._out = io.BytesIO()
        self.canvas = Canvas(self._out, pagesize=(WIDTH, HEIGHT), invariant=True)

    def data(self) -> bytes:
        self.canvas.save()
        return self._out.getvalue()

    def column(
        self, texts: list[str], x: float, y: float, width: float, *, size: float = 9, justified: bool = True, words: bool = False,
        indent: float = 8, low: float = 60,
    ) -> tuple[float, list[list[tuple[str, bool]]]]:  # fmt: skip
        """Set paragraphs downwards from y; return where that ends and the lines that found no place."""
        rest = [self._lines(text, width, size, indent) for text in texts]
        y = self.lines(rest, x, y, width, size=size, justified=justified, words=words, indent=indent, low=low)
        return y, rest

    def lines(
        self, paragraphs: list[list[tuple[str, bool]]], x: float, y: float, width: float, *, size: float = 9,
        justified: bool = True, words: bool = False, indent: float = 8, low: float = 60, first: bool = True,
    ) -> float:  # fmt: skip
        """Set lines until the column is full; those that are set are taken off the lists."""
        while paragraphs:
            while paragraphs[0]:
                if y < low:
                    return y
                text, is_last = paragraphs[0].pop(0)
                self.line(
                    text,
                    x + (indent if first else 0),
                    y,
                    width - (indent if first else 0),
                    size,
                    justified and not is_last,
                    words,
                )
                y -= 1.25 * size
                first = False
            paragraphs.pop(0)
            first = True
        return y

    def line(
        self, text: str, x: float, y: float, width: float, size: float, is_justified: bool, by_word: bool = False
    ) -> None:
        font, canvas = "Times-Roman", self.canvas
        canvas.setFont(font, size)
        words = text.split(" ")
        space = canvas.stringWidth(" ", font, size)
        if is_justified and len(words) > 1:
            space += (width - canvas.stringWidth(text, font, size)) / (len(words) - 1)
        if by_word:  # each word by itself, without any space
            for word in words:
                canvas.drawString(x, y, word)
                x += canvas.stringWidth(word, font, size) + space
            return
        shown = canvas.beginText(x, y)
        shown.setFont(font, size)
        shown.setWordSpace(space - canvas.stringWidth(" ", font, size))
        shown.textOut(text)
        canvas.drawText(shown)

    def _lines(self, text: str, width: float, size: float, indent: float, parts: bool = True) -> list[tuple[str, bool]]:
        """Break a paragraph into lines, at syllables and hyphens too; return each with whether it is the last."""
        lines, line, room = [], "", width - indent
        for word in text.split(" "):
            while True:
                whole = f"{line} {word}".strip()
                if not line or self._width(whole, size) <= room:
                    line = whole
                    break
                head, sign, tail = next(
                    (
                        part
                        for part in _parted(word)
                        if parts and self._width(f"{line} {part[0]}{part[1]}".strip(), size) <= room
                    ),
                    ("", "", word),
                )
                if head:
                    line = f"{line} {head}{sign}".strip()
                lines.append(line)
                line, word, room = "", tail, width
        return [(line, False) for line in lines] + [(line, True)]

    def _width(self, text: str, size: float) -> float:
        return float(self.canvas.stringWidth(text, "Times-Roman", size))


def _parted(word: str) -> Iterator[tuple[str, str, str]]:
    """Yield ways to part a word, the longest head first: at its own hyphen, else before a consonant between vowels."""
    if "-" in word.strip("-"):
        at = word.index("-")
        yield word[: at + 1], "", word[at + 1 :]
        return
    if not word.isalpha() or word[0].isupper():
        return
    for i in range(len(word) - 3, 2, -1):
        if re.match(r"[aeiou][bcdfghklmnprstvwz][aeiou]", word[i - 1 :]):
            yield word[:i], "-", word[i:]


def _newspaper(columns: int, seed: int, **options: Any) -> Page:
    """Draw a headline over columns of justified text."""
    author, sheet = Author(seed), Sheet()
    headline, texts = author.headline(), author.paragraphs(3 + 2 * columns)
    sheet.canvas.setFont("Times-Bold", 24)
    sheet.canvas.drawString(40, 780, headline)
    gap = 12
    width = (WIDTH - 80 - gap * (columns - 1)) / columns
    low = 750 - 1.3 * sum(len(sheet._lines(text, width, 9, 8)) for text in texts) * 11.25 / columns
    _, rest = sheet.column(texts, 40, 750, width, low=low, **options)
    for i in range(1, columns):
        sheet.lines(rest, 40 + i * (width + gap), 750, width, low=low, first=False, **options)
    assert not rest, "the text does not fit"
    return Page(f"{columns} columns", sheet.data(), [headline, *texts])


def two_columns() -> Page:
    return _newspaper(2, 1)


def four_columns_by_the_word() -> Page:
    page = _newspaper(4, 2, words=True)
    page.name = "4 columns, no spaces drawn"
    return page


def front_page() -> Page:
    """Draw two articles below one another, the second with a drop cap and a bold subhead."""
    author, sheet = Author(3), Sheet()
    out = []
    for top, low in ((790, 480), (420, 110)):
        headline, texts = author.headline(), author.paragraphs(5, 3)
        sheet.canvas.setFont("Times-Bold", 20)
        sheet.canvas.drawString(40, top, headline)
        body = list(texts)
        if low == 110:
            sheet.canvas.setFont("Times-Roman", 27)
            sheet.canvas.drawString(40, top - 39, texts[0][0])
            first = sheet._lines(texts[0][1:], 130, 9, 0, parts=False)
            for i, (line, _) in enumerate(first[:2]):
                sheet.line(line, 64, top - 25 - 11.25 * i, 140, 9, False)
            rest = [[(line, last) for line, last in sheet._lines(" ".join(line for line, _ in first[2:]), 164, 9, 0)]]
            rest += [sheet._lines(text, 164, 9, 8) for text in body[1:]]
            sheet.lines(rest, 40, top - 25 - 22.5, 164, low=low, first=False)
        else:
            _, rest = sheet.column(body, 40, top - 25, 164, low=low)
        for i in (1, 2):
            sheet.lines(rest, 40 + i * 175.5, top - 25, 164, low=low, first=False)
        out += [headline, *texts]
    return Page("front page, 2 articles, drop cap", sheet.data(), out)


def report() -> Page:
    """Draw three pages with running heads, page numbers and paragraphs that go on over the page."""
    author, sheet = Author(4), Sheet()
    texts = author.paragraphs(16, 5)
    rest = [sheet._lines(text, 455, 11, 0) for text in texts]
    first, number = True, 1
    while rest:
        sheet.canvas.setFont("Times-Roman", 9)
        sheet.canvas.drawString(70, 805, "Persdienst Noord \u2013 jaarverslag")
        sheet.canvas.drawCentredString(WIDTH / 2, 35, f"Pagina {number}")
        sheet.lines(rest, 70, 770, 455, size=11, indent=0, low=70, first=first)
        first, number = False, number + 1
        sheet.canvas.showPage()
    return Page("report, running heads", sheet.data(), texts)


def table() -> Page:
    author, sheet = Author(5), Sheet()
    before, after = author.paragraph(), author.paragraph()
    y, _ = sheet.column([before], 70, 780, 455, size=11, indent=0)
    rows = [
        ("Naam", "Partij", "Stemmen"),
        ("Jan Peeters", "Groen", "1 204"),
        ("Anna Verhulst", "CD&V", "987"),
        ("Els Maes", "Vooruit", "856"),
    ]
    y -= 15
    for row in rows:
        sheet.canvas.setFont("Times-Roman", 11)
        for x, cell in zip((70, 230, 360), row, strict=True):
            sheet.canvas.drawString(x, y, cell)
        y -= 16
    sheet.column([after], 70, y - 15, 455, size=11, indent=0)
    return Page("report with a table", sheet.data(), [before, *(" ".join(row) for row in rows), after])


def across() -> Page:
    """Draw two columns line by line across the page, as some printer drivers do."""
    author, sheet = Author(6), Sheet()
    columns = [author.paragraphs(3), author.paragraphs(3)]
    lines = [[pair for text in texts for pair in sheet._lines(text, 210, 10, 0)] for texts in columns]
    for i in range(max(map(len, lines))):
        for x, column in zip((60, 286), lines, strict=True):
            if i < len(column):
                sheet.line(column[i][0], x, 780 - 12.5 * i, 210, 10, not column[i][1])
    return Page("2 columns drawn across", sheet.data(), [*columns[0], *columns[1]])


def sidebar() -> Page:
    """Draw text with a box of other text beside it, a caption, and a credit along the edge."""
    author, sheet = Author(7), Sheet()
    headline, texts, aside = author.headline(), author.paragraphs(4, 4), author.paragraph(2)
    sheet.canvas.setFont("Times-Bold", 22)
    sheet.canvas.drawString(50, 790, headline)
    sheet.column(texts, 50, 760, 300, size=10, indent=0)
    sheet.column(["Nummer 0800", aside], 390, 740, 150, size=8, justified=False, indent=0)
    caption = "De brug in Gent, gisteren."
    sheet.canvas.setFont("Times-Italic", 8)
    sheet.canvas.drawString(390, 500, caption)
    sheet.canvas.saveState()
    sheet.canvas.translate(560, 520)
    sheet.canvas.rotate(90)
    sheet.canvas.drawString(0, 0, "\u00a9 Luc Claes")
    sheet.canvas.restoreState()
    return Page(
        "sidebar, caption, credit", sheet.data(), [headline, *texts, "Nummer 0800", aside, caption, "\u00a9 Luc Claes"]
    )


def turned() -> Page:
    page = _newspaper(2, 8)
    sheet = Sheet()
    author = Author(8)
    texts = author.paragraphs(5)
    sheet.canvas.setPageRotation(90)
    sheet.canvas.translate(WIDTH, 0)
    sheet.canvas.rotate(90)
    sheet.column(texts, 60, 520, 640, size=11, indent=0)
    page.name, page.data, page.paragraphs = "page turned by 90 degrees", sheet.data(), texts
    return page


def spaced_headline() -> Page:
    """Draw a headline in spaced-out capitals, one drawn twice to look bold, and both over two lines."""
    author, sheet = Author(9), Sheet()
    texts = author.paragraphs(3)
    shown = sheet.canvas.beginText(60, 790)
    shown.setFont("Times-Bold", 20)
    shown.setCharSpace(2)
    shown.textLine("BRUG IN GENT")
    shown.textLine("OPEN NA JAREN")
    shown.setCharSpace(0)
    sheet.canvas.drawText(shown)
    for shift in (0, 0.4):
        sheet.canvas.setFont("Times-Roman", 14)
        sheet.canvas.drawString(60 + shift, 740, "Burgemeester Peeters is tevreden met")
        sheet.canvas.drawString(60 + shift, 723, "het resultaat van de werken")
    sheet.column(texts, 60, 690, 455, size=10, indent=0)
    deck = "Burgemeester Peeters is tevreden met het resultaat van de werken"
    return Page("spaced and doubled headlines", sheet.data(), ["BRUG IN GENT OPEN NA JAREN", deck, *texts])


def office_pages(folder: Path) -> Iterator[Page]:
    """Return pages that LibreOffice makes of documents: a letter with head and foot, and a list with a table."""
    import docx

    author = Author(10)
    headline, texts = author.headline(), author.paragraphs(12)
    letter = docx.Document()
    letter.sections[0].header.paragraphs[0].text = "Persdienst Noord"
    letter.sections[0].footer.paragraphs[0].text = "Vertrouwelijk"
    letter.add_heading(headline, 1)
    for text in texts:
        letter.add_paragraph(text)
    yield Page("LibreOffice letter, head and foot", _printed(letter, folder), [headline, *texts])
    listed = docx.Document()
    listed.add_heading(headline, 1)
    listed.add_paragraph(texts[0])
    items = [f"Punt {i}: officier {name} treft de griffier." for i, name in enumerate(("Maes", "Claes", "Griffoen"), 1)]
    for item in items:
        listed.add_paragraph(item, style="List Bullet")
    rows = [("Naam", "Partij", "Stemmen"), ("Jan Peeters", "Groen", "1204"), ("Anna Verhulst", "CD&V", "987")]
    table = listed.add_table(rows=3, cols=3)
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    listed.add_paragraph(texts[1])
    shown = [headline, texts[0], *items, *(" ".join(row) for row in rows), texts[1]]
    yield Page("LibreOffice list and table", _printed(listed, folder), shown)


def _printed(document: Any, folder: Path) -> bytes:
    document.save(str(folder / "page.docx"))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        "soffice",
        "--headless",
        profile,
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(folder / "page.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (folder / "page.pdf").read_bytes()


def words_of(text: str) -> list[str]:
    return text.replace("\ufb01", "fi").replace("\ufb00", "ff").replace("\ufb02", "fl").replace("\ufb03", "ffi").split()


@dataclass
class Score:
    """Words of one page, or of all."""

    words: int = 0
    lost: int = 0
    glued: int = 0
    invented: int = 0
    moved: int = 0
    seconds: float = 0.0

    def add(self, other: Score) -> None:
        for name in ("words", "lost", "glued", "invented", "moved", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def compare(wanted: list[str], found: list[str]) -> Score:
    """Count what is different; a word that is two wanted neighbours in one is glued, and these two are not lost as well."""
    missing, extra = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
    score = Score(words=len(wanted))
    pairs = {f"{a}{b}": (a, b) for a, b in itertools.pairwise(wanted)}
    for word in list(extra):
        if word in pairs and missing[pairs[word][0]] and missing[pairs[word][1]]:
            score.glued += extra[word]
            for part in pairs[word]:
                missing[part] -= extra[word]
            del extra[word]
    score.lost, score.invented = sum((+missing).values()), sum(extra.values())
    common = sum((Counter(wanted) & Counter(found)).values())
    blocks = difflib.SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    score.moved = common - sum(block.size for block in blocks)
    return score


def ours(data: bytes) -> str:
    return next(item.text for item in pdf_reader.read(io.BytesIO(data), "x.pdf") if isinstance(item, Document))


def _plain(text: str) -> str:
    """Return the text that a library finds, with the lines of each paragraph joined as our reader joins them."""
    return "\n\n".join(
        join_lines([line.strip() for line in part.split("\n")]) for part in re.split(r"\n\s*\n", text) if part.strip()
    )


def with_pypdf(data: bytes) -> str:
    from pypdf import PdfReader

    return _plain("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))


def with_pdfplumber(data: bytes) -> str:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return _plain("\n".join(page.extract_text() for page in document.pages))


def with_pdfminer(data: bytes) -> str:
    from pdfminer.high_level import extract_text

    return _plain(extract_text(io.BytesIO(data)).replace("\f", "\n"))


def with_pdfium(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    texts = [document[i].get_textpage().get_text_range() for i in range(len(document))]
    return _plain("\n".join(texts).replace("\r\n", "\n").replace("\x02", "-").replace("\ufffe", "-"))


READERS: dict[str, Callable[[bytes], str]] = {
    "ours (pypdfium2)": ours,
    "pypdfium2": with_pdfium,
    "pdfminer.six": with_pdfminer,
    "pdfplumber": with_pdfplumber,
    "pypdf": with_pypdf,
}
MAKERS = (two_columns, four_columns_by_the_word, front_page, report, table, across, sidebar, turned, spaced_headline)


def main() -> None:
    """Make the pages, read them, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--keep", type=Path, help="folder for the pages and what our reader makes of them")
    options = parser.parse_args()
    pages = [make() for make in MAKERS] + [_newspaper(3, 11), _newspaper(5, 12)]
    with tempfile.TemporaryDirectory() as folder:
        if shutil.which("soffice"):
            pages += office_pages(Path(folder))
    print("| page | words | reader | lost | glued | invented | out of order |\n|---|---|---|---|---|---|---|")
    totals = {name: Score() for name in READERS}
    for page in pages:
        wanted = words_of(" ".join(page.paragraphs))
        if options.keep:
            options.keep.mkdir(exist_ok=True)
            name = page.name.replace(" ", "-").replace(",", "")
            (options.keep / f"{name}.pdf").write_bytes(page.data)
            (options.keep / f"{name}.wanted.txt").write_text("\n\n".join(page.paragraphs), "utf-8")
            (options.keep / f"{name}.found.txt").write_text(ours(page.data), "utf-8")
        for name, reader in READERS.items():
            start = time.perf_counter()
            try:
                found = words_of(reader(page.data))
            except ImportError:
                totals.pop(name, None)
                continue
            score = compare(wanted, found)
            score.seconds = time.perf_counter() - start
            totals[name].add(score)
            print(
                f"| {page.name} | {score.words} | {name} | {score.lost} | {score.glued} | {score.invented} | {score.moved} |"
            )
    print("\n| reader | words | lost | glued | invented | out of order | seconds |\n|---|---|---|---|---|---|---|")
    for name, t in totals.items():
        print(f"| {name} | {t.words} | {t.lost} | {t.glued} | {t.invented} | {t.moved} | {t.seconds:.1f} |")


if __name__ == "__main__":
    main()
