"""Reading what a user points at: files, folders and archives, told apart by their names and first bytes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import archives, articles, brat, guard, tables, trainers
from annotate.formats.base import HEAD, Item, Notice, Reader, Refusal
from annotate.formats.beside import CARD
from annotate.formats.item import storable
from annotate.model import Document

READERS: tuple[Reader, ...] = (
    *articles.TOLD,
    *trainers.READERS,
    *articles.READERS,
)  # the first that knows a file takes it
Tell = Callable[[int, int], None]  # bytes read, bytes in all


def read_paths(
    paths: Iterable[Path],
    kind: str | None = None,
    columns: Mapping[str, str] | None = None,
    tell: Tell = lambda _done, _total: None,
) -> Iterator[Item]:
    """Documents from files, and from folders with all that is in them, in the order of their names.

    `kind`: read files with the reader of this name, whatever they are called. `columns` are those of tables. `tell`
    is called after every document; what it raises stops the reading.
    """
    found = list(itertools.chain.from_iterable(map(_files, paths)))
    sizes = [_size(path) if isinstance(path, Path) else 0 for path in found]
    total, before = sum(sizes), 0
    for path, size in zip(found, sizes, strict=True):
        if isinstance(path, Refusal):
            yield path
        else:
            for item, done in _read_file(path, kind, columns or {}):
                yield item
                tell(before + min(done, size), total)
        before += size
        tell(before, total)


def read_file(path: Path, kind: str | None = None, columns: Mapping[str, str] | None = None) -> Iterator[Item]:
    """The documents in one file, and what could not be taken."""
    return (item for item, _ in _read_file(path, kind, columns or {}))


def read_open(
    file: BinaryIO,
    name: str,
    kind: str | None = None,
    columns: Mapping[str, str] | None = None,
    allowance: archives.Allowance | None = None,
) -> Iterator[Item]:
    """The documents in an open file of this name, and what could not be taken. `allowance`: of the archive it is in."""
    found = False
    try:
        for item in _read(file, name, kind, columns or {}, allowance or archives.Allowance()):
            found = found or not isinstance(item, Notice)
            yield _storable(item)
        if not found:
            yield _refusal(name, QT_TRANSLATE_NOOP("errors", "{where}: there is no article in it."))
    except UserError as error:
        yield Refusal(name, None, error.sentence, {"where": name, **error.values})
    except (MemoryError, RecursionError):
        yield _refusal(name, guard.PACKED_TOO_BIG)


def find_reader(name: str, head: bytes, kind: str | None = None) -> Reader | None:
    """The reader for a file by its name and first bytes, or the one called `kind`; None when there is none."""
    if kind:
        return next((reader for reader in READERS if reader.name == kind), None)
    suffix = Path(name).suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes and reader.knows(head)), None)


def suffixes() -> list[str]:
    """What the names of readable files end in, sorted."""
    return sorted({archives.SUFFIX, *itertools.chain.from_iterable(reader.suffixes for reader in READERS)})


def find_tables(paths: Iterable[Path]) -> list[tables.Table]:
    """The tables among the files, as they are shown before they are read; what cannot be read is left out."""
    found = []
    for path in itertools.chain.from_iterable(map(_files, paths)):
        if not isinstance(path, Path) or path.suffix.lower() not in tables.SUFFIXES:
            continue
        try:
            with path.open("rb") as file:
                table = tables.look(file, path.name)
        except (OSError, UserError):  # the reading will say so
            continue
        found += [table] if table else []
    return found


def _read_file(path: Path, kind: str | None, columns: Mapping[str, str]) -> Iterator[tuple[Item, int]]:
    """What is in a file, each with how many bytes were read until then. Marks in an `.ann` beside a text are brat's."""
    marks = path.with_suffix(brat.SUFFIX)
    try:
        with path.open("rb") as file:
            if path.suffix.lower() == ".txt" and kind in (None, "brat") and marks.is_file():
                found: Iterator[Item] = map(_storable, brat.read_pair(file.read(), marks.read_bytes(), path.name))
            else:
                found = read_open(file, path.name, kind, columns)
            for item in found:
                yield item, file.tell()
    except FileNotFoundError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: there is no such file.")), 0
    except OSError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read.")), 0


def _read(
    file: BinaryIO, name: str, kind: str | None, columns: Mapping[str, str], allowance: archives.Allowance
) -> Iterator[Item]:
    """What the right reader finds. UserError when nothing more can be taken."""
    head = file.read(HEAD)
    file.seek(0)
    reader = find_reader(name, head, kind)
    if reader and columns and reader.name in tables.READERS:
        yield from tables.READERS[reader.name](file, name, columns)
    elif reader:
        yield from reader.read(file, name)
    elif Path(name).suffix.lower() == archives.SUFFIX:
        yield from _read_archive(file, name, columns, allowance)
    else:
        sentence = QT_TRANSLATE_NOOP("errors", "{where}: only {known} can be read.")
        raise UserError(sentence, where=name, known=_known())


def _read_archive(
    file: BinaryIO, name: str, columns: Mapping[str, str], allowance: archives.Allowance
) -> Iterator[Item]:
    """Every readable file in an archive; other kinds are passed over."""
    for entry in archives.entries(file, name, allowance):
        if isinstance(entry, Refusal):
            yield entry
        elif Path(entry[0]).suffix.lower() in suffixes():
            yield from read_open(entry[1], entry[0], None, columns, allowance)


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


def _storable(item: Item) -> Item:
    return storable(item) if isinstance(item, Document) else item


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
