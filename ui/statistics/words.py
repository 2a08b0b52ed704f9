"""Sentences about a project in figures, for the dialog and for the command."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from store.upkeep.statistics import Statistics, Verdicts
from ui.translate import percent


class StatisticsWords(QObject):
    """Make the sentences. A class, because lupdate finds plurals only in a class's own `tr`."""

    def __init__(self, statistics: Statistics) -> None:
        super().__init__()
        self._found = statistics

    @property
    def pace(self) -> str:
        """What was finished, in how much time, and how fast."""
        found, number = self._found, QLocale().toString
        hours, minutes = divmod(round(found.hours * 60), 60)
        line = self.tr("Finished: {words} words. Corrections: {corrections}. At work: {hours} h {minutes} min.").format(
            words=number(found.words), corrections=number(found.corrections), hours=number(hours), minutes=minutes
        )
        words, corrections = found.an_hour(found.words), found.an_hour(found.corrections)
        if words is None or corrections is None:
            return line
        pace = self.tr("An hour: {words} words and {corrections} corrections.")
        return f"{line} {pace.format(words=number(words), corrections=number(corrections))}"

    @property
    def labels(self) -> list[str]:
        """How often the pipeline was right, a line for each label."""
        line = self.tr("{label}: {share} right (right: {right}, wrong: {wrong}, missed: {missed})")
        number = QLocale().toString
        return [
            line.format(
                label=label,
                share=share_right(verdicts),
                right=number(verdicts.right),
                wrong=number(verdicts.wrong),
                missed=number(verdicts.missed),
            )
            for label, verdicts in self._found.labels.items()
        ]


def share_right(verdicts: Verdicts) -> str:
    """Return the share that was right as it is written; a dash where nothing was suggested."""
    return "–" if verdicts.share_right is None else percent(verdicts.share_right)
