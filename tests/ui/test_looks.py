"""On a small screen in each language, and with type twice as large, every word of every screen can be read whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from tests.helpers import fonts
from tools.scenes import DIALOGS, IN_WINDOW, Scene, Stage, empty, pipelines
from ui.settings.preferences import Settings
from ui.translate import install
from ui.widgets.elided import ElidedLabel

SIZES = {1: (1024, 700), 2: (1600, 1000)}  # of the window, by the size of the type
FRAME = 38  # pixels that a desktop's title bar takes


SCENES = [*IN_WINDOW, *DIALOGS]
Language = Callable[[str], None]


@pytest.fixture
def language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Language:
    """Return a function that chooses the language of the window."""

    def choose(code: str) -> None:
        monkeypatch.setenv("KANTTEKENING_LANGUAGE", code)
        install(code, qapp)

    return choose


@pytest.fixture
def _pipeline(scene: Scene, request: pytest.FixtureRequest) -> None:
    if scene is pipelines:
        request.getfixturevalue("bundled")


@pytest.fixture
def type_size(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """Return how large the system's type is, in its usual size."""
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield request.param
    qapp.setFont(before)


# French has the longest words
@pytest.mark.parametrize(("code", "type_size"), [("nl", 1), ("en", 1), ("fr", 1), ("fr", 2)], indirect=["type_size"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
@pytest.mark.usefixtures("_pipeline")
def test_no_word_is_cut_off(scene: Scene, code: str, type_size: int, tmp_path: Path, language: Language) -> None:
    language(code)
    assert _faults(scene, SIZES[type_size], tmp_path) == []


@pytest.mark.parametrize("family", [fonts.NARROW, fonts.WIDE])  # the usual one is that of the test above
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
@pytest.mark.usefixtures("_pipeline")
def test_no_word_is_cut_off_in_any_font(
    scene: Scene, family: str, tmp_path: Path, qapp: QApplication, language: Language
) -> None:
    language("fr")
    with fonts.family(qapp, family):
        assert _faults(scene, SIZES[1], tmp_path) == []


def _faults(scene: Scene, size: tuple[int, int], folder: Path) -> list[str]:
    """Return what is cut off in a scene in a window of a size."""
    Settings().hint_done = True
    stage = Stage(folder, [] if scene is empty else None)
    stage.window.resize(*size)
    above = scene(stage)
    stage.settle()
    shown = above if isinstance(above, QDialog) else stage.window
    cut = [cut for widget in shown.findChildren(QWidget) if (cut := _cut_off(widget, shown))]
    if shown is not stage.window and not _fits(shown, size):
        cut.append(f"{shown.size().toTuple()} does not fit on {size}")
    stage.close()
    return cut


def _fits(dialog: QWidget, screen: tuple[int, int]) -> bool:
    return dialog.width() <= screen[0] and dialog.height() <= screen[1] - FRAME


def _cut_off(widget: QWidget, shown: QWidget) -> str:
    """Return what is wrong with a text on the screen; "" when all of it is there."""
    if isinstance(widget, QComboBox) and widget.isVisibleTo(shown):
        return ", ".join(text for text in map(widget.itemText, range(widget.count())) if not _has_room(widget, text))
    if not isinstance(widget, QAbstractButton | QLabel) or not widget.isVisibleTo(shown) or not widget.text():
        return ""
    told = f"{type(widget).__name__} “{widget.text()}” {widget.size().toTuple()} of {widget.sizeHint().toTuple()}"
    if isinstance(widget, QLabel) and widget.wordWrap():
        is_cut = widget.height() < widget.heightForWidth(widget.width())
    else:  # some shorten their text by themselves
        shortens = (
            isinstance(widget, ElidedLabel) or widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
        )
        is_cut = widget.width() < widget.sizeHint().width() and not shortens
    place = QRect(widget.mapTo(shown, widget.rect().topLeft()), widget.size())
    is_outside = not shown.rect().contains(place) and not _scrolls(widget)
    return told if is_cut or is_outside else ""


def _has_room(box: QComboBox, text: str) -> bool:
    """Return whether a box shows a text whole when it is chosen."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(whole, option, part, box).width()
    return box.fontMetrics().horizontalAdvance(text) <= room


def _scrolls(widget: QWidget) -> bool:
    """Return whether a part can be scrolled into sight."""
    parent = widget.parentWidget()
    while parent:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False
