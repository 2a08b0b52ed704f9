"""The mouse and the keyboard in the article: both become intents, which the controller decides on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import chain
from math import inf

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotate.edits.annotations import Change
from annotate.model import Annotation, Document, State, sort_key
from annotate.names.capitals import next_capitals, previous_capitals
from annotate.text import snap, trim
from ui.actions.keymap import action_for, digit_of, held, is_plain, key_for
from ui.actions.table import Scope, keys_in
from ui.article.canvas import ArticleCanvas, length
from ui.article.caret import Caret
from ui.article.spoken import article_name, describe_annotation, explain_annotation
from ui.guard import Guard

_NOTHING, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_LETTERS = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
)  # many desktops take Alt for themselves
_SCROLL_MS = 60  # between two lines while the mouse is held beyond an edge
_EDGE_PIXELS = 8  # from the top or bottom where a drag begins to scroll


@dataclass(slots=True)
class _Drag:
    """Hold where a mouse button was pressed, and the opposite end of an annotation whose edge it drags, if any."""

    point: QPoint
    offset: int
    annotation: Annotation | None = None
    fixed: int | None = None
    moved: bool = False
    last: QPoint = field(default_factory=QPoint)  # where the mouse is now
    modifiers: Qt.KeyboardModifier = _NOTHING


class ArticleView(ArticleCanvas):
    """Show one document and emit the user's intents as signals."""

    currentChanged = Signal(object, bool)  # Annotation or None; whether to show the annotation bar
    escaped = Signal()
    addRequested = Signal(int, int)
    addAllRequested = Signal(int, int)
    labelKeyPressed = Signal(int, bool)  # position of the label from 0; for all mentions
    removeRequested = Signal(bool)  # for all mentions
    acceptRequested = Signal(bool)
    resizeRequested = Signal(object, int, int)  # annotation id (wider than Qt's int), start, end
    mendRequested = Signal()
    splitRequested = Signal()
    shiftHeld = Signal(bool)
    detailsRequested = Signal()  # the line below the title was clicked
    reached = Signal(str)  # the words at the reading position

    def __init__(self, parent: QWidget | None = None) -> None:
        self._caret = Caret()
        self._drag: _Drag | None = None
        self._dragged_span: tuple[int, int] | None = None
        self._last_position = -1  # offset where the caret was last
        self._by_letter = False  # the selection or the current annotation is changed letter by letter
        self._hit: tuple[int, int] | None = None  # start of the last search match gone to, and the position then
        self.keys = keys_in(Scope.ARTICLE)
        self._spoken: tuple[int | None, int, str] | None = None  # what was announced last: document, position, words
        super().__init__(parent)
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_further)
        self.setObjectName("articleView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def set_document(self, document: Document | None) -> None:
        self._end_drag()
        self._hit = None
        self._by_letter = False
        super().set_document(document)
        self._caret.clear()
        self._caret.read(document)
        self._last_position = self._place_in(document).reading or -1
        self._describe()

    def update_document(self, document: Document, change: Change | None = None) -> None:
        self._caret.read(document)
        dragged = self._drag.annotation if self._drag else None
        if dragged and document.by_id.get(dragged.id) != dragged:
            self._end_drag()
        super().update_document(document, change)
        if self._current is not None and self.current is None:
            self.set_current(None)
        self._describe()

    def set_misaligned(self, ids: Collection[int]) -> None:
        super().set_misaligned(ids)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._describe()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._end_drag()
        super().changeEvent(event)

    @property
    def reading_position(self) -> int:
        """Return the offset of the current annotation, else of the selection, else of the last caret."""
        span = self.selection
        if self.current:
            return self.current.start
        return span[0] if span else max(0, self._last_position)

    @property
    def selection(self) -> tuple[int, int] | None:
        """Return the span that a label key would annotate: the selection, or the word at the caret."""
        if self._dragged_span:
            return self._dragged_span
        return self._caret.span if self._current is None else None

    @property
    def selected(self) -> tuple[int, int] | None:
        """Return the selection, else the span of the current annotation."""
        return self.selection or ((self.current.start, self.current.end) if self.current else None)

    @property
    def is_by_letter(self) -> bool:
        """Tell whether the selection or the current annotation is changed letter by letter."""
        return self._by_letter

    # Navigation

    def set_current(self, annotation: Annotation | None, *, bar: bool = True, scroll: bool = True) -> None:
        """Put the focus ring around an annotation; None: remove it."""
        self._update_ring()
        self._by_letter &= annotation is not None and annotation.id == self._current
        self._current = annotation.id if annotation else None
        if annotation:
            self._caret.clear()
            self._last_position = annotation.start
            if scroll:
                self.show_span(annotation.start, annotation.end)
        self.currentChanged.emit(annotation, bar)
        self._describe()
        self._update_ring()

    def go_to_annotation(self, step: int, *, unchecked: bool = False) -> bool:
        """Go to the next (1) or previous (-1) annotation, wrapping around.

        With `unchecked`, go to the next suggestion. Return whether there is one.
        """
        annotations = self._document.visible if self._document else []
        current, at = self.current, self._position()
        if step > 0:
            here = bisect_right(annotations, sort_key(current) if current else (at, inf), key=sort_key)
        else:
            here = bisect_left(annotations, sort_key(current) if current else (at,), key=sort_key)
        around = (
            chain(annotations[here:], annotations[:here])
            if step > 0
            else chain(reversed(annotations[:here]), reversed(annotations[here:]))
        )
        wanted = (a for a in around if not unchecked or (a.state is State.SUGGESTED and a.id != self._current))
        target = next(wanted, None)
        if target:
            self.set_current(target)
        return target is not None

    def go_to_hit(self, step: int, *, from_end: bool = False) -> bool:
        """Select the next (1) or previous (-1) search match; `from_end` the first or last one. Return whether there is one."""
        if not self._hits or not len(self._caret.tokens):
            return False
        here = self._position()
        is_at_top = self.current is None and self._caret.token is None  # a match there is the next one
        at = self._hit[0] if self._hit and self._hit[1] == here else here - (step > 0 and is_at_top)
        index = (
            bisect_right(self._hits, at, key=lambda hit: hit[0]) if step > 0 else bisect_left(self._hits, (at, 0)) - 1
        )
        if from_end:
            index = 0 if step > 0 else len(self._hits) - 1
        if not 0 <= index < len(self._hits):
            return False
        start, end = self._hits[index]
        touched = self._caret.tokens.overlapping(start, end)
        if touched:
            self._put_caret(touched[0], extend=False)
        if len(touched) > 1:
            self._put_caret(touched[-1], extend=True)
        self._hit = start, self._position()
        return True

    def clear(self) -> None:
        """Remove the focus ring, the selection and the caret."""
        self._caret.clear()
        self.set_current(None)

    def put_caret_at(self, offset: int) -> None:
        """Move the caret to the word at an offset, or the first one behind it."""
        if len(self._caret.tokens):
            self._put_caret(self._caret.first_from(offset), extend=False)

    def select(self, start: int, end: int, *, scroll: bool = True) -> None:
        """Select the tokens that overlap a span."""
        self.set_current(None)
        self._caret.select(start, end)
        self._show_selection(scroll=scroll)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._document:
            return super().mousePressEvent(event)
        point = event.position().toPoint()
        self._drag = _Drag(point, self.offset_at(point))
        edge = self._edge_at(point)
        if edge:
            annotation, is_start = edge
            self._drag.annotation, self._drag.fixed = annotation, annotation.end if is_start else annotation.start
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag and not event.buttons() & Qt.MouseButton.LeftButton:
            self._end_drag()  # it was released where no event reached us
        if self._drag is None:
            self._show_cursor(point)
            return
        if (point - self._drag.point).manhattanLength() >= QApplication.startDragDistance():
            self._drag.moved = True
        if self._drag.moved:
            self._drag.last, self._drag.modifiers = point, event.modifiers()
            self._show_dragged()
            if not self._is_beyond(point):
                self._scrolling.stop()
            elif not self._scrolling.isActive():
                self._scroll_further()
                self._scrolling.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        if not self.window().rect().contains(self.viewport().mapTo(self.window(), point)):
            self._end_drag()
            return
        far = (point - drag.point).manhattanLength() >= QApplication.startDragDistance()
        span = self._dragged(point, event.modifiers()) if drag.moved or far else None
        self._end_drag()
        if not (drag.moved or far):
            self._click(drag.point)
            return
        self.viewport().update()
        if span is None or span[0] >= span[1]:
            return
        if drag.annotation:
            if span != (drag.annotation.start, drag.annotation.end):
                self.resizeRequested.emit(drag.annotation.id, *span)
        else:
            self._ask_to_add(span, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        document, annotations = self._document, self._annotations_under(point)
        if not document or not self._on_text(point) or (annotations and not document.overlapping):
            return
        offset = self.offset_at(point)
        span = snap(document.text, self._caret.tokens, offset, offset + 1)
        if span[0] < span[1] and all((annotation.start, annotation.end) != span for annotation in annotations):
            self._ask_to_add(span, event.modifiers())

    def _ask_to_add(self, span: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """Request an annotation of a span, or with Shift of all mentions of its words."""
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        (self.addAllRequested if shift else self.addRequested).emit(*span)

    def _click(self, point: QPoint) -> None:
        """Make the shortest annotation under the mouse current; if one of them is current, the next longer one."""
        ids = [annotation.id for annotation in self._annotations_under(point)]
        if self._on_header(point):
            self.detailsRequested.emit()
            return
        if not ids:
            self._click_word(point)
            return
        at = ids.index(self._current) + 1 if self._current in ids else 0
        self.set_current(self._annotation(ids[at % len(ids)]), scroll=False)

    def _click_word(self, point: QPoint) -> None:
        """Put the caret at the word under the mouse, if it has no annotation; else remove caret and focus ring."""
        offset, tokens = self.offset_at(point), self._caret.tokens
        inside = tokens.overlapping(offset, offset + 1) if self._on_text(point) else range(0)
        if inside and not self._layout.annotations_in(tokens.starts[inside[0]], tokens.ends[inside[0]]):
            self._put_caret(inside[0], extend=False, scroll=False)
        else:
            self.clear()

    def _dragged(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> tuple[int, int] | None:
        """Return the span between the press and `point`, aligned to tokens, or to characters with Ctrl or Alt."""
        assert self._drag is not None
        assert self._document is not None
        if modifiers & _LETTERS:
            a, b = self._gap_at(self._drag.point), self._gap_at(point)
            if self._drag.fixed is not None:
                a = self._drag.fixed
            span = trim(self._document.text, min(a, b), max(a, b))
        elif self._drag.fixed is not None:
            span = self._caret.to_edge(self._drag.fixed, self._gap_at(point))
        else:
            a, b = sorted((self._drag.offset, self.offset_at(point)))
            end = min(b + 1, len(self._document.text))  # a blank line may be the last one
            span = snap(self._document.text, self._caret.tokens, min(a, end), end)
        return span if span[0] < span[1] else None

    def _show_cursor(self, point: QPoint) -> None:
        annotations = self._annotations_under(point)
        lines = [explain_annotation(a, self._painter.labels, self._mend_key(a)) for a in annotations[:1]]
        if len(annotations) > 1:
            lines.append(self.tr("Click again for the other mark here"))
        on_header = self._on_header(point)
        if on_header:
            lines = [self.tr("Click to change source, date, language…")]
        self.viewport().setToolTip("\n".join(lines))
        if self._edge_at(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif annotations or on_header:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _show_dragged(self) -> None:
        if self._drag:
            self._dragged_span = self._dragged(self._drag.last, self._drag.modifiers)
            self.viewport().update()

    def _is_beyond(self, point: QPoint) -> int:
        """Return -1 for a point above the text in view, 1 below it, 0 inside."""
        return (point.y() > self.viewport().height() - _EDGE_PIXELS) - (point.y() < _EDGE_PIXELS)

    def _scroll_further(self) -> None:
        """Scroll a line on while the mouse is held beyond an edge, whether it moves or not."""
        if self._drag:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._is_beyond(self._drag.last) * self._layout.pitch)
            self._show_dragged()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end_drag()  # the button may be released in another window or a dialog
        self.shiftHeld.emit(False)  # the key too

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_drag()

    # Keyboard

    def event(self, event: QEvent) -> bool:
        # Tab goes to the next annotation; F6 leaves the article
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            forward, back = event.key() == Qt.Key.Key_Tab, event.key() == Qt.Key.Key_Backtab
            if (forward or back) and is_plain(event) and self._document:
                self.go_to_annotation(1 if forward else -1)
                return True
        return super().event(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift:
            self.shiftHeld.emit(False)
        super().keyReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._document or not (self._letter_key(event) or self._arrow_key(event) or self._page_key(event)):
            super().keyPressEvent(event)

    def _letter_key(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        digit, action = digit_of(event), action_for(self.keys, event)
        key, plain = event.key(), is_plain(event)
        if key == Qt.Key.Key_Shift:
            self.shiftHeld.emit(True)
        elif digit is not None and plain:
            self.labelKeyPressed.emit((digit - 1) % 10, shift)
            self._end_drag()  # its words are annotated now
        elif action:
            self._act(action, event)
        elif key == Qt.Key.Key_Space and plain and self.current:
            self.select(self.current.start, self.current.end)
        elif key == Qt.Key.Key_Escape and plain:
            self._escape()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(0, len(self._caret.text), scroll=False)
        else:
            return False
        return True

    def _act(self, action: str, event: QKeyEvent) -> None:
        """Do an action of the table; with Shift for all mentions, or backwards."""
        shift = bool(event.modifiers() & _SHIFT)
        match action:
            case "remove":
                self._end_drag()
                self.removeRequested.emit(shift)
            case "accept":
                self.acceptRequested.emit(shift)
            case "unchecked":
                self.go_to_annotation(-1 if shift else 1, unchecked=True)
            case "mend":
                self.mendRequested.emit()
            case "capitals":
                self._go_to_capitals(-1 if shift else 1)
            case "letters":
                self._switch_letters()
            case "split":  # guarded: a second press would split the rest of a list of names
                Guard.of(self).by_key(event, self.splitRequested.emit)

    def _escape(self) -> None:
        """Cancel the drag, else clear the selection and let others close their questions."""
        if self._drag:
            self._end_drag()
        else:
            self.clear()
            self.escaped.emit()

    def _end_drag(self) -> None:
        self._scrolling.stop()
        if self._drag:
            self._drag = self._dragged_span = None
            self.viewport().update()

    def _arrow_key(self, event: QKeyEvent) -> bool:
        if held(event) not in (_NOTHING, _SHIFT, _CONTROL | _SHIFT):
            return False
        shift, control = bool(held(event) & _SHIFT), bool(held(event) & _CONTROL)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step and shift and self._by_letter:
            self._stretch_by_letter(step, at_start=control)
        elif step and shift and self.current:
            self._stretch(self.current, step, at_start=control)
        elif step and shift and control and self._caret.token is not None:
            self._caret.move_start(step)
            self._show_selection()
        elif step and len(self._caret.tokens):
            self._put_caret(self._next_token(step), extend=shift)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_line(1 if event.key() == Qt.Key.Key_Down else -1, extend=shift)
        else:
            return False
        return True

    def _page_key(self, event: QKeyEvent) -> bool:
        """Go to an end of the line, with Ctrl of the article, or a page up or down; with Shift, select up to there."""
        key, shift, control = Qt.Key(event.key()), bool(held(event) & _SHIFT), bool(held(event) & _CONTROL)
        if held(event) & ~(_SHIFT | _CONTROL) or not len(self._caret.tokens):
            return False
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            forward = key == Qt.Key.Key_End
            first, last = (0, len(self._caret.text)) if control else self._line()
            inside = self._caret.tokens.overlapping(first, last)
            if inside:
                token = self._caret.step(inside[-1] + 1, -1) if forward else self._caret.step(inside[0] - 1, 1)
                self._put_caret(token, extend=shift)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and (self._caret.token is not None or self.current):
            self._move_page(1 if key == Qt.Key.Key_PageDown else -1, extend=shift)
        else:
            return False
        return True

    def _line(self) -> tuple[int, int]:
        """Return the span of the line where navigation starts."""
        y = self._layout.pieces(at := max(0, self._position()), at + 1)[0].center().y()
        ends = self._layout.offset_at(0, y), self._layout.offset_at(self._layout.width, y)
        return min(ends), max(ends) + 1

    def _move_page(self, step: int, *, extend: bool) -> None:
        """Move the caret and the view a page up (-1) or down (1)."""
        at, bar = max(0, self._position()), self.verticalScrollBar()
        box = self._layout.pieces(at, at + 1)[0]
        page = step * (self.viewport().height() - self._layout.pitch)
        bar.setValue(round(bar.value() + page))
        y = min(max(box.center().y() + page, self._layout.top), self._layout.height - 1)
        self._put_caret(self._caret.first_from(self._layout.offset_at(box.center().x(), y)), extend=extend)

    def _switch_letters(self) -> None:
        """Change the selection or the current annotation letter by letter from now on, or by token again."""
        self._by_letter = not self._by_letter and self.selected is not None
        self._describe()

    def _stretch_by_letter(self, step: int, *, at_start: bool) -> None:
        """Move one edge of the current annotation or the selection one letter left (-1) or right (1)."""
        if not self.selected:
            return
        span = self._caret.by_letter(self.selected, step, at_start=at_start)
        if not self.current:
            self._caret.select_letters(*span)
            self._show_selection()
        elif span != self.selected:
            self.resizeRequested.emit(self.current.id, *span)

    def _go_to_capitals(self, step: int) -> None:
        """Select the next (1) or previous (-1) words with capitals and no annotation, wrapping around."""
        document = self._document
        assert document is not None

        def is_free(start: int, end: int) -> bool:
            return not document.visible_index.overlapping(start, end)

        selected, tokens = self.selection, self._caret.tokens
        here = self._position() + (step > 0)
        if selected:
            here = selected[step > 0]  # its end, or its start
        for offset in (here, 0 if step > 0 else len(document.text)):
            find = next_capitals if step > 0 else previous_capitals
            span = find(document.text, tokens, offset, is_free)
            if span:
                inside = self._caret.tokens.overlapping(*span)
                self._caret.clear()
                self._put_caret(inside[0], extend=False)
                if len(inside) > 1:
                    self._put_caret(inside[-1], extend=True)
                return

    def _stretch(self, annotation: Annotation, step: int, *, at_start: bool) -> None:
        """Request to move one edge of an annotation one token left (-1) or right (1)."""
        span = self._caret.stretched(annotation, step, at_start=at_start)
        if span != (annotation.start, annotation.end):
            self.resizeRequested.emit(annotation.id, *span)

    def _next_token(self, step: int) -> int:
        """Return the token beside the current annotation, else beside the caret, else the first in view."""
        if self.current:
            return self._caret.beside(self.current, step)
        if self._caret.token is not None:
            return self._caret.step(self._caret.token, step)
        return self._caret.first_from(self.offset_at(QPoint(self._left(), 4)))

    def _move_line(self, step: int, *, extend: bool) -> None:
        """Move the caret a line up (-1) or down (1), or scroll the view if there is no caret."""
        if self._caret.token is None and not self.current:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())
            return
        self._put_caret(self._caret.first_from(self._layout.line_step(self._position(), step)), extend=extend)

    def _put_caret(self, token: int, *, extend: bool, scroll: bool = True) -> None:
        """Move the caret to a token, and make an annotation of the token current."""
        self._update_ring()
        self._by_letter = False
        if extend and self.current:
            self._caret.select(
                self.current.start, self.current.end, from_end=self._caret.tokens.starts[token] < self.current.start
            )
        self._caret.put(token, extend=extend)
        start, end = self._caret.tokens.starts[token], self._caret.tokens.ends[token]
        under = None if extend else min(self._layout.annotations_in(start, end), key=length, default=None)
        self._current = under.id if under else None
        self._last_position = start
        self.currentChanged.emit(under, False)
        if scroll:
            self.show_span(start, end)
        self._describe()
        self._update_ring()

    def _update_ring(self) -> None:
        """Repaint the paragraphs of the current annotation or selection."""
        current = self.current
        span = (current.start, current.end) if current else self.selection
        if span:
            self._update_around(*span)

    def _show_selection(self, *, scroll: bool = True) -> None:
        if self.selection and scroll:
            self.show_span(*self.selection)
        self._describe()
        self.viewport().update()

    def _position(self) -> int:
        """Return where navigation starts: the current annotation, the caret, its last offset if in view, or the top."""
        if self.current:
            return self.current.start
        if self._caret.token is not None:
            return self._caret.tokens.starts[self._caret.token]
        if self._last_position >= 0 and self.viewport().rect().intersects(
            self.rect_of(self._last_position, self._last_position + 1)
        ):
            return self._last_position
        return self.offset_at(QPoint(self._left(), 0)) - 1 if self._scroll() else -1

    def _copy(self) -> None:
        if self.selected and self._document:
            QGuiApplication.clipboard().setText(self._document.text[slice(*self.selected)])

    def _describe(self) -> None:
        """Update the accessible name and description; emit `reached` if the reading position or its words changed."""
        document, current = self._document, self.current
        self.setAccessibleName(article_name(document))
        words = ""
        if document and current:
            around = min(self._layout.around(current), key=length, default=None)
            words = describe_annotation(document, current, around, self._painter.labels, self._mend_key(current))
        elif document and self.selection:
            words = document.text[slice(*self.selection)]
        if self._by_letter:
            words += ", " + self.tr("letter by letter")
        self.setAccessibleDescription(words)
        spoken = document.id if document else None, self.reading_position, words
        if spoken != self._spoken:
            self._spoken = spoken
            self.reached.emit(words or self.accessibleName())

    def _mend_key(self, annotation: Annotation) -> str:
        """Return the key that aligns an annotation; "" if it is aligned."""
        return key_for("mend", self.keys) if annotation.id in self._painter.misaligned else ""
