"""The mouse and the keyboard in the article: both become intents, which the controller decides on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from itertools import chain
from math import inf

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotate.edits.annotations import Change
from annotate.model import Annotation, Document, State, sort_key
from annotate.names.capitals import next_capitals
from annotate.text import snap, trim
from ui.actions.keymap import action_for, digit_of, held, is_plain, key_for
from ui.actions.table import Scope, keys_in
from ui.article.canvas import ArticleCanvas, length
from ui.article.caret import Caret
from ui.article.spoken import article_name, describe_annotation
from ui.guard import Guard

_NOTHING, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@dataclass(slots=True)
class _Drag:
    """Hold where a mouse button was pressed, and the opposite end of an annotation whose edge it drags, if any."""

    point: QPoint
    offset: int
    annotation: Annotation | None = None
    fixed: int | None = None
    moved: bool = False


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
        self._hit: tuple[int, int] | None = None  # start of the last search match gone to, and the position then
        self.keys = keys_in(Scope.ARTICLE)
        self._spoken: tuple[int | None, int, str] | None = None  # what was announced last: document, position, words
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def set_document(self, document: Document | None) -> None:
        self._drag = self._dragged_span = self._hit = None
        self._last_position = -1
        self._caret.clear()
        self._caret.read(document)
        super().set_document(document)
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

    # Navigation

    def set_current(self, annotation: Annotation | None, *, bar: bool = True, scroll: bool = True) -> None:
        """Put the focus ring around an annotation; None: remove it."""
        self._update_ring()
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

    def go_to_hit(self, step: int) -> None:
        """Select the next (1) or previous (-1) search match, wrapping around."""
        if not self._hits or not len(self._caret.tokens):
            return
        here = self._position()
        at = self._hit[0] if self._hit and self._hit[1] == here else here
        index = (
            bisect_right(self._hits, at, key=lambda hit: hit[0]) if step > 0 else bisect_left(self._hits, (at, 0)) - 1
        )
        start, end = self._hits[index % len(self._hits)]
        touched = self._caret.tokens.overlapping(start, end)
        if touched:
            self._put_caret(touched[0], extend=False)
        if len(touched) > 1:
            self._put_caret(touched[-1], extend=True)
        self._hit = start, self._position()

    def clear(self) -> None:
        """Remove the focus ring, the selection and the caret."""
        self._caret.clear()
        self.set_current(None)

    def put_caret_at(self, offset: int) -> None:
        """Move the caret to the word at an offset, or the first one behind it."""
        if len(self._caret.tokens):
            self._put_caret(self._caret.first_from(offset), extend=False)

    def select(self, start: int, end: int) -> None:
        """Select the tokens that overlap a span."""
        self.set_current(None)
        self._caret.select(start, end)
        self._show_selection()

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
            self._dragged_span = self._dragged(point, event.modifiers())
            self._scroll_while_dragging(point)
            self.viewport().update()

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
        self._drag = self._dragged_span = None
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
            self.clear()
            return
        at = ids.index(self._current) + 1 if self._current in ids else 0
        self.set_current(self._annotation(ids[at % len(ids)]), scroll=False)

    def _dragged(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> tuple[int, int] | None:
        """Return the span between the press and `point`, aligned to tokens, or to characters with Alt."""
        assert self._drag is not None
        assert self._document is not None
        if modifiers & Qt.KeyboardModifier.AltModifier:
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
        on_header = self._on_header(point)
        tip = self.tr("Click to change source, date, language…") if on_header else ""
        self.viewport().setToolTip(self.tr("Click again for the other mark here") if len(annotations) > 1 else tip)
        if self._edge_at(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif annotations or on_header:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _scroll_while_dragging(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < 8:
            bar.setValue(bar.value() - self._layout.pitch)
        elif point.y() > self.viewport().height() - 8:
            bar.setValue(bar.value() + self._layout.pitch)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end_drag()  # the button may be released in another window or a dialog

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
        if not self._document or not (self._letter_key(event) or self._arrow_key(event)):
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
        elif action == "remove":
            self._end_drag()
            self.removeRequested.emit(shift)
        elif action == "accept":
            self.acceptRequested.emit(shift)
        elif action == "unchecked":
            self.go_to_annotation(1, unchecked=True)
        elif action == "mend":
            self.mendRequested.emit()
        elif action == "capitals":
            self._go_to_capitals()
        elif action == "split":
            # guarded: a second press would split the rest of a list of names
            Guard.of(self).by_key(event, self.splitRequested.emit)
        elif key == Qt.Key.Key_Space and plain and self.current:
            self.select(self.current.start, self.current.end)
        elif key == Qt.Key.Key_Escape and plain:
            self._escape()
        elif key == Qt.Key.Key_C and held(event) == Qt.KeyboardModifier.ControlModifier:
            self._copy()
        else:
            return False
        return True

    def _escape(self) -> None:
        """Cancel the drag, else clear the selection and let others close their questions."""
        if self._drag:
            self._end_drag()
        else:
            self.clear()
            self.escaped.emit()

    def _end_drag(self) -> None:
        if self._drag:
            self._drag = self._dragged_span = None
            self.viewport().update()

    def _arrow_key(self, event: QKeyEvent) -> bool:
        if held(event) not in (_NOTHING, _SHIFT, _CONTROL | _SHIFT):
            return False
        shift, control = bool(held(event) & _SHIFT), bool(held(event) & _CONTROL)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step and shift and self.current:
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

    def _go_to_capitals(self) -> None:
        """Select the next capitalised words without an annotation, wrapping around: possibly a missed name."""
        document = self._document
        assert document is not None

        def is_free(start: int, end: int) -> bool:
            return not document.visible_index.overlapping(start, end)

        selected = self.selection
        here = selected[1] if selected else self._position() + 1
        for behind in (here, 0):
            span = next_capitals(document.text, self._caret.tokens, behind, is_free)
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

    def _put_caret(self, token: int, *, extend: bool) -> None:
        """Move the caret to a token, and make an annotation of the token current."""
        self._update_ring()
        self._caret.put(token, extend=extend)
        start, end = self._caret.tokens.starts[token], self._caret.tokens.ends[token]
        under = None if extend else min(self._layout.annotations_in(start, end), key=length, default=None)
        self._current = under.id if under else None
        self._last_position = start
        self.currentChanged.emit(under, False)
        self.show_span(start, end)
        self._describe()
        self._update_ring()

    def _update_ring(self) -> None:
        """Repaint the paragraphs of the current annotation or selection."""
        current = self.current
        span = (current.start, current.end) if current else self.selection
        if span:
            self._update_around(*span)

    def _show_selection(self) -> None:
        if self.selection:
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
        current = self.current
        span = self.selection or ((current.start, current.end) if current else None)
        if span and self._document:
            QGuiApplication.clipboard().setText(self._document.text[span[0] : span[1]])

    def _describe(self) -> None:
        """Update the accessible name and description; emit `reached` if the reading position or its words changed."""
        document, current = self._document, self.current
        self.setAccessibleName(article_name(document))
        words = ""
        if document and current:
            around = min(self._layout.around(current), key=length, default=None)
            mend_key = key_for("mend", self.keys) if current.id in self._painter.misaligned else ""
            words = describe_annotation(document, current, around, self._painter.labels, mend_key)
        elif document and self.selection:
            words = document.text[slice(*self.selection)]
        self.setAccessibleDescription(words)
        spoken = document.id if document else None, self.reading_position, words
        if spoken != self._spoken:
            self._spoken = spoken
            self.reached.emit(words or self.accessibleName())
