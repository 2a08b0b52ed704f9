"""How smooth the real window is: from key and click to pixels, the transaction on disk included, beside the bare commit.

`python benchmarks/smoothness.py [ARTICLES]`: one project of ARTICLES (100,000) short articles, and three of 400, 5,000 and
100,000 words with 12 marks per 100 words. The budget of an act: p99 within 16 ms plus the p99 of the bare commit of the
same rows, made in turn with the acts so that a busy machine slows both; of opening an article 50 ms; of a scrolled frame
16 ms; and a key in the search box never waits longer than a frame. QT_QPA_PLATFORM chooses the screen (offscreen).
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotate.model import Annotation, Document, State, new_id, now
from annotate.pipelines.routing import NO_PIPELINE
from annotate.text import words
from store.project import Project
from store.settings import PIPELINE
from ui.app import application, build_window, tune_runtime
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.label_button import LabelButton

SIZES = (400, 5_000, 100_000)
ROUNDS = 200
FRAME = 16.0  # milliseconds
OPENING = 50.0
OPENINGS = 20
_SENTENCES = (  # 16, 17 and 17 words with two names each: 12 marks per 100 words
    "Burgemeester {} van {} sprak gisteren met alle bewoners over het plan voor het nieuwe plein. ",
    "Volgens schepen {} krijgt {} volgend jaar eindelijk de brede fietspaden waar velen al lang om vroegen. ",
    "Ook in de gemeenteraad vroeg {} naar de toestand in {} na de hevige regen van april. ",
)
_STEMS = "Ver Van De Mae Goe Lie Bra Hoe Ste Wil Pee Cla Dob Ros Tim Hen Jo Kes Lam Moe".split()
_ENDINGS = (
    "haeghe boom sens vens mans ters kens broeck linck rijck donck gem wege le ghem hout beek stal veld zele".split()
)
_NAMES = [stem + ending for stem in _STEMS for ending in _ENDINGS]


class Paints(QObject):
    """Counts how often a widget was painted, so that nothing is called done before it can be seen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def main(articles: int = 100_000) -> None:
    """Print what was measured, in milliseconds."""
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.kanttekening"
        long_ones = make_project(path, articles)
        print(f"{app.platformName()}, {articles:,} articles\n\n{'words':>7}  {'':34} median     p99     max   budget")
        window = build_window(path)
        window.resize(1280, 800)
        window.show()
        paints = Paints(window.article.viewport())
        app.processEvents()
        tune_runtime()
        for size, document_id in zip(SIZES, long_ones, strict=True):
            measure_article(window, paints, path, size, document_id)
        for key, blocked in typing(window, "bewoners plein"):
            _row(0, f"search box, {key!r}", blocked, FRAME)
        window.close()


def make_project(path: Path, articles: int) -> list[int]:
    """Make a project of short articles and one of each size; return the ids of these."""
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, NO_PIPELINE)
        project.add(Document(f"Kort stuk {number}\n\n{_SENTENCES[number % 3]}") for number in range(articles))
        return [added.document_id for added in project.add(article(size) for size in SIZES)]


def article(size: int) -> Document:
    """Make an article of `size` words, with 12 annotations per 100 words."""
    names = itertools.cycle(_NAMES)
    text = f"Een stuk van {size} woorden\n\n"
    parts, marks, length = [text], [], len(text)
    for i in range(size * 6 // 100):
        sentence = _SENTENCES[i % 3]
        pair = (next(names), next(names))
        before, between, after = sentence.split("{}")
        start = length + len(before)
        marks.append(_mark(start, pair[0], "PER"))
        marks.append(_mark(start + len(pair[0]) + len(between), pair[1], "LOC"))
        parts.append(before + pair[0] + between + pair[1] + after + ("\n\n" if i % 5 == 4 else ""))
        length += len(parts[-1])
    text = "".join(parts)
    return Document(text, tokens=words(text), annotations=tuple(marks))


def _mark(start: int, name: str, label: str) -> Annotation:
    return Annotation(new_id(), start, start + len(name), label, State.SUGGESTED, "pipeline:x 1", changed_at=now())


def measure_article(window: MainWindow, paints: Paints, path: Path, size: int, document_id: int) -> None:
    """Measure everything that is done to one article."""
    seen, ready = [], []
    for _ in range(OPENINGS):
        _open(window, paints, 1)
        times = _open(window, paints, document_id)
        seen.append(times[0])
        ready.append(times[1])
    with bare_commit(path) as bare:
        for name, act in (
            ("a label's key", relabel_by_key),
            ("click on a label in the small bar", relabel_by_click),
            ("double-click, then undo by key", mark_and_undo),
        ):
            acts, commits = [], []
            for _ in range(ROUNDS):
                acts.append(act(window, paints))
                commits.append(_timed(bare))
            _row(size, name, acts, FRAME + _p99(commits))
            _row(size, "  bare commit", commits)
    _row(size, "opening, until it is seen", seen, OPENING)
    _row(size, "opening, until it can be corrected", ready)
    _row(size, "scrolling, a page", [scroll(window, paints, 1.0) for _ in range(ROUNDS)], FRAME)
    _row(size, "scrolling, anywhere", [scroll(window, paints, 7.3) for _ in range(ROUNDS)], FRAME)


def painted(paints: Paints, work: Callable[[], object]) -> float:
    """Return milliseconds from an event until the article is painted on screen, and until nothing is left to paint."""
    app, before = QApplication.instance(), paints.count
    assert app is not None
    start = time.perf_counter()
    work()
    while paints.count == before:
        app.sendPostedEvents()
    done = (time.perf_counter() - start) * 1000
    app.processEvents()
    return done


def _open(window: MainWindow, paints: Paints, document_id: int) -> tuple[float, float]:
    """Measure until the top of the article is on the screen, and until all of it is read and painted.

    The top of a long one is painted while a signal is sent, so that a slot connected later is called right after.
    """
    session = window.findChild(Session)
    assert session
    glimpses: list[float] = []
    stamp = session.glimpsed.connect(lambda _: glimpses.append(time.perf_counter()))
    start = time.perf_counter()
    ready = painted(paints, partial(window.queue.documentChosen.emit, document_id))
    session.glimpsed.disconnect(stamp)
    return (glimpses[0] - start) * 1000 if glimpses else ready, ready


def relabel_by_key(window: MainWindow, paints: Paints) -> float:
    """Give the next annotation another label."""
    painted(paints, partial(QTest.keyClick, window.article, Qt.Key.Key_Tab))
    return painted(paints, partial(QTest.keyClick, window.article, _other_label(window)))


def relabel_by_click(window: MainWindow, paints: Paints) -> float:
    """Relabel by the small bar."""
    painted(paints, partial(QTest.keyClick, window.article, Qt.Key.Key_Tab))
    button = next(b for b in window.annotation_bar.findChildren(LabelButton) if not b.isChecked())
    return painted(paints, partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton))


