"""Words of others stay words: in no place are they read as HTML, and no file that they name is opened."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Flag, plan
from annotate.edits.labels import PutLabel
from annotate.errors import UserError
from annotate.formats.articles.office.tables import Table
from annotate.formats.base import Notice, Omission, Refusal
from annotate.formats.reading.files import Doubt
from annotate.formats.writing.destination import Standing, Whose
from annotate.formats.writing.export import Misaligned, Summary
from annotate.model import Annotation, Document, Label, State
from annotate.names.memory import Entry
from annotate.pseudonyms.leaks import Left
from annotate.text import words as tokenised
from store.errors import Damaged
from store.project import Project
from store.settings import PIPELINE
from tests.helpers.hands import CONTROL, LEFT, SHIFT
from tests.helpers.markup import Watch, Words, entry, look, opened_menu
from tests.helpers.projects import choose
from ui.app import build_window
from ui.exports.controller import ExportController
from ui.exports.outcome import ExportOutcome
from ui.imports.outcome import OutcomeDialog
from ui.imports.paste import PasteDialog
from ui.imports.preview import PreviewDialog
from ui.main_window import MainWindow
from ui.names.who_dialog import WhoDialog
from ui.plain import message_box
from ui.queue.model import EXCERPT
from ui.session import Session
from ui.settings.preferences import Settings
from ui.tasks.bulk_edits import change_labels
from ui.tasks.exporting import Request
from ui.tasks.transfer import ImportResult, Look
from ui.widgets.file_dialog import file_dialog
from ui.workbench import Workbench

PATIENCE = 30_000
pytestmark = [
    pytest.mark.usefixtures("english"),
    pytest.mark.skipif(sys.platform == "win32", reason="no file there has such a name"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen, at menus and dialogs
]


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Words:
    file = tmp_path / "gelezen.png"
    file.write_bytes(b"no picture")
    monkeypatch.chdir(tmp_path)
    return Words(file)


@pytest.fixture(autouse=True)
def watch(words: Words) -> Iterator[Watch]:
    """Fail when the file that is named everywhere is opened in any of these tests."""
    with Watch(words.file) as watch:
        yield watch
        assert not watch.was_opened


@pytest.fixture
def path(tmp_path: Path, words: Words) -> Path:
    """Return a project with hostile words in each of its fields."""
    path = tmp_path / f"{words.name('projectnaam')}.kanttekening"
    said = '<img src="' + str(words.file) + '"> Jan Jansen & <b>Gent</b>\n\nJan Jansen zegt: a&b.'
    start = said.index("Jan")
    known = {
        "byline": words.phrase("auteur"),
        "url": words.phrase("adres"),
        words.single("veld"): words.phrase("waarde"),
    }
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, f"/nergens/{words.name('pijplijn').replace('/', '')}")
        label = Label(words.single("labelnaam"), 0, 0, words.name("labeltitel"), words.phrase("labeluitleg"))
        change_labels(project, PutLabel("PER", label), by=words.phrase("annotator"))
        other = Label(words.single("labelnaam2"), 1, 2, words.name("labeltitel2"))
        change_labels(project, PutLabel("LOC", other), by="Ann")
        end = start + len("Jan Jansen")
        marks = (
            Annotation(1, start, end, label.name, State.SUGGESTED, words.phrase("herkomst")),
            Annotation(2, end + 3, said.index("\n"), other.name, State.ACCEPTED, "manual", words.phrase("bewerker")),
        )
        project.add(
            [
                Document(
                    said, words.phrase("kop"), source=words.phrase("bron"), published=words.phrase("dag"), meta=known,
                    external_id=words.phrase("nummer"), pipeline=words.phrase("gemerkt door"), tokens=tokenised(said), annotations=marks,
                ),
                Document(words.phrase("tweede") + " uit Brugge", words.phrase("kop2")),
            ]
        )  # fmt: skip
        project.commit(
            [plan(project.document(2), Flag(words.phrase("reden")), words.phrase("beslisser"))],
            by=words.phrase("beslisser"),
        )
        choose(project, [words.phrase("onthouden")], label.name)
    return path


@pytest.fixture
def window(path: Path, qtbot: QtBot, words: Words) -> Iterator[MainWindow]:
    Settings().annotator = words.phrase("ik")
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow())
    yield window
    window.close()


def test_the_watch_sees_what_rich_text_reads(words: Words, watch: Watch, qtbot: QtBot) -> None:
    for text in (words.phrase("kop"), words.name("bestand")):
        label = QLabel(text)
        qtbot.addWidget(label)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.grab()
        if sys.platform == "linux":
            assert watch.was_opened
        label.close()


def test_the_window_shows_the_characters_themselves(window: MainWindow, words: Words) -> None:
    window.article.go_to_annotation(1)
    assert look(window, words) >= {
        "projectnaam", "kop", "kop2", "labelnaam", "labeltitel", "labeluitleg", "labeltitel2", "gemerkt door", "pijplijn",
    }  # fmt: skip
    QTest.keyClick(window.article, Qt.Key.Key_Down, CONTROL)
    assert look(window, words) >= {"reden", "kop2"}


def test_what_is_found_shows_the_characters_themselves(window: MainWindow, words: Words, qtbot: QtBot) -> None:
    search = window.queue.findChild(QLineEdit)
    search.setText("Brugge")
    model = window.queue.list.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.index(0).data(EXCERPT) is not None)
    assert look(window, words) >= {"kop2"}


def test_menus_show_the_characters_themselves(window: MainWindow, words: Words) -> None:
    def seen(open_it: Callable[[], object]) -> set[str]:
        open_it()
        menu = opened_menu()
        found = look(menu, words)
        menu.close()
        return found

    names = window.names.list
    place = names.visualRect(names.model().index(0, 0)).center()
    assert seen(lambda: window.names._show_menu(place)) >= {"labeltitel", "labeltitel2"}
    assert seen(lambda: window.queue._show_menu(QPoint(9, 9))) == set()
    pipelines = entry(window.main_menu, "Marks are suggested by").menu()
    assert seen(lambda: pipelines.popup(QPoint(9, 9))) >= {"pijplijn"}
    assert seen(lambda: window.main_menu.popup(QPoint(9, 9))) == {"pijplijn"}
    window.labels.resize(window.labels.minimumSizeHint())
    assert seen(lambda: window.labels._more.menu().popup(QPoint(9, 9))) >= {"labeltitel", "labeltitel2"}


def keyed(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def everywhere(window: MainWindow, _: Words) -> None:
    window.article.go_to_annotation(1)
    keyed(window, Qt.Key.Key_A, CONTROL | SHIFT)


def act(window: MainWindow, text: str) -> None:
    next(action for action in window.actions() if action.text() == text).trigger()


def preview(window: MainWindow, words: Words) -> None:
    table = Table(words.phrase("tabel"), (words.phrase("kolom"), "b"), ((words.name("cel"), "b"),), {"text": 0})
    found = Look(
        2,
        [words.phrase("gevonden")],
        Counter({words.phrase("vreemd"): 3}),
        [table],
        [Doubt(words.phrase("twijfel"), {"utf-8": words.phrase("leesproef"), "cp1252": "b"})],
        is_numbered=True,
    )
    PreviewDialog(found, window.findChild(Session).project.labels.label_set(), window).open()


def what_came_of_it(window: MainWindow, words: Words) -> None:
    added = [(1, words.phrase("toegevoegd"))]
    refusals = [
        Refusal(words.phrase("geweigerd"), 3, "A day is written as {day}.", {"day": words.phrase("tag")}),
        Refusal(words.phrase("half"), None, "nothing", is_whole=False),
    ]
    notices = [Notice(words.phrase("opgemerkt"), Omission.FIELDS, 2, (words.phrase("veldnaam"),))]
    OutcomeDialog(ImportResult(added, added, refusals, notices, added), window).open()


def exported(window: MainWindow, words: Words) -> None:
    lost = Misaligned(1, words.phrase("titel"), 0, 3, words.phrase("naam"), words.single("soort"), words.phrase("rond"))
    summary = Summary(
        1, 1, 0, Counter({words.single("geteld"): 1}), 1, [lost], Counter({"labels": 1}), "jsonl", words.phrase("lezer"),
        words.phrase("let op"), 1, 0, [Left(words.phrase("wie is"), words.phrase("staat er"), words.phrase("waar"), "b")], 1,
    )  # fmt: skip
    ExportOutcome(summary, Path(words.name("uitvoer")), window).show()


def question(window: MainWindow, words: Words) -> None:
    standing = Standing(Path(words.name("stond er")), Whose.OTHER, 7, 0.0)
    window.findChild(ExportController)._ask_to_replace(Request(standing.path), standing)


def who(window: MainWindow, words: Words) -> None:
    entries = [Entry(words.phrase("kenmerk"), words.phrase("erbij"))]
    WhoDialog(words.phrase("genoemd"), words.phrase("waarin"), entries, "", False, window).open()


DIALOGS: dict[str, tuple[Callable[[MainWindow, Words], object], set[str]]] = {
    "keys": (lambda window, _: keyed(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier), set()),
    "paste": (lambda window, words: PasteDialog(words.phrase("geplakt"), window).open(), {"geplakt"}),
    "what came of it": (
        what_came_of_it,
        {"toegevoegd", "geweigerd", "tag", "half", "opgemerkt", "veldnaam"},
    ),
    "preview": (preview, {"gevonden", "vreemd", "tabel", "kolom", "labeltitel"}),
    "whole project": (everywhere, {"labeltitel", "labeltitel2", "kop"}),
    "remembered names": (lambda window, _: act(window, "Remembered names…"), {"onthouden", "labeltitel"}),
    "pipelines": (lambda window, _: act(window, "Language models…"), {"pijplijn"}),
    "labels": (
        lambda window, _: window.labels.editRequested.emit(),
        {"labelnaam", "labeltitel", "labeluitleg", "labeltitel2"},
    ),
    "settings": (lambda window, _: act(window, "Settings…"), {"ik", "pijplijn"}),
    "export": (lambda window, _: keyed(window, Qt.Key.Key_E), {"projectnaam", "labeltitel", "labeltitel2", "annotator"}),
    "exported": (
        exported, {"titel", "naam", "soort", "geteld", "lezer", "let op", "wie is", "staat er", "waar", "uitvoer"},
    ),
    "who": (who, {"kenmerk", "erbij", "genoemd", "waarin"}),
    "may it be replaced": (question, {"stond er"}),
    "backups": (lambda window, _: act(window, "Restore a backup…"), set()),
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_shows_the_characters_themselves(
    name: str, window: MainWindow, words: Words, qtbot: QtBot
) -> None:
    open_it, expected = DIALOGS[name]
    open_it(window, words)
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    qtbot.waitExposed(dialog)
    qtbot.wait(100)  # what it reads first
    assert look(dialog, words) >= expected
    look(window, words)


def test_the_labels_dialog_offers_the_characters_themselves(window: MainWindow, words: Words) -> None:
    window.labels.editRequested.emit()
    dialog = window.findChild(QDialog, "labelsDialog")
    for text in ("Merge into", "Remove"):
        QTest.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == text), LEFT)
        menu = opened_menu()
        assert look(menu, words) >= {"labeltitel2"}
        menu.close()


def test_what_went_wrong_is_told_in_the_characters_themselves(window: MainWindow, words: Words) -> None:
    bench = window.findChild(Workbench)
    bench.show_error(UserError("The file {path} is not there.", path=words.phrase("weg")))
    assert look(window, words) >= {"weg"}
    bench.show_error(Damaged("{path} is damaged ({what}).", path=words.name("stuk"), what=words.phrase("deel")))
    assert look(window, words) >= {"stuk", "deel"}


def test_a_second_window_is_refused_in_the_characters_themselves(words: Words, qtbot: QtBot) -> None:
    box = message_box(QMessageBox.Icon.Information, "Kanttekening", words.phrase("bezet"))
    qtbot.addWidget(box)
    box.open()
    assert look(box, words) >= {"bezet"}


def test_the_dialog_for_files_shows_the_characters_themselves(
    window: MainWindow, tmp_path: Path, words: Words, qtbot: QtBot
) -> None:
    """It is Qt's own, and so are its tooltips and messages."""
    folder = tmp_path / words.name("map")
    (folder / words.name("onderin")).mkdir(parents=True)
    (folder / words.name("bestand")).symlink_to("nergens")
    dialog = file_dialog(window, "Open", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(folder))])
    dialog.open()
    files = dialog.findChild(QListView, "listView")
    for _ in range(4):  # on a busy machine Qt's list of a folder stays empty now and then, until one comes back to it
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) > 0, timeout=15_000)
            break
        dialog.setDirectory(str(tmp_path))
        dialog.setDirectory(str(folder))
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) > 0)
    look(dialog, words)
    told: list[set[str]] = []

    def read() -> None:
        box = dialog.findChild(QMessageBox)
        assert box is not None
        told.append(look(box, words))
        box.close()

    name = dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText(words.name("er niet"))
    QTimer.singleShot(0, read)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert told == [{"er niet"}]
    dialog.close()


def test_an_ampersand_in_a_label_is_no_key(window: MainWindow, qtbot: QtBot) -> None:
    session = window.findChild(Session)
    session.change_labels(PutLabel("ORG", Label("ORG", 1, 1, "R&D")))
    document = session.document
    keyed(window, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert not any(button.shortcut().toString() for button in window.labels._buttons)
    assert session.document is document
    assert "R&D" in {button.accessibleName()[:3] for button in window.labels._buttons}
