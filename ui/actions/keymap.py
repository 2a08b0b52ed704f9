"""Map keys to actions, with a person's own choices; interpret key presses on every keyboard."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from annotate.errors import QT_TRANSLATE_NOOP, UserError
from ui.actions.table import FIXED_KEYS, LABEL_KEYS, Action, Scope, action_called, actions, default_keys
from ui.key_names import MAC_SIGNS, key_words
from ui.settings.preferences import Settings

# Physical keys of the top row, 1 to 0, as the window system numbers them: X11 and Wayland add 8 to Linux's
# KEY_1…KEY_0 (linux/input-event-codes.h); Windows uses scan code set 1; macOS its virtual key codes (Events.h).
_LINUX = {10 + i: (i + 1) % 10 for i in range(10)}
_WINDOWS = {2 + i: (i + 1) % 10 for i in range(10)}
_MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}

# Keys that have no effect alone
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R, Qt.Key.Key_Mode_switch, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    }
)  # fmt: skip
_MOD5 = 0x80  # AltGr in the modifier state of X11 and Wayland, which Qt does not report


class Keymap(QObject):
    """Hold the keys of each action: a person's own, else those of the table."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def keys(self, action_id: str) -> tuple[str, ...]:
        """Return an action's keys as portable texts of Qt."""
        own = self._settings.keys.get(action_id)
        if own is None:
            return default_keys()[action_id]
        return tuple(dict.fromkeys((own, own.replace("Return", "Enter"))))

    def codes(self, action_id: str) -> set[Qt.Key]:
        """Return an action's keys without modifiers."""
        return {sequence(key)[0].key() for key in self.keys(action_id)}  # type: ignore[index]

    def text(self, action: Action) -> str:
        """Return an action's keys as they are shown."""
        return self._filled(action.fixed) if not action.id else keys_text(self.keys(action.id))

    def mouse(self, action: Action) -> str:
        """Return how to do an action by mouse, with the keys that are held."""
        return self._filled(action.mouse)

    def first(self, action_id: str) -> str:
        """Return an action's first key as it is shown."""
        return keys_text(self.keys(action_id)[:1])

    def is_own(self, action_id: str) -> bool:
        """Return whether a person changed the keys of an action."""
        return action_id in self._settings.keys

    def keys_in(self, scope: Scope) -> dict[str, str]:
        """Return the id of the action for each key that is read in a scope."""
        found = (action for action in actions() if action.id and scope in action.scope)
        return {key: action.id for action in found for key in self.keys(action.id)}

    def give(self, action_id: str, key: str) -> None:
        """Replace an action's keys by one key. Raise UserError if the key is reserved or taken."""
        if key in FIXED_KEYS:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{key} is needed to move around in the article."), key=keys_text([key])
            )
        if key in LABEL_KEYS:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{key} chooses a label where it is on a digit key."), key=keys_text([key])
            )
        if "Shift+" in key and Scope.ARTICLE in action_called(action_id).scope:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "With {shift} a key applies to all mentions: choose one without {shift}."),
                shift=keys_text(["Shift"]),
            )
        self._refuse_taken(action_id, key)
        self._settings.keys = self._settings.keys | {action_id: key}
        self.changed.emit()

    def reset(self, action_id: str) -> None:
        """Restore an action's keys of the table. Raise UserError if another action has one of them."""
        for key in default_keys()[action_id]:
            self._refuse_taken(action_id, key)
        self._settings.keys = {action: key for action, key in self._settings.keys.items() if action != action_id}
        self.changed.emit()

    def reset_all(self) -> None:
        """Restore the keys of the table for all actions."""
        self._settings.keys = {}
        self.changed.emit()

    def _filled(self, text: str) -> str:
        """Fill in the names of keys, and the first keys of other actions by their ids."""
        if "{" not in text:
            return text
        return text.format_map(key_fields() | {action: self.first(action) for action in default_keys()})

    def _refuse_taken(self, action_id: str, key: str) -> None:
        others = (action for action in actions() if action.id and action.id != action_id)
        taken = next((action for action in others if key in self.keys(action.id)), None)
        if taken:
            sentence = QT_TRANSLATE_NOOP("errors", "{key} is already the key of “{act}”.")
            raise UserError(sentence, key=keys_text([key]), act=taken.title.rstrip("…"))


def sequence(key: str) -> QKeySequence:
    """Return the keys of a portable text of Qt; by default Qt would look for their names in the window's language."""
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def keys_text(keys: Sequence[str]) -> str:
    """Return keys as they are shown, each once."""
    return ", ".join(dict.fromkeys(_shown(key) for key in keys))


def key_for(action_id: str, keys: dict[str, str]) -> str:
    """Return the first key of an action in `keys` as it is shown."""
    return keys_text([key for key, action in keys.items() if action == action_id][:1])


def key_fields() -> dict[str, str]:
    """Return the names of keys as they are shown, for fields such as {shift} in a text."""
    return {key.lower(): keys_text([key]) for key in key_words()}


def brief(text: str) -> str:
    """Shorten keys for a button."""
    words = key_words()
    short = QCoreApplication.translate("keys", "Del", "Delete on a button")
    return text.replace(words["Return"], "↵").replace(words["Del"], short).replace("+", " ")


def held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return the modifiers of a key press, without that of the number pad; AltGr is GroupSwitchModifier.

    Windows reports AltGr as Ctrl+Alt.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    # many keyboards have @ on the third level of a digit key
    is_third = event.text() == "@" or (_is_on_x() and bool(event.nativeModifiers() & _MOD5))
    return modifiers | Qt.KeyboardModifier.GroupSwitchModifier if is_third else modifiers


def is_plain(event: QKeyEvent) -> bool:
    """Return whether no modifier but Shift is held."""
    return not held(event) & ~Qt.KeyboardModifier.ShiftModifier


def action_for(keys: dict[str, str], event: QKeyEvent) -> str:
    """Return the id of the action of a key press in the article, ignoring Shift; "" for none."""
    modifiers = held(event) & ~Qt.KeyboardModifier.ShiftModifier
    if modifiers & Qt.KeyboardModifier.GroupSwitchModifier:  # QKeySequence has no name for it
        return ""
    pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return keys.get(pressed.toString(QKeySequence.SequenceFormat.PortableText), "")


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit 0–9 of a key press, by its physical key if known, else by its character; None for other keys."""
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
    if sys.platform == "darwin" and key not in MAC_SIGNS:
        return sequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    words = key_words()
    held, plus, last = key.rpartition("+") if not key.endswith("+") else (key[:-2], key[-2:-1], key[-1])
    return "+".join(words.get(name, name) for name in held.split("+")) + plus + words.get(last, last)
