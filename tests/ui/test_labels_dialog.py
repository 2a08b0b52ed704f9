"""The dialog with the labels, by mouse and keys; and what the window shows of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State
from tests.helpers.hands import ALT, CONTROL, LEFT, SHIFT
from tests.helpers.projects import labelled, make_project, rows
from tests.helpers.screen import labels_in
from ui.labels.dialog import LabelsDialog
from ui.main_window import MainWindow
from ui.widgets.label_button import LabelButton
from ui.widgets.label_rows import LabelFlow

TEXT = "Jan Jansen woont in Gent."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    marks = (
        Annotation(1, 0, 10, "PER", State.SUGGESTED, "import:x", changed_at="2026"),
        Annotation(2, 20, 24, "LOC", State.ACCEPTED, "import:x", changed_at="2026"),
    )
    return make_project(tmp_path, Document(TEXT, annotations=marks))


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> LabelsDialog:
    QTest.mouseClick(window.labels.findChild(QToolButton, "editLabels"), LEFT)
    dialog = window.findChild(LabelsDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def close(dialog: LabelsDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def labels(path: Path) -> list[tuple[str, str, int, str]]:
    return rows(path, "SELECT name, title, colour, description FROM labels ORDER BY position")


def names(path: Path) -> list[str]:
    return [label[0] for label in labels(path)]


def field(dialog: LabelsDialog, name: str) -> QLineEdit:
    return next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == name)


def type_into(widget: QLineEdit, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def button(dialog: LabelsDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def choose(dialog: LabelsDialog, which: str, entry: str) -> None:
    """Choose an entry of the menu that a button opens; without a screen, menus cannot take the keyboard."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QMenu, "popup", lambda menu, _: opened.append(menu))
        opened: list[QMenu] = []
        QTest.mouseClick(button(dialog, which), LEFT)
    next(action for action in opened[0].actions() if action.text() == entry).trigger()


