"""The controller of the queue: its lists, bulk edits, and the reading position of the last session."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from annotate.edits.annotations import Discard, Edit, Finish, Flag, Reopen
from annotate.errors import UserError
from annotate.model import Document, DocumentState
from store.documents.listing import Listing
from store.documents.search import hits
from store.queue_query import Order
from store.settings import DOCUMENT, POSITION, QUEUE, ReadingPosition
from ui.article.view import ArticleView
from ui.queue.panel import QueuePanel
from ui.queue.reader import QueueReader
from ui.session import Session
from ui.tasks.bulk_edits import UNFINISHED, BulkEdit, EditEach
from ui.translate import grouped
from ui.widgets.notice_bar import NoticeBar

_SHOWN_AT_ONCE = 1000  # documents of the list, before the rest is found
_COSTS_MS = 100  # to telling what the articles will cost: whatever is opened is painted first
_MIN_WAIT_CURSOR_DOCUMENTS = 500  # from this number on, show a wait cursor

log = logging.getLogger(__name__)


class QueueController(QObject):
    """Connect the queue to the session."""

    suggestRequested = Signal(object)  # ids of documents that need new suggestions
    undoRequested = Signal()
    failed = Signal(object)  # UserError

    def __init__(
        self, panel: QueuePanel, article: ArticleView, notice: NoticeBar, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panel, self._article, self._notice, self._session = panel, article, notice, session
        self._project = session.project
        self._total = 0
        self._reader = QueueReader(self._project.path, self)
        self._costs_soon = QTimer(self, interval=_COSTS_MS, singleShot=True)
        self._panel.set_source(self._project.queue.rows, self._project.queue.first_open)
        self._connect()

    def start(self) -> None:
        """Restore the list, the open article and the reading position of the last session."""
        project, panel = self._project, self._panel
        try:
            project.queue.recount()
        except UserError as error:  # then what they cost is told from fewer names
            log.info("the articles are not counted again: %s", error)
        panel.set_wanted(project.settings.get(QUEUE))
        counts = project.queue.counts()
        self._total = sum(counts.values())
        panel.set_counts(counts)
        self.tell_costs()
        last = project.settings.get(DOCUMENT)
        known = project.bare([last]) if last is not None else {}
        is_there = any(document.state is not DocumentState.REMOVED for document in known.values())
        self._session.open(last if is_there else None)
        start = project.queue.start(panel.wanted, _SHOWN_AT_ONCE)
        panel.show_list(panel.wanted, Listing.of(start), is_whole=len(start) < _SHOWN_AT_ONCE)
        if len(start) == _SHOWN_AT_ONCE:
            panel.refresh()
        if is_there:
            self._go_back_to(project.settings.get(POSITION))

    def stop(self) -> None:
        """Store the list and the reading position; call before the project is closed."""
        if self._reader.is_closed:
            return
        self._reader.close()
        article, document = self._article, self._session.document
        try:
            if document and document.state is not DocumentState.REMOVED:
                current = article.current.id if article.current else None
                self._project.settings.set(POSITION, ReadingPosition(document.id, current, article.top))
            self._project.settings.set(QUEUE, self._panel.wanted)
        except UserError as error:  # a convenience only: closing goes on
            log.info("the reading position is not stored: %s", error)

    def refresh_order(self) -> None:
        """Ask for the list again if new suggestions may change its order."""
        self.tell_costs()
        if self._panel.wanted.order in (Order.UNCHECKED, Order.UNCERTAIN, Order.SURE):
            self._panel.refresh()

    def tell_costs(self) -> None:
        """Tell in a moment what the articles will cost; not before the list is shown."""
        if self._panel.isVisible():
            self._costs_soon.start()

    def remove(self, ids: Sequence[int]) -> None:
        """Remove documents from the list; open the next one if the open document is among them."""
        self._tell(Discard(), self._discard(ids))

    def let_go(self, ids: Sequence[int], target: Path, known: int) -> None:
        """Remove documents that were moved to another project. Those that were `known` there stay here."""
        self._discard(ids)
        told = [self.tr("%n article(s) moved to {project}", "", len(ids)).format(project=target.stem)] if ids else []
        if known:
            told.append(self.tr("%n article(s) there already, so left here", "", known))
        self._notice.say(" · ".join(told))

    def leave_for_later(self, ids: Sequence[int], reason: str) -> None:
        """Flag documents, with a reason."""
        self._tell(Flag(reason), self._do_to_all(ids, Flag(reason)))

    def finish(self, ids: Sequence[int]) -> None:
        """Finish documents; ask first if they have annotations that nobody checked."""
        unchecked = self._project.queue.unchecked(ids)
        if unchecked:
            self._panel.ask_finish(unchecked)
        else:
            self.finish_all(ids)

    def finish_all(self, ids: Sequence[int]) -> None:
        """Finish documents with all their annotations."""
        self._tell(Finish(), self._do_to_all(ids, Finish()))

    def go_to_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) search match, in the next article if this one has no more."""
        if self._article.go_to_hit(step) or not self._panel.typed:
            return
        before = self._session.document
        self._panel.step(step, around=True)
        self._article.go_to_hit(step, from_end=True)
        after = self._session.document
        if before and after and self._panel.is_before(after.id, before.id) is (step > 0):
            self._notice.say(
                self.tr("End of the list: on from its beginning.")
                if step > 0
                else self.tr("Beginning of the list: on from its end.")
            )
        else:
            self._notice.settle()

    def reopen(self, ids: Sequence[int]) -> None:
        """Reopen the done and flagged ones of these documents."""
        self._tell(Reopen(), self._do_to_all(ids, Reopen()))

    def suggest_again(self, ids: Sequence[int]) -> None:
        """Request new suggestions, except for documents that are done."""
        waiting = self._project.queue.among(ids, UNFINISHED)
        if waiting:
            self.suggestRequested.emit(waiting)
        else:
            self._notice.say(self.tr("Articles that are done keep their marks. Reopen them first."))

    def _connect(self) -> None:
        panel, reader, session = self._panel, self._reader, self._session
        session.stored.connect(self._refresh)
        session.opened.connect(self._show_hits)
        session.bulkEdited.connect(self._show_edited)
        self._costs_soon.timeout.connect(reader.ask_costs)
        panel.listWanted.connect(reader.ask_list)
        panel.excerptsWanted.connect(reader.ask_excerpts)
        panel.listShown.connect(self._take_list)
        panel.laterRequested.connect(self.leave_for_later)
        panel.removeRequested.connect(self.remove)
        panel.reopenRequested.connect(self.reopen)
        panel.finishRequested.connect(self.finish)
        panel.finishConfirmed.connect(self.finish_all)
        panel.suggestRequested.connect(self.suggest_again)
        reader.listed.connect(panel.show_list)
        reader.counted.connect(self._take_counts)
        reader.costed.connect(lambda _, costs: panel.show_costs(costs))
        reader.excerpted.connect(panel.show_excerpts)
        reader.failed.connect(self.failed)
        panel.failed.connect(self.failed)

    def _refresh(self, ids: list[int]) -> None:
        """Refresh the rows of these documents; no ids: the whole list."""
        self._reader.ask_counts()
        if ids:
            self._panel.refresh_rows(ids)
        else:
            self._panel.refresh()

    def _take_counts(self, _question: None, counts: dict[DocumentState, int]) -> None:
        total = sum(counts.values())
        if total != self._total:  # articles were added or removed
            self._total = total
            self._panel.refresh()
        before, done = self._panel.counts, DocumentState.DONE
        if (total, counts.get(done)) != (sum(before.values()), before.get(done)):
            self.tell_costs()
        self._panel.set_counts(counts)

    def _take_list(self) -> None:
        document = self._session.document
        if document is None:
            if self._panel.first is not None:
                self._session.open(self._panel.first)
                self._notice.settle()
        else:
            self._article.set_hits(hits(document.text, self._panel.typed))

    def _show_hits(self, document: Document | None) -> None:
        """Frame the search matches in a document that was just opened; show the first one behind the title."""
        matches = hits(document.text, self._panel.typed) if document else []
        self._article.set_hits(matches)
        behind = next((span for span in matches if document and span[0] > len(document.title)), None)
        if behind:
            self._article.show_span(*behind)

    def _go_back_to(self, position: ReadingPosition | None) -> None:
        """Restore the current annotation and the line at the top of the view."""
        document, article = self._session.document, self._article
        if document and position and position.document == document.id:
            current = next((a for a in document.visible if a.id == position.annotation), None)
            if current:
                article.set_current(current, bar=False)
            if position.top is not None:
                article.scroll_to(position.top)

    def _discard(self, ids: Sequence[int]) -> int:
        """Remove documents; open the next one if the open document is among them. Return how many were removed."""
        document = self._session.document
        gone = set(ids) if document else set()
        following = self._panel.beside(document.id, gone) if document and document.id in gone else None
        number = self._do_to_all(ids, Discard())
        if number and document and document.id in gone:
            self._session.open(following)
        return number

    def _show_edited(self, what: BulkEdit, number: int) -> None:
        """Tell what became of articles in a child process; leave the open one if it was removed."""
        if not isinstance(what, EditEach):
            return
        document = self._session.document
        if document and document.state is DocumentState.REMOVED:
            self._session.open(None)  # the list that is asked for opens its first one
            self._panel.refresh()
        self._tell(what.edit, number)

    def _do_to_all(self, ids: Sequence[int], edit: Edit) -> int:
        """Apply an edit to these documents in one transaction; return how many it changed at once, not in a child process."""
        is_long = len(ids) > _MIN_WAIT_CURSOR_DOCUMENTS
        if is_long:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self._session.apply_each(ids, edit)
        finally:
            if is_long:
                QGuiApplication.restoreOverrideCursor()

    def _tell(self, edit: Edit, number: int) -> None:
        """Say what became of this number of articles, and offer to undo it."""
        match edit:
            case Discard():
                outcome = self.tr("%n article(s) removed", "", number)
            case Flag():
                outcome = self.tr("%n article(s) left for later", "", number)
            case Finish():
                outcome = self.tr("%n article(s) done", "", number)
            case _:
                outcome = self.tr("%n article(s) reopened", "", number)
        if number:
            self._notice.say(grouped(outcome, number), self.tr("Undo"), self.undoRequested.emit)
