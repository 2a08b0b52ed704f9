"""Fonts for tests, so that layouts do not depend on those of the machine: one narrow, one as usual, one wide."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import fontpkg
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

NARROW, USUAL, WIDE = "Barlow", "PT Sans", "Poppins"


@cache
def _load(family: str) -> None:
    """Make the regular and the bold font of a family known to Qt."""
    for weight in (400, 700):
        QFontDatabase.addApplicationFont(str(fontpkg.path(family, weight=weight)))


def use_family(app: QApplication, family: str, scale: float = 1) -> None:
    """Show standard widgets in a family, with type `scale` times as large."""
    _load(family)
    font = QFont(family)
    font.setPointSizeF(app.font().pointSizeF() * scale)
    app.setFont(font)


@contextmanager
def family(app: QApplication, name: str, scale: float = 1) -> Iterator[None]:
    """Show standard widgets in a family for a while, with type `scale` times as large."""
    before = app.font()
    use_family(app, name, scale)
    try:
        yield
    finally:
        app.setFont(before)
