"""How long an act takes in the real window, from key to pixels with the transaction on disk, beside the bare commit.

`python benchmarks/acts.py`: for articles of 400, 5,000 and 100,000 words with 12 marks per 100 words, in one run:
opening, accepting a mark, scrolling, and the same row written with nothing but sqlite3.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotate.model import Annotation, Document, State, new_id, now
from annotate.text import words
from store.project import Project
from ui.app import application, build_window
from ui.main_window import MainWindow

SIZES = (400, 5_000, 100_000)
ROUNDS = 120
_SENTENCE = "Burgemeester {} van {} sprak gisteren met de bewoners over het plan voor het nieuwe plein. "
_STEMS = "Ver Van De Mae Goe Lie Bra Hoe Ste Wil Pee Cla Dob Ros Tim Hen Jo Kes Lam Moe".split()
_ENDINGS = (
    "haeghe boom sens vens mans ters kens broeck linck rijck donck gem wege le ghem hout beek stal veld zele".split()
)
_NAMES = [stem + ending for stem in _STEMS for ending in _ENDINGS]


def main() -> None:
    """Print a table of medians and 99th percentiles in milliseconds."""
    application()
    print("words   marks   open     accept median/p99   bare commit median/p99   p99 above bare   scroll p99")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "benchmark.kanttekening"
            marks = make_project(path, size)
            window = build_window(path)
            window.show()
            opened = measure_opening(window)
            acts = times(min(marks, ROUNDS), partial(accept_next, window))
            frames = times(ROUNDS, partial(scroll, window))
            window.close()
            bare = bare_commits(path)
        print(
            f"{size:7} {marks:6} {opened:6.1f} {_pair(acts):>20} {_pair(bare):>24}"
            f" {_p99(acts) - _p99(bare):16.1f} {_p99(frames):12.1f}"
        )


def make_project(path: Path, size: int) -> int:
    """A project with a short article and one of `size` words; how many marks that has."""
    sentences = size // len(_SENTENCE.split())
    names = itertools.cycle(_NAMES)
    text = "Titel van het stuk\n\n"
    marks = []
    for i in range(sentences):
        person, town = next(names), next(names)
        start = len(text) + len("Burgemeester ")
        marks.append(_mark(start, person, "PER"))
        marks.append(_mark(start + len(person) + len(" van "), town, "LOC"))
        text += _SENTENCE.format(person, town) + ("\n\n" if i % 5 == 4 else "")
    with Project.open(path, create=True) as project:
        project.set_setting("pipeline", "none")
        project.add([Document("Kort stuk"), Document(text, tokens=words(text), annotations=tuple(marks))])
    return len(marks)


def _mark(start: int, name: str, label: str) -> Annotation:
    return Annotation(new_id(), start, start + len(name), label, State.SUGGESTED, "pipeline:x 1", changed_at=now())


def measure_opening(window: MainWindow) -> float:
    """Milliseconds from choosing the article to its pixels."""

    def open_and_paint() -> None:
        window.queue.document_chosen.emit(2)
        window.article.viewport().repaint()

    return times(1, open_and_paint)[0]


def accept_next(window: MainWindow) -> None:
    """The next unchecked mark is right; painted when this returns."""
    window.article.go_to_mark(1, unchecked=True)
    QTest.keyClick(window.article, Qt.Key.Key_Return)
    window.article.viewport().repaint()


def scroll(window: MainWindow) -> None:
    """A page further, painted."""
    bar = window.article.verticalScrollBar()
    bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))
    window.article.viewport().repaint()


def bare_commits(path: Path) -> list[float]:
    """The same two rows, an annotation and its history, through sqlite3 alone."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA synchronous = FULL")
        row = conn.execute("SELECT * FROM annotations LIMIT 1").fetchone()
        history = conn.execute("SELECT * FROM history ORDER BY id DESC LIMIT 1").fetchone()

        def commit() -> None:
            conn.execute("BEGIN IMMEDIATE")
            conn.execute(f"INSERT OR REPLACE INTO annotations VALUES ({','.join('?' * len(row))})", row)
            conn.execute(f"INSERT INTO history VALUES ({','.join('?' * len(history))})", (None, *history[1:]))
            conn.execute("COMMIT")

        return times(ROUNDS, commit)


def times(rounds: int, work: Callable[[], object]) -> list[float]:
    """Milliseconds of each round."""
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return found


def _p99(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.99) - 1)]


def _pair(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} / {_p99(values):.1f}"


if __name__ == "__main__":
    main()
