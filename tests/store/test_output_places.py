"""Where output goes: never over a project or what belongs to it, and over other files only when that was asked for."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotate import atomic
from annotate.edits.annotations import Finish, plan
from annotate.errors import UserError
from annotate.formats.writers import FORMATS
from annotate.formats.writing import destination
from annotate.formats.writing import export as export_module
from annotate.formats.writing.destination import Whose, look
from annotate.formats.writing.export import export
from annotate.model import Document, DocumentState
from store.project import Project
from store.settings import EXPORTS, OVERLAP
from store.upkeep.backups import Reason, back_up
from tests.helpers.projects import make_project
from tests.helpers.screen import labels_in
from ui.actions.keymap import Keymap
from ui.actions.keys_page import KeysPage
from ui.app import build_window
from ui.cli.main import main
from ui.exports.controller import ExportController
from ui.exports.destination_row import DestinationRow
from ui.exports.dialog import ExportDialog
from ui.exports.outcome import ExportOutcome
from ui.main_window import MainWindow
from ui.settings.preferences import Settings
from ui.tasks.exporting import Request, export_project
from ui.widgets.ticks import CheckBox

PATIENCE = 30_000
TEXT = "Jan Jansen woont in Gent."
pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path, Document(TEXT, state=DocumentState.DONE), Document("Tweede."))


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = build_window(path)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def refused_names(path: Path) -> dict[str, Path]:
    """Return names that no output may have, some of them made here."""
    folder = path.parent
    other = Path(shutil.copyfile(path, folder / "onbekend.txt"))
    made = back_up(path, Reason.DAILY)
    names = {
        "itself": path,
        "relative": Path(os.path.relpath(path)),
        "roundabout": folder / "home" / ".." / path.name,
        "another project by another name": other,
        "a backup": made.path,
        "beside the backups": made.path.with_name("uit.jsonl"),
        "deep in the backups": made.path.parent / "diep" / "uit.jsonl",
        "the backups": made.path.parent,
        "the lock": atomic.lock_of(path),
        "the lock of another": atomic.lock_of(other),
        **{f"log {log.name[-4:]}": log for log in atomic.logs(path)},
        "a log of another": atomic.logs(other)[0],
    }
    if sys.platform != "win32":
        (folder / "zacht").symlink_to(path)
        (folder / "map").symlink_to(folder)
        (folder / "hard").hardlink_to(other)
        names |= {"a link": folder / "zacht", "through a folder": folder / "map" / path.name, "hard": folder / "hard"}
    return names


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file() and "home" not in p.parts}


def test_no_command_writes_over_a_project_or_what_belongs_to_it(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = refused_names(path)
    Project.open(path).close()  # SQLite takes away what the backup left
    before = snapshot(tmp_path)
    (tmp_path / "home" / "uit").mkdir()
    safe = tmp_path / "home" / "uit" / "uit.jsonl"
    for name in names.values():
        for arguments in (
            ("export", path, name),
            ("export", path, name, "--replace"),
            ("export", path, name, "--format", "docx", "--replace"),
            ("export", path, name, "--format", "brat", "--replace"),
            ("export", path, name, "--format", "spacy", "--replace"),
            ("export", path, safe, "--pseudonymise", "PER", "--key", name, "--replace"),
            ("rescue", path, name),
        ):
            assert main([*map(str, arguments)]) == 1, arguments
            line = capsys.readouterr().err.strip()
            assert "\n" not in line
            words = ("is a project", "Something is already", "is a folder", "earlier export")
            assert any(word in line for word in words)
            assert not safe.exists()
    assert snapshot(tmp_path) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among files")
def test_a_pipe_or_a_device_is_not_replaced(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe, vault = tmp_path / "pijp.jsonl", tmp_path / "kluis"
    os.mkfifo(pipe)
    vault.mkdir()
    os.mkfifo(vault / "sleutel.json")
    (tmp_path / "naar.jsonl").symlink_to(pipe)
    for command in (
        ("export", path, pipe, "--replace"),
        ("export", path, tmp_path / "naar.jsonl", "--replace"),
        ("export", path, tmp_path / "uit.jsonl", "--pseudonymise", "PER", "--key", vault / "sleutel.json", "--replace"),
    ):
        assert main([*map(str, command)]) == 1
        assert "no ordinary file" in capsys.readouterr().err
    assert pipe.is_fifo()
    assert (vault / "sleutel.json").is_fifo()
    assert (tmp_path / "naar.jsonl").is_symlink()


def test_without_an_ending_it_is_our_own_format_and_else_the_ending_tells(path: Path, tmp_path: Path) -> None:
    assert main(["export", str(path), str(tmp_path / "uit")]) == 0
    assert json.loads((tmp_path / "uit").read_text("utf-8").splitlines()[0])["text"] == TEXT
    assert main(["export", str(path), str(tmp_path / "uit.csv")]) == 0
    assert "article_text" in (tmp_path / "uit.csv").read_text("utf-8").splitlines()[0]
    assert main(["export", str(path), str(tmp_path / "uit.csv"), "--format", "jsonl"]) == 0
    assert json.loads((tmp_path / "uit.csv").read_text("utf-8").splitlines()[0])["text"] == TEXT


def test_no_project_is_made_where_another_keeps_things(path: Path, tmp_path: Path) -> None:
    (tmp_path / "een.txt").write_text("Jan Jansen woont in Gent.")
    back_up(path, Reason.DAILY)
    before = snapshot(tmp_path)
    for name in (*atomic.logs(path), atomic.lock_of(path), atomic.backups_of(path) / "nieuw.kanttekening"):
        assert main(["import", str(name), str(tmp_path / "een.txt")]) == 1
        with pytest.raises(UserError, match="is a project"):
            Project.open(name, create=True, holder="Ann")
    assert snapshot(tmp_path) == before


def test_a_folder_that_holds_a_project_is_not_replaced(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "uit"
    export([Document(TEXT, id=1, state=DocumentState.DONE)], folder, "brat")
    inside = Path(shutil.copyfile(path, folder / "krant.kanttekening"))
    card = folder / destination.CARD
    told = json.loads(card.read_text("utf-8"))
    told["files"]["krant.kanttekening"] = destination.digest(inside)  # as if we had written it
    card.write_text(json.dumps(told), "utf-8")
    with pytest.raises(UserError, match="holds one"):
        export([Document(TEXT, id=1, state=DocumentState.DONE)], folder, "brat")
    assert inside.exists()


def test_the_locks_of_an_open_project_stay(path: Path, tmp_path: Path) -> None:
    """Opening and closing the project's file by another name would end them, and a command would then drop the log."""
    (tmp_path / "zacht").symlink_to(path)
    with Project.open(path) as project:
        project.settings.set(OVERLAP, True)
        for name in (path, tmp_path / "zacht", *atomic.logs(path)):
            with pytest.raises(UserError, match="is a project"):
                export_project(project, Request(name), lambda _: None)
        assert main(["stats", str(path)]) == 0
        project.settings.set(OVERLAP, False)
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT value FROM settings WHERE key = 'overlap'").fetchone() == ("false",)