def mark_and_undo(window: MainWindow, paints: Paints) -> float:
    """Mark the word before a mark, and take that back; the slower of the two."""
    article = window.article
    painted(paints, partial(QTest.keyClick, article, Qt.Key.Key_Tab))
    assert article.current
    place = article.rect_of(article.current.start - 3, article.current.start - 2).center()
    painted(paints, partial(QTest.mouseClick, article.viewport(), Qt.MouseButton.LeftButton, pos=place))
    undo = partial(QTest.keyClick, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    done = painted(paints, partial(QTest.mouseDClick, article.viewport(), Qt.MouseButton.LeftButton, pos=place))
    return max(done, painted(paints, undo))


def _other_label(window: MainWindow) -> Qt.Key:
    current = window.article.current
    return Qt.Key.Key_3 if current and current.label == "PER" else Qt.Key.Key_1


def scroll(window: MainWindow, paints: Paints, pages: float) -> float:
    """Scroll some pages further and paint; begin again at the end."""
    bar = window.article.verticalScrollBar()
    if not bar.maximum():
        return 0.0
    place = (bar.value() + round(bar.pageStep() * pages)) % bar.maximum()
    return painted(paints, partial(bar.setValue, place if place != bar.value() else 0))


def typing(window: MainWindow, text: str) -> Iterator[tuple[str, list[float]]]:
    """Yield for each key typed in the search box how long each turn of the event loop took, until the list is shown."""
    box = window.queue.findChild(QLineEdit, "searchBox")
    app = QApplication.instance()
    assert isinstance(box, QLineEdit)
    assert app is not None
    for key in text:
        turns = [_timed(partial(QTest.keyClicks, box, key))]
        until = time.perf_counter() + 0.6
        while time.perf_counter() < until:
            turns.append(_timed(app.processEvents))
        yield key, [max(turns)]


@contextmanager
def bare_commit(path: Path) -> Iterator[Callable[[], None]]:
    """Write the same two rows, an annotation and its history, into a copy of the project through sqlite3 alone."""
    copy = path.with_suffix(".bare")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    with closing(sqlite3.connect(copy)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = FULL")
        row = conn.execute("SELECT * FROM annotations LIMIT 1").fetchone()

        def commit() -> None:
            conn.execute("BEGIN IMMEDIATE")
            conn.execute(f"INSERT OR REPLACE INTO annotations VALUES ({','.join('?' * len(row))})", row)
            conn.execute(
                "INSERT INTO history (act, kind, verb, at, annotator, document_id, before, after, hash)"
                " VALUES (1, 'do', 'relabel', ?, 'x', 1, ?, ?, ?)",
                [row[-1], "{}" * 120, "{}" * 120, "0" * 64],
            )
            conn.execute("COMMIT")

        yield commit
    copy.unlink()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _p99(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.99) - 1)]


def _row(size: int, name: str, values: list[float], budget: float | None = None) -> None:
    verdict = "" if budget is None else f"{budget:8.1f} {'' if _p99(values) <= budget else 'MISSED'}"
    print(
        f"{size or '':>7}  {name:34} {statistics.median(values):6.1f} {_p99(values):7.1f} {max(values):7.1f} {verdict}",
        flush=True,
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
