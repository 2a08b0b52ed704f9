"""Pipelines side by side: scores by label, acts per 100 words, and the places where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotate.learning.articles import Survey
from annotate.learning.judging import Comparison, Judgement
from annotate.learning.mistakes import MOST_PLACES, Confusion, Example, WrongName
from ui.learning.words import counted, decimal, label_rows
from ui.plain import PlainLabel
from ui.widgets.place_tree import PlaceTree

_OPEN = 6  # examples of a group that is open at once; a longer one would hide the groups below it


class Groups(NamedTuple):
    """What the groups of places are called: where only the second is right, and only the first; and the second's mistakes."""

    won: str
    lost: str
    labels: str
    names: str


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
        heads = [self.tr("Name"), "", "", self.tr("Where")]
        self.examples = PlaceTree(self.tr("Places where they differ"), heads, (190, 105, 105))
        self.examples.spanRequested.connect(self.spanRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.acts)
        column.addWidget(self.scores, 2)
        column.addWidget(self.examples, 3)

    def show_pair(self, names: tuple[str, str], found: Comparison, groups: Groups) -> None:
        """Show two pipelines, called by these names, and where they differ."""
        self.show_scores(dict(zip(names, (found.old, found.new), strict=True)))
        self._name_columns(names)
        self._add(groups.won, map(self._difference, found.won))
        self._add(groups.lost, map(self._difference, found.lost))
        if found.new.confused:
            self._add(groups.labels, map(self._confusion, found.new.confused))
        if found.new.wrong_names:
            self._add(groups.names, map(self._wrong_name, found.new.wrong_names))

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

    def _name_columns(self, names: tuple[str, str]) -> None:
        for column, name in enumerate(names, start=1):
            self.examples.headerItem().setText(column, name.capitalize())

    def _confusion(self, one: Confusion) -> QTreeWidgetItem:
        """Return a row for a label that was taken for another, which opens to its places."""
        title = self.tr("{suggested} suggested, {meant} meant: %n", "", one.number)
        row = self.examples.row([title.format(suggested=self._title(one.suggested), meant=self._title(one.meant)), ""])
        row.addChildren([self.examples.place(place, place.name, "", self._title(place.old)) for place in one.places])
        return row

    def _wrong_name(self, one: WrongName) -> QTreeWidgetItem:
        """Return a row for a name that goes wrong, which opens to its places."""
        return self.examples.wrong_name(one, self._titles, f"{one.name}: {one.number}")

    def _difference(self, one: Example) -> QTreeWidgetItem:
        return self.examples.place(one, one.name, self._title(one.old) or "–", self._title(one.new) or "–")

    def _title(self, label: str) -> str:
        return self._titles.get(label, label)

    def _add(self, title: str, items: Iterable[QTreeWidgetItem]) -> None:
        """Add a group of places."""
        rows = list(islice(items, MOST_PLACES))
        group = QTreeWidgetItem([title])
        self.examples.addTopLevelItem(group)
        group.addChildren(rows)
        for row in (group, *rows):  # a title has the whole row
            row.setFirstColumnSpanned(not any(row.text(column) for column in range(1, row.columnCount())))
        group.setExpanded(len(rows) <= _OPEN)


def _row(cells: Sequence[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(cells))
    for column in range(1, len(cells)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