def test_a_page_is_not_printed_over_a_project(window: MainWindow, path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    before = path.read_bytes()
    with pytest.raises(UserError, match="is a project"):
        KeysPage(Keymap(Settings()), window, path).print_on(printer)
    assert path.read_bytes() == before


def changed(path: Path) -> None:
    """Write in a file, or into a file of a folder, as somebody else: size and time stay."""
    inside = (p for p in sorted(path.rglob("*")) if p.is_file() and p.stat().st_size and p.name != destination.CARD)
    file = next(inside) if path.is_dir() else path
    data, times = bytearray(file.read_bytes()), file.stat()
    data[-1] ^= 1
    file.write_bytes(data)
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.parametrize("format_name", sorted(set(FORMATS) - {"spacy", "cas"}))
def test_what_was_changed_since_is_replaced_only_when_that_is_said(
    format_name: str, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"uit{FORMATS[format_name].suffix}"
    command = ["export", str(path), str(out), "--format", format_name, "--state", "all"]
    assert main(command) == 0
    assert main(command) == 0  # each night to the same place
    changed(out)
    stood = snapshot(tmp_path)
    capsys.readouterr()
    assert main(command) == 1
    line = capsys.readouterr().err.strip()
    assert line.startswith(f"{out} was changed by others since it was exported (")
    assert line.endswith("or add --replace.")
    assert {name: data for name, data in snapshot(tmp_path).items() if "krant" not in name} == {
        name: data for name, data in stood.items() if "krant" not in name
    }
    assert main([*command, "--replace"]) == 0
    assert main(command) == 0


def test_what_others_made_is_replaced_only_when_that_is_said(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, vault = tmp_path / "uit.jsonl", tmp_path / "kluis"
    vault.mkdir()
    key = vault / "sleutel.json"
    for file in (out, key):
        file.write_text("van iemand anders")
    assert main(["export", str(path), str(out)]) == 1
    assert "is no export of this project" in capsys.readouterr().err
    command = ["export", str(path), str(tmp_path / "weg.jsonl"), "--pseudonymise", "PER", "--key", str(key)]
    assert main(command) == 1
    assert str(key) in capsys.readouterr().err
    assert [file.read_text() for file in (out, key)] == ["van iemand anders"] * 2
    assert not (tmp_path / "weg.jsonl").exists()
    assert main([*command, "--replace"]) == 0
    assert main(command) == 0
    other = Path(shutil.copyfile(path, tmp_path / "ander.kanttekening"))
    assert main(["export", str(path), str(out), "--replace"]) == 0
    assert main(["export", str(other), str(out)]) == 1  # another project does not know it
    assert main(["export", str(path), str(out)]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_replaced_itself_and_only_when_that_is_said(path: Path, tmp_path: Path) -> None:
    letter, link = tmp_path / "brief.txt", tmp_path / "uit.jsonl"
    letter.write_text("Lieve Ann")
    for aim in (letter, tmp_path / "nergens"):
        link.symlink_to(aim)
        assert main(["export", str(path), str(link)]) == 1
        assert link.is_symlink()
        assert main(["export", str(path), str(link), "--replace"]) == 0
        assert not link.is_symlink()
        assert letter.read_text() == "Lieve Ann"
        link.unlink()


def test_what_comes_to_stand_there_meanwhile_stays(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "uit.jsonl"
    compare: Callable[..., None] = export_module._compare

    def slow(*arguments: object) -> None:
        compare(*arguments)
        out.write_text("van iemand anders")

    monkeypatch.setattr(export_module, "_compare", slow)
    with Project.open(path) as project, pytest.raises(UserError, match="meanwhile"):
        export_project(project, Request(out), lambda _: None)
    assert out.read_text() == "van iemand anders"
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


def test_an_export_that_was_killed_after_it_was_noted_is_known_both_ways(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit.jsonl"
    with Project.open(path) as project:
        export_project(project, Request(out), lambda _: None)
        old = out.read_bytes()
        project.commit([plan(project.document(2), Finish(), "Ann")], by="Ann")
        export_project(project, Request(out), lambda _: None)
        new = out.read_bytes()
        assert old != new
        for data in (old, new):  # as it would stand before the new one was put there, and after
            out.write_bytes(data)
            found = look(out, project.exports.read(out))
            assert found is not None
            assert found.whose is Whose.OURS
        written = project.exports.read(out)[-1]
        for number in range(300):
            project.exports.note(tmp_path / f"{number}.jsonl", written)
        assert len(project.settings.get(EXPORTS)) == 200
        assert len(project.exports.read(tmp_path / "299.jsonl")) == 1


@pytest.mark.parametrize(
    "told", ["[]", "7", "{", '{"x": 1}', '{"PATH": 7}', '{"PATH": [7]}', '{"PATH": [{"size": 1}]}']
)
def test_what_another_program_put_in_that_setting_counts_for_nothing(path: Path, tmp_path: Path, told: str) -> None:
    out = tmp_path / "uit.jsonl"
    assert main(["export", str(path), str(out)]) == 0
    with closing(sqlite3.connect(path)) as conn, conn:
        value = told.replace("PATH", json.dumps(str(out))[1:-1])
        conn.execute("UPDATE settings SET value = ? WHERE key = 'exports'", [value])
    assert main(["export", str(path), str(out)]) == 1
    assert main(["export", str(path), str(out), "--replace"]) == 0
    assert main(["export", str(path), str(out)]) == 0


def dialog_of(window: MainWindow) -> ExportDialog:
    window.findChild(ExportController).ask("jsonl")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def button(parent: object, text: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if b.text() == text)  # type: ignore[attr-defined]


def exported(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.findChild(ExportOutcome) is not None, timeout=PATIENCE)
    window.findChild(ExportOutcome).close()
    QApplication.processEvents()


def test_the_dialog_says_what_is_there_and_lets_one_choose(
    window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "krant.jsonl"
    dialog = dialog_of(window)
    accept = button(dialog, "Export")
    assert accept.isEnabled()
    out.write_text("van iemand anders")
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)  # it came to stand there while the dialog was open
    row = dialog.findChild(DestinationRow)
    said = next(w for w in row.findChildren(object) if w.objectName() == "standing").text()
    assert said.startswith(
        "Something is already here that is not an export of this project: JSONL, 17 bytes, changed on "
    )
    assert not accept.isEnabled()
    tick = row.findChild(CheckBox)
    qtbot.mouseClick(button(row, "Another name"), Qt.MouseButton.LeftButton)
    assert row.text == str(tmp_path / "krant-2.jsonl")
    assert accept.isEnabled()
    row.text = str(out)
    assert not accept.isEnabled()
    tick.setChecked(True)
    assert accept.isEnabled()
    assert dialog.request().replace
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    exported(window, qtbot)
    assert "van iemand anders" not in out.read_text("utf-8")
    again = dialog_of(window)
    row = again.findChild(DestinationRow)
    assert "Replaces your export of" in next(w for w in row.findChildren(object) if w.objectName() == "standing").text()
    assert not row.findChild(CheckBox).isVisible()
    assert button(again, "Export").isEnabled()
    for name in (path, atomic.backups_of(path) / "uit.jsonl", atomic.lock_of(path)):
        row.text = str(name)
        assert not button(again, "Export").isEnabled()
        assert "is a project" in again._problem.text()
    again.close()


def test_a_file_changed_since_with_its_old_size_and_time_is_asked_about(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    out, exporting = tmp_path / "krant.docx", window.findChild(ExportController)
    request = Request(out, "docx")
    exporting.write(request)
    exported(window, qtbot)
    changed(out)
    stood = out.read_bytes()
    exporting.write(request)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=PATIENCE)
    box = window.findChild(QMessageBox)
    assert "it was changed later" in box.text()
    assert out.read_bytes() == stood
    qtbot.mouseClick(button(box, "Replace it"), Qt.MouseButton.LeftButton)
    exported(window, qtbot)
    assert out.read_bytes() != stood
    exporting.write(replace(request))
    exported(window, qtbot)


def test_a_new_project_takes_the_place_of_nothing(window: MainWindow, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "ander.kanttekening"
    other.write_text("van iemand anders")
    next(a for a in window.actions() if a.text().startswith("New project")).trigger()
    dialog = window.findChild(QDialog, "newProjectDialog")
    for field, text in zip(dialog.findChildren(QLineEdit), ("ander", str(tmp_path)), strict=True):
        field.setText(text)
    assert f"Something is already at {other}." in labels_in(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert other.read_text() == "van iemand anders"
    assert window.isVisible()
