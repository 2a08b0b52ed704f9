"""How soon the window shows its article, beside a bare PySide6 window with one label.

`python benchmarks/starting.py [ROUNDS]`: from the start of the process until the first painting is done, each in a process of
its own, in turn, with bytecode. The project is the sample, with one article open.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS = 9
LIMIT = 3.0  # × the bare window


def main(rounds: int = ROUNDS) -> tuple[float, float]:
    """Print and return both, with the ratio."""
    ours, bare = measured(rounds)
    print(f"window with its article {ours:.2f} s; bare window {bare:.2f} s; ratio {ours / bare:.2f} (at most {LIMIT})")
    return ours, bare


def measured(rounds: int) -> tuple[float, float]:
    """Return the median seconds of the window and of the bare one."""
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory() as home:
        for which in ("ours", "bare"):  # makes the sample, and bytecode
            _run(which, home)
        for _ in range(rounds):
            for which, found in times.items():
                found.append(_run(which, home))
    return statistics.median(times["ours"]), statistics.median(times["bare"])


def _run(which: str, home: str) -> float:
    """Return how long a process takes until it has painted."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), home)
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, __file__, which], env={**env, **folders}, check=True)
    return time.perf_counter() - start


def ours() -> None:
    """Start as main.py does, until the article is painted."""
    from annotate.network_guard import block_network

    block_network()
    gc.disable()
    from ui.qt import load_qt

    load_qt()
    from ui import app
    from ui.cli import main as command_line
    from ui.main_window import MainWindow

    def show(window: MainWindow) -> None:
        _end_when_painted(window.article.viewport())
        shown(window)

    shown, app.show = app.show, show
    command_line.main([])


def bare() -> None:
    """Show a label in a window."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window, label = QMainWindow(), QLabel("Burgemeester Verhaeghe van Gentbrugge sprak gisteren met de bewoners.")
    window.setCentralWidget(label)
    window.resize(1280, 800)
    _end_when_painted(label)
    window.show()
    app.exec()


def _end_when_painted(widget: object) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QWidget

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, _end)  # when this is painted, before anything else
            return False

    assert isinstance(widget, QWidget)
    widget.installEventFilter(Watch(widget))


def _end() -> NoReturn:
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1:] in (["ours"], ["bare"]):
        {"ours": ours, "bare": bare}[sys.argv[1]]()
    else:
        main(*map(int, sys.argv[1:]))
