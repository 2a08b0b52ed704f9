"""Reading what a user points at: files, folders and archives, told apart by their names and first bytes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, NamedTuple

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import archives, articles, brat, guard, tables, trainers
from annotate.formats.base import HEAD, Item, Notice, Reader, Refusal
from annotate.formats.beside import CARD
from annotate.formats.item import storable
from annotate.limits import check_document
from annotate.model import Document

READERS: tuple[Reader, ...] = (*trainers.READERS, *articles.READERS)  # the first that knows a file takes it
Tell = Callable[[int, int], None]  # bytes read, bytes in all


class Position(NamedTuple):
    """How far a reading is: the number of files read whole, and of items read from the next one."""

    files: int = 0
    items: int = 0


class Unit(NamedTuple):
    """What a reader is given at a time, by number from 0: a file, or a file in the archive that is that file.

    `name` is for people, and two units may share it.
    """

    file: int
    number: int
    name: str


@dataclass(slots=True)
class Reading:
    """How files are read.

    `kind` is the name of the reader to use, whatever the files are called; `columns` are those of tables. `tell(done,
    total)` is called after every document with numbers of bytes, `enter` before every unit; what they raise stops the
    reading. The reading begins at `start`. A unit in `refused` is not opened: it gives a refusal with that sentence.
    """

    kind: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    tell: Tell = lambda _done, _total: None
    enter: Callable[[Unit], None] = lambda _unit: None
    start: Position = Position()  # noqa: RUF009 - immutable
    refused: Mapping[Unit, str] = field(default_factory=dict)
    _file: int = 0
    _units: int = 0
    _allowance: archives.Allowance = field(default_factory=archives.Allowance)

    def begin_file(self, number: int) -> None:
        """Count the units of the next file."""
        self._file, self._units, self._allowance = number, 0, archives.Allowance()

    def entries(self, archive: BinaryIO, name: str) -> Iterator[tuple[str, BinaryIO] | Refusal]:
        """Yield the files in an archive, within what one file of the user may unpack."""
        return archives.entries(archive, name, self._allowance)

    def begin_unit(self, name: str) -> None:
        """Announce a unit. Raises UserError when it is refused."""
        unit = Unit(self._file, self._units, name)
        self._units += 1
        if unit in self.refused:
            raise UserError(self.refused[unit], where=name)
        self.enter(unit)


def read_paths(
    paths: Iterable[Path], kind: str | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Item]:
    """Yield the documents in files, and in folders with all that is in them, in the order of their names."""
    return (item for item, _ in read_on(paths, Reading(kind, columns or {})))


def read_file(path: Path, kind: str | None = None, columns: Mapping[str, str] | None = None) -> Iterator[Item]:
    """Yield the documents in one file, and what could not be taken."""
    return (item for item, _ in _read_file(path, Reading(kind, columns or {})))


def read_open(
    file: BinaryIO, name: str, kind: str | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Item]:
    """Yield the documents in an open file of this name, and what could not be taken."""
    return _read_unit(file, name, Reading(kind, columns or {}))


def read_on(paths: Iterable[Path], reading: Reading) -> Iterator[tuple[Item, Position]]:
    """Yield the items from `reading.start`, each with the position behind it."""
    found = list(itertools.chain.from_iterable(map(_files, paths)))
    sizes = [_size(path) if isinstance(path, Path) else 0 for path in found]
    total, before = sum(sizes), 0
    for number, (path, size) in enumerate(zip(found, sizes, strict=True)):
        known = reading.start.items if number == reading.start.files else 0
        if number >= reading.start.files:
            reading.begin_file(number)
            items = [(path, 0)] if isinstance(path, Refusal) else _read_file(path, reading)
            for count, (item, done) in enumerate(items, start=1):
                if count > known:
                    yield item, Position(number, count)
                reading.tell(before + min(done, size), total)
        before += size
        reading.tell(before, total)


def find_reader(name: str, head: bytes, kind: str | None = None) -> Reader | None:
    """The reader for a file by its name and first bytes, or the one called `kind`; None when there is none."""
    if kind:
        return next((reader for reader in READERS if reader.name == kind), None)
    suffix = Path(name).suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes and reader.knows(head)), None)


def suffixes() -> list[str]:
    """What the names of readable files end in, sorted."""
    return sorted({archives.SUFFIX, *itertools.chain.from_iterable(reader.suffixes for reader in READERS)})


def find_tables(paths: Iterable[Path], reading: Reading | None = None) -> list[tables.Table]:
    """Return the tables among the files, as they are shown before they are read. What cannot be read is left out.

    `reading` is told of each table as unit -1 of its file.
    """
    found = []
    reading = reading or Reading()
    for number, path in enumerate(itertools.chain.from_iterable(map(_files, paths))):
        if not isinstance(path, Path) or path.suffix.lower() not in tables.SUFFIXES:
            continue
        unit = Unit(number, -1, path.name)
        if unit in reading.refused:
            continue
        reading.enter(unit)
        try:
            with path.open("rb") as file:
                table = tables.look(file, path.name)
        except (OSError, UserError):  # the reading will say so
            continue
        found += [table] if table else []
    return found


def _read_file(path: Path, reading: Reading) -> Iterator[tuple[Item, int]]:
    """What is in a file, each with how many bytes were read until then. Marks in an `.ann` beside a text are brat's."""
    marks = path.with_suffix(brat.SUFFIX)
    try:
        with path.open("rb") as file:
            if path.suffix.lower() == ".txt" and reading.kind in (None, "brat") and marks.is_file():
                pair = brat.read_pair(file.read(), marks.read_bytes(), path.name)
                found: Iterator[Item] = (_storable(item, path.name) for item in pair)
            else:
                found = _read_unit(file, path.name, reading)
            for item in found:
                yield item, file.tell()
    except FileNotFoundError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: there is no such file.")), 0
    except OSError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read.")), 0


