"""Who is who: ask who a name is in an article, and tell what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotate.edits.names import TieName
from annotate.errors import UserError
from annotate.model import Annotation, Document
from annotate.names.same import key
from annotate.names.variants import alike
from ui.article.view import ArticleView
from ui.names.panel import NamesPanel
from ui.session import Session


class WhoController(QObject):
    """Open the dialog for a name, and make what is chosen there one act."""

    answered = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, session: Session, names: NamesPanel, article: ArticleView, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._names, self._article, self._window = session, names, article, window

    def told(self, document: Document, mark: Annotation) -> str:
        """Return who the name of a mark in the open document is, as far as that is known. Raise UserError."""
        name = key(document.text[mark.start : mark.end])
        names = self._names.alike(mark) or [name]
        register = self._session.project.memory.register((document.text[mark.start : mark.end], *names))
        tied, entries = register.tied(document.id, (name, *names)), register.among((*names, name))
        if tied == "":
            return self.tr("nobody who is listed")
        entry = register.entry(document.id, name, names)
        if entry is None:
            return self.tr("one of %n who are called so", "", len(entries)) if entries else ""
        is_sure = tied is not None or len(entries) == 1
        return entry.shown if is_sure else self.tr("probably {who}").format(who=entry.shown)

    def ask_current(self) -> None:
        """Ask about the name that is chosen in the list of names, or else that of the current mark."""
        current = self._article.current
        self.ask_of(self._names.chosen or ([current.id] if current else []))

    def ask_of(self, ids: list[int]) -> None:
        """Ask about the name of these marks in the open document."""
        document = self._session.document
        mark = next((document.by_id[i] for i in ids if i in document.by_id), None) if document else None
        if document and mark:
            self.ask(document.id, mark.start, mark.end)

    def ask(self, document_id: int, start: int, end: int) -> None:
        """Ask about the name that is marked in a document, for this document."""
        from ui.names.who_dialog import WhoDialog

        project, here = self._session.project, self._session.document
        try:
            document = here if here and here.id == document_id else project.document(document_id, tokens=False)
            mark = next(iter(document.visible_index.with_span(start, end)), None)
            if mark is None:
                return
            name = key(document.text[start:end]), mark.label
            kinds = {label.name: label.kind for label in self._session.labels}
            names = alike(document, kinds, project.memory.apart())[name]
            register = project.memory.register((document.text[start:end], *names))
        except KeyError:  # it was removed
            return
        except UserError as error:
            self.failed.emit(error)
            return
        now, is_told = register.identifier(document_id, name[0], names), register.tied(document_id, names) is not None
        dialog = WhoDialog(
            " ".join(names[0].split()), document.title, register.among(names), now, is_told, self._parent()
        )
        dialog.chosen.connect(lambda who, new: self._tie(TieName(names[0], document_id, who, new)))
        dialog.open()

    def _tie(self, edit: TieName) -> None:
        self._session.apply_all({}, edit)
        self.answered.emit()

    def _parent(self) -> QWidget:
        """Return the window that is in front: the one that was asked from."""
        return QApplication.activeWindow() or self._window
