"""The project file: what is acknowledged is on disk, readable by others, and comes back the same."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from annotate import model
from annotate.edits.annotations import (
    Accept,
    Add,
    Discard,
    Edit,
    Finish,
    Flag,
    MarkEach,
    Relabel,
    Remove,
    Reopen,
    ToAll,
    plan,
    rebase,
    replay,
)
from annotate.edits.labels import PutLabel
from annotate.errors import UserError
from annotate.model import Annotation, Document, DocumentState, Label, State, Suggestion, new_id
from annotate.names.memory import Fate
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.changes.history import Conflict, Kind
from store.file.identity import SCHEMA
from store.project import Project
from store.queue_query import Order
from tests.helpers.processes import python
from tests.helpers.projects import choose
from tests.helpers.strategies import documents
from ui.tasks.bulk_edits import change_labels

TEXT = "Burgemeester Jan Jansen woont in Gent. 😀 Jan Jansen zwijgt."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "krant.kanttekening"


def act(project: Project, edit: Edit, document_id: int = 1) -> int:
    return project.commit([plan(project.document(document_id), edit, "Ann")], by="Ann")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=documents())
def test_documents_come_back_as_they_went_in(document: Document, tmp_path: Path) -> None:
    with Project.open(
        tmp_path / f"{abs(hash(document.text))}-{os.urandom(4).hex()}.kanttekening", create=True
    ) as project:
        added = project.add([document])[0]
        found = project.document(added.document_id)
        assert found == replace(document, id=added.document_id, sha256=found.sha256)


def test_the_same_text_is_not_stored_twice(path: Path) -> None:
    with Project.open(path, create=True) as project:
        first, again = project.add([Document(TEXT), Document(TEXT, title="Anders")])
        assert (first.is_new, again.is_new, again.document_id) == (True, False, first.document_id)
        assert sum(project.queue.counts().values()) == 1


def test_an_act_is_readable_with_plain_sqlite(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        act(project, Add(13, 23, "PER"))
        with closing(sqlite3.connect(path)) as other:
            rows = other.execute(
                'SELECT title, start, "end", text, label, state, origin, annotator FROM entities'
            ).fetchall()
            assert rows == [(TEXT, 13, 23, "Jan Jansen", "PER", "accepted", "person:Ann", "Ann")]
            history = other.execute("SELECT verb, annotator, before, after FROM history").fetchall()
            assert history[0][:2] == ("add", "Ann")
            assert "PER" not in history[0][2]
            assert "PER" in history[0][3]
            assert other.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            assert other.execute("PRAGMA application_id").fetchone()[0] == int.from_bytes(b"Kant", "big")
            assert other.execute("PRAGMA user_version").fetchone()[0] == SCHEMA


def test_emoji_do_not_shift_the_text_of_entities(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        start = TEXT.rindex("Jan Jansen")
        act(project, Add(start, start + 10, "PER"))
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT text FROM entities").fetchone() == ("Jan Jansen",)


@pytest.mark.parametrize(
    "statement", ["DELETE FROM history", "UPDATE history SET annotator = 'x'", "UPDATE documents SET text = 'x'"]
)
def test_history_and_texts_cannot_be_changed(path: Path, statement: str) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        act(project, Add(13, 23, "PER"))
        with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)


def test_undo_outlives_the_program(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        act(project, Add(13, 23, "PER"))
        act(project, Add(33, 37, "LOC"))
    with Project.open(path) as project:
        undo, redo = project.history.stacks()
        assert (len(undo), redo) == (2, [])
        inverse = [rebase(project.document(1), change.inverse()) for change in project.history.changes(undo[-1])]
        project.commit(inverse, by="Ann", kind=Kind.UNDO, target=undo[-1])
        assert [a.label for a in project.document(1).annotations] == ["PER"]
        assert project.history.stacks() == (undo[:1], undo[1:])


def test_a_change_made_elsewhere_is_not_overwritten(path: Path) -> None:
    with Project.open(path, create=True) as one, Project.open(path) as other:
        one.add([Document(TEXT)])
        stale = plan(other.document(1), Flag("x"), "Ben")
        version = other.file.data_version()
        act(one, Add(13, 23, "PER"))
        with pytest.raises(Conflict):
            other.commit([stale], by="Ben")
        assert other.document(1).state is DocumentState.STARTED
        assert other.file.data_version() != version


def test_what_was_planned_before_a_suggestion_came_is_not_written(path: Path) -> None:
    with Project.open(path, create=True) as one, Project.open(path) as other:
        one.add([Document(TEXT)])
        stale = plan(one.document(1), Add(13, 23, "PER"), "Ann")
        document = other.document(1)
        other.save_suggestions([merge_suggestions(document, [Suggestion(17, 23, "LOC")], words(TEXT), "x 1")])
        before = other.document(1)
        with pytest.raises(Conflict):
            one.commit([stale], by="Ann")
        assert other.document(1) == before
        assert one.history.stacks() == ([], [])
        act(one, Add(13, 23, "PER"))
        assert [(a.start, a.end) for a in other.document(1).visible] == [(13, 23)]
        assert one.check() == []


def test_suggestions_made_before_somebody_decided_are_not_written(path: Path) -> None:
    with Project.open(path, create=True) as one, Project.open(path) as other:
        one.add([Document(TEXT)])
        late = merge_suggestions(one.document(1), [Suggestion(17, 23, "LOC")], words(TEXT), "x 1")
        act(other, Add(13, 23, "PER"))
        with pytest.raises(Conflict):
            one.save_suggestions([late])
        assert [a.label for a in one.document(1).annotations] == ["PER"]
        (stored,) = one.save_suggestions(
            merge_suggestions(one.document(i), [Suggestion(17, 23, "LOC")], words(TEXT), "x 1") for i in (1,)
        )
        assert (stored, stored.revision) == (one.document(1), one.document(1).revision)


def test_an_older_change_that_would_overlap_is_refused_whole(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT), Document("Jan zwijgt.")])
        first = act(project, Add(13, 23, "PER"))
        undone = project.history.changes(first)[0].inverse()
        project.commit([undone], by="Ann", kind=Kind.UNDO, target=first)
        act(project, Add(17, 37, "LOC"))
        before = [project.document(1), project.document(2)]
        again = replace(project.history.changes(first)[0], before=replace(undone.after, state=before[0].state))
        harmless = plan(project.document(2), Add(0, 3, "PER"), "Ann")
        with pytest.raises(UserError, match="would overlap"):
            project.commit([harmless, again], by="Ann")
        assert [project.document(1), project.document(2)] == before
        project.settings.let_overlap(True)
        project.commit([again], by="Ann")
        assert project.check() == []
        assert project.settings.let_overlap(False) == [1]


@pytest.mark.parametrize(
    ("spans", "sentence"),
    [
        ([(13, 23), (17, 37)], "would overlap"),
        ([(13, 23), (13, 23)], "would overlap"),
        ([(12, 23)], "beyond the text or begin or end with a space"),
        ([(13, 24)], "beyond the text or begin or end with a space"),
        ([(13, len(TEXT) + 1)], "beyond the text or begin or end with a space"),
    ],
)
def test_articles_whose_marks_break_a_rule_are_not_added(
    path: Path, spans: list[tuple[int, int]], sentence: str
) -> None:
    marks = tuple(Annotation(new_id(), *span, "PER", State.ACCEPTED, "import:x") for span in spans)
    with Project.open(path, create=True) as project:
        with pytest.raises(UserError, match=sentence):
            project.add([Document("Goed."), Document(TEXT, annotations=marks)])
        assert project.queue.ids() == []
        project.settings.let_overlap(True)
        if len({*spans}) == 2:
            project.add([Document(TEXT, annotations=marks)])
            assert project.check() == []
        elif len(spans) == 2:
            with pytest.raises(UserError, match="would be there twice"):
                project.add([Document(TEXT, annotations=marks)])


def test_an_act_that_is_not_the_last_any_more_is_not_taken_back(path: Path) -> None:
    with Project.open(path, create=True) as one, Project.open(path) as other:
        one.add([Document(TEXT), Document("Jan zwijgt.")])
        first = act(one, Add(13, 23, "PER"))
        assert one.history.stacks() == ([first], [])
        second = act(other, Add(0, 3, "PER"), 2)
        inverse = [change.inverse() for change in one.history.changes(first)]
        with pytest.raises(Conflict):
            one.commit(inverse, by="Ann", kind=Kind.UNDO, target=first)
        assert one.history.stacks() == ([first, second], [])
        other.commit(
            [change.inverse() for change in one.history.changes(second)], by="Ben", kind=Kind.UNDO, target=second
        )
        one.commit(inverse, by="Ann", kind=Kind.UNDO, target=first)
        assert one.history.stacks() == other.history.stacks() == ([], [second, first])


def test_a_label_renamed_elsewhere_does_not_come_back_with_an_older_change(path: Path) -> None:
    with Project.open(path, create=True) as one, Project.open(path) as other:
        one.add([Document(TEXT)])
        stale = plan(one.document(1), Add(13, 23, "PER"), "Ann")
        change_labels(other, PutLabel("PER", Label("MENS", 0, 0)), by="Ben")
        with pytest.raises(Conflict):
            one.commit([stale], by="Ann")
        with pytest.raises(Conflict):
            one.save_suggestions([merge_suggestions(one.document(1), [Suggestion(13, 23, "PER")], words(TEXT), "x 1")])
        assert "PER" not in [label.name for label in one.labels.all()]


def test_the_revision_grows_with_every_write_whatever_the_clock_says(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        seen = [project.document(1).revision]
        monkeypatch.setattr(model, "now", lambda: "2001-01-01T00:00:00.000Z")
        for edit in (Add(13, 23, "PER"), Flag("x"), Reopen(), Finish(), Discard()):
            document = project.document(1)
            change = plan(document, edit, "Ann")
            project.commit([change], by="Ann")
            seen.append(project.document(1).revision)
            assert replay(document, change).revision == seen[-1]
        project.add([Document(TEXT)])
        seen.append(project.document(1).revision)
    assert seen == sorted(set(seen))


def test_queue_states_search_and_orders(path: Path) -> None:
    with Project.open(path, create=True) as project:
        texts = ["Een zwembad in Gent", "Café Élysée sluit", "Derde over zwemmen"]
        for added in project.add([Document(text) for text in texts]):
            found = [Suggestion(0, 3, "PER", 0.9)] * (added.document_id == 2) + [Suggestion(0, 3, "PER", 0.2)] * (
                added.document_id == 3
            )
            document = project.document(added.document_id)
            project.save_suggestions([merge_suggestions(document, found, words(document.text), "x 1")])
        assert project.queue.ids() == [1, 2, 3]
        assert project.queue.ids(search="zwem") == [1, 3]
        assert project.queue.ids(search="elysee caf") == [2]
        assert project.queue.ids(search='"') == []
        assert project.queue.ids(search="zwem* OR NOT (") == []
        assert project.queue.ids(order=Order.UNCHECKED) == [2, 3, 1]
        assert project.queue.ids(order=Order.UNCERTAIN) == [3, 2, 1]
        act(project, Finish(), 2)
        assert project.queue.ids(DocumentState.DONE) == [2]
        assert [row.unchecked for row in project.queue.rows([3, 2])] == [1, 0]
        assert project.queue.unsuggested(["x 1"]) == []
        assert project.queue.unsuggested(["x 2"]) == [1, 3]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"geen database, wel tekst", "not a Kanttekening project"),
        (b"SQLite format 3\0" + b"x" * 4000, "not a Kanttekening project"),
    ],
)
def test_what_is_no_project_is_refused_and_left_alone(path: Path, content: bytes, sentence: str) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        Project.open(path, create=True)
    assert path.read_bytes() == content


def test_other_programs_files_and_newer_ones_are_refused(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name)")
    with pytest.raises(UserError, match="another program"):
        Project.open(path)
    newer = tmp_path / "newer.kanttekening"
    Project.open(newer, create=True).close()
    with closing(sqlite3.connect(newer)) as other:
        other.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(UserError, match="newer version"):
        Project.open(newer)


def test_missing_project_folder_and_directory(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no project"):
        Project.open(tmp_path / "nergens.kanttekening")
    with pytest.raises(UserError, match="folder does not exist"):
        Project.open(tmp_path / "nergens" / "x.kanttekening", create=True)
    with pytest.raises(UserError, match="a folder"):
        Project.open(tmp_path)


def test_a_failed_write_leaves_everything_as_it_was(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
        before = project.document(1)
        pages = project.file.conn.execute("PRAGMA page_count").fetchone()[0]
        project.file.conn.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(UserError, match="disk is full"):
            project.add([Document("Lang " * 50_000)])
        project.file.conn.execute("PRAGMA max_page_count = 1000000")
        assert project.document(1) == before
        act(project, Add(13, 23, "PER"))
        assert project.check() == []


_KILLED = """
import sys
from pathlib import Path
from annotate.edits.annotations import Add, plan, replay
from store.project import Project
project = Project.open(Path(sys.argv[1]))
document = project.document(1)
for start, end in ((0, 12), (13, 16), (17, 23), (33, 37)):
    change = plan(document, Add(start, end, "PER"), "Ann")
    project.commit([change], by="Ann")
    document = replay(document, change)
    print(start, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_was_acknowledged_survives_a_kill(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT)])
    with python(_KILLED, path) as process:
        told = [int(process.stdout.readline()) for _ in range(3)]
        process.send_signal(signal.SIGKILL)
        process.wait()
    with Project.open(path) as project:
        assert set(told) <= {a.start for a in project.document(1).annotations}
        assert project.check() == []


