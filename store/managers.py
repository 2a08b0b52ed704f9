"""The managers of an open project: one for each kind of thing in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from annotate.edits.annotations import Change
from annotate.edits.labels import LabelsChange, LabelSet
from annotate.edits.names import NamesChange, NamesEdit, named, plan_names
from annotate.model import DocumentState, Label
from annotate.names.memory import Choice, Memory, Remembered
from annotate.names.register import Register
from annotate.names.same import key
from store import rows, settings
from store.changes import history, label_history, name_history
from store.changes.history import Act, Kind
from store.changes.preconditions import CHANGED, Conflict
from store.documents import annotation_rows, document_rows, memory_rows
from store.documents.document_rows import Row
from store.file.project_file import ProjectFile
from store.queue_query import Order, QueueQuery
from store.settings import OVERLAP, Setting
from store.upkeep import check, export_log

if TYPE_CHECKING:
    from annotate.formats.writing.destination import Written

T = TypeVar("T")
_BATCH = 500  # changes read at a time


class SettingsManager:
    """The project's settings. `store.settings` declares them."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def get(self, setting: Setting[T]) -> T:
        """Return the value of a setting, its default when it is not set."""
        with self._file.reading() as conn:
            return settings.read(conn, setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Store the value of a setting."""
        with self._file.writing() as conn:
            settings.write(conn, setting, value)

    def let_overlap(self, allowed: bool) -> list[int]:
        """Let annotations overlap, or no longer, unless some do.

        Returns:
            The ids of the documents in which annotations overlap; then nothing was changed.

        """
        with self._file.writing() as conn:
            overlapping = [] if allowed else document_rows.overlapping(conn)
            if not overlapping:
                settings.write(conn, OVERLAP, allowed)
        return overlapping


class ExportLog:
    """What was exported where."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def read(self, path: Path) -> list[Written]:
        """Return what was exported to a path, the newest last."""
        with self._file.reading() as conn:
            return export_log.read(conn, path)

    def note(self, path: Path, written: Written) -> None:
        """Remember what was exported to a path."""
        with self._file.writing() as conn:
            export_log.note(conn, path, written)


class QueueManager:
    """Lists and counts of documents."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._counts: dict[DocumentState, int] = {}  # as long as nobody else writes
        self._counted = 0  # data_version they were true for

    def ids(self, state: DocumentState | None = None, search: str = "", order: Order = Order.ARRIVAL) -> list[int]:
        """Return the documents in a state (None: any) that hold all words of `search` (as beginnings), in order."""
        with self._file.reading() as conn:
            return document_rows.queue(conn, QueueQuery(state, search, order))

    def start(self, wanted: QueueQuery, number: int) -> list[int]:
        """Return the first documents of a list."""
        with self._file.reading() as conn:
            found = document_rows.queue_start(conn, wanted, number)
            if found is None or (wanted.typed and len(found) < number):  # some may be found by a note
                found = document_rows.queue(conn, wanted, number)
            return found

    def first_open(self, ids: Sequence[int]) -> int | None:
        """Return the first of these documents that is to do or started."""
        with self._file.reading() as conn:
            return document_rows.first_open(conn, ids)

    def among(self, ids: Sequence[int], states: Collection[DocumentState]) -> list[int]:
        """Return those of these documents that are in one of these states."""
        with self._file.reading() as conn:
            return document_rows.among(conn, ids, states)

    def unchecked(self, ids: Sequence[int]) -> int:
        """Return the number of unchecked annotations in those of these documents that are not done."""
        with self._file.reading() as conn:
            return document_rows.unchecked(conn, ids)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Return what the queue shows of these documents, in this order."""
        with self._file.reading() as conn:
            return document_rows.queued(conn, ids)

    def counts(self) -> dict[DocumentState, int]:
        """Return the number of documents in each state. They are counted once, and then followed."""
        version = self._file.data_version()
        if not self._counts or version != self._counted:
            with self._file.reading() as conn:
                self._counts = document_rows.counts(conn)
            self._counted = version
        return dict(self._counts)

    def forget_counts(self) -> None:
        """Make the next call of `counts` read them from the file."""
        self._counts = {}

    def move(self, moves: Counter[DocumentState]) -> None:
        """Follow documents that came to a state, or left it when the number is negative."""
        self._counts = {state: number + moves[state] for state, number in self._counts.items()}

    def recount(self) -> None:
        """Count again what an earlier program counted otherwise."""
        with self._file.reading() as conn:
            stale = annotation_rows.stale(conn)
        if stale:
            with self._file.writing() as conn:
                annotation_rows.recount(conn, stale)

    def unsuggested(self, pipelines: Collection[str]) -> list[int]:
        """Return the unfinished documents that none of these pipelines (name and version) made suggestions for."""
        with self._file.reading() as conn:
            return document_rows.unsuggested(conn, pipelines)

    def holding(self, name: str) -> list[int]:
        """Return the documents in which this name may occur, in the order of their arrival."""
        with self._file.reading() as conn:
            return document_rows.holding(conn, name)

    def overlapping(self) -> list[int]:
        """Return the documents in which annotations overlap, in the order of their arrival."""
        with self._file.reading() as conn:
            return document_rows.overlapping(conn)


class HistoryManager:
    """Transactions: what was done to documents and labels, undone and redone. Each has a number."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._stacks = history.Stacks()

    def changes(self, number: int) -> list[Change]:
        """Return the changes of documents in a transaction, as they were done."""
        return list(self.each_change(number))

    def each_change(self, number: int, *, newest_first: bool = False) -> Iterator[Change]:
        """Yield the changes of documents in a transaction, however many: a few are read at a time."""
        beyond = rows.MOST + 1 if newest_first else 0
        while True:
            with self._file.reading() as conn:
                some = history.read_changes(conn, number, newest_first, beyond, _BATCH)
            yield from (change for _, change in some)
            if len(some) < _BATCH:
                return
            beyond = some[-1][0]

    def stacks(self, limit: int = 200) -> tuple[list[int], list[int]]:
        """Return the last transactions that can be undone and redone, the newest last; they outlive the program."""
        self._follow(limit)
        return self._stacks.undo[-limit:], self._stacks.redo[-limit:]

    def _follow(self, number: int) -> None:
        with self._file.reading() as conn:
            if not self._stacks.is_of(conn):
                self._stacks = history.Stacks()
            self._stacks.follow(conn, number)

    def expect_next(self, kind: Kind, target: int | None) -> None:
        """Raise Conflict unless this transaction is the next one to be undone or redone."""
        if kind is not Kind.DO:
            self._follow(1)
            if self._stacks.next(kind) != target:
                raise Conflict(CHANGED)

    def reach(self, number: int, verb: str = "") -> int:
        """Return how many documents a transaction wrote, by this verb if one is given."""
        with self._file.reading() as conn:
            return history.reach(conn, number, verb)

    def is_once_each(self, number: int) -> bool:
        """Return whether no document was changed twice in a transaction."""
        with self._file.reading() as conn:
            return history.is_once_each(conn, number)

    def acts(self, before: int | None = None, limit: int = 100, document_id: int | None = None) -> list[Act]:
        """Return the transactions, the newest first: at most `limit`, from before a number, on one document if given."""
        with self._file.reading() as conn:
            return history.read_acts(conn, before, limit, document_id)

    def act(self, number: int) -> Act:
        """Return a transaction."""
        with self._file.reading() as conn:
            return history.read_act(conn, number)

    def annotators(self) -> list[str]:
        """Return who did anything in the project, in alphabetical order."""
        with self._file.reading() as conn:
            return check.annotators(conn)


class LabelManager:
    """The project's labels, and which annotations have them."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def all(self) -> list[Label]:
        """Return the labels in order."""
        with self._file.reading() as conn:
            return annotation_rows.read_labels(conn)

    def label_set(self) -> LabelSet:
        """Return the labels, and what became of earlier ones."""
        with self._file.reading() as conn:
            return annotation_rows.read_label_set(conn)

    def counts(self) -> dict[str, int]:
        """Return how many annotations have each label, rejected ones included; labels without any are missing."""
        with self._file.reading() as conn:
            return label_history.counts(conn)

    def holding(self, names: Collection[str]) -> list[int]:
        """Return the documents with annotations of these labels."""
        with self._file.reading() as conn:
            return label_history.holding(conn, names)

    def change_of(self, number: int) -> LabelsChange | None:
        """Return what a transaction did to the labels, None when it left them alone."""
        with self._file.reading() as conn:
            return label_history.read_change(conn, number)


class MemoryManager:
    """What was decided of names."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    def read(self) -> Memory:
        """Return what was decided of all names."""
        with self._file.reading() as conn:
            return Memory(*memory_rows.read(conn))

    def is_larger(self, size: int) -> bool:
        """Return whether more than so many spellings were decided or chosen."""
        with self._file.reading() as conn:
            return memory_rows.is_larger(conn, size)

    def refresh(self, memory: Memory, names: Collection[str]) -> None:
        """Update a memory with what was decided of these names since it was read."""
        with self._file.reading() as conn:
            memory.learn(names, *memory_rows.read_some(conn, memory.spellings(names)))

    def of(self, name: str) -> tuple[Remembered | None, Choice | None]:
        """Return what was decided of one name, and what was chosen for it, as it is spelled here or usually."""
        with self._file.reading() as conn:
            spellings = (name, key(name))
            remembered = Memory(*memory_rows.read_some(conn, spellings)).get(name)
            chosen = memory_rows.standing(conn, memory_rows.choices_as_spelled(conn, spellings))
        return remembered, next(iter(chosen.values()), None)

    def choices(self, names: Collection[str] | None = None) -> dict[str, Choice]:
        """Return what was chosen for names in any of their spellings (None: all), with labels as they are called now."""
        with self._file.reading() as conn:
            return memory_rows.standing(conn, memory_rows.choices(conn, names))

    def plan(self, edit: NamesEdit) -> NamesChange | None:
        """Return what an edit changes of what was decided of names, None if nothing."""
        with self._file.reading() as conn:
            right = memory_rows.right_of(conn, edit)
            change = plan_names(memory_rows.choices(conn, named(edit)), edit, right)
        return None if change.is_empty else change

    def register(self, names: Collection[str] | None = None) -> Register:
        """Return who is called by these names, as they are spelled here or usually, or by any name if none are given."""
        with self._file.reading() as conn:
            return memory_rows.register(conn, names)

    def apart(self) -> frozenset[str]:
        """Return the keys of the names that people called names of their own."""
        with self._file.reading() as conn:
            return memory_rows.apart(conn)

    def right(self) -> set[str]:
        """Return the contradictions that are right as they are."""
        with self._file.reading() as conn:
            return memory_rows.right(conn)

    def change_of(self, number: int) -> NamesChange | None:
        """Return what a transaction changed of what was decided of names, None when it left that alone."""
        with self._file.reading() as conn:
            return name_history.read_change(conn, number)
