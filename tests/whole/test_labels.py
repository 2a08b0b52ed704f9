"""Changes of the labels: what becomes of the marks, one act each, taken back exactly, and followed by pipelines."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Accept, Add, Remove, plan
from annotate.edits.labels import (
    AddLabel,
    LabelEdit,
    LabelSet,
    MoveLabel,
    PutLabel,
    RemoveLabel,
    UseLabels,
    plan_labels,
    rebase_labels,
    relabel,
)
from annotate.errors import UserError
from annotate.label_kinds import KINDS, kind_of
from annotate.label_map import map_labels
from annotate.model import Annotation, Document, Label, LabelKind, State, Suggestion
from annotate.names.memory import NEVER, SILENT
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.changes.history import Kind
from store.changes.label_history import load
from store.changes.preconditions import Conflict
from store.file import schema
from store.project import Project
from store.rescue.copying import rescue
from tests.helpers.projects import choose, make_project, marks
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.bulk_edits import change_labels, repeat_labels
from ui.tasks.pipelines import Pipelines

TEXT = "Jan Jansen werkt in Gent bij Duinbehoud. Ook Lies Maes is in Gent."
FOUR = LabelSet(tuple(Label(name, i, i) for i, name in enumerate(("PER", "ORG", "LOC", "MISC"))))
PERSON = PutLabel("PER", Label("PERSON", 0, 0))
REJECTED, SUGGESTED, ACCEPTED = State.REJECTED, State.SUGGESTED, State.ACCEPTED

Edits = Callable[[Project], LabelEdit]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project of two documents; the first has an annotation of each state."""
    path = make_project(tmp_path, Document(TEXT), Document("Alleen Gent."))
    with Project.open(path) as project:
        found = [
            Suggestion(0, 10, "PER", 0.4),
            Suggestion(20, 24, "LOC"),
            Suggestion(29, 39, "PER"),
            Suggestion(45, 54, "PER"),
        ]
        project.save_suggestions([merge_suggestions(project.document(1), found, words(TEXT), "p 1")])
        first, _, third, _ = project.document(1).annotations
        project.commit([plan(project.document(1), Accept(first.id), "Ann")], by="Ann")
        project.commit([plan(project.document(1), Remove(third.id), "Ann")], by="Ann")
        project.commit([plan(project.document(2), Add(7, 11, "LOC"), "Ann")], by="Ann")
    return path


def everything(path: Path) -> list[list[tuple[object, ...]]]:
    """Read annotations, labels, memory and renames through sqlite3 alone."""
    queries = (
        "SELECT * FROM annotations ORDER BY id",
        "SELECT * FROM labels ORDER BY position",
        "SELECT * FROM memory WHERE yes <> 0 OR no <> 0 ORDER BY name, label",
        "SELECT document_id, unchecked, uncertainty FROM progress",
    )
    with closing(sqlite3.connect(path)) as other:
        return [other.execute(query).fetchall() for query in queries]


