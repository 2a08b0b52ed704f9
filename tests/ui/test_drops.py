"""What is dragged in from another program is copied: it is never cut out there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.hands import LEFT, NONE
from tools import scenes
from tools.scenes import Scene, Stage
from ui.labels.list_view import LabelList
from ui.main_window import MainWindow
from ui.widgets.fields import LineEdit
from ui.widgets.file_dialog import file_dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, at menus and dialogs
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
SCENES = (
    scenes.empty, scenes.mark, scenes.reason, scenes.selection_reason, scenes.labels, scenes.settings, scenes.remembered,
    scenes.paste, scenes.export, scenes.keys, scenes.everywhere, scenes.import_table,
)  # fmt: skip


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot, english: QApplication) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def text() -> QMimeData:
    data = QMimeData()
    data.setText("Jan Jansen")
    return data


def drop(widget: QWidget, data: QMimeData) -> list[Qt.DropAction]:
    """Drag data over a widget and let it fall, proposed to be moved; return each answer that took it."""
    answers: list[Qt.DropAction] = []
    place = widget.rect().center()
    events = (
        QDragEnterEvent(place, COPY | MOVE, data, LEFT, NONE),
        QDragMoveEvent(place, COPY | MOVE, data, LEFT, NONE),
        QDropEvent(QPointF(place), COPY | MOVE, data, LEFT, NONE),
    )
    for event in events:
        event.setDropAction(MOVE)
        event.ignore()
        QApplication.sendEvent(widget, event)
        if event.isAccepted():
            answers.append(event.dropAction())
    return answers


def takers(root: QWidget) -> list[QWidget]:
    return [w for w in (root, *root.findChildren(QWidget)) if w.acceptDrops() and not isinstance(w, LabelList)]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_all_that_takes_drops_takes_a_copy(stage: Stage, scene: Scene) -> None:
    shown = scene(stage)
    stage.settle()
    taken = 0
    for widget in (w for root in {stage.window, shown or stage.window} for w in takers(root) if w.isVisibleTo(root)):
        inside = widget.viewport() if isinstance(widget, QPlainTextEdit) else widget
        answers = drop(inside, text())
        assert set(answers) <= {COPY}, widget
        taken += len(answers) == 3
    assert taken


@pytest.mark.parametrize("kind", ["text", "html", "file"])
def test_the_window_takes_a_copy_of_all_that_it_takes(stage: Stage, kind: str) -> None:
    data, got = QMimeData(), list[object]()
    if kind == "file":
        data.setUrls([QUrl.fromLocalFile(str(stage.folder / "stuk.txt"))])
    elif kind == "html":
        data.setHtml("<p>Stuk</p>")
    else:
        data.setText("Stuk")
    stage.window.dropped.disconnect()
    stage.window.dropped.connect(got.append)
    assert drop(stage.window, data) == [COPY] * 3
    assert got


def test_what_the_window_does_not_take_is_refused(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    data = QMimeData()
    data.setData("application/x-something", b"x")
    event = QDragEnterEvent(QPoint(5, 5), COPY | MOVE, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_the_words_arrive_in_a_field(qtbot: QtBot) -> None:
    field = LineEdit()
    qtbot.addWidget(field)
    field.show()
    assert drop(field, text())[-1] == COPY
    assert field.text() == "Jan Jansen"


def test_the_dialogs_for_files_take_no_drops(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Open")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    assert not [field for field in dialog.findChildren(QLineEdit) if field.acceptDrops()]
    dialog.close()
