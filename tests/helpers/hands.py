"""Keys and buttons as hands press them, and as machines repeat them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_DOWN, _AGAIN = 60, 170  # milliseconds: a quick hand


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """One press by hand, of which the next one may be the same: about a quarter of a second."""
    QTest.keyPress(widget, key, modifiers)
    QTest.qWait(_DOWN)
    QTest.keyRelease(widget, key, modifiers)
    QTest.qWait(_AGAIN)


def hold(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, delay: int = 400) -> None:
    """Hold a key down for most of a second; each repeat comes as a release and a new press."""
    QTest.keyPress(widget, key, modifiers)
    QTest.qWait(delay)
    for _ in range(12):
        QTest.keyRelease(widget, key, modifiers)
        QTest.keyPress(widget, key, modifiers)
        QTest.qWait(30)
    QTest.keyRelease(widget, key, modifiers)
    QTest.qWait(_AGAIN)


def hold_as_presses(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, delay: int = 400) -> None:
    """Hold a key down; each repeat is a press that is not released."""
    QTest.keyPress(widget, key, modifiers)
    QTest.qWait(delay)
    for _ in range(12):
        QTest.keyPress(widget, key, modifiers)
        QTest.qWait(40)
    QTest.keyRelease(widget, key, modifiers)
    QTest.qWait(_AGAIN)


def hold_as_clicks(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, delay: int = 400) -> None:
    """Hold a key down; each repeat is a press that is released at once."""
    QTest.keyClick(widget, key, modifiers)
    QTest.qWait(delay)
    for _ in range(12):
        QTest.keyClick(widget, key, modifiers)
        QTest.qWait(30)
    QTest.qWait(_AGAIN)


def double_click(widget: QWidget, place: QPoint) -> None:
    """Click twice at one position, as a window system sends it."""
    QTest.mouseClick(widget, LEFT, NONE, place)
    QTest.mouseDClick(widget, LEFT, NONE, place)
    QTest.mouseRelease(widget, LEFT, NONE, place)


def turn_wheel(part: QWidget) -> None:
    """Turn the wheel both ways, plain and with Ctrl."""
    for turned in (120, -120):
        for held in (NONE, CONTROL):
            place = QPointF(part.rect().center())
            wheel = QWheelEvent(
                place, part.mapToGlobal(place), QPoint(0, turned), QPoint(0, turned), Qt.MouseButton.NoButton, held,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.postEvent(part, wheel)
    QApplication.processEvents()
