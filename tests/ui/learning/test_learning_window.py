"""Learning in the window: the offer, the wait, the verdict, using what was learnt and going back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Finish
from annotate.learning.articles import Contradiction, Place, Survey, article_of
from annotate.learning.judging import compared, judged
from annotate.learning.report import Report, Sureness
from annotate.model import Document, DocumentState, Suggestion
from annotate.names.memory import Memory
from annotate.pipelines.routing import LEARNT
from annotate.text import words
from store.project import Project
from store.settings import PIPELINE
from tests.helpers.menus import entries
from tests.helpers.networks import finished
from tests.helpers.projects import make_project, marks
from ui.app import build_window
from ui.learning import models
from ui.learning.comparison import ComparisonView, Groups
from ui.learning.controller import LearningController
from ui.learning.dialog import LearningDialog
from ui.learning.models_dialog import ModelsDialog
from ui.main_window import MainWindow
from ui.settings.preferences import Settings
from ui.suggestions.controller import SuggestionController
from ui.workbench import Workbench

PATIENCE = 90_000
TODO = Document("Today Ann went to Corin for 9 days.\nToday Bob went to Elm for 9 days.\n", "To do")


@pytest.fixture
def path(tmp_path: Path, small: Path) -> Path:
    """Return a project with finished articles and one that is not, whose pipeline is the small one."""
    Settings().trust(str(small))
    return make_project(tmp_path, TODO, *map(finished, range(20)), pipeline=str(small))


@pytest.fixture
def learning(window: MainWindow) -> Iterator[LearningController]:
    """Return what learns behind the window."""
    found = window.findChild(LearningController)
    assert found is not None
    yield found
    found.close()


def press(qtbot: QtBot, dialog, text: str) -> None:
    """Click the visible button with this text."""
    (button,) = [b for b in dialog.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def read(dialog) -> str:
    """Return all texts that the dialog shows."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def fake_model(day: int, verdict: str = "better") -> Path:
    """Make the folder of a pipeline that learnt, with nothing in it but what it says of itself."""
    folder = models.models_path() / f"2026-11-{day:02}-101500"
    folder.mkdir(parents=True)
    about = {"from": "nl_x 1", "date": f"2026-11-{day:02}T10:15:00+00:00", "articles": 50, "verdict": verdict}
    meta = {"lang": "nl", "name": "x_learnt", "version": f"1+{day}", LEARNT: about}
    (folder / "meta.json").write_text(json.dumps(meta), "utf-8")
    return folder


def learnt_dialog(window: MainWindow, learning: LearningController, qtbot: QtBot) -> LearningDialog:
    """Learn by the button, and wait for the verdict."""
    learning.ask()
    dialog = window.findChild(LearningDialog)
    assert "20 articles are done." in read(dialog)
    with qtbot.waitSignal(learning.learner.learnt, timeout=PATIENCE):
        press(qtbot, dialog, "Learn")
    return dialog


def test_learn_use_and_go_back(window, learning, path, small, qtbot):
    before = marks(path)
    dialog = learnt_dialog(window, learning, qtbot)
    assert "Judged by" in read(dialog)
    assert "carries names of the articles" in read(dialog)
    (model,) = models.all_models()
    assert (model.articles, model.start) == (20, "en_small 1.2")
    suggestions = window.findChild(SuggestionController)
    with qtbot.waitSignal(suggestions.pipelineChanged, timeout=PATIENCE):
        press(qtbot, dialog, "Use this language model")
    assert window.findChild(LearningController).learner.main == str(model.folder)
    qtbot.waitUntil(lambda: "learnt" in pipeline_of(path, 1), timeout=PATIENCE)
    assert [mark for mark in marks(path) if mark[2] == "accepted"] == [m for m in before if m[2] == "accepted"]
    assert "get new suggestions" in window.notice.text
    assert not window.undo_button.icon().isNull()  # the menus were built again
    at_hand = [action.text() for action in entries(window.main_menu)]
    assert "small" in at_hand  # after the notice is gone, too
    assert str(small) in learning.learner.choices
    with qtbot.waitSignal(suggestions.pipelineChanged, timeout=PATIENCE):
        press(qtbot, window.notice, "Go back")
    with Project.open(path) as project:
        assert project.settings.get(PIPELINE) == str(small)


def pipeline_of(path: Path, document_id: int) -> str:
    with Project.open(path) as project:
        return project.document(document_id).pipeline


