"""PDF with text in it: columns in reading order, lines joined to paragraphs, running heads and page numbers left out.

PDFium reads the pages (pypdfium2, imported on first use); page_layout finds the structure of a page.
"""

from __future__ import annotations

import ctypes
import io
import math
import re
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.article import EMPTY, article, people, said_date
from annotate.formats.articles.office.flow import Omissions
from annotate.formats.articles.pdf.page_layout import (
    Glyph,
    Line,
    Paragraph,
    joined,
    lines_of,
    paragraphs_of,
    without_note_numbers,
    without_running_heads,
)
from annotate.formats.base import Item, Omission
from annotate.formats.reading import guard

MAX_PAGES = 2_000
MAX_CHARACTERS = 200_000  # on one page
_BOLD = 600  # weight
_MAX_WORDS = 2_000
# words as Latin letters form them: no capital or sign in the middle, and a vowel
_WORD = re.compile(r"[^\W_]?[a-zß-ÿœ'’-]*|[^\W_a-z]+|[\d.,:/%-]+")
_NO_PASSWORD = "password"
SCANNED = QT_TRANSLATE_NOOP(
    "errors", "{where}: this PDF contains only pictures of text; run text recognition (OCR) on it first."
)
UNNAMED = QT_TRANSLATE_NOOP(
    "errors",
    "{where}: this PDF does not say which characters its letters are; let a scanning program (OCR) make text of it.",
)


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a document as one article."""
    data = guard.read(file, where)
    omitted = Omissions()
    with guard.foreign(where):
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(io.BytesIO(data))
        except pypdfium2.PdfiumError as error:
            raise UserError(
                guard.LOCKED if _NO_PASSWORD in str(error).lower() else guard.BROKEN, where=where
            ) from error
        try:
            paragraphs = _paragraphs(document, where, omitted)
            known = document.get_metadata_dict()
        finally:
            document.close()
    text = _text(paragraphs)
    yield article(
        where,
        text,
        title=known.get("Title", ""),
        published=said_date(text),
        byline=people(known.get("Author", "")),
    )
    yield from omitted.notices(where)


def _paragraphs(document: Any, where: str, omitted: Omissions) -> list[Paragraph]:
    """Return the paragraphs of all pages. Raises UserError for too many pages, too slow ones, or no text."""
    if len(document) > MAX_PAGES:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: more than {limit} pages is too much to read.")
        raise UserError(sentence, where=where, limit=MAX_PAGES)
    start, pages, asides, widths = time.monotonic(), [], [], []
    has_picture, unnamed, notes, size = False, 0, 0, 0
    for number in range(len(document)):
        page = document[number]
        try:
            upright, turned, missing = _glyphs(page, where)
            has_picture = has_picture or (not upright and _has_picture(page))
            _note_annotations(page, omitted)
            widths.append(page.get_width())
        finally:
            page.close()
        upright, numbers = without_note_numbers(upright)
        notes += numbers
        pages.append(lines_of(upright))
        asides.append([line for glyphs in turned for line in lines_of(glyphs)])
        unnamed += missing
        size += len(upright)
        if time.monotonic() - start > guard.MAX_SECONDS:
            raise UserError(guard.TOO_SLOW, where=where)
        if size > guard.MAX_LINE:
            raise UserError(guard.TOO_BIG, where=where, limit=guard.MAX_LINE // guard.MEGABYTE)
    if not any(pages) and not any(asides):
        raise UserError(UNNAMED if unnamed else SCANNED if has_picture else EMPTY, where=where)
    if unnamed > size or not _reads_as_words(pages):
        raise UserError(UNNAMED, where=where)
    if unnamed:
        omitted.counts[Omission.CHARACTERS] = unnamed
    pages, heads = without_running_heads(pages)
    omitted.counts.update({k: n for k, n in ((Omission.HEADERS, heads), (Omission.NOTE_NUMBERS, notes)) if n})
    found = joined(map(paragraphs_of, pages, widths))
    return found + [paragraph for lines in asides for paragraph in paragraphs_of(lines)]


def _glyphs(page: Any, where: str) -> tuple[list[Glyph], list[list[Glyph]], int]:
    """Return the upright characters of a page, those of each other direction, and the count of those without a name."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    try:
        count = text.count_chars()
        if count > MAX_CHARACTERS:
            raise UserError(guard.TOO_BIG, where=where, limit=1)
        by_angle: dict[int, list[Glyph]] = {}
        missing, after_space, after_gap, high = 0, False, False, 0
        for i in range(count):
            code = pdfium.FPDFText_GetUnicode(text, i)
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code, high = (0x10000 + ((high - 0xD800) << 10) + code - 0xDC00, 0) if high else (0xFFFD, 0)
            code = 0x2022 if 0xF000 <= code < 0xF100 else code  # a symbol font: a bullet
            character = "-" if code == 2 else chr(code) if 31 < code < 0x110000 else " "
            if character.isspace():
                after_gap = True
                after_space = after_space or pdfium.FPDFText_IsGenerated(text, i) != 1
            elif code < 2 or code in (0xFFFD, 0xFFFE, 0xFFFF) or 0xE000 <= code < 0xF900:
                missing += 1
            else:
                angle = round(math.degrees(pdfium.FPDFText_GetCharAngle(text, i)) / 90) % 4
                by_angle.setdefault(angle, []).append(
                    _glyph(pdfium, text, i, character, angle)._replace(after_space=after_space, after_gap=after_gap)
                )
                after_space = after_gap = False
    finally:
        text.close()
    sizes = Counter({angle: len(glyphs) for angle, glyphs in by_angle.items()})
    main = sizes.most_common(1)[0][0] if sizes else 0
    return by_angle.pop(main, []), [by_angle[angle] for angle in sorted(by_angle)], missing


