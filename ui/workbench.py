"""One open project in one window: going from article to article, done, later, undo, and what the panels show."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotate.edits.annotations import Change, Finish, Flag, MarkEach, Reopen
from annotate.errors import UserError
from annotate.model import Document, DocumentState
from store.errors import Damaged
from store.settings import OVERLAP
from ui.actions.keymap import Keymap
from ui.article.controller import AnnotationController
from ui.main_window import MainWindow
from ui.project_wide.dialog import ProjectWideDialog
from ui.queue.controller import QueueController
from ui.queue.model import OPEN
from ui.session import Session
from ui.settings.preferences import Settings
from ui.translate import sentence

_LOOK_EVERY = 1500  # milliseconds between looks at what other processes wrote


class Workbench(QObject):
    """Joins the window's widgets to the session."""

    documentShown = Signal(object)  # Document or None
    rescueRequested = Signal(Path)  # a damaged project

    def __init__(self, window: MainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._last: Change | None = None
        self._is_new = False  # nothing was ever corrected in this project
        self.window, self.session, self.settings = window, session, settings
        self.correcting = AnnotationController(session, window.article, window.labels, window.annotation_bar, self)
        window.title.setText(session.project.name)
        window.title.setToolTip(str(session.project.path))
        self.queue = QueueController(window.queue, window.article, window.notice, session, self)
        self._connect_session()
        self._connect_window()
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(session.look_for_changes)
        self._look.start()

    def start(self) -> None:
        """Show the queue, and the article where work stopped last time."""
        self.queue.start()
        self._is_new = not self.session.can_undo and not self.session.can_redo
        if self.session.document is None and not self.window.queue.is_narrowed:
            said = self.tr("Drop articles here, paste one with {key}, or choose Add.").format(key=self._key("paste"))
            self.window.notice.say(said, self.tr("Add"), self.window.add_button.showMenu)
        elif not self.settings.hint_done:
            said = self.tr("Click a mark to correct it, double-click a word to mark it. Article right? {key}.")
            self.window.notice.say(said.format(key=self._key("done")))
        elif not any(self.session.project.queue.counts()[state] for state in OPEN):
            self._tell_end()

    def stop(self) -> None:
        """Look at the project no more: it is being closed."""
        self._look.stop()
        self.queue.stop()

    def done(self) -> None:
        """The article is right: on to the next. Asks first when part of it was never on the screen."""
        document, footer = self.session.document, self.window.footer
        if document is None:
            return
        if footer.is_asking_reason:
            footer.leave()
            return
        if document.state is not DocumentState.DONE:
            if not self.window.article.all_seen and not footer.is_asking_unseen:
                footer.ask_unseen()
                return
            if not self.session.apply(Finish()):
                return
        footer.close_questions()
        self.next_document()

    def flag(self, reason: str) -> None:
        """Leave the article for later, and go on."""
        if self.session.apply(Flag(reason)):
            self.next_document()

    def reopen(self) -> None:
        """Take a finished or flagged article up again."""
        self.session.apply(Reopen())
        self.window.article.setFocus()  # the button that was clicked is gone, and the keyboard with it

    def next_document(self) -> None:
        """The next article in the queue that is not done; says where one is when the list ends."""
        document = self.session.document
        if document is None:
            return
        following, is_above = self.window.queue.next_after(document.id)
        if following is not None:
            self.open(following)
            if is_above:
                self.window.notice.say(self.tr("That was the end of the list: here is its first unfinished article."))
        elif document.state in (DocumentState.DONE, DocumentState.FLAGGED):
            self._tell_end()

    def _tell_end(self) -> None:
        """No article in the list is left to do: say what comes next."""
        counts, notice = self.session.project.queue.counts(), self.window.notice
        left, later = sum(counts[state] for state in OPEN), counts[DocumentState.FLAGGED]
        if left and self.window.queue.is_narrowed:
            said = self.tr("Nothing is left to do in this list, but %n article(s) elsewhere.", "", left)
            notice.say(said, self.tr("Show all articles"), self.window.queue.show_all)
        elif later and not left:
            said = self.tr(
                "Everything is done but %n article(s) left for later. Export writes training data.", "", later
            )
            notice.say(said, self.tr("Export"), self.window.export_button.showMenu)
        elif not left:
            said = self.tr("Everything is done. Export writes training data.")
            notice.say(said, self.tr("Export"), self.window.export_button.showMenu)

    def open(self, document_id: int) -> None:
        """Show an article and give it the keyboard."""
        self.session.open(document_id)
        self.window.article.setFocus()

    def ask_everywhere(self, name: str, label: str) -> None:
        """Show all places of a name in all articles, and do what is chosen for them as one act."""
        project = self.session.project
        try:
            ids = project.queue.holding(name)
        except UserError as error:
            self.tell(error)
            return
        dialog = ProjectWideDialog(
            name, label, self.session.labels, ids, project.document, self.window.theme, self.window
        )
        dialog.chosen.connect(self._mark_everywhere)
        dialog.placeChosen.connect(self.show_place)
        dialog.open()

    def show_place(self, document_id: int, start: int, end: int) -> None:
        """Open an article at a place, on its mark if there is one."""
        self.open(document_id)
        article = self.window.article
        mark = (
            next((a for a in article.document.visible if (a.start, a.end) == (start, end)), None)
            if article.document
            else None
        )
        if mark:
            article.set_current(mark)
        else:
            article.show_span(start, end)

    def undo(self) -> None:
        """Take the last act back and show where it was."""
        self._show_place(self.session.undo)

    def redo(self) -> None:
        """Do it again and show where it was."""
        self._show_place(self.session.redo)

    def let_overlap(self, allowed: bool) -> bool:
        """Let marks overlap, or no longer, unless some do; whether they may now."""
        overlapping = self.session.let_overlap(allowed)
        if overlapping:
            self.window.notice.say(
                self.tr("Marks overlap in %n article(s): remove one of each pair there first.", "", len(overlapping)),
                self.tr("Show the first"),
                lambda: self._show_overlap(overlapping[0]),
            )
        return self.session.project.settings.get(OVERLAP)

    def _show_overlap(self, document_id: int) -> None:
        """Open an article at the first mark that another overlaps."""
        self.open(document_id)
        document = self.session.document
        marks = document.visible if document else []
        inner = next((b for a, b in pairwise(marks) if b.start < a.end), None)
        if inner:
            self.window.article.set_current(inner)

    def tell(self, error: UserError) -> None:
        """Say what went wrong, in the user's language; of a damaged project also what to do."""
        if not isinstance(error, Damaged):
            self.window.notice.say(sentence(error), error=True)
            return
        path = Path(str(error.values["path"]))
        where = f"{path} ({error.values['what']})" if "what" in error.values else str(path)
        said = self.tr("This project is damaged: {where}. Rescue copies what can be read into a new project beside it.")
        self.window.notice.say(
            said.format(where=where), self.tr("Rescue…"), lambda: self.rescueRequested.emit(path), error=True
        )

    def _ask_across(self, mark: Callable[[], None]) -> None:
        said = self.tr("Nothing was changed: the mark would reach into another paragraph.")
        self.window.notice.say(said, self.tr("Mark it all the same"), mark)

    def _mark_everywhere(self, edits: dict[int, MarkEach]) -> None:
        places = sum(len(edit.spans) for edit in edits.values())
        if self.session.apply_all(edits):
            done = self.tr("%n place(s)", "", places) + " · " + self.tr("%n article(s)", "", len(edits))
            self.window.notice.say(done, self.tr("Undo"), self.undo)

    def _show_place(self, act: Callable[[], None]) -> None:
        self._last = None
        act()
        last: Change | None = self._last  # set by _show_change meanwhile
        touched = [*last.after.annotations, *last.before.annotations] if last else []
        if touched:
            self.window.article.show_span(touched[0].start, touched[0].end)

    def _connect_session(self) -> None:
        session = self.session
        session.opened.connect(self._show_document)
        session.changed.connect(self._show_change)
        self.queue.undoRequested.connect(self.undo)
        self.queue.failed.connect(self.tell)
        session.failed.connect(self.tell)
        session.failed.connect(lambda _: self.window.status.set_saved(False))
        session.saved.connect(lambda: self.window.status.set_saved(True))
        session.labelsChanged.connect(lambda: self._show_names(session.document))

    def _connect_window(self) -> None:
        window = self.window
        window.queue.documentChosen.connect(self.open)
        window.footer.doneRequested.connect(self.done)
        window.footer.flagRequested.connect(self.flag)
        window.footer.reopenRequested.connect(self.reopen)
        window.footer.closed.connect(window.article.setFocus)
        window.article.escaped.connect(window.footer.close_questions)
        window.footer.showUnseenRequested.connect(self._show_unseen)
        self.correcting.everywhereRequested.connect(self.ask_everywhere)
        self.correcting.acrossParagraphs.connect(self._ask_across)
        self.correcting.changedMany.connect(lambda said: window.notice.say(said, self.tr("Undo"), self.undo))
        window.names.nameActivated.connect(self.correcting.go_to_next_of)
        window.names.relabelRequested.connect(self.correcting.relabel)
        window.names.removeRequested.connect(self.correcting.remove)
        window.names.acceptRequested.connect(self.correcting.accept)
        window.names.mendRequested.connect(self.correcting.mend)

    def _show_document(self, document: Document | None) -> None:
        self.window.footer.close_questions()
        if document:
            self.window.queue.set_current(document.id)
        self._show_rest(document)
        self.documentShown.emit(document)

    def _show_change(self, document: Document, change: Change | None) -> None:
        self._last = change
        self._show_rest(document, change)
        if change:
            self.window.notice.settle()
            if not self.settings.hint_done:
                self.settings.hint_done = True
            if self._is_new and change.touches_annotations:
                self._is_new = False
                said = self.tr("Digit keys change the label, {remove} removes it. Article right? {done}.")
                self.window.notice.say(said.format(remove=self._key("remove"), done=self._key("done")))

    def _show_rest(self, document: Document | None, change: Change | None = None) -> None:
        self._show_names(document, change)
        self.window.footer.set_document(document)
        self.window.status.set_pipeline(document.pipeline if document else "")
        self.window.undo_button.defaultAction().setEnabled(self.session.can_undo)
        self.window.redo_button.defaultAction().setEnabled(self.session.can_redo)

    def _show_names(self, document: Document | None, change: Change | None = None) -> None:
        self.window.names.set_labels(self.session.labels)
        self.window.names.set_document(document or Document(""), lambda: self.correcting.misaligned, change)

    def _key(self, act_id: str) -> str:
        return Keymap(self.settings).first(act_id)

    def _show_unseen(self) -> None:
        at = self.window.article.first_unseen()
        if at >= 0:
            self.window.article.show_span(at, at + 1)
