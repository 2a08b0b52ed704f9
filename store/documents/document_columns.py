"""The columns of the table `documents` that hold a field of a document, declared once.

Storing, reading, the checks of rows and `rescue` all follow COLUMNS: a new field of an article is a line here, beside the
field of `annotate.model.Document` and a step of the schema. What an export or pseudonyms do with it, their tests ask.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from annotate.model import Document, Style, Styled
from store import rows


@dataclass(frozen=True, slots=True)
class Column:
    """A column that has the name of its field.

    It holds a text, or JSON: with `values` an object of this type, or for Styled a list of [start, end, style].
    """

    name: str
    values: type | None = None

    @property
    def empty(self) -> str:
        """What is stored when there is nothing."""
        return "" if self.values is None else "[]" if self.values is Styled else "{}"

    def dump(self, document: Document) -> str:
        """Return what is stored of a document."""
        value = getattr(document, self.name)
        if self.values is None:
            return str(value)
        if not value:
            return self.empty
        if self.values is Styled:
            value = [(one.start, one.end, one.style) for one in value]
        return json.dumps(value, ensure_ascii=False)

    def load(self, row: Row) -> Any:
        """Return the value of the field. Raise Damage for JSON of other values."""
        return self.parse(row["id"], row[self.name])

    def parse(self, number: object, stored: str) -> Any:
        """Return the value of the field of the document with this number. Raise Damage for JSON of other values."""
        if self.values is None:
            return stored
        if self.values is Styled:
            return _layout(number, stored) if stored != "[]" else ()
        return rows.mapping("documents", number, self.name, stored, self.values) if stored != "{}" else {}


_STYLES = {str(style): style for style in Style}


def _layout(number: object, stored: str) -> tuple[Styled, ...]:
    """Return a layout from its JSON."""
    try:
        found = tuple(Styled(start, end, _STYLES[style]) for start, end, style in json.loads(stored))
        is_right = all(type(at) is int for one in found for at in (one.start, one.end))
        is_right = is_right and all(0 <= one.start < one.end <= rows.MOST for one in found)
    except (ValueError, TypeError, KeyError, RecursionError):
        is_right = False
    if not is_right:
        rows.wrong("documents", number, "layout")
    return found


META = Column("meta", str)
COLUMNS = (
    Column("reason"),
    Column("source"),
    Column("published"),
    Column("external_id"),
    Column("pipeline"),
    Column("normalisation", int),
    META,
    Column("layout", Styled),
)
NAMES = tuple(column.name for column in COLUMNS)
OTHERS = ("id", "title", "state", "sha256", "text")  # which depend on more than the field, or are found in the text
TYPES: rows.Types = {"id": (int,), **dict.fromkeys([*OTHERS[1:], "revision", *NAMES], (str,))}
LONG = frozenset({"text", *(column.name for column in COLUMNS if column.values)})  # more than a line


def types_of(*names: str) -> dict[str, tuple[type, ...]]:
    """Return the types of these columns, for rows.check."""
    return {name: TYPES[name] for name in names}
