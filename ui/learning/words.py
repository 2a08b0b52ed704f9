"""Sentences about learning and about judging pipelines, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from annotate.learning.articles import LEAST_KEPT_BACK, Survey
from annotate.learning.judging import Judgement
from annotate.learning.report import Report
from annotate.learning.scores import ALL
from annotate.learning.verdict import Verdict

_LISTED = 5  # contradictions named in a sentence
translate = QCoreApplication.translate


class LearningWords(QObject):
    """Make the sentences. A class, because lupdate finds plurals only in a class's own `tr`."""

    def verdict(self, verdict: Verdict) -> str:
        """Return what a verdict says."""
        return {
            Verdict.BETTER: self.tr("Better: these articles would have cost fewer actions."),
            Verdict.WORSE: self.tr("Worse: these articles would have cost more actions."),
            Verdict.UNCLEAR: self.tr("Not certain yet: the difference may be chance."),
            Verdict.NONE: self.tr(
                "No verdict: it takes at least {number} articles that were set aside for testing."
            ).format(number=LEAST_KEPT_BACK),
        }[verdict]

    def basis(self, report: Report) -> str:
        """Return how the verdict was come by, and what was learnt from in the end."""
        if not report.comparison:
            return self.tr("All %n article(s) that are done were learnt from.", "", report.survey.articles)
        kept_back = self.tr("Judged by %n article(s) that were set aside for testing.", "", report.kept_back)
        return (
            kept_back
            + " "
            + self.tr("Then all %n article(s) that are done were learnt from, also those.", "", report.survey.articles)
        )

    def notes(self, report: Report) -> Iterator[str]:
        """Yield what could not be learnt from, and why."""
        survey = report.survey
        if survey.misaligned:
            yield self.tr("%n mark(s) begin or end inside a word and were left out.", "", len(survey.misaligned))
        if survey.overlapping:
            yield self.tr("%n mark(s) overlap a longer one and were left out.", "", survey.overlapping)
        for label, number in report.too_rare.items():
            yield self.tr("The label {label} was left out: it has only %n example(s).", "", number).format(label=label)
        yield from self.contradictions(survey)

    def contradictions(self, survey: Survey) -> Iterator[str]:
        """Yield a sentence that names some of the names with several labels."""
        if survey.contradictions:
            named = (
                f"{one.name} ({', '.join(f'{label} {count}' for label, count in one.counts)})"
                for one in survey.contradictions[:_LISTED]
            )
            number = len(survey.contradictions)
            yield self.tr("%n name(s) have several labels:", "", number) + " " + "; ".join(named)

    @property
    def carries_names(self) -> str:
        """Return what to know before a pipeline that learnt is given away."""
        return self.tr("The new language model carries names of the articles: think of that before you pass it on.")


def share(value: float) -> str:
    """Return a share in percent, with one digit."""
    return QLocale().toString(100 * value, "f", 1)


def decimal(value: float, digits: int = 2) -> str:
    """Return a number as it is written in the user's language."""
    return QLocale().toString(value, "f", digits)


def remaining(elapsed: float, share: float) -> float | None:
    """Return the seconds that are left, None as long as that cannot be told."""
    return elapsed * (1 - share) / share if share > 0.02 else None


def label_rows(one: Judgement, other: Judgement | None = None) -> Iterator[tuple[str, int, list[str]]]:
    """Yield each label, and "" for all, with how many names it has, and precision, recall and F1 of each judgement."""
    for label in [name for name in one.scores if name != ALL] + [ALL]:
        both = [j.scores.get(label) for j in (one, other) if j]
        cells = [share(value) for s in both for value in ((s.precision, s.recall, s.f1) if s else (0.0, 0.0, 0.0))]
        score = one.scores[label]
        yield "" if label == ALL else label, score.wanted, cells
