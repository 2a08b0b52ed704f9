"""Protect actions that remove or finish something from a double click and from a held key.

For a moment after such an action, the click or key that triggered it is watched. A second click at the same point does
nothing, whatever widget is there by then. Presses of the same key do nothing until it was released. Remote desktops and
virtual displays send a held key as many presses, each released at once, so only the time between presses distinguishes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from shiboken6 import isValid

from ui.actions.keymap import MODIFIERS

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

# A held key repeats every 30 to 40 ms, after 250 to 1000 ms
_MIN_INTERVAL_S = 0.15  # between two presses by hand
_MIN_UP_S = 0.06  # that a key is up between two presses by hand
_MIN_DOWN_S = 0.04  # that a hand holds a key; a program may release it at once
_SAME_PRESS_S = 0.02  # in which Qt delivers one press to a widget and to its parents
_RELEASE_S = 1.2  # without any press, after which a key counts as released
_CLICK_RADIUS = 8  # pixels around the mouse that count as the same point, where there is no button

_BY_KEY = "pressedByKey"  # of a button
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


@dataclass(slots=True)
class _Watched:
    """A key that triggered an action: when it was last pressed and released."""

    pressed: float
    released: float | None = None
    stamp: int = 0  # the window system's timestamp of the release
    is_brief: bool = False  # released sooner than by a hand
    is_doubtful: bool = False  # pressed again, perhaps by a hand


class Guard(QObject):
    """Watch the keys and the mouse of one window and its dialogs for a moment after each guarded action."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._keys: dict[int, _Watched] = {}
        self._area: QRect | None = None  # of the screen, where an action was clicked
        self._clicked = 0.0
        self._is_swallowing = False  # the second click was discarded and its release follows
        self._delayed: Callable[[], object] | None = None  # an action that a doubtful press triggered
        self._wait = QTimer(self, interval=round(_MIN_INTERVAL_S * 1000), singleShot=True)
        self._wait.timeout.connect(self._run_delayed)
        self._rest = QTimer(self, interval=round(_RELEASE_S * 1000), singleShot=True)
        self._rest.timeout.connect(self._end)

    @staticmethod
    def of(widget: QWidget) -> Guard:
        """Return the guard of the top window of a widget; create it if there is none."""
        root = widget
        while parent := root.parentWidget():
            root = parent
        found = root.findChild(Guard, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, Guard) else Guard(root)

    def by_key(self, event: QKeyEvent, action: Callable[[], object]) -> None:
        """Run the action of a key press; do nothing if the key is held."""
        if not event.isAutoRepeat():
            self.by_keys([event.key()], action)

    def by_keys(self, keys: Iterable[int], action: Callable[[], object]) -> None:
        """Run the action of a press of one of these keys."""
        keys = list(keys)
        if any(key in self._keys and self._keys[key].is_doubtful for key in keys):
            self._delay(lambda: self._run(action))
        else:
            self._run(action, keys)

    def by_click(self, action: Callable[[], object], area: QRect | None = None) -> None:
        """Run the action of a click in an area of the screen; None means around the mouse."""
        near = QPoint(_CLICK_RADIUS, _CLICK_RADIUS)
        self._area = area or QRect(QCursor.pos() - near, QCursor.pos() + near)
        self._is_swallowing = False
        self._clicked = monotonic()
        self._run(action)
        self._clicked = monotonic()  # clicks during the action arrive now

    def by_button(self, button: QAbstractButton, action: Callable[[], object]) -> None:
        """Run the action of a button that was clicked or pressed by key."""
        if button.property(_BY_KEY):
            self._run(action, ENTER, released=[Qt.Key.Key_Space])  # a button is clicked when Space is released
        else:
            self.by_click(action, QRect(button.mapToGlobal(QPoint()), button.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_slip = False
        if (
            not isinstance(event, QKeyEvent | QMouseEvent) or not self._root.isVisible()
        ):  # a hidden window has no clicks of its own
            return False
        if isinstance(event, QMouseEvent):
            is_slip = event.button() is Qt.MouseButton.LeftButton and self._is_second_click(watched, event)
        elif event.type() is QEvent.Type.KeyRelease:
            self._note_release(event)
        else:
            is_slip = self._is_held(watched, event)
        if is_slip:
            event.accept()
        return is_slip

    def _run(self, action: Callable[[], object], keys: Iterable[int] = (), released: Iterable[int] = ()) -> None:
        """Run an action, and watch the keys that triggered it: those still down and those released."""
        for key in (*keys, *released):  # the action may run an event loop
            self._keys[key] = _Watched(monotonic())
        self._watch()
        try:
            action()
        finally:  # presses during the action arrive now
            for key in self._keys.keys() & {*keys, *released}:
                is_up = self._keys[key].released is not None or key in released
                self._keys[key] = _Watched(monotonic(), monotonic() if is_up else None, is_brief=key in released)
            self._watch()

    def _delay(self, action: Callable[[], object]) -> None:
        """Run an action unless another press follows, which shows that the key is held."""
        self._delayed = action
        self._wait.start()

    def _run_delayed(self) -> None:
        self._wait.stop()
        delayed, self._delayed = self._delayed, None
        if delayed and self._root.isVisible():
            delayed()

    def _is_held(self, watched: QObject, event: QKeyEvent) -> bool:
        """Return whether a press comes from a held key. A doubtful one is delivered later."""
        if event.key() in MODIFIERS:
            return False
        self._area = None  # nobody presses a key within a double-click
        key = self._keys.get(event.key())
        if key is None:  # a key stops repeating when another one is pressed
            self._keys.clear()
            self._run_delayed()
            return False
        now = monotonic()
        if key.is_doubtful and key.released is None and now - key.pressed < _SAME_PRESS_S:
            if event.type() is QEvent.Type.KeyPress and isinstance(watched, QWidget):
                self._delay(partial(self._show_again, watched, QKeyEvent(event)))
                return True
            return False
        if not event.isAutoRepeat() and self._is_new_press(key, event, now):
            if key.is_brief and now - key.pressed < _RELEASE_S:
                self._keys[event.key()] = _Watched(now, is_doubtful=True)
            else:
                del self._keys[event.key()]
            return False
        self._delayed = None
        self._keys[event.key()] = _Watched(now)
        self._rest.start()
        return True

    def _show_again(self, widget: QWidget, event: QKeyEvent) -> None:
        key = self._keys.pop(event.key(), None)
        if isValid(widget):
            QApplication.sendEvent(widget, event)
        if key and event.key() in self._keys:  # an act was asked for; the press was before it
            key.is_doubtful = False
            self._keys[event.key()] = key
        if isValid(widget) and key and key.released is not None:
            up = QEvent.Type.KeyRelease
            QApplication.sendEvent(widget, QKeyEvent(up, event.key(), event.modifiers(), event.text()))

    def _is_new_press(self, key: _Watched, event: QKeyEvent, now: float) -> bool:
        if key.released is None:
            return now - key.pressed > _RELEASE_S
        stamps = event.timestamp() - key.stamp if event.timestamp() and key.stamp else 1000 * _MIN_UP_S
        return now - key.pressed >= _MIN_INTERVAL_S and now - key.released >= _MIN_UP_S and stamps >= 1000 * _MIN_UP_S

    def _note_release(self, event: QKeyEvent) -> None:
        key = self._keys.get(event.key())
        if key and key.released is None and not event.isAutoRepeat():
            key.released, key.stamp = monotonic(), event.timestamp()
            key.is_brief = key.released - key.pressed < _MIN_DOWN_S
            self._rest.start()

    def _is_second_click(self, watched: QObject, event: QMouseEvent) -> bool:
        """Return whether an event belongs to a click too soon after an action at the same point."""
        if event.type() is QEvent.Type.MouseButtonRelease:
            is_slip, self._is_swallowing = self._is_swallowing, False
            return is_slip
        if event.type() not in _PRESSES:
            return False
        soon = 1000 * (monotonic() - self._clicked) < QApplication.doubleClickInterval()
        if soon and self._area and self._area.contains(event.globalPosition().toPoint()):
            self._is_swallowing = True
            return True
        self._is_swallowing = False
        if isinstance(watched, QWidget):  # Qt delivers a press to the window first, and a double click twice
            self._area = None
            self._keys.clear()
        return False

    def _watch(self) -> None:
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # an application exists while widgets do
        self._rest.start()

    def _end(self) -> None:
        self._keys.clear()
        self._area = None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]


def on_click(button: QAbstractButton, action: Callable[[], object]) -> None:
    """Connect a button to an action that is guarded from a double click and a held key."""
    button.pressed.connect(lambda: button.setProperty(_BY_KEY, not QGuiApplication.mouseButtons()))
    button.clicked.connect(lambda _checked=False: Guard.of(button).by_button(button, action))


def on_menu(menu: QMenu) -> None:
    """Discard the second click of a double click on a menu, which would hit the widget under it."""

    def chosen() -> None:
        point = QCursor.pos()
        if any(shown.geometry().contains(point) for shown in (menu, *menu.findChildren(QMenu))):  # not by a key
            Guard.of(menu).by_click(lambda: None)

    menu.triggered.connect(lambda _: chosen())