class Model(RuleBasedStateMachine):
    """Random acts, undone and done again, with the file reopened in between, against a model in memory."""

    folder: Path

    @initialize(document=documents())
    def begin(self, document: Document) -> None:
        self.path = self.folder / f"{os.urandom(6).hex()}.kanttekening"
        self.project = Project.open(self.path, create=True)
        added = self.project.add([document])[0]
        self.state = self.project.document(added.document_id)
        self.states = [self.state]
        self.redone: list[Document] = []

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        a, b = sorted(data.draw(st.tuples(*[st.integers(0, len(self.state.text))] * 2)))
        one = data.draw(st.sampled_from([a.id for a in self.state.annotations] or [0]))
        single = data.draw(st.sampled_from([Add(a, b, "LOC"), Relabel(one, "NEW"), Accept(one), Remove(one)]))
        edit = data.draw(
            st.sampled_from(
                [single, ToAll(single), Finish(), Flag("later"), Reopen(), Discard(), MarkEach(((a, b),), None)]
            )
        )
        try:
            change = plan(self.state, edit, "Ann")
        except UserError:
            return
        if change.is_empty:
            return
        self.project.commit([change], by="Ann")
        self.state = replay(self.state, change)
        self.states.append(self.state)
        self.redone.clear()

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def undo(self) -> None:
        undo, _ = self.project.history.stacks()
        changes = [change.inverse() for change in reversed(self.project.history.changes(undo[-1]))]
        self.project.commit(changes, by="Ann", kind=Kind.UNDO, target=undo[-1])
        self.redone.append(self.states.pop())
        self.state = self.states[-1]

    @precondition(lambda self: bool(self.redone))
    @rule()
    def redo(self) -> None:
        _, redo = self.project.history.stacks()
        self.project.commit(self.project.history.changes(redo[-1]), by="Ann", kind=Kind.REDO, target=redo[-1])
        self.states.append(self.redone.pop())
        self.state = self.states[-1]

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)

    @invariant()
    def same_on_disk(self) -> None:
        assert self.project.document(self.state.id) == self.state
        undo, redo = self.project.history.stacks()
        assert (len(undo), len(redo)) == (len(self.states) - 1, len(self.redone))

    def teardown(self) -> None:
        if hasattr(self, "project"):
            assert self.project.check() == []
            self.project.close()


