"""What is known of an article, as fields above it: title, source, date, byline, address and language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from annotate.edits.description import value_of
from annotate.errors import QT_TRANSLATE_NOOP, UserError
from annotate.model import Document
from ui.dates import read_day, written_day
from ui.guard import on_click
from ui.language_names import language_name
from ui.plain import PlainLabel
from ui.widgets.box import StillBox
from ui.widgets.fields import LineEdit

_LANGUAGES = ("nl", "fr", "en", "de", "es", "it", "pt")  # that are always offered
# name of the field, row, column
_PLACES = {"title": (0, 0), "source": (1, 0), "published": (1, 2), "byline": (2, 0), "url": (2, 2), "language": (3, 0)}


class DetailsPanel(QWidget):
    """Show the fields of the open article; each is saved when it is left."""

    described = Signal(str, str)  # name of the field, its new value
    failed = Signal(object)  # UserError: what was typed is no date
    corrected = Signal()  # it is not there any more
    closed = Signal()  # the article takes the keyboard focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document: Document | None = None
        self._is_wrong = False  # what was typed last as a date is none
        self._fields = {name: LineEdit() for name in _PLACES if name != "language"}
        self._language = StillBox()
        self._captions = {name: PlainLabel() for name in _PLACES}
        self._close = QToolButton()
        self._close.setText("✕")
        on_click(self._close, self.leave)
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 10, 12, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for name, (row, column) in _PLACES.items():
            field = self._fields.get(name, self._language)
            self._captions[name].setBuddy(field)
            grid.addWidget(self._captions[name], row, column)
            grid.addWidget(field, row, column + 1, 1, 3 if name == "title" else 1)
        grid.addWidget(self._close, 0, 4, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for name, edit in self._fields.items():
            edit.editingFinished.connect(lambda name=name: self._save(name))
        self._language.activated.connect(self._save_language)
        self.retranslate()
        self.hide()

    def set_document(self, document: Document | None) -> None:
        """Show what is known of a document. What is being typed stays while the same document is shown."""
        is_other = not (document and self._document and document.id == self._document.id)
        self._document = document
        if is_other:
            self._set_wrong(False)
        if document is None:
            self.hide()
        if is_other or not self.isHidden():
            self._fill(is_other=is_other)

    def ask(self, name: str = "title") -> None:
        """Show the fields, with the keyboard in one of them."""
        if self._document is None:
            return
        self._fill(is_other=True)
        self.show()
        field = self._fields.get(name)
        (field or self._language).setFocus()
        if field:
            field.selectAll()

    def save(self) -> None:
        """Save what is being typed, before another article is shown."""
        for name, edit in self._fields.items():
            if edit.hasFocus():
                self._save(name)

    def leave(self) -> None:
        """Save what is being typed, and go back to the article."""
        self.save()
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        texts = {
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "published": self.tr("Date"),
            "byline": self.tr("Byline"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
        }
        for name, text in texts.items():
            self._captions[name].setText(text)
            self._fields.get(name, self._language).setAccessibleName(text)
        self._fields["published"].setPlaceholderText(written_day("2024-12-03"))
        self._close.setAccessibleName(self.tr("Close these fields"))
        self._close.setToolTip(self.tr("Close these fields"))
        self._fill(is_other=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _shown(self, name: str) -> str:
        """Return the value of a field as it is shown."""
        value = value_of(self._document, name) if self._document else ""
        return written_day(value) if name == "published" else value

    def _fill(self, *, is_other: bool) -> None:
        for name, edit in self._fields.items():
            if (is_other or not edit.isModified()) and edit.text() != self._shown(name):
                edit.setText(self._shown(name))
                edit.setCursorPosition(0)
        chosen = self._document.language if self._document else ""
        self._language.clear()
        self._language.addItem(self.tr("Unknown"), "")
        for code in dict.fromkeys((*_LANGUAGES, *([chosen] if chosen else []))):
            self._language.addItem(language_name(code), code)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))

    def _save(self, name: str) -> None:
        """Save a field if its text was changed."""
        typed = " ".join(self._fields[name].text().split())
        is_same = self._document is None or typed == self._shown(name)
        if name == "published":
            self._set_wrong(bool(typed) and not is_same and not read_day(typed))
        if is_same:
            return
        if name == "published" and self._is_wrong:
            sentence = QT_TRANSLATE_NOOP("errors", "“{typed}” is no date; write it like {day}.")
            self.failed.emit(UserError(sentence, typed=typed, day=written_day("2024-12-03")))
            return
        self._fields[name].setModified(False)
        self.described.emit(name, read_day(typed) if name == "published" else typed)

    def _set_wrong(self, is_wrong: bool) -> None:
        was_wrong, self._is_wrong = self._is_wrong, is_wrong
        if was_wrong and not is_wrong:
            self.corrected.emit()

    def _save_language(self) -> None:
        code = self._language.currentData()
        if self._document and code != self._document.language:
            self.described.emit("language", code)