def test_a_place_where_they_differ_can_be_clicked(window, learning, path, qtbot):
    with Project.open(path) as project:
        articles = [article_of(document) for document in project.documents([DocumentState.DONE])]
    nothing = judged(lambda text: (words(text), []), articles, lambda _: Memory())
    everything = judged(
        lambda text: (words(text), [Suggestion(*m) for a in articles if a.text == text for m in a.marks]),
        articles,
        lambda _: Memory(),
    )
    report = Report("new 1", "old 1", Survey(len(articles)), len(articles), {}, compared(articles, nothing, everything))
    window.resize(780, 600)
    learning.ask()
    dialog = window.findChild(LearningDialog)
    learning.learner.learnt.emit(report, models.models_path() / "new")
    assert dialog.frameGeometry().bottom() <= window.frameGeometry().bottom()
    assert "Better: these articles would have cost fewer actions." in read(dialog)
    tree = dialog._comparison.examples
    assert tree.topLevelItem(0).text(0) == "Right now: 160"
    example = tree.topLevelItem(0).child(3)
    tree.scrollToItem(example)
    with qtbot.waitSignal(learning.spanRequested) as asked:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(example).center())
    document_id, start, end = asked.args
    document = window.findChild(Workbench).session.document
    assert document.id == document_id
    assert document.text[start:end] == example.text(0)


def test_labels_and_names_that_go_wrong_open_to_their_places(qtbot):
    articles = [replace(article_of(finished(number)), document_id=number) for number in range(3)]

    def judged_with(label: str):
        given = {
            a.text: [Suggestion(*m._replace(label=label if m.label == "LOC" else "PER")) for m in a.marks]
            for a in articles
        }
        return judged(lambda text: (words(text), given[text]), articles, lambda _: Memory())

    view = ComparisonView({"LOC": "Place"})
    qtbot.addWidget(view)
    view.resize(800, 600)
    found = compared(articles, judged_with("LOC"), judged_with("ORG"))
    view.show_pair(("before", "after"), found, Groups("Right", "Wrong", "One label for another", "Names"))
    view.show()
    tree = view.examples
    group = tree.topLevelItem(2)
    assert group.text(0) == "One label for another"
    assert group.child(0).text(0) == "ORG suggested, Place meant: 12"
    document_id, start, end = place_clicked(qtbot, view, group.child(0), 1)
    assert articles[document_id].text[start:end] == group.child(0).child(1).text(0)
    assert group.child(0).child(1).text(2) == "ORG"
    names = tree.topLevelItem(3)
    names.setExpanded(True)
    assert (names.child(0).text(0), names.child(0).text(3)) == ("Arden: 3", "ORG → Place (3)")
    document_id, start, end = place_clicked(qtbot, view, names.child(0), 1)
    assert articles[document_id].text[start:end] == "Arden"


def place_clicked(qtbot: QtBot, view: ComparisonView, group, number: int) -> list[int]:
    """Open a group of places, click one of them, and return what is asked for."""
    tree = view.examples
    group.setExpanded(True)
    row = group.child(number)
    tree.scrollToItem(row)
    with qtbot.waitSignal(view.spanRequested) as asked:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(row).center())
    return asked.args


def test_marks_to_look_at_again_can_be_clicked(window, learning, path, qtbot):
    with Project.open(path) as project:
        article = article_of(project.document(2))
    place = Place(article.document_id, *article.marks[1], "Bree")
    doubtful = [Contradiction("Bree", (("LOC", 8), ("PER", 1)), place)]
    survey = Survey(20, misaligned=[place._replace(end=place.end - 1, name="Bre")], contradictions=doubtful)
    learning.ask()
    dialog = window.findChild(LearningDialog)
    report = Report("new 1", "old 1", survey, 0, {}, None, {"Sport": 12}, Sureness(0.083, 0.041))
    learning.learner.learnt.emit(report, models.models_path() / "new")
    assert "Sport: 12 examples, not suggested yet." in read(dialog)
    assert "it is 4.1 percentage points off on average (before: 8.3)" in read(dialog)
    tree = dialog._comparison.examples
    titles = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]
    assert titles == ["Names with several labels: 1", "Marks that begin or end inside a word: 1"]
    row = tree.topLevelItem(0).child(0)
    assert [row.text(column) for column in (0, 3)] == ["Bree", "Place 8, Person 1"]
    with qtbot.waitSignal(learning.spanRequested) as asked:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(row).center())
    assert asked.args == [place.document_id, place.start, place.end]


def test_stopping_leaves_nothing(window, learning, qtbot):
    learning.ask()
    dialog = window.findChild(LearningDialog)
    with qtbot.waitSignal(learning.working, timeout=PATIENCE, check_params_cb=lambda _what, done, _total: done > 0):
        press(qtbot, dialog, "Learn")
    with qtbot.waitSignal(learning.learner.ended, timeout=PATIENCE):
        press(qtbot, dialog, "Stop")
    assert not learning.learner.is_working
    assert list(models.models_path().iterdir()) == []
    assert "Learn" in [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]


