"""The dialog "Statistics": how far, how fast, and how often the pipeline was right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from annotate.model import Label
from store.upkeep.batches import MISSED, Batch
from store.upkeep.statistics import Statistics
from ui.plain import PlainLabel
from ui.statistics.changes import changed_labels, corrected_names
from ui.statistics.chart import Chart
from ui.statistics.curve import Curve
from ui.statistics.words import StatisticsWords, share_right
from ui.tasks.job_watch import JobWatch
from ui.tasks.jobs import Job
from ui.tasks.whole_projects import statistics_in_child
from ui.theme.theme import Theme
from ui.translate import sentence
from ui.widgets.dialog import Dialog
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.label_titles import titles_of
from ui.widgets.place_tree import PlaceTree
from ui.widgets.scrolled import Scrolled


class StatisticsDialog(Dialog):
    """Show a project in figures, which a child process counts. Not modal, so that places can be looked at."""

    spanRequested = Signal(int, int, int)  # document id, start, end

    def __init__(self, project: Path, labels: list[Label], theme: Theme, parent: QWidget) -> None:
        super().__init__("statisticsDialog", parent)
        self.setWindowTitle(self.tr("Statistics"))
        self._theme, self._labels = theme, labels
        self._titles = titles_of(labels)
        self._told = PlainLabel(self.tr("Counting…"), wordWrap=True)
        self._told.setProperty("role", "secondary")
        self._body = QVBoxLayout()
        self._body.setSpacing(14)
        self._body.addWidget(self._told)
        column = self.add_column()
        column.addWidget(Scrolled(self._body), 1)
        column.addWidget(dialog_buttons(self, QDialogButtonBox.StandardButton.Close))
        self.resize(640, 560)
        self._watch = JobWatch(self)
        self._watch.failed.connect(lambda error: self._told.setText(sentence(error)))
        job = Job(statistics_in_child, str(project), parent=self)
        self._watch.follow(job, self._show)
        job.start()

    def done(self, result: int) -> None:
        """End the child process before the dialog closes."""
        self._watch.close()
        super().done(result)

    def _show(self, found: Statistics) -> None:
        self._told.setText(StatisticsWords(found).pace)
        self._body.insertLayout(0, self._progress(found))
        if found.labels:
            self._body.addLayout(self._table(found))
        if any(day.documents or day.right or day.wrong for day in found.days):
            chart = Chart(
                found.days,
                self._theme,
                (self.tr("Articles done a day"), self.tr("Suggestions that were right, in percent")),
            )
            chart.setAccessibleName(self.tr("Picture of the project over time"))
            chart.setAccessibleDescription(self._spoken(found))
            chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._body.addWidget(chart, 1)
        if found.batches:
            self._body.addWidget(
                PlainLabel(self.tr("Corrections per 100 words, over the articles done"), wordWrap=True)
            )
            self._body.addWidget(self._curve(found.batches), 1)
        if found.relabelled:
            self._add_list(
                self.tr("Labels that were changed most often"), changed_labels(found.relabelled, self._titles)
            )
        if found.wrong_names:
            self._add_list(
                self.tr("Names that were corrected most often"), corrected_names(found.wrong_names, self._titles)
            )
        self._body.addStretch(0)
        if found.batches or found.wrong_names:
            self.grow(680, 760)

    def _add_list(self, title: str, places: PlaceTree) -> None:
        """Add a list whose places can be looked at."""
        places.spanRequested.connect(self.spanRequested)
        self._body.addWidget(PlainLabel(title, wordWrap=True))
        self._body.addWidget(places)

    def _progress(self, found: Statistics) -> QHBoxLayout:
        """Lay out how far the project is."""
        number, documents = QLocale().toString, found.documents
        bar = QProgressBar(textVisible=False)
        bar.setRange(0, max(1, documents["total"]))
        bar.setValue(documents["done"])
        said = self.tr("{done} of {total} articles done").format(
            done=number(documents["done"]), total=number(documents["total"])
        )
        bar.setAccessibleName(said)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(said))
        row.addWidget(bar, 1)
        return row

    def _table(self, found: Statistics) -> QGridLayout:
        """Lay out how often the pipeline was right, a row for each label."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(5, 1)
        headings = (
            self.tr("Suggested as"),
            self.tr("Right"),
            self.tr("Wrong"),
            self.tr("Missed"),
            self.tr("Share right"),
        )
        lines: list[tuple[str, ...]] = [headings]
        for label, verdicts in found.labels.items():
            numbers = map(QLocale().toString, (verdicts.right, verdicts.wrong, verdicts.missed))
            lines.append((self._titles.get(label, label), *numbers, share_right(verdicts)))
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                cell = PlainLabel(text)
                if not row:
                    cell.setProperty("role", "secondary")
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                grid.addWidget(cell, row, column, side)
        return grid

    def _curve(self, batches: Sequence[Batch]) -> Curve:
        """Draw the corrections per 100 words in one batch of articles after another."""
        colours = {label.name: self._theme.swatch(label.colour).ink for label in self._labels}
        names = {name for batch in batches for name in batch.labels}
        labels = {
            self._titles.get(name, name): (
                colours.get(name, self._theme.secondary),
                [batch.per_100_words(batch.labels.get(name, 0)) for batch in batches],
            )
            for name in [*filter(names.__contains__, colours), *sorted(names - colours.keys())]
        }
        looks = {
            "pipeline": (self.tr("Language model"), self._theme.focus),
            "memory": (self.tr("Memory"), self._theme.danger),
            "list": (self.tr("House list"), self._theme.danger),
            "import": (self.tr("Import"), self._theme.secondary),
            MISSED: (self.tr("Not suggested"), self._theme.ink),
        }
        origins = {
            title: (colour, [batch.per_100_words(batch.origins.get(name, 0)) for batch in batches])
            for name, (title, colour) in looks.items()
            if any(name in batch.origins for batch in batches)
        }
        plots = {self.tr("By label"): labels, self.tr("By origin"): origins}
        curve = Curve([batch.last for batch in batches], plots, self._theme)
        curve.setAccessibleName(self.tr("Picture of corrections, from the first articles done to the last"))
        curve.setAccessibleDescription(self._spoken_curve(batches))
        curve.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return curve

    def _spoken_curve(self, batches: Sequence[Batch]) -> str:
        """Return what the curve shows, as a text."""
        line, number = self.tr("up to article {number}: {corrections} per 100 words"), QLocale()
        return ". ".join(
            line.format(
                number=number.toString(batch.last),
                corrections=number.toString(batch.per_100_words(sum(batch.labels.values())), "f", 1),
            )
            for batch in batches
        )

    def _spoken(self, found: Statistics) -> str:
        """Return what the picture shows, as a text."""
        line = self.tr("{day}: done {documents}, right {share}")
        return ". ".join(
            line.format(day=day.day, documents=day.documents, share=share_right(day)) for day in found.days
        )
