"""Acts over several documents at once with all that can come between: no run of them breaks a rule or loses a mark."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtWidgets import QApplication

from annotate.edits.annotations import (
    Accept,
    Add,
    Change,
    Discard,
    Edit,
    Finish,
    Flag,
    MarkEach,
    Relabel,
    Remove,
    Reopen,
    Resize,
    Split,
    ToAll,
    plan,
)
from annotate.edits.labels import AddLabel, LabelEdit, MoveLabel, PutLabel, RemoveLabel
from annotate.edits.names import ChooseOutcome
from annotate.errors import UserError
from annotate.label_map import LEFT_OUT
from annotate.model import Document, DocumentState, Label, State, Suggestion, Tokens
from annotate.names.memory import Fate, Outcome
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.changes.history import Kind
from store.changes.preconditions import Conflict
from store.project import Project
from store.settings import MEMORY
from tests.helpers.projects import make_project
from ui.session import Session
from ui.tasks.bulk_edits import EditAll, change_labels, edit_in_child

NAMES = ("Gent Zuid", "Gent", "Jan Jansen", "Jansen", "De Post", "de post", "Zuid")
JOINTS = (" en ", ". ", ", ", "\n\n", " van ")
LABELS = ("PER", "ORG", "LOC", "NEW", "CITY")

EXAMPLES = 500 if os.environ.get("KANTTEKENING_FAULTS") else 35
STEPS = 60 if os.environ.get("KANTTEKENING_FAULTS") else 30

texts = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(JOINTS)), min_size=2, max_size=7).map(
    lambda parts: "Over " + "".join(name + joint for name, joint in parts) + "niets."
)
numbers = st.integers(0, 40)
labels = st.sampled_from(LABELS)


def found_in(text: str, spans: list[tuple[int, int, str]]) -> list[Suggestion]:
    """Draw what a pipeline says: runs of tokens with a label."""
    tokens = list(words(text))
    runs = [
        (tokens[at % len(tokens)], tokens[min(at % len(tokens) + more, len(tokens) - 1)], label)
        for at, more, label in spans
    ]
    return [Suggestion(first[0], last[1], label, 0.5) for first, last, label in runs]


answers = st.lists(st.tuples(numbers, st.integers(0, 2), labels), max_size=5)


class Newsroom(RuleBasedStateMachine):
    """A window on some articles, a pipeline that answers late, and another program that writes to the same project."""

    folder: Path

    @initialize(
        articles=st.lists(texts, min_size=3, max_size=4, unique=True),
        marked=st.lists(answers, min_size=3, max_size=3),
        overlap=st.booleans(),
        memory=st.sampled_from((True, True, True, False)),
    )
    def begin(self, articles: list[str], marked: list[list[tuple[int, int, str]]], overlap: bool, memory: bool) -> None:
        self.path = self.folder / f"{os.urandom(6).hex()}.kanttekening"
        self.project = Project.open(self.path, create=True)
        self.other = Project.open(self.path)
        self.project.settings.let_overlap(overlap)
        self.project.settings.set(MEMORY, memory)
        self.project.add(Document(text) for text in articles)
        for number, spans in enumerate(marked, start=1):
            document = self.project.document(number)
            found = found_in(document.text, spans)
            self.project.save_suggestions([merge_suggestions(document, found, words(document.text), "first 1")])
        self.late: list[tuple[Document, Tokens, list[Suggestion], str]] = []
        self.held: list[Change] = []
        self.runs = 0
        self.is_as_marked = not memory  # no suggestion was made since
        self.start = {i: self.project.document(i) for i in range(1, len(articles) + 1)}
        self.start_labels = self.project.labels.all()
        self.sit_down()

    def sit_down(self) -> None:
        self.errors: list[UserError] = []
        self.session = Session(self.project, "Ann")
        self.session.failed.connect(self.errors.append)
        self.session.open(1)

    def number(self, wanted: int) -> int:
        return 1 + wanted % len(self.start)

    def edit_of(self, document: Document, kind: int, at: int, more: int, label: str) -> Edit:
        tokens = list(words(document.text))
        start, end = tokens[at % len(tokens)][0], tokens[min(at % len(tokens) + more, len(tokens) - 1)][1]
        one = document.visible[at % len(document.visible)].id if document.visible else 0
        single = (Add(start, end, label), Relabel(one, label), Accept(one), Remove(one))
        edits: list[Edit] = [*single, *map(ToAll, single), Resize(one, start - more, end + at), Split(one, end, start)]
        edits += [MarkEach(((start, end), (start, end + more)), label), MarkEach(((start, end),), None)]
        edits += [Finish(), Flag("later"), Reopen(), Add(start - 2, end + 3, label)]
        return edits[kind % len(edits)]

    # in the window

    @rule(wanted=numbers)
    def open(self, wanted: int) -> None:
        self.session.open(self.number(wanted))

    @rule(kind=numbers, at=numbers, more=st.integers(0, 2), label=labels)
    def act(self, kind: int, at: int, more: int, label: str) -> None:
        if self.session.document and self.session.document.state is not DocumentState.REMOVED:
            self.session.apply(self.edit_of(self.session.document, kind, at, more, label))

    @rule(
        name=st.sampled_from(NAMES),
        label=st.one_of(labels, st.none()),
        outcome=st.sampled_from((None, None, Fate.NEVER)),
        is_child=st.booleans(),
    )
    def act_everywhere(self, name: str, label: str | None, outcome: Outcome | None, is_child: bool) -> None:
        names = ChooseOutcome((name,), outcome) if outcome else None
        self.is_as_marked = self.is_as_marked and not names
        edits: dict[int, Edit] = {}
        for i in self.project.queue.holding(name):
            text = self.project.document(i).text
            edits[i] = MarkEach(
                tuple((at, at + len(name)) for at in range(len(text)) if text.startswith(name, at)), label
            )
        if is_child and edits:
            try:
                edit_in_child(lambda _: None, str(self.path), "Ann", EditAll(edits, names))
            except UserError as error:
                self.errors.append(error)
            self.session.look_for_changes()
        else:
            self.session.apply_all(edits, names)

    @rule(first=numbers, second=numbers, edit=st.sampled_from((Discard(), Flag("later"), Reopen())))
    def act_on_some(self, first: int, second: int, edit: Edit) -> None:
        self.session.apply_all({self.number(first): edit, self.number(second): edit})

    @rule(is_child=st.booleans())
    def undo(self, is_child: bool) -> None:
        self.again(self.session.undo, Kind.UNDO, is_child)

    @rule(is_child=st.booleans())
    def redo(self, is_child: bool) -> None:
        self.again(self.session.redo, Kind.REDO, is_child)

    def again(self, do: Callable[[], None], kind: Kind, is_child: bool) -> None:
        undo, redo = self.project.history.stacks()
        stack = undo if kind is Kind.UNDO else redo
        if not is_child or not stack:
            do()
            return
        try:
            edit_in_child(lambda _: None, str(self.path), "Ann", (stack[-1], kind))
        except UserError as error:
            self.errors.append(error)
        self.session.look_for_changes()

    @rule(kind=st.integers(0, 4), name=labels, becomes=labels, is_other=st.booleans())
    def change_labels(self, kind: int, name: str, becomes: str, is_other: bool) -> None:
        title = Label(becomes, 1, 0, f"title of {name}")
        edits: list[LabelEdit] = [AddLabel(title), PutLabel(name, title), MoveLabel(name, 0)]
        edits += [RemoveLabel(name, becomes), RemoveLabel(name, LEFT_OUT)]
        if not is_other:
            self.session.change_labels(edits[kind])
            return
        try:
            change_labels(self.other, edits[kind], by="Ben")
        except UserError as error:
            self.errors.append(error)

    @rule(allowed=st.booleans())
    def let_overlap(self, allowed: bool) -> None:
        self.session.let_overlap(allowed)

    @rule(name=st.sampled_from(NAMES), outcome=st.one_of(labels, st.none(), st.sampled_from(Fate)))
    def choose_remembered(self, name: str, outcome: Outcome | None) -> None:
        self.session.choose_remembered([name], outcome)
        self.is_as_marked = False

    @rule(wanted=numbers)
    def add_again(self, wanted: int) -> None:
        """Add a document that may have been removed: it comes back."""
        self.session.add([Document(self.start[self.number(wanted)].text)])

    @rule()
    def look(self) -> None:
        self.session.look_for_changes()

    @rule()
    def close_and_open(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)
        self.sit_down()

    # the pipeline

    @rule(wanted=numbers, spans=answers)
    def ask_pipeline(self, wanted: int, spans: list[tuple[int, int, str]]) -> None:
        self.runs += 1
        document = self.project.document(self.number(wanted))
        found = found_in(document.text, spans)
        self.late.append((document, words(document.text), found, f"late {self.runs}"))

    @precondition(lambda self: self.late)
    @rule(which=numbers)
    def answer_late(self, which: int) -> None:
        self.session.take_suggestions(*self.late.pop(which % len(self.late)))
        self.is_as_marked = False

    # another program

    @rule(wanted=numbers, kind=numbers, at=numbers, more=st.integers(0, 2), label=labels)
    def act_elsewhere(self, wanted: int, kind: int, at: int, more: int, label: str) -> None:
        document = self.other.document(self.number(wanted))
        try:
            change = plan(document, self.edit_of(document, kind, at, more, label), "Ben")
            if not change.is_empty and document.state is not DocumentState.REMOVED:
                self.other.commit([change], by="Ben")
        except UserError as error:
            self.errors.append(error)

    @rule(wanted=numbers, spans=answers)
    def suggest_elsewhere(self, wanted: int, spans: list[tuple[int, int, str]]) -> None:
        document = self.other.document(self.number(wanted))
        try:
            found = found_in(document.text, spans)
            self.other.save_suggestions([merge_suggestions(document, found, words(document.text), "elsewhere 1")])
        except Conflict as error:  # a label that is gone
            self.errors.append(error)
        self.is_as_marked = False

    @rule(wanted=numbers, kind=numbers, at=numbers, more=st.integers(0, 2), label=labels)
    def plan_and_wait(self, wanted: int, kind: int, at: int, more: int, label: str) -> None:
        document = self.other.document(self.number(wanted))
        try:
            change = plan(document, self.edit_of(document, kind, at, more, label), "Ben")
        except UserError:
            return
        if change.touches_annotations and document.state is not DocumentState.REMOVED:
            self.held.append(change)

    @precondition(lambda self: self.held)
    @rule(which=numbers)
    def write_what_waited(self, which: int) -> None:
        """Write a change that was planned on another state: it is refused."""
        change = self.held.pop(which % len(self.held))
        stored = self.other.document(change.document_id)
        try:
            self.other.commit([change], by="Ben")
        except UserError as error:
            self.errors.append(error)
        else:
            assert change.planned_on == replace(
                stored, tokens=change.planned_on.tokens, pipeline=change.planned_on.pipeline
            )

    # what holds

    @invariant()
    def rules_hold(self) -> None:
        if not hasattr(self, "session"):
            return
        assert self.project.check() == [], self.project.check()
        with closing(sqlite3.connect(self.path)) as conn:
            overlap = conn.execute("SELECT value FROM settings WHERE key = 'overlap'").fetchone()[0] == "true"
            known = {row[0] for row in conn.execute("SELECT name FROM labels")}
            for i, text, state, removed_at in conn.execute(
                "SELECT id, text, state, removed_at FROM documents JOIN progress ON document_id = id"
            ).fetchall():
                marks = conn.execute(
                    'SELECT start, "end", label, state FROM annotations WHERE document_id = ?', [i]
                ).fetchall()
                assert all(0 <= start < end <= len(text) for start, end, _, _ in marks)
                assert all(text[start:end] == text[start:end].strip() for start, end, _, _ in marks)
                assert {label for _, _, label, _ in marks} <= known
                seen = [mark for mark in marks if mark[3] != "rejected"]
                if state == "done":
                    assert all(mark[3] == "accepted" for mark in seen)
                for one, other in combinations(seen, 2):
                    assert one[:3] != other[:3]
                    assert overlap or removed_at or one[1] <= other[0] or other[1] <= one[0]

    @invariant()
    def memory_is_as_the_disk(self) -> None:
        if not hasattr(self, "session"):
            return
        shown = self.session.document
        stored = self.project.document(shown.id) if shown else None
        if shown and stored and shown.revision == stored.revision:
            assert shown.annotations == stored.annotations
        if self.project.file.data_version() != self.session._version:
            return  # the window has not looked yet
        assert shown == stored
        if shown and stored and shown.revision:
            assert shown.revision == stored.revision
        assert self.session._undo == self.project.history.stacks()[0]
        assert self.session._redo == self.project.history.stacks()[1]
        assert self.session.labels == self.project.labels.all()

    def teardown(self) -> None:
        """Undo everything: what there was at the start is back."""
        if not hasattr(self, "session"):
            return
        self.session.look_for_changes()
        self.session.let_overlap(True)
        while self.session.can_undo:
            left = len(self.session._undo)
            self.session.undo()
            assert len(self.session._undo) == left - 1, self.errors[-1]
            self.rules_hold()
            self.memory_is_as_the_disk()
        for i, before in self.start.items():
            after = self.project.document(i)
            assert (after.state, after.reason) == (before.state, before.reason)
            decided = [a for a in after.annotations if a.state is not State.SUGGESTED]
            assert decided == []
            if self.is_as_marked:
                assert after.visible == before.visible
        names = [label.name for label in self.project.labels.all()]
        assert names[: len(self.start_labels)] == [label.name for label in self.start_labels]
        self.project.close()
        self.other.close()


@pytest.mark.timeout(3600)
def test_no_run_of_acts_breaks_a_rule_or_loses_a_mark(tmp_path: Path, qapp: QApplication) -> None:
    Newsroom.folder = tmp_path
    profile = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=set(Phase) - {Phase.explain},  # it takes minutes
    )
    run_state_machine_as_test(Newsroom, settings=profile)


# what was found, one by one

FIRST, SECOND = "Het feest in Gent Zuid was druk.", "Hij woont in Gent en werkt."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, *(Document(text, tokens=words(text)) for text in (FIRST, SECOND)))


@pytest.fixture
def session(path: Path, qapp: QApplication) -> Iterator[Session]:
    with Project.open(path) as project:
        session = Session(project, "Ann")
        session.open(1)
        yield session
        assert project.check() == []


def marks(session: Session, document_id: int = 0) -> list[tuple[str, str, str]]:
    assert session.document
    shown = session.project.document(document_id) if document_id else session.document
    return [(shown.text[a.start : a.end], a.label, str(a.state)) for a in shown.visible]


def test_undo_in_another_article_gives_no_overlap_with_what_is_remembered(session: Session) -> None:
    session.apply(Add(13, 22, "ORG"))
    session.open(2)
    session.apply(Add(13, 17, "LOC"))
    session.open(1)
    session.apply(Remove(session.document.visible[0].id))  # type: ignore[union-attr]
    session.open(2)
    session.undo()
    assert session.document
    assert session.document.id == 1
    assert marks(session) == [("Gent Zuid", "ORG", "accepted")]
    session.apply(Finish())
    assert marks(session) == [("Gent Zuid", "ORG", "accepted")]


def test_an_act_on_what_another_program_changed_is_planned_again(session: Session, path: Path) -> None:
    with Project.open(path) as other:
        found = [Suggestion(13, 17, "LOC"), Suggestion(18, 22, "MISC")]
        other.save_suggestions([merge_suggestions(other.document(1), found, words(FIRST), "x 1")])
    assert session.apply(Add(13, 22, "ORG"))
    assert marks(session) == [("Gent Zuid", "ORG", "accepted")] == marks(session, 1)


@pytest.mark.parametrize("is_by_list", [False, True])
def test_an_act_on_the_state_alone_hides_nothing_that_another_program_wrote(
    session: Session, path: Path, is_by_list: bool
) -> None:
    with Project.open(path) as other:
        other.save_suggestions([merge_suggestions(other.document(1), [Suggestion(13, 17, "LOC")], words(FIRST), "x 1")])
    for edit in (Flag("later"), Reopen()):
        assert session.apply_all({1: edit}) if is_by_list else session.apply(edit)
    assert session.apply(Add(13, 22, "ORG"))
    assert marks(session) == [("Gent Zuid", "ORG", "accepted")] == marks(session, 1)


def test_what_was_never_on_the_screen_is_not_accepted(session: Session, path: Path) -> None:
    failed: list[UserError] = []
    session.failed.connect(failed.append)
    with Project.open(path) as other:
        other.save_suggestions([merge_suggestions(other.document(1), [Suggestion(13, 17, "LOC")], words(FIRST), "x 1")])
    assert not session.apply(Finish())
    assert [str(error) for error in failed] == [
        "The article was changed elsewhere and is shown again. Please try once more."
    ]
    assert marks(session) == [("Gent", "LOC", "suggested")]
    assert session.apply(Finish())


def test_an_act_of_another_program_is_not_passed_over_by_undo(session: Session, path: Path) -> None:
    session.apply(Add(13, 22, "ORG"))
    with Project.open(path) as other:
        other.commit([plan(other.document(2), Add(13, 17, "LOC"), "Ben")], by="Ben")
    session.undo()
    assert marks(session, 1) == [("Gent Zuid", "ORG", "accepted")]
    session.undo()
    session.undo()
    assert marks(session, 1) == marks(session, 2) == []
    assert not session.can_undo


@pytest.mark.parametrize("becomes", ["MISC", LEFT_OUT])
def test_a_label_that_is_gone_comes_back_neither_from_the_memory_nor_with_a_late_answer(
    session: Session, becomes: str
) -> None:
    session.open(2)
    session.apply(Add(13, 17, "LOC"))
    session.choose_remembered(["feest"], "LOC")
    late, tokens, found = (
        session.project.document(1),
        words(FIRST),
        [Suggestion(4, 9, "LOC"), Suggestion(23, 26, "LOC")],
    )
    session.memory()
    failed: list[UserError] = []
    session.failed.connect(failed.append)
    session.change_labels(RemoveLabel("LOC", becomes))
    session.take_suggestions(late, tokens, found, "late 1")
    assert failed == []
    assert session.project.document(1).pipeline == "late 1"
    session.open(1)
    assert "LOC" not in [label.name for label in session.labels]
    assert {label for _, label, _ in marks(session)} == ({becomes} if becomes else set())


def test_an_article_that_is_as_it_was_sent_is_not_read_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.open(2)
    sent, found = session.project.document(1), [Suggestion(4, 9, "LOC")]
    monkeypatch.setattr("store.documents.document_rows.read", lambda *_, **__: pytest.fail("it was read"))
    session.take_suggestions(sent, words(FIRST), found, "p 1")
    monkeypatch.undo()
    assert [(a.start, a.label) for a in session.project.document(1).annotations] == [(4, "LOC")]
    with Project.open(session.project.path) as other:
        other.commit([plan(other.document(1), Add(23, 26, "ORG"), "Ben")], by="Ben")
    session.take_suggestions(sent, words(FIRST), found, "p 2")
    assert {(a.start, a.label) for a in session.project.document(1).annotations} == {(4, "LOC"), (23, "ORG")}


def test_a_remembered_label_that_was_taken_back_is_not_made_by_itself(session: Session) -> None:
    late = session.project.document(1)
    session.change_labels(AddLabel(Label("EVENT", 5, 4)))
    session.choose_remembered(["Het feest"], "EVENT")
    session.undo()
    session.undo()
    failed: list[UserError] = []
    session.failed.connect(failed.append)
    session.open(1)
    session.take_suggestions(late, words(FIRST), [], "late 1")
    assert failed == marks(session) == []
    assert session.document
    assert session.document.pipeline == "late 1"
    assert "EVENT" not in [label.name for label in session.project.labels.all()]


def test_an_article_that_may_no_longer_overlap_does_not_come_back_so(session: Session) -> None:
    failed: list[UserError] = []
    session.failed.connect(failed.append)
    session.let_overlap(True)
    session.apply(Add(13, 22, "ORG"))
    session.apply(Add(13, 17, "LOC"))
    session.apply_all({1: Discard()})
    assert session.let_overlap(False) == []
    session.undo()
    assert session.add([Document(FIRST)]) == []
    assert [str(error).split(",")[0] for error in failed] == ["Marks would overlap then"] * 2
    assert session.project.queue.ids() == [2]
    session.let_overlap(True)
    session.undo()
    assert session.project.queue.ids() == [1, 2]
