"""Load Qt, without what it would do at each later import."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load Qt and keep Python's own import.

    PySide puts a function in its place that reads the source of each module, which could ask for Qt's names in snake_case
    (https://doc.qt.io/qtforpython-6/developer/feature-why.html). None of ours does, and reading them is a tenth of the start.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
