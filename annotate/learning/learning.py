"""Make a pipeline that has learnt from articles: a trial that is judged by those kept back, then one from all of them."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from annotate.atomic import private_folder, put_in_place, sync, unwritable
from annotate.dutch.confidence import Confidence
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.label_map import LEFT_OUT
from annotate.learning.articles import LEAST_KEPT_BACK, Article, Mark, split, survey
from annotate.learning.calibration import Evidence, calibration_error, error_of_refit, refit
from annotate.learning.judging import Comparison, Suggest, compared, judged, memory_of
from annotate.learning.lessons import LEAST_EXAMPLES, OwnLabels, lessons, old_news, plan_labels, rehearsal, tokens_of
from annotate.learning.report import Report, Sureness
from annotate.learning.scores import ALL, Score, scores
from annotate.learning.training import Trainee, Weights, epochs_for, note_settings, share_for
from annotate.learning.verdict import Verdict
from annotate.model import Suggestion, Tokens
from annotate.names.memory import Outcome
from annotate.pipelines.routing import LEARNT
from annotate.pipelines.runner import Pipeline, load, load_language

LEAST_ARTICLES = 5
RUNS = 3  # of learning, whose mean is taken; the trial is one
_LEAST_SEEN, _LEAST_PRECISION = 5, 0.5  # of suggestions of such a label in articles kept back, for it to be suggested
_NOTICE = "NOTICE.md"
_READING = 0.3  # what a token costs to mark, where learning from one costs 1

_FEW = QT_TRANSLATE_NOOP(
    "errors",
    "There is too little to learn from: it takes {least} articles that are done and in the language of the language model"
    " (now: {number}).",
)
_NO_NAMES = QT_TRANSLATE_NOOP("errors", "The articles that are done have no marks to learn from.")
_ALL_TOO_RARE = QT_TRANSLATE_NOOP(
    "errors", "There is too little to learn from: no label has {least} marks yet in the articles that are done."
)


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be learnt: from which articles, by which pipeline, and with which labels.

    `map_labels` gives suggestions of a pipeline, by its id, the project's labels. `choices` is what a person chose for
    names, and `memory` whether the project has one. `replaced` are articles with other names to learn from instead, by the
    digest of each article; its own text is only read to judge by. Without a trial nothing is kept back, and there is no
    verdict.
    """

    pipeline: str
    articles: Sequence[Article]
    map_labels: Callable[[Sequence[Suggestion], str], Sequence[Suggestion]] = lambda found, _: found
    choices: Mapping[str, Outcome] = field(default_factory=dict)
    memory: bool = True
    replaced: Mapping[str, Article] = field(default_factory=dict)
    seed: int = 0
    with_trial: bool = True


