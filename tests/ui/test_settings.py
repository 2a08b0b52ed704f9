"""The settings and the keys: what is changed holds at once, and stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotate.errors import UserError
from annotate.model import Annotation, Document, State
from tests.helpers.hands import CONTROL, LEFT
from tests.helpers.projects import make_project, marks, rows
from tests.helpers.screen import labels_in
from ui.actions.keymap import Keymap
from ui.actions.keys_page import KeysPage
from ui.actions.table import Scope, actions, keys_in
from ui.main_window import MainWindow
from ui.settings.dialog import SettingsDialog
from ui.settings.preferences import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = Annotation(1, 10, 14, "LOC", State.SUGGESTED, "import:x", changed_at="2026")
    return make_project(tmp_path, Document("Wonen in  Gent of Brugge.", annotations=(found,)), Document("Tweede."))


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    return open_settings(window, qtbot)


def open_settings(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    QTest.keyClick(window.article, Qt.Key.Key_Comma, CONTROL)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(SettingsDialog)))
    return next(d for d in window.findChildren(SettingsDialog) if d.isVisible())


def close(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def named(
    dialog: SettingsDialog, kind: type[QComboBox] | type[QKeySequenceEdit], name: str
) -> QComboBox | QKeySequenceEdit:
    return next(w for w in dialog.findChildren(kind) if w.accessibleName() == name)


def pick(dialog: SettingsDialog, name: str, text: str) -> None:
    box = named(dialog, QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(text))


def give(
    dialog: SettingsDialog, act: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    field = named(dialog, QKeySequenceEdit, f"Shortcut for: {act}")
    field.setFocus()
    QTest.keyClick(field, key, modifiers)


def states(path: Path) -> list[str]:
    return [state for _, _, state in marks(path)]


def test_changes_hold_at_once_and_stay(window: MainWindow, dialog: SettingsDialog, path: Path) -> None:
    pick(dialog, "Theme", "Dark")
    assert "#17191D" in window.styleSheet()
    pick(dialog, "Text size of the article", "24")
    pick(dialog, "Corrected names are", "Not remembered")
    name = next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Your name")
    name.selectAll()
    QTest.keyClicks(name, "Lies")
    dialog.close()
    settings = Settings()
    assert (settings.theme, settings.reading_size, settings.annotator) == ("dark", 24, "Lies")
    window.article.go_to_annotation(1)
    QTest.keyClick(window.article, Qt.Key.Key_Return)
    assert rows(path, "SELECT annotator FROM annotations") == [("Lies",)]
    assert rows(path, "SELECT value FROM settings WHERE key = 'memory'") == [("false",)]


def test_the_list_of_articles_reads_the_changed_keys_and_names_them(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    give(dialog, "Leave for later", Qt.Key.Key_K)
    dialog.close()
    articles = window.queue.list
    articles.setFocus()
    articles.selectAll()
    QTest.keyClick(articles, Qt.Key.Key_F)
    assert not window.queue.findChild(QLineEdit, "bulkReason").isVisible()
    QTest.keyClick(articles, Qt.Key.Key_K)
    qtbot.waitUntil(window.queue.findChild(QLineEdit, "bulkReason").isVisible)
    assert {a.text().partition("\t")[2] for a in window.queue._menu().actions()} >= {"K", "Delete"}


def test_another_language_is_spoken_by_the_dialog_too(
    window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("KANTTEKENING_LANGUAGE")
    pick(dialog, "Language", "Nederlands")
    qtbot.waitUntil(lambda: window.add_button.text() == "Toevoegen")
    (shown,) = [d for d in window.findChildren(SettingsDialog) if d.isVisible()]
    assert shown is not dialog
    assert any(box.currentText() == "Nederlands" for box in shown.findChildren(QComboBox))


def test_an_act_gets_another_key_in_menu_article_and_on_the_page(
    window: MainWindow, dialog: SettingsDialog, path: Path, qtbot: QtBot
) -> None:
    give(dialog, "The mark is right", Qt.Key.Key_J)
    give(dialog, "Next article", Qt.Key.Key_J, CONTROL)
    close(dialog, window, qtbot)
    window.article.go_to_annotation(1)
    assert any("J" in b.text() for b in window.annotation_bar.findChildren(QPushButton))
    QTest.keyClick(window.article, Qt.Key.Key_Return)
    assert states(path) == ["suggested"]
    QTest.keyClick(window.article, Qt.Key.Key_J)
    assert states(path) == ["accepted"]
    QTest.keyClick(window.article, Qt.Key.Key_J, CONTROL)
    assert window.article.document is not None
    assert window.article.document.id == 2
    QTest.keyClick(window.article, Qt.Key.Key_F1)
    page = window.findChild(KeysPage)
    cells = [label.text() for label in page.findChildren(QLabel)]
    assert cells[cells.index("The mark is right") + 2] == "J"
    assert cells[cells.index("Next article") + 2] == "Ctrl+J"
    page.close()
    assert Keymap(Settings()).keys("accept") == ("J",)


def test_a_key_that_is_taken_is_told_and_not_given(dialog: SettingsDialog) -> None:
    give(dialog, "Export", Qt.Key.Key_F, CONTROL)
    assert "Ctrl+F is already the key of “Search articles”." in labels_in(dialog)
    field = named(dialog, QKeySequenceEdit, "Shortcut for: Export")
    assert isinstance(field, QKeySequenceEdit)
    assert field.keySequence() == QKeySequence("Ctrl+E")
    give(dialog, "Export", Qt.Key.Key_3)
    assert "3 is needed to move around in the article." in labels_in(dialog)
    give(dialog, "Export", Qt.Key.Key_G, CONTROL)
    assert dialog._problem.text() == ""
    assert Keymap(Settings()).keys("export") == ("Ctrl+G",)


def test_keys_are_named_as_on_their_page(dialog: SettingsDialog) -> None:
    def shown(act: str) -> str:
        (line,) = named(dialog, QKeySequenceEdit, f"Shortcut for: {act}").findChildren(QLineEdit)
        return line.text()

    assert shown("The mark is right") == "Enter"
    assert shown("Remove a mark") == "Delete"
    assert shown("Next article") == "Ctrl+↓"
    give(dialog, "Next article", Qt.Key.Key_PageUp, CONTROL)
    assert shown("Next article") == "Ctrl+Page Up"
    give(dialog, "Next article", Qt.Key.Key_F, CONTROL)  # which is taken
    assert shown("Next article") == "Ctrl+Page Up"


def test_one_row_or_all_go_back_to_the_first_keys(window: MainWindow, dialog: SettingsDialog) -> None:
    give(dialog, "Export", Qt.Key.Key_G, CONTROL)
    give(dialog, "Undo", Qt.Key.Key_U, CONTROL)
    reset = next(b for b in dialog.findChildren(QToolButton) if b.accessibleName() == "Restore the default key: Export")
    assert reset.isVisible()
    QTest.mouseClick(reset, LEFT)
    assert Settings().keys == {"undo": "Ctrl+U"}
    assert not reset.isVisible()
    assert "Ctrl+U" in window.undo_button.toolTip()
    everything = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore default keys")
    QTest.mouseClick(everything, LEFT)
    assert Settings().keys == {}
    assert "Ctrl+Z" in window.undo_button.toolTip()


def test_a_reset_does_not_take_a_key_from_another_act(english: QApplication) -> None:
    keymap = Keymap(Settings())
    keymap.give("export", "Ctrl+G")
    keymap.give("search", "Ctrl+E")
    with pytest.raises(UserError, match="already the key of “Search articles”"):
        keymap.reset("export")
    with pytest.raises(UserError, match="applies to all mentions"):
        keymap.give("remove", "Shift+X")
    assert keymap.keys("export") == ("Ctrl+G",)


def test_no_two_acts_have_the_same_key_and_all_keys_are_in_the_table(window: MainWindow) -> None:
    table = [key for act in actions() for key in act.keys]
    assert len(table) == len(set(table))
    in_menus = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in [*window.actions(), *window.article.actions()]
        for key in action.shortcuts()
    }
    assert in_menus <= set(table), "an act with a key belongs into ui/actions/table.py"
    assert in_menus | set(keys_in(Scope.ARTICLE)) == set(table)


def test_damaged_settings_of_keys_count_as_none(english: QApplication) -> None:
    settings = Settings()
    for broken in ("{", "[1]", '{"undo": 3}'):
        settings._values.setValue("keys", broken)
        assert settings.keys == {}


def test_the_page_can_be_printed_to_a_file(window: MainWindow, tmp_path: Path) -> None:
    page = KeysPage(Keymap(Settings()), window)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    page.print_on(printer)
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    page.close()
