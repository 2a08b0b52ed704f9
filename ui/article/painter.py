"""Painting of annotations: a coloured band with a tag, dashed if suggested; the focus ring and the selection."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotate.model import Annotation, Label, State, Style
from ui.article.layout import ArticleLayout, Paragraph
from ui.theme.theme import LIGHT, LINE_HEIGHT, UNKNOWN_LABEL_SLOT, Swatch, Theme
from ui.widgets.warning_sign import paint_warning

_OUTLINE_ALPHA = 90  # of 255, of the outline of a band that overlaps others
_SELECTION_ALPHA = 32  # of 255, of the selection's wash: visible on every band
_TAG_SIZE = 0.27 * LINE_HEIGHT  # type size of a tag, times the reading size


def band(box: QRectF) -> QRectF:
    """Return the coloured band of a line piece: a little wider than the text, a little lower than the line."""
    return box.adjusted(-3, 2, 1, -2)


def frame(box: QRectF) -> QRectF:
    """Return the outline of a line piece: as high as the line, no wider than its own room, so that it hides no comma."""
    return box.adjusted(-2, 0, -1, 0)


class ArticlePainter:
    """Paint the text and annotations of an article, in the coordinates of its layout."""

    def __init__(self, font: QFont) -> None:
        self.theme: Theme = LIGHT
        self.labels: dict[str, Label] = {}
        self.misaligned: Collection[int] = ()
        self._font = QFont(font)
        self._font.setBold(True)

    def set_reading_size(self, pixels: int) -> None:
        """Scale tags to the reading size."""
        self._font.setPixelSize(max(9, round(pixels * _TAG_SIZE)))

    def tag_width(self, annotation: Annotation) -> float:
        """Return the width of an annotation's tag."""
        metrics = QFontMetricsF(self._font)
        sign = metrics.height() + 6 if annotation.id in self.misaligned else 0.0
        return metrics.horizontalAdvance(_tag(annotation)) + 7 + sign

    def paint_text(self, painter: QPainter, layout: ArticleLayout, top: float, bottom: float) -> None:
        """Paint the paragraphs between two heights, with their annotations."""
        for index in range(layout.index_at(top), len(layout.paragraphs)):
            if layout.y_of(index) > bottom:
                break
            self._paint_paragraph(painter, layout, index)

    def paint_highlights(self, painter: QPainter, layout: ArticleLayout, spans: Sequence[tuple[int, int]]) -> None:
        """Paint a dotted frame around each span."""
        pen = QPen(QColor(self.theme.focus), 1.6, Qt.PenStyle.DotLine)
        for start, end in spans:
            self._paint_frame(painter, layout.pieces(start, end), pen)

    def paint_hits(
        self, painter: QPainter, layout: ArticleLayout, spans: Sequence[tuple[int, int]], top: float, bottom: float
    ) -> None:
        """Paint a thin frame around each of the spans, which are sorted, between two heights."""
        if not spans:
            return
        first, last = (layout.paragraphs[layout.index_at(y)] for y in (top, bottom))
        begin = bisect_left(spans, (first.start, 0))
        for start, end in spans[begin : bisect_left(spans, (last.end, 0))]:
            self._paint_frame(painter, layout.pieces(start, end), QPen(QColor(self.theme.secondary), 1))

    def paint_current(self, painter: QPainter, layout: ArticleLayout, annotation: Annotation) -> None:
        """Paint the focus ring around an annotation."""
        self._paint_frame(painter, layout.boxes(annotation), QPen(QColor(self.theme.focus), 2))

    def paint_selection(self, painter: QPainter, layout: ArticleLayout, span: tuple[int, int]) -> None:
        """Paint a washed frame around the selection."""
        wash = QColor(self.theme.focus)
        wash.setAlpha(_SELECTION_ALPHA)
        self._paint_frame(painter, layout.pieces(*span), QPen(QColor(self.theme.focus), 1.6), wash)

    def _paint_paragraph(self, painter: QPainter, layout: ArticleLayout, index: int) -> None:
        paragraph, y = layout.paragraphs[index], layout.y_of(index)
        annotations = layout.by_height(layout.annotations_in(paragraph.start, paragraph.end), index)
        boxes = {annotation.id: layout.boxes_in(index, annotation) for annotation in annotations}
        for annotation in annotations:
            self._paint_band(painter, annotation, boxes[annotation.id], is_alone=annotation.id not in paragraph.nests)
        self._paint_sign(painter, layout, paragraph, y)
        painter.setPen(QColor(self.theme.ink))
        if paragraph.layout:
            paragraph.layout.draw(painter, QPointF(0, y))
        for annotation in annotations:
            if not boxes[annotation.id]:
                continue
            if layout.reads_left(annotation) and annotation.start >= paragraph.start:
                self._paint_tag(
                    painter, annotation, boxes[annotation.id][0], is_alone=annotation.id not in paragraph.nests
                )
            elif not layout.reads_left(annotation) and annotation.end <= paragraph.end:
                self._paint_tag(
                    painter, annotation, boxes[annotation.id][-1], is_alone=annotation.id not in paragraph.nests
                )

    def _paint_sign(self, painter: QPainter, layout: ArticleLayout, paragraph: Paragraph, y: float) -> None:
        """Paint the sign of an item or a quotation beside it."""
        if paragraph.style is Style.ITEM:
            size = layout.indent / 4.5
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.secondary))
            painter.drawEllipse(QPointF(layout.indent / 2, y + layout.pitch / 2), size / 2, size / 2)
        elif paragraph.style is Style.QUOTE:
            height = paragraph.height - layout.gap
            painter.fillRect(QRectF(layout.indent / 3, y + 2, 3, height - 4), QColor(self.theme.secondary))

    def _paint_band(self, painter: QPainter, annotation: Annotation, boxes: list[QRectF], *, is_alone: bool) -> None:
        swatch = self._swatch(annotation)
        checked = annotation.state is State.ACCEPTED
        pen = QPen(QColor(swatch.ink), 2, Qt.PenStyle.SolidLine if checked else Qt.PenStyle.CustomDashLine)
        if not checked:
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        outline = QColor(swatch.ink)
        if not self.theme.strong:
            outline.setAlpha(_OUTLINE_ALPHA)
        edge = QPen(outline, 1, Qt.PenStyle.SolidLine if checked or not self.theme.strong else Qt.PenStyle.DashLine)
        for box in map(band, boxes):
            painter.setPen(Qt.PenStyle.NoPen if is_alone and not self.theme.strong else edge)
            painter.setBrush(QColor(swatch.band))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))

    def _paint_tag(self, painter: QPainter, annotation: Annotation, box: QRectF, *, is_alone: bool) -> None:
        """Paint the label's name; where bands cross, on a patch of its own band for contrast."""
        metrics, swatch = QFontMetricsF(self._font), self._swatch(annotation)
        left, middle = box.right() - self.tag_width(annotation) + 3, band(box).center().y()
        if not is_alone:
            patch = QRectF(left - 1, middle - metrics.capHeight(), metrics.horizontalAdvance(_tag(annotation)) + 2, 0)
            patch.setHeight(2 * metrics.capHeight())
            painter.fillRect(patch, QColor(swatch.band))
        painter.setFont(self._font)
        painter.setPen(QColor(swatch.ink))
        painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), _tag(annotation))
        if annotation.id in self.misaligned:
            height = metrics.height() + 2
            left += metrics.horizontalAdvance(_tag(annotation)) + 4
            paint_warning(painter, QRectF(left, middle - height / 2, height, height), self.theme)

    def _paint_frame(self, painter: QPainter, boxes: list[QRectF], pen: QPen, wash: QColor | None = None) -> None:
        painter.setPen(pen)
        painter.setBrush(wash or Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.drawRoundedRect(frame(box), 5, 5)

    def _swatch(self, annotation: Annotation) -> Swatch:
        label = self.labels.get(annotation.label)
        return self.theme.swatch(label.colour if label else UNKNOWN_LABEL_SLOT)


def _tag(annotation: Annotation) -> str:
    """Return what the tag of an annotation says: its label, and * for a note."""
    return annotation.label + ("*" if annotation.note else "")
