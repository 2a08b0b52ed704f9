"""The article on the screen: layout, painting, scrolling, and the positions of its text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotate.edits.annotations import Change
from annotate.model import Annotation, Document, Label, State
from ui.article.header import ArticleHeader
from ui.article.layout import ArticleLayout
from ui.article.painter import ArticlePainter, band
from ui.article.placement import Surroundings
from ui.theme.theme import READING_SIZE, Theme

_IN_HEADER = ("source", "published", "meta")  # fields of a document
_EDGE_GRIP_PIXELS = 5  # inside a band, from where its edge can be dragged
_FOCUS_LINE_PIXELS = 2  # width of the line on the left that shows keyboard focus
_MAX_OVERSCROLL_PIXELS = 80  # by which the article may shrink, or the view grow, without scrolling
_MAX_EAGER_ANNOTATIONS = 50  # of one change; paragraphs of larger changes are laid out when they come into view
_PARAGRAPHS_PER_TURN = 4  # laid out ahead in one turn of the event loop


class Place(NamedTuple):
    """Where one was in a document: the offset at the top of the view, how much of its line is hidden, and the caret."""

    top: int = 0
    hidden: int = 0
    reading: int = 0


class ArticleCanvas(QAbstractScrollArea):
    """Show one document. Rectangles and points are in viewport coordinates.

    `current` is the annotation under the focus ring, `selection` the span that the next label key annotates.
    """

    moved = Signal()  # scrolled or laid out again: widgets that float over the text must follow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document: Document | None = None
        self._painter = ArticlePainter(self.font())
        self._layout = ArticleLayout(self._painter.tag_width)
        self._header = ArticleHeader()
        self._current: int | None = None
        self._highlights: Sequence[tuple[int, int]] = ()
        self._hits: Sequence[tuple[int, int]] = ()
        self._seen = bytearray()
        self._places: dict[int, Place] = {}  # where one was in each document
        self._is_glimpse = False
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._work_ahead)
        self.set_reading_size(READING_SIZE)

    # What is shown

    def glimpse(self, document: Document) -> None:
        """Paint the top of a document at once, if that is where one was; `set_document` follows when all of it is read."""
        if self._place_in(document).top >= len(document.text):
            return
        ArticleCanvas.set_document(self, document)
        self._is_glimpse = True
        QCoreApplication.sendPostedEvents(self)  # a posted event shows the scroll bar, which moves the text
        self.viewport().repaint()
        self._ahead.stop()

    def set_document(self, document: Document | None) -> None:
        """Show another document where one was in it, else from its top; None: nothing."""
        if self._document and not self._is_glimpse:
            line = self._layout.pieces(self.top, self.top + 1)[:1]
            hidden = self._scroll() - round(line[0].top()) if line else 0
            self._places[self._document.id] = Place(self.top, hidden, self.reading_position)
        self._is_glimpse = False
        self._document = document
        self._current = None
        self._highlights = ()
        self._seen = bytearray(len(document.text) if document else 0)
        self._layout.set_width(self._column_width())
        self._arrange()
        self.verticalScrollBar().setValue(0)
        place = self._place_in(document)
        if place.top:
            self.scroll_to(place.top)
            self.verticalScrollBar().setValue(self._scroll() + place.hidden)

    def _place_in(self, document: Document | None) -> Place:
        return self._places.get(document.id, Place()) if document else Place()

    def update_document(self, document: Document, change: Change | None = None) -> None:
        """Show the same document with other annotations; with `change`, lay out only what it touched."""
        before, self._document = self._document, document
        is_other = before is None or any(
            getattr(before, name) != getattr(document, name) for name in ("overlapping", "title", *_IN_HEADER)
        )
        if is_other:
            self._arrange()
            return
        touched = [*change.before.annotations, *change.after.annotations] if change else None
        self._lay_out_again(document, touched)

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Set the labels, which give annotations their colours and tags."""
        self._painter.labels = {label.name: label for label in labels}
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._painter.theme = theme
        self.viewport().update()

    def set_reading_size(self, pixels: int) -> None:
        """Set the type size of the article in pixels."""
        self._painter.set_reading_size(pixels)
        self._set_type(lambda: self._layout.set_size(pixels))

    def set_typeface(self, typeface: str) -> None:
        """Set the typeface of the article, one of READING_FAMILIES."""
        self._set_type(lambda: self._layout.set_typeface(typeface))

    def _set_type(self, change: Callable[[], None]) -> None:
        """Change the type, and keep the view where it is in the text."""
        at = self.top
        change()
        self._layout.set_width(self._column_width())
        self._arrange()
        if at:
            self._scroll_to_top(at)
        self.moved.emit()

    def set_highlights(self, spans: Sequence[tuple[int, int]]) -> None:
        """Frame these spans, such as all the mentions that an edit would change."""
        if spans or self._highlights:
            self._highlights = spans
            self.viewport().update()

    def set_hits(self, spans: Sequence[tuple[int, int]]) -> None:
        """Frame the spans that a search matched, in order, with a thin line."""
        if spans or self._hits:
            self._hits = spans
            self.viewport().update()

    def set_misaligned(self, ids: Collection[int]) -> None:
        """Set the ids of misaligned annotations; they get a `!` in their tags."""
        others = set(self._painter.misaligned) ^ set(ids)
        self._painter.misaligned = ids
        if others and self._document:
            by_id = self._document.by_id
            self._lay_out_again(self._document, [by_id[i] for i in others if i in by_id])

    @property
    def document(self) -> Document | None:
        """Return the document in view."""
        return self._document

    @property
    def current(self) -> Annotation | None:
        """Return the annotation under the focus ring."""
        return self._annotation(self._current) if self._current is not None else None

    @property
    def selection(self) -> tuple[int, int] | None:
        """Return the span that a label key would annotate."""
        return None

    @property
    def reading_position(self) -> int:
        """Return the offset where one reads."""
        return 0

    @property
    def all_seen(self) -> bool:
        """Tell whether every line of the article has been on the screen."""
        return 0 not in self._seen

    def first_unseen(self) -> int:
        """Return the first offset that was never on the screen, or -1."""
        return self._seen.find(0)

    @property
    def top(self) -> int:
        """Return the offset at the top of the view, or 0 if it is not scrolled."""
        return self.offset_at(QPoint(self._left(), 0)) if self._document and self._scroll() else 0

    def scroll_to(self, offset: int) -> None:
        """Scroll an offset to the top of the view."""
        if self._document and 0 < offset < len(self._document.text):
            self._scroll_to_top(offset)

    # Where things are

    def rect_of(self, start: int, end: int) -> QRect:
        """Return the rectangle of a span in the viewport; of a span over several lines, its first piece."""
        pieces = self._layout.pieces(start, end) if self._document else []
        if not pieces:
            return QRect()
        self._settle()
        return self._layout.pieces(start, end)[0].translated(self._left(), -self._scroll()).toRect()

    def place_of(self, start: int, end: int) -> QRect:
        """Return the place of a span on the screen, with room for the small bar and for the lines around it."""
        place = self.rect_of(start, end)
        around = 3 * place.height()
        place.adjust(-around, -around, around, around)
        return place.translated(self.viewport().mapToGlobal(QPoint()))

    def offset_at(self, point: QPoint) -> int:
        """Return the offset of the character nearest to a point of the viewport."""
        if not self._document or not self._document.text:
            return 0
        return self._layout.offset_at(point.x() - self._left(), point.y() + self._scroll())

    def show_span(self, start: int, end: int, *, is_high: bool = False) -> None:
        """Scroll so that a span is well inside the window, or high in it."""
        if not self._layout.pieces(start, end):
            return
        height = self.viewport().height()
        for _ in range(2):  # paragraphs that come into view may be higher than guessed
            box = self._layout.pieces(start, end)[0]
            top, bottom = box.top() - self._scroll(), box.bottom() - self._scroll()
            if is_high or top < height * 0.08 or bottom > height * 0.8:
                self.verticalScrollBar().setValue(round(box.center().y() - height * (0.2 if is_high else 0.4)))
            self._settle()

    def surroundings(self, annotation: Annotation) -> Surroundings:
        """Return what is around an annotation, for the bar that floats beside it."""
        left, scroll, layout = self._left(), self._scroll(), self._layout
        column = QRect(left, 0, round(layout.width), self.viewport().height())
        lines = QRect(left, 0, 0, 0)
        for piece in layout.pieces(annotation.start, annotation.end):
            lines |= QRect(left, round(piece.top()) - scroll, column.width(), round(piece.height()))
        reach = max(self.viewport().height(), lines.bottom()) + 2 * layout.pitch
        text = [
            (box.translated(left, -scroll).toAlignedRect(), heading)
            for box, heading in layout.lines_between(scroll, scroll + reach)
        ]
        following = next((box for box, _ in text if box.center().y() > lines.bottom()), lines)
        headings = [box for box, heading in text if heading]
        if layout.top > layout.pitch:  # there is a title above the text
            headings.append(QRect(left, -scroll, column.width(), round(layout.top)))
        body = [box for box, heading in text if not heading]
        return Surroundings(self.viewport().rect(), column, lines, following, body, headings)

    def _annotations_at(self, point: QPoint) -> list[Annotation]:
        """Return the annotations of the paragraph at a point."""
        if not self._document or not self._layout.paragraphs:
            return []
        paragraph = self._layout.paragraphs[self._layout.index_at(point.y() + self._scroll())]
        return self._layout.annotations_in(paragraph.start, paragraph.end)

    def _annotations_under(self, point: QPoint) -> list[Annotation]:
        """Return the annotations under the mouse, the shortest first."""
        in_column = QPointF(point.x() - self._left(), point.y() + self._scroll())

        def is_under(annotation: Annotation) -> bool:
            boxes = self._layout.boxes_in(self._layout.index_at(in_column.y()), annotation)
            return any(band(box).contains(in_column) for box in boxes)

        return sorted(filter(is_under, self._annotations_at(point)), key=length)

    def _edge_at(self, point: QPoint) -> tuple[Annotation, bool] | None:
        """Return an annotation with an edge under the mouse, and whether it is its start.

        Prefers the current annotation, then the shortest.
        """
        x, y = point.x() - self._left(), point.y() + self._scroll()
        for annotation in sorted(
            self._annotations_at(point), key=lambda annotation: (annotation.id != self._current, length(annotation))
        ):
            boxes = self._layout.boxes(annotation)
            if not boxes:
                continue
            grip = min(_EDGE_GRIP_PIXELS, boxes[0].width() / 4)
            reads_left = self._layout.reads_left(annotation)
            left, right = (band(box) for box in ((boxes[-1], boxes[0]) if reads_left else (boxes[0], boxes[-1])))
            if left.top() <= y <= left.bottom() and left.left() - 2 <= x <= left.left() + grip:
                return annotation, not reads_left
            if right.top() <= y <= right.bottom() and right.right() - grip <= x <= right.right() + 2:
                return annotation, reads_left
        return None

    def _on_header(self, point: QPoint) -> bool:
        """Tell whether the line below the title is under the mouse."""
        box = self._header.line_box(self._layout, self.font()) if self._document else None
        at = QPointF(point.x() - self._left(), point.y() + self._scroll())
        return box is not None and box.adjusted(-4, -3, 4, 3).contains(at)

    def _gap_at(self, point: QPoint) -> int:
        """Return the offset of the gap between characters nearest to a point."""
        return self._layout.offset_at(point.x() - self._left(), point.y() + self._scroll(), between=True)

    def _on_text(self, point: QPoint) -> bool:
        """Tell whether there is text under the mouse."""
        return self._layout.holds(point.x() - self._left(), point.y() + self._scroll())

    def _annotation(self, annotation_id: int) -> Annotation | None:
        annotation = self._document.by_id.get(annotation_id) if self._document else None
        return annotation if annotation and annotation.state is not State.REJECTED else None

    # Layout

    def _arrange(self) -> None:
        """Lay out the whole document again."""
        self._ahead.stop()
        if self._document:
            self._layout.set_overlapping(self._document.overlapping)
            self._header.arrange(self._document, self._layout)
            self._layout.set_annotations(self._document.index)
            self._settle()
            self._ahead.start()
        self.viewport().update()

    def _lay_out_again(self, document: Document, touched: Sequence[Annotation] | None) -> None:
        """Lay out the paragraphs of `touched` annotations (None: all) again, and repaint what that moves."""
        before = self._layout.height, self._scroll()
        self._layout.set_annotations(document.index, touched)
        if touched and len(touched) < _MAX_EAGER_ANNOTATIONS:
            self._scroll_by(self._layout.lay_out_around(touched, self._scroll()))
        self._settle()
        self._ahead.start()
        if touched is None or before != (self._layout.height, self._scroll()):
            self.viewport().update()
            return
        for annotation in touched:
            self._update_around(annotation.start, annotation.end)

    def _update_around(self, start: int, end: int) -> None:
        """Repaint the paragraphs of a span."""
        first, last = self._layout.index_of(start), self._layout.index_of(max(start, end - 1))
        top = self._layout.y_of(first) - self._scroll()
        bottom = self._layout.y_of(last) + self._layout.paragraphs[last].height - self._scroll()
        self.viewport().update(QRect(0, round(top) - 4, self.viewport().width(), round(bottom - top) + 8))

    def _column_width(self) -> float:
        return min(self._layout.column, max(200.0, self.viewport().width() - 64.0))

    def _left(self) -> int:
        return max(24, round((self.viewport().width() - self._layout.width) / 2))

    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def _settle(self) -> None:
        """Lay out the paragraphs in view without moving them, and update the scroll bar."""
        if not self._document:
            return
        height = self.viewport().height()
        moved = self._layout.lay_out(self._scroll(), self._scroll() + height)
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setSingleStep(self._layout.pitch)
        self._scroll_by(moved)

    def _scroll_by(self, pixels: float) -> None:
        """Keep the view in position after the text above it grew by some pixels."""
        self._set_scroll_range()
        if pixels:
            self.verticalScrollBar().setValue(self._scroll() + round(pixels))

    def _set_scroll_range(self) -> None:
        """Let the bar scroll to the end of the article, or a little further if it is there already.

        The view would move if the article became shorter.
        """
        end = max(0, round(self._layout.height + self._layout.pitch * 2 - self.viewport().height()))
        self.verticalScrollBar().setRange(0, max(end, min(self._scroll(), end + _MAX_OVERSCROLL_PIXELS)) if end else 0)

    def _work_ahead(self) -> None:
        """Lay out a few more paragraphs, so that the scroll bar becomes exact."""
        shift = 0.0
        for _ in range(_PARAGRAPHS_PER_TURN):
            more, moved = self._layout.lay_out_next(self._scroll())
            shift += moved
            if not more:
                self._ahead.stop()
                break
        self._scroll_by(shift)

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update(0, 0, _FOCUS_LINE_PIXELS, self.viewport().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update(0, 0, _FOCUS_LINE_PIXELS, self.viewport().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # a pixel more: at a scale such as 150 % the last one of the screen is a part of it
        painter.fillRect(event.rect().adjusted(0, 0, 1, 1), QColor(self._painter.theme.paper))
        if not self._document:
            return
        if self.hasFocus():
            painter.fillRect(0, 0, _FOCUS_LINE_PIXELS, self.viewport().height(), QColor(self._painter.theme.focus))
        painter.translate(self._left(), -self._scroll())
        top, bottom = self._scroll(), self._scroll() + self.viewport().height()
        self._painter.paint_text(painter, self._layout, top + event.rect().top(), top + event.rect().bottom())
        self._header.paint(painter, self._layout, self._painter.theme, self.font())
        self._painter.paint_hits(painter, self._layout, self._hits, top, bottom)
        self._painter.paint_highlights(painter, self._layout, self._highlights)
        current, selection = self.current, self.selection
        if current:
            self._painter.paint_current(painter, self._layout, current)
        elif selection:
            first, last = (self._layout.paragraphs[self._layout.index_at(y)] for y in (top, bottom))
            shown = max(selection[0], first.start), min(selection[1], last.end)
            if shown[0] < shown[1]:
                self._painter.paint_selection(painter, self._layout, shown)
        self._note_seen(top, bottom)

    def _note_seen(self, top: float, bottom: float) -> None:
        if self.all_seen:
            return
        start, end = self._layout.line_range(top, bottom)
        if end > start:
            end = min(end, len(self._seen))
            self._seen[start:end] = b"\1" * (end - start)


def length(annotation: Annotation) -> int:
    """Return the length of an annotation. Of overlapping ones, a click means the shortest."""
    return annotation.end - annotation.start
