"""Export that proves itself: written beside its place, read back by another reader, compared, then renamed."""

from __future__ import annotations

import glob
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.formats import jsonl
from annotate.formats.base import Entity, Format
from annotate.model import Document, State
from annotate.place import clear_away, put_in_place
from annotate.text import words

FORMATS = {
    "jsonl": Format("jsonl", jsonl.write, jsonl.read_back),
    "prodigy": Format("prodigy", jsonl.write_prodigy, jsonl.read_back),
}
_CONTEXT = 40  # characters on each side of a name in the summary


@dataclass(frozen=True, slots=True)
class Misaligned:
    """An entity that is not on token edges: a training run with this tokenizer would lose it."""

    document_id: int
    title: str
    start: int
    end: int
    text: str
    label: str
    context: str


@dataclass(slots=True)
class Summary:
    """What an export wrote, in numbers."""

    documents: int = 0
    entities: int = 0
    rejected: int = 0
    per_label: Counter[str] = field(default_factory=Counter)
    misaligned: list[Misaligned] = field(default_factory=list)


def export(
    documents: Iterable[Document], target: Path, format_name: str, progress: Callable[[int], None] = lambda _: None
) -> Summary:
    """Write documents to `target`. `progress` is told how many are written; what it raises stops the export.

    UserError when the format is unknown, the disk refuses, or what was read back differs; then an older file at
    `target` stays as it was.
    """
    chosen = FORMATS.get(format_name)
    if chosen is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no format {name}; choose one of {known}."),
            name=format_name,
            known=", ".join(FORMATS),
        )
    summary = Summary()
    expected: list[int] = []
    clear_away(target.parent.glob(f".{glob.escape(target.name)}.*.part"))
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                _write(documents, file, chosen, summary, expected, progress)
            _compare(part, chosen, expected)
            _take_rights(target, part)
            put_in_place(part, target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{path} cannot be written ({reason}); nothing was changed."),
            path=target,
            reason=error.strerror or type(error).__name__,
        ) from error
    return summary


def _write(
    documents: Iterable[Document],
    file: IO[str],
    chosen: Format,
    summary: Summary,
    expected: list[int],
    progress: Callable[[int], None],
) -> None:
    for document in documents:
        file.write(chosen.write(document) + "\n")
        visible = document.visible
        expected.append(_digest(document.text, {(a.start, a.end, a.label) for a in visible}))
        summary.documents += 1
        summary.entities += len(visible)
        summary.rejected += sum(a.state is State.REJECTED for a in document.annotations)
        summary.per_label.update(a.label for a in visible)
        summary.misaligned += _misaligned(document)
        progress(summary.documents)
    file.flush()
    os.fsync(file.fileno())


def _compare(part: Path, chosen: Format, expected: list[int]) -> None:
    """UserError unless the file holds exactly the texts and entities that were to be written."""
    with part.open(encoding="utf-8", newline="\n") as file:
        found = [_digest(text, entities) for text, entities in chosen.read_back(file)]
    if found != expected:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The exported file does not hold what was to be written, so it was not kept.")
        )


def _digest(text: str, entities: set[Entity]) -> int:
    """A number for a text and its entities, so that a big export needs little memory."""
    return hash((text, frozenset(entities), frozenset(text[start:end] for start, end, _ in entities)))


def _misaligned(document: Document) -> list[Misaligned]:
    text, tokens = document.text, document.tokens or words(document.text)
    return [
        Misaligned(
            document.id,
            document.title,
            a.start,
            a.end,
            text[a.start : a.end],
            a.label,
            text[max(0, a.start - _CONTEXT) : a.end + _CONTEXT].replace("\n", " "),
        )
        for a in document.visible
        if tokens.span(a.start, a.end) is None
    ]


def _take_rights(target: Path, part: Path) -> None:
    """The file's rights: those of the older one, or the usual ones instead of the temporary file's."""
    if target.exists():
        part.chmod(target.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(0o666 & ~mask)
