"""Pipelines side by side: scores by label, acts per 100 words, and the places where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotate.learning.articles import Survey
from annotate.learning.judging import Comparison, Confusion, Example, Judgement
from ui.learning.words import counted, decimal, label_rows
from ui.plain import PlainLabel

_PLACE = Qt.ItemDataRole.UserRole
_SHOWN = 200  # examples of a group
_OPEN = 6  # examples of a group that is open at once; a longer one would hide the groups below it
_FRAME = 60  # pixels that a window's frame may take


class ComparisonView(QWidget):
    """Two tables: what each pipeline scores, and where two differ. A place that is clicked is shown in its article."""

    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts, self.scores, self.examples = PlainLabel(wordWrap=True), QTreeWidget(), QTreeWidget()
        self.scores.setAccessibleName(self.tr("Scores by label"))
        self.scores.setRootIsDecorated(False)
        self.scores.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.examples.setAccessibleName(self.tr("Places where they differ"))
        self.examples.setHeaderLabels([self.tr("Name"), self.tr("Before"), self.tr("After"), self.tr("Where")])
        self.examples.itemClicked.connect(self._go)
        self.examples.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.acts)
        column.addWidget(self.scores, 2)
        column.addWidget(self.examples, 3)

    def show_pair(self, names: tuple[str, str], found: Comparison) -> None:
        """Show two pipelines, called by these names, and where they differ."""
        self.show_scores(dict(zip(names, (found.old, found.new), strict=True)))
        self._add(self.tr("Right now: %n", "", len(found.won)), map(_difference, found.won))
        self._add(self.tr("Wrong now: %n", "", len(found.lost)), map(_difference, found.lost))
        self._add_confused(found.new.confused)

    def clear(self) -> None:
        """Show nothing."""
        self.scores.clear()
        self.examples.clear()
        self.acts.hide()
        self.scores.hide()

    def add_survey(self, survey: Survey) -> None:
        """Add the marks to look at again: names with several labels, and what could not be learnt from."""
        doubtful = survey.contradictions
        several = [_item(one.place, [one.name, one.place.label, "", counted(one)]) for one in doubtful]
        inside = [_item(place, [place.name, place.label, "", ""]) for place in survey.misaligned]
        if several:
            self._add(self.tr("Names with several labels: %n", "", len(several)), several)
        if inside:
            self._add(self.tr("Marks that begin or end inside a word: %n", "", len(inside)), inside)

    def show_scores(self, judgements: Mapping[str, Judgement]) -> None:
        """Show what these pipelines score."""
        self.clear()
        self.acts.show()
        self.scores.show()
        titles = [self.tr("precision"), self.tr("recall"), "F1"]
        heads = [f"{title}\n{name}" for title in titles for name in judgements]
        self.scores.setHeaderLabels([self.tr("Label"), self.tr("Names"), *heads])
        acts = "   ".join(f"{name} {decimal(one.acts_per_100_words)}" for name, one in judgements.items())
        self.acts.setText(self.tr("Actions per 100 words:") + f" {acts}")
        for label, wanted, cells in label_rows(list(judgements.values())):
            self.scores.addTopLevelItem(_row([label or self.tr("All labels"), str(wanted), *cells]))
        header = self.scores.header()
        header.setStretchLastSection(False)
        for column in range(self.scores.columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)

    def _add_confused(self, confused: Sequence[Confusion]) -> None:
        """Add which labels the new one takes for which others: a row for each two, which opens to its places."""
        rows = []
        for one in confused:
            title = self.tr("{suggested} suggested, {meant} meant: %n", "", len(one.places))
            row = QTreeWidgetItem([title.format(suggested=one.suggested, meant=one.meant)])
            row.addChildren([_example(place, old="", new=place.old) for place in one.places[:_SHOWN]])
            rows.append(row)
        if rows:
            number = sum(len(one.places) for one in confused)
            self._add(self.tr("One label for another: %n", "", number), rows)
            for row in rows:
                row.setFirstColumnSpanned(True)

    def _add(self, title: str, items: Iterable[QTreeWidgetItem]) -> None:
        """Add a group of places."""
        group = QTreeWidgetItem([title])
        self.examples.addTopLevelItem(group)
        group.addChildren(list(islice(items, _SHOWN)))
        group.setFirstColumnSpanned(True)
        group.setExpanded(group.childCount() <= _OPEN)
        for column, width in enumerate((220, 80, 80)):
            self.examples.setColumnWidth(column, width)

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place:
            self.spanRequested.emit(*place)


def grow(dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog at least this wide, and this high, where it stays on its window and on the screen."""
    below = dialog.parentWidget() or dialog
    room = dialog.screen().availableGeometry().intersected(below.window().frameGeometry())
    dialog.resize(max(dialog.width(), width), min(height, room.height() - _FRAME))
    if dialog.isVisible():
        last = room.bottomRight() - QPoint(dialog.width(), dialog.height() + _FRAME // 2)
        dialog.move(max(room.left(), min(dialog.x(), last.x())), max(room.top(), min(dialog.y(), last.y())))


def _difference(one: Example) -> QTreeWidgetItem:
    return _example(one, one.old or "–", one.new or "–")


def _example(one: Example, old: str, new: str) -> QTreeWidgetItem:
    return _item((one.document_id, one.start, one.end), [one.name, old, new, one.line])


def _item(place: Sequence[int | str], cells: list[str]) -> QTreeWidgetItem:
    """Return a row that leads to a place, which begins with the document's id, start and end."""
    item = QTreeWidgetItem(cells)
    item.setData(0, _PLACE, tuple(place[:3]))
    item.setToolTip(3, cells[3])
    return item


def _row(cells: Sequence[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(cells))
    for column in range(1, len(cells)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
