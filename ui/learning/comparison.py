"""Pipelines side by side: scores by label, acts per 100 words, and the places where they differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotate.learning.judging import Comparison, Example, Judgement
from annotate.learning.scores import ALL
from ui.learning.words import decimal, share

_EXAMPLE = Qt.ItemDataRole.UserRole
_SHOWN = 200  # examples of a group


class ComparisonView(QWidget):
    """Two tables: what each pipeline scores, and where two differ. A place that is clicked is shown in its article."""

    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scores, self.examples = QTreeWidget(), QTreeWidget()
        self.scores.setAccessibleName(self.tr("Scores by label"))
        self.scores.setRootIsDecorated(False)
        self.scores.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.examples.setAccessibleName(self.tr("Places where they differ"))
        self.examples.setHeaderLabels([self.tr("Place"), self.tr("Before"), self.tr("After")])
        self.examples.itemClicked.connect(self._go)
        self.examples.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.scores, 2)
        column.addWidget(self.examples, 3)

    def show_pair(self, names: tuple[str, str], found: Comparison) -> None:
        """Show two pipelines, called by these names, and where they differ."""
        self.show_scores(dict(zip(names, (found.old, found.new), strict=True)))
        self._show_examples(found)

    def show_scores(self, judgements: Mapping[str, Judgement]) -> None:
        """Show what these pipelines score."""
        self.scores.clear()
        titles = [self.tr("precision"), self.tr("recall"), "F1"]
        heads = [f"{title}\n{name}" for title in titles for name in judgements]
        self.scores.setHeaderLabels([self.tr("Label"), self.tr("Names"), *heads])
        shown = list(judgements.values())
        acts = [decimal(one.acts_per_100_words) for one in shown]
        self.scores.addTopLevelItem(_row([self.tr("Acts per 100 words"), "", *[""] * 2 * len(acts), *acts]))
        labels = sorted({label for one in shown for label in one.scores} - {ALL})
        for label in [*labels, ALL]:
            found = [one.scores.get(label) for one in shown]
            wanted = max((score.wanted for score in found if score), default=0)
            rates = [(score.precision, score.recall, score.f1) if score else None for score in found]
            cells = [share(rate[which]) if rate else "–" for which in range(3) for rate in rates]
            self.scores.addTopLevelItem(_row([self.tr("All labels") if label == ALL else label, str(wanted), *cells]))
        for column in range(self.scores.columnCount()):
            self.scores.resizeColumnToContents(column)

    def _show_examples(self, found: Comparison) -> None:
        self.examples.clear()
        groups = ((self.tr("Right now: %n", "", len(found.won)), found.won),
                  (self.tr("Wrong now: %n", "", len(found.lost)), found.lost))  # fmt: skip
        for title, examples in groups:
            group = QTreeWidgetItem([title])
            self.examples.addTopLevelItem(group)
            group.addChildren([self._example(one) for one in examples[:_SHOWN]])
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
        self.examples.setColumnWidth(0, 360)

    def _example(self, one: Example) -> QTreeWidgetItem:
        place = " ".join(f"…{one.before}[{one.name}]{one.after}…".split())
        item = QTreeWidgetItem([place, one.old or "–", one.new or "–"])
        item.setData(0, _EXAMPLE, (one.document_id, one.start, one.end))
        item.setToolTip(0, place)
        return item

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _EXAMPLE)
        if place:
            self.spanRequested.emit(*place)


def _row(cells: Sequence[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(cells))
    for column in range(1, len(cells)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
