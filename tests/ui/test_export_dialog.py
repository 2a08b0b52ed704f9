"""The dialog "Export" where names are replaced, and what its outcome says of names that are left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGroupBox, QLabel, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from annotate.formats.writing.export import Summary
from annotate.model import Label, LabelKind
from annotate.pseudonyms.leaks import Left
from tests.helpers.hands import LEFT
from ui.exports.dialog import ExportDialog
from ui.exports.outcome import ExportOutcome
from ui.label_sets import ontonotes


def dialog(parent: QWidget, labels: tuple[Label, ...]) -> ExportDialog:
    shown = ExportDialog("korvink", Path("map"), labels, ["Ann"], 0, lambda _path: None, parent)
    shown.show()
    return shown


@pytest.fixture
def parent(qtbot: QtBot, english: QApplication) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def replace_names(shown: ExportDialog) -> None:
    group = shown.findChild(QGroupBox)
    assert group
    group.setChecked(True)


def test_labels_of_persons_are_ticked_whatever_they_are_called(parent: QWidget) -> None:
    shown = dialog(parent, ontonotes())
    replace_names(shown)
    assert shown.request().pseudonymise == {"PERSON"}
    assert shown.sizeHint().width() < 700  # eighteen labels do not make it wider than a screen
    own = (Label("WIE", 0, 0, kind=LabelKind.PERSON), Label("PER", 1, 1), Label("MENS", 2, 2, kind=LabelKind.PERSON))
    shown = dialog(parent, own)
    replace_names(shown)
    assert shown.request().pseudonymise == {"WIE", "MENS"}


def test_the_proposed_file_does_not_tell_the_projects_name(parent: QWidget) -> None:
    shown = dialog(parent, ontonotes())
    assert shown.request().target == Path("map/korvink.jsonl")
    replace_names(shown)
    assert shown.request().target == Path("map/articles.jsonl")
    shown.choose("spacy", this_article=False)
    assert shown.request().target == Path("map/articles-spacy")
    shown._target.text = "map/eigen"
    group = shown.findChild(QGroupBox)
    assert group
    group.setChecked(False)
    assert shown.request().target == Path("map/eigen")  # what was typed stays


def test_nothing_to_replace_is_said(parent: QWidget) -> None:
    shown = dialog(parent, (Label("PER", 0, 0, kind=LabelKind.PERSON),))
    replace_names(shown)
    shown._key.text = "kluis/sleutel.json"
    assert shown._accept.isEnabled()
    box = shown._replaced_labels._boxes["PER"]
    QTest.mouseClick(box, LEFT, pos=box.rect().center())
    assert not shown._accept.isEnabled()
    assert shown._problem.text() == "Choose which names to replace."


def test_the_outcome_lists_what_is_left_or_says_that_nothing_is(parent: QWidget) -> None:
    left = [Left("Wim Korvink", "korvink", "uit.jsonl", "daar zwijgt korvink weer")]
    summary = Summary(1, 1, notice="Let op.", replaced=2, left=left, left_in_all=1)
    outcome = ExportOutcome(summary, Path("uit.jsonl"), parent)
    texts = [label.text() for label in outcome.findChildren(QLabel)]
    assert "1 passage may still reveal a replaced name:" in texts
    shown = outcome.findChild(QTreeWidget)
    assert shown
    item = shown.topLevelItem(0)
    assert item
    assert [item.text(i) for i in range(4)] == ["korvink", "Wim Korvink", "uit.jsonl", "…daar zwijgt korvink weer…"]
    clean = ExportOutcome(Summary(1, 1, notice="Let op.", replaced=2), Path("uit.jsonl"), parent)
    assert any("None of the replaced names is left" in label.text() for label in clean.findChildren(QLabel))
    plain = ExportOutcome(Summary(1, 1), Path("uit.jsonl"), parent)
    assert not any("replaced" in label.text() for label in plain.findChildren(QLabel))
