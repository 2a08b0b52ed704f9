"""Dialogs for files leave the project's file alone, and a project whose locks are gone is written to no more."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QWidget
from pytestqt.qtbot import QtBot

from annotate.edits.annotations import Add, plan
from annotate.errors import UserError
from annotate.model import Document
from store.project import Project
from ui.widgets.file_dialog import file_dialog

_OPENED = 0x20  # IN_OPEN of inotify


def names_in(events: bytes) -> list[str]:
    """Return the files of inotify's events."""
    names = []
    while events:
        length = int.from_bytes(events[12:16], sys.byteorder)
        names.append(events[16 : 16 + length].rstrip(b"\0").decode())
        events = events[16 + length :]
    return names


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells which files are opened")
def test_a_dialog_shows_files_without_opening_them(tmp_path: Path, qtbot: QtBot, english: QApplication) -> None:
    (tmp_path / "krant.kanttekening").write_bytes(b"SQLite format 3\0")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    libc = ctypes.CDLL(None)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    libc.inotify_add_watch(watch, bytes(tmp_path), _OPENED)
    os.close(os.open(tmp_path / "krant.kanttekening", os.O_RDONLY))  # the watch sees it
    dialog.open()
    files = dialog.findChild(QListView, "listView")
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1)
    qtbot.wait(300)  # kinds and icons come from a thread of Qt's
    dialog.close()
    opened = names_in(os.read(watch, 1 << 16))
    os.close(watch)
    assert opened.count("krant.kanttekening") == 1


def test_what_would_be_written_into_a_log_without_a_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "krant.kanttekening"
    with Project.open(path, create=True) as project:
        document_id = project.add([Document("Burgemeester Jansen.")])[0].document_id
        document = project.document(document_id)
        log = path.with_name(path.name + "-wal")
        log.rename(tmp_path / "weg")
        with pytest.raises(UserError, match="took over the project"):
            project.commit([plan(document, Add(13, 19, "PER"), "Ann")], by="Ann")
        (tmp_path / "weg").rename(log)
        project.commit([plan(document, Add(13, 19, "PER"), "Ann")], by="Ann")
    with Project.open(path) as project:
        assert [a.label for a in project.document(document_id).visible] == ["PER"]
