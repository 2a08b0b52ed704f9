"""Rows checked as they are read: types, values and the shape of JSON, so that what other hands wrote goes no further."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from sqlite3 import Connection, Cursor, Row
from typing import Any, NoReturn

from annotate import limits
from store.errors import Damage

# What is read may be larger than what is added: there was a time without limits.
MOST = (1 << 31) - 1  # highest number of a document, a transaction or a position: what the window's signals carry
LONGEST = 10 * limits.MAX_FIELD  # code points of a value that is shown on one line
LONGEST_TEXT = 10 * limits.MAX_TEXT
LONGEST_LABEL = 10 * limits.MAX_LABEL_NAME
MOST_LABELS = 10 * limits.MAX_LABELS
MOST_ANNOTATIONS = 10 * limits.MAX_ANNOTATIONS  # of a document
_MOMENT = re.compile(r"\d{4}(-[0-9T:.Z+ -]{1,36})?")
Types = Mapping[str, tuple[type, ...]]  # by column


def tuples(conn: Connection) -> Cursor:
    """Return a cursor that gives plain tuples, which are made and read fastest."""
    cursor = conn.cursor()
    cursor.row_factory = None
    return cursor


def scalar(conn: Connection, sql: str, values: Sequence[Any] = ()) -> Any:
    """Return the one value of the one row that a query gives."""
    (value,) = conn.execute(sql, values).fetchone()
    return value


def check(table: str, row: Row | Mapping[str, Any], types: Types, long: Collection[str] = ()) -> None:
    """Raise Damage unless the row has a value of the right type in each of these columns.

    Texts are of one line, and not endless, but for those in the columns in `long`. The first column tells which row it is.
    """
    number = row[next(iter(types))]
    for name, allowed in types.items():
        value = row[name]
        if type(value) not in allowed or (type(value) is str and len(value) > LONGEST and name not in long):
            wrong(table, number, name)


def wrong(table: str, number: object, column: str) -> NoReturn:
    """Raise Damage that names a value, or a row when `column` is ""."""
    row = f"{table} {number}" if isinstance(number, int) else table
    raise Damage(f"{row}, {column}" if column else row)


def listed(values: Iterable[int | str]) -> str:
    """Return values as the parameter of `IN (SELECT value FROM json_each(?))`, which has no limit to their number.

    Not for text with NUL, which import leaves out: SQLite before 3.45 cuts it off there.
    """
    return json.dumps(list(values))


@lru_cache(maxsize=1_000)  # annotations of one transaction share theirs
def is_moment(text: str) -> bool:
    """Return whether a text is a moment, or a part of one, in ISO 8601 and of a time in which there were computers."""
    return "1970" <= text < "3000" and _MOMENT.fullmatch(text) is not None


def mapping(table: str, number: object, column: str, text: str, kind: type) -> dict[str, Any]:
    """Return a JSON object whose values are all of one type; Damage when it is anything else."""
    try:
        found = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        wrong(table, number, column)
    if type(found) is not dict or any(type(value) is not kind for value in found.values()):
        wrong(table, number, column)
    return found
