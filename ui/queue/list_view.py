"""The list view of the queue: opening and selecting documents by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.actions.keymap import action_for, is_plain
from ui.actions.table import Scope, keys_in
from ui.guard import Guard
from ui.queue.delegate import RowDelegate
from ui.queue.model import QueueModel

_MIN_TWO_LINE_ROWS = 8  # that must fit, for rows of two lines
_ONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class QueueList(QListView):
    """List documents: a click or Enter opens one, and Ctrl or Shift with a click selects."""

    opened = Signal(int)  # document id
    removePressed = Signal()
    laterPressed = Signal()
    escaped = Signal()
    menuWanted = Signal(QPoint)  # on the screen
    sized = Signal(int)  # number of selected documents

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self._model = model
        self.keys = keys_in(Scope.LIST)
        self._is_plain = True
        self.look = RowDelegate(self)
        self.setModel(model)
        model.looksDifferent.connect(self._repaint_rows)
        self.setItemDelegate(self.look)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._open(index.row()) if self._is_plain else None)
        self.activated.connect(lambda index: self._open(index.row()))

    @property
    def selected_ids(self) -> list[int]:
        """Return the ids of the selected documents, top to bottom."""
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return [i for top, bottom in ranges for i in self._model.ids[top : bottom + 1]]

    @property
    def count_selected(self) -> int:
        """Return the number of selected documents, without listing them."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def show_list(self, ids: list[int], typed: str) -> None:
        """Show another list from its top."""
        self.look.is_searching = bool(typed)
        self._model.set_list(ids, typed)
        self.scrollToTop()
        self.sized.emit(0)

    def refresh_list(self, ids: list[int]) -> None:
        """Show a new version of the same list; keep the selection and the scroll position as far as possible."""
        selected = set(self.selected_ids)
        here = self.currentIndex().row()
        here_id = self._model.ids[here] if here >= 0 else None
        top = self.indexAt(QPoint(4, 2))
        top_id = self._model.ids[top.row()] if top.isValid() else None
        scrolled = self.verticalScrollBar().value()
        above = self.visualRect(top).top() if top.isValid() else 0
        self._model.set_list(ids, self._model.typed)
        self._select(self._model.positions_of(selected), self._model.position_of(here_id))
        position = self._model.position_of(top_id)
        self.verticalScrollBar().setValue(scrolled if position is None else position * self.sizeHintForRow(0) - above)
        self.sized.emit(self.count_selected)

    def select_one(self, document_id: int | None, *, scroll: bool = True) -> None:
        """Select only this document, and with `scroll` show its row; None: select nothing."""
        position = self._model.position_of(document_id)
        if position is None:
            self.clearSelection()
            return
        index = self._model.index(position)
        self.setAutoScroll(scroll)  # else Qt scrolls to the current row in any case
        self.selectionModel().setCurrentIndex(index, _ONE)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row two lines while enough of them fit; keep the row at the top."""
        super().resizeEvent(event)
        has_room = self.viewport().height() >= _MIN_TWO_LINE_ROWS * self.look.height(self.fontMetrics(), 2)
        if has_room != self.look.has_room:
            top = self.indexAt(QPoint(4, 2))
            self.look.has_room = has_room
            self.doItemsLayout()
            if top.row() > 0:
                self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = action_for(self.keys, event)
        if action == "remove":
            Guard.of(self).by_key(event, self.removePressed.emit)
        elif action == "flag":
            Guard.of(self).by_key(event, self.laterPressed.emit)
        elif event.key() == Qt.Key.Key_Escape and is_plain(event):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt's search would read every row, and the search box does it better."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            point = self.visualRect(self.currentIndex()).center()
            self.menuWanted.emit(self.viewport().mapToGlobal(point))
        elif self.indexAt(event.pos()).isValid():
            self.menuWanted.emit(event.globalPos())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.sized.emit(self.count_selected)

    def _repaint_rows(self, positions: Sequence[int]) -> None:
        for position in positions:
            self.update(self._model.index(position))

    def _open(self, position: int) -> None:
        self.opened.emit(self._model.ids[position])

    def _select(self, positions: Sequence[int], current: int | None) -> None:
        """Select the rows at sorted positions, in as few ranges as possible."""
        selection = QItemSelection()
        for _, group in groupby(enumerate(positions), key=lambda item: item[1] - item[0]):
            run = [position for _, position in group]
            selection.select(self._model.index(run[0]), self._model.index(run[-1]))
        model = self.selectionModel()
        if current is not None:
            model.setCurrentIndex(self._model.index(current), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, _ONE)