def test_renaming_is_on_disk_at_once_and_undone_in_dialog_and_window(
    window: MainWindow, dialog: LabelsDialog, path: Path, qtbot: QtBot
) -> None:
    name = field(dialog, "Name in the export")
    assert name.text() == "PER"
    type_into(name, "PERSON")
    assert names(path) == ["PERSON", "ORG", "LOC", "MISC"]
    assert labelled(path) == [("Jan Jansen", "PERSON"), ("Gent", "LOC")]
    assert [b.label.name for b in window.labels.findChildren(LabelButton)][:1] == ["PERSON"]
    QTest.mouseClick(button(dialog, "Undo"), LEFT)
    assert labelled(path) == [("Jan Jansen", "PER"), ("Gent", "LOC")]
    assert not button(dialog, "Undo").isEnabled()
    type_into(field(dialog, "Name in the export"), "MENS")
    close(dialog, window, qtbot)
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL)
    assert names(path)[0] == "PER"
    QTest.keyClick(window.article, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert labelled(path)[0] == ("Jan Jansen", "MENS")


def test_a_name_that_cannot_be_is_said_in_one_sentence(window: MainWindow, dialog: LabelsDialog, path: Path) -> None:
    type_into(field(dialog, "Name in the export"), "TWEE WOORDEN")
    assert any("cannot contain a space" in text for text in labels_in(dialog))
    assert names(path)[0] == "PER"
    type_into(field(dialog, "Name in the export"), "ORG")
    assert "There is a label ORG already." in labels_in(dialog)
    assert "already" not in window.notice.text


def test_title_colour_and_guideline_are_kept_and_shown(window: MainWindow, dialog: LabelsDialog, path: Path) -> None:
    type_into(field(dialog, "Name in this window"), "Mens")
    QTest.mouseClick(dialog._colours._buttons[6], LEFT)
    dialog._description.setFocus()
    QTest.keyClicks(dialog._description, "Wie leeft of leefde")
    dialog.close()
    assert labels(path)[0] == ("PER", "Mens", 6, "Wie leeft of leefde")
    shown = window.labels.findChildren(LabelButton)[0]
    assert shown.text() == "Mens"
    assert "PER in the export" in shown.toolTip()
    assert "Wie leeft of leefde" in shown.toolTip()
    window.article.go_to_annotation(1)
    assert "Wie leeft" in window.annotation_bar._guide.toolTip()


def test_a_new_label_needs_only_a_name(dialog: LabelsDialog, path: Path) -> None:
    QTest.mouseClick(button(dialog, "Add"), LEFT)
    type_into(field(dialog, "Name in this window"), "Datum")
    assert names(path) == ["PER", "ORG", "LOC", "MISC"]
    type_into(field(dialog, "Name in the export"), "DATE")
    assert labels(path)[-1] == ("DATE", "Datum", 4, "")
    assert dialog._list.name == "DATE"
    QTest.mouseClick(button(dialog, "Remove"), LEFT)  # it has no marks: nothing to ask
    assert names(path) == ["PER", "ORG", "LOC", "MISC"]


def test_labels_are_put_in_order_by_keys_and_buttons(window: MainWindow, dialog: LabelsDialog, path: Path) -> None:
    QTest.keyClick(dialog._list, Qt.Key.Key_Down, ALT)
    assert names(path) == ["ORG", "PER", "LOC", "MISC"]
    QTest.mouseClick(dialog._down, LEFT)
    assert names(path) == ["ORG", "LOC", "PER", "MISC"]
    assert dialog._list.name == "PER"
    dialog.close()
    window.article.go_to_annotation(1)
    QTest.keyClick(window.article, Qt.Key.Key_1)
    assert labelled(path)[0] == ("Jan Jansen", "ORG")


def test_merging_two_is_one_act(window: MainWindow, dialog: LabelsDialog, path: Path) -> None:
    choose(dialog, "Merge into", "Place")
    assert names(path) == ["ORG", "LOC", "MISC"]
    assert labelled(path) == [("Jan Jansen", "LOC"), ("Gent", "LOC")]
    QTest.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    assert labelled(path) == [("Jan Jansen", "PER"), ("Gent", "LOC")]


@pytest.mark.parametrize(
    ("entry", "left"),
    [("remove", [("Gent", "LOC")]), ("change to Other", [("Jan Jansen", "MISC"), ("Gent", "LOC")])],
)
def test_removing_asks_what_becomes_of_its_marks(
    dialog: LabelsDialog, path: Path, entry: str, left: list[tuple[str, str]]
) -> None:
    choose(dialog, "Remove", entry)
    assert names(path) == ["ORG", "LOC", "MISC"]
    assert labelled(path) == left
    QTest.mouseClick(button(dialog, "Undo"), LEFT)
    assert labelled(path) == [("Jan Jansen", "PER"), ("Gent", "LOC")]


def test_eighteen_labels_can_all_be_reached(window: MainWindow, dialog: LabelsDialog, path: Path, qtbot: QtBot) -> None:
    entry = button(dialog, "Start from").menu().actions()[1]
    entry.trigger()
    assert len(names(path)) == 18
    assert labelled(path) == [("Jan Jansen", "PERSON"), ("Gent", "LOC")]
    dialog.close()
    window.resize(1024, 700)
    more = window.labels.findChild(QToolButton, "moreLabels")
    qtbot.waitUntil(more.isVisible)
    above = [button for button in window.labels.findChildren(LabelButton) if button.isVisible()]
    assert len(above) + len(more.menu().actions()) == 18
    window.article.go_to_annotation(1)
    bar = window.annotation_bar
    qtbot.waitUntil(bar.isVisible)
    flow = bar.findChild(LabelFlow)
    for shown in flow.findChildren(LabelButton):
        assert shown.width() >= shown.sizeHint().width()
        assert flow.rect().contains(shown.geometry())
    assert window.article.viewport().rect().contains(bar.geometry())
    last = next(a for a in more.menu().actions() if a.text() == "Number")
    last.trigger()
    assert labelled(path)[0] == ("Jan Jansen", "CARDINAL")


def kinds(path: Path) -> dict[str, str]:
    return dict(rows(path, "SELECT name, kind FROM labels"))


def test_what_a_label_is_for_is_chosen_by_keys_and_taken_back(dialog: LabelsDialog, path: Path) -> None:
    box = dialog._kind
    assert (box.currentText(), box.accessibleName()) == ("Persons", "Kind")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert kinds(path)["PER"] == "other"
    QTest.mouseClick(button(dialog, "Undo"), LEFT)
    assert kinds(path)["PER"] == "person"
    assert box.currentText() == "Persons"


def test_a_new_label_is_for_what_its_name_says_unless_chosen(dialog: LabelsDialog, path: Path) -> None:
    for name, chosen, kind in (("PERSOON", 0, "person"), ("CLUB", 1, "organisation"), ("DING", 0, "other")):
        QTest.mouseClick(button(dialog, "Add"), LEFT)
        for _ in range(chosen and 2):
            QTest.keyClick(dialog._kind, Qt.Key.Key_Up)
        QTest.keyClicks(dialog._name, name)
        QTest.keyClick(dialog._name, Qt.Key.Key_Return)
        assert kinds(path)[name] == kind
