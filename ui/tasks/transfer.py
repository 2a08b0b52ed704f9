"""Import and backups composed from store and formats; no widgets, so that commands and child processes use it too."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from annotate.errors import UserError
from annotate.formats.annotated.token_columns.hf import NUMBERED
from annotate.formats.articles.office.tables import Table
from annotate.formats.base import NO_OPTIONS, Item, Notice, Omission, ReadOptions, Refusal
from annotate.formats.reading.arrange import AS_THEY_ARE, Choices, arranged
from annotate.formats.reading.files import Doubt, Position, Reading, Unit, find_doubts, find_tables, read_on
from annotate.formats.reading.guard import limit_memory
from annotate.formats.reading.record import MAX_NAMES
from annotate.limits import MAX_LABELS, TOO_MANY_LABELS
from annotate.model import Document
from store.documents.document_rows import Added
from store.project import Project
from store.rescue.copying import Rescued, rescue
from store.settings import OVERLAP
from store.upkeep.backups import Difference, Reason, back_up, difference

BATCH = 50  # documents in one transaction where a window waits for it
MANY = 1_000  # and where none does
HEAVY = 8_000_000  # characters of text that make a transaction of their own
FEW = 50  # articles that are added without a look before
SHOWN = 12  # titles in that look
TELL_EVERY = 0.2  # seconds: also a sign of life


class Progress(NamedTuple):
    """How far a reading is, in bytes."""

    done: int
    total: int


@dataclass(slots=True)
class ImportResult:
    """What came of an import; each article by its id and title.

    `brought` has the articles that were there already and got new marks to check, which `marks` counts.
    """

    added: list[tuple[int, str]] = field(default_factory=list)
    known: list[tuple[int, str]] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    brought: list[tuple[int, str]] = field(default_factory=list)
    marks: int = 0
    _places: dict[tuple[str, Omission], int] = field(default_factory=dict)  # of each kind of notice in the list

    def note(self, items: Iterable[Item]) -> None:
        """Keep the refusals and notices among the items."""
        for item in items:
            if isinstance(item, Refusal):
                self.refusals.append(item)
            elif isinstance(item, Notice):
                self._add(item)

    def join(self, other: ImportResult) -> None:
        """Add what came of another part of the same import."""
        self.added += other.added
        self.known += other.known
        self.refusals += other.refusals
        self.brought += other.brought
        self.marks += other.marks
        for notice in other.notices:
            self._add(notice)

    def _add(self, notice: Notice) -> None:
        """Keep a notice; of one kind in one file there is one."""
        kind = (notice.where, notice.omission)
        if kind not in self._places:
            self._places[kind] = len(self.notices)
            self.notices.append(notice)
            return
        other = self.notices[self._places[kind]]
        names = tuple(dict.fromkeys((*other.names, *notice.names)))[:MAX_NAMES]
        self.notices[self._places[kind]] = replace(other, count=other.count + notice.count, names=names)

    def take(self, outcome: Iterable[Added]) -> None:
        """Count what was stored."""
        for one in outcome:
            (self.added if one.is_new else self.known).append((one.document_id, one.title))
            self.marks += one.marks
            if one.marks:
                self.brought.append((one.document_id, one.title))
            if one.differing:
                self._add(Notice(one.title, Omission.DIFFERING, len(one.differing), one.differing[:MAX_NAMES]))


class Storing(NamedTuple):
    """A child begins to store, or with `result` has stored everything before `position` and goes on with `unit`."""

    position: Position = Position()
    unit: Unit | None = None
    result: ImportResult | None = None


Message = Progress | Unit | Storing


@dataclass(frozen=True, slots=True)
class Work:
    """What a child process is to do: see `Reading` for kind, start and refused; `most` documents in a transaction.

    `by` is the annotator whose act it is when articles that are there already get marks.
    """

    choices: Choices = AS_THEY_ARE
    kind: str = ""
    start: Position = Position()  # noqa: RUF009 - immutable
    refused: Mapping[Unit, str] = field(default_factory=dict)
    most: int = BATCH
    by: str = ""


@dataclass(slots=True)
class Look:
    """What is in some files, before anything is added.

    `items` is all of it, unless there are more than FEW; then it is the first of them. `titles` are the first ones.
    `is_numbered`: there are tags whose names have to be told.
    """

    documents: int = 0
    titles: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    tables: list[Table] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    is_numbered: bool = False

    def has_question(self, known: Collection[str], paths: int) -> bool:
        """Return whether there is something to choose: it is much, a table, or has letters or marks that could come in
        otherwise.

        `known` are the project's labels, `paths` the number of files and folders asked for.
        """
        has_choice = bool(self.labels) and (paths > 1 or not set(known).issuperset(self.labels))
        is_much = self.documents > FEW or bool(self.tables) or bool(self.doubts)
        return self.is_numbered or (bool(self.documents) and (is_much or has_choice))

    def take(self, item: Item) -> None:
        """Count one more."""
        if len(self.items) <= FEW:
            self.items.append(item)
        if isinstance(item, Document):
            self.documents += 1
            self.titles += [item.title] if len(self.titles) < SHOWN else []
            self.labels.update(a.label for a in item.annotations)
        elif isinstance(item, Refusal) and item.sentence == NUMBERED:
            self.is_numbered = True


def import_paths(
    project: Project,
    paths: Sequence[Path],
    choices: Choices = AS_THEY_ARE,
    reading: Reading | None = None,
    storing: Callable[[Position, ImportResult | None], None] = lambda _position, _result: None,
    most: int = MANY,
    by: str = "",
) -> ImportResult:
    """Read files and folders into a project, with at most `most` documents in a transaction; `by`: see Project.add.

    `storing` is called before each transaction, and after it with what came of it.
    """
    total = ImportResult()
    for batch in _batches(read_on(paths, reading or Reading()), most):
        position = batch[-1][1]
        storing(position, None)
        part = _store(project, [item for item, _ in batch], choices, by)
        storing(position, part)
        total.join(part)
    return total


def look_in_child(
    send: Callable[[Message], None],
    project: str,
    paths: Sequence[str],
    work: Work,
) -> Look | None:
    """In a child process: look at files and folders, and add what is in them when there is nothing to choose."""
    limit_memory()
    found, child = [Path(path) for path in paths], _Child(send)
    with Project.open(Path(project)) as opened:
        options = AS_THEY_ARE.options(overlap=may_overlap(opened))
        tables = find_tables(found, child.reading(refused=work.refused))
        look = Look(tables=tables, doubts=find_doubts(found))
        for item in (item for item, _ in read_on(found, child.reading(options=options, refused=work.refused))):
            look.take(item)
        if len(look.labels) > MAX_LABELS:
            where = ", ".join(path.name for path in found)
            raise UserError(TOO_MANY_LABELS, where=where, limit=MAX_LABELS)
        if look.has_question({label.name for label in opened.labels.all()}, len(paths)):
            look.items = []
            return look
        if len(look.items) > FEW:  # refusals: there are no more than FEW documents
            reading = child.reading(options=options, refused=work.refused)
            import_paths(opened, found, AS_THEY_ARE, reading, child.tell_storing, BATCH, work.by)
        else:
            child.tell_storing(Position(), None)
            child.tell_storing(Position(), _store(opened, look.items, AS_THEY_ARE, work.by))
    return None


def may_overlap(project: Project) -> bool:
    """Return whether a project lets marks overlap."""
    return project.settings.get(OVERLAP)


def add_in_child(
    send: Callable[[Message], None],
    project: str,
    paths: Sequence[str],
    work: Work,
) -> None:
    """In a child process: add what is in files and folders to a project, from a position on."""
    limit_memory()
    child = _Child(send)
    with Project.open(Path(project), create=True) as opened:
        options = work.choices.options(overlap=may_overlap(opened))
        reading = child.reading(work.kind or None, options, work.start, work.refused, work.choices.encoding)
        found = [Path(path) for path in paths]
        import_paths(opened, found, work.choices, reading, child.tell_storing, work.most, work.by)


class _Child:
    """Tells the other side what a child process that reads is at."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._unit: Unit | None = None
        self._told = 0.0

    def reading(
        self,
        kind: str | None = None,
        options: ReadOptions = NO_OPTIONS,
        start: Position = Position(),  # noqa: B008 - immutable
        refused: Mapping[Unit, str] | None = None,
        encoding: str = "",
    ) -> Reading:
        """Return a reading that tells of its units and progress."""
        return Reading(kind, options, self._tell, self._enter, start, refused or {}, encoding)

    def tell_storing(self, position: Position, result: ImportResult | None) -> None:
        """Tell that a transaction begins, or what came of it."""
        self._send(Storing(position, self._unit if result else None, result))

    def _enter(self, unit: Unit) -> None:
        self._unit = unit
        self._send(unit)

    def _tell(self, done: int, total: int) -> None:
        if time.monotonic() - self._told > TELL_EVERY or done == total:
            self._told = time.monotonic()
            self._send(Progress(done, total))


