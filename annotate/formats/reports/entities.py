"""A table with an entity a row, for a spreadsheet; it can be imported again. Offsets are code points.

The first row of an article has its text; an article without entities is one row without a label. A cell that a
spreadsheet would run as a formula begins with an apostrophe, which an import removes.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.office.tables import csv_rows
from annotate.formats.base import ALL_FEATURES, NO_OPTIONS, Feature, Format, Found, Item, Omission, Options, ReadOptions
from annotate.formats.reading.record import Record
from annotate.model import Document, DocumentState, State

_COLUMNS = (
    "article", "title", "source", "published", "start", "end", "text", "label", "state", "origin", "annotator", "changed_at",
    "article_state", "reason", "article_text",
)  # fmt: skip
_HEAD = re.compile(
    rb'(?:\xef\xbb\xbf)?(?:"?sep=.[^\n]*\n)?"?article"?[;,\t]"?title"?[;,\t]"?source"?[;,\t]"?published"?[;,\t]"?start"?'
)
_DELIMITER = ";"  # what Excel expects in Belgium and the Netherlands
# what spreadsheets take for a formula, also behind spaces and quotation marks, and in full width; and what has one of our
# apostrophes before that already, or the one that is added could not be told from its own
_FORMULA = re.compile(r"[\s\ufeff\u200b\u2060'\"`‘’“”]*[=+\-@＝＋－＠]|'*[\t\r\n]")
_SIGN = "'"
MAX_CELL = 32_767  # characters that Excel and LibreOffice keep of a cell


def write(documents: Iterable[Document], path: Path, _options: Options) -> None:
    """Write UTF-8 with a byte-order mark, which Excel needs, semicolons, and quoted texts."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=_DELIMITER, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
        rows.writerow(_COLUMNS)
        for number, document in enumerate(documents, start=1):
            rows.writerows(map(safe, row) for row in _rows(document, document.id or number))


def read_back(path: Path) -> Iterator[Found]:
    """Yield text and entities of each article, as the csv module reads them."""
    csv.field_size_limit(2**31 - 1)
    with path.open(encoding="utf-8-sig", newline="") as file:
        for _, group in groupby(csv.DictReader(file, delimiter=_DELIMITER), key=lambda row: row["article"]):
            rows = [{name: plain(cell) for name, cell in row.items()} for row in group]
            text = rows[0]["article_text"]
            names = [(int(row["start"]), int(row["end"]), row) for row in rows if row["label"]]
            if all(text[start:end] == row["text"] for start, end, row in names):  # else it counts as missing
                yield Found(text, frozenset((start, end, row["label"]) for start, end, row in names))


def guarded_cells(document: Document) -> int:
    """Return how many cells of an article get an apostrophe."""
    return sum(safe(cell) != cell for row in _rows(document, document.id) for cell in row)


def recognises(head: bytes) -> bool:
    """Return whether a table is one of ours, by the names of its first columns."""
    return _HEAD.match(head) is not None


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the articles of a table. Raises UserError for one without texts, as older exports were."""
    rows = csv_rows(file, where)
    heading = next(rows, [])
    if "article_text" not in heading:
        sentence = QT_TRANSLATE_NOOP(
            "errors", "{where}: this is a table of names that an export wrote, without the texts of the articles."
        )
        raise UserError(sentence, where=where)
    named = ({name: plain(cell) for name, cell in zip(heading, row, strict=False)} for row in rows)
    for number, (_, group) in enumerate(groupby(named, key=lambda row: row.get("article", "")), start=1):
        yield from _read_article(Record(where, number, is_line=False, overlap=options.overlap), list(group))


def plain(cell: str) -> str:
    """Return a cell without the apostrophe that made it safe."""
    return cell[1:] if cell.startswith(_SIGN) and _FORMULA.match(cell[1:]) else cell


def _read_article(record: Record, rows: list[dict[str, str]]) -> Iterator[Item]:
    first = rows[0]
    states = {str(state): state for state in (State.ACCEPTED, State.SUGGESTED)}
    if record.set_text(first.get("article_text")):
        for row in (row for row in rows if row.get("label")):
            state = states.get(row.get("state", ""), State.SUGGESTED)
            span = row.get("start"), row.get("end"), row["label"]
            record.take(*span, state, row.get("origin", ""), words=row.get("text"))
            if row.get("annotator"):
                record.note(Omission.FIELDS, "annotator")
    progress = {str(state): state for state in DocumentState if state is not DocumentState.REMOVED}
    yield from record.items(
        title=first.get("title", ""),
        source=first.get("source", ""),
        published=first.get("published", ""),
        state=progress.get(first.get("article_state", ""), DocumentState.TODO),
        reason=first.get("reason", ""),
    )


def _rows(document: Document, number: int) -> Iterator[tuple[str | int, ...]]:
    """Yield the rows of an article: one for each entity, or one without."""
    known = (number, document.title, document.source, document.published)
    about = (str(document.state), document.reason)
    text = told = document.text
    if not document.visible:
        yield (*known, "", "", "", "", "", "", "", "", *about, told)
    for a in document.visible:
        name = (a.start, a.end, text[a.start : a.end], a.label, str(a.state), a.origin, a.annotator, a.changed_at)
        yield (*known, *name, *about, told)
        told = ""


def safe(cell: str | int) -> str | int:
    """Return a cell that no spreadsheet runs."""
    return _SIGN + cell if isinstance(cell, str) and _FORMULA.match(cell) else cell


FORMAT = Format(
    name="csv",
    title=QT_TRANSLATE_NOOP("export", "Table"),
    purpose=QT_TRANSLATE_NOOP(
        "export", "A row for each name, for a spreadsheet; the first of an article has its text."
    ),
    suffixes=(".csv",),
    holds=ALL_FEATURES - {Feature.REJECTED, Feature.META, Feature.NOTES},
    write=write,
    read_back=read_back,
    verified_with="csv",
    is_table=True,
)
