"""Metadata of articles and spans in JSON, in the many ways that programs write them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from annotate.formats.base import Omission
from annotate.formats.reading.offsets import as_offset
from annotate.formats.reading.record import Record
from annotate.model import State

_STARTS = ("start", "start_offset", "start_char", "begin", "from")  # names of the parts of a span in various programs
_ENDS = ("end", "end_offset", "end_char", "stop", "to")
_LABELS = ("label", "labels", "entity_type", "entity_group", "tag", "type", "entity", "category", "obj")
_WORDS = ("text", "words", "quote", "surface", "word")


def take_span(
    record: Record, span: Any, state: State, origin: str = "", *, note: str = "", spare: Omission | None = None
) -> None:
    """Take a span in any of its JSON shapes: `[start, end, label]`, or an object with these keys.

    An object with several labels is a span for each.
    """
    if isinstance(span, list) and len(span) in (3, 4):
        _take_list(record, span, state, origin, spare)
        return
    known = span if isinstance(span, dict) else {}
    if "start" in known and isinstance(known.get("label"), str):  # the usual shape
        words = known.get("text", "")
        record.take(
            known["start"], known.get("end"), known["label"], state, origin, words=words, note=note, spare=spare
        )
        return
    points = known.get("points")
    holder = known.get("span") if isinstance(known.get("span"), dict) else None
    holder = holder or (points[0] if isinstance(points, list) and points and isinstance(points[0], dict) else known)
    labels = next((known[key] for key in _LABELS if known.get(key) not in (None, "", [])), None)
    for label in labels if isinstance(labels, list) else [labels]:
        words = next((holder[key] for key in _WORDS if isinstance(holder.get(key), str)), "")
        start, end = (next((holder[key] for key in keys if key in holder), None) for keys in (_STARTS, _ENDS))
        record.take(start, end, label, state, origin, words=words, note=note, spare=spare)


def _take_list(record: Record, span: list[Any], state: State, origin: str, spare: Omission | None) -> None:
    """Take a span in a list. The label may come first; words and label may be in either order."""
    if isinstance(span[0], str) and as_offset(span[0]) is None:
        span = [*span[1:], span[0]]
    start, end, label, words = (*span, "") if len(span) == 3 else span
    if words and record.is_said(start, end, label):
        label, words = words, label
    record.take(start, end, label, state, origin, words=words, spare=spare)


def read_fields(
    record: Record, flat: Mapping[str, Any], *nested: Mapping[str, Any], own: Collection[str] = ()
) -> dict[str, Any]:
    """Return the metadata of an article as fields of a Document. Values of other types are noted by name.

    `flat` is the record itself: keys in `own` have another meaning, and those that begin with `_` are its program's.
    """
    known: dict[str, str] = {}
    top = {key: value for key, value in flat.items() if key not in own and not key.startswith("_")}
    for values in (*nested, top):
        for key, value in values.items():
            if text := as_string(value):
                known[key] = text
            elif value not in (None, "", [], {}):
                record.note(Omission.FIELDS, key)
    fields: dict[str, Any] = {name: known.pop(name, "") for name in ("title", "source", "published", "external_id")}
    number = known.pop("id", "")  # of the record in its program, where the article has a number of its own
    fields["external_id"] = fields["external_id"] or number
    return {**fields, "meta": known}


def as_list(value: Any) -> list[Any]:
    """Return the value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_string(value: Any) -> str:
    """Return a text or a number as text, "" for anything else."""
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""
