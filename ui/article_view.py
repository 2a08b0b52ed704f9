"""The article with its marks: paints them, and turns mouse and keys into intents. It decides nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from annotate.edits import Change
from annotate.model import Annotation, Document, Label, State, Tokens
from annotate.text import snap, title_of, trim, words
from ui.article_layout import ArticleLayout, Paragraph
from ui.keys import digit_of
from ui.theme import LIGHT, READING_SIZE, Theme, small

_EDGE = 5  # pixels on both sides of a band's end that take hold of it
_SLICE = 4  # paragraphs laid out ahead in one turn of the event loop


@dataclass(slots=True)
class _Drag:
    """A mouse button held down: where it went down, and the edge of a mark it took hold of, if any."""

    place: QPoint
    offset: int
    mark: Annotation | None = None
    fixed: int | None = None
    moved: bool = False


class ArticleView(QAbstractScrollArea):
    """Shows one document. Offsets are code points; rectangles and points are in viewport coordinates.

    `current` is the mark under the focus ring, `selection` the span that the next label key marks.
    """

    currentChanged = Signal(object, bool)  # Annotation or None; whether its small bar should show
    addRequested = Signal(int, int)
    labelKeyPressed = Signal(int, bool)  # position of the label from 0; for all mentions
    removeRequested = Signal(bool)  # for all mentions
    acceptRequested = Signal(bool)
    resizeRequested = Signal(object, int, int)  # annotation id (wider than Qt's int), start, end
    shiftHeld = Signal(bool)
    moved = Signal()  # scrolled or laid out anew: what floats over the text must follow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._theme = LIGHT
        self._labels: dict[str, Label] = {}
        self._document: Document | None = None
        self._tokens = Tokens((), ())
        self._layout = ArticleLayout(self._tag_width)
        self._header: list[tuple[QTextLayout, float]] = []
        self._current: int | None = None
        self._selection: tuple[int, int] | None = None
        self._anchor: int | None = None
        self._caret: int | None = None
        self._place = -1
        self._drag: _Drag | None = None
        self._highlights: Sequence[tuple[int, int]] = ()
        self._warned: Collection[int] = ()
        self._seen = bytearray()
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._work_ahead)
        self.set_reading_size(READING_SIZE)

    # What is shown

    def set_document(self, document: Document | None) -> None:
        """Show another document from its top, or nothing."""
        self._document = document
        self._current = self._selection = self._caret = self._anchor = self._drag = None
        self._highlights = ()
        self._place = -1
        self._seen = bytearray(len(document.text) if document else 0)
        self._take_tokens()
        self._layout.set_width(self._column_width())
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._describe()

    def update_document(self, document: Document, change: Change | None = None) -> None:
        """The same document with other marks; with `change` only what it touched is laid out anew."""
        self._document = document
        self._take_tokens()
        touched = [*change.before.annotations, *change.after.annotations] if change else None
        self._layout.set_marks(document.visible, touched)
        if self._current is not None and self._mark(self._current) is None:
            self.set_current(None)
        self._settle()
        self.viewport().update()

    def set_labels(self, labels: Sequence[Label]) -> None:
        """The labels, which give the marks their colours and tags."""
        self._labels = {label.name: label for label in labels}
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Colours."""
        self._theme = theme
        self.viewport().update()

    def set_reading_size(self, pixels: int) -> None:
        """Size of the article's type in pixels."""
        at = self.offset_at(QPoint(self._left(), 0)) if self._document else 0
        self._layout.set_size(pixels)
        self._layout.set_width(self._column_width())
        self._arrange()
        if at:
            self._scroll_to_top(at)

    def set_highlights(self, spans: Sequence[tuple[int, int]]) -> None:
        """Spans to point out, such as all the mentions an act would change."""
        self._highlights = spans
        self.viewport().update()

    def set_warned(self, ids: Collection[int]) -> None:
        """Annotations that cannot be trained on as they are; they get a small `!`."""
        if self._warned != ids:
            self._warned = ids
            self._layout.set_marks(self._document.visible if self._document else ())
            self._settle()
            self.viewport().update()

    @property
    def document(self) -> Document | None:
        """What is shown."""
        return self._document

    @property
    def current(self) -> Annotation | None:
        """The mark under the focus ring."""
        return self._mark(self._current) if self._current is not None else None

    @property
    def selection(self) -> tuple[int, int] | None:
        """The marked-out words that a label key would mark: a selection, or the word at the caret."""
        if self._selection:
            return self._selection
        if self._caret is not None and self._current is None:
            return self._tokens.starts[self._caret], self._tokens.ends[self._caret]
        return None

    @property
    def all_seen(self) -> bool:
        """Whether every line of the article has been on the screen."""
        return 0 not in self._seen

    def first_unseen(self) -> int:
        """The first offset that was never on the screen, or -1."""
        return self._seen.find(0)

    # Where things are

    def rect_of(self, start: int, end: int) -> QRect:
        """Where code points `[start, end)` stand in the viewport; when they run over several lines, the first piece."""
        pieces = self._layout.pieces(start, end) if self._document else []
        if not pieces:
            return QRect()
        self._settle()
        return self._layout.pieces(start, end)[0].translated(self._left(), -self._scroll()).toRect()

    def offset_at(self, point: QPoint) -> int:
        """The code point at a place in the viewport, or the nearest one."""
        if not self._document or not self._document.text:
            return 0
        return self._layout.offset_at(point.x() - self._left(), point.y() + self._scroll())

    def show_span(self, start: int, end: int) -> None:
        """Scroll so that `[start, end)` stands well inside the window."""
        if not self._layout.pieces(start, end):
            return
        height = self.viewport().height()
        for _ in range(2):  # what comes into view may turn out higher than guessed
            box = self._layout.pieces(start, end)[0]
            top, bottom = box.top() - self._scroll(), box.bottom() - self._scroll()
            if top < height * 0.08 or bottom > height * 0.8:
                self.verticalScrollBar().setValue(round(box.center().y() - height * 0.4))
            self._settle()

    # Going about

    def set_current(self, annotation: Annotation | None, *, bar: bool = True, scroll: bool = True) -> None:
        """Put the focus ring around a mark, or nowhere."""
        self._current = annotation.id if annotation else None
        self._selection = None
        if annotation:
            self._caret = self._anchor = None
            self._place = annotation.start
            if scroll:
                self.show_span(annotation.start, annotation.end)
        self.currentChanged.emit(annotation, bar)
        self._describe()
        self.viewport().update()

    def go_to_mark(self, step: int, *, unchecked: bool = False) -> bool:
        """To the next (1) or previous (-1) mark, or the next unchecked one, around the ends. False: there is none."""
        marks = self._document.visible if self._document else []
        if unchecked:
            marks = [a for a in marks if a.state is State.SUGGESTED and a.id != self._current]
        if not marks:
            return False
        at = self._position()
        after = [a for a in marks if a.start > at] if step > 0 else [a for a in marks if a.start < at]
        self.set_current((after or marks)[0 if step > 0 else -1])
        return True

    def clear(self) -> None:
        """No current mark, no selection, no caret."""
        self._caret = self._anchor = None
        self.set_current(None)

    # Layout

    def _arrange(self) -> None:
        """Lay the whole document out anew."""
        self._header = []
        self._ahead.stop()
        document = self._document
        text = document.text if document else ""
        heading = document is not None and document.title == title_of(text)
        top = self._set_header(document, heading) if document else 0.0
        self._layout.set_text(text, heading, top, self._layout.gap * (3.2 if self._byline() else 1.5))
        self._layout.set_marks(document.visible if document else ())
        self._settle()
        self._ahead.start()
        self.viewport().update()

    def _set_header(self, document: Document, heading: bool) -> float:
        """Title and byline above the text, when the text does not begin with its title."""
        y = self._layout.pitch * 0.8
        if not heading and document.title:
            y += self._add_header(document.title, y)
            y += self._layout.gap * (3.0 if self._byline() else 1.0)
        return y

    def _add_header(self, text: str, y: float) -> float:
        layout = QTextLayout(text, self._layout.heading_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._layout.width)
            line.setPosition(QPointF(0, height))
            height += self._layout.heading_pitch
        layout.endLayout()
        self._header.append((layout, y))
        return height

    def _byline(self) -> str:
        if not self._document:
            return ""
        return " · ".join(part for part in (self._document.source, _date(self._document.published)) if part)

    def _take_tokens(self) -> None:
        """The document's tokens, or Unicode words until a pipeline has made some."""
        document = self._document
        if document is None:
            self._tokens = Tokens((), ())
        elif document.tokens is None:
            self._tokens = words(document.text)
        elif document.tokens is not self._tokens:
            self._tokens = document.tokens
            self._caret = self._anchor = None

    def _step(self, token: int, step: int) -> int:
        """The next token to the left (-1) or right (1) that is not white space; the same one at the end."""
        assert self._document is not None
        at = token + step
        while 0 <= at < len(self._tokens):
            if not self._document.text[self._tokens.starts[at] : self._tokens.ends[at]].isspace():
                return at
            at += step
        return token

    def _column_width(self) -> float:
        return min(self._layout.column, max(200.0, self.viewport().width() - 64.0))

    def _left(self) -> int:
        return max(24, round((self.viewport().width() - self._layout.width) / 2))

    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def _settle(self) -> None:
        """Lay out what is in view, hold it still, and tell the scroll bar."""
        if not self._layout.paragraphs:
            return
        height = self.viewport().height()
        moved = self._layout.look(self._scroll(), self._scroll() + height)
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self._layout.pitch)
        bar.setRange(0, max(0, round(self._layout.height + self._layout.pitch * 2 - height)))
        if moved:
            bar.setValue(bar.value() + round(moved))

    def _work_ahead(self) -> None:
        """Lay out a few more paragraphs, so that the scroll bar soon tells the truth."""
        bar = self.verticalScrollBar()
        shift = 0.0
        for _ in range(_SLICE):
            more, moved = self._layout.work_ahead(self._scroll())
            shift += moved
            if not more:
                self._ahead.stop()
                break
        bar.setRange(0, max(0, round(self._layout.height + self._layout.pitch * 2 - self.viewport().height())))
        if shift:
            bar.setValue(bar.value() + round(shift))

    def _scroll_to_top(self, offset: int) -> None:
        pieces = self._layout.pieces(offset, offset + 1)
        if pieces:
            self._settle()
            self.verticalScrollBar().setValue(round(self._layout.pieces(offset, offset + 1)[0].top()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self._column_width()
        if width != self._layout.width and self._document:
            at = self.offset_at(QPoint(self._left(), 0)) if self._scroll() else 0
            self._layout.set_width(width)
            self._arrange()
            if at:
                self._scroll_to_top(at)
        self._settle()
        self.moved.emit()
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._settle()
        self.viewport().update()
        self.moved.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        if not self._document or not self._layout.paragraphs:
            return
        painter.translate(self._left(), -self._scroll())
        painter.setPen(QColor(self._theme.ink))
        for layout, y in self._header:
            layout.draw(painter, QPointF(0, y))
        top, bottom = self._scroll(), self._scroll() + self.viewport().height()
        for index in range(self._layout.index_at(top), len(self._layout.paragraphs)):
            if self._layout.y_of(index) > bottom:
                break
            self._paint_paragraph(painter, index)
        self._paint_byline(painter)
        self._paint_focus(painter)
        self._note_seen(top, bottom)

    def _paint_paragraph(self, painter: QPainter, index: int) -> None:
        paragraph = self._layout.paragraphs[index]
        marks = self._layout.marks_in(paragraph.start, paragraph.end)
        y = self._layout.y_of(index)
        boxes = {mark.id: self._boxes_in(mark, paragraph, y) for mark in marks}
        for mark in marks:
            self._paint_band(painter, mark, boxes[mark.id])
        painter.setPen(QColor(self._theme.ink))
        if paragraph.layout:
            paragraph.layout.draw(painter, QPointF(0, y))
        for mark in marks:
            if mark.end <= paragraph.end:
                self._paint_tag(painter, mark, boxes[mark.id][-1:])

    def _boxes_in(self, mark: Annotation, paragraph: Paragraph, y: float) -> list[QRectF]:
        if mark.start >= paragraph.start and mark.end <= paragraph.end:
            return self._layout.boxes(mark)
        pieces = self._layout.pieces(mark.start, mark.end)
        return [box for box in pieces if y <= box.top() < y + paragraph.height]

    def _paint_band(self, painter: QPainter, mark: Annotation, boxes: list[QRectF]) -> None:
        swatch = self._theme.swatch(self._labels[mark.label].colour if mark.label in self._labels else 7)
        checked = mark.state is State.ACCEPTED
        pen = QPen(QColor(swatch.ink), 2, Qt.PenStyle.SolidLine if checked else Qt.PenStyle.CustomDashLine)
        if not checked:
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for box in boxes:
            band = _band(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(swatch.band))
            painter.drawRoundedRect(band, 3, 3)
            painter.setPen(pen)
            painter.drawLine(QPointF(band.left(), band.bottom() - 1), QPointF(band.right(), band.bottom() - 1))

    def _paint_tag(self, painter: QPainter, mark: Annotation, boxes: list[QRectF]) -> None:
        if not boxes:
            return
        swatch = self._theme.swatch(self._labels[mark.label].colour if mark.label in self._labels else 7)
        font = self._tag_font()
        metrics = QFontMetricsF(font)
        band = _band(boxes[-1])
        tag = QRectF(boxes[-1])
        tag.setLeft(boxes[-1].right() - self._tag_width(mark) + 2)
        painter.setFont(font)
        painter.setPen(QColor(swatch.ink))
        baseline = band.center().y() + metrics.capHeight() / 2
        painter.drawText(QPointF(tag.left() + 1, baseline), mark.label)
        if mark.id in self._warned:
            x = tag.left() + 4 + metrics.horizontalAdvance(mark.label)
            sign = QRectF(x, band.center().y() - metrics.height() / 2, metrics.height() * 0.75, metrics.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.ink))
            painter.drawRoundedRect(sign, 4, 4)
            painter.setPen(QColor(self._theme.paper))
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "!")

    def _paint_byline(self, painter: QPainter) -> None:
        byline = self._byline()
        if not byline:
            return
        index = next((i for i, p in enumerate(self._layout.paragraphs[:20]) if p.heading), None)
        gap = self._layout.gap
        if index is not None:
            paragraph = self._layout.paragraphs[index]
            bottom = self._layout.y_of(index) + paragraph.height - gap * 1.4
        elif self._header:
            bottom = self._layout.top - gap * 1.4
        else:
            return
        painter.setFont(small(self.font(), 1.0))
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(QPointF(0, bottom), byline)

    def _paint_focus(self, painter: QPainter) -> None:
        colour = QColor(self._theme.focus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end in self._highlights:
            self._paint_frame(painter, self._layout.pieces(start, end), QPen(colour, 1.6, Qt.PenStyle.DotLine))
        current = self.current
        if current:
            self._paint_frame(painter, self._layout.boxes(current), QPen(colour, 2))
        elif self.selection:
            wash = QColor(colour)
            wash.setAlpha(50)
            painter.setBrush(wash)
            self._paint_frame(painter, self._layout.pieces(*self.selection), QPen(colour, 1.6))

    def _paint_frame(self, painter: QPainter, boxes: list[QRectF], pen: QPen) -> None:
        painter.setPen(pen)
        for box in boxes:
            painter.drawRoundedRect(_band(box).adjusted(-2, -2, 2, 2), 5, 5)

    def _tag_font(self) -> QFont:
        font = small(self.font(), 1.0, bold=True)
        font.setPixelSize(max(9, round(self._layout.pitch * 0.27)))
        return font

    def _tag_width(self, mark: Annotation) -> float:
        metrics = QFontMetricsF(self._tag_font())
        sign = metrics.height() * 0.75 + 3 if mark.id in self._warned else 0.0
        return metrics.horizontalAdvance(mark.label) + 7 + sign

    def _note_seen(self, top: float, bottom: float) -> None:
        if self.all_seen:
            return
        start, end = self._layout.line_range(top, bottom)
        if end > start:
            end = min(end, len(self._seen))
            self._seen[start:end] = b"\1" * (end - start)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._document:
            return super().mousePressEvent(event)
        place = event.position().toPoint()
        self._drag = _Drag(place, self.offset_at(place))
        edge = self._edge_at(place)
        if edge:
            mark, is_start = edge
            self._drag.mark, self._drag.fixed = mark, mark.end if is_start else mark.start
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._drag is None:
            self._show_cursor(place)
            return
        if (place - self._drag.place).manhattanLength() >= QApplication.startDragDistance():
            self._drag.moved = True
        if self._drag.moved:
            self._selection = self._dragged(place, event.modifiers())
            self._scroll_while_dragging(place)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        far = (place - drag.place).manhattanLength() >= QApplication.startDragDistance()
        span = self._dragged(place, event.modifiers()) if drag.moved or far else None
        self._drag = self._selection = None
        if not (drag.moved or far):
            self._click(drag.place)
            return
        self.viewport().update()
        if span is None or span[0] >= span[1]:
            return
        if drag.mark:
            if span != (drag.mark.start, drag.mark.end):
                self.resizeRequested.emit(drag.mark.id, *span)
        else:
            self.addRequested.emit(*span)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if not self._document or self._mark_at(place) or not self._on_text(place):
            return
        offset = self.offset_at(place)
        span = snap(self._document.text, self._tokens, offset, offset + 1)
        if span[0] < span[1]:
            self.addRequested.emit(*span)

    def _click(self, place: QPoint) -> None:
        mark = self._mark_at(place)
        if mark:
            self.set_current(mark, scroll=False)
        else:
            self.clear()

    def _dragged(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> tuple[int, int] | None:
        """The span between where the button went down and here, on token edges, or on characters with Alt."""
        assert self._drag is not None
        assert self._document is not None
        if modifiers & Qt.KeyboardModifier.AltModifier:
            a, b = self._gap_at(self._drag.place), self._gap_at(place)
            if self._drag.fixed is not None:
                a = self._drag.fixed
            span = trim(self._document.text, min(a, b), max(a, b))
        elif self._drag.fixed is not None:
            span = self._to_edge(self._drag.fixed, self._gap_at(place))
        else:
            a, b = sorted((self._drag.offset, self.offset_at(place)))
            span = snap(self._document.text, self._tokens, a, b + 1)
        return span if span[0] < span[1] else None

    def _to_edge(self, fixed: int, gap: int) -> tuple[int, int]:
        """From a mark's fixed end to the token edge nearest to `gap`; at least one token remains."""
        assert self._document is not None
        forward = gap >= fixed
        edges = self._tokens.ends if forward else self._tokens.starts
        at = bisect_left(edges, gap)
        near = [edge for edge in edges[max(0, at - 3) : at + 3] if (edge > fixed) is forward and edge != fixed]
        edge = min(near, key=lambda edge: abs(edge - gap), default=fixed)
        return trim(self._document.text, min(fixed, edge), max(fixed, edge))

    def _gap_at(self, place: QPoint) -> int:
        return self._layout.offset_at(place.x() - self._left(), place.y() + self._scroll(), between=True)

    def _on_text(self, place: QPoint) -> bool:
        return self._layout.holds(place.x() - self._left(), place.y() + self._scroll())

    def _mark_at(self, place: QPoint) -> Annotation | None:
        point = QPointF(place.x() - self._left(), place.y() + self._scroll())
        for mark in self._near(place):
            if any(_band(box).contains(point) for box in self._layout.boxes(mark)):
                return mark
        return None

    def _near(self, place: QPoint) -> list[Annotation]:
        if not self._document or not self._layout.paragraphs:
            return []
        paragraph = self._layout.paragraphs[self._layout.index_at(place.y() + self._scroll())]
        return self._layout.marks_in(paragraph.start, paragraph.end)

    def _edge_at(self, place: QPoint) -> tuple[Annotation, bool] | None:
        """A mark whose start (True) or end (False) edge lies under the mouse."""
        x, y = place.x() - self._left(), place.y() + self._scroll()
        for mark in self._near(place):
            boxes = self._layout.boxes(mark)
            if not boxes:
                continue
            grip = min(_EDGE, boxes[0].width() / 4)
            first, last = _band(boxes[0]), _band(boxes[-1])
            if first.top() <= y <= first.bottom() and first.left() - 2 <= x <= first.left() + grip:
                return mark, True
            if last.top() <= y <= last.bottom() and last.right() - grip <= x <= last.right() + 2:
                return mark, False
        return None

    def _show_cursor(self, place: QPoint) -> None:
        if self._edge_at(place):
            shape = Qt.CursorShape.SizeHorCursor
        elif self._mark_at(place):
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _scroll_while_dragging(self, place: QPoint) -> None:
        bar = self.verticalScrollBar()
        if place.y() < 8:
            bar.setValue(bar.value() - self._layout.pitch)
        elif place.y() > self.viewport().height() - 8:
            bar.setValue(bar.value() + self._layout.pitch)

    # Keyboard

    def event(self, event: QEvent) -> bool:
        # Tab goes from mark to mark here; F6 leaves the article
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            forward, back = event.key() == Qt.Key.Key_Tab, event.key() == Qt.Key.Key_Backtab
            plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if (forward or back) and plain and self._document:
                self.go_to_mark(1 if forward else -1)
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
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        digit = digit_of(event)
        key = event.key()
        if key == Qt.Key.Key_Shift:
            self.shiftHeld.emit(True)
        elif digit is not None and plain:
            self.labelKeyPressed.emit((digit - 1) % 10, shift)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.removeRequested.emit(shift)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.acceptRequested.emit(shift)
        elif key == Qt.Key.Key_N and plain:
            self.go_to_mark(1, unchecked=True)
        elif key == Qt.Key.Key_Escape:
            self.clear()
        elif key == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._copy()
        else:
            return False
        return True

    def _arrow_key(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step and shift and self.current:
            self._stretch(self.current, step, at_start=control)
        elif step:
            self._move_caret(step, extend=shift)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_line(1 if event.key() == Qt.Key.Key_Down else -1, extend=shift)
        else:
            return False
        return True

    def _stretch(self, mark: Annotation, step: int, *, at_start: bool) -> None:
        """Ask for one edge of a mark to go one token left (-1) or right (1)."""
        inside = self._tokens.overlapping(mark.start, mark.end)
        if not inside:
            return
        first, last = inside[0], inside[-1]
        if at_start:
            first = min(self._step(first, step), last)
        else:
            last = max(self._step(last, step), first)
        span = self._tokens.starts[first], self._tokens.ends[last]
        if span != (mark.start, mark.end):
            self.resizeRequested.emit(mark.id, *span)

    def _move_caret(self, step: int, *, extend: bool) -> None:
        """The caret one token on; over a mark as a whole when nothing is being selected."""
        if not len(self._tokens):
            return
        self._put_caret(self._step_from(step), extend=extend)

    def _step_from(self, step: int) -> int:
        current = self.current
        if current:
            inside = self._tokens.overlapping(current.start, current.end)
            at = (inside[-1] if step > 0 else inside[0]) if inside else 0
        elif self._caret is not None:
            at = self._caret
        else:
            return self._first_token_in_view()
        return self._step(at, step)

    def _move_line(self, step: int, *, extend: bool) -> None:
        if self._caret is None and not self.current:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())
            return
        at = self._layout.line_step(self._position(), step)
        touched = self._tokens.overlapping(at, at + 1) or self._tokens.overlapping(at, at + 40)
        if touched:
            self._put_caret(touched[0], extend=extend)

    def _put_caret(self, token: int, *, extend: bool) -> None:
        """Move the caret; a mark it comes upon becomes the current one."""
        if extend:
            if self._anchor is None:
                self._anchor = self._caret if self._caret is not None else token
            low, high = sorted((self._anchor, token))
            self._selection = self._tokens.starts[low], self._tokens.ends[high]
            self._current = None
            self.currentChanged.emit(None, False)
        else:
            self._anchor = self._selection = None
            start, end = self._tokens.starts[token], self._tokens.ends[token]
            under = next((a for a in self._layout.marks_in(start, end)), None)
            self._current = under.id if under else None
            self.currentChanged.emit(under, False)
        self._caret = token
        self._place = self._tokens.starts[token]
        self.show_span(self._tokens.starts[token], self._tokens.ends[token])
        self._describe()
        self.viewport().update()

    def _position(self) -> int:
        """Where going on starts from: the current mark, the caret, where one last was, or the top of the view."""
        if self.current:
            return self.current.start
        if self._caret is not None:
            return self._tokens.starts[self._caret]
        if self._place >= 0 and self.viewport().rect().intersects(self.rect_of(self._place, self._place + 1)):
            return self._place
        return self.offset_at(QPoint(self._left(), 0)) - 1 if self._scroll() else -1

    def _first_token_in_view(self) -> int:
        at = self.offset_at(QPoint(self._left(), 4))
        first = self._tokens.overlapping(at, len(self._document.text) if self._document else 0)
        return self._step(first[0] - 1, 1) if first else 0

    def _copy(self) -> None:
        current = self.current
        span = self.selection or ((current.start, current.end) if current else None)
        if span and self._document:
            QGuiApplication.clipboard().setText(self._document.text[span[0] : span[1]])

    def _mark(self, annotation_id: int) -> Annotation | None:
        if not self._document:
            return None
        return next(
            (a for a in self._document.annotations if a.id == annotation_id and a.state is not State.REJECTED), None
        )

    def _describe(self) -> None:
        """What a screen reader says of the article: its title, and the mark or word reached."""
        title = self._document.title if self._document else ""
        self.setAccessibleName(self.tr("Article: {title}").format(title=title) if title else self.tr("Article"))
        current = self.current
        if current and self._document:
            name = self._document.text[current.start : current.end]
            state = self.tr("checked") if current.state is State.ACCEPTED else self.tr("suggested")
            self.setAccessibleDescription(f"{name}, {current.label}, {state}")
        elif self.selection and self._document:
            self.setAccessibleDescription(self._document.text[slice(*self.selection)])
        else:
            self.setAccessibleDescription("")


def _date(published: str) -> str:
    """A date in the user's way of writing; anything else as it is."""
    day = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else published


def _band(box: QRectF) -> QRectF:
    """The coloured band of a line piece: a little wider than the text, a little lower than the line."""
    return box.adjusted(-3, 2, 1, -2)
