"""What is open: one project, one document. The only door through which annotations change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from annotate.edits import MARK_EACH, Change, Edit, MarkEach, plan, replay, suggest
from annotate.errors import UserError
from annotate.label_edits import LabelEdit
from annotate.model import Document, DocumentState, Label, Suggestion, Tokens
from annotate.names.memory import Memory, Outcome, is_stale, reconsider
from store.documents import Added
from store.history import Kind
from store.project import Project
from ui.acts import plan_again, plan_all

AT_ONCE = 100  # documents whose marks change while the window waits


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
        self.labels: list[Label] = project.labels()
        self._undo, self._redo = project.stacks()
        self._version = project.data_version()
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
                self.project.set_setting("document", self.document.id)
            except UserError as error:
                self.failed.emit(error)

    def apply(self, edit: Edit) -> bool:
        """Do an edit on the open document; whether it changed anything."""
        if self.document is None:
            return False
        try:
            change = plan(self.document, edit, self.annotator)
        except UserError as error:
            self.failed.emit(error)
            return False
        return not change.is_empty and self._write([change], Kind.DO)

    def apply_all(self, edits: Mapping[int, Edit]) -> bool:
        """Do an edit on each of these documents, by their ids, as one act; whether it changed anything by now."""
        if len(edits) > AT_ONCE and any(isinstance(edit, MarkEach) for edit in edits.values()):
            self.longAct.emit(dict(edits))
            return False
        try:
            changes = plan_all(self.project, self._document, edits, self.annotator)
        except KeyError:  # one is gone: what is shown is not true any more
            self.stored.emit([])
            return False
        except UserError as error:
            self.failed.emit(error)
            return False
        return bool(changes) and self._write(changes, Kind.DO)

    def change_labels(self, edit: LabelEdit) -> None:
        """Change the project's labels and the marks that have them, as one act."""
        try:
            if self.project.reach(edit) > AT_ONCE:
                self.longAct.emit(edit)
                return
            act = self.project.change_labels(edit, by=self.annotator)
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
                self._undo, self._redo = self.project.stacks()
                self._memory = None
        except UserError as error:
            self.failed.emit(error)
            return []
        self._take_labels()
        if self.document and any(one.marks and one.document_id == self.document.id for one in added):
            self._reload()
            self.saved.emit()
        self.stored.emit([])
        return added

    def take_suggestions(self, document_id: int, tokens: Tokens, found: Sequence[Suggestion], pipeline: str) -> None:
        """Store what a pipeline proposes for a document, around what people decided."""
        is_open = self.document is not None and self.document.id == document_id
        try:
            before = self._document(document_id)
            after = suggest(before, self.memory().improve(before.text, tokens, found), tokens, pipeline)
            self.project.save_suggestions([after])
        except KeyError:  # removed meanwhile
            return
        except UserError as error:
            self.failed.emit(error)
            return
        self._take_labels()
        if is_open:
            self.document = after
            self.changed.emit(after, None)
        self.stored.emit([document_id])

    def memory(self) -> Memory:
        """What is remembered of names now; nothing when that is switched off. UserError when it cannot be read."""
        if not self.project.uses_memory:
            return Memory()
        if self._memory is None:
            self._memory = self.project.memory()
        elif self._decided:
            self.project.remind(self._memory, self._decided)
        self._decided.clear()
        return self._memory

    def choose_remembered(self, names: Iterable[str], outcome: Outcome | None) -> None:
        """Choose what comes of names (see annotate.names.memory.Remembered), None to go by what was corrected again."""
        try:
            self.project.choose_remembered(names, outcome)
        except UserError as error:
            self.failed.emit(error)
        self._memory = None

    def use_memory(self, used: bool) -> None:
        """Whether names are suggested as they were corrected before."""
        try:
            self.project.set_setting("memory", used)
        except UserError as error:
            self.failed.emit(error)
        self._memory = None

    def let_overlap(self, allowed: bool) -> list[int]:
        """Let marks overlap in this project, or no longer; ids of the articles in which they do, which forbid the latter."""
        try:
            overlapping = [] if allowed else self.project.overlapping()
            if not overlapping:
                self.project.set_setting("overlap", allowed)
        except UserError as error:
            self.failed.emit(error)
            return []
        if not overlapping:
            self._reload()
        return overlapping

    def start_over(self) -> None:
        """The whole project was put back to an earlier state: nothing that was read is true any more."""
        self.document = self._memory = None
        self._version = self.project.data_version()
        self._undo, self._redo = self.project.stacks()
        self._take_labels()

    def look_for_changes(self) -> None:
        """Read anew what another process, such as a command, wrote meanwhile."""
        try:
            version = self.project.data_version()
            if version == self._version:
                return
            self._undo, self._redo = self.project.stacks()
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
            if self.project.is_label_act(act):
                self._labels_again(act, kind)
                return
            if self.project.reach(act, MARK_EACH) > AT_ONCE:
                self.longAct.emit((act, kind))
                return
            changes = plan_again(self.project, self._document, act, kind)
            if self.document is None or all(change.document_id != self.document.id for change in changes):
                self.open(changes[0].document_id)
        except UserError as error:
            self.failed.emit(error)
            return
        self._write(changes, kind, act)

    def _reconsidered(self, document_id: int) -> Document:
        """A document with what was learnt of names since its marks were suggested."""
        document = self.project.document(document_id)
        if document.state not in (DocumentState.TODO, DocumentState.STARTED):
            return document
        memory = self.memory()
        if is_stale(document, memory):
            self.stale.emit(document_id)
        better = reconsider(document, memory)
        if better is not document:
            self.project.save_suggestions([better])
            self.stored.emit([document_id])
        return better

    def _labels_again(self, act: int, kind: Kind) -> None:
        if self.project.reach(act) > AT_ONCE:
            self.longAct.emit((act, kind))
            return
        self.project.change_labels_again(act, by=self.annotator, kind=kind)
        self._show_labels(act, kind)

    def _show_labels(self, act: int, kind: Kind) -> None:
        """The labels were changed, and marks in any document."""
        self._remember(act, kind)
        self._take_labels()
        self._reload()
        self.stored.emit([])
        self.saved.emit()

    def _document(self, document_id: int) -> Document:
        if self.document and self.document.id == document_id:
            return self.document
        return self.project.document(document_id)

    def _write(self, changes: list[Change], kind: Kind, target: int | None = None) -> bool:
        try:
            act = self.project.commit(changes, by=self.annotator, kind=kind, target=target)
        except UserError as error:
            self._reload()
            self.failed.emit(error)
            return False
        self._remember(act, kind)
        for change in changes:
            if self.document and change.document_id == self.document.id:
                self._note_decided(self.document, change)
                self.document = replay(self.document, change)
                self.changed.emit(self.document, change)
            else:
                self._memory = None
        self.stored.emit([change.document_id for change in changes])
        self.saved.emit()
        return True

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
        labels = self.project.labels()
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
