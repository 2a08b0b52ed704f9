"""Pipelines side by side: scores by label, acts per 100 words, and the places where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotate.learning.articles import Survey
from annotate.learning.judging import Comparison, Judgement
from annotate.learning.mistakes import MOST_PLACES, Confusion, Example, WrongName
from ui.learning.words import counted, decimal, label_rows
from ui.plain import PlainLabel
from ui.widgets.place_tree import PlaceTree

_OPEN = 6  # examples of a group that is open at once; a longer one would hide the groups below it
_FRAME = 60  # pixels that a window's frame may take


class ComparisonView(QWidget):
    """Two tables: what each pipeline scores, and where two differ. A place that is clicked is shown in its article."""

    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, titles: Mapping[str, str]) -> None:
        """Call labels by these titles."""
        super().__init__()
        self._titles = titles
        self.acts, self.scores = PlainLabel(wordWrap=True), QTreeWidget()
        self.scores.setAccessibleName(self.tr("Scores by label"))
        self.scores.setRootIsDecorated(False)
        self.scores.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        heads = [self.tr("Name"), self.tr("Before"), self.tr("After"), self.tr("Where")]
        self.examples = PlaceTree(self.tr("Places where they differ"), heads, (190, 105, 105))
        self.examples.spanRequested.connect(self.spanRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.acts)
        column.addWidget(self.scores, 2)
        column.addWidget(self.examples, 3)

    def show_pair(self, names: tuple[str, str], found: Comparison) -> None:
        """Show two pipelines, called by these names, and where they differ."""
        self.show_scores(dict(zip(names, (found.old, found.new), strict=True)))
        self._add(self.tr("Right now: %n", "", len(found.won)), map(self._difference, found.won))
        self._add(self.tr("Wrong now: %n", "", len(found.lost)), map(self._difference, found.lost))
        self._add_confused(found.new.confused)
        self._add_names(found.new.wrong_names)

    def clear(self) -> None:
        """Show nothing."""
        self.scores.clear()
        self.examples.clear()
        self.acts.hide()
        self.scores.hide()

    def add_survey(self, survey: Survey) -> None:
        """Add the marks to look at again: names with several labels, and what could not be learnt from."""
        row, doubtful = self.examples.row, survey.contradictions
        several = [
            row([one.name, self._title(one.place.label), counted(one, self._titles)], one.place) for one in doubtful
        ]
        inside = [row([place.name, self._title(place.label), ""], place) for place in survey.misaligned]
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
        self._explain(len(judgements))
        rows = [
            _row([self._title(label) or self.tr("All labels"), str(wanted), *cells])
            for label, wanted, cells in label_rows(list(judgements.values()))
        ]
        self.scores.addTopLevelItems([rows.pop(), *rows])  # all labels first: below, it might be out of sight
        header = self.scores.header()
        header.setStretchLastSection(False)
        for column in range(self.scores.columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)

    def _explain(self, number: int) -> None:
        """Tell at the heads of the columns what each rate means, for so many pipelines."""
        meanings = [
            self.tr("So many of 100 suggestions are right"),
            self.tr("So many of 100 names are found"),
            self.tr("Both in one number: 100 is best"),
        ]
        for column in range(len(meanings) * number):
            self.scores.headerItem().setToolTip(2 + column, meanings[column // number])

    def _add_confused(self, confused: Sequence[Confusion]) -> None:
        """Add which labels the new one takes for which others: a row for each two, which opens to its places."""
        rows = []
        for one in confused:
            title = self.tr("{suggested} suggested, {meant} meant: %n", "", one.number)
            row = QTreeWidgetItem([title.format(suggested=self._title(one.suggested), meant=self._title(one.meant))])
            row.addChildren(
                [self.examples.place(place, place.name, "", self._title(place.old)) for place in one.places]
            )
            rows.append(row)
        if rows:
            number = sum(one.number for one in confused)
            self._add(self.tr("One label for another: %n", "", number), rows)
            for row in rows:
                row.setFirstColumnSpanned(True)

    def _add_names(self, wrong: Sequence[WrongName]) -> None:
        """Add which names the new one gets wrong: a row for each, which opens to its places."""
        if wrong:
            rows = [
                self.examples.wrong_name(one, self._titles, f"{one.name}: {one.number}") for one in wrong[:MOST_PLACES]
            ]
            self._add(self.tr("Names that still go wrong: %n", "", len(wrong)), rows)

    def _difference(self, one: Example) -> QTreeWidgetItem:
        return self.examples.place(one, one.name, self._title(one.old) or "–", self._title(one.new) or "–")

    def _title(self, label: str) -> str:
        return self._titles.get(label, label)

    def _add(self, title: str, items: Iterable[QTreeWidgetItem]) -> None:
        """Add a group of places."""
        group = QTreeWidgetItem([title])
        self.examples.addTopLevelItem(group)
        group.addChildren(list(islice(items, MOST_PLACES)))
        group.setFirstColumnSpanned(True)
        group.setExpanded(group.childCount() <= _OPEN)


def grow(dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog at least this wide, and this high, where it stays on its window and on the screen."""
    below = dialog.parentWidget() or dialog
    room = dialog.screen().availableGeometry().intersected(below.window().frameGeometry())
    dialog.resize(max(dialog.width(), width), min(height, room.height() - _FRAME))
    if dialog.isVisible():
        last = room.bottomRight() - QPoint(dialog.width(), dialog.height() + _FRAME // 2)
        dialog.move(max(room.left(), min(dialog.x(), last.x())), max(room.top(), min(dialog.y(), last.y())))


def _row(cells: Sequence[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(cells))
    for column in range(1, len(cells)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
