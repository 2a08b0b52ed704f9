"""The list of the project's names: filtered, ordered, and acted on as one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from annotate.names.project import Checked, NameOrder, NamesQuery, ProjectName, chosen
from store.documents import name_rows
from ui.guard import on_click
from ui.plain import PlainLabel
from ui.project_wide.names_model import NAME, NamesModel, origin_titles
from ui.tasks.names_reader import NamesReader
from ui.widgets.box import Box
from ui.widgets.fields import LineEdit
from ui.widgets.row_table import RowTable

_LIST, _SPREAD = "list", "spread"  # kinds of questions
_TYPING_MS = 150  # of rest before what was typed is looked for
_MOST_SPELLINGS = 30  # to choose from
_WIDTHS = (220, 130, 64, 84, 74, 96, 96)  # pixels of columns; the last one takes the rest


class NamesPage(QWidget):
    """Show names and emit what is to be done with the selected ones."""

    chosenChanged = Signal(object)  # list of ProjectName
    acceptRequested = Signal(object)
    relabelRequested = Signal(object, str)  # names, label
    removeRequested = Signal(object)
    neverRequested = Signal(object)
    spellingRequested = Signal(object, str)  # names, how the house writes them
    splitRequested = Signal(object)  # ProjectName that is to be one of its own

    def __init__(self, lists: NamesReader, details: NamesReader, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._lists, self._details = lists, details
        self._counted: dict[str, list[ProjectName]] = {}  # by origin; read and filled in the thread
        self._titles = titles
        self.search = LineEdit(clearButtonEnabled=True)
        self._label = Box({"": self.tr("All labels"), **titles}, "", self.tr("Label"), 0)
        states = {"": self.tr("Checked or not"), Checked.NO: self.tr("Unchecked"), Checked.YES: self.tr("Checked")}
        self._checked = Box(states, "", self.tr("Checked or not"), 0)
        self._origin = Box({"": self.tr("Marked by anyone"), **origin_titles()}, "", self.tr("Marked by"), 0)
        orders: dict[str, str] = {
            NameOrder.NUMBER: self.tr("Most marks first"),
            NameOrder.ALPHABET: self.tr("By alphabet"),
            NameOrder.DOUBT: self.tr("Most doubtful first"),
        }
        self._order = Box(orders, NameOrder.NUMBER, self.tr("Order"), 0)
        self._model = NamesModel(titles, self)
        self.table = RowTable()
        self._status = PlainLabel(wordWrap=True)
        self._right, self._remove = QPushButton(self.tr("Right")), QPushButton(self.tr("Remove"))
        self._never = QPushButton(self.tr("Never a name"))
        self._becomes = Box({"": self.tr("Another label…"), **titles}, "", self.tr("New label"), 0)
        self._written = Box({"": self.tr("House spelling…")}, "", self.tr("House spelling"), 0)
        self._own = Box({"": self.tr("A name of its own…")}, "", self.tr("A name of its own"), 0)
        self._variants: list[ProjectName] = []  # that can be made names of their own
        self._row = 0  # to select when the list is shown again
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._ask)
        self._build()
        self._connect()

    @property
    def counted(self) -> list[ProjectName]:
        """All names, as far as they are counted."""
        return self._counted.get("", [])

    @property
    def selected(self) -> list[ProjectName]:
        """The selected names."""
        return [index.data(NAME) for index in self.table.selectionModel().selectedRows()]

    def start(self) -> None:
        """Count the names, again if need be."""
        self._counted = {}  # another one, for the thread may still fill the old one
        self._ask()

    def tell(self, text: str) -> None:
        """Say something below the list, until another name is selected."""
        self._status.setText(text)

    def offer_variants(self, variants: Sequence[ProjectName]) -> None:
        """Offer to make variants names of their own."""
        self._variants = list(variants)
        self._own.offer({one.name: one.shown for one in variants[:_MOST_SPELLINGS]})
        self._own.setEnabled(bool(variants))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
            if watched is self.table and self._act_by_key(event):
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search names"))
        self.search.setAccessibleName(self.tr("Search names"))
        self._status.setProperty("role", "secondary")
        table, header = self.table, self.table.horizontalHeader()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Names of the project"))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        for section, width in enumerate(_WIDTHS):
            header.resizeSection(section, max(width, header.sectionSizeHint(section)))
        filters, acts = QHBoxLayout(), QHBoxLayout()
        for box in (self._label, self._checked, self._origin, self._order):
            filters.addWidget(box.unseen_label())
            filters.addWidget(box)
        for box in (self._becomes, self._written, self._own):
            acts.addWidget(box.unseen_label())
        filters.addStretch(1)
        for button in (self._right, self._remove, self._never):
            button.setProperty("role", "outlined")
            button.setAutoDefault(False)
        for act in (self._right, self._becomes, self._remove, self._never, self._written, self._own):
            acts.addWidget(act)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(filters)
        column.addWidget(table, 1)
        column.addWidget(self._status)
        column.addLayout(acts)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typing.start)
        for box in (self._label, self._checked, self._origin, self._order):
            box.currentIndexChanged.connect(self._ask)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self._lists.answered.connect(self._take)
        self._details.answered.connect(self._take)
        self._model.spreadWanted.connect(self._ask_spread)
        on_click(self._right, lambda: self.acceptRequested.emit(self.selected))
        on_click(self._remove, lambda: self.removeRequested.emit(self.selected))
        on_click(self._never, lambda: self.neverRequested.emit(self.selected))
        self._becomes.activated.connect(self._relabel)
        self._written.activated.connect(self._prefer)
        self._own.activated.connect(self._split)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        """Act on the selected names as the same keys do on a mark in the article."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.selected:
            return False
        labels = list(self._titles)
        digit = event.text() if event.text().isdecimal() and event.text().isascii() else ""
        position = (int(digit) - 1) % 10 if digit else len(labels)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acceptRequested.emit(self.selected)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removeRequested.emit(self.selected)
        elif event.key() == Qt.Key.Key_S:
            self._ask_own()
        elif position < len(labels):
            self.relabelRequested.emit(self.selected, labels[position])
        else:
            return False
        return True

    def _relabel(self) -> None:
        label = self._becomes.value
        self._becomes.setCurrentIndex(0)
        if label:
            self.relabelRequested.emit(self.selected, label)

    def _prefer(self) -> None:
        spelling = self._written.value
        self._written.setCurrentIndex(0)
        if spelling:
            self.spellingRequested.emit(self.selected, spelling)

    def _ask_own(self) -> None:
        """Make the variant a name of its own, or let one of several be chosen."""
        if len(self._variants) == 1:
            self.splitRequested.emit(self._variants[0])
        elif self._variants:
            self._own.setFocus()
            self._own.showPopup()

    def _split(self) -> None:
        at = self._own.currentIndex() - 1
        self._own.setCurrentIndex(0)
        self.table.setFocus()
        if 0 <= at < len(self._variants):
            self.splitRequested.emit(self._variants[at])

    def _offer_spellings(self, names: Sequence[ProjectName]) -> None:
        """Offer the spellings of names, those of the name with most marks first, if there is a choice."""
        ordered = sorted(names, key=lambda name: -name.marks)
        spellings = dict.fromkeys(" ".join(one.split()) for name in ordered for one in (name.name, *name.others))
        self._written.offer({spelling: spelling for spelling in [*spellings][:_MOST_SPELLINGS]})
        self._written.setEnabled(len(spellings) > 1)

    def _ask(self) -> None:
        """Ask for the list. It is counted once for each origin."""
        checked = Checked(self._checked.value) if self._checked.value else None
        order = NameOrder(self._order.value)
        wanted = NamesQuery(self.search.text(), self._label.value, checked, self._origin.value, order)
        counted = self._counted
        if not self._model.names:
            self._status.setText(self.tr("Counting names…"))
        self._row = max(0, self.table.currentIndex().row())

        def read(conn: sqlite3.Connection) -> list[ProjectName]:
            if wanted.origin not in counted:
                counted[wanted.origin] = name_rows.count(conn, wanted.origin)
            return chosen(counted[wanted.origin], wanted)

        self._lists.ask(_LIST, wanted, read)

    def _ask_spread(self, names: Sequence[ProjectName]) -> None:
        self._details.ask(_SPREAD, names, lambda conn: {name: name_rows.spread(conn, name) for name in names})

    def _take(self, kind: str, question: object, answer: object) -> None:
        if kind == _SPREAD and isinstance(answer, dict):
            self._model.take_spread(answer)
        elif kind == _LIST and isinstance(answer, list):
            before = {(name.name, name.label) for name in self.selected}
            self._model.set_names(answer)
            self._select(before)

    def _select(self, before: set[tuple[str, str]]) -> None:
        """Select the names that were selected before, or else the row at which the selection was."""
        names, selection = self._model.names, self.table.selectionModel()
        again = [row for row, name in enumerate(names) if (name.name, name.label) in before] if before else []
        rows = again or ([min(self._row, len(names) - 1)] if names else [])
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(self._model.index(row, 0), flags)
        if rows:
            first = self._model.index(rows[0], 0)
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(first)
        self._show_chosen()

    def _show_chosen(self) -> None:
        names, selected = self._model.names, self.selected
        told = [self.tr("%n name(s)", "", len(names))] if names else [self.tr("No names.")]
        if len(selected) > 1:
            told.append(self.tr("%n selected", "", len(selected)))
            told.append(self.tr("%n mark(s)", "", sum(name.marks for name in selected)))
        self._status.setText(" · ".join(told))
        self._right.setEnabled(any(name.unchecked for name in selected))
        for act in (self._becomes, self._remove, self._never):
            act.setEnabled(bool(selected))
        self._offer_spellings(selected)
        self.offer_variants(())
        self.chosenChanged.emit(selected)
