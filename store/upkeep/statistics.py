"""A project in figures: how far it is, how fast that went, and how often its pipeline was right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from sqlite3 import Connection
from typing import Any

from annotate.edits.annotations import Snapshot
from annotate.edits.labels import VERB as LABELS
from annotate.formats.writing.selection import day_of
from annotate.learning.mistakes import Confusion, WrongName
from annotate.model import Annotation, DocumentState, State
from store import rows
from store.changes import history
from store.changes.history import PROJECT, Kind
from store.documents.document_rows import counts
from store.file import schema_check
from store.snapshot import snapshot
from store.upkeep.batches import Batch, corrections
from store.upkeep.check import annotators
from store.upkeep.finished import finished
from store.upkeep.pace import at_work

_STATES = frozenset(map(str, State))
_MIN_WORK_S = 60  # before a pace means anything


@dataclass(slots=True)
class Verdicts:
    """What people made of a pipeline's suggestions: right as they were, or wrong; and the names that it missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def share_right(self) -> float | None:
        """The share of its suggestions that were right, from 0 to 1; None without any."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None


@dataclass(slots=True)
class Day(Verdicts):
    """What was done on a day of this computer's time zone."""

    day: str = ""
    documents: int = 0  # that were finished
    words: int = 0  # in them
    corrections: int = 0


@dataclass(slots=True)
class Statistics:
    """A project in figures.

    Attributes:
        documents: By state, with a "total".
        entities: Annotations by label and state.
        acts: Transactions.
        hours: At work: between actions of one person that are less than ten minutes apart.
        words: In the documents that people finished.
        corrections: Annotations that people made, changed or removed, without those undone.
        labels: What became of suggestions, by the label suggested.
        batches: Corrections in one batch of finished documents after another.
        relabelled: Labels of suggestions that people changed, the most frequent first.
        wrong_names: Names that people put right, the most frequent first.

    """

    documents: dict[str, int]
    entities: dict[str, dict[str, int]]
    acts: int
    annotators: list[str]
    hours: float = 0.0
    words: int = 0
    corrections: int = 0
    labels: dict[str, Verdicts] = field(default_factory=dict)
    days: list[Day] = field(default_factory=list)
    batches: list[Batch] = field(default_factory=list)
    relabelled: list[Confusion] = field(default_factory=list)
    wrong_names: list[WrongName] = field(default_factory=list)

    def an_hour(self, number: int) -> int | None:
        """Return how many that is an hour; None after less than a minute of work."""
        return round(number / self.hours) if self.hours * 3600 >= _MIN_WORK_S else None

    def as_json(self) -> dict[str, Any]:
        """Return the figures as values of JSON, without names and places, which are texts of articles."""
        paces = {"words_an_hour": self.an_hour(self.words), "corrections_an_hour": self.an_hour(self.corrections)}
        figures = asdict(replace(self, relabelled=[], wrong_names=[]))
        del figures["wrong_names"]
        relabelled = [{"suggested": r.suggested, "meant": r.meant, "number": r.number} for r in self.relabelled]
        return {**figures, "hours": round(self.hours, 2), **paces, "relabelled": relabelled}


def statistics(conn: Connection) -> Statistics:
    """Return a project in figures. Raise Damage where a row that is counted has values that cannot be."""
    with snapshot(conn):
        found = _totals(conn)
        _History(conn, found).read()
        found.batches, found.relabelled, found.wrong_names = corrections(finished(conn))
    return found


def _totals(conn: Connection) -> Statistics:
    for table, column in schema_check.mistyped(conn, ("documents", "annotations")):
        rows.wrong(table, None, column)
    if beside := conn.execute('SELECT id FROM annotations WHERE start < 0 OR "end" <= start LIMIT 1').fetchone():
        rows.wrong("annotations", beside["id"], "start, end")
    entities: dict[str, dict[str, int]] = {}
    for label, state, number in conn.execute("SELECT label, state, count(*) FROM annotations GROUP BY label, state"):
        if type(label) is not str or state not in _STATES:
            rows.wrong("annotations", None, "label, state")
        entities.setdefault(label, {})[state] = number
    documents = {str(state): number for state, number in counts(conn).items()}
    acts = rows.scalar(conn, "SELECT count(DISTINCT act) FROM history")
    return Statistics({"total": sum(documents.values()), **documents}, entities, acts, annotators(conn))


