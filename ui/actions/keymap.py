"""Keys: which act a person gave which, and what a key press means on every keyboard."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from ui.actions.table import ARTICLE_KEYS, FIXED_KEYS, Act, acts
from ui.settings.preferences import Settings

# Physical keys of the top row, 1 to 0, as the window system numbers them: X11 and Wayland add 8 to Linux's
# KEY_1…KEY_0 (linux/input-event-codes.h); Windows uses scan code set 1; macOS its virtual key codes (Events.h).
_LINUX = {10 + i: (i + 1) % 10 for i in range(10)}
_WINDOWS = {2 + i: (i + 1) % 10 for i in range(10)}
_MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}

# Keys that do nothing by themselves
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R, Qt.Key.Key_Mode_switch, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    }
)  # fmt: skip
_MOD5 = 0x80  # in the state of X11 and Wayland: AltGr, which Qt does not tell there

_SHOWN = {"Return": "Enter", "Del": "Delete", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class Keymap(QObject):
    """The keys of each act as they are now: a person's own, else those of the table."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def keys(self, act_id: str) -> tuple[str, ...]:
        """An act's keys, as Qt's portable texts."""
        own = self._settings.keys.get(act_id)
        if own is None:
            return next(act.keys for act in acts() if act.id == act_id)
        return tuple(dict.fromkeys((own, own.replace("Return", "Enter"))))

    def codes(self, act_id: str) -> set[Qt.Key]:
        """The keys themselves of an act, without what is held with them."""
        return {QKeySequence(key)[0].key() for key in self.keys(act_id)}  # type: ignore[index]

    def text(self, act: Act) -> str:
        """An act's keys as they are shown."""
        return act.fixed if not act.id else keys_text(self.keys(act.id))

    def first(self, act_id: str) -> str:
        """An act's first key, as it is shown."""
        return keys_text(self.keys(act_id)[:1])

    def is_own(self, act_id: str) -> bool:
        """Whether a person gave this act other keys."""
        return act_id in self._settings.keys

    def article_keys(self) -> dict[str, str]:
        """What keys in the article mean: an act by each key."""
        return {key: act_id for act_id in ARTICLE_KEYS for key in self.keys(act_id)}

    def give(self, act_id: str, key: str) -> None:
        """Give an act one key instead of what it has. UserError when it cannot have that key."""
        if key in FIXED_KEYS:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{key} is needed to go about in the article."), key=keys_text([key])
            )
        if act_id in ARTICLE_KEYS and "Shift+" in key:
            raise UserError(QT_TRANSLATE_NOOP("errors", "With Shift a key goes for all mentions: choose one without."))
        self._refuse_taken(act_id, key)
        self._settings.keys = self._settings.keys | {act_id: key}
        self.changed.emit()

    def reset(self, act_id: str) -> None:
        """Back to the keys of the table. UserError when another act has one of them now."""
        for key in next(act.keys for act in acts() if act.id == act_id):
            self._refuse_taken(act_id, key)
        self._settings.keys = {act: key for act, key in self._settings.keys.items() if act != act_id}
        self.changed.emit()

    def reset_all(self) -> None:
        """All acts back to the keys of the table."""
        self._settings.keys = {}
        self.changed.emit()

    def _refuse_taken(self, act_id: str, key: str) -> None:
        others = (act for act in acts() if act.id and act.id != act_id)
        taken = next((act for act in others if key in self.keys(act.id)), None)
        if taken:
            sentence = QT_TRANSLATE_NOOP("errors", "{key} is already the key of “{act}”.")
            raise UserError(sentence, key=keys_text([key]), act=taken.title.rstrip("…"))


def keys_text(keys: Sequence[str]) -> str:
    """Keys as they are shown, each once."""
    return ", ".join(dict.fromkeys(_shown(key) for key in keys))


def key_for(act_id: str, keys: dict[str, str]) -> str:
    """The first of the article's keys that means this act, as it is shown."""
    return keys_text([key for key, act in keys.items() if act == act_id][:1])


def brief(text: str) -> str:
    """Keys as a button has room for."""
    return text.replace("Enter", "↵").replace("Delete", "Del").replace("+", " ")


def held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What is held with a key; the number pad's keys are like the others. AltGr is told on every system, but for Windows' Ctrl+Alt."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    # @ stands on the third level of many keyboards, in the place of a digit
    is_third = event.text() == "@" or (_is_on_x() and bool(event.nativeModifiers() & _MOD5))
    return modifiers | Qt.KeyboardModifier.GroupSwitchModifier if is_third else modifiers


def is_plain(event: QKeyEvent) -> bool:
    """Whether nothing but Shift is held with a key, so that it means what our tables say. Keys with others are not ours."""
    return not held(event) & ~Qt.KeyboardModifier.ShiftModifier


def article_act(keys: dict[str, str], event: QKeyEvent) -> str:
    """What a key press in the article means by these keys, whether Shift is held or not; "" for nothing."""
    besides = held(event) & ~Qt.KeyboardModifier.ShiftModifier
    if besides & Qt.KeyboardModifier.GroupSwitchModifier:  # for which a QKeySequence has no name
        return ""
    pressed = QKeySequence(QKeyCombination(besides, Qt.Key(event.key())))
    return keys.get(pressed.toString(QKeySequence.SequenceFormat.PortableText), "")


def digit_of(event: QKeyEvent) -> int | None:
    """The digit 0–9 of a key press, by the key's place on the keyboard where that is known, else by what it types."""
    if sys.platform == "darwin":
        physical = _MAC.get(event.nativeVirtualKey()) if event.nativeScanCode() else None
    else:
        physical = (_WINDOWS if sys.platform == "win32" else _LINUX).get(event.nativeScanCode())
    if physical is not None:
        return physical
    offset = event.key() - Qt.Key.Key_0
    return offset if 0 <= offset <= 9 else None


def _is_on_x() -> bool:
    return QGuiApplication.platformName() in ("xcb", "wayland")


def _shown(key: str) -> str:
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    held, plus, last = key.rpartition("+") if not key.endswith("+") else (key[:-2], key[-2:-1], key[-1])
    return held + plus + _SHOWN.get(last, last)
