"""The window "Names of the project": all names with their places, and what is done with them everywhere at once."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from annotate.edits.annotations import AcceptSpans, Edit, MarkEach
from annotate.edits.names import CallRight, ChooseOutcome, NamesEdit, PreferSpelling, PutChoices, SplitOff
from annotate.errors import UserError
from annotate.formats.name_lists import LIST_FORMATS
from annotate.formats.reports.house_list import HouseList
from annotate.names.house_list import ListDifference
from annotate.names.memory import NEVER
from annotate.names.project import ProjectName, group_of
from annotate.names.same import key
from store.documents import memory_rows, name_rows
from store.documents.name_rows import Place
from store.project import Project
from ui.guard import on_click
from ui.project_wide.contradictions_page import ContradictionsPage
from ui.project_wide.house_list_dialog import HouseListDialog
from ui.project_wide.house_list_words import ListWords
from ui.project_wide.names_page import NamesPage
from ui.project_wide.places_pane import PlacesPane
from ui.session import Session
from ui.tasks.house_list import compare, read_list, write_list
from ui.tasks.names_reader import NamesReader
from ui.theme.theme import Theme
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.file_dialog import file_dialog
from ui.widgets.label_titles import titles_of

_NAMES, _CONTRADICTIONS = "names", "contradictions"
_VARIANTS, _LIST, _SAVED, _PLACES = "variants", "house list", "saved", "places to act on"  # kinds of questions
_AT_ONCE = 5000  # places that are read without the thread
_MOST_VARIANTS = 8
_AFTER_MS = 200  # from a change of the project to counting again


class _Written(NamedTuple):
    """How the house writes a name, "" for as it is, and all names that are one with it, the fullest first."""

    preferred: str
    group: list[ProjectName]


class _Read(NamedTuple):
    """A house list, and what it would change without and with what is listed already being kept; {} if it is wrong."""

    found: HouseList
    changes: dict[bool, ListDifference]


class NamesDialog(Dialog):
    """Stay open beside the article. Every act is one step of the history."""

    spanChosen = Signal(int, int, int)  # document id, start, end
    whoRequested = Signal(int, int, int)  # the same
    undoRequested = Signal()
    everywhereRequested = Signal(str, str)  # name, label
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, theme: Theme, keys: Mapping[str, Sequence[str]], parent: QWidget) -> None:
        """Show the names of the session's project. `keys` are those of the actions "undo" and "who"."""
        super().__init__("namesDialog", parent)
        self.setWindowTitle(self.tr("Names of the project"))
        self.resize(1000, 640)
        self._session = session
        self._titles = titles = titles_of(session.labels)
        self._kinds = {label.name: label.kind for label in session.labels}
        self._readers = [NamesReader(session.project.path, self) for _ in range(3)]
        lists, self._details, contradictions = self._readers
        views = {_NAMES: self.tr("All names"), _CONTRADICTIONS: self.tr("Contradictions between checked marks")}
        self.view = Box(views, _NAMES, self.tr("Show"))
        self.page = NamesPage(lists, self._details, titles)
        self.contradictions = ContradictionsPage(contradictions, titles)
        self._pages = QStackedWidget()
        self.places = PlacesPane(self._details, session.labels, titles, theme)
        self._stale: set[QWidget] = {self.page, self.contradictions}
        self._changed: set[int] | None = None  # documents since contradictions were read; None: any
        self._again = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._again.timeout.connect(self._read)
        self._build(keys)
        self._read()

    def done(self, result: int) -> None:
        self._again.stop()
        for reader in self._readers:
            reader.close()
        super().done(result)

    def _build(self, keys: Mapping[str, Sequence[str]]) -> None:
        page, contradictions, split = self.page, self.contradictions, QSplitter(Qt.Orientation.Vertical)
        for one in (page, contradictions):
            self._pages.addWidget(one)
        for part in (self._pages, self.places):
            split.addWidget(part)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([400, 200])
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Return acts on names
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.view.unseen_label())
        top.addWidget(self.view)
        top.addWidget(page.search, 1)
        column = self.add_column(10)
        column.addLayout(top)
        column.addWidget(split, 1)
        for text, run in (
            (self.tr("Use a house list…"), self._ask_list),
            (self.tr("Save the house list…"), self._ask_to_save),
            (self.tr("Who is this…"), self.places.ask_who),
        ):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ResetRole)
            button.setAutoDefault(False)
            on_click(button, run)
        button.setObjectName("who")
        button.setToolTip(self.tr("Say who this name is in the article of the chosen mention"))
        column.addWidget(buttons)
        for action, run in (("undo", self.undoRequested.emit), ("who", self.places.ask_who)):
            for pressed in keys[action]:
                QShortcut(QKeySequence(pressed), self).activated.connect(run)
        self.view.currentIndexChanged.connect(self._show_page)
        page.chosenChanged.connect(self._show_places)
        page.acceptRequested.connect(self._accept)
        page.relabelRequested.connect(self._relabel)
        page.removeRequested.connect(self._remove)
        page.neverRequested.connect(self._never)
        page.spellingRequested.connect(self._prefer)
        page.splitRequested.connect(lambda name: self._apply({}, SplitOff((key(name.name), *name.spellings))))
        contradictions.chosenChanged.connect(self._show_contradicting)
        contradictions.relabelRequested.connect(self._relabel)
        contradictions.rightRequested.connect(lambda what: self._session.apply_all({}, CallRight(what)))
        contradictions.everywhereRequested.connect(self.everywhereRequested)
        self.places.spanChosen.connect(self.spanChosen)
        self.places.whoRequested.connect(self.whoRequested)
        for reader in self._readers:
            reader.failed.connect(self.failed)
        self._details.answered.connect(self._take)
        self._session.stored.connect(self._note_changed)
        self._session.saved.connect(self._look_again)
        self._session.labelsChanged.connect(self.close)  # it shows the labels that there were
        page.setFocus()

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(self.view.currentIndex())
        self.page.search.setEnabled(self.view.currentIndex() == 0)
        self.places.show_places(())
        self._read()
        (self.page if self._pages.currentIndex() == 0 else self.contradictions).setFocus()

    def _read(self) -> None:
        """Read what the shown page lists, if that may have changed; else show the places of what is selected there."""
        shown = self._pages.currentWidget()
        if shown in self._stale:
            self._stale.discard(shown)
            if shown is self.page:
                self.page.start()
            else:
                self.contradictions.start(self._changed)
                self._changed = set()
        elif shown is self.page:
            self._show_places(self.page.selected)
        else:
            self.contradictions.show_chosen()

    def _note_changed(self, ids: Sequence[int]) -> None:
        self._changed = self._changed | set(ids) if ids and self._changed is not None else None
        self._look_again()

    def _look_again(self) -> None:
        self._stale = {self.page, self.contradictions}
        self._again.start()

    def _show_contradicting(self, names: Sequence[ProjectName], places: Sequence[Place]) -> None:
        if self._pages.currentWidget() is self.contradictions:
            self.places.show_places(names, places)

    def _show_places(self, names: Sequence[ProjectName]) -> None:
        if self._pages.currentWidget() is not self.page:  # it was answered after the other one was chosen
            return
        shown = names[:1]
        self.places.show_places(shown)
        if shown:
            name, all_names = shown[0], self.page.counted

            def read(conn: sqlite3.Connection) -> _Written:
                preferred = _house_spelling(conn, name)
                full = preferred or name.name
                listed = {key(variant): key(full) for variant in memory_rows.written_as(conn, full)}
                group = group_of(name, all_names, self._kinds, memory_rows.apart(conn), listed)
                return _Written(preferred, group)

            self._details.ask(_VARIANTS, name, read)

    def _take(self, kind: str, question: object, answer: object) -> None:
        if kind == _LIST and isinstance(answer, _Read):
            self._show_list(answer)
        elif kind == _PLACES and callable(question):
            question(answer)
        elif kind == _SAVED and isinstance(question, Path) and isinstance(answer, int):
            self.page.tell(f"{ListWords().written(answer)}: {question.name}")
        elif kind == _VARIANTS and isinstance(answer, _Written):
            self.places.tell(" · ".join(self._told(question, answer)))
            self.page.offer_variants(answer.group[1:])

    def _told(self, shown: object, written: _Written) -> Iterator[str]:
        """Yield how a name is to be written, and how else it is."""
        if written.preferred:
            yield self.tr("House spelling: {name}").format(name=written.preferred)
        others = [name for name in written.group if name != shown]
        if others:
            variants = ", ".join(f"{name.shown} ×{name.marks}" for name in others[:_MOST_VARIANTS])
            yield self.tr("Also written: {variants}").format(variants=variants)

    def _ask_list(self) -> None:
        dialog = file_dialog(self, self.tr("Use a house list"))
        dialog.setNameFilter(
            f"CSV, FollowTheMoney ({' '.join(f'*{end}' for one in LIST_FORMATS if one.read for end in one.suffixes)})"
        )
        dialog.fileSelected.connect(lambda path: self.read_list(Path(path)))
        dialog.open()

    def _ask_to_save(self) -> None:
        start = self._session.project.path.with_suffix(".csv")
        dialog = file_dialog(self, self.tr("Save the house list"), str(start))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{one.title} (*{one.suffixes[0]})" for one in LIST_FORMATS if one.read])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        dialog.fileSelected.connect(lambda path: self.save_list(Path(path)))
        dialog.open()

    def read_list(self, path: Path) -> None:
        """Read a house list in the thread, and show what it would change."""
        labels = self._session.labels

        def read(conn: sqlite3.Connection) -> _Read:
            found = read_list(path, self._titles, labels)
            keeping = () if found.faults else (False, True)
            return _Read(found, {keeps: compare(conn, found, keeps=keeps) for keeps in keeping})

        self._details.ask(_LIST, path, read)

    def save_list(self, path: Path) -> None:
        """Write the house list, and the other names of the project, in the thread."""
        project = self._session.project.path

        def save(_: object) -> int:
            with Project.open(project) as opened:
                return write_list(opened, path, everything=True, replace=True)

        self._details.ask(_SAVED, path, save)

    def _show_list(self, read: _Read) -> None:
        dialog = HouseListDialog(read.found, read.changes.__getitem__, self._titles, self)
        dialog.chosen.connect(lambda choices: self._session.apply_all({}, PutChoices(choices)))
        dialog.open()

    def _accept(self, names: Sequence[ProjectName]) -> None:
        self._with_places(names, lambda places: self._apply(_accept_spans(names, places)))

    def _relabel(self, names: Sequence[ProjectName], label: str) -> None:
        self._with_places(names, lambda places: self._apply(_mark_each(places, label)))

    def _remove(self, names: Sequence[ProjectName]) -> None:
        self._with_places(names, lambda places: self._apply(_mark_each(places, None)))

    def _never(self, names: Sequence[ProjectName]) -> None:
        never = ChooseOutcome(tuple(dict.fromkeys(name.name for name in names)), NEVER)
        self._with_places(names, lambda places: self._apply(_mark_each(places, None), never))

    def _prefer(self, names: Sequence[ProjectName], spelling: str) -> None:
        spellings = tuple(dict.fromkeys(one for name in names for one in (name.name, *name.others)))
        self._apply({}, PreferSpelling(spelling, spellings))

    def _with_places(self, names: Sequence[ProjectName], act: Callable[[list[list[Place]]], None]) -> None:
        """Act on the places of each of these names; many are read in the thread first."""

        def read(conn: sqlite3.Connection) -> list[list[Place]]:
            return [name_rows.places(conn, name) for name in names]

        if sum(name.marks for name in names) > _AT_ONCE:
            self._details.ask(_PLACES, act, read)
            return
        try:
            with self._session.project.file.reading() as conn:
                places = read(conn)
        except UserError as error:
            self.failed.emit(error)
        else:
            act(places)

    def _apply(self, edits: dict[int, Edit], names: NamesEdit | None = None) -> None:
        if edits or names:
            self._session.apply_all(edits, names)


def _house_spelling(conn: sqlite3.Connection, name: ProjectName) -> str:
    """Return how the house writes a name if it does so otherwise, else ""."""
    chosen = memory_rows.choices_as_spelled(conn, (*name.spellings, key(name.name)))
    return next((choice.preferred for choice in chosen.values() if choice.preferred), "")


def _accept_spans(names: Sequence[ProjectName], places: Sequence[Sequence[Place]]) -> dict[int, Edit]:
    spans: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for name, of_name in zip(names, places, strict=True):
        for place in of_name:
            spans[place.document_id].append((place.start, place.end, name.label))
    return {i: AcceptSpans(tuple(each)) for i, each in spans.items()}


def _mark_each(places: Iterable[Iterable[Place]], label: str | None) -> dict[int, Edit]:
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for place in chain.from_iterable(places):
        spans[place.document_id].append((place.start, place.end))
    return {i: MarkEach(tuple(each), label) for i, each in spans.items()}
