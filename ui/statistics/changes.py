"""The list of labels that people changed most: a row for each two, which opens to its places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from annotate.learning.judging import Example
from store.upkeep.relabelled import Relabelled

_PLACE = Qt.ItemDataRole.UserRole
_HEIGHT = 190  # pixels
_WIDTH = 240  # pixels of the first column


class ChangesList(QTreeWidget):
    """Show them. A place that is clicked is asked for."""

    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, found: Iterable[Relabelled], titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Labels that were changed"))
        self.setHeaderLabels([self.tr("From → to"), self.tr("Times"), self.tr("Where")])
        self.setMinimumHeight(_HEIGHT)
        for one in found:
            labels = (titles.get(label, label) for label in (one.suggested, one.meant))
            row = QTreeWidgetItem([" → ".join(labels), QLocale().toString(one.number)])
            row.addChildren([_place(example) for example in one.places])
            self.addTopLevelItem(row)
        self.setColumnWidth(0, _WIDTH)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place:
            self.spanRequested.emit(*place)


def _place(one: Example) -> QTreeWidgetItem:
    item = QTreeWidgetItem([one.name, "", one.line])
    item.setData(0, _PLACE, (one.document_id, one.start, one.end))
    item.setToolTip(2, one.line)
    return item
