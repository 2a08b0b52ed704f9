"""Words that would be more than words if a text were read as HTML, where they are shown, and whether the file they name was read."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator
from itertools import count, takewhile
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QHelpEvent, QStatusTipEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QToolTip,
    QTreeView,
    QWidget,
)

_OPENED = 0x20  # IN_OPEN of inotify
_ROWS = 12  # of a list that are hovered over


class Words:
    """Hostile words by what they stand in; `file` is what they would read."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._made: dict[str, str] = {}

    def phrase(self, word: str) -> str:
        """Make hostile words for a field that takes any text."""
        link = f'<a href="file:///dev/zero">{word}</a>'
        return self._keep(word, f'<img src="{self.file}"><b>{word}</b> a&b &amp; &lt;i> {link} [*]')

    def single(self, word: str) -> str:
        """Make hostile words for a field that takes no spaces, such as a label's name."""
        return self._keep(word, f"<b>{word}</b>&amp;a&b")

    def name(self, word: str) -> str:
        """Make hostile words for a file's name, which has no slash: it names a file in the program's folder."""
        return self._keep(word, f"<img src='{self.file.name}'><b>{word}<b> a&b &amp; [*]")

    def in_clear(self, shown: str) -> set[str]:
        """Return the words in a displayed text; raise AssertionError unless each is there as it was written."""
        found = {word for word in self._made if re.search(rf"\b{word}\b", shown) and "…" not in shown}
        for word in found:
            assert self._made[word] in shown, shown
        return found

    def _keep(self, word: str, made: str) -> str:
        self._made[word] = made
        return made


class Watch:
    """Counts how often a file is opened, by whatever library."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __enter__(self) -> Watch:
        if sys.platform == "linux":
            libc = ctypes.CDLL(None)
            self._watch = libc.inotify_init1(os.O_NONBLOCK)
            assert libc.inotify_add_watch(self._watch, bytes(self._file), _OPENED) > 0
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if sys.platform == "linux":
            os.close(self._watch)

    @property
    def was_opened(self) -> bool:
        """Return whether the file was opened since this was asked last."""
        if sys.platform != "linux":
            return False
        try:
            return bool(os.read(self._watch, 1 << 16))
        except BlockingIOError:
            return False


def drawn(text: str) -> str:
    """Return what Qt draws of the text of a menu or a button: "&" marks the key that follows, a tab begins a column."""
    return re.sub(r"&(.?)", r"\1", text)


def shown_in(top: QWidget) -> Iterator[str]:
    """Yield every text in a widget: seen, hovered over or read aloud."""
    for widget in (top, *top.findChildren(QWidget)):
        yield from _of(widget)
        known = QAccessible.queryAccessibleInterface(widget)
        yield from (known.text(QAccessible.Text.Name), known.text(QAccessible.Text.Description))
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName())
        yield from (drawn(action.text()) for action in widget.actions())


def _of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield drawn(widget.text()) if widget.buddy() else widget.text()
        case QAbstractButton():
            yield drawn(widget.text())
        case QGroupBox():
            yield drawn(widget.title())
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QComboBox():
            yield from (widget.itemText(i) for i in range(widget.count()))
        case QStatusBar():
            yield widget.currentMessage()
        case QAbstractItemView():
            for index in cells(widget):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    yield str(index.data(role) or "")
                yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    if widget.isWindow():
        yield re.sub(r"\[\*\]\[\*\]", "[*]", widget.windowTitle())


def cells(view: QAbstractItemView, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Yield the first cells of a list, and those below them."""
    model, top = view.model(), parent or view.rootIndex()
    if model is None:
        return
    for row in range(min(model.rowCount(top), _ROWS)):
        for column in takewhile(lambda column, row=row: model.hasIndex(row, column, top), count()):
            index = model.index(row, column, top)
            yield index
            yield from cells(view, index) if column == 0 and isinstance(view, QTreeView) else ()


def hover(top: QWidget) -> set[str]:
    """Rest the mouse on everything; return the tooltips. Assert that each is its text in plain letters."""
    told = set()
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractItemView):
            for index in cells(widget):
                place = widget.visualRect(index).center()
                if not widget.visualRect(index).isEmpty():
                    told.add(_rest(widget.viewport(), place, str(index.data(Qt.ItemDataRole.ToolTipRole) or "")))
        told.add(_rest(widget, widget.rect().center(), widget.toolTip()))
        QApplication.sendEvent(widget, QStatusTipEvent(widget.statusTip()))
    QToolTip.hideText()
    return told - {""}


def _rest(widget: QWidget, place: QPoint, tip: str) -> str:
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    if not tip:
        return ""
    label = next(
        w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel" and w.isVisible()
    )
    assert isinstance(label, QLabel)
    assert label.text() == tip
    label.grab()
    assert_plain()
    return tip


def assert_plain() -> None:
    """Assert that no label on the screen is or may become rich text."""
    for label in QApplication.allWidgets():
        if isinstance(label, QLabel) and label.isVisible():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def look(top: QWidget, words: Words) -> set[str]:
    """Draw, hover over and read everything in a widget; the hostile words in it."""
    top.grab()
    hover(top)
    assert_plain()
    return set().union(*map(words.in_clear, shown_in(top)))


def opened_menu() -> QMenu:
    """Return the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    """Return an entry by the text that is read in it."""
    return next(action for action in menu.actions() if drawn(action.text()).startswith(text))
