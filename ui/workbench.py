"""Connect the widgets of the window with the session: navigation, states, undo, panels."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotate.edits.annotations import Change, Describe, Finish, Flag, MarkEach, Note, Reopen
from annotate.errors import UserError
from annotate.model import SHOWN_STATES, Annotation, Document, DocumentState
from store.changes.history import Act, Kind
from store.errors import Damaged
from store.settings import OVERLAP, REASONS
from ui.actions.keymap import Keymap
from ui.article.controller import AnnotationController
from ui.article.doubts import Doubts
from ui.history.words import describe
from ui.main_window import MainWindow
from ui.names.who import WhoController
from ui.names.why import WhyWords
from ui.queue.controller import QueueController
from ui.queue.model import OPEN
from ui.session import Session
from ui.settings.preferences import Settings
from ui.translate import sentence
from ui.widgets.dialog import Dialog
from ui.widgets.label_titles import titles_of

_POLL_MS = 1500  # between checks whether another process wrote


class Workbench(QObject):
    """Connect the widgets of a window with its session."""

    documentShown = Signal(object)  # Document or None
    rescueRequested = Signal(Path)  # a damaged project

    def __init__(self, window: MainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._is_new = False  # nothing was ever corrected in this project
        self.window, self.session, self.settings = window, session, settings
        self.correcting = AnnotationController(session, window.article, window.labels, window.annotation_bar, self)
        window.title.setText(session.project.name)
        window.title.setToolTip(str(session.project.path))
        self.who = WhoController(session, window.names, window.article, window)
        self._doubts = Doubts(session, window.article, window.footer, self)
        self.queue = QueueController(window.queue, window.article, window.notice, session, self)
        self._connect_session()
        self._connect_window()
        self._look = QTimer(self, interval=_POLL_MS)
        self._look.timeout.connect(session.look_for_changes)
        self._look.start()

    def start(self) -> None:
        """Show the queue and the document that was open last."""
        self.queue.start()
        self._is_new = not self.session.can_undo and not self.session.can_redo
        if self.session.document is None and not self.window.queue.is_narrowed:
            self._show_emptiness()
        elif not self.settings.hint_done:
            text = self.tr("Click a mark to correct it, double-click a word to mark it. All correct? Press {key}.")
            self.window.notice.say(text.format(key=self._key("done")))
        elif not any(self.session.project.queue.counts()[state] for state in OPEN):
            self._show_end()

    def stop(self) -> None:
        """Keep what was typed, and stop reading the project, which is being closed."""
        self.window.details.save()
        self.window.footer.close_questions()
        self._look.stop()
        self.queue.stop()
        self.session.stop()

    def done(self) -> None:
        """Finish the document and open the next one.

        Ask first if part of it was never on the screen; point out contradictions in it once.
        """
        document, footer = self.session.document, self.window.footer
        if document is None:
            return
        if footer.is_asking_reason:
            footer.leave()
            return
        if document.state is not DocumentState.DONE:
            is_second = footer.is_asking_unseen or footer.is_pointing_out
            if not self.window.article.all_seen and not is_second:
                footer.ask_unseen()
                return
            if not footer.is_pointing_out and self._doubts.point_out():
                return
            if not self.session.apply(Finish()):
                return
        footer.close_questions()
        self.window.article.setFocus()
        self.next_document()

    def flag(self, reason: str) -> None:
        """Flag the document and open the next one."""
        document = self.session.document
        if document and self.session.apply(Flag(reason)):
            self._keep_reason(document.id, "")
            self.next_document()

    def _keep_reason(self, document_id: int, reason: str) -> None:
        """Store a reason that was typed and not given yet; "" forgets it."""
        settings, key = self.session.project.settings, str(document_id)
        kept = settings.get(REASONS)
        try:
            if reason != kept.get(key, ""):
                others = {one: typed for one, typed in kept.items() if one != key}
                settings.set(REASONS, others | ({key: reason} if reason else {}))
        except UserError as error:
            self.show_error(error)

    def reopen(self) -> None:
        """Reopen a finished or flagged document."""
        self.session.apply(Reopen())
        self.window.article.setFocus()  # the clicked button is hidden and lost the focus

    def next_document(self) -> None:
        """Open the next unfinished document of the queue. Say so if the list ended or nothing is left."""
        document = self.session.document
        if document is None:
            return
        following, is_above = self.window.queue.next_after(document.id)
        if following is not None:
            self.open(following)
            if is_above:
                self.window.notice.say(self.tr("End of the list. Here is the first article that is not done yet."))
        elif document.state in (DocumentState.DONE, DocumentState.FLAGGED):
            self._show_end()

    def _show_end(self) -> None:
        """Say that the list has no unfinished document, and offer the next step."""
        counts, notice = self.session.project.queue.counts(), self.window.notice
        left, later = sum(counts[state] for state in OPEN), counts[DocumentState.FLAGGED]
        if left and self.window.queue.is_narrowed:
            text = self.tr("Nothing left to do in this list, but %n article(s) are waiting elsewhere.", "", left)
            notice.say(text, self.tr("Show all articles"), self.window.queue.show_all)
        elif later and not left:
            text = self.tr(
                "Everything is done, except %n article(s) left for later. Choose Export for the training data.",
                "",
                later,
            )
            notice.say(text, self.tr("Export"), self.window.export_button.showMenu)
        elif not left:
            text = self.tr("Everything is done. Choose Export for the training data.")
            notice.say(text, self.tr("Export"), self.window.export_button.showMenu)

    def open(self, document_id: int) -> None:
        """Open a document and give it the focus."""
        self.window.details.save()
        self.session.open(document_id)
        self.window.article.setFocus()

    def ask_everywhere(self, name: str, label: str) -> None:
        """Show the mentions of a name in all documents, and apply what is chosen in one transaction."""
        from ui.project_wide.dialog import ProjectWideDialog

        project = self.session.project
        try:
            ids = project.queue.holding(name)
        except UserError as error:
            self.show_error(error)
            return
        dialog = ProjectWideDialog(
            name, label, self.session.labels, ids, project.document, self.window.theme, self.window
        )
        dialog.chosen.connect(self._mark_everywhere)
        dialog.spanChosen.connect(self.show_span)
        dialog.open()

    def show_span(self, document_id: int, start: int, end: int) -> None:
        """Open a document at a span, and select its annotation if there is one. Dialogs that stay open move away from it."""
        self.open(document_id)
        article = self.window.article
        annotation = (
            next((a for a in article.document.visible if (a.start, a.end) == (start, end)), None)
            if article.document
            else None
        )
        if annotation:
            article.set_current(annotation)
        else:
            article.show_span(start, end)
        beside = [d for d in self.window.findChildren(Dialog) if d.isVisible() and not d.isModal()]
        if not all(dialog.keep_clear_of(article.place_of(start, end)) for dialog in beside):
            article.show_span(start, end, is_high=True)
            for dialog in beside:
                dialog.keep_clear_of(article.place_of(start, end))

    def undo(self) -> None:
        """Undo the last transaction and show the first span it changed."""
        self._show_after(self.session.undo, Kind.UNDO)

    def redo(self) -> None:
        """Redo the last undone transaction and show the first span it changed."""
        self._show_after(self.session.redo, Kind.REDO)

    def let_overlap(self, allowed: bool) -> bool:
        """Allow overlap, or forbid it if no annotations overlap. Return whether it is allowed now."""
        overlapping = self.session.let_overlap(allowed)
        if overlapping:
            self.window.notice.say(
                self.tr("Marks overlap in %n article(s): first remove one of each pair there.", "", len(overlapping)),
                self.tr("Show the first"),
                lambda: self._show_overlap(overlapping[0]),
            )
        return self.session.project.settings.get(OVERLAP)

    def _show_overlap(self, document_id: int) -> None:
        """Open a document at its first overlapping annotation."""
        self.open(document_id)
        document = self.session.document
        annotations = document.visible if document else []
        inner = next((b for a, b in pairwise(annotations) if b.start < a.end), None)
        if inner:
            self.window.article.set_current(inner)

    def show_error(self, error: UserError) -> None:
        """Show an error in the notice bar; offer to rescue a damaged project."""
        if not isinstance(error, Damaged):
            self.window.notice.say(sentence(error), error=True)
            return
        path = Path(str(error.values["path"]))
        where = f"{path} ({error.values['what']})" if "what" in error.values else str(path)
        text = self.tr("This project is damaged: {where}. Rescue copies what can be read into a new project beside it.")
        self.window.notice.say(
            text.format(where=where), self.tr("Rescue…"), lambda: self.rescueRequested.emit(path), error=True
        )

    def _ask_across(self, annotate: Callable[[], None]) -> None:
        text = self.tr("Nothing was changed: the mark would reach into another paragraph.")
        self.window.notice.say(text, self.tr("Mark it anyway"), annotate)

    def _mark_everywhere(self, edits: dict[int, MarkEach]) -> None:
        spans = sum(len(edit.spans) for edit in edits.values())
        if self.session.apply_all(edits):
            done = self.tr("%n mention(s)", "", spans) + " · " + self.tr("%n article(s)", "", len(edits))
            self.window.notice.say(done, self.tr("Undo"), self.undo)

    def _show_after(self, repeat: Callable[[], Change | None], kind: Kind) -> None:
        """Undo or redo, then show the first span that changed in the open document."""
        act, before = self.session.next_act(kind), self.session.document
        change = repeat()
        touched = [*change.after.annotations, *change.before.annotations] if change else []
        if touched:
            self.window.article.show_span(touched[0].start, touched[0].end)
        self._show_note()  # and why: what is known of a name may be another
        if act and act != self.session.next_act(kind):
            self._say_repeated(act, kind, before)

    def _say_repeated(self, act: Act, kind: Kind, before: Document | None) -> None:
        """Say what was undone or redone if it was in another document than the one that was open, or in several."""
        told, here = describe(act, titles_of(self.session.labels)), self.session.document
        is_undo, notice = kind is Kind.UNDO, self.window.notice
        if act.documents > 1:
            where = self.tr("%n article(s)", "", act.documents)
            text = self.tr("Undone in {where}: {act}.") if is_undo else self.tr("Redone in {where}: {act}.")
            notice.say(text.format(where=where, act=told))
        elif before and here and before.id != here.id:
            text = self.tr("Undone in this article: {act}.") if is_undo else self.tr("Redone in this article: {act}.")
            notice.say(text.format(act=told), self.tr("Go back"), lambda: self.open(before.id))

    def _connect_session(self) -> None:
        session = self.session
        session.opened.connect(self._show_document)
        session.changed.connect(self._show_change)
        self.queue.undoRequested.connect(self.undo)
        self.queue.failed.connect(self.show_error)
        session.failed.connect(self.show_error)
        session.failed.connect(lambda _: self.window.status.set_saved(False))
        self.window.notice.errorEnded.connect(
            lambda: self.window.status.set_saved(True)
        )  # what failed is not on screen
        session.saved.connect(lambda: self.window.status.set_saved(True))
        session.saved.connect(self._show_undoable)  # also after acts that change no article
        session.saved.connect(self._follow_apart)
        session.labelsChanged.connect(lambda: self._show_names(session.document))

    def _connect_window(self) -> None:
        window = self.window
        window.queue.documentChosen.connect(self.open)
        window.queue.listShown.connect(self._show_emptiness)
        window.empty_sheet.addRequested.connect(window.add_button.showMenu)
        window.footer.doneRequested.connect(self.done)
        window.footer.flagRequested.connect(self.flag)
        window.footer.reopenRequested.connect(self.reopen)
        window.footer.closed.connect(window.article.setFocus)
        window.article.detailsRequested.connect(window.details.ask)
        window.details.described.connect(lambda name, value: self.session.apply(Describe(name, value)))
        window.details.failed.connect(self.show_error)
        window.details.corrected.connect(window.notice.end)
        window.details.closed.connect(window.article.setFocus)
        window.footer.reasonKept.connect(self._keep_reason)
        window.article.escaped.connect(window.footer.close_questions)
        window.footer.showUnseenRequested.connect(self._show_unseen)
        self.correcting.everywhereRequested.connect(self.ask_everywhere)
        self.correcting.acrossParagraphs.connect(self._ask_across)
        self.correcting.changedMany.connect(lambda text: window.notice.say(text, self.tr("Undo"), self.undo))
        window.names.list.clicked.connect(lambda _: window.article.setFocus())
        window.names.nameActivated.connect(self.correcting.go_to_next_of)
        window.names.relabelRequested.connect(self.correcting.relabel)
        window.names.removeRequested.connect(self.correcting.remove)
        window.names.acceptRequested.connect(self.correcting.accept)
        window.names.mendRequested.connect(self.correcting.mend)
        window.names.addRequested.connect(self.correcting.add_again)
        window.names.noteRequested.connect(self._ask_note)
        window.names.whoRequested.connect(self.who.ask_of)
        self.who.answered.connect(self._show_note)
        self.who.failed.connect(self.show_error)
        window.names.note.written.connect(self._write_note)
        window.names.note.left.connect(window.article.setFocus)
        window.article.currentChanged.connect(lambda *_: self._show_note())
        window.names.sure.accepted.connect(self.correcting.accept_each)

    def _show_document(self, document: Document | None) -> None:
        self.window.footer.close_questions()
        if document:
            self.window.queue.set_current(document.id)
            kept = self.session.project.settings.get(REASONS)
            self.window.footer.set_kept_reason(kept.get(str(document.id), ""))
        self._follow_apart()
        self._show_rest(document)
        self.documentShown.emit(document)

    def _show_change(self, document: Document, change: Change | None) -> None:
        self._show_rest(document, change)
        if change:
            self.window.notice.settle()
            if not self.settings.hint_done:
                self.settings.hint_done = True
            if self._is_new and change.touches_annotations:
                self._is_new = False
                text = self.tr("Digit keys change the label, {remove} removes the mark. All correct? Press {done}.")
                self.window.notice.say(text.format(remove=self._key("remove"), done=self._key("done")))

    def _show_rest(self, document: Document | None, change: Change | None = None) -> None:
        self._show_names(document, change)
        self.window.details.set_document(document)
        self._show_note()
        self._show_emptiness()
        self.window.footer.set_document(document)
        self.window.status.set_pipeline(document.pipeline if document else "")
        self._show_undoable()

    def _show_undoable(self) -> None:
        """Enable undo and redo when there is something to undo and redo."""
        self.window.undo_button.defaultAction().setEnabled(self.session.can_undo)
        self.window.redo_button.defaultAction().setEnabled(self.session.can_redo)

    def _show_emptiness(self) -> None:
        """Say on the sheet what to do while no document is open."""
        if self.session.document is not None:
            self.window.empty_sheet.hide()
            return
        counts = self.session.project.queue.counts()
        self.window.empty_sheet.tell(is_project_empty=not any(counts[state] for state in SHOWN_STATES))

    def _ask_note(self, ids: list[int]) -> None:
        """Go to a mention of a name and let its note be typed."""
        self.correcting.go_to_next_of(ids)
        self.window.names.note.setFocus()

    def _write_note(self, subject: tuple[int, int], text: str) -> None:
        """Store the note on an annotation, or on the document if the annotation's id is 0."""
        document_id, annotation_id = subject
        self.session.apply_all({document_id: Note(annotation_id, text) if annotation_id else Describe("note", text)})

    def _show_note(self) -> None:
        """Show the note on the current annotation, else that on the document."""
        document, current = self.session.document, self.window.article.current
        if document is None:
            self.window.names.note.show_note((0, 0), "", "")
        elif current is None:
            self.window.names.note.show_note((document.id, 0), "", document.note)
        else:
            name = document.text[current.start : current.end]
            self.window.names.note.show_note((document.id, current.id), name, current.note)
        self.window.names.tell_why(self._why(document, current) if document and current else "")

    def _why(self, document: Document, mark: Annotation) -> str:
        """Return why a mark is there, in one line."""
        try:
            known = self.session.project.memory.of(document.text[mark.start : mark.end])
            who = self.who.told(document, mark)
        except UserError:  # opening the article said so
            return ""
        return WhyWords().line(document, mark, *known, who)

    def _follow_apart(self) -> None:
        """Show the names again when another one is a name of its own."""
        try:
            if self.window.names.set_apart(self.session.project.memory.apart()):
                self._show_names(self.session.document)
        except UserError as error:
            self.show_error(error)

    def _show_names(self, document: Document | None, change: Change | None = None) -> None:
        self.window.names.set_labels(self.session.labels)
        self.window.names.set_document(document or Document(""), lambda: self.correcting.misaligned, change)

    def _key(self, action_id: str) -> str:
        return Keymap(self.settings).first(action_id)

    def _show_unseen(self) -> None:
        offset = self.window.article.first_unseen()
        if offset >= 0:
            self.window.article.show_span(offset, offset + 1)
