"""Which digit a key means, on every keyboard: on AZERTY the top row gives digits only with Shift."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Physical keys of the top row, 1 to 0, as the window system numbers them: X11 and Wayland add 8 to Linux's
# KEY_1…KEY_0 (linux/input-event-codes.h); Windows uses scan code set 1; macOS its virtual key codes (Events.h).
_LINUX = {10 + i: (i + 1) % 10 for i in range(10)}
_WINDOWS = {2 + i: (i + 1) % 10 for i in range(10)}
_MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}


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
