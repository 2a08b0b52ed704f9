"""The visible part of a workbook (.xlsx): sheets, rows and columns that are not hidden, and cells without errors.

openpyxl is imported on first use.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any, BinaryIO, NamedTuple

from annotate.formats.articles.office.flow import Omissions
from annotate.formats.base import Omission
from annotate.formats.reading import guard, zips

_ERRORS = frozenset(
    "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED!".split()
)


class _Hidden(NamedTuple):
    """Numbers of hidden rows and columns, from 1."""

    rows: frozenset[int]
    columns: frozenset[int]


def read_sheets(file: BinaryIO, where: str, omitted: Omissions) -> Iterator[tuple[str, Iterator[tuple[str, ...]]]]:
    """Yield the name of each visible sheet, with the file's, and its visible rows. Count the rest in `omitted`."""
    data = zips.read_document(file, where)
    with guard.foreign(where):
        import openpyxl

        book = openpyxl.load_workbook(data, read_only=True, data_only=True)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                omitted.add(Omission.HIDDEN, sheet.title)
    for sheet in sheets:
        name = where if len(sheets) == 1 else f"{where}, {sheet.title}"
        with guard.foreign(name):
            hidden = _hidden(data, sheet._worksheet_path)
            sheet.reset_dimensions()  # what the sheet says of its size may be a lie
            cells = sheet.iter_rows(values_only=True)
        yield name, _visible(guarded(cells, name), hidden, omitted)


def _hidden(data: BytesIO, path: str) -> _Hidden:
    from lxml import etree

    rows: set[int] = set()
    columns: set[int] = set()
    number = 0
    with zipfile.ZipFile(data) as package, package.open(path.lstrip("/")) as sheet:
        for _, element in etree.iterparse(sheet, tag=("{*}row", "{*}col"), resolve_entities=False, no_network=True):
            is_hidden = element.get("hidden") in ("1", "true")
            if element.tag.endswith("}row"):
                number = int(element.get("r") or number + 1)
                if is_hidden:
                    rows.add(number)
                element.clear()
            elif is_hidden:
                columns.update(range(int(element.get("min", 0)), min(int(element.get("max", 0)), 16_384) + 1))
    return _Hidden(frozenset(rows), frozenset(columns))


def _visible(rows: Iterable[tuple[object, ...]], hidden: _Hidden, omitted: Omissions) -> Iterator[tuple[str, ...]]:
    """Yield the visible rows. Hidden ones are empty, to keep the numbers of the others; at the top they are dropped."""
    left_out: set[int] = set()
    has_begun = False
    for number, row in enumerate(rows, start=1):
        cells = [_cell(value, omitted) for value in row]
        if number in hidden.rows:
            if any(cells):
                omitted.add(Omission.HIDDEN)
            if has_begun:
                yield ()
            continue
        has_begun = True
        left_out.update(i for i in hidden.columns if i <= len(cells) and cells[i - 1])
        yield tuple(cell for i, cell in enumerate(cells, start=1) if i not in hidden.columns)
    for _ in left_out:
        omitted.add(Omission.HIDDEN)


def guarded(rows: Iterable[Any], where: str) -> Iterator[Any]:
    """Yield the rows; UserError where the library fails."""
    steps, end = iter(rows), object()
    while True:
        with guard.foreign(where):
            row = next(steps, end)
        if row is end:
            return
        yield row


def _cell(value: object, omitted: Omissions) -> str:
    if isinstance(value, str) and value in _ERRORS:
        omitted.add(Omission.ERRORS)
        return ""
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        value = value.date()
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)
