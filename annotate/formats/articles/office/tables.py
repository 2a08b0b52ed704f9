"""Tables with an article a row: .csv, .tsv and .xlsx. Columns are assigned by their names, or by choice."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles import plain
from annotate.formats.articles.article import article, clean
from annotate.formats.articles.office.flow import Omissions
from annotate.formats.articles.office.sheets import guarded, read_sheets
from annotate.formats.base import NO_OPTIONS, Item, Notice, Omission, ReadOptions, Refusal
from annotate.formats.reading import guard
from annotate.formats.reading.record import MAX_NAMES
from annotate.model import Document

SCANNED = QT_TRANSLATE_NOOP(
    "errors", "{where}: these are the lines of a scanned page with their places, and no articles."
)
MARKS = QT_TRANSLATE_NOOP(
    "errors", "{where}: these are marks, one a row, and no articles; of an export the .csv can be read."
)
FIELDS = ("text", "title", "published", "source", "byline", "id", "url")
SUFFIXES = (".csv", ".tsv", ".xlsx")
_USUAL = {
    "text": "text tekst texte body content inhoud contenu artikel article bericht",
    "title": "title titel titre headline kop koptekst",
    "published": "published date datum pubdate publicatiedatum published_at created created_at jour",
    "source": "source bron krant medium publisher uitgever journal média",
    "byline": "byline author auteur schrijver journalist journaliste",
    "id": "id uid guid nummer number numéro external_id",
    "url": "url link lien uri",
}
_TOLD = re.compile(r"\"?sep=(.)\"?[ \t]*(?:\r\n|\r|\n)", re.I)
_PREVIEW_ROWS = 50  # rows
_MAX_HEADING = 60  # characters at most in the cell of a heading
Row = Sequence[str]
Columns = Mapping[str, str]  # field: the column's name, or its number from 1


@dataclass(frozen=True, slots=True)
class Table:
    """A preview of a table: headings, first rows, and the guessed index of the column for each field."""

    where: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guessed: dict[str, int]


def read_csv(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the articles of a .csv or .tsv file."""
    mended: list[int] = []
    yield from _articles(csv_rows(file, where, mended), where, options.columns)
    if mended:
        yield Notice(where, Omission.QUOTES, len(mended), tuple(map(str, mended[:MAX_NAMES])))