class _History:
    """Follows the transactions that are not undone, in their order."""

    def __init__(self, conn: Connection, found: Statistics) -> None:
        self._conn, self._found = conn, found
        self._days: dict[str, Day] = {}
        self._suggested: dict[int, tuple[str, int, int]] = {}  # label and span by annotation, as a pipeline had them
        self._judged: dict[int, tuple[str, str, bool]] = {}  # by annotation: label, day, and whether it was right
        self._missed: dict[int, tuple[str, str]] = {}  # by annotation that a person made: label and day
        self._finished: dict[int, str] = {}  # day by document

    def read(self) -> None:
        """Fill in the figures."""
        self._found.hours = self._seconds_at_work() / 3600
        for at, before, after, document_id in self._transactions():
            self._follow(day_of(at), document_id, before, after)
        for label, day, is_right in self._judged.values():
            for verdicts in (self._label(label), self._day(day)):
                verdicts.right += is_right
                verdicts.wrong += not is_right
        for label, day in self._missed.values():
            for verdicts in (self._label(label), self._day(day)):
                verdicts.missed += 1
        for document_id, words in self._words():
            finished = self._day(self._finished[document_id])
            finished.documents += 1
            finished.words += words
            self._found.words += words
        self._found.labels = dict(sorted(self._found.labels.items()))
        self._found.days = [self._days[day] for day in sorted(self._days)]

    def _transactions(self) -> Iterator[tuple[str, Snapshot, Snapshot, int]]:
        """Yield what each transaction that stands did to each document."""
        undone = self._undone()
        sql = "SELECT act, at, document_id, verb, before, after FROM history WHERE kind = ? AND document_id <> ? ORDER BY id"
        for act, at, document_id, verb, before, after in self._conn.execute(sql, [str(Kind.DO), PROJECT]):
            if type(at) is not str or type(document_id) is not int or type(verb) is not str:
                rows.wrong("history", None, "at, document_id, verb")
            if act in undone:
                continue
            if verb == LABELS:
                self._rename(history.load(before), history.load(after))
            else:
                yield at, history.load(before), history.load(after), document_id

    def _undone(self) -> set[int]:
        undone: set[int] = set()
        sql = "SELECT DISTINCT act, kind, target FROM history WHERE kind <> ? ORDER BY act"
        for _, kind, target in self._conn.execute(sql, [str(Kind.DO)]):
            (undone.add if kind == Kind.UNDO else undone.discard)(target)
        return undone

    def _seconds_at_work(self) -> float:
        """Return the time between actions of one person that are not far apart."""
        acts = self._conn.execute("SELECT annotator, at FROM history GROUP BY act ORDER BY act")
        return sum(at_work((annotator, at) for annotator, at in acts))

    def _follow(self, day: str, document_id: int, before: Snapshot, after: Snapshot) -> None:
        """Note what one transaction did to one document."""
        if after.state is DocumentState.DONE and before.state is not DocumentState.DONE:
            self._finished[document_id] = day
        there = {a.id: a for a in before.annotations}
        here = {a.id: a for a in after.annotations}
        corrections = 0
        for one in there.values():
            corrections += self._judge(one, here.get(one.id), day)
        for one in here.values():
            if one.id not in there and one.state is State.ACCEPTED:
                corrections += 1
                if one.origin.startswith("person:"):
                    self._missed[one.id] = one.label, day
        if corrections:
            self._day(day).corrections += corrections
            self._found.corrections += corrections

    def _judge(self, was: Annotation, now: Annotation | None, day: str) -> bool:
        """Note what an annotation became, and return whether it was corrected."""
        is_changed = (
            now is None or _value(now) != _value(was) or (now.state, was.state) == (State.REJECTED, State.SUGGESTED)
        )
        if was.origin.startswith("pipeline:"):
            label, *span = self._suggested.setdefault(was.id, _value(was))
            if now and now.state is State.SUGGESTED:
                self._judged.pop(was.id, None)
            else:
                is_right = now is not None and now.state is State.ACCEPTED and _value(now) == (label, *span)
                self._judged[was.id] = label, day, is_right
        elif now is None:
            self._missed.pop(was.id, None)
        elif was.id in self._missed:
            self._missed[was.id] = now.label, self._missed[was.id][1]
        return is_changed

    def _rename(self, before: Snapshot, after: Snapshot) -> None:
        """Follow a change of the project's labels, which is no correction."""
        labels = {a.id: a.label for a in after.annotations}
        for one in before.annotations:
            if one.id in labels and one.id in self._suggested:
                self._suggested[one.id] = labels[one.id], *self._suggested[one.id][1:]

    def _words(self) -> Iterator[tuple[int, int]]:
        """Yield the number of words of each document that a person finished and that still is."""
        sql = "SELECT id, text FROM documents WHERE state = 'done'"
        for document_id, text in self._conn.execute(sql):
            if document_id in self._finished:
                yield document_id, len(text.split())

    def _day(self, day: str) -> Day:
        return self._days.setdefault(day, Day(day=day))

    def _label(self, label: str) -> Verdicts:
        return self._found.labels.setdefault(label, Verdicts())


def _value(annotation: Annotation) -> tuple[str, int, int]:
    return annotation.label, annotation.start, annotation.end
