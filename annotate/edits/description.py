"""What describes an article: the fields that a person can change, where a document keeps them, and their values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.limits import MAX_FIELD, MAX_TITLE
from annotate.model import Document
from annotate.text import NO_CHARACTER, title_of

NOTE = "note"
_OWN = ("title", "source", "published")  # fields of Document; the others are in its meta
FIELDS = (*_OWN, "byline", "url", "language", NOTE)

_TOO_LONG = QT_TRANSLATE_NOOP("errors", "That is too long: at most {limit} characters.")


def value_of(document: Document, name: str) -> str:
    """Return the value of one of FIELDS, "" if it has none."""
    return str(getattr(document, name)) if name in _OWN else document.meta.get(name, "")


def described(document: Document, values: Mapping[str, str]) -> Document:
    """Return the document with these values of FIELDS."""
    if not values:
        return document
    own: dict[str, Any] = {name: value for name, value in values.items() if name in _OWN}
    others = {name: value for name, value in values.items() if name not in _OWN}
    meta = {name: value for name, value in {**document.meta, **others}.items() if value or name not in others}
    return replace(document, **own, meta=meta)


def tidy(document: Document, name: str, value: str) -> str:
    """Return a value as it is stored: one line, but for a note. A title that is empty becomes the first line of the text.

    Raises:
        UserError: It is too long.

    """
    value = tidy_note(value) if name == NOTE else " ".join(NO_CHARACTER.sub("", value).split())
    if name == "title":
        value = value or title_of(document.text)
    return _short(value, MAX_TITLE if name == "title" else MAX_FIELD)


def tidy_note(value: str) -> str:
    """Return a note as it is stored. UserError if it is too long."""
    lines = NO_CHARACTER.sub("", value).replace("\r\n", "\n").split("\n")
    return _short("\n".join(line.rstrip() for line in lines).strip(), MAX_FIELD)


def _short(value: str, limit: int) -> str:
    if len(value) > limit:
        raise UserError(_TOO_LONG, limit=limit)
    return value