def read_xlsx(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the articles of every sheet of a workbook."""
    omitted = Omissions()
    for name, rows in read_sheets(file, where, omitted):
        yield from _articles(rows, name, options.columns)
    yield from omitted.notices(where)


def look(file: BinaryIO, where: str) -> Table | None:
    """Return a preview of the first table in a file, None without one. Raises UserError for an unreadable file."""
    rows = (
        next(read_sheets(file, where, Omissions()), (where, iter(())))[1]
        if where.lower().endswith("x")
        else csv_rows(file, where)
    )
    first = list(islice(rows, _PREVIEW_ROWS + 1))
    if not first:
        return None
    headings, body = _headings(first)
    return Table(where, headings, tuple(map(tuple, body)), guess(headings, body))


def guess(headings: Sequence[str], rows: Sequence[Row]) -> dict[str, int]:
    """Return the column index of each field, by column names; the text may be the column with most text."""
    found: dict[str, int] = {}
    for field, names in _USUAL.items():
        indexes = [i for i, heading in enumerate(headings) if _key(heading) in names.split()]
        if indexes:
            found[field] = min(indexes, key=lambda i: names.split().index(_key(headings[i])))
    if "text" not in found and rows:
        free = [i for i in range(max(map(len, rows))) if i not in found.values()]
        found |= {"text": max(free, key=lambda i: sum(len(row[i]) for row in rows if i < len(row)))} if free else {}
    return found


def _articles(rows: Iterator[Row], where: str, columns: Columns) -> Iterator[Item]:
    first = list(islice(rows, _PREVIEW_ROWS + 1))
    if not first:
        return
    headings, body = _headings(first)
    _refuse_what_is_no_article(headings, where)
    indexes = _chosen_indexes(headings, columns, where) if columns else guess(headings, body)
    start = 1 + len(first) - len(body)
    others = {i: name for i, name in enumerate(headings) if i not in indexes.values() and name}
    nameless: set[str] = set()
    for number, row in enumerate(chain(body, rows), start=start):
        if any(cell.strip() for cell in row):
            found = _article(row, indexes, where, number)
            more = {others.get(i, str(i + 1)): cell for i, cell in enumerate(row) if i not in indexes.values()}
            more = {name: cell for name, cell in more.items() if cell.strip()}
            if start == 1:  # nobody named the columns
                nameless |= more.keys()
            elif isinstance(found, Document):
                found = replace(
                    found, meta={**{name: clean(cell).strip() for name, cell in more.items()}, **found.meta}
                )
            yield found
    if nameless:
        yield Notice(where, Omission.FIELDS, len(nameless), tuple(sorted(nameless)))


def _refuse_what_is_no_article(headings: Sequence[str], where: str) -> None:
    """Raise UserError for tables of other things, by their column names."""
    names = set(map(_key, headings))
    if names >= {"left", "right", "top", "bottom"}:
        raise UserError(SCANNED, where=where)
    if names >= {"start", "end", "label"}:
        raise UserError(MARKS, where=where)


def _article(row: Row, indexes: Mapping[str, int], where: str, number: int) -> Item:
    values = {field: row[index] for field, index in indexes.items() if index < len(row)}
    try:
        return article(
            where,
            values.pop("text", ""),
            headline=values.pop("title", ""),
            source=values.pop("source", ""),
            published=values.pop("published", ""),
            external_id=values.pop("id", ""),
            **values,
        )
    except UserError:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}, line {line}: the text is empty.")
        return Refusal(where, number, sentence, {"where": where, "line": number})


def _headings(rows: list[Row]) -> tuple[tuple[str, ...], list[Row]]:
    """Return the column names and the other rows; numbers for names when the first row looks like the others."""
    first = rows[0]
    usual = {name for names in _USUAL.values() for name in names.split()}
    is_heading = len(rows) > 1 and all(0 < len(cell.strip()) <= _MAX_HEADING for cell in first)
    if is_heading or any(_key(cell) in usual for cell in first):
        return tuple(cell.strip() for cell in first), rows[1:]
    return tuple(str(i + 1) for i in range(max(map(len, rows)))), rows


def _chosen_indexes(headings: Sequence[str], columns: Columns, where: str) -> dict[str, int]:
    """Return the index of each chosen column. Raises UserError for a missing one."""
    keys = [_key(heading) for heading in headings]
    indexes = {}
    for field, column in columns.items():
        if _key(column) in keys:
            indexes[field] = keys.index(_key(column))
        elif column.isdecimal() and 0 < int(column) <= len(headings):
            indexes[field] = int(column) - 1
        else:
            sentence = QT_TRANSLATE_NOOP("errors", "{where}: there is no column {column}; there are {known}.")
            raise UserError(sentence, where=where, column=column, known=", ".join(headings))
    return indexes


def _key(heading: str) -> str:
    return heading.strip().lower().replace(" ", "_")


def csv_rows(file: BinaryIO, where: str, mended: list[int] | None = None) -> Iterator[Row]:
    """Yield the rows of a table in text.

    A row with an unclosed quotation mark is taken literally, and its line is added to `mended`.
    """
    text = plain.decode(guard.read(file, where))
    if text is None:
        raise UserError(plain.NO_TEXT, where=where)
    text = text.removeprefix("\ufeff").replace("\0", "")
    told = _TOLD.match(text)  # the first line that Excel writes and obeys
    lines = list(io.StringIO(text[told.end() :] if told else text, newline=""))
    delimiter = told[1] if told else _delimiter("".join(lines[:1]))
    yield from guarded(_rows(lines, delimiter, mended if mended is not None else [], 2 if told else 1), where)


def _rows(lines: Sequence[str], delimiter: str, mended: list[int], first: int) -> Iterator[Row]:
    """Yield rows. `first` is the number of the first line."""
    csv.field_size_limit(guard.MAX_LINE)
    at = 0
    while at < len(lines):
        rows = csv.reader(islice(lines, at, None), delimiter=delimiter, strict=True)
        start = at
        try:
            for row in rows:
                yield row
                start = at + rows.line_num
            return
        except csv.Error:
            mended.append(first + start)
            row = next(csv.reader([lines[start]], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
            yield [cell[1:] if cell.startswith('"') and cell.count('"') == 1 else cell for cell in row]
            at = start + 1


def _delimiter(line: str) -> str:
    """Return the delimiter that splits the first line into most known column names, else into most parts."""
    usual = {name for names in _USUAL.values() for name in names.split()}

    def worth(sign: str) -> tuple[int, int]:
        cells = line.strip("\r\n").split(sign)
        return sum(_key(cell.strip('"')) in usual for cell in cells) if len(cells) > 1 else 0, len(cells)

    return max(",;\t|", key=worth)