class _Meter:
    """Tells which share of the work is done."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self.total = 0.0
        self._done = 0.0

    def advance(self, work: float) -> None:
        self._done += work
        self._tell(min(1.0, self._done / self.total) if self.total else 0.0)


def learn(task: Task, target: Path, tell: Callable[[float], None] = lambda share: None) -> Report:
    """Make a pipeline at `target` that learnt from the task's articles; `tell` gets the share that is done, and may raise.

    The pipeline is made from the task's own, never from an earlier trial. A folder at `target` is there whole or not at
    all.

    Raises:
        UserError: There is too little to learn from, the pipeline cannot learn, or nothing can be written.

    """
    learning = _Learning(task, _Meter(tell))
    trial = learning.trial()
    nlp = learning.final()
    return learning.save(nlp, target, trial)


class _Alone:
    """What a pipeline suggested in articles, without the memory."""

    def __init__(self) -> None:
        self.found: list[Sequence[Suggestion]] = []  # by article

    def scores(self, articles: Sequence[Article]) -> Mapping[str, Score]:
        """Return the scores by label."""
        marks = [{_mark(s) for s in found} for found in self.found]
        return scores((found, article.marks) for found, article in zip(marks, articles, strict=True))

    def error(self, articles: Sequence[Article]) -> float:
        """Return how far the scores are from the share that is right."""
        pairs = [(s, set(article.marks)) for found, article in zip(self.found, articles, strict=True) for s in found]
        sure = [(s.score, _mark(s) in wanted) for s, wanted in pairs if s.score is not None]
        return calibration_error(np.array([one for one, _ in sure]), np.array([right for _, right in sure], dtype="f8"))


class _Learning:
    def __init__(self, task: Task, meter: _Meter) -> None:
        self._task, self._meter = task, meter
        if len(task.articles) < LEAST_ARTICLES:
            raise UserError(_FEW, number=len(task.articles), least=LEAST_ARTICLES)
        if not any(article.marks for article in task.articles):
            raise UserError(_NO_NAMES)
        self._start = load_language(task.pipeline)
        self._start_id = Pipeline(self._start).id
        known = Trainee(self._start, task.pipeline).labels
        self._own = OwnLabels(self._start, {label: self._becomes(label) for label in known})
        self._survey = survey(task.articles, lambda text: tokens_of(self._start.make_doc(text)))
        self._marks = {article.digest: self._own.of(article) for article in task.articles}
        self._labels = plan_labels(known, (mark for marks in self._marks.values() for mark in marks))
        if not self._labels.learnt:
            raise UserError(_ALL_TOO_RARE, least=LEAST_EXAMPLES)
        self._waiting = self._labels.fresh
        self._learn_from, self._kept_back = split(task.articles)
        if len(self._kept_back) < LEAST_KEPT_BACK or not task.with_trial:
            self._kept_back = []
        self._runs: list[Weights] = []  # what was learnt in each
        self._confidence: list[float] | None = None  # its weights, as fitted to the trial
        self._sureness: Sureness | None = None
        self._plan()

    def _becomes(self, label: str) -> str:
        """Return what a label of the pipeline becomes in the project, LEFT_OUT if it is left out."""
        mapped = self._task.map_labels([Suggestion(0, 1, label)], self._start_id)
        return mapped[0].label if mapped else LEFT_OUT

    @property
    def _has_new_labels(self) -> bool:
        return bool(self._labels.fresh)

    def _plan(self) -> None:
        """Tell the meter how much work there is."""
        self._old = [] if self._has_new_labels or self._start.lang != "nl" else old_news()
        old = sum(len(self._start.make_doc(text)) for text in self._old)
        sizes = {article.digest: len(self._start.make_doc(article.text)) for article in self._task.articles}

        def learning(articles: Sequence[Article], runs: int) -> float:
            size = old + sum(sizes[article.digest] for article in articles)
            return runs * self._epochs(articles) * size + _READING * old

        in_trial = 1 if self._kept_back else 0
        self._meter.total = learning(self._task.articles, self._number_of_runs - in_trial)
        if self._kept_back:
            judging = sum(sizes[article.digest] for article in self._kept_back)
            self._meter.total += learning(self._learn_from, 1) + 3 * _READING * judging

    @property
    def _number_of_runs(self) -> int:
        """How many runs to take the mean of. With new labels none is taken: weights that begin at random go different ways."""
        return 1 + bool(self._kept_back) if self._has_new_labels else RUNS

    def _epochs(self, articles: Sequence[Article]) -> int:
        return epochs_for(len(articles), has_new_labels=self._has_new_labels)

    def trial(self) -> Comparison | None:
        """Learn without the articles kept back, and compare by them; find out what to make of its scores and new labels."""
        if not self._kept_back:
            return None
        nlp = self._trained(self._learn_from)
        memory = memory_of(self._learn_from if self._task.memory else (), self._task.choices)
        before, after = _Alone(), _Alone()
        old = judged(self._suggest(self._start, before), self._kept_back, lambda _: memory)
        new = judged(self._suggest(nlp, after), self._kept_back, lambda _: memory)
        alone = after.scores(self._kept_back)
        self._waiting = {label: n for label, n in self._waiting.items() if not _is_good(alone.get(label))}
        self._fit(nlp, before)
        return compared(self._kept_back, old, new)

    def final(self) -> Language:
        """Learn from all articles, several times in another order, and take the mean: one run is more left to chance.

        The trial counts as one of these, though it learnt from fewer articles.
        """
        gc.collect()  # the trial's pipeline, which holds itself
        nlp = self._trained(self._task.articles, self._number_of_runs - len(self._runs))
        if not self._has_new_labels:
            Trainee(nlp, self._task.pipeline).take_mean(self._runs)
        confidence = _confidence(nlp)
        if confidence and self._confidence:
            confidence.weights = self._confidence
        return nlp

    def _trained(self, articles: Sequence[Article], runs: int = 1) -> Language:
        """Return a pipeline that learnt from articles in the last of these runs, which all begin alike."""
        nlp = load_language(self._task.pipeline)
        trainee = Trainee(nlp, self._task.pipeline)
        docs: list[Doc] = rehearsal(nlp, self._old, trainee.trained)
        self._meter.advance(_READING * sum(map(len, docs)))
        labels = self._labels.learnt
        trainee.start_afresh(labels) if self._labels.starts_afresh else trainee.add_labels(labels)
        for article in articles:
            docs += lessons(nlp, *self._lesson(article), labels)
        share = share_for(has_new_labels=self._has_new_labels)
        start = trainee.weights()
        for _ in range(runs):
            trainee.take_mean([start])
            seed = RUNS * self._task.seed + len(self._runs)
            trainee.learn(docs, self._epochs(articles), share, self._meter.advance, seed)
            self._runs.append(trainee.weights())
        return nlp

    def _lesson(self, article: Article) -> tuple[str, Sequence[Mark]]:
        """Return the text and the marks to learn from an article: its own, or those with other names."""
        replaced = self._task.replaced.get(article.digest)
        return (replaced.text, self._own.of(replaced)) if replaced else (article.text, self._marks[article.digest])

    def _suggest(self, nlp: Language, alone: _Alone) -> Suggest:
        """Return what a pipeline suggests with the project's labels, which is noted in `alone`, too."""
        pipeline = Pipeline(nlp)

        def suggest(text: str) -> tuple[Tokens, Sequence[Suggestion]]:
            tokens, found = next(pipeline.suggest([text]))
            self._meter.advance(_READING * len(tokens))
            alone.found.append(self._task.map_labels(found, self._start_id))
            return tokens, alone.found[-1]

        return suggest

    def _fit(self, nlp: Language, before: _Alone) -> None:
        """Fit the confidence to the marks in the articles kept back: on those it learnt from, nearly all are right."""
        confidence = _confidence(nlp)
        if not confidence:
            return
        rows, right = [], []
        for article in self._kept_back:
            doc = nlp(article.text)
            self._meter.advance(_READING * len(doc))
            wanted = set(self._marks[article.digest])
            rows.append(confidence.features(doc))
            right.append(np.array([Mark(e.start_char, e.end_char, e.label_) in wanted for e in doc.ents], dtype="f8"))
        evidence = Evidence(rows, right)
        self._confidence = refit(evidence, confidence.weights)
        self._sureness = Sureness(before.error(self._kept_back), error_of_refit(evidence, confidence.weights))

    def save(self, nlp: Language, target: Path, trial: Comparison | None) -> Report:
        """Write the pipeline, prove that it loads, and put it in place."""
        self._describe(nlp, trial)
        try:
            with private_folder(target) as folder:
                part = folder / target.name
                nlp.to_disk(part)
                self._copy_notice(part)
                pipeline = load(str(part)).id
                sync(part)
                put_in_place(part, target)
        except OSError as error:
            raise unwritable(target, error) from error
        return Report(
            pipeline,
            self._start_id,
            self._survey,
            len(self._kept_back),
            self._labels.too_rare,
            trial,
            self._waiting,
            self._sureness,
            is_nameless=bool(self._task.replaced),
        )

    def _describe(self, nlp: Language, trial: Comparison | None) -> None:
        now = datetime.now(UTC)
        note_settings(nlp)
        start = dict(nlp.meta)
        name = str(start["name"])
        nlp.meta.pop("performance", None)  # of the pipeline it was made from
        nlp.meta["name"] = name if name.endswith(f"_{LEARNT}") else f"{name}_{LEARNT}"
        nlp.meta["version"] = f"{str(start['version']).partition('+')[0]}+{now:%Y%m%d.%H%M%S}"
        nlp.meta[LEARNT] = {
            "start": self._task.pipeline,
            "from": self._start_id,
            "articles": len(self._task.articles),
            "kept_back": len(self._kept_back),
            "date": now.isoformat(timespec="seconds"),
            "verdict": str(trial.verdict if trial else Verdict.NONE),
            "names_replaced": bool(self._task.replaced),
            "waiting": self._waiting,
            **({"trial": _figures(trial)} if trial else {}),
            **({"sureness": asdict(self._sureness)} if self._sureness else {}),
            "texts": sorted(article.digest[:16] for article in self._task.articles),
        }

    def _copy_notice(self, part: Path) -> None:
        notice = Path(self._start.path or "", _NOTICE)
        if notice.is_file():
            shutil.copyfile(notice, part / _NOTICE)


def _figures(trial: Comparison) -> dict[str, Any]:
    """Return the figures of both pipelines on the articles kept back."""
    return {
        which: {
            "f1": round(one.scores[ALL].f1, 4),
            "acts_per_100_words": round(one.acts_per_100_words, 3),
        }
        for which, one in (("before", trial.old), ("after", trial.new))
    }


def _is_good(score: Score | None) -> bool:
    """Return whether suggestions of a new label are worth seeing, as far as that was measured."""
    return score is not None and score.found >= _LEAST_SEEN and score.precision >= _LEAST_PRECISION


def _mark(suggestion: Suggestion) -> Mark:
    return Mark(suggestion.start, suggestion.end, suggestion.label)


def _confidence(nlp: Language) -> Confidence | None:
    return next((pipe for _, pipe in nlp.pipeline if isinstance(pipe, Confidence)), None)
