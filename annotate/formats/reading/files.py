"""Read files, folders and archives, recognised by their names and first bytes."""

from __future__ import annotations

import codecs
import io
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, NamedTuple

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import readers
from annotate.formats.annotated import brat
from annotate.formats.articles import plain
from annotate.formats.articles.article import storable
from annotate.formats.articles.encoding import decoded, excerpts
from annotate.formats.articles.office import tables
from annotate.formats.base import HEAD, NO_OPTIONS, Item, Notice, Omission, Reader, ReadOptions, Refusal
from annotate.formats.readers import reader_called, reader_for_content, reader_for_suffix
from annotate.formats.reading import archives, guard, unknown
from annotate.formats.reading.file_names import is_hidden, listed, shown
from annotate.formats.writing.destination import CARD
from annotate.limits import check_document
from annotate.model import Document

# what an export puts beside its articles: files by name, and all in the folder of spaCy's tokenizer
_BESIDE, _TOKENIZER = ("README.md", "labels.json", "config.cfg", "annotation.conf"), "tokenizer"
Tell = Callable[[int, int], None]  # bytes read, bytes in all
DEVICE = QT_TRANSLATE_NOOP("errors", "{where}: this is a pipe or a device, not a file; save what it gives to a file first.")  # fmt: skip


class Doubt(NamedTuple):
    """A text file of doubtful encoding: the likeliest encoding and its rivals, each with an excerpt."""

    where: str
    excerpts: dict[str, str]


class Position(NamedTuple):
    """How far a reading is: the number of files read whole, and of items read from the next one."""

    files: int = 0
    items: int = 0


class Unit(NamedTuple):
    """What a reader is given at a time, by number from 0: a file, or a file in an archive.

    `name` is for people; two units may share it.
    """

    file: int
    number: int
    name: str


@dataclass(slots=True)
class Reading:
    """How files are read.

    Attributes:
        kind: The name of the reader to use, whatever the files are called.
        options: Those of the reader.
        tell: `tell(done, total)` is called after every document with numbers of bytes. An exception stops the reading.
        enter: Called before every unit. An exception stops the reading.
        start: Where the reading begins.
        refused: Units that are not opened, with the sentence of their refusal.
        encoding: That of text files that are not UTF-8, "" for the likeliest of each.

    """

    kind: str | None = None
    options: ReadOptions = NO_OPTIONS
    tell: Tell = lambda _done, _total: None
    enter: Callable[[Unit], None] = lambda _unit: None
    start: Position = Position()  # noqa: RUF009 - immutable
    refused: Mapping[Unit, str] = field(default_factory=dict)
    encoding: str = ""
    _file: int = 0
    _units: int = 0
    _allowance: archives.Allowance = field(default_factory=archives.Allowance)

    def begin_file(self, number: int) -> None:
        """Start counting the units of the next file."""
        self._file, self._units, self._allowance = number, 0, archives.Allowance()

    def entries(self, archive: BinaryIO, name: str) -> Iterator[tuple[str, BinaryIO] | Refusal]:
        """Yield the files in an archive, within the limits of one file of the user."""
        return archives.entries(archive, name, self._allowance)

    def begin_unit(self, name: str) -> None:
        """Announce a unit. Raises UserError when it is refused."""
        unit = Unit(self._file, self._units, name)
        self._units += 1
        if unit in self.refused:
            raise UserError(self.refused[unit], where=name)
        self.enter(unit)


def read_paths(
    paths: Iterable[Path], kind: str | None = None, options: ReadOptions = NO_OPTIONS, encoding: str = ""
) -> Iterator[Item]:
    """Yield the documents in files, and in all files of folders, sorted by name."""
    return (item for item, _ in read_on(paths, Reading(kind, options, encoding=encoding)))


def read_file(path: Path, kind: str | None = None, options: ReadOptions = NO_OPTIONS) -> Iterator[Item]:
    """Yield the documents and refusals of one file."""
    return (item for item, _ in _read_file(path, Reading(kind, options)))


def read_open(
    file: BinaryIO, name: str, kind: str | None = None, options: ReadOptions = NO_OPTIONS, encoding: str = ""
) -> Iterator[Item]:
    """Yield the documents and refusals of an open file of this name."""
    return _read_unit(file, name, Reading(kind, options, encoding=encoding))


