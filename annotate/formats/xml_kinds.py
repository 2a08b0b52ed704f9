"""What kind of XML a file is, by its first bytes."""

from __future__ import annotations

import codecs
import re

_ROOT = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_PASSED_OVER = re.compile(r"<\?.*?\?>|<!--.*?-->", re.S)


def root_name(head: bytes) -> str:
    """The name of the root element in small letters, without its prefix; "" when there is none to be seen."""
    is_wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = head.decode("utf-16" if is_wide else "utf-8", "replace").lstrip("\ufeff \t\r\n")
    found = _ROOT.search(_PASSED_OVER.sub("", text)) if text.startswith("<") else None
    return found[1].lower() if found else ""
