"""How many acts it takes to bring an article from suggestions to truth: `python benchmarks/hand.py` writes docs/hand.md.

Each task is done in the real window with clicks, drags and keys alone; a click, a double-click, a drag and a key with its
modifiers count one each. Afterwards the marks are read from the disk. A task that does not come out fails the run.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["KANTTEKENING_LANGUAGE"] = "en"

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QPushButton, QWidget

from annotate.model import Annotation, Document, DocumentState, State, in_order, new_id, now
from annotate.names.same import spans
from annotate.pipelines.routing import NO_PIPELINE
from annotate.text import words
from store.project import Project
from store.settings import PIPELINE
from ui.app import application, build_window
from ui.article.view import ArticleView
from ui.main_window import MainWindow
from ui.widgets.label_button import LabelButton

PAGE = Path(__file__).resolve().parent.parent / "docs" / "hand.md"
TEXT = (
    "Een nieuw plein\n\nIn Wevelbeke sprak burgemeester Quintin met de bewoners. Volgens Quintin komt er een plein, en"
    " ook Jan Peeters Annelies Maes waren daar. Gisteren zei Quintin dat Duinbehoud het plan steunt, maar schepen Els"
    " van Damme zweeg. Later belde Quintin met Verhulst in Brussel, en in Brussel dacht Quintin na."
)
OTHER = "Tweede stuk\n\nOok hier is er sprake van Brussel en van regen."
SHIFT, CONTROL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton


class NotThere(Exception):
    """The window has no such act."""


class Hand:
    """Acts on a window, and counts them."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.acts = 0

    @property
    def article(self) -> ArticleView:
        """Return the part where names are marked."""
        return self.window.article

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the keyboard is."""
        self.acts += 1
        QTest.keyClick(QApplication.activeModalWidget() or self.article, key, modifiers)

    def click(self, word: str, nth: int = 0) -> None:
        """Click a word of the article."""
        self._click_at(self.article.viewport(), self._place(word, nth).center())

    def double_click(self, word: str, nth: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Double-click a word of the article, as a hand does: a click comes first."""
        self.acts += 1
        place = self._place(word, nth).center()
        QTest.mouseClick(self.article.viewport(), LEFT, modifiers, place)
        QTest.mouseDClick(self.article.viewport(), LEFT, modifiers, place)

    def drag(self, start: str, end: str) -> None:
        """Drag from the first letter of a word to the last one of another."""
        self._drag(self._place(start).center(), self._place(end).center())

    def drag_end(self, mark: str, word: str) -> None:
        """Drag the right end of a mark to that of a word."""
        edge, target = self._place(mark, last_letter=True), self._place(word)
        self._drag(QPoint(edge.right() - 1, edge.center().y()), QPoint(target.right() - 3, target.center().y()))

    def press(self, button: QAbstractButton | None) -> None:
        """Click a button."""
        if button is None or not button.isVisible():
            raise NotThere
        self._click_at(button, button.rect().center())

    def press_label(self, name: str) -> None:
        """Click a label in the small bar."""
        self.press(next(b for b in self.window.annotation_bar.findChildren(LabelButton) if b.label.name == name))

    def press_above(self, name: str) -> None:
        """Click a label above the article."""
        self.press(next(b for b in self.window.labels.findChildren(LabelButton) if b.label.name == name))

    def press_in_project(self) -> None:
        """Click the small bar's entry for all articles."""
        self.press(self.window.annotation_bar.findChild(QAbstractButton, "projectWide"))

    def press_in_bar(self, text: str) -> None:
        """Click a button of the small bar by its beginning."""
        buttons = self.window.annotation_bar.findChildren(QPushButton)
        self.press(next((b for b in buttons if text in b.text() and b.isVisible()), None))

    def press_name(self, text: str) -> None:
        """Click a row of the panel with names."""
        view = self.window.names.findChild(QAbstractItemView, "names")
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        row = next(i for i in range(model.rowCount()) if model.index(i, 0).data() == text)
        self._click_at(view.viewport(), view.visualRect(model.index(row, 0)).center())

    def confirm(self) -> None:
        """Press Enter in the dialog that is open, as soon as it has something to do."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            raise NotThere
        does = next(button for button in dialog.findChildren(QPushButton) if button.isDefault())
        while not does.isEnabled():  # the articles are being looked through
            QTest.qWait(10)
        self.acts += 1
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        self.acts += 1
        QTest.mouseClick(widget, LEFT, NONE, place)
        QApplication.processEvents()

    def _drag(self, start: QPoint, end: QPoint) -> None:
        self.acts += 1
        viewport = self.article.viewport()
        QTest.mousePress(viewport, LEFT, NONE, start)
        for place in ((start + end) / 2, end):
            # QTest.mouseMove carries no button
            at = QPointF(place)
            move = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), LEFT, LEFT, NONE)
            QApplication.sendEvent(viewport, move)
        QTest.mouseRelease(viewport, LEFT, NONE, end)

    def _place(self, word: str, nth: int = 0, *, last_letter: bool = False) -> QRect:
        document = self.article.document
        assert document is not None
        start = -1
        for _ in range(nth + 1):
            start = document.text.index(word, start + 1)
        end = start + len(word)
        return self.article.rect_of(end - 1 if last_letter else start, end)


TRUTH: list[tuple[str, str]] = [
    *[("Quintin", "PER")] * 5,
    *[("Brussel", "LOC")] * 2,
    *[(name, "PER") for name in ("Jan Peeters", "Annelies Maes", "Els van Damme", "Verhulst")],
    ("Wevelbeke", "LOC"),
    ("Duinbehoud", "ORG"),
]


@dataclass(frozen=True)
class Task:
    """Something to put right: what is wrong at first, and how hands do it with the mouse and with the keyboard."""

    name: str
    target: int
    wrong: dict[str, str]  # suggestions instead of the true marks where these words stand; "" for none
    mouse: Callable[[Hand], None]
    keys: Callable[[Hand], None]
    is_done: Callable[[MainWindow, Path], bool] = lambda _window, path: marks_on_disk(path, 1) == sorted(TRUTH)


def _mouse(*acts: Callable[[Hand], object]) -> Callable[[Hand], None]:
    def do(hand: Hand) -> None:
        for act in acts:
            act(hand)

    return do


def _keys(*pressed: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> Callable[[Hand], None]:
    def press(hand: Hand) -> None:
        for key in pressed:
            hand.key(*(key if isinstance(key, tuple) else (key,)))

    return press


K = Qt.Key
TASKS = [
    Task(
        "Wrong label on one mention",
        2,
        {"Duinbehoud": "PER"},
        _mouse(lambda h: h.click("Duinbehoud"), lambda h: h.press_label("ORG")),
        _keys(K.Key_N, K.Key_2),
    ),
    Task(
        "Wrong label on all five mentions of a name",
        3,
        {"Quintin": "ORG"},
        _mouse(lambda h: h.click("Quintin"), lambda h: h.press_in_bar("All 5"), lambda h: h.press_label("PER")),
        _keys(K.Key_N, (K.Key_1, SHIFT)),
    ),
    Task(
        "Missed name of one word, the label is the active one",
        1,
        {"Verhulst": ""},
        _mouse(lambda h: h.double_click("Verhulst")),
        _keys(K.Key_W, K.Key_1),
    ),
    Task(
        "Missed name of one word, another label",
        2,
        {"Duinbehoud": ""},
        _mouse(lambda h: h.press_above("ORG"), lambda h: h.double_click("Duinbehoud")),
        _keys(K.Key_W, K.Key_2),
    ),
    Task(
        "Missed name of three words, the label is the active one",
        1,
        {"Els van Damme": ""},
        _mouse(lambda h: h.drag("Els", "Damme")),
        _keys(K.Key_W, K.Key_1),
    ),
    Task(
        "Missed name on all five mentions, the label is the active one",
        3,
        {"Quintin": ""},
        _mouse(lambda h: h.double_click("Quintin", modifiers=SHIFT)),
        _keys(K.Key_W, (K.Key_1, SHIFT)),
    ),
    Task(
        "False mark",
        2,
        {"Volgens": "PER"},
        _mouse(lambda h: h.click("Volgens"), lambda h: h.press_in_bar("Remove")),
        _keys(K.Key_N, K.Key_Delete),
    ),
    Task(
        "Boundary one word short",
        2,
        {"Els van Damme": "", "Els van": "PER"},
        _mouse(lambda h: h.drag_end("Els van", "Damme")),
        _keys(K.Key_N, (K.Key_Right, SHIFT)),
    ),
    Task(
        "Two adjacent names wrongly joined",
        2,
        {"Jan Peeters Annelies Maes": "PER"},
        _mouse(
            lambda h: h.drag_end("Jan Peeters Annelies Maes", "Peeters"),
            lambda h: h.drag("Annelies", "Maes"),
        ),
        _keys(K.Key_N, K.Key_S),
    ),
    Task(
        "One name to be marked in all articles of the project",
        3,
        {"Brussel": "LOC"},
        _mouse(lambda h: h.click("Brussel"), lambda h: h.press_in_project(), lambda h: h.confirm()),
        _mouse(_keys(K.Key_N, (K.Key_A, CONTROL | SHIFT)), lambda h: h.confirm()),
        lambda _window, path: marks_on_disk(path, 2) == [("Brussel", "LOC")],
    ),
    Task(
        "Next unchecked mark",
        1,
        {"Duinbehoud": "ORG"},
        _mouse(lambda h: h.press_name("Duinbehoud")),
        _keys(K.Key_N),
        lambda window, _path: _current(window) == "Duinbehoud",
    ),
    Task(
        "Finish the article and open the next",
        1,
        {"Duinbehoud": "ORG"},
        _mouse(lambda h: h.press(h.window.footer.findChild(QPushButton, "doneButton"))),
        _keys((K.Key_Return, CONTROL)),
        lambda window, path: _is_done(path) and window.article.document is not None and window.article.document.id == 2,
    ),
]


def main() -> int:
    """Write the table; the number of tasks that did not come out or take more acts than they should."""
    application()
    lines = [
        "# Actions per correction",
        "",
        "`python benchmarks/hand.py` counts these in the real window and writes this page. A click, a double-click, a drag and",
        "a key with its modifiers count as one action each. Afterwards the marks on the disk are compared with the correct ones.",
        "",
        "All other marks of the article are right. Neither mouse nor caret is at the mark yet, so one of the keyboard actions",
        "moves there (`N`: next unchecked mark; `W`: next unmarked words with capitals).",
        "",
        "| task | mouse | keyboard | at most |",
        "|---|---|---|---|",
    ]
    missed = 0
    for task in TASKS:
        counts = [done(task, way) for way in (task.mouse, task.keys)]
        best = min((count for count in counts if count is not None), default=task.target)
        missed += best > task.target or max(count or 0 for count in counts) > max(task.target, 2)
        cells = ["not there" if count is None else str(count) for count in counts]
        lines.append(f"| {task.name} | {cells[0]} | {cells[1]} | {task.target} |")
        print(lines[-1])
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return missed


def done(task: Task, way: Callable[[Hand], None]) -> int | None:
    """Return the actions that a task takes one way, None when the window has none; raise when it does not come out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hand.kanttekening"
        make_project(path, task.wrong)
        window = build_window(path)
        window.show()
        QApplication.processEvents()
        hand = Hand(window)
        try:
            way(hand)
            QApplication.processEvents()
            assert task.is_done(window, path), f"{task.name}: {marks_on_disk(path, 1)}"
        except NotThere:
            return None
        finally:
            window.close()
            window.deleteLater()
    return hand.acts