def read_on(paths: Iterable[Path], reading: Reading) -> Iterator[tuple[Item, Position]]:
    """Yield the items from `reading.start`, each with the position after it."""
    found = _all_files(paths)
    sizes = [_size(path) if isinstance(path, Path) else 0 for path in found]
    total, before = sum(sizes), 0
    for number, (path, size) in enumerate(zip(found, sizes, strict=True)):
        known = reading.start.items if number == reading.start.files else 0
        if number >= reading.start.files:
            reading.begin_file(number)
            items = _read_file(path, reading) if isinstance(path, Path) else [(path, 0)]
            for count, (item, done) in enumerate(items, start=1):
                if count > known:
                    yield item, Position(number, count)
                reading.tell(before + min(done, size), total)
        before += size
        reading.tell(before, total)


def find_reader(name: str, head: bytes, kind: str | None = None) -> Reader | None:
    """Return the reader for a file by its name and first bytes, or the one called `kind`; None when there is none.

    The first bytes decide where the name does not tell, or tells wrong.
    """
    if kind:
        return reader_called(kind)
    suffix = Path(name).suffix.lower()
    if reader := reader_for_suffix(suffix, head):
        return reader
    if suffix == archives.SUFFIX:
        return None
    if ending := unknown.ending_of(head):
        return reader_for_suffix(ending, head)
    return reader_for_content(head)


def suffixes() -> list[str]:
    """Return what the names of readable files and archives end in, sorted."""
    return sorted({archives.SUFFIX, *readers.suffixes()})


def find_tables(paths: Iterable[Path], reading: Reading | None = None) -> list[tables.Table]:
    """Return a preview of each table among the files. Unreadable ones are left out.

    `reading` is told of each table as unit -1 of its file.
    """
    found = []
    reading = reading or Reading()
    for number, path in enumerate(_all_files(paths)):
        if not isinstance(path, Path) or path.suffix.lower() not in tables.SUFFIXES:
            continue
        unit = Unit(number, -1, shown(path.name))
        if unit in reading.refused:
            continue
        reading.enter(unit)
        try:
            with path.open("rb") as file:
                head = file.read(HEAD)
                file.seek(0)
                reader = find_reader(path.name, head)  # of columns of words and the like nothing is asked
                table = tables.look(file, shown(path.name)) if reader and reader.is_table else None
        except (OSError, UserError):  # the reading will say so
            continue
        found += [table] if table else []
    return found


def find_doubts(paths: Iterable[Path]) -> list[Doubt]:
    """Return the text files of doubtful encoding."""
    found = []
    for path in _all_files(paths):
        reader = find_reader(path.name, b"") if isinstance(path, Path) else None
        if (
            not isinstance(path, Path)
            or reader is None
            or not reader.is_text
            or not path.is_file()
            or path.stat().st_size > guard.MAX_FILE
        ):
            continue
        try:
            data = path.read_bytes()
        except OSError:  # the reading will say so
            continue
        text = decoded(data)
        if text and text.rivals:
            found.append(Doubt(shown(path.name), excerpts(data, text)))
    return found


