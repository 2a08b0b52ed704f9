"""Point out contradictions within an article before it is done: once, and without keeping it from being done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.article.footer import Footer
from ui.article.view import ArticleView
from ui.session import Session
from ui.widgets.label_titles import titles_of

if TYPE_CHECKING:
    from annotate.model import Document
    from annotate.names.contradictions import Contradiction


class Doubts(QObject):
    """Show contradictions of the open document in the footer, one at a time, and go to them."""

    def __init__(self, session: Session, view: ArticleView, footer: Footer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._footer = session, view, footer
        self._told: set[tuple[int, str]] = set()  # document and name of what was pointed out, never to be again
        self._names: set[str] = set()  # of the contradictions that are pointed out now
        self._found: list[Contradiction] = []
        self._at = 0
        self._is_shown = False  # the contradiction that the footer tells of was shown in the article
        footer.showDoubtRequested.connect(self._show)
        session.changed.connect(self._follow)

    def point_out(self) -> bool:
        """Point out the contradictions of the open document that were not before. Return whether there are any."""
        document = self._session.document
        if document is None:
            return False
        found = [one for one in _doubts_about(document) if (document.id, one.name) not in self._told]
        self._names = {one.name for one in found}
        self._told |= {(document.id, name) for name in self._names}
        self._found, self._at = found, 0
        self._tell()
        return bool(found)

    def _follow(self) -> None:
        """Look again after a change: what was pointed out may be mended."""
        document = self._session.document
        if document is None or not self._footer.is_pointing_out:
            return
        self._found = [one for one in _doubts_about(document) if one.name in self._names]
        self._at = min(self._at, max(0, len(self._found) - 1))
        if self._found:
            self._tell()
        else:
            self._footer.close_questions()

    def _show(self) -> None:
        """Go to the contradiction that is pointed out, or to the next one if that was shown."""
        if self._is_shown:
            self._at = (self._at + 1) % len(self._found)
            self._tell()
        span = self._found[self._at].span
        document = self._session.document
        annotations = document.visible_index.with_span(*span) if document else []
        if annotations:
            self._view.set_current(annotations[0])
        else:
            self._view.select(*span)
        self._view.setFocus()
        self._is_shown = True

    def _tell(self) -> None:
        self._is_shown = False
        if self._found:
            which = f" ({self._at + 1}/{len(self._found)})" if len(self._found) > 1 else ""
            self._footer.point_out(self._in_words(self._found[self._at]) + which)

    def _in_words(self, one: Contradiction) -> str:
        if not one.labels:
            text = self.tr("“{name}” is marked %n time(s) in this article, but not everywhere.", "", one.annotated)
            return text.format(name=one.name)
        titles = titles_of(self._session.labels)
        labels = ", ".join(titles.get(label, label) for label in one.labels)
        return self.tr("“{name}” has different labels in this article: {labels}.").format(name=one.name, labels=labels)


def _doubts_about(document: Document) -> list[Contradiction]:
    from annotate.names.contradictions import contradictions

    return contradictions(document)
