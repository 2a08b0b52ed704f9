"""What the menus of the window hold."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def entries(menu: QMenu) -> Iterator[QAction]:
    """Yield the actions of a menu and of the menus in it, in order."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)
        else:
            yield action


def menu_called(menu: QMenu, title: str) -> QMenu:
    """Return the menu of this title in another one."""
    return next(inner for inner in menu.findChildren(QMenu) if inner.title() == title)
