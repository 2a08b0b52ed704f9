"""The field for what a person wants to remember of a mark or of the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guard import ENTER
from ui.plain import PlainLabel
from ui.widgets.fields import TextEdit

_LINES = 2  # that are seen at once
Subject = tuple[int, int]  # ids of a document and of an annotation in it; 0 for the document itself


class NoteField(QWidget):
    """Edit the note on one subject. What was typed is written when the field is left, for whatever reason."""

    written = Signal(object, str)  # Subject, note
    left = Signal()  # by key: the keyboard goes back to the article

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject = 0, 0
        self._name, self._note = "", ""
        self._caption, self._text = PlainLabel(wordWrap=True), TextEdit(tabChangesFocus=True)
        self._caption.setProperty("role", "secondary")
        self._caption.setBuddy(self._text)
        self._text.setObjectName("note")
        self._text.setLineWrapMode(TextEdit.LineWrapMode.WidgetWidth)
        self._text.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 4)
        column.setSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(self._text)
        self.setFocusProxy(self._text)
        self.setEnabled(False)  # nothing to note on yet
        self.retranslate()
        self._fit()

    def show_note(self, subject: Subject, name: str, note: str) -> None:
        """Show the note on a subject; `name` is that of the annotation. What was typed for another one is written first."""
        if subject == self._subject and note == self._note:
            return
        if subject != self._subject:
            self.commit()
        self._subject, self._name, self._note = subject, name, note
        self.setEnabled(bool(subject[0]))
        self._take_back()
        self.retranslate()

    def commit(self) -> None:
        """Write what was typed."""
        typed = self._text.toPlainText().strip()
        if typed != self._note:
            self.written.emit(self._subject, typed)

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        on_article = self.tr("Note on this article")
        self._caption.setText(self.tr("Note on this mark") if self._name else on_article)
        self._text.setAccessibleName(self.tr("Note on “{name}”").format(name=self._name) if self._name else on_article)
        self._text.setToolTip(self.tr("Saved as soon as you leave this field"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.commit()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not is_enter and event.key() != Qt.Key.Key_Escape:
            return False
        if not is_enter:
            self._take_back()
        self.left.emit()  # the focus goes, and what was typed is written
        return True

    def _take_back(self) -> None:
        """Show the note as it is stored."""
        self._text.setPlainText(self._note)

    def _fit(self) -> None:
        document = self._text.document()
        frame = 2 * (self._text.frameWidth() + round(document.documentMargin()))
        self._text.setFixedHeight(_LINES * self._text.fontMetrics().lineSpacing() + frame + 8)
