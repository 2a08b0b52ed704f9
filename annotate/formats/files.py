"""Reading what a user points at: files, folders and archives, told apart by their names and first bytes."""

from __future__ import annotations

import codecs
import io
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import archives, articles, brat, guard, plain, tables, trainers, unknown
from annotate.formats.base import HEAD, Item, Notice, Omission, Reader, Refusal
from annotate.formats.beside import CARD
from annotate.formats.encoding import decoded, excerpts
from annotate.formats.item import storable
from annotate.formats.names import is_hidden, listed, shown
from annotate.model import Document

READERS: tuple[Reader, ...] = (
    *articles.TOLD,
    *trainers.READERS,
    *articles.READERS,
)  # the first that knows a file takes it
Tell = Callable[[int, int], None]  # bytes read, bytes in all
DEVICE = QT_TRANSLATE_NOOP("errors", "{where}: this is a pipe or a device, not a file; save what it gives to a file first.")  # fmt: skip


class Doubt(NamedTuple):
    """A text file whose encoding cannot be told for sure: the likeliest and its rivals, each with what it would say."""

    where: str
    excerpts: dict[str, str]


def read_paths(
    paths: Iterable[Path],
    kind: str | None = None,
    columns: Mapping[str, str] | None = None,
    tell: Tell = lambda _done, _total: None,
    encoding: str = "",
) -> Iterator[Item]:
    """Yield documents from files, and from folders with all that is in them, in the order of their names.

    `kind`: read files with the reader of this name, whatever they are called. `columns` are those of tables, `encoding`
    that of text files that are not UTF-8. `tell` is called after every document; what it raises stops the reading.
    """
    found = list(itertools.chain.from_iterable(map(_files, paths)))
    sizes = [_size(path) if isinstance(path, Path) else 0 for path in found]
    total, before = sum(sizes), 0
    for path, size in zip(found, sizes, strict=True):
        if isinstance(path, Path):
            for item, done in _read_file(path, kind, columns or {}, encoding):
                yield item
                tell(before + min(done, size), total)
        else:
            yield path
        before += size
        tell(before, total)


def read_file(path: Path, kind: str | None = None, columns: Mapping[str, str] | None = None) -> Iterator[Item]:
    """Yield the documents in one file, and what could not be taken."""
    return (item for item, _ in _read_file(path, kind, columns or {}, ""))


def read_open(
    file: BinaryIO,
    name: str,
    kind: str | None = None,
    columns: Mapping[str, str] | None = None,
    allowance: archives.Allowance | None = None,
    encoding: str = "",
) -> Iterator[Item]:
    """Yield the documents in an open file of this name, and what could not be taken.

    `allowance`: of the archive it is in.
    """
    found = False
    try:
        for item in _read(file, name, kind, columns or {}, allowance or archives.Allowance(), encoding):
            found = found or not isinstance(item, Notice)
            yield _storable(item)
        if not found:
            yield _refusal(name, QT_TRANSLATE_NOOP("errors", "{where}: there is no article in it."))
    except UserError as error:
        yield Refusal(name, None, error.sentence, {"where": name, **error.values})
    except (MemoryError, RecursionError):
        yield _refusal(name, guard.PACKED_TOO_BIG)


def find_reader(name: str, head: bytes, kind: str | None = None) -> Reader | None:
    """Return the reader for a file by its name and first bytes, or the one called `kind`; None when there is none.

    What a name does not tell, or tells wrong, the first bytes may.
    """
    if kind:
        return next((reader for reader in READERS if reader.name == kind), None)
    suffix = Path(name).suffix.lower()
    by_name = (reader for reader in READERS if suffix in reader.suffixes and reader.knows(head))
    if reader := next(by_name, None):
        return reader
    if suffix == archives.SUFFIX:
        return None
    if ending := unknown.ending_of(head):
        return next(reader for reader in READERS if ending in reader.suffixes)
    return next((reader for reader in READERS if reader.is_told and reader.knows(head)), None)


def suffixes() -> list[str]:
    """Return what the names of readable files end in, sorted."""
    return sorted({archives.SUFFIX, *itertools.chain.from_iterable(reader.suffixes for reader in READERS)})


def find_tables(paths: Iterable[Path]) -> list[tables.Table]:
    """Return the tables among the files, as they are shown before they are read; what cannot be read is left out."""
    found = []
    for path in _only_files(paths):
        if path.suffix.lower() not in tables.SUFFIXES:
            continue
        try:
            with path.open("rb") as file:
                table = tables.look(file, shown(path.name))
        except (OSError, UserError):  # the reading will say so
            continue
        found += [table] if table else []
    return found


def find_doubts(paths: Iterable[Path]) -> list[Doubt]:
    """Return the text files whose encoding cannot be told for sure, with what they would say in each."""
    found = []
    for path in _only_files(paths):
        reader = find_reader(path.name, b"")
        if reader is None or not reader.is_text or not path.is_file() or path.stat().st_size > guard.FILE:
            continue
        try:
            data = path.read_bytes()
        except OSError:  # the reading will say so
            continue
        text = decoded(data)
        if text and text.rivals:
            found.append(Doubt(shown(path.name), excerpts(data, text)))
    return found