def test_any_run_of_acts_agrees_with_the_model(tmp_path: Path) -> None:
    Model.folder = tmp_path
    run_state_machine_as_test(Model, settings=settings(max_examples=25, stateful_step_count=15, deadline=None))


def test_a_removed_article_is_nowhere_and_comes_back_with_undo_or_when_it_is_added_again(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT, title="Een"), Document("Jan Jansen las het.", title="Twee")])
        removed = act(project, Discard())
        assert project.queue.ids() == [2]
        assert project.queue.ids(None, "Liesbet") == [] == project.queue.holding("Liesbet")
        assert project.queue.unsuggested([]) == [2]
        assert sum(project.queue.counts().values()) == 1
        assert [document.id for document in project.documents()] == [2]
        project.commit(
            [c.inverse() for c in project.history.changes(removed)], by="Ann", kind=Kind.UNDO, target=removed
        )
        assert project.queue.ids() == [1, 2]
        act(project, Discard())
        assert [(a.document_id, a.is_new) for a in project.add([Document(TEXT)])] == [(1, True)]
        assert project.queue.ids() == [1, 2]
        assert project.check() == []


def test_memory_follows_what_people_decide_and_takes_it_back_with_undo(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document("De Post staakt. De Post wil meer.")])
        marked = act(project, ToAll(Add(0, 7, "ORG")))
        assert {n.name: (n.label, n.yes, n.no) for n in project.memory.read().names.values()} == {
            "De Post": ("ORG", 2, 0)
        }
        project.commit([c.inverse() for c in project.history.changes(marked)], by="Ann", kind=Kind.UNDO, target=marked)
        assert project.memory.read().names == {}
        project.commit(project.history.changes(marked), by="Ann", kind=Kind.REDO, target=marked)
        choose(project, ["De Post"], Fate.NEVER)
        assert project.memory.read().names["De Post"].label is Fate.NEVER
        choose(project, ["De Post"], None)
        assert project.check() == []


