"""What of JSON Schema the standards of the trade use, to check exports against their own schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool}
_TOLD = {"title", "description", "$id", "$schema", "$defs"}  # they ask nothing of a value
_KNOWN = _TOLD | {
    "$ref", "type", "enum", "required", "properties", "additionalProperties", "unevaluatedProperties", "items", "format",
    "pattern", "anyOf", "oneOf", "minimum", "maximum",
}  # fmt: skip


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "") -> Iterator[str]:
    """Yield where a value breaks a schema. Fail for a rule that is not known here."""
    if "$ref" in schema:
        target: Any = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        schema = {**target, **schema}
    assert not schema.keys() - _KNOWN, schema.keys() - _KNOWN
    if "type" in schema and not isinstance(value, _TYPES[schema["type"]]):
        yield f"{at}: no {schema['type']}"
    elif isinstance(value, dict):
        yield from _in_object(value, schema, root, at)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from faults(one, schema.get("items", {}), root, f"{at}[{number}]")
    elif not _is_right(value, schema):
        yield f"{at}: {value!r}"
    some = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if some and all(list(faults(value, one, root, at)) for one in some):
        yield f"{at}: none of them"


def _is_right(value: Any, schema: dict[str, Any]) -> bool:
    """Return whether a value that holds no others is one of those asked for."""
    is_known = "enum" not in schema or value in schema["enum"]
    is_within = schema.get("minimum", value) <= value <= schema.get("maximum", value)
    is_like = "pattern" not in schema or re.search(schema["pattern"], value)
    return bool(is_known and is_within and is_like and _is_formed(value, schema.get("format", "")))


def _in_object(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], at: str) -> Iterator[str]:
    known = schema.get("properties", {})
    yield from (f"{at}: {name} is missing" for name in schema.get("required", ()) if name not in value)
    if known and schema.get("additionalProperties", schema.get("unevaluatedProperties")) is False:
        yield from (f"{at}: {name} is not known" for name in value if name not in known)
    for name, one in value.items():
        if name in known:
            yield from faults(one, known[name], root, f"{at}.{name}")


def _is_formed(value: Any, form: str) -> bool:
    if form == "date-time":
        return datetime.fromisoformat(value).tzinfo is not None
    if form in ("uri", "uri-reference"):
        return bool(urlsplit(value).scheme) or form == "uri-reference"
    return True
