"""Acts that take something away or finish something: safe from a second click, and from a key that is held.

What such an act was asked with is watched for a moment after it. A second click at the same place does nothing, whatever came
under the mouse by then; presses of the same key do nothing until a hand let go of it. Remote desktops and virtual displays send
a held key as many presses, each released at once, so that only time tells: nobody presses a key again so soon.
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

# seconds; a held key is repeated every 30 to 40 ms, after 250 to 1000 ms
_AGAIN = 0.15  # between two presses by hand, at the least
_UP = 0.06  # for which a hand lets go of a key between two presses
_DOWN = 0.04  # for which a hand holds a key down; a program may let it go at once
_SAME = 0.02  # within which Qt shows one press to a widget and to all that it lies in
_REST = 1.2  # without any press, after which a key is not held any more
_NEAR = 8  # pixels around the mouse that are the same place, where no button says how large it is

_BY_KEY = "pressedByKey"  # of a button
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


@dataclass(slots=True)
class _Watched:
    """A key that an act was asked with: when it was last pressed and let go of, and what that looked like."""

    pressed: float
    released: float | None = None
    stamp: int = 0  # the window system's own time of letting go
    is_brief: bool = False  # let go of sooner than a hand does
    is_doubtful: bool = False  # pressed again, perhaps by a hand


class Guard(QObject):
    """Watches the keys and the mouse of one window and its dialogs, for a moment after each act."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._keys: dict[int, _Watched] = {}
        self._place: QRect | None = None  # on the screen, where an act was clicked
        self._clicked = 0.0
        self._is_swallowing = False  # the second click: its release is to come
        self._later: Callable[[], object] | None = None  # an act that a doubtful press asked for
        self._wait = QTimer(self, interval=round(_AGAIN * 1000), singleShot=True)
        self._wait.timeout.connect(self._do_later)
        self._rest = QTimer(self, interval=round(_REST * 1000), singleShot=True)
        self._rest.timeout.connect(self._end)

    @staticmethod
    def of(widget: QWidget) -> Guard:
        """The guard of the window that a widget, or the dialog it is in, belongs to."""
        root = widget
        while parent := root.parentWidget():
            root = parent
        found = root.findChild(Guard, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, Guard) else Guard(root)

    def by_key(self, event: QKeyEvent, act: Callable[[], object]) -> None:
        """Do an act that this press asks for; nothing when the key is held down."""
        if not event.isAutoRepeat():
            self.by_keys([event.key()], act)

    def by_keys(self, keys: Iterable[int], act: Callable[[], object]) -> None:
        """Do an act that a press of one of these keys asks for."""
        keys = list(keys)
        if any(key in self._keys and self._keys[key].is_doubtful for key in keys):
            self._put_off(lambda: self._do(act))
        else:
            self._do(act, keys)

    def by_click(self, act: Callable[[], object], place: QRect | None = None) -> None:
        """Do an act that a click asks for, at a place on the screen; None: where the mouse is."""
        near = QPoint(_NEAR, _NEAR)
        self._place = place or QRect(QCursor.pos() - near, QCursor.pos() + near)
        self._is_swallowing = False
        self._clicked = monotonic()
        self._do(act)
        self._clicked = monotonic()  # what was clicked meanwhile arrives only now

    def by_button(self, button: QAbstractButton, act: Callable[[], object]) -> None:
        """Do an act that a click on a button asks for, or a key on it."""
        if button.property(_BY_KEY):
            self._do(act, ENTER, let_go=[Qt.Key.Key_Space])  # upon which a button acts
        else:
            self.by_click(act, QRect(button.mapToGlobal(QPoint()), button.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_slip = False
        if (
            not isinstance(event, QKeyEvent | QMouseEvent) or not self._root.isVisible()
        ):  # else another window stands there
            return False
        if isinstance(event, QMouseEvent):
            is_slip = event.button() is Qt.MouseButton.LeftButton and self._is_second_click(watched, event)
        elif event.type() is QEvent.Type.KeyRelease:
            self._let_go(event)
        else:
            is_slip = self._is_held(watched, event)
        if is_slip:
            event.accept()
        return is_slip

    def _do(self, act: Callable[[], object], keys: Iterable[int] = (), let_go: Iterable[int] = ()) -> None:
        """Do an act that was asked for by a click, or by keys that are still down or were let go of."""
        for key in (*keys, *let_go):  # the act may run an event loop
            self._keys[key] = _Watched(monotonic())
        self._watch()
        try:
            act()
        finally:  # what was pressed meanwhile arrives only now
            for key in self._keys.keys() & {*keys, *let_go}:
                is_up = self._keys[key].released is not None or key in let_go
                self._keys[key] = _Watched(monotonic(), monotonic() if is_up else None, is_brief=key in let_go)
            self._watch()

    def _put_off(self, act: Callable[[], object]) -> None:
        """Do an act when no press follows that tells that the key is held."""
        self._later = act
        self._wait.start()

    def _do_later(self) -> None:
        self._wait.stop()
        later, self._later = self._later, None
        if later and self._root.isVisible():
            later()

    def _is_held(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether a press is of a watched key that no hand let go of, or only perhaps: then it is shown later."""
        if event.key() in MODIFIERS:
            return False
        self._place = None  # nobody presses a key within a double-click
        key = self._keys.get(event.key())
        if key is None:  # a key is repeated only until another one is pressed
            self._keys.clear()
            self._do_later()
            return False
        now = monotonic()
        if key.is_doubtful and key.released is None and now - key.pressed < _SAME:
            if event.type() is QEvent.Type.KeyPress and isinstance(watched, QWidget):
                self._put_off(partial(self._show_again, watched, QKeyEvent(event)))
                return True
            return False
        if not event.isAutoRepeat() and self._is_anew(key, event, now):
            if key.is_brief and now - key.pressed < _REST:
                self._keys[event.key()] = _Watched(now, is_doubtful=True)
            else:
                del self._keys[event.key()]
            return False
        self._later = None
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

    def _is_anew(self, key: _Watched, event: QKeyEvent, now: float) -> bool:
        if key.released is None:
            return now - key.pressed > _REST
        stamps = event.timestamp() - key.stamp if event.timestamp() and key.stamp else 1000 * _UP
        return now - key.pressed >= _AGAIN and now - key.released >= _UP and stamps >= 1000 * _UP

    def _let_go(self, event: QKeyEvent) -> None:
        key = self._keys.get(event.key())
        if key and key.released is None and not event.isAutoRepeat():
            key.released, key.stamp = monotonic(), event.timestamp()
            key.is_brief = key.released - key.pressed < _DOWN
            self._rest.start()

    def _is_second_click(self, watched: QObject, event: QMouseEvent) -> bool:
        """Whether this belongs to a click that came too soon after an act at the same place."""
        if event.type() is QEvent.Type.MouseButtonRelease:
            is_slip, self._is_swallowing = self._is_swallowing, False
            return is_slip
        if event.type() not in _PRESSES:
            return False
        soon = 1000 * (monotonic() - self._clicked) < QApplication.doubleClickInterval()
        if soon and self._place and self._place.contains(event.globalPosition().toPoint()):
            self._is_swallowing = True
            return True
        self._is_swallowing = False
        if isinstance(watched, QWidget):  # Qt shows a press to the window first, and a double one twice
            self._place = None
            self._keys.clear()
        return False

    def _watch(self) -> None:
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one while there are widgets
        self._rest.start()

    def _end(self) -> None:
        self._keys.clear()
        self._place = None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]


def on_click(button: QAbstractButton, act: Callable[[], object]) -> None:
    """Connect a button to an act that neither a second click nor a held key does again, nor anything else at that place."""
    button.pressed.connect(lambda: button.setProperty(_BY_KEY, not QGuiApplication.mouseButtons()))
    button.clicked.connect(lambda _checked=False: Guard.of(button).by_button(button, act))


def on_menu(menu: QMenu) -> None:
    """See to it that the second click of a double one on a menu does nothing to what lay under the menu."""

    def chosen() -> None:
        place = QCursor.pos()
        if any(shown.geometry().contains(place) for shown in (menu, *menu.findChildren(QMenu))):  # and not by a key
            Guard.of(menu).by_click(lambda: None)

    menu.triggered.connect(lambda _: chosen())