def _read_unit(file: BinaryIO, name: str, reading: Reading) -> Iterator[Item]:
    """Yield the documents in a file or an archive's file, and what could not be taken."""
    found = False
    try:
        reading.begin_unit(name)
        for item in _read(file, name, reading):
            found = found or not isinstance(item, Notice)
            yield _storable(item, name)
        if not found:
            yield _refusal(name, QT_TRANSLATE_NOOP("errors", "{where}: there is no article in it."))
    except UserError as error:
        yield Refusal(name, None, error.sentence, {"where": name, **error.values})
    except (MemoryError, RecursionError):
        yield _refusal(name, guard.PACKED_TOO_BIG)


def _read(file: BinaryIO, name: str, reading: Reading) -> Iterator[Item]:
    """What the right reader finds. UserError when nothing more can be taken."""
    head = file.read(HEAD)
    file.seek(0)
    reader = find_reader(name, head, reading.kind)
    if reader and reading.columns and reader.name in tables.READERS:
        yield from tables.READERS[reader.name](file, name, reading.columns)
    elif reader:
        yield from reader.read(file, name)
    elif Path(name).suffix.lower() == archives.SUFFIX:
        yield from _read_archive(file, name, reading)
    else:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: only {known} can be read.")
        raise UserError(sentence, where=name, known=_known())


def _read_archive(file: BinaryIO, name: str, reading: Reading) -> Iterator[Item]:
    """Every readable file in an archive; other kinds are passed over."""
    for entry in reading.entries(file, name):
        if isinstance(entry, Refusal):
            yield entry
        elif Path(entry[0]).suffix.lower() in suffixes():
            yield from _read_unit(entry[1], entry[0], reading)


def _files(path: Path) -> Iterator[Path | Refusal]:
    """A file itself; every readable file below a folder, where hidden files and other kinds are passed over."""
    if not path.is_dir():
        yield path
        return
    found = False
    for inner in sorted(path.rglob("*")):
        is_hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
        if inner.suffix.lower() in suffixes() and not is_hidden and inner.is_file() and inner.name != CARD:
            found = True
            yield inner
    if not found:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: there is no {known} in this folder.")
        yield _refusal(str(path), sentence, known=_known())


def _storable(item: Item, where: str) -> Item:
    """Return a document as it can be stored, or a refusal when it is beyond a limit."""
    if not isinstance(item, Document):
        return item
    try:
        check_document(item, where)
    except UserError as error:
        return Refusal(where, None, error.sentence, error.values)
    return storable(item)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # the reading will say so
        return 0


def _refusal(where: str, sentence: str, **values: object) -> Refusal:
    return Refusal(where, None, sentence, {"where": where, **values})


def _known() -> str:
    named = (reader.suffixes for reader in READERS if reader.name)
    return " ".join(sorted({archives.SUFFIX, *itertools.chain.from_iterable(named)}))