def _store(project: Project, items: Sequence[Item], choices: Choices, by: str) -> ImportResult:
    """Add the documents among some items, as they were asked for, in one transaction."""
    result = ImportResult()
    result.note(items)
    documents = []
    labels = {label.name for label in project.labels.all()}
    for document in (arranged(item, choices) for item in items if isinstance(item, Document)):
        wanted = labels | {a.label for a in document.annotations}
        if len(wanted) > max(MAX_LABELS, len(labels)):
            where = document.source or document.title
            result.refusals.append(Refusal(where, None, TOO_MANY_LABELS, {"where": where, "limit": MAX_LABELS}))
        else:
            labels = wanted
            documents.append(document)
    result.take(project.add(documents, by=by) if documents else [])
    return result


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


def rescue_in_child(_send: Callable[[object], None], damaged: str, new: str, is_held: bool) -> Rescued:
    """In a child process: copy what can be read of a damaged project into a new one."""
    return rescue(Path(damaged), Path(new), is_held=is_held)


def _batches(items: Iterable[tuple[Item, Position]], most: int) -> Iterator[list[tuple[Item, Position]]]:
    """Yield items in lists of `most`, or fewer where they are long."""
    batch: list[tuple[Item, Position]] = []
    size = 0
    for item, position in items:
        batch.append((item, position))
        size += len(item.text) if isinstance(item, Document) else 0
        if len(batch) >= most or size >= HEAVY:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
