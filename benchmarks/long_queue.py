"""How long the window is held up by its queue: a project of 100,000 short articles, searched, filtered and ordered.

`python benchmarks/long_queue.py [ARTICLES]`: for each act the milliseconds until the list shows what was asked, the longest
time in which the window did not answer, and the processor time that its thread took.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy, QTest

from annotate.edits.annotations import Flag
from annotate.model import Annotation, Document, DocumentState, State, new_id, now
from store.project import Project
from store.queue_query import Order
from store.settings import PIPELINE
from ui.app import application, build_window
from ui.main_window import MainWindow
from ui.session import Session

ARTICLES = 100_000
_BATCH = 2000
_NAMES = "Verhaeghe Vandeboom Maertens Goesens Lievens Brackele Hoevel Stevens Willems Peeters".split()
_THINGS = "plein school brug café straat raad begroting fietspad markt haven dijk molen ploeg coach winter".split()


def main() -> None:
    """Print a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.kanttekening"
        make_project(path, count)
        start = time.perf_counter()
        window = build_window(path)
        window.show()
        print(f"{count} articles; the window is there after {_since(start):.0f} ms")
        print(f"{'act':28} {'list there':>10} {'longest gap':>12} {'processor':>10}   (ms)")
        QTest.qWait(2000)
        for name, act in acts(window).items():
            measure(window, name, act)
        window.close()
        measure_bulk(path)


def make_project(path: Path, count: int) -> None:
    """Make articles of some sixty words with five unchecked annotations each."""
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        for first in range(0, count, _BATCH):
            project.add([make_article(i) for i in range(first, min(count, first + _BATCH))])


def make_article(number: int) -> Document:
    """Make an article whose words differ from article to article, but not from run to run."""
    name, thing = _NAMES[number % 10], _THINGS[number % 15]
    text = f"{name} opent {thing} {number}\n\n"
    marks = []
    for i in range(5):
        found, one, other = _NAMES[(number // (i + 1)) % 10], _THINGS[(number * 3 + i) % 15], _THINGS[(number + i) % 15]
        marks.append(_mark(len(text) + len("Volgens "), found, (number * 7 + i) % 100 / 100))
        text += f"Volgens {found} komt er een {one} bij de {other} in de stad. "
    states = (DocumentState.TODO, DocumentState.TODO, DocumentState.STARTED, DocumentState.DONE)
    return Document(text, state=states[number % 4], annotations=tuple(marks))


def _mark(start: int, name: str, score: float) -> Annotation:
    end, at = start + len(name), now()
    return Annotation(new_id(), start, end, "PER", State.SUGGESTED, "pipeline:x 1", score=score, changed_at=at)


def acts(window: MainWindow) -> dict[str, Callable[[], None]]:
    """Return the actions to measure, in order."""
    panel = window.queue

    def select_all_and_refresh() -> None:
        panel.list.selectAll()
        panel.refresh()

    return {
        "type one letter": lambda: QTest.keyClicks(panel._search, "v"),
        "type three more": lambda: QTest.keyClicks(panel._search, "erh"),
        "clear the search": panel._search.clear,
        "only to do": panel._filter._buttons[DocumentState.TODO].click,
        "all of them": panel._filter._buttons[DocumentState.TODO].click,
        "most uncertain first": lambda: panel._order._choose(Order.UNCERTAIN),
        "as they came": lambda: panel._order._choose(Order.ARRIVAL),
        "select all, list anew": select_all_and_refresh,
    }


def measure(window: MainWindow, name: str, act: Callable[[], None]) -> None:
    """Measure from the action until the list is shown and painted."""
    longest, last = 0.0, time.perf_counter()

    def beat() -> None:
        nonlocal longest, last
        longest, last = max(longest, _since(last)), time.perf_counter()

    timer = QTimer(interval=5)
    timer.timeout.connect(beat)
    shown = QSignalSpy(window.queue.listShown)
    timer.start()
    QTest.qWait(50)
    longest = 0.0
    start, used = time.perf_counter(), time.thread_time()
    act()
    shown.wait(30_000)
    there = _since(start)
    window.queue.list.viewport().repaint()
    beat()
    print(f"{name:28} {there:10.0f} {longest:12.1f} {(time.thread_time() - used) * 1000:10.1f}")


def measure_bulk(path: Path) -> None:
    """Measure a transaction on 1,000 articles, and its undo."""
    with Project.open(path) as project:
        session = Session(project, "benchmark")
        ids = project.queue.ids()[:1000]
        for name, act in (
            ("1,000 left for later", partial(session.apply_all, dict.fromkeys(ids, Flag()))),
            ("that taken back", session.undo),
        ):
            start, used = time.perf_counter(), time.thread_time()
            act()
            print(f"{name:28} {_since(start):10.0f} {_since(start):12.1f} {(time.thread_time() - used) * 1000:10.1f}")


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
