"""The bar below the queue while several articles are selected: their number and actions for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.actions.keymap import keys_text
from ui.guard import ENTER, Guard, on_click
from ui.plain import PlainLabel
from ui.widgets.fields import LineEdit


class BulkBar(QWidget):
    """Show one of two pages: the usual buttons, or the reason for leaving articles for later."""

    laterChosen = Signal(str)  # with a reason
    removeChosen = Signal()
    menuWanted = Signal(QPoint)  # on the screen
    cleared = Signal()  # only the open article is to be selected
    closed = Signal()  # the reason was given or cancelled: the list takes the keyboard focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkBar")
        self._count = 0
        self._keys = "", ""
        self._told = PlainLabel()
        self._clear, self._more = QToolButton(), QToolButton()
        self._later, self._remove = QPushButton(), QPushButton()
        self._reason = LineEdit()
        self._reason.setObjectName("bulkReason")
        self._keep = QPushButton()
        self._usual = [self._later, self._remove, self._more]
        self._build()
        self.retranslate()
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Set the number of selected articles; the bar is visible if it is more than one."""
        is_other, self._count = count != self._count, count
        self._told.setText(self.tr("%n selected", "", count).replace(str(count), QLocale().toString(count)))
        if is_other and count > 1:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told.text()))
        if not self._reason.isVisible() or not count:
            self._show_reason(False)
            self.setVisible(count > 1)

    def ask_reason(self) -> None:
        """Show the page that asks why the selected articles are left for later."""
        self._reason.clear()
        self._show_reason(True)
        self.show()
        self._reason.setFocus()

    def set_keys(self, later: str, remove: str) -> None:
        """Show the keys of the same actions in the list."""
        self._keys = later, remove
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self.setAccessibleName(self.tr("Selected articles"))
        self._later.setText("⚑ " + self.tr("Later"))
        later = self.tr("Leave these articles for later, with a reason ({key})")
        self._later.setToolTip(later.format(key=self._keys[0]))
        self._remove.setText(self.tr("Remove"))
        remove = self.tr("Remove these articles from the list ({key}). You can undo this.")
        self._remove.setToolTip(remove.format(key=self._keys[1]))
        self._more.setText("⋯")
        self._more.setToolTip(self.tr("More actions for these articles"))
        self._more.setAccessibleName(self.tr("More actions for these articles"))
        self._clear.setText("✕")
        clear = self.tr("Clear the selection ({key})").format(key=keys_text(["Esc"]))
        self._clear.setToolTip(clear)
        self._clear.setAccessibleName(clear)
        self._reason.setPlaceholderText(self.tr("Why? (optional)"))
        self._reason.setAccessibleName(self.tr("Reason for leaving these articles for later"))
        self._keep.setText("⚑ " + self.tr("Later"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.set_count(self._count)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close_reason()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for button in (*self._usual[:2], self._keep):
            button.setProperty("role", "outlined")
            button.setStyleSheet("QPushButton { padding: 4px 8px; }")
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._told, 1)
        top.addWidget(self._clear)
        for widget in (*self._usual, self._reason, self._keep):
            below.addWidget(widget)
        below.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(below)
        on_click(self._later, self.ask_reason)
        on_click(self._remove, self.removeChosen.emit)
        self._more.clicked.connect(lambda: self.menuWanted.emit(self._more.mapToGlobal(self._more.rect().topLeft())))
        on_click(self._clear, self.cleared.emit)
        on_click(self._keep, self._leave)
        self._reason.returnPressed.connect(lambda: Guard.of(self).by_keys(ENTER, self._leave))

    def _show_reason(self, on: bool) -> None:
        for widget in self._usual:
            widget.setVisible(not on)
        for field in (self._reason, self._keep):
            field.setVisible(on)

    def _close_reason(self) -> None:
        self._show_reason(False)
        self.setVisible(self._count > 1)

    def _leave(self) -> None:
        reason = self._reason.text().strip()
        self._close_reason()
        self.closed.emit()
        self.laterChosen.emit(reason)