def test_closing_the_dialog_lets_it_go_on(window, learning, qtbot):
    learning.ask()
    dialog = window.findChild(LearningDialog)
    with qtbot.waitSignal(learning.learnt, timeout=PATIENCE):
        press(qtbot, dialog, "Learn")
        dialog.close()
    assert "The language model has learnt." in window.notice.text
    press(qtbot, window.notice, "Show")
    assert "Judged by" in read(next(d for d in window.findChildren(LearningDialog) if d.isVisible()))


def test_it_is_offered_at_fifty_and_not_again(tmp_path, small, qtbot, english):
    Settings().trust(str(small))
    others = [Document(f"Today nothing happened, number {n}.", f"Number {n}") for n in range(2)]
    path = make_project(tmp_path, *others, *map(finished, range(49)), pipeline=str(small))
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    bench = window.findChild(Workbench)
    bench.open(1)
    bench.session.apply(Finish())
    assert "50 articles are done: the language model can learn" in window.notice.text
    bench.open(2)
    window.notice.hide()
    bench.session.apply(Finish())
    assert "can learn" not in window.notice.text
    window.close()


def test_too_few_are_one_sentence_in_the_dialog(tmp_path, small, qtbot, english):
    Settings().trust(str(small))
    window = build_window(make_project(tmp_path, TODO, finished(1), pipeline=str(small)))
    qtbot.addWidget(window)
    window.show()
    learning = window.findChild(LearningController)
    learning.ask()
    dialog = window.findChild(LearningDialog)
    with qtbot.waitSignal(learning.learner.failed, timeout=PATIENCE):
        press(qtbot, dialog, "Learn")
    assert "it takes 5 articles that are done and in the language of the language model (now: 1)" in read(dialog)
    assert "too little" not in window.notice.text  # once is enough
    assert list(models.models_path().iterdir()) == []
    window.close()


def test_the_list_of_language_models(window, learning, qtbot):
    fake_model(3), fake_model(5, "none")
    (models.models_path() / "something else").mkdir()
    learning.show_models()
    dialog = window.findChild(ModelsDialog)
    assert dialog.list.topLevelItem(0).text(0).startswith("5 November 2026 ")
    assert not dialog.list.horizontalScrollBar().isVisible()
    rows = [[dialog.list.topLevelItem(n).text(c) for c in (1, 2, 4, 5)] for n in range(dialog.list.topLevelItemCount())]
    assert rows == [["50", "–", "nl_x 1", "nl_x_learnt 1+5"], ["50", "better", "nl_x 1", "nl_x_learnt 1+3"]]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    press(qtbot, dialog, "Remove")
    assert [model.id for model in models.all_models()] == ["nl_x_learnt 1+3"]
    assert (models.models_path() / "something else").is_dir()


def test_where_nothing_has_learnt_yet_it_says_so(window, learning):
    learning.show_models()
    dialog = window.findChild(ModelsDialog)
    assert "No language model has learnt on this computer yet." in read(dialog)
    assert not dialog.list.isVisible()


def test_any_two_can_be_compared(window, learning, small, bundled, qtbot):
    learning.show_models()
    dialog = window.findChild(ModelsDialog)
    dialog._one.setCurrentIndex(dialog._one.findData(str(small)))
    dialog._other.setCurrentIndex(dialog._other.findData("nl_kanttekening"))
    with qtbot.waitSignal(learning.learner.judged, timeout=PATIENCE):
        press(qtbot, dialog, "Compare")
    assert "Judged by 20 articles that are done." in read(dialog)
    assert "en_small 1.2" in read(dialog)
    assert "words a second" in read(dialog)
    assert dialog._comparison.examples.topLevelItem(0).text(0).startswith("Only the second is right:")


def test_a_cap_on_how_many_are_kept_spares_those_in_use():
    folders = [fake_model(day) for day in range(1, 15)]
    models.make_room({str(folders[0])})
    left = {model.folder for model in models.all_models()}
    assert left == {folders[0], *folders[-models.KEPT :]}


def test_nothing_else_is_ever_removed(tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "meta.json").write_text(json.dumps({LEARNT: {"from": "x"}}), "utf-8")
    models.forget(other)
    assert other.is_dir()
    plain = models.models_path() / "plain"
    plain.mkdir(parents=True)
    models.forget(plain)
    assert plain.is_dir()


def test_what_a_power_cut_left_goes_the_next_time():
    models.models_path().mkdir(parents=True)
    old, new = (
        models.models_path() / ".2026-11-01-101500.ab12.part",
        models.models_path() / ".2026-11-02-101500.ab12.part",
    )
    for folder in (old, new):
        folder.mkdir()
    os.utime(old, (0, 0))
    models.new_folder()
    assert not old.exists()
    assert new.exists()  # of another window, which is at work
