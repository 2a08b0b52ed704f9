"""The window "Names of the project": all names with their places, and what is done with them everywhere at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QSplitter, QWidget

from annotate.edits.annotations import AcceptSpans, Edit, MarkEach
from annotate.edits.names import ChooseOutcome, NamesEdit
from annotate.errors import UserError
from annotate.names.memory import NEVER
from annotate.names.project import ProjectName, variants_of
from store.documents.name_rows import Place
from ui.project_wide.names_page import NamesPage
from ui.project_wide.names_reader import NamesReader
from ui.project_wide.places_pane import PlacesPane
from ui.session import Session
from ui.theme.theme import Theme
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.label_titles import titles_of

_VARIANTS = "variants"  # kind of question
_MOST_VARIANTS = 8
_AFTER_MS = 200  # from a change of the project to counting again


class NamesDialog(Dialog):
    """Stay open beside the article. Every act is one step of the history."""

    spanChosen = Signal(int, int, int)  # document id, start, end
    undoRequested = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, theme: Theme, undo_keys: Sequence[str], parent: QWidget) -> None:
        super().__init__("namesDialog", parent)
        self.setWindowTitle(self.tr("Names of the project"))
        self.resize(1000, 640)
        self._session = session
        titles = titles_of(session.labels)
        self._kinds = {label.name: label.kind for label in session.labels}
        path = session.project.path
        self._lists, self._details = NamesReader(path, self), NamesReader(path, self)
        self.page = NamesPage(self._lists, self._details, titles)
        self.places = PlacesPane(self._details, session.labels, titles, theme)
        self._again = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._again.timeout.connect(self.page.start)
        self._build(undo_keys)
        self.page.start()

    def done(self, result: int) -> None:
        self._again.stop()
        self._lists.close()
        self._details.close()
        super().done(result)

    def _build(self, undo_keys: Sequence[str]) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.page)
        split.addWidget(self.places)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([400, 200])
        column = self.add_column(10)
        column.addWidget(split, 1)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Return acts on names
        column.addWidget(buttons)
        for key in undo_keys:
            QShortcut(QKeySequence(key), self).activated.connect(self.undoRequested)
        page = self.page
        page.chosenChanged.connect(self._show_places)
        page.acceptRequested.connect(self._accept)
        page.relabelRequested.connect(self._relabel)
        page.removeRequested.connect(self._remove)
        page.neverRequested.connect(self._never)
        self.places.spanChosen.connect(self.spanChosen)
        for reader in (self._lists, self._details):
            reader.failed.connect(self.failed)
        self._details.answered.connect(self._take)
        self._session.stored.connect(lambda _: self._again.start())
        page.setFocus()

    def _show_places(self, names: Sequence[ProjectName]) -> None:
        shown = names[:1]
        self.places.show_places(shown)
        if shown:
            all_names = self.page.counted
            self._details.ask(_VARIANTS, shown[0], lambda _: variants_of(shown[0], all_names, self._kinds))

    def _take(self, kind: str, question: object, answer: object) -> None:
        if kind == _VARIANTS and isinstance(answer, list):
            variants = ", ".join(f"{name.shown} ×{name.marks}" for name in answer[:_MOST_VARIANTS])
            self.places.tell(self.tr("Also written: {variants}").format(variants=variants) if variants else "")

    def _accept(self, names: Sequence[ProjectName]) -> None:
        spans: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        for name in names:
            for place in self._places([name]):
                spans[place.document_id].append((place.start, place.end, name.label))
        self._apply({i: AcceptSpans(tuple(each)) for i, each in spans.items()})

    def _relabel(self, names: Sequence[ProjectName], label: str) -> None:
        self._apply(_mark_each(self._places(names), label))

    def _remove(self, names: Sequence[ProjectName]) -> None:
        self._apply(_mark_each(self._places(names), None))

    def _never(self, names: Sequence[ProjectName]) -> None:
        never = ChooseOutcome(tuple(dict.fromkeys(name.name for name in names)), NEVER)
        self._apply(_mark_each(self._places(names), None), never)

    def _places(self, names: Iterable[ProjectName]) -> list[Place]:
        try:
            return [place for name in names for place in self._session.project.names.places(name)]
        except UserError as error:
            self.failed.emit(error)
            return []

    def _apply(self, edits: dict[int, Edit], names: NamesEdit | None = None) -> None:
        if edits or names:
            self._session.apply_all(edits, names)


def _mark_each(places: Iterable[Place], label: str | None) -> dict[int, Edit]:
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for place in places:
        spans[place.document_id].append((place.start, place.end))
    return {i: MarkEach(tuple(each), label) for i, each in spans.items()}
