"""The list of contradictions between the project's names, each right as it is or to be put right."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from annotate.names.disagreements import Contradiction, Disagreement, Evidence, disagreements, watched
from annotate.names.memory import Memory
from annotate.names.project import ProjectName
from annotate.names.same import key
from store.documents import memory_rows, name_rows
from store.documents.name_rows import Place
from ui.guard import on_click
from ui.plain import PlainLabel
from ui.project_wide.contradictions_model import CONTRADICTION, ContradictionsModel
from ui.tasks.names_reader import NamesReader
from ui.widgets.box import Box
from ui.widgets.row_table import RowTable

_FOUND, _LEFT_OUT = "contradictions", "left out"  # kinds of questions
_TWO_LABELS = (Disagreement.DOUBTED, Disagreement.LABELS)
_PAGE = 200  # documents searched at once


class _Names(NamedTuple):
    """What the names of the project tell without their texts."""

    contradictions: list[Contradiction]
    watched: Memory
    by_key: dict[str, ProjectName]  # of the watched ones
    finished: list[int]
    places: dict[str, list[Place]]  # of contradictions whose marks are gone, by what tells them


class ContradictionsPage(QWidget):
    """Show contradictions, and emit what is to be done with the selected ones."""

    chosenChanged = Signal(object, object)  # list of ProjectName, list of Place
    rightRequested = Signal(object)  # tuple of str
    relabelRequested = Signal(object, str)  # names, label
    everywhereRequested = Signal(str, str)  # name, label

    def __init__(self, reader: NamesReader, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._reader = reader
        self._names: _Names | None = None
        self._left_out: dict[str, list[Place]] = {}  # by key
        self._waiting: list[int] = []  # documents to be searched
        self._is_whole = False  # whether all finished documents are in `_waiting` or were searched
        self._model = ContradictionsModel(titles, self)
        self.table = RowTable()
        self._status = PlainLabel(wordWrap=True)
        self._right = QPushButton(self.tr("Right as it is"))
        self._everywhere = QPushButton(self.tr("Everywhere…"))
        self._becomes = Box({"": self.tr("One label for all…"), **titles}, "", self.tr("One label for all"), 0)
        self._build()

    @property
    def selected(self) -> list[Contradiction]:
        """The selected contradictions."""
        return [index.data(CONTRADICTION) for index in self.table.selectionModel().selectedRows()]

    def start(self, changed: Collection[int] | None) -> None:
        """Look for contradictions; if that was done before, search only documents that changed since (None: any)."""
        if changed is not None and self._is_whole:
            gone = set(changed)
            self._left_out = {
                name: kept
                for name, places in self._left_out.items()
                if (kept := [p for p in places if p.document_id not in gone])
            }
            self._waiting = [*changed, *self._waiting]
        else:
            self._left_out, self._waiting, self._is_whole = {}, [], False
        if not self._model.rows:
            self._status.setText(self.tr("Looking for contradictions…"))
        self._reader.ask(_FOUND, object(), _read)

    def show_chosen(self) -> None:
        """Show what can be done with the selected contradictions, and emit where they are."""
        selected = self.selected
        first = selected[0] if selected else None
        self._right.setEnabled(bool(selected))
        self._everywhere.setEnabled(len(selected) == 1)
        self._becomes.setEnabled(bool(selected) and all(one.kind in _TWO_LABELS for one in selected))
        names = list(reversed(first.names)) if first and first.what not in self._model.places else []
        self.chosenChanged.emit(names, self._model.places.get(first.what, []) if first else [])

    def eventFilter(self, watched_object: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self._call_right()
            return True
        return super().eventFilter(watched_object, event)

    def _build(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Contradictions"))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.installEventFilter(self)
        self._status.setProperty("role", "secondary")
        acts = QHBoxLayout()
        acts.addWidget(self._becomes.unseen_label())
        for button in (self._right, self._everywhere):
            button.setProperty("role", "outlined")
            button.setAutoDefault(False)
        for act in (self._right, self._becomes, self._everywhere):
            acts.addWidget(act)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(table, 1)
        column.addWidget(self._status)
        column.addLayout(acts)
        self.setFocusProxy(table)
        self._reader.answered.connect(self._take)
        table.selectionModel().selectionChanged.connect(self.show_chosen)
        on_click(self._right, self._call_right)
        on_click(self._everywhere, self._ask_everywhere)
        self._becomes.activated.connect(self._relabel)

    def _take(self, kind: str, question: object, answer: object) -> None:
        if kind == _FOUND and isinstance(answer, _Names):
            self._names = answer
            if not self._is_whole:
                self._waiting, self._is_whole = answer.finished, True
            self._show()
            self._search()
        elif kind == _LEFT_OUT and isinstance(answer, dict):
            self._add(answer)
            self._search()

    def _search(self) -> None:
        """Search the next finished documents for names that have no annotation there."""
        page, self._waiting = self._waiting[:_PAGE], self._waiting[_PAGE:]
        if page and self._names:
            self._reader.ask(_LEFT_OUT, page, partial(name_rows.left_out, names=self._names.watched, ids=page))
        self._tell(is_searching=bool(page))

    def _show(self) -> None:
        """List what is known, with the same rows selected as before, or else the row at which the selection was."""
        assert self._names
        before, row = {one.what for one in self.selected}, max(0, self.table.currentIndex().row())
        found, places = list(self._names.contradictions), dict(self._names.places)
        for name, where in self._left_out.items():
            if one := self._unmarked(name):
                found.append(one)
                places[one.what] = where
        self._model.set_rows(found, places)
        rows = [i for i, one in enumerate(found) if one.what in before] or ([min(row, len(found) - 1)] if found else [])
        flags, selection = QItemSelectionModel.SelectionFlag, self.table.selectionModel()
        for i in rows:
            selection.select(self._model.index(i, 0), flags.Select | flags.Rows)
        if rows:
            selection.setCurrentIndex(self._model.index(rows[0], 0), flags.NoUpdate)
        self.show_chosen()

    def _add(self, found: Mapping[str, list[Place]]) -> None:
        for name, places in found.items():
            self._left_out.setdefault(name, []).extend(places)
            if one := self._unmarked(name):
                self._model.add_places(one, places)

    def _unmarked(self, name: str) -> Contradiction | None:
        """Return the contradiction of a name that is left out here and there; None if it is no longer one."""
        known = self._names.by_key.get(name) if self._names else None
        return Contradiction(Disagreement.UNMARKED, (known,)) if known else None

    def _tell(self, *, is_searching: bool) -> None:
        number = len(self._model.rows)
        told = [self.tr("%n contradiction(s)", "", number) if number else self.tr("No contradictions.")]
        if is_searching:
            told.append(self.tr("%n article(s) still to be searched", "", len(self._waiting)))
        self._status.setText(" · ".join(told))

    def _call_right(self) -> None:
        if self.selected:
            self.rightRequested.emit(tuple(one.what for one in self.selected))

    def _relabel(self) -> None:
        label = self._becomes.value
        self._becomes.setCurrentIndex(0)
        if label:
            self.relabelRequested.emit([name for one in self.selected for name in one.names], label)

    def _ask_everywhere(self) -> None:
        for name in self.selected[0].names[:1] if self.selected else ():
            self.everywhereRequested.emit(name.name, name.label)


def _read(conn: sqlite3.Connection) -> _Names:
    """Look at the names of the project. Runs in the thread."""
    names, right = name_rows.checked(conn), memory_rows.right(conn)
    known = watched(names, right)
    by_key = {key(one.name): one for one in names}
    by_key = {name: one for name, one in by_key.items() if name in known.names}
    removed = name_rows.removed(conn)
    evidence = Evidence(name_rows.sureness(conn), {name: len(places) for name, places in removed.items()})
    found = disagreements(names, right, memory_rows.rejected(conn), evidence)
    places = {
        one.what: removed[key(one.names[0].name), one.names[0].label]
        for one in found
        if one.kind is Disagreement.REMOVED
    }
    return _Names(found, known, by_key, name_rows.finished(conn), places)
