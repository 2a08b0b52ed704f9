"""One open project in one window: going from article to article, done, later, undo, and what the panels show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from annotate.edits import Change, Finish, Flag, Reopen
from annotate.errors import UserError
from annotate.model import Document, DocumentState
from store.documents import Order
from ui.correcting import Correcting
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings import Settings
from ui.translate import sentence

_LOOK_EVERY = 1500  # milliseconds between looks at what other processes wrote


class Workbench(QObject):
    """Joins the window's widgets to the session."""

    documentShown = Signal(object)  # Document or None

    def __init__(self, window: MainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._last: Change | None = None
        self.window, self.session, self.settings = window, session, settings
        self.correcting = Correcting(session, window.article, window.labels, window.annotation_bar, self)
        window.title.setText(session.project.name)
        window.title.setToolTip(str(session.project.path))
        window.queue.set_source(self._ids, session.project.rows)
        self._connect_session()
        self._connect_window()
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(session.look_for_changes)
        self._look.start()

    def start(self) -> None:
        """Show the queue, and the article where work stopped last time."""
        last = self.session.project.setting("document")
        queue = self._ids(None, "", Order.ARRIVAL)
        is_there = isinstance(last, int) and last in set(queue)
        self.session.open(last if is_there else next(iter(queue), None))
        self._show_queue([])
        if not self.settings.hint_done and queue:
            self.window.notice.say(
                self.tr("Click a mark to correct it, double-click a word to mark it. Article right? Ctrl+Enter.")
            )

    def stop(self) -> None:
        """Look at the project no more: it is being closed."""
        self._look.stop()

    def done(self) -> None:
        """The article is right: on to the next. Asks first when part of it was never on the screen."""
        document, footer = self.session.document, self.window.footer
        if document is None:
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
        """The next article in the queue that is not done."""
        document = self.session.document
        following = self.window.queue.next_after(document.id) if document else None
        if following is not None:
            self.open(following)
        elif document and document.state in (DocumentState.DONE, DocumentState.FLAGGED):
            self.window.notice.say(self.tr("Everything here is done. Export writes the finished articles."))

    def open(self, document_id: int) -> None:
        """Show an article and give it the keyboard."""
        self.session.open(document_id)
        self.window.article.setFocus()

    def undo(self) -> None:
        """Take the last act back and show where it was."""
        self._show_place(self.session.undo)

    def redo(self) -> None:
        """Do it again and show where it was."""
        self._show_place(self.session.redo)

    def tell(self, error: UserError) -> None:
        """Say what went wrong, in the user's language."""
        self.window.notice.say(sentence(error), error=True)

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
        session.stored.connect(self._show_queue)
        session.failed.connect(self.tell)
        session.failed.connect(lambda _: self.window.status.set_saved(False))
        session.saved.connect(lambda: self.window.status.set_saved(True))
        session.labelsChanged.connect(lambda: self._show_names(session.document))

    def _connect_window(self) -> None:
        window = self.window
        window.queue.document_chosen.connect(self.open)
        window.footer.doneRequested.connect(self.done)
        window.footer.flagRequested.connect(self.flag)
        window.footer.reopenRequested.connect(self.reopen)
        window.footer.closed.connect(window.article.setFocus)
        window.footer.showUnseenRequested.connect(self._show_unseen)
        window.names.name_activated.connect(self.correcting.go_to_next_of)
        window.names.relabel_requested.connect(self.correcting.relabel)
        window.names.remove_requested.connect(self.correcting.remove)
        window.names.accept_requested.connect(self.correcting.accept)

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

    def _show_rest(self, document: Document | None, change: Change | None = None) -> None:
        self._show_names(document, change)
        self.window.footer.set_document(document)
        self.window.status.set_pipeline(document.pipeline if document else "")
        self.window.undo_button.defaultAction().setEnabled(self.session.can_undo)
        self.window.redo_button.defaultAction().setEnabled(self.session.can_redo)

    def _show_names(self, document: Document | None, change: Change | None = None) -> None:
        self.window.names.set_labels(self.session.labels)
        if document:
            self.window.names.set_document(document, self.correcting.warned, change)

    def _show_queue(self, ids: list[int]) -> None:
        """Rows that may look different; none named: the whole list. It stays as it was when the disk does not answer."""
        try:
            self._refresh_queue(ids)
        except UserError as error:
            self.tell(error)

    def _refresh_queue(self, ids: list[int]) -> None:
        queue = self.window.queue
        queue.set_counts(self.session.project.counts())
        if not ids:
            queue.refresh()
        for document_id in ids:
            queue.refresh_row(document_id)
        if self.session.document is None:
            first = next(iter(self._ids(None, "", Order.ARRIVAL)), None)
            if first is not None:
                self.session.open(first)

    def _ids(self, state: DocumentState | None, search: str, order: str) -> list[int]:
        return self.session.project.queue(state, search, Order(order))

    def _show_unseen(self) -> None:
        at = self.window.article.first_unseen()
        if at >= 0:
            self.window.article.show_span(at, at + 1)
