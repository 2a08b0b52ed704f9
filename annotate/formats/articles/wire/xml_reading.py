"""Read XML in practice: with missing or wrong encoding declarations, HTML entities, and small errors of form.

Nothing is fetched, and a file that defines entities is refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any, BinaryIO

from annotate.errors import UserError
from annotate.formats.articles.encoding import Decoded, cheaper, decoded
from annotate.formats.articles.plain import NO_TEXT
from annotate.formats.articles.wire.xml_kinds import encoding_of
from annotate.formats.base import Notice, Omission
from annotate.formats.reading import guard

_DECLARED = re.compile(r"""<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_DECLARATION = re.compile(r"<\?xml\s.*?\?>", re.S)
_DOCTYPE = re.compile(
    r"(?>\s+|(?><!--.*?-->)|(?><\?.*?\?>))*+<!DOCTYPE(?:[^>\[\"']|\"[^\"]*\"|'[^']*')*+(\[.*?\]\s*)?>", re.S
)
_DEFINES = re.compile(r"<!ENTITY\s+(?!%\s)")  # parameter entities only name parts of the DTD, which is not read
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_CDATA, _CDATA_END = "<![CDATA[", "]]>"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));", re.I)  # fmt: skip
_ROOT = re.compile(r"<[A-Za-z_][\w.:-]*")
_PREFIXED = re.compile(r"(?:</?|\s)([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*(?=[\s=/>])")
_DECLARES = re.compile(r"\sxmlns:([A-Za-z_][\w.-]*)\s*=")
_NAMESPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "wp": "http://wordpress.org/export/1.2/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
}
_BARE = re.compile(r"&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)")


def read_xml(file: BinaryIO, where: str) -> tuple[Any, list[Notice]]:
    """Return the root of a file, without comments, and notices. Raises UserError when it is no XML."""
    text, notices = characters(guard.read(file, where), where)
    root, mended = parse(text, where)
    return root, [*notices, *mended]


def characters(data: bytes, where: str) -> tuple[str, list[Notice]]:
    """Return the characters of an XML file without its declaration and DOCTYPE, and notices on its encoding.

    Raises UserError for what is no text, and for a file that defines entities.
    """
    found = _decoded(data)
    if found is None:
        raise UserError(NO_TEXT, where=where)
    text = found.text.lstrip("\ufeff \t\r\n")
    if declaration := _DECLARATION.match(text):
        text = text[declaration.end() :]
    if doctype := _DOCTYPE.match(text):
        if doctype[1] and _DEFINES.search(doctype[1]):
            raise UserError(guard.DEFINES, where=where)
        text = text[doctype.end() :]
    return _NAMED.sub(_character, text).lstrip(), list(found.notices(where))


def parse(text: str, where: str) -> tuple[Any, list[Notice]]:
    """Return the root of an XML text, repaired when needed, and a notice of that. Raises UserError when broken."""
    try:
        return _root(text, where), []
    except UserError as error:
        if error.sentence != guard.BROKEN:
            raise
    text, count = mended(text)
    return _root(text, where), [Notice(where, Omission.MENDED, max(1, count))]


def mended(text: str) -> tuple[str, int]:
    """Return the text without what XML does not allow outside CDATA, and the number of repairs."""
    text, count = _NO_XML.subn("", text)
    parts, at = [], 0
    while at < len(text):
        start = text.find(_CDATA, at)
        end = text.find(_CDATA_END, start) if start >= 0 else -1
        start, end = (start, end) if end >= 0 else (len(text), len(text))
        outside, found = _BARE.subn("&amp;", text[at:start])
        parts += [outside, text[start:end]]
        count += found
        at = end
    return _with_prefixes("".join(parts)), count


def _with_prefixes(text: str) -> str:
    """Return the text with declarations for the prefixes that it uses without one."""
    root = _ROOT.search(text)
    missing = {found[1] for found in _PREFIXED.finditer(text)} - {found[1] for found in _DECLARES.finditer(text)}
    missing -= {"xml", "xmlns"}
    if not root or not missing:
        return text
    added = "".join(f' xmlns:{prefix}="{_NAMESPACES.get(prefix, prefix)}"' for prefix in sorted(missing))
    return text[: root.end()] + added + text[root.end() :]


def local_name(element: Any) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def words(element: Any) -> str:
    """Return the text of an element as one line, with a space between neighbouring elements."""
    said = "" if element is None else " ".join(" ".join(element.itertext()).split())
    return re.sub(r" (?=[,.;:!?)])", "", said)


def first(entry: Any, *paths: str) -> str:
    """Return the words of the first element with any that one of the paths leads to, "" when there is none."""
    return next((found for path in paths for element in _all(entry, path) if (found := words(element))), "")


def every(entry: Any, path: str) -> list[str]:
    """Return the words of each element that the path leads to, without empty and repeated ones."""
    return list(dict.fromkeys(filter(None, map(words, _all(entry, path)))))


def attribute(entry: Any, path: str, name: str) -> str:
    """Return the first value of an attribute on the elements that the path leads to, "" when there is none."""
    return next((value for element in _all(entry, path) if (value := element.get(name, "").strip())), "")


def language(element: Any) -> str:
    """Return the declared language of the element or of one around it, "" when none is declared."""
    name = "{http://www.w3.org/XML/1998/namespace}lang"
    for one in (element, *element.iterancestors()):
        if value := one.get(name) or one.get("lang"):
            return str(value)
    return ""


def _all(entry: Any, path: str) -> Iterator[Any]:
    return iter(()) if entry is None else entry.iterfind(path)


def _decoded(data: bytes) -> Decoded | None:
    """Return the characters in the declared encoding, unless they speak against it."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)):
        return decoded(data)
    declared = _DECLARED.search(data[:1024].decode("latin-1"))
    name = declared[1].lower() if declared else encoding_of(data)
    name = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030"}.get(name, name)
    try:
        as_declared = Decoded(data.decode(name), name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return decoded(data)
    return cheaper(data, as_declared)


def _character(found: re.Match[str]) -> str:
    name = found[1]
    return found[0] if name in _XML_ENTITIES else html5.get(f"{name};", found[0])


def _root(text: str, where: str) -> Any:
    from lxml import etree

    with guard.foreign(where):
        return etree.fromstring(text.encode("utf-8", "replace"), guard.xml_parser("utf-8"))
