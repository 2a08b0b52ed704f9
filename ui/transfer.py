"""Import and backups composed from store and formats; no widgets, so that commands and child processes use it too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from annotate.errors import UserError
from annotate.formats.arrange import AS_THEY_ARE, Choices, arranged
from annotate.formats.base import Item, Notice, Refusal
from annotate.formats.files import Tell, find_tables, read_paths
from annotate.formats.guard import limit_memory
from annotate.formats.tables import Table
from annotate.model import Document
from store.backups import Difference, Reason, back_up, difference
from store.documents import Added
from store.project import Project

BATCH = 50  # documents in one transaction where a window waits for it
MANY = 1_000  # and where none does
HEAVY = 8_000_000  # characters of text that make a transaction of their own
FEW = 50  # articles that are added without a look before
SHOWN = 12  # titles in that look


class Progress(NamedTuple):
    """How far a reading is, in bytes."""

    done: int
    total: int


@dataclass(slots=True)
class ImportResult:
    """What came of an import; each article by its id and title."""

    added: list[tuple[int, str]] = field(default_factory=list)
    known: list[tuple[int, str]] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def note(self, items: Iterable[Item]) -> None:
        """Keep the refusals and notices among the items."""
        for item in items:
            if isinstance(item, Refusal):
                self.refusals.append(item)
            elif isinstance(item, Notice):
                self.notices.append(item)

    def take(self, outcome: Iterable[Added]) -> None:
        """Count what was stored."""
        for one in outcome:
            (self.added if one.is_new else self.known).append((one.document_id, one.title))


@dataclass(slots=True)
class Look:
    """What is in some files, before anything is added.

    `items` is all of it, unless there are more than FEW; then it is empty. `titles` are the first ones.
    """

    documents: int = 0
    titles: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    tables: list[Table] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    def take(self, item: Item) -> None:
        """Count one more."""
        if len(self.items) <= FEW:
            self.items.append(item)
        if isinstance(item, Document):
            self.documents += 1
            self.titles += [item.title] if len(self.titles) < SHOWN else []
            self.labels.update(a.label for a in item.annotations)


def import_paths(
    project: Project,
    paths: Sequence[Path],
    choices: Choices = AS_THEY_ARE,
    tell: Tell = lambda _done, _total: None,
    kind: str | None = None,
) -> ImportResult:
    """Read files and folders into a project. `tell` and `kind`: see read_paths."""
    result = ImportResult()
    for batch in _batches(read_paths(paths, kind, choices.columns, tell), MANY):
        result.note(batch)
        result.take(project.add(arranged(item, choices) for item in batch if isinstance(item, Document)))
    return result


def look_in_child(send: Callable[[Progress], None], paths: Sequence[str]) -> Look:
    """In a child process: what is in files and folders. Sends how far it is, now and then."""
    limit_memory()
    look, found = Look(), [Path(path) for path in paths]
    look.tables = find_tables(found)
    for item in read_paths(found, tell=_now_and_then(send)):
        look.take(item)
    if len(look.items) > FEW:
        look.items = []
    return look


def read_in_child(
    send: Callable[[Progress | list[Item]], None], paths: Sequence[str], columns: Mapping[str, str]
) -> None:
    """In a child process: send what is in files and folders by the batch, and how far it is."""
    limit_memory()
    for batch in _batches(read_paths([Path(path) for path in paths], None, columns, _now_and_then(send)), BATCH):
        send(batch)


def back_up_in_child(_send: Callable[[object], None], project: str, reason: Reason) -> Path:
    """In a child process: make a copy; where it is."""
    return back_up(Path(project), reason).path


def compare_in_child(
    send: Callable[[tuple[int, Difference | UserError]], None], project: str, copies: Sequence[str]
) -> None:
    """In a child process: what putting each copy back would change, told one by one."""
    for at, copy in enumerate(copies):
        try:
            send((at, difference(Path(project), Path(copy))))
        except UserError as error:
            send((at, error))


def restore_in_child(_send: Callable[[object], None], project: str, backup: str) -> None:
    """In a child process: put a copy back."""
    with Project.open(Path(project)) as opened:
        opened.restore(Path(backup))


def _now_and_then(send: Callable[[Progress], None]) -> Tell:
    """Passes on how far a reading is, a hundred times in all."""
    last = 0

    def tell(done: int, total: int) -> None:
        nonlocal last
        if done - last >= total / 100:
            last = done
            send(Progress(done, total))

    return tell


def _batches(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    """Items in lists of `most`, or fewer where they are long."""
    batch: list[Item] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.text) if isinstance(item, Document) else 0
        if len(batch) >= most or size >= HEAVY:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
