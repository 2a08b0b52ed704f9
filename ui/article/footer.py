"""The footer of the article: number to check, later with a reason, done and next, and what to look at before that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotate.model import Document, DocumentState
from annotate.pipelines.routing import NO_PIPELINE
from ui.actions.keymap import brief
from ui.guard import ENTER, Guard, on_click
from ui.plain import PlainLabel
from ui.widgets.fields import LineEdit


class Footer(QWidget):
    """Show one of four pages: the usual buttons, the reason for later, and what is asked or pointed out before done."""

    doneRequested = Signal()
    flagRequested = Signal(str)
    reopenRequested = Signal()
    showUnseenRequested = Signal()
    showDoubtRequested = Signal()
    reasonKept = Signal(int, str)  # id of the article, and what was typed but not given yet
    closed = Signal()  # the usual buttons are back: the article takes the keyboard focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document: Document | None = None
        self._keys = "Ctrl+Enter", "F"
        self._kept = ""  # the reason that was typed for this document earlier
        self._left = PlainLabel(wordWrap=True)
        self._left.setProperty("role", "secondary")
        self._flag, self._reopen, self._done = QPushButton(), QPushButton(), QPushButton()
        self._done.setObjectName("doneButton")
        self._flag.setObjectName("flagButton")
        self._reason = LineEdit()
        self._reason.setObjectName("flagReason")
        self._keep, self._cancel = QPushButton(), QPushButton()
        self._question = PlainLabel(wordWrap=True)
        self._show_unseen, self._anyway = QPushButton(), QPushButton()
        self._doubt = PlainLabel(wordWrap=True)
        self._doubt.setObjectName("doubt")
        self._show_doubt, self._sure = QPushButton(), QPushButton()
        for button in (self._flag, self._reopen, self._cancel, self._show_unseen, self._show_doubt):
            button.setProperty("role", "outlined")
        for button in (self._done, self._keep, self._anyway, self._sure):
            button.setProperty("role", "primary")
        self._usual = self._page([self._left, self._reopen, self._flag, self._done])
        self._reason_page = self._page([self._reason, self._cancel, self._keep])
        self._unseen_page = self._page([self._question, self._show_unseen, self._anyway])
        self._doubt_page = self._page([self._doubt, self._show_doubt, self._sure])
        self._pages = (self._usual, self._reason_page, self._unseen_page, self._doubt_page)
        for page in self._pages:
            for button in page.findChildren(QPushButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the article
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        for page in self._pages:
            column.addWidget(page)
        self._show(self._usual)
        self._connect()
        self.retranslate()
        self.set_document(None)

    def set_document(self, document: Document | None) -> None:
        """Show the state of a document and the buttons that go with it."""
        self._document = document
        state = document.state if document else None
        closed = state in (DocumentState.DONE, DocumentState.FLAGGED)
        self._reopen.setVisible(closed)
        self._flag.setVisible(not closed)
        self.setEnabled(document is not None)
        self._left.setText(self._state_text())
        if state is not DocumentState.DONE:
            self._done.setText(self.tr("Done, next") + f"   {brief(self._keys[0])}")
        else:
            self._done.setText(self.tr("Next") + f"   {brief(self._keys[0])}")

    def set_kept_reason(self, reason: str) -> None:
        """Offer a reason that was typed for this document earlier."""
        self._kept = reason
        self.retranslate()

    def set_keys(self, done: str, flag: str) -> None:
        """Show the keys of the same actions."""
        self._keys = done, flag
        self.retranslate()

    def ask_reason(self) -> None:
        """Show the page that asks why the article is left for later."""
        self._reason.setText(self._kept)
        self._show(self._reason_page)
        self._reason.setFocus()

    def ask_unseen(self) -> None:
        """Show the page that asks whether an article that was partly unseen is done."""
        self._show(self._unseen_page)

    def point_out(self, doubt: str) -> None:
        """Show the page that points out a doubt about the article, in words, which does not keep it from being done."""
        self._doubt.setText(doubt)
        if self._doubt_page.isHidden():
            self._show(self._doubt_page)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, doubt))

    @property
    def is_pointing_out(self) -> bool:
        """Tell whether a doubt is pointed out."""
        return not self._doubt_page.isHidden()

    @property
    def is_asking_unseen(self) -> bool:
        """Tell whether the question is shown: a second request for done means yes."""
        return not self._unseen_page.isHidden()

    @property
    def is_asking_reason(self) -> bool:
        """Tell whether the page of the reason is shown."""
        return not self._reason_page.isHidden()

    def leave(self) -> None:
        """Request to leave the article for later with the reason typed."""
        reason = self._reason.text().strip()
        self.close_questions()
        self.flagRequested.emit(reason)

    def close_questions(self) -> None:
        """Show the usual buttons again, and keep a reason that was typed."""
        if self._usual.isHidden():
            if self.is_asking_reason and self._document:
                self._kept = self._reason.text().strip()
                self.reasonKept.emit(self._document.id, self._kept)
            self._show(self._usual)
            self.closed.emit()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self._flag.setText("⚑ " + self.tr("Later"))
        hint = self.tr("Leave this article for later, with a reason ({key})").format(key=self._keys[1])
        self._flag.setToolTip(f"{hint}\n{self._kept}".strip())
        self._reopen.setText(self.tr("Reopen"))
        self._done.setAccessibleName(self.tr("Done, next article"))
        self._done.setToolTip(self.tr("All names are right: on to the next article ({key})").format(key=self._keys[0]))
        self._reason.setPlaceholderText(self.tr("Why? (optional)"))
        self._reason.setAccessibleName(self.tr("Reason for leaving this article for later"))
        self._keep.setText(self.tr("Leave for later"))
        self._cancel.setText(self.tr("Cancel"))
        self._question.setText(self.tr("Part of this article has not been on the screen yet."))
        self._show_unseen.setText(self.tr("Show it"))
        self._anyway.setText(self.tr("Done anyway"))
        self._show_doubt.setText(self.tr("Show"))
        self._sure.setText(self.tr("Done anyway"))
        self.set_document(self._document)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_questions()
        else:
            super().keyPressEvent(event)

    def _state_text(self) -> str:
        document = self._document
        if document is None:
            return ""
        if document.state is DocumentState.DONE:
            return "● " + self.tr("Done")
        if document.state is DocumentState.FLAGGED:
            reason = f": {document.reason}" if document.reason else ""
            return "⚑ " + self.tr("Left for later") + reason
        if document.unchecked:
            return self.tr("%n to check", "", document.unchecked)
        is_annotated = document.pipeline not in ("", NO_PIPELINE) or document.annotations
        return self.tr("Nothing left to check") if is_annotated else ""

    def _go_to_unseen(self) -> None:
        self.close_questions()
        self.showUnseenRequested.emit()

    def _show(self, page: QWidget) -> None:
        for other in self._pages:
            other.setVisible(other is page)
        self.setFocusProxy(page)

    def _page(self, widgets: list[QWidget]) -> QWidget:
        """Lay out widgets in a row whose first takes the remaining width."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in widgets:
            row.addWidget(widget, int(widget is widgets[0]))
        page.setFocusProxy(widgets[-1])  # the default answer
        return page

    def _connect(self) -> None:
        # guarded: a second click would reach the next, unseen article or another button at the same point
        on_click(self._done, self.doneRequested.emit)
        on_click(self._anyway, self.doneRequested.emit)
        on_click(self._flag, self.ask_reason)
        on_click(self._reopen, self.reopenRequested.emit)
        on_click(self._cancel, self.close_questions)
        on_click(self._show_unseen, self._go_to_unseen)
        self._show_doubt.clicked.connect(self.showDoubtRequested)
        on_click(self._sure, self.doneRequested.emit)
        on_click(self._keep, self.leave)
        self._reason.returnPressed.connect(lambda: Guard.of(self).by_keys(ENTER, self.leave))
