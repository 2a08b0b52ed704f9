"""The header of an article: a title that is not in its text, source and date."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from annotate.model import Document
from annotate.text import title_of
from ui.article.layout import ArticleLayout
from ui.theme.theme import Theme


class ArticleHeader:
    """Lay out and paint the title and byline of a document, in the coordinates of the article's layout."""

    def __init__(self) -> None:
        self._title: QTextLayout | None = None
        self._title_y = 0.0
        self._byline = ""

    def arrange(self, document: Document, layout: ArticleLayout) -> None:
        """Set the text of the layout, with room for the title and the byline."""
        self._byline = " · ".join(part for part in (document.source, written_date(document.published)) if part)
        self._title = None
        below = layout.gap * (3.2 if self._byline else 1.5)
        y = self._title_y = layout.pitch * 0.8
        in_text = document.title == title_of(document.text)
        if document.title and not in_text:
            y += self._set_title(document.title, layout) + below
        layout.set_text(document.text, in_text, y, below)

    def paint(self, painter: QPainter, layout: ArticleLayout, theme: Theme, font: QFont) -> None:
        """Paint the title and the byline."""
        painter.setPen(QColor(theme.ink))
        if self._title:
            self._title.draw(painter, QPointF(0, self._title_y))
        bottom = layout.heading_bottom() if self._title is None else layout.top
        if self._byline and bottom is not None:
            painter.setFont(font)
            painter.setPen(QColor(theme.secondary))
            painter.drawText(QPointF(0, bottom - layout.gap * 1.4), self._byline)

    def _set_title(self, title: str, layout: ArticleLayout) -> float:
        """Lay out the title and return its height."""
        self._title = QTextLayout(title, layout.heading_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._title.setTextOption(option)
        return layout.break_lines(self._title, layout.heading_pitch)


def written_date(published: str) -> str:
    """Format an ISO date in the user's locale; return anything else unchanged."""
    day = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else published
