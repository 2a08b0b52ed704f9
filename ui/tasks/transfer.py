"""Import articles. No widgets, for use by commands and child processes."""

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
from annotate.pipelines.language import with_language
from store.documents.document_rows import Added
from store.project import Project
from store.settings import OVERLAP

BATCH_DOCUMENTS = 50  # in one transaction while a window is open
COMMAND_BATCH_DOCUMENTS = 1_000  # in one transaction of a command
MAX_BATCH_CHARACTERS = 8_000_000  # of text in one transaction
MAX_UNASKED_DOCUMENTS = 50  # that are added without a preview
MAX_TITLES = 12  # in the preview
PROGRESS_S = 0.2  # between two reports of progress, which also show that the child lives


class Progress(NamedTuple):
    """Bytes that were read, of how many."""

    done: int
    total: int


@dataclass(slots=True)
class ImportResult:
    """The result of an import; documents are pairs of id and title.

    `brought` are known documents that got new suggestions, which `marks` counts.
    """

    added: list[tuple[int, str]] = field(default_factory=list)
    known: list[tuple[int, str]] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    brought: list[tuple[int, str]] = field(default_factory=list)
    marks: int = 0
    _positions: dict[tuple[str, Omission], int] = field(default_factory=dict)  # in `notices`, by file and omission

    def note(self, items: Iterable[Item]) -> None:
        """Keep the refusals and notices among the items."""
        for item in items:
            if isinstance(item, Refusal):
                self.refusals.append(item)
            elif isinstance(item, Notice):
                self._add(item)

    def join(self, other: ImportResult) -> None:
        """Add the result of another part of the same import."""
        self.added += other.added
        self.known += other.known
        self.refusals += other.refusals
        self.brought += other.brought
        self.marks += other.marks
        for notice in other.notices:
            self._add(notice)

    def _add(self, notice: Notice) -> None:
        """Add a notice, merged with an earlier one of the same file and omission."""
        kind = (notice.where, notice.omission)
        if kind not in self._positions:
            self._positions[kind] = len(self.notices)
            self.notices.append(notice)
            return
        other = self.notices[self._positions[kind]]
        names = tuple(dict.fromkeys((*other.names, *notice.names)))[:MAX_NAMES]
        self.notices[self._positions[kind]] = replace(other, count=other.count + notice.count, names=names)

    def take(self, outcome: Iterable[Added]) -> None:
        """Add documents that were stored."""
        for row in outcome:
            (self.added if row.is_new else self.known).append((row.document_id, row.title))
            self.marks += row.marks
            if row.marks:
                self.brought.append((row.document_id, row.title))
            if row.differing:
                self._add(Notice(row.title, Omission.DIFFERING, len(row.differing), row.differing[:MAX_NAMES]))


class Storing(NamedTuple):
    """A message of a child: it begins a transaction or, with `result`, has stored all before `position` and reads `unit`."""

    position: Position = Position()
    unit: Unit | None = None
    result: ImportResult | None = None


Message = Progress | Unit | Storing


@dataclass(frozen=True, slots=True)
class Work:
    """The work of a child process that imports; see `Reading` for kind, start and refused.

    A transaction has at most `batch_size` documents. `by` is the annotator of its history row if known documents change.
    """

    choices: Choices = AS_THEY_ARE
    kind: str = ""
    start: Position = Position()  # noqa: RUF009 - immutable
    refused: Mapping[Unit, str] = field(default_factory=dict)
    batch_size: int = BATCH_DOCUMENTS
    by: str = ""


@dataclass(slots=True)
class Look:
    """The contents of files, before anything is added.

    `items` is all of them, unless there are more than MAX_UNASKED_DOCUMENTS; then it is the first of them. `titles` are the first ones.
    `is_numbered`: some tags are numbers, and the user must name them.
    """

    documents: int = 0
    titles: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    tables: list[Table] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    is_numbered: bool = False

    def has_question(self, known: Collection[str], paths: int) -> bool:
        """Return whether the user must choose: for many documents, tables, doubtful encodings or unknown labels.

        `known` are the project's labels, `paths` is the number of files and folders requested.
        """
        has_choice = bool(self.labels) and (paths > 1 or not set(known).issuperset(self.labels))
        is_much = self.documents > MAX_UNASKED_DOCUMENTS or bool(self.tables) or bool(self.doubts)
        return self.is_numbered or (bool(self.documents) and (is_much or has_choice))

    def take(self, item: Item) -> None:
        """Add an item."""
        if len(self.items) <= MAX_UNASKED_DOCUMENTS:
            self.items.append(item)
        if isinstance(item, Document):
            self.documents += 1
            self.titles += [item.title] if len(self.titles) < MAX_TITLES else []
            self.labels.update(a.label for a in item.annotations)
        elif isinstance(item, Refusal) and item.sentence == NUMBERED:
            self.is_numbered = True


