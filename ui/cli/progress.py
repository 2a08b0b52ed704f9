"""Progress bars of the commands."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from tqdm import tqdm


@contextmanager
def articles_done() -> Iterator[Callable[[int], None]]:
    """Show a progress bar of articles if standard error is a terminal."""
    with tqdm(
        unit=" " + QCoreApplication.translate("commands", "articles"), disable=not sys.stderr.isatty(), file=sys.stderr
    ) as bar:

        def advance(done: int) -> None:
            bar.update(done - bar.n)

        yield advance


@contextmanager
def share_done() -> Iterator[Callable[[float], None]]:
    """Show a progress bar with the time that is left if standard error is a terminal."""
    with tqdm(total=100, unit="%", disable=not sys.stderr.isatty(), file=sys.stderr) as bar:

        def advance(share: float) -> None:
            bar.update(round(100 * share) - bar.n)

        yield advance


@contextmanager
def bytes_done() -> Iterator[Callable[[int, int], None]]:
    """Show a progress bar of bytes if standard error is a terminal."""
    with tqdm(unit="B", unit_scale=True, disable=not sys.stderr.isatty(), file=sys.stderr) as bar:

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield advance
