"""The dialog "Language models": those that learnt here; use one, remove it, or compare any two by finished articles."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotate.errors import UserError
from annotate.learning.judging import Comparison
from annotate.learning.verdict import Verdict
from ui.guard import on_click
from ui.learning.comparison import ComparisonView, Groups
from ui.learning.learner import Learner
from ui.learning.models import LearntModel, all_models
from ui.learning.words import LearningWords, decimal
from ui.plain import PlainLabel
from ui.tasks.learning import Judging
from ui.translate import moment, sentence
from ui.widgets.box import Box
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons

_FOLDER = Qt.ItemDataRole.UserRole


class ModelsDialog(Dialog):
    """Not modal, so that places where two differ can be looked at."""

    spanRequested = Signal(int, int, int)  # document id, start, end
    useRequested = Signal(str)  # a pipeline's folder

    def __init__(self, learner: Learner, parent: QWidget) -> None:
        super().__init__("modelsDialog", parent)
        self.setWindowTitle(self.tr("Language models"))
        self._learner = learner
        self.list = QTreeWidget()
        self._use, self._remove = QPushButton(self.tr("Use it")), QPushButton(self.tr("Remove"))
        names, main = learner.choices, learner.main
        self._one = Box(names, main if main in names else next(iter(names)), self.tr("Compare this one"))
        other = next((name for name in reversed(names) if name != self._one.value), main)
        self._other = Box(names, other if other in names else next(iter(names)), self.tr("… with this one"))
        self._none = PlainLabel(
            self.tr("No language model has learnt on this computer yet. Menu → Learn from my corrections… begins."),
            wordWrap=True,
        )
        self._compare = QPushButton(self.tr("Compare"))
        self._outcome = PlainLabel(wordWrap=True)
        self._outcome.setObjectName("outcome")
        self._comparison = ComparisonView(learner.titles)
        self._build()
        learner.judged.connect(self._show_judging)
        learner.failed.connect(self._show_error)
        learner.ended.connect(self._show_state)
        learner.working.connect(self._show_state)
        self._read()

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Language models that learnt on this computer"))
        self.list.setRootIsDecorated(False)
        heads = [self.tr("Made"), self.tr("Articles"), self.tr("Verdict"), self.tr("Size"), self.tr("Made from")]
        self.list.setHeaderLabels([*heads, self.tr("Language model")])
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemSelectionChanged.connect(self._show_state)
        self._comparison.spanRequested.connect(self.spanRequested)
        for button, run in ((self._use, self._take), (self._remove, self._forget), (self._compare, self._judge)):
            on_click(button, run)
        acts, compared = QHBoxLayout(), QHBoxLayout()
        for row in (acts, compared):
            row.setSpacing(12)
        acts.addWidget(self._use)
        acts.addWidget(self._remove)
        acts.addStretch(1)
        for box, text in ((self._one, self.tr("Compare")), (self._other, self.tr("with"))):
            compared.addWidget(box.label(text))
            compared.addWidget(box, 1)
        compared.addWidget(self._compare)
        column = self.add_column()
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(acts)
        column.addLayout(compared)
        column.addWidget(self._outcome)
        column.addWidget(self._comparison, 2)
        column.addStretch(0)
        column.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        self._outcome.hide()
        self._comparison.hide()
        self.resize(940, 380)

    def _read(self) -> None:
        self.list.clear()
        for model in all_models():
            self.list.addTopLevelItem(self._row(model))
        has_some = self.list.topLevelItemCount() > 0
        self._none.setVisible(not has_some)
        for part in (self.list, self._use, self._remove):
            part.setVisible(has_some)
        for column in range(self.list.columnCount() - 1):  # the last one takes what is left
            self.list.resizeColumnToContents(column)
        self._show_state()

    def _row(self, model: LearntModel) -> QTreeWidgetItem:
        cells = [
            moment(model.made),
            QLocale().toString(model.articles),
            self._verdict(model.verdict),
            self.tr("{number} MB").format(number=decimal(model.megabytes, 1)),
            model.start,
            model.id + (" ✓" if str(model.folder) == self._learner.main else ""),
        ]
        item = QTreeWidgetItem(cells)
        item.setData(0, _FOLDER, str(model.folder))
        item.setToolTip(len(cells) - 1, model.id)
        return item

    def _verdict(self, verdict: Verdict) -> str:
        return {
            Verdict.BETTER: self.tr("better"),
            Verdict.WORSE: self.tr("worse"),
            Verdict.UNCLEAR: self.tr("uncertain"),
            Verdict.NONE: "–",
        }[verdict]

    @property
    def _chosen(self) -> str:
        items = self.list.selectedItems()
        return str(items[0].data(0, _FOLDER)) if items else ""

    def _show_state(self) -> None:
        is_other = bool(self._chosen) and self._chosen != self._learner.main
        self._use.setEnabled(is_other)
        self._remove.setEnabled(is_other)
        self._compare.setEnabled(not self._learner.is_working)

    def _take(self) -> None:
        self.useRequested.emit(self._chosen)
        self.close()

    def _forget(self) -> None:
        self._learner.forget(Path(self._chosen))
        self._read()

    def _judge(self) -> None:
        names = dict.fromkeys((self._one.value, self._other.value))
        self._outcome.setText(self.tr("Comparing by the articles that are done…"))
        self._outcome.show()
        self._learner.judge(list(names))

    def _show_judging(self, found: Judging) -> None:
        lines = [self.tr("Judged by %n article(s) that are done.", "", found.articles)]
        if found.left_out:
            lines.append(
                self.tr("%n article(s) were left out, because one of both learnt from them.", "", found.left_out)
            )
        names = self.tr("first"), self.tr("second")
        against = found.pipelines[-1].against
        if against:
            lines.append(LearningWords().verdict_of_two(against.verdict))
        for name, one in zip(names, found.pipelines, strict=False):
            speed, size = decimal(one.judgement.words_per_second, 0), decimal(one.megabytes, 1)
            line = self.tr("{name}: {pipeline}, {speed} words a second, {size} MB")
            lines.append(line.format(name=name.capitalize(), pipeline=one.pipeline, speed=speed, size=size))
        self._outcome.setText("\n".join(lines))
        if against:
            self._comparison.show_pair(names, against, self._groups(against))
        else:
            self._comparison.show_scores({names[0]: found.pipelines[0].judgement})
        self._comparison.show()
        self.grow(940, 640)

    def _groups(self, found: Comparison) -> Groups:
        return Groups(
            self.tr("Only the second is right: %n", "", len(found.won)),
            self.tr("Only the first is right: %n", "", len(found.lost)),
            self.tr("One label for another in the second: %n", "", sum(one.number for one in found.new.confused)),
            self.tr("Names that go wrong in the second: %n", "", len(found.new.wrong_names)),
        )

    def _show_error(self, error: UserError) -> None:
        self._outcome.setText("⚠ " + sentence(error))
        self._outcome.show()
