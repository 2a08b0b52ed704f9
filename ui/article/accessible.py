"""The article for screen readers: role, text, reading position and announcements."""

from __future__ import annotations

import weakref
from functools import cache

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget

from annotate.text import Utf16Map
from ui.article.view import ArticleView


class ArticleAccessible(QAccessibleWidget):
    """Expose an article as a read-only text that can be selected."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._text = ArticleText(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        # the stubs say int, but Qt for Python takes nothing other than a VoidPtr for a void*: an int or None crashes
        if kind is QAccessible.InterfaceType.TextInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._text)[0])  # type: ignore[return-value]
        interface: object = super().interface_cast(kind)
        return shiboken6.VoidPtr(0) if interface is None else interface  # type: ignore[return-value]

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state


class ArticleText(QAccessibleTextInterface):
    """Expose an article's text in UTF-16 positions, which Qt's accessibility interfaces count in.

    Qt for Python has no way to answer `attributes` and `selection`: docs/decisions/0014-accessibility.md.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view_ref = weakref.ref(view)  # Qt for Python keeps this object until the program ends
        self._known = ""
        self._map = Utf16Map("")

    def characterCount(self) -> int:
        return self._to_utf16(len(self._read()))

    def text(self, start: int, end: int) -> str:
        text = self._read()
        last = len(text) if end < 0 else self._to_code_point(end)
        return text[self._to_code_point(start) : last]

    def cursorPosition(self) -> int:
        return self._to_utf16(self._view.reading_position)

    def setCursorPosition(self, position: int) -> None:
        self._view.put_caret_at(self._to_code_point(position))

    def selectionCount(self) -> int:
        return 0  # the description says which words are selected

    def addSelection(self, start: int, end: int) -> None:
        self._view.select(self._to_code_point(start), self._to_code_point(end))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        self._view.clear()

    def characterRect(self, position: int) -> QRect:
        at = self._to_code_point(position)
        return self._view.rect_of(at, at + 1).translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:
        return self._to_utf16(self._view.offset_at(self._view.viewport().mapFromGlobal(point)))

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._view.show_span(self._to_code_point(start), self._to_code_point(end))

    @property
    def _view(self) -> ArticleView:
        view = self._view_ref()
        assert view is not None  # Qt forgets an interface together with its widget
        return view

    def _read(self) -> str:
        document = self._view.document
        text = document.text if document else ""
        if text is not self._known:
            self._known, self._map = text, Utf16Map(text)
        return text

    def _to_utf16(self, offset: int) -> int:
        self._read()
        return self._map.to_utf16(offset)

    def _to_code_point(self, position: int) -> int:
        length = len(self._read())
        return min(self._map.to_code_point(max(0, position)), length)


@cache
def install() -> None:
    """Install the factory of accessible articles; other widgets keep Qt's. Call before a window is created."""
    QAccessible.installFactory(_create_interface)


def speak_for(view: ArticleView) -> None:
    """Announce the reading position of an article to a screen reader, if one is active."""
    view.reached.connect(lambda words: _say(view, words))


def _create_interface(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    return ArticleAccessible(widget) if isinstance(widget, ArticleView) else None


def _say(view: ArticleView, words: str) -> None:
    """Move the screen reader's cursor and announce `words`; interrupts announcements in progress."""
    if not QAccessible.isActive():
        return
    position = QAccessible.queryAccessibleInterface(view).textInterface().cursorPosition()
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, position))
    said = QAccessibleAnnouncementEvent(view, words)
    said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)
