"""On the smallest screen, in each language and with type twice as large, every word of every screen can be read whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QScrollArea, QSizePolicy, QWidget

from tools.scenes import DIALOGS, IN_WINDOW, Scene, Stage, empty
from ui.settings import Settings
from ui.translate import install

SMALL = 1024, 700
FRAME = 38  # pixels that a desktop's title bar takes


@pytest.fixture(params=[1, 2], ids=["usual type", "doubled type"])
def type_size(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """How large the system's type is, in its usual size."""
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


@pytest.mark.parametrize("code", ["nl", "en", "fr"])
@pytest.mark.parametrize("scene", [*IN_WINDOW, *DIALOGS], ids=lambda scene: scene.__name__)
def test_no_word_is_cut_off(
    scene: Scene, code: str, type_size: int, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KANTTEKENING_LANGUAGE", code)
    install(code, qapp)
    Settings().hint_done = True
    stage = Stage(tmp_path, [] if scene is empty else None)
    stage.window.resize(*SMALL)
    above = scene(stage)
    stage.settle()
    shown = above or stage.window
    cut = [cut for widget in shown.findChildren(QWidget) if (cut := _cut_off(widget, shown))]
    size = shown.size().toTuple()
    stage.close()
    assert not cut
    if isinstance(above, QDialog):
        assert size[0] <= SMALL[0]
        assert size[1] <= SMALL[1] - FRAME


def _cut_off(widget: QWidget, shown: QWidget) -> str:
    """What is wrong with a text on the screen; "" when all of it is there."""
    if not isinstance(widget, QAbstractButton | QLabel) or not widget.isVisibleTo(shown) or not widget.text():
        return ""
    told = f"{type(widget).__name__} “{widget.text()}” {widget.size().toTuple()} of {widget.sizeHint().toTuple()}"
    if isinstance(widget, QLabel) and widget.wordWrap():
        return told if widget.height() < widget.heightForWidth(widget.width()) else ""
    if widget.sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Ignored:  # which shortens its text by itself
        if widget.width() < widget.sizeHint().width():
            return told
    if _scrolls(widget):
        return ""
    place = QRect(widget.mapTo(shown, widget.rect().topLeft()), widget.size())
    return "" if shown.rect().contains(place) else f"outside: {told}"


def _scrolls(widget: QWidget) -> bool:
    """Whether it can be brought into sight."""
    parent = widget.parentWidget()
    while parent:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False