def _glyph(pdfium: Any, text: Any, i: int, character: str, angle: int) -> Glyph:
    """Return a character, turned upright."""
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, i, x, y)
    loose = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text, i, loose)
    size = pdfium.FPDFText_GetFontSize(text, i)
    height = abs(loose.top - loose.bottom) if angle % 2 == 0 else abs(loose.right - loose.left)
    size = size if 1 < size < 2_000 and 0.4 < height / size < 2.5 else max(1.0, height / 1.2)
    is_bold = pdfium.FPDFText_GetFontWeight(text, i) >= _BOLD
    match angle:
        case 0:
            x0, x1, base = loose.left, loose.right, y.value
        case 3:
            x0, x1, base = loose.bottom, loose.top, -x.value
        case 2:
            x0, x1, base = -loose.right, -loose.left, -y.value
        case _:
            x0, x1, base = -loose.top, -loose.bottom, x.value
    return Glyph(character, x0, max(x0, x1), base, size, is_bold)


def _reads_as_words(pages: list[list[Line]]) -> bool:
    """Return whether lines in Latin letters look like words: in some files the letters have the names of others."""
    words = [word.strip(".,;:!?()[]«»“”‘’\"'") for lines in pages for line in lines for word in line.text.split()]
    latin = [
        word for word in words[:_MAX_WORDS] if len(word) > 3 and all(c < "\u0250" or not c.isalpha() for c in word)
    ]
    return len(latin) < 20 or sum(bool(_WORD.fullmatch(word)) for word in latin) > 0.4 * len(latin)


def _note_annotations(page: Any, omitted: Omissions) -> None:
    """Count comments and filled form fields on a page; neither is part of its text."""
    import pypdfium2.raw as pdfium

    comments = {pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_UNDERLINE,
                pdfium.FPDF_ANNOT_SQUIGGLY, pdfium.FPDF_ANNOT_STRIKEOUT, pdfium.FPDF_ANNOT_CARET, pdfium.FPDF_ANNOT_STAMP}  # fmt: skip
    for i in range(min(pdfium.FPDFPage_GetAnnotCount(page), MAX_CHARACTERS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, i)
        if not annotation:
            continue
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        # a string of no length is its two closing zeros
        if kind in comments and pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0) > 2:
            omitted.add(Omission.COMMENTS)
        elif kind == pdfium.FPDF_ANNOT_WIDGET and pdfium.FPDFAnnot_GetStringValue(annotation, b"V", None, 0) > 2:
            omitted.add(Omission.FORM)
        pdfium.FPDFPage_CloseAnnot(annotation)


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    return next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]), None) is not None


def _text(paragraphs: list[Paragraph]) -> str:
    parts: list[str] = []
    for before, paragraph in zip([None, *paragraphs], paragraphs, strict=False):
        if before:
            parts.append("\n" if before.is_row and paragraph.is_row else "\n\n")
        parts.append(paragraph.text)
    return "".join(parts)
