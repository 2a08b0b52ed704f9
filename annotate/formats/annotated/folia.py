"""FoLiA, the XML of Dutch corpora such as SoNaR and Nederlab: text and entities.

https://folia.science.ru.nl. The text is that of the words where there are any, else of sentences and paragraphs. Of several texts of an element the
current one is read, of a correction the corrected one. Other layers, such as parts of speech, are ignored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats.articles.wire.xml_kinds import root_name
from annotate.formats.base import NO_OPTIONS, Item, Omission, ReadOptions
from annotate.formats.reading import guard
from annotate.formats.reading.record import Record
from annotate.formats.reading.refusals import Why
from annotate.model import State, Tokens

_F = "{http://ilk.uvt.nl/folia}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_WORD, _TEXT_OF = f"{_F}w", f"{_F}t"
# what comes between a part of the text and the next one; "" for what has its own ends inside
_ENDS = {
    **dict.fromkeys(("div", "quote", "event", "list", "table", "tablehead", "figure", "example", "entry", "part"), ""),
    **dict.fromkeys(("correction", "new", "current", "speech", "text"), ""),
    **dict.fromkeys(("p", "head", "caption", "label", "term", "def"), "\n\n"),
    **dict.fromkeys(("row", "item", "utt"), "\n"),
    "s": " ",
    "cell": "\t",
}  # fmt: skip
_GAPS = ("", " ", "\t", "\n", "\n\n")  # the longer of two counts
_NOTES = {f"{_F}note": Omission.FOOTNOTES, f"{_F}comment": Omission.MARGIN_NOTES, f"{_F}desc": Omission.MARGIN_NOTES}
_FORMER = {f"{_F}{name}" for name in ("original", "suggestion", "alt", "altlayers", "morphology", "phonology", "str")}


def recognises(head: bytes) -> bool:
    """Return whether the first element of an XML file is FoLiA's."""
    return root_name(head) == "folia"


def read(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the document of a file."""
    root = guard.parse_xml(guard.read(file, where), where)
    if root.tag != f"{_F}FoLiA":
        raise UserError(QT_TRANSLATE_NOOP("errors", "{where}: this XML is not FoLiA."), where=where)
    record = Record(where, 1, is_line=False, overlap=options.overlap)
    with guard.foreign(where):
        text = _Text()
        text.add(root)
        known = _known(root)
    if record.set_text("".join(text.parts)):
        _take_entities(record, root, text)
    for omission, count in text.left_out.items():
        record.note(omission, count=count)
    tokens = Tokens(tuple(start for start, _ in text.spans), tuple(end for _, end in text.spans), "import")
    is_tokenized = bool(text.spans) and record.is_as_it_came
    yield from record.items(**{"source": where, **known, "tokens": tokens if is_tokenized else None})


@dataclass(slots=True)
class _Text:
    """The running text, and the span of each word in it."""

    parts: list[str] = field(default_factory=list)
    size: int = 0
    spans: list[tuple[int, int]] = field(default_factory=list)
    words: dict[str, tuple[int, int]] = field(default_factory=dict)  # by their ids
    left_out: Counter[Omission] = field(default_factory=Counter)
    gap: str = ""  # white space before the next word

    def add(self, element: Any) -> None:
        """Add the text of an element."""
        for child in element:
            if child.tag in _NOTES:
                self.left_out[_NOTES[child.tag]] += 1
            elif child.tag in _FORMER or child.get("auth") == "no":
                continue
            elif child.tag == _WORD:
                self._add_word(child)
            elif child.tag in (f"{_F}br", f"{_F}linebreak"):
                self._leave("\n")
            elif (end := _ENDS.get(child.tag.removeprefix(_F))) is not None:
                before = self.size
                self.add(child)
                if self.size == before and (text := _text_of(child)):
                    self._write(text)
                self._leave(end)

    def _add_word(self, element: Any) -> None:
        text = _text_of(element) or _text_of(_corrected(element))
        if not text:
            return
        start = self._write(text)
        self.spans.append((start, self.size))
        if identifier := element.get(_ID):
            self.words[identifier] = (start, self.size)
        if element.get("space") != "no":
            self._leave(" ")

    def _leave(self, gap: str) -> None:
        """Leave at least this gap before the next text."""
        if self.size and _GAPS.index(gap) > _GAPS.index(self.gap):
            self.gap = gap

    def _write(self, text: str) -> int:
        """Add a text. Return its offset."""
        self.parts += [self.gap, text]
        self.size += len(self.gap) + len(text)
        self.gap = ""
        return self.size - len(text)


def _corrected(element: Any) -> Any:
    """Return the element that holds the corrected text of a word: the word itself where nothing was corrected."""
    for name in ("new", "current"):
        found = element.find(f"{_F}correction/{_F}{name}")
        if found is not None:
            return found
    return element


def _text_of(element: Any) -> str:
    """Return the current text of an element from those directly in it, "" when there is none."""
    texts = [child for child in element if child.tag == _TEXT_OF]
    chosen = next((text for text in texts if text.get("class", "current") == "current"), texts[0] if texts else None)
    if chosen is None:
        return ""
    lines = "".join(_pieces(chosen)).split("\r")
    return "\n".join(" ".join(line.split()) for line in lines).strip("\n")


def _pieces(element: Any) -> Iterator[str]:
    """Yield the text in an element. A line break becomes a carriage return, which XML does not have otherwise."""
    yield element.text or ""
    for child in element:
        if child.tag in (f"{_F}br", f"{_F}linebreak"):
            yield "\r"
        elif child.tag in (f"{_F}t-hspace", f"{_F}whitespace"):
            yield " "
        else:
            yield from _pieces(child)
        yield child.tail or ""


def _take_entities(record: Record, root: Any, text: _Text) -> None:
    """Take the entities whose words are adjacent."""
    order = {span: i for i, span in enumerate(text.spans)}
    unnamed: set[str] = set()
    for entity in root.iter(f"{_F}entity"):
        if any(parent.tag in _FORMER for parent in entity.iterancestors()):
            continue
        if not entity.get("class"):  # a layer of words that belong together, which are no names
            unnamed.add((entity.get("set") or "entities").rpartition("/")[2])
            continue
        at = (record.where, entity.sourceline or 1)
        spans = [text.words.get(ref.get("id", "")) for ref in entity.iter(f"{_F}wref")]
        indexes = [order[span] for span in spans if span is not None]
        if not indexes or None in spans or any(after != before + 1 for before, after in pairwise(indexes)):
            record.refuse(Why.PIECES if len(indexes) > 1 else Why.NO_SPAN, at=at)
            continue
        words = " ".join(ref.get("t") or "" for ref in entity.iter(f"{_F}wref"))
        quoted = words if all(ref.get("t") for ref in entity.iter(f"{_F}wref")) else ""
        first, last = text.spans[indexes[0]], text.spans[indexes[-1]]
        record.take(first[0], last[1], entity.get("class"), State.ACCEPTED, words=quoted, at=at)
    if unnamed:
        record.note(Omission.LAYERS, *sorted(unnamed))


def _known(root: Any) -> dict[str, Any]:
    """Return FoLiA's metadata as fields of a Document."""
    found = {meta.get("id", ""): "".join(meta.itertext()).strip() for meta in root.iterfind(f"{_F}metadata/{_F}meta")}
    known = {key: value for key, value in found.items() if key and value}
    fields: dict[str, Any] = {"title": known.pop("title", ""), "published": known.pop("date", "")}
    identifier = root.get(_ID) or ""
    return {**{key: value for key, value in fields.items() if value}, "external_id": identifier, "meta": known}
