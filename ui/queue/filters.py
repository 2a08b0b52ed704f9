"""The filter and the order of the queue: a button for each state with its count, a menu of orders, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from annotate.model import SHOWN_STATES, DocumentState
from store.queue_query import Order
from ui.guard import on_click, on_menu
from ui.theme.theme import FILTER_SIZE, small
from ui.widgets.elided import ElidedLabel

_MIN_TWO_LINE_COUNT = 100  # from this count on, counts are on a second line, as they are if there is little room
_PADDING_PIXELS = 4  # before and after a text, with the border


class StateFilter(QWidget):
    """Choose one state to show; none chosen: all states."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: DocumentState | None = None
        self._counts: dict[DocumentState, int] = {}
        self._buttons = {state: QToolButton() for state in SHOWN_STATES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._gauge = QToolButton(self)  # never shown: measures texts
        self._gauge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._gauge.hide()
        for button in (*self._buttons.values(), self._gauge):
            button.setCheckable(True)
            button.setProperty("role", "filter")
            button.setStyleSheet(f"QToolButton {{ padding: 2px {_PADDING_PIXELS - 1}px; border-width: 1px; }}")
        for state, button in self._buttons.items():
            button.setObjectName(f"filter_{state}")
            button.clicked.connect(lambda _checked=False, state=state: self._choose(state))
            row.addWidget(button)
        row.addStretch(1)

    @property
    def names(self) -> dict[DocumentState, str]:
        """The states as they are called."""
        return {
            DocumentState.TODO: self.tr("To do"),
            DocumentState.STARTED: self.tr("Started"),
            DocumentState.DONE: self.tr("Done"),
            DocumentState.FLAGGED: self.tr("Left for later"),
        }

    def set_state(self, state: DocumentState | None) -> None:
        """Show a state as the chosen one; None: none."""
        self.state = state
        self.show_counts(self._counts)

    def show_counts(self, counts: dict[DocumentState, int]) -> None:
        """Show the number of documents of each state."""
        self._counts = counts
        is_large = max(counts.values(), default=0) >= _MIN_TWO_LINE_COUNT
        apart = "\n" if is_large or self._wanted(" ".join) > self.width() else " "
        for (state, words), name in zip(self._words().items(), self.names.values(), strict=True):
            button = self._buttons[state]
            button.setText(apart.join(words))
            button.setFont(small(self.font(), FILTER_SIZE, bold=state is self.state))
            button.setChecked(state is self.state)
            button.setAccessibleName(f"{name} {words[1]}")
            button.setToolTip(button.accessibleName())

    def minimumSizeHint(self) -> QSize:
        """Return the size with the counts on a second line."""
        return QSize(self._wanted("\n".join), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_counts(self._counts)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.show_counts(self._counts)
        super().changeEvent(event)

    def _words(self) -> dict[DocumentState, tuple[str, str]]:
        """Return the name or sign of each state, and its count."""
        signs = {**self.names, DocumentState.FLAGGED: "⚑"}
        return {state: (sign, QLocale().toString(self._counts.get(state, 0))) for state, sign in signs.items()}

    def _wanted(self, arrange: Callable[[tuple[str, str]], str]) -> int:
        """Return the width of buttons with the text that `arrange` makes of their words, chosen or not."""
        width = 0
        for words in self._words().values():
            self._gauge.setText(arrange(words))
            width += max(self._gauge_width(is_bold) for is_bold in (False, True))
        return width

    def _gauge_width(self, is_bold: bool) -> int:
        self._gauge.setFont(small(self.font(), FILTER_SIZE, bold=is_bold))
        self._gauge.setChecked(is_bold)
        return self._gauge.sizeHint().width()

    def _choose(self, state: DocumentState) -> None:
        """Choose a state, or none if it is the chosen one already."""
        self.set_state(None if state is self.state else state)
        self.chosen.emit()


class NarrowedLine(QWidget):
    """Say how many articles the list shows of how many, and by what it was narrowed; offer all of them."""

    showAllRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("narrowedLine")
        self._told, self._button = ElidedLabel(), QPushButton()
        self._told.setProperty("role", "secondary")
        self._button.setProperty("role", "outlined")
        self._button.setObjectName("showAll")
        self._button.setStyleSheet("QPushButton { padding: 2px 8px; }")
        on_click(self._button, self.showAllRequested.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._told, 1)
        row.addWidget(self._button)
        self.hide()

    def tell(self, found: int | None, total: int, narrowed_by: Sequence[str]) -> None:
        """Show the line, unless nothing narrows the list. `found` is None while it is counted."""
        number = QLocale().toString
        counts = self.tr("{found} of {total}").format(
            found="…" if found is None else number(found), total=number(total)
        )
        self._told.setText(" · ".join([counts, *narrowed_by]))
        self._told.setToolTip(self._told.text())
        self._button.setText(self.tr("Show all"))
        self.setVisible(bool(narrowed_by))


class OrderButton(QToolButton):
    """Choose the order of the list from a menu."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orderButton")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText("⇅")
        self.order = Order.ARRIVAL
        self._build()

    def set_order(self, order: Order) -> None:
        """Show an order as the chosen one."""
        self.order = order
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        names = {
            Order.ARRIVAL: self.tr("In order of arrival"),
            Order.UNCHECKED: self.tr("Most to check first"),
            Order.SURE: self.tr("Fewest actions first"),
            Order.UNCERTAIN: self.tr("Most actions first"),
            Order.DATE: self.tr("By date, newest first"),
            Order.TITLE: self.tr("By title"),
            Order.SOURCE: self.tr("By source"),
        }
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self.order)
            action.triggered.connect(lambda _checked=False, order=order: self._choose(order))
            group.addAction(action)
        previous = self.menu()
        self.setMenu(menu)
        on_menu(menu)
        if previous:
            previous.deleteLater()
        said = self.tr("Order of the list: {order}").format(order=names[self.order])
        self.setToolTip(said)
        self.setAccessibleName(said)

    def _choose(self, order: Order) -> None:
        self.set_order(order)
        self.chosen.emit()
