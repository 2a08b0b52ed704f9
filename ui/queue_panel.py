"""The left column: search, filters, order, and the list of articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotate.model import SHOWN, DocumentState
from store.documents import Order, Row
from ui.long_list import LongList
from ui.queue_delegate import RowDelegate
from ui.queue_model import ROW, QueueModel
from ui.theme import LIGHT, Theme, small

_WAIT = 150  # milliseconds after the last key before a search begins
_OPEN = (DocumentState.TODO, DocumentState.STARTED)


class QueuePanel(QWidget):
    """Shows which articles there are; says which one is asked for."""

    document_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids_of: Callable[[DocumentState | None, str, str], list[int]] = lambda *_: []
        self._state: DocumentState | None = None
        self._order = Order.ARRIVAL
        self._current: int | None = None
        self._counts: dict[DocumentState, int] = {}
        self._theme = LIGHT
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setObjectName("searchBox")
        self._filters = {state: QToolButton() for state in SHOWN}
        self._order_button = QToolButton()
        self._order_button.setObjectName("orderButton")
        self._order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._model = QueueModel(self)
        self.list = LongList()
        self.list.setObjectName("queue")
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._wait = QTimer(self, interval=_WAIT, singleShot=True)
        self._build()
        self.retranslate()

    def set_source(
        self,
        ids_of: Callable[[DocumentState | None, str, str], list[int]],
        rows: Callable[[Sequence[int]], list[Row]],
    ) -> None:
        """Where ids (by state, search and order) and rows come from."""
        self._ids_of = ids_of
        self._model.set_rows(rows)

    def refresh(self) -> None:
        """Ask for the list anew."""
        top = self.list.indexAt(self.list.viewport().rect().topLeft()).row()
        self._model.set_ids(self._ids_of(self._state, self._search.text(), self._order))
        if top > 0:
            self.list.scrollTo(self._model.index(top), QAbstractItemView.ScrollHint.PositionAtTop)
        self._select_current()
        self._show_emptiness()

    def refresh_row(self, document_id: int) -> None:
        """One document may look different."""
        self._model.refresh(document_id)

    def set_counts(self, counts: dict[DocumentState, int]) -> None:
        """How many articles there are, by state."""
        if counts != self._counts:
            self._counts = counts
            self._show_counts()

    def set_current(self, document_id: int) -> None:
        """Which article is open."""
        self._current = document_id
        self._select_current()
        self.list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        delegate = self.list.itemDelegate()
        if isinstance(delegate, RowDelegate):
            delegate.theme = theme
        self.list.viewport().update()

    def next_after(self, document_id: int | None) -> int | None:
        """The next article in the list, around its end, that is not done or left for later; None: there is none."""
        place = self._model.place_of(document_id) if document_id is not None else None
        ids = self._model.ids
        start = 0 if place is None else place + 1
        for i in range(len(ids)):
            at = (start + i) % len(ids)
            row = self._model.row(at)
            if row and row.state in _OPEN and row.id != document_id:
                return row.id
        return None

    def step(self, by: int) -> None:
        """To the article below (1) or above (-1) the open one."""
        place = self._model.place_of(self._current) if self._current is not None else None
        at = 0 if place is None else place + by
        if 0 <= at < len(self._model.ids):
            self.document_chosen.emit(self._model.ids[at])

    def focus_search(self) -> None:
        """Put the keyboard in the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def retranslate(self) -> None:
        """All texts in the language of the window."""
        self._search.setAccessibleName(self.tr("Search articles"))
        self.list.setAccessibleName(self.tr("Articles"))
        self._build_orders()
        self._show_counts()
        self._show_emptiness()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(0)
        for state, button in self._filters.items():
            button.setCheckable(True)
            button.setObjectName(f"filter_{state}")
            button.clicked.connect(lambda _checked=False, state=state: self._choose_state(state))
            button.setStyleSheet("QToolButton { padding: 2px 3px; border-width: 1px; }")
            filters.addWidget(button)
        filters.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._search, 1)
        top.addWidget(self._order_button)
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(self))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._empty.setProperty("role", "secondary")
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._search.installEventFilter(self)
        self._search.textChanged.connect(lambda _: self._wait.start())
        self._wait.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 8, 6)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(filters)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _build_orders(self) -> None:
        names = {
            Order.ARRIVAL: self.tr("As they came"),
            Order.UNCHECKED: self.tr("Most to check first"),
            Order.UNCERTAIN: self.tr("Most uncertain first"),
        }
        menu = QMenu(self._order_button)
        group = QActionGroup(menu)
        for order, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _checked=False, order=order: self._choose_order(order))
            group.addAction(action)
        previous = self._order_button.menu()
        self._order_button.setMenu(menu)
        if previous:
            previous.deleteLater()
        self._order_button.setText("⇅")
        self._order_button.setToolTip(self.tr("Order of the list"))
        self._order_button.setAccessibleName(self.tr("Order of the list"))

    def _choose_state(self, state: DocumentState) -> None:
        """Only articles in this state, or all of them when it is chosen again."""
        self._state = None if state is self._state else state
        self._show_counts()
        self.refresh()

    def _choose_order(self, order: Order) -> None:
        self._order = order
        self.refresh()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.document_chosen.emit(row.id)

    def _select_current(self) -> None:
        place = self._model.place_of(self._current) if self._current is not None else None
        if place is None:
            self.list.clearSelection()
            return
        index = self._model.index(place)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _show_counts(self) -> None:
        number = QLocale().toString
        total = sum(self._counts.values())
        self._search.setPlaceholderText(self.tr("Search in {number} articles").format(number=number(total)))
        names = {
            DocumentState.TODO: self.tr("To do"),
            DocumentState.STARTED: self.tr("Started"),
            DocumentState.DONE: self.tr("Done"),
            DocumentState.FLAGGED: "⚑",
        }
        for state, button in self._filters.items():
            count = self._counts.get(state, 0)
            button.setText(f"{names[state]} {number(count)}")
            button.setFont(small(self.font(), 0.92, bold=state is self._state))
            button.setChecked(state is self._state)
            button.setAccessibleName(
                f"{self.tr('Left for later') if names[state] == '⚑' else names[state]} {number(count)}"
            )
            button.setToolTip(button.accessibleName())

    def _show_emptiness(self) -> None:
        is_empty = not self._model.ids
        self._empty.setVisible(is_empty)
        if self._search.text() or self._state is not None:
            self._empty.setText(self.tr("Nothing found."))
        else:
            self._empty.setText(self.tr("Drop articles here, paste one with Ctrl+V, or choose Add."))
