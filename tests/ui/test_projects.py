"""Projects as files: new, recent, copied, moved between, opened twice; and the window comes back where it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotate.model import Annotation, Document, State, new_id
from store.file.lock import Lock
from store.project import Project
from tests.helpers.hands import LEFT
from tests.helpers.menus import entries, menu_called
from tests.helpers.paths import ROOT
from tests.helpers.projects import make_project, rows
from tests.helpers.screen import labels_in
from ui import app
from ui.app import build_window
from ui.main_window import MainWindow
from ui.projects.doorbell import Doorbell, ring
from ui.projects.new import NewProjectDialog
from ui.settings.preferences import Settings, sample_path

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what only real screens do
PATIENCE = 90_000  # milliseconds for a child process on a busy machine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    mark = Annotation(new_id(), 0, 4, "LOC", State.ACCEPTED, "person:Ann", "Ann")
    return make_project(
        tmp_path, Document("Gent wacht.", annotations=(mark,)), Document("Aalst ook."), Document("Stil.")
    )


def choose(window: MainWindow, text: str) -> None:
    """Choose an entry of the main menu."""
    next(action for action in entries(window.main_menu) if action.text().split("\t")[0] == text).trigger()


def recent(window: MainWindow) -> dict[str, bool]:
    """Open the submenu of recent projects, and return its entries and whether they can be chosen."""
    menu = menu_called(window.main_menu, "Open recent")
    menu.popup(QPoint())
    found = {action.text(): action.isEnabled() for action in menu.actions()}
    menu.close()
    return found


def windows() -> list[MainWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def opened(qtbot: QtBot, name: str) -> MainWindow:
    """Return the window that opened on the project with this name."""
    qtbot.waitUntil(lambda: [w.title.text() for w in windows()] == [name])
    return windows()[0]


# New, recent, sample


def test_a_new_project_needs_no_typing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    home = Path.home()
    (home / "My articles.kanttekening").touch()
    choose(window, "New project…")
    dialog = window.findChild(NewProjectDialog)
    assert dialog
    fields = [field.text() for field in dialog.findChildren(QLineEdit)]
    assert fields == ["My articles 2", str(home)]
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Create")
    for typed, wrong in (("", "Choose a name"), ("a/b", "Choose a name"), ("My articles", "already at")):
        name = dialog.findChildren(QLineEdit)[0]
        name.selectAll()
        QTest.keyClick(name, Qt.Key.Key_Delete)
        QTest.keyClicks(name, typed)
        assert wrong in " ".join(labels_in(dialog))
        assert not button.isEnabled()
    QTest.keyClicks(name, " 2")
    box = dialog.findChild(QComboBox)
    assert box
    box.setCurrentIndex(1)
    QTest.mouseClick(button, LEFT)
    other = opened(qtbot, "My articles 2")
    assert len(rows(home / "My articles 2.kanttekening", "SELECT name FROM labels")) == 18
    assert recent(other) == {f"krant – {tmp_path}": True}
    other.close()


def test_what_is_gone_cannot_be_chosen_among_recent_projects(window: MainWindow, path: Path, tmp_path: Path) -> None:
    gone = tmp_path / "weg.kanttekening"
    settings = Settings()
    settings.last_project = str(gone)
    settings.last_project = str(path)
    assert settings.recent_projects == [str(path), str(gone)]
    assert recent(window) == {f"weg – {tmp_path}": False}
    for number in range(20):
        settings.last_project = str(tmp_path / f"{number}.kanttekening")
    assert settings.recent_projects[0].endswith("19.kanttekening")
    assert len(settings.recent_projects) == 8


def test_a_project_that_is_double_clicked_on_macos_opens_in_the_program_that_runs(
    path: Path, tmp_path: Path, qtbot: QtBot, english: QApplication
) -> None:
    folder = tmp_path / "elders"
    folder.mkdir()
    other = make_project(folder, Document("Elders.")).rename(folder / "elders.kanttekening")
    window = build_window(path)
    window.show()
    QApplication.sendEvent(english, QFileOpenEvent(str(other)))
    opened(qtbot, "elders").close()


def test_the_sample_can_be_found_again(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "The sample project")
    sample = opened(qtbot, sample_path().stem)
    assert sample.queue.first is not None
    assert all(not Path(line).samefile(sample_path()) for line in Settings().recent_projects)
    sample.close()


# Copies, and articles that move


def test_a_copy_of_an_open_project_is_a_project(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    choose(window, "Save a copy…")
    dialog = window.findChild(QFileDialog)
    assert dialog
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name
    assert name.text() == "krant – copy.kanttekening"
    name.setText(str(tmp_path / "kopie"))
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "copy" in window.notice.text, timeout=PATIENCE)
    copy = tmp_path / "kopie.kanttekening"
    for question in ("SELECT text, title FROM documents", "SELECT * FROM annotations", "SELECT * FROM history"):
        assert rows(copy, question) == rows(path, question)
    with Project.open(copy) as project:
        assert project.check() == []
    assert list(tmp_path.glob(".*.part")) == []
    before = copy.read_bytes()
    with qtbot.waitSignal(window.findChild(app.ProjectController).failed, timeout=PATIENCE):
        window.findChild(app.ProjectController).save_copy(copy)
    assert "already at" in window.notice.text
    assert copy.read_bytes() == before


def test_selected_articles_move_to_another_project(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "sport.kanttekening"
    with Project.open(other, create=True) as project:
        project.add([Document("Stil.")])
    box = window.queue.list.visualRect(window.queue.list.model().index(0))
    QTest.mouseClick(window.queue.list.viewport(), LEFT, pos=box.center())
    window.queue.list.selectAll()
    menu = window.queue._menu()
    next(action for action in menu.actions() if action.text() == "Move to another project…").trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name
    name.setText(str(other))
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "moved" in window.notice.text, timeout=PATIENCE)
    assert window.notice.text == "2 articles moved to sport · 1 article was there already, and is left here"
    assert rows(other, "SELECT text FROM documents ORDER BY id") == [("Stil.",), ("Gent wacht.",), ("Aalst ook.",)]
    assert rows(other, "SELECT text, label, state, annotator FROM entities") == [("Gent", "LOC", "accepted", "Ann")]
    assert rows(path, "SELECT document_id FROM progress WHERE removed_at <> ''") == [(1,), (2,)]
    qtbot.waitUntil(lambda: list(window.queue.list.model().ids) == [3])
    assert window.article.document
    assert window.article.document.id == 3


def test_articles_do_not_move_to_their_own_project(window: MainWindow, path: Path) -> None:
    window.findChild(app.ProjectController).move([1], path)
    assert "That is this project itself" in window.notice.text
    assert rows(path, "SELECT count(*) FROM progress WHERE removed_at <> ''") == [(0,)]


def test_only_the_selected_ones_are_exported(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.queue.exportRequested.emit([1, 3], "jsonl")
    dialog = window.findChild(app.ExportController)._window.findChild(app.QDialog, "exportDialog")
    boxes = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Articles"]
    assert [box.currentText() for box in boxes] == ["only the 2 selected"]
    target = tmp_path / "uit.jsonl"
    line = next(edit for edit in dialog.findChildren(QLineEdit) if edit.accessibleName() == "Save to")
    line.setText(str(target))
    dialog.accept()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert [text in target.read_text("utf-8") for text in ("Gent", "Aalst", "Stil")] == [True, False, True]
    qtbot.waitUntil(lambda: "2 article" in window.notice.text, timeout=PATIENCE)


# Started twice


def test_a_second_start_brings_the_window_to_the_front(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.showMinimized()
    command = [sys.executable, "main.py", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: not window.isMinimized(), timeout=PATIENCE)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
        assert second.stderr
        assert (second.returncode, second.stderr.read()) == (0, "")
    assert window.isVisible()


def test_a_project_of_another_window_is_brought_to_the_front_there(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "ander").mkdir()
    other_path = make_project(tmp_path / "ander", Document("Elders."))
    other = build_window(other_path)
    qtbot.addWidget(other)
    other.showMinimized()
    qtbot.waitUntil(lambda: bool(other.findChildren(Doorbell)))
    window.findChild(app.ProjectController).opened.emit(other_path)
    qtbot.waitUntil(lambda: not other.isMinimized())
    assert window.isVisible()
    assert window.notice.text == "" or "open" not in window.notice.text
    other.close()


def test_who_has_it_on_another_machine_is_said(
    path: Path, tmp_path: Path, english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    monkeypatch.setenv("GIO_LAUNCHED_DESKTOP_FILE", "kanttekening.desktop")
    monkeypatch.setattr("store.file.lock.socket.gethostname", lambda: "andere-pc")
    lock = Lock(path, "Ann")  # nobody answers the door
    assert app.run(path) == 1
    assert told[0].startswith("This project is already open in a window of Ann on andere-pc")
    lock.release()


def test_the_doorbell_goes_with_its_window(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ring(path))
    window.close()
    assert not ring(path)
    assert not ring(path.with_name("nooit.kanttekening"))


# Where the window is


def test_the_window_comes_back_as_it_was(path: Path, english: QApplication, qtbot: QtBot) -> None:
    first = build_window(path)
    qtbot.addWidget(first)
    app.show(first)
    first.resize(800, 600)
    first.move(20, 30)
    first.columns.setSizes([230, 350, 180])
    first.columns.splitterMoved.emit(230, 1)
    shares = first.columns.shares
    first.close()
    again = build_window(path)
    qtbot.addWidget(again)
    app.show(again)
    assert again.size() == QSize(800, 600)
    assert again.columns.shares == pytest.approx(shares, abs=0.001)
    again.close()


@pytest.mark.parametrize("room", [QRect(0, 0, 1280, 672), QRect(0, 0, 1366, 720), QRect(0, 24, 1024, 576)])
def test_all_of_it_is_on_the_screen(
    path: Path, room: QRect, english: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = build_window(path)

    class Screen:
        def availableGeometry(self) -> QRect:
            return room

    monkeypatch.setattr(window, "screen", Screen)
    window.move(900, 500)
    app.show(window)
    assert room.contains(window.geometry())
    assert window.minimumSizeHint().height() <= 540
    assert window.minimumSizeHint().width() <= 1024
    done = window.footer.findChild(QPushButton, "doneButton")
    assert done
    assert window.rect().contains(QRect(done.mapTo(window, QPoint()), done.size()))
    window.close()


def test_columns_follow_the_window(window: MainWindow) -> None:
    window.resize(1000, 700)
    least = window.columns.sizes()
    window.resize(1280, 700)
    narrow = window.columns.sizes()
    assert [narrow[0], narrow[2]] == pytest.approx([least[0], least[2]], abs=2)  # the filters keep their room
    window.resize(1920, 700)
    wide = window.columns.sizes()
    assert [round(w / n, 1) for n, w in zip(narrow, wide, strict=True)] == [1.5, 1.5, 1.5]
    assert window.columns.shares == ()
    window.columns.setSizes([500, 900, 400])
    window.columns.splitterMoved.emit(500, 1)
    window.resize(1200, 700)
    assert window.columns.sizes()[0] == pytest.approx(333, abs=3)
    window.names_column.hide()
    window.resize(1500, 700)
    window.names_column.show()
    window.resize(1800, 700)
    assert window.columns.sizes() == pytest.approx([500, 900, 400], abs=4)
