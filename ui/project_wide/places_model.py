"""The places of one name in the project with their context, read page by page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from annotate.names.mentions import Mention
from store.documents.name_rows import Place
from ui.project_wide.model import MentionsModel

_PAGE = 100  # places
_Index = QModelIndex | QPersistentModelIndex


class PlacesModel(MentionsModel):
    """List mentions without checkboxes; `pageWanted` asks for the next ones when the list is scrolled to its end."""

    pageWanted = Signal(object)  # tuple of Place

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Place] = []
        self._is_asking = False

    def set_places(self, places: Sequence[Place]) -> None:
        """List these places, and no others."""
        self.beginResetModel()
        self.mentions = []
        self._waiting, self._is_asking = list(places), False
        self.endResetModel()
        self.fetchMore()

    def take_page(self, found: Sequence[Mention]) -> None:
        """Add the mentions that were asked for."""
        self._is_asking = False
        self.add(found)

    def is_open(self, row: int) -> bool:
        return False

    def canFetchMore(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        return bool(self._waiting) and not self._is_asking

    def fetchMore(self, parent: _Index = QModelIndex()) -> None:  # noqa: B008 - Qt's signature
        if self.canFetchMore():
            page, self._waiting = self._waiting[:_PAGE], self._waiting[_PAGE:]
            self._is_asking = True
            self.pageWanted.emit(tuple(page))
