"""The dialog "Learn from my corrections": start, wait, read the verdict, and use what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotate.errors import UserError
from annotate.learning.judging import Comparison
from annotate.learning.report import Report
from ui.guard import on_click
from ui.learning.comparison import ComparisonView, Groups
from ui.learning.learner import Learner
from ui.learning.words import LearningWords
from ui.plain import PlainLabel
from ui.translate import sentence
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.scrolled import Scrolled
from ui.widgets.ticks import CheckBox
from ui.widgets.time_left import TimeLeft


class LearningDialog(Dialog):
    """Not modal: while the language model learns, and while places are looked at, the window can be used."""

    spanRequested = Signal(int, int, int)  # document id, start, end
    useRequested = Signal(str)  # a pipeline's folder

    def __init__(self, learner: Learner, parent: QWidget) -> None:
        super().__init__("learningDialog", parent)
        self.setWindowTitle(self.tr("Learn from my corrections"))
        self._learner, self._time_left = learner, TimeLeft()
        self._folder: Path | None = None
        self._text, self._verdict, self._basis, self._notes = (PlainLabel(wordWrap=True) for _ in range(4))
        self._verdict.setObjectName("verdict")
        self._bar = QProgressBar(textVisible=False)
        self._left = PlainLabel()
        self._nameless = CheckBox(self.tr("Replace the marked names by invented ones before it learns"))
        self._nameless.setToolTip(self.tr("So that you can pass the language model on without them"))
        self._learn = QPushButton(self.tr("Learn"))
        self._stop = QPushButton(self.tr("Stop"))
        self._use = QPushButton(self.tr("Use this language model"))
        self._comparison = ComparisonView(learner.titles)
        notes = QVBoxLayout()
        notes.addWidget(self._notes)
        self._below = Scrolled(notes)
        self._build()
        learner.working.connect(self._show_progress)
        learner.learnt.connect(self._show)
        learner.failed.connect(self._show_error)
        learner.ended.connect(self._show_state)
        self._show_state()
        if learner.last and not learner.is_working:
            self._show(*learner.last)

    def _build(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        font = self._verdict.font()
        font.setBold(True)
        self._verdict.setFont(font)
        for button, run in ((self._learn, self._start), (self._stop, self._learner.cancel), (self._use, self._take)):
            on_click(button, run)
        self._learn.setProperty("role", "primary")
        self._use.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._nameless, 1)
        row.addWidget(self._left)
        row.addWidget(self._stop)
        row.addWidget(self._learn)
        self._comparison.spanRequested.connect(self.spanRequested)
        column = self.add_column()
        column.addWidget(self._text)
        column.addLayout(row)
        column.addWidget(self._verdict)
        column.addWidget(self._basis)
        column.addWidget(self._comparison, 1)
        column.addWidget(self._below)
        column.addStretch(0)  # what is there stays above it
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addStretch(1)
        last.addWidget(self._use)
        last.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        column.addLayout(last)
        self._hide_outcome()
        self.resize(760, 240)

    def _start(self) -> None:
        self._hide_outcome()
        self._learner.learn(is_nameless=self._nameless.isChecked())
        self._show_state()

    def _hide_outcome(self) -> None:
        self._text.show()
        for widget in (self._verdict, self._basis, self._comparison, self._below, self._use):
            widget.hide()

    def _show_state(self) -> None:
        """Show what can be done now."""
        busy, number = self._learner.is_working, self._learner.finished
        explanation = self.tr(
            "The language model learns from the marks in articles that are done. Some are set aside for testing whether it"
            " got better. Nothing that you marked changes, and nothing leaves this computer."
        )
        self._text.setText(self.tr("%n article(s) are done.", "", number) + " " + explanation)
        waiting, asking = (self._bar, self._left, self._stop), (self._learn, self._nameless)
        for widget in asking if busy else waiting:  # first, or the dialog becomes wider for all of them
            widget.hide()
        for widget in waiting if busy else asking:
            widget.show()

    def _show_progress(self, what: str, done: int, total: int) -> None:
        if what:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._left.setText(self._time_left.words(done, total))

    def _show(self, report: Report, folder: Path) -> None:
        """Show the verdict, and offer to use what was learnt."""
        words, self._folder = LearningWords(self._learner.titles), folder
        self._verdict.setText(words.verdict(report.verdict))
        self._basis.setText(words.basis(report))
        self._verdict.show()
        self._basis.show()
        self._text.hide()  # it was read before
        if report.comparison:
            names = self.tr("before"), self.tr("after")
            self._comparison.show_pair(names, report.comparison, self._groups(report.comparison))
        else:
            self._comparison.clear()
        self._comparison.add_survey(report.survey)
        has_places = bool(report.comparison or report.survey.contradictions or report.survey.misaligned)
        self._comparison.setVisible(has_places)
        notes = [*words.notes(report), words.passing_on(report)]
        self._notes.setText("\n".join(f"• {note}" for note in notes))
        self._below.show()
        self._use.setVisible(str(folder) != self._learner.main)
        self._learn.setText(self.tr("Learn again"))
        self._learn.setProperty("role", "")  # it is not what comes next
        self._learn.style().polish(self._learn)
        self.grow(760, 620 if has_places else 340)

    def _groups(self, found: Comparison) -> Groups:
        return Groups(
            self.tr("Right now: %n", "", len(found.won)),
            self.tr("Wrong now: %n", "", len(found.lost)),
            self.tr("One label for another: %n", "", sum(one.number for one in found.new.confused)),
            self.tr("Names that still go wrong: %n", "", len(found.new.wrong_names)),
        )

    def _show_error(self, error: UserError) -> None:
        self._verdict.setText("⚠ " + sentence(error))
        self._verdict.show()

    def _take(self) -> None:
        if self._folder:
            self.useRequested.emit(str(self._folder))
            self.close()