EDITS: list[LabelEdit] = [
    PERSON,
    RemoveLabel("PER", "ORG"),
    RemoveLabel("PER"),
    RemoveLabel("LOC", "PER"),
    AddLabel(Label("DATE", 4, 0, "Datum", "Dagen en jaren")),
    MoveLabel("MISC", 0),
    PutLabel("LOC", Label("LOC", 11, 2, "Plek", "Waar het is")),
    UseLabels((Label("PERSON", 0, 0), Label("GPE", 2, 1)), frozenset({"PER", "LOC"})),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_each_change_is_one_act_that_undo_takes_back_exactly(path: Path, edit: LabelEdit) -> None:
    before = everything(path)
    with Project.open(path) as project:
        act = change_labels(project, edit, by="Ann")
        assert act == 4
        after = everything(path)
        assert after != before
        assert project.check() == []
        assert project.history.stacks() == ([1, 2, 3, 4], [])
        repeat_labels(project, act, Kind.UNDO, by="Ann")
        assert everything(path) == before
        assert project.history.stacks() == ([1, 2, 3], [4])
        repeat_labels(project, act, Kind.REDO, by="Ann")
        assert everything(path) == after
        assert project.check() == []


def test_renaming_keeps_states_and_annotators_and_the_memory(path: Path) -> None:
    with Project.open(path) as project:
        change_labels(project, PERSON, by="Ben")
        assert marks(path) == [
            ("Jan Jansen", "PERSON", "accepted"),
            ("Gent", "LOC", "suggested"),
            ("Duinbehoud", "PERSON", "rejected"),
            ("Lies Maes", "PERSON", "suggested"),
            ("Gent", "LOC", "accepted"),
        ]
        assert [a.annotator for a in project.document(1).annotations] == ["Ann", "", "Ann", ""]
        assert project.memory.read().names["Jan Jansen"].label == "PERSON"
        assert "Duinbehoud" in project.memory.read().names


def test_the_marks_of_a_removed_label_go_or_become_another(path: Path) -> None:
    with Project.open(path) as project:
        act = change_labels(project, RemoveLabel("PER"), by="Ann")
        assert marks(path) == [("Gent", "LOC", "suggested"), ("Gent", "LOC", "accepted")]
        assert act is not None
        repeat_labels(project, act, Kind.UNDO, by="Ann")
        change_labels(project, RemoveLabel("PER", "ORG"), by="Ann")
        assert marks(path)[0] == ("Jan Jansen", "ORG", "accepted")
        assert [label.name for label in project.labels.all()] == ["ORG", "LOC", "MISC"]
        assert [label.position for label in project.labels.all()] == [0, 1, 2]


def test_the_history_is_readable_and_a_chain(path: Path) -> None:
    with Project.open(path) as project:
        change_labels(project, PERSON, by="Ann")
    with closing(sqlite3.connect(path)) as other:
        rows = other.execute("SELECT document_id, verb, annotator FROM history WHERE act = 4 ORDER BY id").fetchall()
        assert rows == [(0, "labels", "Ann"), (1, "labels", "Ann")]
        before, after = other.execute("SELECT before, after FROM history WHERE act = 4 AND document_id = 0").fetchone()
        assert '"name":"PER"' in before
        assert '"renamed":{"PER":"PERSON"}' in after


def test_a_change_of_labels_and_its_undo_come_through_a_rescue(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        change_labels(project, RemoveLabel("PER", "ORG"), by="Ann")
    rescued = rescue(path, tmp_path / "nieuw.kanttekening")
    assert rescued.saved["history"] == rescued.known["history"] == 5
    with Project.open(tmp_path / "nieuw.kanttekening") as project:
        assert project.check() == []
        repeat_labels(project, 4, Kind.UNDO, by="Ann")
        assert marks(tmp_path / "nieuw.kanttekening")[0] == ("Jan Jansen", "PER", "accepted")
        assert project.check() == []


def test_undo_finds_what_came_in_since(path: Path) -> None:
    """Suggestions made anew, articles and labels that came meanwhile: they take part, and nothing is lost."""
    with Project.open(path) as project:
        act = change_labels(project, PERSON, by="Ann")
        assert act is not None
        fresh = [Suggestion(0, 10, "PERSON"), Suggestion(45, 54, "PERSON"), Suggestion(20, 24, "GPE")]
        project.save_suggestions([merge_suggestions(project.document(1), fresh, words(TEXT), "p 2")])
        imported = Annotation(77, 0, 4, "PERSON", ACCEPTED, "import:x", changed_at="2026")
        project.add([Document("Lies ging.", annotations=(imported,))])
        repeat_labels(project, act, Kind.UNDO, by="Ann")
        assert {label for _, label, _ in marks(path)} == {"PER", "LOC", "GPE"}
        assert [label.name for label in project.labels.all()] == ["PER", "ORG", "LOC", "MISC", "GPE"]
        assert project.check() == []
        repeat_labels(project, act, Kind.REDO, by="Ann")
        assert {label for _, label, _ in marks(path)} == {"PERSON", "LOC", "GPE"}
        assert project.check() == []


def test_undoing_a_new_label_keeps_it_while_it_is_used(path: Path) -> None:
    with Project.open(path) as project:
        act = change_labels(project, AddLabel(Label("DATE", 4, 0)), by="Ann")
        assert act is not None
        mark = Annotation(77, 0, 7, "DATE", ACCEPTED, "import:x", changed_at="2026")
        project.add([Document("Gisteren.", annotations=(mark,))])
        repeat_labels(project, act, Kind.UNDO, by="Ann")
        assert project.labels.all()[-1].name == "DATE"


def test_what_pipelines_and_choices_still_call_by_the_old_name_follows(path: Path) -> None:
    with Project.open(path) as project:
        choose(project, ["Lies"], "PER")
        pipelines = Pipelines(project, Settings())
        found = [Suggestion(0, 1, "PER"), Suggestion(2, 3, "PERSON"), Suggestion(4, 5, "ORG"), Suggestion(6, 7, "GPE")]

        def labels() -> list[str]:
            return [s.label for s in pipelines.map_labels(found, "nl_kanttekening 1.0")]

        assert labels() == ["PER", "PER", "ORG", "LOC"]
        change_labels(project, PERSON, by="Ann")
        assert labels() == ["PERSON", "PERSON", "ORG", "LOC"]
        assert project.memory.read().names["Lies"].label == "PERSON"
        change_labels(project, RemoveLabel("LOC", "PERSON"), by="Ann")
        assert labels() == ["PERSON", "PERSON", "ORG", "PERSON"]
        act = change_labels(project, RemoveLabel("PERSON"), by="Ann")
        assert labels() == ["ORG"]
        assert "Lies" not in project.memory.read().names
        assert act is not None
        repeat_labels(project, act, Kind.UNDO, by="Ann")
        assert labels() == ["PERSON", "PERSON", "ORG", "PERSON"]
        change_labels(project, AddLabel(Label("PER", 0, 0)), by="Ann")
        assert labels() == ["PER", "PERSON", "ORG", "PERSON"]


def test_a_choice_for_a_pipelines_label_follows_a_renaming() -> None:
    found = [Suggestion(0, 1, "ENTITY")]
    assert map_labels(found, [Label("PERSON", 0, 0)], {"ENTITY": "PER"}, {"PER": "PERSON"})[0].label == "PERSON"


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (AddLabel(Label("", 0, 0)), "needs a name"),
        (AddLabel(Label("TWEE WOORDEN", 0, 0)), "cannot contain a space"),
        (AddLabel(Label("A\u00a0B", 0, 0)), "cannot contain a space"),
        (AddLabel(Label("PER", 0, 0)), "already"),
        (PutLabel("PER", Label("ORG", 0, 0)), "already"),
        (PutLabel("WEG", Label("ORG", 0, 0)), "no label WEG"),
        (RemoveLabel("PER", "WEG"), "no label WEG"),
        (RemoveLabel("PER", "PER"), "no label PER"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(path: Path, edit: LabelEdit, sentence: str) -> None:
    before = everything(path)
    with Project.open(path) as project, pytest.raises(UserError, match=sentence):
        change_labels(project, edit, by="Ann")
    assert everything(path) == before


def test_the_last_label_stays() -> None:
    with pytest.raises(UserError, match="at least one"):
        plan_labels(LabelSet((Label("A", 0, 0),)), RemoveLabel("A"))


def test_a_template_keeps_what_was_set_and_maps_what_goes() -> None:
    before = LabelSet(tuple(replace(label, title="Eigen") for label in FOUR.labels))
    onto = tuple(Label(name, i, i) for i, name in enumerate(("PERSON", "ORG", "GPE", "FAC", "EVENT", "LAW")))
    change = plan_labels(before, UseLabels(onto, frozenset({"PER", "LOC"})))
    after = change.after
    assert after.names == ["PERSON", "ORG", "GPE", "FAC", "EVENT", "LAW", "LOC"]
    assert after.label("ORG").title == "Eigen"
    assert change.becomes == {"PER": "PERSON", "MISC": ""}
    back = plan_labels(after, UseLabels(FOUR.labels, frozenset({"LAW"})))
    assert back.after.names == ["PER", "ORG", "LOC", "MISC"]
    assert back.becomes == {"PERSON": "PER", "GPE": "LOC", "FAC": "LOC", "EVENT": "MISC", "LAW": "MISC"}


def test_of_two_that_become_the_same_the_surer_one_stays() -> None:
    def mark(i: int, label: str, state: State) -> Annotation:
        return Annotation(i, 0, 4, label, state, "pipeline:x")

    document = Document("Gent", annotations=(mark(1, "ORG", REJECTED), mark(2, "LOC", ACCEPTED)))
    change = relabel(document, {"ORG": "LOC"})
    assert [a.id for a in change.before.annotations] == [1]
    assert change.after.annotations == ()
    turned = relabel(document, {"LOC": "ORG"})
    assert {a.id for a in turned.before.annotations} == {1, 2}
    assert turned.after.annotations == (mark(2, "ORG", ACCEPTED),)


names = st.sampled_from(["PER", "ORG", "LOC", "MISC", "A", "B"])
edits = st.one_of(
    st.builds(lambda n, m: PutLabel(n, Label(m, 0, 0)), names, names),
    st.builds(RemoveLabel, names, st.one_of(st.just(""), names)),
    st.builds(lambda n: AddLabel(Label(n, 0, 0)), names),
    st.builds(MoveLabel, names, st.integers(0, 5)),
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(edits, max_size=8))
def test_any_row_of_changes_can_be_taken_back(wanted: list[LabelEdit]) -> None:
    now, done = FOUR, []
    for edit in wanted:
        try:
            done.append(plan_labels(now, edit))
        except UserError:
            continue
        now = done[-1].after
        assert not set(now.renamed) & set(now.names)
        assert {*now.renamed.values()} - {""} <= {*now.names}
        assert [label.position for label in now.labels] == list(range(len(now.labels)))
    for change in reversed(done):
        now = rebase_labels(now, change.inverse(), ()).after
        assert now == change.before


def test_a_change_planned_on_other_labels_is_refused_and_leaves_nothing(path: Path) -> None:
    with Project.open(path) as project, Project.open(path) as other:
        stale = plan_labels(project.labels.label_set(), PERSON)
        change_labels(other, AddLabel(Label("DATE", 4, 0)), by="Ben")
        before = everything(path)
        with pytest.raises(Conflict):
            project.commit((), by="Ann", labels=stale)
        assert everything(path) == before
        assert project.history.stacks() == ([1, 2, 3, 4], [])


def test_a_label_that_an_annotation_got_meanwhile_is_not_removed(path: Path) -> None:
    with Project.open(path) as project, Project.open(path) as other:
        removing = plan_labels(project.labels.label_set(), RemoveLabel("LOC", "PER"))
        relabelled = [relabel(project.document(i), removing.becomes) for i in (1, 2)]
        other.add([Document("Ook Brugge.", annotations=(Annotation(99, 4, 10, "LOC", ACCEPTED, "import:x"),))])
        before = everything(path)
        with pytest.raises(Conflict):
            project.commit(relabelled, by="Ann", labels=removing)
        assert everything(path) == before
        assert change_labels(project, RemoveLabel("LOC", "PER"), by="Ann")
        assert marks(path)[-1] == ("Brugge", "PER", "accepted")
        assert project.check() == []


def test_the_window_plans_again_on_labels_that_were_changed_meanwhile(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project, Project.open(path) as other:
        session, label_set = Session(project, "Ann"), project.labels.label_set
        failed: list[UserError] = []
        session.failed.connect(failed.append)
        meanwhile = iter([None, MoveLabel("MISC", 0)])  # the second reading is the one that is planned on

        def read() -> LabelSet:
            found = label_set()
            if edit := next(meanwhile, None):
                change_labels(other, edit, by="Ben")
            return found

        monkeypatch.setattr(project.labels, "label_set", read)
        session.change_labels(PERSON)
        assert failed == []
        assert [label.name for label in session.labels] == ["MISC", "PERSON", "ORG", "LOC"]
        session.undo()
        session.undo()
        assert [label.name for label in session.labels] == ["PER", "ORG", "LOC", "MISC"]


@pytest.mark.parametrize("many", [False, True], ids=["at once", "in a child process"])
def test_the_window_shows_it_and_undo_brings_the_document_back(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, many: bool
) -> None:
    from PySide6.QtWidgets import QWidget

    from ui.project_wide.bulk_runner import BulkEditRunner

    if many:
        monkeypatch.setattr("ui.session.SYNC_DOCUMENT_LIMIT", 0)
    window = QWidget()
    qtbot.addWidget(window)
    with Project.open(path) as project:
        session = Session(project, "Ann")
        work = BulkEditRunner(session, window)
        session.open(1)
        with qtbot.waitSignal(session.labelsChanged, timeout=60_000):
            session.change_labels(PERSON)
        qtbot.waitUntil(lambda: session.document is not None and session.document.annotations[0].label == "PERSON")
        assert session.can_undo
        with qtbot.waitSignal(session.labelsChanged, timeout=60_000):
            session.undo()
        qtbot.waitUntil(lambda: session.document is not None and session.document.annotations[0].label == "PER")
        assert session.can_redo
        work.close()


def test_a_long_change_can_be_stopped_and_then_changed_nothing(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget

    from ui.project_wide.bulk_runner import BulkEditRunner

    monkeypatch.setattr("ui.session.SYNC_DOCUMENT_LIMIT", 0)
    before = everything(path)
    window = QWidget()
    qtbot.addWidget(window)
    with Project.open(path) as project:
        session = Session(project, "Ann")
        work = BulkEditRunner(session, window)
        with qtbot.waitSignal(work.ended, timeout=60_000):
            session.change_labels(PERSON)
            dialog = window.findChild(QProgressDialog, "bulkEdit")
            QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
        assert everything(path) == before
        assert session.can_undo
        session.change_labels(AddLabel(Label("DATE", 4, 0)))
        assert session.labels[-1].name == "DATE"


def test_what_a_label_is_for_stays_when_it_is_renamed_and_is_undone_like_the_rest(path: Path) -> None:
    with Project.open(path) as project:

        def kinds() -> dict[str, str]:
            return {label.name: str(label.kind) for label in project.labels.all()}

        assert kinds() == {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}
        change_labels(project, PutLabel("PER", replace(project.labels.all()[0], name="WIE")), by="Ann")
        assert kinds()["WIE"] == "person"
        act = change_labels(project, PutLabel("WIE", replace(project.labels.all()[0], kind=LabelKind.OTHER)), by="Ann")
        assert kinds()["WIE"] == "other"
        assert act is not None
        again = repeat_labels(project, act, Kind.UNDO, by="Ann")
        assert kinds()["WIE"] == "person"
        repeat_labels(project, act, Kind.REDO, by="Ann")
        assert kinds()["WIE"] == "other"
        assert again > act
        project.add([Document("Els", annotations=(Annotation(7, 0, 3, "Persoon", State.ACCEPTED, "x"),))])
        assert kinds()["Persoon"] == "person"  # an import that brings a new label says by its name what it is for
        assert project.check() == []


def test_an_older_row_of_the_history_gives_a_label_the_kind_its_name_says() -> None:
    row = {"labels": [{"name": "GPE", "colour": 1, "position": 0, "title": "", "description": ""}], "renamed": {}}
    assert load(json.dumps(row)).labels[0].kind is LabelKind.PLACE


def test_the_migration_and_the_program_guess_the_same(tmp_path: Path) -> None:
    names = [*KINDS, "persoon", "Org", "NORP", "DATE", "-", "x"]
    with closing(sqlite3.connect(tmp_path / "x")) as conn:
        conn.execute("CREATE TABLE labels (name TEXT)")
        conn.execute("CREATE TABLE memory_choices (name TEXT, label TEXT)")
        conn.executemany("INSERT INTO labels VALUES (?)", [[name] for name in names])
        for statement in schema._KINDS.split(";;")[:2]:
            conn.execute(statement)
        assert dict(conn.execute("SELECT name, kind FROM labels")) == {name: str(kind_of(name)) for name in names}


def test_kinds_and_choices_are_rescued(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        change_labels(project, PutLabel("MISC", replace(project.labels.all()[3], kind=LabelKind.PLACE)), by="Ann")
        choose(project, ["Gent"], SILENT)
        choose(project, ["Lies"], "ORG")
    rescue(path, tmp_path / "nieuw.kanttekening")
    with Project.open(tmp_path / "nieuw.kanttekening") as new:
        assert new.labels.all()[3].kind is LabelKind.PLACE
        assert (new.memory.read().names["Gent"].label, new.memory.read().names["Lies"].label) == (SILENT, "ORG")


def test_a_label_may_have_any_name_and_a_choice_for_it_counts(path: Path) -> None:
    with Project.open(path) as project:
        for name in ("-", "=", "never", "silent"):
            change_labels(project, AddLabel(Label(name, 0, 0)), by="Ann")
            choose(project, ["Gent"], name)
            assert project.memory.read().names["Gent"].label == name
        for fate in (NEVER, SILENT):
            choose(project, ["Gent"], fate)
            assert project.memory.read().names["Gent"].label is fate


def test_a_choice_counts_for_every_spelling_of_a_name(path: Path) -> None:
    with Project.open(path) as project:
        choose(project, ["D'Hondt"], "ORG")
        choose(project, ["D’Hondt"], NEVER)
        assert [r.label for r in project.memory.read().names.values() if r.is_chosen] == [NEVER]
        remembered = project.memory.read()
        choose(project, ["D‘Hondt"], None)
        project.memory.refresh(remembered, ["D‘Hondt"])
        assert remembered.get("D'Hondt") is None
