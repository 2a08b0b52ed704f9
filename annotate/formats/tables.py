"""Tables with an article a row: .csv, .tsv and .xlsx. Which column is what is guessed by its name, or chosen."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import guard, plain
from annotate.formats.base import Item, Refusal
from annotate.formats.flow import Omissions
from annotate.formats.item import article
from annotate.formats.sheets import guarded, read_sheets

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
_LOOKED_AT = 50  # rows
_HEADING = 60  # characters at most in the cell of a heading
Row = Sequence[str]
Columns = Mapping[str, str]  # field: the column's name, or its number from 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it is shown before it is read: headings, the first rows, and the guessed field: column from 0."""

    where: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guessed: dict[str, int]


def read_csv(file: BinaryIO, where: str, columns: Columns | None = None) -> Iterator[Item]:
    """The rows of a .csv or .tsv file."""
    yield from _articles(_csv_rows(file, where), where, columns or {})


def read_xlsx(file: BinaryIO, where: str, columns: Columns | None = None) -> Iterator[Item]:
    """The rows of every sheet of a workbook."""
    omitted = Omissions()
    for name, rows in read_sheets(file, where, omitted):
        yield from _articles(rows, name, columns or {})
    yield from omitted.notices(where)


def look(file: BinaryIO, where: str) -> Table | None:
    """The first table in a file as it is shown; None when there is none. UserError when it cannot be read."""
    rows = (
        next(read_sheets(file, where, Omissions()), (where, iter(())))[1]
        if where.lower().endswith("x")
        else _csv_rows(file, where)
    )
    first = list(islice(rows, _LOOKED_AT + 1))
    if not first:
        return None
    headings, body = _headings(first)
    return Table(where, headings, tuple(map(tuple, body)), guess(headings, body))


def guess(headings: Sequence[str], rows: Sequence[Row]) -> dict[str, int]:
    """Field: column from 0, by the columns' names; without a name for the text, the column with the most of it."""
    found: dict[str, int] = {}
    for field, names in _USUAL.items():
        places = [i for i, heading in enumerate(headings) if _key(heading) in names.split()]
        if places:
            found[field] = min(places, key=lambda i: names.split().index(_key(headings[i])))
    if "text" not in found and rows:
        free = [i for i in range(max(map(len, rows))) if i not in found.values()]
        found |= {"text": max(free, key=lambda i: sum(len(row[i]) for row in rows if i < len(row)))} if free else {}
    return found


def _articles(rows: Iterator[Row], where: str, columns: Columns) -> Iterator[Item]:
    first = list(islice(rows, _LOOKED_AT + 1))
    if not first:
        return
    headings, body = _headings(first)
    places = _places(headings, columns, where) if columns else guess(headings, body)
    start = 1 + len(first) - len(body)
    for number, row in enumerate(chain(body, rows), start=start):
        if any(cell.strip() for cell in row):
            yield _article(row, places, where, number)


def _article(row: Row, places: Mapping[str, int], where: str, number: int) -> Item:
    values = {field: row[place] for field, place in places.items() if place < len(row)}
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
    """The columns' names and the other rows; numbers for names when the first row looks like the others."""
    first = rows[0]
    usual = {name for names in _USUAL.values() for name in names.split()}
    is_heading = len(rows) > 1 and all(0 < len(cell.strip()) <= _HEADING for cell in first)
    if is_heading or any(_key(cell) in usual for cell in first):
        return tuple(cell.strip() for cell in first), rows[1:]
    return tuple(str(i + 1) for i in range(max(map(len, rows)))), rows


def _places(headings: Sequence[str], columns: Columns, where: str) -> dict[str, int]:
    """Where the chosen columns are; UserError for one that is not there."""
    keys = [_key(heading) for heading in headings]
    places = {}
    for field, column in columns.items():
        if _key(column) in keys:
            places[field] = keys.index(_key(column))
        elif column.isdecimal() and 0 < int(column) <= len(headings):
            places[field] = int(column) - 1
        else:
            sentence = QT_TRANSLATE_NOOP("errors", "{where}: there is no column {column}; there are {known}.")
            raise UserError(sentence, where=where, column=column, known=", ".join(headings))
    return places


def _key(heading: str) -> str:
    return heading.strip().lower().replace(" ", "_")


def _csv_rows(file: BinaryIO, where: str) -> Iterator[Row]:
    text = plain.decode(guard.read(file, where))
    if text is None:
        raise UserError(plain.NO_TEXT, where=where)
    csv.field_size_limit(guard.LINE)
    lines = io.StringIO(text.removeprefix("\ufeff").replace("\0", ""), newline="")
    rows = csv.reader(lines, delimiter=_delimiter(text[: 64 * 1024]))
    return guarded(rows, where)


def _delimiter(head: str) -> str:
    """The sign that parts the first line most often."""
    line = head.lstrip("\ufeff\r\n").split("\n", 1)[0]
    return max(",;\t|", key=line.count)


READERS: Mapping[str, Callable[[BinaryIO, str, Columns], Iterator[Item]]] = {"csv": read_csv, "xlsx": read_xlsx}
