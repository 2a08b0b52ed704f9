"""Recognise the kind of an XML file by its first bytes."""

from __future__ import annotations

import codecs
import re

_ROOT = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_PASSED_OVER = re.compile(r"<\?.*?\?>|<!--.*?-->", re.S)


def root_name(head: bytes) -> str:
    """Return the name of the root element in lower case, without its prefix; "" when it is not in sight."""
    text = head.decode(encoding_of(head), "replace").lstrip("\ufeff \t\r\n")
    found = _ROOT.search(_PASSED_OVER.sub("", text)) if text.startswith("<") else None
    return found[1].lower() if found else ""


def encoding_of(head: bytes) -> str:
    """Return the wide encoding that a byte-order mark, or the zeros around the first character, tells; else UTF-8."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    starts = {b"<\0\0\0": "utf-32-le", b"\0\0\0<": "utf-32-be", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
    return next((encoding for start, encoding in starts.items() if head.startswith(start)), "utf-8")
