"""The places of the chosen name, beside the list of names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from annotate.model import Label
from annotate.names.mentions import Mention
from annotate.names.project import ProjectName
from store.documents import name_rows
from ui.plain import PlainLabel
from ui.project_wide.delegate import MentionDelegate
from ui.project_wide.model import MENTION
from ui.project_wide.places_model import PlacesModel
from ui.tasks.names_reader import NamesReader
from ui.theme.theme import Theme

_PLACES, _PAGE = "places", "page"  # kinds of questions


class PlacesPane(QWidget):
    """Read and show the places of names. `spanChosen` has the document and the span to go to."""

    spanChosen = Signal(int, int, int)
    whoRequested = Signal(int, int, int)  # the same: who is the name there?

    def __init__(self, reader: NamesReader, labels: Sequence[Label], titles: Mapping[str, str], theme: Theme) -> None:
        super().__init__()
        self._reader = reader
        self._model = PlacesModel(self)
        self._model.set_label("", titles)
        self._title = PlainLabel(wordWrap=True)
        self._title.setProperty("role", "secondary")
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(MentionDelegate(self._model, {one.name: one for one in labels}, theme, self.list))
        self.list.setAccessibleName(self.tr("Mentions of this name"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        self.list.activated.connect(self._go_to)
        self._model.pageWanted.connect(self._ask_page)
        reader.answered.connect(self._take)

    def tell(self, text: str) -> None:
        """Show a line above the places; none if it is empty."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

    def show_places(self, names: Sequence[ProjectName], places: Sequence[name_rows.Place] = ()) -> None:
        """Show the places of names, those of the first one first, or these places."""
        self.tell("")
        self._model.set_places(places)
        wanted = tuple(names)
        if not wanted:
            self._reader.forget(_PLACES)
            return
        self._reader.ask(_PLACES, wanted, lambda conn: [p for name in wanted for p in name_rows.places(conn, name)])

    def ask_who(self) -> None:
        """Ask who the name is in the article of the chosen place, or of the first one."""
        at = self.list.currentIndex()
        mention: Mention | None = (at if at.isValid() else self._model.index(0, 0)).data(MENTION)
        if mention and mention.label:
            self.whoRequested.emit(mention.document_id, mention.start, mention.end)

    def _ask_page(self, page: Sequence[name_rows.Place]) -> None:
        self._reader.ask(_PAGE, page, partial(name_rows.mentions, wanted=page))

    def _take(self, kind: str, question: object, answer: list[name_rows.Place] | list[Mention]) -> None:
        if kind == _PLACES:
            self._model.set_places(answer)  # type: ignore[arg-type]
        elif kind == _PAGE:
            self._model.take_page(answer)  # type: ignore[arg-type]

    def _go_to(self, index: QModelIndex) -> None:
        mention: Mention = index.data(MENTION)
        self.spanChosen.emit(mention.document_id, mention.start, mention.end)
