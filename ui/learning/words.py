"""Sentences about learning and about judging pipelines, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from annotate.learning.articles import LEAST_KEPT_BACK, Contradiction, Survey
from annotate.learning.judging import Judgement
from annotate.learning.report import Report, Sureness
from annotate.learning.scores import ALL
from annotate.learning.verdict import Verdict

_LISTED = 5  # contradictions named in a sentence
translate = QCoreApplication.translate


class LearningWords(QObject):
    """Make the sentences. A class, because lupdate finds plurals only in a class's own `tr`."""

    def __init__(self, titles: Mapping[str, str] = MappingProxyType({})) -> None:
        """Call labels by these titles, or by their names."""
        super().__init__()
        self._titles = titles

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

    def verdict_of_two(self, verdict: Verdict) -> str:
        """Return what a verdict says of the second of two that were compared."""
        return {
            Verdict.BETTER: self.tr("The second is better: with it, these articles would have cost fewer actions."),
            Verdict.WORSE: self.tr("The first is better: with it, these articles would have cost fewer actions."),
        }.get(verdict) or self.verdict(verdict)

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
        if report.in_other_languages:
            yield self.tr("%n article(s) in another language were left out.", "", report.in_other_languages)
        if survey.misaligned:
            yield self.tr("%n mark(s) begin or end inside a word and were left out.", "", len(survey.misaligned))
        if survey.overlapping:
            yield self.tr("%n mark(s) overlap a longer one and were left out.", "", survey.overlapping)
        for label, number in report.too_rare.items():
            yield self.tr("The label {label} was left out: it has only %n example(s).", "", number).format(
                label=self._title(label)
            )
        for label, number in report.waiting.items():
            yield self.tr("{label}: %n example(s), not suggested yet.", "", number).format(label=self._title(label))
        if report.sureness:
            yield self.sureness(report.sureness)
        yield from self.contradictions(survey)

    def sureness(self, found: Sureness) -> str:
        """Return how far what it says of its sureness can be believed."""
        line = self.tr(
            "When it says how sure it is, it is {after} percentage points off on average (before: {before})."
        )
        return line.format(after=share(found.after), before=share(found.before))

    def contradictions(self, survey: Survey) -> Iterator[str]:
        """Yield a sentence that names some of the names with several labels."""
        if survey.contradictions:
            named = (f"{one.name} ({counted(one, self._titles)})" for one in survey.contradictions[:_LISTED])
            number = len(survey.contradictions)
            yield self.tr("%n name(s) have several labels:", "", number) + " " + "; ".join(named)

    def _title(self, label: str) -> str:
        return self._titles.get(label, label)

    def passing_on(self, report: Report) -> str:
        """Return what to know before a pipeline that learnt is given away."""
        if report.is_nameless:
            return self.tr(
                "The marked names were replaced before it learnt. Other words of the articles are still in the new language model."
            )
        return self.tr("The new language model carries names of the articles: think of that before you pass it on.")


def share(value: float) -> str:
    """Return a share in percent, with one digit."""
    return QLocale().toString(100 * value, "f", 1)


def decimal(value: float, digits: int = 2) -> str:
    """Return a number as it is written in the user's language."""
    return QLocale().toString(value, "f", digits)


def label_rows(judgements: Sequence[Judgement]) -> Iterator[tuple[str, int, list[str]]]:
    """Yield each label, and "" for all, with the number of names, and precision, recall and F1: each of all judgements."""
    labels = sorted({label for one in judgements for label in one.scores} - {ALL})
    for label in [*labels, ALL]:
        found = [one.scores.get(label) for one in judgements]
        wanted = max((score.wanted for score in found if score), default=0)
        rates = [(score.precision, score.recall, score.f1) if score else None for score in found]
        cells = [share(rate[which]) if rate else "–" for which in range(3) for rate in rates]
        yield "" if label == ALL else label, wanted, cells


def counted(one: Contradiction, titles: Mapping[str, str]) -> str:
    """Return how often a name has each of its labels."""
    return ", ".join(f"{titles.get(label, label)} {count}" for label, count in one.counts)
