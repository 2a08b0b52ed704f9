"""A tree of places in articles, in groups: a click on a group opens it, and one on a place asks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from annotate.learning.mistakes import Example, WrongName

_PLACE = Qt.ItemDataRole.UserRole
_NAMED = 3  # mistakes that are named beside a name


class PlaceTree(QTreeWidget):
    """Show rows that may lead to a place; what is around it stands in the last column."""

    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, name: str, heads: Sequence[str], widths: Sequence[int] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setHeaderLabels(list(heads))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.setExpandsOnDoubleClick(False)  # a click does
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._go)

    def row(self, cells: Sequence[str], place: Sequence[int | str] = ()) -> QTreeWidgetItem:
        """Return a row, which leads to a place that begins with the document's id, start and end."""
        item = QTreeWidgetItem([*cells[:-1], *[""] * (self.columnCount() - len(cells)), cells[-1]])
        last = self.columnCount() - 1
        item.setToolTip(last, item.text(last))
        if place:
            item.setData(0, _PLACE, tuple(place[:3]))
        return item

    def place(self, one: Example, *cells: str) -> QTreeWidgetItem:
        """Return a row with these cells that leads to an example."""
        return self.row([*cells, one.line], (one.document_id, one.start, one.end))

    def wrong_name(self, one: WrongName, titles: Mapping[str, str], *cells: str) -> QTreeWidgetItem:
        """Return a row of a name with these cells and its mistakes, which opens to their places or leads to the only one."""
        named = [self._mistake(place, titles) for place in one.places]
        if len(named) == 1:
            place = one.places[0]
            return self.row([*cells, f"{named[0]}   {place.line}"], (place.document_id, place.start, place.end))
        told = ", ".join(f"{what} ({number})" for what, number in Counter(named).most_common(_NAMED))
        row = self.row([*cells, told])
        row.addChildren([self.place(place, what) for place, what in zip(one.places, named, strict=True)])
        return row

    def _mistake(self, one: Example, titles: Mapping[str, str]) -> str:
        """Return what was suggested at a place, and what is meant."""
        old, new = (titles.get(label, label) for label in (one.old, one.new))
        if not old:
            return self.tr("missed: {label}").format(label=new)
        if not new:
            return self.tr("{label} → no mark").format(label=old)
        return self.tr("{label}, other words").format(label=new) if old == new else f"{old} → {new}"

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.childCount():
            item.setExpanded(not item.isExpanded())
        self._go(item)

    def _go(self, item: QTreeWidgetItem) -> None:
        if place := item.data(0, _PLACE):
            self.spanRequested.emit(*place)