def make_project(path: Path, wrong: dict[str, str]) -> None:
    """Make two articles: the first with its true annotations, checked, but for what is wrong; the second bare."""
    taken = [span for name in wrong for span in spans(TEXT, name)]
    marks = [
        Annotation(new_id(), *span, label, State.ACCEPTED, "person:Ann", "Ann", changed_at=now())
        for name, label in dict(TRUTH).items()
        for span in spans(TEXT, name)
        if not any(span[0] < end and start < span[1] for start, end in taken)
    ]
    marks += [
        Annotation(new_id(), *span, label, State.SUGGESTED, "pipeline:x 1", score=0.5, changed_at=now())
        for name, label in wrong.items()
        for span in spans(TEXT, name)
        if label
    ]
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, NO_PIPELINE)
        first = Document(TEXT, tokens=words(TEXT), annotations=in_order(marks), state=DocumentState.STARTED)
        project.add([first, Document(OTHER, tokens=words(OTHER))])


def marks_on_disk(path: Path, document_id: int) -> list[tuple[str, str]]:
    """Return name and label of an article's checked annotations; a suggested one shows as such."""
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute(
            "SELECT text, label || CASE state WHEN 'suggested' THEN '?' ELSE '' END FROM entities"
            " WHERE document_id = ? AND state <> 'rejected'",
            [document_id],
        )
        return sorted(rows.fetchall())


def _is_done(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as conn:
        state: str = conn.execute("SELECT state FROM documents WHERE id = 1").fetchone()[0]
    return state == "done" and marks_on_disk(path, 1) == sorted(TRUTH)


def _current(window: MainWindow) -> str:
    current, document = window.article.current, window.article.document
    return document.text[current.start : current.end] if current and document else ""


if __name__ == "__main__":
    sys.exit(main())
