"""Reading what a user points at: files and folders, told apart by their names and first bytes."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats import articles, brat, trainers
from annotate.formats.base import HEAD, Item, Reader, Refusal
from annotate.formats.beside import CARD

READERS: tuple[Reader, ...] = (*trainers.READERS, *articles.READERS)  # the first that knows a file takes it


def read_paths(paths: Iterable[Path], kind: str | None = None) -> Iterator[Item]:
    """Documents from files, and from folders with all that is in them, in the order of their names.

    `kind`: read files with the reader of this name, whatever they are called.
    """
    for path in paths:
        yield from _read_folder(path) if path.is_dir() else read_file(path, kind)


def read_file(path: Path, kind: str | None = None) -> Iterator[Item]:
    """The documents in one file, and what could not be taken. The marks in an `.ann` beside a text are brat's."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            file.seek(0)
            reader = find_reader(path.name, head, kind)
            marks = path.with_suffix(brat.SUFFIX)
            if path.suffix.lower() == ".txt" and kind in (None, "brat") and marks.is_file():
                yield from brat.read_pair(file.read(), marks.read_bytes(), path.name)
            elif reader:
                yield from reader.read(file, path.name)
            else:
                sentence = QT_TRANSLATE_NOOP("errors", "{where}: only {known} can be read.")
                yield _refusal(path.name, sentence, known=_known())
    except FileNotFoundError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: there is no such file."))
    except OSError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read."))


def find_reader(name: str, head: bytes, kind: str | None = None) -> Reader | None:
    """The reader for a file by its name and first bytes, or the one called `kind`; None when there is none."""
    if kind:
        return next((reader for reader in READERS if reader.name == kind), None)
    suffix = Path(name).suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes and reader.knows(head)), None)


def _read_folder(folder: Path) -> Iterator[Item]:
    """Every readable file below a folder; hidden files and other kinds of files are passed over."""
    found = False
    for path in sorted(folder.rglob("*")):
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not is_hidden and path.suffix.lower() in _suffixes() and path.name != CARD:
            found = True
            yield from read_file(path)
    if not found:
        yield _refusal(
            str(folder), QT_TRANSLATE_NOOP("errors", "{where}: there is no {known} in this folder."), known=_known()
        )


def _refusal(where: str, sentence: str, **values: object) -> Refusal:
    return Refusal(where, None, sentence, {"where": where, **values})


def _suffixes() -> set[str]:
    return set(itertools.chain.from_iterable(reader.suffixes for reader in READERS))


def _known() -> str:
    return " ".join(sorted(_suffixes()))
