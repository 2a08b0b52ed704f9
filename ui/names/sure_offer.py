"""The offer below the names: accept all suggestions that are sure, as one action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotate.model import Annotation
from annotate.names.sure import SURE, expected_wrong, surer_than
from ui.guard import on_click
from ui.plain import PlainLabel
from ui.widgets.sureness import SureWords

_MIN_OFFERED = 2  # suggestions; one is accepted on its own row


class SureOffer(QWidget):
    """Say how many suggestions are sure, and how many of those may be wrong, with a button that accepts them."""

    accepted = Signal(list)  # ids of annotations

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[Annotation] = []
        self._key = ""
        self._text, self._button = PlainLabel(wordWrap=True), QPushButton()
        self._text.setProperty("role", "secondary")
        self._button.setProperty("role", "outlined")
        self._button.setObjectName("acceptSure")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where the work is
        on_click(self._button, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 4)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(self._button)
        self.hide()

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Offer the sure ones of these annotations."""
        self._found = surer_than(annotations, SURE)
        self._retranslate()
        self.setVisible(len(self._found) >= _MIN_OFFERED)

    def set_key(self, key: str) -> None:
        """Show the key that does the same."""
        self._key = key
        self._retranslate()

    def accept(self) -> None:
        """Accept what is offered, if anything is."""
        if len(self._found) >= _MIN_OFFERED:
            panel = self.parentWidget()
            if panel and self._button.hasFocus():  # the button goes
                panel.setFocus()
            self.accepted.emit([a.id for a in self._found])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        count, words = len(self._found), SureWords()
        wrong = expected_wrong(a.score or 0.0 for a in self._found)
        self._text.setText(f"{words.how_many(count)} {words.wrong(wrong)}")
        self._button.setText(self.tr("Accept these %n", "", count))
        self._button.setToolTip(self.tr("Accept the sure suggestions in this article ({key})").format(key=self._key))
