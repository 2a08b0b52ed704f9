"""The list view of the queue: opening and selecting documents by mouse and keyboard.

All rows have one height, so that nothing here depends on how many there are: Qt's own list lays out each of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from store.documents.listing import Listing
from ui.actions.keymap import action_for, is_plain
from ui.actions.table import Scope, keys_in
from ui.guard import Guard
from ui.queue.delegate import RowDelegate
from ui.queue.model import QueueModel

_MIN_TWO_LINE_ROWS = 8  # that must fit, for rows of two lines
_MOST_KEPT = 20_000  # selected documents that are found again in a new list
_ONE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ACTION = QAbstractItemView.CursorAction
_HINT = QAbstractItemView.ScrollHint
Index = QModelIndex | QPersistentModelIndex


class Selected(Sequence[int]):
    """Ids of the documents at some positions of a list, which are read when they are asked for: there may be very many."""

    def __init__(self, listing: Listing, ranges: Sequence[tuple[int, int]]) -> None:
        self._listing, self._ranges = listing, ranges

    def __len__(self) -> int:
        return sum(end - start for start, end in self._ranges)

    def __iter__(self) -> Iterator[int]:
        return (document_id for start, end in self._ranges for document_id in self._listing[start:end])

    def __getitem__(self, at: Any) -> Any:
        return list(self)[at]


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
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._open(index.row()) if self._is_plain else None)
        self.activated.connect(lambda index: self._open(index.row()))

    @property
    def selected_ids(self) -> list[int]:
        """Return the ids of the selected documents, top to bottom."""
        return list(self.selected)

    @property
    def selected(self) -> Selected:
        """Return the selected documents, top to bottom."""
        parts = self.selectionModel().selection().toList()
        return Selected(self._model.ids, sorted((part.top(), part.bottom() + 1) for part in parts))

    @property
    def count_selected(self) -> int:
        """Return the number of selected documents, without listing them."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def show_list(self, ids: Listing, typed: str) -> None:
        """Show another list from its top."""
        self.look.is_searching = bool(typed)
        self._model.set_list(ids, typed)
        self.scrollToTop()
        self.sized.emit(0)

    def refresh_list(self, ids: Listing) -> None:
        """Show a new version of the same list; keep the selection and the scroll position as far as possible."""
        is_all = self.count_selected == len(self._model.ids) > 1
        selected = self.selected_ids if self.count_selected <= _MOST_KEPT else []
        here = self.currentIndex().row()
        here_id = self._model.ids[here] if here >= 0 else None
        top = self.indexAt(QPoint(4, 2))
        top_id = self._model.ids[top.row()] if top.isValid() else None
        scrolled = self.verticalScrollBar().value()
        above = self.visualRect(top).top() if top.isValid() else 0
        self._model.set_list(ids, self._model.typed)
        self.executeDelayedItemsLayout()
        if is_all:
            self.selectAll()
        else:
            self._select(ids.positions(selected), self._model.position_of(here_id))
        position = self._model.position_of(top_id)
        self.verticalScrollBar().setValue(scrolled if position is None else position * self.row_height - above)
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

    # Geometry

    @property
    def row_height(self) -> int:
        """Height of each row in pixels."""
        return self.look.height(self.fontMetrics(), self.look.lines)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._model.rowCount() * self.row_height - page))
        bar.setPageStep(page)
        bar.setSingleStep(self.row_height)
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        self.executeDelayedItemsLayout()  # as Qt's own list does
        height = self.row_height
        return QRect(0, index.row() * height - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        row = (point.y() + self.verticalOffset()) // self.row_height
        is_in_a_row = 0 <= row < self._model.rowCount() and 0 <= point.x() < self.viewport().width()
        return self._model.index(row) if is_in_a_row else QModelIndex()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _HINT.EnsureVisible) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        bar, height = self.verticalScrollBar(), self.row_height
        top, page = index.row() * height, self.viewport().height()
        if hint is _HINT.PositionAtTop:
            bar.setValue(top)
        elif hint is _HINT.PositionAtBottom:
            bar.setValue(top + height - page)
        elif hint is _HINT.PositionAtCenter:
            bar.setValue(top - (page - height) // 2)
        else:
            bar.setValue(max(min(bar.value(), top), top + height - page))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = self._model.rowCount() - 1, max(0, self.currentIndex().row())
        page = max(1, self.viewport().height() // self.row_height - 1)
        steps = {_ACTION.MovePageUp: -page, _ACTION.MovePageDown: page, _ACTION.MoveHome: -row, _ACTION.MoveEnd: last}
        back = (_ACTION.MoveUp, _ACTION.MoveLeft, _ACTION.MovePrevious)
        step = steps.get(action, -1 if action in back else 1)
        if not self.currentIndex().isValid() and action not in steps:
            step = 0
        return self._model.index(min(max(row + step, 0), last)) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a rectangle on the viewport touches."""
        box, last = rect.normalized(), self._model.rowCount() - 1
        top, bottom = ((y + self.verticalOffset()) // self.row_height for y in (box.top(), box.bottom()))
        if last < 0 or bottom < 0 or top > last:
            self.selectionModel().select(QItemSelection(), command)
            return
        rows = QItemSelection(self._model.index(max(top, 0)), self._model.index(min(bottom, last)))
        self.selectionModel().select(rows, command)

    def selectAll(self) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self.selectionModel().select(QItemSelection(self._model.index(0), self._model.index(last)), _ONE)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for part in selection.toList():
            box = self.visualRect(part.topLeft()).united(self.visualRect(part.bottomRight()))
            region = region.united(box & self.viewport().rect())
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual, hovered = option.state, self.viewport().mapFromGlobal(QCursor.pos())
        is_focused, here, chosen = self.hasFocus(), self.currentIndex().row(), self.selectionModel()
        with QPainter(self.viewport()) as painter:
            box, height, top = event.rect(), self.row_height, self.verticalOffset()
            width, is_under = self.viewport().width(), self.viewport().underMouse()
            last = min(self._model.rowCount() - 1, (box.bottom() + top) // height)
            for row in range(max(0, (box.top() + top) // height), last + 1):
                index, rect = self._model.index(row), QRect(0, row * height - top, width, height)
                option.rect, option.state = rect, usual
                for is_so, flag in (
                    (chosen.isSelected(index), QStyle.StateFlag.State_Selected),
                    (is_focused and row == here, QStyle.StateFlag.State_HasFocus),
                    (is_under and rect.contains(hovered), QStyle.StateFlag.State_MouseOver),
                ):
                    option.state = option.state | flag if is_so else option.state & ~flag
                self.look.paint(painter, option, index)

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
