"""A name corrected once is suggested right afterwards, and an ordinary word is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, Relabel, Remove
from annotate.model import Document, State, Suggestion
from annotate.names.memory import NEVER, ORIGIN, SILENT, Decided, Memory, reconsider
from annotate.suggestions import merge_suggestions
from annotate.text import words
from store.project import Project
from store.settings import MEMORY
from tests.faults.window import make_pipeline
from tests.helpers.strategies import documents, texts
from ui.app import build_window
from ui.memory.dialog import MemoryDialog
from ui.session import Session


def improved(memory: Memory, text: str, found: Sequence[tuple[str, str]] = ()) -> list[tuple[str, str]]:
    """Return names and labels after the memory, for a pipeline that found the first mentions of these names."""
    suggestions = [Suggestion(text.index(name), text.index(name) + len(name), label) for name, label in found]
    return [(text[s.start : s.end], s.label) for s in memory.correct(text, words(text), suggestions)]


def remembering(*decided: tuple[str, str, int, int], choices: dict[str, str] | None = None) -> Memory:
    return Memory([Decided(*row) for row in sorted(decided)], choices)


def test_a_name_missed_or_mislabelled_once_is_put_right() -> None:
    memory = remembering(("Vooruit", "ORG", 1, 0), ("Bernard Quintin", "PER", 2, 0))
    text = "Gisteren kwam Bernard Quintin bij Vooruit langs."
    assert improved(memory, text) == [("Bernard Quintin", "PER"), ("Vooruit", "ORG")]
    assert improved(memory, text, [("Vooruit", "MISC")]) == [("Bernard Quintin", "PER"), ("Vooruit", "ORG")]


def test_names_match_by_whole_token_and_case() -> None:
    memory = remembering(("De Post", "ORG", 3, 0), ("Gent", "LOC", 1, 0))
    assert improved(memory, "Wij brengen de post rond. De post is laat. Gentenaars wachten.") == []
    assert improved(memory, "Bij De Post staakt men.") == [("De Post", "ORG")]


def test_a_word_that_only_starts_a_sentence_is_no_name_where_it_is_an_ordinary_word_too() -> None:
    memory = remembering(("Vooruit", "ORG", 5, 0))
    assert improved(memory, "Vooruit, zei hij. Wij gaan vooruit.") == []
    assert improved(memory, "Vooruit stemt tegen. De leider van Vooruit zwijgt.") == [("Vooruit", "ORG")] * 2


def test_a_mark_taken_away_is_not_suggested_again_with_that_label() -> None:
    memory = remembering(("Post", "ORG", 0, 1))
    assert improved(memory, "Hij las Post.", [("Post", "ORG")]) == []
    assert improved(memory, "Hij las Post.", [("Post", "MISC")]) == [("Post", "MISC")]


def test_removed_with_one_label_and_marked_with_another_is_that_other() -> None:
    memory = remembering(("Gent", "PER", 0, 1), ("Gent", "LOC", 1, 0))
    assert improved(memory, "In Gent.", [("Gent", "PER")]) == [("Gent", "LOC")]


def test_what_a_person_chose_for_a_name_goes_before_what_is_counted() -> None:
    decided = ("Post", "ORG", 5, 0)
    assert improved(remembering(decided, choices={"Post": NEVER}), "Bij Post.", [("Post", "ORG")]) == []
    assert improved(remembering(decided, choices={"Post": SILENT}), "Bij Post.", [("Post", "LOC")]) == [("Post", "LOC")]
    assert improved(remembering(decided, choices={"Post": "MISC"}), "Bij Post.") == [("Post", "MISC")]


def test_a_longer_suggestion_keeps_its_place_and_a_shorter_one_gives_way() -> None:
    memory = remembering(("Quintin", "ORG", 1, 0), ("Club Brugge", "ORG", 1, 0))
    text = "Bernard Quintin zag Club Brugge."
    found = [("Bernard Quintin", "PER"), ("Brugge", "LOC")]
    assert improved(memory, text, found) == [("Bernard Quintin", "PER"), ("Club Brugge", "ORG")]


@given(text=texts, names=st.lists(st.text(min_size=1, max_size=6), max_size=5))
def test_suggestions_never_overlap_and_lie_in_the_text(text: str, names: list[str]) -> None:
    decided = [Decided(name, "PER", 1, 0) for name in sorted(set(names))]
    tokens = words(text)
    found = [Suggestion(start, end, "LOC") for start, end in list(tokens)[::3]]
    result = Memory(decided).correct(text, tokens, found)
    assert all(0 <= s.start < s.end <= len(text) for s in result)
    assert all(one.end <= other.start for one, other in pairwise(result))


@given(document=documents(), label=st.sampled_from(["PER", "LOC"]))
def test_what_people_decided_stays_when_suggestions_are_reconsidered(document: Document, label: str) -> None:
    names = sorted({document.text[start:end] for start, end in document.tokens or ()})
    after = reconsider(document, Memory([Decided(name, label, 1, 0) for name in names]))
    kept = [a for a in document.annotations if a.state is not State.SUGGESTED]
    assert [a for a in after.annotations if a.state is not State.SUGGESTED] == kept
    assert reconsider(after, Memory()) is after


def project_of(path: Path, *texts: str) -> Project:
    project = Project.open(path, create=True)
    for added in project.add([Document(text) for text in texts]):
        document = project.document(added.document_id)
        project.save_suggestions([merge_suggestions(document, [], words(document.text), "nl_tiny 1.0")])
    return project


def test_the_next_article_shows_what_was_learnt_in_this_one(tmp_path: Path, qapp: QApplication) -> None:
    with project_of(tmp_path / "a.kanttekening", "Hij koos Vooruit.", "Wij zagen Vooruit en Gent.") as project:
        session = Session(project, "Ann")
        session.open(1)
        session.apply(Add(9, 16, "ORG"))
        session.open(2)
        assert session.document
        (mark,) = session.document.annotations
        assert (mark.start, mark.label, mark.state, mark.origin) == (10, "ORG", State.SUGGESTED, ORIGIN)
        assert project.document(2) == session.document
        session.apply(Relabel(mark.id, "MISC"))
        session.undo()
        session.open(1)
        session.undo()
        session.open(2)
        assert project.check() == []


def test_what_was_learnt_counts_for_articles_that_come_later(tmp_path: Path, qapp: QApplication) -> None:
    with project_of(tmp_path / "a.kanttekening", "Hij koos Vooruit.", "Wij zagen Gent.") as project:
        session = Session(project, "Ann")
        session.open(1)
        session.apply(Add(9, 16, "ORG"))
        (added,) = session.add([Document("Kiest zij Vooruit?")])
        text = project.document(added.document_id).text
        session.take_suggestions(
            project.document(added.document_id), words(text), [Suggestion(10, 17, "LOC", 0.6)], "nl_tiny 1.0"
        )
        assert [(a.start, a.label) for a in project.document(added.document_id).annotations] == [(10, "ORG")]


def test_a_removed_suggestion_does_not_come_back_in_the_next_article(tmp_path: Path, qapp: QApplication) -> None:
    with project_of(tmp_path / "a.kanttekening", "Hij las Post.", "Zij las Post.") as project:
        for i in (1, 2):
            document = project.document(i)
            project.save_suggestions(
                [merge_suggestions(document, [Suggestion(8, 12, "ORG", 0.5)], words(document.text), "nl_tiny 1.0")]
            )
        session = Session(project, "Ann")
        session.open(1)
        assert session.document
        session.apply(Remove(session.document.annotations[0].id))
        session.open(2)
        assert session.document
        assert session.document.visible == []


def test_switched_off_it_changes_nothing(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with project_of(tmp_path / "a.kanttekening", "Hij koos Vooruit.", "Wij zagen Vooruit.") as project:
        project.settings.set(MEMORY, False)
        session = Session(project, "Ann")
        session.open(1)
        session.apply(Add(9, 16, "ORG"))
        session.open(2)
        assert session.document
        assert session.document.annotations == ()


def test_the_memory_is_looked_at_changed_and_switched_off(tmp_path: Path, english: QApplication, qtbot: QtBot) -> None:
    with project_of(tmp_path / "a.kanttekening", "Hij koos Vooruit en Gent.", "Wij zagen Vooruit.") as project:
        session = Session(project, "Ann")
        session.open(1)
        session.apply(Add(9, 16, "ORG"))
        session.apply(Add(20, 24, "LOC"))
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = MemoryDialog(session, parent)
        dialog.show()
        shown = [[dialog._proxy.index(row, column).data() for column in range(2)] for row in range(2)]
        assert shown == [["Gent", "Place"], ["Vooruit", "Organisation"]]
        QTest.keyClicks(dialog.findChild(QLineEdit), "voor")
        assert dialog._proxy.rowCount() == 1
        row = dialog.table.visualRect(dialog._proxy.index(0, 0)).center()
        QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=row)
        QTest.keyClick(dialog._becomes, Qt.Key.Key_End)
        QTest.keyClick(dialog._becomes, Qt.Key.Key_Up)
        assert dialog._becomes.value == NEVER.value
        assert dialog._proxy.index(0, 1).data() == "never a name"
        assert project.memory.read().names["Vooruit"].label == NEVER
        session.open(2)
        assert session.document
        assert session.document.annotations == ()
        QTest.mouseClick(dialog._used, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog._used.height() // 2))
        assert not project.settings.get(MEMORY)
        dialog.close()


def test_what_was_learnt_from_an_act_that_is_taken_back_goes_away_again(
    tmp_path: Path, qtbot: QtBot, english: QApplication
) -> None:
    make_pipeline(tmp_path / "tiny")
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        project.add([Document("Wij zien Gent."), Document("Ook wij zien Gent.")])
    window = build_window(path, str(tmp_path / "tiny"))
    qtbot.addWidget(window)
    window.show()
    session = window.findChild(Session)

    def label_in(document_id: int) -> str:
        session.open(document_id)
        return "".join(a.label for a in session.document.visible)

    qtbot.waitUntil(lambda: label_in(2) == label_in(1) == "LOC", timeout=60_000)
    session.apply(Relabel(session.document.visible[0].id, "PER"))
    assert label_in(2) == "PER"
    session.undo()
    qtbot.waitUntil(lambda: label_in(2) == "LOC", timeout=60_000)
    window.close()
