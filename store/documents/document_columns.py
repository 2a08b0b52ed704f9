"""The columns of the table `documents` that hold a field of a document, declared once.

Storing, reading, the checks of rows and `rescue` all follow COLUMNS: a new field of an article is a line here, beside the
field of `annotate.model.Document` and a step of the schema. What an export or pseudonyms do with it, their tests ask.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from annotate.model import Document
from store import rows


@dataclass(frozen=True, slots=True)
class Column:
    """A column that has the name of its field. It holds a text, or, with a type of `values`, a JSON object of those."""

    name: str
    values: type | None = None

    def dump(self, document: Document) -> str:
        """Return what is stored of a document."""
        value = getattr(document, self.name)
        return str(value) if self.values is None else json.dumps(value, ensure_ascii=False)

    def load(self, row: Row) -> Any:
        """Return the value of the field. Raise Damage for a JSON object of other values."""
        stored = row[self.name]
        if self.values is None:
            return stored
        return rows.mapping("documents", row["id"], self.name, stored, self.values) if stored != "{}" else {}


COLUMNS = (
    Column("reason"),
    Column("source"),
    Column("published"),
    Column("external_id"),
    Column("pipeline"),
    Column("normalisation", int),
    Column("meta", str),
)
NAMES = tuple(column.name for column in COLUMNS)
OTHERS = ("id", "title", "state", "sha256", "text")  # which depend on more than the field, or are found in the text
TYPES: rows.Types = {"id": (int,), **dict.fromkeys([*OTHERS[1:], "revision", *NAMES], (str,))}
LONG = frozenset({"text", *(column.name for column in COLUMNS if column.values)})  # more than a line


def types_of(*names: str) -> dict[str, tuple[type, ...]]:
    """Return the types of these columns, for rows.check."""
    return {name: TYPES[name] for name in names}