def _read_file(path: Path, reading: Reading) -> Iterator[tuple[Item, int]]:
    """Yield the items of a file, each with the number of bytes read so far. An `.ann` beside a text is brat's."""
    standoff, name = path.with_suffix(brat.SUFFIX) if path.suffix else path, shown(path.name)
    try:
        if path.exists() and not path.is_file():
            yield Refusal.of_file(shown(str(path)), DEVICE), 0
            return
        with path.open("rb") as file:
            if path.suffix.lower() == ".txt" and reading.kind in (None, "brat") and standoff.is_file():
                pair = brat.read_pair(file.read(), standoff.read_bytes(), name, reading.options)
                found: Iterator[Item] = (_storable(item, name) for item in pair)
            else:
                found = _read_unit(file, name, reading)
            for item in found:
                yield item, file.tell()
    except FileNotFoundError:
        yield Refusal.of_file(shown(str(path)), QT_TRANSLATE_NOOP("errors", "{where}: there is no such file.")), 0
    except (OSError, ValueError):  # ValueError: a NUL in the name
        yield Refusal.of_file(shown(str(path)), QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read.")), 0


def _read_unit(file: BinaryIO, name: str, reading: Reading) -> Iterator[Item]:
    """Yield the documents and refusals of a file or an archive's file."""
    found = False
    try:
        reading.begin_unit(name)
        for item in _read(file, name, reading):
            found = found or not isinstance(item, Notice) or item.omission is Omission.EMPTY
            yield _storable(item, name)
        if not found:
            yield Refusal.of_file(name, QT_TRANSLATE_NOOP("errors", "{where}: there is no article in this file."))
    except UserError as error:
        yield Refusal.from_error(name, error)
    except (MemoryError, RecursionError):
        yield Refusal.of_file(name, guard.PACKED_TOO_BIG)


def _read(file: BinaryIO, name: str, reading: Reading) -> Iterator[Item]:
    """Yield the items that the right reader finds. Raises UserError when nothing more can be read."""
    head = file.read(HEAD)
    file.seek(0)
    reader = find_reader(name, head, reading.kind)
    if reader is None and Path(name).suffix.lower() == archives.SUFFIX:
        yield from _read_archive(file, name, reading)
        return
    if reader is None or not (head or reader.is_text):
        raise unknown.reason(name, head)
    notices: list[Notice] = []
    if reader.is_text or reading.encoding:
        file, notices = _as_utf8(file, name, head, reader, reading.encoding)
    if reader.read_with:
        yield from reader.read_with(file, name, reading.options)
    else:
        yield from reader.read(file, name)
    yield from notices


def _as_utf8(file: BinaryIO, name: str, head: bytes, reader: Reader, encoding: str) -> tuple[BinaryIO, list[Notice]]:
    """Return a text file as UTF-8, and notices on its encoding. Raises UserError for what is no text."""
    if not reader.is_text and (b"\0" in head or unknown.ending_of(head)):
        return file, []  # a packed or other file that has no encoding
    data = file.read(guard.MAX_FILE + 1)
    file.seek(0)
    if len(data) > guard.MAX_FILE:  # the reader refuses it, or reads by the line
        return file, []
    found = decoded(data, encoding)
    if found is None:
        reason = unknown.reason(name, head)
        raise reason if reason.sentence != unknown.OTHER else UserError(plain.NO_TEXT, where=name)
    if found.encoding == "utf-8" and not found.bad:
        return file, []
    return io.BytesIO(codecs.BOM_UTF8 + found.text.encode("utf-8", "replace")), list(found.notices(name))


def _read_archive(file: BinaryIO, name: str, reading: Reading) -> Iterator[Item]:
    """Yield the items of every readable file of an archive; the others are named and counted."""
    passed_over = []
    for entry in reading.entries(file, name):
        if isinstance(entry, Refusal):
            yield entry
            continue
        inner_name, inner = entry
        head = inner.read(HEAD)
        inner.seek(0)
        if find_reader(inner_name, head) or Path(inner_name).suffix.lower() in suffixes():
            yield from _read_unit(inner, inner_name, reading)
        else:
            passed_over.append(inner_name.removeprefix(f"{name}/"))
    if passed_over:
        yield Notice(name, Omission.FILES, len(passed_over), listed(passed_over))


def _all_files(paths: Iterable[Path]) -> list[Path | Refusal | Notice]:
    """Return the files among paths and in folders, each once."""
    found = itertools.chain.from_iterable(map(_files, paths))
    return list({path if isinstance(path, Path) else id(path): path for path in found}.values())


def _files(path: Path) -> Iterator[Path | Refusal | Notice]:
    """Yield a file itself, or every readable file in a folder and a count of the others. Hidden files are skipped."""
    if not _is_folder(path):
        is_pair = path.suffix == brat.SUFFIX and path.with_suffix(".txt").is_file()
        yield path.with_suffix(".txt") if is_pair else path
        return
    found, passed_over = False, []
    known = set(suffixes())
    for inner in sorted(path.rglob("*")):
        name = inner.relative_to(path)
        if is_hidden(name) or not inner.is_file() or _is_beside(inner):
            continue
        if inner.suffix.lower() in known:
            found = True
            yield inner
        elif inner.suffix.lower() != brat.SUFFIX or not inner.with_suffix(".txt").is_file():
            passed_over.append(shown(str(name)))
    if not found:
        yield Refusal.of_file(shown(str(path)), QT_TRANSLATE_NOOP("errors", "{where}: there is no file in this folder that can be read."))  # fmt: skip
    if passed_over:
        yield Notice(shown(path.name or str(path)), Omission.FILES, len(passed_over), listed(passed_over))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long; the reading will say so
        return False


def _is_beside(path: Path) -> bool:
    """Return whether a file says something of the data set beside it, and is no article."""
    tokenizer = next((folder for folder in path.parents if folder.name == _TOKENIZER), None)
    if (tokenizer or path.name in _BESIDE) and (tokenizer or path).with_name(CARD).is_file():  # of an export
        return True
    return path.name in (CARD, "dataset_info.json", "dataset_infos.json")


def _storable(item: Item, where: str) -> Item:
    """Return a document as it can be stored, or a refusal when it is beyond a limit."""
    if not isinstance(item, Document):
        return item
    try:
        check_document(item, where)
    except UserError as error:
        return Refusal.from_error(where, error)
    return storable(item)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # the reading will say so
        return 0
