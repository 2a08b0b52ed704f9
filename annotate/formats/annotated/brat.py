"""brat's standoff format: an article in `.txt`, its annotations in the `.ann` beside it. Offsets are code points.

https://brat.nlplab.org/standoff.html
"""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats.articles.plain import decode
from annotate.formats.base import (
    NO_OPTIONS,
    TRAINING_FEATURES,
    Feature,
    Format,
    Found,
    Item,
    Omission,
    Options,
    ReadOptions,
)
from annotate.formats.reading.record import At, Record
from annotate.formats.reading.refusals import Why
from annotate.formats.reading.zips import DAMAGED, budget_of, damaged, names_in, unpack
from annotate.model import Annotation, Document, State

SUFFIX = ".ann"
_SPAN = re.compile(r"T\d+\t(\S+) (\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*)(?:\t(.*)|$)", re.DOTALL)
# what else a line may be, by its first character
_OTHERS = {
    "R": Omission.RELATIONS,
    "*": Omission.RELATIONS,
    "E": Omission.EVENTS,
    "A": Omission.ATTRIBUTES,
    "M": Omission.ATTRIBUTES,
    "#": Omission.MARGIN_NOTES,
    "N": Omission.LINKS,
}


def write(documents: Iterable[Document], folder: Path, options: Options) -> None:
    """Write a pair of numbered files for each document, and an annotation.conf with the labels."""
    labels = {label.name: None for label in options.labels if not re.search(r"\s", label.name)}
    for number, document in enumerate(documents, start=1):
        name = f"{number:06}"
        (folder / f"{name}.txt").write_text(document.text, "utf-8", newline="\n")
        lines = [_line(i, document.text, a) for i, a in enumerate(document.visible, start=1)]
        (folder / f"{name}{SUFFIX}").write_text("".join(lines), "utf-8", newline="\n")
        labels |= dict.fromkeys(a.label for a in document.visible)
    listed = "\n".join(labels)
    configuration = f"[entities]\n{listed}\n\n[relations]\n\n[events]\n\n[attributes]\n"
    (folder / "annotation.conf").write_text(configuration, "utf-8", newline="\n")


def read_back(folder: Path) -> Iterator[Found]:
    """Yield text and entities of each pair, as brat's documentation describes them: fragments are joined by a space."""
    for path in sorted(folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        entities = set()
        for line in path.with_suffix(SUFFIX).read_bytes().decode("utf-8").split("\n")[:-1]:
            _, span, quoted = line.split("\t")
            label, _, offsets = span.partition(" ")
            pieces = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
            if " ".join(text[start:end] for start, end in pieces) == quoted:
                entities.add((pieces[0][0], pieces[-1][1], label))
        yield Found(text, frozenset(entities))


def read_pair(text: bytes, standoff: bytes, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the document in a text file and the `.ann` beside it. Relations, attributes and notes are counted."""
    record = Record(where, 1, is_line=False, overlap=options.overlap)
    raw = decode(text)
    if raw is not None and text.startswith(codecs.BOM_UTF8):
        raw = "\ufeff" + raw  # brat counts it
    if record.set_text(raw):
        for number, line in enumerate((decode(standoff) or "").split("\n"), start=1):
            if line.strip():
                _take(record, str(raw), line.rstrip("\r"), (Path(where).with_suffix(SUFFIX).name, number))
    yield from record.items(source=where)


def recognises_zip(head: bytes) -> bool:
    """Return whether there is an `.ann` among the first files of a zip."""
    return any(name.endswith(SUFFIX) for name in names_in(head))


def read_zip(file: BinaryIO, where: str, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the documents of the pairs in a zip, and of the texts without annotations."""
    try:
        budget = budget_of(file)
        with zipfile.ZipFile(file) as packed:
            names = packed.namelist()
            for name in sorted(name for name in names if name.endswith(".txt")):
                beside = name.removesuffix(".txt") + SUFFIX
                standoff = unpack(packed, beside, budget) if beside in names else b""
                yield from read_pair(unpack(packed, name, budget), standoff, f"{where}/{name}", options)
    except DAMAGED:
        yield damaged(where)


def _take(record: Record, text: str, line: str, at: At) -> None:
    if not line.startswith("T"):
        record.note(_OTHERS.get(line[0], Omission.FIELDS))
        return
    match = _SPAN.match(line)
    if match is None:
        record.refuse(Why.NO_MARK, at=at)
        return
    pieces = [tuple(map(int, piece.split())) for piece in match[2].split(";")]
    gaps = [text[one[1] : other[0]] for one, other in pairwise(pieces)]
    if any(gap.strip() for gap in gaps):
        record.refuse(Why.PIECES, at=at)
        return
    record.take(pieces[0][0], pieces[-1][1], match[1], State.ACCEPTED, words=match[3], at=at)


def _line(number: int, text: str, a: Annotation) -> str:
    """Return an annotation as a line of an `.ann`, in fragments where it crosses line ends, as brat requires."""
    pieces = [(a.start + m.start(), a.start + m.end()) for m in re.finditer(r"[^\n\t]+", text[a.start : a.end])]
    offsets = ";".join(f"{start} {end}" for start, end in pieces)
    return f"T{number}\t{a.label} {offsets}\t{' '.join(text[start:end] for start, end in pieces)}\n"


FORMAT = Format(
    name="brat",
    title="brat",
    purpose=QT_TRANSLATE_NOOP("export", "A folder with a text and a file of marks for each article."),
    suffixes=(),
    holds=TRAINING_FEATURES - {Feature.LABELS},
    write=write,
    read_back=read_back,
    verified_with=None,
    is_folder=True,
)
