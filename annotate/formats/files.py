"""Reading what a user points at: files and folders, told apart by their names."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from charset_normalizer import from_bytes

from annotate.errors import QT_TRANSLATE_NOOP
from annotate.formats import jsonl
from annotate.formats.base import Item, Refusal
from annotate.model import Document
from annotate.text import normalise, title_of

_KINDS = {".txt": "text", ".md": "text", ".markdown": "text", ".jsonl": "jsonl"}
_UTF8 = "utf-8-sig"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})  # bytes that no text in an 8-bit encoding has


def read_paths(paths: Iterable[Path], kind: str | None = None) -> Iterator[Item]:
    """Documents from files, and from folders with all that is in them, in the order of their names.

    `kind`: read files as "text" or "jsonl" (also "prodigy"), whatever their names say.
    """
    for path in paths:
        yield from _read_folder(path) if path.is_dir() else read_file(path, kind)


def read_file(path: Path, kind: str | None = None) -> Iterator[Item]:
    """The documents in one file, and what could not be taken."""
    kind = kind or _KINDS.get(path.suffix.lower())
    try:
        if kind in ("jsonl", "prodigy"):
            with path.open("rb") as file:
                yield from jsonl.read(_lines(file), path.name)
        elif kind == "text":
            yield _document(path.read_bytes(), path.name)
        elif not path.exists():
            raise FileNotFoundError
        else:
            yield _refusal(path.name, QT_TRANSLATE_NOOP("errors", "{where}: only {known} can be read."), known=_known())
    except FileNotFoundError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: there is no such file."))
    except OSError:
        yield _refusal(str(path), QT_TRANSLATE_NOOP("errors", "{where}: the file cannot be read."))


def read_pasted(text: str) -> Item:
    """A document from pasted text; lone surrogates, which are no characters, become U+FFFD."""
    return _from_text(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "")


def decode(data: bytes) -> str | None:
    """The text of a file in whatever encoding it seems to have; None for what is no text."""
    if data.startswith(_UTF16):
        return _try(data, "utf-16")
    text = _try(data, _UTF8)
    if text is not None:
        return None if "\0" in text else text
    if data.translate(None, _CONTROL) != data:
        return None
    best = from_bytes(data).best()
    return str(best) if best else None


def _read_folder(folder: Path) -> Iterator[Item]:
    """Every readable file below a folder; hidden files and other kinds of files are passed over."""
    found = False
    for path in sorted(folder.rglob("*")):
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not is_hidden and path.suffix.lower() in _KINDS:
            found = True
            yield from read_file(path)
    if not found:
        yield _refusal(
            str(folder), QT_TRANSLATE_NOOP("errors", "{where}: there is no {known} in this folder."), known=_known()
        )


def _document(data: bytes, name: str) -> Item:
    text = decode(data)
    if text is None:
        return _refusal(name, QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file."))
    return _from_text(text, name)


def _from_text(raw: str, name: str) -> Item:
    text, counts = normalise(raw)
    if not text.strip():
        return _refusal(name, QT_TRANSLATE_NOOP("errors", "{where}: the text is empty."))
    if "\0" in text:
        return _refusal(name, QT_TRANSLATE_NOOP("errors", "{where}: this is not a text file."))
    return Document(text=text, title=title_of(text), source=name, normalisation=counts)


def _lines(file: io.BufferedReader) -> Iterator[str]:
    r"""Lines that end in \n only: U+2028 and its kin may stand inside a record."""
    for i, line in enumerate(file):
        text = _try(line, _UTF8 if i == 0 else "utf-8")
        yield text if text is not None else decode(line) or "\ufffd"


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _refusal(where: str, sentence: str, **values: object) -> Refusal:
    return Refusal(where, None, sentence, {"where": where, **values})


def _known() -> str:
    return " ".join(sorted(_KINDS))
