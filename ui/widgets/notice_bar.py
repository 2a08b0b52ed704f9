"""The notice below the article: a hint, an outcome or an error."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.guard import on_click
from ui.plain import PlainLabel
from ui.theme.theme import LIGHT, Theme


class NoticeBar(QWidget):
    """Show one notice at a time, until a newer one replaces it or the user closes it."""

    errorEnded = Signal()  # an error was closed, or gave way to something else

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = LIGHT
        self._is_error = False
        self._action: Callable[[], None] | None = None
        self._text = PlainLabel(wordWrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setProperty("role", "outlined")
        on_click(self._button, self._run)  # guarded: the bar closes, and a second click would reach the words under it
        self._close = QToolButton()
        self._close.setText("✕")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        on_click(self._close, self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(12)
        for widget in (self._text, self._button, self._close):
            row.addWidget(widget)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """Return the text of the notice in view, or ""."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self, text: str, button: str = "", action: Callable[[], None] | None = None, *, error: bool = False
    ) -> None:
        """Show a sentence, and a button for `action` if it has a text."""
        if not error:
            self.end()
        self._is_error, self._action = error, action
        self._text.setText(("⚠ " if error else "") + text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._paint()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def settle(self) -> None:
        """Hide the notice unless it is an error; call when the user goes on working."""
        if not self._is_error:
            self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _paint(self) -> None:
        theme = self._theme
        ink, edge = (theme.danger, theme.danger) if self._is_error else (theme.ink, theme.hover)
        self.setStyleSheet(
            f"#noticeBar {{ background: {theme.hover}; border-left: 3px solid {edge}; }} #noticeBar QLabel {{ color: {ink}; }}"
        )

    def _run(self) -> None:
        action = self._action
        self.end()
        if action:
            action()

    def end(self) -> None:
        """Close the notice, an error too."""
        was_error, self._is_error = self._is_error, False
        self.hide()
        if was_error:
            self.errorEnded.emit()

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
