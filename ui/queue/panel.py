"""The left column: search, filters, order, the list of articles, and actions on several of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import chain

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from annotate.learning.cost import Costs
from annotate.model import DocumentState
from store.documents.document_rows import Row
from store.documents.listing import Listing
from store.documents.search import Excerpt
from store.queue_query import Order, QueueQuery
from ui.actions.keymap import is_plain, key_for
from ui.guard import on_menu
from ui.plain import PlainLabel
from ui.queue.bulk_bar import BulkBar
from ui.queue.filters import NarrowedLine, OrderButton, StateFilter
from ui.queue.list_view import QueueList
from ui.queue.model import QueueModel
from ui.queue.work_left import CostWords
from ui.theme.theme import Theme
from ui.translate import grouped
from ui.widgets.fields import LineEdit


class QueuePanel(QWidget):
    """Show the queue and emit what the user asks for as signals."""

    documentChosen = Signal(int)
    listWanted = Signal(object)  # QueueQuery
    listShown = Signal()
    excerptsWanted = Signal(str, object)  # words typed, ids
    laterRequested = Signal(object, str)  # ids, reason
    removeRequested = Signal(object)
    reopenRequested = Signal(object)
    suggestRequested = Signal(object)
    finishRequested = Signal(object)
    finishConfirmed = Signal(object)  # with the marks that nobody checked
    exportRequested = Signal(object, str)  # ids, format; "" for the last one
    moveRequested = Signal(object)  # to another project
    failed = Signal(object)  # UserError: rows cannot be read

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: int | None = None
        self._total = 0
        self.counts: dict[DocumentState, int] = {}
        self._shown: QueueQuery | None = None
        self._is_whole = True  # the list in view, and not only its beginning
        self._is_to_scroll = True
        self._search = LineEdit(clearButtonEnabled=True)
        self._search.setObjectName("searchBox")
        self._filter, self._order = StateFilter(), OrderButton()
        self._model = QueueModel(self)
        self.list = QueueList(self._model)
        self._empty = PlainLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._narrowed = NarrowedLine()
        self._costs, self._cost_words = Costs(), CostWords()
        self._left = PlainLabel(wordWrap=True)
        self._left.setObjectName("workLeft")
        self._bulk = BulkBar()
        self._wait = QTimer(
            self, interval=0, singleShot=True
        )  # after the keys that wait; a search under way is broken off
        self._build()
        self._connect()
        self.retranslate()

    # The list

    @property
    def wanted(self) -> QueueQuery:
        """Return the filter, the search and the order that the user chose."""
        return QueueQuery(self._filter.state, self._search.text().strip(), self._order.order)

    def set_wanted(self, wanted: QueueQuery) -> None:
        """Restore filter, search and order without asking for the list; call `show_list` next."""
        self._filter.set_state(wanted.state)
        self._order.set_order(wanted.order)
        self._search.setText(wanted.typed)
        self._wait.stop()

    def set_source(
        self, rows: Callable[[Sequence[int]], list[Row]], first_open: Callable[[Sequence[int]], int | None]
    ) -> None:
        """Set the functions that read rows, and tell which of some documents is the first unfinished one."""
        self._model.set_source(rows, first_open)

    def refresh(self) -> None:
        """Ask for the list again."""
        self.listWanted.emit(self.wanted)

    def show_list(self, wanted: QueueQuery, ids: Listing, is_whole: bool = True) -> None:
        """Show the answer to a request for a list, or only its beginning unless that is on the screen already."""
        if not is_whole and wanted == self._shown:
            return
        before, self._shown, self._is_whole = self._shown, wanted, is_whole
        if wanted != before:
            is_back = before is not None and not wanted.typed and wanted.order is before.order
            self._is_to_scroll = before is None or is_back  # to the open document, once it is in the list
        self.list.look.is_by_cost = wanted.order in (Order.SURE, Order.UNCERTAIN)
        if wanted == before:
            self.list.refresh_list(ids)
        else:
            self.list.show_list(ids, wanted.typed)
        if not self.list.count_selected:
            self.list.select_one(self._current, scroll=self._is_to_scroll)
        self._is_to_scroll = self._is_to_scroll and not is_whole and not self.list.count_selected
        self._show_emptiness()
        self._tell_narrowed()
        self._tell_left()
        self.listShown.emit()

    def show_excerpts(self, question: tuple[str, object], excerpts: dict[int, Excerpt]) -> None:
        """Show the answer to a request for excerpts."""
        self._model.take_excerpts(question[0], excerpts)

    def refresh_rows(self, ids: Sequence[int]) -> None:
        """Read the rows of these documents again."""
        self._model.refresh(ids)

    def show_all(self) -> None:
        """Clear the search and the filter."""
        self._filter.set_state(None)
        self._search.clear()
        self._wait.stop()
        self.refresh()

    @property
    def is_narrowed(self) -> bool:
        """Tell whether a search or a filter is set."""
        return bool(self._filter.state or self._search.text().strip())

    @property
    def typed(self) -> str:
        """Return the words that the list in view was searched for."""
        return self._model.typed

    @property
    def first(self) -> int | None:
        """Return the id of the first document of the list, or None."""
        return self._model.ids[0] if self._model.ids else None

    def set_counts(self, counts: dict[DocumentState, int]) -> None:
        """Show the number of documents of each state."""
        if counts != self.counts:  # else spare the layout and the painting
            self.counts = dict(counts)
            self._total = sum(counts.values())
            self._filter.show_counts(counts)
            self._show_total()
            self._tell_narrowed()

    def show_costs(self, costs: Costs) -> None:
        """Show what the articles will cost."""
        self._costs = costs
        self._model.set_rate(costs.rate)
        self._tell_left()

    def set_current(self, document_id: int) -> None:
        """Select and emphasise the open document."""
        self._current = self.list.look.open_id = document_id
        self.list.select_one(document_id)
        self.list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.list.look.theme = theme
        self.list.viewport().update()

    # Navigation

    def next_after(self, document_id: int) -> tuple[int | None, bool]:
        """Return the next unfinished document in the list, or None, and whether the search wrapped around to it."""
        position = self._model.position_of(document_id)
        target = self._model.next_unfinished(-1 if position is None else position)
        if target is None:
            return None, False
        return self._model.ids[target], position is not None and target < position

    def beside(self, document_id: int, gone: Collection[int]) -> int | None:
        """Return the nearest document that is not in `gone`: below `document_id`, else above it."""
        position = self._model.position_of(document_id) or 0
        around = chain(range(position, len(self._model.ids)), range(position - 1, -1, -1))
        return next((self._model.ids[at] for at in around if self._model.ids[at] not in gone), None)

    def step(self, by: int, *, around: bool = False) -> None:
        """Choose the document below (1) or above (-1) the open one; `around` the ends of the list, if asked."""
        position, count = self._model.position_of(self._current), len(self._model.ids)
        at = 0 if position is None else position + by
        if count and (around or 0 <= at < count) and at % count != position:
            self.documentChosen.emit(self._model.ids[at % count])

    def is_before(self, one: int, other: int) -> bool:
        """Return whether a document is above another, or is the other, in the list."""
        places = self._model.position_of(one), self._model.position_of(other)
        return None not in places and places[0] <= places[1]  # type: ignore[operator]  # neither is None

    def focus_search(self) -> None:
        """Give the search box the keyboard focus."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    # Inside

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self._search.setAccessibleName(self.tr("Search articles"))
        self.list.setAccessibleName(self.tr("Articles"))
        self._show_total()
        self._show_emptiness()
        self._tell_narrowed()
        self._tell_left()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return is_plain(event) and self._search_key(event)
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._search.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._search, 1)
        top.addWidget(self._order)
        self._empty.setProperty("role", "secondary")
        self._empty.setContentsMargins(12, 12, 12, 0)
        self._left.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 8, 6)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._filter)
        column.addWidget(self._narrowed)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self._left)
        column.addWidget(self._bulk)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._search.installEventFilter(self)
        self._search.textChanged.connect(lambda _: self._wait.start())
        self._wait.timeout.connect(self.refresh)
        self._filter.chosen.connect(self.refresh)
        self._order.chosen.connect(self.refresh)
        self._narrowed.showAllRequested.connect(self.show_all)
        self._model.excerptsWanted.connect(self.excerptsWanted)
        self._model.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)  # not while painting
        self.list.opened.connect(self.documentChosen)
        self.list.sized.connect(self._bulk.set_count)
        self.list.removePressed.connect(self._remove)
        self.list.laterPressed.connect(self._ask_reason)
        self.list.escaped.connect(self._select_open)
        self.list.menuWanted.connect(self._show_menu)
        self._bulk.removeChosen.connect(self._remove)
        self._bulk.laterChosen.connect(lambda reason: self.laterRequested.emit(self.list.selected, reason))
        self._bulk.finishChosen.connect(lambda: self.finishRequested.emit(self.list.selected))
        self._bulk.finishConfirmed.connect(lambda: self.finishConfirmed.emit(self.list.selected))
        self._bulk.exportChosen.connect(lambda: self.exportRequested.emit(self.list.selected, ""))
        self._bulk.menuWanted.connect(self._show_menu)
        self._bulk.cleared.connect(self._select_open)
        self._bulk.closed.connect(self.list.setFocus)

    def _remove(self) -> None:
        if self.list.count_selected:
            self.removeRequested.emit(self.list.selected)

    def _ask_reason(self) -> None:
        if self.list.count_selected:
            self._bulk.ask_reason()

    def ask_finish(self, unchecked: int) -> None:
        """Ask whether the selected documents are done although so many annotations are unchecked."""
        self._bulk.ask_finish(unchecked)

    def _select_open(self) -> None:
        self.list.select_one(self._current)

    def set_keys(self, keys: dict[str, str]) -> None:
        """Set the keys of the list: the id of an action for each key."""
        self.list.keys = keys
        self._bulk.set_keys(key_for("flag", keys), key_for("remove", keys))

    def _show_menu(self, point: QPoint) -> None:
        if self.list.count_selected:
            menu = self._menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)

    def _menu(self) -> QMenu:
        """Create the menu of actions on the selected documents."""
        ids = self.list.selected
        menu = QMenu(self)
        if len(ids) == 1:
            menu.addAction(self.tr("Open"), lambda: self.documentChosen.emit(ids[0]))
        menu.addAction("✓ " + self.tr("Done"), lambda: self.finishRequested.emit(ids))
        menu.addAction("⚑ " + self.tr("Leave for later…") + "\t" + key_for("flag", self.list.keys), self._ask_reason)
        menu.addAction(self.tr("Reopen"), lambda: self.reopenRequested.emit(ids))
        menu.addAction(self.tr("Suggest marks again"), lambda: self.suggestRequested.emit(ids))
        menu.addSeparator()
        menu.addAction(self.tr("Export…"), lambda: self.exportRequested.emit(ids, ""))
        menu.addAction(self.tr("Read or print…"), lambda: self.exportRequested.emit(ids, "html"))
        menu.addAction(self.tr("Move to another project…"), lambda: self.moveRequested.emit(ids))
        menu.addSeparator()
        on_menu(menu)
        menu.addAction(
            self.tr("Remove") + "\t" + key_for("remove", self.list.keys), lambda: self.removeRequested.emit(ids)
        )
        return menu

    def _show_total(self) -> None:
        self._search.setPlaceholderText(grouped(self.tr("Search in %n article(s)", "", self._total), self._total))

    def _show_emptiness(self) -> None:
        self._empty.setVisible(not self._model.ids)
        if self.is_narrowed:
            self._empty.setText(self.tr("Nothing found."))
        else:
            self._empty.setText(self.tr("No articles yet."))

    def _tell_narrowed(self) -> None:
        """Say what narrows the list in view, if anything."""
        shown = self._shown or QueueQuery()
        state = [self._filter.names[shown.state]] if shown.state else []
        typed = [self.tr("“{words}”").format(words=shown.typed)] if shown.typed else []
        self._narrowed.tell(len(self._model.ids) if self._is_whole else None, self._total, state + typed)

    def _tell_left(self) -> None:
        """Say below the list how long the articles left will take, and what an order by actions is worth."""
        words, shown = self._cost_words, self._shown or QueueQuery()
        lines = [line for line in (words.time(self._costs), words.order(shown.order)) if line]
        self._left.setText("\n".join(lines))
        self._left.setVisible(bool(lines))
