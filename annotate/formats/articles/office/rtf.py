"""Rich text (.rtf): paragraphs and tables in order, with all tracked changes accepted.

Comments, notes, deleted, moved and hidden text, headers and footers are left out and counted.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from annotate.errors import UserError
from annotate.formats.articles.article import article, people, said_date
from annotate.formats.articles.office.flow import Flow
from annotate.formats.base import Item, Omission
from annotate.formats.reading import guard

_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)", re.S)
_CHARACTERS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}", b"\t": "\t"}
_ENDS = {"par", "sect", "page", "column"}
_OMITTED = {
    "footnote": Omission.FOOTNOTES, "annotation": Omission.COMMENTS, "objdata": Omission.OBJECTS,
    "header": Omission.HEADERS, "headerl": Omission.HEADERS, "headerr": Omission.HEADERS, "headerf": Omission.HEADERS,
    "footer": Omission.HEADERS, "footerl": Omission.HEADERS, "footerr": Omission.HEADERS, "footerf": Omission.HEADERS,
    "mmath": Omission.OBJECTS,
}  # fmt: skip
# groups whose text is not on the page, or is there in another form as well
_SKIPPED = set(
    "colortbl stylesheet listtable listoverridetable pict nonshppict objclass objname objalias objsect fldinst shprslt"
    " listtext pntext pntxta pntxtb xe tc tcn rxe bkmkstart bkmkend atnid atnauthor atntime atndate atnref atnparent"
    " filetbl revtbl rsidtbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn generator sp nonesttables template docvar"
    " private themedata xmlnstbl upr".split()
)
_READ = set("shpinst shptxt do nesttableprops shppict".split())  # groups marked \* that are read all the same
_PROPERTIES = {"title", "author"}
# \fcharset: code page
_CHARSETS = {0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
             162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
             238: "cp1250", 255: "cp437"}  # fmt: skip
_MAX_DEPTH = 1_000  # groups inside groups


def read(file: BinaryIO, where: str) -> Iterator[Item]:
    """Yield a document as one article."""
    data = guard.read(file, where)
    if data[:8] == guard.OLE:
        raise UserError(guard.OLD_WORD, where=where)
    if not recognises(data[:100]):
        raise UserError(guard.BROKEN, where=where)
    flow = Flow()
    with guard.foreign(where):
        known = parse(data, flow)
    yield article(
        where,
        flow.text,
        title=known.get("title", ""),
        published=said_date(flow.text),
        byline=people(known.get("author", "")),
    )
    yield from flow.omitted.notices(where)


def recognises(head: bytes) -> bool:
    """Return whether a file is rich text, whatever it is called."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(rb"{\rtf")


def parse(data: bytes, flow: Flow) -> dict[str, str]:
    """Read rich text into a flow, and return its title, author and date."""
    parser = _Parser(flow)
    parser.parse(data)
    return {name: value.strip() for name, value in parser.known.items()}


@dataclass(frozen=True, slots=True)
class _State:
    """The settings of a group. `into` tells where text goes: "" the page, "-" nowhere, else a property."""

    into: str = ""
    encoding: str = "cp1252"
    fallback: int = 1  # characters after \\u that are for old readers
    is_hidden: bool = False
    is_deleted: bool = False
    is_moved: bool = False
    is_box: bool = False
    table: int = 0  # the depth of the table that the paragraph is in
    joins_next: bool = False  # a drop cap


_SWITCHES: dict[str, Callable[[_State, bool], _State]] = {
    "v": lambda state, is_on: replace(state, is_hidden=is_on),
    "deleted": lambda state, is_on: replace(state, is_deleted=is_on),
    "mvf": lambda state, is_on: replace(state, is_moved=is_on),
}


class _Parser:
    def __init__(self, flow: Flow) -> None:
        self.known: dict[str, str] = {}
        self._flow = flow
        self._outer: list[Flow] = []  # around text boxes
        self._state = _State()
        self._stack: list[_State] = []
        self._document = "cp1252"  # its code page
        self._fonts: dict[int, str] = {}
        self._font = 0  # the one that is being defined
        self._bytes = bytearray()  # of text, not decoded yet
        self._units: list[int] = []  # UTF-16, not joined yet
        self._skip = 0  # characters still to be skipped after \\u
        self._starts_group = self._is_optional = False
        self._cells: dict[int, list[Flow]] = {}  # by the depth of their table
        self._cell: dict[int, Flow] = {}
        self._omission: Omission | None = None  # what the group is that is left out, until its first word is counted

    def parse(self, data: bytes) -> None:
        position = 0
        while match := _TOKEN.search(data, position):
            position = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if brace:
                self._flush()
                self._brace(brace)
                continue
            if word:
                name = word.decode("ascii")
                if name == "bin":
                    position += max(0, int(number or 0))
                else:
                    self._word(name, int(number) if number else None)
            elif symbol == b"*":
                self._is_optional = self._starts_group
                continue
            elif code:
                self._add_bytes(bytes.fromhex(code.decode("ascii")))
            elif symbol:
                self._symbol(symbol)
            else:
                self._add_bytes(text)
            self._starts_group = False
        self._flush()
        while self._outer:
            self._end_box()
        self._end_tables()

    def _brace(self, brace: bytes) -> None:
        self._skip = 0
        if brace == b"{":
            if len(self._stack) >= _MAX_DEPTH:
                raise ValueError("nested too deeply")
            self._stack.append(self._state)
            self._state = replace(self._state, is_box=False)
            self._starts_group, self._is_optional = True, False
        elif self._stack:
            is_box, self._state = self._state.is_box, self._stack.pop()
            if is_box:
                self._end_box()
            if self._state.into != "-":
                self._omission = None

    def _word(self, name: str, number: int | None) -> None:
        if name == "u" and number is not None:
            self._unicode(number)
            return
        self._flush()
        if self._skip:
            self._skip -= 1
            return
        if self._starts_group and self._destination(name):
            return
        if name in _CHARACTERS:
            self._add(_CHARACTERS[name])
        elif name in _ENDS:
            self._end_paragraph()
        elif name in ("cell", "nestcell", "row", "nestrow"):
            self._end_cell(name)
        else:
            self._format(name, number)

    def _destination(self, name: str) -> bool:
        """Begin a group of a kind of its own; tell whether this is one."""
        is_optional, self._is_optional = self._is_optional, False
        into = self._state.into
        if into == "-" and name != "ud":
            return True
        if name == "ud":  # the Unicode form of the text that \\upr holds twice
            self._into(self._stack[-2].into if len(self._stack) > 1 else "")
        elif name in ("shptxt", "dptxbxtext"):
            self._outer.append(self._flow)
            self._flow = self._flow.inner()
            self._state = replace(self._state, is_box=True)
        elif name in ("fonttbl", "info") or (into == "info" and name in _PROPERTIES):
            self._into(name)
        elif name in _OMITTED or name in _SKIPPED or (is_optional and name not in _READ):
            self._omission = _OMITTED.get(name)
            self._into("-")
        else:
            return False
        return True

    def _into(self, name: str) -> None:
        self._state = replace(self._state, into=name)

    def _format(self, name: str, number: int | None) -> None:
        """Change what holds for the text that follows."""
        if name in _SWITCHES:
            self._state = _SWITCHES[name](self._state, number != 0)
        elif name in ("f", "fcharset", "cpg", "ansicpg", "mac", "pc", "pca"):
            self._encode(name, number or 0)
        else:
            self._state = self._changed(name, number or 0)

    def _changed(self, name: str, number: int) -> _State:
        state = self._state
        match name:
            case "plain":
                return replace(state, is_hidden=False, is_deleted=False, is_moved=False, encoding=self._document)
            case "uc":
                return replace(state, fallback=max(0, min(number, 100)))
            case "pard":
                return replace(state, table=0, joins_next=False)
            case "intbl" | "trowd":
                return replace(state, table=max(1, state.table))
            case "itap":
                return replace(state, table=max(0, min(number, 100)))
            case "dropcapt":
                return replace(state, joins_next=bool(number))
        return state

    def _encode(self, name: str, number: int) -> None:
        """Choose the code page of the document, of a font, or of the text by its font."""
        if self._state.into == "fonttbl":
            if name == "f":
                self._font = number
            elif number:
                page = _CHARSETS.get(number, "") if name == "fcharset" else f"cp{number}"
                self._fonts[self._font] = _known_encoding(page, self._document)
            return
        if name != "f":
            named = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
            self._document = _known_encoding(named.get(name) or f"cp{number}", "cp1252")
        encoding = self._fonts.get(number, self._document) if name == "f" else self._document
        self._state = replace(self._state, encoding=encoding)

    def _unicode(self, number: int) -> None:
        self._decode()
        if self._skip:
            self._skip -= 1
            return
        self._units.append(number % 0x10000)
        self._skip = self._state.fallback

    def _symbol(self, symbol: bytes) -> None:
        if symbol in b"\r\n":
            self._word("par", None)
        elif self._skip:
            self._skip -= 1
        elif text := _SYMBOLS.get(symbol):
            self._flush()
            self._add(text)

    def _add_bytes(self, data: bytes) -> None:
        data, self._skip = data[self._skip :], max(0, self._skip - len(data))
        if data:
            self._join_units()
            self._bytes += data

    def _flush(self) -> None:
        self._join_units()
        self._decode()

    def _decode(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._add(data.decode(self._state.encoding, "replace"))

    def _join_units(self) -> None:
        if self._units:
            units, self._units = self._units, []
            data = b"".join(unit.to_bytes(2, "little") for unit in units)
            self._add(data.decode("utf-16-le", "replace"))

    def _add(self, text: str) -> None:
        state = self._state
        if state.into in _PROPERTIES:
            self.known[state.into] = self.known.get(state.into, "") + text
        if state.into == "-" and self._omission and text.strip():
            self._flow.omitted.add(self._omission)
            self._omission = None
        if state.into or not self._stack:
            return
        if state.is_deleted or state.is_moved or state.is_hidden:
            if text.strip():
                self._flow.omitted.passage(_why(state))
        else:
            self._target().add(text)

    def _target(self) -> Flow:
        """Return the flow that text goes to: the cell that is being read, or the page."""
        if self._outer:
            return self._flow
        if not self._state.table:
            self._end_tables()
            return self._flow
        return self._cell.setdefault(self._state.table, self._flow.inner())

    def _end_paragraph(self) -> None:
        state = self._state
        is_gone = state.is_deleted or state.is_moved or state.is_hidden
        if state.into or is_gone or state.joins_next:
            return
        self._target().end()

    def _end_cell(self, name: str) -> None:
        if self._state.into or self._outer:
            return
        depth = max(2, self._state.table) if name.startswith("nest") else 1
        if name.endswith("cell"):
            self._cells.setdefault(depth, []).append(self._cell.pop(depth, self._flow.inner()))
            return
        self._row(depth)
        if depth == 1:
            self._state = replace(self._state, table=0)

    def _row(self, depth: int) -> None:
        """End a row, with the rows inside it that have no end of their own."""
        while (deeper := max((*self._cells, *self._cell), default=0)) > depth:
            self._row(deeper)
        cells = self._cells.pop(depth, [])
        if depth in self._cell:
            cells.append(self._cell.pop(depth))
        if depth > 1:
            self._cell.setdefault(depth - 1, self._flow.inner()).row(cells)
        else:
            self._flow.row(cells)

    def _end_tables(self) -> None:
        """Take rows that have no end."""
        if self._cells or self._cell:
            self._row(1)

    def _end_box(self) -> None:
        inner, self._flow = self._flow, self._outer.pop()
        self._target().box(inner)


def _why(state: _State) -> Omission:
    if state.is_deleted:
        return Omission.DELETIONS
    return Omission.MOVES if state.is_moved else Omission.HIDDEN


def _known_encoding(name: str, other: str) -> str:
    if name == "cp10000":
        return "mac_roman"
    try:
        return codecs.lookup("utf-8" if name == "cp65001" else name).name
    except LookupError:
        return other