def test_stats_count_what_is_there(path: Path) -> None:
    with Project.open(path, create=True) as project:
        project.add([Document(TEXT), Document("Leeg.")])
        act(project, ToAll(Add(13, 23, "PER")))
        stats = project.stats()
    assert stats.documents == {"total": 2, "todo": 1, "started": 1, "done": 0, "flagged": 0}
    assert stats.entities == {"PER": {str(State.ACCEPTED): 2}}
    assert (stats.acts, stats.annotators) == (1, ["Ann"])


def test_the_search_takes_the_spellings_of_a_name_for_one(path: Path) -> None:
    texts = ("Ver\u00adhaeghe zwijgt.", "Een ﬁets.", "Dʼhondt belt.", "Jose\u0301 komt.", "Iets anders.", "De Ĳssel.")
    with Project.open(path, create=True) as project:
        project.add([Document(text) for text in texts])
        for typed, found in (
            ("verhaeghe", [1]),
            ("Ver\u00adhaeghe", [1]),
            ("fiets", [2]),
            ("d'hondt", [3]),
            ("jos\u00e9", [4]),
            ("ijssel", [6]),
        ):
            assert project.queue.ids(search=typed) == found
            assert project.queue.holding(typed) == found
        project.file.conn.execute("UPDATE documents SET title = 'Ver\u00adlinden' WHERE id = 5")
        assert project.queue.ids(search="verlinden") == [5]
        project.file.conn.execute("DELETE FROM documents WHERE id = 1")
        assert project.queue.ids(search="verhaeghe") == []
        assert project.check() == []


@pytest.mark.parametrize(
    "other", ["Jan café\n\n", "Jan\u00a0café", "\ufeffJan café", "Jan cafe\u0301", "Ja\u00adn café", "  Jan café"]
)
def test_a_text_in_another_form_is_the_same_article(tmp_path: Path, other: str) -> None:
    with Project.open(tmp_path / "p.kanttekening", create=True) as project:
        (first,) = project.add([Document(other)])
        (second,) = project.add([Document("Jan café")])
        is_other = "\u00a0" in other  # a no-break space is another character
        assert second.is_new is is_other
        assert (first.document_id == second.document_id) is not is_other
        assert project.document(first.document_id).text == other  # and what was stored stays
        assert project.check() == []


def test_texts_in_other_forms_in_one_import_are_one_article(tmp_path: Path) -> None:
    with Project.open(tmp_path / "p.kanttekening", create=True) as project:
        outcome = project.add([Document("Jan"), Document("Jan\n"), Document("Piet\n"), Document("Piet")])
        assert [(one.document_id, one.is_new) for one in outcome] == [(1, True), (1, False), (2, True), (2, False)]
