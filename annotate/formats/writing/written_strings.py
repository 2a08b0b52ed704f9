"""Yield every string in an export: texts, metadata, file names, and the content of zips, XML and spaCy's files."""

from __future__ import annotations

import csv
import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

_BLOCK_LINES = 400  # of a plain file at a time; a name may go over a line end
_MARKUP = ("<?xml", "<!doctype", "<html")


class Piece(NamedTuple):
    """A string and the file it is in; with `.zip/INSIDE` for one in a zip."""

    where: str
    text: str


def strings(path: Path, name: str) -> Iterator[Piece]:
    """Yield every string in a file that will be called `name`, or in the files of such a folder, with their names."""
    yield Piece(name, name)
    if not path.is_dir():
        yield from _in_file(path, name)
        return
    for file in sorted(path.rglob("*")):
        where = f"{name}/{file.relative_to(path).as_posix()}"
        yield Piece(where, file.name)
        if file.is_file():
            yield from _in_file(file, where)


def _in_file(path: Path, where: str) -> Iterator[Piece]:
    with path.open("rb") as file:
        head = file.read(64)
    if head.startswith(b"PK") or _is_packed(head) or _is_markup(head):
        yield from _in_bytes(path.read_bytes(), where)
        return
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        yield from _in_lines(lines, where)


def _in_bytes(data: bytes, where: str) -> Iterator[Piece]:
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if packed.comment:
                yield Piece(where, packed.comment.decode("utf-8", "replace"))
            for info in packed.infolist():
                inside = f"{where}/{info.filename}"
                yield Piece(inside, info.filename)
                if info.comment:
                    yield Piece(inside, info.comment.decode("utf-8", "replace"))
                yield from _in_bytes(packed.read(info), inside)
    elif _is_packed(data):
        yield from _in_docbin(data, where)
    elif _is_markup(data):
        yield from _in_markup(data, where)
    else:
        yield from _in_lines(io.StringIO(data.decode("utf-8-sig", "replace"), newline=""), where)


def _is_markup(head: bytes) -> bool:
    return head[:64].decode("utf-8-sig", "replace").lstrip().lower().startswith(_MARKUP)


def _is_packed(head: bytes) -> bool:
    """Return whether bytes begin as zlib's do (https://www.rfc-editor.org/rfc/rfc1950)."""
    return len(head) > 1 and head[0] == 0x78 and int.from_bytes(head[:2], "big") % 31 == 0


def _in_docbin(data: bytes, where: str) -> Iterator[Piece]:
    """Yield the strings that spaCy stores, and the texts of the documents."""
    import srsly
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    yield from (Piece(where, text) for text in sorted(_in_value(srsly.msgpack_loads(zlib.decompress(data)))))
    for doc in DocBin().from_bytes(data).get_docs(Vocab()):
        yield Piece(where, doc.text)


def _in_markup(data: bytes, where: str) -> Iterator[Piece]:
    """Yield the texts, attributes and comments of HTML or XML, and its running text."""
    from lxml import etree, html

    is_xml = data.lstrip(b"\xef\xbb\xbf \n\r\t").startswith(b"<?xml")
    parser = (
        etree.XMLParser(resolve_entities=False, huge_tree=True, recover=True)
        if is_xml
        else html.HTMLParser(encoding="utf-8", huge_tree=True)
    )
    root = etree.parse(io.BytesIO(data), parser).getroot()
    if root is None:
        return
    for element in root.iter():
        values = element.attrib.values() if isinstance(element.tag, str) else ()
        lines = (element.text or "").split("\n") if element.tag == "style" else (element.text,)
        for text in (*lines, element.tail, *values):
            if text and not text.isspace():
                yield Piece(where, text)
    for block in [root if is_xml else root.find("body"), *root.iter("{*}p", "p", "div")]:
        if block is not None:
            yield Piece(where, "".join(block.itertext()))


def _in_lines(lines: Iterable[str], where: str) -> Iterator[Piece]:
    """Yield the strings of JSON lines, tables, columns of tokens, or plain text."""
    if where.endswith(".csv"):
        yield from (Piece(where, cell) for row in csv.reader(lines) for cell in row)
        return
    block: list[str] = []
    for line in lines:
        if (value := _json(line)) is not None:
            yield from (Piece(where, text) for text in sorted(_in_value(value)))
            continue
        block.append(line)
        if len(block) >= _BLOCK_LINES and not line.strip():
            yield from _in_block(block, where)
            block = []
    yield from _in_block(block, where)


def _json(line: str) -> Any:
    """Return the JSON value on a line, which may be one of a list; None for an invalid one or a bare word."""
    bare = line.strip().rstrip(",")
    if not bare.startswith(("{", "[")):
        return None
    try:
        return json.loads(bare)
    except ValueError:
        return None


def _in_value(value: Any) -> set[str]:
    """Return the strings in a JSON value, keys among them; those of a list also joined, as the tokens of a text."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        inside = waiting.pop()
        if isinstance(inside, str):
            found.add(inside)
        elif isinstance(inside, dict):
            waiting += inside.keys()
            waiting += inside.values()
        elif isinstance(inside, list | tuple):
            waiting += inside
            if len(inside) > 1 and all(isinstance(one, str) for one in inside):
                found.add(" ".join(inside))
        elif isinstance(inside, bytes) and b"\0" not in inside:  # else they are numbers, as of tokens
            found.add(inside.decode("utf-8", "replace"))
    return found


def _in_block(block: list[str], where: str) -> Iterator[Piece]:
    """Yield lines of a plain file as one text; of columns also the tokens joined."""
    if not block:
        return
    yield Piece(where, "".join(block))
    columns = [line.split() for line in block if line.strip()]
    if columns and all(len(row) == len(columns[0]) > 1 for row in columns):
        yield Piece(where, " ".join(row[0] for row in columns))
