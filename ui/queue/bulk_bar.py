"""The bar below the queue while several articles are selected: their number and actions for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.actions.keymap import keys_text
from ui.guard import ENTER, Guard, on_click
from ui.plain import PlainLabel
from ui.translate import grouped
from ui.widgets.fields import LineEdit


class BulkBar(QWidget):
    """Show one of three pages: the usual buttons, the reason for leaving articles for later, or whether they are done."""

    laterChosen = Signal(str)  # with a reason
    removeChosen = Signal()
    finishChosen = Signal()
    finishConfirmed = Signal()  # although some annotations are unchecked
    exportChosen = Signal()
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
        self._done, self._later, self._export, self._remove = (QPushButton() for _ in range(4))
        self._reason = LineEdit()
        self._reason.setObjectName("bulkReason")
        self._keep = QPushButton()
        self._question, self._accept, self._cancel = PlainLabel(wordWrap=True), QPushButton(), QPushButton()
        self._done.setObjectName("bulkDone")
        self._accept.setObjectName("bulkAllRight")
        self._unchecked = 0
        self._usual = [self._done, self._later, self._export, self._remove, self._more]
        self._asking_reason, self._asking_finish = (
            [self._reason, self._keep],
            [self._question, self._accept, self._cancel],
        )
        self._build()
        self.retranslate()
        self.set_count(0)
        self._show_usual()

    def set_count(self, count: int) -> None:
        """Set the number of selected articles; the bar is visible if it is more than one."""
        is_other, self._count = count != self._count, count
        self._told.setText(grouped(self.tr("%n selected", "", count), count))
        if is_other and count > 1:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told.text()))
        if is_other or not self._is_asking:
            self._show_usual()

    def ask_reason(self) -> None:
        """Show the page that asks why the selected articles are left for later."""
        self._reason.clear()
        self._show_page(self._asking_reason)
        self._reason.setFocus()

    def set_keys(self, later: str, remove: str) -> None:
        """Show the keys of the same actions in the list."""
        self._keys = later, remove
        self.retranslate()

    def ask_finish(self, unchecked: int) -> None:
        """Show the page that asks whether articles are done although so many annotations are unchecked."""
        self._unchecked = unchecked
        self._show_page(self._asking_finish)
        self.retranslate()
        self._cancel.setFocus()

    def retranslate(self) -> None:
        """Set all texts in the language of the window."""
        self.setAccessibleName(self.tr("Selected articles"))
        self._done.setText("✓ " + self.tr("Done"))
        self._done.setToolTip(self.tr("All names in these articles are right"))
        self._export.setText(self.tr("Export…"))
        self._export.setToolTip(self.tr("Export these articles only"))
        count = QLocale().toString(self._unchecked)
        question = self.tr("%n mark(s) in them are unchecked. Are they all right?", "", self._unchecked)
        self._question.setText(question.replace(str(self._unchecked), count))
        self._accept.setText(self.tr("Yes, done"))
        self._cancel.setText(self.tr("Cancel"))
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
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for button in (*self._usual[:4], self._keep, self._accept, self._cancel):
            button.setProperty("role", "outlined")
            button.setStyleSheet("QPushButton { padding: 4px 8px; }")
        top, grid, reason, answers = QHBoxLayout(), QGridLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._told, 1)
        top.addWidget(self._more)
        top.addWidget(self._clear)
        for place, button in enumerate(self._usual[:4]):
            grid.addWidget(button, *divmod(place, 2))
        for row, widgets in ((reason, self._asking_reason), (answers, self._asking_finish[1:])):
            for widget in widgets:
                row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._question)
        for layout in (grid, reason, answers):
            layout.setSpacing(4)
            column.addLayout(layout)
        on_click(self._done, self.finishChosen.emit)
        on_click(self._export, self.exportChosen.emit)
        on_click(self._accept, self._confirm)
        on_click(self._cancel, self._give_up)
        on_click(self._later, self.ask_reason)
        on_click(self._remove, self.removeChosen.emit)
        self._more.clicked.connect(lambda: self.menuWanted.emit(self._more.mapToGlobal(self._more.rect().topLeft())))
        on_click(self._clear, self.cleared.emit)
        on_click(self._keep, self._leave)
        self._reason.returnPressed.connect(lambda: Guard.of(self).by_keys(ENTER, self._leave))

    @property
    def _is_asking(self) -> bool:
        return not self._reason.isHidden() or not self._question.isHidden()

    def _show_page(self, page: Sequence[QWidget]) -> None:
        self._choose_page(page)
        self.show()

    def _choose_page(self, page: Sequence[QWidget]) -> None:
        for widget in (*self._usual, *self._asking_reason, *self._asking_finish):
            widget.setVisible(widget in page)

    def _show_usual(self) -> None:
        self._choose_page(self._usual)
        self.setVisible(self._count > 1)

    def _give_up(self) -> None:
        self._show_usual()
        self.closed.emit()

    def _leave(self) -> None:
        reason = self._reason.text().strip()
        self._give_up()
        self.laterChosen.emit(reason)

    def _confirm(self) -> None:
        self._give_up()
        self.finishConfirmed.emit()
