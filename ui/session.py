"""One open project and its open document. All changes of annotations go through it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotate.edits.annotations import VERBS, AcceptSpans, Change, Edit, Finish, MarkEach, plan, replay
from annotate.edits.description import described
from annotate.edits.labels import LabelEdit
from annotate.edits.names import ChooseOutcome, NamesChange, NamesEdit, PutChoices
from annotate.errors import UserError
from annotate.label_map import follow_renames
from annotate.model import Document, DocumentState, Label, Suggestion, Tokens
from annotate.names.memory import Memory, Outcome, is_stale, reconsider
from annotate.suggestions import merge_suggestions
from store.changes.history import Act, Kind
from store.changes.preconditions import CHANGED, Conflict
from store.documents.document_rows import Added
from store.project import Project
from store.settings import DOCUMENT, MEMORY
from ui.tasks.bulk_edits import (
    EditAll,
    EditEach,
    change_labels,
    concerned,
    names_again,
    plan_again,
    plan_all,
    reach,
    repeat_labels,
)
from ui.tasks.memory_keeper import LARGE, MemoryKeeper

SYNC_DOCUMENT_LIMIT = 100  # documents whose annotations may change in the window's thread
_SYNC_STATES_LIMIT = 1000  # documents whose state may change there
_SLOW_EDITS = (MarkEach, AcceptSpans, Finish)  # they read all annotations of a document
_MAX_TRIES = 3  # of a transaction while other processes write the same document

T = TypeVar("T")


class Session(QObject):
    """Apply edits: on disk first, then in memory, then emit signals for the views.

    A failed write leaves document and screen as they were and emits `failed` with a UserError.
    """

    glimpsed = Signal(object)  # Document: the beginning of a long one, shown while the rest is read
    opened = Signal(object)  # Document or None
    changed = Signal(object, object)  # Document, Change (None: read again)
    stale = Signal(int)  # id of a document whose suggestions only its pipeline can correct
    othersWrote = Signal()  # another process wrote: documents may be new
    stored = Signal(list)  # ids of documents whose row in the queue may look different; empty: any
    labelsChanged = Signal()
    saved = Signal()
    bulkEditRequested = Signal(object)  # BulkEdit, which would block the window's thread
    bulkEdited = Signal(object, int)  # BulkEdit that is done, and how many documents it changed
    failed = Signal(object)  # UserError

    def __init__(self, project: Project, annotator: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.annotator = annotator
        self.document: Document | None = None
        self.labels: list[Label] = project.labels.all()
        self._undo, self._redo = project.history.stacks()
        self._version = project.file.data_version()
        self._kept_memory = MemoryKeeper(project, self)
        self._kept_memory.arrived.connect(self._use_memory)
        self._kept_memory.failed.connect(self.failed)
        self._uncorrected: list[tuple[Document, Tokens, Sequence[Suggestion], str]] = []  # until the memory is read

    @property
    def can_undo(self) -> bool:
        """Whether there is a transaction to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a transaction to redo."""
        return bool(self._redo)

    def next_act(self, kind: Kind) -> Act | None:
        """Return the transaction that is undone or redone next, None if there is none or it cannot be read."""
        numbers = self._undo if kind is Kind.UNDO else self._redo
        try:
            return self.project.history.act(numbers[-1]) if numbers else None
        except UserError:  # doing it will say why
            return None

    def open(self, document_id: int | None) -> None:
        """Open a document, with the memory applied to its suggestions, or none. If it cannot be read, nothing changes."""
        start = None
        try:
            start = self.project.start_of(document_id) if document_id is not None else None
            if start:
                self.glimpsed.emit(start)
            self.document = self._reconsidered(document_id) if document_id is not None else None
        except KeyError:
            self.document = None
        except UserError as error:
            if start:
                self.opened.emit(self.document)
            self.failed.emit(error)
            return
        self.opened.emit(self.document)
        if self.document:
            try:
                self.project.settings.set(DOCUMENT, self.document.id)
            except UserError as error:
                self.failed.emit(error)

    def apply(self, edit: Edit) -> bool:
        """Apply an edit to the open document. Return whether it changed anything."""
        tries = 1 if isinstance(edit, Finish) else _MAX_TRIES  # Finish accepts only what was seen
        return bool(self._write(partial(self._plan, edit), Kind.DO, tries=tries))

    def apply_all(self, edits: Mapping[int, Edit], names: NamesEdit | None = None) -> bool:
        """Apply edits to documents, by id, and to what was decided of names, in one transaction.

        Return whether anything has changed. Requests a bulk edit and returns False if there is too much to do.
        """
        is_slow = any(isinstance(edit, _SLOW_EDITS) for edit in edits.values())
        if (is_slow and len(edits) > SYNC_DOCUMENT_LIMIT) or (names and _size(names) > LARGE):
            self.bulkEditRequested.emit(EditAll(dict(edits), names))
            return False
        planning = partial(plan_all, self.project, self._document, edits, self.annotator)
        decided = (lambda: self.project.memory.plan(names)) if names else None
        try:
            return self._write(planning, Kind.DO, names=decided) is not None
        except KeyError:  # a document was removed: the queue is out of date
            self.stored.emit([])
            return False

    def apply_each(self, ids: Sequence[int], edit: Edit) -> int:
        """Apply an edit to each of these documents that it is for, in one transaction. Return how many were changed.

        Requests a bulk edit and returns 0 if there are too many.
        """
        if len(ids) > (SYNC_DOCUMENT_LIMIT if isinstance(edit, _SLOW_EDITS) else _SYNC_STATES_LIMIT):
            self.bulkEditRequested.emit(EditEach(array("q", ids), edit))
            return 0
        those = concerned(self.project, ids, edit)
        return len(those) if those and self.apply_all(dict.fromkeys(those, edit)) else 0

    def change_labels(self, edit: LabelEdit) -> None:
        """Change the project's labels and their annotations, in one transaction."""

        def write() -> int | None:
            if reach(self.project, edit) > SYNC_DOCUMENT_LIMIT:
                self.bulkEditRequested.emit(edit)
                return None
            return change_labels(self.project, edit, by=self.annotator)

        transaction = self._retry(write)
        if transaction is not None:
            self._show_labels(transaction, Kind.DO)

    def undo(self) -> Change | None:
        """Undo the last transaction, in whichever document it was. Return what it changed in the open one, if anything."""
        return self._repeat(self._undo[-1], Kind.UNDO) if self._undo else None

    def redo(self) -> Change | None:
        """Redo the transaction that was undone last. Return what it changed in the open document, if anything."""
        return self._repeat(self._redo[-1], Kind.REDO) if self._redo else None

    def add(self, documents: Iterable[Document]) -> list[Added]:
        """Store documents. Return the new and the known ones; an empty list if the write failed."""
        try:
            added = self.project.add(documents, by=self.annotator)
            if any(row.marks for row in added):
                self._undo, self._redo = self.project.history.stacks()
                self._kept_memory.forget()
        except UserError as error:
            self.failed.emit(error)
            return []
        self._take_labels()
        here = [row for row in added if self.document and row.document_id == self.document.id]
        if any(row.is_new or row.marks for row in here):
            self._reload()  # it was removed and added again, or got annotations
            self.saved.emit()
        self.stored.emit([])
        return added

    def take_suggestions(
        self, document: Document, tokens: Tokens, suggestions: Sequence[Suggestion], pipeline: str
    ) -> None:
        """Store the suggestions of a pipeline for a document, which it got as it was then. Decisions of people are kept."""

        def suggested(memory: Memory) -> Iterator[Document]:
            is_open = self.document is not None and self.document.id == document.id
            before = self.document if is_open and self.document else self.project.current(document)
            known = follow_renames(suggestions, self.project.labels.label_set().renamed)
            yield merge_suggestions(before, memory.correct(before.text, tokens, known), tokens, pipeline)

        def write() -> list[Document]:
            memory = self.memory()
            if memory is not None:
                return self.project.save_suggestions(suggested(memory))
            self._uncorrected.append((document, tokens, suggestions, pipeline))
            return []

        try:
            stored = self._retry(write)
        except KeyError:  # there is no such document
            return
        if stored:
            self._take_labels()
            if self.document is not None and self.document.id == document.id:
                self.document = stored[0]
                self.changed.emit(stored[0], None)
            self.stored.emit([document.id])

    def take_language(self, document_id: int, language: str) -> None:
        """Note the language that was detected in a document, unless one is known."""
        try:
            noted = bool(language) and self.project.note_language(document_id, language)
        except UserError as error:
            self.failed.emit(error)
            return
        if noted and self.document and self.document.id == document_id:
            self.document = described(self.document, {"language": language})
            self.changed.emit(self.document, None)

    def memory(self) -> Memory | None:
        """Return the memory, which is empty if it is switched off, and None while it is read in a thread.

        Raise UserError if it cannot be read.
        """
        return self._kept_memory.read() if self.project.settings.get(MEMORY) else Memory()

    def choose_remembered(self, names: Iterable[str], outcome: Outcome | None) -> None:
        """Choose the outcome of names (see annotate.names.memory.Remembered); None returns to what was corrected."""
        self.apply_all({}, ChooseOutcome(tuple(names), outcome))

    def use_memory(self, used: bool) -> None:
        """Switch the memory on or off."""
        try:
            self.project.settings.set(MEMORY, used)
        except UserError as error:
            self.failed.emit(error)
        self._kept_memory.forget()

    def let_overlap(self, allowed: bool) -> list[int]:
        """Allow or forbid overlap. Return the ids of the documents with overlapping annotations, which prevent forbidding it."""
        try:
            overlapping = self.project.settings.let_overlap(allowed)
        except UserError as error:
            self.failed.emit(error)
            return []
        if not overlapping:
            self._reload()
        return overlapping

    def reload_all(self) -> None:
        """Reload everything after a restore."""
        self.document = None
        self._kept_memory.forget()
        self._version = self.project.file.data_version()
        self._undo, self._redo = self.project.history.stacks()
        self._take_labels()

    def look_for_changes(self) -> None:
        """Reload what another process, such as a command, has written."""
        try:
            version = self.project.file.data_version()
            if version == self._version:
                return
            self._undo, self._redo = self.project.history.stacks()
            self._take_labels()
        except UserError as error:
            self.failed.emit(error)
            return
        self._version = version
        self._kept_memory.forget()
        self._reload()
        self.stored.emit([])
        self.othersWrote.emit()

    def stop(self) -> None:
        """Read the project no more: it is being closed."""
        self._kept_memory.stop()

    def _use_memory(self) -> None:
        """Correct what was opened and suggested while the memory was read."""
        late, self._uncorrected = self._uncorrected, []
        for suggestions in late:
            self.take_suggestions(*suggestions)
        if self.document is None:
            return
        try:
            document = self._reconsidered(self.document.id)
        except (KeyError, UserError):  # it was removed, or the disk fails: keep showing the old state
            return
        if document.annotations != self.document.annotations:
            self.document = document
            self.changed.emit(document, None)

    def _repeat(self, transaction: int, kind: Kind) -> Change | None:
        """Undo or redo a transaction on the documents as they are now. Return the change of the open one."""
        try:
            if self.project.labels.change_of(transaction):
                self._repeat_labels(transaction, kind)
                return None
            names = names_again(self.project, transaction, kind)
            if self._is_much(transaction, names):
                self.bulkEditRequested.emit((transaction, kind))
                return None
            ids = [change.document_id for change in self.project.history.changes(transaction)]
        except UserError as error:
            self.failed.emit(error)
            return None
        if ids and (self.document is None or self.document.id not in ids):
            self.open(ids[-1] if kind is Kind.UNDO else ids[0])  # before planning: opening may change suggestions
        again = partial(self._plan_again, transaction, kind)
        changes = self._write(again, kind, transaction, names=(lambda: names) if names else None) or []
        here = self.document.id if self.document else None
        return next((change for change in reversed(changes) if change.document_id == here), None)

    def _is_much(self, transaction: int, names: NamesChange | None) -> bool:
        """Return whether to undo or redo a transaction would block the window."""
        if names is not None and len(names.after.choices) > LARGE:
            return True
        documents_of = self.project.history.reach
        reached = documents_of(transaction)
        if not SYNC_DOCUMENT_LIMIT < reached <= _SYNC_STATES_LIMIT:
            return reached > _SYNC_STATES_LIMIT
        return any(documents_of(transaction, VERBS[edit]) > SYNC_DOCUMENT_LIMIT for edit in _SLOW_EDITS)

    def _plan(self, edit: Edit) -> list[Change]:
        """Plan an edit on the open document. Return no change if the edit has no effect."""
        change = plan(self.document, edit, self.annotator) if self.document else None
        return [change] if change and not change.is_empty else []

    def _plan_again(self, transaction: int, kind: Kind) -> Iterator[Change]:
        """Plan an undo or redo. Raise Conflict if the transaction is no longer the last one."""
        if (self._undo if kind is Kind.UNDO else self._redo)[-1:] != [transaction]:
            raise Conflict(CHANGED)
        return plan_again(self.project, self._document, transaction, kind)

    def _reconsidered(self, document_id: int) -> Document:
        """Return a document with the memory applied to its suggestions."""
        for _ in range(_MAX_TRIES):
            document = self.project.document(document_id)
            if document.state not in (DocumentState.TODO, DocumentState.STARTED):
                return document
            memory = self.memory()
            if memory is None:  # until it arrives
                return document
            stale, better = is_stale(document, memory), reconsider(document, memory)
            if better is document:
                break
            try:
                (document,) = self.project.save_suggestions([better])
            except Conflict:  # another process wrote since it was read
                self._kept_memory.forget()
                continue
            self.stored.emit([document_id])
            break
        if stale:
            self.stale.emit(document_id)
        return document

    def _repeat_labels(self, transaction: int, kind: Kind) -> None:
        if self.project.history.reach(transaction) > SYNC_DOCUMENT_LIMIT:
            self.bulkEditRequested.emit((transaction, kind))
            return
        try:
            repeat_labels(self.project, transaction, kind, by=self.annotator)
        except Conflict:
            self._catch_up()
            raise
        self._show_labels(transaction, kind)

    def _show_labels(self, transaction: int, kind: Kind) -> None:
        """Reload after a change of labels, which can change annotations of any document."""
        self._update_stacks(transaction, kind)
        self._kept_memory.forget()  # its labels may be gone
        self._take_labels()
        self._reload()
        self.stored.emit([])
        self.saved.emit()

    def _document(self, document_id: int) -> Document:
        if self.document and self.document.id == document_id:
            return self.document
        return self.project.document(document_id)

    def _write(
        self,
        planning: Callable[[], Iterable[Change]],
        kind: Kind,
        target: int | None = None,
        tries: int = _MAX_TRIES,
        names: Callable[[], NamesChange | None] | None = None,
    ) -> list[Change] | None:
        """Write planned changes in one transaction, then apply them in memory. Return them; None if nothing was written.

        If `planning` returns a generator, the changes are planned inside the transaction. `names` plans a change of what
        was decided of names.
        """
        changes: list[Change] = []
        decided: NamesChange | None = None

        def write() -> int | None:
            nonlocal decided
            changes.clear()
            planned, decided = planning(), names() if names else None
            return self._commit(_record(planned, changes), kind, target, decided) if planned or decided else None

        transaction = self._retry(write, tries)
        if transaction is None or not (changes or decided):
            return None
        if decided:
            self._kept_memory.note({*decided.before.choices, *decided.after.choices})
        self._update_stacks(transaction, kind)
        for change in changes:
            if self.document and change.document_id == self.document.id:
                self._note_decided(self.document, change)
                self.document = replay(self.document, change)
                self.changed.emit(self.document, change)
            else:
                self._kept_memory.forget()
        self._take_labels()
        if changes:
            self.stored.emit([change.document_id for change in changes])
        self.saved.emit()
        return changes

    def _commit(
        self, changes: Iterable[Change], kind: Kind, target: int | None, names: NamesChange | None = None
    ) -> int:
        try:
            return self.project.commit(changes, by=self.annotator, kind=kind, target=target, names=names)
        except Conflict:
            raise
        except UserError:
            self._reload()
            raise

    def _retry(self, write: Callable[[], T], tries: int = _MAX_TRIES) -> T | None:
        """Return the result of `write`; None if it failed, after emitting `failed`.

        After a Conflict the project is read again and `write` is called again, at most `tries` times in all.
        """
        for left in reversed(range(tries)):
            try:
                return write()
            except Conflict as error:
                self._catch_up()
                if not left:
                    self.failed.emit(error)
            except UserError as error:
                self.failed.emit(error)
                break
        return None

    def _catch_up(self) -> None:
        """Reload the project from disk after a Conflict."""
        before = self._version
        self._kept_memory.forget()
        self.look_for_changes()
        if self._version == before:
            self._reload()

    def _update_stacks(self, transaction: int, kind: Kind) -> None:
        if kind is Kind.DO:
            self._undo.append(transaction)
            self._redo.clear()
        elif kind is Kind.UNDO:
            self._redo.append(self._undo.pop())
        else:
            self._undo.append(self._redo.pop())
        if kind is not Kind.DO and not (self._undo and self._redo):  # there may be more than were read
            self._undo, self._redo = self.project.history.stacks()

    def _note_decided(self, document: Document, change: Change) -> None:
        spans = (*change.before.annotations, *change.after.annotations)
        self._kept_memory.note({document.text[a.start : a.end] for a in spans})

    def _take_labels(self) -> None:
        labels = self.project.labels.all()
        if labels != self.labels:
            self.labels = labels
            self.labelsChanged.emit()

    def _reload(self) -> None:
        """Reload the open document from disk."""
        if self.document is None:
            return
        try:
            self.document = self.project.document(self.document.id)
        except (KeyError, UserError):  # removed, or the disk fails: keep showing the old state
            return
        self.changed.emit(self.document, None)


def _record(changes: Iterable[Change], into: list[Change]) -> Iterator[Change]:
    """Yield changes, and append each to `into`."""
    for change in changes:
        into.append(change)
        yield change


def _size(edit: NamesEdit) -> int:
    return len(edit.choices) if isinstance(edit, PutChoices) else 0