def import_paths(
    project: Project,
    paths: Sequence[Path],
    choices: Choices = AS_THEY_ARE,
    reading: Reading | None = None,
    storing: Callable[[Position, ImportResult | None], None] = lambda _position, _result: None,
    batch_size: int = COMMAND_BATCH_DOCUMENTS,
    by: str = "",
) -> ImportResult:
    """Read files and folders into a project, with at most `batch_size` documents in a transaction.

    `storing` is called before each transaction, and after it with its result. For `by` see Project.add.
    """
    total = ImportResult()
    for batch in _batches(read_on(paths, reading or Reading()), batch_size):
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
    """Examine files and folders, in a child process. Add their documents if the user has nothing to choose."""
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
        if len(look.items) > MAX_UNASKED_DOCUMENTS:  # many of them are refusals
            reading = child.reading(options=options, refused=work.refused)
            import_paths(opened, found, AS_THEY_ARE, reading, child.report_storing, BATCH_DOCUMENTS, work.by)
        else:
            child.report_storing(Position(), None)
            child.report_storing(Position(), _store(opened, look.items, AS_THEY_ARE, work.by))
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
    """Add the documents in files and folders to a project, in a child process, from a position on."""
    limit_memory()
    child = _Child(send)
    with Project.open(Path(project), create=True) as opened:
        options = work.choices.options(overlap=may_overlap(opened))
        reading = child.reading(work.kind or None, options, work.start, work.refused, work.choices.encoding)
        found = [Path(path) for path in paths]
        import_paths(opened, found, work.choices, reading, child.report_storing, work.batch_size, work.by)


class _Child:
    """Report from a reading child process to its parent."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._unit: Unit | None = None
        self._reported = 0.0  # time of the last progress

    def reading(
        self,
        kind: str | None = None,
        options: ReadOptions = NO_OPTIONS,
        start: Position = Position(),  # noqa: B008 - immutable
        refused: Mapping[Unit, str] | None = None,
        encoding: str = "",
    ) -> Reading:
        """Return a reading that reports its units and progress."""
        return Reading(kind, options, self._report, self._enter, start, refused or {}, encoding)

    def report_storing(self, position: Position, result: ImportResult | None) -> None:
        """Report that a transaction begins, or its result."""
        self._send(Storing(position, self._unit if result else None, result))

    def _enter(self, unit: Unit) -> None:
        self._unit = unit
        self._send(unit)

    def _report(self, done: int, total: int) -> None:
        if time.monotonic() - self._reported > PROGRESS_S or done == total:
            self._reported = time.monotonic()
            self._send(Progress(done, total))


def _store(project: Project, items: Sequence[Item], choices: Choices, by: str) -> ImportResult:
    """Add the documents among items, arranged by `choices`, in one transaction."""
    result = ImportResult()
    result.note(items)
    documents = []
    labels = {label.name for label in project.labels.all()}
    for document in (arranged(with_language(item), choices) for item in items if isinstance(item, Document)):
        wanted = labels | {a.label for a in document.annotations}
        if len(wanted) > max(MAX_LABELS, len(labels)):
            where = document.source or document.title
            result.refusals.append(Refusal(where, None, TOO_MANY_LABELS, {"where": where, "limit": MAX_LABELS}))
        else:
            labels = wanted
            documents.append(document)
    result.take(project.add(documents, by=by) if documents else [])
    return result


def _batches(items: Iterable[tuple[Item, Position]], batch_size: int) -> Iterator[list[tuple[Item, Position]]]:
    """Yield lists of at most `batch_size` items, and about MAX_BATCH_CHARACTERS of text."""
    batch: list[tuple[Item, Position]] = []
    size = 0
    for item, position in items:
        batch.append((item, position))
        size += len(item.text) if isinstance(item, Document) else 0
        if len(batch) >= batch_size or size >= MAX_BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
