"""The real window in a process of its own, acted on by mouse and key, telling of each act once the window has shown it."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from annotate.model import Annotation, Document, State, new_id, now
from annotate.text import words
from store.project import Project
from store.settings import MEMORY, PIPELINE
from tests.faults.model import Article, Span, tokens
from ui.article.controller import AnnotationController
from ui.article.view import ArticleView
from ui.main_window import MainWindow
from ui.session import Session

LEFT, Key, Modifier = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier
_LABELS = ("PER", "ORG", "LOC", "MISC")
_NAMES = "Jansen Peeters Verhaeghe Duinbehoud Mertens Wijnegem Kortrijk Zandvoorde Claessens Brandweer".split()
_WORDS = "burgemeester gisteren bewoners spraken plannen zwembad opening morgen station nieuwe verslag partij".split()
_WEIGHTS = {"add": 22, "drag": 6, "label": 14, "all": 8, "remove": 7, "accept": 7, "resize": 10, "mark": 12}
_WEIGHTS |= {"undo": 10, "redo": 5, "finish": 4, "flag": 2, "reopen": 2, "go": 5}
ONLY_BULK = {"mark": 10, "all": 30, "remove all": 8, "accept all": 8, "add": 10, "undo": 6, "redo": 3}
ONLY_UNDO = {"undo": 30, "redo": 25, "add": 10, "mark": 8, "remove": 6, "finish": 3}


def make_project(path: Path, number: int, length: int, seed: int) -> None:
    """Make a project of invented articles, some of whose names are suggested."""
    with Project.open(path, create=True) as project:
        project.settings.set(PIPELINE, "none")
        project.settings.set(MEMORY, False)  # it suggests what the model does not know of
        project.add(_article(i, length, random.Random(f"{seed} {i}")) for i in range(number))


def articles_of(path: Path) -> dict[int, Article]:
    """Read the stored articles, for the model."""
    with Project.open(path) as project:
        found = [project.document(i) for i in project.queue.ids()]
    return {
        d.id: Article(d.text, {(a.start, a.end): (a.label, str(a.state)) for a in d.visible}, str(d.state), d.reason)
        for d in found
    }


class Acting:
    """Does one random act after the other."""

    def __init__(
        self, window: MainWindow, say: Callable[[Any], None], seed: int, weights: dict[str, int] | None = None
    ) -> None:
        self.window, self._say, self._random = window, say, random.Random(seed)
        self._weights = weights or _WEIGHTS
        self._view = window.findChild(ArticleView)
        self._correcting = window.findChild(AnnotationController)
        self._acts = 0
        session = window.findChild(Session)
        session.saved.connect(self._count)

    def act(self) -> None:
        """Do one action, paint it, tell it."""
        kinds = list(self._weights)
        (kind,) = self._random.choices(kinds, [self._weights[k] for k in kinds])
        name, _, everywhere = kind.partition(" ")
        view = self._view
        current, selection = view.current, view.selection
        told: dict[str, Any] = {
            "doc": view.document.id if view.document else None,
            "current": [current.start, current.end] if current else None,
            "made": bool(current) and current.id == self._correcting._made,
            "selection": list(selection) if selection else None,
            "label": self._correcting._active,
            "all": bool(everywhere),
        }
        self._acts = 0
        started, used = time.perf_counter(), time.process_time()
        told |= getattr(self, f"_{name}")(bool(everywhere))
        view.viewport().repaint()
        QApplication.processEvents()
        told |= {"ms": (time.perf_counter() - started) * 1000, "cpu": (time.process_time() - used) * 1000}
        shown = self.window.article.document
        told |= {"acts": self._acts, "shown": shown.id if shown else None, "after": _seen(shown)}
        self._say(told)

    def _count(self) -> None:
        self._acts += 1

    def _key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Modifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self._view, Key.Key_F12)  # no time passes here, so that another key has to tell of a hand
        QTest.keyClick(self._view, key, held)

    def _place(self, span: Span) -> QPoint:
        self._view.show_span(*span)
        return self._view.rect_of(*span).center()

    def _a_word(self) -> Span:
        text = self._view.document.text
        return self._random.choice([s for s in tokens(text) if s[1] - s[0] > 5])

    def _add(self, _: bool) -> dict[str, Any]:
        word = self._a_word()
        place = self._place(word)
        QTest.mouseClick(self._view.viewport(), LEFT, Modifier.NoModifier, place)
        QTest.mouseDClick(self._view.viewport(), LEFT, Modifier.NoModifier, place)
        return {"verb": "add", "words": word, "click": True}

    def _drag(self, _: bool) -> dict[str, Any]:
        """Drag over some words of a line."""
        text, viewport = self._view.document.text, self._view.viewport()
        known = [s for s in tokens(text) if s[1] - s[0] > 5]
        first = self._random.randrange(len(known))
        last = min(first + self._random.randint(1, 3), len(known) - 1)
        one, other = self._place(known[first]), self._view.rect_of(*known[last]).center()
        if abs(one.y() - other.y()) > 4 or one == other or self._view._edge_at(one):
            return self._look()
        QTest.mousePress(viewport, LEFT, Modifier.NoModifier, one)
        QTest.mouseMove(viewport, (one + other) / 2)
        QTest.mouseMove(viewport, other)
        QTest.mouseRelease(viewport, LEFT, Modifier.NoModifier, other)
        return {"verb": "add", "words": [known[first][0], known[last][1]], "click": False}

    def _mark(self, _: bool) -> dict[str, Any]:
        """Go to another annotation, by key or click."""
        marks = self._view.document.visible
        if self._random.random() < 0.5 or not marks:
            self._key(self._random.choice((Key.Key_Tab, Key.Key_N)))
        else:
            mark = self._random.choice(marks)
            place = self._place((mark.start, mark.end))
            QTest.mouseClick(self._view.viewport(), LEFT, Modifier.NoModifier, place)
        return self._look()

    def _label(self, _: bool) -> dict[str, Any]:
        digit = self._random.randrange(len(_LABELS))
        self._key(Key(Key.Key_1 + digit))
        return {"verb": "label", "label": _LABELS[digit]}

    def _all(self, _: bool) -> dict[str, Any]:
        digit = self._random.randrange(len(_LABELS))
        self._key(Key(Key.Key_1 + digit), Modifier.ShiftModifier)
        return {"verb": "label", "label": _LABELS[digit], "all": True}

    def _remove(self, everywhere: bool) -> dict[str, Any]:
        self._key(Key.Key_Delete, *([Modifier.ShiftModifier] if everywhere else []))
        return {"verb": "remove"}

    def _accept(self, everywhere: bool) -> dict[str, Any]:
        self._key(Key.Key_Return, *([Modifier.ShiftModifier] if everywhere else []))
        return {"verb": "accept"}

    def _resize(self, _: bool) -> dict[str, Any]:
        if self._view.current is None:
            return self._look()
        step, at_start = self._random.choice((-1, 1)), self._random.random() < 0.5
        held = [Modifier.ShiftModifier, *([Modifier.ControlModifier] if at_start else [])]
        self._key(Key.Key_Left if step < 0 else Key.Key_Right, *held)
        return {"verb": "resize", "step": step, "at_start": at_start}

    def _undo(self, _: bool) -> dict[str, Any]:
        self._key(Key.Key_Z, Modifier.ControlModifier)
        return {"verb": "undo"}

    def _redo(self, _: bool) -> dict[str, Any]:
        self._key(Key.Key_Z, Modifier.ControlModifier, Modifier.ShiftModifier)
        return {"verb": "redo"}

    def _finish(self, _: bool) -> dict[str, Any]:
        self._key(Key.Key_Return, Modifier.ControlModifier)
        while self.window.footer.is_asking_unseen or self.window.footer.is_pointing_out:
            self._key(Key.Key_Return, Modifier.ControlModifier)
        return {"verb": "finish"}

    def _flag(self, _: bool) -> dict[str, Any]:
        reason = self._random.choice(("", "nakijken", "bron ontbreekt"))
        self._key(Key.Key_F)
        QTest.keyClicks(self.window.footer._reason, reason)
        QTest.keyClick(self.window.footer._reason, Key.Key_Return)
        return {"verb": "flag", "reason": reason}

    def _reopen(self, _: bool) -> dict[str, Any]:
        button: QPushButton = self.window.footer._reopen
        if not button.isVisible():
            return self._look()
        QTest.mouseClick(button, LEFT)
        return {"verb": "reopen"}

    def _go(self, _: bool) -> dict[str, Any]:
        self._key(self._random.choice((Key.Key_Down, Key.Key_Up)), Modifier.ControlModifier)
        return {"verb": "go"}

    def _look(self) -> dict[str, Any]:
        return {"verb": "look"}


def teller(fd: int) -> Callable[[Any], None]:
    """Return a function that writes a line of JSON to a pipe."""

    def say(what: Any) -> None:
        rest = json.dumps(what).encode() + b"\n"
        while rest:
            rest = rest[os.write(fd, rest) :]

    return say


def open_window(path: Path, pipeline: str | None = None) -> MainWindow:
    """Open the window on a project, on the screen."""
    from ui.app import build_window

    window = build_window(path, pipeline)
    window.show()
    QApplication.processEvents()
    return window


def make_pipeline(path: Path) -> None:
    """Make the folder of a pipeline that knows two names."""
    import spacy

    nlp = spacy.blank("nl")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Jan Jansen"}, {"label": "LOC", "pattern": "Gent"}])
    nlp.meta["name"], nlp.meta["version"] = "tiny", "1.0"
    nlp.to_disk(path)


def _seen(document: Document | None) -> list[Any] | None:
    if document is None:
        return None
    marks: Sequence[Annotation] = document.visible
    return [str(document.state), document.reason, [[a.start, a.end, a.label, str(a.state)] for a in marks]]


def _article(number: int, length: int, chance: random.Random) -> Document:
    """Make sentences of words and names; no name is near itself, so that names of several words do not overlap."""
    found: list[str] = []
    while len(found) < length:
        word = chance.choice(_NAMES if chance.random() < 0.3 else _WORDS)
        if word not in found[-6:]:
            found.append(word)
    lines = [f"Stuk nummer{number} verslag"]
    lines += [" ".join(found[at : at + 12]) + "." for at in range(0, length, 12)]
    text = "\n\n".join(lines)
    marks = [
        Annotation(
            new_id(), *span, chance.choice(_LABELS), State.SUGGESTED, "pipeline:x 1", score=0.5, changed_at=now()
        )
        for span in tokens(text)
        if text[slice(*span)] in _NAMES and chance.random() < 0.5
    ]
    return Document(text, tokens=words(text), annotations=tuple(marks))
