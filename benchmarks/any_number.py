"""What grows with the number of articles: the real window on projects of 100 to 1,000,000 of them.

`python benchmarks/any_number.py [ARTICLES…]` prints a row for each size; a project is made by bare SQL, with about thirty words
and three marks an article, and measured in a process of its own. Times are milliseconds, until it is painted:

- open: from the project's path to the window with an article
- key: in the search box, to the first page of what it finds, 95th percentile
- scroll: to anywhere in the list, 95th percentile
- article: to open one anywhere, 95th percentile
- turn: of the event loop while one types and scrolls, 99th percentile and longest
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotate.pipelines.routing import NO_PIPELINE
from store.project import Project
from store.settings import PIPELINE

SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
COLUMNS = ("articles", "open", "key", "scroll", "article", "turn", "longest", "memory", "file")
_NAMES = "Verhaeghe Vandeboom Maertens Goesens Lievens Brackele Hoevel Stevens Willems Peeters".split()
_STEMS = (
    "bad berg bos brug dijk dorp duin gat haven heide hof huis kerk kust land laan licht markt meer molen park".split()
)
_RARE = [one + other for one in _STEMS for other in _STEMS]
_OFTEN = (
    "de het een van in op met voor niet was had gemeente burgemeester raad plan plein krijgt nieuw stad jaar".split()
)
_BATCH = 20_000
_TYPED = ("verhaeghe", "plein", "badberg zee", "duinhuis")


def main(sizes: tuple[int, ...]) -> list[dict[str, float]]:
    """Print and return a row for each size."""
    print(" ".join(f"{name:>9}" for name in COLUMNS))
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / f"{size}.kanttekening"
            make_project(path, size)
            homes = dict.fromkeys(
                ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), folder
            )
            command = [sys.executable, __file__, "measure", str(path)]
            told = subprocess.run(
                command, env={**os.environ, **homes}, capture_output=True, text=True, check=True
            ).stdout
            row = {"articles": size, **json.loads(told.splitlines()[-1]), "file": path.stat().st_size / 1e6}
            found.append(row)
            print(
                " ".join(f"{row[name]:9,.1f}" if name != "articles" else f"{size:9,}" for name in COLUMNS), flush=True
            )
            path.unlink()
    return found


def make_project(path: Path, count: int) -> None:
    """Make a project of short articles, each of them another, by the rows alone."""
    chance, moment, mark = random.Random(1), "2026-01-01T00:00:00.000Z", 0
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, NO_PIPELINE)
        conn = project.file.conn
        conn.execute("PRAGMA synchronous = OFF")
        for first in range(1, count + 1, _BATCH):
            documents: list[tuple[Any, ...]] = []
            marks: list[tuple[Any, ...]] = []
            for number in range(first, min(count + 1, first + _BATCH)):
                state = ("todo", "todo", "started", "done")[number % 4]
                title = f"{chance.choice(_NAMES)} opent {chance.choice(_RARE)} {number}"
                text = f"{title}\n\n"
                for _ in range(3):
                    name = chance.choice(_NAMES)
                    mark += 1
                    marks.append((mark, number, len(text), len(text) + len(name), "accepted" if state == "done" else "suggested", chance.random()))  # fmt: skip
                    text += f"{name} {' '.join(chance.choices(_OFTEN, k=5) + chance.choices(_RARE, k=5))}. "
                day = f"20{chance.randint(10, 26)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
                sha256 = hashlib.sha256(text.encode()).hexdigest()
                documents.append((number, title, state, chance.choice(_NAMES), day, sha256, "x 1", moment, text))
            conn.execute("BEGIN")
            conn.executemany(
                "INSERT INTO documents (id, title, state, source, published, sha256, pipeline, added_at, text)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                documents,
            )
            conn.executemany(
                "INSERT INTO progress (document_id, changed_at, unchecked, uncertainty, title_key, source_key)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (
                        d[0],
                        moment,
                        0 if d[2] == "done" else 3,
                        0 if d[2] == "done" else 1 + chance.random(),
                        d[1].lower(),
                        d[3].lower(),
                    )
                    for d in documents
                ),
            )
            conn.executemany(
                'INSERT INTO annotations (id, document_id, start, "end", label, state, origin, score, changed_at)'
                f" VALUES (?, ?, ?, ?, 'PER', ?, 'pipeline:x 1', ?, '{moment}')",
                marks,
            )
            conn.execute("COMMIT")


def measure(path: Path) -> dict[str, float]:
    """Measure the window on a project."""
    import psutil
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from ui.app import application, build_window, show, tune_runtime

    app = application()
    build_window(path).close()  # once, so that nothing is counted that only the first one takes
    start = time.perf_counter()
    window = build_window(path)
    show(window)
    app.processEvents()
    found = {"open": _since(start)}
    tune_runtime()
    turns: list[float] = []

    def wait(until: Callable[[], object], seconds: float = 20) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and not until():
            turns.append(_timed(app.processEvents))
            time.sleep(0.0005)

    queue, view = window.queue, window.queue.list
    wait(lambda: False, 3)
    turns.clear()
    shown: list[float] = []
    queue.listShown.connect(lambda: shown.append(time.perf_counter()))
    box = queue.findChild(QLineEdit, "searchBox")
    assert isinstance(box, QLineEdit)
    keys = []
    for word in _TYPED:
        for key in word:
            shown.clear()
            start = time.perf_counter()
            turns.append(_timed(partial(QTest.keyClicks, box, key)))
            wait(lambda: shown)
            turns.append(_timed(view.viewport().repaint))
            keys.append((shown[0] - start) * 1000 + turns[-1])
            wait(lambda: False, 0.15)
        shown.clear()
        box.clear()
        wait(lambda: len(shown) > 1 or view.model().rowCount() < 1000)
    wait(lambda: False, 3)
    chance, bar = random.Random(2), view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(chance.randint(0, bar.maximum()))
        view.viewport().repaint()

    scrolled = [_timed(scroll) for _ in range(200)]
    turns += scrolled
    count = view.model().rowCount()

    def open_article() -> None:
        queue.documentChosen.emit(chance.randint(1, count))
        window.article.viewport().repaint()

    opened = []
    for _ in range(60):
        opened.append(_timed(open_article))
        wait(lambda: False, 0.02)
    found |= {"key": _at(keys, 0.95), "scroll": _at(scrolled, 0.95), "article": _at(opened, 0.95)}
    found |= {"turn": _at(turns, 0.99), "longest": max(turns), "memory": psutil.Process().memory_info().rss / 1e6}
    window.close()
    return found


def _at(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return _since(start)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    if sys.argv[1:2] == ["measure"]:
        print(json.dumps(measure(Path(sys.argv[2]))))
    else:
        main(tuple(map(int, sys.argv[1:])) or SIZES)
