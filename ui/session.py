"""What is open: one project, one document. The only door through which annotations change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotate.edits.annotations import MARK_EACH, Change, Edit, Finish, MarkEach, plan, replay
from annotate.edits.labels import LabelEdit
from annotate.errors import UserError
from annotate.label_map import followed
from annotate.model import Document, DocumentState, Label, Suggestion, Tokens
from annotate.names.memory import Memory, Outcome, is_stale, reconsider
from annotate.suggestions import suggest
from store.changes.history import Kind
from store.changes.preconditions import CHANGED, Conflict
from store.documents.document_rows import Added
from store.project import Project
from store.settings import DOCUMENT, MEMORY
from ui.tasks.bulk_edits import plan_again, plan_all

SYNC_DOCUMENT_LIMIT = 100  # documents whose marks change while the window waits
_TRIES = 3  # for an act while others write the same document

T = TypeVar("T")


class Session(QObject):
    """Applies edits: on disk first, then in memory, then told to the views.

    A failed write leaves document and screen as they were and emits `failed` with a UserError.
    """

    glimpsed = Signal(object)  # Document: how a long one starts, to be looked at while the rest of it is read
    opened = Signal(object)  # Document or None
    changed = Signal(object, object)  # Document, Change (None: read anew)
    stale = Signal(int)  # a document whose suggestions only its pipeline can put right
    othersWrote = Signal()  # another process did: articles may be new
    stored = Signal(list)  # ids of documents whose row in the queue may look different; empty: any
    labelsChanged = Signal()
    saved = Signal()
    longAct = Signal(object)  # what LongAct is to do: it would keep the window waiting here
    failed = Signal(object)  # UserError

    def __init__(self, project: Project, annotator: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.annotator = annotator
        self.document: Document | None = None
        self.labels: list[Label] = project.labels.all()
        self._undo, self._redo = project.history.stacks()
        self._version = project.file.data_version()
        self._memory: Memory | None = None
        self._decided: set[str] = set()  # names that something was decided of since the memory was read

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return bool(self._redo)

    def open(self, document_id: int | None) -> None:
        """Show a document as the memory of names has it now, or none; what cannot be read leaves the one that was there."""
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
        """Do an edit on the open document; whether it changed anything."""
        tries = 1 if isinstance(edit, Finish) else _TRIES  # only what was seen is accepted
        return self._write(partial(self._plan, edit), Kind.DO, tries=tries)

    def apply_all(self, edits: Mapping[int, Edit]) -> bool:
        """Do an edit on each of these documents, by their ids, as one act; whether it changed anything by now."""
        if len(edits) > SYNC_DOCUMENT_LIMIT and any(isinstance(edit, MarkEach) for edit in edits.values()):
            self.longAct.emit(dict(edits))
            return False
        try:
            return self._write(partial(plan_all, self.project, self._document, edits, self.annotator), Kind.DO)
        except KeyError:  # one is gone: what is shown is not true any more
            self.stored.emit([])
            return False

    def change_labels(self, edit: LabelEdit) -> None:
        """Change the project's labels and the marks that have them, as one act."""
        try:
            if self.project.labels.reach(edit) > SYNC_DOCUMENT_LIMIT:
                self.longAct.emit(edit)
                return
            act = self.project.labels.change(edit, by=self.annotator)
        except UserError as error:
            self.failed.emit(error)
            return
        if act is not None:
            self._show_labels(act, Kind.DO)

    def undo(self) -> None:
        """Take the last act back, in whichever document it was."""
        if self._undo:
            self._again(self._undo[-1], Kind.UNDO)

    def redo(self) -> None:
        """Do the act that was last taken back again."""
        if self._redo:
            self._again(self._redo[-1], Kind.REDO)

    def add(self, documents: Iterable[Document]) -> list[Added]:
        """Store new documents; the ones already there are named in the answer. Empty when the write failed."""
        try:
            added = self.project.add(documents, by=self.annotator)
            if any(one.marks for one in added):
                self._undo, self._redo = self.project.history.stacks()
                self._memory = None
        except UserError as error:
            self.failed.emit(error)
            return []
        self._take_labels()
        here = [one for one in added if self.document and one.document_id == self.document.id]
        if any(one.is_new or one.marks for one in here):
            self._reload()  # it was removed and returned, or got marks
            self.saved.emit()
        self.stored.emit([])
        return added

    def take_suggestions(self, document_id: int, tokens: Tokens, found: Sequence[Suggestion], pipeline: str) -> None:
        """Store what a pipeline proposes for a document, around what people decided."""

        def suggested() -> Iterator[Document]:
            before = self._document(document_id)
            known = followed(found, self.project.labels.label_set().renamed)
            yield suggest(before, self.memory().improve(before.text, tokens, known), tokens, pipeline)

        try:
            stored = self._tried(lambda: self.project.save_suggestions(suggested()))
        except KeyError:  # there is no such document
            return
        if stored:
            self._take_labels()
            if self.document is not None and self.document.id == document_id:
                self.document = stored[0]
                self.changed.emit(stored[0], None)
            self.stored.emit([document_id])

    def memory(self) -> Memory:
        """What is remembered of names now; nothing when that is switched off. UserError when it cannot be read."""
        if not self.project.settings.get(MEMORY):
            return Memory()
        if self._memory is None:
            self._memory = self.project.memory.read()
        elif self._decided:
            self.project.memory.refresh(self._memory, self._decided)
        self._decided.clear()
        return self._memory

    def choose_remembered(self, names: Iterable[str], outcome: Outcome | None) -> None:
        """Choose what comes of names (see annotate.names.memory.Remembered), None to go by what was corrected again."""
        try:
            self.project.memory.choose(names, outcome)
        except UserError as error:
            self.failed.emit(error)
        self._memory = None

    def use_memory(self, used: bool) -> None:
        """Whether names are suggested as they were corrected before."""
        try:
            self.project.settings.set(MEMORY, used)
        except UserError as error:
            self.failed.emit(error)
        self._memory = None

    def let_overlap(self, allowed: bool) -> list[int]:
        """Let marks overlap in this project, or no longer; ids of the articles in which they do, which forbid the latter."""
        try:
            overlapping = self.project.settings.let_overlap(allowed)
        except UserError as error:
            self.failed.emit(error)
            return []
        if not overlapping:
            self._reload()
        return overlapping

    def start_over(self) -> None:
        """The whole project was put back to an earlier state: nothing that was read is true any more."""
        self.document = self._memory = None
        self._version = self.project.file.data_version()
        self._undo, self._redo = self.project.history.stacks()
        self._take_labels()

    def look_for_changes(self) -> None:
        """Read anew what another process, such as a command, wrote meanwhile."""
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
        self._memory = None
        self._reload()
        self.stored.emit([])
        self.othersWrote.emit()

    def _again(self, act: int, kind: Kind) -> None:
        """Do an act's changes, or their inverses, on the documents as they are now."""
        try:
            if self.project.labels.is_changed_by(act):
                self._labels_again(act, kind)
                return
            if self.project.history.reach(act, MARK_EACH) > SYNC_DOCUMENT_LIMIT:
                self.longAct.emit((act, kind))
                return
            ids = [change.document_id for change in self.project.history.changes(act)]
        except UserError as error:
            self.failed.emit(error)
            return
        if self.document is None or self.document.id not in ids:
            self.open(ids[-1] if kind is Kind.UNDO else ids[0])  # before planning: opening may change suggestions
        self._write(partial(self._plan_again, act, kind), kind, act)

    def _plan(self, edit: Edit) -> list[Change]:
        """Plan an edit on the open document; nothing when it would change nothing."""
        change = plan(self.document, edit, self.annotator) if self.document else None
        return [change] if change and not change.is_empty else []

    def _plan_again(self, act: int, kind: Kind) -> Iterator[Change]:
        """Plan taking an act back, or doing it again. Conflict when it is not the last one any more."""
        if (self._undo if kind is Kind.UNDO else self._redo)[-1:] != [act]:
            raise Conflict(CHANGED)
        return plan_again(self.project, self._document, act, kind)

    def _reconsidered(self, document_id: int) -> Document:
        """A document with what was learnt of names since its marks were suggested."""
        for _ in range(_TRIES):
            document = self.project.document(document_id)
            if document.state not in (DocumentState.TODO, DocumentState.STARTED):
                return document
            memory = self.memory()
            stale, better = is_stale(document, memory), reconsider(document, memory)
            if better is document:
                break
            try:
                (document,) = self.project.save_suggestions([better])
            except Conflict:  # somebody else wrote since it was read
                self._memory = None
                continue
            self.stored.emit([document_id])
            break
        if stale:
            self.stale.emit(document_id)
        return document

    def _labels_again(self, act: int, kind: Kind) -> None:
        if self.project.history.reach(act) > SYNC_DOCUMENT_LIMIT:
            self.longAct.emit((act, kind))
            return
        try:
            self.project.labels.repeat(act, by=self.annotator, kind=kind)
        except Conflict:
            self._catch_up()
            raise
        self._show_labels(act, kind)

    def _show_labels(self, act: int, kind: Kind) -> None:
        """The labels were changed, and marks in any document."""
        self._remember(act, kind)
        self._memory = None  # it knows names by labels that may be gone
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
        tries: int = _TRIES,
    ) -> bool:
        """Write what is planned as one act, on disk and then in memory; whether anything changed.

        `planning` may return a generator, which then plans inside the transaction.
        """
        changes: list[Change] = []

        def write() -> int | None:
            changes.clear()
            planned = planning()
            return self._commit(_noted(planned, changes), kind, target) if planned else None

        act = self._tried(write, tries)
        if act is None or not changes:
            return False
        self._remember(act, kind)
        for change in changes:
            if self.document and change.document_id == self.document.id:
                self._note_decided(self.document, change)
                self.document = replay(self.document, change)
                self.changed.emit(self.document, change)
            else:
                self._memory = None
        self._take_labels()
        self.stored.emit([change.document_id for change in changes])
        self.saved.emit()
        return True

    def _commit(self, changes: Iterable[Change], kind: Kind, target: int | None) -> int:
        try:
            return self.project.commit(changes, by=self.annotator, kind=kind, target=target)
        except Conflict:
            raise
        except UserError:
            self._reload()
            raise

    def _tried(self, write: Callable[[], T], tries: int = _TRIES) -> T | None:
        """What `write` returns; None when it failed, which is told.

        What it wrote for another state of the project is written again for the one on disk, `tries` times in all.
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
        """Read what is on disk, whoever wrote it."""
        before, self._memory = self._version, None
        self.look_for_changes()
        if self._version == before:
            self._reload()

    def _remember(self, act: int, kind: Kind) -> None:
        if kind is Kind.DO:
            self._undo.append(act)
            self._redo.clear()
        elif kind is Kind.UNDO:
            self._redo.append(self._undo.pop())
        else:
            self._undo.append(self._redo.pop())

    def _note_decided(self, document: Document, change: Change) -> None:
        spans = (*change.before.annotations, *change.after.annotations)
        self._decided |= {document.text[a.start : a.end] for a in spans}

    def _take_labels(self) -> None:
        labels = self.project.labels.all()
        if labels != self.labels:
            self.labels = labels
            self.labelsChanged.emit()

    def _reload(self) -> None:
        """The open document as it stands on disk."""
        if self.document is None:
            return
        try:
            self.document = self.project.document(self.document.id)
        except (KeyError, UserError):  # gone, or the disk does not answer: what is shown stays
            return
        self.changed.emit(self.document, None)


def _noted(changes: Iterable[Change], into: list[Change]) -> Iterator[Change]:
    """Changes on their way to be written, kept for what comes after."""
    for change in changes:
        into.append(change)
        yield change
