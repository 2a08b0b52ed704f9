"""Progress bars of the commands."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication
from tqdm import tqdm


@contextmanager
def articles_done() -> Iterator[Callable[[int], None]]:
    """Show a progress bar of articles if standard error is a terminal."""
    with _bar(unit=" " + QCoreApplication.translate("commands", "articles")) as bar:
        yield lambda done: _show(bar, done)


@contextmanager
def share_done() -> Iterator[Callable[[float], None]]:
    """Show a progress bar with the time that is left if standard error is a terminal."""
    with _bar(total=100, unit="%") as bar:
        yield lambda share: _show(bar, round(100 * share))


@contextmanager
def bytes_done() -> Iterator[Callable[[int, int], None]]:
    """Show a progress bar of bytes if standard error is a terminal."""
    with _bar(unit="B", unit_scale=True) as bar:

        def advance(done: int, total: int) -> None:
            bar.total = total
            _show(bar, done)

        yield advance


def _bar(**look: Any) -> tqdm[NoReturn]:
    return tqdm(**look, disable=not sys.stderr.isatty(), file=sys.stderr)


def _show(bar: tqdm[NoReturn], done: int) -> None:
    bar.update(done - bar.n)