def _only_files(paths: Iterable[Path]) -> Iterator[Path]:
    return (path for path in itertools.chain.from_iterable(map(_files, paths)) if isinstance(path, Path))


def _read_file(path: Path, kind: str | None, columns: Mapping[str, str], encoding: str) -> Iterator[tuple[Item, int]]:
    """Yield what is in a file, each with how many bytes were read until then. Marks in an `.ann` beside a text are brat's."""
    marks, name = path.with_suffix(brat.SUFFIX) if path.suffix else path, shown(path.name)
    try:
        if path.exists() and not path.is_file():
            yield _refusal(shown(str(path)), DEVICE), 0
            return
        with path.open("rb") as file:
            if path.suffix.lower() == ".txt" and kind in (None, "brat") and marks.is_file():
                found: Iterator[Item] = map(_storable, brat.read_pair(file.read(), marks.read_bytes(), name))
            else:
                found = read_open(file, name, kind, columns, None, encoding)
            for item in found:
                yield item, file.tell()
    except FileNotFoundError:
        yield _refusal(shown(str(path)), QT_TRANSLATE_NOOP("errors", "{where}: there is no such file.")), 0
    except (OSError, ValueError):  # ValueError: a NUL in the name
        yield _refusal(shown(str(path)), QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read.")), 0


def _read(
    file: BinaryIO,
    name: str,
    kind: str | None,
    columns: Mapping[str, str],
    allowance: archives.Allowance,
    encoding: str,
) -> Iterator[Item]:
    """Yield what the right reader finds. Raises UserError when nothing more can be taken."""
    head = file.read(HEAD)
    file.seek(0)
    reader = find_reader(name, head, kind)
    if reader is None and Path(name).suffix.lower() == archives.SUFFIX:
        yield from _read_archive(file, name, columns, allowance, encoding)
        return
    if reader is None or not head:
        raise unknown.reason(name, head)
    notices: list[Notice] = []
    if reader.is_text or encoding:
        file, notices = _as_utf8(file, name, head, reader, encoding)
    if columns and reader.name in tables.READERS:
        yield from tables.READERS[reader.name](file, name, columns)
    else:
        yield from reader.read(file, name)
    yield from notices


def _as_utf8(file: BinaryIO, name: str, head: bytes, reader: Reader, encoding: str) -> tuple[BinaryIO, list[Notice]]:
    """Return a file of characters as UTF-8, and what to say of its encoding. Raises UserError for what is no text."""
    if not reader.is_text and (b"\0" in head or unknown.ending_of(head)):
        return file, []  # a packed or other file that has no encoding
    data = guard.read(file, name)
    found = decoded(data, encoding)
    if found is None:
        reason = unknown.reason(name, head)
        raise reason if reason.sentence != unknown.OTHER else UserError(plain.NO_TEXT, where=name)
    if found.encoding == "utf-8" and not found.bad:
        return io.BytesIO(data), []
    return io.BytesIO(codecs.BOM_UTF8 + found.text.encode("utf-8", "replace")), list(found.notices(name))


def _read_archive(
    file: BinaryIO, name: str, columns: Mapping[str, str], allowance: archives.Allowance, encoding: str
) -> Iterator[Item]:
    """Yield what is in every readable file of an archive; the others are named and counted."""
    passed_over = []
    for entry in archives.entries(file, name, allowance):
        if isinstance(entry, Refusal):
            yield entry
            continue
        inner_name, inner = entry
        head = inner.read(HEAD)
        inner.seek(0)
        if find_reader(inner_name, head) or Path(inner_name).suffix.lower() in suffixes():
            yield from read_open(inner, inner_name, None, columns, allowance, encoding)
        else:
            passed_over.append(inner_name.removeprefix(f"{name}/"))
    if passed_over:
        yield Notice(name, Omission.FILES, len(passed_over), listed(passed_over))


def _files(path: Path) -> Iterator[Path | Refusal | Notice]:
    """Yield a file itself; every readable file below a folder, and a count of the others. Hidden files are passed over."""
    if not path.is_dir():
        yield path
        return
    found, passed_over = False, []
    known = set(suffixes())
    for inner in sorted(path.rglob("*")):
        name = inner.relative_to(path)
        if is_hidden(name) or not inner.is_file() or inner.name == CARD:
            continue
        if inner.suffix.lower() in known:
            found = True
            yield inner
        elif inner.suffix.lower() != brat.SUFFIX or not inner.with_suffix(".txt").is_file():
            passed_over.append(shown(str(name)))
    if not found:
        yield _refusal(shown(str(path)), QT_TRANSLATE_NOOP("errors", "{where}: there is no file in this folder that can be read."))  # fmt: skip
    if passed_over:
        yield Notice(shown(path.name or str(path)), Omission.FILES, len(passed_over), listed(passed_over))


def _storable(item: Item) -> Item:
    return storable(item) if isinstance(item, Document) else item


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # the reading will say so
        return 0


def _refusal(where: str, sentence: str, **values: object) -> Refusal:
    return Refusal(where, None, sentence, {"where": where, **values})
