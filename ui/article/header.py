"""The header of an article: a title that is not in its text, and a line with source, date, byline, address and language."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from annotate.edits.description import value_of
from annotate.model import Document
from annotate.text import title_of
from ui.article.layout import ArticleLayout
from ui.article.typography import Typography
from ui.dates import written_day
from ui.language_names import language_name
from ui.theme.theme import Theme

_SCHEME = re.compile(r"^https?://(www\.)?|/$")


class ArticleHeader:
    """Lay out and paint the title and what is known of a document, in the coordinates of the article's layout."""

    def __init__(self) -> None:
        self._title: QTextLayout | None = None
        self._title_y = 0.0
        self._known = ""

    def arrange(self, document: Document, layout: ArticleLayout) -> None:
        """Set the text of the layout, with room for the title and the line below it."""
        self._known = known_of(document)
        self._title = None
        below = layout.gap * 3.2
        y = self._title_y = layout.pitch * 0.8
        in_text = document.title == title_of(document.text)
        if document.title and not in_text:
            y += self._set_title(document.title, layout) + below
        layout.set_text(document.text, in_text, y, below, Typography.of(document))

    def paint(self, painter: QPainter, layout: ArticleLayout, theme: Theme, font: QFont) -> None:
        """Paint the title and the line below it."""
        painter.setPen(QColor(theme.ink))
        if self._title:
            self._title.draw(painter, QPointF(0, self._title_y))
        box = self.line_box(layout, font)
        if box is not None:
            painter.setFont(font)
            painter.setPen(QColor(theme.secondary))
            said = QFontMetricsF(font).elidedText(self._known, Qt.TextElideMode.ElideRight, layout.width)
            painter.drawText(QPointF(0, box.bottom() - QFontMetricsF(font).descent()), said)

    def line_box(self, layout: ArticleLayout, font: QFont) -> QRectF | None:
        """Return where the line below the title is; None if there is no title."""
        bottom = layout.heading_bottom() if self._title is None else layout.top
        if bottom is None:
            return None
        metrics = QFontMetricsF(font)
        width = min(layout.width, metrics.horizontalAdvance(self._known))
        base = bottom - layout.gap * 1.4
        return QRectF(0, base - metrics.ascent(), width, metrics.height())

    def _set_title(self, title: str, layout: ArticleLayout) -> float:
        """Lay out the title and return its height."""
        self._title = QTextLayout(title, layout.heading_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._title.setTextOption(option)
        return layout.break_lines(self._title, layout.heading_pitch)


def known_of(document: Document) -> str:
    """Return source, date, byline, address and language of a document in one line; what to do if nothing is known."""
    parts = (
        document.source,
        written_day(document.published),
        value_of(document, "byline"),
        language_name(document.language) if document.language else "",
        _SCHEME.sub("", value_of(document, "url")),  # last: it is the longest, and cut off where there is no room
    )
    said = " · ".join(" ".join(part.split()) for part in parts if part)
    return said or QCoreApplication.translate("ArticleHeader", "Source, date, language…")
